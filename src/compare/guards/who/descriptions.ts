import { isName } from "../../../facts/name.ts";
import { isInFact } from "../../../facts/scope.ts";
import { classifiers } from "../../../lexicon/portions.ts";
import { possessives } from "../../../lexicon/possessives.ts";
import type { Name, Pairing, Token } from "../../../types.ts";
import { meet } from "../../event.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { blocked, type Guard, wordsOf } from "../guard.ts";

/**
 * "X was the agent", "X, the director, said": what the claim calls somebody the passage must call them too, in the same
 * phrase or by a verb of being. Roles that the tables know are weighed elsewhere, with all that the sources say of them.
 */
export const descriptions: Guard = (pairing) =>
	pairing.claimFacts
		.filter(isName)
		.filter(({ form, type, entities }) => form === "name" && mayBePerson.has(type) && entities.length > 0)
		.flatMap((name) => {
			const noun = describedAs(pairing, name);
			if (noun === undefined || isInFact(pairing.claimFacts, noun, "name", "quantity", "date")) return [];
			return pairing.links.get(noun)?.frame || isCalled(pairing, name, noun)
				? []
				: [blocked("role", wordsOf(pairing, noun), sayMissing(pairing, noun))];
		});

const mayBePerson: ReadonlySet<string> = new Set(["person", "unknown"]);

function sayMissing(pairing: Pairing, noun: number): string {
	return `the passage does not call them “${wordsOf(pairing, noun)}”`;
}

/** The noun that the claim puts beside a name: behind a comma and an article, or behind a verb of being. */
function describedAs(pairing: Pairing, { to }: Name): number | undefined {
	const tokens = tokensOf(pairing);
	const opens = tokens[to]?.norm === "," || beings.has(tokens[to]?.norm ?? "");
	if (!opens || tokens[to + 1]?.tag !== "DET" || isSubject(pairing, to + 1)) return undefined;
	// "Carla is the name of his wife".
	if (tokens[to + 2]?.lemma === "name" && tokens[to + 3]?.norm === "of") return undefined;
	let noun: number | undefined;
	for (let at = to + 2; at < tokens.length && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]?.tag ?? ""); at += 1) {
		if (tokens[at]?.tag === "NOUN") noun = at;
	}
	// "X is the ship's owner": not the ship.
	if (tokens[(noun ?? 0) + 1]?.norm === "'s") return undefined;
	return noun !== undefined && pairing.part.tokens.includes(noun) ? noun : undefined;
}

/** "According to Ada Moe, **the bridge** was closed": the article opens what is told. */
function isSubject({ claim, part }: Pairing, at: number): boolean {
	const { tokens = [], clauses = [] } = sentenceOf({ claim, part }) ?? {};
	return (
		tokens[at - 1]?.norm === "," &&
		clauses.some(({ subject }) => subject?.from === at && tokens[subject.to]?.norm !== ",")
	);
}

const beings: ReadonlySet<string> = new Set(["is", "was", "became", "remains"]);

/** The passage puts the noun beside a mention of the person: "X, a retired pilot", "X was a pilot", "the pilot X". */
function isCalled(pairing: Pairing, person: Name, noun: number): boolean {
	const there = pairing.links.get(noun)?.to;
	const { tokens } = pairing.sentence;
	if (there === undefined || tokens[there + 1]?.norm === "'s") return false;
	return pairing.sourceFacts
		.filter(isName)
		.filter((mention) => meet(mention, person) && !isOwner(tokens, mention))
		.some(({ from, to }) => {
			if (from <= there && there < to) return true;
			return there < from
				? tokens.slice(there + 1, from).every(isOfName) || isClassified(tokens, there, from)
				: tokens.slice(to, there).every(isOfDescription);
		});
}

/** "**her** father, a dentist", "**Moe's** father": what follows is said of somebody else. */
function isOwner(tokens: readonly Token[], { form, from, to }: Name): boolean {
	return tokens[to]?.norm === "'s" || (form === "pronoun" && possessives.has(tokens[from]?.norm ?? ""));
}

/** "the city **of** Velm". */
function isClassified(tokens: readonly Token[], there: number, from: number): boolean {
	return classifiers.has(tokens[there]?.lemma ?? "") && tokens[there + 1]?.norm === "of" && from === there + 2;
}

/** "the pilot **,** Captain Moe". */
function isOfName({ tag, norm }: Token): boolean {
	return tag === "PROPN" || norm === "," || norm === "-";
}

/** "Moe **, a retired** pilot", "Moe **was a** pilot"; "Moe, the daughter **of** a pilot" is none. */
function isOfDescription({ tag, norm }: Token): boolean {
	return !/^(?:VERB|CCONJ|SCONJ|ADP)$/.test(tag) || joining.has(norm);
}

const joining: ReadonlySet<string> = new Set(["being", "named", "called", "as"]);
