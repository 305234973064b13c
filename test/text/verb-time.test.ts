import { expect, it } from "vitest";
import { loadReader } from "../../src/text/document.ts";
import { hasPastForm, hasPresentForm, isDone, timeOf, type VerbTime } from "../../src/text/verb-time.ts";

const read = await loadReader();

function tokensOf(text: string) {
	return read({ id: "x", text }).sentences[0]?.tokens ?? [];
}

const told: readonly (readonly [text: string, verb: string, time: VerbTime | undefined])[] = [
	["The firm sold the mill.", "sold", "past"],
	["The firm has sold the mill.", "sold", "past"],
	["The mill was not sold.", "sold", "past"],
	["The mill had already been sold.", "sold", "past"],
	["Ola Varg used to teach in Lund.", "teach", "past"],
	["The firm did not sell the mill.", "sell", "past"],
	["The firm sells wool.", "sells", "present"],
	["Wool is sold here.", "sold", "present"],
	["The firm is now selling its wool.", "selling", "present"],
	["The firm does not sell wool.", "sell", "present"],
	["The firm has a mill.", "has", "present"],
	["The firm will sell the mill.", "sell", "ahead"],
	["The firm will soon have sold the mill.", "sold", "ahead"],
	["The mill won't be sold.", "sold", "ahead"],
	["The firm may sell the mill.", "sell", undefined],
	["The firm wants to sell the mill.", "sell", undefined],
	["The lathe is used to sharpen knives.", "sharpen", undefined],
	["The men cut the rope.", "cut", undefined],
];

it.each(told)("%s: %s", (text, verb, time) => {
	const tokens = tokensOf(text);
	expect(
		timeOf(
			tokens,
			tokens.findIndex(({ norm }) => norm === verb),
		),
	).toBe(time);
});

it("tells the forms apart", () => {
	const tokens = tokensOf("The firm sold what it sells while selling wool.");
	const found = (word: string) => tokens.find(({ norm }) => norm === word);
	expect(["sold", "sells", "selling"].map((word) => hasPastForm(found(word)))).toEqual([true, false, false]);
	expect(["sold", "sells", "selling"].flatMap((word) => found(word) ?? []).map(hasPresentForm)).toEqual([
		false,
		true,
		false,
	]);
});

it("does not call done what is being done", () => {
	const [over, underway] = ["The mill was sold.", "The mill is being sold."].map(tokensOf);
	expect(isDone(over ?? [], 3)).toBe(true);
	expect(isDone(underway ?? [], 4)).toBe(false);
});
