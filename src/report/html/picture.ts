import { oneLine } from "../visible.ts";
import {
	addressOf,
	type Dossier,
	type DossierClaim,
	type DossierSource,
	restsOnOneVoice,
	stanceOf,
} from "./dossier.ts";
import { html, type Markup, nothing } from "./markup.ts";
import { counted } from "./words.ts";

/** Columns in one band; more would be too thin to see. */
const bandLength = 240;
/** Heights in pixels, as in the style. */
const row = 22;
const bar = 14;

/** Which source supports which claim, all at one look: a column for each claim, a row for each source, voices joined. */
export function picture(dossier: Dossier): Markup {
	const { claims, sources } = dossier;
	if (claims.length === 0 || sources.length === 0) return nothing;
	const bands = Array.from({ length: Math.ceil(claims.length / bandLength) }, (_, at) =>
		claims.slice(at * bandLength, (at + 1) * bandLength),
	);
	return html`<section class="picture" aria-labelledby="page:picture">
<h2 id="page:picture">Who says what</h2>
<p class="caption">${caption(dossier)}</p>
${bands.map((band) => bandOf(band, dossier))}
<p class="legend" aria-hidden="true">${legend}</p>
<details class="as-table"><summary>The same as a table</summary>${asTable(dossier)}</details>
</section>`;
}

function caption({ claims }: Dossier): Markup {
	const supported = claims.filter(({ origins }) => origins > 0).length;
	const single = claims.filter(restsOnOneVoice).length;
	return html`Each column is a claim, each row a source; sources that carry the same copy are joined, for they are one voice.
<strong>${single} of ${counted(supported, "claim")} with support ${single === 1 ? "rests" : "rest"} on one voice.</strong>`;
}

const legend = [
	html`<span><svg class="key" viewBox="0 0 8 14"><rect class="bar-supports" width="8" height="14"/></svg>supports</span>`,
	html`<span><svg class="key" viewBox="0 0 8 14"><rect class="bar-contradicts" width="8" height="5"/><rect class="bar-contradicts" y="9" width="8" height="5"/></svg>contradicts</span>`,
	html`<span><svg class="key" viewBox="0 0 8 14"><rect class="bar-silent" y="6" width="8" height="2"/></svg>silent</span>`,
	html`<span><svg class="key" viewBox="0 0 8 14"><rect class="bar-one" y="7" width="8" height="7"/></svg>one voice</span>`,
	html`<span><svg class="key" viewBox="0 0 8 14"><rect class="bar-more" width="8" height="14"/></svg>two or more</span>`,
];

const bandOf = (claims: readonly DossierClaim[], { sources }: Dossier): Markup => html`<div class="band">
<ul class="rows" aria-hidden="true">${sources.map((source) => rowLabel(source, sources))}<li class="row-voices">voices</li></ul>
<svg class="strip" width="100%" height="${(sources.length + 1) * row}" aria-hidden="true">
${claims.map((claim, at) => column(claim, sources, { at, of: claims.length }))}
</svg>
</div>`;

function rowLabel(source: DossierSource, sources: readonly DossierSource[]): Markup {
	const [before, after] = [sources[source.number - 1]?.voice, sources[source.number + 1]?.voice];
	const joined = [before === source.voice ? "joins-above" : "", after === source.voice ? "joins-below" : ""].join(" ");
	return html`<li class="${joined.trim()}">${oneLine(source.id)}</li>`;
}

interface Seat {
	readonly at: number;
	readonly of: number;
}

const percent = (share: number): string => `${Number((share * 100).toFixed(3))}%`;

function column(claim: DossierClaim, sources: readonly DossierSource[], { at, of }: Seat): Markup {
	const gap = of > 80 ? 0.15 : 0.25;
	const x = percent(at / of);
	const width = percent((1 - gap) / of);
	const cells = sources.map((source) => cell(stanceOf(claim, source.id), source.number * row, { x, width }));
	const voices = voiceBar(claim, sources.length * row, { x, width });
	return html`<a href="${addressOf(claim)}" tabindex="-1" class="column" data-claim="${claim.number}"><title>${oneLine(claim.claim)} (${claim.verdict}, ${counted(claim.origins, "voice")})</title>
<rect class="hit" x="${x}" width="${percent(1 / of)}" height="100%"/>${cells}${voices}</a>`;
}

interface Across {
	readonly x: string;
	readonly width: string;
}

function cell(stance: "supports" | "contradicts" | "silent", top: number, { x, width }: Across): Markup {
	const rect = (y: number, height: number) =>
		html`<rect class="bar-${stance}" x="${x}" width="${width}" y="${top + 4 + y}" height="${height}"/>`;
	if (stance === "contradicts") return html`${rect(0, 5)}${rect(bar - 5, 5)}`;
	return stance === "supports" ? rect(0, bar) : rect(6, 2);
}

/** Half a bar for one voice, a whole one for more, a hollow one for none. */
function voiceBar({ origins }: DossierClaim, top: number, { x, width }: Across): Markup {
	const height = origins === 1 ? bar / 2 : bar;
	const kind = origins === 0 ? "none" : origins === 1 ? "one" : "more";
	return html`<rect class="bar-${kind}" x="${x}" width="${width}" y="${top + 4 + bar - height}" height="${height}"/>`;
}

function asTable({ claims }: Dossier): Markup {
	const rows = claims.map((claim) => {
		const said = (stance: "supports" | "contradicts") =>
			claim.stances.filter((one) => one.stance === stance).map(({ source }) => oneLine(source));
		return html`<tr><th scope="row"><a href="${addressOf(claim)}" data-claim="${claim.number}">${oneLine(claim.claim)}</a></th><td>${claim.verdict}</td><td>${claim.origins}</td><td>${said("supports").join(", ") || "none"}</td><td>${said("contradicts").join(", ") || "none"}</td></tr>`;
	});
	return html`<div class="scroll" tabindex="0" role="region" aria-label="Claims and their sources"><table>
<thead><tr><th scope="col">claim</th><th scope="col">verdict</th><th scope="col">voices</th><th scope="col">supported by</th><th scope="col">contradicted by</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}
