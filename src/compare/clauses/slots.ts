import { remembered } from "../../text/remembered.ts";
import type { Clause, Pairing, Sentence, Token, TokenRange } from "../../types.ts";
import { tokensOf } from "../sides.ts";
import { isThing } from "../words.ts";
import { argumentsOf, phraseBefore, phraseEnd } from "./arguments.ts";

/** A place in a sentence: what it hangs on, and how. */
export interface Slot {
	/** Token of the verb or noun that it hangs on. */
	readonly governor: number;
	/** "subject" of whoever does it, "object" of whoever undergoes it, or the preposition. */
	readonly role: string;
	/** The noun phrase that stands there. */
	readonly range: TokenRange;
}

/** Who and what stands where: around each verb, and around nouns that take phrases of their own. */
export const slotsOf = remembered((sentence: Sentence): readonly Slot[] => {
	const verbs = sentence.clauses.flatMap((clause) => verbSlots(sentence, clause));
	return [...verbs, ...nounSlots(sentence), ...orderSlots(sentence)];
});

function verbSlots(sentence: Sentence, clause: Clause): readonly Slot[] {
	const { verb: governor } = clause;
	if (governor === undefined) return [];
	const { subject, objects, behind, passive } = argumentsOf(sentence, clause);
	const slots = (role: string, ranges: readonly TokenRange[]): readonly Slot[] =>
		ranges.map((range) => ({ governor, role, range }));
	return [
		...slots(passive ? "object" : "subject", subject),
		...slots("object", objects),
		...[...behind].flatMap(([word, ranges]) => slots(passive && word === "by" ? "subject" : word, ranges)),
	];
}

/** "the **nurse**'s complaint about the **doctor**", "the sale of the **mill** to **A** by **B**": one chain from a noun on. */
function nounSlots({ tokens }: Sentence): readonly Slot[] {
	const found: Slot[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		if (!isThing(tokens[at]) || isThing(tokens[at + 1]) || tokens[at + 1]?.norm === "'s") continue;
		const chain = chainFrom(tokens, at);
		found.push(...chain);
		at = Math.max(at, (chain.at(-1)?.range.to ?? 0) - 1);
	}
	return found;
}

function chainFrom(tokens: readonly Token[], governor: number): readonly Slot[] {
	const chain: Slot[] = [];
	for (let at = governor + 1; tokens[at]?.tag === "ADP" || tokens[at]?.norm === "to"; ) {
		const to = phraseEnd(tokens, at + 1, tokens.length);
		if (to === at + 1) break;
		chain.push({ governor, role: roleOf(tokens[at]?.norm ?? ""), range: { from: at + 1, to } });
		at = to;
	}
	const owner = ownerOf(tokens, governor);
	if (owner === undefined) return chain;
	const role = chain.some((slot) => slot.role === "subject") ? "object" : "subject";
	return [{ governor, role, range: owner }, ...chain];
}

/** "met **the union** and then **the employers**": the order in which they come. */
function orderSlots({ tokens }: Sentence): readonly Slot[] {
	return tokens.flatMap(({ norm }, at) => {
		const joint = tokens[at - 1]?.norm;
		const earlier = norm === "then" && (joint === "and" || joint === ",") ? phraseBefore(tokens, at - 1) : undefined;
		const to = phraseEnd(tokens, at + 1, tokens.length);
		if (earlier === undefined || to === at + 1) return [];
		const later = { from: at + 1, to };
		return [
			{ governor: at, role: "earlier", range: earlier },
			{ governor: at, role: "later", range: later },
		];
	});
}

function roleOf(word: string): string {
	if (word === "by") return "subject";
	return word === "of" ? "object" : word;
}

/** Whoever stands with "'s" before the phrase of a noun. */
function ownerOf(tokens: readonly Token[], noun: number): TokenRange | undefined {
	let at = noun;
	while (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[at - 1]?.tag ?? "")) at -= 1;
	return tokens[at - 1]?.norm === "'s" ? phraseBefore(tokens, at - 1) : undefined;
}

/** The passage's word for what a slot of the claim hangs on; "then" and a form of "be" answer themselves. */
export function governorOf({ claim, part, links, sentence }: Pairing, { governor }: Slot): number | undefined {
	const to = links.get(governor)?.to;
	if (to !== undefined) return to;
	const { lemma, norm } = tokensOf({ claim, part })[governor] ?? {};
	if (norm === "then") return sentence.tokens.findIndex((token) => token.norm === norm);
	const same = sentence.clauses.flatMap(({ verb = -1 }) => (sentence.tokens[verb]?.lemma === lemma ? [verb] : []));
	return lemma === "be" && same.length === 1 ? same[0] : undefined;
}
