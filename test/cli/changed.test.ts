import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Environment } from "../../src/cli/streams.ts";
import { runProgram } from "../program.ts";
import { runHere } from "./here.ts";
import { commit, git, inNewFolder, write } from "./repository.ts";

const bridge = "The harbour bridge reopened on Saturday after repairs that lasted five weeks.\n";
const museum = "The museum welcomed 400 visitors on Sunday, its director said.\n";
const ferry = "The ferry to the islands carried 120 passengers on Monday.\n";

const project = {
	"claims/bridge.yaml": "claims:\n  - id: repairs\n    claim: Repairs to the harbour bridge lasted five weeks.\n",
	"claims/city.yaml":
		"claims:\n  - The museum welcomed 400 visitors on Sunday.\n  - The ferry to the islands carried 120 passengers.\n",
	"seeds/bridge.txt": bridge,
	"seeds/museum.txt": museum,
	"seeds/ferry.txt": ferry,
};

interface Outcome {
	readonly status: number;
	readonly changed: readonly string[];
	readonly unchanged: number | undefined;
	readonly errors: number;
	readonly problems: readonly string[];
}

async function outcomeOf(folder: string, base = "--changed", env: Environment = {}): Promise<Outcome> {
	const { status, stdout, stderr } = await runHere(["check", base, "--format", "json"], folder, env);
	if (stdout === "") throw new Error(stderr);
	const { claims, since, summary, problems } = JSON.parse(stdout);
	return {
		status,
		changed: claims.map(({ id, verdict }: { id: string; verdict: string }) => `${id} ${verdict}`),
		unchanged: since?.unchanged,
		errors: summary.errors,
		problems: problems.map(({ rule }: { rule: string }) => rule),
	};
}

/** A repository with the project on `main`, and a branch of its own on top. */
const onBranch = (use: (folder: string) => void | Promise<void>): Promise<void> =>
	inNewFolder((folder) => {
		git(folder, "init", "--quiet");
		commit(folder, project);
		git(folder, "checkout", "--quiet", "-b", "work");
		return use(folder);
	});

const nothing = { status: 0, changed: [], unchanged: 3, errors: 0, problems: [] };

