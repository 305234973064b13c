import { describe, expect, it } from "vitest";
import { date, isDate } from "../../src/facts/date.ts";
import { defaults } from "../../src/input/defaults.ts";
import { loadReader } from "../../src/text/document.ts";
import type { DateFact, Relation } from "../../src/types.ts";
import { negatives, onMonday, onThursday, onWednesday, type Phrase, type Said, undated } from "./date.corpus.ts";

const read = await loadReader();

function datesOf(text: string, published = ""): readonly DateFact[] {
	const document = read({ id: "text", text, ...(published === "" ? {} : { published }) });
	return date.find(document, defaults).filter(isDate);
}

const said = (text: string, published: string): readonly Said[] =>
	datesOf(text, published).map((fact) => [
		text.slice(fact.start, fact.end),
		fact.first ?? "",
		fact.last ?? "",
		fact.granularity,
	]);

const corpora: readonly (readonly [published: string, phrases: readonly Phrase[]])[] = [
	["2023-06-19", onMonday],
	["2023-06-21", onWednesday],
	["2023-06-22", onThursday],
	["", undated],
];

describe.each(corpora)("dates in a text published on %o", (published, phrases) => {
	it.each(phrases.map(([text, ...dates]) => ({ text, dates })))("$text", ({ text, dates }) => {
		expect(said(text, published)).toEqual(dates);
	});
});

describe("the day of publication in the text itself", () => {
	const day = (text: string, published?: string) => datesOf(text, published).at(-1)?.first;

	it.each([
		"Castelmere, August 14, 2024 —\n\nThe firm fell on Wednesday.",
		"Firm falls\nCastelmere, August 14, 2024 —\n\nThe firm fell on Wednesday.",
		"LUND, August 14, 2024 (Agency) - The firm fell on Wednesday.",
		"Published: 14 August 2024, 10:32 BST\n\nThe firm fell today.",
		"Wednesday 14 August 2024\n\nThe firm fell today.",
		"By Ana Ruiz, 14 Aug 2024\nThe firm fell on Wednesday.",
		"2024-08-14\nThe firm fell on Wednesday.",
	])("%j", (text) => {
		expect(day(text)).toBe("2024-08-14");
		expect(day(text, "2023-06-21")).not.toBe("2024-08-14");
	});

	it.each([
		"On August 14, 2024, the firm rose. It fell on Wednesday.",
		"The firm rose in Lund, 14 August 2024. It fell on Wednesday.",
		"Updated: 15 August 2024\nThe firm fell on Wednesday.",
		"Ana Ruiz, August 14, 1924 - March 3, 2020\n\nShe fell on Wednesday.",
		"Lund, August 2024 -\n\nThe firm fell on Wednesday.",
		"Lund, 30 February 2024 -\n\nThe firm fell on Wednesday.",
		`${"The firm rose. ".repeat(5)}\n\nLund, August 14, 2024 -\n\nThe firm fell on Wednesday.`,
	])("not %j", (text) => {
		expect(day(text)).toBeUndefined();
	});
});

describe("no date", () => {
	it.each(negatives)("%s", (text) => {
		expect(said(text, "2023-06-22")).toEqual([]);
	});
});

