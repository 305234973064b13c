import { isName } from "../facts/name.ts";
import type { Rewording } from "../facts/reword.ts";
import type { Analysis, Comparison, Fact, Name } from "../types.ts";

/** A name for another, and where the source has it. */
export interface Renaming extends Rewording {
	readonly fact: Fact;
}

/** Where the passage lacks one name of the claim: each of its names of the same type that the claim does not have. */
export function renamings({ part, passage }: Comparison, claim: Analysis, source: Analysis): readonly Renaming[] {
	const ours = namesIn(claim, part.sentence).filter(({ from }) => part.tokens.includes(from));
	const theirs = namesIn(source, passage.sentence);
	const stranger = onlyOne(ours.filter((name) => !isAmong(name, theirs)));
	if (stranger === undefined) return [];
	const answers = theirs.filter((name) => name.type === stranger.type && !isAmong(name, ours));
	return uniqueNames(answers).flatMap((answer) => {
		const rewording = renamed({ name: stranger, analysis: claim }, { name: answer, analysis: source });
		return rewording ? [{ ...rewording, fact: answer }] : [];
	});
}

function namesIn({ facts }: Analysis, sentence: number): readonly Name[] {
	return (facts[sentence] ?? []).filter(isName).filter(({ form, entities }) => form === "name" && entities.length > 0);
}

function isAmong(name: Name, others: readonly Name[]): boolean {
	return others.some(({ entities }) => entities.some((entity) => name.entities.includes(entity)));
}

function uniqueNames(names: readonly Name[]): readonly Name[] {
	return names.filter((name, at) => names.findIndex((other) => isAmong(name, [other])) === at);
}

function onlyOne<T>(list: readonly T[]): T | undefined {
	return list.length === 1 ? list[0] : undefined;
}

interface Named {
	readonly name: Name;
	readonly analysis: Analysis;
}

/** The other name in place of the claim's, titles left alone. */
function renamed(claim: Named, source: Named): Rewording | undefined {
	const [ours, theirs] = [ownWords(claim), ownWords(source)];
	return ours && theirs && { start: ours.start, end: ours.end, instead: theirs.text };
}

/** The name without the title before it. */
function ownWords({ name, analysis: { document } }: Named): { start: number; end: number; text: string } | undefined {
	const tokens = document.sentences[name.sentence]?.tokens.slice(name.from, name.to) ?? [];
	const [first = ""] = name.words ?? [];
	const opening = tokens.find(({ norm }) => norm === first) ?? tokens[0];
	if (opening === undefined) return undefined;
	const { start, end } = { start: opening.start, end: name.end };
	return { start, end, text: document.text.slice(start, end).replace(/\s+/g, " ") };
}
