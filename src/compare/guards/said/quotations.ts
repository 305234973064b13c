import { isName } from "../../../facts/name.ts";
import { alteration, findQuoted, isQuotation, joined, quotation } from "../../../facts/quotation.ts";
import { ELLIPSIS, INSERTION } from "../../../facts/quotation-words.ts";
import type { Analysis, Finding, Name, Pairing, Quotation, Token, TokenRange } from "../../../types.ts";
import { isAnswer } from "../../../values/interval.ts";
import { headOf } from "../../clauses/heads.ts";
import { meet } from "../../event.ts";
import { factsOf } from "../../links/align.ts";
import type { Sides } from "../../sides.ts";
import { likeness } from "../../words.ts";
import { blocked, type Guard } from "../guard.ts";

/** Words in quotation marks must stand in the source letter for letter, and be said by the same speaker. */
export const quotations: Guard = (pairing) =>
	pairing.claimFacts.filter(isQuotation).flatMap((quoted) => finding(pairing, quoted) ?? []);

/** Whether the passage has words that the claim quotes, or a quotation that may be altered in it. */
export function mayQuote({ claim, part, source, sentence }: Sides): boolean {
	const quoted = factsOf(claim, part).filter(isQuotation);
	if (quoted.length === 0) return false;
	const spoken = quotationsFrom({ source, sentence });
	return quoted.some(
		(quotation) =>
			spoken.some((other) => mayBeAltered(quotation, other)) ||
			findQuoted(quotation, runOn({ source, sentence })) !== undefined,
	);
}

/** So many words in common that the two can be versions of one another: `alike` with nothing added. */
function mayBeAltered(quoted: Quotation, other: Quotation): boolean {
	const words = quoted.words.filter((word) => word !== ELLIPSIS && word !== INSERTION);
	const common = words.filter((word) => other.words.includes(word));
	return common.length * (2 - alike) >= alike * words.length;
}

function finding(pairing: Pairing, quoted: Quotation): Finding {
	const claim = quotation.say(quoted, pairing.claim.document.text);
	const found = findQuoted(quoted, runOn(pairing));
	if (found !== undefined) return spoken(pairing, quoted, { original: originalOf(pairing, found), claim });
	const said = quotationsFrom(pairing);
	const whole = said.find((other) => isAnswer(quotation.compare(quoted, other)));
	if (whole !== undefined) return spoken(pairing, quoted, { original: whole, claim });
	for (const other of said) {
		const altered = alteration(quoted, other.words);
		if (altered === undefined || altered.similarity < alike || isSpelling(altered.changed) || isPiece(other, quoted))
			continue;
		const source = quotation.say(other, pairing.source.document.text);
		return {
			kind: "quotation",
			relation: "disjoint",
			effect: "contradicts",
			claim,
			source,
			claimFact: quoted,
			sourceFact: other,
			message: `the quotation is altered: the source has ${source}`,
		};
	}
	return blocked("quotation", claim, `the quotation ${claim} is not in this passage`);
}

/** The passage with the sentence after it: a quotation may run on. */
function runOn({ source, sentence }: Pick<Pairing, "source" | "sentence">): readonly Token[] {
	const next = source.document.sentences[sentence.index + 1];
	return next?.paragraph === sentence.paragraph
		? [...sentence.tokens, ...next.tokens.slice(next.own ?? 0)]
		: sentence.tokens;
}

/** "Sino-U.S." and "Sino/US" differ in their marks only: the changed words of both sides are the same letters. */
export function isSpelling(changed: readonly string[]): boolean {
	const letters = changed.map((word) => word.replace(/[^\p{L}\d]/gu, ""));
	const half = letters.length / 2;
	return letters.slice(0, half).join("") === letters.slice(half).join("");
}

/** The source quotes only a piece of what the claim quotes: less, but nothing else. */
function isPiece(other: Quotation, quoted: Quotation): boolean {
	return ` ${quoted.words.join(" ")} `.includes(` ${other.words.join(" ")} `);
}

/** Least share of common words that makes two quotations versions of one another. */
const alike = 0.6;

/** The quotation that holds the words found, in the passage or in the sentence after it. */
function originalOf({ source, sentence, sourceFacts }: Pairing, found: TokenRange): Quotation | undefined {
	const before = sentence.tokens.length;
	if (found.from < before)
		return sourceFacts
			.filter(isQuotation)
			.find(({ from, to }) => from <= found.from && (found.to <= to || to === before));
	const by = before - (source.document.sentences[sentence.index + 1]?.own ?? 0);
	return (source.facts[sentence.index + 1] ?? [])
		.filter(isQuotation)
		.find(({ from, to }) => from <= found.from - by && found.to - by <= to);
}

