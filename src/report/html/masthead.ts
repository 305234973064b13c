import { counted } from "../../judge/phrasing.ts";
import { tally } from "../findings.ts";
import { sinceLine } from "../since.ts";
import type { Dossier } from "./dossier.ts";
import { html, type Markup, nothing } from "./markup.ts";

/** What it is, what came of it in one sentence, and how to steer the page. */
export const masthead = (dossier: Dossier): Markup => html`<header class="masthead">
<div class="masthead-row">
<h1>Fact dossier</h1>
<div class="tools">
<details class="keys"><summary>Keys</summary>${keys}</details>
<button type="button" class="theme" aria-pressed="false">Dark</button>
</div>
</div>
<p class="lead">${held(dossier)} ${outcome(dossier)}</p>${since(dossier)}
</header>`;

const keys = html`<div class="keys-panel"><dl>
<div><dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>next, previous claim</dd></div>
<div><dt><kbd>Enter</kbd></dt><dd>open or close a claim, follow a link</dd></div>
<div><dt><kbd>/</kbd></dt><dd>search</dd></div>
<div><dt><kbd>Esc</kbd></dt><dd>back to all claims</dd></div>
</dl><label><input type="checkbox" class="single-keys" checked=""> Use these keys</label></div>`;

/** A report of what changed only must not be taken for the whole. */
function since({ report }: Dossier): Markup {
	const line = sinceLine(report).trim();
	return line === "" ? nothing : html`<p class="lead">${line}</p>`;
}

function held({ claims, sources }: Dossier): Markup {
	if (sources.length === 0) return html`${counted(claims.length, "claim")}.`;
	const voices = counted(new Set(sources.map(({ voice }) => voice)).size, "independent voice");
	return html`${counted(claims.length, "claim")}, held against ${counted(sources.length, "source")} with ${voices}.`;
}

function outcome({ report }: Dossier): Markup {
	const { fatal, error, warning } = tally(report);
	const errors = fatal + error;
	if (errors + warning === 0) return html`<strong>Nothing is left to look at.</strong>`;
	const said = [errors > 0 && counted(errors, "error"), warning > 0 && counted(warning, "warning")].filter(Boolean);
	return html`<strong>${said.join(" and ")} to look at.</strong>`;
}
