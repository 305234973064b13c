/** Verbs that say the same when subject and companion change places: X met Y, Y met X. */
export const mutualVerbs: ReadonlySet<string> = new Set(
	"meet talk speak confer negotiate discuss converse chat agree disagree marry divorce argue debate clash compete collaborate cooperate merge partner share tie draw".split(
		" ",
	),
);

/** What each of two may do to the other, or both are: "A called B" and "B called A" may both be true. */
export const bothWays: ReadonlySet<string> = new Set(
	(
		"be have play face fight battle join accompany trade exchange resemble equal match compare border adjoin oppose embrace hug " +
		"kiss greet date love know befriend contact call phone text email link tie connect relate engage team side cooperate follow"
	).split(" "),
);
