import { type ConversePlaces, contests, converseNouns, conversesOf, converseVerbs } from "../../lexicon/converses.ts";
import { hasPresentForm } from "../../text/verb-time.ts";
import type { Link, Pairing, Sentence, Token, TokenRange } from "../../types.ts";
import { type Arguments, argumentsOf, phraseBefore, phraseEnd } from "../clauses/arguments.ts";
import { fillerOf, isIn } from "../clauses/fillers.ts";
import { headOf } from "../clauses/heads.ts";

/** "X bought it from Y" is answered by "Y sold it to X". */
export function converseLinks(pairing: Pairing, sentence: Sentence): readonly (readonly [number, Link])[] {
	return sentence.clauses.flatMap((ours) => {
		const verb = sentence.tokens[ours.verb ?? -1];
		if (ours.verb === undefined || verb === undefined || !pairing.part.tokens.includes(ours.verb)) return [];
		if (!converseVerbs.has(verb.lemma)) return [];
		const asked = { verb, sentence, around: argumentsOf(sentence, ours) };
		const told = eventsOf(pairing.sentence).find((event) => tellsOtherSide(pairing, asked, event));
		return told === undefined ? [] : [[ours.verb, { to: told.at, strength: converse, frame: true }] as const];
	});
}

/** What the other verb of a pair says is as good as a synonym. */
const converse = 0.9;

/** A verb with those who take part. */
interface Event {
	readonly verb: Pick<Token, "norm" | "lemma">;
	readonly sentence: Sentence;
	readonly around: Arguments;
}

/** The verbs of a passage, and its nouns that stand for one: "X's loss to Y". */
function eventsOf(sentence: Sentence): readonly (Event & { readonly at: number })[] {
	const { tokens, clauses } = sentence;
	const verbs = clauses.flatMap((clause) => {
		const [at = -1, verb] = [clause.verb, tokens[clause.verb ?? -1]];
		return verb?.tag === "VERB" ? [{ at, verb, sentence, around: argumentsOf(sentence, clause) }] : [];
	});
	const nouns = tokens.flatMap(({ lemma, tag }, at) => {
		const [noun, owner] = [
			converseNouns.get(lemma),
			tokens[at - 1]?.norm === "'s" ? phraseBefore(tokens, at - 1) : undefined,
		];
		if (noun === undefined || owner === undefined || tag !== "NOUN") return [];
		const around = { subject: [owner], objects: [], behind: behindNoun(sentence, at), passive: false };
		return [{ at, verb: { norm: "", lemma: noun }, sentence, around }];
	});
	return [...verbs, ...nouns];
}

/** The phrase that follows a noun behind a preposition. */
function behindNoun({ tokens }: Sentence, noun: number): Arguments["behind"] {
	const [word = "", to] = [tokens[noun + 1]?.norm, phraseEnd(tokens, noun + 2, tokens.length)];
	return new Map([[word, [{ from: noun + 2, to }]]]);
}

function tellsOtherSide(pairing: Pairing, ours: Event, theirs: Event): boolean {
	return conversesOf(ours.verb.lemma, theirs.verb.lemma).some(([place, other]) => {
		if (place.state && hasPresentForm(ours.verb) && !hasPresentForm(theirs.verb)) return false;
		const [asked, told] = [slotsOf(place, ours), slotsOf(other, theirs)];
		if (asked === undefined || told === undefined || !isEnough(place, asked)) return false;
		// "The mirror lay beside the grave": nothing contained it.
		const isNeeded = place.among !== undefined || place.needsA === true || other.needsA === true;
		const isTold = (slot: string, ranges: readonly TokenRange[]): boolean =>
			slot !== "a" || !isNeeded || ranges.length > 0;
		return slots.every((slot) =>
			asked[slot].every(
				(range) => isTold(slot, told[slot]) && isIn(pairing, range, told[slot]) && !isOwner(pairing, range, told[slot]),
			),
		);
	});
}

/** "**the painter's** son died" does not say of the painter that she did. */
function isOwner(pairing: Pairing, asked: TokenRange, places: readonly TokenRange[]): boolean {
	const to = pairing.links.get(fillerOf(pairing, asked) ?? -1)?.to;
	const { tokens } = pairing.sentence;
	return (
		to !== undefined && tokens[to + 1]?.norm === "'s" && places.some((place) => place.from <= to && to + 1 < place.to)
	);
}

const slots = ["a", "b", "thing"] as const;

/** Two who take part, or one who alone says enough: whoever lost was beaten, what was sold was bought. */
function isEnough({ alone, needsA }: ConversePlaces, { a, b, thing, passive }: Slots): boolean {
	if (needsA && a.length === 0) return false;
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
function slotsOf(places: ConversePlaces, { around, sentence: { tokens } }: Event): Slots | undefined {
	const { subject, objects, behind, passive } = around;
	const takesObject = [places.a, places.b, places.thing].includes("object");
	if (!takesObject && (passive || !objects.every((object) => isContest(tokens, object)))) return undefined;
	const [first, second] = objects;
	const isDouble = !passive && places.thing === "object" && first !== undefined && second !== undefined;
	// "Y was sold a car **by** X": whoever is the subject gets it.
	const isServed = passive && objects.length > 0 && places.b === "to";
	const active = { subject, object: isDouble ? [second] : objects, receiver: isDouble ? [first] : [] };
	const served = { subject: behind.get("by") ?? [], object: objects, receiver: subject };
	const here = isServed
		? served
		: passive
			? { subject: behind.get("by") ?? [], object: subject, receiver: [] }
			: active;
	const at = (place: string | undefined): readonly TokenRange[] =>
		place === "subject" || place === "object"
			? here[place]
			: (place ?? "").split("|").flatMap((word) => behind.get(word) ?? []);
	const { among } = places;
	const a = at(places.a).filter(
		({ from, to }) => among?.has(tokens[headOf(tokens, from, to) ?? -1]?.lemma ?? "") ?? true,
	);
	return { a, b: [...at(places.b), ...here.receiver], thing: at(places.thing), passive };
}

function isContest(tokens: readonly Token[], { from, to }: TokenRange): boolean {
	const head = headOf(tokens, from, to);
	return head === undefined || contests.has(tokens[head]?.lemma ?? "");
}
