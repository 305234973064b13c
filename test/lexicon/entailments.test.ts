import { describe, expect, it } from "vitest";
import { areAntonyms } from "../../src/lexicon/concepts.ts";
import { entailments } from "../../src/lexicon/entailments.ts";
import { asGeneral, entailedBy } from "../../src/lexicon/generals.ts";
import { americanSpelling } from "../../src/lexicon/spelling.ts";
import { sameConcept } from "./same-concept.ts";

const rows = entailments.map((row) => {
	const [general = "", specific = ""] = row.split(": ");
	return { general, specific: specific.split(" ") };
});

describe("entailments", () => {
	it("are lemmas in lower case and American spelling, each said once", () => {
		const words = rows.flatMap(({ general, specific }) => [general, ...specific]);
		const isWritten = (word: string) =>
			/^[a-z]+(?:[-_][a-z]+)*$/.test(word) && word.split("_").map(americanSpelling).join("_") === word;
		expect(words.filter((word) => !isWritten(word))).toEqual([]);
		const pairs = rows.flatMap(({ general, specific }) => specific.map((word) => `${general}: ${word}`));
		expect(pairs.filter((pair, at) => pairs.indexOf(pair) !== at)).toEqual([]);
	});

	it("repeat no synonym, join no opposites, and lead nowhere both ways", () => {
		const pairs = rows.flatMap(({ general, specific }) => specific.map((word) => [general, word] as const));
		expect(pairs.filter(([general, word]) => sameConcept(general, word))).toEqual([]);
		expect(pairs.filter(([general, word]) => areAntonyms(general, word))).toEqual([]);
		const known = new Set(pairs.map(([general, word]) => `${general} ${word}`));
		expect(pairs.filter(([general, word]) => known.has(`${word} ${general}`))).toEqual([]);
	});
});

describe("a general word", () => {
	const meets = (claim: string, source: string) => asGeneral(claim).some((key) => entailedBy(source).includes(key));

	it.each([
		["leave", "flee"],
		["kill", "murder"],
		["killing", "murder"],
		["vehicle", "lorry"],
		["arrive", "dock"],
		["attack", "ambush"],
		["charge", "indictment"],
		["cut", "slash"],
		["destroy", "obliterate"],
		["die", "drown"],
		["enter", "invade"],
		["fall", "plummet"],
		["give", "bequeath"],
		["grow", "triple"],
		["hit", "slap"],
		["injure", "sprain"],
		["look", "gawk"],
		["child", "toddler"],
		["relative", "cousin"],
		["weapon", "rifle"],
		["crime", "burglary"],
		["prison", "jailhouse"],
		["aircraft", "helicopter"],
		["car", "taxi"],
		["scientist", "geologist"],
		["storm", "hurricane"],
		["serious", "life-threatening"],
		["important", "crucial"],
		["european", "italian"],
		["move", "drift"],
		["oppose", "veto"],
		["prevent", "foil"],
		["recover", "recuperate"],
		["reduce", "whittle_down"],
		["remove", "delete"],
		["removal", "eviction"],
		["rise", "shoot_up"],
		["take_part", "compete"],
		["travel", "fly"],
		["use", "misuse"],
		["visit", "tour"],
		["win", "clinch"],
	])("%s: a source's %s says so", (claim, source) => expect(meets(claim, source)).toBe(true));

	it.each([
		["flee", "leave"],
		["murder", "kill"],
		["lorry", "vehicle"],
		["leave", "leave"],
		["toddler", "child"],
		["car", "truck"],
		["helicopter", "aircraft"],
		["doctor", "nurse"],
		["pet", "dog"],
		["crime", "arrest"],
		["winner", "medalist"],
		["death", "suicide"],
		["attack", "raid"],
		["disaster", "earthquake"],
		["church", "mosque"],
		["crucial", "important"],
		["elderly", "old"],
		["ban", "restrict"],
		["cut", "abolish"],
		["damage", "destroy"],
		["die", "injure"],
		["enter", "approach"],
		["fire", "lay_off"],
		["free", "parole"],
		["gain", "plunge"],
		["give", "lend"],
		["hit", "threaten"],
		["indict", "charge"],
		["injure", "kill"],
		["leave", "kill"],
		["drift", "move"],
		["foil", "prevent"],
		["move", "stay"],
		["prevent", "protest"],
		["punish", "accuse"],
		["reduce", "abolish"],
		["reject", "criticize"],
		["rise", "fall"],
		["say", "deny"],
		["steal", "purchase"],
		["succeed", "try"],
		["support", "praise"],
		["veto", "oppose"],
		["win", "compete"],
	])("%s: a source's %s does not", (claim, source) => expect(meets(claim, source)).toBe(false));
});
