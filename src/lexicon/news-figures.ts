/** What news gives a figure for, and each report its own: the dead, the damage, the price, the term of a sentence. */
export interface NewsFigure {
	readonly name: string;
	/** What the figure counts: people, or a unit of this dimension (without its currency). */
	readonly measures: "people" | "money" | "money/duration" | "area" | "speed" | "duration" | "ratio";
	/** Lemmas or forms of which one stands in the clause; `behind_bar` is two words in a row. */
	readonly words: ReadonlySet<string>;
	/** One of these stands there, too. */
	readonly beside?: ReadonlySet<string>;
	/** With one of these it is another figure. */
	readonly without?: ReadonlySet<string>;
	/** Nouns that stand for anybody whom the figure counts. */
	readonly heads?: ReadonlySet<string>;
	/** It counts only some of them: more may be counted elsewhere, but not nobody. */
	readonly some?: true;
	/** It grows while the event lasts: a day's figure is not that of the whole. */
	readonly grows?: true;
	/** Of whatever moves: both must speak of the same thing. */
	readonly ofThing?: true;
	/** Fixed by word or law, whether it runs already or will: "will serve", "has agreed". */
	readonly fixed?: true;
}

const split = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Who comes to see or hear, or takes to the street. */
const crowd = split(
	"fan supporter visitor spectator guest onlooker festivalgoer concertgoer mourner demonstrator protester protestor marcher reveller",
);
const workers = split("worker employee colleague staff member");

export const newsFigures: readonly NewsFigure[] = [
	{ name: "dead", measures: "people", words: split("die kill dead death fatality perish") },
	{
		name: "injured",
		measures: "people",
		words: split("injure injured injury hurt wound wounded casualty"),
		without: split("die kill dead death fatality"),
	},
	{
		name: "injured",
		measures: "people",
		words: split("treat"),
		beside: split("cut sprain bruise burn injury wound fracture shock inhalation"),
		some: true,
	},
	{ name: "missing", measures: "people", words: split("missing unaccounted") },
	{ name: "rescued", measures: "people", words: split("rescue rescued"), grows: true },
	{ name: "arrested", measures: "people", words: split("arrest detain arrested detained"), grows: true },
	{ name: "evacuated", measures: "people", words: split("evacuate evacuated displace displaced"), grows: true },
	{
		name: "jobs lost",
		measures: "people",
		words: split("job"),
		beside: split("lose cost cut shed axe eliminate loss stake"),
	},
	{ name: "aboard", measures: "people", words: split("aboard on_board") },
	{
		name: "crowd",
		measures: "people",
		words: split("attend attendance draw attract audience crowd turnout turn_out flock march rally gather"),
		heads: crowd,
		grows: true,
	},
	{
		name: "crowd",
		measures: "people",
		words: crowd,
		beside: split("come stand line fill wait watch cheer greet welcome visit see hear turn await"),
		heads: crowd,
		grows: true,
	},
	{
		name: "crowd",
		measures: "people",
		words: split("come_out turn_out come_to"),
		beside: split("welcome see hear watch greet cheer protest demonstrate mourn celebrate"),
		heads: crowd,
		grows: true,
	},
	{
		name: "strikers",
		measures: "people",
		words: split("strike stoppage walkout down_tool walk_out lay_down"),
		heads: workers,
		without: split("vote ballot lightning"),
	},
	{ name: "damage", measures: "money", words: split("damage") },
	{ name: "loss", measures: "money", words: split("lose loss losses") },
	{ name: "loss", measures: "money/duration", words: split("lose loss losses cost") },
	{ name: "worth", measures: "money", words: split("worth value valued valuation") },
	{
		name: "price",
		measures: "money",
		words: split("sign signing transfer buy purchase acquire acquisition takeover fee price splash sell_for"),
		without: split("ticket share entry admission shirt loan"),
		fixed: true,
	},
	{
		name: "wages",
		measures: "money/duration",
		words: split("wage salary earn trouser pocket paycheck"),
		fixed: true,
	},
	{
		name: "raised",
		measures: "money",
		words: split("raise donate donation fundraiser look_forward"),
		without: split("price tax rate fare a_donation"),
	},
	{
		name: "stolen",
		measures: "money",
		words: split(
			"embezzle embezzlement steal stolen theft rob robbery defraud swindle siphon misappropriate launder loot taken vanish",
		),
		without: split("repay pay_back return recover find refund home"),
	},
	{ name: "fine", measures: "money", words: split("fine fined penalty"), fixed: true },
	{ name: "bail", measures: "money", words: split("bail"), fixed: true },
	{ name: "ransom", measures: "money", words: split("ransom") },
	{ name: "debt", measures: "money", words: split("debt owe") },
	{ name: "burned", measures: "area", words: split("burn burned burnt scorch consume destroy blacken char") },
	{
		name: "speed",
		measures: "speed",
		words: split("go travel drive do run move race speed impact collision crash hit clock"),
		without: split("limit limited restrict restriction allow permit wind gust"),
		ofThing: true,
	},
	{ name: "gusts", measures: "speed", words: split("gust") },
	{
		name: "sentence",
		measures: "duration",
		words: split("sentence jail imprison imprisonment prison behind_bar"),
		without: split("maximum suspend suspended spend already parole probation"),
		fixed: true,
	},
	{ name: "probation", measures: "duration", words: split("probation"), fixed: true },
	{ name: "contract", measures: "duration", words: split("contract deal"), fixed: true },
	{
		name: "ban",
		measures: "duration",
		words: split("ban suspend suspension disqualify disqualification"),
		fixed: true,
	},
	{
		name: "trial",
		measures: "duration",
		words: split("hearing trial"),
		beside: split("last hearing run take"),
		without: split("sentence jail prison probation parole"),
	},
	{
		name: "votes for",
		measures: "ratio",
		words: split("vote ballot referendum"),
		beside: split("yes favour favor for back support approve backed"),
		without: split("against no turnout reject"),
	},
	{ name: "votes for", measures: "ratio", words: split("back backed"), beside: split("vote voting voter ballot") },
	{ name: "turnout", measures: "ratio", words: split("turnout") },
];

