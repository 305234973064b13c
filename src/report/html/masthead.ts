import { severityOf } from "../findings.ts";
import type { Dossier } from "./dossier.ts";
import { html, type Markup } from "./markup.ts";
import { counted } from "./words.ts";

/** What it is, what came of it in one sentence, and how to steer the page. */
export const masthead = (dossier: Dossier): Markup => html`<header class="masthead">
<div class="masthead-row">
<h1>Fact dossier</h1>
<div class="tools">
<details class="keys"><summary>Keys</summary>${keys}</details>
<button type="button" class="theme" aria-pressed="false">Dark</button>
</div>
</div>
<p class="lead">${held(dossier)} ${outcome(dossier)}</p>
</header>`;

const keys = html`<div class="keys-panel"><dl>
<div><dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>next, previous claim</dd></div>
<div><dt><kbd>Enter</kbd></dt><dd>open or close a claim, follow a link</dd></div>
<div><dt><kbd>/</kbd></dt><dd>search</dd></div>
<div><dt><kbd>Esc</kbd></dt><dd>back to all claims</dd></div>
</dl><label><input type="checkbox" class="single-keys" checked=""> Use these keys</label></div>`;

function held({ claims, sources }: Dossier): Markup {
	if (sources.length === 0) return html`${counted(claims.length, "claim")}.`;
	const voices = counted(new Set(sources.map(({ voice }) => voice)).size, "independent voice");
	return html`${counted(claims.length, "claim")}, held against ${counted(sources.length, "source")} with ${voices}.`;
}

function outcome({ report, claims }: Dossier): Markup {
	const items = [...claims.map(severityOf), ...report.problems.map(({ severity }) => severity)];
	const count = (...severities: readonly string[]) => items.filter((one) => severities.includes(one)).length;
	const [errors, warnings] = [count("error", "fatal"), count("warning")];
	if (errors + warnings === 0) return html`<strong>Nothing is left to look at.</strong>`;
	const said = [errors > 0 && counted(errors, "error"), warnings > 0 && counted(warnings, "warning")].filter(Boolean);
	return html`<strong>${said.join(" and ")} to look at.</strong>`;
}
