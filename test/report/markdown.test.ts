import { describe, expect, test } from "vitest";
import { type FormatName, render } from "../../src/report/formats.ts";
import type { Report } from "../../src/types.ts";
import { complete, rows } from "./complete.ts";
import { claim, evidence, problem, report } from "./reports.ts";

const blob = "https://example.org/news/blob/1a2b3c/";
const bad =
	"| a\n\n# b <script>x</script> [c](https://example.org) @d #1 ::error:: ##[error] ]]> 👩‍🚒 \u001b[31m `e` </details>";
const heads = (page: string): string[] => page.match(/^#+ .*$/gm) ?? [];
const mebibyte = 1_048_576;
const bytes = (page: string): number => Buffer.byteLength(page, "utf8");

describe.each<[FormatName, string]>([
	["markdown", "dossier"],
	["summary", "summary"],
])("%s", (name, stored) => {
	test("one of everything", async () => {
		await expect(render(complete, name, { blob })).toMatchFileSnapshot(`../stored/report/${stored}.md`);
	});

	test("nothing but supported claims", () => {
		const page = render(report([claim("supported")]), name);
		expect(page).toContain("1 claim: 1 supported · 0 errors, 0 warnings");
		expect(page).not.toMatch(/## (?:Findings|Problems|Changed)/);
	});

	test("links lead to the line at the commit", () => {
		const one = evidence("120 came.", ["120"], { file: "seeds\\late (news).md", line: 7, stance: "contradicts" });
		const given = report([
			claim("contradicted", { stances: [{ source: "wire", stance: "contradicts", evidence: [one] }] }),
		]);
		const page = render(given, name, { blob, folder: "desk/" });
		expect(page).toContain(`](${blob}desk/claims/harbour.yaml#L5)`);
		expect(page).toContain(`](${blob}desk/seeds/late%20%28news%29.md?plain=1#L7)`);
	});

	test.each([
		"../elsewhere.yaml",
		"/etc/a.yaml",
		"C:\\a.yaml",
	])("a file outside the repository has no link: %s", (file) => {
		const page = render(report([claim("unsupported", { file })]), name, { blob });
		expect(page).not.toContain(blob);
	});

	test.each([
		"",
		"javascript:alert(1)//",
		"blob/",
	])("without an address of the web there is no link at all: '%s'", (address) => {
		expect(render(complete, name, { blob: address })).not.toContain("](");
	});

	test("hostile text adds no heading, row, link, tag or fold", () => {
		const row = { ...rows[0], source: bad, quote: bad, value: bad, why: bad, file: bad };
		const settled = { by: "waiver", reason: bad, who: bad, until: bad, prefer: bad, standing: "expired" } as const;
		const more = { id: bad, file: bad, claim: bad, message: bad, missing: [bad], settled };
		const stances = [
			{ source: bad, stance: "supports", evidence: [evidence(bad, ["script"], { source: bad, file: bad })] },
		] as const;
		const suggestion = {
			start: 0,
			end: 1,
			was: bad,
			instead: bad,
			kind: bad,
			source: bad,
			file: bad,
			line: 1,
			safe: true,
		};
		const parts = [bad, bad].map((text) => ({ text, verdict: "unsupported" as const }));
		const given = report(
			[
				claim("conflicted", { ...more, stances, parts, suggestions: [suggestion], conflict: [{ ...rowOf(), ...row }] }),
				claim("supported", { id: bad, claim: bad, file: bad, stances }),
			],
			[problem({ file: bad, message: bad, hint: bad, rule: bad })],
		);
		const page = render(given, name);
		expect(heads(page).map((head) => head.slice(0, 14))).toEqual(
			["# Fact check", "## Problems of", "## Findings", "### conflicted", "## Supported c"].slice(
				0,
				name === "summary" ? 4 : 5,
			),
		);
		expect(page.replace(/\n<\/?details>(?:<summary>[\w ]+<\/summary>)?/g, "")).not.toMatch(/(?<!\\)[<[`]/);
		expect(page).not.toMatch(/@d|#1|:\/\//);
	});
});

const rowOf = () => {
	const [row] = rows;
	if (!row) throw new Error("there is no row");
	return row;
};

describe("markdown", () => {
	test("what was decided stands apart from what is open", () => {
		expect(heads(render(complete, "markdown")).map((head) => head.replace(/^### \w+: /, ""))).toEqual([
			"# Fact check",
			"## Problems of the input",
			"## Findings",
			"lost",
			"passengers",
			"second-crossing",
			"old-waiver",
			"crossing-time",
			"## Decided",
			"settled",
			"waived",
			"old-finding",
			"## Supported claims",
			"## Sources",
		]);
	});
});

describe("summary", () => {
	test("what the pull request changed comes first", () => {
		const found = heads(render(complete, "summary")).map((head) => head.replace(/^### \w+: /, ""));
		expect(found.slice(2, 6)).toEqual([
			"## Changed in this pull request",
			"old-waiver",
			"crossing-time",
			"## Other findings",
		]);
	});

	const huge = (verdict: "supported" | "unsupported", count: number): Report => {
		const one = evidence("Die Fähre trug 120 Passagiere 👩‍🚒. ".repeat(15), ["120"]);
		const stances = [{ source: "wire", stance: "supports", evidence: [one] }] as const;
		return report(
			Array.from({ length: count }, (_one, index) =>
				claim(verdict, { id: `claim-${index}`, line: index + 1, stances }),
			),
		);
	};

	test.each(["supported", "unsupported"] as const)("stays below 1 MiB with 3,000 %s claims, and says so", (verdict) => {
		const page = render(huge(verdict, 3_000), "summary", { blob });
		expect(bytes(page)).toBeLessThan(mebibyte);
		expect(bytes(page)).toBeGreaterThan(0.9 * mebibyte);
		expect(page).toMatch(/The page is cut here: .*`--format markdown=FILE`.*\n$/);
		expect(page.split("<details>").length).toBe(page.split("</details>").length);
	});

	test("is cut between rows: what it shows of the whole is shown in full", () => {
		const given = huge("unsupported", 3_000);
		const page = render(given, "summary");
		const whole = render(given, "markdown");
		const shown = page.slice(0, page.indexOf("\n**The page is cut here"));
		expect(whole.startsWith(shown)).toBe(true);
		expect(whole.slice(shown.length)).toMatch(/^\n/);
	});

	test("one conflict of many sources is cut between its rows", () => {
		const conflict = Array.from({ length: 9000 }, (_one, index) => ({ ...rowOf(), line: index + 1 }));
		const page = render(report([claim("conflicted", { conflict })]), "summary", { blob });
		expect(bytes(page)).toBeLessThan(mebibyte);
		expect(page).toMatch(/\| supports \|\n\n\*\*The page is cut here/);
	});

	test("what fits is whole", () => {
		expect(render(huge("supported", 100), "summary")).not.toContain("cut here");
	});
});