/** Nouns for anybody: of whom nothing more is said. */
export const anybody: ReadonlySet<string> = split("people person job");

/** Nobody at all, as a subject or object. */
export const nobody: ReadonlySet<string> = split("nobody no-one noone");

/** Behind "no" they stand for anybody. */
export const anybodyNouns: ReadonlySet<string> = split(
	"one people person deaths death injuries injury casualties fatalities arrests arrest",
);

/** What dies, burns or is lost beside people: counted by itself. */
export const notPeople: ReadonlySet<string> = split(
	"time animal cow cattle bull calf sheep lamb goat pig horse dog cat bird chicken hen duck goose fish whale dolphin elephant bear " +
		"lion tiger wolf deer bee insect pet tree plant crop home house building car vehicle ship boat plane",
);

/** Lemmas or forms in a clause by which its figure is that of another time, of a part, or of what may be. */
export const otherwiseCounted: ReadonlySet<string> = split(
	`previous average limit target goal capacity maximum minimum alone each every only-then initially originally earlier
	previously later now meanwhile so_far abroad foreign overseas else up_from down_from far rise climb increase grow fall drop update correct revise preliminary
	first second third fourth final last next another additional demand want ask need require seek offer propose forecast budget pledge promise
	could might would should unless if per than`,
);

/** Before or behind the word of a figure: how badly, and so only some. */
export const degrees: ReadonlySet<string> = split(
	"seriously badly critically severely gravely slightly lightly serious critical severe grave slight light minor fatally fatal",
);

/** Verbs and nouns that only carry a figure, whatever it is of: "signed a contract", "took part in the strike". Lemmas. */
export const carriers: ReadonlySet<string> = split(
	"sign agree get receive make take part join pay come go give put reach total number figure have be report say see stand",
);
