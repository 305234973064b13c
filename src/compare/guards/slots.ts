import { isQuantity } from "../../facts/quantity.ts";
import { pastPosts } from "../../lexicon/person-nouns.ts";
import { possessives } from "../../lexicon/possessives.ts";
import { conditions, restrictions } from "../../lexicon/restrictions.ts";
import type { Clause, Finding, Pairing, Sentence, Token, TokenRange } from "../../types.ts";
import { answersOf } from "../event.ts";
import { headOf } from "../heads.ts";
import { spelled, tokensOf } from "../sides.ts";
import { isContent } from "../words.ts";
import { blocked, type Guard, isInFact, isQuoted, wordsOf } from "./guard.ts";
import { takesUpAnother } from "./taken-up.ts";

/** "hardly any shops", "a fake doctor", "if the bank fails": what the source narrows the claim must narrow too. */
export const narrowings: Guard = (pairing) => {
	const said = claimNorms(pairing);
	const answered = answersOf(pairing);
	return pairing.sentence.tokens.flatMap(({ norm, word, tag }, at) => {
		if (said.has(norm) || isRestated(pairing, at)) return [];
		const narrows =
			tag !== "VERB" &&
			restrictions.has(norm) &&
			contentAfter(pairing.sentence.tokens, at).some((to) => answered.has(to));
		return narrows || (conditions.has(norm) && governsEvent(pairing, at))
			? [blocked("restriction", word, `the source narrows it: “${word}”`)]
			: [];
	});
};

/** "used to teach" says "**former** teacher": whoever found the one in the other looked at the time as well. */
function isRestated({ sentence, links }: Pairing, at: number): boolean {
	if (!pastPosts.has(sentence.tokens[at]?.norm ?? "")) return false;
	return [...links.values()].some(({ to = -1, frame }) => frame && to > at && to <= at + 3);
}

/** "destroyed half of the hall": what is said of a share the claim must not say of the whole. */
export const shares: Guard = ({ claimFacts, sourceFacts, sentence, links }) => {
	if (claimFacts.some(isQuantity)) return [];
	const answered = answersOf({ links });
	return sourceFacts
		.filter(isQuantity)
		.filter(
			({ dimension, interval, to }) => dimension === "ratio" && interval.high < 1 && sentence.tokens[to]?.norm === "of",
		)
		.filter(({ to }) => contentAfter(sentence.tokens, to).some((at) => answered.has(at)))
		.map(({ from, to }) => {
			const words = spelled(sentence.tokens, from, to);
			return blocked("quantity", "all", `the source says it of a part only: “${words} of”`);
		});
};

function claimNorms({ claim, part }: Pairing): ReadonlySet<string> {
	const tokens = tokensOf({ claim, part });
	return new Set(part.tokens.map((at) => tokens[at]?.norm ?? ""));
}

/** The content words among the three tokens after a word, up to the next mark. */
function contentAfter(tokens: readonly Token[], at: number): readonly number[] {
	const next = tokens.slice(at + 1, at + 4);
	const mark = next.findIndex(({ tag }) => tag === "PUNCT");
	// "Former President X": it is the office that is narrowed, not the name behind it.
	const noun = next.findIndex(({ tag, capital }, index) => (tag === "NOUN" || capital) && !goesOn(next[index + 1]));
	const end = noun < 0 ? next.length : noun + 1;
	return next
		.slice(0, mark < 0 ? end : Math.min(mark, end))
		.flatMap((token, offset) => (isContent(token) ? [at + 1 + offset] : []));
}

/** The phrase does not end before it. */
function goesOn(token: Token | undefined): boolean {
	return token?.tag === "NOUN" || token?.tag === "ADJ";
}

/** What happens in the claim happens in the condition or in the clause beside it. */
function governsEvent({ claim, part, links, sentence: { clauses } }: Pairing, at: number): boolean {
	const opened = clauses.findIndex(({ from }) => from === at || from === at - 1);
	const verbs =
		claim.document.sentences[part.sentence]?.clauses.flatMap(({ verb }) =>
			verb === undefined ? [] : (links.get(verb)?.to ?? []),
		) ?? [];
	const beside = [clauses[opened - 1], clauses[opened], clauses[opened + 1]];
	return opened >= 0 && verbs.some((verb) => beside.some((clause) => clause?.verb === verb));
}

