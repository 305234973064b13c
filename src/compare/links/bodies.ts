import { quotedTokens } from "../../facts/name/references.ts";
import { isName } from "../../facts/name.ts";
import { femaleNames, maleNames } from "../../lexicon/given-names.ts";
import { businesses, messages, namedBodies, pairedPlaces, takenUpAs } from "../../lexicon/references.ts";
import { remembered } from "../../text/remembered.ts";
import type { Analysis, Name, Sentence, Token } from "../../types.ts";
import { isCalledSo, isTakenUp } from "./called.ts";

/** A word of a passage that may mean somebody or some place that the text has named. */
interface Reference {
	readonly at: number;
	readonly kind: "noun" | "thing" | "sender" | "pair";
	/** "**the company's** lawyer", "**our** lawyer". */
	readonly owns: boolean;
}

const references = remembered(referencesIn);

function referencesIn({ tokens }: Sentence): readonly Reference[] {
	const quoted = quotedTokens(tokens);
	return tokens.flatMap((token, at): readonly Reference[] => {
		if (quoted[at] === true) return [];
		if (/^(?:we|our)$/.test(token.norm)) return [{ at, kind: "sender", owns: token.norm === "our" }];
		const before = tokens[at - 1]?.norm;
		if (pairedPlaces.has(token.norm) && before === "two" && tokens[at - 2]?.norm === "the")
			return [{ at, kind: "pair", owns: false }];
		const isNoun = businesses.has(token.norm) || namedBodies.has(token.norm);
		const isThing = !isNoun && takenUpAs.has(token.norm);
		const isPlain = before === "the" && !/^(?:of|for|in|at|-)$/.test(tokens[at + 1]?.norm ?? "");
		return (isNoun || isThing) && isPlain && !isNominal(tokens[at + 1])
			? [{ at, kind: isNoun ? "noun" : "thing", owns: tokens[at + 1]?.norm === "'s" }]
			: [];
	});
}

function isNominal(next: Token | undefined): boolean {
	return next?.tag === "NOUN" || next?.tag === "PROPN";
}

/** A claim's name, beside the other names of the claim. */
export interface AskedName {
	readonly name: Name;
	readonly claim: Analysis;
}

/**
 * The word of a passage by which the text surely means what the claim names: "the company" for the only one that it has
 * named, "the railway" for Ovel Railways, "we" in a statement by it, "the two towns" for the pair before.
 */
export function bodyFor(asked: AskedName, source: Analysis, sentence: Sentence): number | undefined {
	const { words = [], entities } = asked.name;
	if (asked.name.form !== "name" || words.length === 0 || entities.length !== 1) return undefined;
	const found = references(sentence).find((reference) => {
		if (reference.kind === "pair") return isPair(asked, source, sentence);
		const place = { sentence, at: reference.at };
		if (reference.owns !== isOwner(asked)) return false;
		if (reference.kind !== "sender" && isTakenUp(asked.name, source, place)) return true;
		if (words.length < 2 && asked.name.type !== "organisation") return false;
		return reference.kind === "sender" ? isSender(words, source) : isMeant(asked.name, source, place);
	});
	return found?.at;
}

/** "Ovel Railways' drivers", "the drivers of Ovel Railways". */
function isOwner({ name, claim }: AskedName): boolean {
	const tokens = claim.document.sentences[name.sentence]?.tokens ?? [];
	const after = tokens[name.to]?.norm;
	return after === "'s" || after === "'" || tokens[name.from - 1]?.norm === "of";
}

/** "Statement **by** …": the heading tells who "we" are; below 0 where it does not. */
function senderAt({ document }: Analysis): number {
	const tokens = document.sentences[0]?.tokens ?? [];
	return tokens.findIndex(({ norm }, at) => /^(?:by|from|of)$/.test(norm) && messages.has(tokens[at - 1]?.norm ?? ""));
}

/** "Statement by Lund Dairies", "Lund Dairies: milk recalled". */
function isSender(words: readonly string[], source: Analysis): boolean {
	const tokens = source.document.sentences[0]?.tokens ?? [];
	const by = senderAt(source);
	const start = tokens[by + 1]?.norm === "the" ? by + 2 : by + 1;
	if (!isAt(tokens, start, words)) return false;
	return by >= 0 || tokens[words.length]?.norm === ":";
}

function isAt(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
	return words.every((word, at) => tokens[from + at]?.norm === word);
}

interface Place {
	readonly sentence: Sentence;
	readonly at: number;
}

/** A text opens with what it is about. */
const opening = 3;

