/** Words beside a post that make another post of it, or say that it is held no longer, not yet, for a time or not at all. */

const kinds: Readonly<Record<string, string>> = {
	second: "deputy vice",
	assistant: "assistant",
	associate: "associate",
	joint: "co",
	acting: "acting interim caretaker stopgap provisional",
	past: "former ex one-time onetime erstwhile retired late once formerly previously",
	coming: "future incoming elect designate would-be prospective aspiring",
	shadow: "shadow",
	low: "junior trainee student apprentice",
	honorary: "honorary emeritus emerita",
	styled: "self-styled self-proclaimed self-appointed so-called supposed alleged fake bogus",
};

/** The word as it is written, hyphens and all, and what it does to the post: those of one kind say the same. */
export const postQualifiers: ReadonlyMap<string, string> = new Map(
	Object.entries(kinds).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);

/** Kinds that stand behind the post as well: "president-elect", "professor emeritus". */
export const trailingQualifiers: ReadonlySet<string> = new Set(["elect", "designate", "emeritus", "emerita"]);

/** "**once** the mayor": they stand before the article as well. */
export const bygoneAdverbs: ReadonlySet<string> = new Set(["once", "formerly", "previously"]);

/** Nouns whose last part names a person by a post: "headteacher", "vice-chairwoman", "groundsman". */
export const postEndings: readonly string[] = ["man", "woman", "person", "master", "mistress", "teacher", "keeper"];
