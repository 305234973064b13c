import { type ConversePlaces, contests, conversesOf, converseVerbs } from "../lexicon/converses.ts";
import type { Clause, Link, Pairing, Sentence, Token, TokenRange } from "../types.ts";
import { type Arguments, argumentsOf } from "./arguments.ts";
import { isIn } from "./fillers.ts";
import { headOf } from "./heads.ts";

/** "X bought it from Y" is answered by "Y sold it to X". */
export function converseLinks(pairing: Pairing, sentence: Sentence): readonly (readonly [number, Link])[] {
	return sentence.clauses.flatMap((ours) => {
		const lemma = sentence.tokens[ours.verb ?? -1]?.lemma ?? "";
		if (ours.verb === undefined || !pairing.part.tokens.includes(ours.verb) || !converseVerbs.has(lemma)) return [];
		const theirs = pairing.sentence.clauses.find((clause) =>
			tellsOtherSide(pairing, sentence, { ours, theirs: clause }),
		);
		return theirs?.verb === undefined
			? []
			: [[ours.verb, { to: theirs.verb, strength: converse, frame: true }] as const];
	});
}

/** What the other verb of a pair says is as good as a synonym. */
const converse = 0.9;

interface Clauses {
	readonly ours: Clause;
	readonly theirs: Clause;
}

function tellsOtherSide(pairing: Pairing, sentence: Sentence, { ours, theirs }: Clauses): boolean {
	const [one, other] = [sentence.tokens[ours.verb ?? -1], pairing.sentence.tokens[theirs.verb ?? -1]];
	if (one === undefined || other?.tag !== "VERB") return false;
	const found = conversesOf(one.lemma, other.lemma);
	if (found === undefined) return false;
	if (found[0].state && isPresent(one) && !isPresent(other)) return false;
	const asked = slotsOf(found[0], argumentsOf(sentence, ours), sentence);
	const told = slotsOf(found[1], argumentsOf(pairing.sentence, theirs), pairing.sentence);
	if (asked === undefined || told === undefined || !isEnough(found[0], asked)) return false;
	return (["a", "b", "thing"] as const).every((slot) => asked[slot].every((range) => isIn(pairing, range, told[slot])));
}

function isPresent({ norm, lemma }: Token): boolean {
	return norm === lemma || norm.endsWith("s");
}

/** Two who take part, or one who alone says enough: whoever lost was beaten, what was sold was bought. */
function isEnough({ alone }: ConversePlaces, { a, b, thing, passive }: Slots): boolean {
	const named = [a, b, thing].filter(({ length }) => length > 0).length;
	return named >= 2 || (named === 1 && (alone === true || passive));
}

/** Who stands in which part of an event. */
interface Slots {
	readonly a: readonly TokenRange[];
	readonly b: readonly TokenRange[];
	readonly thing: readonly TokenRange[];
	readonly passive: boolean;
}

/** Nothing where the verb has another meaning with what stands around it: "lost the keys", "was lost". */
function slotsOf(places: ConversePlaces, around: Arguments, { tokens }: Sentence): Slots | undefined {
	const { subject, objects, behind, passive } = around;
	const takesObject = [places.a, places.b, places.thing].includes("object");
	if (!takesObject && (passive || !objects.every((object) => isContest(tokens, object)))) return undefined;
	const [first, second] = objects;
	const isDouble = !passive && places.thing === "object" && first !== undefined && second !== undefined;
	const active = { subject, object: isDouble ? [second] : objects, receiver: isDouble ? [first] : [] };
	const here = passive ? { subject: behind.get("by") ?? [], object: subject, receiver: [] } : active;
	const at = (place: string | undefined): readonly TokenRange[] =>
		place === "subject" || place === "object" ? here[place] : [...(behind.get(place ?? "") ?? [])];
	return { a: at(places.a), b: [...at(places.b), ...here.receiver], thing: at(places.thing), passive };
}

function isContest(tokens: readonly Token[], { from, to }: TokenRange): boolean {
	const head = headOf(tokens, from, to);
	return head === undefined || contests.has(tokens[head]?.lemma ?? "");
}
