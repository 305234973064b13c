import { inQuotes, spoken } from "../../facts/spoken.ts";
import type { ConflictRow } from "../../types.ts";
import { oneLine } from "../visible.ts";
import type { Dossier, DossierClaim } from "./dossier.ts";
import { html, type Markup, nothing } from "./markup.ts";
import { sourceLink } from "./place.ts";
import { icon, stanceLabel } from "./words.ts";

/** What the sources have, whether against one another or against the claim: source by value by day by words. */
export function conflictTable({ conflict = [], verdict }: DossierClaim, dossier: Dossier): Markup {
	if (conflict.length === 0) return nothing;
	const title = verdict === "conflicted" ? "Where the sources disagree" : "What the sources have";
	return html`<table class="conflict"><caption>${title}</caption>
<thead><tr><th scope="col">source</th><th scope="col">says</th><th scope="col">in the words</th></tr></thead>
<tbody>${conflict.map((one) => row(one, dossier))}</tbody></table>`;
}

const row = (one: ConflictRow, dossier: Dossier): Markup => html`<tr class="says-${stanceLabel[one.stance]}">
<th scope="row"><span class="stance">${icon(one.stance)}${stanceLabel[one.stance]}</span> ${sourceLink(one, dossier)}${day(one)}</th>
<td><span class="value">${oneLine(spoken(one.kind, one.value))}</span> <span class="small">${oneLine(one.kind)}</span></td>
<td>${inQuotes(oneLine(one.quote))}${one.why === undefined ? nothing : html` <span class="why small">${oneLine(one.why)}</span>`}</td>
</tr>`;

const day = ({ published }: ConflictRow): Markup =>
	published === undefined ? nothing : html` <time datetime="${published}">${oneLine(published)}</time>`;