describe("what days alone do not say", () => {
	const only = (text: string, published = "2023-06-22"): Partial<DateFact> => datesOf(text, published)[0] ?? {};

	it.each([
		["The ferry sinks, they said, on Monday.", "2023-06-19", false],
		["Talks begin Friday.", "2023-06-21", true],
		["The mayor would speak on Sunday.", "2023-06-22", true],
		["The form was signed on 06/07/2023.", "2023-06-22", true],
		["The form was signed on 06/06/2023.", "2023-06-22", false],
		["The mill was built around 1890.", "2023-06-22", true],
		["The envoy met the king on Tuesday.", "", true],
		["The envoy met the king in 2019.", "", false],
		["The guard left the next day.", "2023-06-22", true],
	])("%s is ambiguous: %s %s", (text, published, ambiguous) => {
		expect(only(text, published).ambiguous).toBe(ambiguous);
	});

	it.each([
		["It was idle since 2018.", "since"],
		["It was the first strike in five years.", "since"],
		["It stays shut until September.", "until"],
		["It must close by 2030.", "by"],
		["It shut before Thursday.", "before"],
		["It opened after Christmas, on May 3.", undefined],
		["It followed talks after Monday's vote.", undefined],
	])("%s has the bound %s", (text, bound) => {
		expect(only(text).bound).toBe(bound);
	});

	it.each([
		["The gates open at 9:30 am.", 570],
		["The gates opened at 11am.", 660],
		["The curfew starts at 6 p.m. EDT.", 1080],
		["Doors close at noon on Friday.", 720],
		["It was half past seven in the evening.", 1170],
		["It was a quarter to nine in the morning.", 525],
		["It was 12.05am on Friday.", 5],
		["Launch was at 0400 GMT.", 240],
		["The bell rang at 9:30 in the evening.", 1290],
		["The ship struck at half past nine on Friday evening.", 1290],
		["The ship struck on Friday night at half past two.", 150],
		["The ship struck on the morning of June 5 at 9:30.", 570],
		["He left at ten to six in the afternoon.", 1070],
		["He left at 12 minutes past three at night.", 912],
		["Polls closed at 20:15.", 1215],
		["Polls opened at 07:15.", 435],
	])("%s is at minute %d", (text, minute) => {
		expect(only(text)).toMatchObject({ minute });
		expect(only(text).eitherHalf).toBeUndefined();
	});

	it.each([
		["He left at half past nine.", 570],
		["He left at ten to six.", 350],
		["It was around twenty to ten when the lights went out.", 580],
		["It was five past twelve when the bell rang.", 5],
		["The shop opens at half nine.", 570],
		["He stayed until twenty-five past eleven.", 685],
		["They met at 6:30 on Friday.", 390],
		["It was six o'clock.", 360],
	])("%s is at minute %d, or half a day later", (text, minute) => {
		expect(only(text)).toMatchObject({ minute, eitherHalf: true });
	});

	it.each([
		"The vote was twenty to ten.",
		"She won by ten to six.",
		"Twenty to thirty people left.",
		"Around ten to twelve boats sank.",
		"The odds were ten to one.",
		"Half of nine buses were late.",
	])("%s has no time of day", (text) => {
		expect(datesOf(text, "2023-06-22")).toEqual([]);
	});

	it("keeps what the words fix", () => {
		expect(only("They met on Sunday, June 18.", "")).toMatchObject({ weekday: 0, month: 6, day: 18, ambiguous: true });
		expect(only("They met in early June.", "")).toMatchObject({ month: 6, part: "early" });
		expect(only("They met last year.", "")).toMatchObject({
			relative: { unit: "year", offset: -1, from: "publication" },
		});
	});

	it("finds one day for the next day only where one date is at hand", () => {
		const [, second] = datesOf("He fled on May 3. The next day he was caught.", "2023-06-22");
		expect(second?.first).toBe("2023-05-04");
		expect(
			datesOf("He fled on May 3 or May 9. The next day he was caught.", "2023-06-22").at(-1)?.first,
		).toBeUndefined();
		expect(datesOf("He fled on May 3.\n\nThe next day he was caught.", "2023-06-22").at(-1)?.first).toBeUndefined();
	});
});

describe("saying a date", () => {
	it.each([
		["They met on Monday.", "on Monday [2023-06-19]"],
		["They met last year.", "last year [2022]"],
		["They met in February.", "in February [2023-02]"],
		["They meet from June 28 to July 2.", "from June 28 to July 2 [2023-06-28 to 2023-07-02]"],
		["It was used since at least 2019.", "since at least 2019 [until 2019-12-31]"],
		["It opens at noon.", "at noon"],
		["More will come in coming weeks.", "in coming weeks [from 2023-06-22]"],
	])("%s", (text, words) => {
		const [fact] = datesOf(text, "2023-06-22");
		expect(fact && date.say(fact, text)).toBe(words);
	});
});

