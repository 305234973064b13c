import { isName } from "../../../facts/name.ts";
import { fits } from "../../../facts/people/antecedents.ts";
import { holds } from "../../../facts/scope.ts";
import { genericPersons, nounGenders } from "../../../lexicon/generic-persons.ts";
import { generalBodies } from "../../../lexicon/organisations.ts";
import { allPossessives } from "../../../lexicon/possessives.ts";
import { isNominal, nounPhraseStart } from "../../../text/noun-phrases.ts";
import type { Analysis, Clause, Name, Pairing, Sentence, Token, TokenRange } from "../../../types.ts";
import { headOf, headsBeside, mainSubject } from "../../clauses/heads.ts";
import { doMeet } from "../../event.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";

/** "The company" may be any that the text has named. */
export function isBody({ tokens }: Sentence, { from, to }: TokenRange): boolean {
	return tokens[from]?.tag === "DET" && generalBodies.has(tokens[headOf(tokens, from, to) ?? -1]?.lemma ?? "");
}

/** "**The company** said" where the text begins with Corvex and the passage has "Corvex said". */
export function isTopic(pairing: Pairing, ours: TokenRange, theirs: TokenRange): boolean {
	const { source, sourceFacts } = pairing;
	const claimed = sentenceOf(pairing);
	if (claimed === undefined || !isBody(claimed, ours)) return false;
	// A headline may have no verb.
	const subjects = source.document.sentences.slice(0, 2).map(mainSubject);
	const opening = subjects.findIndex((subject) => subject !== undefined);
	const subject = subjects[opening];
	const named = sourceFacts.filter(isName).filter(({ from, type }) => holds(theirs, from) && type !== "person");
	const first = (source.facts[opening] ?? []).filter(isName);
	return (
		subject !== undefined &&
		doMeet(
			named,
			first.filter(({ from }) => holds(subject, from)),
		)
	);
}

/** "The minister, **Ada Moe**, …" and "**Ada Moe**, the minister" are whoever "Moe" is; "the company" is whom the text is about. */
export function isNamed(pairing: Pairing, ours: TokenRange, theirs: TokenRange): boolean {
	const { claimFacts, sourceFacts, sentence } = pairing;
	const asked = claimFacts.filter(isName).filter(({ from }) => holds(ours, from));
	const isBeside = (end: number, from: number): boolean => from === end + 1 && sentence.tokens[end]?.tag === "PUNCT";
	const isOurs = ({ from, to }: TokenRange): boolean =>
		holds(theirs, from) || isBeside(theirs.to, from) || isBeside(to, theirs.from);
	const heads = headsBeside(sentence.tokens, theirs);
	const said = sourceFacts
		.filter(isName)
		.filter((name) => isOurs(name) || heads.some((head) => holds(name, head)))
		.filter((name) => !isOwner(sentence.tokens, name));
	return doMeet(said, asked) || isTopic(pairing, ours, theirs);
}

/**
 * Whom a pronoun of the passage cannot mean: "believed **him**" is not said of the woman, "**he** lay" not of the granddaughter,
 * "**they** say" not of one person, unless the text leads the pronoun there.
 */
export function disagrees(pairing: Pairing, ours: TokenRange, theirs: TokenRange): boolean {
	const pronoun = theirs.to === theirs.from + 1 ? pairing.sentence.tokens[theirs.from] : undefined;
	if (pronoun === undefined || isNamed(pairing, ours, theirs)) return false;
	if (/^(?:they|them)$/.test(pronoun.norm)) return isOnePerson(pairing, ours);
	const theirGender = pronouns.get(pronoun.norm);
	const isAlone = ours.to === ours.from + 1;
	if (theirGender !== undefined && isAlone && tokensOf(pairing)[ours.from]?.norm === "they") return true;
	if (theirGender !== undefined && (isSeveral(pairing, ours) || isOtherNoun(pairing, ours, theirs))) return true;
	const ourGender = genderIn(pairing, ours);
	return theirGender !== undefined && ourGender !== undefined && theirGender !== ourGender;
}

/**
 * "**She** left without telling **her husband**", "**It** is fed from a lake": no pronoun means what its own clause names behind
 * its verb; and in "**MOE: She** left" Moe speaks of somebody else.
 */
export function isApart({ sentence }: Pairing, clause: Clause, there: number): boolean {
	const { tokens } = sentence;
	const { subject, verb = 0 } = clause;
	const pronoun = subject !== undefined && subject.to === subject.from + 1 ? tokens[subject.from] : undefined;
	if (subject === undefined || !thirdPersons.has(pronoun?.norm ?? "")) return false;
	const isLabel = there === 0 && tokens[1]?.norm === ":" && subject.from > 1;
	// "It took **the crew** three hours", "it was **the crew** who did".
	const isEmpty = pronoun?.norm === "it" && !isLedBy(tokens, there);
	return isLabel || (there > verb && there < endOf(sentence, clause) && !isEmpty);
}

/** Where a clause ends, with the participles that hang on it: "**left without telling** her husband". */
function endOf({ clauses }: Sentence, clause: Clause): number {
	const later = clauses.slice(clauses.indexOf(clause) + 1);
	const next = later.find(({ link, subject }) => link !== "participle" || subject?.from !== clause.subject?.from);
	return next?.from ?? later.at(-1)?.to ?? clause.to;
}

