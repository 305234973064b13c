/**
 * Words that reverse what a sentence says. A cue is one or more words as they follow each other, each matched by its
 * form, its lemma or a regular inflection of it. `takes` lists what the cue reverses, tried in this order.
 *
 * The list of negating predicates follows the implicative verbs of Karttunen (1971, "Implicative Verbs"): "failed to
 * sign" entails "did not sign". Verbs that reject a thing ("rejected the offer") are predicates of their own.
 */

/** What a cue governs: the verb of its own clause, or something that follows it. */
export type Complement =
	/** The main verb of its own clause: "did **not** sign". */
	| "predicate"
	/** `to` and a verb: "failed **to sign**". */
	| "to"
	/** A noun phrase, `to` and a verb: "urged **them to sign**". */
	| "object-to"
	/** A verb in -ing: "without **signing**". */
	| "gerund"
	/** A noun phrase, or none, and a participle: "wants **the law changed**". */
	| "done"
	/** A noun phrase, `from` or `into`, and a verb in -ing: "kept **them from signing**". */
	| "object-from"
	/** A noun phrase, `against`, and a verb in -ing: "advised **them against signing**". */
	| "object-against"
	/** A noun phrase, `of` or `with`, and a verb in -ing or a noun: "accused them of **spying**". */
	| "object-of"
	/** A verb in its plain form: "rather than **sign**". */
	| "bare"
	/** A clause, with or without `that`: "denied **that he signed**". */
	| "clause"
	/** A noun phrase: "lack of **money**". */
	| "noun"
	/** A noun phrase for what is done or is so: "denied any **involvement**"; not for a request, nor for somebody. */
	| "deed"
	/** What is said in a thing that is told: "denied reports of **a link**", "the claim that **he lied**". */
	| "told"
	/** An adjective: "far from **certain**". */
	| "adjective"
	/** An adverb: "rather than **together** with them". */
	| "adverb"
	/** The noun or passive subject before it: "**talks** scheduled for Monday". */
	| "before"
	/** The subject of a passive: "**the talks** are planned for Monday". */
	| "undergone"
	/** The subject of what is said of it with "be", "look", "remain": "**shortages** are probable". */
	| "subject"
	/** The same, and nothing that the text knows already: "**a deal** is in sight", not "the coast". */
	| "new-subject";

export interface Negator {
	readonly cue: string;
	readonly takes: readonly Complement[];
	/** Reversed, but not wholly: "hardly", "barely". */
	readonly partial?: true;
}

/** Adverbs that reverse the predicate of their clause. */
export const NEGATING_ADVERBS: readonly string[] = [
	"not",
	"n't",
	"cannot",
	"never",
	"nor",
	"no longer",
	"not any longer",
	"nowhere",
	"at no time",
	"at no point",
	"at no stage",
	"in no way",
	"by no means",
	"on no account",
	"under no circumstances",
];

/** Adverbs that leave little of the predicate of their clause. */
export const PARTIAL_ADVERBS: readonly string[] = ["hardly", "scarcely", "barely", "rarely", "seldom"];

/** After "not" these leave something: "not all members agreed". */
export const UNIVERSALS: ReadonlySet<string> = new Set(
	"all every everyone everybody everything always entirely fully completely wholly necessarily much many enough exactly quite very especially particularly".split(
		" ",
	),
);

/** Words before a noun that empty it. */
export const NEGATING_DETERMINERS: readonly string[] = ["no", "neither", "not a single", "not one"];

/** Pronouns that stand for no one and nothing. */
export const NEGATING_PRONOUNS: readonly string[] = ["nobody", "no one", "none", "nothing", "neither"];

/** Nouns for what somebody tells: who rejects it says that it is not so. Lemmas. */
export const TOLD: ReadonlySet<string> = new Set(
	"report claim rumor rumour allegation suggestion accusation speculation charge insinuation hint assertion".split(" "),
);

/** Nouns for what is there all the same when it is denied. Lemmas. */
export const ASKED_OR_TOLD: ReadonlySet<string> = new Set([
	...TOLD,
	...(
		"request application appeal motion bid petition plea call proposal offer demand story statement article account version " +
		"theory idea notion question"
	).split(" "),
]);

