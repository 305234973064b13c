import { describe, expect, it } from "vitest";
import { isModality, modality, modalityAt } from "../../src/facts/modality.ts";
import { defaults } from "../../src/input/defaults.ts";
import { loadReader } from "../../src/text/document.ts";
import type { Modality } from "../../src/types.ts";
import { modalityCases } from "./modality.corpus.ts";

const read = await loadReader();

function modalities(text: string) {
	const document = read({ id: "x", text });
	return { facts: modality.find(document, defaults).filter(isModality), tokens: document.sentences[0]?.tokens ?? [] };
}

function only(text: string): Modality {
	const [fact] = modalities(text).facts;
	if (fact === undefined) throw new Error(`no modality in ${text}`);
	return fact;
}

describe("how sure a thing is", () => {
	it.each(modalityCases)("$text", ({ text, words }) => {
		const { facts, tokens } = modalities(text);
		const found = Object.keys(words).map((word) => {
			const at = tokens.findLastIndex((token) => token.word === word);
			expect(at).toBeGreaterThanOrEqual(0);
			return [word, modalityAt(facts, at)?.strength ?? "actual"];
		});
		expect(Object.fromEntries(found)).toEqual(words);
	});
});

it("gives the cue's own place", () => {
	const text = "On Monday the bank is expected to cut rates.";
	const fact = only(text);
	expect(text.slice(fact.start, fact.end)).toBe("expected");
	expect(fact).toMatchObject({ kind: "modality", sentence: 0, from: 5, to: 6, head: 7, strength: "expected" });
});

it("takes the cue furthest from assertion where several govern", () => {
	const { facts, tokens } = modalities("The minister said he would ask whether the ship could sail.");
	expect(
		modalityAt(
			facts,
			tokens.findIndex(({ word }) => word === "sail"),
		)?.strength,
	).toBe("conditional");
});

describe("comparing", () => {
	const could = only("The bank could cut rates.");
	const will = only("The bank will cut rates.");
	const plans = only("The bank plans to cut rates.");
	const hopes = only("The bank hopes to cut rates.");
	const allegedly = only("The bank allegedly cut rates.");

	it.each([
		["could", could, "will", will, "within"],
		["will", will, "could", could, "wider"],
		["will", will, "will", will, "same"],
		["hopes", hopes, "plans", plans, "within"],
		["plans", plans, "hopes", hopes, "wider"],
		["will", will, "plans", plans, "within"],
		["allegedly", allegedly, "could", could, "wider"],
	] as const)("%s for %s: %s", (_claim, claim, _source, source, relation) => {
		expect(modality.compare(claim, source)).toBe(relation);
	});

	it("is unrelated to facts of another kind", () => {
		expect(modality.compare(could, { ...could, kind: "name" })).toBe("unrelated");
	});
});

it("says the strength and the word", () => {
	const text = "The two hope to meet.";
	expect(modality.say(only(text), text)).toBe("hoped: meet");
});
