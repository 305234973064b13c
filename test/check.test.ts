import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { check } from "../src/check.ts";
import { defaults } from "../src/input/defaults.ts";
import type { Claim, ClaimReport, Problem, Report, Source } from "../src/types.ts";
import { claimOf, projectOf, sourceOf } from "./compare/projects.ts";

const morning = sourceOf(
	"morning",
	"Klara Jensson, the finance minister, opened the Torrin bridge on Monday. The ceremony lasted three hours. About 400 people watched it.",
	"2022-11-08",
);
const evening = sourceOf(
	"evening",
	"Jensson opened the Torrin bridge on Monday. “We waited eleven years for this,” said Boris Lamm, the mayor. The bridge did not open to lorries.",
	"2022-11-08",
);
const radio = sourceOf(
	"radio",
	"Finance minister Klara Jensson opened the bridge. The ceremony lasted five hours.",
	"2022-11-09",
);
const sources: readonly Source[] = [morning, evening, radio];

const claims: readonly Claim[] = [
	claimOf("a", "Klara Jensson opened the Torrin bridge on Monday."),
	claimOf("b", "The ceremony lasted three hours."),
	claimOf("c", "The ceremony lasted three hours.", { sources: ["morning", "evening"] }),
	claimOf("d", "The ceremony lasted three hours.", { sources: ["radio"] }),
	claimOf("e", "Boris Lamm said: “We waited ten years for this.”", { sources: ["evening"] }),
	claimOf("f", "The finance minister opened the bridge, and Boris Lamm closed the airport."),
	claimOf("g", "Anna Weiss opened the Torrin bridge on Monday."),
	claimOf("h", "The ceremony lasted three hours.", { sources: ["evening", "gazette"] }),
];

/** The reports on claims, each against a text of its own. */
async function decide(rows: readonly Row[]): Promise<readonly ClaimReport[]> {
	const project = projectOf(
		rows.map(({ text, published }, at) => sourceOf(`story-${at}`, text, published)),
		rows.map(({ claim }, at) => ({
			...claimOf(`claim-${at}`, claim, { sources: [`story-${at}`] }),
			place: { file: "claims/all.yaml", line: at + 1, column: 1 },
		})),
	);
	return (await check(project)).claims;
}

interface Row {
	readonly claim: string;
	readonly text: string;
	readonly published?: string;
}

let base: Report;

beforeAll(async () => {
	base = await check(projectOf(sources, claims));
});

describe("an empty project", () => {
	it("has an empty report", async () => {
		const { claims: found, problems, summary } = await check(projectOf([], []));
		expect([found, problems]).toEqual([[], []]);
		expect(summary).toMatchObject({ claims: 0, errors: 0, warnings: 0 });
	});

	it("keeps its problems", async () => {
		const problem: Problem = {
			file: "claims/a.yaml",
			line: 2,
			column: 1,
			rule: "unknown-key",
			severity: "error",
			message: "what is “clam”?",
		};
		const report = await check({ ...projectOf(sources, []), problems: [problem] });
		expect(report.problems).toEqual([problem]);
		expect(report.summary.errors).toBe(1);
	});

	it("without sources leaves claims unchecked", async () => {
		const report = await check(projectOf([], claims.slice(0, 2)));
		expect(report.claims.map(({ verdict, severity }) => [verdict, severity])).toEqual([
			["unchecked", "fatal"],
			["unchecked", "fatal"],
		]);
	});

	it("without words there is no support", async () => {
		const bare = ["", " \n\n\t", "…", "\ufeff"].map((text) => ({ claim: "The ferry sank.", text }));
		const mute = ["", "…", "It was."].map((claim) => ({ claim, text: morning.text }));
		const reports = await decide([...bare, ...mute]);
		expect(reports.map(({ verdict }) => verdict)).toEqual(Array.from({ length: 7 }, () => "unsupported"));
	});
});

