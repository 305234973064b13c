import { describe, expect, it } from "vitest";
import { buildPeople, link, roleClash } from "../../src/facts/people.ts";
import { entitiesOf, linked, namesIn, peopleOf, readingOf } from "./name.reading.ts";

const sources = [
	"U.S. Secretary of State Helen Ward met Kenyan President Samuel Otieno on Monday. Ward said the talks went well.",
	"Kenyan Foreign Minister Grace Njeri joined them. Njeri thanked Ms Ward. Defence Minister Paul Kamau did not attend.",
	"Lin Tao, who heads the Asian Trade Forum (ATF), praised Ward. Lin said ATF would follow. Reporter Amy Tao contributed.",
	"Owen Clarke, the top U.S. diplomat for Africa, said Otieno and Ward had agreed. Kenya's top trade negotiator, Rose Mutua, agreed.",
];
const people = peopleOf(sources);

describe("one person over all sources", () => {
	it.each([
		["Helen Ward left.", "Helen Ward", ["helen ward"]],
		["Mr Otieno met Ward.", "Ward", ["helen ward"]],
		["Mr Otieno met Ward.", "Mr Otieno", ["samuel otieno"]],
		["Secretary of State Ward left.", "Secretary of State Ward", ["helen ward"]],
		["President Otieno left.", "President Otieno", ["samuel otieno"]],
		["The secretary of state left.", "secretary of state", ["helen ward"]],
		["America's top diplomat left.", "America's top diplomat", ["helen ward"]],
		["The Kenyan leader left.", "Kenyan leader", ["samuel otieno"]],
		["Kenya's foreign minister left.", "Kenya's foreign minister", ["grace njeri"]],
		["Kenya's defense minister left.", "Kenya's defense minister", ["paul kamau"]],
		["Uganda's foreign minister left.", "Uganda's foreign minister", ["uganda's foreign minister"]],
		["The foreign minister of Kenya left.", "foreign minister", ["grace njeri"]],
		["The ATF met.", "ATF", ["asian trade forum"]],
		["The Asian Trade Forum met.", "Asian Trade Forum", ["asian trade forum"]],
	])("%s: %s", (claim, words, entities) => {
		expect(entitiesOf(claim, words, people)).toEqual(entities);
	});

	it("learns from the text which word is the short name", () => {
		expect(entitiesOf("Lin praised Ward.", "Lin", people)).toEqual(["lin tao"]);
	});

	it("leaves a shared surname open where no text uses it alone", () => {
		expect(entitiesOf("Tao praised Ward.", "Tao", people)).toEqual(["amy tao", "lin tao"]);
	});

	it("leads no title to a person of the other sex", () => {
		expect(entitiesOf("Mr Tao praised Ward.", "Mr Tao", people)).toEqual(["lin tao"]);
		expect(entitiesOf("Ms Tao praised Ward.", "Ms Tao", people)).toEqual(["amy tao"]);
		expect(entitiesOf("Mrs Otieno praised Ward.", "Mrs Otieno", people)).not.toContain("samuel otieno");
	});

	it("resolves pronouns of a claim after its names", () => {
		expect(entitiesOf("Ward said she had met Otieno.", "she", people)).toEqual(["helen ward"]);
	});

	it("drops a common word that only the start of a sentence made a name", () => {
		const known = peopleOf(["The crowd saw a comet. Nobody expected the comet."]);
		expect(linked("Comet watchers cheered.", known)).toEqual([]);
	});

	it("knows the names of the sources in a claim without capitals", () => {
		expect(linked("njeri thanked helen ward.", people).map(({ entities }) => entities)).toEqual([
			["grace njeri"],
			["helen ward"],
		]);
	});

	it("merges forms of one name and keeps different persons apart", () => {
		const family = peopleOf(["John F. Carter spoke. John Carter left.", "Lucy Carter stayed. John Carter returned."]);
		expect(entitiesOf("John F. Carter left.", "John F. Carter", family)).toEqual(["john carter"]);
		expect(entitiesOf("Lucy Carter left.", "Lucy Carter", family)).toEqual(["lucy carter"]);
		expect(entitiesOf("Carter left.", "Carter", family)).toEqual(["john carter", "lucy carter"]);
	});

	it("gives linked readings the same facts when asked twice", () => {
		const reading = link(readingOf("claim", "Ward and the Kenyan leader met. They smiled."), people);
		expect(link(reading, people)).toEqual(reading);
	});
});

