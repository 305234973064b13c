import type { Analysis, Comparison, Part } from "../../types.ts";
import { byDays, datesOf } from "./days.ts";
import { bothEvents, type Compared, outOfOrder } from "./findings.ts";
import type { Happening } from "./happening.ts";
import { type Telling, tellingIn } from "./telling.ts";
import { type Tie, tieBetween, tieIn } from "./tie.ts";
import { orderAt, toldOrders } from "./told.ts";

/** Holds a part of the claim against the passages that search finds for it. */
export type Ask = (part: Part) => readonly Comparison[];

/**
 * Parts of a sentence, of which one puts two events in order, or two tell them one after the other: where no passage decides that as a
 * whole, the days that the sources give for each event may. There is a part for each event then, and both must be supported; or the
 * days, or a sentence with both, contradict their order.
 */
export function onTimeline(parts: readonly Compared[], claim: Analysis, ask: Ask): readonly Compared[] {
	const decided: Compared[] = [];
	for (let at = 0; at < parts.length; ) {
		const [one, next] = parts.slice(at, at + 2);
		const pair = one && next ? ofPair(one, next, { claim, ask }) : undefined;
		decided.push(...(pair ?? (one ? ofOne(one, { claim, ask }) : [])));
		at += pair === undefined ? 1 : 2;
	}
	return decided;
}

interface Desk {
	readonly claim: Analysis;
	readonly ask: Ask;
}

/** "X met Y before he met Z". */
function ofOne(judged: Compared, { claim, ask }: Desk): readonly Compared[] {
	const tie = judged.comparisons.some(contradicts) ? undefined : tieIn(claim, judged.part);
	const decision = tie && decide(tie, claim, ask);
	if (decision === undefined) return [judged];
	const supporting = judged.comparisons.filter(supports);
	return supporting.length === 0 || (!decision.isBorne && !supporting.some(hasOrder)) ? decision.parts : [judged];
}

/** "X met Y, and a day later he met Z". */
function ofPair(one: Compared, next: Compared, { claim, ask }: Desk): readonly Compared[] | undefined {
	const all = [...one.comparisons, ...next.comparisons];
	const isWhole = all.some(
		(comparison) => supports(comparison) && ![one.part, next.part].includes(comparison.part) && hasOrder(comparison),
	);
	const tie = isWhole || all.some(contradicts) ? undefined : tieBetween(claim, one.part, next.part);
	const decision = tie && decide(tie, claim, ask);
	const isOpen = decision?.isBorne === false || ![one, next].every(({ comparisons }) => comparisons.some(supports));
	return isOpen ? decision?.parts : undefined;
}

function supports({ outcome }: Comparison): boolean {
	return outcome === "supports";
}

function contradicts({ outcome }: Comparison): boolean {
	return outcome === "contradicts";
}

/** The passage puts something in order itself. */
function hasOrder({ pairing }: Comparison): boolean {
	return pairing === undefined || pairing.sentence.tokens.some((_, at) => orderAt(pairing.sentence.tokens, at));
}

/** The parts that take the place of a tie's, and whether they bear it out or contradict it. */
interface Decision {
	readonly isBorne: boolean;
	readonly parts: readonly Compared[];
}

function decide(tie: Tie, claim: Analysis, ask: Ask): Decision | undefined {
	const [first, second] = [tellingsOf(tie.first, ask), tellingsOf(tie.second, ask)];
	if ([...first, ...second].some(({ recurs }) => recurs)) return undefined;
	const told = toldOrders(first.filter(isMeant), second.filter(isMeant));
	if (told.some(({ lie }) => lie !== told[0]?.lie)) return undefined;
	const against = told.find(({ lie }) => lie !== tie.lie && tie.lie !== "same");
	const days = byDays(tie, datesOf(first), datesOf(second));
	if (against !== undefined)
		return days?.isBorne === true ? undefined : { isBorne: false, parts: outOfOrder(tie, against, claim) };
	if (days === undefined || (told.length > 0 && days.isReversed)) return undefined;
	return { isBorne: days.isBorne, parts: bothEvents(tie, days, claim) };
}

function isMeant(telling: Telling): boolean {
	return telling.isMeant;
}

function tellingsOf(happening: Happening, ask: Ask): readonly Telling[] {
	return ask(happening.part).flatMap((comparison) => tellingIn(happening, comparison) ?? []);
}
