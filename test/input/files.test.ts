import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadProject } from "../../src/input/project.ts";
import { brief, type Files, inFolder, load, twoSources } from "./project-folder.ts";

const oneClaim = { "claims/a.yaml": "claims: [A.]\n" };

async function briefs(...parameters: Parameters<typeof load>): Promise<readonly string[]> {
	return (await load(...parameters)).problems.map(brief);
}

describe("files that are not there", () => {
	test("no claims", async () => expect(await briefs(twoSources)).toEqual(["claims:1:1 no-claims"]));

	test("no sources", async () => expect(await briefs(oneClaim)).toEqual(["seeds:1:1 no-sources"]));

	test("no claims: what to do depends on where it is run", async () => {
		const hint = async (files: Files, folder = ".") =>
			inFolder(files, async (cwd) => (await loadProject({ cwd: join(cwd, folder) })).problems[0]?.hint);
		expect(await hint(twoSources)).toMatch(/^`factlint init` makes a first one\. /);
		const repository = { ...twoSources, ...oneClaim, ".git/HEAD": "" };
		expect(await hint({ ...repository, "docs/desk/notes.txt": "" }, "docs/desk")).toBe(
			"The claims of this repository are in `../../claims`: run factlint from there (`cd ../..`).",
		);
		expect(await hint({ ...twoSources, ".git/HEAD": "", "docs/notes.txt": "" }, "docs")).toMatch(/^`factlint init`/);
	});

	test("no folder", async () => {
		expect((await loadProject({ cwd: "/nowhere/at/all" })).problems.map(brief)).toEqual([
			"/nowhere/at/all:1:1 missing-file",
		]);
	});

	test("a claims file on the command line", async () => {
		const problems = await briefs({ ...twoSources, ...oneClaim }, { claims: ["claims/a.yaml", "claims/b.yaml"] });
		expect(problems).toEqual(["claims/b.yaml:1:1 no-match"]);
	});

	test("a configuration on the command line", async () => {
		expect(await briefs({ ...twoSources, ...oneClaim }, { config: "other.yaml" })).toEqual([
			"other.yaml:1:1 missing-file",
		]);
	});

	test("a listed source that is misspelt: the name of the file beside it", async () => {
		const hint = async (file: string) => {
			const catalogue = `sources:\n  - {id: r, file: ${file}}\n`;
			return (await load({ ...twoSources, ...oneClaim, "seeds/sources.yaml": catalogue })).problems[0]?.hint;
		};
		expect(await hint("ruters.txt")).toBe("Did you mean `reuters.txt`?");
		expect(await hint("nowhere/wire.txt")).toBe("Correct the name, or take the entry out.");
	});

	test("a listed source, without a second problem for the claim that names it", async () => {
		const catalogue = "sources:\n  - id: afp\n    file: afp.txt\n";
		const claims = "claims:\n  - {claim: A., sources: [afp]}\n";
		const project = await load({ ...twoSources, "seeds/sources.yaml": catalogue, "claims/a.yaml": claims });
		expect(project.problems.map(brief)).toEqual(["seeds/sources.yaml:3:11 missing-file"]);
		expect(project.claims[0]?.sources).toEqual(["afp"]);
	});
});

