import { isName } from "../../facts/name.ts";
import { clauseAt, holds } from "../../facts/scope.ts";
import type { Clause, Name, Pairing, Sentence, Token } from "../../types.ts";
import { headOf } from "../clauses/heads.ts";
import { answersOf, coverage, isAnswered, meet } from "../event.ts";
import { isQuoted, sameStatement } from "../guards/guard.ts";
import { sentenceOf, textOf } from "../sides.ts";
import { range } from "../words.ts";
import { areKnownApart } from "./apart.ts";

/** A place of the claim, and the one that stands in its stead in the passage. */
export interface Replaced {
	readonly name: Name;
	readonly rival: Name;
	/** The word of the passage on which it hangs. */
	readonly host: number;
}

/**
 * "The conference in Paris" where the passage has "the conference in London", with all else of the claim: the same noun with the
 * same modifiers, or the same verb with the same subject.
 */
export function replacedPlace(pairing: Pairing): Replaced | undefined {
	const names = pairing.claimFacts.filter(isName);
	const lost = names.filter((name) => name.form !== "pronoun" && !isAnswered(pairing, name));
	const [name, ...others] = lost;
	if (name === undefined || others.length > 0 || !isPlace(name) || isQuoted(pairing, name.from)) return undefined;
	if (!names.some((other) => isAnchor(pairing, other)) || coverage(pairing, [name]) < sameStatement) return undefined;
	const sentence = sentenceOf(pairing);
	return sentence && rivalOf(pairing, sentence, name);
}

function isPlace({ type, form }: Name): boolean {
	return type === "place" && form === "name";
}

/** Somebody or something besides the places that both name. */
function isAnchor({ links }: Pairing, { type, to, entities }: Name): boolean {
	return type !== "place" && entities.length > 0 && links.get(to - 1)?.to !== undefined;
}

function rivalOf(pairing: Pairing, sentence: Sentence, name: Name): Replaced | undefined {
	const found = pairing.sourceFacts
		.filter(isName)
		.filter(
			(rival) =>
				isPlace(rival) &&
				!isClaimed(pairing, rival) &&
				areKnownApart(textOf(pairing.claim, name), textOf(pairing.source, rival)),
		)
		.flatMap((rival) => {
			const host = sharedHost(pairing, sentence, { name, rival });
			return host === undefined ? [] : [{ name, rival, host }];
		});
	const [only, ...more] = found;
	return more.length === 0 ? only : undefined;
}

function isClaimed({ claimFacts }: Pairing, rival: Name): boolean {
	return claimFacts.some((fact) => isName(fact) && meet(fact, rival));
}

interface Both {
	readonly name: Name;
	readonly rival: Name;
}

/** The word of the passage on which both places hang in the same way. */
function sharedHost(pairing: Pairing, sentence: Sentence, { name, rival }: Both): number | undefined {
	const ours = slotsOf(sentence, name);
	const theirs = slotsOf(pairing.sentence, rival);
	return ours
		.flatMap((slot) => {
			const to = pairing.links.get(slot.host)?.to;
			const other = theirs.find(({ host, way }) => host === to && way === slot.way);
			return other !== undefined && fits(pairing, sentence, { ours: slot, theirs: other }) ? [other.host] : [];
		})
		.at(0);
}

/** How a place hangs on a word: `in`, `to`, `from`. "Her Ontario home" is her home in Ontario. */
interface Slot {
	readonly host: number;
	readonly way: string;
	readonly verb?: Clause;
}

function slotsOf(sentence: Sentence, name: Name): readonly Slot[] {
	const { tokens } = sentence;
	const noun = nounAfter(tokens, name.to);
	if (noun !== undefined) return [{ host: noun, way: "in" }];
	if (isBehindTown(tokens, name)) return [{ host: name.from - 2, way: "," }];
	const at = tokens[name.from - 1]?.tag === "DET" ? name.from - 2 : name.from - 1;
	const clause = clauseAt(sentence, name.from);
	const goal = clause?.verb === name.from - 1 ? reached.get(tokens[clause.verb]?.lemma ?? "") : undefined;
	if (goal !== undefined && clause?.verb !== undefined) return [{ host: clause.verb, way: goal, verb: clause }];
	const way = sameWays.get(tokens[at]?.norm ?? "");
	if (way === undefined || tokens[name.to]?.norm === "'s" || tokens[name.to]?.norm === "-") return [];
	const slots: Slot[] = [];
	if (tokens[at - 1]?.tag === "NOUN") slots.push({ host: at - 1, way });
	if (clause?.verb !== undefined && clause.verb < at && tokens[clause.verb]?.tag === "VERB")
		slots.push({ host: clause.verb, way, verb: clause });
	return slots;
}

