/** Words around an office that say nothing of their own: "serves as mayor", "holds the post of mayor". Lemmas. */

function words(text: string): ReadonlySet<string> {
	return new Set(text.split(" "));
}

/** Before "as" and a post. */
export const servingVerbs = words("serve work employ");

/** Before "the post of" and a post. */
export const holdingVerbs = words("hold have occupy");

/** What one holds. */
export const postNouns = words("title post office position rank role job");