describe("files that cannot be text", () => {
	test("the first byte that is not UTF-8", async () => {
		const bytes = Uint8Array.from(Buffer.from("claims:\r\n  - ünï\xff", "latin1"));
		const text = Buffer.concat([Buffer.from("claims:\r\n  - ünï "), Buffer.from([0xe9]), Buffer.from(" x\n")]);
		expect(await briefs({ ...twoSources, "claims/a.yaml": bytes, "claims/b.yaml": text })).toEqual([
			"claims/a.yaml:2:5 not-utf-8",
			"claims/b.yaml:2:9 not-utf-8",
		]);
	});

	test("a character cut at the end, and UTF-16", async () => {
		const cut = Buffer.concat([Buffer.from("é"), Buffer.from([0xe2, 0x82])]);
		const project = await load({ ...oneClaim, "seeds/a.txt": cut, "seeds/b.txt": Buffer.from("\uFEFFA.", "utf16le") });
		expect(project.problems.map(brief)).toEqual(["seeds/a.txt:1:2 not-utf-8", "seeds/b.txt:1:1 not-utf-8"]);
		expect(project.problems[1]?.hint).toContain("UTF-16");
	});

	test("NUL characters and nothing at all", async () => {
		expect(await briefs({ ...oneClaim, "seeds/a.txt": "A\n\0", "seeds/b.txt": " \n" })).toEqual([
			"seeds/a.txt:2:1 control-character",
			"seeds/b.txt:1:1 empty-file",
		]);
	});

	test("a byte order mark stays in the source", async () => {
		const project = await load({ ...oneClaim, "seeds/a.txt": "\uFEFFOne." });
		expect(project.problems).toEqual([]);
		expect(project.sources[0]?.text).toBe("\uFEFFOne.");
	});

	test("a folder and a pipe with the name of a claims file", async () => {
		await inFolder({ ...twoSources, ...oneClaim }, async (cwd) => {
			mkdirSync(join(cwd, "claims/folder.yaml"));
			execFileSync("mkfifo", [join(cwd, "claims/pipe.yaml")]);
			const { problems, claims } = await loadProject({ cwd });
			expect(problems.map(brief)).toEqual(["claims/pipe.yaml:1:1 not-a-file"]);
			expect(claims).toHaveLength(1);
		});
	});

	test.skipIf(process.getuid?.() === 0)("a file without permission", async () => {
		await inFolder({ ...twoSources, ...oneClaim }, async (cwd) => {
			chmodSync(join(cwd, "claims/a.yaml"), 0);
			expect((await loadProject({ cwd })).problems.map(brief)).toEqual(["claims/a.yaml:1:1 unreadable-file"]);
		});
	});
});

