import { wordFact } from "../../compare/guards/guard.ts";
import { type Stated, sayWhyApart } from "../../facts/apart.ts";
import { quoteSpan } from "../../facts/quote-span.ts";
import { holds } from "../../facts/scope.ts";
import type { Analysis, Comparison, ConflictRow, Fact, Finding, Stance } from "../../types.ts";
import { byCodeUnits, byPlace } from "../../values/place.ts";
import { cite, type Shelf } from "../evidence.ts";
import type { PartJudgement } from "../part.ts";
import { areDisjoint, isSameFact, opposing } from "./rivals.ts";

/** What one passage has for the fact of the claim on which sources differ. */
interface Value {
	readonly comparison: Comparison;
	readonly stance: Stance;
	readonly finding: Finding;
}

/** Every value that sources have for what they, or they and the claim, disagree about: one row for each source and value, supporting first. */
export function conflictRows(parts: readonly PartJudgement[], shelf: Shelf): ConflictRow[] {
	const rows = parts
		.filter(({ contradicting }) => contradicting.length > 0)
		.flatMap(({ supporting, contradicting }) => {
			const against = contradicting.flatMap((comparison) => valuesAgainst(comparison, supporting));
			const support = supporting.flatMap((comparison) => valuesFor(comparison, against));
			return [...support, ...against].flatMap((value) => rowOf(value, support, shelf));
		});
	return rows.toSorted(inOrder).filter((row, at, all) => all.findIndex((other) => isSame(row, other)) === at);
}

function valuesAgainst(comparison: Comparison, supporting: readonly Comparison[]): Value[] {
	return opposing(comparison, supporting).map((finding) => ({ comparison, stance: "contradicts", finding }));
}

/** What a supporting passage has where others have something else: its own value, or the word that answers the claim's. */
function valuesFor(comparison: Comparison, against: readonly Value[]): Value[] {
	return against.flatMap(({ finding: rival }) => {
		const finding = comparison.findings.find((each) => isSameFact(each, rival)) ?? answer(comparison, rival);
		return finding === undefined ? [] : [{ comparison, stance: "supports", finding } as const];
	});
}

/** The word that stands in a supporting passage for the claim's word that others deny. */
function answer({ pairing }: Comparison, { claimFact, sourceFact: rival, kind, claim }: Finding): Finding | undefined {
	const from = claimFact && pairing?.links.get(claimFact.from)?.to;
	if (pairing === undefined || claimFact === undefined || from === undefined) return undefined;
	const alike = pairing.sourceFacts.find((fact) => fact.kind === rival?.kind && holds(fact, from));
	const sourceFact = alike ?? wordFact(pairing.sentence, from);
	const source = pairing.source.document.text.slice(sourceFact.start, sourceFact.end);
	return { kind, relation: "same", effect: "supports", claim, source, message: "", claimFact, sourceFact };
}

function rowOf({ comparison, stance, finding }: Value, support: readonly Value[], shelf: Shelf): ConflictRow[] {
	const shelved = shelf.get(comparison.passage.source);
	const { sourceFact: fact, kind } = finding;
	if (shelved === undefined || fact === undefined) return [];
	const { source, analysis } = shelved;
	const why = stance === "supports" ? undefined : whyApart(finding, comparison, support);
	return [
		{
			...cite(shelved, quoteSpan(fact, analysis)),
			...(source.published !== undefined && { published: source.published }),
			stance,
			kind,
			value: finding.source ?? source.text.slice(fact.start, fact.end),
			...(why !== undefined && { why }),
		},
	];
}

/** Why it does not meet what a supporting source has; without one, what the claim has. */
function whyApart(finding: Finding, { pairing }: Comparison, support: readonly Value[]): string | undefined {
	const rivals = support.filter((value) => isSameFact(value.finding, finding));
	const rival = rivals.find((value) => areDisjoint(value.finding, finding)) ?? rivals[0];
	const here = stated(finding.sourceFact, pairing?.source);
	const there =
		rival === undefined
			? stated(finding.claimFact, pairing?.claim, "in the claim")
			: stated(rival.finding.sourceFact, rival.comparison.pairing?.source);
	return here && there && sayWhyApart(finding.kind, here, there);
}

function stated(fact: Fact | undefined, analysis: Analysis | undefined, where?: string): Stated | undefined {
	if (fact === undefined || analysis === undefined) return undefined;
	return { fact, text: analysis.document.text, where: where ?? `in ${analysis.document.id}` };
}

function isSame(a: ConflictRow, b: ConflictRow): boolean {
	return a.source === b.source && a.kind === b.kind && a.value === b.value && a.stance === b.stance;
}

/** Supporting first, then by source and place. */
function inOrder(a: ConflictRow, b: ConflictRow): number {
	return (
		Number(a.stance === "contradicts") - Number(b.stance === "contradicts") ||
		byCodeUnits(a.source, b.source) ||
		byPlace(a, b)
	);
}
