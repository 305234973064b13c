/**
 * Every hedge the program knows and how far it stretches the number beside it: the only place where hedges are read.
 * A new hedge is one phrase here. Widths are conventions of this tool, as shares of the number, printed in the docs
 * and settable under `hedges` in the configuration.
 */
import type { Hedge, HedgeWidth } from "../types.ts";

export interface HedgeRow {
	/** `[low × n, high × n]`; an open bound is excluded. */
	readonly width: HedgeWidth;
	/** It compares ("more", "less") and so keeps its direction below zero; the others tell nearness. */
	readonly ordered: boolean;
	/** Phrases before a number that say the same of other things too ("almost certain"), divided by semicolons. */
	readonly alike: string;
	/** More phrases before the number. */
	readonly before: string;
	/** Phrases after the number or its unit. */
	readonly after: string;
}

export const hedges: Readonly<Record<Hedge, HedgeRow>> = {
	exact: {
		width: { low: 1, high: 1 },
		ordered: false,
		alike: "exactly; precisely",
		before: "equal to; exact",
		after: "exactly; precisely",
	},
	about: {
		width: { low: 0.88, high: 1.12 },
		ordered: false,
		alike: "about; around; roughly; approximately",
		before: `approx; approx.; circa; ~; ≈; some;
			an estimated; estimated; estimated at; an estimated total of; in the region of; in the neighborhood of;
			in the neighbourhood of; in the vicinity of; on the order of; in the order of; of the order of; near; more or less;
			plus or minus; somewhere around; somewhere near; round about; give or take; an average of; averaging; on average;
			an approximate; a rough; something like; perhaps; maybe; roughly speaking; roughly speaking ,; broadly speaking; broadly speaking ,`,
		after:
			"or so; or thereabouts; - ish; ish; - odd; odd; give or take; or more or less; more or less; on average; approximately; roughly",
	},
	nearly: {
		width: { low: 0.84, high: 1, highOpen: true },
		ordered: false,
		alike: "nearly; almost; close to",
		before: `just under; just below; just short of; just shy of; shy of; a shade under;
			slightly under; slightly below; slightly less than; slightly fewer than; a little under; a little less than;
			a bit less than; a bit under; marginally less than; approaching; nearing; not quite; virtually; practically`,
		after: "almost",
	},
	"more-than": {
		width: { low: 1, high: 1.34, lowOpen: true },
		ordered: true,
		alike: "more than; over; above",
		before: `exceeding; exceeded; exceeds; exceed; surpassing; surpassed; surpasses; surpass; in excess of; upwards of; upward of; north of;
			greater than; larger than; bigger than; higher than; longer than; older than; taller than; heavier than; faster than;
			better than; just over; just above; just more than; well over; well above; well more than; far more than;
			much more than; slightly more than; slightly over; slightly above; a little over; a little more than; a bit more than;
			a bit over; way more than; way over; topping; topped; beyond; >; not just; more than just;
			not only; and more than; easily more than; still more than; even more than; considerably more than; more then`,
		after: "- plus; plus; +; and counting; and change; and then some; or over",
	},
	"at-least": {
		width: { low: 1, high: 1.5 },
		ordered: true,
		alike: "",
		before: `at least; no fewer than; no less than; not less than; not fewer than; a minimum of; minimum of; a minimum; minimum;
			as few as; as little as; as low as; no smaller than; no lower than; no shorter than; no younger than; not under;
			not below; upwards from; starting at; starting from; > =; ≥; equal to or more than; equal to or greater than;
			greater than or equal to; more than or equal to; at least or equal to; at the very least; start at; starts at; started at; start from; starts from; nothing less than; or more than`,
		after: `or more; or above; or longer; or greater; or older; or higher; or better; or larger; or later; or upwards; and over;
			and above; and older; and up; and more; upwards; at least; minimum; at the least; at the very least; at a minimum; or so more`,
	},
	"less-than": {
		width: { low: 0.66, high: 1, highOpen: true },
		ordered: true,
		alike: "less than; fewer than; under; below",
		before: `smaller than; lower than; shorter than; younger than; lighter than;
			slower than; well under; well below; far less than; far fewer than; far below; much less than; barely under;
			way under; way below; south of; short of; <; beneath; not even; nowhere near`,
		after: "or under",
	},
	"up-to": {
		width: { low: 0.5, high: 1 },
		ordered: true,
		alike: "",
		before: `up to; as many as; as much as; as long as; as high as; as far as; as large as; as big as; as great as; at most;
			at the most; at the very most; no more than; not more than; no greater than; no higher than; no longer than; no larger than; no bigger than;
			no older than; no wider than; no deeper than; no taller than;
			no heavier than; no faster than; not exceeding; not exceed; n't exceed; not over; not above; a maximum of; maximum of; a maximum; maximum; within;
			< =; ≤; less than or equal to; fewer than or equal to; equal to or less than; equal to or fewer than;
			anything up to; to a maximum of`,
		after: `or fewer; or less; or below; or lower; or shorter; or younger; or smaller; and under; and below; and younger; at most;
			at the most; at the very most; at the outside; maximum; max; tops; and fewer; and less`,
	},
};

