import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadProject } from "../../src/input/project.ts";
import { type Descent, originsOf } from "../../src/judge/voices/origins.ts";
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

/** What an official said, at length. */
const speech =
	'"The lights on the pier had failed four times since January, and nobody in the port authority had thought it worth ' +
	'a call to the ministry, which is a scandal," said Ida Holm, the minister.';
const speechElsewhere =
	'Ida Holm told parliament: "The lights on the pier had failed four times since January, and nobody in the port ' +
	'authority had thought it worth a call to the ministry, which is a scandal."';

describe("what is quoted does not count", () => {
	it.each([
		[
			"two reporters at one speech",
			"ab",
			[
				[...own, speech],
				[...pick(0), speechElsewhere],
			],
		],
		[
			"a speech of three sentences",
			"ab",
			[
				[
					...own,
					'Holm said: "The lights on the pier had failed four times since the month of January. Nobody in the port authority had thought it worth a call to us. That is a scandal for which somebody has to go."',
				],
				[
					...pick(0),
					'"The lights on the pier had failed four times since the month of January. Nobody in the port authority had thought it worth a call to us. That is a scandal for which somebody has to go," Holm told reporters.',
				],
			],
		],
		[
			"but the reporter's words around it do",
			"aa",
			[pick(0, 1), pick(0, 1).map((text) => `${text.replace(/\.$/, "")}, "a scandal", as she put it.`)],
		],
	])("%s", (_, expected, texts) => {
		expect(voices(...texts)).toBe(expected);
	});
});

it("stock phrases do not count", () => {
	const phrases = [
		"A spokesman for the company in Haldvik did not immediately respond to a request for comment.",
		"An aide to the minister spoke on condition of anonymity because they were not authorized to speak publicly.",
	];
	const others = [
		"The port authority's director in Torrin did not immediately respond to a request for comment.",
		"One of the divers spoke on condition of anonymity because they were not authorized to speak publicly.",
	];
	expect(voices(phrases, others)).toBe("ab");
});

/** Voices of texts of which something is known; ids are their letters in the order given. */
function descended(
	...texts: readonly (readonly [sentences: readonly string[], known?: Omit<Descent, "id">])[]
): string {
	const documents = texts.map(([sentences], at) => read({ id: `s${at}`, text: sentences.join("\n\n") }));
	const origins = originsOf(
		documents,
		texts.map(([, known], at) => ({ id: `s${at}`, ...known })),
	);
	const order = [...new Set(documents.map(({ id }) => origins.get(id)))];
	return documents.map(({ id }) => "abcdef"[order.indexOf(origins.get(id))] ?? "?").join("");
}

describe("agencies", () => {
	const one = pick(0, 1);
	const other = pick(1, 2);

	it.each([
		["nobody is named: one sentence is not enough", "ab", [[one], [other]]],
		[
			"the catalogue names one agency",
			"aa",
			[
				[one, { agency: "AP" }],
				[other, { agency: "The Associated Press" }],
			],
		],
		[
			"the catalogue names two",
			"ab",
			[
				[one, { agency: "AP" }],
				[other, { agency: "Reuters" }],
			],
		],
		[
			"one agency, but nothing shared: another event",
			"ab",
			[
				[one, { agency: "AP" }],
				[own, { agency: "AP" }],
			],
		],
		[
			"a dateline and a credit at the foot",
			"aa",
			[[[`HALDVIK (Reuters) – ${one[0]}`, ...one.slice(1)]], [[...other, "Reuters contributed to this report."]]],
		],
		["a byline, and the catalogue", "aa", [[["By ELIN VASKO", "Associated Press", ...one]], [other, { agency: "AP" }]]],
		[
			"an agency in the middle of a sentence is no credit",
			"ab",
			[
				[[...one, "He told Reuters that the lights had failed."]],
				[[...other, "He told Reuters that nobody had called him."]],
			],
		],
		[
			"the Australian Associated Press is another one",
			"ab",
			[[["By ELIN VASKO, Australian Associated Press", ...one]], [["By NILS HAUGE, Associated Press", ...other]]],
		],
		[
			"the credit of a picture is none",
			"ab",
			[[[...one, "AP Photo/Elin Vasko"]], [[...other, "By Nils Hauge, AP Photo"]]],
		],
	] as const)("%s", (_, expected, texts) => {
		expect(descended(...texts)).toBe(expected);
	});
});

describe("syndication", () => {
	it.each([
		["from another source", "aa", [[copy], [own, { syndicatedFrom: "s0" }]]],
		[
			"from an agency: with what else is from it",
			"aabaa",
			[
				[copy, { syndicatedFrom: "AFP" }],
				[own, { syndicatedFrom: "Agence France-Presse" }],
				[["The choir of Torrin sang in the rain until the bus came to take it home."]],
				[["The bakers of Torrin went on strike for a day to have more sleep on Sundays."], { agency: "AFP" }],
				[["The library of Torrin lent 90,000 books last year, which is more than ever."], { publisher: "AFP" }],
			],
		],
		[
			"from an agency that nobody has heard of",
			"aab",
			[
				[copy, { syndicatedFrom: "North Coast News" }],
				[own, { syndicatedFrom: "north coast news" }],
				[["The choir of Torrin sang in the rain until the bus came to take it home."]],
			],
		],
		["from itself", "ab", [[copy, { syndicatedFrom: "s0" }], [own]]],
	] as const)("%s", (_, expected, texts) => {
		expect(descended(...texts)).toBe(expected);
	});
});

it("five reports of one visit: four carry the same copy, and Reuters stands alone", async () => {
	const { sources } = await loadProject({ cwd: fileURLToPath(new URL("../..", import.meta.url)) });
	const origins = originsOf(sources.map(read));
	expect(Object.fromEntries(origins)).toEqual({
		"ap-arrival": 1,
		"cheddar-ap": 1,
		"fox-ap": 1,
		scotsman: 1,
		reuters: 2,
	});
	expect(originsOf(sources.map(read), sources)).toEqual(origins);
});

it("a pile of copies is one voice, and does not take the square of its height", () => {
	const document = read({ id: "", text: [...copy, ...own].join(" ") });
	const origins = originsOf(Array.from({ length: 1500 }, (_, at) => ({ ...document, id: `s${at}` })));
	expect(new Set(origins.values()).size).toBe(1);
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
