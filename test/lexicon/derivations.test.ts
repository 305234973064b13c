import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stem } from "../../src/lexicon/derivations.ts";
import { apart, joined } from "./derivation-pairs.ts";

function sameStem(pair: string): boolean {
	const [one = "", other = ""] = pair.split(" ");
	return stem(one) === stem(other);
}

describe("stem", () => {
	it("joins words of one root", () => {
		expect(joined.filter((pair) => !sameStem(pair))).toEqual([]);
	});

	it("keeps words of different meaning apart", () => {
		expect(apart.filter(sameStem)).toEqual([]);
	});

	it("leaves phrases alone", () => {
		expect(stem("carry_out")).toBe("carry_out");
		expect(stem("call_openly")).toBe("call_openly");
	});

	it("gives every word of a pair a stem that is its own stem", () => {
		const words = [...joined, ...apart].flatMap((pair) => pair.split(" "));
		expect(words.filter((word) => stem(stem(word)) !== stem(word))).toEqual([]);
	});

	it("leaves a word alone that has no suffix, however long", () => {
		fc.assert(fc.property(fc.string(), (text) => stem(`${text}x`) === `${text}x`));
		const long = `${"ation".repeat(100_000)}x`;
		expect(stem(long)).toBe(long);
	});
});