const thirdPersons: ReadonlySet<string> = new Set(["he", "she", "it", "they"]);

/** A preposition leads to the noun at a token. */
function isLedBy(tokens: readonly Token[], noun: number): boolean {
	return tokens[nounPhraseStart(tokens, { from: 0, to: noun + 1 }) - 1]?.tag === "ADP";
}

const pronouns: ReadonlyMap<string, "he" | "she"> = new Map([
	["he", "he"],
	["him", "he"],
	["his", "he"],
	["himself", "he"],
	["she", "she"],
	["her", "she"],
	["herself", "she"],
]);

function genderIn(pairing: Pairing, { from, to }: TokenRange): "he" | "she" | undefined {
	const tokens = tokensOf(pairing);
	if (to === from + 1 && pronouns.has(tokens[from]?.norm ?? "")) return pronouns.get(tokens[from]?.norm ?? "");
	if (tokens.slice(from, to).some(({ tag }) => tag === "CCONJ")) return undefined;
	const head = headOf(tokens, from, to) ?? -1;
	const known = nounGenders.get(tokens[head]?.norm ?? "");
	if (known !== undefined) return known;
	const name = pairing.claimFacts.filter(isName).find((fact) => fact.form === "name" && holds(fact, head));
	if (name === undefined || name.type !== "person" || fits(name, "he") === fits(name, "she")) return undefined;
	return fits(name, "he") ? "he" : "she";
}

/** "**She** refused" is not said of "the company", nor of "the contractor" where the text leads the pronoun to Ada Moe, the mayor. */
function isOtherNoun(pairing: Pairing, ours: TokenRange, theirs: TokenRange): boolean {
	const { tag, lemma = "" } = tokensOf(pairing)[headOf(tokensOf(pairing), ours.from, ours.to) ?? -1] ?? {};
	if (tag !== "NOUN" || nounGenders.has(lemma) || genericPersons.has(lemma)) return false;
	if (generalBodies.has(lemma)) return true;
	// "**The clerk** has said only that he will move".
	const isBefore = pairing.sentence.clauses.some(
		({ subject }) =>
			subject !== undefined &&
			subject.to <= theirs.from &&
			pairing.sentence.tokens.slice(subject.from, subject.to).some((token) => token.lemma === lemma),
	);
	if (isBefore) return false;
	const pronoun = pairing.sourceFacts.filter(isName).find(({ from }) => from === theirs.from);
	return pronoun !== undefined && pronoun.entities.length === 1 && isOfOthersOnly(pairing.source, pronoun, lemma);
}

/** The text has the noun, and nowhere calls the one so whom a pronoun means. */
function isOfOthersOnly({ document, facts }: Analysis, pronoun: Name, noun: string): boolean {
	const having = document.sentences.filter(({ tokens }) => tokens.some(({ lemma }) => lemma === noun));
	return (
		having.length > 0 &&
		!having.some(({ tokens, index }) =>
			(facts[index] ?? []).some((fact) => isName(fact) && doMeet([fact], [pronoun]) && isCalled(tokens, fact, noun)),
		)
	);
}

/** "**mayor** Ada Moe", "Ada Moe, the **mayor** of Varde", "Ada Moe was **mayor**". */
function isCalled(tokens: readonly Token[], { from, to, role }: Name, noun: string): boolean {
	const isNoun = ({ lemma }: Token): boolean => lemma === noun;
	const isDescribed = tokens[to]?.norm === "," || tokens[to]?.lemma === "be";
	return (
		role.includes(noun) ||
		tokens.slice(Math.max(0, from - calledReach), to).some(isNoun) ||
		(isDescribed && tokens.slice(to, to + calledReach).some(isNoun))
	);
}

/** Words between a name and the noun that it is called by: "Ada Moe, the former deputy mayor". */
const calledReach = 5;

/** "the **owners**": a plural noun is no "he". */
function isSeveral(pairing: Pairing, { from, to }: TokenRange): boolean {
	const { tag, norm = "", lemma } = tokensOf(pairing)[headOf(tokensOf(pairing), from, to) ?? -1] ?? {};
	return tag === "NOUN" && norm.endsWith("s") && norm !== lemma;
}

function isOnePerson({ claimFacts, ...pairing }: Pairing, { from, to }: TokenRange): boolean {
	const tokens = tokensOf(pairing);
	const head = headOf(tokens, from, to) ?? -1;
	if (tokens[head]?.tag !== "PROPN" || tokens.slice(from, to).some(({ tag }) => tag === "CCONJ")) return false;
	return claimFacts.filter(isName).some((name) => name.type === "person" && holds(name, head));
}

/** "**her** husband", "**Moe's** husband": whoever owns somebody is somebody else. */
function isOwner(tokens: readonly Token[], { form, from, to }: Name): boolean {
	const isPossessive = form === "pronoun" && allPossessives.has(tokens[from]?.norm ?? "");
	return tokens[to]?.norm === "'s" || (isPossessive && isNominal(tokens[to]));
}
