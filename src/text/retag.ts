import { allPossessives } from "../lexicon/possessives.ts";
import { doersInPlural, likeQualities, lonePasts, presents, strangePasts } from "../lexicon/tagged-verbs.ts";
import type { Tag, Token } from "../types.ts";
import { wordsOf } from "./noun-phrases.ts";
import { isGradedQuality, isHiddenName, isInPreposition, isInsideVerb, isSettingDay } from "./small-words.ts";
import { isMislaid, verbLemma } from "./verb-lemmas.ts";

/**
 * Verbs that the tagger takes for adjectives or nouns, where the words before them leave no doubt: "did not **close**",
 * "who **retired** in May", "denied **taking** bribes".
 */
export function retag(tokens: readonly Token[]): Token[] {
	return tokens.map((token, at) => {
		if (isHiddenName(tokens, at)) return { ...token, tag: "PROPN", lemma: token.norm };
		if (isSmallName(tokens, at) || isRunningMate(tokens, at)) return { ...token, tag: "NOUN", lemma: token.norm };
		if (isOwnedNoun(tokens, at)) return { ...token, tag: "NOUN" };
		if (isInsideVerb(tokens, at)) return { ...token, tag: "ADV" };
		if (isGradedQuality(tokens, at)) return { ...token, tag: "ADJ" };
		if (isInPreposition(tokens, at)) return { ...token, tag: "ADP" };
		const doing = isDoing(tokens, at) ? presents.get(token.norm) : pastsOf(tokens, at);
		if (isBehindAside(tokens, at) || isSettingDay(tokens, at)) return { ...token, tag: "VERB" };
		if (doing !== undefined) return { ...token, tag: "VERB", lemma: doing };
		if (isHiddenVerb(tokens, at)) return { ...token, tag: "VERB", lemma: verbLemma(token) };
		return token.tag === "VERB" && isMislaid(token) ? { ...token, lemma: verbLemma(token) } : token;
	});
}

/** "**holming**'s brother", "last **may**": names typed small, which the tagger takes for verbs. */
function isSmallName(tokens: readonly Token[], at: number): boolean {
	const [earlier, before, token, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]];
	if (token?.tag === "VERB" && !token.capital) return next?.norm === "'s" && next.tag === "PART";
	if (token?.norm !== "may" || (before?.norm !== "last" && before?.norm !== "next")) return false;
	return earlier?.tag !== "DET" && next?.tag !== "VERB" && next?.tag !== "AUX";
}

/** "inspect the **hull** on Friday", "crossed its **bow**": between an article and a preposition no verb stands. */
function isOwnedNoun(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (token?.tag !== "VERB" || token.capital || /(?:ed|en|ing)$/.test(token.norm)) return false;
	const owner = before?.norm ?? "";
	// "shaved their **heads**", whatever follows; "told her **plans** to stay".
	if (token.norm === `${token.lemma}s`) return owner !== "her" && allPossessives.has(owner);
	if (token.norm !== token.lemma) return false;
	return owners.has(owner) && (next === undefined || /^(?:ADP|PUNCT|AUX)$/.test(next.tag) || next.norm === "and");
}

const owners = wordsOf("enough a an the his its their our my your");

/** "The owner, Ada Moe, **points** to a tug", "Moe, who left in May, **supplies** farms": nothing else in the statement is its verb. */
function isBehindAside(tokens: readonly Token[], at: number): boolean {
	const [comma, token] = [tokens[at - 1], tokens[at]];
	if (comma?.norm !== "," || token?.tag !== "NOUN" || token.capital || token.norm !== `${token.lemma}s`) return false;
	const isEnd = ({ norm }: Token, index: number): boolean =>
		norm === ";" || norm === "." || (norm === "," && /^(?:CCONJ|SCONJ)$/.test(tokens[index + 1]?.tag ?? ""));
	const end = tokens.findIndex((each, index) => index > at && isEnd(each, index));
	const rest = tokens.slice(at + 1, end < 0 ? tokens.length : end);
	if (rest.length === 0 || rest.some(isPredicate) || rest[0]?.tag === "PUNCT" || rest[0]?.norm === "and") return false;
	const open = tokens.findLastIndex(({ norm }, index) => index < at - 1 && norm === ",");
	const aside = tokens.slice(open + 1, at - 1);
	if (open < 1 || aside.length === 0 || !isNounLike(tokens[open - 1])) return false;
	if (relatives.has(aside[0]?.norm ?? "")) return true;
	const start = tokens.findLastIndex(
		({ norm, tag }, index) => index < open && (norm === ";" || norm === "," || tag === "SCONJ"),
	);
	const subject = tokens.slice(start + 1, open);
	return (
		aside.every(({ tag }) => tag === "PROPN") && subject.every(({ tag }) => /^(?:DET|ADJ|NOUN|PRON|CCONJ)$/.test(tag))
	);
}

function isPredicate({ tag, norm }: Token): boolean {
	return tag === "AUX" || (tag === "VERB" && !norm.endsWith("ing"));
}

function isNounLike(token: Token | undefined): boolean {
	return token?.tag === "NOUN" || token?.tag === "PROPN";
}

