import { ATTEMPTS } from "../lexicon/negators.ts";
import { SAYING } from "../lexicon/speech.ts";
import type { Polarity, Sentence, Token, TokenRange } from "../types.ts";
import { governed } from "./complements.ts";
import { type Governed, governs, isNoun, meaningOf, nounPhrase } from "./phrase.ts";
import { clauseAt, holds, scopeEnd } from "./scope.ts";

/** "no date was set": the noun and the verb it is subject or object of; after a preposition the noun alone. */
export function emptiedNoun(sentence: Sentence, cue: TokenRange, before: readonly Polarity[]): Governed | undefined {
	const { tokens } = sentence;
	const noun = nounPhrase(tokens, cue.to);
	if (noun === undefined) {
		if (isLoneAdjective(tokens, cue.to) || isGrade(tokens, cue))
			return { head: cue.to, scope: withVerb(sentence, { cue, to: cue.to + 1 }, before) };
		return tokens[cue.from]?.norm === "neither" ? emptiedPronoun(sentence, cue, before) : undefined;
	}
	const scope = withVerb(sentence, { cue, to: noun.scope.to }, before);
	// "made no move **to resign**".
	const untried = ATTEMPTS.has(tokens[noun.head]?.lemma ?? "") ? governed(sentence, noun.scope, ["to"]) : undefined;
	return { head: noun.head, scope: { from: scope.from, to: Math.max(scope.to, untried?.scope.to ?? 0) } };
}

/** "no **cooperative** has", "no **local** was": it stands for a noun. */
function isLoneAdjective(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.tag === "ADJ" && /^(?:AUX|VERB)$/.test(tokens[at + 1]?.tag ?? "");
}

/** "was **no stronger**", "fared no better than last year"; "no higher than 5 percent" is a number. */
function isGrade(tokens: readonly Token[], { from, to }: TokenRange): boolean {
	const [word, than, standard] = [tokens[to], tokens[to + 1], tokens[to + 2]];
	const isMore = word !== undefined && (word.norm === "worse" || isComparative(word));
	return isMore && tokens[from]?.norm === "no" && !(than?.norm === "than" && /^(?:NUM|SYM)$/.test(standard?.tag ?? ""));
}

/** The tagger does not know all of them by their lemma. */
function isComparative({ tag, norm }: Token): boolean {
	return norm.endsWith("er") && norm !== "other" && (tag === "ADV" || tag === "ADJ");
}

export function emptiedPronoun(sentence: Sentence, cue: TokenRange, before: readonly Polarity[]): Governed | undefined {
	const { tokens } = sentence;
	const aside = besideNoun(tokens, cue) ?? unsaid(sentence, cue) ?? appended(sentence, cue);
	if (aside !== undefined) return aside;
	const scope = withVerb(sentence, { cue, to: cue.to }, before);
	const verb = verbOver(sentence, cue.from);
	if (verb === undefined || scope.from === scope.to) return undefined;
	const bare = bareBehind(tokens, verb);
	if (bare !== undefined) return { head: bare, scope: { from: verb, to: scopeEnd(sentence, bare) } };
	return { head: verb < cue.from || isNoun(tokens[verb]) ? verb : meaningOf(tokens, verb), scope };
}

/** "had nothing **to say**", "nothing **to do** with it": so nothing was said, and it was not so. */
function unsaid(sentence: Sentence, { from, to }: TokenRange): Governed | undefined {
	const { tokens } = sentence;
	const isHad = tokens[from]?.norm === "nothing" && tokens[from - 1]?.lemma === "have" && tokens[to]?.norm === "to";
	const isMeant = SAYING.has(tokens[to + 1]?.lemma ?? "") || tokens[to + 2]?.norm === "with";
	if (!isHad || !isMeant) return undefined;
	return { head: to + 1, scope: { from: from - 1, to: scopeEnd(sentence, to + 1) } };
}

/** "the first passed it in June, the second **none**", "cost **nothing**", taken for a noun: no verb stands before it there. */
function besideNoun(tokens: readonly Token[], { from, to }: TokenRange): Governed | undefined {
	const noun = tokens.slice(0, from).findLastIndex(({ tag }) => !/^(?:NOUN|PROPN|ADJ|DET)$/.test(tag));
	const isListed = /^(?:,|;|and)$/.test(tokens[noun]?.norm ?? "") && noun < from - 1;
	const isLast = /^(?:PUNCT|CCONJ)$/.test(tokens[to]?.tag ?? "PUNCT");
	if (!isListed || !isLast || !/^(?:none|nothing)$/.test(tokens[from]?.norm ?? "")) return undefined;
	return { head: from - 1, scope: { from: noun + 1, to } };
}

/** "signed three letters, **none of them** his own": what is added in passing leaves the clause as it is. */
function appended(sentence: Sentence, { from, to }: TokenRange): Governed | undefined {
	const { tokens } = sentence;
	const verb = clauseAt(sentence, from)?.verb ?? -1;
	const end = tokens.findIndex(({ norm }, at) => at > to && (norm === "," || norm === ";" || norm === "."));
	const isAside = tokens[from - 1]?.norm === "," && tokens[to]?.norm === "of" && tokens[to + 1]?.tag === "PRON";
	if (!isAside || (verb > to && (end < 0 || verb < end))) return undefined;
	const behind = sentence.clauses.find((clause) => clause.link === "participle" && clause.from > to);
	// "none of them**, it said,** having to do with maps".
	if (behind?.verb !== undefined && behind.from < to + PARTICIPLE_REACH)
		return { head: behind.verb, scope: { from: to, to: behind.to } };
	const stop = end < 0 ? tokens.length : end;
	return { head: stop - 1, scope: { from: to, to: stop } };
}

/** Tokens between "none" and a participle that it empties. */
const PARTICIPLE_REACH = 8;

/** "nobody need **leave**", "nobody dared **speak**": the verb that an auxiliary in disguise leads to. */
function bareBehind(tokens: readonly Token[], verb: number): number | undefined {
	const [token, next] = [tokens[verb], tokens[verb + 1]];
	const isHalf = token?.lemma === "need" || token?.lemma === "dare";
	return isHalf && next?.tag === "VERB" && next.norm === next.lemma ? verb + 1 : undefined;
}

/** The scope stretched over the clause's verb, once a clause: "had no plan and no money" reverses "had" once. */
function withVerb(
	sentence: Sentence,
	{ cue, to }: { readonly cue: TokenRange; readonly to: number },
	before: readonly Polarity[],
): TokenRange {
	const noun = { from: cue.to, to };
	const { tokens } = sentence;
	const verb = verbOver(sentence, cue.from);
	const previous = tokens[cue.from - 1];
	// "offered 3 percent **and no bonus**".
	const isAdded = previous?.tag === "CCONJ" && verb !== undefined && tokens.slice(verb + 1, cue.from).some(isNoun);
	if (verb === undefined || previous?.tag === "ADP" || isAdded || before.some((fact) => governs(fact, verb)))
		return noun;
	if (verb >= cue.to) return { from: noun.from, to: Math.max(noun.to, scopeEnd(sentence, verb)) };
	return { from: verb, to: noun.to };
}

/** The verb of a cue's clause: in "none of those **treated** was ill" not that of those of whom it is said. */
function verbOver(sentence: Sentence, at: number): number | undefined {
	const own = clauseAt(sentence, at);
	const isAside = own?.link === "participle" || own?.link === "relative";
	const main = sentence.clauses.find(
		({ from, subject, verb }) => verb !== undefined && from === own?.to && subject !== undefined && holds(subject, at),
	);
	return isAside && main !== undefined ? main.verb : own?.verb;
}
