import { modalityAt } from "../../facts/modality.ts";
import { negated } from "../../facts/polarity.ts";
import { clauseAt } from "../../facts/scope.ts";
import { mutualVerbs } from "../../lexicon/mutual-verbs.ts";
import { occasions, recurring } from "../../lexicon/occasions.ts";
import { isStory } from "../../text/roles.ts";
import type { Comparison, Name, Pairing, Sentence, TokenRange } from "../../types.ts";
import { isPerson, meet, participants } from "../event.ts";
import { wordFact } from "../guards/guard.ts";
import { tokensOf } from "../sides.ts";
import { isQuotedThere } from "../statements/clause.ts";
import { isInside } from "../statements/statement.ts";
import { supportScore } from "../wording.ts";
import { likeness, synonym } from "../words.ts";
import type { Happening } from "./happening.ts";

/** A passage that tells an event of the claim, of the same people, as something that has happened. */
export interface Telling {
	readonly comparison: Comparison;
	readonly pairing: Pairing;
	/** Token of the claim that says what happened, and the tokens of the passage that say so. */
	readonly head: number;
	readonly words: readonly number[];
	/** The passage bears out all that the claim says of the event; or all that differs is who came to whom: "was received by" beside "met". */
	readonly isMeant: boolean;
	/** "Met again on Tuesday", where the claim does not say so: it happened more than once. */
	readonly recurs: boolean;
}

export function tellingIn(happening: Happening, comparison: Comparison): Telling | undefined {
	const { pairing } = comparison;
	if (pairing === undefined) return undefined;
	const words = alikeWords(pairing, happening).filter((at) => isTold(pairing, at) && isOfSame(pairing, happening, at));
	if (words.length === 0) return undefined;
	return {
		comparison,
		pairing,
		words,
		head: happening.head,
		isMeant: isMeant(comparison, pairing, words),
		recurs: words.some((at) => isAgain(pairing, at)),
	};
}

/** The word that answers the claim's, and others that mean the same. */
function alikeWords({ source, sentence, claim, part, links }: Pairing, { head }: Happening): readonly number[] {
	const ours = claim.terms[part.sentence]?.[head] ?? [];
	const linked = links.get(head)?.to;
	const terms = source.terms[sentence.index] ?? [];
	return sentence.tokens.flatMap((_, at) => (at === linked || likeness(ours, terms[at] ?? []) >= synonym ? [at] : []));
}

/** Part of the story, said by the text itself, as something that has happened. */
function isTold({ source, sentence, sourceFacts }: Pairing, at: number): boolean {
	if (!isStory(sentence.role) || isQuotedThere({ analysis: source, sentence }, wordFact(sentence, at))) return false;
	return modalityAt(sourceFacts, at) === undefined && !negated(sourceFacts, at);
}

/** Everyone and everything of the claim's event takes part in the passage's. */
function isOfSame(pairing: Pairing, happening: Happening, at: number): boolean {
	const present = presentAt(pairing, at);
	const isHere = (name: Name): boolean => present.some((other) => meet(name, other));
	return happening.names.every((name) => name.entities.length > 0 && isHere(name)) && isOwned(pairing, happening, at);
}

/** "X resigned" is X's resignation; "X was arrested" and "they arrested X" are X's arrest. */
function isOwned(pairing: Pairing, { owner, head }: Happening, at: number): boolean {
	const share = occasions.get(tokensOf(pairing)[head]?.lemma ?? "") ?? "none";
	const clause = clauseAt(pairing.sentence, at);
	if (owner === undefined || !isPerson(owner) || share === "together" || clause?.verb !== at) return true;
	const { subject, passive } = clause;
	const acts = presentAt(pairing, at).some((other) => meet(owner, other) && isInPhrase(other, subject));
	return (share === "undergoing") === passive ? acts : share === "undergoing" && !acts;
}

function isInPhrase(name: Name, phrase: TokenRange | undefined): boolean {
	return phrase !== undefined && isInside(name, phrase);
}

/** Who takes part in what a word of the passage tells: of a verb all in its clause, of a noun its subject and who stands beside it. */
function presentAt({ source, sentence }: Pairing, at: number): readonly Name[] {
	const { tokens } = sentence;
	const clause = clauseAt(sentence, at);
	const isVerb = clause?.verb === at;
	// "**Barr's** deputy", "**his** deputy".
	const isOwner = ({ to }: Name): boolean =>
		[tokens[to], tokens[to - 1]].some((token) => token?.norm.startsWith("'")) ||
		/^(?:his|its|their|my|our)$/.test(tokens[to - 1]?.norm ?? "");
	const isBeside = ({ from, to }: Name): boolean => (to <= at ? at - to <= ownerReach : from - at <= companyReach);
	const isOfAnother = (name: Name): boolean => tokens[name.from - 1]?.norm === "of" && isPerson(name);
	return [...participants(source, sentence, at), ...lentTo(source, sentence, at)].filter((name) => {
		if (name.form === "pronoun" && name.entities.length !== 1) return false;
		if (isVerb) return !isOwner(name) && !isOfAnother(name);
		return isBeside(name) || (isInPhrase(name, clause?.subject) && !isOwner(name));
	});
}

/** "Before meeting Y, X met Z": who does what the main clause tells does that, too. */
function lentTo(source: Pairing["source"], sentence: Sentence, at: number): readonly Name[] {
	const clause = clauseAt(sentence, at);
	if (clause?.link !== "participle" || clause.subject !== undefined) return [];
	const main = sentence.clauses.find(({ link }) => link === "main");
	return main === undefined
		? []
		: participants(source, sentence, main.from).filter((name) => isInPhrase(name, main.subject));
}

/** Words between a noun and whose it is ("X's first private meeting"), and between it and with whom. */
const ownerReach = 3;
const companyReach = 8;

function isAgain(pairing: Pairing, at: number): boolean {
	const clause = clauseAt(pairing.sentence, at);
	const own = new Set(tokensOf(pairing).map(({ norm }) => norm));
	return pairing.sentence.tokens
		.slice(clause?.from, clause?.to)
		.some(({ norm }) => recurring.has(norm) && !own.has(norm));
}

function isMeant({ findings, score, outcome }: Comparison, pairing: Pairing, words: readonly number[]): boolean {
	const differs = findings.filter(({ effect }) => effect !== "supports");
	return (
		outcome === "supports" ||
		(score >= supportScore &&
			differs.every(({ kind }) => whoFirst.has(kind)) &&
			words.every((at) => isMutual(pairing, at)))
	);
}

const whoFirst: ReadonlySet<string> = new Set(["role", "participant"]);

/** Whoever does it, does it with the others: "met", "talked". */
function isMutual({ sentence: { tokens } }: Pairing, at: number): boolean {
	const lemma = tokens[at]?.lemma ?? "";
	return mutualVerbs.has(lemma) || occasions.get(lemma) === "together";
}
