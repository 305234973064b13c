/**
 * How a sentence says that more than one medium has the news: "several media report", "according to multiple reports".
 * Lower case, plain typography.
 */

/** Plural words for media, whatever stands before them: "Lisbon newspapers". */
export const mediaNouns: ReadonlySet<string> = new Set(
	"media outlets newspapers broadcasters publications newsrooms tabloids dailies".split(" "),
);

/** They mean media only alone or after one of `mediaModifiers`: water sources, annual reports and travel agencies are none. */
export const looseMediaNouns: ReadonlySet<string> = new Set(
	"reports sources agencies organizations organisations sites websites services channels stations".split(" "),
);

/** Of these, the ones that need no modifier. */
export const bareMediaNouns: ReadonlySet<string> = new Set("reports sources".split(" "));

/** "News agencies", "media reports", "independent sources". */
export const mediaModifiers: ReadonlySet<string> = new Set(
	(
		"news media press wire television tv radio newspaper local national international foreign domestic independent " +
		"separate different other unconfirmed initial early recent multiple several"
	).split(" "),
);

/** One voice in the plural, or the crowd: state media, social media. */
export const oneVoiceModifiers: ReadonlySet<string> = new Set(
	"state state-run state-owned state-controlled government official social mass own its his her their".split(" "),
);

/** How many, at least. "Several" is taken for two: an editor who has two may say so. */
export const mediaCounts: readonly (readonly [phrase: string, least: number])[] = [
	["several", 2],
	["multiple", 2],
	["many", 2],
	["numerous", 2],
	["various", 2],
	["some", 2],
	["most", 2],
	["all", 2],
	["both", 2],
	["a few", 2],
	["a number of", 2],
	["a couple of", 2],
	["a handful of", 2],
	["more than one", 2],
	["a dozen", 12],
	["dozens of", 24],
];

/** Words before a number. */
export const leastWords: ReadonlyMap<string, number> = new Map([
	["at least", 0],
	["no fewer than", 0],
	["more than", 1],
	["over", 1],
]);

/** What media do; after the second kind a sentence follows even without "that". */
export const reportingVerbs: ReadonlySet<string> = new Set(
	"report reports reported confirm confirmed claim claimed write wrote state stated indicate indicated".split(" "),
);
export const sayingVerbs: ReadonlySet<string> = new Set("say said suggest suggested".split(" "));

/** Words between the noun and its verb. */
export const mediaAuxiliaries: ReadonlySet<string> = new Set(
	"have had also now since all earlier later already both are were".split(" "),
);
