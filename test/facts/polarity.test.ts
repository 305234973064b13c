import { describe, expect, it } from "vitest";
import { governs } from "../../src/facts/phrase.ts";
import { isPolarity, negated, polarity } from "../../src/facts/polarity.ts";
import { defaults } from "../../src/input/defaults.ts";
import { loadReader } from "../../src/text/document.ts";
import type { Fact } from "../../src/types.ts";
import { polarityCases } from "./polarity.corpus.ts";

const read = await loadReader();

function polarities(text: string) {
	const document = read({ id: "x", text });
	return { facts: polarity.find(document, defaults).filter(isPolarity), tokens: document.sentences[0]?.tokens ?? [] };
}

/** `partly` where "hardly", "not all" or "not until" leaves something of it. */
function polarityAt(facts: readonly Fact[], tokenIndex: number): "asserted" | "partly" | "negated" {
	const partly = facts.some((fact) => isPolarity(fact) && fact.partial === true && governs(fact, tokenIndex));
	if (partly) return "partly";
	return negated(facts, tokenIndex) ? "negated" : "asserted";
}

/** How each of the words stands in the text. */
function standing(text: string, words = ""): string[] {
	const { facts, tokens } = polarities(text);
	return words
		.split(" ")
		.filter((word) => word !== "")
		.map(
			(word) =>
				`${word}: ${polarityAt(
					facts,
					tokens.findIndex((token) => token.word === word),
				)}`,
		);
}

function expected(words = "", value = ""): string[] {
	return words === "" ? [] : words.split(" ").map((word) => `${word}: ${value}`);
}

describe("what is said not to be", () => {
	it.each(polarityCases)("$text", ({ text, not, asserted, partly }) => {
		expect(standing(text, not)).toEqual(expected(not, "negated"));
		expect(standing(text, asserted)).toEqual(expected(asserted, "asserted"));
		expect(standing(text, partly)).toEqual(expected(partly, "partly"));
	});
});

it("gives the cue's own place", () => {
	const text = "On Monday the company failed to pay.";
	const [fact] = polarities(text).facts;
	expect(text.slice(fact?.start, fact?.end)).toBe("failed");
	expect(fact).toMatchObject({ kind: "polarity", sentence: 0, from: 4, to: 5, head: 6 });
});

it("leaves a partial negation out of the parity", () => {
	const { facts } = polarities("He hardly spoke.");
	expect(negated(facts, 2)).toBe(false);
	expect(polarityAt(facts, 2)).toBe("partly");
});

it("compares and says", () => {
	const [whole] = polarities("No date was set.").facts;
	const [partial] = polarities("He hardly spoke.").facts;
	if (whole === undefined || partial === undefined) throw new Error("no polarity found");
	expect(polarity.compare(whole, whole)).toBe("same");
	expect(polarity.compare(partial, whole)).toBe("within");
	expect(polarity.compare(whole, partial)).toBe("wider");
	expect(polarity.compare(whole, { ...whole, kind: "name" })).toBe("unrelated");
	expect(polarity.say(whole, "No date was set.")).toBe("not: date");
	expect(polarity.say(partial, "He hardly spoke.")).toBe("partly not: spoke");
});
