import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { refreshChecksums } from "../../src/input/checksums.ts";
import { sha256Of } from "../../src/input/digest.ts";
import { loadProject } from "../../src/input/project.ts";
import { type Files, inFolder } from "../input/project-folder.ts";

const copy =
	"The ferry Aurora struck a sandbank shortly after it left the harbour of Haldvik on Monday. " +
	"All of the 412 passengers were taken ashore by fishing boats from nearby villages.\n";
const choir = "The choir of Torrin sang in the rain.\n";
const sum = (text: string) => sha256Of(new TextEncoder().encode(text));
const old = "a".repeat(64);

const files: Files = {
	"seeds/mail.txt": copy,
	"seeds/post.txt": `${copy}The Associated Press contributed to this report.\n`,
	"seeds/echo.txt": choir,
	"seeds/sources.yaml": `# Our papers.
sources:
  - id: mail
    file: mail.txt
    publisher: Morning Mail
    agency: AP          # since 2020
    published: 2022-11-08
    sha256: ${old}
  - {id: post, file: post.txt}   # evening
`,
	"claims/ferry.yaml": `claims:
  - {id: passengers, claim: All of the 412 passengers were taken ashore.}
  - {id: sandbank, claim: The ferry Aurora struck a sandbank., sources: [mail]}
`,
};

interface Ran {
	readonly status: number;
	readonly out: string;
	readonly err: string;
	/** The catalogue afterwards. */
	readonly catalogue: string;
}

async function sources(argv: readonly string[], given: Files = files, columns = 80): Promise<Ran> {
	return inFolder(given, async (cwd) => runIn(cwd, argv, columns));
}

async function runIn(cwd: string, argv: readonly string[], columns = 80): Promise<Ran> {
	const [out, err]: [string[], string[]] = [[], []];
	const stdout = { write: (text: string) => out.push(text), columns };
	const status = await run(["sources", ...argv], { cwd, env: {}, stdout, stderr: { write: (text) => err.push(text) } });
	const path = join(cwd, "seeds/sources.yaml");
	const catalogue = existsSync(path) ? readFileSync(path, "utf8") : "";
	return { status, out: out.join(""), err: err.join(""), catalogue };
}

describe("factlint sources", () => {
	it("lists voices, checksums, and the claims that rest on each", async () => {
		const { status, out, err } = await sources([]);
		expect([status, err]).toEqual([0, ""]);
		expect(out).toBe(`source  published   agency  voice  checksum  claims
echo    -           -       1      none      0
    seeds/echo.txt
mail    2022-11-08  AP      2      changed   2
    seeds/mail.txt · Morning Mail
    claims: passengers, sandbank
post    -           -       2      none      1
    seeds/post.txt · names AP as its agency
    claims: passengers

3 sources, 2 independent voices
No claim rests on: echo
Changed: mail (after a look at the claims: factlint sources --update)
`);
	});

	it.each([40, 60])("no line is longer than a page of %i columns", async (columns) => {
		const { out } = await sources([], { ...files, "claims/more.yaml": manyClaims(30) }, columns);
		expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(columns);
		expect(out).toContain("more");
	});

	it("says all of it to programs", async () => {
		const { out } = await sources(["--format", "json"]);
		const said: unknown = JSON.parse(out);
		expect(said).toMatchObject({ version: 1, voices: 2 });
		expect(said).toHaveProperty("sources.1", {
			id: "mail",
			file: "seeds/mail.txt",
			publisher: "Morning Mail",
			agency: "AP",
			credits: [],
			published: "2022-11-08",
			origin: 2,
			checksum: "changed",
			sha256: sum(copy),
			recordedSha256: old,
			claims: ["passengers", "sandbank"],
		});
		expect(said).toHaveProperty("sources.2.credits", ["AP"]);
		expect(said).not.toHaveProperty("updated");
	});

	it("finds the voices of texts for which there are no claims yet", async () => {
		const { out, status } = await sources([], { ...files, "claims/ferry.yaml": "" });
		expect(out).toContain("3 sources, 2 independent voices\nNo claim rests on: echo, mail, post");
		expect(status).toBe(2);
	});

	it("shows what it can where the input is at fault, and says so", async () => {
		const { status, out, err } = await sources([], { ...files, "claims/bad.yaml": "claims:\n  - {clam: A.}\n" });
		expect(status).toBe(2);
		expect(out).toContain("3 sources");
		expect(err).toContain("claims/bad.yaml:2:");
	});

	it("names and texts cannot steer the terminal", async () => {
		const hostile = files["seeds/sources.yaml"]?.toString().replace("Morning Mail", '"\\u001b[2J::error::x"');
		const { out } = await sources([], { ...files, "seeds/sources.yaml": hostile ?? "" });
		expect(out).toContain("\\u001b[2J");
		expect(out).not.toContain("\u001b");
	});

	it("has its own help and options", async () => {
		expect((await sources(["--help"])).out).toContain("Usage: factlint sources [options]");
		expect(await sources(["--nonsense"])).toMatchObject({ status: 2, err: "factlint: unknown option '--nonsense'\n" });
	});
});

function manyClaims(count: number): string {
	const claims = Array.from(
		{ length: count },
		(_, at) => `  - {id: on-board-${at}, claim: 412 passengers were taken ashore.}`,
	);
	return `claims:\n${claims.join("\n")}\n`;
}

