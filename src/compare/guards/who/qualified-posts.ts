import { bygoneAdverbs, postEndings, postQualifiers, trailingQualifiers } from "../../../lexicon/post-qualifiers.ts";
import { roleHeads } from "../../../lexicon/titles.ts";
import type { Pairing, Token } from "../../../types.ts";
import { isSameName } from "../../event.ts";
import { tokensOf } from "../../sides.ts";
import { blocked, type Guard, isQuoted } from "../guard.ts";

/**
 * "The **deputy** mayor", "the **acting** head", "the president-**elect**": what the passage says of how somebody holds a post
 * the claim must say too, and the other way round.
 */
export const qualifiedPosts: Guard = (pairing) => {
	const ours = tokensOf(pairing);
	return pairing.part.tokens.flatMap((at) => {
		const to = pairing.links.get(at)?.to;
		if (to === undefined || !isPost(ours[at]) || isQuoted(pairing, at) || isRestated(pairing, to)) return [];
		const asked = qualifiersAt(ours, at);
		const found = postsLike(pairing, at, to).map((post) => qualifiersAt(pairing.sentence.tokens, post));
		if (found.length === 0 || found.some((kinds) => areSame(kinds, asked))) return [];
		const other = found[0]?.[0];
		const word = ours[at]?.word ?? "";
		const message =
			other === undefined
				? `the passage calls them “${word}”, without “${asked[0]}”`
				: `the passage says “${other}” of the post, which the claim does not`;
		return [blocked("role", word, message)];
	});
};

/** "used to be a teacher" says "a former **teacher**": whoever found the one in the other looked at the time as well. */
function isRestated({ links }: Pairing, post: number): boolean {
	return [...links.values()].some(({ to, frame }) => frame && to === post);
}

function isPost(token: Token | undefined): boolean {
	if (token === undefined || postQualifiers.has(token.norm)) return false;
	// The tagger takes "is chairman of" for a verb.
	if (token.tag === "VERB" && token.norm !== token.lemma) return false;
	return [token.lemma, token.norm].some((word) => roleHeads.has(word) || postEndings.some((end) => word.endsWith(end)));
}

/** Where the passage has the post: only those of the claim's person, where it has any of his or hers. */
function postsLike(pairing: Pairing, at: number, to: number): readonly number[] {
	const { sentence } = pairing;
	const lemma = tokensOf(pairing)[at]?.lemma;
	const same = sentence.tokens.flatMap((token, post) => (token.lemma === lemma && isPost(token) ? [post] : []));
	// A name is found by its last word, whatever stands before it.
	const all = same.length > 0 ? same : isPost(sentence.tokens[to]) ? [to] : [];
	const own = all.filter((post) => isSameName(pairing, at, post));
	return own.length > 0 ? own : all;
}

/** The words that qualify a post as written, those of its own phrase alone. */
function qualifiersAt(tokens: readonly Token[], post: number): readonly string[] {
	const used = tokens.findLastIndex(({ norm }, at) => at < post && norm === "used");
	const isOneClause = tokens.slice(used, post).every(({ tag }) => tag !== "PUNCT");
	const wasOnce = used >= 0 && isOneClause && tokens[used + 1]?.norm === "to" && tokens[used + 2]?.norm === "be";
	return [...before(tokens, post), ...behind(tokens, post), ...(wasOnce ? ["former"] : [])];
}

function before(tokens: readonly Token[], post: number): readonly string[] {
	const found: string[] = [];
	let isNamed = false;
	for (let at = post - 1; at >= 0; at -= 1) {
		const joined = tokens[at - 1]?.norm === "-" ? `${tokens[at - 2]?.norm}-${tokens[at]?.norm}` : undefined;
		const word = tokens[at]?.norm ?? "";
		if (joined !== undefined && postQualifiers.has(joined)) {
			found.push(joined);
			at -= 2;
		} else if (postQualifiers.has(word)) found.push(word);
		else if (tokens[at]?.tag === "DET" && bygoneAdverbs.has(tokens[at - 1]?.norm ?? "")) continue;
		else if (!isOfPhrase(tokens, at) || (isNamed && isPost(tokens[at]))) break;
		isNamed ||= tokens[at]?.tag === "PROPN";
	}
	return found;
}

/** "the former **Arsenal and England** captain", "once **the** mayor"; in "the former mayor and coach" they are two posts. */
function isOfPhrase(tokens: readonly Token[], at: number): boolean {
	const { tag = "X", norm = "" } = tokens[at] ?? {};
	if (norm === "and") return tokens[at - 1]?.tag === "PROPN" && tokens[at + 1]?.tag === "PROPN";
	return norm === "-" || /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tag);
}

function behind(tokens: readonly Token[], post: number): readonly string[] {
	const at = tokens[post + 1]?.norm === "-" ? post + 2 : post + 1;
	const word = tokens[at]?.norm ?? "";
	return trailingQualifiers.has(word) ? [word] : [];
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
	const kinds = (words: readonly string[]) => [...new Set(words.map((word) => postQualifiers.get(word)))].sort().join();
	return kinds(some) === kinds(others);
}
