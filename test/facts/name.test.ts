import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { name } from "../../src/facts/name.ts";
import type { Name } from "../../src/types.ts";
import { discourses, names, noNames } from "./name.corpus.ts";
import { namesIn, readingOf, told } from "./name.reading.ts";

function first(text: string): Name {
	const [found] = namesIn(readingOf("x", text));
	if (found === undefined) throw new Error(`no name in ${text}`);
	return found;
}

function compared(claim: string, source: string): string {
	return name.compare(first(claim), first(source));
}

describe("finding", () => {
	it.each([...names, ...discourses, ...noNames])("$text", ({ text, names: expected }) => {
		const reading = readingOf("x", text);
		expect(namesIn(reading).map((found) => told(reading, found))).toEqual(expected);
	});

	it("keeps every fact inside its sentence, in order, whatever the text", () => {
		const word = fc.constantFrom(
			"Mr",
			"Lee",
			"the",
			"Foreign",
			"minister",
			"of",
			"China",
			"'s",
			",",
			"and",
			"he",
			"(",
			")",
			"-",
			"U.S.",
			"said",
			"“",
			"”",
			".",
			"their",
			"two",
			"men",
		);
		fc.assert(
			fc.property(fc.array(word, { maxLength: 40 }), (words) => {
				const { document, facts } = readingOf("x", words.join(" "));
				facts.forEach((sentence, index) => {
					const tokens = document.sentences[index]?.tokens ?? [];
					for (const { from, to, start, end } of sentence) {
						expect(from).toBeLessThan(to);
						expect(start).toBe(tokens[from]?.start);
						expect(end).toBe(tokens[to - 1]?.end);
					}
				});
			}),
			{ numRuns: 150 },
		);
	});
});

describe("titles and offices", () => {
	it.each([
		["French President Luc Moreau spoke.", ["president"], "france"],
		["Foreign minister Nadia Haddad spoke.", ["foreign", "minister"], undefined],
		["UK Defence Secretary Neil Ford spoke.", ["defence", "secretary"], "united kingdom"],
		[
			"State Councilor and Foreign Minister Lin Tao spoke.",
			["state", "councilor", "and", "foreign", "minister"],
			undefined,
		],
		["Canada's top diplomat for Africa, Lena Holm, spoke.", ["top", "diplomat", "for", "africa"], "canada"],
		["Mrs Bell spoke.", [], undefined],
	])("%s", (text, role, of) => {
		const found = first(text);
		expect(found.role).toEqual(role);
		expect(found.of).toBe(of);
	});
});

describe("comparing", () => {
	it.each([
		["Antonio Silva won.", "Silva won.", "same"],
		["Mr Silva won.", "Antonio Silva won.", "same"],
		["J. Silva won.", "John Silva won.", "same"],
		["Maria Silva won.", "John Silva won.", "disjoint"],
		["Clara Wood won.", "Ilsa Brandt said so.", "disjoint"],
		["America objected.", "The U.S. objected.", "same"],
		["Chinese troops left.", "China objected.", "same"],
		["Beijing objected.", "China objected.", "same"],
		["France objected.", "Germany objected.", "disjoint"],
		["They stayed in France.", "They stayed in Paris.", "within"],
		["They stayed in Paris.", "They stayed in France.", "wider"],
		["They stayed in Paris.", "They stayed in Rome.", "unrelated"],
		["The Department of Defense paid.", "The Defence Department paid.", "same"],
		["Holloway Corp. paid.", "The Harbour Trust paid.", "unrelated"],
		["The French president left.", "The French finance minister left.", "unrelated"],
	])("%s | %s", (claim, source, relation) => {
		expect(compared(claim, source)).toBe(relation);
	});
});

describe("saying", () => {
	it("gives the words alone where they tell the entity", () => {
		const text = "Mr Antonio Silva won.";
		expect(name.say(first(text), text)).toBe("Mr Antonio Silva");
	});

	it("adds whom a role means", () => {
		const text = "Kenya's foreign minister, Nadia Haddad, left.";
		expect(name.say(first(text), text)).toBe("Kenya's foreign minister → nadia haddad");
	});
});
