import { counted } from "../../judge/phrasing.ts";
import type { Stance } from "../../types.ts";
import { oneLine } from "../visible.ts";
import { chunksOf } from "./chunks.ts";
import {
	addressOf,
	type Dossier,
	type DossierClaim,
	type DossierSource,
	restsOnOneVoice,
	stanceOf,
} from "./dossier.ts";
import { html, type Markup, nothing } from "./markup.ts";
import { pictureTable } from "./picture-table.ts";

/** Columns in one band: more would be too thin to see, and with fewer they are no wider than here. */
const bandLength = 240;
const shortBand = 48;
/** Heights in pixels, as in the style. */
const row = 22;
const bar = 14;
const footer = 18;

/** Which source supports which claim, all at one look: a column for each claim, a row for each source, voices joined. */
export function picture(dossier: Dossier): Markup {
	const { claims, sources } = dossier;
	if (claims.length === 0 || sources.length === 0) return nothing;
	const length = Math.ceil(claims.length / Math.ceil(claims.length / bandLength));
	const of = Math.max(shortBand, length);
	return html`<section class="picture" aria-labelledby="page:picture">
<h2 id="page:picture">Who says what</h2>
<p class="caption">${caption(dossier)}</p>
${chunksOf(claims, length).map((band) => bandOf(band, of, dossier))}
<p class="legend" aria-hidden="true">${legend}</p>
${pictureTable(dossier)}
</section>`;
}

function caption({ claims }: Dossier): Markup {
	const supported = claims.filter(({ origins }) => origins > 0).length;
	const single = claims.filter(restsOnOneVoice).length;
	return html`Each column is a claim, each row a source; sources that carry the same copy are joined, for they are one voice.
<strong>${single} of ${counted(supported, "claim")} with support ${single === 1 ? "rests" : "rest"} on one voice.</strong>`;
}

const key = (shapes: Markup, words: string): Markup =>
	html`<span><svg class="key" viewBox="0 0 8 14">${shapes}</svg>${words}</span>`;

const legend = [
	key(html`<rect class="bar-supports" width="8" height="14"/>`, "supports"),
	key(
		html`<rect class="bar-contradicts" width="8" height="5"/><rect class="bar-contradicts" y="9" width="8" height="5"/>`,
		"contradicts",
	),
	key(html`<rect class="bar-silent" y="6" width="8" height="2"/>`, "silent"),
	key(html`<rect class="bar-one" y="7" width="8" height="7"/>`, "one voice"),
	key(html`<rect class="bar-more" width="8" height="14"/>`, "two or more"),
	key(html`<rect class="bar-none" x="0.5" y="0.5" width="7" height="13"/>`, "none"),
];

/** The claims of one band, each as wide as one of so many. */
function bandOf(claims: readonly DossierClaim[], of: number, { sources }: Dossier): Markup {
	const seats = seatsOf(claims);
	const height = (sources.length + 1) * row;
	return html`<div class="band" aria-hidden="true">
<ul class="rows">${sources.map((source) => rowLabel(source, sources))}<li class="row-voices">voices</li></ul>
<svg class="strip" width="100%" height="${height + footer}">
${sources.map(({ number }) => html`<rect class="bar-silent" width="${percent(claims.length / of)}" y="${number * row + 10}" height="2"/>`)}
${claims.map((claim, at) => column(claim, sources, { at, of }))}
${seats.map((seat) => fileLabel(seat, of, height))}
</svg>
</div>`;
}

function rowLabel(source: DossierSource, sources: readonly DossierSource[]): Markup {
	const isTwin = [source.number - 1, source.number + 1].some((at) => sources[at]?.voice === source.voice);
	const isFirst = sources[source.number - 1]?.voice !== source.voice;
	const kind = `${isTwin ? "is-joined" : ""} ${isFirst ? "is-first" : ""}`.trim();
	return html`<li class="${kind}"><span>${oneLine(source.id)}</span></li>`;
}

/** The columns `[at, at + length)` of one file. */
interface Seat {
	readonly file: string;
	readonly at: number;
	readonly length: number;
}

/** The claims of one file stand side by side. */
function seatsOf(claims: readonly DossierClaim[]): Seat[] {
	const seats: Seat[] = [];
	for (const [at, { file }] of claims.entries()) {
		const last = seats.at(-1);
		if (last?.file === file) seats[seats.length - 1] = { ...last, length: last.length + 1 };
		else seats.push({ file, at, length: 1 });
	}
	return seats;
}

const percent = (share: number): string => `${Number((share * 100).toFixed(3))}%`;

/** The file's name below its columns, cut off where they end. */
function fileLabel({ file, at, length }: Seat, of: number, height: number): Markup {
	const name = oneLine(file)
		.replace(/^.*\//, "")
		.replace(/\.ya?ml$/i, "");
	return html`<svg x="${percent(at / of)}" y="${height}" width="${percent((length - 0.5) / of)}" height="${footer}"><rect class="edge" width="100%" height="1"/><text y="14" x="2">${name}</text></svg>`;
}

interface Turn {
	readonly at: number;
	readonly of: number;
}

function column(claim: DossierClaim, sources: readonly DossierSource[], { at, of }: Turn): Markup {
	const across = { x: percent(at / of), width: percent((of > 80 ? 0.85 : 0.75) / of) };
	const cells = sources.map(({ id, number }) => cell(stanceOf(claim, id), number * row + 4, across));
	return html`<a href="${addressOf(claim)}" tabindex="-1" class="column" data-claim="${claim.number}"><title>${oneLine(claim.claim)} (${claim.verdict}, ${counted(claim.origins, "voice")})</title>
<rect class="hit" x="${across.x}" width="${percent(1 / of)}" height="${(sources.length + 1) * row}"/>${cells}${voiceBar(claim, sources.length * row, across)}</a>`;
}

interface Across {
	readonly x: string;
	readonly width: string;
}

/** A whole bar, a broken one, or nothing. */
function cell(stance: Stance, top: number, { x, width }: Across): Markup {
	const rect = (y: number, height: number) =>
		html`<rect class="bar-${stance}" x="${x}" width="${width}" y="${top + y}" height="${height}"/>`;
	if (stance === "contradicts") return html`${rect(0, 5)}${rect(bar - 5, 5)}`;
	return stance === "supports" ? rect(0, bar) : nothing;
}

/** Half a bar for one voice, a whole one for more, a hollow one for none. */
function voiceBar({ origins }: DossierClaim, top: number, { x, width }: Across): Markup {
	const height = origins === 1 ? bar / 2 : bar;
	return html`<rect class="bar-${voiceKind(origins)}" x="${x}" width="${width}" y="${top + 4 + bar - height}" height="${height}"/>`;
}

function voiceKind(origins: number): "none" | "one" | "more" {
	if (origins === 0) return "none";
	return origins === 1 ? "one" : "more";
}
