import { describe, expect, it, test } from "vitest";
import { sayWhyApart } from "../../src/facts/apart.ts";
import { isQuotation, quotation } from "../../src/facts/quotation.ts";
import { inQuotes, spoken } from "../../src/facts/spoken.ts";
import { defaults } from "../../src/input/defaults.ts";
import { loadReader } from "../../src/text/document.ts";

const read = await loadReader();

describe("a value as a reader says it", () => {
	it.each([
		["quantity", "14 [14, 14]", "14"],
		["quantity", "35-minute [35, 35] min", "35-minute"],
		["quantity", "ten miles an hour [10, 10] mi per h", "ten miles an hour"],
		["quantity", "about 14 [12.32, 15.68]", "about 14 [12.32, 15.68]"],
		["quantity", "over 6 (6, 6] h", "over 6 (6, 6] h"],
		["polarity", "arson: denied", "not “arson”"],
		["polarity", "arson: affirmed", "“arson”"],
		["quotation", "“rows [5, 5] and”", "“rows [5, 5] and”"],
	])("%s %s", (kind, said, short) => {
		expect(spoken(kind, said)).toBe(short);
	});

	it("is read in time that grows with its length", () => {
		const hostile = " [1".repeat(50_000);
		expect(spoken("quantity", hostile)).toBe(hostile);
	});
});

test("quoted words get no second marks", () => {
	expect(["an open door", "“an open door”", '"an open door"', "“one” and “two”"].map(inQuotes)).toEqual([
		"“an open door”",
		"“an open door”",
		'"an open door"',
		"““one” and “two””",
	]);
});

describe("why two quotations cannot both be true", () => {
	const stated = (text: string) => {
		const fact = quotation.find(read({ id: "x", text }), defaults).find(isQuotation);
		if (fact === undefined) throw new Error("no quotation");
		return { fact, text };
	};
	const why = (one: string, other: string) => sayWhyApart("quotation", stated(one), stated(other));

	it.each([
		["“We worked all night long,” said Ruiz.", "“We worked all day long,” said Ruiz.", "“night” here, “day” there"],
		["“We did not close the bridge,” said Ruiz.", "“We did close the bridge,” said Ruiz.", "“not” only here"],
		["“We did close the bridge,” said Ruiz.", "“We did not close the bridge,” said Ruiz.", "“not” only there"],
		["“We did close the bridge,” said Ruiz.", "“We did close the bridge,” said Berg.", "Ruiz says it here, Berg there"],
	])("%s %s", (one, other, said) => {
		expect(why(one, other)).toBe(said);
	});
});
