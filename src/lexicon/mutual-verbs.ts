/** Verbs that say the same when subject and companion change places: X met Y, Y met X. */
export const mutualVerbs: ReadonlySet<string> = new Set(
	"meet talk speak confer negotiate discuss converse chat agree disagree marry divorce argue debate clash compete collaborate cooperate merge partner share tie draw".split(
		" ",
	),
);