describe("factlint sources --update", () => {
	it("writes the checksums of listed texts, tells what moved, and changes nothing else", async () => {
		const { status, out, err, catalogue } = await sources(["--update"]);
		expect([status, err]).toEqual([0, ""]);
		const post = sum(String(files["seeds/post.txt"]));
		const written = String(files["seeds/sources.yaml"])
			.replace(old, sum(copy))
			.replace("file: post.txt}", `file: post.txt, sha256: ${post}}`);
		// A checksum that could be read as a number is quoted.
		expect(catalogue.replaceAll("'", "")).toBe(written);
		expect(out).toBe(`seeds/sources.yaml: 2 checksums written
  mail: changed; 2 claims rest on it: passengers, sandbank
  post: its first checksum
`);
	});

	it("has nothing to do the second time", async () => {
		await inFolder(files, async (cwd) => {
			const first = await runIn(cwd, ["--update"]);
			const second = await runIn(cwd, ["--update"]);
			expect(second).toMatchObject({ status: 0, out: "seeds/sources.yaml: all checksums are up to date\n" });
			expect(second.catalogue).toBe(first.catalogue);
			expect(readdirSync(join(cwd, "seeds")).sort()).toEqual(["echo.txt", "mail.txt", "post.txt", "sources.yaml"]);
		});
	});

	it("says it to programs, too", async () => {
		const { out } = await sources(["--update", "--format", "json"]);
		const said: unknown = JSON.parse(out);
		expect(said).toMatchObject({ updated: [{ id: "mail", was: old, sha256: sum(copy) }, { id: "post" }] });
		expect(said).toHaveProperty("sources.1.checksum", "recorded");
		expect(said).toHaveProperty("sources.1.recordedSha256", sum(copy));
	});

	it.each([
		[
			"a key it does not know",
			"sources:\n  - {id: mail, file: mail.txt, paper: Mail}\n",
			"line 2 has a fault (unknown-key)",
		],
		["a text that is not there", "sources:\n  - {id: lost, file: lost.txt}\n", "line 2 has a fault (missing-file)"],
		["a broken file", "sources:\n  - {id: mail, file: mail.txt\n", "has a fault"],
	])("refuses where the catalogue has %s", async (_, text, reason) => {
		const { status, out, err, catalogue } = await sources(["--update"], { ...files, "seeds/sources.yaml": text });
		expect([status, out, catalogue]).toEqual([2, "", text]);
		expect(err).toContain(`seeds/sources.yaml is left as it is: `);
		expect(err).toContain(reason);
	});

	it("refuses where there is no catalogue, and makes none", async () => {
		const { "seeds/sources.yaml": _, ...rest } = files;
		const { status, err, catalogue } = await sources(["--update"], rest);
		expect([status, catalogue]).toEqual([2, ""]);
		expect(err).toContain("There is no file `seeds/sources.yaml`");
	});

	it.skipIf(process.getuid?.() === 0)("says when it cannot write", async () => {
		await inFolder(files, async (cwd) => {
			chmodSync(join(cwd, "seeds"), 0o555);
			const { status, err } = await runIn(cwd, ["--update"]);
			chmodSync(join(cwd, "seeds"), 0o755);
			expect(status).toBe(2);
			expect(err).toContain("cannot write seeds/sources.yaml");
		});
	});

	it("keeps comments, styles and line breaks of any catalogue", async () => {
		const style = fc.constantFrom<(id: string, hash: string) => string>(
			(id, hash) => `  - id: ${id}\n    file: ${id}.txt\n${hash && `    sha256: ${hash}\n`}`,
			(id, hash) => `  - {id: ${id}, file: ${id}.txt${hash && `, sha256: ${hash}`}}\n`,
			(id, hash) => `  - file: "${id}.txt"   # the text\n${hash && `    sha256: '${hash}' # old\n`}    id: ${id}\n\n`,
			(id, hash) =>
				`  # ${id}\n  - title: >-\n      Two\n      lines\n    id: ${id}\n${hash && `    sha256: "${hash}"\n`}    file: ${id}.txt\n`,
		);
		const hash = fc.constantFrom("", old, sum(copy));
		await fc.assert(
			fc.asyncProperty(fc.tuple(style, hash), fc.tuple(style, hash), fc.boolean(), async (mail, post, crlf) => {
				const text = `# All\nsources:\n${mail[0]("mail", mail[1])}${post[0]("post", post[1])}# End\n`;
				const catalogue = crlf ? text.replaceAll("\n", "\r\n") : text;
				const given = { "seeds/mail.txt": copy, "seeds/post.txt": choir, "seeds/sources.yaml": catalogue };
				await inFolder(given, async (cwd) => {
					const refreshed = refreshChecksums(cwd, await loadProject({ cwd }));
					if (refreshed.reason !== undefined) throw new Error(refreshed.reason);
					expect(withoutChecksums(refreshed.text)).toBe(withoutChecksums(catalogue));
					expect(/(^|[^\r])\n/.test(refreshed.text)).toBe(!crlf);
					writeFileSync(join(cwd, "seeds/sources.yaml"), refreshed.text);
					const { sources, problems } = await loadProject({ cwd });
					expect(sources.every(({ sha256, recordedSha256 }) => sha256 === recordedSha256)).toBe(true);
					expect(problems.filter(({ file }) => file === "seeds/sources.yaml")).toEqual([]);
				});
			}),
			{ numRuns: 60 },
		);
	});
});

/** The catalogue apart from its checksums; a line that has nothing else goes with them. */
function withoutChecksums(text: string): string {
	return text
		.replace(/\r?\n {4}sha256: (["']?)[0-9a-f]{64}\1( # old)?(?=\r?\n)/g, "")
		.replace(/, sha256: (["']?)[0-9a-f]{64}\1/g, "");
}
