import { isName } from "../../../facts/name.ts";
import type { Name, Pairing, Sentence } from "../../../types.ts";
import { headOf } from "../../clauses/heads.ts";
import { isOnlyNearby, meet } from "../../event.ts";
import { sentenceOf } from "../../sides.ts";
import { blocked, type Guard } from "../guard.ts";

/**
 * "X is the mayor": the claim gives X the post itself, so that any mention of X answers it. Where the passage speaks of that
 * post, it must be X's there: in "X will succeed Y as mayor" it is Y's.
 */
export const posts: Guard = (pairing) => {
	const sentence = sentenceOf(pairing);
	const named = pairing.claimFacts.filter(isName);
	return named
		.filter(({ form }) => form === "role")
		.filter((post) => named.some((other) => other !== post && other.form === "name" && meet(other, post)))
		.filter((post) => isOthers(pairing, wordOf(sentence, post), post))
		.map((post) => {
			const word = pairing.claim.document.text.slice(post.start, post.end);
			return blocked("role", word, `the passage does not say whose post “${word}” is, or says it is another's`);
		});
};

/** "X **is** the leader of Y" where the passage speaks of Y alone: a neighbour that names X and one that has a leader do not say that he is it. */
export const lentPosts: Guard = (pairing) => {
	const sentence = sentenceOf(pairing);
	return (sentence?.clauses ?? []).flatMap(({ subject, verb = -1, to }) => {
		if (sentence === undefined || subject === undefined || !pairing.part.tokens.includes(verb)) return [];
		if (sentence.tokens[verb]?.lemma !== "be" || sentence.tokens[verb + 1]?.tag !== "DET") return [];
		const [who, what] = [headOf(sentence.tokens, subject.from, subject.to), headOf(sentence.tokens, verb + 1, to)];
		const areLent = who !== undefined && what !== undefined && [who, what].every((at) => isOnlyNearby(pairing, at));
		const word = sentence.tokens[what ?? -1]?.word ?? "";
		return areLent ? [blocked("role", word, `nothing here says who “${word}” is`)] : [];
	});
};

/** The passage has the post, and whoever is said to hold it is somebody else. */
function isOthers({ sourceFacts, sentence }: Pairing, word: string, post: Name): boolean {
	const holders = sourceFacts
		.filter(isName)
		.filter(({ from, to }) =>
			sentence.tokens.slice(from, to).some(({ lemma, norm }) => lemma === word || norm === word),
		);
	return (
		holders.length > 0 &&
		holders.every((other) => !meet(other, post) && (other.entities.length > 0 || isSubject(sentence, other)))
	);
}

/** "**The chairman** will come from the north": somebody not named yet, of whom something else is told. */
function isSubject(sentence: Sentence, { from, to }: Name): boolean {
	return sentence.clauses.some(({ subject, verb = -1 }) => {
		const isOwn = subject !== undefined && subject.from <= from && to === subject.to;
		return (
			isOwn && sentence.tokens[verb]?.tag === "VERB" && !/^(?:become|remain)$/.test(sentence.tokens[verb]?.lemma ?? "")
		);
	});
}

/** The last word of the post: "the deputy **mayor**". */
function wordOf(sentence: Sentence | undefined, { to }: Name): string {
	return sentence?.tokens[to - 1]?.lemma ?? "";
}
