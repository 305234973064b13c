import type { Claim, ClaimReport, Problem, Project, Report, SinceReport, Source } from "../types.ts";
import { withFindings } from "./report.ts";

/** What lies between two states of a project. */
export interface Changes {
	/** The settings changed: every claim is judged by other rules. */
	readonly settings: boolean;
	/** Claims that are as they were and name no changed source: id now → id then. */
	readonly kept: ReadonlyMap<string, string>;
	/** Ids of sources that were added, removed, or say something else than before. */
	readonly sources: ReadonlySet<string>;
}

/** Compares claims and sources by what they say; where their files lie does not matter. */
export function changesBetween(past: Project, present: Project): Changes {
	const sources = changedSources(past.sources, present.sources);
	const [before, now] = [byId(past.sources), byId(present.sources)];
	const isLasting = (id: string) => before.has(id) === now.has(id);
	const then = new Map(past.claims.map((claim) => [wordingOf(claim, isLasting), claim.id]));
	const kept = present.claims.flatMap((claim) => {
		const id = then.get(wordingOf(claim, isLasting));
		const named = sourcesNamedBy(claim).some((source) => sources.has(source) && isLasting(source));
		return id === undefined || named ? [] : [[claim.id, id] as const];
	});
	return { settings: settingsOf(past) !== settingsOf(present), kept: new Map(kept), sources };
}

/**
 * Marks the claims that were changed, or to which a changed source speaks or spoke. With the report of the past also those
 * that come out otherwise for any other reason. Nobody wants to miss a claim that breaks; few want to read all of them.
 */
export function markChanged(report: Report, changes: Changes, past?: Report): Report {
	const before = new Map(past?.claims.map((claim) => [claim.id, claim]));
	const isChanged = (claim: ClaimReport): boolean => {
		const then = before.get(changes.kept.get(claim.id) ?? "");
		if (changes.settings || !changes.kept.has(claim.id)) return true;
		if ([claim, then].some((one) => one && speakers(one).some((source) => changes.sources.has(source)))) return true;
		return then !== undefined && outcomeOf(then) !== outcomeOf(claim);
	};
	const claims = report.claims.map((claim) => (isChanged(claim) ? { ...claim, changed: true } : claim));
	return { ...report, claims };
}

/**
 * Only the marked claims, and the problems that are new. What could not be read or checked at all stays: nobody knows what
 * it would have shown.
 */
export function onlyChanged(report: Report, past: Report, base: Pick<SinceReport, "base" | "commit">): Report {
	const claims = report.claims.filter(({ changed, severity }) => changed === true || severity === "fatal");
	const known = new Set(past.problems.map(sayProblem));
	const problems = report.problems.filter((one) => one.severity === "fatal" || !known.has(sayProblem(one)));
	const since = { ...base, unchanged: report.claims.length - claims.length };
	return { ...withFindings(report, { claims, problems }), since };
}

const sayProblem = ({ rule, file, message }: Problem): string => JSON.stringify([rule, file, message]);

// ── Sources ────────────────────────────────────────────────────────────────────────────────────

const byId = (sources: readonly Source[]): ReadonlyMap<string, Source> => new Map(sources.map((one) => [one.id, one]));

function changedSources(past: readonly Source[], present: readonly Source[]): ReadonlySet<string> {
	return new Set([...missingFrom(present, past), ...missingFrom(past, present)]);
}

/** Ids of sources that do not stand in the other state with the same content, be it under a name that is only known there. */
function missingFrom(others: readonly Source[], sources: readonly Source[]): readonly string[] {
	const [own, theirs] = [byId(sources), byId(others)];
	const renamed = new Set(others.filter(({ id }) => !own.has(id)).map(contentOf));
	const isThere = (source: Source): boolean => {
		const other = theirs.get(source.id);
		return other === undefined ? renamed.has(contentOf(source)) : contentOf(other) === contentOf(source);
	};
	return sources.filter((source) => !isThere(source)).map(({ id }) => id);
}

/** All of a source that verdicts may rest on. */
const contentOf = ({ text, published, boilerplate, publisher, agency, syndicatedFrom }: Source): string =>
	JSON.stringify([text, published, boilerplate, publisher, agency, syndicatedFrom]);

// ── Claims ─────────────────────────────────────────────────────────────────────────────────────

/**
 * All that an editor wrote about a claim. Patterns among its sources have become ids: those that came or went between the
 * two states are left out, since the claim itself did not change by them.
 */
function wordingOf(claim: Claim, isLasting: (source: string) => boolean): string {
	const { id: _, sources, ...rest } = claim;
	const written = { ...rest, sources: sources?.filter(isLasting).toSorted() };
	return JSON.stringify(written, (key, value) => (key === "place" ? undefined : value));
}

const sourcesNamedBy = ({ sources, evidence, resolution }: Claim): readonly string[] => [
	...(sources ?? []),
	...(evidence ?? []).map(({ source }) => source),
	...(resolution ? [resolution.prefer, ...Object.keys(resolution.versions ?? {})] : []),
];

/** Every source that has a part in what the report says of a claim. */
const speakers = ({ stances, nearest, conflict }: ClaimReport): readonly string[] =>
	[...stances, ...(nearest ? [nearest] : []), ...(conflict ?? [])].map(({ source }) => source);

const outcomeOf = ({ verdict, severity, origins, settled }: ClaimReport): string =>
	JSON.stringify([verdict, severity, origins, settled?.standing]);

// ── Settings ───────────────────────────────────────────────────────────────────────────────────

/** The places of files say nothing by themselves: the files are compared. */
function settingsOf({ config }: Project): string {
	const { claims: _, sources: __, catalogue: ___, ...rest } = config;
	return JSON.stringify(rest);
}
