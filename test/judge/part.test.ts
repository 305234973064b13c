import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgePart, judgeParts } from "../../src/judge/part.ts";
import { worstOf } from "../../src/judge/verdict.ts";
import type { Comparison, Verdict } from "../../src/types.ts";
import { answered, comparison, part } from "./comparisons.ts";

const verdict = (...comparisons: readonly Comparison[]) => judgePart(part, comparisons).verdict;
const supports = comparison("mail", { findings: [answered(3)] });
const against = comparison("post", { outcome: "contradicts", findings: [answered(5, { effect: "contradicts" })] });
const rival = comparison("post", { outcome: "near", score: 0.5, findings: [answered(5)] });

describe("the verdict on a part", () => {
	it.each<readonly [string, Verdict, readonly Comparison[]]>([
		["one source supports it", "supported", [supports]],
		[
			"two sources support it",
			"supported",
			[supports, { ...supports, passage: { source: "post", sentence: 4, score: 1 } }],
		],
		["nothing was found", "unsupported", []],
		["something like it was found", "unsupported", [comparison("mail", { outcome: "near" })]],
		["only a contradiction", "contradicted", [against]],
		["a weak contradiction alone", "contradicted", [{ ...against, score: 0.2 }]],
		["support, and a contradiction elsewhere", "conflicted", [supports, against]],
		["support, and a contradiction that hardly speaks of it", "supported", [supports, { ...against, score: 0.59 }]],
		["support and contradiction in one source", "supported", [supports, { ...against, passage: supports.passage }]],
		["a rival number of the same event", "conflicted", [supports, rival]],
		[
			"a rival number in the same source",
			"supported",
			[supports, { ...rival, passage: { source: "mail", sentence: 3, score: 1 } }],
		],
		[
			"another number of another event",
			"supported",
			[supports, comparison("post", { outcome: "near", findings: [answered(5, { sameEvent: false })] })],
		],
		["a rival without support", "unsupported", [rival]],
	])("%s: %s", (_, expected, comparisons) => {
		expect(verdict(...comparisons)).toBe(expected);
		expect(verdict(...comparisons.toReversed())).toBe(expected);
	});

	it("a looser number of another source is no rival", () => {
		const about = answered(3, { relation: "wider", effect: "blocks" });
		expect(verdict(supports, comparison("post", { outcome: "near", findings: [about] }))).toBe("supported");
	});

	it("a quotation that stands letter for letter elsewhere is not altered by a similar one", () => {
		const quoted = { kind: "quotation", claim: "“never again”", message: "" } as const;
		const altered = comparison("post", {
			outcome: "contradicts",
			findings: [{ ...quoted, relation: "disjoint", effect: "contradicts", source: "“not again”" }],
		});
		const verbatim = comparison("mail", {
			outcome: "near",
			findings: [{ ...quoted, relation: "same", effect: "supports", source: "“never again”" }],
		});
		expect(verdict(altered)).toBe("contradicted");
		expect(verdict(altered, verbatim)).toBe("unsupported");
	});

	it("lists what supports, contradicts and is near, best first", () => {
		const near = [0.3, 0.7, 0.5].map((score) => comparison("mail", { outcome: "near", score }));
		const found = judgePart(part, [...near, { ...supports, score: 0.85 }, supports, against]);
		expect(found.near.map(({ score }) => score)).toEqual([0.7, 0.5, 0.3]);
		expect(found.supporting.map(({ score }) => score)).toEqual([0.9, 0.85]);
		expect(found.contradicting).toEqual([against]);
		expect(judgeParts([{ part, comparisons: [supports] }], [])).toEqual([judgePart(part, [supports])]);
	});
});

describe("what the editor points at", () => {
	const second = { ...part, sentence: 1 };
	const pinned = comparison("mail", { pinned: true });

	it("counts for every part of its sentence, and for no other", () => {
		const parts = [part, { ...part, start: 6 }, second].map((each) => ({ part: each, comparisons: [] }));
		const found = judgeParts(parts, [{ part, comparisons: [pinned] }]);
		expect(found.map((judgement) => judgement.verdict)).toEqual(["supported", "supported", "unsupported"]);
		expect(found[0]?.supporting).toEqual([pinned]);
	});
});

describe("the verdict on a claim", () => {
	const order: readonly Verdict[] = ["unchecked", "contradicted", "unsupported", "conflicted", "supported"];

	it("is that of its worst part", () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...order), { minLength: 1 }), (verdicts) => {
				const worst = worstOf(verdicts);
				expect(verdicts).toContain(worst);
				for (const other of verdicts) expect(order.indexOf(worst)).toBeLessThanOrEqual(order.indexOf(other));
			}),
		);
	});

	it("is unsupported for a claim without parts", () => {
		expect(worstOf([])).toBe("unsupported");
	});
});
