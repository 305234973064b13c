import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { loadProject } from "../../src/input/project.ts";
import { sayResting } from "../../src/judge/sources/resting.ts";
import type { Claim, Source } from "../../src/types.ts";
import { claimOf, projectOf, sourceOf } from "../compare/projects.ts";
import { inFolder } from "../input/project-folder.ts";

const copy = "The ferry Aurora struck a sandbank shortly after it left the harbour of Haldvik on Monday evening.";
const mail = sourceOf("mail", `${copy}\n\nElin Vasko watched it from her kitchen.`);
const post = sourceOf("post", `${copy.replace(" evening", "")}\n\nThe bakers of Haldvik went on strike on Tuesday.`);
const echo = sourceOf("echo", "Nobody was hurt when the Aurora struck a sandbank, her captain told this paper.");

const reportOn = async (sources: readonly Source[], text: string, more: Partial<Claim> = {}) => {
	const [claim] = (await check(projectOf(sources, [claimOf("claim", text, more)]))).claims;
	return claim;
};

describe("voices of one claim", () => {
	it("one sentence in common makes no texts one voice, but it is one voice on what it says", async () => {
		const { sources = [] } = await check(projectOf([mail, post], [claimOf("any", "The bakers went on strike.")]));
		expect(new Set(sources.map(({ origin }) => origin)).size).toBe(2);
		expect(await reportOn([mail, post], "The Aurora struck a sandbank.")).toMatchObject({
			origins: 1,
			message: "supported by post and mail (2 sources, 1 independent voice)",
		});
	});

	it("a source in its own words is another", async () => {
		expect(await reportOn([mail, post, echo], "The Aurora struck a sandbank.")).toMatchObject({
			origins: 2,
			message: "supported by echo, post and mail (3 sources, 2 independent voices)",
		});
	});

	it("a claim of two parts has as many as the weaker one", async () => {
		const text = "The Aurora struck a sandbank, and the bakers of Haldvik went on strike on Tuesday.";
		const claim = await reportOn([post, echo], text, { minOrigins: 2 });
		expect(claim?.parts.map(({ verdict }) => verdict)).toEqual(["supported", "supported"]);
		expect(claim).toMatchObject({ verdict: "unsupported", origins: 1 });
		expect(claim?.message).toContain("only one independent voice carries one of its parts");
	});

	it("is counted over all sources, also where a claim may use only some", async () => {
		const [first = "", second = "", third = "", fourth = ""] = [
			"All of the 412 passengers were taken ashore by fishing boats from nearby villages.",
			"The captain told investigators that the lights on the northern pier had failed again.",
			"Two earlier reports had warned the port authority about the state of the channel.",
			"The storm had torn three of the buoys from their chains on the night before.",
		];
		const one = sourceOf("one", `${first} ${second} The Aurora struck a sandbank.`);
		const two = sourceOf("two", `${third} ${fourth} The Aurora, said a diver, struck a sandbank.`);
		const link = sourceOf("link", `${first} ${second} ${third} ${fourth}`);
		const text = "The Aurora struck a sandbank.";
		expect(await reportOn([one, two], text, { sources: ["one", "two"] })).toMatchObject({ origins: 2 });
		expect(await reportOn([one, two, link], text, { sources: ["one", "two"] })).toMatchObject({ origins: 1 });
	});
});

describe("claims that rest on a source", () => {
	it("are named where its text has changed: supported by it, pinned to it, tied to it", async () => {
		const report = await inFolder(
			{
				"seeds/mail.txt": mail.text,
				"seeds/post.txt": post.text,
				"seeds/sources.yaml": `sources:\n  - {id: mail, file: mail.txt, sha256: ${"a".repeat(64)}}\n  - {id: post, file: post.txt, sha256: ${"b".repeat(64)}}\n`,
				"claims/a.yaml": `claims:
  - {id: kitchen, claim: Elin Vasko watched it from her kitchen.}
  - {id: gone, claim: Elin Vasko wept., evidence: [{source: mail, quote: Elin Vasko wept}]}
  - {id: tied, claim: Elin Vasko laughed., sources: [mail]}
  - {id: other, claim: Elin Vasko sang.}
`,
			},
			async (cwd) => check(await loadProject({ cwd })),
		);
		const changed = report.problems.filter(({ rule }) => rule === "changed-source");
		expect(changed.map(({ line, message }) => `${line} ${message}`)).toEqual([
			"2 The text of `mail` has changed since its checksum was written; 3 claims rest on it: kitchen, gone, tied.",
			"3 The text of `post` has changed since its checksum was written; no claim rests on it.",
		]);
	});

	it("are not all listed", () => {
		expect(sayResting([])).toBe("no claim rests on it");
		expect(sayResting(["a"])).toBe("1 claim rests on it: a");
		expect(sayResting(["a", "b", "c", "d", "e", "f", "g"])).toBe("7 claims rest on it: a, b, c, d, e and 2 more");
	});
});
