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
		text: "Volunteers raised 40,000 euros for the clinic in Varde. The station recorded 31 degrees on Monday. The paper called the plan a blow to the town. The keeper walked into the print shop on the third floor of the building and fell.",
		supported: [
			"Volunteers collected 40,000 euros for the clinic in Varde.",
			"The station measured 31 degrees on Monday.",
			"The keeper walked into the print shop on the third floor.",
		],
		refused: [
			"Volunteers collected 40,000 euros for the old clinic in Varde and its garden.",
			"Volunteers spent 40,000 euros on the clinic in Varde.",
			"Volunteers did not collect 40,000 euros for the clinic in Varde.",
			"The station predicted 31 degrees on Monday.",
			"The keeper walked into the print shop on the ground floor.",
		],
	},
	{
		text: "Ada Moe opened the hall on Monday. Moe, a retired pilot, lives in Lund. Her father, a dentist, was there. Ivar Lund, the mayor's driver, waited outside.",
		supported: [
			"Ada Moe, a retired pilot, opened the hall on Monday.",
			"The hall was opened on Monday by Ada Moe, a retired pilot.",
		],
		refused: [
			"Ada Moe, a dentist, opened the hall on Monday.",
			"Ada Moe, a retired dentist, opened the hall on Monday.",
			"Ivar Lund, a retired pilot, waited outside.",
			"Ada Moe, the mayor's driver, opened the hall on Monday.",
			"Ivar Lund, the mayor, waited outside.",
			"The mayor waited outside.",
			"Ada Moe is a dentist.",
		],
	},
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
		text: "Ada Lee opened the library on Monday. The company closed two plants in May. The storm broke the mast.",
		supported: ["The library opened on Monday.", "Two plants closed in May.", "The mast broke."],
		refused: ["Ada Lee opened on Monday.", "The company closed in May.", "The storm broke."],
	},
	{
		text: "The mill opened on Friday. The company plans to close the dairy. Traders called a strike, which ended Wednesday.",
		supported: ["The traders' strike ended on Wednesday."],
		refused: ["Ada Lee opened the mill.", "The dairy closed."],
	},
	{
		text: "The first race was on April 15, 2014. Founders' Day is on May 4. The museum closed on May 3.",
		supported: ["The first race took place on April 15, 2014.", "Founders' Day falls on May 4."],
		refused: [
			"The second race took place on April 15, 2014.",
			"Founders' Day falls on May 3.",
			"The museum took place on May 3.",
		],
	},
	{
		text: "The wedding was not held on May 4. The concert was planned for May 5.",
		supported: [],
		refused: ["The wedding took place on May 4.", "The concert took place on May 5."],
	},
	{
		text: "According to the mayor, the bridge is unsafe. The engineer told the minister that the tunnel is closed.",
		supported: ["The mayor says the bridge is unsafe.", "The tunnel is closed, according to the engineer."],
		refused: ["The engineer says the bridge is unsafe.", "The tunnel is closed, according to the minister."],
	},
	{
		text: "Berg, the CEO of an insurance company, was at the scene. The coast guard, which is part of the Ministry of Transport, bought two ships.",
		supported: ["Berg heads an insurance company.", "The coast guard belongs to the Ministry of Transport."],
		refused: ["An insurance company heads Berg.", "The Ministry of Transport belongs to the coast guard."],
	},
	{
		text: "Berg, the deputy head of the fire service, retired. Holm, the former chief of the bank, died. Dahl was the head of the zoo.",
		supported: [],
		refused: ["Berg heads the fire service.", "Holm heads the bank.", "Dahl heads the zoo."],
	},
	{
		text: "Moe's loss to Lind in the semifinal was her tenth. Her principal, Bill Snow, announced the move to students on Friday.",
		supported: ["Moe was beaten by Lind in the semifinal.", "Students learned of the move from Bill Snow on Friday."],
		refused: ["Lind was beaten by Moe in the semifinal.", "Bill Snow learned of the move from students on Friday."],
	},
	{
		text: "Police are investigating the bank. The mill is under investigation by the regulator.",
		supported: ["The bank is under investigation by police.", "The regulator is investigating the mill."],
		refused: ["Police are under investigation by the bank.", "The mill is investigating the regulator."],
	},
	{
		text: "The ministers met for five hours in Oslo.",
		supported: ["The meeting lasted five hours."],
		refused: ["The meeting lasted four hours."],
	},
	{
		text: "The ministers met three hours after the blast. Students staged a protest outside the ministry on Monday.",
		supported: ["Students protested outside the ministry on Monday."],
		refused: ["The meeting lasted three hours.", "The ministry protested outside the students on Monday."],
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
});

describe("one thing told in two constructions", () => {
	it.each(stories.flatMap(({ supported }) => supported))("holds: %s", (claim) => {
		expect(isRight.get(claim)).toBe(true);
	});

	it.each(stories.flatMap(({ refused }) => refused))("does not hold: %s", (claim) => {
		expect(isRight.get(claim)).toBe(false);
	});
});
