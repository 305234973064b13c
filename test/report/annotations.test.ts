import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { render } from "../../src/report/formats.ts";
import { oneLine } from "../../src/report/visible.ts";
import type { ClaimReport, Severity, Verdict } from "../../src/types.ts";
import { runProgram } from "../program.ts";
import { rows } from "./complete.ts";
import { claim, report } from "./reports.ts";
import { type RunnerAnnotation, runnerStep } from "./runner.ts";

/** Words that try to be more than words. */
const tricks = [
	"a share of 100%, or %0A, %25 and %3A",
	"two\nlines\r\nor three",
	"::error::not ours",
	"::stop-commands::pause",
	"##[error]not ours either",
	"<![CDATA[ ]]> & <b>",
	"\u001b[31mred\u001b[0m and \u0007",
	"👩‍🚒 🇫🇷 ✈️",
	"a, b: c; d=e",
	"\u200d::warning::hidden start",
];

const trick = (index: number): string => tricks[index % tricks.length] ?? "";
/** The model of the runner sees no characters that a culture ignores. */
const seen = (text: string): string => oneLine(text).replace(/\p{Default_Ignorable_Code_Point}/gu, "");

const verdicts: readonly Verdict[] = ["conflicted", "unsupported", "contradicted", "unchecked"];
/** What the settings call `ok` is silent. */
const severities: readonly Severity[] = ["ok", "warning", "error", "fatal"];
const levels = { fatal: "error", error: "error", warning: "warning", ok: undefined } as const;

/** Two hundred findings, fifty of each severity, in no good order; every seventh was changed by the pull request. */
const many: readonly ClaimReport[] = Array.from({ length: 200 }, (_one, index) => {
	const line = ((index * 37) % 200) + 1;
	return claim(verdicts[index % 4] ?? "unchecked", {
		id: `${index} ${trick(index)}`,
		claim: trick(index + 1),
		message: `${trick(index + 2)} ${index}`,
		file: `claims\\desk ${index % 3}\\50%, ä.yaml`,
		severity: severities[index % 4] ?? "fatal",
		line,
		endLine: index % 5 === 0 ? line + 1 : line,
		column: 7,
		endColumn: 30,
		...(index % 7 === 0 ? { changed: true } : {}),
	});
});

const weight = (one: ClaimReport): number => severities.length - severities.indexOf(one.severity);
const concern = (one: ClaimReport): number => (one.changed || one.severity === "fatal" ? 0 : 1);
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const sorted = many.toSorted(
	(a, b) => concern(a) - concern(b) || weight(a) - weight(b) || compare(a.file, b.file) || a.line - b.line,
);

const expected = (one: ClaimReport): RunnerAnnotation => ({
	level: levels[one.severity] ?? "notice",
	title: seen(`${one.verdict}: ${one.id}`),
	message: seen(one.message),
	file: `news/${one.file.replaceAll("\\", "/")}`,
	lines: `${one.line}-${one.endLine}`,
	columns: one.endLine === one.line ? "7-30" : "-",
});

describe("the runner", () => {
	const shown = runnerStep(render(report(many), "github", { folder: "news\\" }));
	const of = (level: RunnerAnnotation["level"]): readonly RunnerAnnotation[] =>
		shown.filter((one) => one.level === level);

	test.each([
		["error", 10],
		["warning", 10],
	] as const)("reads back every %s within the limits, the most urgent ones, as it was", (level, most) => {
		const wanted = sorted.filter((one) => levels[one.severity] === level).slice(0, most);
		expect(of(level).slice(0, most)).toEqual(wanted.map(expected));
	});

	test("is told once how many more there are, and where", () => {
		expect(of("notice")).toHaveLength(1);
		expect(shown.at(-1)).toEqual({
			level: "notice",
			title: "factlint",
			message: "… and 130 more: read them in the job summary, or in this step's log.",
			file: "",
			lines: "-",
			columns: "-",
		});
	});

	test("loses nothing of a message that it keeps", () => {
		const message = "👩‍🚒".repeat(3000);
		const [one] = runnerStep(render(report([claim("unsupported", { message })]), "github"));
		expect(one?.message).toMatch(/^(?:👩🚒?)+…$/u);
	});

	test("shows no finding that was decided, and those whose decision has ended", () => {
		const settled = (standing: "holds" | "expired" | "reopened") =>
			claim("unsupported", {
				id: standing,
				severity: standing === "holds" ? "ok" : "error",
				settled: { by: "waiver", reason: "r", standing },
			});
		const given = report([settled("holds"), settled("expired"), settled("reopened")]);
		expect(runnerStep(render(given, "github")).map((one) => one.title)).toEqual([
			"unsupported: expired",
			"unsupported: reopened",
		]);
	});

	test("shows both sides of a conflict with their lines", () => {
		const [one] = runnerStep(render(report([claim("conflicted", { conflict: rows })]), "github"));
		expect(one?.message.split("\n")[1]).toBe(
			'wire:12 "35-minute crossing" against gazette:3 "roughly 30 minutes to cross"',
		);
	});
});

describe("a fork's pull request", () => {
	const workspace = mkdtempSync(join(tmpdir(), "factlint-runner-"));
	afterAll(() => rmSync(workspace, { recursive: true, force: true }));

	/** No token, no secret: only what the runner tells every step. */
	const env = {
		GITHUB_ACTIONS: "true",
		GITHUB_WORKSPACE: workspace,
		GITHUB_SERVER_URL: "https://example.org",
		GITHUB_REPOSITORY: "fork/news",
		GITHUB_SHA: "1a2b3c",
	};

	test("gets annotations on the claims' own lines, and gives no other command", () => {
		const cwd = join(workspace, "desk");
		mkdirSync(join(cwd, "claims"), { recursive: true });
		mkdirSync(join(cwd, "seeds"));
		writeFileSync(
			join(cwd, "seeds/wire.txt"),
			"The ferry carried 150 passengers.\n::error::from a source ##[error]x\n",
		);
		const plain = tricks.filter((text) => seen(text) === text || text.includes("👩"));
		const claims = plain.map((text) => `The ferry said ${text}`);
		const yaml = `claims:\n${claims.map((text) => `  - ${JSON.stringify(text)}\n`).join("")}`;
		writeFileSync(join(cwd, "claims/a 100%.yaml"), yaml);
		const { status, stdout, stderr } = runProgram(["--format", "pretty"], cwd, env);
		expect([status, stderr]).toEqual([1, ""]);
		const shown = runnerStep(stdout);
		expect(shown.map(({ level, file, lines }) => [level, file, lines])).toEqual(
			claims.map((_text, index) => ["error", "desk/claims/a 100%.yaml", `${index + 2}-${index + 2}`]),
		);
	});
});
