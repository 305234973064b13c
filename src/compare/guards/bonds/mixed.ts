import { isDate } from "../../../facts/date.ts";
import { isName } from "../../../facts/name.ts";
import { isQuantity } from "../../../facts/quantity.ts";
import { clauseAt, clauseOf, holds, isInFact } from "../../../facts/scope.ts";
import { beAndHave } from "../../../lexicon/light-verbs.ts";
import { nominatives } from "../../../text/noun-phrases.ts";
import type { Clause, Finding, Pairing, Sentence, TokenRange } from "../../../types.ts";
import { argumentsOf } from "../../clauses/arguments.ts";
import { headOf } from "../../clauses/heads.ts";
import { answersOf, doMeet, likenessAt, namesAt } from "../../event.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { entails, supportScore } from "../../wording.ts";
import { isThing, range } from "../../words.ts";
import { blocked, type Guard, isQuoted, wordsOf } from "../guard.ts";

/**
 * "The cook prayed **in the cellar**" where the passage has "the cook prayed while the guests hid in the cellar": what goes
 * with a verb of the claim must not go with another verb of the passage, of which the claim says nothing.
 */
export const mixed: Guard = (pairing) => {
	const sentence = sentenceOf(pairing);
	if (sentence === undefined || entails(pairing) < supportScore) return [];
	return sentence.clauses.flatMap((clause) => {
		const home = homeOf(pairing, clause);
		return home === undefined ? [] : strayIn(pairing, { sentence, clause, home });
	});
};

/** The clause of the passage whose verb answers the claim's; or that has what the claim says by "be" or "have". */
function homeOf(pairing: Pairing, { verb = -1, to: end }: Clause): Clause | undefined {
	const { part, links, sentence } = pairing;
	const { to, frame } = links.get(verb) ?? {};
	if (frame || !part.tokens.includes(verb)) return undefined;
	if (to !== undefined) return clauseOf(sentence, to);
	if (!beAndHave.has(tokensOf(pairing)[verb]?.lemma ?? "")) return undefined;
	const said = range(verb + 1, end).find((at) => links.get(at)?.to !== undefined);
	return clauseAt(sentence, links.get(said ?? -1)?.to ?? -1);
}

interface Homes {
	readonly sentence: Sentence;
	readonly clause: Clause;
	readonly home: Clause;
}

function strayIn(pairing: Pairing, { sentence, clause, home }: Homes): readonly Finding[] {
	const { objects, behind } = argumentsOf(sentence, clause);
	const { objects: theirs, behind: theirsBehind } = argumentsOf(pairing.sentence, home);
	const isPronoun = isPronounIn(pairing.sentence);
	// "which she praised": what it means stands before.
	const isTaken = clause.passive || home.link === "relative" || theirs.some(isPronoun);
	const taken =
		isTaken || home.passive || objects.length > 1
			? []
			: objects.flatMap((phrase) => stray(pairing, phrase, home) ?? []);
	const led = [...behind].flatMap(([word, phrases]) =>
		(word === "by" && clause.passive) || theirsBehind.get(word)?.some(isPronoun)
			? []
			: phrases.flatMap((phrase) => stray(pairing, phrase, home) ?? []),
	);
	// "Her brother is **a baker**" where the passage has "left with her brother, a baker": of "be" nothing takes the place.
	const isNamed = pairing.links.get(clause.verb ?? -1)?.to === undefined;
	const ours =
		isNamed || clause.passive || home.passive ? [] : objects.flatMap((phrase) => swapIn(pairing, phrase, home) ?? []);
	const adverbs = range(clause.from, clause.to).filter((at) => settled.has(sentence.tokens[at]?.norm ?? ""));
	const told = adverbs
		.filter((at) => isOfOtherVerb(pairing, at, home))
		.map((at) => goesWith(pairing, at, pairing.links.get(at)?.to ?? 0));
	return [...taken, ...led, ...told, ...ours];
}

/** Adverbs that say where or since when, each of its own verb: "prices fell in the city but rose **elsewhere**". */
const settled: ReadonlySet<string> = new Set(["elsewhere", "abroad", "overseas", "nationwide", "still"]);