/** "Kerrow, **Ohio**,": the state of a town; not "in Bergen, **Oslo** and Rome". */
function isBehindTown(tokens: readonly Token[], { from, to }: Name): boolean {
	const [next, after] = [tokens[to]?.tag ?? "PUNCT", tokens[to + 1]?.tag];
	const isListed = next === "CCONJ" || (next === "PUNCT" && (after === "PROPN" || after === "CCONJ"));
	return tokens[from - 1]?.norm === "," && tokens[from - 2]?.tag === "PROPN" && !isListed;
}

/** Verbs whose object is the place to which one goes, or from which. */
const reached: ReadonlyMap<string, string> = new Map([
	["visit", "to"],
	["reach", "to"],
	["enter", "to"],
	["leave", "from"],
	["flee", "from"],
]);

const sameWays: ReadonlyMap<string, string> = new Map([
	["in", "in"],
	["at", "in"],
	["to", "to"],
	["from", "from"],
	["into", "to"],
	["near", "near"],
	["for", "for"],
]);

/** "a **Los Angeles** judge". */
function nounAfter(tokens: readonly Token[], to: number): number | undefined {
	let noun: number | undefined;
	for (let at = to; at < to + 3; at += 1) {
		const tag = tokens[at]?.tag;
		if (tag === "NOUN") noun = at;
		else if (tag !== "ADJ") break;
	}
	return noun;
}

interface Slots {
	readonly ours: Slot;
	readonly theirs: Slot;
}

function fits(pairing: Pairing, sentence: Sentence, { ours, theirs }: Slots): boolean {
	if (ours.verb === undefined || theirs.verb === undefined)
		return ours.verb === theirs.verb && sameModifiers(pairing, sentence, { ours, theirs });
	return ours.verb.passive === theirs.verb.passive && sameSubject(pairing, sentence, [ours.verb, theirs.verb]);
}

/** What describes the noun in the claim describes it in the passage, and the other way round. */
function sameModifiers(pairing: Pairing, { tokens }: Sentence, { ours, theirs }: Slots): boolean {
	const answered = answersOf(pairing);
	return (
		modifiersOf(tokens, ours.host).every((at) => isIn(pairing, at) || (pairing.links.get(at)?.strength ?? 0) > 0) &&
		modifiersOf(pairing.sentence.tokens, theirs.host).every((at) => answered.has(at) || isNamed(pairing, at))
	);
}

function isIn({ claimFacts }: Pairing, at: number): boolean {
	return claimFacts.some((fact) => isName(fact) && holds(fact, at));
}

function isNamed({ sourceFacts }: Pairing, at: number): boolean {
	return sourceFacts.some((fact) => isName(fact) && holds(fact, at));
}

function modifiersOf(tokens: readonly Token[], noun: number): readonly number[] {
	let from = noun;
	while (/^(?:ADJ|NOUN|NUM|PROPN)$/.test(tokens[from - 1]?.tag ?? "")) from -= 1;
	return range(from, noun).filter((at) => tokens[at]?.tag !== "PROPN");
}

/** Whoever does it in the claim does it in the passage. */
function sameSubject(pairing: Pairing, { tokens }: Sentence, [ours, theirs]: readonly [Clause, Clause]): boolean {
	const head = ours.subject && headOf(tokens, ours.subject.from, ours.subject.to);
	const to = head === undefined ? undefined : pairing.links.get(head)?.to;
	const there = theirs.subject;
	return there !== undefined && to !== undefined && holds(there, to);
}
