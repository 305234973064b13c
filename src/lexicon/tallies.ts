/** Words that tell how a number counts: on top of others, all in all, or for each one. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** "**another** 20": there were others before. "More" has its own place, behind the number. */
export const addingWords: ReadonlySet<string> = list("another further additional extra");

/** "**a total of** 20", "**only** 20", "20 **in all**": there are no others. */
export const totalWords: ReadonlySet<string> = list("total altogether overall combined only just merely all");

/** "20 euros **each**". */
export const sharingWords: ReadonlySet<string> = list("each every apiece");

/** "Every day": how often, not for whom. */
export const timesBehindEvery: ReadonlySet<string> = list(
	"second minute hour day night morning evening week weekend month quarter season year decade century time monday tuesday wednesday thursday friday saturday sunday summer winter spring autumn other two three four five six",
);
