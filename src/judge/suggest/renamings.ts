import { isName } from "../../facts/name.ts";
import type { Rewording } from "../../facts/reword.ts";
import type { Analysis, Comparison, Fact, Name, Sentence, Token } from "../../types.ts";

/** A name for another, and where the source has it. */
export interface Renaming extends Rewording {
	readonly fact: Fact;
}

/** A name among the tokens of its sentence. */
interface Named {
	readonly name: Name;
	readonly sentence: Sentence;
	readonly text: string;
}

/**
 * Where the passage lacks one name of the claim: the one name of the same type that it has in the same place, if the claim
 * speaks of nobody by that name.
 */
export function renamings({ part, passage }: Comparison, claim: Analysis, source: Analysis): readonly Renaming[] {
	const ours = namesIn(claim, part.sentence).filter(({ name: { from } }) => part.tokens.includes(from));
	const theirs = namesIn(source, passage.sentence);
	const stranger = onlyOne(ours.filter((one) => one.name.form === "name" && !isAmong(one, theirs)));
	if (stranger === undefined || stranger.name.type === "unknown") return [];
	const others = theirs.filter((one) => one.name.form === "name" && one.name.type === stranger.name.type);
	const answer = onlyOne(others.filter((one) => !isAmong(one, ours) && placeOf(one) === placeOf(stranger)));
	if (answer === undefined || sharesWord(stranger, answer)) return [];
	const [old, fresh] = [ownWords(stranger), ownWords(answer)];
	return old && fresh ? [{ start: old.start, end: old.end, instead: fresh.text, fact: answer.name }] : [];
}

function namesIn({ facts, document }: Analysis, at: number): readonly Named[] {
	const sentence = document.sentences[at];
	const names = (facts[at] ?? []).filter(isName).filter(({ entities }) => entities.length > 0);
	return sentence === undefined ? [] : names.map((name) => ({ name, sentence, text: document.text }));
}

/** Under any name, role or pronoun. */
function isAmong({ name }: Named, others: readonly Named[]): boolean {
	return others.some((other) => other.name.entities.some((entity) => name.entities.includes(entity)));
}

function onlyOne<T>(list: readonly T[]): T | undefined {
	return list.length === 1 ? list[0] : undefined;
}

/** What the name is in its sentence: a subject, what follows a certain preposition, or what follows a verb. */
function placeOf({ name: { from, to }, sentence: { tokens, clauses } }: Named): string {
	if (clauses.some(({ subject }) => subject && subject.from <= from && to <= subject.to)) return "subject";
	const before = tokens[from - 1];
	return before?.tag === "ADP" ? before.norm : (before?.tag ?? "");
}

/** "Robert" and "Robert Schuller": rather the same than another. */
function sharesWord(a: Named, b: Named): boolean {
	const words = a.name.words ?? [];
	return (b.name.words ?? []).some((word) => words.includes(word));
}

function wordsOf({ name, sentence }: Named): readonly Token[] {
	return sentence.tokens.slice(name.from, name.to);
}

/** The name without the title before it. */
function ownWords(named: Named): { start: number; end: number; text: string } | undefined {
	const [first = ""] = named.name.words ?? [];
	const opening = wordsOf(named).find(({ norm }) => norm === first) ?? wordsOf(named)[0];
	if (opening === undefined) return undefined;
	const { start, end } = { start: opening.start, end: named.name.end };
	return { start, end, text: named.text.slice(start, end).replace(/\s+/g, " ") };
}
