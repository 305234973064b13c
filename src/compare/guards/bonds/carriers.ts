import { clauseAt, clauseOf, holds, isInFact } from "../../../facts/scope.ts";
import { beAndHave } from "../../../lexicon/light-verbs.ts";
import { possessives } from "../../../lexicon/possessives.ts";
import { normsIn } from "../../../text/norms.ts";
import { nounPhraseStart } from "../../../text/noun-phrases.ts";
import type { Clause, Finding, Pairing, Sentence, Token, TokenRange } from "../../../types.ts";
import { headOf } from "../../clauses/heads.ts";
import { likenessAt } from "../../event.ts";
import { sentenceOf } from "../../sides.ts";
import { range } from "../../words.ts";
import { blocked, type Guard, isQuoted, wordsOf } from "../guard.ts";
import { disagrees, isApart, isBody, isNamed } from "./whom.ts";

/**
 * "X had a heart attack" is not borne out by "the architect had a heart attack", nor "X was on the bridge" by "a dog was":
 * no word answers "have" and "be", so what they say must be said of whoever the claim says it of.
 */
export const carriers: Guard = (pairing) => {
	const sentence = sentenceOf(pairing);
	const stated = (sentence?.clauses ?? []).flatMap(
		(clause) => (sentence && otherCarrier(pairing, sentence, clause)) ?? [],
	);
	return [...stated, ...echoed(pairing)];
};

/** "fell 4 percent, **as did the index**": whoever did the same must be of whom the passage tells it, or who did so there. */
function echoed(pairing: Pairing): readonly Finding[] {
	const whole = sentenceOf(pairing);
	const { links, part, sentence } = pairing;
	return (whole?.clauses ?? []).flatMap(({ verb = -1 }) => {
		const echo = whole && part.tokens.includes(verb) ? echoBehind(whole.tokens, verb) : undefined;
		const { to, strength = 0 } = links.get(echo ?? -1) ?? {};
		if (echo === undefined || strength === 0) return [];
		const home = clauseOf(sentence, links.get(verb)?.to);
		if (to !== undefined && (home === undefined || isAlike(pairing, home, { verb, to }))) return [];
		const word = wordsOf(pairing, echo);
		return [blocked("role", word, `it is not of “${word}” that the passage says this`)];
	});
}

/** Who did the same: "**as did** the index", "and **neither had** his son". */
function echoBehind(tokens: readonly Token[], verb: number): number | undefined {
	const at = range(verb + 1, tokens.length).find(
		(to) => /^(?:as|so|neither|nor)$/.test(tokens[to]?.norm ?? "") && echoes.has(tokens[to + 1]?.norm ?? ""),
	);
	if (at === undefined) return undefined;
	const end = tokens.findIndex(
		({ tag, norm }, to) => to > at + 1 && /^(?:PUNCT|VERB|AUX|CCONJ|SCONJ|ADP)$/.test(tag) && norm !== "of",
	);
	return headOf(tokens, at + 2, end < 0 ? tokens.length : end);
}

const echoes: ReadonlySet<string> = new Set(
	"did do does was were is are has have had will would can could must should".split(" "),
);

/** Of two who do it, of one in a verb that answers the claim's too, or of one who is said to have done so. */
function isAlike(pairing: Pairing, home: Clause, { verb, to }: Echo): boolean {
	const { sentence } = pairing;
	if (home.subject !== undefined && holds(home.subject, to)) return true;
	const clause = clauseAt(sentence, to);
	const other = clause === home ? undefined : clause?.verb;
	const lead = nounPhraseStart(sentence.tokens, { from: 0, to }) - 1;
	const isLed = /^(?:as|so|neither|nor|like|with)$/.test(sentence.tokens[lead]?.norm ?? "");
	if (isLed || echoes.has(sentence.tokens[lead]?.norm ?? "")) return true;
	return other !== undefined && likenessAt(pairing, verb, other) > 0;
}

interface Echo {
	/** The claim's verb. */
	readonly verb: number;
	/** Who did the same, in the passage. */
	readonly to: number;
}

