/** What is said of a report that is not so. */
export const untrueWords: ReadonlySet<string> = new Set(
	"false untrue wrong incorrect inaccurate baseless unfounded groundless fabricated fake misleading exaggerated invented".split(
		" ",
	),
);

/** Nouns for what is told without being sure. Lemmas. */
export const reportNouns: ReadonlySet<string> = new Set(
	"report rumor rumour statement remark claim allegation suggestion story speculation accusation talk assertion".split(
		" ",
	),
);

/** Verbs by which somebody says that such a thing is not so, and those that call it by a word. Lemmas. */
export const rejecting: ReadonlySet<string> = new Set(
	"deny dismiss reject refute rebut scotch quash debunk disprove correct contradict retract disown".split(" "),
);
export const calling: ReadonlySet<string> = new Set("call describe dismiss brand label".split(" "));
