import { clauseAt } from "../../facts/scope.ts";
import { otherPosts, pastPosts } from "../../lexicon/person-nouns.ts";
import { holdingVerbs, postNouns, servingVerbs } from "../../lexicon/title-frames.ts";
import { roleModifiers } from "../../lexicon/titles.ts";
import type { Clause, Link, Pairing, Sentence, TokenRange } from "../../types.ts";
import { argumentsOf, phraseEnd } from "../clauses/arguments.ts";
import { isIn } from "../clauses/fillers.ts";
import { headOf } from "../clauses/heads.ts";
import { likenessAt } from "../event.ts";
import { restatedBy } from "../frames/restated.ts";
import { range } from "../words.ts";
import { type Description, describedBy } from "./described.ts";

/** "serves as mayor", "holds the post of mayor": answered where the passage calls the same person mayor, at the same time. */
export function titleLinks(pairing: Pairing, sentence: Sentence): readonly (readonly [number, Link])[] {
	return sentence.clauses.flatMap((clause) => {
		const frame = frameOf(sentence, clause);
		if (frame === undefined || !pairing.part.tokens.includes(frame.verb)) return [];
		const to = bearing(pairing, sentence, frame);
		if (to === undefined) return [];
		const link = restatedBy(to);
		return [...frame.words, ...range(frame.title.from, frame.title.to)].map((at) => [at, link] as const);
	});
}

/** A claim's frame around a title. */
interface TitleFrame {
	readonly verb: number;
	readonly words: readonly number[];
	readonly subject: TokenRange;
	readonly title: TokenRange;
	readonly time: Description["time"];
}

function frameOf(sentence: Sentence, clause: Clause): TitleFrame | undefined {
	const { verb } = clause;
	const { tokens } = sentence;
	if (verb === undefined) return undefined;
	const [subject] = argumentsOf(sentence, clause).subject;
	const words = frameWords(sentence, verb);
	const from = (words?.at(-1) ?? 0) + 2;
	const to = words === undefined ? from : phraseEnd(tokens, from, tokens.length);
	const time = timeOf(sentence, verb);
	if (words === undefined || subject === undefined || to === from || time === undefined) return undefined;
	return { verb, words, subject, title: { from, to }, time };
}

/** The words of the frame up to its "as" or "of". */
function frameWords({ tokens }: Sentence, verb: number): readonly number[] | undefined {
	const lemma = tokens[verb]?.lemma ?? "";
	const isUsed = tokens[verb]?.norm === "used" && tokens[verb + 1]?.norm === "to";
	if (isUsed && servingVerbs.has(tokens[verb + 2]?.lemma ?? "") && tokens[verb + 3]?.norm === "as")
		return [verb, verb + 2];
	if (servingVerbs.has(lemma) && tokens[verb + 1]?.norm === "as") return [verb];
	const noun = tokens[verb + 1]?.norm === "the" ? verb + 2 : verb + 1;
	const isPost = holdingVerbs.has(lemma) && postNouns.has(tokens[noun]?.lemma ?? "");
	return isPost && /^(?:of|as)$/.test(tokens[noun + 1]?.norm ?? "") ? [verb, noun] : undefined;
}

/** "serves", "is employed": now; "served": no longer. A frame that is hoped for, denied or to come is none. */
function timeOf(sentence: Sentence, verb: number): Description["time"] | undefined {
	const { norm, lemma } = sentence.tokens[verb] ?? { norm: "", lemma: "" };
	const before = sentence.tokens.slice(clauseAt(sentence, verb)?.subject?.to ?? 0, verb).map((token) => token.norm);
	if (before.some((word) => !aside.has(word))) return undefined;
	const isNow = norm === lemma || norm === `${lemma}s` || before.includes("is") || before.includes("are");
	return isNow ? "now" : "past";
}

const aside: ReadonlySet<string> = new Set("is are was were also currently now who , both still has".split(" "));

/** The noun of the passage by which it calls the claim's subject so: every word of the title, and no other word of an office. */
function bearing(pairing: Pairing, sentence: Sentence, { subject, title, time }: TitleFrame): number | undefined {
	const head = headOf(sentence.tokens, title.from, title.to);
	if (head === undefined) return undefined;
	const wanted = range(title.from, title.to).filter((at) =>
		/^(?:NOUN|PROPN|ADJ)$/.test(sentence.tokens[at]?.tag ?? ""),
	);
	const noun = pairing.sentence.tokens.findIndex((_, noun) => {
		if (!isLike(pairing, head, noun)) return false;
		const found = describedBy(pairing.sentence, noun);
		if (found === undefined || found.time !== time || !isIn(pairing, subject, [found.holder])) return false;
		return isWhole(pairing, { wanted, noun, found });
	});
	return noun < 0 ? undefined : noun;
}

interface Titled {
	readonly wanted: readonly number[];
	readonly noun: number;
	readonly found: Description;
}

/** "finance minister" is not said by "deputy finance minister", nor "minister" by "prime minister". */
function isWhole(pairing: Pairing, { wanted, noun, found: { place } }: Titled): boolean {
	const { tokens } = pairing.sentence;
	const own = titleStart(pairing, place, noun);
	const said = range(own, place.to);
	if (!wanted.every((at) => said.some((to) => isLike(pairing, at, to)))) return false;
	return (
		range(own, noun)
			// "former" says when, which is asked of the frame.
			.filter((to) => !pastPosts.has(tokens[to]?.norm ?? ""))
			.filter((to) => [roleModifiers, otherPosts].some((words) => words.has(tokens[to]?.norm ?? "")))
			.every((to) => wanted.some((at) => isLike(pairing, at, to)))
	);
}

/** Behind an "and" another title begins. */
function titleStart({ sentence: { tokens } }: Pairing, { from }: TokenRange, noun: number): number {
	const and = tokens.findLastIndex(({ norm }, at) => at >= from && at < noun && norm === "and");
	return and < 0 ? from : and + 1;
}

function isLike(pairing: Pairing, at: number, to: number): boolean {
	return likenessAt(pairing, at, to) > 0;
}
