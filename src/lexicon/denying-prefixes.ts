/** "unclear" is "not clear": prefixes that deny an adjective. */
const prefixes: readonly string[] = ["un", "in", "im", "ir", "il", "dis", "non"];

/** Adjectives of which one holds or its prefixed opposite: whoever is not happy need not be unhappy. */
const complementary: ReadonlySet<string> = new Set(
	(
		"clear able known complete legal possible aware available authorized authorised valid likely finished armed identified " +
		"harmed injured hurt occupied insured registered licensed licenced married affected accompanied resolved solved explained " +
		"published paid announced named specified reported confirmed disclosed changed damaged touched opened locked marked " +
		"vaccinated related satisfactory correct accurate eligible visible active secure connected"
	).split(" "),
);

/** The adjective that one of two words denies by a prefix of the other; undefined for any other two. */
export function deniedByPrefix(one: string, other: string): string | undefined {
	const [long, short] = one.length > other.length ? [one, other] : [other, one];
	return short.length > 2 && prefixes.some((prefix) => long === `${prefix}${short}`) ? short : undefined;
}

/** All words for which `deniedByPrefix` has an answer beside this one. */
export function besidePrefix(word: string): readonly string[] {
	const longer = word.length > 2 ? prefixes.map((prefix) => `${prefix}${word}`) : [];
	const shorter = prefixes.filter((prefix) => word.startsWith(prefix)).map((prefix) => word.slice(prefix.length));
	return [...longer, ...shorter.filter(({ length }) => length > 2)];
}

/** Whether what is not so is the opposite. */
export function hasNoMiddle(adjective: string): boolean {
	return complementary.has(adjective);
}