/** "her **running mate**", "a **running back**", "the Bears' **running back** Bo Lund": a post, not somebody who runs. */
function isRunningMate(tokens: readonly Token[], at: number): boolean {
	const from = tokens[at]?.norm === "running" ? at : at - 1;
	const [before, running, mate, after] = [tokens[from - 1], tokens[from], tokens[from + 1], tokens[from + 2]];
	if (running?.norm !== "running") return false;
	if (mate?.norm === "mate" || mate?.norm === "mates") return true;
	const isOwned = /^(?:NOUN|PROPN|PART)$/.test(before?.tag ?? "") || before?.norm === "'";
	const isPost = before?.tag === "DET" || (after?.tag === "PROPN" && isOwned);
	return (mate?.norm === "back" || mate?.norm === "backs") && isPost;
}

const mistaken: ReadonlySet<Tag> = new Set(["ADJ", "NOUN", "ADV"]);
const auxiliaries = wordsOf("do does did will would shall should can could may might must ca wo");
const modals = wordsOf("will would shall should can could may might must");
const relatives = wordsOf("who which");
/** Verbs whose object is what somebody did or did not do. */
const beforeGerund = wordsOf("deny denied denies denying admit admitted admits avoid avoided avoids recall recalled");

/** "Jon Berg **trains** the club.": an article follows, and nothing else in the sentence is its verb. */
function isBeforeObject(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (before?.tag !== "PROPN" || token?.tag !== "NOUN" || token.norm !== `${token.lemma}s`) return false;
	const isObject = next?.tag === "DET" || allPossessives.has(next?.norm ?? "");
	return isObject && !tokens.some(({ tag }) => tag === "VERB" || tag === "AUX");
}

const gerundLeads = wordsOf("by without for after before while from of");
const nominatives = wordsOf("i he she we they you who which that");
const articles = wordsOf("the a an");
const times = wordsOf("year month week day hour night morning time minute decade century season");
/** Nouns in -ing that name a time or a thing, and may stand before another phrase. */
const plainThings = wordsOf("morning evening spring something nothing anything everything wedding meeting hearing");

function isHiddenVerb(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token === undefined || token.capital || !mistaken.has(token.tag)) return false;
	const ways = [
		isNegatedInfinitive,
		isModalInfinitive,
		isLikeQuality,
		isRelativePast,
		isRelativePresent,
		isDeniedGerund,
		isAfterAge,
		isOnlyVerb,
		isClaiming,
		isBeforeOwn,
		isBeforeObject,
	];
	return ways.some((is) => is(tokens, at));
}

