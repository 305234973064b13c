import { beforeAll, describe, expect, test } from "vitest";
import {
	claimOf,
	generator,
	type Kind,
	kinds,
	mutantsOf,
	sample,
	storySentences,
	worldOf,
} from "../../bench/mutations/mutations.mjs";
import { loadReader, type Readable } from "../../src/text/document.ts";
import type { Document } from "../../src/types.ts";

let read: (readable: Readable) => Document;

beforeAll(async () => {
	read = await loadReader();
});

/** Every mutant of a text that is a document by itself; `world` adds other texts. */
function mutate(text: string, world = ""): { readonly kind: Kind; readonly text: string }[] {
	const document = read({ id: "text", text });
	const around = worldOf([document, read({ id: "world", text: world })]);
	const random = generator(1);
	return document.sentences.flatMap((sentence) =>
		mutantsOf({ document, sentence }, around, random).map((mutant) => ({ kind: mutant.kind, text: mutant.text })),
	);
}

const texts = (kind: Kind, text: string, world = "") =>
	mutate(text, world)
		.filter((mutant) => mutant.kind === kind)
		.map((mutant) => mutant.text);

describe("numbers", () => {
	test("digits change to a number that is far away", () => {
		const [changed = ""] = texts("number", "The council planted 40 trees along the river.");
		const value = Number(/\d+/.exec(changed)?.[0]);
		expect(value >= 60 || value <= 26).toBe(true);
		expect(changed).toBe(`The council planted ${value} trees along the river.`);
	});

	test("words change to words", () => {
		expect(texts("number", "The six-hour debate ended with a vote.")[0]).toMatch(/^The [a-z]+-hour debate/);
		expect(texts("number", "The six-hour debate ended with a vote.")[0]).not.toContain("six");
	});

	test("only upwards after `more than`, only downwards after `up to`", () => {
		for (let seed = 0; seed < 20; seed += 1) {
			expect(Number(/\d+/.exec(texts("number", "More than 50 boats left the harbour.")[0] ?? "")?.[0])).toBeGreaterThan(
				50,
			);
			expect(Number(/\d+/.exec(texts("number", "The bus carries up to 50 people a day.")[0] ?? "")?.[0])).toBeLessThan(
				50,
			);
			expect(
				Number(/\d+/.exec(texts("number", "She is the first mayor since 2018 to resign.")[0] ?? "")?.[0]),
			).toBeLessThan(2018);
		}
	});

	test("never to a number that stands elsewhere", () => {
		const world =
			"two three four five seven eight nine ten eleven dozen fourteen seventeen twenty thirty forty fifty seventy";
		expect(texts("number", "The six-hour debate ended with a vote.", world)).toEqual([
			"The twelve-hour debate ended with a vote.",
		]);
	});

	test("no number, no mutant", () => {
		expect(texts("number", "One does what one can in such a case.")).toEqual([]);
	});
});

describe("hedges", () => {
	test.each([
		["The march lasted nearly six hours.", "The march lasted six hours."],
		["Nearly 300 people came to the hall.", "300 people came to the hall."],
		["It followed a roughly 30-minute call with the bank.", "It followed a 30-minute call with the bank."],
		["The firm lost more than $40 in the deal.", "The firm lost $40 in the deal."],
		["They sent over a dozen letters to the court.", "They sent a dozen letters to the court."],
	])("%s", (text, expected) => {
		expect(texts("hedge", text)).toEqual([expected]);
	});

	test("`over` without a number is no hedge", () => {
		expect(texts("hedge", "They argued over the two plans for a day.")).toEqual([]);
	});
});

describe("dates", () => {
	test("a weekday becomes another weekday that the sentence does not name", () => {
		const [changed = ""] = texts("weekday", "The vote on Monday follows a debate on the same day.");
		expect(changed).toMatch(/^The vote on (?:Tues|Wednes|Thurs|Fri|Satur|Sun)day follows/);
	});

	test("a month becomes another month; the verb `may` stays", () => {
		expect(texts("month", "The bridge opened in May after a year of work.")).toHaveLength(1);
		expect(texts("month", "May the best team win the cup this year.")).toEqual([]);
	});
});

