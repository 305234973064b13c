/**
 * Verbs that leave to their object what is said, whoever has it: "had no trouble", "gave no warning", "made no mention".
 * Lemmas; "there is" does the same.
 */
export const bearers: ReadonlySet<string> = new Set(
	"have get give make take receive offer show suffer issue provide pose face hold see find feel express bring raise cause leave pay draw".split(
		" ",
	),
);
