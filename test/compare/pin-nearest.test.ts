import { beforeAll, describe, expect, test } from "vitest";
import { type Nearest, nearestTo } from "../../src/compare/pins/pin-nearest.ts";
import { sentencesOf } from "../../src/compare/pins/pins.ts";
import { loadReader } from "../../src/text/document.ts";
import type { Document } from "../../src/types.ts";

const text = [
	"The ferry left the harbour at noon with nearly 300 people on board.",
	"It reached the island after two hours.",
	"“We were lucky with the weather,” the captain said, and the mayor’s guests agreed.",
].join(" ");

let read: (text: string) => Document;
beforeAll(async () => {
	const reader = await loadReader();
	read = (words) => reader({ id: "story", text: words });
});

const changes = (quote: string) => nearestTo(read(text), quote)?.changes;
const words = (nearest: Nearest | undefined) => nearest && text.slice(nearest.start, nearest.end);

describe("the words nearest to a pin", () => {
	test.each([
		["left the harbour at noon with almost 300 people", [{ was: "almost", now: "nearly" }]],
		["left the harbour at noon with 300 people", [{ was: "", now: "nearly" }]],
		["left the old harbour at noon", [{ was: "old", now: "" }]],
		["It reached the island after three hours", [{ was: "three", now: "two" }]],
		["They reached the island after two hours", [{ was: "They", now: "It" }]],
		["reached the island after two weeks", [{ was: "weeks", now: "hours" }]],
		["two hours. “We were unlucky with the weather", [{ was: "unlucky", now: "lucky" }]],
		[
			"The boat left the harbour at noon with nearly 200 people",
			[
				{ was: "boat", now: "ferry" },
				{ was: "200", now: "300" },
			],
		],
	])("%s", (quote, expected) => {
		expect(changes(quote)).toEqual(expected);
	});

	test("are shown as the source has them", () => {
		expect(words(nearestTo(read(text), "They reached the island after two days"))).toBe(
			"It reached the island after two hours",
		);
	});

	test("are the whole sentence where only a few are the same", () => {
		const nearest = nearestTo(read(text), "The captain was glad that the mayor came along with his guests");
		expect(nearest).not.toHaveProperty("changes");
		expect(words(nearest)).toMatch(/^“We were lucky.*agreed\.$/);
	});

	test("are not shown where nothing is alike", () => {
		expect(nearestTo(read(text), "Parliament adjourned without a vote")).toBeUndefined();
		expect(nearestTo(read(text), "…")).toBeUndefined();
		expect(nearestTo(read(""), "The ferry left")).toBeUndefined();
	});

	test("are found in long texts for long pins", () => {
		const long = read("alpha beta gamma ".repeat(5000));
		expect(nearestTo(long, "alpha gamma beta ".repeat(5000))).toBeDefined();
	});
});

describe("a pin is found", () => {
	const told = "“We were lucky with the weather,” the captain said, and the mayor’s guests agreed";

	test.each([
		["in straight marks", told.replace(/[“”]/g, '"').replace("’", "'")],
		["with other line breaks", told.replace(/ /g, "\n  ")],
		["with hard spaces", told.replace(/ /g, "\u00a0")],
		["in other case", told.toUpperCase()],
		["with dashes in other forms", told.replace(", and", " — and")],
	])("%s", (_name, quote) => {
		expect(sentencesOf(read(text), quote)).toEqual([2]);
	});

	test("in a source that was reflowed", () => {
		const reflowed = text.replace(/ /g, (_, at) => (at % 3 === 0 ? "\n" : "\u202f"));
		expect(sentencesOf(read(reflowed), told).length).toBeGreaterThan(0);
	});

	test("not with one word more, less or else", () => {
		expect(sentencesOf(read(text), told.replace("lucky", "unlucky"))).toEqual([]);
		expect(sentencesOf(read(text), told.replace("the captain", "captain"))).toEqual([]);
		expect(sentencesOf(read(text), told.replace("captain", "old captain"))).toEqual([]);
	});
});
