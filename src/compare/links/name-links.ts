import { isName } from "../../facts/name.ts";
import { isAge, isCertain } from "../../facts/people.ts";
import { isQuotation } from "../../facts/quotation.ts";
import { holds } from "../../facts/scope.ts";
import { allPossessives } from "../../lexicon/possessives.ts";
import { spotPrepositions } from "../../lexicon/prepositions.ts";
import { SAYING } from "../../lexicon/speech.ts";
import type { Analysis, Fact, Link, Name, Part, Sentence } from "../../types.ts";
import { meet } from "../event.ts";
import { type Sides, tokensOf } from "../sides.ts";
import { entailed, isContent } from "../words.ts";
import { bodyFor } from "./bodies.ts";
import { entitiesOf } from "./entities.ts";

interface NameInput {
	readonly claimFacts: readonly Fact[];
	readonly sourceFacts: readonly Fact[];
	readonly words: ReadonlyMap<number, Link>;
}

/** Names are linked as wholes, to whatever leads to the same person, place or body. A name that nothing leads to has no link. */
export function nameLinks(
	{ part, claim, source, sentence }: Sides,
	{ claimFacts, sourceFacts, words }: NameInput,
): Map<number, Link> {
	const links = new Map<number, Link>();
	const names = sourceFacts.filter(isName);
	const asked = claimFacts.filter(isName);
	for (const name of asked) {
		const answer = selfFor(name, { names, claim, sentence }) ?? answerIn(name, { names, asked, claim, source });
		const body = answer === undefined ? bodyFor({ name, claim }, source, sentence) : undefined;
		if (answer === undefined && name.type !== "person" && isVerbatim(name, words, claim)) continue;
		if (answer === undefined && body === undefined && isSameRole(name, words, names)) continue;
		const says = answer === undefined && isSpeaker(name, source, sentence);
		const inContext = answer === undefined && isNearby(name, source, sentence) && !hasStranger(name, names, asked);
		const to = answer === undefined ? body : headOf(answer, sentence);
		const link = to !== undefined ? { to, strength: 1 } : { strength: says ? 1 : inContext ? nearbyCredit : 0 };
		for (const at of nameTokens(name, part, claim)) links.set(at, link);
	}
	return links;
}

interface Spoken {
	readonly names: readonly Name[];
	readonly claim: Analysis;
	readonly sentence: Sentence;
}

/** "Mara: **I** sold **my** car": what she tells of herself is told of "I", and what is hers of "my"; that she says it, of the label. */
function selfFor(name: Name, { names, claim, sentence: { own, tokens } }: Spoken): Name | undefined {
	if (own === undefined) return undefined;
	const whole = claim.document.sentences[name.sentence];
	const { tokens: ours = [], clauses = [] } = whole ?? {};
	const isReporting = clauses.some(
		({ subject, verb = -1 }) =>
			subject !== undefined && holds(subject, name.from) && SAYING.has(ours[verb]?.lemma ?? ""),
	);
	const isOwner =
		ours[name.to]?.norm === "'s" || (name.form === "pronoun" && allPossessives.has(ours[name.from]?.norm ?? ""));
	if (isReporting && !isOwner) return undefined;
	return names.find(
		(other) =>
			other.form === "pronoun" &&
			other.from >= own &&
			meet(name, other) &&
			allPossessives.has(tokens[other.from]?.norm ?? "") === isOwner,
	);
}

/** "the **skipper**" where the passage has "the captain": a role without a name is a word like others, but not "the Sheriff's Office". */
function isSameRole({ form, from, to }: Name, words: ReadonlyMap<number, Link>, names: readonly Name[]): boolean {
	const { to: there, strength = 0 } = words.get(to - 1) ?? {};
	if (form !== "role" || to !== from + 1 || there === undefined || strength < entailed) return false;
	return !names.some((name) => name.form === "name" && holds(name, there));
}

