import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { check } from "../src/check.ts";
import type { ClaimReport } from "../src/types.ts";
import { claimOf, projectOf, sourceOf } from "./compare/projects.ts";

const morning = {
	text: "Klara Jensson, the finance minister, opened the Torrin bridge on Monday. The ceremony lasted three hours. About 400 people watched it.",
};

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

it("without words there is no support", async () => {
	const bare = ["", " \n\n\t", "…", "\ufeff"].map((text) => ({ claim: "The ferry sank.", text }));
	const mute = ["", "…", "It was."].map((claim) => ({ claim, text: morning.text }));
	const reports = await decide([...bare, ...mute]);
	expect(reports.map(({ verdict }) => verdict)).toEqual(Array.from({ length: 7 }, () => "unsupported"));
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
