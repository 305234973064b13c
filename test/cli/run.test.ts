import { mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { styleFor } from "../../src/cli/colour.ts";
import { render } from "../../src/report/formats.ts";
import type { Report } from "../../src/types.ts";
import { claim, everything, problem, report } from "../report/reports.ts";
import { runnerCommand } from "../report/runner.ts";
import { watch } from "./terminal.ts";

const fine = report([claim("supported")]);
const warned = report([claim("conflicted")]);
const wrong = report([claim("contradicted")]);

describe("status", () => {
	test.each([
		["fine", [], fine, 0],
		["a warning", [], warned, 0],
		["a warning too many", ["--max-warnings", "0"], warned, 1],
		["a warning too many, though unseen", ["--max-warnings", "0", "--quiet"], warned, 1],
		["an error", [], wrong, 1],
		["a fatal problem", [], report([claim("supported")], [problem()]), 2],
		["a bad option", ["--frmat"], fine, 2],
		["a clash of formats", ["--format", "json", "--format", "pretty"], fine, 2],
		["help", ["--help"], wrong, 0],
	])("%s", async (_name, argv, given, status) => {
		expect((await watch(argv, given)).status).toBe(status);
	});
});

describe("the first word", () => {
	test.each([
		["chekc", "check"],
		["Explian", "explain"],
		["source", "sources"],
	])("%s is no command, but nearly one", async (word, meant) => {
		const { status, out, err, asked } = await watch([word, "--quiet"], fine);
		expect([status, out, asked]).toEqual([2, "", undefined]);
		expect(err).toBe(`factlint: There is no command '${word}'. Did you mean ${meant}?\n`);
	});

	test("is a file where there is one, and a pattern where it is far from any command", async () => {
		const cwd = await mkdtemp(join(tmpdir(), "factlint-"));
		await writeFile(join(cwd, "source"), "");
		expect((await watch(["source"], fine, { cwd })).asked?.claims).toEqual(["source"]);
		expect((await watch(["drafts"], fine, { cwd })).asked?.claims).toEqual(["drafts"]);
		await rm(cwd, { recursive: true });
	});

	test("help is --help", async () => {
		const help = await watch(["--help"], fine);
		expect(await watch(["help"], fine)).toEqual(help);
		expect(await watch(["help", "explain"], fine)).toEqual(await watch(["explain", "--help"], fine));
		for (const name of ["check", "explain", "sources", "conflicts", "init"])
			expect(help.out).toMatch(new RegExp(`^  ${name} +[a-z]+ `, "m"));
		expect(help.out).toContain("factlint COMMAND --help");
	});
});

describe("streams", () => {
	test("the report goes to standard output, and nothing else", async () => {
		expect(await watch([], everything)).toMatchObject({ out: render(everything, "pretty"), err: "" });
		expect(await watch(["--format", "json"], everything)).toMatchObject({ out: render(everything, "json"), err: "" });
	});

	test("a mistake is one line on standard error, and nothing is loaded", async () => {
		const { out, err, asked } = await watch(["--fromat", "json"], fine);
		expect(out).toBe("");
		expect(err).toBe("factlint: unknown option '--fromat' (Did you mean --format?)\n");
		expect(asked).toBeUndefined();
	});

	test("what the user typed gives the runner no command either", async () => {
		const { err } = await watch(["--format", "x\n::error::##[error]\u001b[1m"], fine);
		expect(err.split("\n").map(runnerCommand).filter(Boolean)).toEqual([]);
		expect(err).not.toContain("\u001b");
		expect(err.trimEnd()).not.toContain("\n");
	});

	test("a terminal gets its own width and colour; a file never", async () => {
		const { out } = await watch([], everything, { terminal: true, columns: 60 });
		expect(out).toContain("\u001b[31m");
		expect(out).toBe(
			render(everything, "pretty", { width: 60, style: styleFor({ write: () => 0, isTTY: true }, {}, true) }),
		);
		expect((await watch(["--no-color"], everything, { terminal: true })).out).toBe(render(everything, "pretty"));
	});

	test("in Actions annotations come by themselves, named from the root of the repository", async () => {
		const env = { GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: "/repo" };
		const { out } = await watch([], wrong, { env, cwd: "/repo/news/desk" });
		expect(out).toBe(render(wrong, "github", { folder: "news/desk/" }) + render(wrong, "pretty"));
		const elsewhere = await watch(["--format", "github"], wrong, { env, cwd: "/other" });
		expect(elsewhere.out).toBe(render(wrong, "github"));
	});

	test("json in Actions stays json", async () => {
		const { out, err } = await watch(["--format", "json"], wrong, { env: { GITHUB_ACTIONS: "true" } });
		expect(JSON.parse(out)).toEqual(wrong);
		expect(err).toBe(render(wrong, "github"));
	});

	test("the project is asked for what the options say", async () => {
		const argv = ["a.yaml", "--claims", "b", "--sources", "c", "--config", "d", "--today", "2023-06-20"];
		const { asked } = await watch(argv, fine);
		const expected = { claims: ["a.yaml", "b"], sources: ["c"], config: "d", today: "2023-06-20" };
		expect(asked).toEqual({ cwd: "/nowhere", ...expected });
	});

	test.each([
		["2023-06-20T00:00:00.000Z", "Pacific/Pago_Pago", 19],
		["2023-06-20T23:59:59.999Z", "Pacific/Kiritimati", 21],
	])("at %s in %s the day is that of UTC", async (now, zone, dayThere) => {
		vi.stubEnv("TZ", zone);
		vi.setSystemTime(now);
		expect(new Date().getDate()).toBe(dayThere);
		expect((await watch([], fine)).asked).toEqual({ cwd: "/nowhere", today: "2023-06-20" });
		expect((await watch(["explain", "x"], fine)).asked).toEqual({ cwd: "/nowhere", today: "2023-06-20" });
	});
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllEnvs();
});

describe("progress", () => {
	const claims = Array.from({ length: 201 }, (_one, index) => ({
		id: `c${index}`,
		text: "x",
		place: { file: "a.yaml", line: 1, column: 1 },
	}));

	test("is told at a terminal when there is much to do, and wiped out", async () => {
		const { err } = await watch([], fine, { terminal: true, project: { claims } });
		expect(err).toBe("Checking 201 claims against 0 sources …\r\u001b[2K");
	});

	test("is told after a while, and so is the time, when little takes long", async () => {
		const check = () => new Promise<Report>((resolve) => setTimeout(() => resolve(fine), 1100));
		const { err, out } = await watch([], fine, { terminal: true, check, project: { claims: claims.slice(0, 1) } });
		const [going, done] = err.split("\r\u001b[2K");
		expect(going).toBe("Checking 1 claim against 0 sources …");
		expect(done).toMatch(/^Checked 1 claim in \d\.\d s\n$/);
		expect(out).not.toContain("Check");
	});

	test.each([
		["not into a pipe", { project: { claims } }],
		["not for little", { terminal: true, project: { claims: claims.slice(1) } }],
	])("%s", async (_name, around) => {
		expect((await watch([], fine, around)).err).toBe("");
	});
});

describe("internal errors", () => {
	test("are owned up to, with the stack, and no command in it", async () => {
		const check = async () => {
			throw new Error("broken\n::error::fake\n##[error]fake \u001b[31m");
		};
		const { status, out, err } = await watch([], fine, { check });
		expect([status, out]).toEqual([2, ""]);
		expect(err).toMatch(/^factlint: internal error; please report it/);
		expect(err).toContain("run.test.ts");
		expect(err.split("\n").map(runnerCommand).filter(Boolean)).toEqual([]);
		expect(err).not.toContain("\u001b");
	});

	test("whatever is thrown", async () => {
		const check = () => Promise.reject("just words");
		expect((await watch([], fine, { check })).err).toContain("just words");
	});
});

describe("files", () => {
	let cwd = "";
	beforeEach(async () => {
		cwd = await mkdtemp(join(tmpdir(), "factlint-"));
	});
	afterEach(() => rm(cwd, { recursive: true }));

	test("are written whole, in folders that are made, and leave no draft behind", async () => {
		const { status, out } = await watch(["--format", "json=out/a/r.json", "--format", "pretty"], wrong, { cwd });
		expect([status, out]).toEqual([1, render(wrong, "pretty")]);
		expect(await readFile(join(cwd, "out/a/r.json"), "utf8")).toBe(render(wrong, "json"));
		expect(await readdir(join(cwd, "out/a"))).toEqual(["r.json"]);
	});

	test("take the place of older ones, through links as well", async () => {
		await writeFile(join(cwd, "real.json"), "old, and much longer than what will be written".repeat(99));
		await symlink("real.json", join(cwd, "link.json"));
		await watch(["--format", "json=link.json"], fine, { cwd });
		expect(await readFile(join(cwd, "real.json"), "utf8")).toBe(render(fine, "json"));
		expect(await readlink(join(cwd, "link.json"))).toBe("real.json");
	});

	test("that are devices are written to, not replaced", async () => {
		const { status } = await watch(["--format", "json=/dev/null"], fine, { cwd });
		expect(status).toBe(0);
		expect(await readFile("/dev/null", "utf8")).toBe("");
	});

	test("that cannot be written are 2, and the rest is still there", async () => {
		await mkdir(join(cwd, "folder"));
		await writeFile(join(cwd, "file"), "");
		const argv = ["--format=json=folder", "--format=pretty=file/x", "--format=pretty", "--format=json=good.json"];
		const { status, out, err } = await watch(argv, wrong, { cwd });
		expect(status).toBe(2);
		expect(out).toBe(render(wrong, "pretty"));
		expect(err.trimEnd().split("\n").sort()).toEqual([
			"factlint: cannot write file/x: a part of its path is a file",
			"factlint: cannot write folder: it is a folder",
		]);
		expect((await readdir(cwd)).sort()).toEqual(["file", "folder", "good.json"]);
	});
});
