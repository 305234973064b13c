import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, open, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const schema = new URL("../../schema/report.schema.json", import.meta.url);

interface Ended {
	readonly status: number | null;
	readonly out: string;
	readonly err: string;
}

/** The real program in a process of its own; standard output goes to us, to an open file, or to one who has left. */
function factlint(argv: readonly string[], cwd: string, to: "pipe" | "closed" | number = "pipe"): Promise<Ended> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [main, ...argv], {
			cwd,
			env: {},
			stdio: ["ignore", to === "closed" ? "pipe" : to, "pipe"],
		});
		let out = "";
		let err = "";
		if (to === "closed") child.stdout?.destroy();
		else child.stdout?.setEncoding("utf8").on("data", (text: string) => (out += text));
		child.stderr?.setEncoding("utf8").on("data", (text: string) => (err += text));
		child.on("error", reject).on("close", (status) => resolve({ status, out, err }));
	});
}

const count = 120;
const claims = Array.from({ length: count }, (_one, index) => `  - The ferry carried ${index + 2000} passengers.`);

describe("the real program", () => {
	let cwd = "";
	beforeAll(async () => {
		cwd = await mkdtemp(join(tmpdir(), "factlint-"));
		await mkdir(join(cwd, "claims"));
		await mkdir(join(cwd, "seeds"));
		await writeFile(join(cwd, "claims/ferry.yaml"), "claims:\n  - The ferry carried 120 passengers.\n");
		await writeFile(join(cwd, "claims/broken.yml"), "claims: [\n");
		await writeFile(join(cwd, "many.yaml"), `claims:\n${claims.join("\n")}\n`);
		await writeFile(join(cwd, "seeds/wire.txt"), "The ferry carried 120 passengers on Monday.\n");
	});
	afterAll(() => rm(cwd, { recursive: true }));

	test("help", async () => {
		const { status, out, err } = await factlint(["--help"], cwd);
		expect([status, err]).toEqual([0, ""]);
		expect(out).toContain("Exit status:");
	});

	test("version", async () => {
		const manifest = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
		expect(await factlint(["--version"], cwd)).toEqual({ status: 0, out: `${manifest.version}\n`, err: "" });
	});

	test("a bad option", async () => {
		expect(await factlint(["--fromat", "json"], cwd)).toEqual({
			status: 2,
			out: "",
			err: "factlint: unknown option '--fromat' (Did you mean --format?)\n",
		});
	});

	test("a claim that its source supports", async () => {
		expect(await factlint(["claims/ferry.yaml"], cwd)).toEqual({
			status: 0,
			out: "1 claim: 1 supported · 0 errors, 0 warnings\n",
			err: "",
		});
	});

	test("bad YAML is 2, and what could be read is checked all the same", async () => {
		const { status, out, err } = await factlint(["check"], cwd);
		expect([status, err]).toEqual([2, ""]);
		expect(out).toContain("claims/broken.yml:");
		expect(out).toContain("1 claim: 1 supported · ");
	});

	test("json into a file is as the schema says, and the same every time", async () => {
		const argv = ["many.yaml", "--format", "json=out/one.json", "--format", "json=out/two.json"];
		expect(await factlint(argv, cwd)).toMatchObject({ out: "", err: "" });
		const [one = "", two] = await Promise.all(
			["one", "two"].map((name) => readFile(join(cwd, `out/${name}.json`), "utf8")),
		);
		const report = JSON.parse(one);
		const validate = new Ajv().compile(JSON.parse(await readFile(schema, "utf8")));
		validate(report);
		expect(validate.errors).toBeNull();
		expect(report.claims).toHaveLength(count);
		expect(two).toBe(one);
		expect((await readdir(join(cwd, "out"))).sort()).toEqual(["one.json", "two.json"]);
	});

	test("all of a report longer than a pipe reaches its reader", async () => {
		const { out, err } = await factlint(["many.yaml", "--format", "json"], cwd);
		expect(err).toBe("");
		expect(out.length).toBeGreaterThan(70_000);
		expect(JSON.parse(out).claims).toHaveLength(count);
	});

	test.skipIf(!existsSync("/dev/full"))("a full disk is 2", async () => {
		const full = await open("/dev/full", "w");
		const ended = await factlint(["--help"], cwd, full.fd);
		await full.close();
		expect(ended).toMatchObject({
			status: 2,
			err: expect.stringMatching(/^factlint: cannot write to standard output: .*\n$/),
		});
	});

	test("a reader that has left is no reason to complain", async () => {
		const { status, err } = await factlint(["many.yaml", "--format", "json"], cwd, "closed");
		expect([status, err]).toEqual([1, ""]);
	});
});

/** The names of all that a run loads, among other things. */
async function loadedBy(argv: readonly string[], cwd: string): Promise<string> {
	const child = spawn(process.execPath, [main, ...argv], { cwd, env: { NODE_DEBUG: "esm" } });
	let log = "";
	child.stdout.resume();
	child.stderr.setEncoding("utf8").on("data", (text: string) => (log += text));
	await new Promise((resolve) => child.on("close", resolve));
	return log;
}

describe("what is loaded late", () => {
	let cwd = "";
	beforeAll(async () => {
		cwd = await mkdtemp(join(tmpdir(), "factlint-"));
		await mkdir(join(cwd, "seeds"));
		await writeFile(join(cwd, "broken.yml"), "claims: [\n");
		await writeFile(join(cwd, "sound.yml"), "claims:\n  - The ferry carried 120 passengers.\n");
		await writeFile(join(cwd, "seeds/wire.txt"), "The ferry carried 120 passengers on Monday.\n");
	});
	afterAll(() => rm(cwd, { recursive: true }));

	test("help loads nothing heavy", async () => {
		const log = await loadedBy(["--help"], cwd);
		expect(log).toContain("commander");
		expect(log).not.toMatch(/wink|ajv|node_modules\/yaml|fast-glob|@actions|chunks\/document/);
	});

	test("a fault in YAML does not load the language model, a claim does", async () => {
		const log = await loadedBy(["broken.yml"], cwd);
		expect(log).toContain("ajv");
		expect(log).not.toContain("wink");
		const sound = await loadedBy(["sound.yml"], cwd);
		expect(sound).toContain("wink");
		expect(sound).toContain("chunks/document");
	});
});
