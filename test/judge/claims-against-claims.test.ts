import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import type { Claim, Problem } from "../../src/types.ts";
import { claimOf, projectOf, sourceOf } from "../compare/projects.ts";

const waive = { reason: "By phone.", until: "2999-12-31", place: { file: "claims/a.yaml", line: 1, column: 1 } };

/** Problems of claims a, b, c, each in a file of its own. */
async function problemsOf(
	...claims: readonly (string | readonly [string, Partial<Claim>])[]
): Promise<readonly Problem[]> {
	const all = claims.map((claim, at) =>
		typeof claim === "string" ? claimOf("abc".charAt(at), claim) : claimOf("abc".charAt(at), ...claim),
	);
	return (await check(projectOf([sourceOf("mail", "The harbour wall held.")], all))).problems;
}

const brief = ({ file, severity, rule }: Problem) => `${file} ${severity} ${rule}`;
const both = ["claims/a.yaml error contradicting-claims", "claims/b.yaml error contradicting-claims"];

describe("claims that cannot both be true", () => {
	it.each([
		["numbers", "Jon Berg met Ana Ruiz for three hours.", "Ana Ruiz and Jon Berg met for five hours."],
		["days", "The museum in Kerrow opened on Monday.", "On Tuesday, the museum in Kerrow opened."],
		["a denial", "The council of Kerrow signed the lease.", "The council of Kerrow did not sign the lease."],
		["opposites", "Timber exports from Kerrow rose in May.", "Timber exports from Kerrow fell in May."],
	])("are reported at both lines: %s", async (_, one, other) => {
		expect((await problemsOf(one, other)).map(brief)).toEqual(both);
	});

	it("name one another, and say why", async () => {
		const [first, second] = await problemsOf(
			"Jon Berg met Ana Ruiz for three hours.",
			"Jon Berg met Ana Ruiz for five hours.",
		);
		expect(first?.message).toBe(
			"this cannot be true beside “b” (claims/b.yaml:1): “Jon Berg met Ana Ruiz for five hours.” — 5 h is not 3 h",
		);
		expect(second?.message).toContain("(claims/a.yaml:1): “Jon Berg met Ana Ruiz for three hours.” — 3 h is not 5 h");
	});

	it("are a warning where a claim is bound to sources of its own, and nothing where it is waived", async () => {
		const [one, other] = ["Jon Berg met Ana Ruiz for three hours.", "Jon Berg met Ana Ruiz for five hours."] as const;
		const bound = await problemsOf(one, [other, { sources: ["mail"] }]);
		expect(bound.map(({ severity }) => severity)).toEqual(["warning", "warning"]);
		expect(await problemsOf(one, [other, { waive }])).toEqual([]);
	});

	it.each([
		["hedges", "The final in Kerrow lasted about three hours.", "The final in Kerrow lasted more than three hours."],
		["other people", "Jon Berg met Ana Ruiz for three hours.", "Jon Berg met Lea Holm for five hours."],
		[
			"other days",
			"Jon Berg met Ana Ruiz for three hours on Monday.",
			"Jon Berg met Ana Ruiz for five hours on Tuesday.",
		],
		["other events", "Jon Berg met Ana Ruiz on Monday.", "Jon Berg phoned Ana Ruiz on Tuesday."],
		["parts", "The gale in Kerrow damaged 120 homes.", "The gale in Kerrow destroyed 30 homes."],
	])("are not those with %s", async (_, one, other) => {
		expect(await problemsOf(one, other)).toEqual([]);
	});
});

describe("claims that stand there twice", () => {
	it.each([
		["case, white space and full stop", "The harbour wall held.", "the harbour  wall held"],
		["typography", "It “held” – the wall.", 'It "held" - the wall.'],
	])("are a warning at the later one, whatever their %s", async (_, one, other) => {
		const problems = await problemsOf(one, other);
		expect(problems.map(brief)).toEqual(["claims/b.yaml warning duplicate-claim"]);
		expect(problems[0]?.message).toBe("the same claim stands in claims/a.yaml:1");
	});

	it("are told once for each further one", async () => {
		const problems = await problemsOf("The wall held.", "The wall held!", "The wall held");
		expect(problems.map(brief)).toEqual([
			"claims/b.yaml warning duplicate-claim",
			"claims/c.yaml warning duplicate-claim",
		]);
	});
});
