import { generalBodies } from "./organisations.ts";

/** Events that an editor names to set a scene: "two were hurt **in the crash**". Nouns by how one stands to them. */
const suffered =
	"accident crash collision derailment explosion blast fire blaze wildfire inferno attack shooting stabbing bombing earthquake " +
	"quake storm hurricane cyclone tornado flood flooding avalanche landslide mudslide eruption sinking shipwreck collapse incident " +
	"disaster riot stampede brawl ambush shelling raid robbery heist kidnapping outbreak";
const attended =
	"festival fair fete concert gig match game race marathon regatta tournament championship conference congress summit ceremony " +
	"wedding funeral parade procession carnival exhibition show party rally demonstration march protest vigil meeting hearing trial " +
	"auction premiere gala picnic";
const lasting =
	"strike walkout stoppage lockout blockade siege sit-in occupation war battle fighting election ballot referendum campaign " +
	"blackout outage heatwave drought lockdown evacuation rescue dig excavation expedition restoration renovation inquiry " +
	"investigation negotiations talks pilgrimage voyage flight hunt search clean-up";

/** What befalls people and things. */
export const sufferedEvents: ReadonlySet<string> = new Set(suffered.split(" "));

/** Nouns that say of no accident which it is. */
export const anyAccident: ReadonlySet<string> = new Set("accident incident disaster crash".split(" "));

/** Verbs that tell of an accident. Lemmas. */
export const accidental: ReadonlySet<string> = new Set(
	"derail collide crash overturn capsize explode sink collapse topple plunge".split(" "),
);

const events = [suffered, attended, lasting].flatMap((nouns) => nouns.split(" "));

/** Nouns for events; and for those that may be known beforehand. */
export const eventNouns: ReadonlySet<string> = new Set(events);
export const expectedEvents: ReadonlySet<string> = new Set([attended, lasting].flatMap((nouns) => nouns.split(" ")));

const owners = [
	...events,
	...generalBodies,
	..."association federation society foundation fund choir orchestra".split(" "),
];

/** Preposition before a setting → nouns that it may stand before: "during the strike", "at the fair", "of the association". */
export const settingNouns: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	["during", new Set(events)],
	["in", new Set([...`${suffered} race match game election ballot trial`.split(" ")])],
	["at", new Set(attended.split(" "))],
	["of", new Set(owners)],
]);

/** What is said of whom or what an accident struck: no other setting needs to tie it to that. Lemmas. */
export const harms: ReadonlySet<string> = new Set(
	(
		"hurt injure injury kill die death dead wound wounded harm unharmed unhurt uninjured survive survivor perish destroy " +
		"damage casualty victim lose burn injured"
	).split(" "),
);

/** Before a noun they say that it is another one of its kind: "the **previous** strike". */
export const otherOnes: ReadonlySet<string> = new Set(
	(
		"another other others earlier previous prior last past next coming upcoming future first second third fourth fifth former " +
		"similar such every each any no recent separate different rival old new both several many some few two three"
	).split(" "),
);

/** Words that take what is told to another time than that of the whole text. Lower case. */
export const otherTimes: ReadonlySet<string> = new Set(
	(
		"ago previously formerly earlier originally once ever always usually normally often annually yearly year years decade decades " +
		"month months century centuries career childhood youth later recently lately previous another former next future " +
		"tomorrow"
	).split(" "),
);

/** Words that put what is told before or behind something else; "after midnight" only gives the hour. */
export const ordering: ReadonlySet<string> = new Set("before after until till since ahead following prior".split(" "));
export const hours: ReadonlySet<string> = new Set(
	"midnight noon midday dawn dusk dark daybreak nightfall sunrise sunset".split(" "),
);
