import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { beforeAll, describe, expect, test } from "vitest";
import { check } from "../src/check.ts";
import { loadProject } from "../src/input/project.ts";
import { render } from "../src/report/formats.ts";
import { exitStatus } from "../src/report/status.ts";
import type { Claim, ClaimReport, EvidenceReport, Report, Stance } from "../src/types.ts";

/** The claims that this repository publishes about its own source texts, and a few that it must not mix up with them. */
const root = fileURLToPath(new URL("../", import.meta.url));

const conflict = "xi-meeting-length";

/** Three meetings of one visit, each with its own length: what is said of one must not decide another. */
const extras = {
	"qin-nearly-six": "Blinken and Qin met for nearly six hours.",
	"qin-nine": "Blinken and Qin met for nine hours.",
	"qin-six": "Blinken and Qin met for six hours.",
	"wang-three": "Wang and Blinken talked for about three hours.",
	"xi-six": "Blinken met Xi for nearly six hours.",
} as const;

const extraClaim = ([id, text]: readonly [string, string], index: number): Claim => ({
	id: `extra.${id}`,
	text,
	place: { file: "extra.yaml", line: index + 1, column: 1 },
});

let own: Report;
let published: readonly ClaimReport[] = [];
let extra: ReadonlyMap<string, ClaimReport> = new Map();

beforeAll(async () => {
	const project = await loadProject({ cwd: root });
	const extraClaims = Object.entries(extras).map(extraClaim);
	own = await check(project);
	published = own.claims;
	const others = await check({ ...project, claims: extraClaims });
	extra = new Map(others.claims.map((claim) => [claim.id, claim]));
});

const verdictOf = (id: keyof typeof extras) => extra.get(`extra.${id}`)?.verdict;

const takers = (claim: ClaimReport | undefined, stance: Stance) =>
	(claim?.stances ?? []).filter((taken) => taken.stance === stance).map(({ source }) => source);

const evidenceOf = (claim: ClaimReport): readonly EvidenceReport[] => [
	...claim.stances.flatMap(({ evidence }) => evidence),
	...(claim.nearest ? [claim.nearest] : []),
];

const textsOf = new Map<string, string>();
function textOf(file: string): string {
	const text = textsOf.get(file) ?? readFileSync(`${root}${file}`, "utf8");
	textsOf.set(file, text);
	return text;
}

describe("the repository's own claims", () => {
	test("are many, on several topics", () => {
		expect(published.length).toBeGreaterThanOrEqual(60);
		expect(new Set(published.map(({ file }) => file)).size).toBeGreaterThanOrEqual(4);
		expect(own.problems).toEqual([]);
	});

	test("are supported, but for the one on which the sources disagree", () => {
		const other = published.filter(({ verdict }) => verdict !== "supported");
		expect(other.map(({ id, verdict, severity }) => ({ id, verdict, severity }))).toEqual([
			{ id: conflict, verdict: "conflicted", severity: "ok" },
		]);
		expect(published.find(({ id }) => id === conflict)?.settled).toMatchObject({
			by: "resolution",
			prefer: "cheddar-ap",
			standing: "holds",
		});
	});

	test("need two voices where they say so, and have at least ten pins", async () => {
		const { claims } = await loadProject({ cwd: root });
		const [needy, ...others] = claims.filter(({ minOrigins }) => minOrigins === 2);
		expect(others).toEqual([]);
		expect(published.find(({ id }) => id === needy?.id)).toMatchObject({ verdict: "supported", origins: 2 });
		expect(claims.flatMap(({ evidence = [] }) => evidence).length).toBeGreaterThanOrEqual(10);
	});

	test("rest on all five sources", () => {
		const used = new Set(published.flatMap((claim) => takers(claim, "supports")));
		expect([...used].sort()).toEqual(["ap-arrival", "cheddar-ap", "fox-ap", "reuters", "scotsman"]);
	});

	test("rest only on the sources that they name", async () => {
		const { claims } = await loadProject({ cwd: root });
		const named = claims.flatMap(({ id, sources }) => (sources ? [{ id, sources }] : []));
		expect(named.length).toBeGreaterThan(0);
		const strangers = named.flatMap(({ id, sources }) =>
			published
				.filter((claim) => claim.id === id)
				.flatMap(({ stances }) => stances)
				.filter(({ source }) => !sources.includes(source))
				.map(({ source }) => `${id}: ${source}`),
		);
		expect(strangers).toEqual([]);
	});

	test("let the build pass without a warning; a wrong claim does not", () => {
		expect(exitStatus(own, { maxWarnings: 0 })).toBe(0);
		expect(exitStatus({ ...own, claims: [...published, ...extra.values()] })).toBe(1);
	});
});

describe("the length of the meeting with Xi", () => {
	const found = () => published.find(({ id }) => id === conflict);

	test("is what cheddar-ap supports and reuters contradicts, and no other source speaks of", () => {
		expect(takers(found(), "supports")).toEqual(["cheddar-ap"]);
		expect(takers(found(), "contradicts")).toEqual(["reuters"]);
		expect(found()?.stances.length).toBe(2);
	});

	test("rests on the words of that meeting alone, not on Qin's six hours or Wang's three", () => {
		const quotes = (found()?.stances ?? []).flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
		expect(quotes).toHaveLength(2);
		expect(quotes[0]).toContain("35-minute session");
		expect(quotes[1]).toContain("roughly 30-minute meeting");
		expect(quotes.filter((quote) => /\bhours\b|\bsix\b|\bthree\b/.test(quote))).toEqual([]);
	});

	test("is told in the message with both figures", () => {
		expect(found()?.message).toMatch(/cheddar-ap.*35.*reuters.*30/);
	});
});

describe("the lengths of the other meetings", () => {
	test("Qin's is nearly six hours, neither six nor nine", () => {
		expect(verdictOf("qin-nearly-six")).toBe("supported");
		expect(verdictOf("qin-nine")).toBe("contradicted");
		expect(verdictOf("qin-six")).not.toBe("supported");
	});

	test("Wang's is about three hours; that one source has more than three is no conflict", () => {
		expect(verdictOf("wang-three")).toBe("supported");
		expect(takers(extra.get("extra.wang-three"), "contradicts")).toEqual([]);
	});

	test("Qin's six hours are not Xi's", () => {
		expect(verdictOf("xi-six")).not.toBe("supported");
	});
});

describe("the report", () => {
	test("quotes exactly what stands in the files, at the line it names", () => {
		const evidence = own.claims.flatMap(evidenceOf);
		expect(evidence.length).toBeGreaterThan(own.claims.length);
		const slices = evidence.map(({ file, start, end }) => textOf(file).slice(start, end));
		expect(evidence.map(({ quote }) => quote)).toEqual(slices);
		const lines = evidence.map(({ file, start }) => textOf(file).slice(0, start).split("\n").length);
		expect(evidence.map(({ line }) => line)).toEqual(lines);
	});

	test("marks only words inside its quotations", () => {
		const outside = own.claims
			.flatMap(evidenceOf)
			.filter(({ marks, start, end }) => marks.some((mark) => mark.start < start || mark.end > end));
		expect(outside).toEqual([]);
	});

	test("is what its schema allows", () => {
		const schema: unknown = JSON.parse(readFileSync(`${root}schema/report.schema.json`, "utf8"));
		const validate = new Ajv({ allErrors: true, strict: false }).compile(Object(schema));
		validate(JSON.parse(render(own, "json")));
		expect(validate.errors ?? []).toEqual([]);
	});
});