/** The text opens with it, and names nothing else before of which the noun might be said. */
function isMeant(name: Name, source: Analysis, { sentence, at }: Place): boolean {
	const noun = sentence.tokens[at]?.norm ?? "";
	const { words = [] } = name;
	const isKind = isCalled(words, noun);
	if (!isKind && (!businesses.has(noun) || isPersonal(name))) return false;
	const before = source.document.sentences.slice(0, sentence.index + 1);
	if (!before.slice(0, opening).some(({ tokens }) => tokens.some((_, from) => isAt(tokens, from, words)))) return false;
	return !before.some(({ tokens }) => hasAnother(tokens, noun)) && !isShared(name, source, { sentence, at });
}

/** "Greta Holm" is no firm. */
function isPersonal({ type, words: [first = ""] = [] }: Name): boolean {
	return type === "person" || femaleNames.has(first) || maleNames.has(first);
}

/** Something else that the text has named before may be called so too. */
function isShared(name: Name, { document, facts }: Analysis, { sentence, at }: Place): boolean {
	const noun = sentence.tokens[at]?.norm ?? "";
	const isKind = isCalled(name.words ?? [], noun);
	return document.sentences.slice(0, sentence.index + 1).some(({ index }) =>
		(facts[index] ?? []).some((fact) => {
			const isNamed = isName(fact) && fact.form === "name" && (index < sentence.index || fact.from < at);
			return isNamed && isRival(fact, name) && (!isKind || isCalled(fact.words ?? [], noun));
		}),
	);
}

/** Whether such a word of the passage may as well mean another one than what the claim names. */
export function mayMeanOther(asked: AskedName, source: Analysis, sentence: Sentence): boolean {
	const { words = [], entities, form } = asked.name;
	if (form !== "name" || entities.length !== 1 || bodyFor(asked, source, sentence) !== undefined) return false;
	return references(sentence).some(({ kind, at, owns }) => {
		if (kind === "pair") return source.document.sentences.some(({ index }) => pairIn(source, index).length > 0);
		if (owns !== isOwner(asked)) return false;
		if (kind === "thing") return isCalledSo(asked.name, source, sentence.tokens[at]?.norm ?? "");
		if (words.length < 2) return false;
		const isKind = isCalled(words, sentence.tokens[at]?.norm ?? "") || businesses.has(sentence.tokens[at]?.norm ?? "");
		return kind === "sender" ? senderAt(source) >= 0 : isKind && isShared(asked.name, source, { sentence, at });
	});
}

/** Least letters that a noun and a name's last word share. */
const fewest = 4;

/** "railway" for Railways, "glassworks" for Glass. */
function isCalled(words: readonly string[], noun: string): boolean {
	const last = words.at(-1) ?? "";
	return namedBodies.has(noun) && last.length >= fewest && (last.startsWith(noun) || noun.startsWith(last));
}

/** "A rival company", "two companies", "its parent company". */
function hasAnother(tokens: readonly Token[], noun: string): boolean {
	return tokens.some(({ norm, lemma, capital }, at) => {
		if (capital || (norm !== noun && lemma !== noun)) return false;
		return norm !== noun || tokens[at - 1]?.norm !== "the";
	});
}

/** A name for something else that is no place and no person. */
function isRival(
	{ entities, words = [], type, from, sentence }: Name,
	{ entities: own, words: asked = [] }: Name,
): boolean {
	if (entities.some((entity) => own.includes(entity)) || words.every((word) => asked.includes(word))) return false;
	const opensHeading = sentence === 0 && from === 0 && words.length === 1;
	return !opensHeading && (type === "organisation" || type === "unknown");
}

/** The last two places that the text has named together, and both stand in the claim. */
function isPair({ name, claim }: AskedName, source: Analysis, { index }: Sentence): boolean {
	const asked = (claim.facts[name.sentence] ?? []).filter(isName);
	for (let at = index - 1; at >= 0; at -= 1) {
		const pair = pairIn(source, at);
		if (pair.length === 0) continue;
		const isWhole = pair.every(({ entities }) => asked.some((other) => other.entities.includes(entities[0] ?? "")));
		return isWhole && pair.some(({ entities }) => entities.includes(name.entities[0] ?? ""));
	}
	return false;
}

/** "Between **Marsten** and **Great Ovel**", "from Hull to Tarn"; none where a sentence has several. */
function pairIn({ facts, document }: Analysis, index: number): readonly Name[] {
	const names = (facts[index] ?? []).filter(isName).filter(({ form, type }) => form === "name" && type !== "person");
	const tokens = document.sentences[index]?.tokens ?? [];
	const pairs = names.flatMap((one, at) => {
		const other = names[at + 1];
		const [opener, joint] = [tokens[one.from - 1]?.norm ?? "", tokens[one.to]?.norm ?? ""];
		const isJoined = other !== undefined && other.from === one.to + 1 && joints.get(opener) === joint;
		return isJoined ? [[one, other]] : [];
	});
	return pairs.length === 1 ? (pairs[0] ?? []) : [];
}

const joints: ReadonlyMap<string, string> = new Map([
	["between", "and"],
	["from", "to"],
]);
