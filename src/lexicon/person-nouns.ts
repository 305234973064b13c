/**
 * Nouns that call somebody by what they do, beside the verb that says it: "a teacher at", "teaches at". Lemmas. Only pairs that
 * say the same both ways: an owner owns, but a dealer may deal in anything, and whoever runs a shop need not own it.
 */
import { shortfallAdverbs } from "./hedges.ts";

/** How a noun and its verb stand in time. */
export type PersonTime =
	/** They hold together: whoever is a teacher teaches, a former teacher taught. */
	| "now"
	/** One deed that stays done: the founder founded. */
	| "once";

export interface PersonNoun {
	readonly nouns: readonly string[];
	readonly verbs: readonly string[];
	readonly time: PersonTime;
	/** Prepositions behind the verb where the noun has "of" or another; without them the verb takes an object. */
	readonly behind?: readonly string[];
}

/** `noun …: verb … [preposition …]`. */
const now: readonly string[] = [
	"teacher: teach at in",
	"owner proprietor: own",
	"leader: lead",
	"head chief boss: head lead",
	"coach: coach",
	"manager: manage run",
	"director: direct run",
	"captain skipper: captain lead",
	"editor: edit",
	"chair chairman chairwoman chairperson: chair",
	"host presenter: host present",
	"student pupil: study at",
	"worker employee staffer: work for at",
	"member: belong to",
	"resident inhabitant: live in",
	"native: come from",
	"sponsor: sponsor",
	"supporter: support",
	"opponent: oppose",
	"player: play for",
	"ruler: rule",
	"holder: hold",
	"producer maker: produce make",
	"supplier: supply",
	"lecturer: lecture at in",
	"trainer: train",
	"tutor instructor: teach",
	"commander: command",
	"curator: curate",
	"operator: operate run",
	"publisher: publish",
	"breeder: breed",
	"conductor: conduct",
	"moderator: moderate",
	"lawyer attorney solicitor barrister counsel: represent",
	"representative: represent",
	"spokesman spokeswoman spokesperson: speak for",
	"adviser advisor: advise",
	"occupant occupier: occupy",
	"subscriber: subscribe to",
	"sufferer: suffer from",
	"beneficiary: benefit from",
	"investor: invest in",
	"donor: donate to",
	"importer: import",
	"exporter: export",
	"distributor: distribute",
	"backer: back support",
	"proponent advocate: advocate support",
	"critic: criticize criticise",
	"candidate: run stand for",
	"contender: compete for",
	"user: use",
	"employer: employ",
	"star: star in",
	"narrator: narrate",
];

const once: readonly string[] = [
	"founder cofounder co-founder: found set_up",
	"winner: win",
	"survivor: survive",
	"author writer: write",
	"producer: produce",
	"witness eyewitness: witness see",
	"driver: drive",
	"pilot: fly pilot",
	"graduate: graduate from",
	"creator: create",
	"inventor: invent",
	"designer: design",
	"builder: build",
	"killer: kill",
	"discoverer: discover",
	"composer: compose write",
	"organizer organiser: organize organise",
	"buyer: buy",
	"seller: sell",
	"translator: translate",
	"architect: design",
	"rescuer: rescue",
	"attacker assailant: attack",
	"victor: win",
	"scorer: score",
	"painter: paint",
	"sculptor: sculpt",
	"developer: develop",
	"successor: succeed",
	"recipient: receive",
	"signatory: sign",
	"sender: send",
	"finder: find",
	"perpetrator: commit",
	"initiator instigator: initiate instigate",
	"pioneer: pioneer",
	"negotiator: negotiate",
	"mastermind: mastermind plan",
	"narrator: narrate",
	"star: star in",
	"publisher: publish",
	"visitor: visit",
	"participant: participate in",
	"photographer: photograph",
];

const prepositions: ReadonlySet<string> = new Set("at in for to from".split(" "));

/** Before a noun they say that it was so for years, whether or not it still is. */
export const longPosts: ReadonlySet<string> = new Set(
	"longtime long-time long longstanding long-standing longest-serving".split(" "),
);

export const personNouns: readonly PersonNoun[] = [
	...now.map((row) => rowOf(row, "now")),
	...once.map((row) => rowOf(row, "once")),
];

function rowOf(row: string, time: PersonTime): PersonNoun {
	const [nouns = "", rest = ""] = row.split(": ");
	const words = rest.split(" ");
	const behind = words.filter((word) => prepositions.has(word));
	return {
		nouns: nouns.split(" "),
		verbs: words.filter((word) => !prepositions.has(word)),
		time,
		...(behind.length > 0 && { behind }),
	};
}

/** Before a noun they say that it is no longer so; and that it is not yet so. */
export const pastPosts: ReadonlySet<string> = new Set(
	"former ex retired then onetime one-time erstwhile late ex-".split(" "),
);
export const comingPosts: ReadonlySet<string> = new Set("future incoming next".split(" "));

/** Before a noun they say that it is not so. */
export const deniedPosts: ReadonlySet<string> = new Set([
	...shortfallAdverbs,
	..."not no never hardly neither fake".split(" "),
]);

/** Before a noun they make another post of it. */
export const otherPosts: ReadonlySet<string> = new Set(
	(
		"deputy vice assistant acting interim associate co shadow junior aspiring would-be potential prospective possible alleged " +
		"suspected supposed self-styled honorary trainee student rival opposing"
	).split(" "),
);
