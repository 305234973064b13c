import { weekdays } from "../lexicon/calendar.ts";
import type { Clause, Token, TokenRange } from "../types.ts";
import { antecedentOf, withDescribed } from "./antecedents.ts";
import {
	isAmbiguous,
	isRelative,
	isSaying,
	type Opening,
	openingIn,
	saysBarely,
	subordinates,
} from "./clause-openers.ts";
import { withInverted } from "./inversions.ts";
import { nounPhraseEnd, nounPhraseStart, subjectIn } from "./noun-phrases.ts";
import { joined, moved, statementsIn } from "./statements.ts";
import { type Form, formOf, isNaming, objectBefore } from "./verb-forms.ts";
import { isHeadlinePassive, looksPastParticiple, type VerbGroup, verbGroups } from "./verb-groups.ts";

/**
 * A shallow reading of a sentence: every finite verb, gerund after a preposition and participle gets a clause of its own.
 * Infinitives stay with the verb that governs them ("agreed to continue"), so that what is said of one holds the other.
 */

/** A verb with what stands around it. */
interface Predicate {
	readonly tokens: readonly Token[];
	readonly group: VerbGroup;
	readonly previous: VerbGroup | undefined;
	readonly opening: Opening;
	readonly form: Form;
	/** The clauses before it. */
	readonly clauses: readonly Clause[];
	/** A subject whose verb is still to come: "**the man** who led the revolt was ...". */
	readonly waiting: TokenRange | undefined;
}

/** Clauses that together cover the sentence, in order. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
	const clauses: Clause[] = [];
	for (const { from, to } of statementsIn(tokens)) {
		const own = clausesIn(tokens.slice(from, to)).map((clause) => moved(clause, from));
		clauses.push(...(from === 0 ? own : own.map((clause) => joined(clause, inherited(clauses)))));
	}
	return clauses;
}

function clausesIn(tokens: readonly Token[]): readonly Clause[] {
	const groups = verbGroups(tokens);
	if (groups.length === 0) return [{ from: 0, to: tokens.length, passive: false, link: "main" }];
	const clauses: Clause[] = [];
	let waiting: TokenRange | undefined;
	groups.forEach((group, at) => {
		const [previous, next] = [groups[at - 1], groups[at + 1]];
		const found = openingIn(tokens, { from: previous?.to ?? 0, to: group.from });
		const isMain = waiting !== undefined && closesAside(tokens, { group, opening: found, isLast: next === undefined });
		const opening = isMain ? { mark: group.from } : found;
		const due = waiting !== undefined || clauses.at(-1)?.link === "subordinate";
		const form = formOf(tokens, { group, previous, next, opening, due });
		const predicate = { tokens, group, previous, opening, form, clauses, waiting };
		const clause = clauseOf(predicate);
		waiting = waitingAfter(predicate, clause);
		clauses.push(clause);
	});
	const ended = clauses.map((clause, at) => ({ ...clause, to: clauses[at + 1]?.from ?? tokens.length }));
	return withInverted(tokens, ended);
}

type Aside = Pick<Predicate, "group" | "opening"> & { readonly isLast: boolean };

/**
 * "The mayor, who had a wife, two sons **and a dog, was fined**", "the men who left **before the storm died**": the verb is that
 * of a subject that waits for it.
 */
function closesAside(tokens: readonly Token[], { group, opening: { word, mark }, isLast }: Aside): boolean {
	if (word === undefined) return false;
	const between = tokens.slice(word + 1, group.from);
	const isListed = tokens[word]?.tag === "CCONJ" && mark === group.from;
	const isTime = isLast && isAmbiguous(tokens[word]) && /^(?:NOUN|PROPN)$/.test(between.at(-1)?.tag ?? "");
	if (!isListed && !isTime) return false;
	return between.slice(0, isListed ? -1 : undefined).every(({ tag }) => /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(tag));
}

function clauseOf(predicate: Predicate): Clause {
	const { group, clauses, tokens } = predicate;
	const link = linkOf(predicate);
	const own = speakerBehind(predicate) ?? ownSubject(predicate, link);
	const subject = own ?? (takesWaiting(predicate, link) ? predicate.waiting : undefined) ?? inherited(clauses);
	const from = startOf(predicate, own);
	const passive = isPassive(predicate, own);
	return { from, to: tokens.length, verb: group.verb, passive, link, ...(subject && { subject }) };
}

