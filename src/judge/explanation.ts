import { supportScore } from "../compare/wording.ts";
import { kinds } from "../facts/kinds.ts";
import { isStory } from "../text/roles.ts";
import type { Analysis, ClaimReport, Comparison, Fact, Finding, Pin, Place, Span, Verdict } from "../types.ts";
import { cite, type Shelf, type Shelved } from "./evidence.ts";
import type { PartJudgement } from "./part.ts";
import { counted } from "./phrasing.ts";

/** How one claim came by its verdict: what was found in it, which passages were looked at, what each of them says to it. */
export interface Explanation {
	readonly report: ClaimReport;
	readonly parts: readonly ExplainedPart[];
	/** Pins that would settle an unsupported claim, if the editor finds that these words say it. */
	readonly pins?: readonly Pin[];
}

/** A part of a claim that must hold by itself. */
export interface ExplainedPart extends Span {
	readonly text: string;
	readonly verdict: Verdict;
	/** Why, in one line. */
	readonly because: string;
	readonly facts: readonly SaidFact[];
	/** Passages that were considered, and how many of them are shown. */
	readonly considered: number;
	/** The best of each source, the source that says most first. */
	readonly passages: readonly ExplainedPassage[];
}

/** A fact as it stands in the text, and as it was understood. */
export interface SaidFact extends Span {
	readonly kind: string;
	readonly words: string;
	readonly value: string;
}

export interface ExplainedPassage extends Place, Span {
	readonly source: string;
	/** 1 for the sentence of its source that search put first. */
	readonly rank: number;
	readonly quote: string;
	/** What it counts for in the decision on the part. */
	readonly outcome: Comparison["outcome"];
	/** Share of the part's wording that it carries, 0 to 1; from `needed` on it is enough. */
	readonly score: number;
	readonly needed: number;
	readonly pinned: boolean;
	readonly boilerplate: boolean;
	readonly facts: readonly SaidFact[];
	/** Words of the claim that it answers, and that it does not. */
	readonly answered: readonly string[];
	readonly missing: readonly string[];
	/** Stretches of the file that answer words of the claim. */
	readonly marks: readonly Span[];
	readonly findings: readonly Finding[];
}

/** A part with all passages that were considered for it, and its content words. */
export interface Considered {
	readonly judged: PartJudgement;
	readonly comparisons: readonly Comparison[];
	readonly words: readonly Span[];
	readonly facts: readonly Fact[];
}

/** Lays out what was considered, `perSource` passages of each source. */
export function explainPart(considered: Considered, text: string, { shelf, perSource }: Layout): ExplainedPart {
	const { judged, comparisons, words, facts } = considered;
	const { start, end } = judged.part;
	const best = bestOf(
		comparisons.map((comparison) => ({ ...comparison, outcome: outcomeIn(judged, comparison) })),
		perSource,
	);
	return {
		text: text.slice(start, end),
		start,
		end,
		verdict: judged.verdict,
		because: becauseOf(judged),
		facts: facts.map((fact) => sayFact(fact, text)),
		considered: comparisons.length,
		passages: best.flatMap(({ comparison, rank }) => {
			const shelved = shelf.get(comparison.passage.source);
			return shelved === undefined ? [] : [explainPassage({ comparison, rank }, shelved, { text, words })];
		}),
	};
}

/** A passage may disagree with another one only; one that is outweighed decides nothing. */
function outcomeIn({ supporting, contradicting }: PartJudgement, comparison: Comparison): Comparison["outcome"] {
	if (contradicting.includes(comparison)) return "contradicts";
	return supporting.includes(comparison) ? "supports" : "near";
}

/** What an explanation is laid out on. */
interface Layout {
	readonly shelf: Shelf;
	readonly perSource: number;
}

interface Ranked {
	readonly comparison: Comparison;
	readonly rank: number;
}

const weight: Readonly<Record<Comparison["outcome"], number>> = { supports: 2, contradicts: 1, near: 0 };

function bestOf(comparisons: readonly Comparison[], perSource: number): readonly Ranked[] {
	const bySource = new Map<string, Comparison[]>();
	for (const comparison of comparisons)
		bySource.set(comparison.passage.source, [...(bySource.get(comparison.passage.source) ?? []), comparison]);
	return [...bySource.values()].flatMap((own) => ranked(own).sort(bySaying).slice(0, perSource)).sort(bySaying);
}

function ranked(comparisons: readonly Comparison[]): Ranked[] {
	return comparisons
		.toSorted((a, b) => b.passage.score - a.passage.score || a.passage.sentence - b.passage.sentence)
		.map((comparison, at) => ({ comparison, rank: at + 1 }));
}

function bySaying({ comparison: a, rank }: Ranked, { comparison: b, rank: other }: Ranked): number {
	return weight[b.outcome] - weight[a.outcome] || b.nearness - a.nearness || rank - other;
}

function explainPassage(
	{ comparison, rank }: Ranked,
	shelved: Shelved,
	{ text, words }: { readonly text: string; readonly words: readonly Span[] },
): ExplainedPassage {
	const { analysis } = shelved;
	const sentence = analysis.document.sentences[comparison.passage.sentence];
	const isMissing = (word: Span): boolean => comparison.missing.some((span) => span.start === word.start);
	return {
		...cite(shelved, sentence ?? { start: 0, end: 0 }),
		rank,
		outcome: comparison.outcome,
		score: comparison.score,
		needed: supportScore,
		pinned: comparison.pinned === true,
		boilerplate: !isStory(sentence?.role),
		facts: factsIn(analysis, comparison.passage.sentence),
		answered: words.filter((word) => !isMissing(word)).map((word) => text.slice(word.start, word.end)),
		missing: words.filter(isMissing).map((word) => text.slice(word.start, word.end)),
		marks: comparison.marks,
		findings: comparison.findings,
	};
}

/** The decision on a part, by what its passages say. */
function becauseOf({ verdict, supporting, contradicting, near }: PartJudgement): string {
	const [pro, contra] = [supporting, contradicting].map(({ length }) => counted(length, "passage"));
	if (verdict === "supported") return `${pro} ${supporting.length === 1 ? "says" : "say"} it, none contradicts it`;
	if (verdict === "conflicted") return `${pro} for it, ${contra} against it`;
	if (verdict === "contradicted") return `no passage says it, ${contra} against it`;
	const [nearest] = near;
	return nearest === undefined ? "nothing like it was found" : `no passage says it; ${shortOf(nearest)}`;
}

/** What the nearest passage lacks. */
function shortOf({ score, findings }: Comparison): string {
	const blocking = findings.filter(({ effect }) => effect === "blocks").length;
	const wording = `the nearest carries ${percent(score)} of the wording (${percent(supportScore)} is needed)`;
	return blocking === 0 ? wording : `${wording} and differs in ${counted(blocking, "point")}`;
}

/** Rounded down: what is not enough must not look like enough. */
function percent(share: number): string {
	return `${Math.floor(share * 100 + 1e-9)} %`;
}

function factsIn({ document, facts }: Analysis, sentence: number): readonly SaidFact[] {
	return (facts[sentence] ?? []).map((fact) => sayFact(fact, document.text));
}

function sayFact(fact: Fact, text: string): SaidFact {
	const { kind, start, end } = fact;
	const words = text.slice(start, end);
	return { kind, start, end, words, value: kinds.find((one) => one.kind === kind)?.say(fact, text) ?? words };
}