describe("a claim's date against its source's", () => {
	const pairs: readonly (readonly [claim: string, source: string, published: string, relation: Relation])[] = [
		["They met on Monday.", "They met on Monday.", "2023-06-19", "same"],
		["They met on Tuesday.", "They met on Monday.", "2023-06-19", "disjoint"],
		["They met on June 19.", "They met on Monday.", "2023-06-19", "same"],
		["They met on June 20.", "They met on Monday.", "2023-06-19", "disjoint"],
		["They met on 19 June 2023.", "They met on Monday.", "2023-06-19", "same"],
		["They met on 19 June 2022.", "They met on Monday.", "2023-06-19", "disjoint"],
		["They met on Friday 16 June.", "They met on Friday.", "2023-06-19", "same"],
		["They met in June.", "They met on Monday.", "2023-06-19", "within"],
		["They met in July.", "They met on Monday.", "2023-06-19", "disjoint"],
		["They met in 2023.", "They met on Monday.", "2023-06-19", "within"],
		["They met in June.", "They met earlier this month.", "2023-06-19", "within"],
		["They met on 19 June.", "They met this month.", "2023-06-19", "wider"],
		["They met in February.", "They met last month.", "2023-03-19", "same"],
		["They met in March.", "They met last month.", "2023-03-19", "disjoint"],
		["They met last year.", "They met last year.", "2023-06-19", "same"],
		["They met this year.", "They met last year.", "2023-06-19", "disjoint"],
		["They met in 2022.", "They met last year.", "2023-06-19", "same"],
		["They met last year.", "They met in 2022.", "2023-06-19", "same"],
		["They met last year.", "They met in November 2022.", "2023-06-19", "within"],
		["They met on Monday.", "They meet Monday.", "2023-06-21", "same"],
		["They met on Tuesday.", "They meet Monday.", "2023-06-21", "disjoint"],
		["They met on June 18.", "They met from June 18 to June 19.", "2023-06-21", "wider"],
		["They met on June 20.", "They met from June 18 to June 19.", "2023-06-21", "disjoint"],
		["They met from June 18 to June 19.", "They met from June 18 to June 19.", "2023-06-21", "same"],
		["They met from June 18 to June 20.", "They met from June 18 to June 19.", "2023-06-21", "overlaps"],
		["They met from June 18 to June 19.", "They met in June.", "2023-06-21", "wider"],
		["They met on June 18-19.", "They met on June 18-19.", "", "same"],
		["They met on June 18-19.", "They met on June 18-20.", "", "overlaps"],
		["It came two days before Monday.", "It came two days before Tuesday.", "2023-06-21", "unrelated"],
		["It stood idle since 2018.", "It was the first work in five years.", "2023-06-19", "same"],
		["It stood idle since 2018.", "It stood idle since 2019.", "2023-06-19", "disjoint"],
		["It stood idle since 2018.", "It stood idle in 2020.", "2023-06-19", "unrelated"],
		["It stood idle since 2019.", "It stood idle since at least 2019.", "2023-06-19", "wider"],
		["It was the first in five years.", "It was the first in five years.", "2023-06-19", "same"],
		["It was the first in six years.", "It was the first in five years.", "2023-06-19", "disjoint"],
		["It ends by Friday.", "It ends by Thursday.", "2023-06-19", "overlaps"],
		["It ends by 23 June 2023.", "It ends by Thursday.", "2023-06-19", "within"],
		["It ended after 23 June 2023.", "It ended after Thursday.", "2023-06-19", "wider"],
		["They met at 9:30 am.", "They met at 9:30 am on Monday.", "2023-06-19", "within"],
		["They met at 9:45 am.", "They met at 9:30 am on Monday.", "2023-06-19", "disjoint"],
		["They met in the morning.", "They met at 9:30 am.", "2023-06-19", "unrelated"],
		["They met Monday morning.", "They met at 9:30 am on Monday.", "2023-06-19", "within"],
		["They met Monday evening.", "They met at 9:30 am on Monday.", "2023-06-19", "disjoint"],
		["They met at 9:30 am.", "They met on Monday.", "2023-06-19", "unrelated"],
		["They met in late June.", "They met in early June.", "2023-06-30", "disjoint"],
		["They met in late June.", "They met in June.", "2023-06-30", "wider"],
		["They met last summer.", "They met last winter.", "2023-06-19", "disjoint"],
		["They will meet in coming weeks.", "They will meet in the coming weeks.", "2023-06-19", "same"],
		["They will meet in coming months.", "They will meet in September.", "2023-06-19", "overlaps"],
		["They met two days ago.", "They met three days ago.", "2023-06-19", "disjoint"],
		["They met two days later.", "They met three days later.", "2023-06-19", "overlaps"],
	];
	it.each(pairs)("%s | %s (%s): %s", (claim, source, published, relation) => {
		const [left] = datesOf(claim);
		const [right] = datesOf(source, published);
		expect(left && right && date.compare(left, right)).toBe(relation);
	});

	it("has nothing to say to other kinds of facts", () => {
		const [fact] = datesOf("They met on Monday.", "2023-06-19");
		expect(fact && date.compare(fact, { ...fact, kind: "name" })).toBe("unrelated");
	});
});
