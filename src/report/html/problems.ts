import type { Problem } from "../../types.ts";
import { byPlace } from "../../values/place.ts";
import { oneLine, visible } from "../visible.ts";
import type { Dossier } from "./dossier.ts";
import { html, type Markup, nothing } from "./markup.ts";
import { place } from "./place.ts";
import { howToSettle } from "./settle.ts";
import { severityLabel } from "./words.ts";

/** What is wrong with the input itself. */
export function problems(dossier: Dossier): Markup {
	const { report } = dossier;
	if (report.problems.length === 0) return nothing;
	const items = report.problems.toSorted(byPlace).map((problem) => problemItem(problem, dossier));
	return html`<section class="problems" aria-labelledby="page:problems">
<h2 id="page:problems">Problems in the files</h2>
<ul>${items}</ul>
</section>`;
}

const problemItem = (problem: Problem, dossier: Dossier): Markup => html`<li class="problem is-${problem.severity}">
<p class="problem-message"><span class="tag">${severityLabel[problem.severity]}</span> ${oneLine(problem.message)}</p>
<p class="small">${place(problem, dossier)} · ${oneLine(problem.rule)}${howToSettle({ is: "problem", severity: problem.severity, place: problem, problem })}</p>
${problem.frame === undefined ? undefined : html`<pre tabindex="0" aria-label="The line">${visible(problem.frame)}</pre>`}
${problem.hint === undefined ? undefined : html`<p class="hint">${oneLine(problem.hint)}</p>`}
</li>`;
