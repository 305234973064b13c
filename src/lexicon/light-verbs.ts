/**
 * Verbs that leave the meaning to their noun: "gave a speech" is "spoke", "received a warning" is "was warned". Lemmas,
 * a particle joined by `_`. A noun stands with a verb where the two together say just what the verb of the noun says:
 * "took charge" is not "charged", "made a killing" not "killed", and whoever offers a payment has not paid.
 */

/** Verbs that say nothing by themselves; most of their uses are those of auxiliaries. */
export const beAndHave: ReadonlySet<string> = new Set(["be", "have"]);

/** `verb verb …: noun noun …`: the subject does what the noun names. */
const doing: readonly string[] = [
	"make: announcement apology appeal application argument arrangement arrest assessment attempt bid comparison complaint " +
		"concession confession contribution decision declaration delivery demand denial departure discovery donation " +
		"effort escape estimate guess improvement inquiry inspection investment journey jump landing mistake offer payment " +
		"plea pledge prediction preparation promise proposal protest purchase recommendation recovery reduction request " +
		"reservation search selection speech start statement suggestion threat trip visit vow",
	"give: speech talk lecture address warning promise pledge order permission approval assurance advice description " +
		"explanation performance support help assistance answer reply confession consent presentation guarantee kiss hug " +
		"smile nod demonstration endorsement backing praise recommendation sentence commitment undertaking impression interview",
	"hold: talk meeting conversation discussion debate vote election protest rally demonstration march celebration negotiation " +
		"consultation",
	"have: talk meeting conversation discussion argument debate",
	"stage: protest demonstration rally march attack performance",
	"conduct carry_out undertake perform: search raid attack bombing inspection investigation study survey examination test experiment " +
		"review assessment execution interview repair analysis robbery assault renovation operation murder",
	"launch mount: attack assault raid investigation search protest appeal",
	"issue: warning apology statement order denial appeal demand threat declaration ban promise approval reply",
	"deliver: speech lecture talk address warning performance",
	"offer: apology praise thanks explanation",
	"pay: visit compliment",
	"take: decision walk bath shower vote photograph revenge",
	"file lodge submit: complaint appeal application bid request proposal protest",
	"enter: plea",
	"reach: agreement decision conclusion settlement compromise",
	"commit: murder robbery assault theft",
	"express voice: regret support hope doubt fear concern thanks admiration",
	"place: order ban bet",
	"impose: ban restriction limit fine tax",
	"provide: help support assistance treatment training protection",
	"inflict cause: damage injury destruction",
	"cast: vote",
	"do: damage harm",
];

/** `verb …: noun …`: somebody else does to the subject what the noun names. */
const undergoing: readonly string[] = [
	"receive get: warning sentence praise criticism treatment visit support help assistance invitation nomination promotion reward " +
		"punishment apology complaint order permission approval payment donation training threat injury vaccination transplant " +
		"backing endorsement answer reply assurance pardon ban suspension blessing fine compensation offer",
	"face: criticism charge accusation investigation",
	"suffer sustain: attack defeat injury wound burn beating assault damage abuse torture",
	"undergo: treatment examination test operation renovation repair inspection review training evaluation interrogation " +
		"search surgery vaccination restoration reconstruction",
	"draw attract earn: criticism praise condemnation support",
	"win gain obtain secure: approval praise support permission endorsement backing nomination",
];

/** What somebody or something is "under". */
export const under: ReadonlySet<string> = new Set(
	"treatment investigation attack criticism review surveillance observation examination construction".split(" "),
);

/** Verbs that hand something to somebody: "gave the school a grant", "was handed a fine". With their counterparts. */
export const giving: ReadonlySet<string> = new Set("give hand grant award issue present deal serve pay".split(" "));
export const getting: ReadonlySet<string> = new Set("receive get".split(" "));

/** What a subject does by having it done to it: "suffered injuries" is "was injured". */
export const suffering: ReadonlySet<string> = new Set("suffer sustain receive get undergo".split(" "));

/** Deeds that are done to whomever "of" leads to: "the arrest of X". */
export const doneTo: ReadonlySet<string> = new Set(
	"arrest conviction killing murder kidnapping abduction detention capture rescue removal dismissal appointment assassination".split(
		" ",
	),
);

/** Nouns that say of their subject what it does to somebody: "is a threat to the forest". */
export const doneByBeing: ReadonlySet<string> = new Set("threat danger hindrance insult help support".split(" "));

/** Deeds that go "on" whoever undergoes them. */
export const inflicted: ReadonlySet<string> = new Set("attack assault raid".split(" "));

let indexes: { readonly doing: ReadonlySet<string>; readonly undergoing: ReadonlySet<string> } | undefined;

/** Whether the subject of `verb` + `noun` does or undergoes what the noun names; undefined for other pairs. */
export function lightSide(verb: string, noun: string): "doing" | "undergoing" | undefined {
	indexes ??= { doing: pairsOf(doing), undergoing: pairsOf(undergoing) };
	const pair = `${verb} ${noun}`;
	if (indexes.doing.has(pair)) return "doing";
	return indexes.undergoing.has(pair) ? "undergoing" : undefined;
}

function pairsOf(rows: readonly string[]): ReadonlySet<string> {
	return new Set(
		rows.flatMap((row) => {
			const [verbs = "", nouns = ""] = row.split(": ");
			return verbs.split(" ").flatMap((verb) => nouns.split(" ").map((noun) => `${verb} ${noun}`));
		}),
	);
}
