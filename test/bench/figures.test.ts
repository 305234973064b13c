import { expect, test } from "vitest";
import { confusion, figuresOf, groupBy, missesOf, ratio } from "../../bench/eval/figures.mjs";

const answer = (label: string, verdict: string, split = "a") => ({
	row: {
		id: `${label}-${verdict}`,
		claim: "It rained.",
		label,
		split,
		evidence: [{ source: "s", quote: "It  rained hard." }],
	},
	verdict,
	message: "",
	quotes: ["On Monday it snowed. It rained hard. It stopped."],
});

const answers = [
	answer("supported", "supported"),
	answer("supported", "contradicted"),
	answer("contradicted", "contradicted", "b"),
	answer("unsupported", "supported", "b"),
	answer("conflicted", "supported", "b"),
];

test("figures count what they say", () => {
	const figures = figuresOf(answers);
	expect(figures).toMatchObject({
		rows: 5,
		accuracy: { part: 2, of: 5 },
		falseSupport: { part: 1, of: 2 },
		notTrueSupported: { part: 2, of: 3 },
		recallOfTrue: { part: 1, of: 2 },
		trueCalledContradicted: { part: 1, of: 2 },
		evidenceRight: { part: 1, of: 1 },
	});
	expect(figures.balancedAccuracy).toBeCloseTo(0.5);
	expect(ratio({ part: 0, of: 0 })).toBe(0);
});

test("two labels tell supported from the rest", () => {
	expect(figuresOf([answer("not_supported", "contradicted"), answer("not_supported", "supported")])).toMatchObject({
		accuracy: { part: 1, of: 2 },
		falseSupport: { part: 1, of: 2 },
	});
});

test("the table counts each verdict for each label", () => {
	expect(confusion(answers)).toEqual([
		["label \\ verdict", "supported", "contradicted"],
		["supported", "1", "1"],
		["conflicted", "1", "0"],
		["contradicted", "0", "1"],
		["unsupported", "1", "0"],
	]);
});

test("the worst misses come first", () => {
	expect(missesOf(answers).map(({ row }) => row.id)).toEqual([
		"unsupported-supported",
		"supported-contradicted",
		"conflicted-supported",
	]);
});

test("groups follow a field of the rows", () => {
	expect([...groupBy(answers, "split")].map(([key, group]) => [key, group.length])).toEqual([
		["a", 2],
		["b", 3],
	]);
});
