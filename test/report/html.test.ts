import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { render } from "../../src/report/formats.ts";
import { script } from "../../src/report/html/script.ts";
import { cutLines } from "../../src/report/html/segments.ts";
import { style } from "../../src/report/html/style.ts";
import type { Report } from "../../src/types.ts";
import { ferry } from "./ferry.ts";
import { claim, everything, evidence, problem, report } from "./reports.ts";

const page = (given: Report): string => render(given, "html", { blob: "https://code.example/desk/story/blob/abc/" });
const sha256 = (text: string): string => createHash("sha256").update(text).digest("base64");

/** What stands between the tags of the page's own style and script: nobody else's words. */
const own = (tag: "style" | "script", text: string): string[] =>
	[...text.matchAll(new RegExp(String.raw`<${tag}>([\s\S]*?)</${tag}>`, "g"))].map(([, inside = ""]) => inside);

/** The page without what has tests of its own: style, script and their hashes. */
const bare = (text: string): string =>
	text
		.replace(style, "")
		.replace(script, "")
		.replace(/sha256-[\w+/=]+/g, "sha256-");

/** The page as XML: its style and script left out, the elements without content closed. */
const asXml = (text: string): string =>
	text.replace(/<(style|script)>[\s\S]*?<\/\1>/g, "").replace(/<((?:meta|input)\b[^>]*)>/g, "<$1/>");

async function faults(text: string): Promise<readonly string[]> {
	const { errors } = await validateXML({ xml: { fileName: "page.html", contents: asXml(text) }, schema: [] });
	return errors.map(({ rawMessage }) => rawMessage);
}

/** Text that tries to be markup. */
const hostile = [
	"<script>alert(1)</script>",
	"</style><style>*{display:none}</style>",
	"]]>",
	"<!--",
	"--><img src=x onerror=alert(2)>",
	"\" onclick='alert(3)' x=\"",
	"&lt;b&gt; &amp;amp; &#x27;",
	"javascript:alert(4)",
	"a\u2028b\u0000c\u001b[31m\u202ed\ud800e\uffff",
	"##[error]x",
	"\n::error::x",
].join(" ");