/** "joined **a rival**" where the passage has "joined the line **from a rival**": the object there answers nothing. */
function swapIn(pairing: Pairing, { from, to }: TokenRange, home: Clause): Finding | undefined {
	const at = headOf(tokensOf(pairing), from, to) ?? to - 1;
	const there = pairing.links.get(at)?.to;
	if (there === undefined || !pairing.part.tokens.includes(at) || isQuoted(pairing, at)) return undefined;
	const { objects, behind } = argumentsOf(pairing.sentence, home);
	const heads = objects.map((object) => headOf(pairing.sentence.tokens, object.from, object.to));
	const isFree = heads.length > 0 && heads.every((head) => head !== undefined && !answersOf(pairing).has(head));
	const led = ["from", "for", "after", "with"].some((word) => behind.get(word)?.some((phrase) => holds(phrase, there)));
	if (!isFree || !led || isInFact(pairing.sourceFacts, heads[0] ?? -1, "quantity", "date")) return undefined;
	const word = wordsOf(pairing, at);
	return blocked(
		"attachment",
		word,
		`“${pairing.sentence.tokens[heads[0] ?? -1]?.word}” stands here in the place of “${word}”`,
	);
}

/** "opened **it**", "applied for **one**": what the pronoun means may stand anywhere. */
function isPronounIn({ tokens }: Sentence): (range: TokenRange) => boolean {
	return ({ from, to }) =>
		tokens[to - 1]?.tag === "PRON" || (to === from + 1 && /^(?:her|him|it|them|one)$/.test(tokens[from]?.norm ?? ""));
}

function stray(pairing: Pairing, { from, to }: TokenRange, home: Clause): Finding | undefined {
	const at = headOf(tokensOf(pairing), from, to);
	if (at === undefined || !pairing.part.tokens.includes(at) || isQuoted(pairing, at)) return undefined;
	if (isInFact(pairing.claimFacts, at, "date", "quantity") || isCounted(pairing, { from, to }, home)) return undefined;
	const places = placesOf(pairing, at);
	if (places.length === 0 || !places.every((place) => isAway(pairing, place, home))) return undefined;
	return goesWith(pairing, at, places[0] ?? 0);
}

/** "unbeaten in nine **games**" for "unbeaten in nine": the number is there, and its noun left out. */
function isCounted({ claimFacts, links, sentence }: Pairing, phrase: TokenRange, home: Clause): boolean {
	return claimFacts.filter(isQuantity).some(({ from, to }) => {
		const answer = holds(phrase, from) ? links.get(to - 1)?.to : undefined;
		return answer !== undefined && holds(home, answer) && !isThing(sentence.tokens[answer + 1]);
	});
}

function goesWith(pairing: Pairing, at: number, place: number): Finding {
	const verb = pairing.sentence.tokens[hostAt(pairing.sentence, place)?.verb ?? -1]?.word ?? "";
	return blocked("attachment", wordsOf(pairing, at), `“${wordsOf(pairing, at)}” goes with “${verb}” here`);
}

/** Such an adverb goes with its verb alone, whoever the subject is. */
function isOfOtherVerb({ part, links, sentence }: Pairing, at: number, home: Clause): boolean {
	const to = part.tokens.includes(at) ? links.get(at)?.to : undefined;
	const clause = to === undefined ? undefined : clauseAt(sentence, to);
	return clause?.verb !== undefined && clause !== home && !answersOf({ links }).has(clause.verb);
}

/** Wherever the passage has the word, or a name for the same. */
function placesOf(pairing: Pairing, at: number): number[] {
	const { claimFacts, sentence, sourceFacts, links } = pairing;
	const ours = namesAt(claimFacts, at);
	return range(0, sentence.tokens.length).filter(
		(to) =>
			links.get(at)?.to === to ||
			(likenessAt(pairing, at, to) > 0 && !isInFact(sourceFacts, to, "date", "quantity")) ||
			doMeet(ours, namesAt(sourceFacts, to).filter(isName)),
	);
}

/** The word stands in a clause of its own verb, which is none of the claim's, and of its own subject. */
function isAway(pairing: Pairing, place: number, home: Clause): boolean {
	const { sentence } = pairing;
	const clause = hostAt(sentence, place);
	if (clause?.verb === undefined || clause === home) return false;
	if (isOtherTime(pairing, place, { clause, home })) return true;
	if (isSame(clause.subject, home.subject) || isBehind(sentence, place, { clause, home })) return false;
	if (home.subject !== undefined && holds(home.subject, place)) return false;
	if (answersOf(pairing).has(clause.verb)) return false;
	if (sentence.tokens[clause.verb]?.tag !== "VERB" && !isParted(sentence, place, home)) return false;
	if (clause.subject === undefined || (place < clause.subject.from && isSpanning(sentence, place, home))) return false;
	return !isBelow(sentence, clause, home) && !isDescribed(sentence, place, [clause, home]);
}

