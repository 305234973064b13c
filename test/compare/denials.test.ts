import { beforeAll, describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import type { Verdict } from "../../src/types.ts";
import { claimOf, projectOf, sourceOf } from "./projects.ts";

/** A text, and what must become of claims about it. A claim that is open must be called neither supported nor contradicted. */
interface Story {
	readonly text: string;
	readonly contradicted: readonly string[];
	readonly open: readonly string[];
	readonly supported?: readonly string[];
}

const stories: readonly Story[] = [
	{
		text: "Ana Ruiz had a problem with the engine of the boat. The harbour master warned the crew of the storm on Friday. The gale damaged the chapel in Kerrow. The club had made an offer to Lea Holm.",
		contradicted: [
			"Ana Ruiz had no trouble with the engine of the boat.",
			"The harbour master gave the crew no warning of the storm.",
			"There was no damage to the chapel in Kerrow.",
			"The club had made no offer to Lea Holm.",
		],
		open: [
			"Ana Ruiz had no serious problem with the engine of the boat.",
			"Jon Berg had no trouble with the engine of the boat.",
			"The harbour master gave the mayor no warning of the storm.",
			"The crew gave no warning of the storm.",
			"There was no damage to the school in Kerrow.",
		],
	},
	{
		text: "Jon Berg gave no interview after the match. There were no survivors of the crash in Ossel. The club received no money from the council. The report made no mention of the leak. Ana Ruiz had no serious injuries after the fall. The pilot had no choice but to land.",
		contradicted: [
			"Jon Berg gave an interview after the match.",
			"There were survivors of the crash in Ossel.",
			"The club received money from the council.",
			"The report mentioned the leak.",
		],
		open: [
			"Ana Ruiz gave an interview after the match.",
			"Ana Ruiz had injuries after the fall.",
			"The club received money from the state.",
			"The pilot had a choice.",
		],
		supported: ["Jon Berg gave no interview after the match.", "The club received no money from the council."],
	},
	{
		text: "The company hoped for a warning. The minister may offer an apology to the farmers. The mayor wants no delay to the bridge. Was there a delay to the ferry?",
		contradicted: [],
		open: [
			"The company had no warning.",
			"The minister offered no apology to the farmers.",
			"There was a delay to the bridge.",
			"There was no delay to the ferry.",
		],
	},
	{
		text: "The council could not repair the bridge in March. The trawler failed to reach the harbour. The firm could not have built the tower without a loan. The bank failed to inform its customers of the leak.",
		contradicted: ["The council repaired the bridge in March.", "The trawler reached the harbour at night."],
		open: ["The firm built the tower.", "The bank informed the police of the leak."],
	},
	{
		text: "Not all members signed the letter. Few residents supported the plan. Neither assertion is true. Nobody is taller than Lea Holm. Not every school reopened in May. Few of the voters knew the candidate.",
		contradicted: [
			"All members signed the letter.",
			"Most residents supported the plan.",
			"All residents supported the plan.",
			"Both assertions are true.",
			"Every school reopened in May.",
			"Nearly all of the voters knew the candidate.",
		],
		open: ["Lea Holm is tall.", "Most residents supported the mayor.", "Most members signed the letter."],
		supported: ["Not all members signed the letter.", "Few residents supported the plan."],
	},
	{
		text: "All members signed the letter on Monday. Most residents supported the plan. Both drivers were injured. Kerrow has a larger port than Ossel. The council received more complaints than any other body.",
		contradicted: [
			"Not all members signed the letter on Monday.",
			"Few residents supported the plan.",
			"Neither driver was injured.",
		],
		open: [
			"Few residents supported the club.",
			"No town has a larger port than Kerrow.",
			"No body received more complaints than the council.",
		],
		supported: ["All members signed the letter.", "Both drivers were injured."],
	},
	{
		text: "Ana Ruiz is not a doctor. His family wasn't at home when the fire broke out. Jon Berg was not a member of the board in 2010. Lea Holm is no longer the mayor.",
		contradicted: ["Ana Ruiz is a doctor.", "Jon Berg was a member of the board in 2010."],
		open: ["Jon Berg is a member of the board.", "Lea Holm was the mayor.", "Ana Ruiz is a member of the board."],
		supported: ["Ana Ruiz is not a doctor."],
	},
	{
		text: "Ana Ruiz is a doctor. The family was in the house when the fire broke out. Jon Berg is a young lawyer. Lea Holm is a critic of the plan.",
		contradicted: [
			"Ana Ruiz is not a doctor.",
			"The family was not at home when the fire broke out.",
			"Jon Berg is not a lawyer.",
		],
		open: ["Jon Berg is not an old lawyer.", "Lea Holm is not a critic of the mayor."],
		supported: ["Ana Ruiz is a doctor."],
	},
	{
		text: "The council closed the school in May. The report blamed the driver for the crash. The drug is used to treat migraine and asthma. The mayor resigned over the tunnel. The grant went to the museum in Kerrow.",
		contradicted: [
			"The mayor, not the council, closed the school in May.",
			"The mayor rather than the council closed the school in May.",
			"The report blamed the pilot, not the driver, for the crash.",
			"The drug is used to treat migraine, but not asthma.",
			"The grant went to the library and not the museum in Kerrow.",
		],
		open: [
			"The council, not the mayor, closed the museum.",
			"The council, not the mayor, blamed the driver for the crash.",
			"The school, not the council, closed in May.",
			"The mayor, not the driver, resigned over the ferry.",
		],
	},
	{
		text: "The council may close the school. The mayor and not the council closed the bridge. The firm sells beer or wine in shops. The council did not close the pool.",
		contradicted: [],
		open: [
			"The mayor, not the council, closed the school.",
			"The mayor, not the council, closed the pool.",
			"The firm sells beer but not wine in shops.",
		],
		supported: ["The mayor and not the council closed the bridge."],
	},
];

const all = stories.flatMap(({ text, contradicted, open, supported = [] }) => [
	...contradicted.map((claim) => ({ text, claim, verdict: "contradicted" as const })),
	...open.map((claim) => ({ text, claim, verdict: "unsupported" as const })),
	...supported.map((claim) => ({ text, claim, verdict: "supported" as const })),
]);

let verdicts: readonly (Verdict | undefined)[];

beforeAll(async () => {
	const sources = stories.map(({ text }, at) => sourceOf(`story-${at}`, text, "2024-03-05"));
	const claims = all.map(({ claim, text }, at) => {
		const story = stories.findIndex((each) => each.text === text);
		return claimOf(`claim-${at}`, claim, { sources: [`story-${story}`] });
	});
	const { claims: reports } = await check(projectOf(sources, claims));
	const byId = new Map(reports.map(({ id, verdict }) => [id, verdict]));
	verdicts = all.map((_, at) => byId.get(`claim-${at}`));
});

describe("denials", () => {
	it.each(all.map(({ claim, verdict }, at) => [verdict, claim, at] as const))("%s: %s", (verdict, _, at) => {
		expect(verdicts[at]).toBe(verdict);
	});
});
