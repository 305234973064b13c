import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverage } from "../../src/compare/event.ts";
import { valueGuards } from "../../src/compare/guards/index.ts";
import { neighbours, withAnswers } from "../../src/compare/links/align.ts";
import { entails } from "../../src/compare/wording.ts";
import type { Pairing } from "../../src/types.ts";
import { libraryOf, pairingsOf } from "./pairings.ts";
import { sourceOf } from "./projects.ts";

/** The claim beside the last sentence of the text. */
function beside(claim: string, text: string): Pairing {
	const pairing = pairingsOf(claim, text).at(-1);
	if (pairing === undefined) throw new Error("nothing to pair");
	return pairing;
}

/** The word of the passage that answers a word of the claim; "…" for one in its neighbourhood, "" for none. */
function answer({ claim, part, links, sentence }: Pairing, word: string): string {
	const tokens = claim.document.sentences[part.sentence]?.tokens ?? [];
	const link = links.get(tokens.findIndex((token) => token.word === word));
	if (link === undefined || link.strength === 0) return "";
	return link.to === undefined ? "…" : (sentence.tokens[link.to]?.word ?? "");
}

describe("words are linked to", () => {
	it.each([
		["the same word", "The ferry sank.", "The old ferry sank at dawn.", "ferry", "ferry"],
		["another form of it", "The ferry sinks.", "The old ferry sank at dawn.", "sinks", "sank"],
		["a synonym", "The firm bought a mill.", "The firm purchased a mill.", "bought", "purchased"],
		["a derivation", "The minister resigned.", "The minister announced his resignation.", "resigned", "resignation"],
		["nothing", "The ferry burned.", "The old ferry sank at dawn.", "burned", ""],
		[
			"a thing of the sentence before",
			"The ferry sank in the storm.",
			"A storm hit the coast. The ferry sank.",
			"storm",
			"…",
		],
		["no deed of the sentence before", "The ferry sank and burned.", "The mill burned. The ferry sank.", "burned", ""],
	])("%s", (_, claim, text, word, expected) => {
		expect(answer(beside(claim, text), word)).toBe(expected);
	});

	it("of two equal words the one nearest to where the last was found", () => {
		const pairing = beside("The old judge met the young judge.", "The old judge met the young judge.");
		const tokens = pairing.sentence.tokens.flatMap(({ norm }, at) => (norm === "judge" ? [at] : []));
		expect(tokens.map((at) => pairing.links.get(at)?.to)).toEqual(tokens);
	});
});

describe("names are linked to", () => {
	const story = "Klara Jensson, the finance minister, met bankers on Monday.";
	it.each([
		["the surname", "Klara Jensson left Oslo.", `${story} Jensson left Oslo.`, "Jensson", "Jensson"],
		["the full name", "Jensson met bankers.", story, "Jensson", "Jensson"],
		["the role", "Jensson left Oslo.", `${story} The finance minister left Oslo.`, "Jensson", "minister"],
		["a pronoun", "Jensson left Oslo.", `${story} She left Oslo.`, "Jensson", "She"],
		["the name behind a role", "The finance minister met bankers.", story, "minister", "Jensson"],
		["the country of a demonym", "Norway lost a ship.", "A Norwegian ship was lost.", "Norway", "Norwegian"],
		["nobody else", "Marta Lind met bankers.", story, "Lind", ""],
		["nobody else of the same family name", "Anders Jensson met bankers.", story, "Jensson", ""],
	])("%s", (_, claim, text, word, expected) => {
		expect(answer(beside(claim, text), word)).toBe(expected);
	});

	it("a name before a role before a pronoun", () => {
		const pairing = beside(
			"Jensson left Oslo.",
			`${story} When she left, Jensson told nobody that the finance minister would go.`,
		);
		expect(answer(pairing, "Jensson")).toBe("Jensson");
	});
});

describe("neighbours", () => {
	const text = "One dog ran. Two dogs ran. Three dogs ran. Four dogs ran.\n\nFive dogs ran. Six dogs ran.";
	const analysis = libraryOf(sourceOf("story", text)).analyses.get("story");
	const of = (at: number) => {
		const sentence = analysis?.document.sentences[at];
		return analysis === undefined || sentence === undefined ? undefined : neighbours(analysis, sentence);
	};

	it("are the two sentences before, nearest first, and the next one of the paragraph", () => {
		expect([0, 1, 2, 3, 4, 5].map(of)).toEqual([[1], [0, 2], [1, 0, 3], [2, 1], [3, 2, 5], [4, 3]]);
	});
});

describe("coverage", () => {
	const claimWord = fc.constantFrom(
		"Jensson",
		"ferry",
		"sank",
		"on",
		"Monday",
		"12",
		"miles",
		"not",
		"Oslo",
		"said",
		",",
		"the",
		"half",
	);
	const sentence = fc.array(claimWord, { minLength: 1, maxLength: 9 }).map((words) => `${words.join(" ")}.`);

	it("lies between 0 and 1, whatever is compared", () => {
		fc.assert(
			fc.property(sentence, sentence, sentence, (claim, first, second) => {
				for (const pairing of pairingsOf(claim, `${first} ${second}`, "2023-05-05")) {
					for (const value of [coverage(pairing), entails(pairing), coverage(pairing, pairing.claimFacts)]) {
						expect(value).toBeGreaterThanOrEqual(0);
						expect(value).toBeLessThanOrEqual(1);
					}
				}
			}),
			{ numRuns: 60 },
		);
	});

	it("is whole for a sentence beside itself", () => {
		for (const text of [
			"The ferry sank on Monday.",
			"Klara Jensson left Oslo.",
			"About 12 miles of road were closed.",
		]) {
			expect(coverage(beside(text, text))).toBeCloseTo(1, 9);
		}
	});

	it("is nothing for a stranger, and grows with what is said", () => {
		const claim = "The ferry sank in a storm.";
		const shares = ["A mill burned.", "A ferry burned.", "A ferry sank.", "A ferry sank in the storm."].map((text) =>
			coverage(beside(claim, text)),
		);
		expect(shares[0]).toBe(0);
		expect(shares.at(-1)).toBeCloseTo(1, 9);
		expect(shares).toEqual(shares.toSorted((a, b) => a - b));
	});

	it("is whole where all words are left out", () => {
		const pairing = beside("On Monday.", "The ferry sank on Tuesday.");
		expect(coverage(pairing)).toBeLessThan(1);
		expect(coverage(pairing, pairing.claimFacts)).toBe(1);
	});
});

it("values that the passage answers are answered in all their words", () => {
	const aligned = beside("The crossing took half an hour.", "The crossing took 30 minutes.");
	const pairing = withAnswers(
		aligned,
		valueGuards.flatMap((guard) => guard(aligned)),
	);
	expect(answer(aligned, "hour")).toBe("");
	expect(answer(pairing, "hour")).toBe("30");
	expect(coverage(pairing)).toBeGreaterThan(coverage(aligned));
});
