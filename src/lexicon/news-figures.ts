/** What news gives a figure for, and each report its own: the dead, the damage. */
export interface NewsFigure {
	readonly name: string;
	/** What the figure counts: people, or a unit of this dimension (before its colon). */
	readonly measures: "people" | "money" | "area";
	/** Lemmas of which one stands in the clause. */
	readonly words: ReadonlySet<string>;
	/** One of these stands there, too. */
	readonly beside?: ReadonlySet<string>;
}

const split = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const newsFigures: readonly NewsFigure[] = [
	{ name: "dead", measures: "people", words: split("die kill dead death fatality perish") },
	{ name: "injured", measures: "people", words: split("injure injured injury hurt wound wounded") },
	{ name: "arrested", measures: "people", words: split("arrest detain arrested detained") },
	{ name: "evacuated", measures: "people", words: split("evacuate evacuated displace displaced") },
	{
		name: "jobs lost",
		measures: "people",
		words: split("job"),
		beside: split("lose cost cut shed axe eliminate loss stake"),
	},
	{ name: "damage", measures: "money", words: split("damage") },
	{ name: "loss", measures: "money", words: split("lose loss losses") },
	{ name: "worth", measures: "money", words: split("worth value valued valuation") },
	{ name: "burned", measures: "area", words: split("burn burned burnt scorch consume destroy blacken char") },
];

/** Nouns for anybody: of whom nothing more is said. */
export const anybody: ReadonlySet<string> = split("people person job");

/** Nobody at all, as a subject or object. */
export const nobody: ReadonlySet<string> = split("nobody no-one noone");

/** Behind "no" they stand for anybody. */
export const anybodyNouns: ReadonlySet<string> = split(
	"one people person deaths death injuries injury casualties fatalities arrests arrest",
);

/** What dies, burns or is lost beside people: counted by itself. */
export const notPeople: ReadonlySet<string> = split(
	"time animal cow cattle bull calf sheep lamb goat pig horse dog cat bird chicken hen duck goose fish whale dolphin elephant bear " +
		"lion tiger wolf deer bee insect pet tree plant crop home house building car vehicle ship boat plane",
);
