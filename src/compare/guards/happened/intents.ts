import { isModality, modalityAt } from "../../../facts/modality.ts";
import { negated } from "../../../facts/polarity.ts";
import { clauseAt, holds } from "../../../facts/scope.ts";
import { SAYING } from "../../../lexicon/speech.ts";
import { hasPresentForm } from "../../../text/verb-time.ts";
import type { Modality, Pairing, Sentence, Token, TokenRange } from "../../../types.ts";
import { isSameSubject } from "../../event.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";

/** "is **to** open" where the passage has "**will** open": nobody else's plan. */
export function isToBe(pairing: Pairing, { from, to }: Modality, there: Modality | undefined): boolean {
	if (
		there === undefined ||
		!tokensOf(pairing)
			.slice(from, to)
			.every(({ lemma }) => lemma === "be")
	)
		return false;
	return willing.has(pairing.sentence.tokens[there.from]?.norm ?? "");
}

/** "will be open while crews **repair** the bridge": in the present behind a "will" it is still to come. */
export function isAhead({ sentence, sourceFacts }: Pairing, at: number | undefined): boolean {
	const clause = at === undefined ? undefined : clauseAt(sentence, at);
	const { norm = "", lemma = "" } = sentence.tokens[clause?.verb ?? -1] ?? {};
	const opener = sentence.tokens[clause?.from ?? -1]?.norm ?? "";
	return (
		clause?.link === "subordinate" &&
		clause.verb === at &&
		/^(?:while|when|until|once)$/.test(opener) &&
		hasPresentForm({ norm, lemma }) &&
		sourceFacts
			.filter(isModality)
			.some(
				({ from }) => willing.has(sentence.tokens[from]?.norm ?? "") && clauseAt(sentence, from)?.to === clause.from,
			)
	);
}

export const willing: ReadonlySet<string> = new Set(["will", "'ll", "wo", "shall"]);

/** "lit fires **in order to** warn" where the passage has "lit fires **to** warn". */
export function isPurpose(pairing: Pairing, { head, ...cue }: Modality): boolean {
	const answer = pairing.links.get(head)?.to ?? 0;
	const isPlain = modalityAt(pairing.sourceFacts, answer) === undefined;
	return isPlain && isInOrder(tokensOf(pairing), cue) && pairing.sentence.tokens[answer - 1]?.norm === "to";
}

/** The other way round: "lit fires **to** warn" where the passage has "in order to", but not "wanted to warn". */
export function isPurposeThere(pairing: Pairing, at: number, cue: Modality): boolean {
	const [before, to] = tokensOf(pairing).slice(Math.max(0, at - 2), at);
	if (!isInOrder(pairing.sentence.tokens, cue) || to?.norm !== "to") return false;
	return before !== undefined && /^(?:NOUN|PROPN|PRON|ADV|NUM|PUNCT)$/.test(before.tag);
}

function isInOrder(tokens: readonly Token[], { from, to }: TokenRange): boolean {
	const [first, second, ...others] = tokens.slice(from, to).map(({ norm }) => norm);
	return others.length === 0 && ((first === "in" && second === "order") || (first === "so" && second === "as"));
}

/**
 * "will meet" where the passage has "**was to** meet", "**had hoped to** meet": told so, it mostly came to nothing. What somebody
 * said is left out: "said the furnace was to be moved".
 */
export function isBygonePlan(pairing: Pairing, ours: Modality, theirs: Modality): boolean {
	const [tokens, { tokens: there }] = [tokensOf(pairing), pairing.sentence];
	return isPlanned(tokens, ours) && isOnceMeant(there, theirs) && !isTold(pairing, theirs);
}

/** "will", "is to", "plans to", "is due to". */
function isPlanned(tokens: readonly Token[], { from }: Modality): boolean {
	const [before, cue] = [tokens[from - 1]?.norm ?? "", tokens[from]];
	if (cue === undefined || /^(?:was|were|had|been|have|has|to)$/.test(before)) return false;
	// "rejected **the offer** to cut it".
	if (cue.tag === "NOUN" && /^(?:DET|ADJ|PRON)$/.test(tokens[from - 1]?.tag ?? "")) return false;
	return (
		willing.has(cue.norm) ||
		/^(?:may|might)$/.test(cue.norm) ||
		[cue.norm, before].some((norm) => /^(?:is|are)$/.test(norm)) ||
		(/^(?:VERB|NOUN)$/.test(cue.tag) && hasPresentForm(cue))
	);
}

/** "was to", "was due to", "had been expected to", "had planned to"; "planned to" alone may hold still. */
export function isOnceMeant(tokens: readonly Token[], { from }: TokenRange): boolean {
	if (/^(?:was|were)$/.test(tokens[from]?.norm ?? "")) return true;
	let at = from - 1;
	while (tokens[at]?.tag === "ADV") at -= 1;
	const norm = tokens[at]?.norm ?? "";
	if (norm === "been") return tokens[at - 1]?.norm === "had";
	return norm === "was" || norm === "were" || norm === "had";
}

/** In what somebody says the past is that of the saying. */
function isTold({ sentence }: Pairing, { from }: Modality): boolean {
	const clause = clauseAt(sentence, from);
	const lead = sentence.clauses.find(({ to }) => to === clause?.from);
	return clause?.link === "content" || SAYING.has(sentence.tokens[lead?.verb ?? -1]?.lemma ?? "");
}

