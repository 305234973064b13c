import { describe, expect, it } from "vitest";
import { loadReader } from "../../src/text/document.ts";
import type { Clause, Token } from "../../src/types.ts";
import { clauseCases } from "./clauses.corpus.ts";

const read = await loadReader();

function say(tokens: readonly Token[], { link, subject, verb, passive }: Clause): string {
	const who = tokens.slice(subject?.from ?? 0, subject?.to ?? 0).map(({ word }) => word);
	const what = verb === undefined ? undefined : tokens[verb]?.word;
	return `${link}: ${who.join(" ") || "-"} > ${what ?? "-"}${passive ? "*" : ""}`;
}

function clausesOf(text: string): string[] {
	return read({ id: "x", text }).sentences.flatMap(({ tokens, clauses }) =>
		clauses.map((clause) => say(tokens, clause)),
	);
}

function stretchesOf(text: string): string[] {
	const [sentence] = read({ id: "x", text }).sentences;
	return (sentence?.clauses ?? []).map(({ from, to }) =>
		text.slice(sentence?.tokens[from]?.start, sentence?.tokens[to - 1]?.end),
	);
}

describe("clauses", () => {
	it.each(clauseCases)("$text", ({ text, clauses }) => {
		expect(clausesOf(text)).toEqual(clauses);
	});

	it("part before the conjunction, the relative pronoun and the subject", () => {
		expect(stretchesOf("He said that it rained and they left because it was cold.")).toEqual([
			"He said",
			"that it rained",
			"and they left",
			"because it was cold.",
		]);
		expect(stretchesOf("The man who fled, police said, was armed.")).toEqual([
			"The man who fled,",
			"police said,",
			"was armed.",
		]);
		expect(stretchesOf("A statement released by the ministry said talks were candid.")).toEqual([
			"A statement released by the ministry",
			"said",
			"talks were candid.",
		]);
	});
});
