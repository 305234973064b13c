import { isDate } from "../../facts/date.ts";
import { clauseAt } from "../../facts/scope.ts";
import { heading, headPosts, lesserPosts, occurring, plainSaying } from "../../lexicon/frame-words.ts";
import type { Clause, Link, Pairing, Sentence, Token, TokenRange } from "../../types.ts";
import { argumentsOf, phraseBefore, phraseEnd } from "../clauses/arguments.ts";
import { fillerOf, isIn } from "../clauses/fillers.ts";
import { isOnlyNearby } from "../event.ts";
import { restatedBy } from "./restated.ts";

/** Verbs of a claim that add nothing to what the passage says without them. */
export function plainLinks(pairing: Pairing, sentence: Sentence): readonly (readonly [number, Link])[] {
	return sentence.clauses.flatMap((clause) => {
		const { verb } = clause;
		if (verb === undefined || !pairing.part.tokens.includes(verb) || pairing.links.get(verb)?.to !== undefined)
			return [];
		const to = rules.map((rule) => rule(pairing, sentence, clause)).find((found) => found !== undefined);
		if (to === undefined) return [];
		const link = restatedBy(to);
		const place = sentence.tokens[verb + 1]?.norm === "place" ? [[verb + 1, link] as const] : [];
		return [[verb, link] as const, ...place];
	});
}

/** The token of the passage that answers the claim's verb. */
type Rule = (pairing: Pairing, sentence: Sentence, clause: Clause) => number | undefined;

/** "The meeting took place in May", "the feast falls on May 4": told by a verb, or by "was" and the time or place. */
const happens: Rule = (pairing, sentence, clause) => {
	if (!isOccurrence(pairing, sentence, clause) || clause.subject === undefined) return undefined;
	const head = fillerOf(pairing, clause.subject);
	const told = head === undefined ? undefined : pairing.links.get(head)?.to;
	if (told !== undefined && pairing.sentence.clauses.some(({ verb }) => verb === told)) {
		return pairing.sentence.tokens[told]?.tag === "VERB" ? told : undefined;
	}
	return pairing.sentence.clauses.find((other) => isPlaced(pairing, other) && sharesSubject(pairing, clause, other))
		?.verb;
};

/** "The marriage lasted from 1962 to 1968" where the passage has "they were married from 1962 to 1968". */
const lasts: Rule = (pairing, sentence, { verb = 0, subject }) => {
	const head =
		sentence.tokens[verb]?.lemma === "last" && subject !== undefined ? fillerOf(pairing, subject) : undefined;
	const told = head === undefined ? undefined : pairing.links.get(head)?.to;
	const clause = told === undefined ? undefined : clauseAt(pairing.sentence, told);
	if (told === undefined || clause === undefined || !/^(?:VERB|ADJ)$/.test(pairing.sentence.tokens[told]?.tag ?? ""))
		return undefined;
	const stretches = pairing.sourceFacts.filter(
		({ kind, from }) =>
			(kind === "date" || kind === "quantity") &&
			from > told &&
			from < clause.to &&
			[from, from - 1].some((at) => stretching.has(pairing.sentence.tokens[at]?.norm ?? "")),
	);
	return stretches.length > 0 ? told : undefined;
};

/** Words before a stretch of time. */
const stretching: ReadonlySet<string> = new Set("for from between throughout until".split(" "));

function isOccurrence({ claimFacts }: Pairing, { tokens }: Sentence, { verb = 0, passive }: Clause): boolean {
	const [lemma = "", next] = [tokens[verb]?.lemma, tokens[verb + 1]?.norm];
	const isOnDay =
		next === "on" && claimFacts.some((fact) => isDate(fact) && fact.from <= verb + 2 && verb + 2 < fact.to);
	return (
		occurring.has(lemma) ||
		(lemma === "take" && next === "place") ||
		(lemma === "hold" && passive) ||
		(lemma === "fall" && isOnDay)
	);
}