function linkOf(predicate: Predicate): Clause["link"] {
	const { tokens, group, previous, opening, form, clauses } = predicate;
	const { word } = opening;
	if (form !== "finite") return "participle";
	if (word === undefined) {
		if (isBareContent(predicate)) return "content";
		return clauses.some(({ link }) => link === "main") ? "coordinate" : "main";
	}
	if (tokens[word]?.tag === "CCONJ") return "coordinate";
	const bare = group.from === word + 1;
	if (tokens[word]?.norm === "that" && !bare && isSaying(tokens[previous?.verb ?? -1])) return "content";
	if (isRelative(tokens, word)) return "relative";
	return subordinates(tokens[word]) ? "subordinate" : "content";
}

/** "the ministry said **the talks were candid**". */
function isBareContent({ tokens, group, previous, opening }: Predicate): boolean {
	if (previous === undefined || opening.word !== undefined || !saysBarely(tokens[previous.verb])) return false;
	return subjectIn(tokens, { from: previous.to, to: group.from }) !== undefined;
}

function ownSubject(predicate: Predicate, link: Clause["link"]): TokenRange | undefined {
	const { tokens, group, opening, previous, waiting } = predicate;
	const { word, mark } = opening;
	if (link === "participle") return hangsOnNoun(predicate) ? nounBefore(predicate, group.from) : undefined;
	if (link === "relative" && word !== undefined)
		return subjectIn(tokens, { from: word + 1, to: group.from }) ?? nounBefore(predicate, word);
	const to = group.from;
	const near = mark === undefined ? undefined : subjectIn(tokens, { from: Math.max(mark, (word ?? -1) + 1), to });
	if (word !== undefined) return whole(predicate, word + 1) ?? near;
	if (previous === undefined) return whole(predicate, 0) ?? near;
	if (link === "content") return subjectIn(tokens, { from: previous.to, to });
	if (mark !== undefined) return near ?? (waiting === undefined ? behindStop(predicate, mark) : undefined);
	return waiting === undefined ? subjectIn(tokens, { from: previous.to, to }) : undefined;
}

