import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { kinds } from "../src/facts/kinds.ts";
import { rulePages } from "../src/report/rules.ts";
import { runIn } from "./cli/amending.ts";
import { inFolder } from "./input/project-folder.ts";

const root = new URL("../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, word = ""]) => word);

const sources = readdirSync(new URL("src", root), { recursive: true, encoding: "utf8" })
	.map((path) => `src/${path.replaceAll("\\", "/")}`)
	.filter((path) => path.endsWith(".ts"))
	.map((path) => ({ path, text: read(path) }));
const textOf = (folder: string) =>
	sources
		.filter(({ path }) => path.startsWith(folder))
		.map(({ text }) => text)
		.join("\n");

/** Names of rules and kinds that stand in the program, other than through the table of pages. */
const emitted = () => {
	const problems = textOf("src/input/") + textOf("src/judge/");
	const guards = textOf("src/compare/guards/") + textOf("src/compare/timeline/");
	const rules = [
		...matches(problems, /\brule(?::| =) "([a-z0-9-]+)"/g),
		...matches(problems, /\brule: [^,;{}]*? \? "([a-z0-9-]+)"/g),
		...matches(problems, /\brule: [^,;{}]*? : "([a-z0-9-]+)"/g),
		...matches(problems, /\bchangedSource = "([a-z-]+)"/g),
		"no-claims",
		"no-sources",
	];
	const differences = [
		...kinds.map(({ kind }) => kind),
		...matches(guards, /\bblocked\(\s*"([a-z-]+)"/g),
		...matches(guards, /\bkind: "([a-z-]+)"/g),
	];
	return new Set([
		...rules,
		...differences,
		...["conflicted", "contradicted", "unsupported", "unchecked"],
		...matches(textOf("src/judge/decisive.ts"), /[?:] "([a-z-]+)"/g),
		...matches(textOf("src/judge/decisive.ts"), /\?\? "([a-z-]+)"/g),
	]);
};

/** Headings as links name them. */
const anchors = (page: string) =>
	matches(read(page), /^#+ (.*)$/gm).map((heading) =>
		heading
			.toLowerCase()
			.replace(/[^\p{L}\d _-]/gu, "")
			.replaceAll(" ", "-"),
	);

const pages = readdirSync(new URL("docs/rules", root)).map((name) => `docs/rules/${name}`);

describe("rules and their pages", () => {
	test("every rule that the program knows has a page, and every page a rule", () => {
		expect([...rulePages.keys()].sort()).toEqual([...emitted()].sort());
	});

	test("a rule without a page would be seen", () => {
		expect(emitted().size).toBeGreaterThan(60);
		for (const rule of ["pin-not-found", "pin-altered", "changed-source", "wording", "question", "stale-baseline"])
			expect(emitted()).toContain(rule);
	});

	test("pages and headings are where the table says, and nowhere else", () => {
		const named = [...rulePages.values()];
		expect([...new Set(named.map((path) => path.split("#")[0]))].sort()).toEqual(
			pages.filter((page) => page !== "docs/rules/README.md").sort(),
		);
		for (const path of named) {
			const [page = "", heading] = path.split("#");
			expect(anchors(page)).toContain(heading ?? page.replace(/^docs\/rules\/|\.md$/g, ""));
		}
		for (const page of new Set(named.filter((path) => path.includes("#")).map((path) => path.split("#")[0] ?? "")))
			expect(matches(read(page), /^## (.*)$/gm)).toEqual(
				named.filter((path) => path.startsWith(`${page}#`)).map((path) => path.split("#")[1]),
			);
	});

	test("the index links to every rule", () => {
		const linked = matches(read("docs/rules/README.md"), /\]\(([a-z][a-z-]*\.md(?:#[a-z0-9-]+)?)\)/g);
		expect(linked.map((path) => `docs/rules/${path}`).sort()).toEqual([...rulePages.values()].sort());
	});

	test.each([...rulePages.values()].filter((path) => !path.includes("#")))("%s tells all that a page must", (page) => {
		expect(matches(read(page), /^## (.*)$/gm)).toEqual([
			"What it reads",
			"What it calls a finding",
			"What it leaves alone",
			"How to settle it",
		]);
	});
});

/** The files that a page writes down before an output, and the command of that output. */
interface Example {
	readonly files: Readonly<Record<string, string>>;
	readonly command: string;
	/** Where its output stands in the page. */
	readonly start: number;
	readonly end: number;
}

function examplesOf(page: string): readonly Example[] {
	const [open, close] = ["<!-- output -->\n", "<!-- end of output -->"];
	const examples: Example[] = [];
	for (let from = 0, at = page.indexOf(open); at >= 0; at = page.indexOf(open, from)) {
		const files = [...page.slice(from, at).matchAll(/^`([^`]+)`\n\n```\w+\n(.*?)^```$/gms)];
		const [start, end] = [at + open.length, page.indexOf(close, at)];
		const [, command = ""] = /^\$ npx factlint (.*)$/m.exec(page.slice(start, end)) ?? [];
		examples.push({
			files: Object.fromEntries(files.map(([, path = "", text = ""]) => [path, text])),
			...{ command, start, end },
		});
		from = end;
	}
	return examples;
}

describe("examples on the pages", () => {
	const outputOf = async ({ files, command }: Example) => {
		const { out } = await inFolder(files, (cwd) => runIn(cwd, command.split(" ")));
		const lines = out.trimEnd().split("\n").slice(0, -2);
		return ["```", `$ npx factlint ${command}`, ...lines, "```", ""].join("\n");
	};

	/** The rules that a page tells and that need an example: its own, or those above an output. */
	const told = (page: string, { start }: Example) =>
		matches(read(page).slice(0, start), /^#{1,2} ([a-z-]+)$/gm).at(-1) ?? "";

	const withExamples = pages.filter((page) => examplesOf(read(page)).length > 0);

	/** `npx vitest run test/rules.test.ts -u` writes the pages anew. */
	test.each(withExamples)("%s shows what the program says, of that rule", async (page) => {
		let text = read(page);
		for (const example of [...examplesOf(text)].reverse()) {
			const output = await outputOf(example);
			expect(output).toMatch(new RegExp(`^  (?:warning|error|fatal) .*\\b${told(page, example)}\\b`, "m"));
			text = text.slice(0, example.start) + output + text.slice(example.end);
		}
		await expect(text).toMatchFileSnapshot(`../${page}`);
	});

	test("each page has one", () => {
		const own = [...rulePages.values()].filter((path) => !path.includes("#"));
		expect(own.filter((page) => !withExamples.includes(page))).toEqual([]);
	});
});

describe("factlint explain RULE", () => {
	const explain = (rule: string, files: Readonly<Record<string, string>> = {}) =>
		inFolder(files, (cwd) => runIn(cwd, ["explain", rule]));

	test("shows the page of a rule, wherever it runs", async () => {
		const { status, out, err } = await explain("quantity");
		expect({ status, err }).toEqual({ status: 0, err: "" });
		expect(out).toMatch(/^# quantity\n/);
		expect(out).toContain("## How to settle it");
		expect(out).not.toContain("<!--");
	});

	test("shows its section of a page that several rules share", async () => {
		const { out } = await explain("unknown-key");
		expect(out).toMatch(/^## unknown-key\n/);
		expect(matches(out, /^(## .*)$/gm)).toEqual(["## unknown-key"]);
	});

	test.each([...rulePages.keys()])("has something to show for %s", async (rule) => {
		const { status, out } = await explain(rule);
		expect(status).toBe(0);
		expect(out.length).toBeGreaterThan(100);
	});

	test("shows it where the files cannot be read, for that is when it is needed", async () => {
		expect(await explain("yaml-syntax", { "claims/a.yaml": "claims: [\n" })).toMatchObject({ status: 0, err: "" });
	});

	test("a claim of that id goes first, one that only begins so does not", async () => {
		const files = (id: string) => ({
			"claims/a.yaml": `claims:\n  - id: ${id}\n    claim: The bridge reopened.\n`,
			"seeds/a.txt": "The bridge reopened.\n",
		});
		expect((await explain("date", files("date"))).out).toMatch(/^date {2}supported/);
		expect((await explain("date", files("date-of-opening"))).out).toMatch(/^# date\n/);
	});
});
