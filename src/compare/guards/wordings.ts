import { clauseAt } from "../../facts/scope.ts";
import { absolutes, equallyAbsolute } from "../../lexicon/absolutes.ts";
import { areAntonyms, hasAntonyms } from "../../lexicon/concepts.ts";
import type { Finding, Pairing, Token } from "../../types.ts";
import { sayingOf } from "../align.ts";
import { answersOf, coverageWithout } from "../event.ts";
import { tokensOf } from "../sides.ts";
import { lightWeight, likeness, synonym } from "../words.ts";
import {
	allNamed,
	blocked,
	type Guard,
	isInFact,
	isMeasured,
	isQuoted,
	sameStatement,
	wordFacts,
	wordsOf,
} from "./guard.ts";

/** A word of the claim whose opposite stands in its place. */
export const antonyms: Guard = (pairing) => {
	const { claim, part, links, weights, sentence } = pairing;
	const tokens = tokensOf({ claim, part });
	const taken = answersOf(pairing);
	return [...weights.keys()].flatMap((at) => {
		const lemma = tokens[at]?.lemma;
		if (lemma === undefined || links.get(at)?.to !== undefined || !hasAntonyms(lemma)) return [];
		const opposite = sentence.tokens.findIndex((token, to) => !taken.has(to) && areAntonyms(lemma, token.lemma));
		return opposite < 0 ? [] : [antonymFinding(pairing, at, opposite)];
	});
};

function antonymFinding(pairing: Pairing, at: number, opposite: number): Finding {
	const [claim, source] = [wordsOf(pairing, at), pairing.sentence.tokens[opposite]?.word ?? ""];
	const rest = coverageWithout(pairing, at);
	return {
		kind: "antonym",
		relation: "disjoint",
		effect:
			isSameSlot(pairing, at, opposite) &&
			isSameSubject(pairing, at, opposite) &&
			rest >= sameStatement &&
			allNamed(pairing)
				? "contradicts"
				: "blocks",
		claim,
		source,
		message: `“${source}” here, “${claim}” in the claim`,
		...wordFacts(pairing, at, opposite),
	};
}

/** Both say what happens or how something is; of things ("parents", "children") a text may have both. */
function isSameSlot(pairing: Pairing, at: number, to: number): boolean {
	const tag = tokensOf(pairing)[at]?.tag;
	return tag === pairing.sentence.tokens[to]?.tag && (tag === "VERB" || tag === "ADJ") && isAmongAnswers(pairing, to);
}

/** "School was hard for him, but a club made things easier": most of what the claim says stands in another clause there. */
function isAmongAnswers({ weights, links, sentence }: Pairing, to: number): boolean {
	const clause = clauseAt(sentence, to);
	if (clause === undefined) return true;
	const { from, to: end, subject } = clause;
	const answers = [...weights.keys()].flatMap((at) => links.get(at)?.to ?? []);
	const isIn = (at: number): boolean =>
		(at >= from && at < end) || (subject !== undefined && at >= subject.from && at < subject.to);
	return answers.filter(isIn).length * 2 >= answers.length;
}

/** "A gave B a grant" is no opposite of "B received a grant": where both verbs have a subject, the same one acts. */
function isSameSubject({ claim, part, links, sentence }: Pairing, at: number, to: number): boolean {
	const ours = claim.document.sentences[part.sentence]?.clauses.find(({ verb }) => verb === at)?.subject;
	const theirs = sentence.clauses.find(({ verb }) => verb === to)?.subject;
	if (ours === undefined || theirs === undefined) return true;
	return [...links].some(([index, link]) => {
		const there = link.to ?? -1;
		return index >= ours.from && index < ours.to && there >= theirs.from && there < theirs.to;
	});
}

/** "first", "only", "highest": the passage must say so in the same word. */
export const superlatives: Guard = (pairing) => {
	const tokens = tokensOf(pairing);
	return pairing.part.tokens.flatMap((at) => {
		const token = tokens[at];
		if (token === undefined || !isAbsolute(token) || isQuoted(pairing, at) || isMeasured(pairing, at)) return [];
		const same = equallyAbsolute.get(token.norm) ?? new Set([token.norm]);
		const here = pairing.sentence.tokens.flatMap(({ norm }, to) => (same.has(norm) ? [to] : []));
		const linked = (pairing.links.get(at)?.strength ?? 0) >= synonym && !isRankInRole(pairing, at, token);
		if (here.length > 0 ? here.some((to) => isOfSame(pairing, tokens, { at, to })) : linked) return [];
		return [blocked("superlative", token.word, `nothing here says “${token.word}”`)];
	});
};

/** "the first female minister" is linked as a whole to whoever is minister: that does not make her the first. */
function isRankInRole({ claimFacts }: Pairing, at: number, { norm }: Token): boolean {
	return isInFact(claimFacts, at, "name") && !seniority.has(norm);
}

/** In a role these say how high, not which: "the top diplomat". */
const seniority: ReadonlySet<string> = new Set(["top", "most", "highest"]);

/** "the first official" is not "the first secretary", nor "first visited": both must rank the same noun, where both rank one. */
function isOfSame(
	{ claim, part, source, sentence, links }: Pairing,
	tokens: readonly Token[],
	{ at, to }: { at: number; to: number },
): boolean {
	const [ours, theirs] = [nounFrom(tokens, at + 1), nounFrom(sentence.tokens, to + 1)];
	if (ours !== undefined && isPredicate(sentence.tokens, to + 1)) return false;
	if (ours === undefined || theirs === undefined) return true;
	const answer = links.get(ours)?.to ?? -1;
	if (sentence.tokens[to + 1]?.norm === "of" && answer > to && answer <= to + partitiveReach) return true;
	return likeness(claim.terms[part.sentence]?.[ours] ?? [], source.terms[sentence.index]?.[theirs] ?? []) > 0;
}

/** "most **Danes**", "most of the six million people in **Denmark**": words between "most" and its noun, at the most. */
const partitiveReach = 8;

function nounFrom(tokens: readonly Token[], from: number): number | undefined {
	if (isPredicate(tokens, from)) return undefined;
	const at = tokens.findIndex(({ tag }, index) => index >= from && tag === "NOUN");
	return at < 0 || at > from + 4 ? undefined : at;
}

/** "first **visited**", but not "first **televised** game". */
function isPredicate(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.tag === "VERB" && tokens[at + 1]?.tag !== "NOUN";
}

function isAbsolute({ norm, lemma, tag }: Token): boolean {
	return absolutes.has(norm) || (tag === "ADJ" && norm.endsWith("est") && lemma !== norm);
}

/** What happens in the claim must happen in the passage: a verb is no word to be spared, nor one for its neighbours to lend. */
export const events: Guard = (pairing) => {
	const { claim, part, links, weights } = pairing;
	const tokens = tokensOf({ claim, part });
	const quoting = new Set(sayingOf(pairing));
	return part.tokens.flatMap((at) => {
		const token = tokens[at];
		if (token?.tag !== "VERB" || isQuoted(pairing, at) || (weights.get(at) ?? 0) <= lightWeight) return [];
		if (links.get(at)?.to !== undefined || isCue(pairing, at) || isInFact(pairing.claimFacts, at, "name")) return [];
		if (quoting.has(at)) return [];
		return [blocked("event", token.word, `nothing here says “${token.word}”`)];
	});
};

/** "wanted to", "failed to": what hedges or denies is weighed elsewhere. */
function isCue({ claimFacts }: Pairing, at: number): boolean {
	return isInFact(claimFacts, at, "modality", "polarity");
}
