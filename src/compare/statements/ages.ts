import { isName } from "../../facts/name.ts";
import { isQuantity } from "../../facts/quantity.ts";
import type { Name, Quantity } from "../../types.ts";
import { isPerson } from "../event.ts";
import { range } from "../words.ts";
import { factsIn, type Place, type Statement } from "./statement.ts";

/** How old the persons of a sentence are: "Ana Ruiz, 46,", "Ana Ruiz is 46 years old", "46-year-old Ana Ruiz", "the 46-year-old". */
export function ages(place: Place): Statement[] {
	return factsIn(place)
		.filter(isQuantity)
		.filter(({ dimension, scale }) => dimension === "age" && scale >= yearly)
		.flatMap((fact) => {
			const owner = ownerOf(place, fact);
			return owner === undefined ? [] : [ageOf(place, fact, owner)];
		});
}

/** Seconds; children counted in months grow too quickly. */
const yearly = 365 * 24 * 3600;

function ageOf(place: Place, fact: Quantity, { entities }: Name): Statement {
	const [entity = ""] = entities;
	const tokens = range(fact.from, fact.to);
	return { ...place, fact, form: "figure", core: [], tokens, names: [], figure: { name: "age", who: entity } };
}

function ownerOf(place: Place, fact: Quantity): Name | undefined {
	const { tokens } = place.sentence;
	const persons = personsIn(place);
	const [before, next] = [tokens[fact.from - 1], tokens[fact.to]];
	const ahead = persons.find(({ to }) => to === fact.from - 1 && tokens[to]?.norm === ",");
	if (ahead !== undefined) return ahead;
	const behind = persons.find(({ from }) => from === fact.to);
	if (behind !== undefined) return behind;
	if (before?.lemma === "be") return onlyOne(persons.filter(({ to }) => to < fact.from));
	return before?.norm === "the" && next !== undefined && /-old$/.test(spelling(place, fact))
		? lastNamed(place)
		: undefined;
}

function spelling({ analysis }: Place, { start, end }: Quantity): string {
	return analysis.document.text.slice(start, end);
}

/** "The 46-year-old": the one person of the sentence before. */
function lastNamed({ analysis, sentence }: Place): Name | undefined {
	const earlier = analysis.document.sentences[sentence.index - 1];
	if (earlier?.tokens.some(({ lemma }) => kin.has(lemma))) return undefined;
	return onlyOne(earlier === undefined ? [] : personsIn({ analysis, sentence: earlier }));
}

/** Of whom else "the 12-year-old" may be said. */
const kin: ReadonlySet<string> = new Set(
	"son daughter boy girl child baby brother sister wife husband father mother friend victim pupil student man woman".split(
		" ",
	),
);

function onlyOne(persons: readonly Name[]): Name | undefined {
	return new Set(persons.flatMap((name) => name.entities)).size === 1 ? persons[0] : undefined;
}

function personsIn(place: Place): readonly Name[] {
	return factsIn(place)
		.filter(isName)
		.filter((name) => isPerson(name) && name.entities.length === 1);
}
