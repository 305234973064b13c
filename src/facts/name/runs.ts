import { placeWords } from "../../lexicon/cities.ts";
import { headsOfNames, hyphenEnds } from "../../lexicon/name-words.ts";
import { notNames } from "../../lexicon/not-names.ts";
import { openOrganisations, organisationNames, organisationWords } from "../../lexicon/organisations.ts";
import { honorifics, nameParticles } from "../../lexicon/titles.ts";
import type { Token } from "../../types.ts";
import { isNameWord, type Reference } from "./context.ts";
import { phraseAt, phraseTable } from "./phrase-table.ts";

/** A stretch of capitalised words that is a name, titles and countries cut off. */
export interface RunUnit {
	readonly kind: "run";
	readonly from: number;
	readonly to: number;
	/** Lower case, hyphenated parts joined. */
	readonly words: readonly string[];
}

const organisations = phraseTable([...organisationNames].map((name) => [name, name] as const));

/** Tokens that other units have taken. */
export type Taken = (at: number) => boolean;

/** The name that starts at token `at`. */
export function runAt(tokens: readonly Token[], at: number, { taken, reference }: RunContext): RunUnit | undefined {
	const known = phraseAt(organisations, tokens, at)?.to;
	if (known === undefined && (!isNameWord(tokens, at, reference) || loneLetter(tokens, at))) return undefined;
	let to = known ?? at + 1;
	for (let step = stepFrom(tokens, at, to); step > 0; step = stepFrom(tokens, at, to)) {
		const next = to + step - 1;
		if (taken(next) || !goesOn(tokens, next, { step, reference })) break;
		to = next + 1;
	}
	if (to === at + 1 && known === undefined && afterCommonCapital(tokens, at)) return undefined;
	return { kind: "run", from: at, to, words: joined(tokens.slice(at, to)) };
}

interface Step {
	readonly step: number;
	readonly reference: Reference;
}

function goesOn(tokens: readonly Token[], at: number, { step, reference }: Step): boolean {
	if (isNameWord(tokens, at, reference)) return true;
	const glued = tokens[at - 1]?.norm === "-" && tokens[at]?.capital === false;
	return glued || (step > 1 && tokens[at]?.tag === "NUM");
}

export interface RunContext {
	readonly taken: Taken;
	readonly reference: Reference;
}

/** "Christmas Day". */
function afterCommonCapital(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	return (
		before?.capital === true &&
		at > 1 &&
		notNames.has(before.norm) &&
		!Object.hasOwn(honorifics, before.norm) &&
		before.tag !== "DET" &&
		before.tag !== "ADP" &&
		before.tag !== "CCONJ"
	);
}

/** "(L)" in a caption. */
function loneLetter(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.word.length === 1 && tokens[at + 1]?.capital !== true;
}

/** How many tokens on the next word of the name stands: 1 beside it, more after a connector; 0 if the name ends. */
function stepFrom(tokens: readonly Token[], from: number, to: number): number {
	const next = tokens[to];
	if (next === undefined) return 0;
	if (next.norm === "-" && !next.spaced && next.word !== "–" && next.word !== "—") return hyphenStep(tokens, from, to);
	if (next.norm === "'s") return possessiveStep(tokens, to);
	if (next.capital) return 1;
	if (next.norm === "&") return 2;
	if (next.norm === "of") return ofStep(tokens, from, to);
	if (nameParticles.has(next.norm)) return particleStep(tokens, to);
	const listed = next.norm === "and" || next.norm === "for" || next.norm === ",";
	return listed ? listStep(tokens, from, to) : 0;
}

/** "Lopez-Garcia" and "Kim Min-jun", but not "Nairobi-based". */
function hyphenStep(tokens: readonly Token[], from: number, at: number): number {
	const next = tokens[at + 1];
	if (next === undefined || next.spaced) return 0;
	if (next.capital) return 2;
	const verbal = next.tag === "VERB" || next.tag === "ADJ" || next.tag === "ADV" || hyphenEnds.has(next.norm);
	return at - from >= 2 && next.norm.length <= 5 && !verbal && tokens[at + 2]?.norm !== "-" ? 2 : 0;
}

/** "St Mary's Hospital", "Prime Minister's Office". */
function possessiveStep(tokens: readonly Token[], at: number): number {
	const next = tokens[at + 1];
	return next?.capital === true && (organisationWords.has(next.norm) || placeWords.has(next.norm)) ? 2 : 0;
}

function ofStep(tokens: readonly Token[], from: number, at: number): number {
	if (from === at || !joinsOf(tokens[at - 1]?.norm)) return 0;
	return tokens[at + 1]?.norm === "the" ? 3 : 2;
}

/** "Bank of", "Gulf of", "Duke of": the name goes on. */
export function joinsOf(norm: string | undefined): boolean {
	return norm !== undefined && (organisationWords.has(norm) || placeWords.has(norm) || headsOfNames.has(norm));
}

/** "de Gaulle", "von der Leyen", "al-Assad": up to three small words before the next capital. */
function particleStep(tokens: readonly Token[], at: number): number {
	for (let step = 2; step <= 4; step += 1) {
		const token = tokens[at + step - 1];
		if (token === undefined) return 0;
		if (token.capital) return step;
		if (token.norm !== "-" && !nameParticles.has(token.norm)) return 0;
	}
	return 0;
}

/** "Ministry of Health and Welfare", "Center for American Studies": only inside an organisation's name. */
function listStep(tokens: readonly Token[], from: number, at: number): number {
	const inside = tokens.slice(from, at);
	const last = inside.at(-1);
	const key = last !== undefined && organisationWords.has(last.norm);
	const opened =
		inside.some(({ norm }) => norm === "of" || norm === "for") &&
		inside.some(({ norm }) => openOrganisations.has(norm));
	const norm = tokens[at]?.norm;
	if (norm === "for") return key ? 2 : 0;
	return norm === "and" && opened ? 2 : 0;
}

function joined(tokens: readonly Token[]): readonly string[] {
	const words: string[] = [];
	tokens.forEach((token, at) => {
		const glued = token.norm === "-" || token.norm === "'s" || (tokens[at - 1]?.norm === "-" && !token.spaced);
		if (glued && words.length > 0) words.push(`${words.pop()}${token.norm}`);
		else words.push(token.norm);
	});
	return words;
}
