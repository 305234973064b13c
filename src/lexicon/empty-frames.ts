/** Words of a frame that add nothing to what is told in it. Lemmas or forms; the last word of a row leads to what is told. */

/** Before an infinitive: "managed **to win**". */
export const beforeInfinitive: readonly string[] = [
	"manage to",
	"go on to",
	"proceed to",
	"happen to",
	"come to",
	"get to",
	"turn out to",
	"fail to",
	"in order to",
	"so as to",
	"unable to",
	"able to",
];

/** Before a gerund: "ended up **winning**". */
export const beforeGerund: readonly string[] = ["end up", "succeed in", "take the step of", "be in the process of"];

/** Whatever follows. */
export const anywhere: readonly string[] = [
	"the fact that",
	"because of the fact that",
	"on the part of",
	"in terms of",
	"the month of",
	"the issue of",
	"the matter of",
	"the problem of",
	"the question of",
	"the subject of",
	"the topic of",
	"the idea of",
	"the task of",
	"the crime of",
	"a group of",
	"a team of",
	"the game of",
	"the sport of",
	"the practice of",
	"the act of",
	"the process of",
	"the art of",
	"the course of",
	"the way in which",
	"as well as",
	"one of those who",
	"be one of the",
];

/** Bodies of people of which as much is said as of their members: "**members of** the crew", "crew **members**". */
export const bodiesOfMembers: ReadonlySet<string> = new Set(
	"family crew group team jury band gang panel public audience staff cast squad choir orchestra troupe".split(" "),
);

/** Before "members" they leave open which of them: "some members of the crew" are not the crew. */
export const wholeBefore: ReadonlySet<string> = new Set(
	"the his her their its of by to from for with that and".split(" "),
);
