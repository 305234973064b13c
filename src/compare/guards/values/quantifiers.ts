import { isModality } from "../../../facts/modality.ts";
import { isPolarity, negated } from "../../../facts/polarity.ts";
import { clauseAt } from "../../../facts/scope.ts";
import { inexactWords } from "../../../lexicon/hedges.ts";
import { scarcities, someBefore, universals } from "../../../lexicon/quantifiers.ts";
import type { Fact, Finding, Pairing, Sentence, Token } from "../../../types.ts";
import { coverage } from "../../event.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { range } from "../../words.ts";
import { allNamed, blocked, type Guard, sameStatement, wordFact, wordFacts, wordsOf } from "../guard.ts";

/** What a side says of how many of a group do something. */
interface Quantifier {
	readonly at: number;
	/** The noun whose number it tells. */
	readonly noun: number;
	readonly share: "all" | "most" | "not-all" | "few";
}

/** "Not all members signed" does not bear out "all members signed", nor "few residents" "most residents". */
export const quantifiers: Guard = (pairing) => {
	const ours = quantifiersOf(tokensOf(pairing)).filter(({ at }) => pairing.part.tokens.includes(at));
	if (ours.length === 0) return [];
	const theirs = quantifiersOf(pairing.sentence.tokens);
	return ours.flatMap((mine) =>
		theirs
			.filter((other) => pairing.links.get(mine.noun)?.to === other.noun && areApart(mine, other))
			.map((other) => finding(pairing, mine, other)),
	);
};

/** "**the pilots** survived" where one of them did, "**both**" where the passage has no two. */
export const singles: Guard = (pairing) => {
	const ours = tokensOf(pairing);
	const { tokens } = pairing.sentence;
	return pairing.part.tokens.flatMap((at) => {
		const token = ours[at];
		if (token?.norm === "both" && !tokens.some(({ norm }) => pairs.has(norm)))
			return [blocked("quantity", token.word, "the passage does not speak of two")];
		const to = pairing.links.get(at)?.to;
		if (token !== undefined && to !== undefined && isOneOf(ours, at) && isBoth(tokens, to))
			return [blocked("quantity", token.word, "the passage says it of both")];
		if (token === undefined || to === undefined || !isSingle(tokens, to) || !isPlural(token)) return [];
		const isOther =
			token.lemma !== tokens[to]?.lemma || tokens.some(({ norm }, other) => other !== to && norm === token.norm);
		return isOther || isOneOf(ours, at) || isOfNone(pairing, to)
			? []
			: [blocked("quantity", token.word, "the passage says it of one only")];
	});
};

/** "has not **had a** customer" says it of none; "is not a suspect" of one only. */
function isOfNone({ sentence, sourceFacts }: Pairing, to: number): boolean {
	const { verb = -1 } = clauseAt(sentence, to) ?? {};
	return sentence.tokens[verb]?.lemma === "have" && negated(sourceFacts, to);
}

const pairs: ReadonlySet<string> = new Set(
	"both two 2 and neither each pair couple either twin twins duo half twice".split(" "),
);

/** "**both** his brothers", "**both of** the brothers". */
function isBoth(tokens: readonly Token[], noun: number): boolean {
	const before = tokens.slice(Math.max(0, noun - 4), noun).map(({ norm }) => norm);
	return before.includes("both") && !before.includes("and");
}

function isPlural({ tag, norm, lemma }: Token): boolean {
	return tag === "NOUN" && norm !== lemma && norm.endsWith("s");
}

/** "**a** member", "**one of the** two pilots". */
function isSingle(tokens: readonly Token[], noun: number): boolean {
	let at = noun - 1;
	while (/^(?:ADJ|NUM|NOUN|PROPN)$/.test(tokens[at]?.tag ?? "") && tokens[at]?.norm !== "one") at -= 1;
	const { norm = "" } = tokens[at] ?? {};
	if (tokens[noun]?.norm === tokens[noun]?.lemma) return singular.has(norm);
	return isOneOf(tokens, noun) && tokens[noun + 1]?.norm !== "who";
}

const singular: ReadonlySet<string> = new Set(["a", "an", "one", "another"]);

