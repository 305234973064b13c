import { allPossessives } from "../lexicon/possessives.ts";
import type { Sentence, TokenRange } from "../types.ts";
import { type Governed, isNoun, nounPhrase } from "./phrase.ts";

/** What a cue governs that stands before it. */

/** "**the launch** of the probe is planned for May"; "was planned for two weeks" tells how long. */
export function passiveSubject({ tokens, clauses }: Sentence, { from, to }: TokenRange): Governed | undefined {
	const isBeing = tokens.findLast(({ tag }, at) => at < from && tag !== "ADV")?.lemma === "be";
	const subject = clauses.find((clause) => clause.from <= from && from < clause.to)?.subject;
	if (!isBeing || subject === undefined || /^(?:NUM|DET)$/.test(tokens[to]?.tag ?? "")) return undefined;
	return nounPhrase(tokens, subject.from);
}

/** "**shortages of flour** are probable", "**a strike** looks likely". */
export function subjectOf({ tokens, clauses }: Sentence, { from, to }: TokenRange): Governed | undefined {
	const verb = tokens.findLastIndex(({ tag }, at) => at < from && tag !== "ADV");
	const clause = clauses.find((each) => each.from <= from && from < each.to);
	const subject = clause?.subject;
	// "finds **a strike** likely".
	if (judging.has(tokens[clause?.verb ?? -1]?.lemma ?? "") && isNoun(tokens[verb]))
		return nounPhrase(tokens, (clause?.verb ?? 0) + 1);
	const isSaid = linking.has(tokens[verb]?.lemma ?? "") && subject !== undefined && subject.to <= verb;
	// "It is possible to leave", "the only possible **way**".
	const isWhole = !isNoun(tokens[to]) && tokens[subject?.from ?? 0]?.tag !== "PRON";
	return isSaid && isWhole ? nounPhrase(tokens, subject.from) : undefined;
}

const linking: ReadonlySet<string> = new Set(["be", "look", "seem", "appear", "remain", "become", "stay"]);

const judging: ReadonlySet<string> = new Set(["consider", "think", "find", "call", "deem", "judge"]);

/** The same, unless the text knows it already: "**a deal** is in sight", not "the coast". */
export function newSubject(sentence: Sentence, cue: TokenRange): Governed | undefined {
	const held = subjectOf(sentence, cue);
	const { norm = "", tag } = sentence.tokens[held?.scope.from ?? -1] ?? {};
	return tag === "PROPN" || known.has(norm) || allPossessives.has(norm) ? undefined : held;
}

const known: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those", "both", "each"]);

/** "**talks** scheduled for Monday". */
export function nounBefore({ tokens }: Sentence, cue: TokenRange): Governed | undefined {
	let at = cue.from - 1;
	while (at >= 0 && (tokens[at]?.tag === "AUX" || tokens[at]?.tag === "ADV")) at -= 1;
	return isNoun(tokens[at]) ? { head: at, scope: { from: at, to: at + 1 } } : undefined;
}
