import { beforeAll, describe, expect, test } from "vitest";
import { readFacts } from "../../src/facts/kinds.ts";
import { reword } from "../../src/facts/reword.ts";
import { defaultSettings } from "../../src/input/config.ts";
import { loadReader } from "../../src/text/document.ts";
import type { Analysis } from "../../src/types.ts";

let read: (text: string) => Analysis;
beforeAll(async () => {
	const reader = await loadReader();
	read = (text) => ({
		...readFacts(reader({ id: "x", text, published: "2023-05-10" }), defaultSettings.config),
		terms: [],
		clashes: [],
	});
});

/** The claim with its first fact of a kind told as the source tells its first one. */
function told(kind: string, claim: string, source: string): string | undefined {
	const [ours, theirs] = [read(claim), read(source)];
	const [fact, other] = [ours, theirs].map(({ facts }) => facts.flat().find((one) => one.kind === kind));
	if (fact === undefined || other === undefined) throw new Error(`no ${kind} in one of the two`);
	const rewording = reword({ fact, analysis: ours }, { fact: other, analysis: theirs });
	return rewording && claim.slice(0, rewording.start) + rewording.instead + claim.slice(rewording.end);
}

describe("a quantity is told in the claim's form", () => {
	test.each([
		["They met for six hours.", "a nearly six-hour meeting", "They met for nearly six hours."],
		["They met for six hours.", "They met for six hours or so.", "They met for six hours or so."],
		["They met for 30 minutes.", "the 35-minute session", "They met for 35 minutes."],
		["They met for nine hours.", "a nearly 6-hour meeting", "They met for nearly 6 hours."],
		["They met for an hour.", "the two-hour session", "They met for two hours."],
		["They met for two hours.", "the one-hour session", "They met for one hour."],
		["They met for 90 minutes.", "They met for an hour and a half.", "They met for an hour and a half."],
		["They met for 9 hrs.", "the 12-hour session", "They met for 12 hrs."],
		["It was a 30-minute meeting.", "They met for 35 minutes.", "It was a 35-minute meeting."],
		["It was a 30-minute meeting.", "They met for eight hours.", "It was an eight-hour meeting."],
		["It was an 18-minute meeting.", "They met for 35 minutes.", "It was a 35-minute meeting."],
		["It was a one-hour meeting.", "They met for more than three hours.", "It was a more than three-hour meeting."],
		["Six hours passed.", "They met for nearly nine hours.", "Nearly nine hours passed."],
		["They met for two hours.", "Three hours passed.", "They met for three hours."],
		["It costs $12 million.", "It costs about $15 million.", "It costs about $15 million."],
		["It grew by 12 percent.", "It grew by 15%.", "It grew by 15 percent."],
		["It grew by 12%.", "It grew by 15 percent.", "It grew by 15%."],
		["It grew by 12%.", "It grew by more than 12%.", "It grew by more than 12%."],
		["They sent 12 ships.", "They sent more than a dozen ships.", "They sent more than a dozen ships."],
		["They ran 10km.", "They ran nearly 12 miles.", "They ran nearly 12 miles."],
		["They ran 10km.", "They ran nearly 12 km.", "They ran nearly 12km."],
		["The wall is 4 feet high.", "The wall is 1 foot high.", "The wall is 1 foot high."],
		["They ran 10 km.", "They ran nearly 12 km.", "They ran nearly 12 km."],
	])("%s | %s", (claim, source, expected) => {
		expect(told("quantity", claim, source)).toBe(expected);
	});

	test("nothing to tell where the words are the same", () => {
		expect(told("quantity", "They met for six hours.", "It took six hours.")).toBeUndefined();
	});
});

describe("a date is told in the claim's form", () => {
	test.each([
		["They met on Monday.", "They met on Tuesday.", "They met on Tuesday."],
		["They met on Monday.", "They met Tuesday.", "They met on Tuesday."],
		["They met Monday.", "They met on Tuesday.", "They met Tuesday."],
		["It opened in March 2020.", "It opened in May 2021.", "It opened in May 2021."],
		["It opened in 2020.", "It opened last year.", "It opened in 2022."],
		["It has been open since 2020.", "It has been open since 2018.", "It has been open since 2018."],
		["It opened in 2020.", "It has been open since 2018.", "It opened since 2018."],
		["It opened on May 8, 2023.", "It opened yesterday.", "It opened on May 9, 2023."],
		["It opened on 8 May.", "It opened yesterday.", "It opened on 9 May."],
		["It opened in June.", "It opened last month.", "It opened in April."],
		["They met on Monday.", "They met earlier Tuesday.", "They met earlier Tuesday."],
	])("%s | %s", (claim, source, expected) => {
		expect(told("date", claim, source)).toBe(expected);
	});

	test.each([
		["They met on Monday.", "They met in March."],
		["They met on Monday.", "They met on May 9."],
		["They met in 2020.", "They met on Tuesday."],
		["They met on Monday.", "They met two days later."],
	])("not where the two are unlike: %s | %s", (claim, source) => {
		expect(told("date", claim, source)).toBeUndefined();
	});
});

describe("a quotation is told in the source's words", () => {
	test.each([
		[
			"“A cheap and quiet town,” she said.",
			"“A quick and quiet town,” she said.",
			"“A quick and quiet town,” she said.",
		],
		['"We will never come back," she said.', "“We will come back,” she said.", '"We will come back," she said.'],
		["She spoke of “a quiet town”.", "“This is a busy town for all of us,” she said.", "She spoke of “a busy town”."],
		[
			"“A quick and quiet town,” she said.",
			"“We want a safe and quiet town, nothing else,” she said.",
			"“a safe and quiet town,” she said.",
		],
	])("%s | %s", (claim, source, expected) => {
		expect(told("quotation", claim, source)).toBe(expected);
	});

	test("not where the claim leaves words out", () => {
		expect(
			told("quotation", "“A quick … and noisy town,” she said.", "“A quick and clean and quiet town,” she said."),
		).toBeUndefined();
	});
});
