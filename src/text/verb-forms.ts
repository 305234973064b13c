import type { Token } from "../types.ts";
import { isMark, type Opening, openingIn, saysBarely } from "./clause-openers.ts";
import { isNominal, wordsOf } from "./noun-phrases.ts";
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
	if (token === undefined || !looksPastParticiple(token)) return "finite";
	return isReduced(tokens, around) || isInserted(tokens, around) ? "past" : "finite";
}

/** "a statement **released** by the ministry said", "left with his ask **rebuffed**": a past participle right after its noun. */
function isReduced(tokens: readonly Token[], { group, previous, next, opening, due }: Surroundings): boolean {
	const before = tokens[group.from - 1];
	const isNoun = isNominal(before) || (before?.tag === "VERB" && (previous?.to ?? 0) < group.from);
	if (!isNoun || nominatives.has(before?.norm ?? "")) return false;
	const agent = tokens[group.to]?.norm === "by" && tokens[group.to + 1]?.tag !== "NUM";
	const unlinked = previous !== undefined && opening.word === undefined && opening.mark === undefined;
	if (unlinked && !saysBarely(tokens[previous.verb]) && (agent || !due)) return true;
	if (saysBarely(tokens[group.verb]) || (tokens[group.to]?.tag !== "ADP" && !agent)) return false;
	return next !== undefined && ownsNoSubject(tokens, group, next);
}

/** The next verb follows without a link, so that the noun before both is its subject. */
function ownsNoSubject(tokens: readonly Token[], group: VerbGroup, next: VerbGroup): boolean {
	const { word, mark } = openingIn(tokens, { from: group.to, to: next.from });
	if (word !== undefined || mark !== undefined || tokens[next.from]?.norm.endsWith("ing")) return false;
	return !nominatives.has(tokens[next.from - 1]?.norm ?? "");
}

/** "the bill, **passed** in May, would cost": between commas after the first noun phrase of its clause. */
function isInserted(tokens: readonly Token[], { group, previous, next, opening }: Surroundings): boolean {
	if (next === undefined || tokens[group.from - 1]?.norm !== ",") return false;
	if (previous !== undefined && opening.word === undefined) return false;
	const start = opening.word ?? 0;
	const commas = tokens.slice(start, group.from).filter(({ norm }) => norm === ",").length;
	const noun = isNominal(tokens[group.from - 2]) && !/^(?:ADP)$/.test(tokens[start]?.tag ?? "");
	return commas === 1 && noun && isMark(tokens, next.from - 1);
}
