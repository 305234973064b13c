import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { mediaPhraseIn } from "../../src/judge/voices/media-phrase.ts";
import { loadReader } from "../../src/text/document.ts";
import type { Claim } from "../../src/types.ts";
import { claimOf, projectOf, sourceOf } from "../compare/projects.ts";

const read = await loadReader();

/** `2 several media | The bridge fell.`: how many, in which words, and what is left of the text. */
function heard(text: string): string {
	const found = mediaPhraseIn(read({ id: "claim", text }));
	if (found === undefined) return "none";
	const rest = `${text.slice(0, found.start)}${text.slice(found.end)}`.trim();
	return `${found.least} ${found.words} | ${rest}`;
}

describe("several media", () => {
	it.each([
		["Several media report that the bridge fell.", "2 Several media | the bridge fell."],
		["Multiple sources have now confirmed that the bridge fell.", "2 Multiple sources | the bridge fell."],
		["Sources said the deal was off.", "2 Sources | the deal was off."],
		["Media reports say he left.", "2 Media reports | he left."],
		["Reports suggest the deal was off.", "2 Reports | the deal was off."],
		["News agencies say: the bridge fell.", "2 News agencies | the bridge fell."],
		["Lisbon newspapers reported that the bridge fell.", "2 Lisbon newspapers | the bridge fell."],
		["Three outlets reported that the bridge fell.", "3 Three outlets | the bridge fell."],
		["At least 4 news outlets reported that the bridge fell.", "4 At least 4 news outlets | the bridge fell."],
		["More than two outlets say the bridge fell.", "3 More than two outlets | the bridge fell."],
		["Dozens of media outlets reported that it fell.", "24 Dozens of media outlets | it fell."],
		["Both newspapers reported that it fell.", "2 Both newspapers | it fell."],
		["The bridge fell, several media reported.", "2 several media | The bridge fell."],
		["According to multiple reports, the bridge fell.", "2 multiple reports | the bridge fell."],
		["The bridge fell, according to local media.", "2 local media | The bridge fell."],
		["The bridge, according to two newspapers, fell.", "2 two newspapers | The bridge fell."],
		["It rained. Several media report that the bridge fell.", "2 Several media | It rained.  the bridge fell."],
	])("%s", (text, expected) => {
		expect(heard(text)).toBe(expected);
	});
});

describe("not several media", () => {
	it.each([
		"The country has two sources of energy.",
		"Two sources of energy say nothing.",
		"He looked for the sources of the Nile.",
		"The source said the deal was off.",
		"A newspaper reported that the bridge fell.",
		"One outlet reported that the bridge fell.",
		"Water sources say nothing about it.",
		"Police sources say the bridge fell.",
		"Sources close to the ministry say the bridge fell.",
		"The bridge fell, according to sources close to the ministry.",
		"State media reported that the bridge fell.",
		"Chinese state media reported that the bridge fell.",
		"Social media say the bridge fell.",
		"Officials say the bridge fell.",
		"The retailer closed three outlets.",
		"Two newspapers reported losses.",
		"Several media report the collapse of the bridge.",
		"The minister told several media that the bridge fell.",
		"The annual reports say the company grew.",
		"Travel agencies say the bridge fell.",
		"The company reports say little.",
		"According to the report, the bridge fell.",
	])("%s", (text) => {
		expect(heard(text)).toBe("none");
	});

	it("is found in the length of the text, whatever stands in it", () => {
		const word = fc.constantFrom(
			"several",
			"media",
			"according",
			"to",
			",",
			"reports",
			"say",
			"that",
			"two",
			"of",
			".",
		);
		fc.assert(
			fc.property(fc.array(word, { maxLength: 40 }), (words) => {
				const text = words.join(" ");
				const found = mediaPhraseIn(read({ id: "claim", text }));
				expect(found === undefined || (found.start < found.end && text.includes(found.words))).toBe(true);
			}),
			{ numRuns: 100 },
		);
	});
});

describe("claims that speak of several media", () => {
	const bridge = "The footbridge at Torrin collapsed after two days of heavy rain on Saturday.";
	const sources = [
		sourceOf("gazette", `${bridge}\n\nLocal media reported that a cyclist was injured.`),
		sourceOf("herald", "Torrin's old footbridge collapsed late on Saturday."),
	];
	const judged = async (text: string, more: Partial<Claim> = {}) => {
		const { claims } = await check(projectOf(sources, [claimOf("claim", text, more)]));
		const [claim] = claims;
		return `${claim?.verdict} | ${claim?.message}`;
	};

	it.each([
		["Several media report that the footbridge at Torrin collapsed on Saturday.", "supported", "2 independent voices"],
		[
			"Several media report that the footbridge at Torrin collapsed after two days of rain.",
			"unsupported",
			"the claim speaks of “Several media”, but only one independent voice carries it: gazette",
		],
		[
			"Three newspapers report that the footbridge at Torrin collapsed on Saturday.",
			"unsupported",
			"the claim speaks of “Three newspapers”, but only 2 independent voices carry it: herald and gazette",
		],
		["Several media report that the footbridge at Torrin collapsed on Friday.", "contradicted", "not on Friday"],
		["Several media report that the footbridge at Torrin was painted.", "unsupported", "“painted”"],
		["Local media reported that a cyclist was injured.", "supported", "gazette"],
	])("%s", async (text, verdict, message) => {
		const said = await judged(text);
		expect(said.startsWith(`${verdict} | `)).toBe(true);
		expect(said).toContain(message);
	});

	it("a pin does not stand for the other media", async () => {
		const place = { file: "claims/claim.yaml", line: 1, column: 1 };
		const evidence = [{ source: "gazette", quote: "The footbridge at Torrin collapsed after two days", place }];
		const said = await judged("Several media report that the footbridge at Torrin came down.", { evidence });
		expect(said).toBe(
			"unsupported | the claim speaks of “Several media”, but only one independent voice carries it: gazette",
		);
	});

	it("more voices may be required than it speaks of", async () => {
		const text = "Several media report that the footbridge at Torrin collapsed on Saturday.";
		expect(await judged(text, { minOrigins: 3 })).toMatch(/^unsupported \| 3 independent voices are required/);
	});
});
