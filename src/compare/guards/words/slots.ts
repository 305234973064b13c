import { isModality } from "../../../facts/modality.ts";
import { negated } from "../../../facts/polarity.ts";
import { isQuantity } from "../../../facts/quantity.ts";
import { isInFact } from "../../../facts/scope.ts";
import { pastPosts } from "../../../lexicon/person-nouns.ts";
import { conditions, restrictions, trailingRestrictions } from "../../../lexicon/restrictions.ts";
import type { Pairing, Token } from "../../../types.ts";
import { answeredBy, answersOf } from "../../event.ts";
import { isMajority } from "../../restated/majority.ts";
import { sentenceOf, spelled, tokensOf } from "../../sides.ts";
import { blocked, type Guard } from "../guard.ts";
import { isAtBrink, shortfalls } from "../happened/alike.ts";
import { contentAfter, fallsShort } from "../values/shortfalls.ts";

/** "hardly any shops", "a fake doctor", "if the bank fails": what the source narrows the claim must narrow too. */
export const narrowings: Guard = (pairing) => {
	const { tokens } = pairing.sentence;
	const ours = tokensOf(pairing);
	const said = new Set(pairing.part.tokens.flatMap((at) => [compoundAt(ours, at), ...inPart(ours, at)]));
	const answered = answersOf(pairing);
	// A name is found as a whole, by its last word.
	const isSaid = (to: number): boolean =>
		answered.has(to) || (isInFact(pairing.sourceFacts, to, "name") && said.has(tokens[to]?.norm ?? ""));
	return tokens.flatMap(({ tag }, at) => {
		const word = compoundAt(tokens, at);
		if (said.has(word) || isRestated(pairing, at) || fallsShort(pairing, at)) return [];
		const narrowed = tag === "VERB" && !trailingRestrictions.has(word) ? [] : narrowedBy(tokens, at);
		if (narrowed.some((to) => isNarrowedToo(pairing, word, to) || isNarrowedBy(pairing, at, to))) return [];
		return narrowed.some(isSaid) || isConditional(pairing, at)
			? [blocked("restriction", word, `the source narrows it: “${word}”`)]
			: [];
	});
};

/** "in **part**" says "partly". */
function inPart(tokens: readonly Token[], at: number): readonly string[] {
	const isPart = tokens[at]?.norm === "part" && tokens[at - 1]?.norm === "in";
	return isPart || tokens[at]?.norm === "partially" ? ["partly", "partially"] : [];
}

/** "**neither** a boat nor a sail" is "not a boat", "**hardly** slept" is "barely slept": the claim says so in other words. */
function isNarrowedToo({ links, claimFacts, claim, part }: Pairing, word: string, to: number): boolean {
	const ours = tokensOf({ claim, part });
	const at = answeredBy({ links }, to);
	if (at === undefined) return false;
	if (word === "neither" || word === "nor") return negated(claimFacts, at);
	if (shortfalls.has(word)) return isAtBrink(ours, claimFacts, at);
	const group = narrowingAlike.find((words) => words.has(word));
	return group !== undefined && ours.slice(Math.max(0, at - 2), at).some(({ norm }) => group.has(norm));
}

/** "**scheduled** flights" for "planned flights": another word of the claim narrows the same. "a little" is no "little". */
function isNarrowedBy({ links, sentence, claim, part }: Pairing, from: number, to: number): boolean {
	const [at = -1, narrowed = -1] = [answeredBy({ links }, from), answeredBy({ links }, to)];
	const [word, ...between] = at < 0 ? [] : tokensOf({ claim, part }).slice(at, narrowed);
	if (word === undefined || word.norm === sentence.tokens[from]?.norm) return false;
	return between.length <= 2 && between.every(({ tag }) => /^(?:ADJ|NOUN|PROPN)$/.test(tag));
}

/** Words that narrow alike: "hardly" and "barely", the "former" owner and the "previous" one. */
const narrowingAlike = ["hardly barely scarcely", "rarely seldom", "former previous ex old onetime"].map(
	(row): ReadonlySet<string> => new Set(row.split(" ")),
);

