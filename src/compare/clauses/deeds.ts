import { doneByBeing, doneTo, getting, giving, inflicted, lightSide, under } from "../../lexicon/light-verbs.ts";
import { remembered } from "../../text/remembered.ts";
import type { Clause, Sentence, Token, TokenRange } from "../../types.ts";
import { type Arguments, argumentsOf, phraseBefore, phraseEnd } from "./arguments.ts";

/** What a clause tells: the word that names it, who does it and to whom it is done. */
export interface Deed {
	/** Token of the verb, and of the word that says what is done: the verb itself, or the noun of a light verb. */
	readonly verb: number;
	readonly core: number;
	/** The verb leaves the meaning to its noun, which may stand for a verb, or only for what goes from one to the other. */
	readonly light?: "deed" | "thing";
	readonly doer: readonly TokenRange[];
	readonly undergoer: readonly TokenRange[];
	/** Whom or what else it concerns: behind "with", "against", "for". */
	readonly target: readonly TokenRange[];
	/** Every phrase behind a preposition: places and times too. */
	readonly behind: readonly TokenRange[];
}

/** The deeds of a sentence's clauses: a verb of its own, and a light verb's noun as well. */
export const deedsOf = remembered((sentence: Sentence): readonly Deed[] =>
	sentence.clauses.flatMap((clause) => {
		const { verb } = clause;
		if (verb === undefined) return [];
		const state = stateDeed(sentence, clause, verb);
		if (state !== undefined) return [state];
		if (sentence.tokens[verb]?.tag === "AUX") return [];
		const noun = nounDeed(sentence, clause, verb);
		return noun === undefined ? [plainDeed(sentence, clause, verb)] : [noun];
	}),
);

function plainDeed(sentence: Sentence, clause: Clause, verb: number): Deed {
	const { subject, objects, behind, passive } = argumentsOf(sentence, clause);
	const [by, to] = [behind.get("by") ?? [], behind.get("to") ?? []];
	const others = { target: targetsOf(behind, []), behind: allOf(behind) };
	if (passive) return { verb, core: verb, doer: by, undergoer: subject, ...others };
	const undergoer = objects.length > 0 ? objects : to;
	return { verb, core: verb, doer: subject, undergoer, ...others };
}

/** "is under investigation", "came under attack": the subject undergoes it. */
function stateDeed(sentence: Sentence, clause: Clause, verb: number): Deed | undefined {
	const { tokens } = sentence;
	if (!/^(?:be|come|remain)$/.test(tokens[verb]?.lemma ?? "")) return undefined;
	const { subject, objects, behind } = argumentsOf(sentence, clause);
	// "is a **threat** to the forest".
	const predicate = tokens[verb]?.lemma === "come" ? undefined : objects[0] && lastNoun(sentence, objects[0]);
	if (predicate !== undefined && doneByBeing.has(tokens[predicate]?.lemma ?? ""))
		return {
			verb,
			core: predicate,
			light: "deed",
			doer: subject,
			undergoer: [...(behind.get("to") ?? []), ...(behind.get("for") ?? [])],
			target: [],
			behind: allOf(behind),
		};
	const core = lastNoun(sentence, behind.get("under")?.[0] ?? { from: 0, to: 0 });
	if (core === undefined || !under.has(tokens[core]?.lemma ?? "")) return undefined;
	const doer = [...(behind.get("by") ?? []), ...(behind.get("from") ?? [])];
	return { verb, core, light: "deed", doer, undergoer: subject, target: [], behind: allOf(behind) };
}

/** "gave the bank a warning", "carried out a search of the house", "came to the bank's attention" not. */
function nounDeed(sentence: Sentence, clause: Clause, verb: number): Deed | undefined {
	const { tokens } = sentence;
	const particle = tokens[verb + 1]?.norm === "out" ? "_out" : "";
	const around = argumentsOf(sentence, clause, verb + (particle === "" ? 1 : 2));
	const phrase = around.objects.at(-1) ?? (around.passive ? around.subject[0] : undefined);
	const core = phrase && lastNoun(sentence, phrase);
	if (core === undefined || phrase === undefined) return undefined;
	const lemma = `${tokens[verb]?.lemma ?? ""}${particle}`;
	const noun = tokens[core]?.lemma ?? "";
	const listed = lightSide(lemma, noun);
	const side = handsOver(lemma, around) ? "doing" : (listed ?? gets(lemma));
	const isNamed = listed !== undefined || lightSide("receive", noun) !== undefined;
	return (
		side && {
			verb,
			core,
			light: isNamed ? "deed" : "thing",
			...placesOf(side, { around, phrase, noun }),
			behind: allOf(around.behind),
		}
	);
}

