/** Words under which a number, or a post, is only what somebody expects, wants or would give: it is not so because of them. Lemmas. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs whose object is not there yet: "**offered** 4 percent", "had **forecast** growth of 3 percent". */
export const unrealVerbs: ReadonlySet<string> = list(
	`forecast expect predict project estimate anticipate assume demand propose suggest offer bid budget seek want request
	plan target envisage earmark pledge promise recommend consider threaten guarantee foresee reckon`,
);

/** What somebody wants, or has asked for, is another number than what came of it. */
export const wantingVerbs: ReadonlySet<string> = new Set([
	...unrealVerbs,
	..."need require ask order seek lack hope expect apply vow".split(" "),
]);

/** Nouns for such a thing: "its **forecast** of a profit of 3 million", "the **target** of 40". */
export const unrealNouns: ReadonlySet<string> = list(
	`forecast prediction projection estimate expectation demand proposal offer bid budget target goal aim plan promise pledge
	guidance outlook hope limit ceiling cap maximum minimum scenario`,
);

/** In a claim they say themselves that it is not so yet, or only thought: "up to", "if". */
export const unrealMarks: ReadonlySet<string> = list("if unless up maximum potential possible planned hoped");

/** Verbs behind which a post is not held yet, or not at all: "was **offered** the job of coach", "**applied** for". Lemmas. */
export const unrealHolding: ReadonlySet<string> = list(
	`offer promise apply decline refuse reject turn run stand compete campaign tip interview audition consider shortlist approach
	want hope propose suggest recommend deny seek favor favour back oppose veto`,
);
