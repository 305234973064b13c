/** Verb forms that the tagger takes for nouns, with their verbs. */

/** Behind "no one" the tagger takes them for nouns. */
export const lonePasts: ReadonlyMap<string, string> = new Map([
	["lost", "lose"],
	["left", "leave"],
	["found", "find"],
	["hurt", "hurt"],
	["won", "win"],
	["saw", "see"],
]);

/** Past forms that the tagger does not know, with their verbs. */
export const strangePasts: ReadonlyMap<string, string> = new Map([
	["retook", "retake"],
	["overtook", "overtake"],
	["resold", "resell"],
	["rewrote", "rewrite"],
	["redrew", "redraw"],
	["reran", "rerun"],
	["outran", "outrun"],
	["outbid", "outbid"],
	["outdid", "outdo"],
	["outgrew", "outgrow"],
	["overthrew", "overthrow"],
	["overran", "overrun"],
	["overdrew", "overdraw"],
	["forwent", "forgo"],
	["reawoke", "reawake"],
	["unwound", "unwind"],
	["misread", "misread"],
	["mistook", "mistake"],
	["misspoke", "misspeak"],
	["burst", "burst"],
	["overheard", "overhear"],
]);

/** Presents that look like plural nouns, with their verbs. */
export const presents: ReadonlyMap<string, string> = new Map([
	["lives", "live"],
	["works", "work"],
	["studies", "study"],
	["plays", "play"],
	["live", "live"],
	["work", "work"],
	["study", "study"],
	["play", "play"],
	["protest", "protest"],
	["march", "march"],
]);

/** Nouns in the plural that do something rather than name what something is for: "people work at". */
export const doersInPlural: ReadonlySet<string> = new Set(
	(
		"people persons men women children boys girls families workers employees staff students pupils teachers doctors nurses engineers " +
		"researchers scientists residents players volunteers"
	).split(" "),
);

/** Verbs in a mute "e" of which the tagger takes some form for one of a shorter word: "raged" of "rag". */
const mute =
	"abbreviate alleviate asphyxiate awe axe bare barbecue code cope debone differentiate dine dope fate fatigue gape gauge gripe " +
	"humiliate mate mediate misappropriate mope pale pare pine premiere rage rape rate revere robe scare scrape shame site slate slope " +
	"snipe spare stage stare tape tote tune wade wage wane encircle lambaste";

/** Their past forms and those in -ing, and others that the tagger cuts short, with the verbs. */
export const mutedForms: ReadonlyMap<string, string> = new Map([
	...mute.split(" ").flatMap((verb): [string, string][] => [
		[`${verb}d`, verb],
		[`${verb.slice(0, -1)}ing`, verb],
	]),
	["thronged", "throng"],
	["scoured", "scour"],
	["labored", "labor"],
	["chiseled", "chisel"],
	["outmaneuvered", "outmaneuver"],
	["rerouted", "reroute"],
	["rerouting", "reroute"],
	["showcased", "showcase"],
	["showcasing", "showcase"],
]);

/** Past forms that look like the plain verb: "the firm cut", "the men put". The press writes them of what has happened. */
export const samePasts: ReadonlySet<string> = new Set(
	"cut put set hit let shut cost hurt cast quit read rid spread split burst bid bet thrust shed upset beat broadcast".split(
		" ",
	),
);

/** Verbs that are adjectives or adverbs as well, in the form that stands behind a modal. */
export const likeQualities: ReadonlySet<string> = new Set(
	"close open clear slow free empty dry warm cool narrow lower tame thin ready steady calm near last".split(" "),
);