const listed = (phrases: string): readonly string[] =>
	phrases
		.split(";")
		.map((phrase) => phrase.trim().replaceAll(/\s+/g, " "))
		.filter((phrase) => phrase !== "");

/** Every phrase before the number, its words parted by one space. */
export const phrasesBefore = ({ alike, before }: HedgeRow): readonly string[] => listed(`${alike};${before}`);

export const phrasesAfter = ({ after }: HedgeRow): readonly string[] => listed(after);

/** Hedges as groups of synonyms: lemmas parted by a space, the words of a phrase joined by `_`. */
export const hedgeSynonyms: readonly string[] = Object.values(hedges)
	.filter(({ alike }) => alike !== "")
	.map(({ alike }) =>
		listed(alike)
			.map((phrase) => phrase.replaceAll(" ", "_"))
			.join(" "),
	);

/** Adverbs for just short of a number: what they mean has left their roots ("virtually" and "virtual"). */
export const shortfallAdverbs: readonly string[] = Object.values(hedges)
	.filter(({ width, ordered }) => width.highOpen === true && !ordered)
	.flatMap(phrasesBefore)
	.filter((phrase) => /^[a-z]+ly$/.test(phrase));

/** What falls just short: "almost sold" says of a deed what it says of a number. */
export const notQuite: readonly string[] = phrasesBefore(hedges.nearly);

/** Single words before a number that make it inexact, whatever the number is part of ("about 25 minutes later"). */
export const inexactWords: ReadonlySet<string> = new Set(
	[hedges.about, hedges.nearly].flatMap(phrasesBefore).filter((phrase) => !phrase.includes(" ")),
);

/** Default widths, as they stand in the configuration. */
export const hedgeWidths: Readonly<Record<Hedge, HedgeWidth>> = {
	exact: hedges.exact.width,
	about: hedges.about.width,
	nearly: hedges.nearly.width,
	"more-than": hedges["more-than"].width,
	"at-least": hedges["at-least"].width,
	"less-than": hedges["less-than"].width,
	"up-to": hedges["up-to"].width,
};

/** Words that may stand between hedge and number, or before a number, and change nothing about it. */
export const fillers: readonly string[] = [
	"a total of",
	"a record",
	"a record of",
	"a full",
	"a combined",
	"a further",
	"an additional",
	"a combined total of",
	"a staggering",
	"a whopping",
	"a massive",
	"a mere",
	"a reported",
	"an annual",
	"another",
	"a sum of",
	"only",
	"just",
	"the sum of",
	"the equivalent of",
	"of",
];

/** Lemmas after which "about" and its like introduce a topic, not a number. */
export const topicLemmas: ReadonlySet<string> = new Set(
	`talk speak ask tell hear think know worry learn write read dream complain argue joke care wonder brag boast lie
	concern question information news story book film movie documentary report debate discussion conversation concerned
	worried talks enquire inquire testify warn inform article song lecture`.split(/\s+/),
);

const lemmas = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Lemmas of which a word is a particle or preposition: before a count it is no hedge there, unlike before a length of time. */
export const ownParticles: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	["up", lemmas("add sum amount live face wake")],
	[
		"over",
		lemmas(
			"rule reign preside hand tower loom mull pore brood agonise agonize quarrel squabble bicker feud wrangle clash",
		),
	],
	["about", lemmas("quarrel squabble bicker fret grumble moan brood speculate wrangle fuss")],
	["around", lemmas("revolve centre center")],
]);

/** Nouns that "over" goes with: "a dispute **over** 30 villages". Where a form may be a verb as well ("controls over 30"), it is a hedge. */
export const overNouns: ReadonlySet<string> = lemmas(
	"authority jurisdiction sovereignty dominion dispute row quarrel feud",
);

/** What somebody "owns **up to**"; of other things he may own so many. */
export const confessed: ReadonlySet<string> = lemmas(
	"theft robbery burglary murder killing crime offence offense lie mistake error attack assault fraud fire rape break-in",
);

/** Hedges that are also prepositions of topic. */
export const topicHedges: ReadonlySet<string> = new Set(["about"]);

/** Hedges that are also prepositions of place: before a handful of things they tell where ("drones over two cities"). */
export const placeHedges: ReadonlySet<string> = new Set(
	"over under above below beyond beneath within near north south short".split(" "),
);

/** "Over two days" is during them, unless one of these lemmas stands before it ("for over two days", "lasted over"). */
export const durationLeads: ReadonlySet<string> = new Set(
	"for in after of with at to by last take spend wait run be need require serve average total stretch have jail".split(
		" ",
	),
);

/** ... or one of these words behind it. */
export const durationTrails: ReadonlySet<string> = new Set("ago later old earlier before after long".split(" "));
