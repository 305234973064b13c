import { describe, expect, test } from "vitest";
import { check } from "../../src/check.ts";
import type { ClaimReport } from "../../src/types.ts";
import { claimOf, projectOf, sourceOf } from "../compare/projects.ts";

const story = [
	"Mayor Tom Lane opened the new bridge in Norwich on Friday after 14 months of work.",
	"Architect Anna Berg told reporters that the bridge would last for 80 years.",
	"The bridge cost nearly $30 million.",
	"“It is a fine day for this city,” Lane said.",
].join("\n\n");
const rival = "The bridge cost more than $40 million.";

async function reportOf(text: string, ...sources: readonly string[]): Promise<ClaimReport> {
	const texts = sources.length > 0 ? sources : [story];
	const project = projectOf(
		texts.map((one, at) => sourceOf(`paper-${at + 1}`, one, "2023-05-10")),
		[claimOf("claim", text)],
	);
	const [report] = (await check(project)).claims;
	if (report === undefined) throw new Error("no report");
	return report;
}

const brief = ({ suggestions = [] }: ClaimReport) =>
	suggestions.map(({ was, instead, kind, safe }) => `${kind}: ${was} → ${instead}${safe ? "" : " ?"}`);

describe("a wording is suggested", () => {
	test.each([
		["The bridge cost $30 million.", ["quantity: $30 million → nearly $30 million"]],
		["The bridge cost nearly $50 million.", ["quantity: nearly $50 million → nearly $30 million"]],
		["Lane opened the new bridge on Monday.", ["date: on Monday → on Friday"]],
		["Lane opened the new bridge in Ipswich on Friday.", ["name: Ipswich → Norwich"]],
		["Mayor Paul Reed opened the new bridge in Norwich on Friday.", ["name: Paul Reed → Tom Lane"]],
		[
			"“It is a sad day for this city,” Lane said.",
			["quotation: It is a sad day for this city → It is a fine day for this city"],
		],
		[
			"Lane opened the new bridge on Monday after 12 months of work.",
			["quantity: 12 months → 14 months ?", "date: on Monday → on Friday ?"],
		],
	])("%s", async (claim, expected) => {
		expect(brief(await reportOf(claim))).toEqual(expected);
	});

	test("by its place in the claim and in the source, and in the message", async () => {
		const text = "The bridge cost $30 million.";
		const report = await reportOf(text);
		const [suggestion] = report.suggestions ?? [];
		expect(suggestion).toMatchObject({ source: "paper-1", file: "seeds/paper-1.txt", line: 5, safe: true });
		expect(text.slice(suggestion?.start, suggestion?.end)).toBe("$30 million");
		expect(report.message).toMatch(/; the sources would support “nearly \$30 million” \(paper-1:5\)$/);
	});

	test("for each source that has one of its own", async () => {
		const report = await reportOf("The bridge cost $10 million.", story, rival);
		expect(brief(report)).toEqual([
			"quantity: $10 million → nearly $30 million ?",
			"quantity: $10 million → more than $40 million ?",
		]);
	});

	test("three times at most", async () => {
		const prices = [20, 30, 40, 50, 60].map((price) => `The bridge cost $${price} million.`);
		expect((await reportOf("The bridge cost $10 million.", ...prices)).suggestions).toHaveLength(3);
	});
});

describe("nothing is suggested", () => {
	test.each([
		["for what is supported", "The bridge cost nearly $30 million."],
		["for what is denied", "Lane did not open the new bridge."],
		["for another event", "The tunnel took 25 months of work."],
		["for a name in another place of the sentence", "The bridge was opened near Harlow."],
	])("%s", async (_name, claim) => {
		const report = await reportOf(claim);
		expect(report).not.toHaveProperty("suggestions");
		expect(report.message).not.toContain("would support");
	});

	test("that would hide what it says", async () => {
		const claim = "“It is a sad day for this city,” Lane said.";
		const said = "“It is a fine day for this city,” Lane said.";
		expect(await reportOf(claim, said)).toHaveProperty("suggestions");
		expect(await reportOf(claim, said.replace("day", "\u202eday"))).not.toHaveProperty("suggestions");
	});
});
