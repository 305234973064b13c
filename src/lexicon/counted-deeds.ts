/** Nouns of deeds that befall one person each, and the verbs that say the same: "14 arrests" are fourteen people arrested. Lemmas. */
export const countedDeeds: ReadonlyMap<string, readonly string[]> = new Map([
	["arrest", ["arrest", "detain"]],
	["detention", ["detain"]],
	["death", ["die", "kill"]],
	["fatality", ["die", "kill"]],
	["conviction", ["convict"]],
	["acquittal", ["acquit"]],
	["execution", ["execute"]],
	["abduction", ["abduct", "kidnap"]],
	["kidnapping", ["kidnap", "abduct"]],
	["dismissal", ["dismiss", "sack", "fire"]],
	["redundancy", ["dismiss"]],
	["resignation", ["resign"]],
	["hospitalisation", ["hospitalise"]],
	["hospitalization", ["hospitalize"]],
]);

/** Verbs of taking part beside "110 times", and what is counted where the text says how often. Lemmas. */
export const occasionVerbs: ReadonlySet<string> = new Set(["play", "appear", "feature"]);
export const occasionNouns: ReadonlySet<string> = new Set(["match", "game", "appearance", "fixture"]);
