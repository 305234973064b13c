/**
 * What happens on a day, by name. Only nouns that stand for something over within that day: a strike, a visit or a summit may last
 * longer, and who came "before the summit" came before its first day.
 */

/** Whom "his …" makes of him: one of several who do it together, the one who does it, the one to whom it is done; or it just happens. */
export type Share = "together" | "doing" | "undergoing" | "none";

const shares: readonly (readonly [Share, string])[] = [
	["together", "meeting talk conversation call discussion encounter session dinner lunch breakfast handshake wedding"],
	[
		"doing",
		"resignation arrival departure death speech announcement address confession abdication suicide surrender landing " +
			"takeoff escape debut statement",
	],
	[
		"undergoing",
		"arrest appointment dismissal release murder killing assassination burial funeral sentencing conviction acquittal " +
			"nomination inauguration swearing-in kidnapping abduction execution extradition expulsion sacking ousting ouster " +
			"baptism coronation opening closure closing signing launch sinking shooting",
	],
	[
		"none",
		"vote explosion blast crash earthquake quake attack ruling verdict derailment referendum ballot match final eruption " +
			"bombing raid accident collision landslide coup",
	],
];

/** Noun → how its possessor takes part in it. */
export const occasions: ReadonlyMap<string, Share> = new Map(
	shares.flatMap(([share, nouns]) => nouns.split(" ").map((noun) => [noun, share] as const)),
);

/** "The meeting **came** a day before": verbs that only put their subject into time. Lemmas. */
export const placingVerbs: ReadonlySet<string> = new Set("come occur happen take hold be fall".split(" "));

/** What is told of an occasion after it has been: "the talks on Monday **lasted** two hours". Lemmas. */
export const heldVerbs: ReadonlySet<string> = new Set(
	"last take end begin start conclude open close focus cover produce".split(" "),
);

/** What goes on for longer than the day of which it is told: no order can be read from it. Lemmas. */
export const lastingVerbs: ReadonlySet<string> = new Set(
	(
		"be have live work serve lead run remain stay want need know think believe hope plan wish try say tell add note " +
		"seem appear continue keep last wait own belong teach study play love like rule govern reign fight campaign travel tour " +
		"rise fall grow increase decrease decline rain snow do go get make use support oppose depend expect fear see look feel " +
		"become consider regard represent"
	).split(" "),
);

/** It may have happened more than once. */
export const recurring: ReadonlySet<string> = new Set(
	"again another second third fourth fifth repeatedly twice thrice daily weekly often regularly usually".split(" "),
);

/** Right before an occasion these say that it has been: "said **at** the meeting on Monday". */
export const duringWords: ReadonlySet<string> = new Set("in at during after following".split(" "));

/** Before an occasion they say that it was not, or not yet. */
export const aheadWords: ReadonlySet<string> = new Set(
	"planned scheduled proposed expected possible potential upcoming future next cancelled canceled postponed aborted failed abandoned".split(
		" ",
	),
);

/** The date behind their object may be the object's: "announced a vote on Monday". Lemmas. */
export const datingVerbs: ReadonlySet<string> = new Set(
	"announce call schedule set fix order propose plan postpone cancel delay agree promise approve invite demand reschedule declare".split(
		" ",
	),
);

/** Words that give a date to something else than the verb before them. */
export const turningWords: ReadonlySet<string> = new Set(
	"after before since until till following ahead prior because when while that which who whose for from amid despite about over by".split(
		" ",
	),
);

/** How what stands before the words lies to what stands behind them. */
export type Lie = "before" | "after" | "same";

/** Words that put two events in order; longer ones first. */
export const orderPhrases: readonly (readonly [words: readonly string[], lie: Lie])[] = [
	[["on", "the", "same", "day", "as"], "same"],
	[["the", "same", "day", "as"], "same"],
	[["on", "the", "eve", "of"], "before"],
	[["ahead", "of"], "before"],
	[["prior", "to"], "before"],
	[["earlier", "than"], "before"],
	[["later", "than"], "after"],
	[["before"], "before"],
	[["after"], "after"],
	[["following"], "after"],
];

/** What they stand with came after what was told before. */
export const laterWords: ReadonlySet<string> = new Set(
	"later then afterwards afterward subsequently thereafter".split(" "),
);

/** "Just two days before": they leave the number as it is. */
export const plainMeasures: ReadonlySet<string> = new Set("just only barely exactly precisely".split(" "));

/** "Shortly before": near, but nobody says how near. */
export const nearMeasures: ReadonlySet<string> = new Set(
	"shortly soon immediately right just long well moments".split(" "),
);