describe("the HTML dossier", () => {
	test("of a report with everything", async () => {
		await expect(bare(page(everything))).toMatchFileSnapshot("../stored/report/everything.html");
	});

	test("of a report with decisions, conflicts and true offsets", async () => {
		await expect(bare(page(ferry))).toMatchFileSnapshot("../stored/report/ferry.html");
	});

	test("offers as supported only what makes a supported claim", () => {
		const change = {
			start: 18,
			end: 21,
			was: "120",
			kind: "quantity",
			source: "wire",
			file: "seeds/wire.txt",
			line: 3,
		};
		const given = (safe: boolean) =>
			report([claim("contradicted", { suggestions: [{ ...change, instead: "150", safe }] })]);
		expect(page(given(true))).toContain("What the sources would support");
		expect(page(given(false))).not.toContain("What the sources would support");
		expect(page(given(false))).toContain("more must change");
		expect(render(given(true), "markdown")).not.toContain("more must change");
		expect(render(given(false), "markdown")).toContain("more must change");
	});

	test("says that sources disagree only where they do, and quotes a quotation once", () => {
		const row = { source: "wire", file: "seeds/wire.txt", line: 3, column: 1, start: 0, end: 8, kind: "quotation" };
		const conflict = [{ ...row, stance: "contradicts", value: "“A dream”", quote: "“A dream”" }] as const;
		const given = (verdict: "conflicted" | "contradicted") => page(report([claim(verdict, { conflict })]));
		expect(given("conflicted")).toContain("Where the sources disagree");
		expect(given("contradicted")).not.toContain("Where the sources disagree");
		expect(given("contradicted")).toContain("What the sources have");
		expect(given("contradicted")).not.toContain("““");
	});

	test("is the same whatever the order of the report", () => {
		const { claims, problems, sources = [] } = ferry;
		const backwards = { claims: claims.toReversed(), problems: problems.toReversed(), sources: sources.toReversed() };
		expect(page({ ...ferry, ...backwards })).toBe(page(ferry));
	});

	test.each([
		["everything", everything],
		["sources and decisions", ferry],
		["nothing", report([])],
	])("is well-formed with %s", async (_name, given) => {
		expect(await faults(page(given))).toEqual([]);
	});

	test("a fault in the markup would be seen", async () => {
		expect(await faults(page(ferry).replace("</ol>", ""))).not.toEqual([]);
		expect(await faults(page(ferry).replace("<h1>", "<h1>a < b & c"))).not.toEqual([]);
	});

	test("allows its own style and script, and nothing else", () => {
		const text = page(ferry);
		const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text) ?? [];
		expect(own("style", text)).toEqual([style]);
		expect(own("script", text)).toEqual([script]);
		// After a change of style.ts or script.ts, put the hashes from this message into html/policy.ts.
		expect(policy.replaceAll("&#39;", "'").split("; ")).toEqual([
			"default-src 'none'",
			`style-src 'sha256-${sha256(style)}'`,
			`script-src 'sha256-${sha256(script)}'`,
			"base-uri 'none'",
			"form-action 'none'",
			"require-trusted-types-for 'script'",
			"trusted-types 'none'",
		]);
	});

	test("says that it has only what changed", () => {
		const given = { ...ferry, since: { base: "origin/main", commit: "1a2b3c4d5e", unchanged: 4 } };
		expect(page(given)).toContain("Only what changed since origin/main (1a2b3c4): 4 other claims left out.");
		expect(page(ferry)).not.toContain("Only what changed");
	});

	test("asks the network for nothing", () => {
		const text = page(ferry);
		expect(text.match(/<(?:link|img|iframe|object|embed|base|form|video|audio|source)\b/g)).toBeNull();
		expect(text.match(/\s(?:src|srcset|action|style|on[a-z]+)="/g)).toBeNull();
		expect(style.match(/url\(|@import|image-set/)).toBeNull();
		expect(script.match(/fetch|XMLHttp|WebSocket|import\(|innerHTML|insertAdjacent|document\.write|eval/)).toBeNull();
	});
});

describe("hostile text", () => {
	const words = evidence(hostile, [hostile], { source: hostile, file: hostile, start: 0, pinned: true });
	const given: Report = {
		...report(
			[
				claim("contradicted", {
					id: hostile,
					claim: hostile,
					file: hostile,
					message: hostile,
					parts: [
						{ text: hostile, verdict: "contradicted" },
						{ text: hostile, verdict: "supported" },
					],
					stances: [{ source: hostile, stance: "contradicts", evidence: [words] }],
					missing: [hostile],
					conflict: [{ ...words, kind: hostile, value: hostile, why: hostile, published: hostile }],
					suggestions: [{ ...words, was: hostile, instead: hostile, kind: hostile, safe: false }],
					settled: {
						by: "waiver",
						reason: hostile,
						who: hostile,
						prefer: hostile,
						until: hostile,
						standing: "expired",
					},
				}),
			],
			[problem({ file: hostile, message: hostile, frame: hostile, hint: hostile, rule: hostile })],
		),
		sources: [
			{
				id: hostile,
				file: hostile,
				title: hostile,
				publisher: hostile,
				agency: hostile,
				published: hostile,
				url: hostile,
				origin: 0,
				sha256: hostile,
				text: hostile,
			},
		],
	};
	const text = page(given);

	test("stays text", async () => {
		expect(await faults(text)).toEqual([]);
		expect(own("style", text)).toEqual([style]);
		expect(own("script", text)).toEqual([script]);
		expect(text.match(/<img|\son[a-z]+=['"]|href="javascript/g)).toBeNull();
	});

	test("hides nothing", () => {
		expect(text).not.toMatch(/(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/u);
		expect(text).toContain("\\u202e");
	});

	test.each([
		"javascript:alert(1)",
		"JAVASCRIPT:x",
		"data:text/html,x",
		"//x.example",
		"https://x.example/a b",
		"x",
	])("the address %s is not linked", (url) => {
		const [source] = ferry.sources ?? [];
		expect(page({ ...ferry, sources: source ? [{ ...source, url }] : [] })).not.toContain(`href="${url}`);
	});

	test("the addresses of other sites are", () => {
		expect(page(ferry)).toContain('<a rel="noreferrer" href="https://wire.example/ferry?id=1&amp;page=2">');
		expect(page(ferry)).toContain('href="https://code.example/desk/story/blob/abc/claims/harbour.yaml&#35;L4"');
	});

	test("two claims of one id have two addresses", () => {
		const ids = page(report([claim("supported", { id: "a b" }), claim("supported", { id: "a_b", line: 9 })]));
		expect([...ids.matchAll(/<li class="claim[^>]* id="([^"]*)"/g)].map(([, id]) => id)).toEqual(["a_b", "a_b~2"]);
	});
});

describe("lines and their stretches", () => {
	const text = fc.array(fc.constantFrom("a", "b ", "\n", "c"), { maxLength: 30 }).map((parts) => parts.join(""));
	const rests = fc.array(
		fc.record({
			start: fc.nat(30),
			end: fc.nat(30),
			claim: fc.nat(3),
			role: fc.constantFrom("supports" as const, "words" as const),
		}),
		{ maxLength: 6 },
	);

	test("every character stands under exactly the claims that rest on it", () => {
		fc.assert(
			fc.property(text, rests, (words, some) => {
				const starts = [0, ...[...words].flatMap((mark, at) => (mark === "\n" ? [at + 1] : []))];
				const spans = starts.map((start, at) => ({ start, end: (starts[at + 1] ?? words.length + 1) - 1 }));
				const lines = cutLines(spans, some);
				const shown = lines.map(({ segments }) => segments.map(({ start, end }) => words.slice(start, end)).join(""));
				expect(shown.join("\n")).toBe(words);
				for (const segment of lines.flatMap(({ segments }) => segments))
					for (let at = segment.start; at < segment.end; at += 1)
						expect(new Set(segment.rests)).toEqual(new Set(some.filter(({ start, end }) => start <= at && at < end)));
			}),
		);
	});
});
