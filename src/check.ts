import { type Library, openLibrary } from "./compare/library.ts";
import { readFacts } from "./facts/kinds.ts";
import { judgeClaim, uncheckedClaim, voicesNeeded } from "./judge/claim.ts";
import { claimsAgainstClaims } from "./judge/conflict/claims-against-claims.ts";
import { shelve } from "./judge/evidence.ts";
import { type Memory, openMemory, type Recall } from "./judge/memory.ts";
import { pinProblems } from "./judge/pins.ts";
import { reportOf } from "./judge/report.ts";
import { type Settlement, settle } from "./judge/settle/settle.ts";
import { namingClaims } from "./judge/sources/changed.ts";
import { sourceReports } from "./judge/sources/reports.ts";
import { restingClaims } from "./judge/sources/resting.ts";
import { withSuggestions } from "./judge/suggest/suggest.ts";
import { type Origins, originsOf } from "./judge/voices/origins.ts";
import { judgeWording } from "./judge/wording.ts";
import { loadReader, type Readable } from "./text/document.ts";
import { onOneLine } from "./text/lines.ts";
import { capitalisedWords, isUncapitalised } from "./text/recase.ts";
import type { Claim, Config, Project, Reading, Report, Source } from "./types.ts";

/**
 * Holds every claim of a project against its sources. The same project gives the same report, to the byte.
 * Problems of the input are carried into the report; a claim that names a missing source is `unchecked`.
 */
export async function check(project: Project, memory: Memory = openMemory()): Promise<Report> {
	const { claims, sources, config, problems, today } = project;
	if (claims.length === 0) return reportOf([], problems);
	const reader = await loadReader();
	const settings = JSON.stringify([config, today]);
	const { readings: recall, settlements, between } = memory.open(settings + JSON.stringify(sources));
	const read: Run["read"] = (readable) =>
		recall(settings + JSON.stringify(readable), () => readFacts(reader(readable), config));
	const readings = new Map(sources.map((source) => [source.id, read(source)]));
	const documents = [...readings.values()].map(({ document }) => document);
	const libraryOf = librariesOf(readings, config);
	const run = { project, read, readings, libraryOf, origins: originsOf(documents, sources), settlements };
	const groups = bySources(
		claims,
		sources.map(({ id }) => id),
	);
	const checked = groups.flatMap((group) => checkGroup(group, run));
	const reports = checked.map(({ report }) => report);
	const found = [
		...namingClaims(problems, restingClaims(reports, claims)),
		...checked.flatMap((one) => one.problems),
		...between(JSON.stringify(claims), () =>
			claimsAgainstClaims(
				claims,
				({ id, text }) => read({ id, text: onOneLine(text) }),
				() => libraryOf(sources.map(({ id }) => id)),
			),
		),
	];
	return reportOf(reports, found, sourceReports(sources, run.origins));
}

/** The library of some sources, linked once however often it is asked for. */
function librariesOf(readings: Run["readings"], config: Config): Run["libraryOf"] {
	const libraries = new Map<string, Library>();
	return (ids) => {
		const key = ids.join("\n");
		const known = libraries.get(key);
		if (known !== undefined) return known;
		const library = openLibrary(
			ids.flatMap((id) => readings.get(id) ?? []),
			config,
		);
		libraries.set(key, library);
		return library;
	};
}

/** What all claims of a run share. */
interface Run {
	readonly project: Project;
	readonly read: (readable: Readable) => Reading;
	/** The sources, by id. */
	readonly readings: ReadonlyMap<string, Reading>;
	/** Those of some ids, linked with one another; linked once. */
	readonly libraryOf: (ids: readonly string[]) => Library;
	readonly origins: Origins;
	readonly settlements: Recall<Settlement>;
}

/** The library is opened only when there is something to ask it. */
function checkGroup({ wanted, asked }: Group, run: Run): readonly Settlement[] {
	const sources = run.project.sources.filter(({ id }) => wanted.includes(id));
	if (sources.length === 0 || wanted.some((id) => !run.readings.has(id)))
		return asked.map((claim) => ({ report: uncheckedClaim(claim), problems: [] }));
	let judge: ((claim: Claim) => Settlement) | undefined;
	return asked.map((claim) =>
		run.settlements(JSON.stringify(claim), () => {
			judge ??= judgeWith(sources, asked, run);
			return judge(claim);
		}),
	);
}

/** How claims are judged that rest on these sources. */
function judgeWith(
	sources: readonly Source[],
	asked: readonly Claim[],
	{ project, read, libraryOf, origins }: Run,
): (claim: Claim) => Settlement {
	const { config, today } = project;
	const library = libraryOf(sources.map(({ id }) => id));
	const shelf = shelve(sources, library.analyses, origins);
	const documents = [...library.analyses.values()].map(({ document }) => document);
	const spellings = capitalisedWords(asked.some(({ text }) => isUncapitalised(text)) ? documents : []);
	const weigh = (claim: Claim) => {
		const judged = judgeWording(claim, { library, shelf, read, spellings });
		return { ...judged, report: judgeClaim(claim, judged.parts, { shelf, config, media: judged.media }) };
	};
	return (claim) => {
		const { analysis, media, parts, report: plain } = weigh(claim);
		const holds = (text: string) => weigh({ ...claim, text }).report.verdict === "supported";
		const report = withSuggestions(plain, { analysis, parts, shelf }, holds);
		const voices = voicesNeeded(claim, config, media);
		const settled = settle({ claim, report, parts, sources, voices, today });
		return { report: settled.report, problems: [...pinProblems(claim, shelf), ...settled.problems] };
	};
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
