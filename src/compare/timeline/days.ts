import type { Dated } from "./dating.ts";
import { datedIn } from "./dating.ts";
import type { Distance } from "./distance.ts";
import { daysBetween, isBefore, type Moment, minutesBetween, shared } from "./moment.ts";
import type { Telling } from "./telling.ts";
import type { Tie } from "./tie.ts";

/** Passages that date an event, and the time that all of them allow. */
export interface Dating {
	readonly passages: readonly Dated[];
	readonly moment: Moment;
}

/** Nothing where no passage tells the event with its day, or the days do not agree: it may have happened twice. */
export function datesOf(tellings: readonly Telling[]): Dating | undefined {
	const [first, ...others] = tellings.flatMap((telling) => datedIn(telling) ?? []);
	const moment = others.reduce<Moment | undefined>((all, one) => all && shared(all, one.moment), first?.moment);
	const passages = tellings.filter(({ isMeant }) => isMeant).flatMap((telling) => datedIn(telling) ?? []);
	return moment && passages.length > 0 ? { moment, passages: supportingFirst(passages) } : undefined;
}

/** Where some passage bears out all that the claim says of it, those that only tell the same event are left out. */
function supportingFirst(passages: readonly Dated[]): readonly Dated[] {
	const supporting = passages.filter(({ comparison }) => comparison.outcome === "supports");
	return supporting.length > 0 ? supporting : passages;
}

/** What the days of both events say to the tie. */
export interface Days {
	readonly first: readonly Dated[];
	readonly second: readonly Dated[];
	readonly isBorne: boolean;
	readonly isReversed: boolean;
}

/** Nothing where they leave it open, or nothing bears out the events themselves. */
export function byDays(tie: Tie, first: Dating | undefined, second: Dating | undefined): Days | undefined {
	if (first === undefined || second === undefined) return undefined;
	const isBorne = bearing(tie, first.moment, second.moment);
	const isSupported = [first, second].every(({ passages }) => passages[0]?.comparison.outcome === "supports");
	if (isBorne === undefined || (isBorne && !isSupported)) return undefined;
	const isReversed = isOutOfOrder(tie, first.moment, second.moment);
	return { first: first.passages, second: second.passages, isBorne, isReversed };
}

function isOutOfOrder({ lie }: Tie, first: Moment, second: Moment): boolean {
	return lie === "before" ? isBefore(second, first) : lie === "after" && isBefore(first, second);
}

function bearing(tie: Tie, first: Moment, second: Moment): boolean | undefined {
	const { lie, distance } = tie;
	if (isOutOfOrder(tie, first, second)) return false;
	const [earlier, later] = lie === "after" ? [second, first] : [first, second];
	const isOrdered = lie === "same" || isBefore(earlier, later);
	if (distance === undefined) return isOrdered ? true : undefined;
	if (distance === "open") return undefined;
	const fits = within(distance, earlier, later);
	if (fits === "beyond") return false;
	return fits === "fits" && isOrdered ? true : undefined;
}

function within({ unit, fits, bears }: Distance, earlier: Moment, later: Moment): "fits" | "near" | "beyond" {
	const { least, most } = unit === "day" ? daysBetween(earlier, later) : minutesBetween(earlier, later);
	if (most < bears.least || least > bears.most) return "beyond";
	return least >= fits.least && most <= fits.most ? "fits" : "near";
}
