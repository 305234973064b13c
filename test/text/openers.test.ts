import { describe, expect, it } from "vitest";
import { loadReader } from "../../src/text/document.ts";

const read = await loadReader();

function firstOf(text: string): string {
	const [token] = read({ id: "text", text }).sentences[0]?.tokens ?? [];
	return `${token?.tag} ${token?.lemma}`;
}

describe("the first word of a sentence", () => {
	it.each([
		["Burglars entered the chapel through a window.", "NOUN burglar"],
		["Thieves took two bells from the tower.", "NOUN thief"],
		["Negotiations between the two sides failed.", "NOUN negotiation"],
		["Gusts of up to 90 kilometres an hour were measured.", "NOUN gust"],
		["Voter turnout was low.", "NOUN voter"],
	])("is a noun as within it: %s", (text, noun) => {
		expect(firstOf(text)).toBe(noun);
	});

	it.each([
		["Warm air moved in from the south.", "ADJ warm"],
		["Bad weather kept the boats in port.", "ADJ bad"],
		["Green vegetables were dear.", "ADJ green"],
		["Lower costs were the reason.", "ADJ low"],
	])("is an adjective as within it: %s", (text, adjective) => {
		expect(firstOf(text)).toBe(adjective);
	});

	it.each([
		["Green said that he would stay.", "PROPN green"],
		["Bad Homburg is a town.", "PROPN bad"],
		["Baker voters were few.", "PROPN baker"],
		["Toyota cars were recalled.", "PROPN toyota"],
		["Wolves beat Tarnmouth on Saturday.", "PROPN wolves"],
		["Banks said that he would stay.", "PROPN banks"],
		["Jenkins was late.", "PROPN jenkins"],
		["Doctors Without Borders sent a team.", "PROPN doctors"],
		["Reeves's plan was dropped.", "PROPN reeves"],
		["Hunt arrived at noon.", "PROPN hunt"],
	])("stays a name: %s", (text, name) => {
		expect(firstOf(text)).toBe(name);
	});
});
