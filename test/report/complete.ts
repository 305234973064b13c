import type { ClaimReport, ConflictRow, Report } from "../../src/types.ts";
import { claim, everything, evidence, report } from "./reports.ts";

const row = (more: Partial<ConflictRow>): ConflictRow => ({
	source: "wire",
	file: "seeds/wire.txt",
	line: 12,
	column: 9,
	start: 104,
	end: 123,
	published: "2024-05-02",
	stance: "supports",
	kind: "quantity",
	value: "35-minute [35, 35] min",
	quote: "35-minute crossing",
	...more,
});

/** Rows of one conflict: what one source has against another. */
export const rows: readonly ConflictRow[] = [
	row({}),
	row({
		source: "gazette",
		file: "seeds/gazette.txt",
		line: 3,
		column: 16,
		start: 115,
		end: 133,
		published: "2024-05-03",
		stance: "contradicts",
		value: "roughly 30 minutes [26.4, 33.6] min",
		quote: "roughly 30 minutes\nto cross",
		why: "30 is not 35",
	}),
];

/** What the rest of the engine adds to the claims of `everything`. */
const added: Readonly<Record<string, Partial<ClaimReport>>> = {
	"crossing-time": { rule: "conflicted", conflict: rows, changed: true },
	passengers: {
		rule: "quantity",
		suggestions: [
			{
				start: 18,
				end: 21,
				was: "120",
				instead: "roughly 150",
				kind: "quantity",
				source: "wire",
				file: "seeds/wire.txt",
				line: 12,
				safe: true,
			},
		],
	},
	settled: {
		conflict: rows,
		settled: {
			by: "resolution",
			reason: "It timed the crossing.",
			who: "foreign desk",
			prefer: "wire",
			standing: "holds",
		},
	},
};

const decided: readonly ClaimReport[] = [
	claim("unsupported", {
		id: "waived",
		line: 50,
		severity: "ok",
		settled: { by: "waiver", reason: "Confirmed by phone.", who: "city desk", until: "2024-06-01", standing: "holds" },
	}),
	claim("unsupported", {
		id: "old-waiver",
		line: 55,
		changed: true,
		settled: { by: "waiver", reason: "Transcript to follow.", until: "2024-04-01", standing: "expired" },
	}),
	claim("unsupported", {
		id: "old-finding",
		line: 60,
		severity: "ok",
		settled: { by: "baseline", reason: "Known when the check began.", standing: "holds" },
	}),
	claim("supported", {
		id: "quoted",
		line: 70,
		stances: [
			{
				source: "wire",
				stance: "supports",
				evidence: [evidence("The ferry carried 120 passengers.", ["120 passengers"])],
			},
		],
	}),
];

/** `everything`, with conflicts, suggestions, decisions and the sources themselves. */
export const complete: Report = {
	...report([...everything.claims.map((one) => ({ ...one, ...added[one.id] })), ...decided], everything.problems),
	sources: [
		{
			id: "gazette",
			file: "seeds/gazette.txt",
			title: "The crossing",
			publisher: "Gazette",
			published: "2024-05-03",
			origin: 1,
			text: "The ferry took roughly 30 minutes\nto cross.\n",
		},
		{ id: "wire", file: "seeds/wire.txt", agency: "Wire", published: "2024-05-02", origin: 0, text: "All aboard.\n" },
	],
};
