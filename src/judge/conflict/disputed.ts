import { compareEvery, type Library } from "../../compare/library.ts";
import { contradiction } from "../../compare/statements/contradiction.ts";
import { differ, figuresOf, isSameFigure } from "../../compare/statements/figure-rivals.ts";
import type { Statement } from "../../compare/statements/statement.ts";
import { greatestLikeness, isThing } from "../../compare/words.ts";
import { holds } from "../../facts/scope.ts";
import { carriers, type NewsFigure, newsFigures } from "../../lexicon/news-figures.ts";
import { remembered } from "../../text/remembered.ts";
import type { Analysis, Comparison, Finding, Pairing, Token } from "../../types.ts";
import type { PartJudgement } from "../part.ts";
import { comparisonOf } from "./elsewhere.ts";

/**
 * A part that gives a figure about which the sources disagree: one has the claim's, in whatever words, and another has it
 * otherwise. What else the part says the first must say, too.
 */
export function withDispute(judged: PartJudgement, claim: Analysis, library: Library): PartJudgement {
	if (judged.verdict === "conflicted" || library.analyses.size < 2) return judged;
	const disputes = figuresOf(claim)
		.filter(({ sentence, fact }) => sentence.index === judged.part.sentence && judged.part.tokens.includes(fact.from))
		.flatMap((own) => disputesOver(own, library));
	for (const dispute of disputes) {
		const support = backed(dispute, { judged, claim, library });
		if (support?.pairing === undefined) continue;
		const { own, backer, rival, kind } = dispute;
		const held = { part: judged.part, pairing: support.pairing, own: backer, fact: own.fact };
		const contradicting = [comparisonOf({ kind, statement: rival }, held), ...judged.contradicting];
		const supporting =
			judged.supporting.length > 0 ? judged.supporting : [{ ...support, outcome: "supports" as const }];
		return { ...judged, verdict: "conflicted", supporting, contradicting };
	}
	return judged;
}

interface Dispute {
	readonly own: Statement;
	readonly backer: Statement;
	readonly rival: Statement;
	readonly kind: string;
}

function disputesOver(own: Statement, library: Library): readonly Dispute[] {
	const known = everyFigure(library).filter(({ figure }) => figure?.name === own.figure?.name);
	const rivals = known.filter((other) => differ(own, other));
	return known
		.filter((backer) => rivals.length > 0 && isSameFigure(own, backer))
		.flatMap((backer) =>
			rivals.flatMap((rival) => {
				const kind = contradiction(backer, rival, library.index.rarity);
				return kind === undefined ? [] : [{ own, backer, rival, kind }];
			}),
		);
}

const everyFigure = remembered(({ analyses }: Library) => [...analyses.values()].flatMap(figuresOf));

interface Asked {
	readonly judged: PartJudgement;
	readonly claim: Analysis;
	readonly library: Library;
}

/** The passage with the claim's figure, where it has most else of the part, and nothing of it otherwise. */
function backed({ own, backer }: Dispute, { judged, claim, library }: Asked): Comparison | undefined {
	const found = compareEvery(
		{ claim, part: judged.part },
		library,
		({ source, sentence }) => source === backer.analysis && sentence.index === backer.sentence.index,
	);
	return found.find(
		({ pairing, findings }) =>
			pairing !== undefined &&
			shareSaid(own, pairing, library) >= leastShare &&
			!findings.some((finding) => isOtherwise(finding, own)),
	);
}

/** Least share of the part's other words that the passage has, or the story. */
const leastShare = 0.5;

function shareSaid(own: Statement, { claim, part, links, weights }: Pairing, { analyses }: Library): number {
	const topics = newsFigures.filter(({ name }) => name === own.figure?.name);
	const others = [...weights].filter(([at]) => !holds(own.fact, at) && !isTopic(own.sentence.tokens[at], topics));
	const total = others.reduce((sum, [, weight]) => sum + weight, 0);
	const said = others.reduce((sum, [at, weight]) => {
		const there = links.get(at)?.strength ?? 0;
		if (there > 0) return sum + weight;
		const credit = isThing(own.sentence.tokens[at]) ? storyCredit.thing : storyCredit.other;
		const terms = claim.terms[part.sentence]?.[at] ?? [];
		const near = Math.max(
			0,
			...[...analyses.values()].flatMap((text) => text.terms.map((each) => greatestLikeness(terms, each))),
		);
		return sum + weight * near * credit;
	}, 0);
	return total === 0 ? 1 : said / total;
}

/** What the passage speaks of the story may name anywhere. */
const storyCredit = { thing: 0.8, other: 0.5 };

/** The words by which the claim names the figure: the passage has others for it. */
function isTopic(token: Token | undefined, topics: readonly NewsFigure[]): boolean {
	const [lemma, norm] = [token?.lemma ?? "", token?.norm ?? ""];
	return (
		carriers.has(lemma) ||
		topics.some(({ words, beside, heads }) => [words, beside, heads].some((set) => set?.has(lemma) || set?.has(norm)))
	);
}

/** The passage denies what the claim says. */
function isOtherwise({ kind, effect, claimFact }: Finding, { fact, figure }: Statement): boolean {
	if (claimFact?.from === fact.from || (figure?.none && kind === "polarity")) return false;
	return effect === "contradicts" || (effect === "blocks" && kind === "polarity");
}