/** "was in Oslo", "is on May 4", "is officially October 3". */
function isPlaced({ sentence: { tokens }, sourceFacts }: Pairing, { verb = 0 }: Clause): boolean {
	if (tokens[verb]?.lemma !== "be") return false;
	let at = verb + 1;
	while (tokens[at]?.tag === "ADV") at += 1;
	const isDay = sourceFacts.some((fact) => isDate(fact) && fact.from <= at + 1 && at < fact.to);
	return isDay || /^(?:in|at)$/.test(tokens[at]?.norm ?? "");
}

/** The head of the claim's subject stands in the passage's; or, where its noun is left out ("the first was"), all that is said of it. */
function sharesSubject(pairing: Pairing, { subject: ours }: Clause, { subject: theirs }: Clause): boolean {
	if (ours === undefined || theirs === undefined) return false;
	const head = fillerOf(pairing, ours);
	if (head === undefined) return false;
	if (isIn(pairing, ours, [theirs])) return true;
	const last = pairing.sentence.tokens[theirs.to - 1];
	const told = pairing.links.get(head - 1)?.to;
	return last?.tag === "ADJ" && told === theirs.to - 1 && isOnlyNearby(pairing, head);
}

/** "The mayor says" where the passage has "according to the mayor". */
const says: Rule = (pairing, sentence, { verb = 0, subject }) => {
	const { tokens } = pairing.sentence;
	if (!plainSaying.has(sentence.tokens[verb]?.lemma ?? "") || subject === undefined) return undefined;
	const at = tokens.findIndex(({ norm }, index) => norm === "according" && tokens[index + 1]?.norm === "to");
	if (at < 0 || fillerOf(pairing, subject) === undefined) return undefined;
	return isIn(pairing, subject, [{ from: at + 2, to: phraseEnd(tokens, at + 2, tokens.length) }]) ? at : undefined;
};

/** "X heads the bank" where the passage has "X, the chief of the bank"; "belongs to" where it has "is part of". */
const belongs: Rule = (pairing, sentence, clause) => {
	const { lemma = "", norm } = sentence.tokens[clause.verb ?? -1] ?? {};
	const around = argumentsOf(sentence, clause);
	const [subject] = around.subject;
	const [object] = lemma === "belong" ? (around.behind.get("to") ?? []) : around.objects;
	const isAsked = lemma === "belong" || (heading.has(lemma) && !around.passive);
	if (!isAsked || subject === undefined || object === undefined || fillerOf(pairing, subject) === undefined)
		return undefined;
	const words = lemma === "belong" ? parts : headPosts;
	const isNow = norm === lemma || norm === `${lemma}s`;
	const { tokens } = pairing.sentence;
	const at = tokens.findIndex(
		(token, index) =>
			words.has(token.lemma) &&
			tokens[index + 1]?.norm === "of" &&
			isHolder(pairing, subject, { at: index, isNow }) &&
			isIn(pairing, object, [{ from: index + 2, to: phraseEnd(tokens, index + 2, tokens.length) }]),
	);
	return at < 0 ? undefined : at;
};

const parts: ReadonlySet<string> = new Set(["part"]);

interface Post {
	readonly at: number;
	/** The claim says that it is so now. */
	readonly isNow: boolean;
}

/** "X, the chief", "X is the chief": between the two stand only marks, articles and forms of "be". */
function isHolder(pairing: Pairing, subject: TokenRange, { at, isNow }: Post): boolean {
	const { tokens } = pairing.sentence;
	let to = at;
	while (to > 0 && isBetween(tokens[to - 1])) to -= 1;
	const between = tokens.slice(to, at);
	if (isNow && between.some(({ norm }) => /^(?:was|were|been)$/.test(norm))) return false;
	if (between.length === 0 || between.some(({ norm }) => lesserPosts.has(norm))) return false;
	const holder = phraseBefore(tokens, to);
	return holder !== undefined && isIn(pairing, subject, [holder]);
}

function isBetween(token: Token | undefined): boolean {
	return (
		token !== undefined && (/^(?:PUNCT|DET|AUX)$/.test(token.tag) || token.norm === "which" || token.norm === "who")
	);
}

const rules: readonly Rule[] = [happens, lasts, says, belongs];