/** "did not close", "didn't open", "will not open": nothing but a verb follows. */
function isNegatedInfinitive(tokens: readonly Token[], at: number): boolean {
	const [auxiliary, negator, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
	const isNot = negator?.norm === "not" || negator?.norm === "n't";
	if (!isNot || !auxiliaries.has(auxiliary?.norm ?? "") || token?.tag !== "ADJ") return false;
	return token.norm === token.lemma;
}

/** "will close": right after a modal nothing but a verb stands, unless one follows ("will likely close"). */
function isModalInfinitive(tokens: readonly Token[], at: number): boolean {
	const [auxiliary, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (token?.tag !== "ADJ" || token.norm !== token.lemma || !modals.has(auxiliary?.norm ?? "")) return false;
	return next === undefined || /^(?:PUNCT|ADP|SCONJ|DET|CCONJ|NUM)$/.test(next.tag);
}

/** "will **close** early", "will soon **open**": nothing but a verb, too, where the word is one. */
function isLikeQuality(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	const modal = before?.tag === "ADV" ? tokens[at - 2] : before;
	const isPlain = token !== undefined && token.norm === token.lemma && likeQualities.has(token.norm);
	return isPlain && modals.has(modal?.norm ?? "") && next?.tag !== "VERB" && next?.tag !== "AUX";
}

/** "The 25-year-old faces three trials": an article, number or pronoun follows no noun. */
function isAfterAge(tokens: readonly Token[], at: number): boolean {
	const before = tokens.slice(Math.max(0, at - 3), at).map(({ norm }) => norm);
	const isNext = /^(?:DET|NUM|PRON)$/.test(tokens[at + 1]?.tag ?? "");
	return tokens[at]?.tag === "NOUN" && before.join("") === "year-old" && isNext;
}

/** "who retired in May", "who never married": a past form right after the pronoun, and no verb right after it. */
function isRelativePast(tokens: readonly Token[], at: number): boolean {
	const [token, after] = [tokens[at], tokens[at + 1]];
	const before = tokens[at - 1]?.tag === "ADV" ? tokens[at - 2] : tokens[at - 1];
	if (!relatives.has(before?.norm ?? "") || before?.tag === "DET" || !token?.norm.endsWith("ed")) return false;
	return after !== undefined && /^(?:ADP|DET|PRON|PROPN|NUM|PUNCT|ADV|PART|SCONJ)$/.test(after.tag);
}

/** "The sister, who **lives** abroad, was not charged", "the firm, which **supplies** hotels and schools, grew": nothing else is its verb. */
function isRelativePresent(tokens: readonly Token[], at: number): boolean {
	const [mark, pronoun, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
	const isOpener = pronoun?.norm === "who" || (pronoun?.norm === "which" && mark?.norm === ",");
	if (!isOpener || token?.tag !== "NOUN" || !/[^su]s$/.test(token.norm)) return false;
	const end = tokens.findIndex(({ tag, norm }, index) => index > at && tag === "PUNCT" && norm !== "-");
	const rest = tokens.slice(at + 1, end < 0 ? tokens.length : end);
	return rest.length > 0 && !rest.some(isPredicate);
}

/** "Karin Holm retired in May.": without it the sentence had no verb at all. */
function isOnlyVerb(tokens: readonly Token[], at: number): boolean {
	const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (token?.tag !== "ADJ" || !token.norm.endsWith("ed") || !/^(?:PROPN|NOUN|PRON)$/.test(before?.tag ?? ""))
		return false;
	const goesOn = after === undefined || /^(?:ADP|DET|PUNCT|ADV|NUM|PRON|PROPN)$/.test(after.tag);
	const isVerb = ({ tag }: Token): boolean => tag === "VERB" || tag === "AUX";
	// "Her remarks **inflamed** voters."
	if (!tokens.some(isVerb)) return goesOn || /^(?:NOUN|PROPN|PRON|NUM|ADJ)$/.test(after.tag);
	if (!goesOn) return false;
	// "**A teacher drowned in his cellar** when he tried to save it".
	const end = tokens.findIndex(({ norm }, index) => index > at && /^(?:when|while|because)$/.test(norm));
	return end > 0 && tokens.slice(0, end).every((each) => !isVerb(each) && each.tag !== "PUNCT");
}

/** "retook the town", "cost 40 euros": the lemma of a past form that no noun has before an object. */
function pastsOf(tokens: readonly Token[], at: number): string | undefined {
	const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (before?.norm === "one" && tokens[at - 2]?.norm === "no" && token?.tag === "NOUN")
		return lonePasts.get(token.norm);
	if (token?.tag !== "NOUN" || before === undefined || /^(?:DET|ADJ|ADP|NUM)$/.test(before.tag)) return undefined;
	if (token.norm === "cost") return after?.tag === "NUM" || after?.tag === "SYM" ? "cost" : undefined;
	return /^(?:DET|PROPN|PRON|NUM)$/.test(after?.tag ?? "") ? strangePasts.get(token.norm) : undefined;
}

/** "who **lives** in Varde"; "Ada Moe **studies** at Hill College.", "Ten people **work** at the mill.", where the sentence had no verb at all. */
function isDoing(tokens: readonly Token[], at: number): boolean {
	const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (token?.tag !== "NOUN" || token.capital || !/^(?:ADP|ADV)$/.test(after?.tag ?? "") || after?.norm === "of")
		return false;
	if (before?.norm === "who") return true;
	const isDoer = token.norm === token.lemma ? doersInPlural.has(before?.norm ?? "") : before?.tag === "PROPN";
	return isDoer && !tokens.some(({ tag }) => tag === "VERB" || tag === "AUX");
}

/** "Officials **claim** to have won". */
function isClaiming(tokens: readonly Token[], at: number): boolean {
	const [before, token, next, verb] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
	return token?.norm === "claim" && before?.tag === "NOUN" && next?.norm === "to" && verb?.norm === "have";
}

/** "The activists **chained** their bikes", "moved north, **damaging** the town": before an article or possessive stands neither adjective nor noun. */
function isBeforeOwn(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (token === undefined || next === undefined || token.norm.length < 5) return false;
	if (!allPossessives.has(next.norm) && !articles.has(next.norm)) return false;
	if (token.norm.endsWith("ing")) return !plainThings.has(token.norm) && (before?.norm === "," || isLed(tokens, at));
	if (!token.norm.endsWith("ed")) return false;
	// "A man **convicted** a year ago was freed".
	if (tokens.slice(at + 2, at + 4).some(({ lemma }) => times.has(lemma))) return false;
	// "were tired and **confused** the next day".
	if (before?.norm === "and") return /^(?:NOUN|PROPN|ADV)$/.test(tokens[at - 2]?.tag ?? "");
	return isNounLike(before) || nominatives.has(before?.norm ?? "");
}

/** "won **by** damaging the"; what hangs on something still to be done is left alone: "hopes to save money by closing the pool". */
function isLed(tokens: readonly Token[], at: number): boolean {
	if (!gerundLeads.has(tokens[at - 1]?.norm ?? "")) return false;
	return !tokens.slice(0, at).some(({ norm }, index) => norm === "to" && tokens[index + 1]?.tag === "VERB");
}

/** "denied taking bribes". */
function isDeniedGerund(tokens: readonly Token[], at: number): boolean {
	const [before, token] = [tokens[at - 1], tokens[at]];
	return beforeGerund.has(before?.norm ?? "") && token?.norm.endsWith("ing") === true && token.norm.length > 4;
}
