import { beforeAll, describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import type { Claim, Report } from "../../src/types.ts";
import { claimOf, projectOf, sourceOf } from "../compare/projects.ts";

const story = sourceOf(
	"story",
	"The old mill on the Torrin fell silent for good on Friday. Its 46 workers were sent home without a word.\n\n“We were family,” said Boris Lamm.\n\nThe council never set a date for the sale. It turned away from selling the meadow, and he refused to name a buyer.\n\nA man in a grey coat locked the gate. It was Jon Berg, the clerk.\n\nInspectors found nothing wrong with the boiler. Half of the meadow is to be sold in May. The board wants to sell the boiler to a dairy. She said that the lease ran out in June, and Ida Holm, the manager, nodded.",
	"2022-11-08",
);

const pinned = (id: string, text: string, ...quotes: readonly string[]): Claim =>
	claimOf(id, text, {
		evidence: quotes.map((quote, at) => ({
			source: "story",
			quote,
			place: { file: `claims/${id}.yaml`, line: 4 + at, column: 7 },
		})),
	});

const silent = "The old mill on the Torrin fell silent for good on Friday.";
const home = "Its 46 workers were sent home without a word.";
const sale = "The council never set a date for the sale.";
const buyer = "he refused to name a buyer";
const gate = "A man in a grey coat locked the gate.";
const nothing = "Inspectors found nothing wrong with the boiler.";
const half = "Half of the meadow is to be sold in May.";
const wants = "The board wants to sell the boiler to a dairy.";
const lease = "She said that the lease ran out in June, and";
const claims: readonly Claim[] = [
	claimOf("bare", "The factory shut down on Friday."),
	pinned("wording", "The factory shut down on Friday.", silent),
	pinned("typography", "The factory shut down on Friday.", "the OLD  mill on\nthe Torrin fell silent"),
	pinned("both", "The factory shut down on Friday and laid off 46 workers.", silent, home),
	pinned("number", "The factory laid off 64 workers.", home),
	pinned("day", "The factory shut down on Thursday.", silent),
	pinned("name", "The Brunmoor factory shut down on Friday.", silent),
	pinned("denial", "The factory did not shut down on Friday.", silent),
	pinned("quotation", "Boris Lamm said: “We were strangers.”", "said Boris Lamm"),
	pinned("denied in other words", "No day has been fixed for selling the mill.", sale),
	pinned("denies", "The council has put off its plans for the meadow, which are not public.", silent),
	pinned("is denied", "A buyer came forward.", buyer),
	pinned("is denied in one place only", "A mill had a buyer until Friday.", buyer, silent),
	pinned("unnamed", "Jon Berg shut the gate.", gate),
	pinned("named in another pin", "Jon Berg shut the gate.", gate, "It was Jon Berg"),
	pinned("denied by another word", "The inspection did not reveal any fault.", nothing),
	pinned("not called by name", "The manager was told that the lease ended in June.", lease),
	pinned("another share", "The whole of the meadow is to be sold in May.", half),
	pinned("only wanted", "The board sold the boiler to a dairy.", wants),
	pinned("in other words all of it", "The plan of the board is to part with the boiler.", wants),
	pinned("gone", "The factory shut down on Friday.", "The old mill burned to the ground."),
	pinned("empty", "The factory shut down on Friday.", "…"),
];

let report: Report;

beforeAll(async () => {
	report = await check(projectOf([story], claims));
});

const of = (id: string) => report.claims.find((claim) => claim.id === id);

describe("a pin", () => {
	it("settles the wording", () => {
		expect(of("bare")?.verdict).toBe("unsupported");
		expect(of("wording")).toMatchObject({ verdict: "supported", origins: 1 });
		expect(of("typography")?.verdict).toBe("supported");
	});

	it("settles it together with others", () => {
		expect(of("both")?.verdict).toBe("supported");
	});

	it.each(["number", "day", "name", "denial", "quotation"])("does not settle another %s", (id) => {
		expect(of(id)?.verdict).toMatch(/^(?:unsupported|contradicted)$/);
	});

	it("settles a denial in other words, where both deny", () => {
		expect(of("denied in other words")?.verdict).toBe("supported");
		expect(of("denies")?.verdict).toBe("unsupported");
	});

	it("settles a denial where its words deny anything", () => {
		expect(of("denied by another word")?.verdict).toBe("supported");
	});

	it("settles who is meant, but for names", () => {
		expect(of("not called by name")?.verdict).toBe("supported");
	});

	it.each(["another share", "only wanted"])("does not settle %s in nearly the same words", (id) => {
		expect(of(id)?.verdict).toBe("unsupported");
	});

	it("settles the same in other words", () => {
		expect(of("in other words all of it")?.verdict).toBe("supported");
	});

	it("does not settle what its words deny", () => {
		expect(of("is denied")?.verdict).toBe("unsupported");
		expect(of("is denied in one place only")?.verdict).toBe("unsupported");
	});

	it("that does not settle a claim is shown first, with what it leaves open", () => {
		expect(of("unnamed")).toMatchObject({
			verdict: "unsupported",
			message: "no source supports it; the words pinned in story do not settle it: Jon Berg is not in this passage",
			nearest: { pinned: true },
		});
		expect(of("named in another pin")?.verdict).toBe("supported");
	});

	it("whose words are not in the source is an error at its own line, and settles nothing", () => {
		expect(of("gone")?.verdict).toBe("unsupported");
		const problems = report.problems.filter(({ rule }) => rule.startsWith("pin-"));
		expect(problems.map(({ file, rule, severity }) => `${file} ${rule} ${severity}`)).toEqual([
			"claims/empty.yaml pin-not-found error",
			"claims/gone.yaml pin-not-found error",
		]);
		expect(problems[1]).toMatchObject({ line: 4, column: 7 });
		expect(problems[1]?.message).toContain("story");
	});

	it("shows the pinned words", () => {
		const evidence = of("wording")?.stances.flatMap((stance) => stance.evidence) ?? [];
		expect(evidence).toContainEqual(expect.objectContaining({ quote: silent, stance: "supports", pinned: true }));
		expect(report.claims.filter(({ id }) => id === "bare").flatMap(({ stances }) => stances)).toEqual([]);
	});
});
