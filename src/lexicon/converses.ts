/**
 * Verbs that tell one event from two sides: what A sells to B, B buys from A. Each has the places in which the three who
 * take part stand: `subject`, `object`, or a preposition (several: `over|against`). Lemmas.
 */

import { deadlyEvents } from "./deadly.ts";

/** Where a verb has the one who gives or wins (`a`), the one who gets or loses (`b`) and what goes from one to the other (`thing`). */
export interface ConversePlaces {
	readonly a: string;
	readonly b: string;
	readonly thing?: string;
	/** Says enough with its subject alone: who lost was beaten. */
	readonly alone?: true;
	/** Tells how things are: what was so then need not be so now. */
	readonly state?: true;
	/** Only nouns such as these may be `a`: what one dies in kills where it is a fire, not where it is a hospital. */
	readonly among?: ReadonlySet<string>;
	/** Says the same only where `a` is told: whoever died in May need not have been killed. */
	readonly needsA?: true;
	/** Holds where the other verb does, but not the other way round: whoever works for somebody need not be employed. */
	readonly general?: true;
}

/** What is won and awarded. */
const prizes: ReadonlySet<string> = new Set(
	"prize award medal title trophy cup contract order scholarship bronze silver gold crown".split(" "),
);

/** Who attends a school or course, and whom it has. */
const learners: ReadonlySet<string> = new Set("pupil student child learner".split(" "));

/** Both sides of each kind of event: any verb of a row is answered by any other one of it. */
const rows: readonly Readonly<Record<string, ConversePlaces>>[] = [
	{ sell: { a: "subject", b: "to", thing: "object" }, buy: { a: "from", b: "subject", thing: "object" } },
	{ sell: { a: "subject", b: "to", thing: "object" }, purchase: { a: "from", b: "subject", thing: "object" } },
	{ lend: { a: "subject", b: "to", thing: "object" }, borrow: { a: "from", b: "subject", thing: "object" } },
	{ teach: { a: "subject", b: "to", thing: "object" }, learn: { a: "from", b: "subject", thing: "object" } },
	{ beat: { a: "subject", b: "object" }, lose: { a: "to", b: "subject", alone: true } },
	{ defeat: { a: "subject", b: "object" }, lose: { a: "to", b: "subject", alone: true } },
	{ win: { a: "subject", b: "over|against" }, lose: { a: "to", b: "subject", alone: true } },
	{ win: { a: "subject", b: "over|against" }, beat: { a: "subject", b: "object" } },
	{ win: { a: "subject", b: "over|against" }, defeat: { a: "subject", b: "object" } },
	{ announce: { a: "subject", b: "to", thing: "object" }, learn: { a: "from", b: "subject", thing: "of" } },
	{ tell: { a: "subject", b: "object", thing: "of" }, learn: { a: "from", b: "subject", thing: "of" } },
	{ own: { a: "subject", b: "object", state: true }, belong: { a: "to", b: "subject", state: true } },
	{ kill: { a: "subject", b: "object", needsA: true }, die: { a: "of|from", b: "subject", needsA: true } },
	{
		kill: { a: "subject", b: "object", needsA: true, among: deadlyEvents },
		die: { a: "in", b: "subject", needsA: true, among: deadlyEvents },
	},
	{ contain: { a: "subject", b: "object" }, lie: { a: "in|inside", b: "subject", needsA: true } },
	{ contain: { a: "subject", b: "object" }, find: { a: "in|inside", b: "object", needsA: true, general: true } },
	{
		attend: { a: "subject", b: "object", state: true },
		have: { a: "object", b: "subject", state: true, among: learners },
	},
	{ win: { a: "object", b: "subject", among: prizes }, go: { a: "subject", b: "to", among: prizes } },
	{ win: { a: "object", b: "subject", among: prizes }, award: { a: "object", b: "to", among: prizes } },
	{ receive: { a: "object", b: "subject", among: prizes }, go: { a: "subject", b: "to", among: prizes } },
	{ precede: { a: "subject", b: "object" }, succeed: { a: "object", b: "subject" } },
	{ precede: { a: "subject", b: "object" }, follow: { a: "object", b: "subject" } },
	{ employ: { a: "subject", b: "object", state: true }, work: { a: "for", b: "subject", state: true, general: true } },
];

/** The places of a claim's and a source's verb that tell one event from two sides: every way in which they may. */
export function conversesOf(one: string, other: string): readonly (readonly [ConversePlaces, ConversePlaces])[] {
	return rows.flatMap((row) => {
		const [ours, theirs] = [row[one], row[other]];
		const isPair = one !== other && ours !== undefined && theirs !== undefined && theirs.general === undefined;
		return isPair ? [[ours, theirs] as const] : [];
	});
}

/** The verbs of nouns that tell the same: "X's loss to Y", "X's victory over Y". */
export const converseNouns: ReadonlyMap<string, string> = new Map([
	["loss", "lose"],
	["victory", "win"],
	["win", "win"],
	["triumph", "win"],
]);

/** Whether two verbs tell one event from two sides, so that neither stands for the other: but whoever was killed died. */
export function areConverse(one: string, other: string): boolean {
	const isRival = (place: ConversePlaces | undefined): boolean => place !== undefined && !place.needsA && !place.among;
	return one !== other && rows.some((row) => row[other] !== undefined && isRival(row[one]));
}

/** Verbs of the table: most words need not be looked up. */
export const converseVerbs: ReadonlySet<string> = new Set(rows.flatMap((row) => Object.keys(row)));

/** What is lost, where whoever loses it loses to somebody: "lost the final to". */
export const contests: ReadonlySet<string> = new Set(
	"game match final semifinal quarterfinal race election fight bout derby opener".split(" "),
);