describe("which sources a claim rests on", () => {
	it("all, unless it names some", () => {
		expect(base.claims.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
			"a supported",
			"b conflicted",
			"c supported",
			"d contradicted",
			"e contradicted",
			"f unsupported",
			"g unsupported",
			"h unchecked",
		]);
		expect(base.summary).toMatchObject({
			claims: 8,
			supported: 2,
			conflicted: 1,
			contradicted: 2,
			unsupported: 2,
			unchecked: 1,
		});
		expect(base.summary).toMatchObject({ errors: 5, warnings: 1 });
	});

	it("only those it names give evidence", () => {
		for (const { sources: wanted, id } of claims.filter((claim) => claim.sources !== undefined)) {
			const used = base.claims.find((claim) => claim.id === id)?.stances.map(({ source }) => source) ?? [];
			for (const source of used) expect(wanted).toContain(source);
		}
	});

	it("the order in which it names them is the same to it", async () => {
		const named = ["morning", "radio", "evening"];
		const [there, back] = [named, named.toReversed()].map((order) =>
			claimOf("b", "The ceremony lasted three hours.", { sources: order }),
		);
		if (there === undefined || back === undefined) throw new Error("no claims");
		const { claims: found } = await check(projectOf(sources, [there, back]));
		expect(found).toHaveLength(2);
		expect(found[0]).toEqual(found[1]);
		expect(found[0]?.verdict).toBe("conflicted");
	});

	it("severities come from the settings", async () => {
		const severity = { ...defaults.severity, unsupported: "warning" } as const;
		const project = projectOf(sources, claims.slice(6, 7));
		const report = await check({ ...project, config: { ...defaults, severity } });
		expect(report.claims[0]?.severity).toBe("warning");
		expect(report.summary).toMatchObject({ errors: 0, warnings: 1 });
	});

	it("voices required by the settings count for all claims", async () => {
		const project = projectOf(sources, [claims[0] ?? claimOf("a", ""), claimOf("i", "Boris Lamm is the mayor.")]);
		const report = await check({ ...project, config: { ...defaults, minOrigins: 2 } });
		expect(report.claims[0]).toMatchObject({ verdict: "supported" });
		expect(report.claims[1]).toMatchObject({ verdict: "unsupported" });
	});
});

describe("order and repetition", () => {
	it("two runs give the same bytes, whatever the order of the claims", async () => {
		const expected = JSON.stringify(base);
		expect(JSON.stringify(await check(projectOf(sources, claims)))).toBe(expected);
		for (const shuffled of fc.sample(fc.shuffledSubarray([...claims], { minLength: claims.length }), 3)) {
			expect(JSON.stringify(await check(projectOf(sources, shuffled)))).toBe(expected);
		}
	});

	it("the order of the sources changes no verdict and no stance", async () => {
		const verdicts = async (shelf: readonly Source[]) => {
			const { claims: found } = await check(projectOf(shelf, claims));
			return found.map(({ id, verdict, origins, stances, parts }) => ({
				...{ id, verdict, origins, parts },
				stances: stances.toSorted((a, b) => (a.source < b.source ? -1 : 1)),
			}));
		};
		const expected = await verdicts(sources);
		expect(await verdicts([radio, evening, morning])).toEqual(expected);
		expect(await verdicts([evening, morning, radio])).toEqual(expected);
	});

	it("a claim is decided alone as in company", async () => {
		for (const claim of claims.slice(0, 2)) {
			const alone = await check(projectOf(sources, [claim]));
			expect(alone.claims[0]).toEqual(base.claims.find(({ id }) => id === claim.id));
		}
	});
});

