import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isQuantity, quantity } from "../../src/facts/quantity.ts";
import { defaults } from "../../src/input/defaults.ts";
import { hedgeWidths } from "../../src/lexicon/hedges.ts";
import { loadReader } from "../../src/text/document.ts";
import type { Quantity } from "../../src/types.ts";
import { corpus, type Expected } from "./quantity.corpus.ts";

const read = await loadReader();

const config = defaults;

const find = (text: string, settings = config): readonly Quantity[] =>
	quantity.find(read({ id: "x", text, published: "2023-06-19" }), settings).filter(isQuantity);

/** Ten significant digits: conversions cost the rest. */
const rounded = (n: number): number => Number(n.toPrecision(10));

const seen = (text: string): Expected[] =>
	find(text).map(({ start, end, interval, dimension }) => [
		text.slice(start, end),
		rounded(interval.low),
		rounded(interval.high),
		dimension,
	]);

const rows = Object.values(corpus).flat();

describe("corpus", () => {
	for (const [name, list] of Object.entries(corpus)) {
		it.each(list.map(([text, ...expected]) => ({ text, expected })))(`${name}: $text`, ({ text, expected }) => {
			expect(seen(text)).toEqual(expected.map(([words, low, high, of]) => [words, rounded(low), rounded(high), of]));
		});
	}

	it("holds enough phrases, a fifth of them negative", () => {
		const negative = rows.filter((row) => row.length === 1);
		expect(rows.length).toBeGreaterThanOrEqual(400);
		expect(negative.length).toBeGreaterThanOrEqual(rows.length / 5);
	});
});

const first = (text: string, settings = config): Quantity => {
	const found = find(text, settings)[0];
	if (found === undefined) throw new Error(`no quantity in: ${text}`);
	return found;
};

describe("compare", () => {
	const relation = (claim: string, source: string) => quantity.compare(first(claim), first(source));

	it.each([
		["It lasted more than five hours.", "It lasted nearly six hours.", "within"],
		["It lasted six hours.", "It lasted nearly six hours.", "disjoint"],
		["It lasted six hours.", "It lasted just under six hours.", "disjoint"],
		["It lasted nearly six hours.", "It lasted close to 360 minutes.", "same"],
		["It lasted ~35 minutes.", "the 35-minute session", "within"],
		["It lasted 35 minutes.", "It lasted roughly 30 minutes.", "disjoint"],
		["It lasted about three hours.", "It lasted more than three hours.", "overlaps"],
		["It lasted three hours.", "It lasted about three hours.", "wider"],
		["It lasted half an hour.", "It lasted 30 minutes.", "same"],
		["It lasted 90 minutes.", "It lasted an hour and a half.", "same"],
		["It lasted 12 months.", "It lasted a total of one year.", "same"],
		["A third of voters agreed.", "35% of voters agreed.", "disjoint"],
		["Half of voters agreed.", "50 percent of voters agreed.", "same"],
		["It was 40 degrees Celsius.", "It was 104 degrees Fahrenheit.", "same"],
		["At least 35 people died.", "36 people died.", "within"],
		["35 people died.", "At least 35 people died.", "wider"],
		["Dozens of people died.", "35 people died.", "within"],
		["Hundreds of people died.", "35 people died.", "disjoint"],
		["Over a dozen people died.", "14 persons died.", "within"],
		["$12bn was pledged.", "$12 billion was pledged.", "same"],
		["Up to $12bn was pledged.", "$10 billion was pledged.", "within"],
		["It is 5 km long.", "It is 5,000 metres long.", "same"],
		["It flew at 100 km/h.", "It flew at 62 mph.", "disjoint"],
		["He earns $24 an hour.", "He earns $24 per hour.", "same"],
	] as const)("%s ← %s: %s", (claim, source, expected) => {
		expect(relation(claim, source)).toBe(expected);
	});

	it.each([
		["five embassies", "five sites"],
		["$5 million", "£5 million"],
		["5 percent of voters", "5 percentage points"],
		["The 18-month-old girl", "18 months"],
		["three times as many", "three percent"],
		["2 million barrels", "2 million barrels a day"],
		["40 degrees", "40 degrees Celsius"],
	])("does not compare %s with %s", (claim, source) => {
		expect(relation(`They saw ${claim}.`, `They saw ${source}.`)).toBe("unrelated");
	});

	it.each([
		["It took more than one visit.", "It took two visits.", "within"],
		["The two Presidents met.", "The two presidents met.", "same"],
	] as const)("counts whole things: %s ← %s", (claim, source, expected) => {
		expect(relation(claim, source)).toBe(expected);
	});

	it("compares a count without a noun with any", () => {
		expect(relation("The blast killed 35.", "The blast killed 35 soldiers.")).toBe("same");
	});

	it("leaves other kinds of fact alone", () => {
		const { start, end, from, to, sentence } = first("It lasted six hours.");
		const other = { kind: "date", start, end, from, to, sentence };
		expect(quantity.compare(first("It lasted six hours."), other)).toBe("unrelated");
		expect(quantity.say(other, "It lasted six hours.")).toBe("six hours");
	});
});

