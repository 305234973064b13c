import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildIndex, type Entry } from "../../src/retrieve/index.ts";
import { naiveIdf, naiveSearch } from "./naive.ts";

const term = fc.constantFrom("storm", "ferry", "harbor", "crew", "~sail", "#4");
const sentence = fc.array(term, { maxLength: 7 });
const text = fc.array(sentence, { minLength: 1, maxLength: 6 });
const entries = fc
	.array(text, { minLength: 1, maxLength: 3 })
	.map((texts) => texts.flatMap((sentences, at) => entriesOf(`s${at}`, sentences)));
const word = fc.uniqueArray(term, { minLength: 1, maxLength: 3 });
const query = fc.array(word, { maxLength: 4 });
const most = fc.integer({ min: 1, max: 4 });

function entriesOf(source: string, sentences: readonly (readonly string[])[]): Entry[] {
	return sentences.map((terms, index) => ({ source, sentence: index, terms }));
}

const places = (found: readonly { readonly source: string; readonly sentence: number }[]) =>
	found.map(({ source, sentence }) => `${source}:${sentence}`);

describe("search", () => {
	it("scores like the formula, passage by passage", () => {
		fc.assert(
			fc.property(entries, query, most, (all, words, limit) => {
				const found = buildIndex(all).search(words, limit);
				const oracle = naiveSearch(all, words, limit);
				expect(found).toHaveLength(oracle.length);
				const best = oracle[0]?.score ?? 1;
				found.forEach(({ score }, at) => {
					expect(score).toBeCloseTo((oracle[at]?.score ?? Number.NaN) / best, 9);
				});
			}),
		);
	});

	it("finds every sentence that has a term of the query, and no other", () => {
		fc.assert(
			fc.property(entries, query, (all, words) => {
				const wanted = all.filter(({ terms }) => terms.some((own) => words.flat().some((term) => term === own)));
				expect(places(buildIndex(all).search(words, all.length)).sort()).toEqual(places(wanted).sort());
			}),
		);
	});

	it("puts the best first, and equals in text order", () => {
		fc.assert(
			fc.property(entries, query, most, (all, words, limit) => {
				const found = buildIndex(all).search(words, limit);
				const order = places(all);
				found.slice(1).forEach((next, at) => {
					const before = found[at];
					if (before === undefined) throw new Error("no passage before");
					expect(before.score).toBeGreaterThanOrEqual(next.score);
					if (before.score > next.score) return;
					expect(order.indexOf(places([before])[0] ?? "")).toBeLessThan(order.indexOf(places([next])[0] ?? ""));
				});
			}),
		);
	});

	it("gives each source its own share", () => {
		fc.assert(
			fc.property(entries, query, most, (all, words, limit) => {
				const [few, many] = [limit, all.length].map((count) => buildIndex(all).search(words, count));
				for (const source of new Set(all.map((entry) => entry.source))) {
					const [short, long] = [few, many].map((found) => found?.filter((passage) => passage.source === source));
					expect(short).toEqual(long?.slice(0, limit));
				}
			}),
		);
	});

	it("ties: the same sentences in two sources stay in the order of the sources", () => {
		const twice = [...entriesOf("b", [["storm"], ["storm"]]), ...entriesOf("a", [["storm"], ["crew"]])];
		expect(places(buildIndex(twice).search([["storm"]], 8))).toEqual(["b:0", "b:1", "a:0"]);
		expect(places(buildIndex(twice).search([["storm"]], 1))).toEqual(["b:0", "a:0"]);
	});

	it("counts a word once, by its best term", () => {
		const index = buildIndex(
			entriesOf("a", [
				["sail", "~sail", "rope"],
				["sail", "mast", "rope"],
				["~sail", "mast", "oar"],
			]),
		);
		const [both, plain, kin] = index.search([["sail", "~sail"]], 8);
		expect(both?.score).toBe(plain?.score);
		expect(kin?.score).toBeCloseTo(0.7 * (plain?.score ?? 0), 9);
	});

	it("prefers rare words, more occurrences and shorter sentences", () => {
		const index = buildIndex(
			entriesOf("a", [
				["storm", "x"],
				["ferry", "x"],
				["storm", "y"],
				["storm", "storm"],
				["storm", "x", "y", "z"],
			]),
		);
		expect(places(index.search([["storm"]], 8))).toEqual(["a:3", "a:0", "a:2", "a:4"]);
		expect(places(index.search([["storm"], ["ferry"]], 1))).toEqual(["a:1"]);
	});

	it("has nothing to say where there is nothing", () => {
		expect(buildIndex([]).search([["storm"]], 8)).toEqual([]);
		expect(buildIndex(entriesOf("a", [["storm"], []])).search([], 8)).toEqual([]);
		expect(buildIndex(entriesOf("a", [["storm"], []])).search([["ferry"], []], 8)).toEqual([]);
	});
});

describe("rarity", () => {
	it("lies between 0 and 1 and falls with every sentence that has the word", () => {
		fc.assert(
			fc.property(entries, word, word, (all, one, other) => {
				const index = buildIndex(all);
				const count = ([own = ""]: readonly string[]) => all.filter(({ terms }) => terms.includes(own)).length;
				for (const asked of [one, other]) {
					expect(index.rarity(asked)).toBeGreaterThan(0);
					expect(index.rarity(asked)).toBeLessThanOrEqual(1);
				}
				expect(Math.sign(index.rarity(one) - index.rarity(other))).toBe(Math.sign(count(other) - count(one)));
			}),
		);
	});

	it("is the idf as a share of the highest one", () => {
		fc.assert(
			fc.property(entries, word, (all, asked) => {
				const highest = naiveIdf(all, "a word that no text has");
				expect(buildIndex(all).rarity(asked)).toBeCloseTo(naiveIdf(all, asked[0] ?? "") / highest, 9);
			}),
		);
	});

	it("is 1 for a word that is nowhere, also in an empty library", () => {
		expect(buildIndex(entriesOf("a", [["storm"]])).rarity(["ferry"])).toBe(1);
		expect(buildIndex([]).rarity(["ferry"])).toBe(1);
		expect(buildIndex(entriesOf("a", [["storm"]])).rarity([])).toBe(1);
	});
});
