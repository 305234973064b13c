/**
 * Verbs and nouns of saying, as they lead to the speaker of a quotation. Lemmas; matched by form, lemma or a regular
 * inflection of it. The verbs of the first table are the reporting verbs of the AP and Reuters style guides.
 */

/** Verbs whose object may be a whole quoted sentence: "X said, “…”", "“…”, X added". */
export const SAYING: ReadonlySet<string> = new Set(
	(
		"say tell add ask reply answer respond note remark comment state declare announce argue claim explain insist stress " +
		"emphasise emphasize underline underscore warn admit acknowledge concede confirm deny allege suggest predict promise " +
		"pledge vow write tweet post quip joke shout yell cry whisper mutter murmur chant recall recount conclude observe " +
		"reiterate repeat report reveal complain protest lament boast brag muse think believe agree counter retort interject " +
		"testify swear plead urge order demand request advise instruct assert maintain contend proclaim speculate wonder " +
		"stammer sigh caution exclaim preach opine assure affirm inform remind implore beg elaborate clarify disclose divulge " +
		"intone gush rage fume stipulate rule"
	).split(" "),
);

/** Verbs that say only where the quotation follows or precedes at once: "“No,” he began", "she went on: “…”". */
export const SAYING_IF_NEXT: ReadonlySet<string> = new Set(
	"go begin continue read offer snap laugh reason text email caption hope expect fear worry specify teach sing signal remember point fire chime put sum".split(
		" ",
	),
);

/** Forms of those verbs that no rule derives. */
export const IRREGULAR: Readonly<Record<string, string>> = {
	said: "say",
	told: "tell",
	wrote: "write",
	written: "write",
	began: "begin",
	thought: "think",
	felt: "feel",
	swore: "swear",
	sworn: "swear",
	sang: "sing",
	sung: "sing",
	taught: "teach",
	found: "find",
	held: "hold",
	went: "go",
	forgot: "forget",
	forgotten: "forget",
	kept: "keep",
	sought: "seek",
	fell: "fall",
	chose: "choose",
	chosen: "choose",
	bound: "bind",
	undertook: "undertake",
	undertaken: "undertake",
	understood: "understand",
	meant: "mean",
	spoke: "speak",
	spoken: "speak",
	gave: "give",
	given: "give",
	saw: "see",
	seen: "see",
	made: "make",
	led: "lead",
	strove: "strive",
	quit: "quit",
	dreamt: "dream",
	am: "be",
	is: "be",
	are: "be",
	was: "be",
	were: "be",
	been: "be",
	being: "be",
	"'m": "be",
	"'re": "be",
	has: "have",
	had: "have",
	having: "have",
	"'ve": "have",
	did: "do",
	does: "do",
	done: "do",
	ca: "can",
};

/** Verbs that quote a few words about something: "described it as “candid”", "hailed “progress”". Their subject speaks. */
export const CHARACTERISING: ReadonlySet<string> = new Set(
	(
		"call describe label brand dub term hail praise condemn denounce slam blast criticise criticize decry deplore dismiss " +
		"reject rebuff accuse blame characterise characterize cite quote portray depict mock ridicule deride express voice " +
		"talk speak tout herald deem regard thank apologise apologize appeal lambast castigate extol laud commend applaud " +
		"salute liken fault welcome refer paint pronounce"
	).split(" "),
);

/** Those of them that take no "as" before what they call a thing. */
export const CHARACTERISING_WITHOUT_AS: ReadonlySet<string> = new Set(
	"call blame accuse thank express voice talk speak appeal apologise apologize".split(" "),
);

/** Nouns whose owner speaks: "in X's statement", "a statement by X". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
	(
		"statement remark comment speech address interview letter email memo tweet post message note report testimony reply " +
		"response answer announcement declaration readout transcript word claim argument assertion warning promise pledge " +
		"description assessment complaint accusation call demand appeal apology admission opinion slogan motto sermon quip"
	).split(" "),
);

/** Words that lead from a quotation to its speaker as a noun phrase: "according to X". */
export const ATTRIBUTION: readonly string[] = [
	"according to",
	"in the words of",
	"a statement from",
	"a statement by",
	"a spokesman for",
	"a spokeswoman for",
	"a spokesperson for",
];

/** Words before a title or a name in quotation marks: "a film called “…”". Nobody speaks. */
export const NAMING: readonly string[] = [
	"called",
	"known as",
	"named",
	"titled",
	"entitled",
	"nicknamed",
	"so - called",
	"code - named",
	"codenamed",
	"aka",
	"subtitled",
	"billed as",
	"renamed",
	"headlined",
	"christened",
	"branded",
];

/** Words of time that may follow a verb of saying where a speaker could stand: "said Friday". */
export const TIME_AFTER_SAYING: ReadonlySet<string> = new Set(
	(
		"monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun today yesterday " +
		"tonight tomorrow january february march april may june july august september october november december jan feb " +
		"mar apr jun jul aug sept oct nov dec later earlier recently last this that early late"
	).split(" "),
);
