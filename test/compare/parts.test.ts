import { describe, expect, it } from "vitest";
import { clauseParts, wholeParts } from "../../src/compare/parts/parts.ts";
import { analysisOf, libraryOf } from "./pairings.ts";

const library = libraryOf();

/** The parts of each sentence of a claim. */
function partsOf(claim: string) {
	const { document, facts } = analysisOf(claim, library);
	return document.sentences.map((sentence, at) => ({ sentence, parts: clauseParts(sentence, facts[at] ?? []) }));
}

/** The parts of a claim, each in its own words. */
function split(claim: string): readonly string[] {
	return partsOf(claim).flatMap(({ parts }) => parts.map(({ start, end }) => claim.slice(start, end)));
}

/** All words of each part, an inherited subject included. */
function wordsOfParts(claim: string): readonly string[] {
	return partsOf(claim).flatMap(({ sentence, parts }) =>
		parts.map(({ tokens }) => tokens.map((at) => sentence.tokens[at]?.word ?? "").join(" ")),
	);
}

describe("what is split", () => {
	it.each([
		["The court heard the appeal,", "and the mayor left the town."],
		["The plane landed safely", "but two passengers broke their arms."],
		["Exports rose in May,", "while imports fell by a tenth."],
		["The team won the cup,", "although the captain missed a penalty."],
		["Anna Weiss resigned on Monday,", "which surprised the board."],
		["The court convicted Paul Straub,", "who ran the bank."],
		["The minister praised the rescuers,", "adding that the village needed help."],
		["The mayor opened the school,", "saying families needed shelter."],
		["The company closed the plant", "and sold its trucks."],
		["The dam broke at night.", "The valley was flooded."],
	])("%s | %s", (first, second) => {
		expect(split(`${first} ${second}`)).toEqual([first, second]);
	});

	it("lends the subject to a clause that has none of its own", () => {
		expect(wordsOfParts("The company closed the plant and sold its trucks.")).toEqual([
			"The company closed the plant",
			"The company and sold its trucks .",
		]);
		expect(wordsOfParts("The court convicted Paul Straub, who ran the bank.")[1]).toBe(
			"Paul Straub who ran the bank .",
		);
		expect(wordsOfParts("The court sat, and the mayor left the town.")[1]).not.toContain("court");
	});
});

describe("one verb, two statements", () => {
	it("each half takes the subject and the verb", () => {
		expect(
			wordsOfParts(
				"Klara Jensson held six hours of talks with Peder Holt on Sunday and three hours with Anna Weiss on Monday.",
			),
		).toEqual([
			"Klara Jensson held six hours of talks with Peder Holt on Sunday",
			"Klara Jensson held three hours with Anna Weiss on Monday .",
		]);
	});

	it("two names alone are not two statements", () => {
		expect(split("Klara Jensson met Peder Holt and Anna Weiss on Monday.")).toHaveLength(1);
	});
});

describe("both", () => {
	it.each([
		["The envoy met both Peder Holt and Anna Weiss on Monday.", "Peder Holt", "Anna Weiss"],
		["Peder Holt and Anna Weiss both resigned on Monday.", "Peder Holt", "Anna Weiss"],
	])("says it of each: %s", (claim, first, second) => {
		const words = wordsOfParts(claim);
		expect(words).toHaveLength(2);
		expect(words.map((part) => [part.includes(first), part.includes(second)])).toEqual([
			[true, false],
			[false, true],
		]);
		expect(words.every((part) => part.includes("Monday") && !/\bboth\b/iu.test(part))).toBe(true);
	});

	it.each([
		"Both sides met on Monday.",
		"Peder Holt and Anna Weiss met on Monday.",
		"Both the harbour and the airport were closed.",
	])("does not split %s", (claim) => expect(split(claim)).toEqual([claim]));
});

describe("who somebody is", () => {
	it.each([
		["Peder Holt, a retired pilot, opened the hall.", "Peder Holt opened the hall .", "Peder Holt , a retired pilot"],
		[
			"The hall was opened by Peder Holt, a retired pilot.",
			"The hall was opened by Peder Holt",
			"Peder Holt , a retired pilot",
		],
	])("is a part of its own: %s", (claim, statement, description) => {
		expect(wordsOfParts(claim)).toEqual([statement, description]);
	});

	it.each([
		"Peder Holt, the harbour and the airport were closed.",
		"On Monday, a retired pilot opened the hall.",
		"Peder Holt, who flew, opened the hall.",
	])("not here: %s", (claim) =>
		expect(wordsOfParts(claim).some((part) => part.includes(", the") && part.endsWith("harbour"))).toBe(false));
});

describe("what is not split", () => {
	it.each([
		["one clause", "The court heard the appeal on Monday."],
		["two subjects of one verb", "Harbour police and two divers searched the wreck."],
		["reported speech", "The judge said the witness lied and the driver fled."],
		["a quotation", 'The judge said: "The witness lied and the driver fled the town."'],
		["a pronoun that leans on the other part", "The firm bought five ships and repaired them."],
		["a tie in time", "The plant closed after the river flooded the valley."],
		["a relative clause that tells which", "The bridge that collapsed in May was built in 1954."],
		["a part of one word", "She sang and danced."],
	])("%s", (_, claim) => {
		expect(split(claim)).toEqual([claim]);
	});

	it("nothing in a text without words", () => {
		expect(split("")).toEqual([]);
		expect(split("…")).toHaveLength(1);
	});
});

it("parts cover their sentence, and wholes are the sentences", () => {
	const claim =
		"The dam broke at night, and the valley was flooded. Nobody was hurt, but forty families lost their homes.";
	for (const { sentence, parts } of partsOf(claim)) {
		expect(new Set(parts.flatMap(({ tokens }) => tokens)).size).toBe(sentence.tokens.length);
	}
	expect(
		wholeParts(analysisOf(claim, library)).map(({ start, end, sentence }) => [sentence, claim.slice(start, end)]),
	).toEqual([
		[0, "The dam broke at night, and the valley was flooded."],
		[1, "Nobody was hurt, but forty families lost their homes."],
	]);
});
