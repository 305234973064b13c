import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { originsOf } from "../../src/judge/origins.ts";
import { loadReader } from "../../src/text/document.ts";

const read = await loadReader();

const copy = [
	"The ferry struck a sandbank shortly after it left the harbour of Haldvik on Monday.",
	"All of the 412 passengers were taken ashore by fishing boats from nearby villages.",
	"The captain told investigators that the lights on the northern pier had failed again.",
	"Two earlier reports had warned the port authority about the state of the channel.",
];
const own = [
	"Elin Vasko watched from her kitchen window as the ship came to a sudden stop.",
	"She had lived on the pier for forty years and had never seen anything like it.",
];

/** Which of the texts are one voice: equal letters are. */
function voices(...texts: readonly (readonly string[])[]): string {
	const documents = texts.map((sentences, at) => read({ id: `s${at}`, text: sentences.join(" ") }));
	const origins = [...originsOf(documents).values()];
	const order = [...new Set(origins)];
	return origins.map((origin) => "abcdef"[order.indexOf(origin)] ?? "?").join("");
}

const pick = (...at: readonly number[]) => at.flatMap((index) => copy[index] ?? []);

describe("one voice", () => {
	it.each([
		["two papers with the same copy", "aa", [copy, copy]],
		["two sentences of agency copy among others", "aa", [[...own, ...pick(0, 1)], pick(1, 2, 0)]],
		["a chain: each shares with the next only", "aaa", [pick(0, 1), pick(0, 1, 2, 3), pick(2, 3)]],
		["a chain whose middle comes last", "aaa", [pick(0, 1), pick(2, 3), copy]],
		[
			"other quotation marks and spaces",
			"aa",
			[copy, copy.map((text) => text.replaceAll(" ", "  ").replace("captain", "“captain”"))],
		],
		["one word changed in each sentence", "aa", [copy, copy.map((text) => text.replace("the", "its"))]],
		["a dateline before it", "aa", [copy, copy.map((text, at) => (at === 0 ? `HALDVIK (Tidende) — ${text}` : text))]],
		[
			"clauses cut away",
			"aa",
			[
				copy,
				[
					"The ferry struck a sandbank shortly after it left the harbour.",
					"The captain told investigators that the lights on the northern pier had failed.",
				],
			],
		],
		[
			"two sentences made one",
			"aa",
			[pick(0, 1, 2), [`${pick(0).join("").replace(".", "")}, and ${pick(1).join("")}`, ...pick(2)]],
		],
		[
			"British and American spelling, forms of address",
			"aa",
			[
				[
					"Mr Holm cancelled the U.S. tour of the theatre a day before it was to travel to Oslo.",
					"Ms Vik said the organisation had labelled the programme too costly for the coming year.",
				],
				[
					"Holm canceled the US tour of the theater a day before it was to travel to Oslo.",
					"Vik said the organization had labeled the program too costly for the coming year.",
				],
			],
		],
	])("%s", (_, expected, texts) => {
		expect(voices(...texts)).toBe(expected);
	});
});

describe("two voices", () => {
	it.each([
		["nothing in common", "ab", [copy, own]],
		["one sentence in common", "ab", [pick(0, 1), pick(1, 2)]],
		["the same sentence twice", "ab", [pick(0, 0), [...own, ...pick(0, 0)]]],
		[
			"short sentences in common",
			"ab",
			[
				["He declined to comment.", "Nobody was hurt.", "The cause is unknown."],
				["Nobody was hurt.", "He declined to comment.", "The cause is unknown."],
			],
		],
		["copy beside a paper of its own", "aba", [copy, own, copy]],
	])("%s", (_, expected, texts) => {
		expect(voices(...texts)).toBe(expected);
	});

	it("what is not part of the story does not count", () => {
		const text = `${own.join(" ")}\n\n${copy.join(" ")}`;
		const boilerplate = [{ start: text.indexOf(copy[0] ?? ""), end: text.length }];
		const documents = [read({ id: "a", text, boilerplate }), read({ id: "b", text: copy.join(" ") })];
		expect(new Set(originsOf(documents).values()).size).toBe(2);
	});
});

it("the order of the sources changes no voice", () => {
	const texts = [
		pick(0, 1),
		pick(2, 3),
		copy,
		own,
		[...own, "The mayor said that the council would discuss the report at its next meeting."],
	];
	const together = ["aaabb"];
	expect(voices(...texts)).toBe(together[0]);
	fc.assert(
		fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 }), (order) => {
			const documents = order.map((at) => read({ id: `s${at}`, text: (texts[at] ?? []).join(" ") }));
			const origins = originsOf(documents);
			const voiceOf = (at: number) => origins.get(`s${at}`);
			expect([voiceOf(1), voiceOf(2)]).toEqual([voiceOf(0), voiceOf(0)]);
			expect(voiceOf(4)).toBe(voiceOf(3));
			expect(voiceOf(3)).not.toBe(voiceOf(0));
		}),
		{ numRuns: 40 },
	);
});

it("no sources, no voices", () => {
	expect(originsOf([]).size).toBe(0);
});
