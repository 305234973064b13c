/** Verbs that mean something else with an adjective: whoever fell ill has not fallen, and what proved wrong has proved nothing. Lemmas. */
export const linkingVerbs: ReadonlySet<string> = new Set(
	"prove grow turn fall go run come look taste smell".split(" "),
);

/** Adjectives that only say how or where to: "went **straight** to the station", "ran **fast**". */
export const mannerAdjectives: ReadonlySet<string> = new Set(
	"straight fast hard early late high low deep close near far long short fresh home direct right wrong first last open next previous such same other more most less much".split(
		" ",
	),
);