/** The claim's subject must be the passage's, not a word that a neighbour or a possessor lends: "the mayor's son" is not the mayor. */
export const subjects: Guard = (pairing) => {
	const sentence = pairing.claim.document.sentences[pairing.part.sentence];
	return (sentence?.clauses ?? []).flatMap((clause) =>
		sentence === undefined ? [] : subjectFindings(pairing, sentence, clause),
	);
};

function subjectFindings(pairing: Pairing, sentence: Sentence, { subject, verb }: Clause): readonly Finding[] {
	if (subject === undefined || verb === undefined || !pairing.part.tokens.includes(verb)) return [];
	if (pairing.links.get(verb)?.frame) return [];
	const head = headOf(sentence.tokens, subject.from, subject.to);
	const there = pairing.sentence.clauses.find(
		(clause) => clause.verb !== undefined && clause.verb === pairing.links.get(verb)?.to,
	);
	if (head === undefined || there?.subject === undefined || isQuoted(pairing, head)) return [];
	const link = pairing.links.get(head);
	const isPronoun = pairing.sentence.tokens[there.subject.to - 1]?.tag === "PRON";
	const filled = isPronoun ? undefined : headOf(pairing.sentence.tokens, there.subject.from, there.subject.to);
	const isLent = link?.to === undefined && filled !== undefined;
	const isOwner =
		link?.to !== undefined &&
		(!isInFact(pairing.claimFacts, head, "name") || (link.to >= there.subject.from && link.to < there.subject.to)) &&
		(pairing.sentence.tokens[link.to + 1]?.norm === "'s" ||
			isOwning(pairing.sentence.tokens, link.to, there.subject)) &&
		sentence.tokens[head + 1]?.norm !== "'s";
	if (!isLent && !isOwner && !isSomebodyElse(pairing, head, there.subject) && !takesUpAnother(pairing, head, there))
		return [];
	return [
		blocked("role", wordsOf(pairing, head), `it is not “${wordsOf(pairing, head)}” of whom the passage says this`),
	];
}

/** "**I** am", "**he** is": whom a neighbour names is not meant, unless the pronoun was led there or it is said by somebody. */
function isSomebodyElse(pairing: Pairing, head: number, { from, to }: TokenRange): boolean {
	const { to: there, strength = 0 } = pairing.links.get(head) ?? {};
	const isLent = there === undefined && strength < 1 && isInFact(pairing.claimFacts, head, "name");
	const pronoun = to === from + 1 ? pairing.sentence.tokens[from] : undefined;
	return isLent && pronoun !== undefined && personal.has(pronoun.norm) && !isSpoken(pairing, pronoun);
}

/** Between the marks of a quotation that begins in the sentence or before it. */
function isSpoken({ source, sentence }: Pairing, { start }: Token): boolean {
	return source.facts
		.slice(Math.max(0, sentence.index - quotationReach), sentence.index + 1)
		.some((facts) => facts.some((fact) => fact.kind === "quotation" && fact.start <= start && start < fact.end));
}

/** Sentences that one quotation may run over. */
const quotationReach = 6;

const personal: ReadonlySet<string> = new Set(["i", "we", "you", "he", "she"]);

/** "**Her** research": the subject is what she owns. */
function isOwning(tokens: readonly Token[], at: number, { from, to }: TokenRange): boolean {
	return at === from && at < to - 1 && possessives.has(tokens[at]?.norm ?? "");
}

/** "7 to 4", "2-1": numbers that stand in pairs stand in an order. */
export const scores: Guard = (pairing) => {
	const tokens = tokensOf(pairing);
	const theirs = new Set(pairsOf(pairing.sentence.tokens));
	return pairsOf(tokens)
		.filter((pair) => !theirs.has(pair) && theirs.has(pair.split(" ").reverse().join(" ")))
		.map((pair) => blocked("literal", pair, `the passage has these numbers the other way round`));
};

function pairsOf(tokens: readonly Token[]): readonly string[] {
	return tokens.flatMap(({ norm, tag }, at) => {
		const [joint, other] = [tokens[at + 1], tokens[at + 2]];
		const isPair = tag === "NUM" && other?.tag === "NUM" && (joint?.norm === "to" || joint?.norm === "-");
		return isPair ? [`${norm} ${other.norm}`] : [];
	});
}
