import type { ConflictRow, EvidenceReport, Report, SourceReport, Stance } from "../../src/types.ts";
import { claim, problem, report } from "./reports.ts";

/** A report in which every offset is true: sources with their texts, and one of everything that can be said about a claim. */

const texts = {
	gazette: [
		"New ferry crosses in half an hour",
		"",
		"The new ferry took roughly 30 minutes to cross on Monday, with some 150 people on board.",
		"A second crossing is planned for the evening if the weather holds.",
	].join("\r\n"),
	herald: "HARBOUR (Wire) – The 35-minute crossing went without a hitch, the company said.\n",
	wire: [
		"The 35-minute crossing went without a hitch, the company said.",
		"",
		'"She handled like a dream," said the master, Ada Holm. The quay was full.',
		"\tBoth engines ran, & the tide was <low>.",
	].join("\n"),
} as const;

type SourceId = keyof typeof texts;

const source = (id: SourceId, more: Partial<SourceReport>): SourceReport => ({
	id,
	file: `seeds/${id}.txt`,
	origin: 1,
	text: texts[id],
	...more,
});

const sources: readonly SourceReport[] = [
	source("gazette", { title: "New ferry crosses", publisher: "The Gazette", published: "2024-05-07", origin: 0 }),
	source("herald", { publisher: "The Herald", agency: "Wire", published: "2024-05-06" }),
	source("wire", { url: "https://wire.example/ferry?id=1&page=2", sha256: "0".repeat(64), published: "2024-05-06" }),
];

/** Where words stand in a source. */
function found(id: SourceId, quote: string) {
	const start = texts[id].indexOf(quote);
	if (start < 0) throw new Error(`"${quote}" is not in ${id}`);
	const before = texts[id].slice(0, start).split(/\r?\n/);
	const place = { line: before.length, column: (before.at(-1) ?? "").length + 1 };
	return { source: id, file: `seeds/${id}.txt`, quote, start, end: start + quote.length, ...place };
}

/** Evidence whose marks are the given words. */
function evidence(id: SourceId, quote: string, more: Partial<EvidenceReport> & { readonly words?: string[] } = {}) {
	const { words = [], ...rest } = more;
	const marks = words.map((word) => ({ start: found(id, word).start, end: found(id, word).end }));
	return { ...found(id, quote), stance: "supports" as const, facts: [], marks, ...rest };
}

const says = (stance: Stance, ...all: readonly EvidenceReport[]) => ({
	source: all[0]?.source ?? "",
	stance,
	evidence: all.map((one) => ({ ...one, stance })),
});

const crossing = "The 35-minute crossing went without a hitch, the company said.";
const slower = "The new ferry took roughly 30 minutes to cross on Monday, with some 150 people on board.";

const conflictRow = (id: SourceId, quote: string, more: Pick<ConflictRow, "stance" | "value">): ConflictRow => ({
	...found(id, quote),
	published: "2024-05-06",
	kind: "quantity",
	...(more.stance === "contradicts" && { why: "35 min lies outside 26.4 to 33.6 min" }),
	...more,
});

export const ferry: Report = {
	...report(
		[
			claim("supported", {
				id: "no-hitch",
				claim: "The crossing went without a hitch.",
				line: 2,
				stances: [
					says("supports", evidence("herald", crossing, { words: ["crossing went without a hitch"] })),
					says("supports", evidence("wire", crossing, { words: ["crossing", "went", "without", "hitch"] })),
				],
			}),
			claim("conflicted", {
				id: "crossing-time",
				claim: "The first crossing lasted ~35 minutes.",
				line: 4,
				message: "sources disagree: wire has 35-minute, gazette roughly 30 minutes",
				origins: 1,
				stances: [
					says("supports", evidence("wire", crossing, { words: ["35-minute", "crossing"] })),
					says("contradicts", evidence("gazette", slower, { words: ["roughly 30 minutes"] })),
				],
				conflict: [
					conflictRow("wire", "35-minute", { stance: "supports", value: "35-minute [35, 35] min" }),
					conflictRow("gazette", "roughly 30 minutes", {
						stance: "contradicts",
						value: "roughly 30 minutes [26.4, 33.6] min",
					}),
				],
				changed: true,
			}),
			claim("contradicted", {
				id: "passengers",
				claim: "The ferry carried 120 passengers, and the quay was full.",
				line: 6,
				message: "gazette: some 150 people, not 120 passengers",
				rule: "quantity",
				parts: [
					{ text: "The ferry carried 120 passengers", verdict: "contradicted" },
					{ text: "the quay was full", verdict: "supported" },
				],
				stances: [
					says(
						"contradicts",
						evidence("gazette", slower, {
							words: ["some 150"],
							facts: [
								{ kind: "quantity", claim: "120 [120, 120]", source: "some 150 [132, 168]", relation: "disjoint" },
							],
						}),
					),
					says("supports", evidence("wire", "The quay was full.", { words: ["quay"], boilerplate: true })),
				],
				suggestions: [
					{
						...found("gazette", "some 150"),
						start: 18,
						end: 21,
						was: "120",
						instead: "some 150",
						kind: "quantity",
						safe: true,
					},
				],
			}),
			claim("unsupported", {
				id: "second-crossing",
				claim: "A second crossing took place in the evening.",
				line: 9,
				message: "no source says it happened; gazette says it was planned",
				nearest: evidence("gazette", "A second crossing is planned for the evening if the weather holds.", {
					words: ["is planned"],
					stance: "silent",
				}),
				missing: ["took place", "(only planned)"],
			}),
			claim("unsupported", {
				id: "waived",
				claim: "The ferry was named after a poet.",
				file: "claims/names.yaml",
				line: 3,
				severity: "ok",
				message: "no source says it",
				settled: { by: "waiver", reason: "Confirmed by phone.", who: "desk", until: "2024-06-01", standing: "holds" },
			}),
			claim("supported", {
				id: "dream",
				claim: 'The master said "She handled like a dream".',
				file: "claims/names.yaml",
				line: 5,
				stances: [
					says(
						"supports",
						evidence("wire", '"She handled like a dream," said the master, Ada Holm.', {
							words: ["She handled like a dream"],
							pinned: true,
						}),
					),
				],
			}),
			claim("unchecked", { id: "lost", line: 30, message: 'the source "ledger" does not exist' }),
		],
		[
			problem({ frame: "    sourcs: [wire]", endLine: 9, endColumn: 11, hint: 'Did you mean "sources"?' }),
			problem({ file: "factlint.config.yaml", line: 1, column: 1, rule: "unused-alias", severity: "warning" }),
		],
	),
	sources,
};
