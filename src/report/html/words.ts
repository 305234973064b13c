import type { SettledReport, Severity, Stance, Verdict } from "../../types.ts";
import { severityOf } from "../findings.ts";
import type { DossierClaim } from "./dossier.ts";
import { html, type Markup } from "./markup.ts";

export const verdicts = [
	"conflicted",
	"contradicted",
	"unsupported",
	"unchecked",
	"supported",
] as const satisfies readonly Verdict[];

/** What each stance is called beside its words. `silent` evidence is only the nearest there is. */
export const stanceLabel = {
	supports: "supports",
	contradicts: "contradicts",
	silent: "nearest",
} as const satisfies Record<Stance, string>;

export const severityLabel: Readonly<Record<Severity, string>> = {
	ok: "ok",
	warning: "warning",
	error: "error",
	fatal: "could not be checked",
};

export const standingLabel: Readonly<Record<SettledReport["standing"], string>> = {
	holds: "accepted",
	reopened: "reopened: a source has changed since",
	expired: "expired",
	unnecessary: "no longer needed",
};

/** Drawn in the colour of the text, on a 16 by 16 grid; told apart by shape alone. */
const shapes: Readonly<Record<Verdict | Stance, Markup>> = {
	supported: html`<path d="M3.2 8.6l3.1 3.1 6.5-7.2"/>`,
	supports: html`<path d="M3.2 8.6l3.1 3.1 6.5-7.2"/>`,
	conflicted: html`<path d="M3 6h8.5M9 3.2L11.8 6 9 8.8M13 10.5H4.5M7 7.7l-2.8 2.8L7 13.3"/>`,
	contradicted: html`<path d="M4 4l8 8M12 4l-8 8"/>`,
	contradicts: html`<path d="M4 4l8 8M12 4l-8 8"/>`,
	unsupported: html`<circle cx="8" cy="8" r="5.2" stroke-dasharray="2.2 1.9"/>`,
	silent: html`<circle cx="8" cy="8" r="5.2" stroke-dasharray="2.2 1.9"/>`,
	unchecked: html`<path d="M3.5 8h9"/>`,
};

/** Says nothing to those who do not see it: its word always stands beside it. */
export const icon = (name: Verdict | Stance): Markup =>
	html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${shapes[name]}</svg>`;

/** Whether somebody has to look at it before the article can go out. */
export const needsLook = (claim: DossierClaim): boolean => severityOf(claim) !== "ok";
