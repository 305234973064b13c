import { describe, expect, it } from "vitest";
import { areAntonyms } from "../../src/lexicon/concepts.ts";
import { areConverse } from "../../src/lexicon/converses.ts";
import { areNear, nearWords } from "../../src/lexicon/near-words.ts";
import { americanSpelling } from "../../src/lexicon/spelling.ts";
import { sameConcept } from "./same-concept.ts";

const pairs = nearWords.flatMap((row) => {
	const [word = "", others = ""] = row.split(": ");
	return others.split(" ").map((other) => [word, other] as const);
});

describe("near words", () => {
	it("are lemmas in lower case and American spelling, phrases of two", () => {
		const isWritten = (word: string): boolean =>
			/^[a-z]+(?:-[a-z]+)*(?:_[a-z]+(?:-[a-z]+)*)?$/.test(word) &&
			word.split("_").map(americanSpelling).join("_") === word;
		expect(pairs.flat().filter((word) => !isWritten(word))).toEqual([]);
	});

	it("are neither synonyms in any text, nor opposites, nor two sides of one event, nor a word twice", () => {
		expect(pairs.filter(([one, other]) => one === other || sameConcept(one, other))).toEqual([]);
		expect(pairs.filter(([one, other]) => areAntonyms(one, other))).toEqual([]);
		expect(pairs.filter(([one, other]) => areConverse(one, other))).toEqual([]);
	});

	it.each([
		["collect", "raise"],
		["raise", "collect"],
		["measure", "record"],
		["modest", "limited"],
	])("%s may stand for %s", (claim, source) => expect(areNear(claim, source) || sameConcept(claim, source)).toBe(true));

	it.each([
		["buy", "sell"],
		["arrest", "release"],
		["accuse", "convict"],
		["charge", "convict"],
		["plan", "build"],
		["injure", "kill"],
		["join", "leave"],
		["praise", "criticize"],
		["lend", "borrow"],
		["win", "lose"],
		["open", "close"],
		["suggest", "prove"],
		["offer", "give"],
		["negotiate", "agree"],
		["doctor", "nurse"],
		["mother", "father"],
		["rifle", "pistol"],
		["first", "last"],
	])("%s may not stand for %s", (claim, source) => expect(areNear(claim, source)).toBe(false));

	it("do not add up: what is near the same word need not be near each other", () => {
		const near = new Set(pairs.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
		const [word = "", first = "", second = ""] =
			nearWords
				.map((row) => row.replace(":", "").split(" "))
				.find(([, one = "", two = ""]) => two !== "" && !near.has(`${one} ${two}`)) ?? [];
		expect([areNear(word, first), areNear(word, second), areNear(first, second)]).toEqual([true, true, false]);
	});
});