/** "scored in the 70th **minute** and was booked four minutes later": each of two deeds has a time of its own. */
function isOtherTime({ sentence, sourceFacts, links }: Pairing, place: number, { clause, home }: Deeds): boolean {
	const isTime = timeNouns.has(sentence.tokens[place]?.lemma ?? "") && place > (clause.verb ?? place);
	if (!isTime || holds(home, place) || answersOf({ links }).has(clause.verb)) return false;
	return sourceFacts.some(
		(fact) => fact.from > (home.verb ?? 0) && holds(home, fact.from) && (isDate(fact) || isQuantity(fact)),
	);
}

interface Deeds {
	readonly clause: Clause;
	readonly home: Clause;
}

const timeNouns: ReadonlySet<string> = new Set(
	"minute hour day week month year round lap set inning quarter half over stage heat session".split(" "),
);

/** The clause at a token; a participle goes with the noun before it: "the man **seen in the film**", "wine **sold in shops** is". */
function hostAt({ clauses }: Sentence, place: number): Clause | undefined {
	let at = clauses.findIndex((clause) => holds(clause, place));
	const own = clauses[at];
	if (own?.link !== "participle") return own;
	const later = clauses
		.slice(at + 1)
		.find(({ link, subject }) => link !== "participle" && isSame(subject, own.subject));
	if (later !== undefined) return later;
	while (clauses[at]?.link === "participle") at -= 1;
	return clauses[at];
}

/** "**In Lund**, rents fell but wages rose": what stands before the subject holds for both. */
function isSpanning(sentence: Sentence, place: number, home: Clause): boolean {
	return place < home.from && !isParted(sentence, place, home);
}

/** "recalled 14,000 of the **kettles** it sold", "backed the **plan** put forward by Moe": nothing parts it from the verb. */
function isBehind(
	{ tokens }: Sentence,
	place: number,
	{ clause: { subject }, home: { verb = place } }: Deeds,
): boolean {
	if (place <= verb) return false;
	const between = tokens.slice(verb + 1, place);
	if (subject !== undefined && place < subject.from) return between.every(({ norm }) => norm !== ";");
	return between.every(({ tag }) => !/^(?:PUNCT|VERB|AUX|SCONJ|CCONJ)$/.test(tag));
}

/** A semicolon stands between them. */
function isParted({ tokens }: Sentence, place: number, { from }: Clause): boolean {
	return tokens.slice(Math.min(place, from), Math.max(place, from)).some(({ norm }) => norm === ";");
}

function isSame(a: TokenRange | undefined, b: TokenRange | undefined): boolean {
	return a?.from === b?.from && a?.to === b?.to;
}

/** "rose after **the tax on fuel fell**", "talked to a man **who owned the mill**": it hangs on the verb itself. */
function isBelow({ clauses, tokens }: Sentence, clause: Clause, home: Clause): boolean {
	const [first, last] = [clauses.indexOf(home), clauses.indexOf(clause)];
	if (last < first) return false;
	return clauses
		.slice(first + 1, last + 1)
		.every(({ link, from }) => link !== "main" && link !== "coordinate" && !contrasting.has(tokens[from]?.norm ?? ""));
}

const contrasting: ReadonlySet<string> = new Set(["while", "whereas", "although", "though"]);

/** "**Lisbon**, where she moved", "**the town** (known as Varde)", "**the drills** for which he was mocked": it stands before what is said of it. */
function isDescribed({ tokens }: Sentence, place: number, [clause, home]: readonly [Clause, Clause]): boolean {
	const { link, subject } = clause;
	// "on the counts **he** faced".
	if (tokens[place + 1]?.norm === "(" || nominatives.has(tokens[place + 1]?.norm ?? "")) return true;
	if (link === "relative" && subject !== undefined && holds(subject, place)) return true;
	return range(place + 1, home.verb ?? place).some((at) => {
		if (!relatives.has(tokens[at]?.norm ?? "")) return false;
		const isNext = tokens.slice(place + 1, at).every(({ tag }) => tag === "PUNCT");
		return isNext || tokens[at]?.norm === "where" || tokens[at - 1]?.tag === "ADP";
	});
}

const relatives: ReadonlySet<string> = new Set(["who", "whom", "which", "that", "where"]);
