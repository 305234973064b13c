/** Words of constructions that say the same as others. Lemmas. */

function words(text: string): ReadonlySet<string> {
	return new Set(text.split(" "));
}

/** Verbs that tell of a thing what somebody makes it do: whoever opened the library, the library opened. */
export const labileVerbs = words("open close shut reopen break shatter sink burn melt freeze stop end double halve");

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