describe("countries", () => {
	test.each([
		["The minister flew to France for the talks.", /^The minister flew to (?!France)\p{Lu}\p{Ll}+ for the talks\.$/u],
		["The French minister left the talks early.", /^The (?!French)\p{Lu}\p{Ll}+ minister left the talks early\.$/u],
		["The minister flew to the United States for talks.", /^The minister flew to (?!the)\p{Lu}\p{Ll}+ for talks\.$/u],
		["Two U.S. officials left the talks early.", /^Two \p{Lu}\p{Ll}+(?:n|an|ese|h|i|k) officials left/u],
	])("%s", (text, expected) => {
		expect(texts("country", text)[0]).toMatch(expected);
	});
});

describe("names", () => {
	const world = "Harmon said no. Mr Ortega left early. Lindqvist told reporters to wait.";

	test("a person becomes another person of the texts, given name and all", () => {
		expect(texts("name", "The mayor, Anna Harmon, opened the new bridge.", world)[0]).toMatch(
			/^The mayor, (?:Ortega|Lindqvist), opened the new bridge\.$/,
		);
	});

	test("never one that the sentence names already", () => {
		expect(texts("name", "Harmon met Ortega and Lindqvist at the bridge.", world)).toEqual([]);
	});
});

describe("not", () => {
	test.each([
		["The mayor has opened the new bridge.", "The mayor has not opened the new bridge."],
		["The mayor opened the new bridge.", "The mayor did not open the new bridge."],
		["The mayor opens the bridge at noon.", "The mayor does not open the bridge at noon."],
		["The bridge was closed for two years.", "The bridge was not closed for two years."],
	])("%s", (text, expected) => {
		expect(texts("not", text)).toContain(expected);
	});

	test("what is negated already stays", () => {
		expect(texts("not", "The mayor did not open the new bridge.")).toEqual([]);
	});
});

describe("the whole", () => {
	test("the same seed gives the same mutants; every mutant differs from its sentence in one place", () => {
		const text =
			"On Monday, Mr Harmon met 40 French teachers in March for about two hours, praised a quiet lesson and welcomed a long lecture.";
		const world = "A large crowd painted a wall.";
		expect(mutate(text, world)).toEqual(mutate(text, world));
		expect(new Set(mutate(text, world).map((mutant) => mutant.kind)).size).toBeGreaterThanOrEqual(kinds.length - 2);
		expect(mutate(text).filter((mutant) => mutant.text === text)).toEqual([]);
	});

	test("story sentences leave out the short ones", () => {
		const document = read({ id: "x", text: "It rained. The council met in the old town hall.\n" });
		expect(storySentences(document).map((sentence) => claimOf(document, sentence))).toEqual([
			"The council met in the old town hall.",
		]);
	});

	test("a sample keeps order and size", () => {
		const list = Array.from({ length: 50 }, (_, index) => index);
		const drawn = sample(list, 10, generator(3));
		expect(drawn).toHaveLength(10);
		expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
		expect(drawn).not.toEqual(list.slice(0, 10));
	});
});

describe("words", () => {
	const text = "The council repaired a bridge near the quiet harbour.";
	const world = "Workers painted a tower. Sailors like the noisy market.";

	test("a noun changes to another noun in the same number", () => {
		const changed = texts("noun", text, world);
		expect(changed).not.toEqual([]);
		for (const one of changed) expect(one).toMatch(/\b(?:tower|market)\b/);
	});

	test("a verb changes to another verb in the same form", () => {
		expect(texts("verb", text, world)).toEqual(["The council painted a bridge near the quiet harbour."]);
	});

	test("an adjective changes to another adjective", () => {
		expect(texts("adjective", text, world)).toEqual(["The council repaired a bridge near the noisy harbour."]);
	});

	test("names, short words and verbs that say little stay", () => {
		expect(texts("noun", "Ada met Bo in Oslo.", world)).toEqual([]);
		expect(texts("verb", "Ada was told that it had gone.", world)).toEqual([]);
	});
});
