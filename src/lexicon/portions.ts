/** Nouns before "of" that say how much or how many: "a group of farmers" are farmers. Lemmas. */
export const portions: ReadonlySet<string> = new Set(
	(
		"group number lot crowd team band pair couple trio handful series set range majority minority half third quarter rest " +
		"part most dozen hundred thousand million billion score ton kind sort type form piece member majority bulk total " +
		"percent percentage share proportion all both many some each several one none"
	).split(" "),
);

/** Nouns before "of" that say what the name after it is: "the city of Oslo" is Oslo. Lemmas. */
export const classifiers: ReadonlySet<string> = new Set(
	(
		"city town village state province region district county island republic kingdom principality municipality borough " +
		"parish port gulf bay lake strait sea month year day office government"
	).split(" "),
);

/** Whoever they speak for speaks: "an official in the ministry said". Lemmas. */
export const spokespeople: ReadonlySet<string> = new Set(
	"official spokesman spokeswoman spokesperson representative source statement".split(" "),
);
