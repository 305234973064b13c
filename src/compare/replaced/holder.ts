import { isName } from "../../facts/name.ts";
import { isPolarity } from "../../facts/polarity.ts";
import { clauseOf, holds } from "../../facts/scope.ts";
import type { Clause, Name, Pairing, Sentence, Token, TokenRange } from "../../types.ts";
import { headOf } from "../clauses/heads.ts";
import { coverage, isAnswered, meet } from "../event.ts";
import { isQuoted, sameStatement, wordFact } from "../guards/guard.ts";
import { sentenceOf, tokensOf } from "../sides.ts";
import type { Replaced } from "./place.ts";

/**
 * "The founder who met the minister was X", "X is the founder who …", "it was X who …": only one can be meant. The passage has
 * somebody else in that role, or as the one who does it.
 */
export function replacedHolder(pairing: Pairing): Replaced | undefined {
	const names = pairing.claimFacts.filter(isName);
	const lost = names.filter((each) => each.form !== "pronoun" && !isAnswered(pairing, each));
	const name = lost.find(({ form }) => form === "name");
	const sentence = sentenceOf(pairing);
	if (name === undefined || !lost.every((other) => meet(other, name)) || sentence === undefined) return undefined;
	if (isQuoted(pairing, name.from) || pairing.claimFacts.some(isPolarity)) return undefined;
	const post = sentence.clauses
		.map((clause) => identified(sentence, clause, name))
		.find((found) => found !== undefined);
	if (post === undefined) return undefined;
	const noun = post.verb === undefined || post.noun === undefined ? [] : [wordFact(sentence, post.noun)];
	return coverage(pairing, [name, ...noun]) < sameStatement ? undefined : rivalOf(pairing, name, post);
}

/** What the claim says that only one is or does. */
interface Post {
	/** The noun of the role. */
	readonly noun?: number;
	/** The verb of "who …". */
	readonly verb?: number;
}

/** The clause says of the name that it is the one; nothing where it says more or less than that. */
function identified(sentence: Sentence, clause: Clause, name: Name): Post | undefined {
	const { tokens } = sentence;
	const { verb, subject } = clause;
	if (verb === undefined || subject === undefined || tokens[verb]?.lemma !== "be") return undefined;
	if (tokens[subject.to - 1]?.norm === "it" && isRightBehind(tokens, verb, name)) return whoClause(sentence, name.to);
	if (isWhole(subject, name)) return definite(sentence, { from: verb + 1, to: tokens.length });
	if (isRightBehind(tokens, verb, name) && isLast(tokens, name)) return definite(sentence, { from: 0, to: verb });
	return undefined;
}

function isRightBehind(tokens: readonly Token[], verb: number, { from, to, role }: Name): boolean {
	if (from <= verb) return false;
	return tokens.slice(verb + 1, from).every(({ lemma, tag }) => role.includes(lemma) || tag === "PROPN") && to > from;
}

function isWhole(subject: TokenRange, { from, to }: Name): boolean {
	return subject.from === from && subject.to === to;
}

function isLast(tokens: readonly Token[], { to }: Name): boolean {
	return tokens.slice(to).every(({ tag }) => tag === "PUNCT");
}

/** "the founder **who** …". */
function definite(sentence: Sentence, { from, to }: TokenRange): Post | undefined {
	const { tokens } = sentence;
	if (tokens[from]?.norm !== "the") return undefined;
	const who = tokens.findIndex(({ norm }, at) => at > from && at < to && relatives.has(norm));
	const noun = headOf(tokens, from, who < 0 ? to : who);
	if (noun === undefined) return undefined;
	return { noun, ...(who >= 0 && whoClause(sentence, who)) };
}

const relatives: ReadonlySet<string> = new Set(["who", "that", "which"]);

function whoClause({ tokens, clauses }: Sentence, who: number): Post | undefined {
	if (!relatives.has(tokens[who]?.norm ?? "")) return undefined;
	const verb = clauses.find((clause) => clause.verb !== undefined && clause.verb > who && clause.from <= who + 1)?.verb;
	return verb === undefined ? undefined : { verb };
}

function rivalOf(pairing: Pairing, name: Name, { noun, verb }: Post): Replaced | undefined {
	const rivals = pairing.sourceFacts
		.filter(isName)
		.filter(
			(rival) =>
				rival.form === "name" && rival.type === name.type && name.type !== "unknown" && rival.entities.length > 0,
		)
		.filter((rival) => !pairing.claimFacts.some((fact) => isName(fact) && fact.form === "name" && meet(fact, rival)))
		.flatMap((rival) => {
			const host = holdsPost(pairing, rival, noun) ?? doesIt(pairing, rival, verb);
			return host === undefined ? [] : [{ name, rival, host }];
		});
	const [only, ...others] = rivals;
	return only !== undefined && others.every(({ rival }) => meet(rival, only.rival)) ? only : undefined;
}

/** The passage gives the name the role: "founder **Ann Moe**", "**Ann Moe**, the founder". */
function holdsPost(pairing: Pairing, rival: Name, noun?: number): number | undefined {
	const lemma = tokensOf(pairing)[noun ?? -1]?.lemma;
	if (lemma === undefined) return undefined;
	const { tokens } = pairing.sentence;
	const named = pairing.sourceFacts.filter(isName).filter((other) => meet(other, rival) && other.role.includes(lemma));
	const at = tokens.findIndex((token) => token.lemma === lemma);
	return named.length > 0 && at >= 0 ? at : undefined;
}

/** The name, or what leads to it, heads the subject. */
function doesIt({ links, sentence, sourceFacts }: Pairing, rival: Name, verb?: number): number | undefined {
	const there = verb === undefined ? undefined : links.get(verb)?.to;
	const clause = clauseOf(sentence, there);
	const subject = clause?.subject;
	const head = subject && headOf(sentence.tokens, subject.from, subject.to);
	if (head === undefined) return undefined;
	const heads = sourceFacts.filter(isName).filter((name) => holds(name, head));
	return heads.some((name) => meet(name, rival)) ? there : undefined;
}