/** "one of the two **pilots**". */
function isOneOf(tokens: readonly Token[], noun: number): boolean {
	const before = tokens.slice(Math.max(0, noun - 5), noun).map(({ norm }) => norm);
	const at = before.lastIndexOf("of");
	return at > 0 && before[at - 1] === "one";
}

function areApart({ share }: Quantifier, other: Quantifier): boolean {
	const [large, small] = [share, other.share].sort((a, b) => order.indexOf(a) - order.indexOf(b));
	return (large === "all" && (small === "not-all" || small === "few")) || (large === "most" && small === "few");
}

const order: readonly Quantifier["share"][] = ["all", "most", "not-all", "few"];

function finding(pairing: Pairing, mine: Quantifier, other: Quantifier): Finding {
	const [claim, source] = [wordsOf(pairing, mine.at), pairing.sentence.tokens[other.at]?.word ?? ""];
	const rest = coverage(pairing, [...pairing.claimFacts.filter(isPolarity), ...cueOf(pairing, mine)]);
	const isCertain = rest >= sameStatement && allNamed(pairing) && isPlain(pairing, mine, other);
	return {
		kind: "polarity",
		relation: "disjoint",
		effect: isCertain ? "contradicts" : "blocks",
		claim,
		source,
		message: `“${source}” here, “${claim}” in the claim`,
		...wordFacts(pairing, mine.at, other.at),
	};
}

function cueOf({ claim, part }: Pairing, { at }: Quantifier): readonly Fact[] {
	const sentence = sentenceOf({ claim, part });
	return sentence === undefined ? [] : [wordFact(sentence, at)];
}

/** Nothing else is denied or merely possible on either side, and what they do is linked. */
function isPlain(pairing: Pairing, mine: Quantifier, other: Quantifier): boolean {
	const [verb, there] = [verbOf(tokensOf(pairing), mine.noun), verbOf(pairing.sentence.tokens, other.noun)];
	return (
		verb !== undefined &&
		there !== undefined &&
		pairing.links.get(verb)?.to === there &&
		!negated(pairing.claimFacts, verb) &&
		!negated(pairing.sourceFacts, there) &&
		!pairing.sourceFacts.some(isModality)
	);
}

/** What is said of the noun in front of it: the first verb, or adjective after a form of "be". */
function verbOf(tokens: readonly Token[], noun: number): number | undefined {
	const at = range(noun + 1, Math.min(tokens.length, noun + reach)).find((index) => {
		const { tag } = tokens[index] ?? {};
		return tag === "VERB" || (tag === "ADJ" && tokens[index - 1]?.tag === "AUX");
	});
	return at;
}

/** Words between a noun and its verb. */
const reach = 12;

function quantifiersOf(tokens: Sentence["tokens"]): Quantifier[] {
	return tokens.flatMap(({ norm }, at) => {
		const share = shareAt(tokens, at);
		const noun = share && (standAlone.test(norm) ? at : nounAfter(tokens, at + 1));
		return share === undefined || noun === undefined ? [] : [{ at, noun, share }];
	});
}

const standAlone = /^every(?:one|body|thing)$/;

function shareAt(tokens: readonly Token[], at: number): Quantifier["share"] | undefined {
	const [before, norm] = [tokens[at - 1]?.norm ?? "", tokens[at]?.norm ?? ""];
	if (universals.has(norm)) {
		if (before === "not" || before === "n't") return "not-all";
		if (norm === "most") return before === "the" || before === "at" ? undefined : "most";
		return before === "at" || before === "after" || before === "above"
			? undefined
			: inexactWords.has(before)
				? "most"
				: "all";
	}
	return scarcities.has(norm) && !someBefore.has(before) ? "few" : undefined;
}

/** "all the five **members**", "most young **people**", "few of the **residents**": the head of the phrase. */
function nounAfter(tokens: readonly Token[], from: number): number | undefined {
	let head: number | undefined;
	for (let at = from; at < from + phrase; at += 1) {
		const { tag = "X", norm = "" } = tokens[at] ?? {};
		if (tag === "NOUN") head = at;
		else if (head !== undefined || !(/^(?:DET|ADJ|NUM|PRON|PROPN)$/.test(tag) || norm === "of")) break;
	}
	return head;
}

const phrase = 7;
