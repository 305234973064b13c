import type { Polarity, Sentence, Token } from "../../../types.ts";
import { isContent, isThing, range } from "../../words.ts";

/** "Neither A nor B **resigned**", "neither is **true**": the predicate of a subject that is emptied; "no town is larger" compares. */
export function emptied({ head, scope }: Polarity, { tokens }: Sentence): readonly number[] {
	if (!isThing(tokens[head])) return [];
	const compares = ({ norm, tag }: Token): boolean =>
		comparing.has(norm) || (norm.endsWith("er") && (tag === "ADJ" || tag === "ADV"));
	if (tokens.slice(scope.from, scope.to + comparingReach).some(compares)) return [];
	return range(Math.max(head, scope.from), scope.to).filter(
		(at) => tokens[at]?.tag === "VERB" || (tokens[at]?.tag === "ADJ" && tokens[at - 1]?.tag === "AUX"),
	);
}

/** "**lost** no boat in the storm": the verb of an object that is emptied, where the claim has all that narrows it. */
export function emptying(
	{ from, head, scope }: Polarity,
	sentence: Sentence,
	answers: ReadonlySet<number | undefined>,
): readonly number[] {
	const { tokens } = sentence;
	if (head <= from || scope.from >= from || tokens[scope.from]?.tag !== "VERB") return [];
	const end = tokens.findIndex(({ tag, norm }, at) => at > head && (tag === "PUNCT" || /^(?:nor|but)$/.test(norm)));
	const narrowing = range(from + 1, end < 0 ? tokens.length : end).filter((at) => isContent(tokens[at]));
	return narrowing.every((at) => answers.has(at)) ? [scope.from] : [];
}

/** "no country received **more**": words behind a scope in which it may be compared. */
const comparingReach = 3;
const comparing: ReadonlySet<string> = new Set("more less than as so such other else equally".split(" "));
