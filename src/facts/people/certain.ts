import { genericPersons, roleNouns } from "../../lexicon/generic-persons.ts";
import type { Name, Reading, Sentence, Token } from "../../types.ts";
import { acts, fits } from "./antecedents.ts";
import { isName, isStray } from "./forms.ts";
import { isPerson } from "./pairs.ts";

/** How many sentences back a pronoun may surely reach; beyond the first only inside its paragraph. */
const reach = 3;

/**
 * Whether "he", "she", "her" or "the 25-year-old" can only mean whom it was led to: the subject of the sentence before, or of one a
 * little further back in the paragraph, with nobody between them who may be meant as well.
 */
export function isCertain(pronoun: Name, reading: Reading): boolean {
	const [entity, ...others] = pronoun.entities;
	const sentence = reading.document.sentences[pronoun.sentence];
	const word = sentence?.tokens[pronoun.from]?.norm ?? "";
	if (entity === undefined || others.length > 0 || sentence === undefined || !singular.has(word)) return false;
	if (isAge(pronoun) && !suitsAge(reading, entity, sentence.tokens[pronoun.from + 1]?.norm)) return false;
	const meant = { entity, word };
	const mine = personsIn(reading, sentence, meant).filter(({ to }) => to <= pronoun.from);
	if (mine.some((name) => !name.entities.includes(entity))) return false;
	return !hasUnnamed(sentence.tokens.slice(0, pronoun.from), mine, word) && isTakenUp(reading, sentence, meant);
}

const singular: ReadonlySet<string> = new Set("he she him her his himself herself the".split(" "));

/** "the 25-year-old". */
export function isAge({ form, from, to }: Name): boolean {
	return form === "pronoun" && to - from > 1;
}

/** The text gives this age, "X, 25,", to nobody else, and the person no other. */
function suitsAge({ document, facts }: Reading, entity: string, age = ""): boolean {
	return facts
		.flat()
		.filter(isName)
		.every(({ entities, sentence, to }) => {
			const [comma, given] = document.sentences[sentence]?.tokens.slice(to, to + 2) ?? [];
			if (comma?.norm !== "," || given === undefined || !/^\d{1,3}$/.test(given.norm)) return true;
			return entities.includes(entity) === (given.norm === age);
		});
}

interface Meant {
	readonly entity: string;
	/** The pronoun. */
	readonly word: string;
}

/** The nearest sentence before that speaks of anybody has the person as its subject, and nobody else. */
function isTakenUp(reading: Reading, { index, paragraph }: Sentence, meant: Meant): boolean {
	for (let back = 1; back <= reach; back += 1) {
		const before = reading.document.sentences[index - back];
		if (before === undefined || (back > 1 && before.paragraph !== paragraph)) return false;
		const persons = personsIn(reading, before, meant);
		if (hasUnnamed(before.tokens, persons, meant.word)) return false;
		if (persons.length === 0) continue;
		const alone = persons.every(({ entities }) => entities.length === 1 && entities[0] === meant.entity);
		return alone && persons.some((name) => acts(name, before));
	}
	return false;
}

/** All whom the pronoun may mean: persons of its gender, and names of which nobody knows what they are. */
function personsIn({ facts }: Reading, { index, tokens }: Sentence, { word }: Meant): readonly Name[] {
	return (facts[index] ?? [])
		.filter(isName)
		.filter((name) => isPerson(name) && fits(name, word) && !isThing(name, tokens) && !isAside(name, tokens, word))
		.filter((name) => word !== "the" || !isPlaced(name, tokens));
}

/** "came **from Trier**", "signed with **Brunn**": a name of which nobody knows what it is, behind such a word, has no age. */
function isPlaced({ type, form, from }: Name, tokens: readonly Token[]): boolean {
	return form === "name" && type === "unknown" && /^(?:from|with|at|in|to)$/.test(tokens[from - 1]?.norm ?? "");
}

/** "the Browns", "International Women's Day": a name that nothing makes a person's, after an article or with an owner in it. */
function isThing({ type, form, from, words = [] }: Name, tokens: readonly Token[]): boolean {
	const isOwned = words.some((word) => word.endsWith("'s"));
	return form === "name" && type === "unknown" && (isOwned || tokens[from - 1]?.tag === "DET");
}

/** "**Varde**'s owner, Ada Moe": what is named by one word may be a person only where one is met or beaten, "replaced by **Berg**". */
function isAside(name: Name, tokens: readonly Token[], word: string): boolean {
	const before = tokens[name.from - 1];
	const isMet = before?.tag === "VERB" || personal.has(before?.norm ?? "");
	return word !== "the" && isStray(name) && !isMet;
}

const personal: ReadonlySet<string> = new Set(["by", "for", "with", "against", "than", "to", "and", "or"]);

/** "A neighbour", "the driver": somebody whom no name leads to may be meant too. */
export function hasUnnamed(tokens: readonly Token[], persons: readonly Name[], word: string): boolean {
	return tokens.some(({ norm, tag }, at) => {
		const isSomebody = tag === "NOUN" && isOne(norm, word);
		return isSomebody && !persons.some((name) => name.from <= at && at <= name.to) && !isApposed(tokens, at);
	});
}

/** A noun for one person whom the pronoun may mean. */
function isOne(norm: string, word: string): boolean {
	const general = genericPersons.get(norm);
	if (general !== undefined) return word === "the" ? general !== "they" : general === (male.has(word) ? "he" : "she");
	return roleNouns.has(norm) && !groups.has(norm);
}

const male: ReadonlySet<string> = new Set(["he", "him", "his", "himself"]);

/** Nouns for several persons: "the last couple of years" is no person either. */
const groups: ReadonlySet<string> = new Set(["couple", "family"]);

/** "X, a driver,", "as a teacher": it is said of somebody who is named. */
function isApposed(tokens: readonly Token[], at: number): boolean {
	let from = at;
	while (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[from - 1]?.tag ?? "") || tokens[from - 1]?.norm === "-") from -= 1;
	const article = tokens[from - 1]?.norm;
	const before = tokens[from - 2]?.norm ?? "";
	return (article === "a" || article === "an") && /^(?:,|is|was|be|been|as|became|become)$/.test(before);
}
