import { describe, expect, test } from "vitest";
import { check } from "../../src/check.ts";
import { statementsOf } from "../../src/compare/statements/index.ts";
import { clashes } from "../../src/compare/statements/pairs.ts";
import { defaults } from "../../src/input/defaults.ts";
import { libraryOf } from "./pairings.ts";
import { sourceOf } from "./projects.ts";
import { compatible, rivals } from "./story-figures.corpus.ts";

function differ(...texts: readonly string[]): boolean {
	const library = libraryOf(...texts.map((text, at) => sourceOf("ab".charAt(at), text, "2024-03-05")));
	return clashes([...library.analyses.values()].flatMap(statementsOf), library.index.rarity).length > 0;
}

describe("figures of one event that cannot both be right", () => {
	test.each(rivals)("%s | %s", (one, other) => {
		expect(differ(one, other)).toBe(true);
		expect(differ(other, one)).toBe(true);
	});
});

describe("figures that only seem to differ", () => {
	test.each(compatible)("%s | %s", (one, other) => {
		expect(differ(one, other)).toBe(false);
		expect(differ(other, one)).toBe(false);
	});
});

const agency =
	"The river ferry Solveig ran aground off Brattholm on Sunday. At least 14 people were hurt, rescuers said. Captain Mona Lund, 44, was alone on the bridge.";
const herald =
	"Captain Mona Lund steered the Solveig on to the rocks off Brattholm. The 51-year-old had slept badly. In all eight people were injured. She has a two-year contract.";

describe("claims with a figure about which sources disagree", () => {
	test.each([
		["Fourteen people or more were injured off Brattholm.", "conflicted"],
		["Captain Mona Lund is 51 years old.", "conflicted"],
		["Captain Mona Lund has a contract for two years.", "supported"],
		["Twenty people were injured off Brattholm.", "contradicted"],
		["Fourteen of the injured sued the captain off Brattholm.", "unsupported"],
	])("%s → %s", async (text, verdict) => {
		const sources = [agency, herald].map((source, at) => sourceOf("ab".charAt(at), source, "2024-03-05"));
		const place = { file: "claims.yaml", line: 1, column: 1 };
		const report = await check({ claims: [{ id: "a", text, place }], sources, config: defaults, problems: [] });
		expect(report.claims[0]?.verdict).toBe(verdict);
	});
});
