import { type Item, isOpen } from "../findings.ts";
import { explainRule, ruleOfItem } from "../rules.ts";
import { html, type Markup, nothing } from "./markup.ts";

/** The command that shows the page of a finding's rule; nothing where somebody has decided. */
export function howToSettle(item: Item): Markup {
	const rule = isOpen(item) ? ruleOfItem(item) : undefined;
	return rule === undefined ? nothing : html` · how to settle it: <code>${explainRule(rule)}</code>`;
}