/** "would like to **be a vet**": what somebody wants to be. */
export function becomingOf(pairing: Pairing, { head, scope }: Modality): number {
	const tokens = tokensOf(pairing);
	const isBeing = /^(?:be|become)$/.test(tokens[head]?.lemma ?? "") || tokens[head - 1]?.norm === "be";
	return isBeing ? tokens.findIndex(({ tag }, at) => at > head && at < scope.to && tag === "NOUN") : -1;
}

/** "will win" where the passage has "is **tipped** to win", "is **likely** to": somebody's guess is nobody's word for it. */
export function isGuess({ sentence, ...pairing }: Pairing, ours: Modality, { from, to }: Modality): boolean {
	const isSure = willing.has(tokensOf(pairing)[ours.from]?.norm ?? "");
	return isSure && sentence.tokens.slice(from, to).some(({ norm, lemma }) => guessing.has(norm) || guessing.has(lemma));
}

const guessing: ReadonlySet<string> = new Set(
	"tip tipped likely forecast predict anticipate estimate supposed".split(" "),
);

/** "cannot walk": what is not possible does not happen, so that whoever cannot is unable to. */
export function isRuledOut(
	{ claimFacts, sourceFacts, sentence }: Pairing,
	at: number,
	{ from, head }: Modality,
): boolean {
	if (!negated(sourceFacts, head) || !negated(claimFacts, at)) return false;
	const { norm = "" } = sentence.tokens[from] ?? {};
	return enabling.has(norm) || (norm === "would" && isDeclined(sentence, head));
}

/** "would not say": who would not did not. "Said he would not come" is of what is to be. */
function isDeclined(sentence: Sentence, head: number): boolean {
	const lemma = sentence.tokens[head]?.lemma ?? "";
	return clauseAt(sentence, head)?.link !== "content" && (SAYING.has(lemma) || declining.has(lemma));
}

const declining: ReadonlySet<string> = new Set("exclude rule discuss specify identify name budge".split(" "));

const enabling: ReadonlySet<string> = new Set(["can", "ca", "cannot", "could"]);

/** "**rejected** the merger" where somebody has proposed one: what one is for or against need not have come. */
export function isMooted(pairing: Pairing, at: number): boolean {
	const tokens = tokensOf(pairing);
	if (tokens[at]?.tag !== "NOUN") return false;
	let verb = at - 1;
	while (/^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(tokens[verb]?.tag ?? "")) verb -= 1;
	if (/^(?:on|about|against|for)$/.test(tokens[verb]?.norm ?? "")) verb -= 1;
	const isObject = tokens[verb]?.tag === "VERB" && mooting.has(tokens[verb]?.lemma ?? "");
	return isObject || isMootedBehind(pairing, at);
}

/** "The merger **was rejected**". */
function isMootedBehind(pairing: Pairing, at: number): boolean {
	const clause = sentenceOf(pairing)?.clauses.find(({ subject, passive }) => passive && subject && holds(subject, at));
	return mooting.has(tokensOf(pairing)[clause?.verb ?? -1]?.lemma ?? "");
}

const mooting: ReadonlySet<string> = new Set(
	"accept reject oppose back support vote discuss debate consider welcome criticise criticize praise condemn endorse dismiss veto".split(
		" ",
	),
);

/** "**wants** a rise" where the same one **demands** it: nobody asks for what he does not want. */
export function isWished(pairing: Pairing, ours: Modality, there: Modality | undefined): boolean {
	const { tokens } = pairing.sentence;
	if (there?.strength !== "asked") return false;
	if (
		tokens[there.head]?.tag !== "NOUN" &&
		!/^(?:ask|call|demand|urge|press|lobby)$/.test(tokens[there.from]?.lemma ?? "")
	)
		return false;
	const [wish, next] = tokensOf(pairing).slice(ours.from, ours.from + 2);
	const isWish = ours.strength === "hoped" && (/^(?:want|seek|wish)$/.test(wish?.lemma ?? "") || next?.norm === "like");
	const theirs = clauseAt(pairing.sentence, there.from);
	const own = sentenceOf(pairing);
	const mine = own && clauseAt(own, ours.from);
	return (
		isWish &&
		theirs?.passive === false &&
		theirs.verb === there.from &&
		isSameSubject(pairing, mine?.subject, theirs.subject)
	);
}

/** "**announced an appeal**" where somebody said that he would appeal; "put the **cost** at 30 million" where it will cost as much. */
export function isForetold(pairing: Pairing, at: number, { strength }: Modality): boolean {
	const tokens = tokensOf(pairing);
	if (tokens[at]?.tag !== "NOUN" || !(strength === "expected" || strength === "planned")) return false;
	const verb = tokens.findLastIndex(({ tag }, index) => index < at && tag === "VERB");
	const isNext = tokens.slice(verb + 1, at).every(({ tag }) => /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tag));
	const isAnnounced = verb >= 0 && isNext && announcing.has(tokens[verb]?.lemma ?? "");
	return isAnnounced || (/^(?:cost|price|bill)$/.test(tokens[at]?.lemma ?? "") && isPut(pairing));
}

/** "put at", "estimated at". */
function isPut(pairing: Pairing): boolean {
	const tokens = tokensOf(pairing);
	return tokens.some(({ lemma, norm }) => lemma === "estimate" || norm === "put" || lemma === "expect");
}

const announcing: ReadonlySet<string> = new Set(["announce", "plan", "promise", "pledge"]);
