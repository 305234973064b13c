/**
 * Words after which an infinitive or a gerund tells what happened: whoever managed to sell has sold, whoever admitted selling
 * has, too; whoever was ordered to sell may not have. Lemmas, nouns and adjectives among them; after Karttunen's implicative
 * and factive verbs (1971), spread by how news uses them.
 */
export const implicative: ReadonlySet<string> = new Set(
	(
		"manage begin start continue go come help dare happen turn prove proceed end cease stop finish quit keep resume " +
		"force compel oblige prompt cause make use spend take cost join unite gather team rush hurry hasten race return step emerge live grow " +
		"find see show know able succeed fail refuse decline learn hear watch film photograph picture spot catch " +
		"admit confess acknowledge recall remember regret enjoy celebrate " +
		"complete convict guilty fine jail imprison sentence suspend praise honor thank criticize blame punish responsible " +
		"famous know credit award enough reason way time unable remain do will would can could may might must shall should " +
		"try attempt hope want plan intend expect seek aim agree promise pledge vow decide choose"
	).split(" "),
);
// The last two rows are weighed as hopes and plans, or are auxiliaries.

/** Whoever says so tells it as a fact: "**confirmed** that he saw it". Lemmas. */
export const factive: ReadonlySet<string> = new Set(
	"confirm reveal know prove show find discover admit confess acknowledge establish demonstrate realise realize learn".split(
		" ",
	),
);

/** With an infinitive these tell nothing of the kind: "admitted **to study** law"; with a gerund they do. Lemmas. */
export const byGerundOnly: ReadonlySet<string> = new Set(["admit", "recall", "regret", "enjoy", "celebrate"]);

/** As nouns these tell nothing: "a will to win", "in no hurry to sell". */
export const namesOnly: ReadonlySet<string> = new Set("will might must can may hurry rush haste".split(" "));

/** They say that a deed was taken up, not that it was brought to an end. Lemmas. */
export const beginning: ReadonlySet<string> = new Set(["begin", "start", "resume"]);

/** Deeds with an end of their own: until then they are not done. Lemmas. */
export const accomplishing: ReadonlySet<string> = new Set(
	(
		"build rebuild construct reconstruct restore renovate write rewrite repair paint repaint clear demolish dismantle translate " +
		"dig drain evacuate move relocate replace remove withdraw assemble install convert refurbish digitise digitize print"
	).split(" "),
);

/** They decide as one: what "the board voted to reject" is rejected. Lemmas. */
export const votingBodies: ReadonlySet<string> = new Set(
	"council committee parliament senate house assembly board jury panel congress commission cabinet chamber synod".split(
		" ",
	),
);

/** What such a vote brings about by itself: whoever votes to build has built nothing yet. Lemmas. */
export const doneByVote: ReadonlySet<string> = new Set(
	"reject refuse approve accept adopt back endorse support oppose condemn ratify uphold dismiss veto postpone".split(
		" ",
	),
);

/** Prepositions behind which a gerund tells what happened. */
export const tellingPrepositions: ReadonlySet<string> = new Set(
	"after before by while when since in upon through despite besides".split(" "),
);

/** Prepositions behind which a gerund tells what is kept off or only spoken of, whatever stands before them. */
export const keepingOff: ReadonlySet<string> = new Set(["against", "from", "without"]);

/** In "forced the council to sell" it is the council that sells. Lemmas. */
export const forcing: ReadonlySet<string> = new Set("force compel oblige prompt cause".split(" "));

/** Verbs of making and seeing: in "let the council sell" it is the council that sells. */
export const ofOthers: ReadonlySet<string> = new Set("let make see watch hear help have".split(" "));

/** Verbs of courts and authorities behind which "for" tells what somebody did: "fined him for parking there". */
export const punishing: ReadonlySet<string> = new Set(
	"sentence jail imprison convict fine punish condemn reprimand".split(" "),
);

/** Infinitives that tell how it ended: "scored twice to win", "rose to become mayor". */
export const resulting: ReadonlySet<string> = new Set("win lose beat defeat draw become reach".split(" "));
