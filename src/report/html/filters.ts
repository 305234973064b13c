import type { Verdict } from "../../types.ts";
import { oneLine } from "../visible.ts";
import { type Dossier, type DossierClaim, restsOnOneVoice, stanceOf } from "./dossier.ts";
import { html, type Markup, nothing } from "./markup.ts";
import { icon, verdicts } from "./words.ts";

/** Which claims are listed: by words, verdict, source, and what else an editor asks for. Only scripts can use it. */
export const filters = (dossier: Dossier): Markup => html`<div class="filters" role="search" aria-label="Claims">
<label class="search"><span class="visually-hidden">Search the claims</span><input type="search" placeholder="Search claims and evidence" autocomplete="off" spellcheck="false"></label>
${group(
	"Verdict",
	verdicts.map((verdict) => verdictChip(verdict, dossier.claims)),
)}
${group("Source", sourceChips(dossier))}
${group("Only", onlyChips(dossier.claims))}
</div>
<p class="status" role="status"><span class="shown"></span> <button type="button" class="reset" hidden="">Show all</button></p>`;

const group = (legend: string, chips: readonly Markup[]): Markup =>
	chips.every(({ markup }) => markup === "")
		? nothing
		: html`<fieldset><legend>${legend}</legend><div class="chips">${chips}</div></fieldset>`;

interface Choice {
	readonly by: "verdict" | "source" | "only";
	readonly value: string | number;
	readonly label: Markup;
	readonly count: number;
}

/** A choice that would list nothing is not offered. */
const chip = ({ by, value, label, count }: Choice): Markup =>
	count === 0
		? nothing
		: html`<label class="chip chip-${by}" data-value="${value}"><input type="checkbox" data-by="${by}" value="${value}">${label} <span class="count">${count}</span></label>`;

const verdictChip = (verdict: Verdict, claims: readonly DossierClaim[]): Markup =>
	chip({
		by: "verdict",
		value: verdict,
		label: html`${icon(verdict)}${verdict}`,
		count: claims.filter((claim) => claim.verdict === verdict).length,
	});

const sourceChips = ({ sources, claims }: Dossier): Markup[] =>
	sources.map(({ id, number }) =>
		chip({
			by: "source",
			value: number,
			label: html`${oneLine(id)}`,
			count: claims.filter((claim) => stanceOf(claim, id) !== "silent").length,
		}),
	);

function onlyChips(claims: readonly DossierClaim[]): Markup[] {
	const only = (value: string, label: string, holds: (claim: DossierClaim) => boolean): Markup =>
		chip({ by: "only", value, label: html`${label}`, count: claims.filter(holds).length });
	return [
		only("one-voice", "one voice", restsOnOneVoice),
		only("settled", "decided by an editor", ({ settled }) => settled !== undefined),
		only("changed", "changed", ({ changed }) => changed === true),
	];
}
