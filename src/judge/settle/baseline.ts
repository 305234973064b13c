import type { AcceptedFinding, Baseline, ClaimReport, Problem, Report } from "../../types.ts";
import { withFindings } from "../report.ts";

/** How often each finding is accepted, by its fingerprint: the finding itself in JSON, so that a baseline can be read. */
export type Counts = ReadonlyMap<string, number>;

const claimPrint = ({ id, verdict, claim }: Pick<ClaimReport, "id" | "verdict" | "claim">): string =>
	JSON.stringify({ id, verdict, claim });

const problemPrint = ({ file, rule, message }: Pick<Problem, "file" | "rule" | "message">): string =>
	JSON.stringify({ file, rule, message });

const printOf = (one: AcceptedFinding): string => ("id" in one ? claimPrint(one) : problemPrint(one));

/** What counts against a report. What could not be checked is never accepted: nobody knows what it would have shown. */
const isFinding = ({ severity }: { readonly severity: string }): boolean =>
	severity === "warning" || severity === "error";

/** Every finding of a report that a baseline could accept. */
export function findingsOf({ claims, problems }: Report): Counts {
	const prints = [...claims.filter(isFinding).map(claimPrint), ...problems.filter(isFinding).map(problemPrint)];
	return counted(prints.map((print) => [print, 1]));
}

export const countsIn = ({ entries }: Baseline): Counts =>
	counted(entries.map(({ accepted, count }) => [printOf(accepted), count]));

function counted(prints: readonly (readonly [print: string, count: number])[]): Counts {
	const counts = new Map<string, number>();
	for (const [print, count] of prints) counts.set(print, (counts.get(print) ?? 0) + count);
	return counts;
}

/** What both have: the baseline without what has gone. */
export const common = (one: Counts, other: Counts): Counts =>
	new Map([...one].map(([print, count]) => [print, Math.min(count, other.get(print) ?? 0)] as const).filter(isThere));

/** What the first has and the second has not. */
const without = (one: Counts, other: Counts): Counts =>
	new Map([...one].map(([print, count]) => [print, count - (other.get(print) ?? 0)] as const).filter(isThere));

const isThere = ([, count]: readonly [string, number]): boolean => count > 0;

export const totalOf = (counts: Counts): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

/** Takes what the baseline accepts out of the count, the first ones in the order of the report. */
export function accept(report: Report, file: string, counts: Counts): Report {
	const left = new Map(counts);
	const takes = (print: string): boolean => {
		const count = left.get(print) ?? 0;
		left.set(print, count - 1);
		return count > 0;
	};
	const settled = { by: "baseline", reason: `listed in ${file}`, standing: "holds" } as const;
	const claims = report.claims.map((claim) =>
		isFinding(claim) && takes(claimPrint(claim)) ? { ...claim, severity: "ok" as const, settled } : claim,
	);
	const problems = report.problems.filter((problem) => !(isFinding(problem) && takes(problemPrint(problem))));
	const taken = report.problems.length - problems.length;
	return withFindings(report, { claims, problems }, taken);
}

/** One warning for all that the baseline accepts and nobody finds any more, at the first such entry. */
export function staleProblem({ file, entries }: Baseline, found: Counts): Problem | undefined {
	const stale = without(countsIn({ file, entries }), found);
	const [first, second] = entries.filter(({ accepted }) => stale.has(printOf(accepted)));
	if (first === undefined) return undefined;
	const name =
		"id" in first.accepted ? `claim ${first.accepted.id}` : `${first.accepted.rule} in ${first.accepted.file}`;
	const total = totalOf(stale);
	const others = second === undefined ? "" : ` and ${total - 1} more`;
	return {
		...first.place,
		rule: "stale-baseline",
		severity: "warning",
		message: `The baseline accepts what is not found any more: ${name}${others}.`,
		hint: "Run factlint with --update-baseline: it takes out what has gone, and adds nothing.",
	};
}

/** The file: sorted, one finding on each line, so that two branches can be merged. */
export function baselineText(counts: Counts): string {
	const lines = [...counts]
		.map(([print, count]) => (count > 1 ? `${print.slice(0, -1)},"count":${count}}` : print))
		.sort();
	const list = (name: string, key: string) => {
		const own = lines.filter((line) => line.startsWith(`{"${key}"`));
		return `"${name}": [${own.length > 0 ? `\n${own.join(",\n")}\n` : ""}]`;
	};
	return `{\n"version": 1,\n${list("claims", "id")},\n${list("problems", "file")}\n}\n`;
}