/** The passage's quotations, and those of the sentence after it: “A,” he said. “B.” is one. */
function quotationsFrom({ source, sentence }: Pick<Pairing, "source" | "sentence">): readonly Quotation[] {
	const next = source.document.sentences[sentence.index + 1];
	const after = next?.paragraph === sentence.paragraph ? (source.facts[next.index] ?? []) : [];
	const here = source.facts[sentence.index] ?? [];
	return joined([...here, ...after.filter(isQuotation)]).filter((quoted) => quoted.sentence === sentence.index);
}

interface Said {
	/** Absent where the words stand outside quotation marks. */
	readonly original: Quotation | undefined;
	readonly claim: string;
}

function spoken(pairing: Pairing, quoted: Quotation, { original, claim }: Said): Finding {
	const [ours, theirs] = [speaker(pairing.claim, quoted), original && speaker(pairing.source, original)];
	const base = {
		kind: "quotation",
		claim,
		source: original === undefined ? claim : quotation.say(original, pairing.source.document.text),
		claimFact: quoted,
		...(original && { sourceFact: original }),
	} as const;
	if (original !== undefined && saysAnother(pairing, quoted, original))
		return {
			...base,
			relation: "overlaps",
			effect: "blocks",
			message: `${sayNot(original.speakerWords, quoted.speakerWords)} in the passage`,
		};
	if (ours === undefined || theirs === undefined || ours.form === "pronoun" || meet(ours, theirs)) {
		return { ...base, relation: "same", effect: "supports", message: "letter for letter" };
	}
	const isPresent = isShortFor(ours, theirs) || pairing.sourceFacts.filter(isName).some((other) => meet(other, ours));
	return {
		...base,
		relation: isPresent ? "overlaps" : "disjoint",
		effect: isPresent ? "blocks" : "contradicts",
		message: `the quotation is misattributed: ${sayNot(speakerName(pairing.source, theirs), speakerName(pairing.claim, ours))}`,
	};
}

/** "James" for "LeBron James", "Nordsky" for "Nordsky Network": perhaps the same, so nobody is said to be quoted wrongly. */
function isShortFor({ words: ours = [] }: Name, { words: theirs = [] }: Name): boolean {
	const [short, long] = ours.length < theirs.length ? [ours, theirs] : [theirs, ours];
	return short.length > 0 && short.every((word) => long.includes(word));
}

/** `Ruiz said it, not Lindqvist`; somebody else where nobody is named. */
function sayNot(theirs = "somebody else", ours?: string): string {
	return `${theirs} said it${ours === undefined ? "" : `, not ${ours}`}`;
}

function speakerName({ document: { text } }: Analysis, { form, start, end }: Name): string | undefined {
	return form === "pronoun" ? undefined : text.slice(start, end);
}

/** "the minister said" against "the union said": where a noun leads to nobody, the nouns are compared as words. */
function saysAnother({ claim, source }: Pairing, quoted: Quotation, original: Quotation): boolean {
	if (speaker(claim, quoted) !== undefined && speaker(source, original) !== undefined) return false;
	const [ours, theirs] = [speakerNoun(claim, quoted), speakerNoun(source, original)];
	return ours !== undefined && theirs !== undefined && likeness(ours, theirs) === 0;
}

/** The keys of the common noun that a speaker is called by. */
function speakerNoun(analysis: Analysis, quoted: Quotation): readonly string[] | undefined {
	const { speaker: range, speakerSentence = quoted.sentence } = quoted;
	const tokens = analysis.document.sentences[speakerSentence]?.tokens ?? [];
	const at = range && headOf(tokens, range.from, range.to);
	if (at === undefined || tokens[at]?.tag !== "NOUN") return undefined;
	return analysis.terms[speakerSentence]?.[at];
}

export function speaker(
	analysis: Analysis,
	{ speaker: range, speakerSentence, sentence }: Quotation,
): Name | undefined {
	if (range === undefined) return undefined;
	return (analysis.facts[speakerSentence ?? sentence] ?? [])
		.filter(isName)
		.findLast(({ from, to, entities }) => from >= range.from && to <= range.to && entities.length > 0);
}
