import { counted } from "../../judge/phrasing.ts";
import { lineStarts } from "../../text/lines.ts";
import type { Span } from "../../types.ts";
import { oneLine } from "../visible.ts";
import { chunksOf } from "./chunks.ts";
import { addressOf, type Dossier, type DossierSource, stanceOf } from "./dossier.ts";
import { html, type Markup, nothing } from "./markup.ts";
import { isWebAddress } from "./place.ts";
import { restsOn } from "./rests.ts";
import { cutLines, type Line, type Role, type Segment } from "./segments.ts";

/** Lines in one block; a browser lays out only the blocks in view. */
const blockLength = 200;

/** Every source as it was read, line by line, what claims rest on marked. */
export function sourcePane(dossier: Dossier): Markup {
	const { sources } = dossier;
	if (sources.length === 0) return nothing;
	return html`<section class="sources" id="page:sources" aria-label="Sources" tabindex="-1">
<nav class="source-nav" aria-label="Sources"><ul>${sources.map(chip)}</ul></nav>
<div class="pane" tabindex="0" role="region" aria-label="Texts of the sources">${sources.map((source) => sourceArticle(source, dossier))}</div>
</section>`;
}

const chip = (source: DossierSource): Markup =>
	html`<li><a href="${top(source)}" data-of="${source.number}">${oneLine(source.id)}</a></li>`;

const top = (source: DossierSource): string => `${addressOf(source)}:`;

function sourceArticle(source: DossierSource, dossier: Dossier): Markup {
	const lines = cutLines(lineSpans(source.text), restsOn(source, dossier.claims));
	const blocks = chunksOf(lines, blockLength);
	const long = blocks.length > 1 ? " is-long" : "";
	return html`<article class="source" id="${source.anchor}:" data-of="${source.number}">
<h3>${oneLine(source.title ?? source.id)}</h3>
<div class="about">${about(source, dossier)}</div>
<div class="text${long}">${blocks.map((block) => html`<div class="block">${block.map((line) => lineMarkup(line, source))}</div>`)}</div>
</article>`;
}

/** Each line without its break. */
function lineSpans(text: string): Span[] {
	const starts = lineStarts(text);
	return starts.map((start, at) => {
		const next = starts[at + 1];
		if (next === undefined) return { start, end: text.length };
		return { start, end: next - (text.startsWith("\r\n", next - 2) ? 2 : 1) };
	});
}

function about(source: DossierSource, { claims, sources }: Dossier): Markup {
	const twins = sources
		.filter(({ voice, id }) => voice === source.voice && id !== source.id)
		.map(({ id }) => oneLine(id));
	const speaks = claims.filter((claim) => stanceOf(claim, source.id) !== "silent").length;
	const said = [
		...[source.title === undefined ? undefined : source.id, source.publisher, source.agency, source.published].flatMap(
			(one) => (one === undefined ? [] : [html`${oneLine(one)}`]),
		),
		...(source.url === undefined ? [] : [webLink(oneLine(source.url))]),
		html`<span class="place">${oneLine(source.file)}</span>`,
		html`${counted(speaks, "claim")}`,
	];
	const joined =
		twins.length === 0
			? nothing
			: html`<p class="small twins">One voice with ${twins.join(", ")}: they carry the same copy.</p>`;
	const hash =
		source.sha256 === undefined ? nothing : html`<p class="small hash">SHA-256 ${oneLine(source.sha256)}</p>`;
	return html`<p class="small">${said.map((one, at) => html`${at > 0 ? " · " : ""}${one}`)}</p>${joined}${hash}`;
}

const webLink = (url: string): Markup =>
	isWebAddress(url) ? html`<a rel="noreferrer" href="${url}">${url}</a>` : html`<span>${url}</span>`;

function lineMarkup(line: Line, source: DossierSource): Markup {
	const address = addressOf(source, line.number);
	const id = `${source.anchor}:${line.number}`;
	if (line.segments.length === 0) return html`<div class="line is-empty" id="${id}"></div>`;
	return html`<div class="line" id="${id}"><a class="number" href="${address}" tabindex="-1" aria-hidden="true">${line.number}</a><span class="words">${line.segments.map((segment) => segmentMarkup(segment, source))}</span>${resting(line, address)}</div>
`;
}

/** How many claims rest on a line; a link that lists them. */
function resting(line: Line, address: string): Markup {
	const claims = new Set(line.segments.flatMap(({ rests }) => rests.map(({ claim }) => claim)));
	if (claims.size === 0) return nothing;
	const label = `${counted(claims.size, "claim")} on line ${line.number}`;
	return html`<a class="resting" href="${address}" aria-label="${label}" data-claims="${[...claims].toSorted((a, b) => a - b).join(" ")}">${claims.size}</a>`;
}

const roles = ["supports", "contradicts", "nearest", "words"] as const satisfies readonly Role[];

function segmentMarkup({ start, end, rests }: Segment, source: DossierSource): Markup {
	const words = source.text.slice(start, end);
	if (rests.length === 0) return html`${words}`;
	const told = roles.map((role) => {
		const claims = new Set(rests.filter((rest) => rest.role === role).map(({ claim }) => claim));
		return claims.size === 0 ? nothing : html` data-${role}="${[...claims].join(" ")}"`;
	});
	const opens = rests.some((rest) => rest.role !== "words" && rest.start === start);
	return html`<mark${told}${opens ? html` data-start="${start}"` : nothing}>${words}</mark>`;
}
