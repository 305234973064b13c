/** Who does what only they do, so that it need not be said: "was sentenced" by **a court**. Lemmas. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const courts = list("court judge tribunal");
const thieves = list("thief burglar robber");
const doctors = list("doctor physician");
const police = list("police officer policeman policewoman");

/** A verb, and whoever is meant where a passive leaves out who did it. */
export const usualDoers: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	["acquit", list("court judge tribunal jury")],
	["convict", list("court judge tribunal jury")],
	["sentence", courts],
	["jail", courts],
	["imprison", courts],
	["arrest", police],
	["steal", thieves],
	["burgle", list("burglar thief")],
	["rob", list("robber thief")],
	["loot", list("looter")],
	["hack", list("hacker")],
	["kidnap", list("kidnapper")],
	["abduct", list("kidnapper abductor")],
	["rescue", list("rescuer")],
	["diagnose", doctors],
	["operate", list("surgeon doctor")],
	["indict", list("prosecutor jury")],
	["prosecute", list("prosecutor")],
	["book", list("referee")],
	["question", list("police officer policeman policewoman detective investigator")],
]);