function otherCarrier(pairing: Pairing, { tokens }: Sentence, { verb, subject, to }: Clause): Finding[] | undefined {
	const { links, part } = pairing;
	if (verb === undefined || subject === undefined || !part.tokens.includes(verb)) return undefined;
	if (!beAndHave.has(tokens[verb]?.lemma ?? "") || links.get(verb) !== undefined) return undefined;
	const carrier = headOf(tokens, subject.from, subject.to);
	if (carrier === undefined || isQuoted(pairing, carrier) || (links.get(carrier)?.strength ?? 0) === 0)
		return undefined;
	const according = tokens.findIndex(({ norm }, at) => at > verb && norm === "according");
	const said = range(verb + 1, according < 0 ? to : according).flatMap((at) =>
		part.tokens.includes(at) ? (links.get(at)?.to ?? []) : [],
	);
	if (said.length === 0 || !said.every((at) => isOfOther(pairing, { subject, carrier }, at))) return undefined;
	return [
		blocked(
			"role",
			wordsOf(pairing, carrier),
			`it is not “${wordsOf(pairing, carrier)}” of whom the passage says this`,
		),
	];
}

interface Carrier {
	readonly subject: TokenRange;
	/** Head of the claim's subject. */
	readonly carrier: number;
}

/** The clause of the passage with this word has a subject of its own, and that is somebody or something else. */
function isOfOther(pairing: Pairing, ours: Carrier, at: number): boolean {
	const { sentence, links } = pairing;
	const clause = clauseAt(sentence, at);
	const theirs = clause?.subject;
	if (clause === undefined || theirs === undefined || isOwned(sentence, at)) return false;
	const there = links.get(ours.carrier)?.to;
	if (disagrees(pairing, ours.subject, theirs)) return true;
	if (there !== undefined && isApart(pairing, clause, there)) return true;
	if (there !== undefined && isOfDescribed(pairing, clause, { carrier: there, at })) return true;
	if (isAnother(sentence, theirs) && there !== undefined && !holds(clause, there)) return true;
	const head = headOf(sentence.tokens, theirs.from, theirs.to);
	if (
		head === undefined ||
		isInFact(pairing.sourceFacts, head, "quantity") ||
		isBody(sentence, theirs) ||
		isNamed(pairing, ours.subject, theirs)
	)
		return false;
	// "NASA says that makes it the shortest": what other verbs say of it is no state of their subject.
	// "The camera, **a present** from her aunt, was missing".
	const isApposed = sentence.tokens[theirs.to]?.norm === "," && at >= theirs.to && at < (clause.verb ?? at);
	const isState = holds(theirs, at) || isApposed || beAndHave.has(sentence.tokens[clause.verb ?? -1]?.lemma ?? "");
	if (there === undefined) return isState;
	return isState && at >= theirs.to && !holds(theirs, there) && !holds(clause, there);
}

/** "voted against the last cut but said **this one** was overdue". */
function isAnother({ tokens }: Sentence, { from, to }: TokenRange): boolean {
	return /^(?:this|that|the other|another)(?: one)?$/.test(normsIn(tokens, from, to));
}

/** "Moe will be followed by Lee, **now with the bank**": what a comma adds to another name is not said of the subject. */
function isOfDescribed(
	{ sentence: { tokens }, sourceFacts }: Pairing,
	{ verb = 0, from }: Clause,
	{ carrier, at }: Described,
): boolean {
	const comma = range(from, at).findLast((to) => tokens[to]?.norm === ",") ?? -1;
	if (comma <= verb || carrier >= verb || tokens[comma - 1]?.tag !== "PROPN") return false;
	if (isInFact(sourceFacts, comma - 1, "date")) return false;
	return (
		/^(?:ADP|ADV)$/.test(tokens[comma + 1]?.tag ?? "") && tokens.slice(comma, at).every(({ tag }) => tag !== "VERB")
	);
}

interface Described {
	readonly carrier: number;
	readonly at: number;
}

/** "**her** broken leg": the pronoun says whose it is. */
function isOwned({ tokens }: Sentence, at: number): boolean {
	return tokens.slice(Math.max(0, at - phraseReach), at).some(({ norm }) => possessives.has(norm));
}

/** Words from a possessive pronoun to the noun it goes with. */
const phraseReach = 3;
