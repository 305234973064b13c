/** Nouns that stand in stories of every kind: two texts that have them in common need not tell of one thing. Lemmas. */
export const everydayNouns: ReadonlySet<string> = new Set(
	`people person time year years week month day days hour minute today yesterday tomorrow monday tuesday wednesday thursday friday
	saturday sunday january february march april june july august september october november december morning evening afternoon night
	million billion percent number part place home house city town street police state country government official spokesman
	spokeswoman company group member director head chief woman family child children others first area work thing something nothing
	anything everything case half name line news report reporter statement agency word point side hand water room door`.split(
		/\s+/,
	),
);
