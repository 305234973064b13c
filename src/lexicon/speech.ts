/**
 * Verbs and nouns of saying, as they lead to the speaker of a quotation. Lemmas; matched by form, lemma or a regular
 * inflection of it. The verbs of the first table are the reporting verbs of the AP and Reuters style guides.
 */

/** Verbs whose object may be a whole quoted sentence: "X said, “…”", "“…”, X added". */
export const SAYING: readonly string[] = (
	"say tell add ask reply answer respond note remark comment state declare announce argue claim explain insist " +
	"stress emphasise emphasize underline underscore warn admit acknowledge concede confirm deny allege suggest predict " +
	"promise pledge vow write tweet post read quip joke shout yell cry whisper mutter murmur sing chant recall " +
	"recount remember continue conclude begin observe reiterate repeat report reveal complain protest lament boast brag " +
	"muse think believe feel agree counter retort interject testify swear plead urge order demand request advise instruct " +
	"assert maintain contend proclaim reason speculate wonder estimate offer stammer snap sigh laugh " +
	"go signal indicate text email caution exclaim greet thunder caption teach preach opine assure affirm " +
	"inform remind implore beg elaborate clarify disclose divulge rule find hold decide intone gush rage fume " +
	"hope expect fear worry specify point stipulate"
).split(" ");

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
export const CHARACTERISING: readonly string[] = (
	"call describe label brand dub term hail praise condemn denounce slam blast criticise criticize decry deplore dismiss " +
	"reject rebuff accuse blame characterise characterize cite quote refer portray depict welcome mock ridicule deride " +
	"attack express voice issue use offer promise speak talk warn tout herald cast paint frame rate deem judge " +
	"regard consider view see hit thank apologise apologize appeal urge press lambast castigate extol laud " +
	"commend applaud salute liken compare fault rap slate pan charge"
).split(" ");

/** Nouns whose owner speaks: "in X's statement", "a statement by X". */
export const SPEECH_NOUNS: readonly string[] = (
	"statement remark comment speech address interview letter email memo tweet post message note report testimony reply " +
	"response answer announcement declaration communique readout transcript word phrase claim argument assertion warning " +
	"promise pledge description assessment complaint accusation call demand appeal apology admission opinion ruling " +
	"verdict filing lawsuit manifesto article column editorial essay book paper diary memoir blog slogan motto sermon " +
	"toast quip joke"
).split(" ");

/** Words that lead from a quotation to its speaker as a noun phrase: "according to X". */
export const ATTRIBUTION: readonly string[] = [
	"according to",
	"in the words of",
	"as told to",
	"as per",
	"a statement from",
	"a statement by",
	"a spokesperson for",
	"quoting",
	"citing",
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