/** Nouns for what leads to a deed: who makes no attempt to do it does not do it. Lemmas. */
export const ATTEMPTS: ReadonlySet<string> = new Set("attempt effort move step try bid action".split(" "));

const TO: readonly Complement[] = ["to"];
const GERUND: readonly Complement[] = ["gerund"];
const NOUN: readonly Complement[] = ["gerund", "noun"];

/** What is asked not to be done: modal cues as well. */
export const ADVISED_AGAINST: readonly (readonly [cue: string, ...takes: readonly Complement[]])[] = [
	["recommend against", "gerund"],
	["argue against", "gerund"],
	...["advise", "caution", "counsel", "warn"].flatMap((verb) => [
		[`${verb} against`, "gerund"] as const,
		[verb, "object-against"] as const,
	]),
];

/** Predicates and prepositions that reverse what follows them. */
export const NEGATORS: readonly Negator[] = [
	{ cue: "not enough", takes: TO },
	{ cue: "n't enough", takes: TO },
	{ cue: "not sufficient", takes: TO },
	{ cue: "n't sufficient", takes: TO },
	{ cue: "insufficient", takes: TO },
	{ cue: "too little", takes: TO },
	{ cue: "fail", takes: TO },
	{ cue: "clear", takes: ["object-of"] },
	{ cue: "acquit", takes: ["object-of"] },
	{ cue: "absolve", takes: ["object-of"] },
	{ cue: "failure", takes: TO },
	{ cue: "failure of", takes: ["object-to"] },
	{ cue: "fail in", takes: GERUND },
	{ cue: "refuse", takes: TO },
	{ cue: "refusal", takes: TO },
	{ cue: "refusal by", takes: ["object-to"] },
	{ cue: "decline", takes: TO },
	{ cue: "neglect", takes: TO },
	{ cue: "forget", takes: TO },
	{ cue: "omit", takes: TO },
	{ cue: "decide against", takes: NOUN },
	{ cue: "vote against", takes: GERUND },
	...ADVISED_AGAINST.map(([cue, ...takes]) => ({ cue, takes })),
	{ cue: "unable", takes: TO },
	{ cue: "inability", takes: TO },
	{ cue: "unwilling", takes: TO },
	{ cue: "unwillingness", takes: TO },
	{ cue: "reluctant", takes: TO },
	{ cue: "reluctance", takes: TO },
	{ cue: "unlikely", takes: ["to", "clause", "subject"] },
	{ cue: "out of the question", takes: ["subject"] },
	{ cue: "unprepared", takes: TO },
	{ cue: "powerless", takes: TO },
	{ cue: "incapable of", takes: GERUND },
	{ cue: "yet", takes: TO },
	{ cue: "stop short of", takes: NOUN },
	{ cue: "fall short of", takes: NOUN },
	{ cue: "far from", takes: ["gerund", "adjective"] },
	{ cue: "come close to", takes: NOUN },
	{ cue: "close to", takes: GERUND },
	{ cue: "near to", takes: GERUND },
	{ cue: "on the verge of", takes: NOUN },
	{ cue: "on the brink of", takes: NOUN },
	{ cue: "narrowly miss", takes: NOUN },
	{ cue: "miss out on", takes: NOUN },
	{ cue: "unlike", takes: ["noun"] },
	{ cue: "less than", takes: ["adjective"] },
	{ cue: "anything but", takes: ["adjective", "noun"] },
	{ cue: "too early", takes: TO },
	{ cue: "deny", takes: ["told", "gerund", "clause", "deed"] },
	{ cue: "denial", takes: ["clause"] },
	{ cue: "denial of", takes: ["told", "gerund", "deed"] },
	{ cue: "dispute", takes: ["told", "gerund", "clause"] },
	{ cue: "disclaim", takes: ["told", "deed"] },
	{ cue: "disavow", takes: ["told", "deed"] },
	...["dismiss", "reject", "refute", "rebut", "rule out"].flatMap((verb): readonly Negator[] => [
		{ cue: verb, takes: ["told"] },
		{ cue: `${verb} any`, takes: ["told", "deed"] },
	]),
	{ cue: "innocent of", takes: ["gerund", "deed"] },
	{ cue: "rule out", takes: NOUN },
	{ cue: "stop", takes: GERUND },
	{ cue: "cease", takes: ["gerund", "to", "noun"] },
	{ cue: "quit", takes: GERUND },
	{ cue: "halt", takes: GERUND },
	{ cue: "avoid", takes: GERUND },
	{ cue: "refrain from", takes: GERUND },
	{ cue: "abstain from", takes: GERUND },
	{ cue: "keep from", takes: GERUND },
	{ cue: "bar", takes: ["object-from"] },
	{ cue: "bar from", takes: GERUND },
	{ cue: "ban", takes: ["object-from"] },
	{ cue: "ban from", takes: GERUND },
	{ cue: "block", takes: ["object-from"] },
	{ cue: "block from", takes: GERUND },
	{ cue: "prevent", takes: ["object-from"] },
	{ cue: "prevent from", takes: GERUND },
	{ cue: "stop", takes: ["object-from"] },
	{ cue: "keep", takes: ["object-from"] },
	{ cue: "prohibit", takes: ["object-from"] },
	{ cue: "prohibit from", takes: GERUND },
	{ cue: "forbid", takes: ["object-to", "object-from"] },
	{ cue: "forbid from", takes: GERUND },
	{ cue: "forbidden", takes: ["to", "object-to"] },
	{ cue: "dissuade", takes: ["object-from"] },
	{ cue: "dissuade from", takes: GERUND },
	{ cue: "deter", takes: ["object-from"] },
	{ cue: "deter from", takes: GERUND },
	{ cue: "talk out of", takes: GERUND },
	{ cue: "exclude", takes: NOUN },
	{ cue: "do nothing", takes: TO },
	{ cue: "do little", takes: TO, partial: true },
	{ cue: "hold off", takes: GERUND },
	{ cue: "think better of", takes: GERUND },
	{ cue: "instead of", takes: ["gerund", "noun", "adverb"] },
	{ cue: "rather than", takes: ["gerund", "bare", "noun", "adverb"] },
	{ cue: "without", takes: NOUN },
	{ cue: "but for", takes: ["noun"] },
	{ cue: "lack of", takes: NOUN },
	{ cue: "lack", takes: ["noun"] },
	{ cue: "absent from", takes: ["noun"] },
	{ cue: "missing from", takes: ["noun"] },
	{ cue: "not true that", takes: ["clause"] },
	{ cue: "untrue that", takes: ["clause"] },
	{ cue: "not the case that", takes: ["clause"] },
	{ cue: "in no hurry", takes: TO },
	{ cue: "cancellation of", takes: NOUN },
	{ cue: "postponement of", takes: NOUN },
	{ cue: "absence of", takes: NOUN },
	{ cue: "in the absence of", takes: NOUN },
	{ cue: "zero", takes: ["noun"] },
];

