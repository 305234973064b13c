import { beforeAll, describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { claimOf, projectOf, sourceOf } from "./projects.ts";

interface Told {
	readonly text: string;
	readonly supported: readonly string[];
	readonly refused: readonly string[];
}

/** One thing told in two constructions, and what a careless reader would make of it. */
const stories: readonly Told[] = [
	{
		text: "Ada Moe sold the hotel to Paul Lind in 2012.",
		supported: ["Paul Lind bought the hotel from Ada Moe in 2012.", "The hotel was bought by Paul Lind."],
		refused: ["Ada Moe bought the hotel from Paul Lind in 2012.", "Paul Lind sold the hotel to Ada Moe in 2012."],
	},
	{
		text: "The Tigers lost to the Lions in the final.",
		supported: ["The Lions beat the Tigers in the final.", "The Tigers were defeated by the Lions in the final."],
		refused: ["The Tigers beat the Lions in the final.", "The Lions were beaten by the Tigers in the final."],
	},
	{
		text: "The Lions beat the Tigers 3-1 on Sunday.",
		supported: ["The Tigers lost to the Lions on Sunday.", "The Tigers lost 3-1 to the Lions on Sunday."],
		refused: ["The Lions lost to the Tigers on Sunday.", "The Lions lost on Sunday."],
	},
	{
		text: "The Tigers lost the toss to the Lions. The Bears did not lose to the Wolves.",
		supported: [],
		refused: ["The Lions beat the Tigers.", "The Wolves beat the Bears."],
	},
	{
		text: "The harbour belongs to Corvex. Corvex owned the mill until 1990. Corvex hopes to sell the dock to Lind.",
		supported: ["Corvex owns the harbour."],
		refused: ["The harbour owns Corvex.", "The mill belongs to Corvex.", "Lind bought the dock from Corvex."],
	},
	{
		text: "The film features the character of Rex Holm, played by Ivar Lund. Ada Moe, born Ada Berg in 1939, moved to Oslo.",
		supported: ["Ivar Lund plays Rex Holm.", "Rex Holm is played by Ivar Lund.", "Ada Moe was born Ada Berg in 1939."],
		refused: ["Rex Holm plays Ivar Lund.", "Ada Moe was born in Oslo in 1939."],
	},
	{
		text: "The governor has not decided whether to run. The governor plans to visit Oslo. The bank refused to pay a dividend.",
		supported: [],
		refused: [
			"The governor has made a decision whether to run.",
			"The governor paid a visit to Oslo.",
			"The bank made a payment of a dividend.",
		],
	},
];

const isRight = new Map<string, boolean>();

beforeAll(async () => {
	const sources = stories.map(({ text }, at) => sourceOf(`story-${at}`, text, "2020-07-08"));
	const asked = stories.flatMap(({ supported, refused }, at) =>
		[...supported, ...refused].map((text) => ({ text, at })),
	);
	const claims = asked.map(({ text, at }, number) => claimOf(`claim-${number}`, text, { sources: [`story-${at}`] }));
	const { claims: reports } = await check(projectOf(sources, claims));
	const verdicts = new Map(reports.map(({ id, verdict }) => [id, verdict]));
	asked.forEach(({ text }, number) => {
		isRight.set(text, verdicts.get(`claim-${number}`) === "supported");
	});
}, 60_000);

describe("one thing told in two constructions", () => {
	it.each(stories.flatMap(({ supported }) => supported))("holds: %s", (claim) => {
		expect(isRight.get(claim)).toBe(true);
	});

	it.each(stories.flatMap(({ refused }) => refused))("does not hold: %s", (claim) => {
		expect(isRight.get(claim)).toBe(false);
	});
});
