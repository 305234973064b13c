/** Behind an adjective of a country these make it the name of a tongue: "French-speaking". */
export const languageNouns: ReadonlySet<string> = new Set([
	"language",
	"languages",
	"speaking",
	"speaker",
	"speakers",
	"dialect",
]);

/** Before it: "she speaks French". */
export const tongueVerbs: ReadonlySet<string> = new Set(["speak", "learn", "understand", "translate"]);