/** "gave the school a grant", "was given a grant". */
function handsOver(lemma: string, { objects, behind, passive }: Arguments): boolean {
	const [least, hasReceiver] = [passive ? 1 : 2, objects.length === 1 && behind.has("to")];
	return giving.has(lemma) && (objects.length >= least || hasReceiver);
}

function gets(lemma: string): "undergoing" | undefined {
	return getting.has(lemma) ? "undergoing" : undefined;
}

interface Around {
	readonly around: Arguments;
	readonly phrase: TokenRange;
	readonly noun: string;
}

/** Who is who around a light verb: its subject does it, has it done to it, or is the deed itself ("a search was made"). */
function placesOf(
	side: "doing" | "undergoing",
	{ around, phrase, noun }: Around,
): Pick<Deed, "doer" | "undergoer" | "target"> {
	const { subject, objects, behind, passive } = around;
	const others = objects.filter((object) => object !== phrase);
	const [by, to, from, of] = ["by", "to", "from", "of"].map((word) => behind.get(word) ?? []);
	const on = inflicted.has(noun) ? (behind.get("on") ?? []) : [];
	const target = targetsOf(behind, side === "undergoing" ? [...on, ...(from ?? [])] : on);
	const isDeed = subject[0] === phrase;
	if (side === "undergoing")
		return { doer: [...(from ?? []), ...(by ?? [])], undergoer: passive ? [] : subject, target };
	const receivers = [...others, ...(to ?? []), ...(of ?? []), ...on];
	if (!passive) return { doer: subject, undergoer: receivers, target };
	// "An agreement was reached **between A and B**": they reached it.
	const together = isDeed ? (behind.get("between") ?? []) : [];
	return { doer: [...(by ?? []), ...together], undergoer: isDeed ? receivers : subject, target };
}

function allOf(behind: ReadonlyMap<string, readonly TokenRange[]>): readonly TokenRange[] {
	return [...behind.values()].flat();
}

function targetsOf(
	behind: ReadonlyMap<string, readonly TokenRange[]>,
	without: readonly TokenRange[],
): readonly TokenRange[] {
	return [...targetWords].flatMap((word) => behind.get(word) ?? []).filter((range) => !without.includes(range));
}

const targetWords: ReadonlySet<string> = new Set("to of on against with for from over".split(" "));

function lastNoun({ tokens }: Sentence, { from, to }: TokenRange): number | undefined {
	return tokens[to - 1]?.tag === "NOUN" && to - 1 >= from ? to - 1 : undefined;
}

/** A deed named by a noun that says who does it and who undergoes it: "Berg's arrest of the thief", "his defeat by Holm". */
export function namedDeed({ tokens }: Sentence, noun: number): Deed | undefined {
	if (tokens[noun]?.tag !== "NOUN") return undefined;
	const owner = tokens[noun - 1]?.norm === "'s" ? phraseBefore(tokens, noun - 1) : undefined;
	const [of, by] = ["of", "by"].map((word) => phraseBehind(tokens, noun, word));
	const base = { verb: noun, core: noun, light: "deed", target: [], behind: [] } as const;
	if (by !== undefined) return { ...base, doer: [by], undergoer: [owner ?? of].filter((range) => range !== undefined) };
	if (of && !owner && doneTo.has(tokens[noun]?.lemma ?? "")) return { ...base, doer: [], undergoer: [of] };
	return owner && of ? { ...base, doer: [owner], undergoer: [of] } : undefined;
}

/** The phrase behind the first "of" or "by" of a noun. */
function phraseBehind(tokens: readonly Token[], noun: number, word: string): TokenRange | undefined {
	for (let at = noun + 1; at < noun + nounReach; ) {
		const [norm, to] = [tokens[at]?.norm, phraseEnd(tokens, at + 1, tokens.length)];
		if (norm === word) return to > at + 1 ? { from: at + 1, to } : undefined;
		if (norm !== "of" || to === at + 1) return undefined;
		at = to;
	}
	return undefined;
}

/** Words between a noun and what hangs on it. */
const nounReach = 8;
