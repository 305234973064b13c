import { type Item, isOpen } from "./findings.ts";

/** Rules that have a page of their own: what decides against a claim, and problems that need a decision. */
const ownPages: readonly string[] = [
	"conflicted",
	"contradicted",
	"unsupported",
	"unchecked",
	"quantity",
	"date",
	"name",
	"role",
	"quotation",
	"polarity",
	"modality",
	"literal",
	"antonym",
	"superlative",
	"rank",
	"event",
	"connective",
	"order",
	"attachment",
	"restriction",
	"participant",
	"word",
	"attribution",
	"question",
	"wording",
	"min-origins",
	"contradicting-claims",
	"duplicate-claim",
	"changed-source",
	"stale-baseline",
];

/** Rules of one family share a page, on which each has a heading. */
const families: Readonly<Record<string, readonly string[]>> = {
	pins: ["pin-altered", "pin-not-found"],
	resolutions: ["reopened-resolution", "unsealed-resolution", "bad-resolution", "unused-resolution"],
	waivers: ["expired-waiver", "bad-waiver", "unnecessary-waiver"],
	yaml: [
		"yaml-syntax",
		"unquoted-colon",
		"repeated-key",
		"unknown-alias",
		"too-many-aliases",
		"nested-too-deep",
		"too-many-problems",
	],
	keys: ["unknown-key", "missing-key", "wrong-type", "empty-value", "bad-value", "bad-date", "empty-width"],
	references: ["unknown-source", "duplicate-id", "repeated-file", "bad-line-range"],
	characters: ["control-character", "invisible-character", "not-utf-8"],
	files: [
		"no-match",
		"no-claims",
		"no-sources",
		"linked-folder",
		"missing-file",
		"not-a-file",
		"unreadable-file",
		"empty-file",
		"outside-directory",
		"bad-pattern",
	],
	limits: ["file-too-large", "claim-too-long", "too-many-claims", "too-many-sources"],
};

const folder = "docs/rules";

/** Where each rule is told, from the root of this package: `docs/rules/quantity.md`, `docs/rules/yaml.md#yaml-syntax`. */
export const rulePages: ReadonlyMap<string, string> = new Map([
	...ownPages.map((rule) => [rule, `${folder}/${rule}.md`] as const),
	...Object.entries(families).flatMap(([family, rules]) =>
		rules.map((rule) => [rule, `${folder}/${family}.md#${rule}`] as const),
	),
]);

/** The rule of a finding that has a page. */
export function ruleOfItem(item: Item): string | undefined {
	const rule = item.is === "claim" ? item.claim.rule : item.problem.rule;
	return rule !== undefined && rulePages.has(rule) ? rule : undefined;
}

/** The rules of findings about which nobody has decided, each once, in the order of the findings. */
const openRules = (found: readonly Item[]): readonly string[] => [
	...new Set(found.filter(isOpen).flatMap((item) => ruleOfItem(item) ?? [])),
];

/** What shows the page of a rule, wherever the package is installed. */
export const explainRule = (rule: string): string => `factlint explain ${rule}`;

/** How to find the pages of all that was found, in one sentence; empty where nothing was. */
export function sayRules(found: readonly Item[]): string {
	const [only, ...others] = openRules(found);
	if (only === undefined) return "";
	if (others.length === 0) return `How to settle it: ${explainRule(only)}`;
	return `How to settle them: ${explainRule("RULE")}, where RULE is ${[only, ...others.slice(0, -1)].join(", ")} or ${others.at(-1)}`;
}
