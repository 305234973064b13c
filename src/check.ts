import { analyseClaim, compareClaim, openLibrary } from "./compare/library.ts";
import { comparePins } from "./compare/pins.ts";
import { readFacts } from "./facts/kinds.ts";
import { judgeClaim, uncheckedClaim } from "./judge/claim.ts";
import { shelve } from "./judge/evidence.ts";
import { judgeMedia } from "./judge/media.ts";
import { originsOf } from "./judge/origins.ts";
import { judgeParts } from "./judge/part.ts";
import { pinProblems } from "./judge/pins.ts";
import { reportOf } from "./judge/report.ts";
import { settle } from "./judge/settle/settle.ts";
import { sourceReports } from "./judge/sources.ts";
import { withSuggestions } from "./judge/suggest.ts";
import { loadReader } from "./text/document.ts";
import { capitalisedWords, isUncapitalised, recase } from "./text/recase.ts";
import type { Claim, ClaimReport, Problem, Project, Report } from "./types.ts";

/**
 * Holds every claim of a project against its sources. The same project gives the same report, to the byte.
 * Problems of the input are carried into the report; a claim that names a missing source is `unchecked`.
 */
export async function check({ claims, sources, config, problems, today }: Project): Promise<Report> {
	if (claims.length === 0) return reportOf([], problems);
	const read = await loadReader();
	const readings = new Map(sources.map((source) => [source.id, readFacts(read(source), config)]));

	const origins = originsOf(
		[...readings.values()].map(({ document }) => document),
		sources,
	);
	const found: Problem[] = [...problems];

	const checkClaims = (wanted: readonly string[], asked: readonly Claim[]): readonly ClaimReport[] => {
		const used = sources.filter(({ id }) => wanted.includes(id));
		if (used.length === 0 || wanted.some((id) => !readings.has(id))) return asked.map(uncheckedClaim);
		const library = openLibrary(
			used.flatMap(({ id }) => readings.get(id) ?? []),
			config,
		);
		const shelf = shelve(used, library.analyses, origins);
		const documents = [...library.analyses.values()].map(({ document }) => document);
		const spellings = capitalisedWords(asked.some(({ text }) => isUncapitalised(text)) ? documents : []);
		const weigh = (claim: Claim) => {
			const judge = (text: string) => {
				const analysis = analyseClaim(readFacts(read({ id: claim.id, text }), config), library);
				const pinned = comparePins(analysis, claim.evidence ?? [], library);
				return { analysis, parts: judgeParts(compareClaim(analysis, library), pinned) };
			};
			const text = recase(claim.text, spellings).replace(/[\r\n\u2028\u2029]/g, " ");
			const { analysis, parts, media } = judgeMedia(judge(text), judge, shelf);
			return { analysis, parts, report: judgeClaim(claim, parts, { shelf, config, media }) };
		};
		return asked.map((claim) => {
			const { analysis, parts, report } = weigh(claim);
			const holds = (text: string) => weigh({ ...claim, text }).report.verdict === "supported";
			const settled = settle({
				claim,
				report: withSuggestions(report, { analysis, parts, shelf }, holds),
				parts,
				sources: used,
				today,
			});
			found.push(...pinProblems(claim, shelf), ...settled.problems);
			return settled.report;
		});
	};

	const groups = bySources(
		claims,
		sources.map(({ id }) => id),
	);
	return reportOf(
		groups.flatMap(({ wanted, asked }) => checkClaims(wanted, asked)),
		found,
		sourceReports(sources, origins),
	);
}

interface Group {
	readonly wanted: readonly string[];
	readonly asked: Claim[];
}

/** Claims that rest on the same sources share one library. */
function bySources(claims: readonly Claim[], all: readonly string[]): readonly Group[] {
	const groups = new Map<string, Group>();
	for (const claim of claims) {
		const wanted = claim.sources?.toSorted() ?? all;
		const key = wanted.join("\n");
		const group = groups.get(key) ?? { wanted, asked: [] };
		group.asked.push(claim);
		groups.set(key, group);
	}
	return [...groups.values()];
}