/** A word with what a hyphen joins to it: "would-be" is three tokens. */
function compoundAt(tokens: readonly Token[], at: number): string {
	const [word, joint, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	const isJoined = joint?.norm === "-" && !joint.spaced && next?.spaced === false;
	if (word !== undefined && scarcities.has(word.norm) && tokens[at - 1]?.norm === "a") return `a ${word.norm}`;
	return isJoined ? `${word?.norm}-${next.norm}` : (word?.norm ?? "");
}

/** The words that a restriction at a token narrows. */
function narrowedBy(tokens: readonly Token[], at: number): readonly number[] {
	const word = compoundAt(tokens, at);
	if (word === "either") return [...contentAfter(tokens, at), ...contentAfter(tokens, orAfter(tokens, at))];
	// "the **former** minister Ada Moe": it is the post that is past.
	if (restrictions.has(word) && pastPosts.has(word))
		return contentAfter(tokens, at).filter((to) => !isPersonBehind(tokens, to));
	if (restrictions.has(word)) return contentAfter(tokens, word.includes("-") ? at + 2 : at);
	return trailingRestrictions.has(word) ? [tokens[at - 1]?.norm === "-" ? at - 2 : at - 1] : [];
}

/** The name behind a post: a proper noun that ends its phrase, "minister **Ada Moe**". */
function isPersonBehind(tokens: readonly Token[], at: number): boolean {
	let first = at;
	while (tokens[first - 1]?.tag === "PROPN") first -= 1;
	const last = tokens.findIndex(({ tag }, index) => index > at && tag !== "PROPN");
	const post = tokens[first - 1];
	const isPost = post !== undefined && /^(?:NOUN|ADJ)$/.test(post.tag) && !pastPosts.has(post.norm);
	return tokens[at]?.tag === "PROPN" && isPost && tokens[last]?.tag !== "NOUN";
}

/** "used to teach" says "**former** teacher": whoever found the one in the other looked at the time as well. */
function isRestated({ sentence, links }: Pairing, at: number): boolean {
	if (!pastPosts.has(sentence.tokens[at]?.norm ?? "")) return false;
	return [...links.values()].some(({ to = -1, frame }) => frame && to > at && to <= at + 3);
}

/** "destroyed half of the hall": what is said of a share the claim must not say of the whole. */
export const shares: Guard = ({ claim, part, claimFacts, sourceFacts, sentence, links }) => {
	const ours = tokensOf({ claim, part });
	if (claimFacts.some(isQuantity) || part.tokens.some((at) => isMajority(ours, at) && links.get(at)?.frame)) return [];
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

/** "either A **or** B". */
function orAfter(tokens: readonly Token[], either: number): number {
	const at = tokens.findIndex(({ norm }, index) => index > either && index < either + orReach && norm === "or");
	return at < 0 ? tokens.length : at;
}

const orReach = 8;

/** "few" and "little" are hardly any, "a few" and "a little" are some. */
const scarcities: ReadonlySet<string> = new Set(["few", "little"]);

/** A condition opens here that the claim leaves out, and the claim tells what it governs. */
function isConditional(pairing: Pairing, at: number): boolean {
	const opener = (tokens: readonly Token[], from: number): string | undefined =>
		conditions.find((words) => spelledNorms(tokens, from, words) === words);
	const theirs = opener(pairing.sentence.tokens, at) ?? invertedAt(pairing, at);
	const isSame = (index: number): boolean => {
		const ours = opener(tokensOf(pairing), index);
		return ours !== undefined && (ours === "unless") === (theirs === "unless");
	};
	if (theirs === undefined || pairing.part.tokens.some(isSame)) return false;
	return governsEvent(pairing, at) || tellsCondition(pairing, at);
}

/** "**Should** the river rise, the school will close". */
function invertedAt({ sourceFacts, sentence: { tokens } }: Pairing, at: number): string | undefined {
	const isCue = sourceFacts.some((fact) => isModality(fact) && fact.from === at && fact.strength === "conditional");
	return isCue && at === 0 ? tokens[at]?.norm : undefined;
}

/** As many words from a token on as a phrase has. */
function spelledNorms(tokens: readonly Token[], from: number, words: string): string {
	return tokens
		.slice(from, from + words.split(" ").length)
		.map(({ norm }) => norm)
		.join(" ");
}

/** Whatever the tagger made of its verb: two words of the claim stand between the opener and the next mark. */
function tellsCondition({ links, weights, sentence: { tokens } }: Pairing, at: number): boolean {
	const mark = tokens.findIndex(({ tag }, index) => index > at && tag === "PUNCT");
	const told = [...weights.keys()].filter((index) => {
		const to = links.get(index)?.to ?? -1;
		return to > at && to < mark;
	});
	return told.length > 1;
}

/** What happens in the claim happens in the condition or in the clause beside it. */
function governsEvent({ claim, part, links, sentence: { clauses } }: Pairing, at: number): boolean {
	const opened = clauses.findIndex(({ from }) => from >= at - 1 && from <= at + 2);
	const verbs =
		sentenceOf({ claim, part })?.clauses.flatMap(({ verb }) =>
			verb === undefined ? [] : (links.get(verb)?.to ?? []),
		) ?? [];
	const beside = [clauses[opened - 1], clauses[opened], clauses[opened + 1]];
	return opened >= 0 && verbs.some((verb) => beside.some((clause) => clause?.verb === verb));
}
