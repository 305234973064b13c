/** What a report says that became of somebody, where another report may say that something else did, or on another day. */
export interface NewsTurn {
	/** What it is about: of two turns with one name and other ways only one can be true. */
	readonly name: string;
	readonly way: string;
	/** Who does it, or to whom it is done. */
	readonly whose: "doer" | "undergoer";
	/** Lemmas of verbs; `step_down` is two words in a row. */
	readonly verbs: ReadonlySet<string>;
	/** One of these stands in the clause, too. */
	readonly beside?: ReadonlySet<string>;
	/** With one of these it is another turn. */
	readonly without?: ReadonlySet<string>;
	/** Also of countries and bodies. */
	readonly ofAnybody?: true;
}

const split = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const forced = split("force pressure threaten offer ask urge want");

/** Ways that exclude one another. */
export const newsTurns: readonly NewsTurn[] = [
	{
		name: "leaving",
		way: "resigned",
		whose: "doer",
		verbs: split("resign step_down stand_down quit"),
		without: forced,
	},
	{ name: "leaving", way: "dismissed", whose: "undergoer", verbs: split("fire sack dismiss terminate") },
	{ name: "plea", way: "guilty", whose: "doer", verbs: split("plead"), beside: split("guilty"), without: split("not") },
	{ name: "plea", way: "not guilty", whose: "doer", verbs: split("plead"), beside: split("not innocent") },
	{ name: "custody", way: "bail", whose: "undergoer", verbs: split("release free grant bail"), beside: split("bail") },
	{
		name: "custody",
		way: "held",
		whose: "undergoer",
		verbs: split("remand hold keep"),
		beside: split("custody bail behind_bar"),
	},
	{ name: "killing", way: "shot", whose: "undergoer", verbs: split("shoot") },
	{ name: "killing", way: "stabbed", whose: "undergoer", verbs: split("stab knife") },
	{ name: "killing", way: "strangled", whose: "undergoer", verbs: split("strangle") },
	{ name: "killing", way: "drowned", whose: "doer", verbs: split("drown") },
	{
		name: "vote",
		way: "for",
		whose: "doer",
		verbs: split("vote"),
		beside: split("for in_favor in_favour"),
		without: split("against"),
		ofAnybody: true,
	},
	{
		name: "vote",
		way: "against",
		whose: "doer",
		verbs: split("vote"),
		beside: split("against"),
		without: split("for"),
		ofAnybody: true,
	},
	{ name: "vote", way: "abstained", whose: "doer", verbs: split("abstain"), ofAnybody: true },
];

/** What happens to one person on one day. */
export const daysOfTurns: readonly NewsTurn[] = [
	{ name: "death", way: "", whose: "doer", verbs: split("die pass_away") },
	{ name: "arrest", way: "", whose: "undergoer", verbs: split("arrest") },
	{ name: "resignation", way: "", whose: "doer", verbs: split("resign step_down stand_down quit"), without: forced },
	{ name: "dismissal", way: "", whose: "undergoer", verbs: split("fire sack dismiss") },
	{ name: "sentencing", way: "", whose: "undergoer", verbs: split("sentence jail imprison") },
	{ name: "conviction", way: "", whose: "undergoer", verbs: split("convict") },
	{ name: "burial", way: "", whose: "undergoer", verbs: split("bury") },
	{ name: "wedding", way: "", whose: "doer", verbs: split("marry wed") },
];

/** Who decides a case at law. */
export const courts: ReadonlySet<string> = split("court judge jury justice magistrate tribunal");

/** What they decide; a "decision" is a court's only beside its name. */
export const rulings: ReadonlySet<string> = split("ruling verdict judgment judgement decision");

/** "Handed down the decision": what a court does with it. */
export const rulingVerbs: ReadonlySet<string> = split("hand deliver issue announce give come read make return");

/** Of which court: where one report names it and another does not, it may be the next one. */
export const courtLevels: ReadonlySet<string> = split("appeal appeals appellate supreme high federal constitutional");