describe("the editor's aliases", () => {
	const aliases = {
		Ward: ["the envoy-in-chief", "Iron Helen", "the lady from the coast"],
		Otieno: ["top Kenyan official", "commander-in-chief"],
	};
	const aliased = peopleOf(sources, aliases);

	it.each([
		["Iron Helen left.", "Iron Helen", ["helen ward"]],
		["The commander-in-chief left.", "commander-in-chief", ["samuel otieno"]],
		["Then the lady from the coast left.", "lady from the coast", ["helen ward"]],
	])("%s", (claim, words, entities) => {
		const found = namesIn(link(readingOf("claim", claim, aliases), aliased));
		expect(found.find(({ start, end }) => claim.slice(start, end) === words)?.entities).toEqual(entities);
	});

	it("come before what the text says", () => {
		const known = peopleOf(sources, { "Grace Njeri": ["secretary of state"] });
		expect(entitiesOf("The secretary of state left.", "secretary of state", known)).toEqual(["grace njeri"]);
	});
});

describe("clashes of office", () => {
	function clash(claim: string): string | undefined {
		return linked(claim, people)
			.map((found) => roleClash(found, people))
			.find((message) => message !== undefined);
	}

	it.each([
		[
			"Kenyan Defence Minister Grace Njeri spoke.",
			"the sources call Grace Njeri foreign minister of Kenya, not defence minister of Kenya",
		],
		[
			"Grace Njeri, Kenya's defence minister, spoke.",
			"the sources call Grace Njeri foreign minister of Kenya, not defence minister of Kenya",
		],
		[
			"Ugandan Foreign Minister Grace Njeri spoke.",
			"the sources call Grace Njeri foreign minister of Kenya, not foreign minister of Uganda",
		],
		[
			"U.S. Secretary of State Rose Mutua spoke.",
			"the sources call Rose Mutua top trade negotiator of Kenya, not secretary of state of United States",
		],
		["Kenyan President Tom Weller spoke.", "in the sources it is Samuel Otieno who is president of Kenya"],
	])("%s", (claim, message) => {
		expect(clash(claim)).toBe(message);
	});

	it.each([
		"Kenyan Foreign Minister Grace Njeri spoke.",
		"Kenya's top diplomat, Grace Njeri, spoke.",
		"U.S. Secretary of State Helen Ward spoke.",
		"Helen Ward, America's top diplomat, spoke.",
		"Kenyan defense minister Paul Kamau spoke.",
		"Kenyan leader Samuel Otieno spoke.",
		"Mr Otieno spoke.",
		"Judge Ellen Marsh spoke.",
		"The secretary of state spoke.",
	])("none: %s", (claim) => {
		expect(clash(claim)).toBeUndefined();
	});
});

describe("the last pronoun of a text", () => {
	it.each([
		["Tove Orme, who ran the ferry for her late husband Arv, sold it. He had built it.", "arv"],
		["Tove Orme, who ran the ferry for her late husband Arv, sold it. He had built it. She moved away.", "tove orme"],
		["Tove Orme has died. Her death was announced by her grandson Lutz, a designer. She sang.", "tove orme"],
		["Arvo Lahm met Vera Kunz in Linz. She wrote novels; he wrote none.", "arvo lahm"],
		["My landlord, Vito, keeps bees. He sold honey.", "vito"],
		["Quill's owner, Tess Rood, said she was in no hurry. She had nearly sold the firm.", "tess rood"],
		["Mr Rood said the firm was sound. The Brewers' Guild asked him to withdraw the remark.", "rood"],
		["Residents of Orvel were told to leave. A welder was questioned; he was not a suspect.", undefined],
	])("%s %s", (text, entity) => {
		const pronouns = linked(text, peopleOf([text])).filter(({ form }) => form === "pronoun");
		expect(pronouns.at(-1)?.entities[0]).toBe(entity);
	});
});

describe("a large text", () => {
	it("is linked as a short one", () => {
		const text = Array.from(
			{ length: 400 },
			(_, at) => `Helen Ward met Mr Otieno in hall ${at}. She thanked the president.`,
		).join(" ");
		const reading = readingOf("large", text);
		const table = buildPeople([reading], {});
		expect(namesIn(link(reading, table)).length).toBe(1600);
	});
});
