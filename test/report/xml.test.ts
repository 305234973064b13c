import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { type FormatName, render } from "../../src/report/formats.ts";
import { element, xmlAttribute, xmlDocument, xmlText } from "../../src/report/xml.ts";
import type { Report } from "../../src/types.ts";
import { complete } from "./complete.ts";
import { claim, problem, report } from "./reports.ts";
import { runnerCommand } from "./runner.ts";
import { schemas, xmlMistakes } from "./schemas/validate.ts";

const bad =
	"a \"b\" 'c' & <d> ]]> \r\n::error::e ##[error]f \u0000\u0008\u001b[31m \ufffe\uffff \ud83d 👩‍🚒 \u2028 &amp; <![CDATA[";
const hostile: Report = report(
	[
		claim("unsupported", { id: bad, file: bad, claim: bad, message: bad, missing: [bad] }),
		claim("conflicted", { id: bad, message: bad, settled: { by: "waiver", reason: bad, standing: "holds" } }),
	],
	[problem({ file: bad, message: bad, hint: bad, frame: bad, severity: "warning" })],
);

describe("XML", () => {
	test.each([
		["]]>", "]]&gt;"],
		["<a & b>", "&lt;a &amp; b&gt;"],
		["bell \u0007 \u001b[1m", "bell \\u0007 \\u001b[1m"],
		["half \ud83d and \ufffe", "half \\ud83d and \\ufffe"],
		["👩‍🚒\t\n", "👩‍🚒\t\n"],
		["\r", "&#13;"],
	])("the text %j is written %j", (raw, written) => {
		expect(xmlText(raw)).toBe(written);
	});

	test("an attribute keeps its line breaks", () => {
		expect(xmlAttribute('a\n"b"\t')).toBe("a&#10;&quot;b&quot;&#9;");
	});

	test("any text is well-formed, and starts no command", async () => {
		const any = fc.array(
			fc.oneof(
				fc.string({ unit: "binary", maxLength: 40 }),
				fc.constantFrom("]]>", "\n::error::", "##[group]", "<!--", "&#0;"),
			),
			{ maxLength: 6 },
		);
		const xsd = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a"><xs:complexType mixed="true">
			<xs:attribute name="b" type="xs:string"/></xs:complexType></xs:element></xs:schema>`;
		const documents = fc.sample(any, { numRuns: 300, seed: 4 }).map((parts) => {
			const text = parts.join("");
			return xmlDocument(element("a", { b: text }, text));
		});
		expect(await xmlMistakes(documents, xsd)).toEqual([]);
		expect(documents.flatMap((page) => page.split(/\r\n|\r|\n/)).filter((line) => runnerCommand(line))).toEqual([]);
	});

	test("comes back as it was, but for what XML cannot say", async () => {
		const text = "a\n::error::b ##[c] ]]> & <d> 👩‍🚒";
		const { normalized } = await validateXML({
			xml: xmlDocument(element("a", {}, text)),
			schema:
				'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a" type="xs:string"/></xs:schema>',
			normalization: "c14n",
		});
		expect(normalized).toContain(
			`<a>${text.replace("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</a>`,
		);
	});
});

describe.each<[FormatName & keyof typeof schemas]>([["junit"], ["checkstyle"]])("%s", (name) => {
	test("one of everything", async () => {
		await expect(render(complete, name)).toMatchFileSnapshot(`../stored/report/${name}.xml`);
	});

	test("is valid against its schema", async () => {
		const given = [complete, report([]), hostile, report([claim("supported")])];
		expect(
			await xmlMistakes(
				given.map((one) => render(one, name)),
				schemas[name],
			),
		).toEqual([]);
	});

	test("the schema refuses what it should", async () => {
		const broken = render(complete, name).replaceAll(' message="', ' massage="');
		expect(await xmlMistakes([broken], schemas[name])).not.toEqual([]);
	});
});

describe("junit", () => {
	const page = render(complete, "junit");
	const testCase = (name: string): string =>
		new RegExp(`<testcase name="${name}".*?</testcase>`, "s").exec(page)?.[0] ?? "";

	test.each([
		["passengers", "<failure type="],
		["second-crossing", "<failure type="],
		["lost", "<error type="],
		["unknown-key 9:5", "<error type="],
		["settled", "<skipped type="],
		["waived", "<skipped type="],
		["old-finding", "<skipped type="],
		["old-waiver", "<failure type="],
	])("%s is %s", (name, element) => {
		expect(testCase(name)).toContain(element);
	});

	test.each(["crossing-time", "quoted", "unused-alias 1:1"])("%s passes, and says why", (name) => {
		expect(testCase(name)).not.toMatch(/<(?:failure|error|skipped)/);
		expect(testCase(name)).toContain("<system-out>");
	});

	test("the counts are those of the cases", () => {
		const count = (tag: string): number => page.split(`<${tag} `).length - 1;
		expect(page).toContain(
			`<testsuites name="factlint" tests="${count("testcase")}" failures="${count("failure")}" errors="${count("error")}">`,
		);
	});
});

describe("checkstyle", () => {
	test("leaves out what was decided, and names the verdict or rule", () => {
		const page = render(complete, "checkstyle");
		expect(page.match(/source="[^"]*"/g)).toEqual([
			'source="factlint.contradicted"',
			'source="factlint.unknown-key"',
			'source="factlint.conflicted"',
			'source="factlint.unsupported"',
			'source="factlint.unchecked"',
			'source="factlint.unsupported"',
			'source="factlint.unused-alias"',
		]);
	});

	test("files are named from the root of the repository", () => {
		const given = report([claim("unsupported", { file: "claims\\a.yaml" })]);
		expect(render(given, "checkstyle", { folder: "news/" })).toContain('<file name="news/claims/a.yaml">');
	});
});
