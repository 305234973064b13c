import type { Clause, Token, TokenRange } from "../types.ts";

/**
 * A shallow reading of a sentence: every finite verb, gerund after a preposition and participle gets a clause of its own.
 * Infinitives stay with the verb that governs them ("agreed to continue"), so that what is said of one holds the other.
 */

/** Tokens `[from, to)` of auxiliaries, adverbs and the main verb. */
interface VerbGroup extends TokenRange {
	readonly verb: number;
	readonly passive: boolean;
	readonly form: "finite" | "gerund" | "participle";
}

const bePassive = new Set(["be", "get"]);
const relatives = new Set(["who", "whom", "whose", "which", "that", "where"]);
const subordinators = new Set(
	"after although as because before if once since so than though unless until when whenever whereas while whether".split(
		" ",
	),
);
const gerundLinks = new Set(["before", "after", "while", "without", "by", "since", "upon", "when"]);
const marks = new Set([",", ";", ":", "-", "(", ")", '"', "."]);

/** Clauses that together cover the sentence. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
	const groups = verbGroups(tokens);
	const [first] = groups;
	if (first === undefined) return [{ from: 0, to: tokens.length, passive: false, link: "main" }];
	const starts = groups.map((group, at) => (at === 0 ? 0 : clauseStart(tokens, groups[at - 1]?.to ?? 0, group)));
	const clauses: Clause[] = [];
	groups.forEach((group, at) => {
		const range = { from: starts[at] ?? 0, to: starts[at + 1] ?? tokens.length };
		clauses.push(clauseOf(tokens, { range, group, before: clauses }));
	});
	return clauses;
}

function verbGroups(tokens: readonly Token[]): VerbGroup[] {
	const groups: VerbGroup[] = [];
	for (let at = 0; at < tokens.length; ) {
		const group = verbGroupAt(tokens, at);
		if (group === undefined) at += 1;
		else {
			groups.push(group);
			at = group.to;
		}
	}
	return groups;
}

/** The verb group that begins at a token: `had not been`, `will meet`, `met`, `saying`. */
function verbGroupAt(tokens: readonly Token[], from: number): VerbGroup | undefined {
	const first = tokens[from];
	if (first === undefined) return undefined;
	if (isNominalGerund(tokens, from)) return { from, to: from + 1, verb: from, passive: false, form: "gerund" };
	if (!isVerb(first) || isInfinitive(tokens, from) || isAttributive(tokens, from)) return undefined;
	let [verb, to, passive] = [from, from + 1, false];
	for (let at = from + 1; at < tokens.length; at += 1) {
		const token = tokens[at];
		const main = tokens[verb];
		if (token === undefined || main === undefined) break;
		if (isVerb(token) && main.tag === "AUX") {
			passive = bePassive.has(main.lemma) && token.tag === "VERB" && !token.norm.endsWith("ing");
			[verb, to] = [at, at + 1];
		} else if (!(token.tag === "ADV" || token.lemma === "not") || main.tag !== "AUX") break;
	}
	return { from, to, verb, passive, form: formOf(tokens, from) };
}

function isVerb(token: Token): boolean {
	return token.tag === "VERB" || token.tag === "AUX";
}

/** `before meeting with Xi`: the tagger calls such gerunds nouns. */
function isNominalGerund(tokens: readonly Token[], at: number): boolean {
	const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (token?.tag !== "NOUN" || !token.norm.endsWith("ing") || before === undefined) return false;
	return gerundLinks.has(before.norm) && after !== undefined && /^(?:ADP|DET|PROPN|PRON|NUM)$/.test(after.tag);
}

function isInfinitive(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1]?.tag === "ADV" ? tokens[at - 2] : tokens[at - 1];
	return before?.norm === "to";
}

/** `detained citizens`, `growing influence`: a participle before its noun. */
function isAttributive(tokens: readonly Token[], at: number): boolean {
	const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (token?.tag !== "VERB" || !/(?:ed|en|ing)$/.test(token.norm)) return false;
	const opens =
		before === undefined || /^(?:DET|ADJ|ADP|PRON)$/.test(before.tag) || before.norm === "'s" || before.norm === "-";
	const pronoun = before?.tag === "PRON" && !/^(?:his|her|their|its|our|my|your)$/.test(before.norm);
	return opens && !pronoun && (after?.tag === "NOUN" || after?.tag === "ADJ") && before?.lemma !== "by";
}

function formOf(tokens: readonly Token[], at: number): VerbGroup["form"] {
	const [before, token] = [tokens[at - 1], tokens[at]];
	if (token?.tag !== "VERB") return "finite";
	if (token.norm.endsWith("ing")) return before?.tag === "ADP" || before?.tag === "SCONJ" ? "gerund" : "participle";
	const afterNoun = before?.tag === "NOUN" || before?.tag === "PROPN";
	const governed = tokens.slice(0, at).some((earlier) => isVerb(earlier));
	return /(?:ed|en|wn)$/.test(token.norm) &&
		afterNoun &&
		governed &&
		tokens[at + 1]?.tag === "ADP" &&
		!ownsSubject(tokens, at)
		? "participle"
		: "finite";
}

/** The noun before the verb opens its clause: nothing but its own modifiers stands between it and a mark or link. */
function ownsSubject(tokens: readonly Token[], at: number): boolean {
	let start = at - 1;
	while (start >= 0 && isNominal(tokens[start])) start -= 1;
	const before = tokens[start];
	return before === undefined || marks.has(before.norm) || /^(?:SCONJ|CCONJ)$/.test(before.tag) || isSaying(before);
}

