import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { claimOf, projectOf, sourceOf } from "./projects.ts";

const text =
	"We must all leave, perhaps less quickly than we came. " +
	"If your aim was to cause alarm, it had the opposite effect, the rector said on Friday. Was the tower of Varde built in May?";

async function verdictOf(claim: string): Promise<string | undefined> {
	const report = await check(projectOf([sourceOf("story", text)], [claimOf("claim", claim)]));
	return report.claims[0]?.verdict;
}

describe("a sentence word for word", () => {
	it.each([
		"We must all leave, perhaps less quickly than we came.",
		"We must all leave, perhaps less quickly than we came",
		"If your aim was to cause alarm, it had the opposite effect, the rector said on Friday.",
	])("is supported: %s", async (claim) => expect(await verdictOf(claim)).toBe("supported"));

	it.each([
		"We must not all leave, perhaps less quickly than we came.",
		"If your aim was to cause alarm, it had the same effect, the rector said on Friday.",
		"The tower of Varde was built in May.",
	])("is not, when a word differs: %s", async (claim) => expect(await verdictOf(claim)).not.toBe("supported"));
});
