import { settingNouns } from "../../lexicon/settings.ts";
import { remembered } from "../../text/remembered.ts";
import type { Analysis, Part, Token, TokenRange } from "../../types.ts";
import { sentenceOf, tokensOf } from "../sides.ts";
import { isContent, range } from "../words.ts";

/** "during **the strike**": a phrase in which a claim names what the whole text may be about. Tokens with the preposition. */
export interface Setting extends TokenRange {
	readonly preposition: string;
	/** The noun. */
	readonly head: number;
	/** Concept keys of the noun, and its form. */
	readonly terms: readonly string[];
	readonly noun: Token;
	/** Words between article and noun: "the **lantern** festival". */
	readonly modifiers: readonly string[];
}

const inClaim = remembered((claim: Analysis) => remembered((part: Part) => findSettings(claim, part)));

/** The settings of a part, without which enough of it is left to be asked for. */
export function settingsOf(claim: Analysis, part: Part): readonly Setting[] {
	return inClaim(claim)(part);
}

function findSettings(claim: Analysis, part: Part): readonly Setting[] {
	const tokens = tokensOf({ claim, part });
	return part.tokens.flatMap((at) => {
		const setting = settingAt(tokens, at);
		const isVerb = sentenceOf({ claim, part })?.clauses.some(
			({ verb, link }) => verb === setting?.to && telling.has(link),
		);
		if (isVerb !== true && tokens[setting?.to ?? -1]?.tag === "VERB") return [];
		if (setting === undefined || !isWhole(part, setting) || !isEnough(tokens, part, setting)) return [];
		return [{ ...setting, terms: claim.terms[part.sentence]?.[setting.head] ?? [] }];
	});
}

/** "The director of the fair **said**", but "the fire **started** by a candle". */
const telling: ReadonlySet<string> = new Set(["main", "coordinate", "content"]);

function isWhole(part: Part, { from, to }: TokenRange): boolean {
	return range(from, to).every((at) => part.tokens.includes(at));
}

/** Fewest words that a claim must have beside its setting: "**nobody** was **hurt**". */
const fewest = 2;

function isEnough(tokens: readonly Token[], part: Part, { from, to }: TokenRange): boolean {
	return (
		part.tokens.filter((at) => (at < from || at >= to) && (isContent(tokens[at]) || tokens[at]?.tag === "PRON"))
			.length >= fewest
	);
}

/** Words before the noun, at the most. */
const mostModifiers = 2;

function settingAt(tokens: readonly Token[], from: number): Omit<Setting, "terms"> | undefined {
	const preposition = tokens[from]?.norm ?? "";
	const nouns = settingNouns.get(preposition);
	if (nouns === undefined || tokens[from + 1]?.norm !== "the") return undefined;
	let head = from + 2;
	while (describing.test(tokens[head]?.tag ?? "") && continues(tokens[head + 1])) head += 1;
	const noun = tokens[head];
	if (noun?.tag !== "NOUN" || head > from + 2 + mostModifiers || isDescribed(tokens, head + 1)) return undefined;
	if (!nouns.has(noun.lemma) && !nouns.has(noun.norm)) return undefined;
	const modifiers = tokens.slice(from + 2, head).map(({ lemma }) => lemma);
	return { from, to: head + 1, preposition, head, noun, modifiers };
}

const describing = /^(?:ADJ|NOUN|PROPN)$/;

function continues(token: Token | undefined): boolean {
	return token !== undefined && describing.test(token.tag);
}

/** "the strike **of** 2014", "the fire **that**", "the festival**'s** stage": more is said of which it is. */
function isDescribed(tokens: readonly Token[], at: number): boolean {
	const [next, after] = [tokens[at], tokens[at + 1]];
	if (next === undefined) return false;
	if (/^(?:of|'s|'|-|that|which|who|whose|where|when|between)$/.test(next.norm)) return true;
	if (next.tag === "NUM") return true;
	return next.norm === "in" && after?.tag === "NUM";
}
