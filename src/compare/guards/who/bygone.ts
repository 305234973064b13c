import { isDate } from "../../../facts/date.ts";
import { clauseAt, clauseOf } from "../../../facts/scope.ts";
import { hasPastForm, isAhead, isPast, isPresent } from "../../../text/verb-time.ts";
import type { Pairing, Sentence, Token } from "../../../types.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { blocked, type Guard, isQuoted, wordsOf } from "../guard.ts";

/** "used to be mayor": the passage must put it into the past too, and what is past there is not present in the claim. */
export const bygone: Guard = (pairing) => {
	const isNow = !tokensOf(pairing).some(({ norm }) => formerWords.has(norm));
	return pairing.part.tokens.flatMap((at) => {
		if (isNow && isOver(pairing, at))
			return [blocked("event", wordsOf(pairing, at), "the passage says that this is past")];
		const said = bygoneAt(pairing, at);
		if (said === undefined || pairing.links.get(at)?.frame || isQuoted(pairing, at)) return [];
		if (isBygone(pairing, said.verb)) return [];
		return [blocked("event", said.words, "nothing here says that it is no longer so")];
	});
};

const formerWords: ReadonlySet<string> = new Set("former formerly once ex retired previously onetime".split(" "));

/** "**used to** be mayor", "**once** owned the mill", "was **formerly** its largest owner"; not "once a week", "once it had left". */
function bygoneAt(side: Pairing, at: number): { readonly words: string; readonly verb: number } | undefined {
	const tokens = tokensOf(side);
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (token?.norm === "used" && next?.norm === "to" && before?.tag !== "AUX") return { words: "used to", verb: at + 2 };
	const isOnce = token?.norm === "once" && before?.norm !== "at" && before?.norm !== "more";
	const isAdverb = isOnce ? next?.tag === "VERB" || before?.lemma === "be" : token?.norm === "formerly";
	const whole = sentenceOf(side);
	const verb = isAdverb && !isOften(next) && whole !== undefined ? clauseAt(whole, at)?.verb : undefined;
	return verb === undefined ? undefined : { words: token?.norm ?? "", verb };
}

/** "was fed once **a** day", "once **again**". */
function isOften(next: Token | undefined): boolean {
	return /^(?:again|more|every|each|per|in)$/.test(next?.norm ?? "");
}

function isBygone({ links, sentence: { tokens } }: Pairing, verb: number): boolean {
	return tokens.some(({ norm }) => bygoneWords.has(norm)) || hasPastForm(tokens[links.get(verb)?.to ?? -1]);
}

const bygoneWords: ReadonlySet<string> = new Set(
	"used former formerly once ex retired previously until was were been onetime then earlier".split(" "),
);

/** "**is** ambassador", "**owns** it" where the passage has "was ambassador until 2005", "once owned by", "used to own it". */
function isOver(pairing: Pairing, at: number): boolean {
	const { tokens } = pairing.sentence;
	const to = answerOf(pairing, at);
	if (to === undefined || !isNowSo(pairing, at, to)) return false;
	// "formerly **run** by the county": a form of the past that looks like the present.
	if (isEnding(tokens, to - 1)) return true;
	if (isPresent(tokens, to) || isAhead(tokens, to)) return false;
	return isUsedTo(pairing.sentence, to) || isOnce(pairing.sentence, to) || isEnded(pairing, to);
}

/** A verb in the present, also where the tagger takes it for a noun: "and **votes** against it". */
function isNowSo(pairing: Pairing, at: number, to: number): boolean {
	const [whole, { tag, lemma }] = [sentenceOf(pairing), pairing.sentence.tokens[to] ?? { tag: "X", lemma: "" }];
	if (whole === undefined) return false;
	const norm = whole.tokens[at]?.norm;
	const isForm = tag === "VERB" && (norm === `${lemma}s` || norm === `${lemma}es`);
	return isForm || (isPresent(whole.tokens, at) && clauseOf(whole, at) !== undefined);
}

/** What answers a verb, or behind a form of "be" what it says of its subject. */
function answerOf({ links, ...pairing }: Pairing, at: number): number | undefined {
	const own = links.get(at)?.to;
	const isBe = tokensOf(pairing)[at]?.tag === "AUX";
	return own ?? (isBe ? (links.get(at + 1)?.to ?? links.get(at + 2)?.to) : undefined);
}

/** "**used to** teach", "**had** backed it". */
function isUsedTo({ tokens }: Sentence, at: number): boolean {
	const to = tokens[at - 1]?.norm === "to" ? at - 1 : at - 2;
	const isUsed = tokens[to]?.norm === "to" && tokens[to - 1]?.norm === "used";
	const before = tokens[at - 1]?.tag === "ADV" ? at - 2 : at - 1;
	return (isUsed && isPast(tokens, at)) || (tokens[before]?.norm === "had" && tokens[at]?.tag === "VERB");
}

/** "a mill **once** owned by Lind", "**formerly** the home of", "at one time leased". */
function isOnce({ tokens }: Sentence, at: number): boolean {
	for (let word = at - 1; word >= Math.max(0, at - onceReach); word -= 1) {
		const { norm = "", tag } = tokens[word] ?? {};
		if (isEnding(tokens, word)) return true;
		if (norm === "time" && tokens[word - 1]?.norm === "one" && tokens[word - 2]?.norm === "at") return true;
		if (norm === "recently" && tokens[word - 1]?.norm === "until") return true;
		if (tag === "PUNCT" || tag === "VERB") return false;
	}
	return false;
}

function isEnding(tokens: readonly Token[], at: number): boolean {
	return endings.has(tokens[at]?.norm ?? "") && !isOften(tokens[at + 1]) && tokens[at - 1]?.norm !== "at";
}

/** Words between "formerly" and what is no longer so. */
const onceReach = 6;
const endings: ReadonlySet<string> = new Set(["once", "formerly", "previously", "originally"]);

/** "the leader of the guild **until** Friday", "mayor **from** 2001 **to** 2005", "lived there **until recently**". */
function isEnded({ claimFacts, sourceFacts, sentence }: Pairing, at: number): boolean {
	const clause = clauseAt(sentence, at);
	if (claimFacts.some(isDate) || clause?.verb === undefined || !hasPastForm(sentence.tokens[clause.verb])) return false;
	const words = sentence.tokens.map(({ norm }) => norm);
	const dates = sourceFacts.filter(isDate).filter(({ from }) => from > at && from < clause.to);
	const ends = words.flatMap((norm, index) => (norm === "until" && words[index + 1] === "recently" ? [index + 1] : []));
	return [...dates.map(({ to }) => to), ...ends.filter((end) => end > at && end < clause.to)].some((end) => {
		const between = words.slice(at, end);
		const isClosed = between.includes("until") || (between.includes("from") && between.includes("to"));
		return isClosed && !between.includes(",");
	});
}
