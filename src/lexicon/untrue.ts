/** What is said of a report that is not so. */
export const untrueWords: ReadonlySet<string> = new Set(
	"false untrue wrong incorrect inaccurate baseless unfounded groundless fabricated fake misleading exaggerated invented".split(
		" ",
	),
);
