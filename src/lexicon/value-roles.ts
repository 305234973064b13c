/** Words beside a number or date that tell what it is to the event: where a change ends, where it began, what was only expected. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** "rose **by** 4", "**to** 4", "**from** 4". */
export const changeRoles: ReadonlyMap<string, "by" | "to" | "from"> = new Map([
	["by", "by"],
	["to", "to"],
	["until", "to"],
	["till", "to"],
	["from", "from"],
] as const);

const rising = "rise increase grow climb jump surge soar gain advance expand leap rocket swell";
const falling = "fall drop decline decrease shrink slip plunge plummet sink dip slide tumble slump contract";

/** Lemmas of verbs behind which a bare number tells by how much: "fell 5 degrees". */
export const changeVerbs: ReadonlySet<string> = list(`${rising} ${falling} edge inch`);

/** Which way a value goes. */
export type Trend = "up" | "down";

/** Which way they change. */
export const changeWays: ReadonlyMap<string, Trend> = new Map([
	...rising.split(" ").map((verb) => [verb, "up"] as const),
	...falling.split(" ").map((verb) => [verb, "down"] as const),
]);

/** Lemmas of verbs by which somebody changes a value: "cut **to** 4". Behind them a bare number is what is changed. */
export const settingVerbs: ReadonlySet<string> = list(
	"raise lower cut reduce boost lift hike trim slash push bring put double halve extend shorten widen narrow",
);

/** Lemmas of verbs whose object may be a day: "**set** February 14 as the date". */
export const dayVerbs: ReadonlySet<string> = list(
	"set fix choose pick name appoint select propose suggest favour favor",
);

/** Lemmas of verbs that give an event another day: "put off **from** Monday **to** Friday". */
export const movingVerbs: ReadonlySet<string> = list(
	"postpone delay move reschedule put push bring shift defer change switch extend adjourn",
);

/** Before a number or date: it is only set beside what is said, as what was before or what was thought. */
export const comparers: ReadonlySet<string> = list(
	"compared against versus vs vs. instead rather unlike originally initially previously formerly first earlier than expected predicted forecast anticipated",
);

/** Nouns before "of" or "for" and a number, or right behind it, that tell what may or should be: "room **for** 300", "a limit of 50". */
export const markNouns: ReadonlySet<string> = list(
	`room space capacity target goal aim limit threshold ceiling cap quota forecast prediction projection estimate promise pledge
	mark record budget`,
);

/** Words that may stand between such a word and the number. */
export const behindComparers: ReadonlySet<string> = list(
	`with to of the a an at as for in by on and its their his her only just from more up
	say report estimate put give count set quote value price plan schedule forecast expect target goal total figure record estimate
	prediction projection average high low budget be have think believe announce`,
);

/** Right behind a number: which way something differs by it. */
export const differenceWays: ReadonlyMap<string, Trend> = new Map([
	...[
		...list(
			"more higher up dearer pricier costlier larger bigger taller longer wider deeper heavier older later above",
		),
	].map((word) => [word, "up"] as const),
	...[
		...list("less fewer lower down cheaper smaller shorter narrower shallower lighter younger earlier sooner below"),
	].map((word) => [word, "down"] as const),
]);

/** Before a number: it says how much there is, not by how much it differs. Lemmas. */
export const levelWords: ReadonlySet<string> = list("to at from be reach total number hit");

/** Behind a number and what it counts: so much is missing, or lies between two. */
export const gapWords: ReadonlySet<string> = list("short shy adrift behind ahead");

/** Lemmas by which a claim says so too. */
export const lackWords: ReadonlySet<string> = list(
	"short shy adrift behind ahead lack need miss lead trail away more fewer less fail shortfall gap off clear deficit advantage",
);
