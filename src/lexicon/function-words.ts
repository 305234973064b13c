/**
 * Words that say little by themselves. Forms as well as lemmas, lower case. Negations are in neither set: they turn a
 * statement round, see `negators.ts`.
 */

/** No content: articles, pronouns, prepositions, conjunctions, auxiliaries and modals. */
export const functionWords: ReadonlySet<string> = new Set(
	(
		"a an the this that these those and or but nor so yet if than as because although though while whereas " +
		"whether of in on at by for from with to into onto upon about over under between among amid through during " +
		"within along across behind beyond near off out up down around toward towards via per like unlike i me my " +
		"mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us " +
		"our ours ourselves they them their theirs themselves one oneself who whom whose which what when where why " +
		"how whoever whatever whichever whenever wherever be am is are was were been being do does did done doing " +
		"according have has had having will would shall should can could may might must ought there here 's 'd 'll 're 've 'm s"
	).split(" "),
);

/** Light words that carry what a statement says where they are its verb: "her own house", "she **owns** a house". */
export const weightyVerbs: ReadonlySet<string> = new Set(["own"]);

/** Little content: a statement seldom turns on them, but they are not empty either. */
export const lightWords: ReadonlySet<string> = new Set(
	(
		"make take get hold give go come put let keep set bring use become seem appear happen occur involve include " +
		"follow regard say tell speak state note add thing way something anything everything someone anyone " +
		"everyone somebody anybody everybody people person matter fact case part kind sort type number lot bit place " +
		"time very also too then however moreover furthermore meanwhile therefore thus hence indeed instead rather " +
		"quite just only even still already again now once ever well actually really simply especially particularly " +
		"notably apparently such other another same own each every both either some any all much many more most " +
		"several certain various further additional overall respectively namely etc else otherwise new recent " +
		"recently earlier later today previously currently including following concerning regarding without against " +
		"despite before after until till since unless above below except"
	).split(" "),
);
