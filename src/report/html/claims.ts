import { counted } from "../../judge/phrasing.ts";
import { byWeight, isLetPass, severityOf } from "../findings.ts";
import { disjoint } from "../marked.ts";
import { oneLine } from "../visible.ts";
import { claimBody } from "./claim-body.ts";
import { type Dossier, type DossierClaim, restsOnOneVoice, sourceOf, stanceOf } from "./dossier.ts";
import { highlight } from "./highlight.ts";
import { html, type Markup, nothing } from "./markup.ts";
import { place } from "./place.ts";
import { howToSettle } from "./settle.ts";
import { icon, needsLook } from "./words.ts";

/** What needs a look comes first, worst on top, then what was accepted; the rest by file, in the order of its lines. */
export function claimList(dossier: Dossier): Markup {
	const { claims } = dossier;
	const findings = claims.filter(needsLook).toSorted((a, b) => byWeight(item(a), item(b)));
	const accepted = claims.filter(isLetPass);
	const rest = claims.filter((claim) => !needsLook(claim) && !isLetPass(claim));
	const files = [...new Set(rest.map(({ file }) => file))];
	const ofFile = (file: string) => rest.filter((claim) => claim.file === file);
	return html`${group("To look at", findings, dossier)}
${group("Accepted all the same", accepted, dossier)}
${files.map((file) => group(oneLine(file), ofFile(file), dossier))}`;
}

const item = (claim: DossierClaim) => ({ is: "claim", severity: severityOf(claim), place: claim, claim }) as const;

const group = (heading: string, claims: readonly DossierClaim[], dossier: Dossier): Markup =>
	claims.length === 0
		? nothing
		: html`<section class="group"><h3>${heading}</h3><ol>${claims.map((claim) => card(claim, dossier))}</ol></section>`;

/** One claim: its sentence is the button that opens the rest. */
const card = (claim: DossierClaim, dossier: Dossier): Markup => html`
<li class="claim is-${claim.verdict} is-${severityOf(claim)}" id="${claim.anchor}" data-claim="${claim.number}" data-verdict="${claim.verdict}" data-source="${spoken(claim, dossier)}" data-only="${traits(claim)}">
<h4><button type="button" class="head" aria-expanded="true"><span class="verdict">${icon(claim.verdict)}${claim.verdict}</span>${notes(claim)}<span class="sentence">${sentence(claim)}</span></button></h4>
<div class="meta small">${voices(claim, dossier)}</div>
<div class="body">${claimBody(claim, dossier)}<p class="small foot"><a class="permalink" href="#${encodeURIComponent(claim.anchor)}">${oneLine(claim.id)}</a> · ${place(claim, dossier)}${howToSettle(item(claim))}</p></div>
</li>`;

const spoken = (claim: DossierClaim, { sources }: Dossier): string =>
	sources
		.filter(({ id }) => stanceOf(claim, id) !== "silent")
		.map(({ number }) => number)
		.join(" ");

function traits(claim: DossierClaim): string {
	const has = [
		restsOnOneVoice(claim) && "one-voice",
		claim.settled !== undefined && "settled",
		claim.changed === true && "changed",
	];
	return has.filter(Boolean).join(" ");
}

/** What an editor did about it, or what a pull request did to it. */
function notes(claim: DossierClaim): Markup {
	const pinned = claim.stances.some(({ evidence }) => evidence.some((one) => one.pinned === true));
	const words = [isLetPass(claim) && "accepted", pinned && "pinned", claim.changed === true && "changed"].filter(
		(word) => word !== false,
	);
	return html`${words.map((word) => html`<span class="tag">${word}</span>`)}`;
}

/** The claim's words, those that no source has underlined. */
function sentence({ claim, missing = [] }: DossierClaim): Markup {
	const text = oneLine(claim);
	const spans = missing.map(oneLine).flatMap((words) => {
		const start = words === "" ? -1 : text.indexOf(words);
		return start < 0 ? [] : [{ start, end: start + words.length }];
	});
	return highlight(text, disjoint(spans), (words) => html`<span class="missing">${words}</span>`);
}

/** Who speaks to it, and with how many voices. */
function voices(claim: DossierClaim, dossier: Dossier): Markup {
	const count = html`<span class="voices voices-${Math.min(claim.origins, 2)}">${claim.origins === 1 ? "one voice" : counted(claim.origins, "voice")}</span>`;
	const names = claim.stances
		.filter(({ stance }) => stance !== "silent")
		.map(({ source, stance }) => {
			const known = sourceOf(dossier, source);
			const place = known === undefined ? nothing : html` data-of="${known.number}"`;
			return html`<li class="speaks-${stance}"${place}>${icon(stance)}<span class="visually-hidden">${stance}: </span>${oneLine(source)}</li>`;
		});
	const list = names.length === 0 ? nothing : html`<ul class="speakers">${names}</ul>`;
	return html`${claim.origins > 0 ? count : nothing}${list}`;
}
