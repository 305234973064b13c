import { check } from "./check.ts";
import { compareEvery, type Library, openLibrary } from "./compare/library.ts";
import { factsOf, weightsOf } from "./compare/links/align.ts";
import { tokensOf } from "./compare/sides.ts";
import { readFacts } from "./facts/kinds.ts";
import { uncheckedClaim } from "./judge/claim.ts";
import { isSamePassage, shelve } from "./judge/evidence.ts";
import { type Considered, type ExplainedPassage, type Explanation, explainPart } from "./judge/explanation.ts";
import type { PartJudgement } from "./judge/part.ts";
import { type Desk, judgeWording } from "./judge/wording.ts";
import { loadReader, type Readable } from "./text/document.ts";
import { capitalisedWords, isUncapitalised } from "./text/recase.ts";
import type { Analysis, Claim, Pin, Project } from "./types.ts";

/** How one claim of a project comes by its verdict, with the best `perSource` passages of each source. */
export async function explain(project: Project, claim: Claim, perSource = 1): Promise<Explanation> {
	const { config } = project;
	const { claims } = await check({ ...project, claims: [claim], problems: [] });
	const report = claims[0] ?? uncheckedClaim(claim);
	if (report.verdict === "unchecked") return { report, parts: [] };
	const sources = project.sources.filter(({ id }) => claim.sources?.includes(id) ?? true);
	const read = await loadReader();
	const readings = sources.map((source) => readFacts(read(source), config));
	const spellings = capitalisedWords(isUncapitalised(claim.text) ? readings.map(({ document }) => document) : []);
	const library = openLibrary(readings, config);
	const shelf = shelve(sources, library.analyses);
	const asked = { library, shelf, spellings, read: (readable: Readable) => readFacts(read(readable), config) };
	const { analysis, parts } = judgeWording(claim, asked);
	const desk = { shelf, perSource };
	const explained = parts.map((part) => explainPart(considered(analysis, part, library), claim.text, desk));
	const pins = settlingPins(claim, { report, parts: explained }, asked);
	return { report, parts: explained, ...(pins !== undefined && { pins }) };
}

/** Passages that are tried as pins of one claim, the nearest first. */
const pinsTried = 3;

/** Pins on the nearest passages, where the claim would be supported with them: only its wording is open. */
function settlingPins(claim: Claim, explanation: Explanation, asked: Desk): Pin[] | undefined {
	if (explanation.report.verdict !== "unsupported" || claim.evidence !== undefined) return undefined;
	return pinsFor(explanation, claim).find((evidence) =>
		judgeWording({ ...claim, evidence }, asked).parts.every(({ verdict }) => verdict === "supported"),
	);
}

/** For a claim of one part each of its nearest passages, for several the nearest of each together. */
function pinsFor({ parts }: Explanation, { place }: Claim): Pin[][] {
	const passages = parts.map((part) => part.passages.filter(({ boilerplate }) => !boilerplate));
	const [first = []] = passages;
	const tries =
		parts.length === 1 ? first.slice(0, pinsTried).map((passage) => [passage]) : [passages.flatMap(nearest)];
	return tries
		.filter((chosen) => chosen.length > 0)
		.map((chosen) => chosen.map(({ source, quote }) => ({ source, quote, place })));
}

function nearest(passages: readonly ExplainedPassage[]): readonly ExplainedPassage[] {
	return passages.slice(0, 1);
}

/** What was judged, and every other passage that search found. */
function considered(claim: Analysis, judged: PartJudgement, library: Library): Considered {
	const { part, supporting, contradicting, near } = judged;
	const own = [...new Set([...supporting, ...contradicting, ...near])];
	const others = compareEvery({ claim, part }, library).filter(
		(other) => !own.some((known) => isSamePassage(known, other)),
	);
	const tokens = tokensOf({ claim, part });
	const words = [...weightsOf(claim, part, library.index.rarity).keys()].flatMap((at) => tokens[at] ?? []);
	return { judged, comparisons: [...own, ...others], words, facts: factsOf(claim, part) };
}