describe("unusual texts", () => {
	const filler = "and the river rose and the wind blew and nobody slept ".repeat(500);
	const endless = `Rain fell on Haldvik ${filler}. The ferry carried 412 passengers. Rain fell ${filler}`;
	const long = `The ceremony ${"lasted three hours and the bridge was opened, ".repeat(120)}`.slice(0, 5000);
	const published = "2022-11-08";
	const lowerCase = [
		["klara jensson opened the torrin bridge on monday.", "supported"],
		["klara jensson opened the torrin bridge on monday, and the ceremony lasted three hours.", "supported"],
		["klara jensson opened the torrin bridge on tuesday.", "contradicted"],
		["anna weiss opened the torrin bridge on monday.", "unsupported"],
	] as const;
	const odd = [
		["emoji", "🚢🌊 Storm!\n\n🧑‍🚒 The ferry carried 412 passengers.\n", 3],
		["CRLF", "Storm off Haldvik\r\n\r\nNobody was hurt.\r\n\r\nThe ferry carried 412 passengers.\r\n", 5],
		["CR", "Storm off Haldvik\r\rThe ferry carried 412 passengers.\r", 3],
		["a byte order mark", "\ufeffThe ferry carried 412 passengers.\n", 1],
		["combining marks", "Cafe\u0301 owners in Malmo\u0308 slept. The ferry carried 412 passengers.", 1],
		["a lone surrogate", "Oops \ud800 here. The ferry carried 412 passengers.", 1],
		["wide spaces and odd quotes", "„Storm“\u00a0off\u3000Haldvik.\n\nThe\u00a0ferry carried\u2009412 passengers.", 3],
		["one endless line", endless, 1],
	] as const;
	const piece = fc.oneof(
		fc.constantFrom(
			"The ferry",
			"sank",
			"“",
			"”",
			"\r\n",
			"\n\n",
			"🚢",
			"412",
			"passengers",
			"\u202e",
			"\ud83d",
			".",
			"on Monday",
			"not",
		),
		fc.string({ unit: "binary", maxLength: 4 }),
	);
	const anyText = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(" "));
	const any = fc.sample(fc.record({ claim: anyText, text: anyText, published: fc.constant(published) }), 100);

	const rows: readonly Row[] = [
		...lowerCase.map(([claim]) => ({ claim, text: morning.text, published })),
		...odd.map(([, text]) => ({ claim: "The ferry carried 412 passengers.", text })),
		{ claim: long, text: morning.text, published },
		{ claim: "x".repeat(5000), text: morning.text },
		...any,
	];
	let reports: readonly ClaimReport[];

	beforeAll(async () => {
		reports = await decide(rows);
	});

	const of = (claim: string, text: string): ClaimReport => {
		const found = reports[rows.findIndex((row) => row.claim === claim && row.text === text)];
		if (found === undefined) throw new Error("no report");
		return found;
	};

	it.each(lowerCase)("%s: %s", (claim, verdict) => {
		const report = of(claim, morning.text);
		expect(report).toMatchObject({ verdict, claim });
		for (const { text } of report.parts) expect(claim).toContain(text);
	});

	it("a claim of 5,000 characters, and one of one endless word", () => {
		expect(of(long, morning.text).claim).toHaveLength(5000);
		expect(of(long, morning.text).verdict).toMatch(/^(?:supported|unsupported|contradicted)$/);
		expect(of("x".repeat(5000), morning.text).verdict).toBe("unsupported");
	});

	it.each(odd)("%s: the quote is the slice, at its line and column", (_, text, line) => {
		const report = of("The ferry carried 412 passengers.", text);
		expect(report.verdict).toBe("supported");
		const [evidence] = report.stances[0]?.evidence ?? [];
		if (evidence === undefined) throw new Error("no evidence");
		expect(evidence.quote).toBe(text.slice(evidence.start, evidence.end));
		expect(evidence.quote).toMatch(/The\sferry carried\s412 passengers\.$/);
		const breaks = ["\n", "\r"].map((mark) => (evidence.start === 0 ? -1 : text.lastIndexOf(mark, evidence.start - 1)));
		expect(evidence).toMatchObject({ line, column: evidence.start - Math.max(...breaks) });
	});

	it("any text at all: every quote is its slice, and something is said", () => {
		any.forEach(({ claim, text }) => {
			const { stances, nearest, message, claim: reported } = of(claim, text);
			const evidence = [...stances.flatMap((stance) => stance.evidence), ...(nearest === undefined ? [] : [nearest])];
			for (const { start, end, quote } of evidence) expect(quote).toBe(text.slice(start, end));
			expect(reported).toBe(claim);
			expect(message.length).toBeGreaterThan(0);
		});
	});
});
