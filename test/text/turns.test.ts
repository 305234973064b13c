import { beforeAll, describe, expect, test } from "vitest";
import { loadReader } from "../../src/text/document.ts";
import type { Document } from "../../src/types.ts";

let read: (text: string) => Document;

beforeAll(async () => {
	const reader = await loadReader();
	read = (text) => reader({ id: "t", text });
});

/** Who speaks each sentence, and the words of it as they are cited; "-" where nobody does. */
function told(text: string): readonly string[] {
	return read(text).sentences.map(({ own, tokens, start, end }) => {
		const speaker = tokens.slice(0, own === undefined ? 0 : own - 1).map(({ word }) => word);
		return `${speaker.join(" ") || "-"} | ${text.slice(start, end)}`;
	});
}

describe("turns", () => {
	test("each sentence has its speaker, and is cited as it stands", () => {
		expect(told("Mara: Where is it? I need it.\nJonas: Here.\n(She sits down.)\nMara: Thank you.")).toEqual([
			"Mara | Mara: Where is it?",
			"Mara | I need it.",
			"Jonas | Jonas: Here.",
			"- | (She sits down.)",
			"Mara | Mara: Thank you.",
		]);
	});

	test("a speaker is called as fully as any label calls him; times and roles are no names", () => {
		expect(told("HOST (Ruth Amsel): Did you?\n\n[09:12] VARGA (quietly): I did.\n\nHOST: When?")).toEqual([
			"HOST Ruth Amsel | HOST (Ruth Amsel): Did you?",
			"VARGA | [09:12] VARGA (quietly): I did.",
			"HOST Ruth Amsel | HOST: When?",
		]);
	});

	test("turns may run on in one line", () => {
		expect(told("Tess: Are you home? Milo: No. Tess: I wait.")).toEqual([
			"Tess | Tess: Are you home?",
			"Milo | Milo: No.",
			"Tess | Tess: I wait.",
		]);
	});

	test("a paragraph that says “I” goes on between two turns, others are told", () => {
		const told1 = told("Q: Did you see it?\n\nA: I did.\n\nAnd I ran.\n\nA door slams.\n\nQ: Why?");
		expect(told1.map((row) => row.split(" | ")[0])).toEqual(["Q", "A", "A", "-", "Q"]);
	});

	test.each([
		"The mayor put it plainly: I will not go. The council said: We will.",
		"Note: You may copy this.\nNote: I am away.\nSource: My notes.",
		"Price: 40\nPlace: Velm\nPrice: 60\nPlace: Ribe",
		"Moe: The roof leaks.\nBerg: I know.",
		"Tip: Ask your bank.\nStep 1: Open your account.\nStep 2: Did it work?\nTip: You can wait.",
		"From: Ada\nTo: Bo\nSubject: Your roof\nFrom: Bo\nTo: Ada",
	])("no dialogue: %s", (text) => {
		expect(read(text).sentences.every(({ own }) => own === undefined)).toBe(true);
	});

	test("labels lend their words and no offset is lost", () => {
		const text = "Mara Lund: I go. We stay.\r\nJonas: You?\r\nMara Lund: Yes.";
		for (const { tokens } of read(text).sentences)
			for (const { word, start, end } of tokens) expect(text.slice(start, end)).toBe(word);
	});
});
