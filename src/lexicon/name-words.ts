/** Words inside and beside names that tell how far a name goes and what it names. */

/** Words that form a name with "of": "Statue of Liberty". */
export const headsOfNames: ReadonlySet<string> = new Set([
	"republic",
	"kingdom",
	"duke",
	"duchess",
	"earl",
	"archbishop",
	"bishop",
	"statue",
	"order",
	"ring",
	"lord",
	"lords",
	"cup",
	"battle",
	"treaty",
	"game",
	"museum",
	"friends",
	"sons",
	"daughters",
	"knights",
	"doctors",
]);

/** Second halves that make an adjective of a name: "Nairobi-based". */
export const hyphenEnds: ReadonlySet<string> = new Set(
	"led based backed born made style run owned linked era type like free to turned trained language level speaking".split(
		" ",
	),
);

/** Words inside a name that make it a person's. */
export const personalWords: ReadonlySet<string> = new Set([
	"bin",
	"bint",
	"ibn",
	"van",
	"von",
	"duke",
	"duchess",
	"earl",
	"lord",
	"jr",
	"jr.",
]);

/** Common words that are given names too: "Will Porter". */
export const wordsAndGivenNames: ReadonlySet<string> = new Set([
	"will",
	"may",
	"april",
	"june",
	"august",
	"eve",
	"hope",
	"mark",
	"jan",
]);

/** Common words that are surnames too: "Theresa May". */
export const wordsAndSurnames: ReadonlySet<string> = new Set(["may", "march", "day", "su"]);
