import type { ClaimReport, EvidenceReport, Problem, Report, Severity, Verdict } from "../../src/types.ts";

/** Evidence whose marks are the given words, wherever they stand in the quotation. */
export function evidence(quote: string, words: readonly string[], more: Partial<EvidenceReport> = {}): EvidenceReport {
	const start = more.start ?? 100;
	const marks = words.map((word) => {
		const at = quote.indexOf(word);
		if (at < 0) throw new Error(`"${word}" is not in the quotation`);
		return { start: start + at, end: start + at + word.length };
	});
	return {
		source: "wire",
		file: "seeds/wire.txt",
		quote,
		start,
		end: start + quote.length,
		line: 12,
		column: 5,
		stance: "supports",
		marks,
		facts: [],
		...more,
	};
}

const severities: Readonly<Record<Verdict, Severity>> = {
	supported: "ok",
	conflicted: "warning",
	contradicted: "error",
	unsupported: "error",
	unchecked: "fatal",
};

export const claim = (verdict: Verdict, more: Partial<ClaimReport> = {}): ClaimReport => ({
	id: `a-${verdict}-claim`,
	claim: "The ferry carried 120 passengers.",
	file: "claims/harbour.yaml",
	line: 5,
	column: 12,
	endLine: more.line ?? 5,
	endColumn: 45,
	verdict,
	severity: severities[verdict],
	message: `The claim is ${verdict}.`,
	origins: verdict === "supported" ? 1 : 0,
	parts: [{ text: more.claim ?? "The ferry carried 120 passengers.", verdict }],
	stances: [],
	...more,
});

export const problem = (more: Partial<Problem> = {}): Problem => ({
	file: "claims/harbour.yaml",
	line: 9,
	column: 5,
	rule: "unknown-key",
	severity: "fatal",
	message: 'Unknown key "sourcs".',
	...more,
});

/** A report whose summary counts its claims. */
export function report(claims: readonly ClaimReport[], problems: readonly Problem[] = []): Report {
	const count = (verdict: Verdict): number => claims.filter((one) => one.verdict === verdict).length;
	const weighing = (severity: Severity): number =>
		[...claims, ...problems].filter((one) => one.severity === severity).length;
	return {
		version: 1,
		summary: {
			claims: claims.length,
			supported: count("supported"),
			conflicted: count("conflicted"),
			contradicted: count("contradicted"),
			unsupported: count("unsupported"),
			unchecked: count("unchecked"),
			errors: weighing("error") + weighing("fatal"),
			warnings: weighing("warning"),
		},
		claims,
		problems,
	};
}

const long =
	"Speaking on the quay before the ceremony, which had been put off twice because of fog over the estuary, the company's " +
	"chief engineer told reporters that the new ferry had carried roughly 150 passengers on its first crossing, a figure " +
	"that the harbour master declined to confirm, and that a second crossing was planned for the evening if the weather held.";

/** One of everything that a reader may meet. */
export const everything: Report = report(
	[
		claim("supported"),
		claim("supported", {
			id: "pinned",
			stances: [{ source: "wire", stance: "supports", evidence: [evidence("All aboard.", [], { pinned: true })] }],
		}),
		claim("conflicted", {
			id: "crossing-time",
			claim: "The first crossing lasted ~35 minutes.",
			line: 14,
			column: 12,
			message: "Sources disagree: wire says 35 minutes, gazette about 30.",
			origins: 1,
			stances: [
				{
					source: "wire",
					stance: "supports",
					evidence: [
						evidence("The 35-minute crossing went without a hitch.", ["35-minute", "crossing"], {
							facts: [
								{
									kind: "quantity",
									claim: "~35 minutes [30.8, 39.2] min",
									source: "35-minute [35, 35] min",
									relation: "within",
								},
							],
						}),
					],
				},
				{
					source: "gazette",
					stance: "contradicts",
					evidence: [
						evidence("The ferry took roughly 30 minutes\nto cross.", ["roughly 30 minutes\nto"], {
							source: "gazette",
							file: "seeds/gazette.txt",
							line: 3,
							column: 1,
							stance: "contradicts",
							boilerplate: true,
							facts: [
								{
									kind: "quantity",
									claim: "~35 minutes [30.8, 39.2] min",
									source: "roughly 30 minutes [26.4, 33.6] min",
									relation: "overlaps",
								},
								{ kind: "name", claim: "ferry", source: "ferry", relation: "same" },
							],
						}),
					],
				},
			],
		}),
		claim("contradicted", {
			id: "passengers",
			claim: "The ferry carried 120 passengers, and the harbour master confirmed the figure to reporters on the quay.",
			file: "claims/ferry.yaml",
			line: 3,
			column: 5,
			endLine: 4,
			endColumn: 20,
			message: "wire says roughly 150 passengers, which is not 120.",
			parts: [
				{ text: "The ferry carried 120 passengers", verdict: "contradicted" },
				{ text: "the harbour master confirmed the figure to reporters on the quay", verdict: "unsupported" },
				{ text: "on the quay", verdict: "supported" },
			],
			stances: [
				{
					source: "wire",
					stance: "contradicts",
					evidence: [
						evidence(long, ["roughly 150 passengers", "declined to confirm"], {
							stance: "contradicts",
							facts: [
								{
									kind: "quantity",
									claim: "120 passengers [120, 120]",
									source: "roughly 150 passengers [132, 168]",
									relation: "disjoint",
								},
							],
						}),
						evidence("Some 150 people were on board.", ["Some 150"], { stance: "contradicts", line: 30 }),
						evidence("150 came.", ["150"], { stance: "contradicts", line: 31 }),
						evidence("150 left.", ["150"], { stance: "contradicts", line: 32 }),
					],
				},
			],
		}),
		claim("unsupported", {
			id: "second-crossing",
			claim: "A second crossing took place in the evening.",
			line: 20,
			message: "No source says it happened; wire says it was planned.",
			nearest: evidence("a second crossing was planned for the evening", ["was planned"], {
				stance: "silent",
				line: 40,
			}),
			alsoNear: [
				evidence("the crew stood by for another crossing until the harbour master sent them home", [], {
					stance: "silent",
					line: 44,
				}),
				evidence("no second ferry sailed", [], { stance: "silent", line: 51 }),
			],
			missing: ["took place", "(only planned)"],
		}),
		claim("unchecked", { id: "lost", line: 30, message: 'The source "ledger" does not exist.' }),
		claim("conflicted", {
			id: "settled",
			line: 40,
			severity: "ok",
			message: "Sources disagree.",
			settled: {
				by: "resolution",
				reason: "It timed the crossing.",
				who: "foreign desk",
				prefer: "wire",
				standing: "holds",
			},
		}),
	],
	[
		problem({
			frame: "    sourcs: [wire]",
			endLine: 9,
			endColumn: 11,
			hint: 'Did you mean "sources"?',
		}),
		problem({
			file: "factlint.config.yaml",
			line: 1,
			column: 1,
			rule: "unused-alias",
			severity: "warning",
			message: "The alias is never used.",
		}),
	],
);
