import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { check } from "../src/check.ts";
import { loadProject } from "../src/input/project.ts";
import { listSources } from "../src/judge/sources/list.ts";
import { hedges, phrasesAfter, phrasesBefore } from "../src/lexicon/hedges.ts";
import { render } from "../src/report/formats.ts";
import { sourceTable } from "../src/report/source-table.ts";
import { plain } from "../src/report/style.ts";
import type { HedgeWidth } from "../src/types.ts";
import { readIn, runIn, story } from "./cli/amending.ts";
import { inFolder } from "./input/project-folder.ts";

const root = new URL("../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

/** The page with what stands between two marks replaced by these lines. */
function filled(page: string, name: string, lines: readonly string[]): string {
	const [open, close] = [`<!-- ${name} -->\n`, `<!-- end of ${name} -->`];
	const [from, to] = [page.indexOf(open), page.indexOf(close)];
	if (from < 0 || to < from) throw new Error(`the page has no place for ${name}`);
	return `${page.slice(0, from)}${open}${lines.join("\n")}\n${page.slice(to)}`;
}

const round = (n: number) => Number(n.toFixed(2));

/** `[5.04, 6)` for a width and 6. */
const interval = ({ low, high, lowOpen = false, highOpen = false }: HedgeWidth, n: number) =>
	`${lowOpen ? "(" : "["}${round(low * n)}, ${round(high * n)}${highOpen ? ")" : "]"}`;

const widthRows = Object.entries(hedges).map(
	([name, { width }]) => `| ${name} | ${interval(width, 1)} × n | ${interval(width, 6)} |`,
);

/** The phrases as an editor writes them: the table has a space before marks that are tokens of their own. */
const written = (phrases: readonly string[]) => [
	...new Set(phrases.map((phrase) => phrase.replace(/ \./g, ".").replace(/([-<>]) /g, "$1"))),
];

const wordRows = Object.entries(hedges).map(([name, row]) => {
	const behind = written(phrasesAfter(row));
	const end = behind.length === 0 ? "" : ` After it: ${behind.join(", ")}.`;
	return `* **${name}** before the number: ${written(phrasesBefore(row)).join(", ")}.${end}`;
});

describe("docs/quantities.md", () => {
	const head = ["| hedge | allows | so for 6 |", "|---|---|---|"];

	/** `npx vitest run test/docs.test.ts -u` writes the page anew. */
	test("prints the table of lexicon/hedges.ts", async () => {
		const widths = filled(read("docs/quantities.md"), "widths", [...head, ...widthRows]);
		const page = filled(widths, "words", wordRows);
		await expect(page).toMatchFileSnapshot("../docs/quantities.md");
	});

	test("another table would be seen", () => {
		const page = read("docs/quantities.md");
		expect(filled(page, "widths", head)).not.toBe(page);
		expect(() => filled(page, "nothing", [])).toThrow("no place");
	});
});

describe("docs/decisions.md", () => {
	const folder = (name: string) => fileURLToPath(new URL(`test/scenarios/${name}`, root));

	/** What the program says of a scenario's first claim, and of what stands at it. */
	const output = async (name: string, today: string) => {
		const report = await check(await loadProject({ cwd: folder(name), today }));
		const [claim] = report.claims;
		const page = render({ ...report, claims: claim ? [claim] : [], problems: report.problems.slice(0, 1) }, "pretty");
		return ["```", ...page.trimEnd().split("\n").slice(0, -2), "```"];
	};

	/** `npx vitest run test/docs.test.ts -u` writes the page anew. */
	test("shows what the program says", async () => {
		let page = read("docs/decisions.md");
		for (const name of ["resolution-holds", "resolution-reopens", "waiver-last-week"])
			page = filled(page, name, await output(name, "2023-06-25"));
		await expect(page).toMatchFileSnapshot("../docs/decisions.md");
	});
});

describe("docs/origins.md", () => {
	const project = (name: string) => loadProject({ cwd: fileURLToPath(new URL(`test/scenarios/${name}`, root)) });

	/** The first finding of a scenario, and no evidence. */
	const finding = async (name: string) => {
		const report = await check(await project(name));
		const claims = report.problems.length > 0 ? [] : report.claims.filter(({ severity }) => severity !== "ok");
		const page = render(
			{ ...report, claims: claims.slice(0, 1).map((claim) => ({ ...claim, stances: [] })) },
			"pretty",
		);
		return ["```", ...page.trimEnd().split("\n").slice(0, -2), "```"];
	};

	/** `npx vitest run test/docs.test.ts -u` writes the page anew. */
	test("shows what the program says", async () => {
		let page = read("docs/origins.md");
		for (const name of ["origins-agency", "several-media", "changed-source"])
			page = filled(page, name, await finding(name));
		const listed = await project("origins-agency");
		const table = sourceTable(await listSources(listed, await check(listed)), { style: plain, width: 80 });
		page = filled(page, "sources", ["```", ...table.trimEnd().split("\n"), "```"]);
		await expect(page).toMatchFileSnapshot("../docs/origins.md");
	});
});

describe("docs/suggestions.md", () => {
	const ferry = [
		"claims:",
		"  - id: council",
		"    claim: The harbour council met for six hours on Tuesday.   # ask the clerk",
		"  - The first boat sailed in March 2021.",
		"",
	].join("\n");

	const fenced = (text: string, language = "") => [`\`\`\`${language}`, ...text.trimEnd().split("\n"), "```"];

	/** What the commands of the page say, one after the other in one folder, and the file that they leave. */
	const session = () =>
		inFolder({ ...story, "claims/ferry.yaml": ferry }, async (cwd) => {
			const [suggestion, fix, pins] = [
				await runIn(cwd, ["check"]),
				await runIn(cwd, ["check", "--fix"]),
				await runIn(cwd, ["check", "--update-evidence"]),
			];
			return {
				suggestion: fenced(suggestion.out),
				fix: fenced(fix.out),
				pins: [...fenced(pins.out), "", ...fenced(readIn(cwd, "claims/ferry.yaml"), "yaml")],
			};
		});

	/** `npx vitest run test/docs.test.ts -u` writes the page anew. */
	test("shows what the program says", async () => {
		const said = Object.entries(await session());
		const cwd = fileURLToPath(new URL("test/scenarios/pin-altered", root));
		const report = await check(await loadProject({ cwd }));
		const shown = render({ ...report, claims: [], problems: report.problems.slice(0, 1) }, "pretty");
		const altered = fenced(shown.trimEnd().split("\n").slice(0, -2).join("\n"));
		const pages = [...said, ["altered", altered] as const];
		const page = pages.reduce((before, [name, lines]) => filled(before, name, lines), read("docs/suggestions.md"));
		await expect(page).toMatchFileSnapshot("../docs/suggestions.md");
	});
});

describe("pages", () => {
	const pages = [
		"ARCHITECTURE.md",
		"CHANGELOG.md",
		...readdirSync(new URL("docs", root), { recursive: true, encoding: "utf8" })
			.filter((name) => name.endsWith(".md"))
			.map((name) => `docs/${name.replaceAll("\\", "/")}`),
	];

	/** Files and folders named in a page, in links or as paths, from the page's own folder or the root. */
	const named = (page: string) =>
		[...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = ""]) => new URL(path, new URL(page, root)));

	test.each(pages)("%s links to what is there", (page) => {
		expect(named(page).filter((path) => !existsSync(path))).toEqual([]);
	});

	/** Headings as links name them: lower case, no marks, dashes for spaces. */
	const anchors = (page: URL) =>
		[...readFileSync(page, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
			heading
				.toLowerCase()
				.replace(/[^\p{L}\d _-]/gu, "")
				.replaceAll(" ", "-"),
		);

	/** Links to a heading of a page that has no such heading. */
	const lost = (page: string, text = read(page)) =>
		[...text.matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g)].filter(([, path = "", heading = ""]) => {
			const target = path === "" ? new URL(page, root) : new URL(path, new URL(page, root));
			return target.pathname.endsWith(".md") && !anchors(target).includes(heading);
		});

	test.each([...pages, "README.md"])("%s links to headings that are there", (page) => {
		expect(lost(page).map(([link]) => link)).toEqual([]);
	});

	test("a link to a heading that is not there would be seen", () => {
		expect(
			lost("docs/claims.md", "[a](verdicts.md#exit-status) [b](#claims) [c](verdicts.md#nothing) [d](#gone)"),
		).toHaveLength(2);
	});

	test("a broken link would be seen", () => {
		expect(existsSync(new URL("nothing.md", root))).toBe(false);
		expect(pages.flatMap(named).length).toBeGreaterThan(0);
	});
});
