/** Before a place they make it a spot, not the government that sits there: "at the White House". */
export const spotPrepositions: ReadonlySet<string> = new Set(
	"in at to from near outside inside into toward towards for around".split(" "),
);

/** They put an event or thing somewhere, or say whose it is: "over the U.S.", "the crisis in China". */
export const placePrepositions: ReadonlySet<string> = new Set(
	"in over at near inside outside above across off against of on".split(" "),
);

/** With a verb they make another verb: "give up", "take over". */
export const particles: ReadonlySet<string> = new Set("up down out off over back away apart".split(" "));
