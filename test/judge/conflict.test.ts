import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import type { ClaimReport, ConflictRow, Source } from "../../src/types.ts";
import { claimOf, projectOf, sourceOf } from "../compare/projects.ts";

/** What comes out for one claim against texts that are named a, b, c. */
async function judged(claim: string, ...texts: readonly string[]): Promise<ClaimReport> {
	const sources: readonly Source[] = texts.map((text, at) => sourceOf("abc".charAt(at), text, `2024-03-0${at + 1}`));
	const report = await check(projectOf(sources, [claimOf("claim", claim)]));
	const [only] = report.claims;
	if (only === undefined) throw new Error("no report");
	for (const row of only.conflict ?? []) expect(row.quote).toBe(textOf(row, sources).slice(row.start, row.end));
	return only;
}

const textOf = ({ source }: ConflictRow, sources: readonly Source[]) =>
	sources.find(({ id }) => id === source)?.text ?? "";

const said = ({ conflict = [] }: ClaimReport) =>
	conflict.map(({ source, stance, kind, quote, why }) => [source, stance, kind, quote, why ?? ""].join(" | "));

describe("the rows of a conflict", () => {
	it.each([
		[
			"durations",
			"The meeting with Ana Ruiz lasted about 35 minutes.",
			[
				"During the 35-minute session with Ana Ruiz, the mayor smiled.",
				"The roughly 30-minute meeting with Ana Ruiz was friendly.",
			],
			[
				"a | supports | quantity | 35-minute session | ",
				"b | contradicts | quantity | roughly 30-minute meeting | 35 min lies outside 26.4 to 33.6 min",
			],
		],
		[
			"counts, the bound excluded",
			"The storm damaged 120 homes in Kerrow.",
			["The storm damaged 120 homes in Kerrow.", "The storm damaged more than 200 homes in Kerrow."],
			[
				"a | supports | quantity | 120 homes | ",
				"b | contradicts | quantity | more than 200 homes | 120 lies outside over 200 to 268",
			],
		],
		[
			"units are made common",
			"The bakery bought three tonnes of flour.",
			["The bakery bought three tonnes of flour.", "The bakery bought 4,500 kg of flour."],
			[
				"a | supports | quantity | three tonnes of flour | ",
				"b | contradicts | quantity | 4,500 kg of flour | 3 t is not 4.5 t",
			],
		],
		[
			"places",
			"Ana Ruiz opened a factory in Lille.",
			[
				"Ana Ruiz opened a factory in Lille. Ossel Steel built it.",
				"Ana Ruiz opened a factory in Hamburg. Ossel Steel built it.",
			],
			["a | supports | place | Lille | ", "b | contradicts | place | Hamburg | Hamburg is not Lille"],
		],
		[
			"an altered quotation",
			"“We will never sell the old harbour to strangers,” Ana Ruiz said.",
			[
				"“We will never sell the old harbour to strangers,” Ana Ruiz said.",
				"“We will never sell the whole harbour to strangers,” Ana Ruiz said.",
			],
			[
				"a | supports | quotation | “We will never sell the old harbour to strangers,” | ",
				"b | contradicts | quotation | “We will never sell the whole harbour to strangers,” | “whole” in b, “old” in a",
			],
		],
		[
			"figures in other words",
			"The gale in Kerrow caused damage of $3 million.",
			[
				"The gale in Kerrow caused damage of $3 million, Ana Ruiz said.",
				"Ana Ruiz walked through Kerrow. Insurers put the damage at $7 million.",
			],
			["a | supports | quantity | $3 million | ", "b | contradicts | quantity | $7 million | 3m USD is not 7m USD"],
		],
		[
			"dates",
			"The theatre in Kerrow opened on Monday.",
			["The theatre in Kerrow opened on Monday.", "The theatre in Kerrow opened on Sunday."],
			["a | supports | date | on Monday | ", "b | contradicts | date | on Sunday | 2024-02-25 is not 2024-02-26"],
		],
		[
			"happened against not happened",
			"The council signed the contract.",
			["The council signed the contract on Friday.", "The council has not signed the contract."],
			[
				"a | supports | polarity | signed the contract | ",
				"b | contradicts | polarity | has not signed the contract | one says that it is so, the other that it is not",
			],
		],
		[
			"opposites",
			"Exports of timber rose sharply in spring.",
			["Exports of timber rose sharply in spring.", "Exports of timber fell sharply in spring."],
			["a | supports | antonym | rose | ", "b | contradicts | antonym | fell | “fell” and “rose” are opposites"],
		],
	])("%s", async (_, claim, texts, rows) => {
		const report = await judged(claim, ...texts);
		expect(said(report)).toEqual(rows);
		expect(report.verdict).toBe("conflicted");
	});

	it("come once for each source and value, supporting first, whatever the order of the sources", async () => {
		const report = await judged(
			"The crossing of the Aurora took three hours.",
			"The crossing of the Aurora took five hours. Five hours it was. The crossing of the Aurora took five hours.",
			"The crossing of the Aurora took three hours.",
			"The crossing of the Aurora took four hours.",
		);
		expect(report.conflict?.map(({ source, quote, published }) => `${source} ${quote} ${published}`)).toEqual([
			"b three hours 2024-03-02",
			"a five hours 2024-03-01",
			"c four hours 2024-03-03",
		]);
	});

	it("tell what sources have where all of them contradict the claim", async () => {
		const report = await judged(
			"The crossing of the Aurora took nine hours.",
			"The crossing of the Aurora took five hours.",
			"The crossing of the Aurora took nearly four hours.",
		);
		expect(report.verdict).toBe("contradicted");
		expect(said(report)).toEqual([
			"a | contradicts | quantity | five hours | 9 h is not 5 h",
			"b | contradicts | quantity | nearly four hours | 9 h lies outside 3.36 to under 4 h",
		]);
	});

	it.each([
		[
			"hedges that share a value",
			"The final lasted about three hours.",
			["The final lasted about three hours.", "The final lasted more than three hours."],
		],
		[
			"a rounder number",
			"The final drew 412 people.",
			["The final drew 412 people.", "The final drew about 400 people."],
		],
		[
			"two events",
			"Ana Ruiz met Jon Berg for three hours.",
			["Ana Ruiz met Jon Berg for three hours.", "Ana Ruiz met Lea Holm for five hours."],
		],
		["nothing but support", "The theatre opened on Monday.", ["The theatre opened on Monday."]],
	])("there are none for %s", async (_, claim, texts) => {
		const report = await judged(claim, ...texts);
		expect([report.verdict, report.conflict]).toEqual(["supported", undefined]);
	});
});
