import { wordFacts } from "../../compare/guards/guard.ts";
import type { Library } from "../../compare/library.ts";
import { type Rival, rivalsElsewhere, statementsOnce } from "../../compare/statements/elsewhere.ts";
import type { Statement } from "../../compare/statements/statement.ts";
import { sayStated } from "../../facts/apart.ts";
import { kinds } from "../../facts/kinds.ts";
import { isQuantity } from "../../facts/quantity.ts";
import { alteration, isQuotation } from "../../facts/quotation.ts";
import { holds } from "../../facts/scope.ts";
import type { Comparison, Fact, Finding, Pairing } from "../../types.ts";
import { relate } from "../../values/interval.ts";
import type { PartJudgement } from "../part.ts";
import { statedIn } from "./stated.ts";

/**
 * What supports a part says something that another text puts differently: the part is in conflict, however far the other's
 * words lie from the claim's.
 */
export function withRivals(judged: PartJudgement, library: Library): PartJudgement {
	if (judged.verdict !== "supported" || library.analyses.size < 2) return judged;
	const against = judged.supporting.slice(0, mostSupporters).flatMap((support) => againstIt(support, library));
	const contradicting = against.filter(
		({ passage: { source } }) => !judged.supporting.some(({ passage }) => passage.source === source),
	);
	return contradicting.length === 0 ? judged : { ...judged, verdict: "conflicted", contradicting };
}

/** Copies of one sentence have the same rivals. */
const mostSupporters = 4;

function againstIt(support: Comparison, library: Library): readonly Comparison[] {
	const { pairing } = support;
	if (pairing === undefined) return [];
	return statementsOnce({ analysis: pairing.source, sentence: pairing.sentence }).flatMap((own) => {
		const fact = claimFactOf(support, pairing, own);
		if (fact === undefined) return [];
		return rivalsElsewhere(own, library)
			.filter(({ statement }) => isApart(fact, statement.fact))
			.map((rival) => comparisonOf(rival, { part: support.part, pairing, own, fact }));
	});
}

/** What the claim has of a statement: the fact that it answers, or the word. */
function claimFactOf({ findings }: Comparison, pairing: Pairing, { fact }: Statement): Fact | undefined {
	const answered = findings.find(
		({ effect, sourceFact: other }) =>
			effect === "supports" &&
			other?.kind === fact.kind &&
			other.from === fact.from &&
			other.sentence === fact.sentence,
	);
	if (answered !== undefined) return answered.claimFact;
	const linked = [...pairing.links].filter(([, { to }]) => to !== undefined && holds(fact, to));
	if (fact.kind === "word") {
		const [at] = linked[0] ?? [];
		return at === undefined ? undefined : wordFacts(pairing, at, fact.from).claimFact;
	}
	return fact.kind === "name"
		? pairing.claimFacts.find(({ kind, from, to }) => kind === "name" && linked.some(([at]) => at >= from && at < to))
		: undefined;
}

/** A claim may be vaguer than its source, and go with both. */
function isApart(ours: Fact, theirs: Fact): boolean {
	if (isQuotation(ours) && isQuotation(theirs)) {
		const changed = alteration(ours, theirs.words)?.changed ?? [];
		return changed.length > 0 || ours.words.every((word) => theirs.words.includes(word));
	}
	if (isQuantity(ours) && isQuantity(theirs) && ours.dimension === theirs.dimension)
		return relate(ours.interval, theirs.interval) === "disjoint";
	const kind = kinds.find((each) => each.kind === ours.kind);
	return (
		kind === undefined || ours.kind === "name" || ours.kind !== theirs.kind || kind.compare(ours, theirs) === "disjoint"
	);
}

export interface Held {
	readonly part: Comparison["part"];
	readonly pairing: Pairing;
	readonly own: Statement;
	readonly fact: Fact;
}

/** The rival as a passage that contradicts the part. */
export function comparisonOf({ kind, statement }: Rival, { part, pairing, own, fact }: Held): Comparison {
	const { analysis, sentence, tokens } = statement;
	const claimKind = kinds.find((each) => each.kind === fact.kind);
	const claimText = pairing.claim.document.text;
	const claim = claimKind?.say(fact, claimText) ?? claimText.slice(fact.start, fact.end);
	const source = sayStated(statedIn(statement));
	const finding: Finding = {
		kind,
		relation: "disjoint",
		effect: "contradicts",
		claim,
		source,
		claimFact: fact,
		sourceFact: statement.fact,
		sameEvent: true,
		message: `${source}, not ${sayStated(statedIn(own))}`,
	};
	const marks = tokens.flatMap((at) => sentence.tokens[at] ?? []).map(({ start, end }) => ({ start, end }));
	return {
		part,
		passage: { source: analysis.document.id, sentence: sentence.index, score: 0 },
		outcome: "contradicts",
		score: 1,
		nearness: 1,
		findings: [finding],
		pairing: {
			...pairing,
			source: analysis,
			sentence,
			sourceFacts: analysis.facts[sentence.index] ?? [],
			links: new Map(),
		},
		missing: [],
		marks,
	};
}