/** Who says the passage's quotation may be told in a later sentence: “A. B,” said X. */
function isSpeaker(name: Name, { facts }: Analysis, { index }: Sentence): boolean {
	return (facts[index] ?? []).filter(isQuotation).some(({ speaker, speakerSentence = index }) => {
		const said = (facts[speakerSentence] ?? []).filter(isName);
		return (
			speaker !== undefined &&
			said.some((other) => other.from < speaker.to && speaker.from < other.to && meet(name, other))
		);
	});
}

/** A name that the neighbourhood gives counts a little less than one in the passage itself. */
export const nearbyCredit = 0.8;

/** "at the White House": a place, not the government that sits there. */
function isSpot(name: Name, { document }: Analysis): boolean {
	const tokens = document.sentences[name.sentence]?.tokens ?? [];
	const before = tokens.slice(Math.max(0, name.from - 2), name.from).map(({ norm }) => norm);
	return name.entities.length > 1 && before.some((word) => spotPrepositions.has(word));
}

/** The entity stands in the sentences before, or the whole text is about it: its first sentences name it. */
function isNearby(name: Name, source: Analysis, sentence: Sentence): boolean {
	const { nearby } = entitiesOf(source, sentence);
	return name.entities.some((entity) => nearby.has(entity));
}

/** Somebody of the same kind whom the claim does not name may stand in the claimed one's place. */
function hasStranger(name: Name, names: readonly Name[], asked: readonly Name[]): boolean {
	return names.some(
		(other) =>
			other.entities.length > 0 &&
			(other.type === name.type || other.type === "unknown" || name.type === "unknown") &&
			!asked.some((known) => meet(known, other)),
	);
}

/** Every word of the name stands in the passage. */
function isVerbatim(name: Name, words: ReadonlyMap<number, Link>, claim: Analysis): boolean {
	const tokens = claim.document.sentences[name.sentence]?.tokens ?? [];
	return tokens.slice(name.from, name.to).every((token, at) => {
		const link = words.get(name.from + at);
		return !isContent(token) || (link?.to !== undefined && link.strength === 1);
	});
}

interface Named {
	/** Names of the passage, and of the claim. */
	readonly names: readonly Name[];
	readonly asked: readonly Name[];
	readonly claim: Analysis;
	readonly source: Analysis;
}

/** What answers a name in a passage. A pronoun may stand for it only where no stranger may be meant. */
export function answerIn(name: Name, { names, asked, claim, source }: Named): Name | undefined {
	const answer = answering(name, names, isSpot(name, claim));
	const isGuess = answer?.form === "pronoun" && name.form === "name" && !isCompany(answer, asked);
	if (!isGuess || isCertain(answer, source)) return answer;
	const named = names.filter(({ form }) => form === "name");
	return isAge(answer) || hasStranger(name, named, asked) ? undefined : answer;
}

/** "their", where the claim names all of them. */
function isCompany({ entities }: Name, asked: readonly Name[]): boolean {
	return entities.length > 1 && entities.every((entity) => asked.some((other) => other.entities.includes(entity)));
}

/** The source's mention of the same entity; a name before a role before a pronoun. A spot is answered by itself only. */
export function answering(name: Name, others: readonly Name[], spot: boolean): Name | undefined {
	const wanted = spot ? name.entities.slice(0, 1) : name.entities;
	const same = others.filter((other) => wanted.some((entity) => other.entities.includes(entity)));
	return forms.map((form) => same.find((other) => other.form === form)).find((found) => found !== undefined);
}

const forms = ["name", "role", "pronoun"] as const;

/** Tokens of a name and of the title before it. */
export function nameTokens(name: Name, part: Part, claim: Analysis): number[] {
	const tokens = tokensOf({ claim, part });
	let from = name.from;
	while (from > 0 && name.role.includes(tokens[from - 1]?.lemma ?? "")) from -= 1;
	return part.tokens.filter((at) => at >= from && at < name.to);
}

function headOf(name: Name, sentence: Sentence): number {
	return Math.min(name.to, sentence.tokens.length) - 1;
}
