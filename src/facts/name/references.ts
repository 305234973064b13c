import { pairNouns } from "../../lexicon/titles.ts";
import type { Name, Sentence, Token } from "../../types.ts";
import { nameFact } from "./fact.ts";
import { firstPersons, secondPersons } from "./speakers.ts";

/** Pronouns and pairs of a sentence: "he", "their", "the two men". Whom they mean is found later. */
export function referencesIn(sentence: Sentence): readonly Name[] {
	const quoted = quotedTokens(sentence.tokens);
	return sentence.tokens.flatMap((token, at): readonly Name[] => {
		if (quoted[at] === true) return [];
		if (pronouns.has(token.norm) || isSelf(sentence, at)) return [reference(sentence, at, at + 1)];
		if (isOfAge(sentence.tokens, at)) return [reference(sentence, at, at + ageTokens)];
		const pair = pairAt(sentence.tokens, at);
		return pair === undefined ? [] : [pairFact(sentence, at, pair)];
	});
}

const pronouns: ReadonlySet<string> = new Set("he she him her his hers himself herself they their".split(" "));

/** "I" and "you" in a turn of a dialogue. */
function isSelf({ own = Number.POSITIVE_INFINITY, tokens }: Sentence, at: number): boolean {
	const norm = tokens[at]?.norm ?? "";
	return at >= own && (firstPersons.has(norm) || secondPersons.has(norm));
}

function reference(sentence: Sentence, from: number, to: number): Name {
	return nameFact(sentence, { from, to }, { form: "pronoun", type: "person", entities: [] });
}

/** Tokens of "the 25-year-old". */
const ageTokens = 6;

/** "The 25-year-old" without a noun says no more than a pronoun. */
function isOfAge(tokens: readonly Token[], at: number): boolean {
	const words = tokens.slice(at, at + ageTokens).map(({ norm }) => norm);
	const [article, , ...rest] = words;
	const next = tokens[at + ageTokens]?.tag ?? "PUNCT";
	return article === "the" && rest.join("") === "-year-old" && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next);
}

/** Which tokens stand inside double quotation marks, where someone else's "he" is not the text's; empty without marks. */
export function quotedTokens(tokens: readonly Token[]): readonly boolean[] {
	let open = false;
	if (!tokens.some(({ word }) => marks.has(word))) return [];
	return tokens.map(({ word }) => {
		if (word === "“") open = true;
		else if (word === "”") open = false;
		else if (word === '"') open = !open;
		return open || marks.has(word);
	});
}

const marks: ReadonlySet<string> = new Set(['"', "“", "”"]);

interface Pair {
	readonly to: number;
	readonly noun: string;
}

/** "the two men", "both leaders", "the two". */
function pairAt(tokens: readonly Token[], at: number): Pair | undefined {
	const [first, second] = [tokens[at]?.norm, tokens[at + 1]?.norm];
	const two = (first === "the" || first === "these" || first === "those") && second === "two";
	if (!two && first !== "both") return undefined;
	const start = at + (two ? 2 : 1);
	for (let noun = start; noun < start + 2; noun += 1) {
		const token = tokens[noun];
		if (token !== undefined && isPlural(token) && Object.hasOwn(pairNouns, singular(token.norm))) {
			return { to: noun + 1, noun: singular(token.norm) };
		}
	}
	const alone = two && (tokens[start]?.tag === "VERB" || tokens[start]?.tag === "AUX");
	return alone ? { to: start, noun: "side" } : undefined;
}

function isPlural({ norm }: Token): boolean {
	return norm.endsWith("s") || norm.endsWith("men");
}

function singular(norm: string): string {
	if (norm.endsWith("men")) return `${norm.slice(0, -3)}man`;
	return norm.endsWith("ies") ? `${norm.slice(0, -3)}y` : norm.slice(0, -1);
}

function pairFact(sentence: Sentence, from: number, { to, noun }: Pair): Name {
	const type = pairNouns[noun] === "place" ? "place" : "person";
	return nameFact(sentence, { from, to }, { form: "role", type, entities: [], role: ["two", noun] });
}