/** Phrases that look like a negation and are none. */
export const NO_NEGATION: readonly string[] = [
	"not only",
	"not just",
	"not merely",
	"not simply",
	"not solely",
	"not least",
	"not to mention",
	"not unlike",
	"not without",
	"not more than",
	"not less than",
	"not fewer than",
	"no more than",
	"no less than",
	"no fewer than",
	"no later than",
	"not later than",
	"no sooner",
	"no doubt",
	"no wonder",
	"no matter",
	"no less",
	"no stranger to",
	"no small",
	"no secret",
	"no easy",
	"no contest",
	"no mean feat",
	"no time to lose",
	"no end of",
	"no end to the praise",
	"nothing but",
	"nothing less than",
	"nothing short of",
	"none other than",
	"none the less",
	"never mind",
	"never before",
	"never-ending",
	"never - ending",
	"cannot but",
	"can not but",
	"could not but",
	"can not help",
	"cannot help",
	"could not help",
	"could n't help",
	"ca n't help",
	"could not agree more",
	"could n't agree more",
	"could not be more",
	"could n't be more",
	"could not have been more",
	"whether or not",
	"if not",
	"why not",
	"or not",
	"as well as not",
	"not-for-profit",
	"not - for - profit",
	"not for profit",
	"no - one",
	"no - fly",
	"no - confidence",
	"no - show",
	"no - brainer",
	"no - nonsense",
	"no man's land",
	"no - man",
	"no -",
	"no .",
	"nos .",
	"no-fly",
	"no-confidence",
	"yes or no",
	"say no to",
	"leave nothing to chance",
];
