import { isDate } from "../../../facts/date.ts";
import { isQuantity } from "../../../facts/quantity.ts";
import { clauseAt, holds } from "../../../facts/scope.ts";
import { countedDeeds, occasionNouns, occasionVerbs } from "../../../lexicon/counted-deeds.ts";
import { people, personNouns } from "../../../lexicon/numbers.ts";
import { normsIn } from "../../../text/norms.ts";
import type { Fact, FactKind, Pairing, Quantity, Relation, Sentence, TokenRange } from "../../../types.ts";
import { isAnswer } from "../../../values/interval.ts";
import { headAt } from "../../clauses/heads.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";

/** How a value of the passage lies to the claim's, where one of them may stand in another construction. */
export function relationOf(pairing: Pairing, kind: FactKind, [ours, theirs]: readonly [Fact, Fact]): Relation {
	if (isQuantity(ours) && isQuantity(theirs)) {
		if (isOneOfThem(pairing, ours, theirs)) return "same";
		const relation = kind.compare(isSameDeed(pairing, ours, theirs) ? withHead(ours, theirs) : ours, theirs);
		const said = isCountedAs(pairing, ours, theirs) ? kind.compare(withHead(ours, theirs), theirs) : relation;
		return isAnswer(said) ? said : relation;
	}
	return kind.compare(ours, isOfWhen(pairing, ours, theirs) ? unbound(theirs) : theirs);
}

/** "**one** diver" where the passage has "one of the **three divers**". */
function isOneOfThem(
	{ sentence: { tokens } }: Pairing,
	{ dimension, interval }: Quantity,
	{ from }: Quantity,
): boolean {
	if (dimension !== "count" || interval.low !== 1 || interval.high !== 1) return false;
	return /^one of (?:the|its|his|her|their)$/.test(normsIn(tokens, Math.max(0, from - 3), from));
}

function withHead({ head: _, ...ours }: Quantity, { head }: Quantity): Quantity {
	return { ...ours, ...(head !== undefined && { head }) };
}

/** "14 **shops**" beside "14 **stores**": what the claim counts is answered by what the passage counts. */
function isCountedAs({ claim, part, links, sentence }: Pairing, ours: Quantity, theirs: Quantity): boolean {
	if (ours.head === undefined || theirs.head === undefined || ours.head === theirs.head) return false;
	const to = links.get(headAt(tokensOf({ claim, part }), ours))?.to;
	return to !== undefined && to === headAt(sentence.tokens, theirs);
}

/** "fourteen **people were arrested**" beside "14 **arrests**", "**played** 110 **times**" beside "110 **matches**". */
function isSameDeed(pairing: Pairing, ours: Quantity, theirs: Quantity): boolean {
	if (ours.dimension !== "count" || theirs.dimension !== "count" || ours.head === theirs.head) return false;
	const [head = "", other = ""] = [ours.head, theirs.head];
	const verb = verbAt(sentenceOf(pairing), ours);
	if (occasionNouns.has(other)) return head === "time" && occasionVerbs.has(verb);
	const [deeds, said] = [countedDeeds.get(other), countedDeeds.get(head)];
	if (deeds !== undefined) return people.has(head) && deeds.includes(verb);
	const isPerson = people.has(other) || personNouns.has(other);
	return isPerson && said?.includes(verbAt(pairing.sentence, theirs)) === true;
}

function verbAt(sentence: Sentence | undefined, { from }: Fact): string {
	return sentence?.tokens[clauseAt(sentence, from)?.verb ?? -1]?.lemma ?? "";
}

/** "since 2014, **when** workers stayed out": what the clause tells was in 2014. */
function isOfWhen(pairing: Pairing, ours: Fact, theirs: Fact): boolean {
	if (!isDate(ours) || !isDate(theirs) || theirs.bound !== "since" || ours.bound !== undefined) return false;
	const told = whenBehind(pairing.sentence, theirs);
	const sentence = sentenceOf(pairing);
	const verb = sentence && clauseAt(sentence, ours.from)?.verb;
	const there = verb === undefined ? undefined : pairing.links.get(verb)?.to;
	return told !== undefined && there !== undefined && holds(told, there);
}

/** What "when" right behind a date begins, up to the end of its clause. */
function whenBehind(sentence: Sentence, { to }: Fact): TokenRange | undefined {
	const at = sentence.tokens[to]?.norm === "," ? to + 1 : to;
	return sentence.tokens[at]?.norm === "when" ? clauseAt(sentence, at + 1) : undefined;
}

function unbound(fact: Fact): Fact {
	if (!isDate(fact)) return fact;
	const { bound: _, ...date } = fact;
	return date;
}
