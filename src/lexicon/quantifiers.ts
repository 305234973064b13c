/** Words before a noun, or instead of it, that speak of all or most of a group. */
export const universals: ReadonlySet<string> = new Set(
	"all every each both everyone everybody most everything".split(" "),
);

/** The opposites of these: they leave none, or not many. */
export const scarcities: ReadonlySet<string> = new Set(["few", "neither", "none", "nobody"]);

/** "a few", "the few", "these few" are some; "the last few days" is a stretch of time. */
export const someBefore: ReadonlySet<string> = new Set(
	"a an the quite these those last first next past every only his her its their our my very".split(" "),
);
