/** "the **highest-ranking** minister", "a **more senior** one": words that tell of standing and nothing else. */
export const standings: ReadonlySet<string> = new Set(
	"level ranking ranked rank senior seniority placed standing".split(" "),
);

/** Words before a ranking that make it less than one: "among the first", "perhaps the biggest", "not the only". */
export const loosening: ReadonlySet<string> = new Set(
	(
		"among amongst one two three some perhaps maybe possibly probably likely arguably not n't never hardly reportedly allegedly " +
		"supposedly apparently believed thought said may might could if whether known considered like expected hope hopes hoped plan plans want wants aim aims"
	).split(" "),
);

/** Behind these a ranking is still to come true: until then nobody has done it. */
export const coming: ReadonlySet<string> = new Set("will 'll would set due poised".split(" "));

/** They say of a ranking that nothing came before, and narrow it by nothing. */
export const always: ReadonlySet<string> = new Set("ever history record time have".split(" "));

/** What was done earlier; under a denial, that it was not. */
export const earlier: ReadonlySet<string> = new Set("already previously before earlier".split(" "));

/** Words of a denial or of another deed that only compare it with the ranked one. */
export const comparing: ReadonlySet<string> = new Set(
	"other another else previous previously before earlier already ever never hitherto single also too well more".split(
		" ",
	),
);

/** Words that bound what happens in time or by a condition: both sides must have the same. */
export const bounding: ReadonlySet<string> = new Set(
	"since after until till during under outside without despite except besides but than again later afterwards subsequently alone".split(
		" ",
	),
);

/** "has **seen** no worse flood": verbs that say no more than that there was one. */
export const existing: ReadonlySet<string> = new Set("be have see know experience suffer witness face".split(" "));

/** More than the one: "**several** members", "**another** member", "**one of** two members". */
export const several: ReadonlySet<string> = new Set(
	"another other several some many most two three four five six numerous various dozens".split(" "),
);

/** "since X **took office**" begins what is called X's **term**. */
export const takingOffice: ReadonlySet<string> = new Set("take office president power come become".split(" "));
export const timesInOffice: ReadonlySet<string> = new Set(
	"term tenure presidency premiership administration".split(" "),
);

/** "the highest **level** since May": what a superlative of a figure ranks, where it says so. */
export const rankedFigures: ReadonlySet<string> = new Set(
	"level rate figure mark point value reading total".split(" "),
);