describe("head", () => {
	it.each([
		["They opened five new embassies.", "embassy"],
		["They hit four sites.", "site"],
		["The 35-minute meeting ended.", "meeting"],
		["Six hours of talks ended.", "talk"],
		["The bomb killed 35.", undefined],
		["35 were killed.", undefined],
		["Twelve oil company executives resigned.", "executive"],
		["Four nuclear-armed states signed.", "state"],
		["Hundreds of people fled.", "people"],
		["Five of the hostages were freed.", "hostage"],
		["Two U.S. officials spoke.", "official"],
		["A four-nation tour began.", "nation"],
		["Two-thirds of voters agreed.", "voter"],
		["Three 35-minute sessions ended.", "session"],
		["Nine months of 2023 passed.", undefined],
		["Two days of high-stakes diplomatic talks began.", "talk"],
		["Millions of British living rooms were cold.", "room"],
	])("%s %s", (text, head) => {
		expect(first(text).head).toBe(head);
	});
});

describe("say", () => {
	it.each([
		["It lasted ~35 minutes.", "~35 minutes [30.8, 39.2] min"],
		["It lasted nearly six hours.", "nearly six hours [5.04, 6) h"],
		["the 35-minute session", "35-minute [35, 35] min"],
		["It cost nearly $12bn.", "nearly $12bn [10.08bn, 12bn) USD"],
		["It cost 50 cents.", "50 cents [50, 50] cent"],
		["It was 104 degrees Fahrenheit.", "104 degrees Fahrenheit [104, 104] °F"],
		["Four sites were hit.", "Four [4, 4]"],
		["12,345 people left.", "12,345 [12345, 12345]"],
		["Two-thirds agreed.", "Two-thirds [0.6667, 0.6667]"],
		["It took one billion years.", "one billion years [1bn, 1bn] years"],
		["It took more than  six hours.", "more than six hours (6, 8.04] h"],
		["It cost $5 a gallon.", "$5 a gallon [5, 5] dollar per gallon"],
	])("%s", (text, said) => {
		expect(quantity.say(first(text), text)).toBe(said);
	});
});

describe("fields", () => {
	it("keeps number, unit, scale and hedge as written", () => {
		expect(first("It lasted nearly six hours.")).toMatchObject({
			kind: "quantity",
			sentence: 0,
			from: 2,
			to: 5,
			amount: 6,
			unit: "hour",
			scale: 3600,
			hedge: "nearly",
		});
		expect(first("It lasted five to seven hours.")).toMatchObject({ amount: 5, hedge: "range" });
		expect(first("Four sites were hit.").unit).toBeUndefined();
	});

	it("takes the widths of hedges from the configuration", () => {
		const settings = { ...config, hedges: { ...hedgeWidths, about: { low: 0.5, high: 2 } } };
		expect(first("About 10 people left.", settings).interval).toMatchObject({ low: 5, high: 20 });
	});
});

const words = fc.constantFrom(
	..."about nearly over 5 7 35 - / $ % million m bn hundred and a half to between from of two thirds one hour hours feet 6 ft . , ( ) + ½ one in twice as June 18 2023 people year old -".split(
		" ",
	),
);

describe("any text", () => {
	it("yields quantities in order, inside their sentences, with the words of their offsets", () => {
		const texts = fc.array(fc.tuple(words, fc.constantFrom(" ", "")), { maxLength: 30 });
		fc.assert(
			fc.property(texts, (parts) => {
				const text = parts.map(([word, gap]) => word + gap).join("");
				const document = read({ id: "x", text });
				let last = 0;
				for (const fact of quantity.find(document, config)) {
					const tokens = document.sentences[fact.sentence]?.tokens ?? [];
					expect([fact.start, fact.end]).toEqual([tokens[fact.from]?.start, tokens[fact.to - 1]?.end]);
					expect(fact.start).toBeGreaterThanOrEqual(last);
					last = fact.end;
				}
			}),
			{ numRuns: 300 },
		);
	});

	it("yields intervals in the right order and the same sentence twice alike", () => {
		const texts = fc.array(words, { maxLength: 25 }).map((list) => list.join(" "));
		fc.assert(
			fc.property(texts, (text) => {
				const found = find(text);
				for (const { interval } of found) expect(interval.low).toBeLessThanOrEqual(interval.high);
				expect(found.map((fact) => quantity.say(fact, text))).toEqual(
					find(text).map((fact) => quantity.say(fact, text)),
				);
			}),
			{ numRuns: 200 },
		);
	});

	it.each([
		"about ",
		"up to ",
		"5-",
		"two hundred and ",
		"1 000 ",
		"million ",
		"from 5 to ",
		"one in ",
		"a half of a ",
	])("reads a long run of %j to its end", (piece) => {
		const text = piece.repeat(3000);
		expect(find(text).every(({ start, end }) => start < end && end <= text.length)).toBe(true);
	});
});
