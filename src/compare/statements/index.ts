import type { Analysis } from "../../types.ts";
import { copied } from "./copied.ts";
import { dated } from "./dated.ts";
import { happened } from "./happened.ts";
import { measured } from "./measured.ts";
import { spoken } from "./spoken.ts";
import type { Place, Statement } from "./statement.ts";

/** Ways to find what a sentence states. */
const findings: readonly ((place: Place) => readonly Statement[])[] = [measured, dated, spoken, happened, copied];

/** Everything that the story of a text states and that another text may state differently. */
export function statementsOf(analysis: Analysis): Statement[] {
	return analysis.document.sentences
		.filter(({ role }) => role === "story" || role === "caption")
		.flatMap((sentence) => findings.flatMap((find) => find({ analysis, sentence })));
}
