import { expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { claimOf, projectOf, sourceOf } from "../compare/projects.ts";

it.each([
	[
		"a denial in the source",
		"The council of Kerrow signed the lease.",
		"The council of Kerrow did not sign the lease.",
		"a: the source says this is not so (“did not sign the lease”), the claim says it is",
	],
	[
		"a denial in the claim",
		"The council of Kerrow did not sign the lease.",
		"The council of Kerrow signed the lease.",
		"a: the source says this is so (“signed the lease”), the claim says it is not",
	],
	[
		"another speaker",
		"“We will open the old bridge on time,” said Jon Lindqvist.",
		"“We will open the old bridge on time,” said Ana Ruiz.",
		"a: the quotation is misattributed: Ana Ruiz said it, not Jon Lindqvist",
	],
	[
		"exact numbers",
		"The storm damaged 120 homes in Kerrow.",
		"The storm damaged 200 homes in Kerrow.",
		"a: 200, not 120",
	],
])("%s is told in plain words", async (_, claim, source, message) => {
	const report = await check(projectOf([sourceOf("a", source)], [claimOf("claim", claim)]));
	expect(report.claims[0]?.message.split(";")[0]).toBe(message);
});
