/** Verbs that only carry a measure: "lasted two hours", "ran to 300 pages", "cost $5", "stood at 4 %". The number says the rest. */
export const measureVerbs: ReadonlySet<string> = new Set(
	"last run go take stretch continue spend total number cost weigh measure stand amount reach come span extend have hold be".split(
		" ",
	),
);

/** They carry a time only: who spent $5 did something else than who raised it. */
export const timeVerbs: ReadonlySet<string> = new Set(["spend"]);

/** "110 seconds long", "two metres tall": the unit says the rest. */
export const measureAdjectives: ReadonlySet<string> = new Set(
	"long tall high wide deep thick old heavy away".split(" "),
);

/** Nouns that only name what the unit of a number beside them measures: "a **speed** limit of 60 km/h". By dimension. */
export const measureNouns: ReadonlyMap<string, string> = new Map([
	["speed", "speed"],
	["temperature", "temperature"],
	["weight", "mass"],
	["length", "length"],
	["height", "length"],
	["duration", "duration"],
]);

/** Beside a mere share they tell what is done: "one bus in four will run". */
export const deedsOfShares: ReadonlySet<string> = new Set("run go take hold stretch".split(" "));