function isSaying(token: Token): boolean {
	return token.tag === "VERB" && /^(?:say|tell|add|think|believe|know|claim|report|announce)$/.test(token.lemma);
}

function isNominal(token: Token | undefined): boolean {
	return token !== undefined && (/^(?:NOUN|PROPN|ADJ|DET|NUM|PRON)$/.test(token.tag) || token.norm === "'s");
}

/** Where the clause of a later verb begins, looking back from the verb to the end of the verb group before it. */
function clauseStart(tokens: readonly Token[], after: number, group: VerbGroup): number {
	for (let at = group.from; at > after; at -= 1) {
		const [before, token] = [tokens[at - 1], tokens[at]];
		if (token !== undefined && at < group.from && opensClause(tokens, at)) return at;
		if (before !== undefined && marks.has(before.norm) && !isListComma(tokens, at - 1)) return at;
	}
	return group.form === "finite" ? subjectStart(tokens, after, group.from) : gerundStart(tokens, after, group.from);
}

function opensClause(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token === undefined) return false;
	if (token.tag === "CCONJ") return isNominal(tokens[at + 1]) || tokens[at + 1] !== undefined;
	if (relatives.has(token.norm)) return token.tag !== "DET";
	return subordinators.has(token.norm) && (token.tag === "SCONJ" || token.tag === "ADV" || token.tag === "ADP");
}

/** A comma between two nouns of an enumeration does not part clauses. */
function isListComma(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.norm === "-" && tokens[at + 1]?.spaced === false;
}

function subjectStart(tokens: readonly Token[], after: number, verb: number): number {
	let start = verb;
	while (start > after && (isNominal(tokens[start - 1]) || tokens[start - 1]?.tag === "ADV")) start -= 1;
	return start;
}

function gerundStart(tokens: readonly Token[], after: number, verb: number): number {
	return verb > after && (tokens[verb - 1]?.tag === "ADP" || tokens[verb - 1]?.tag === "SCONJ") ? verb - 1 : verb;
}

interface ClauseInput {
	readonly range: TokenRange;
	readonly group: VerbGroup;
	readonly before: readonly Clause[];
}

function clauseOf(tokens: readonly Token[], { range, group, before }: ClauseInput): Clause {
	const link = linkOf(tokens, { range, group, before });
	const own = group.form === "finite" && link !== "relative" ? subjectOf(tokens, range.from, group.from) : undefined;
	const subject = own ?? inheritedSubject(tokens, { range, group, before }, link);
	return { ...range, verb: group.verb, passive: group.passive, link, ...(subject && { subject }) };
}

function linkOf(tokens: readonly Token[], { range, group, before }: ClauseInput): Clause["link"] {
	if (before.length === 0 && group.form === "finite" && !subordinators.has(tokens[range.from]?.norm ?? ""))
		return "main";
	if (group.form !== "finite") return "participle";
	const opener = tokens.slice(range.from, group.from).find((token) => token.tag !== "PUNCT");
	if (opener === undefined) return "coordinate";
	if (relatives.has(opener.norm) && !afterSaying(tokens, range.from)) return "relative";
	if (subordinators.has(opener.norm)) return "subordinate";
	return afterSaying(tokens, range.from) || opener.norm === "that" ? "content" : "coordinate";
}

function afterSaying(tokens: readonly Token[], from: number): boolean {
	const before = tokens.slice(0, from).findLast((token) => token.tag !== "PUNCT");
	return before !== undefined && isSaying(before);
}

/** The last noun phrase before the verb that does not hang on a preposition. */
function subjectOf(tokens: readonly Token[], from: number, verb: number): TokenRange | undefined {
	let found: TokenRange | undefined;
	for (let at = from; at < verb; ) {
		const to = nominalEnd(tokens, at, verb);
		if (to === at) at += 1;
		else {
			if (!/^(?:ADP|SCONJ)$/.test(tokens[at - 1]?.tag ?? "") || tokens[at - 1]?.norm === "that")
				found = { from: at, to };
			at = to;
		}
	}
	return found;
}

/** End of a noun phrase with its `of`, `and` and hyphens: `the head of state and his wife`. */
function nominalEnd(tokens: readonly Token[], from: number, limit: number): number {
	let to = from;
	while (to < limit) {
		if (isNominal(tokens[to])) to += 1;
		else if (to > from && isNominalJoint(tokens[to]) && to + 1 < limit && isNominal(tokens[to + 1])) to += 2;
		else break;
	}
	return to;
}

function isNominalJoint(token: Token | undefined): boolean {
	return token !== undefined && (token.norm === "of" || token.tag === "CCONJ" || (token.norm === "-" && !token.spaced));
}

function inheritedSubject(
	tokens: readonly Token[],
	{ range, before, group }: ClauseInput,
	link: Clause["link"],
): TokenRange | undefined {
	if (link !== "relative") return before.findLast((clause) => clause.subject !== undefined)?.subject;
	const pronounAt = tokens.findIndex((token, at) => at >= range.from && relatives.has(token.norm));
	const own = subjectOf(tokens, pronounAt + 1, group.from);
	if (own !== undefined) return own;
	let to = pronounAt;
	while (to > 0 && marks.has(tokens[to - 1]?.norm ?? "")) to -= 1;
	let from = to;
	while (from > 0 && isNominal(tokens[from - 1])) from -= 1;
	return from < to ? { from, to } : undefined;
}
