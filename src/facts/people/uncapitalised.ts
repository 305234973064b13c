import type { Fact, Name, Reading, Sentence, Token } from "../../types.ts";
import { nameFact } from "../name/fact.ts";
import { placeAt, placeEntities } from "../name/places.ts";
import type { People } from "./table.ts";

/** The longest names looked for, in tokens. */
const longest = 4;

/** A text without any capital hides its names: those that the sources know are read all the same. */
export function withHiddenNames({ document, facts }: Reading, people: People): readonly (readonly Fact[])[] {
	const capital = document.sentences.some(({ tokens }) => tokens.some((token) => token.capital));
	if (capital || people.full.size === 0) return facts;
	return facts.map((sentence, index) => {
		const read = document.sentences[index];
		return read === undefined ? sentence : withHidden(sentence, read, people);
	});
}

function withHidden(facts: readonly Fact[], sentence: Sentence, people: People): readonly Fact[] {
	const found: Name[] = [];
	const raised = sentence.tokens.map(raise);
	for (let from = 0; from < sentence.tokens.length; from += 1) {
		const name = nameAt(sentence, from, people) ?? placeNameAt({ ...sentence, tokens: raised }, from, people);
		if (name === undefined) continue;
		found.push(name);
		from = name.to - 1;
	}
	const apart = facts.filter(
		(fact) => !found.some(({ from, to }) => fact.kind === "name" && fact.from < to && from < fact.to),
	);
	return [...apart, ...found].sort((a, b) => a.from - b.from);
}

function nameAt(sentence: Sentence, from: number, people: People): Name | undefined {
	for (let length = longest; length > 0; length -= 1) {
		const tokens = sentence.tokens.slice(from, from + length);
		const words = tokens.map(({ norm }) => norm);
		const key = words.join(" ").replaceAll(" - ", "-");
		if (tokens.length < length || !isKnown(key, people)) continue;
		const type = people.types.get(people.full.get(key) ?? "") ?? "unknown";
		return nameFact(sentence, { from, to: from + length }, { type, entities: [key], words: key.split(" ") });
	}
	return undefined;
}

/** "china" as "China", where the sources never write it small. */
function placeNameAt(sentence: Sentence, from: number, { small }: People): Name | undefined {
	const unit = small.has(sentence.tokens[from]?.norm ?? "") ? undefined : placeAt(sentence.tokens, from);
	if (unit === undefined) return undefined;
	return nameFact(sentence, unit, { type: "place", entities: placeEntities(sentence.tokens, unit) });
}

function raise(token: Token): Token {
	const word = token.word.charAt(0).toUpperCase() + token.word.slice(1);
	return {
		...token,
		word: token.norm === "u.s." || token.norm === "u.k." ? token.word.toUpperCase() : word,
		capital: true,
	};
}

/** Single words must be ones that the sources never write small. */
function isKnown(key: string, { full, parts, small }: People): boolean {
	if (key.length < 3 || small.has(key)) return false;
	return full.has(key) || parts.has(key);
}
