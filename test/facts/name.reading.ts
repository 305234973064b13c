import { isName, name } from "../../src/facts/name.ts";
import { buildPeople, link, type People } from "../../src/facts/people.ts";
import { defaults } from "../../src/input/defaults.ts";
import { loadReader } from "../../src/text/document.ts";
import type { Config, Name, Reading } from "../../src/types.ts";

const read = await loadReader();

/** A text with its names, as one document alone tells them. */
export function readingOf(id: string, text: string, aliases: Config["aliases"] = {}): Reading {
	const document = read({ id, text });
	const found = name.find(document, { ...defaults, aliases });
	const facts = document.sentences.map(({ index }) => found.filter(({ sentence }) => sentence === index));
	return { document, facts };
}

export function namesIn(reading: Reading): readonly Name[] {
	return reading.facts.flat().filter(isName);
}

/** `words | type or form | entities`, as the corpus writes it. */
export function told({ document }: Reading, { start, end, form, type, entities }: Name): string {
	return `${document.text.slice(start, end)} | ${form === "name" ? type : form} | ${entities.join(" / ")}`;
}

export function peopleOf(texts: readonly string[], aliases: Config["aliases"] = {}): People {
	return buildPeople(
		texts.map((text, at) => readingOf(`source-${at}`, text)),
		aliases,
	);
}

/** The names of a claim after it was held against the table. */
export function linked(claim: string, people: People): readonly Name[] {
	return namesIn(link(readingOf("claim", claim), people));
}

/** Entities of the claim's name with these words. */
export function entitiesOf(claim: string, words: string, people: People): readonly string[] {
	const found = linked(claim, people).find(({ start, end }) => claim.slice(start, end) === words);
	return found?.entities ?? [];
}
