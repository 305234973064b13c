import { describe, expect, it } from "vitest";
import { normalise } from "../../src/text/normalise.ts";
import { splitParagraphs } from "../../src/text/paragraphs.ts";
import { paragraphRoles } from "../../src/text/roles.ts";
import type { SentenceRole, Span } from "../../src/types.ts";
import { pages, paragraphs } from "./roles.corpus.ts";

function rolesOf(text: string, boilerplate: readonly Span[] = []): SentenceRole[] {
	const normal = normalise(text);
	return paragraphRoles(normal, splitParagraphs(normal), boilerplate);
}

describe.each(Object.entries(paragraphs))("%s", (role, examples) => {
	it.each(examples)("%s", (text) => {
		expect(rolesOf(text)).toEqual([role]);
	});
});

describe("pages", () => {
	it.each(pages)("$lines", ({ lines, roles }) => {
		expect(rolesOf(lines.join("\n\n"))).toEqual(roles);
	});
});

it("takes the catalogue's word for what is not part of the story", () => {
	const text = "The mayor resigned.\n\nStorm kills five.\n\nHe had been ill.";
	const start = text.indexOf("Storm");
	expect(rolesOf(text, [{ start, end: start + 17 }])).toEqual(["story", "teaser", "story"]);
	expect(rolesOf(text, [{ start: 0, end: 1 }])).toEqual(["teaser", "story", "story"]);
	expect(rolesOf(text, [{ start: 19, end: 20 }])).toEqual(["story", "story", "story"]);
});
