import { type Rewording, reword } from "../../facts/reword.ts";
import { positionAt } from "../../text/lines.ts";
import { isPlainlyReadable } from "../../text/steering.ts";
import type { Analysis, ClaimReport, Comparison, Fact, Finding, SuggestionReport } from "../../types.ts";
import { isAnswer } from "../../values/interval.ts";
import type { Shelf } from "../evidence.ts";
import type { PartJudgement } from "../part.ts";
import { unbroken } from "../phrasing.ts";
import { renamings } from "./renamings.ts";

/** A wording to be tried. */
interface Candidate extends Omit<SuggestionReport, "safe"> {
	/** Worth showing even where it does not mend the whole claim. */
	readonly firm: boolean;
}

/** So many wordings are tried for a claim: each is a check of its own. */
const mostTried = 3;
/** So many of the nearest passages are asked for one. */
const mostNear = 4;

/** What the suggestions are drawn from. */
interface Basis {
	/** The claim's own. */
	readonly analysis: Analysis;
	readonly parts: readonly PartJudgement[];
	readonly shelf: Shelf;
}

/**
 * The report of a claim that failed, with the wordings that its sources would support in place of a number, date, name or
 * quotation. `holds` checks the claim in other words: a wording is safe if with it alone the claim is supported.
 */
export function withSuggestions(report: ClaimReport, basis: Basis, holds: (claim: string) => boolean): ClaimReport {
	if (report.verdict !== "contradicted" && report.verdict !== "unsupported") return report;
	const tried = candidatesOf(basis, report.claim)
		.slice(0, mostTried)
		.map(({ firm, ...one }) => ({ firm, suggestion: { ...one, safe: holds(withWording(report.claim, one)) } }))
		.filter(({ firm, suggestion }) => firm || suggestion.safe)
		.map(({ suggestion }) => suggestion)
		.sort((a, b) => Number(b.safe) - Number(a.safe));
	const [best] = tried;
	if (best === undefined) return report;
	if (!best.safe) return { ...report, suggestions: tried };
	const says = `the sources would support “${best.instead}” (${best.source}:${best.line})`;
	return { ...report, message: unbroken(`${report.message}; ${says}`), suggestions: tried };
}

/** The claim with one stretch in other words. */
function withWording(claim: string, { start, end, instead }: Rewording): string {
	return claim.slice(0, start) + instead + claim.slice(end);
}

function candidatesOf({ analysis: claim, parts, shelf }: Basis, text: string): readonly Candidate[] {
	const failed = parts.filter(({ verdict }) => verdict === "contradicted" || verdict === "unsupported");
	const found = failed
		.flatMap(({ contradicting, near }) => [...contradicting, ...near.slice(0, mostNear)])
		.flatMap((comparison) => fromComparison({ comparison, claim, shelf }, text))
		.filter(({ instead }) => isPlainlyReadable(instead));
	const best = [...found.filter(({ firm }) => firm), ...found.filter(({ firm }) => !firm)];
	return best.filter((one, at) => best.findIndex((other) => isSame(one, other)) === at);
}

function isSame(a: Candidate, b: Candidate): boolean {
	return a.start === b.start && a.end === b.end && a.instead === b.instead;
}

interface Compared {
	readonly comparison: Comparison;
	readonly claim: Analysis;
	readonly shelf: Shelf;
}

function fromComparison({ comparison, claim, shelf }: Compared, text: string): readonly Candidate[] {
	const shelved = shelf.get(comparison.passage.source);
	if (shelved === undefined) return [];
	const stated = (fact: Fact, analysis: Analysis) => ({ fact, analysis });
	const values = comparison.findings.filter(isOfSameEvent).flatMap(({ claimFact, sourceFact, kind }) => {
		if (claimFact === undefined || sourceFact === undefined) return [];
		const rewording = reword(stated(claimFact, claim), stated(sourceFact, shelved.analysis));
		return rewording ? [{ ...rewording, kind, fact: sourceFact, firm: true }] : [];
	});
	const names = renamings(comparison, claim, shelved.analysis).map((one) => ({ ...one, kind: "name", firm: false }));
	return [...values, ...names].map(({ fact, ...one }) => ({
		...one,
		was: text.slice(one.start, one.end),
		source: shelved.source.id,
		file: shelved.source.file,
		line: positionAt(shelved.lines, fact.start).line,
	}));
}

/** The passage tells another value of what the claim tells; values of other events are no answer. */
function isOfSameEvent({ effect, relation, sameEvent }: Finding): boolean {
	const isDifferent = !isAnswer(relation) && relation !== "unrelated";
	return isDifferent && (effect === "contradicts" || (effect === "blocks" && sameEvent === true));
}
