/** Words of constructions that say the same as others. Lemmas. */

function words(text: string): ReadonlySet<string> {
	return new Set(text.split(" "));
}

/** Verbs that tell of a thing what somebody makes it do: whoever opened the library, the library opened. */
export const labileVerbs = words("open close shut reopen break shatter sink burn melt freeze stop end double halve");

/** Verbs of what moves by itself, and those of whoever moves it, the same way: "sales **rose**", "X **raised** sales". */
const moves: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
	[words("rise grow increase climb"), words("increase raise boost grow lift expand")],
	[words("fall drop decline shrink decrease"), words("cut reduce lower decrease shrink")],
];

/** Whether what somebody moves by the second verb moves by the first. */
export function areMoved(alone: string, mover: string): boolean {
	return moves.some(([own, others]) => own.has(alone) && others.has(mover));
}

/** Verbs that only say that something was: "took place", "occurred", "was held". */
export const occurring = words("occur happen");

/** Verbs of saying without a colour of their own: as good as "according to". */
export const plainSaying = words("say state report");

/** To be at the head of something, and the posts of those who are. */
export const heading = words("head lead chair run");
export const headPosts = words("head chief ceo leader chairman chairwoman chair president director boss");

/** Before a post, these make it another one. */
export const lesserPosts = words(
	"deputy vice assistant former acting ex co then interim associate retired future next incoming",
);
