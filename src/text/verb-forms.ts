import type { Token, TokenRange } from "../types.ts";
import { isMark, type Opening, openingIn, saysBarely } from "./clause-openers.ts";
import { isNominal, nounPhraseEnd, wordsOf } from "./noun-phrases.ts";
import { looksPastParticiple, type VerbGroup } from "./verb-groups.ts";

/** `past`: a participle that stands for a passive, "a statement **released** by the ministry". */
export type Form = "finite" | "gerund" | "participle" | "past";

/** A verb, those beside it, and what opens its clause. */
export interface Surroundings {
	readonly group: VerbGroup;
	readonly previous: VerbGroup | undefined;
	readonly next: VerbGroup | undefined;
	readonly opening: Opening;
	/** The verb may well be finite: a subject waits for it, or a subordinate clause ends before it. */
	readonly due: boolean;
}

const nominatives = wordsOf("i he she it we they you who which");

export function formOf(tokens: readonly Token[], around: Surroundings): Form {
	const { from, verb } = around.group;
	const [before, token] = [tokens[from - 1], tokens[from]];
	if (token?.norm.endsWith("ing") && (token.tag !== "AUX" || verb > from || from === 0))
		return before?.tag === "ADP" || before?.tag === "SCONJ" ? "gerund" : "participle";
	if (token === undefined || !(looksPastParticiple(token) || hasAgent(tokens, around.group))) return "finite";
	if (isReduced(tokens, around) || isInserted(tokens, around)) return "past";
	return isTrailing(tokens, around) ? "past" : "finite";
}

/** "organised **by** a baker", "put forward **by** the mayor"; "rose by 3 percent" has none. */
function hasAgent(tokens: readonly Token[], { to, auxiliary }: VerbGroup): boolean {
	return !auxiliary && isByAgent(tokens, to);
}

function isByAgent(tokens: readonly Token[], to: number): boolean {
	const by = tokens[to]?.tag === "ADV" ? to + 1 : to;
	const next = tokens[by + 1];
	return tokens[by]?.norm === "by" && next?.tag !== "NUM" && next?.norm.endsWith("ing") === false;
}

/** "signed a petition, **organised** by a baker": behind a comma and what the verb before it is done to. */
function isTrailing(tokens: readonly Token[], { group, previous, next }: Surroundings): boolean {
	const token = tokens[group.verb];
	if (previous === undefined || tokens[group.from - 1]?.norm !== "," || token === undefined) return false;
	return hasAgent(tokens, group) && (next === undefined || tokens[next.from]?.norm === "said");
}

/** Before a participle behind a comma: "signed **a petition** against the mast", the noun phrase to which the verb before it is done. */
export function objectBefore(
	tokens: readonly Token[],
	{ verb, to: from }: VerbGroup,
	participle: number,
): TokenRange | undefined {
	if (
		tokens[verb]?.tag !== "VERB" ||
		!isByAgent(tokens, participle + 1) ||
		ofSubjects.has(tokens[participle]?.norm ?? "")
	)
		return undefined;
	const limit = participle - 1;
	const to = nounPhraseEnd(tokens, { from, to: limit });
	const isWhole = tokens.slice(to, limit).every(({ tag }) => tag !== "PUNCT" && tag !== "VERB" && tag !== "AUX");
	return to > from && isWhole && isNominal(tokens[to - 1]) && tokens[to - 1]?.tag !== "PRON" ? { from, to } : undefined;
}

/** "left the hall, **jeered** by the crowd": of whoever did the one thing. */
const ofSubjects = wordsOf(
	"cheered jeered booed followed accompanied joined flanked escorted watched led driven forced encouraged helped supported backed " +
		"urged surrounded chased haunted troubled worried prompted inspired hit hurt injured weakened boosted lifted dragged buoyed " +
		"spurred applauded greeted aided assisted hampered hindered undeterred moved touched angered alarmed beaten defeated pursued",
);

/** "a statement **released** by the ministry said", "left with his ask **rebuffed**": a past participle right after its noun. */
function isReduced(tokens: readonly Token[], { group, previous, next, opening, due }: Surroundings): boolean {
	const isFirst = tokens[group.from - 1]?.tag === "ADV" && hasAgent(tokens, group);
	const before = tokens[group.from - (isFirst ? 2 : 1)];
	const isNoun = isNominal(before) || (before?.tag === "VERB" && (previous?.to ?? 0) < group.from);
	if (!isNoun || nominatives.has(before?.norm ?? "")) return false;
	const agent = hasAgent(tokens, group) || (tokens[group.to]?.norm === "by" && tokens[group.to + 1]?.tag !== "NUM");
	const unlinked = previous !== undefined && opening.word === undefined && opening.mark === undefined;
	if (unlinked && !saysBarely(tokens[previous.verb]) && (agent || !due)) return true;
	if (saysBarely(tokens[group.verb]) || (tokens[group.to]?.tag !== "ADP" && !agent && !isNaming(tokens, group)))
		return false;
	return next !== undefined && ownsNoSubject(tokens, group, next);
}

/** "a firm **called** Nordlux built", "a group **calling itself** Red Heron": what follows is its name. */
export function isNaming(
	tokens: readonly Token[],
	{ verb, to, auxiliary }: Pick<VerbGroup, "verb" | "to" | "auxiliary">,
): boolean {
	const [before, token] = [tokens[verb - 1], tokens[verb]];
	const isItself = token?.norm === "calling" && /^(?:itself|themselves|himself|herself)$/.test(tokens[to]?.norm ?? "");
	const isNamed = tokens[isItself ? to + 1 : to]?.tag === "PROPN";
	return !auxiliary && before?.tag === "NOUN" && isNamed && (isItself || namings.has(token?.norm ?? ""));
}

const namings = wordsOf("called named dubbed nicknamed");

/** The next verb follows without a link, so that the noun before both is its subject. */
function ownsNoSubject(tokens: readonly Token[], group: VerbGroup, next: VerbGroup): boolean {
	const { word, mark } = openingIn(tokens, { from: group.to, to: next.from });
	if (word !== undefined || mark !== undefined || tokens[next.from]?.norm.endsWith("ing")) return false;
	return !nominatives.has(tokens[next.from - 1]?.norm ?? "");
}

/** "the bill, **passed** in May, would cost": between commas after the first noun phrase of its clause. */
function isInserted(tokens: readonly Token[], { group, previous, next, opening }: Surroundings): boolean {
	if (next === undefined || tokens[group.from - 1]?.norm !== ",") return false;
	const colon = tokens.findLastIndex(({ norm }, at) => norm === ":" && at < group.from && at >= (previous?.to ?? 0));
	if (previous !== undefined && opening.word === undefined && colon < 0) return false;
	const start = opening.word ?? colon + 1;
	const commas = tokens.slice(start, group.from).filter(({ norm }) => norm === ",").length;
	const noun = isNominal(tokens[group.from - 2]) && !/^(?:ADP)$/.test(tokens[start]?.tag ?? "");
	return commas === 1 && noun && isMark(tokens, next.from - 1);
}
