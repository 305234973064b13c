import { describe, expect, it } from "vitest";
import { isQuantity, quantity } from "../../src/facts/quantity.ts";
import { defaults } from "../../src/input/defaults.ts";
import { hedges, phrasesAfter, phrasesBefore } from "../../src/lexicon/hedges.ts";
import { unitSpellings } from "../../src/lexicon/units.ts";
import { loadReader } from "../../src/text/document.ts";

const read = await loadReader();

const config = defaults;

const find = (text: string) => quantity.find(read({ id: "x", text }), config).filter(isQuantity);

/** Marks and prefixes stand at the word they belong to. */
const attach = (phrase: string): string => phrase.replace(/ ([.=])/g, "$1").replace("- ", "-");

describe("every hedge in the table", () => {
	const before = Object.entries(hedges).flatMap(([family, row]) =>
		phrasesBefore(row).map((phrase) => ({ family, phrase: attach(phrase) })),
	);
	const behind = Object.entries(hedges).flatMap(([family, row]) =>
		phrasesAfter(row).map((phrase) => ({ family, phrase: attach(phrase) })),
	);

	it.each(before)("$phrase 60 hours: $family", ({ family, phrase }) => {
		const found = find(`The talks lasted ${phrase} 60 hours in all.`);
		expect(found.map(({ hedge, amount }) => [hedge, amount])).toEqual([[family, 60]]);
	});

	it.each(behind)("60 hours $phrase: $family", ({ family, phrase }) => {
		const found = find(`The talks lasted 60 hours${/^[-+]/.test(phrase) ? "" : " "}${phrase}, they said.`);
		expect(found.map(({ hedge, amount }) => [hedge, amount])).toEqual([[family, 60]]);
	});

	it("stands in one family only", () => {
		for (const list of [before, behind]) {
			const phrases = list.map(({ phrase }) => phrase);
			expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
		}
	});
});

describe("every unit in the table", () => {
	const words = unitSpellings.filter(({ exact, words: [first = ""] }) => !exact && /^[a-z]{3}/.test(first));
	/** Pounds are money behind a million, and a bare plural in -s may be the same word twice. */
	const rows = [...new Map(words.map(({ words: list, unit }) => [list.join(" "), unit])).entries()];

	it.each(rows)("12 %s", (spelling, unit) => {
		const found = find(`They measured 12 ${spelling} in all.`);
		expect(found.map(({ dimension, scale, amount }) => [dimension, scale, amount])).toEqual([
			[unit.dimension, unit.scale, 12],
		]);
	});

	it("is named once: no spelling leads to two units", () => {
		const units = new Map<string, string>();
		for (const { words: list, unit, exact } of unitSpellings) {
			const key = `${exact} ${list.join(" ")}`;
			expect(units.get(key) ?? unit.name).toBe(unit.name);
			units.set(key, unit.name);
		}
	});
});