describe("nothing outside the working directory is read", () => {
	test("links to a file, to a folder, to nothing and to themselves", async () => {
		await inFolder({ "secret/a.yaml": "claims: [Secret.]\n" }, (outside) =>
			inFolder({ ...twoSources, ...oneClaim }, async (cwd) => {
				symlinkSync(join(outside, "secret/a.yaml"), join(cwd, "claims/link.yaml"));
				symlinkSync(join(outside, "secret"), join(cwd, "claims/folder"));
				symlinkSync("nothing", join(cwd, "claims/broken.yaml"));
				symlinkSync("loop.yaml", join(cwd, "claims/loop.yaml"));
				const { problems, claims } = await loadProject({ cwd });
				expect(problems.map(brief)).toEqual([
					"claims/broken.yaml:1:1 missing-file",
					"claims/folder:1:1 ?linked-folder",
					"claims/link.yaml:1:1 outside-directory",
					"claims/loop.yaml:1:1 unreadable-file",
				]);
				expect(claims.map(({ text }) => text)).toEqual(["A."]);
			}),
		);
	});

	test("a link inside the directory is followed", async () => {
		await inFolder({ ...twoSources, "drafts/a.yaml": "claims: [A.]\n" }, async (cwd) => {
			mkdirSync(join(cwd, "claims"));
			symlinkSync("../drafts/a.yaml", join(cwd, "claims/a.yaml"));
			const { problems, claims } = await loadProject({ cwd });
			expect(problems).toEqual([]);
			expect(claims[0]?.place.file).toBe("claims/a.yaml");
		});
	});

	test("a linked folder is said wherever a search would go through it, and is read where it is named", async () => {
		await inFolder({ ...twoSources, ...oneClaim, "archive/b.yaml": "claims: [B.]\n" }, async (cwd) => {
			mkdirSync(join(cwd, "claims/deep"));
			symlinkSync("../../archive", join(cwd, "claims/deep/link"));
			symlinkSync("../archive", join(cwd, "seeds/link"));
			const of = async (...claims: string[]) => {
				const project = await loadProject({ cwd, ...(claims.length > 0 && { claims }) });
				return [...project.problems.map(brief), ...project.claims.map(({ text }) => text)];
			};
			const source = "seeds/link:1:1 ?linked-folder";
			const link = "claims/deep/link:1:1 ?linked-folder";
			expect(await of()).toEqual([link, source, "A."]);
			expect(await of("claims/*.yaml")).toEqual([source, "A."]);
			expect(await of("claims/*.yaml", "claims/*/*/*.yaml")).toContain(link);
			expect(await of("claims", "!claims/deep/**")).toEqual([source, "A."]);
			expect(await of("claims/deep/link")).toEqual([source, "B."]);
		});
	});

	test("nothing but a linked folder is no claims", async () => {
		await inFolder({ ...twoSources, "archive/a.yaml": "claims: [A.]\n", "claims/.keep": "" }, async (cwd) => {
			symlinkSync("../archive", join(cwd, "claims/link"));
			const { problems } = await loadProject({ cwd });
			expect(problems.map(brief)).toEqual(["claims:1:1 no-claims", "claims/link:1:1 ?linked-folder"]);
		});
	});

	test("paths in the catalogue, the configuration and the options", async () => {
		const files = {
			...twoSources,
			...oneClaim,
			"seeds/sources.yaml": "sources:\n  - {id: x, file: ../../x.txt}\n  - {id: y, file: /etc/hostname}\n",
			"factlint.config.yaml": "sources: [seeds/*.txt, ../*.txt, 'a/{..,b}/../../*.txt']\n",
		};
		expect(await briefs(files, { claims: ["claims/a.yaml", "../b.yaml", "/etc/*.yaml"] })).toEqual([
			"../b.yaml:1:1 outside-directory",
			"/etc/*.yaml:1:1 outside-directory",
			"factlint.config.yaml:1:24 outside-directory",
			"factlint.config.yaml:1:34 outside-directory",
			"seeds/sources.yaml:2:19 outside-directory",
			"seeds/sources.yaml:3:19 outside-directory",
		]);
	});

	test("an absolute path inside it is fine", async () => {
		await inFolder({ ...twoSources, ...oneClaim }, async (cwd) => {
			for (const claims of [
				join(cwd, "claims/a.yaml"),
				join(cwd, "claims/*.yaml"),
				join(cwd, "claims"),
				"claims",
				".",
			]) {
				const project = await loadProject({ cwd, claims: [claims], sources: ["seeds"] });
				expect(project.problems, claims).toEqual([]);
				expect(project.claims[0]?.place.file, claims).toBe("claims/a.yaml");
			}
		});
	});
});

describe("patterns", () => {
	test("those that could take for ever are not tried", async () => {
		const hostile = ["{a,b}".repeat(30), `seeds/${"*a".repeat(40)}`, "{1..1000000000}", "+(a|+(a|+(a)))*.yaml"];
		const problems = await briefs({ ...twoSources, ...oneClaim }, { claims: hostile });
		expect(problems.map((one) => one.split(" ").at(-1)).sort()).toEqual([
			"bad-pattern",
			"bad-pattern",
			"bad-pattern",
			"no-match",
		]);
	});

	test("an exclamation mark takes files away", async () => {
		const files = { ...twoSources, ...oneClaim, "claims/b.yaml": "claims: [B.]\n" };
		const { claims } = await load(files, { claims: ["claims/*.yaml", "!claims/a.yaml"] });
		expect(claims.map(({ text }) => text)).toEqual(["B."]);
	});

	test("in the configuration: one without match is a warning beside others, fatal alone", async () => {
		const files = { ...twoSources, ...oneClaim };
		expect(await briefs({ ...files, "factlint.config.yaml": "claims: [claims/*.yaml, drafts/*.yaml]\n" })).toEqual([
			"factlint.config.yaml:1:25 ?no-match",
		]);
		expect(await briefs({ ...files, "factlint.config.yaml": "claims: [drafts/*.yaml]\n" })).toEqual([
			"factlint.config.yaml:1:10 no-match",
		]);
	});
});

