import { isModality } from "../../../facts/modality.ts";
import { isName } from "../../../facts/name.ts";
import { isPolarity } from "../../../facts/polarity.ts";
import { clauseOf, holds } from "../../../facts/scope.ts";
import { bothWays, mutualVerbs } from "../../../lexicon/mutual-verbs.ts";
import type { Clause, Fact, Finding, Name, Pairing, Sentence, TokenRange } from "../../../types.ts";
import { argumentsOf } from "../../clauses/arguments.ts";
import { headOf } from "../../clauses/heads.ts";
import { coverage, meet } from "../../event.ts";
import { sentenceOf } from "../../sides.ts";
import { synonym } from "../../words.ts";
import { allNamed, type Guard, isQuoted, otherName } from "../guard.ts";

/** Two who stand exactly the other way round. */
interface Swap {
	/** Who does it in the claim, and in the passage. */
	readonly name: Name;
	readonly rival: Name;
}

/** Almost everything of the claim must be there. */
const wholeStatement = 0.9;

/** "A rebuffed a request from B" where the passage has "B rebuffed a request from A". */
export const swapped: Guard = (pairing) => {
	const sentence = sentenceOf(pairing);
	if (sentence === undefined || pairing.claimFacts.some(isPolarity)) return [];
	if (!allNamed(pairing) || coverage(pairing) < wholeStatement) return [];
	return sentence.clauses
		.flatMap((clause) => swapIn(pairing, sentence, clause) ?? [])
		.map((swap) => finding(pairing, swap));
};

function finding(pairing: Pairing, { name, rival }: Swap): Finding {
	const other = otherName(pairing, name, rival);
	const message = `it is “${other.source}” who does this here, not “${other.claim}”: the two have changed places`;
	return { kind: "participant", effect: "contradicts", ...other, message };
}

function swapIn(pairing: Pairing, sentence: Sentence, clause: Clause): Swap | undefined {
	const { verb = -1 } = clause;
	const { to, strength = 0 } = pairing.links.get(verb) ?? {};
	const there = clauseOf(pairing.sentence, to);
	if (there === undefined || strength < synonym || !isDeed(pairing, sentence, verb)) return undefined;
	if (isOpen(pairing.sourceFacts, there.verb ?? -1)) return undefined;
	const ours = placesOf(sentence, clause, pairing.claimFacts);
	const theirs = placesOf(pairing.sentence, there, pairing.sourceFacts);
	return [...ours.others]
		.filter(([place]) => oneSided.has(place))
		.map(([place, names]) => turned([ours.agents, names], [theirs.agents, theirs.others.get(place) ?? []]))
		.find((swap) => swap !== undefined);
}

/** A verb of the part by which one does something to the other. */
function isDeed(pairing: Pairing, { tokens }: Sentence, verb: number): boolean {
	const { tag, lemma = "" } = tokens[verb] ?? {};
	const isMutual = mutualVerbs.has(lemma) || bothWays.has(lemma);
	return tag === "VERB" && pairing.part.tokens.includes(verb) && !isMutual && !isQuoted(pairing, verb);
}

/** Denied, hoped or possible. */
function isOpen(facts: readonly Fact[], verb: number): boolean {
	return facts.some((fact) => (isPolarity(fact) || isModality(fact)) && holds(fact.scope, verb));
}

/** The object and the prepositions of one who undergoes it; with "with", "against", "alongside" two do it together. */
const oneSided: ReadonlySet<string> = new Set(["", "from", "to", "for", "over", "on", "at", "of", "by"]);

interface Places {
	readonly agents: readonly Name[];
	/** Whom it is done to, and who stands behind each preposition. */
	readonly others: ReadonlyMap<string, readonly Name[]>;
}

function placesOf(sentence: Sentence, clause: Clause, facts: readonly Fact[]): Places {
	const { subject, objects, behind, passive } = argumentsOf(sentence, clause);
	const named = (ranges: readonly TokenRange[]) => ranges.flatMap((range) => headNames(sentence, range, facts));
	const by = behind.get("by") ?? [];
	const rest = [...behind].filter(([word]) => word !== "by" || !passive);
	const object: readonly [string, readonly Name[]] = ["", named(passive ? subject : objects)];
	const others = [object, ...rest.map(([word, ranges]) => [word, named(ranges)] as const)].filter(
		([, names]) => names.length > 0,
	);
	return { agents: named(passive ? by : subject), others: new Map(others) };
}

/** The names that head a phrase: in "the mayor's son" it is not the mayor. Whom a pronoun means is a guess. */
function headNames({ tokens }: Sentence, { from, to }: TokenRange, facts: readonly Fact[]): readonly Name[] {
	const head = headOf(tokens, from, to) ?? to - 1;
	return facts
		.filter(isName)
		.filter(({ form, entities }) => form !== "pronoun" && entities.length > 0)
		.filter((name) => name.from >= from - 1 && holds(name, head));
}

type Sides = readonly [agents: readonly Name[], others: readonly Name[]];

function turned([agents, others]: Sides, [theirAgents, theirOthers]: Sides): Swap | undefined {
	const [name, ...more] = agents;
	const [rival, ...rest] = theirAgents;
	if (name === undefined || rival === undefined || more.length + rest.length > 0 || others.length !== 1)
		return undefined;
	const isTurned = isOneOf(name, theirOthers) && isOneOf(rival, others);
	return isTurned && !meet(name, rival) ? { name, rival } : undefined;
}

function isOneOf(name: Name, others: readonly Name[]): boolean {
	return others.some((other) => meet(name, other));
}
