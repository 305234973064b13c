/** What somebody says, told by a noun or by a phrase. Lemmas; the words of a phrase are joined by `_`. */

function words(text: string): ReadonlySet<string> {
	return new Set(text.split(" "));
}

/** Verbs of a claim that say no more than that it was said: a passage's "said" answers them. */
export const plainSpeech = words(
	"say tell state note explain add remark comment observe recall reveal announce disclose mention report",
);

/** Verbs of a passage by which somebody says that something is so. Whoever denies, doubts, asks or urges does not. */
export const asserting = words(
	"say tell state note explain add remark comment observe recall reveal announce disclose mention report argue insist stress " +
		"emphasize underline warn claim maintain contend assert declare write tweet post admit acknowledge concede confirm testify reiterate " +
		"believe think affirm conclude complain joke",
);

/** Verbs by which somebody says or thinks of something that it is so: "finds it dear", "called it a mistake". */
export const judging = words(
	"consider find think believe deem call describe regard view see judge rate label brand term dub feel reckon",
);

/** Nouns for what somebody says, whatever the verb. */
export const plainSpeechNouns = words(
	"explanation statement message comment remark account answer reply response point verdict",
);

/** Nouns for what somebody thinks, and the verbs that say so. */
export const opinionNouns = words("view opinion argument belief position assessment conviction contention");
export const opining = words(
	"say argue believe think insist maintain contend write add stress feel conclude state declare explain assert consider",
);

/** Phrases of saying: the words that open what is said. */
export const speechPhrases: readonly string[] = [
	"make the point",
	"make it clear",
	"make clear",
	"take the position",
	"take the view",
	"put it",
	"let it be known",
	"go on record as saying",
	"go on record to say",
	"express the view",
	"express the opinion",
];

/** Those who report what is said to them. */
export const reporters = words("reporter journalist press media newspaper");

/** Where else something may be said than to reporters. Lemmas. */
export const elsewhere = words(
	"letter tweet post memo email e-mail court testimony testify judge jury parliament lawmaker committee panel book diary blog speech sermon " +
		"rally statement message text twitter facebook instagram weibo website hearing deposition memoir essay column write tell inform",
);

/** Nouns for how somebody calls something. */
export const callingNouns = words("word term description label name phrase");
