/** Before a place they make it a spot, not the government that sits there: "at the White House". */
export const spotPrepositions: ReadonlySet<string> = new Set(
	"in at to from near outside inside into toward towards for around".split(" "),
);

/** They put an event or thing somewhere, or say whose it is: "over the U.S.", "the crisis in China". */
export const placePrepositions: ReadonlySet<string> = new Set(
	"in over at near inside outside above across off against of on".split(" "),
);

/** Where a preposition puts a place: the way there or from there, in it, near it, so many metres from it; and what it has above, or ahead of. */
export type Way = "there" | "away" | "in" | "by" | "front" | "behind" | "ahead" | "above" | "below" | "bound" | "apart";

export const ways: ReadonlyMap<string, Way> = new Map([
	["to", "there"],
	["into", "there"],
	["onto", "there"],
	["toward", "there"],
	["towards", "there"],
	["from", "away"],
	["in", "in"],
	["inside", "in"],
	["within", "in"],
	["near", "by"],
	["outside", "by"],
	["beside", "by"],
	["alongside", "by"],
	["opposite", "by"],
	["behind", "behind"],
	["front of", "front"],
	["ahead of", "ahead"],
	["above", "above"],
	["over", "above"],
	["below", "below"],
	["beneath", "below"],
	["underneath", "below"],
	["under", "below"],
	["outside of", "by"],
	["bound for", "bound"],
	["headed for", "bound"],
	["heading for", "bound"],
]);

/** Of each way, those of a passage that do not bear it out. */
export const otherWays: Readonly<Record<Way, readonly Way[]>> = {
	there: ["away", "apart"],
	away: ["there", "bound"],
	in: ["away", "by", "front", "behind", "bound", "apart"],
	by: ["in"],
	front: ["in", "by", "behind"],
	behind: ["in", "by", "front", "ahead"],
	ahead: ["behind"],
	above: ["below"],
	below: ["above"],
	bound: ["away", "in"],
	apart: ["in"],
};

/** "ten kilometres north of the town" lies outside it, "in the north of the town" inside. */
export const compassPoints: ReadonlySet<string> = new Set(
	"north south east west northeast northwest southeast southwest northeastern northwestern upstream downstream".split(
		" ",
	),
);

/** With a verb they make another verb: "give up", "take over". */
export const particles: ReadonlySet<string> = new Set("up down out off over back away apart".split(" "));
