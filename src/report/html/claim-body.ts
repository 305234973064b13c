import type { EvidenceReport, FactReport, PartReport, SuggestionReport } from "../../types.ts";
import { tellingFacts } from "../fact-words.ts";
import { marked } from "../marked.ts";
import { oneLine } from "../visible.ts";
import { conflictTable } from "./conflict.ts";
import type { Dossier, DossierClaim } from "./dossier.ts";
import { highlight } from "./highlight.ts";
import { html, type Markup, nothing } from "./markup.ts";
import { sourceLink } from "./place.ts";
import { settled } from "./settled.ts";
import { icon, stanceLabel } from "./words.ts";

/** All that an editor needs to decide about a claim. */
export const claimBody = (
	claim: DossierClaim,
	dossier: Dossier,
): Markup => html`<p class="message">${oneLine(claim.message)}</p>
${settled(claim)}${parts(claim.parts)}${conflictTable(claim, dossier)}${suggestions(claim, dossier)}
${evidenceList(claim, dossier)}${missing(claim)}`;

/** Which part of a claim failed; a claim of one part needs no telling. */
const parts = (all: readonly PartReport[]): Markup =>
	all.length < 2
		? nothing
		: html`<ul class="parts">${all.map(({ text, verdict }) => html`<li class="is-${verdict}"><span class="verdict">${icon(verdict)}${verdict}</span> ${oneLine(text)}</li>`)}</ul>`;

/** What makes the claim a supported one, and what mends only a part of it. */
const suggestions = ({ suggestions: all = [] }: DossierClaim, dossier: Dossier): Markup =>
	html`${[
		suggestionList(
			"What the sources would support",
			all.filter(({ safe }) => safe),
			dossier,
		),
		suggestionList(
			"A step towards it; more must change",
			all.filter(({ safe }) => !safe),
			dossier,
		),
	]}`;

const suggestionList = (title: string, all: readonly SuggestionReport[], dossier: Dossier): Markup =>
	all.length === 0
		? nothing
		: html`<h5>${title}</h5><ul class="suggestions">${all.map((one) => suggestion(one, dossier))}</ul>`;

const suggestion = (one: SuggestionReport, dossier: Dossier): Markup =>
	html`<li><del>${oneLine(one.was)}</del> <ins>${oneLine(one.instead)}</ins> <span class="small">${sourceLink(one, dossier)}</span></li>`;

function evidenceList(claim: DossierClaim, dossier: Dossier): Markup {
	const found = claim.stances.flatMap(({ evidence }) => evidence);
	const isShown =
		claim.nearest && found.some((one) => one.source === claim.nearest?.source && one.start === claim.nearest.start);
	const nearest: EvidenceReport[] = claim.nearest && !isShown ? [{ ...claim.nearest, stance: "silent" }] : [];
	const all = [
		...[...found, ...nearest].map((one): Labelled => [stanceLabel[one.stance], one]),
		...(claim.alsoNear ?? []).map((one): Labelled => ["also near", one]),
	];
	return all.length === 0
		? nothing
		: html`<ul class="evidence">${all.map((one) => evidence(one, claim, dossier))}</ul>`;
}

type Labelled = readonly [label: string, evidence: EvidenceReport];

const evidence = (
	[label, one]: Labelled,
	claim: DossierClaim,
	dossier: Dossier,
): Markup => html`<li class="says-${stanceLabel[one.stance]}">
<p class="small"><span class="stance">${icon(one.stance)}${label}</span> ${sourceLink(one, dossier)}${one.pinned ? html` <span class="tag">pinned</span>` : nothing}${one.boilerplate ? html` <span class="tag">not part of the story</span>` : nothing}</p>
<blockquote>${quoted(one)}</blockquote>
${(claim.conflict ?? []).length === 0 ? facts(one.facts) : nothing}</li>`;

function quoted({ quote, start, marks }: EvidenceReport): Markup {
	const words = marked(quote, start, marks);
	return highlight(words.text, words.marks, (word) => html`<b>${word}</b>`);
}

function facts(all: readonly FactReport[]): Markup {
	const telling = tellingFacts(all);
	if (telling.length === 0) return nothing;
	return html`<dl class="facts">${telling.map(
		(fact) =>
			html`<div><dt>claim</dt><dd>${oneLine(fact.claim)}</dd><dt>source</dt><dd>${oneLine(fact.source)}</dd>${fact.relation === undefined ? nothing : html`<dd class="relation">${fact.relation}</dd>`}</div>`,
	)}</dl>`;
}

const missing = ({ missing: words = [] }: DossierClaim): Markup =>
	words.length === 0
		? nothing
		: html`<p class="missing-list"><span class="label">missing</span> ${words.map((one, at) => html`${at > 0 ? ", " : ""}<span class="missing">${oneLine(one)}</span>`)}</p>`;