describe("--changed", () => {
	test("a claim that was edited, and no other", () =>
		onBranch(async (folder) => {
			expect(await outcomeOf(folder)).toEqual(nothing);
			commit(folder, { "claims/bridge.yaml": project["claims/bridge.yaml"].replace("five", "six") });
			expect(await outcomeOf(folder)).toMatchObject({
				status: 1,
				changed: ["repairs contradicted"],
				unchanged: 2,
				errors: 1,
			});
		}));

	test("edits that nobody has committed yet", () =>
		onBranch(async (folder) => {
			write(folder, { "claims/bridge.yaml": project["claims/bridge.yaml"].replace("five", "six") });
			expect((await outcomeOf(folder)).changed).toEqual(["repairs contradicted"]);
			git(folder, "add", "--all");
			expect((await outcomeOf(folder)).changed).toEqual(["repairs contradicted"]);
			expect((await outcomeOf(folder, "--changed=HEAD")).changed).toEqual(["repairs contradicted"]);
		}));

	test("a key of a claim", () =>
		onBranch(async (folder) => {
			commit(folder, { "claims/bridge.yaml": `${project["claims/bridge.yaml"]}    minOrigins: 2\n` });
			expect(await outcomeOf(folder)).toMatchObject({ status: 1, changed: ["repairs unsupported"], unchanged: 2 });
		}));

	test("a claim is as it was when only its place changes", () =>
		onBranch(async (folder) => {
			commit(folder, { "claims/bridge.yaml": `# A comment.\n\n${project["claims/bridge.yaml"]}` });
			expect(await outcomeOf(folder)).toEqual(nothing);
		}));

	test("the claims that rest on a source that was edited", () =>
		onBranch(async (folder) => {
			commit(folder, { "seeds/ferry.txt": ferry.replace("120", "210") });
			expect(await outcomeOf(folder)).toMatchObject({
				status: 1,
				changed: ["the-ferry-to-the-islands-carried contradicted"],
				unchanged: 2,
			});
		}));

	test("the claims that rested on words that were cut", () =>
		onBranch(async (folder) => {
			commit(folder, { "seeds/ferry.txt": "Nothing happened on Tuesday.\n" });
			expect((await outcomeOf(folder)).changed).toEqual(["the-ferry-to-the-islands-carried unsupported"]);
		}));

	test("a source that was removed", () =>
		onBranch(async (folder) => {
			rmSync(join(folder, "seeds/museum.txt"));
			expect((await outcomeOf(folder)).changed).toEqual(["the-museum-welcomed-400-visitors-on unsupported"]);
		}));

	test("a source that was added: the claims to which it speaks", () =>
		onBranch(async (folder) => {
			write(folder, { "seeds/gazette.txt": "Repairs to the harbour bridge lasted nine weeks.\n" });
			expect(await outcomeOf(folder)).toMatchObject({ status: 0, changed: ["repairs conflicted"], unchanged: 2 });
		}));

	test("a claim that names a source, also where that says nothing to it", () =>
		onBranch(async (folder) => {
			commit(folder, { "claims/bridge.yaml": `${project["claims/bridge.yaml"]}    sources: [bridge, museum]\n` });
			git(folder, "branch", "--force", "main");
			commit(folder, { "seeds/museum.txt": `${museum}It was a sunny day.\n` });
			expect((await outcomeOf(folder)).changed).toEqual([
				"repairs supported",
				"the-museum-welcomed-400-visitors-on supported",
			]);
		}));

	test("files that were renamed changed nothing", () =>
		onBranch(async (folder) => {
			git(folder, "mv", "claims/city.yaml", "claims/town.yaml");
			git(folder, "mv", "seeds/ferry.txt", "seeds/boat.txt");
			expect(await outcomeOf(folder)).toEqual(nothing);
			commit(folder);
			expect(await outcomeOf(folder)).toEqual(nothing);
		}));

	test("the catalogue: the claims of the source of which it says something else", () =>
		onBranch(async (folder) => {
			commit(folder, {
				"seeds/sources.yaml": "sources:\n  - id: ferry\n    file: ferry.txt\n    published: 2022-11-08\n",
			});
			expect(await outcomeOf(folder)).toMatchObject({ changed: ["the-ferry-to-the-islands-carried supported"] });
		}));

	test("the settings: every claim", () =>
		onBranch(async (folder) => {
			commit(folder, { "factlint.config.yaml": "hedges:\n  about: { low: 0.9, high: 1.1 }\n" });
			expect(await outcomeOf(folder)).toMatchObject({ status: 0, unchanged: 0 });
			commit(folder, { "factlint.config.yaml": "minOrigins: 2\n" });
			expect(await outcomeOf(folder)).toMatchObject({ status: 1, unchanged: 0, errors: 3 });
		}));

	test("what went on at the base since is not counted", () =>
		onBranch(async (folder) => {
			git(folder, "checkout", "--quiet", "main");
			commit(folder, { "seeds/ferry.txt": ferry.replace("120", "210") });
			git(folder, "checkout", "--quiet", "work");
			commit(folder, { "seeds/museum.txt": museum.replace("400", "500") });
			expect((await outcomeOf(folder, "--changed=main")).changed).toEqual([
				"the-museum-welcomed-400-visitors-on contradicted",
			]);
		}));

	test("a folder of the repository, a head that is on no branch, names with spaces", () =>
		inNewFolder(async (folder) => {
			git(folder, "init", "--quiet");
			const moved = Object.fromEntries(Object.entries(project).map(([path, text]) => [`news desk/${path}`, text]));
			commit(folder, { ...moved, "claims/other.yaml": "claims: [" });
			commit(folder, { "news desk/claims/new claims.yaml": "claims:\n  - The ferry sank.\n" });
			git(folder, "checkout", "--quiet", "--detach");
			const desk = join(folder, "news desk");
			expect(await outcomeOf(desk, "--changed=HEAD~1")).toMatchObject({
				changed: ["the-ferry-sank unsupported"],
				unchanged: 3,
				problems: [],
			});
		}));

	test("problems: those that were there are not told again, unless something could not be read", () =>
		onBranch(async (folder) => {
			const checksum = (word: string) =>
				`sources:\n  - id: ferry\n    file: ferry.txt\n    sha256: ${word.repeat(64)}\n`;
			commit(folder, { "seeds/sources.yaml": checksum("a") });
			git(folder, "branch", "--force", "main");
			expect(await outcomeOf(folder)).toEqual(nothing);
			expect((await outcomeOf(folder, "--changed=HEAD~1")).problems).toEqual(["changed-source"]);
			commit(folder, { "claims/broken.yaml": "claims: [\n" });
			git(folder, "branch", "--force", "main");
			expect(await outcomeOf(folder)).toMatchObject({ status: 2, changed: [] });
		}));

	test("a source that is a link: when that changes to which it leads", () =>
		onBranch(async (folder) => {
			write(folder, { "archive/gazette.txt": "Repairs to the harbour bridge lasted five weeks.\n" });
			symlinkSync("../archive/gazette.txt", join(folder, "seeds/gazette.txt"));
			commit(folder);
			git(folder, "branch", "--force", "main");
			expect(await outcomeOf(folder)).toEqual(nothing);
			commit(folder, { "archive/gazette.txt": "Repairs to the harbour bridge lasted nine weeks.\n" });
			expect((await outcomeOf(folder)).changed).toEqual(["repairs conflicted"]);
		}));

	test("sources in a submodule: all of them, when it changes", () =>
		inNewFolder(async (folder) => {
			const [texts, desk] = [join(folder, "texts"), join(folder, "desk")];
			for (const one of [texts, desk]) {
				mkdirSync(one);
				git(one, "init", "--quiet");
			}
			commit(texts, { "ferry.txt": ferry, "museum.txt": museum });
			git(desk, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", texts, "seeds");
			commit(desk, { "claims/city.yaml": project["claims/city.yaml"] });
			git(desk, "checkout", "--quiet", "-b", "work");
			expect((await outcomeOf(desk)).changed).toEqual([]);
			write(desk, { "seeds/ferry.txt": ferry.replace("120", "210") });
			expect((await outcomeOf(desk)).changed).toEqual([
				"the-museum-welcomed-400-visitors-on supported",
				"the-ferry-to-the-islands-carried contradicted",
			]);
		}));

	test("before the first commit everything is new", () =>
		inNewFolder(async (folder) => {
			git(folder, "init", "--quiet");
			write(folder, project);
			expect(await outcomeOf(folder)).toMatchObject({ status: 0, unchanged: 0 });
		}));

	test("before the first commit there is nothing else to compare with", () =>
		inNewFolder(async (folder) => {
			git(folder, "init", "--quiet");
			write(folder, project);
			expect(await outcomeOf(folder, "--changed=HEAD")).toMatchObject({ status: 0, unchanged: 0 });
			expect(await runHere(["--changed=nope"], folder)).toEqual({
				status: 2,
				stdout: "",
				stderr:
					"factlint: There is no commit `nope` to compare with: nothing has been committed here yet. Leave the name out: --changed\n",
			});
		}));

	test("the page says what it left out", () =>
		onBranch(async (folder) => {
			const base = git(folder, "rev-parse", "main").slice(0, 7);
			commit(folder, { "seeds/ferry.txt": ferry.replace("Monday", "Tuesday") });
			const { stdout, stderr } = runProgram(["--changed"], folder);
			expect(stderr).toBe("");
			expect(stdout).toBe(
				"1 claim: 1 supported · 0 errors, 0 warnings\n" +
					`Only what changed since main (${base}): 2 other claims left out.\n`,
			);
		}));

	test("leaves nothing behind", () =>
		onBranch(async (folder) => {
			commit(folder, { "seeds/ferry.txt": ferry.replace("120", "210") });
			const before = readdirSync(tmpdir()).filter((name) => name.startsWith("factlint-past-"));
			await outcomeOf(folder);
			expect(readdirSync(tmpdir()).filter((name) => name.startsWith("factlint-past-"))).toEqual(before);
			expect(git(folder, "status", "--porcelain")).toBe("");
		}));
});

describe("a base that is not there", () => {
	const complaintOf = async (folder: string, base: string, env: Environment = {}): Promise<string> => {
		const { status, stdout, stderr } = await runHere([base], folder, env);
		expect([status, stdout]).toEqual([2, ""]);
		expect(stderr).toMatch(/^factlint: [^\n]+\n$/);
		return stderr.slice("factlint: ".length, -1);
	};

	test("no repository", () =>
		inNewFolder(async (folder) => {
			write(folder, project);
			expect(await complaintOf(folder, "--changed")).toContain("not a git repository");
			git(folder, "init", "--quiet");
			expect(await complaintOf(join(folder, ".git"), "--changed")).toContain("it keeps no files here");
		}));

	test("no git", () =>
		onBranch((folder) => {
			const { status, stderr } = runProgram(["--changed"], folder, { PATH: folder });
			expect([status, stderr]).toEqual([
				2,
				"factlint: git is needed to see what has changed, and it is not installed.\n",
			]);
			expect(runProgram([], folder, { PATH: folder, GITHUB_BASE_REF: "main" }).status).toBe(0);
		}));

	test("a branch that nobody fetched", () =>
		onBranch(async (folder) => {
			expect(await complaintOf(folder, "--changed", { GITHUB_BASE_REF: "release" })).toBe(
				"There is no commit `origin/release` here to compare with. In GitHub Actions, give actions/checkout `fetch-depth: 0`; elsewhere, run `git fetch origin release`.",
			);
			expect(await complaintOf(folder, "--changed=mian")).toContain("There is no commit `mian` here");
		}));

	test("a shallow clone", () =>
		inNewFolder(async (folder) => {
			const upstream = join(folder, "upstream");
			mkdirSync(upstream);
			git(upstream, "init", "--quiet");
			commit(upstream, project);
			git(upstream, "checkout", "--quiet", "-b", "work");
			commit(upstream, { "seeds/ferry.txt": ferry.replace("120", "210") });
			git(folder, "clone", "--quiet", "--depth=1", `file://${upstream}`, "clone");
			const clone = join(folder, "clone");
			expect(await complaintOf(clone, "--changed=main")).toContain("give actions/checkout `fetch-depth: 0`");
			git(clone, "fetch", "--quiet", "--depth=1", "origin", "main:refs/remotes/origin/main");
			expect(await complaintOf(clone, "--changed", { GITHUB_BASE_REF: "main" })).toBe(
				"This clone is shallow: its history ends before it meets `origin/main`. In GitHub Actions, give actions/checkout `fetch-depth: 0`; elsewhere, run `git fetch --unshallow`.",
			);
			git(clone, "fetch", "--quiet", "--unshallow");
			expect(await outcomeOf(clone, "--changed", { GITHUB_BASE_REF: "main" })).toMatchObject({
				status: 1,
				unchanged: 2,
			});
		}));

	test("a repository without a branch that could be the default", () =>
		onBranch(async (folder) => {
			git(folder, "branch", "--delete", "--force", "main");
			expect(await complaintOf(folder, "--changed")).toContain("Name one: --changed=BRANCH");
		}));

	test("histories that never met", () =>
		onBranch(async (folder) => {
			git(folder, "checkout", "--quiet", "--orphan", "elsewhere");
			commit(folder, { "notes.txt": "Another beginning.\n" });
			expect(await complaintOf(folder, "--changed=main")).toContain("no history in common");
		}));

	test("a word that git would take for an option", () =>
		onBranch(async (folder) => {
			expect(await complaintOf(folder, "--changed=--upload-pack=touch hacked")).toContain("does not begin with a dash");
			expect(await complaintOf(folder, "--changed=$(touch hacked)")).toContain("There is no commit");
			expect(readdirSync(folder)).not.toContain("hacked");
		}));
});

describe("in a pull request", () => {
	const claimsOf = async (folder: string) => {
		const { stdout } = await runHere(["--format", "json"], folder, { GITHUB_BASE_REF: "main" });
		return JSON.parse(stdout).claims.map(({ changed }: { changed?: boolean }) => changed ?? false);
	};

	test("every claim is reported, those that changed are marked", () =>
		onBranch(async (folder) => {
			git(folder, "update-ref", "refs/remotes/origin/main", "main");
			commit(folder, { "seeds/ferry.txt": ferry.replace("120", "210") });
			expect(await claimsOf(folder)).toEqual([false, false, true]);
		}));

	test("nothing is said where the base is not there", () =>
		onBranch(async (folder) => {
			renameSync(join(folder, ".git"), join(folder, "git"));
			expect(await claimsOf(folder)).toEqual([false, false, false]);
		}));
});