describe("limits", () => {
	const config = (limits: string) => ({ "factlint.config.yaml": `limits: {${limits}}\n` });

	test("claims, sources, their length and the size of files", async () => {
		const claims = { "claims/a.yaml": "claims: [Aaaa., Bbbbbbbbb., C.]\n" };
		expect(await briefs({ ...twoSources, ...claims, ...config("claims: 2") })).toEqual([
			"claims/a.yaml:1:29 too-many-claims",
		]);
		expect(await briefs({ ...twoSources, ...claims, ...config("claimLength: 9") })).toEqual([
			"claims/a.yaml:1:17 claim-too-long",
		]);
		expect(await briefs({ ...twoSources, ...claims, ...config("sources: 1") })).toEqual([
			"seeds/reuters.txt:1:1 too-many-sources",
		]);
		expect(await briefs({ ...twoSources, ...claims, ...config("fileBytes: 20") })).toEqual([
			"claims/a.yaml:1:1 file-too-large",
		]);
	});

	test("what lies within the limit is read", async () => {
		const project = await load({
			...twoSources,
			"claims/a.yaml": "claims: [A., B., C.]\n",
			...config("claims: 2, sources: 1"),
		});
		expect(project.claims).toHaveLength(2);
		expect(project.sources).toHaveLength(1);
	});
});

describe("hostile YAML ends soon, with a problem", () => {
	const letters = [..."bcdefghij"];
	const bombs: Readonly<Record<string, readonly [yaml: string, rule: string]>> = {
		"aliases of aliases": [
			`a: &a [x,x,x,x,x,x]\n${letters
				.map(
					(b, i) =>
						`${b}: &${b} [${Array(5)
							.fill(`*${["a", ...letters][i]}`)
							.join(",")}]\n`,
				)
				.join("")}claims: *j\n`,
			"too-many-aliases",
		],
		"many aliases": [`claims:\n${"  - &a x\n  - *a\n".repeat(5000)}`, "too-many-aliases"],
		dashes: [`claims:\n${"- ".repeat(50_000)}`, "nested-too-deep"],
		brackets: [`claims: ${"[".repeat(50_000)}`, "nested-too-deep"],
		braces: [`claims: ${"{a: ".repeat(50_000)}`, "nested-too-deep"],
		"explicit keys": [`claims: ${"[? ".repeat(50_000)}`, "nested-too-deep"],
		indentation: [
			`claims:\n${Array.from({ length: 500 }, (_, i) => `${" ".repeat(i)} a:\n`).join("")}`,
			"nested-too-deep",
		],
		"open quotation marks": [`claims:\n${'  - "a\n'.repeat(5000)}`, "yaml-syntax"],
		"keys without end": [
			`claims: [A.]\n${Array.from({ length: 20_000 }, (_, i) => `k${i}:\n`).join("")}`,
			"unknown-key",
		],
	};
	for (const [name, [yaml, rule]] of Object.entries(bombs)) {
		test(name, { timeout: 20_000 }, async () => {
			const { problems } = await load({ ...twoSources, "claims/a.yaml": yaml });
			expect(problems.map((problem) => problem.rule)).toContain(rule);
		});
	}
});

test("the order of files on disk does not matter, and claims come in code unit order of their files", async () => {
	const names = ["b.yaml", "a/z.yaml", "Z.yml", "ä.yaml"];
	const files = names.map((name) => [`claims/${name}`, `claims: ["${name}"]\n`] as const);
	const forth = await load({ ...twoSources, ...Object.fromEntries(files) });
	const back = await load({ ...Object.fromEntries([...files].reverse()), ...twoSources });
	expect(forth).toEqual(back);
	expect(forth.claims.map(({ text }) => text)).toEqual(["Z.yml", "a/z.yaml", "b.yaml", "ä.yaml"]);
});

test("a faulty file does not hide the others", async () => {
	const files = { ...twoSources, "claims/a.yaml": "claims: [", "claims/b.yaml": "claims: [B., 3]\n" };
	const { claims, problems } = await load(files);
	expect(claims.map(({ text }) => text)).toEqual(["B."]);
	expect(problems.map(brief)).toEqual(["claims/a.yaml:1:10 yaml-syntax", "claims/b.yaml:1:14 wrong-type"]);
});
