import { isName } from "../../../facts/name.ts";
import { fits } from "../../../facts/people/antecedents.ts";
import { holds } from "../../../facts/scope.ts";
import { nounGenders } from "../../../lexicon/generic-persons.ts";
import { generalBodies } from "../../../lexicon/organisations.ts";
import { possessives } from "../../../lexicon/possessives.ts";
import { isNominal } from "../../../text/noun-phrases.ts";
import type { Name, Pairing, Sentence, Token, TokenRange } from "../../../types.ts";
import { headOf, headsBeside } from "../../clauses/heads.ts";
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
	const [opening] = source.document.sentences;
	const named = sourceFacts.filter(isName).filter(({ from, type }) => holds(theirs, from) && type !== "person");
	const first = (source.facts[0] ?? []).filter(isName);
	const subject = opening?.clauses.find(({ link }) => link === "main")?.subject;
	return (
		subject !== undefined &&
		doMeet(
			named,
			first.filter(({ from }) => holds(subject, from)),
		)
	);
}

/** "The minister, **Ada Moe**, …" and "**Ada Moe**, the minister" are whoever "Moe" is. */
export function isNamed({ claimFacts, sourceFacts, sentence }: Pairing, ours: TokenRange, theirs: TokenRange): boolean {
	const asked = claimFacts.filter(isName).filter(({ from }) => holds(ours, from));
	const isBeside = (end: number, from: number): boolean => from === end + 1 && sentence.tokens[end]?.tag === "PUNCT";
	const isOurs = ({ from, to }: TokenRange): boolean =>
		holds(theirs, from) || isBeside(theirs.to, from) || isBeside(to, theirs.from);
	const heads = headsBeside(sentence.tokens, theirs);
	const said = sourceFacts
		.filter(isName)
		.filter((name) => isOurs(name) || heads.some((head) => holds(name, head)))
		.filter((name) => !isOwner(sentence.tokens, name));
	return doMeet(said, asked);
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
	if (theirGender !== undefined && isSeveral(pairing, ours)) return true;
	const ourGender = genderIn(pairing, ours);
	return theirGender !== undefined && ourGender !== undefined && theirGender !== ourGender;
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
	const isPossessive = form === "pronoun" && possessives.has(tokens[from]?.norm ?? "");
	return tokens[to]?.norm === "'s" || (isPossessive && isNominal(tokens[to]));
}
