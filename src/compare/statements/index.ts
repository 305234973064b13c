import { isStory } from "../../text/roles.ts";
import type { Analysis } from "../../types.ts";
import { ages } from "./ages.ts";
import { caused } from "./caused.ts";
import { copied } from "./copied.ts";
import { dated } from "./dated.ts";
import { figures } from "./figures.ts";
import { happened } from "./happened.ts";
import { located } from "./located.ts";
import { measured } from "./measured.ts";
import { spoken } from "./spoken.ts";
import type { Place, Statement } from "./statement.ts";
import { turns } from "./turns.ts";

/** Ways to find what a sentence states. */
const findings: readonly ((place: Place) => readonly Statement[])[] = [
	measured,
	dated,
	located,
	spoken,
	happened,
	figures,
	turns,
	caused,
	ages,
	copied,
];

/** Everything that the story of a text states and that another text may state differently. */
export function statementsOf(analysis: Analysis): Statement[] {
	return analysis.document.sentences.flatMap((sentence) => statementsIn({ analysis, sentence }));
}

/** The statements of one sentence; none where it is not part of the story. */
export function statementsIn(place: Place): Statement[] {
	return isStory(place.sentence.role) ? findings.flatMap((find) => find(place)) : [];
}
