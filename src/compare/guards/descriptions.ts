import { isName } from "../../facts/name.ts";
import type { Name, Pairing, Token } from "../../types.ts";
import { isPerson } from "../event.ts";
import { tokensOf } from "../sides.ts";
import { blocked, type Guard, isInFact, wordsOf } from "./guard.ts";

/**
 * "X was the agent", "X, the director, said": what the claim calls somebody the passage must call them too, in the same
 * phrase or by a verb of being. Roles that the tables know are weighed elsewhere, with all that the sources say of them.
 */
export const descriptions: Guard = (pairing) =>
	pairing.claimFacts
		.filter(isName)
		.filter((name) => isPerson(name) && name.form === "name")
		.flatMap((name) => {
			const noun = describedAs(pairing, name);
			if (noun === undefined || isInFact(pairing.claimFacts, noun, "name", "quantity", "date")) return [];
			return isCalled(pairing, name, noun) ? [] : [blocked("role", wordsOf(pairing, noun), sayMissing(pairing, noun))];
		});

function sayMissing(pairing: Pairing, noun: number): string {
	return `the passage does not call them “${wordsOf(pairing, noun)}”`;
}

/** The noun that the claim puts beside a name: behind a comma and an article, or behind a verb of being. */
function describedAs(pairing: Pairing, { to }: Name): number | undefined {
	const tokens = tokensOf(pairing);
	const opens = tokens[to]?.norm === "," || beings.has(tokens[to]?.norm ?? "");
	if (!opens || tokens[to + 1]?.tag !== "DET") return undefined;
	let noun: number | undefined;
	for (let at = to + 2; at < tokens.length && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]?.tag ?? ""); at += 1) {
		if (tokens[at]?.tag === "NOUN") noun = at;
	}
	return noun !== undefined && pairing.part.tokens.includes(noun) ? noun : undefined;
}

const beings: ReadonlySet<string> = new Set(["is", "was", "became", "remains"]);

/** Nothing but words of one phrase, or a verb of being, stands between the person and the noun. */
function isCalled(pairing: Pairing, { from, to }: Name, noun: number): boolean {
	const there = pairing.links.get(noun)?.to;
	const person = Array.from({ length: to - from }, (_, offset) => pairing.links.get(from + offset)?.to).find(
		(at) => at !== undefined,
	);
	if (there === undefined || person === undefined) return false;
	const [first, last] = there < person ? [there, person] : [person, there];
	return pairing.sentence.tokens.slice(first + 1, last).every(isOfPhrase);
}

function isOfPhrase({ tag, norm }: Token): boolean {
	return (
		(tag !== "VERB" && tag !== "CCONJ" && tag !== "SCONJ") || norm === "being" || norm === "named" || norm === "called"
	);
}
