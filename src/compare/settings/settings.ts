import { clauseAt } from "../../facts/scope.ts";
import { remembered } from "../../text/remembered.ts";
import { isPresent } from "../../text/verb-time.ts";
import type { Comparison, Pairing, Part } from "../../types.ts";
import { blocked } from "../guards/guard.ts";
import { type Sides, sentenceOf, spelled, tokensOf } from "../sides.ts";
import { isOther } from "./others.ts";
import { isPartial, isSet } from "./passages.ts";
import { type Setting, settingsOf } from "./phrases.ts";
import { subjectOf } from "./subjects.ts";

/**
 * "Police arrested two pickets **during the strike**": editors set the scene with what the whole text is about, and the single
 * sentence leaves it out. The part without such settings, where a passage needs not say them; else the part itself.
 */
export function withoutSettings(sides: Sides): Part {
	const left = settingsOf(sides.claim, sides.part).filter((setting) => {
		const subject = subjectOf(setting, sides.source);
		return subject !== undefined && isSet(sides, setting, subject);
	});
	return left.length === 0 ? sides.part : bareOf(sides.part)(left);
}

/** The same part again for the same settings: what is known of a part is remembered by it. */
const bareOf = remembered((part: Part) => {
	const known = new Map<string, Part>();
	return (left: readonly Setting[]): Part => {
		const key = left.map(({ from }) => from).join(" ");
		const bare = known.get(key) ?? {
			...part,
			tokens: part.tokens.filter((at) => !left.some(({ from, to }) => at >= from && at < to)),
		};
		known.set(key, bare);
		return bare;
	};
});

/** What a passage says to a part that was asked without its settings: only what it tells of that time may count. */
export function settled(comparison: Comparison, whole: Part): Comparison {
	const { pairing, outcome, part } = comparison;
	if (pairing === undefined || outcome === "near") return comparison;
	const settings = settingsOf(pairing.claim, whole);
	const [first] = settings;
	if (first === undefined || isHeld(comparison, pairing, part === whole ? settings : [])) return comparison;
	const words = spelled(tokensOf(pairing), first.from, first.to);
	const finding = blocked("word", words, `nothing here says “${words}”`);
	return { ...comparison, outcome: "near", findings: [...comparison.findings, finding] };
}

/** The number of another trial contradicts nothing; nor does the number of one day. */
function isHeld({ outcome }: Comparison, pairing: Pairing, asked: readonly Setting[]): boolean {
	if (asked.length > 0) return outcome === "supports" || !asked.some((setting) => isOther(pairing, setting));
	return outcome === "supports" ? isTold(pairing) : !isPartial(pairing.source, pairing.sentence);
}

/** What the claim says happened, the passage tells as its news: not in a clause that says who somebody is, nor of today. */
function isTold(pairing: Pairing): boolean {
	const tokens = tokensOf(pairing);
	const verbs = sentenceOf(pairing)?.clauses.flatMap(({ verb }) => (verb === undefined ? [] : [verb])) ?? [];
	return verbs
		.filter((verb) => pairing.part.tokens.includes(verb))
		.every((verb) => {
			const to = pairing.links.get(verb)?.to;
			if (to === undefined || pairing.sentence.index === 0) return true;
			if (clauseAt(pairing.sentence, to)?.link === "relative") return false;
			return isPresent(pairing.sentence.tokens, to) === isPresent(tokens, verb);
		});
}
