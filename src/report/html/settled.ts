import type { SettledReport } from "../../types.ts";
import { oneLine } from "../visible.ts";
import type { DossierClaim } from "./dossier.ts";
import { html, type Markup, nothing } from "./markup.ts";
import { standingLabel } from "./words.ts";

const decision: Readonly<Record<SettledReport["by"], string>> = {
	resolution: "Resolution",
	waiver: "Waiver",
	baseline: "Baseline",
};

/** Who decided about a claim, why, and whether it still stands. */
export function settled({ settled: one }: DossierClaim): Markup {
	if (one === undefined) return nothing;
	return html`<div class="settled is-${one.standing}"><p><strong>${decision[one.by]}</strong> <span class="tag">${standingLabel[one.standing]}</span></p>
<p>${oneLine(one.reason)}</p>${details(one)}</div>`;
}

function details({ prefer, who, until }: SettledReport): Markup {
	const said = [
		prefer === undefined ? "" : `prefers ${oneLine(prefer)}`,
		who === undefined ? "" : `by ${oneLine(who)}`,
		until === undefined ? "" : `until ${oneLine(until)}`,
	].filter(Boolean);
	return said.length === 0 ? nothing : html`<p class="small">${said.join(" · ")}</p>`;
}