/** "“It is safe,” said **the mayor**": right behind a comma a verb of saying has its subject after it. */
function speakerBehind({ tokens, group, previous, waiting }: Predicate): TokenRange | undefined {
	const mark = /^[”"’']$/.test(tokens[group.from - 1]?.norm ?? "") ? group.from - 2 : group.from - 1;
	const isInverted = tokens[mark]?.norm === "," && previous !== undefined && waiting === undefined;
	if (!isInverted || !inverting.has(tokens[group.from]?.norm ?? "")) return undefined;
	const to = nounPhraseEnd(tokens, { from: group.to, to: tokens.length });
	const closes = tokens[to] === undefined || tokens[to]?.tag === "PUNCT";
	return closes && to > group.to && !weekdays.has(tokens[to - 1]?.norm ?? "") ? { from: group.to, to } : undefined;
}

const inverting: ReadonlySet<string> = new Set("said says wrote writes".split(" "));

/** "He wrote it; **her husband**, a bus driver, sold it": a comma stands right before the verb, its subject behind another mark. */
function behindStop({ tokens, group, previous }: Predicate, mark: number): TokenRange | undefined {
	const least = previous?.to ?? 0;
	const stop = tokens.slice(least, mark).findLastIndex(({ norm }) => norm === ";" || norm === ":");
	const subject = subjectIn(tokens, { from: least + stop + 1, to: group.from });
	if (subject === undefined || stop >= 0) return subject;
	const before = tokens[subject.from - 1]?.tag === "ADV" ? subject.from - 2 : subject.from - 1;
	return tokens[before]?.norm === "," && subject.to < mark - 1 ? subject : undefined;
}

/** Not "released a statement **saying**": who released it says so. */
function hangsOnNoun({ tokens, group, previous, form }: Predicate): boolean {
	return form !== "gerund" && (previous === undefined || form === "past" || !isSaying(tokens[group.verb]));
}

/** The subject in all that stands between an opener and the verb, apposition included. */
function whole({ tokens, group }: Predicate, from: number): TokenRange | undefined {
	return subjectIn(tokens, { from, to: group.from });
}

/** The noun phrase that a relative clause or a participle hangs on; a comma may stand between. */
function nounBefore({ tokens, previous, form }: Predicate, at: number): TokenRange | undefined {
	const least = previous?.to ?? 0;
	let to = at;
	while (to > least && (tokens[to - 1]?.tag === "PUNCT" || (form === "finite" && tokens[to - 1]?.tag === "ADP")))
		to -= 1;
	const isBehind = previous !== undefined && !tokens.slice(least, at).some(({ norm }) => norm === ":");
	if (form !== "finite" && to < at && isBehind) return objectBefore(tokens, previous, at);
	const from = nounPhraseStart(tokens, { from: least, to });
	if (from >= to) return undefined;
	return form === "finite" ? antecedentOf(tokens, { from, to }, least) : { from, to };
}

function inherited(clauses: readonly Clause[]): TokenRange | undefined {
	return clauses.findLast(({ subject }) => subject !== undefined)?.subject;
}

function takesWaiting({ opening }: Predicate, link: Clause["link"]): boolean {
	return opening.word === undefined && (link === "main" || link === "coordinate");
}

/** The subject that still waits for its verb after this one. */
function waitingAfter(predicate: Predicate, clause: Clause): TokenRange | undefined {
	const { tokens, waiting, form } = predicate;
	if (clause.link === "relative" || (clause.link === "participle" && form !== "gerund"))
		return waiting ?? newlyWaiting(predicate, clause);
	if (clause.subject === waiting) return undefined;
	if (clause.link === "main" && !saysBarely(tokens[clause.verb ?? -1])) return undefined;
	return waiting;
}

/** Noun phrases at the head of their clause wait; objects do not. */
function newlyWaiting({ tokens, group, previous, opening }: Predicate, clause: Clause): TokenRange | undefined {
	const isRelativeClause = clause.link === "relative" && opening.word !== undefined;
	const end = isRelativeClause ? opening.word : (clause.subject?.to ?? 0);
	if (end === undefined) return undefined;
	if (previous === undefined && isNaming(tokens, group)) return { from: 0, to: nameEnd(tokens, group.to) };
	if (previous === undefined) return headIn(tokens, { from: 0, to: end });
	if (saysBarely(tokens[previous.verb])) return headIn(tokens, { from: previous.to, to: end });
	const { word } = openingIn(tokens, { from: previous.to, to: end });
	return word === undefined ? undefined : headIn(tokens, { from: word + 1, to: end });
}

function nameEnd(tokens: readonly Token[], from: number): number {
	return nounPhraseEnd(tokens, { from, to: tokens.length });
}

/** Without the mark before the relative pronoun. */
function headIn(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | undefined {
	let end = to;
	while (end > from && (tokens[end - 1]?.tag === "PUNCT" || tokens[end - 1]?.tag === "ADP")) end -= 1;
	const head = subjectIn(tokens, { from, to: end });
	return head && withDescribed(tokens, head, from);
}

function startOf({ tokens, group, previous, opening, form, waiting }: Predicate, own: TokenRange | undefined): number {
	if (previous === undefined) return 0;
	const start = opening.word ?? opening.mark;
	if (start !== undefined) return start;
	const before = tokens[group.from - 1];
	const linked = group.from > previous.to && (before?.tag === "ADP" || before?.tag === "SCONJ");
	if (form === "gerund") return linked ? group.from - 1 : group.from;
	if (form !== "finite" || own === undefined || waiting === own) return group.from;
	return Math.max(previous.to, own.from);
}

/** "were rescued, **treated** and **released**": the auxiliary is shared. */
function isPassive(
	{ tokens, group, clauses, opening, form, waiting }: Predicate,
	own: TokenRange | undefined,
): boolean {
	if (group.passive || form === "past" || isHeadlinePassive(tokens, group)) return true;
	const token = tokens[group.verb];
	if (isElliptic(tokens, group, opening)) return true;
	if (token === undefined || group.auxiliary || !looksPastParticiple(token) || form !== "finite") return false;
	const before = clauses.at(-1);
	if (own !== undefined || waiting !== undefined || before?.passive !== true || before.link === "participle")
		return false;
	return opening.word === undefined || tokens[opening.word]?.tag === "CCONJ";
}

/** "**if found** guilty", "**when asked**": who and "is" are left out. */
function isElliptic(tokens: readonly Token[], { from, auxiliary }: VerbGroup, { word = -1 }: Opening): boolean {
	const token = tokens[from];
	if (token === undefined || auxiliary || from !== word + 1 || !looksPastParticiple(token)) return false;
	return /^(?:if|when|unless|once|until|although|though)$/.test(tokens[word]?.norm ?? "");
}
