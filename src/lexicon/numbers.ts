/** Numerals in words. Values are what the words mean in current English (short scale). */

const numbered = (words: string, from: number, step = 1): [string, number][] =>
	words.split(" ").map((word, index) => [word, from + index * step]);

/** Below twenty. */
export const smallNumbers: ReadonlyMap<string, number> = new Map(
	numbered(
		"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
		0,
	).concat([
		["nought", 0],
		["naught", 0],
	]),
);

export const tens: ReadonlyMap<string, number> = new Map([
	...numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
	["fourty", 40],
]);

/** Nouns for a number of things; they take "a", a numeral or "several" before them. */
export const groupNumbers: ReadonlyMap<string, number> = new Map([
	["dozen", 12],
	["dozens", 12],
	["score", 20],
]);

export const ordinals: ReadonlyMap<string, number> = new Map([
	...numbered("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 1),
	...numbered("thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth", 13),
	...numbered("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", 20, 10),
	["hundredth", 100],
	["thousandth", 1000],
	["millionth", 1e6],
	["billionth", 1e9],
	["trillionth", 1e12],
]);

/** Endings of ordinals in digits: `2nd`. */
export const ordinalEndings: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** Names of parts. "Second" is no part, and "quarter" and "half" have names of their own. */
export const fractionParts: ReadonlyMap<string, number> = new Map([
	["half", 2],
	["halves", 2],
	["quarter", 4],
	["quarters", 4],
	...numbered("third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 3),
	...numbered("thirds fourths fifths sixths sevenths eighths ninths tenths elevenths twelfths", 3),
	...numbered("sixteenth sixteenths", 16, 0),
	...numbered("twentieth twentieths", 20, 0),
	...numbered("hundredth hundredths", 100, 0),
	...numbered("thousandth thousandths", 1000, 0),
]);

/** Unicode's own names (block "Number Forms" and Latin-1). */
export const vulgarFractions: ReadonlyMap<string, number> = new Map([
	["½", 1 / 2],
	["⅓", 1 / 3],
	["⅔", 2 / 3],
	["¼", 1 / 4],
	["¾", 3 / 4],
	["⅕", 1 / 5],
	["⅖", 2 / 5],
	["⅗", 3 / 5],
	["⅘", 4 / 5],
	["⅙", 1 / 6],
	["⅚", 5 / 6],
	["⅛", 1 / 8],
	["⅜", 3 / 8],
	["⅝", 5 / 8],
	["⅞", 7 / 8],
	["⅐", 1 / 7],
	["⅑", 1 / 9],
	["⅒", 1 / 10],
]);

/** Denominators that news writes in digits; 9/11 and 24/7 are no fractions. */
export const digitDenominators: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100]);

/** How many things a vague word allows. */
export interface VagueNumber {
	readonly low: number;
	/** Excluded. */
	readonly high: number;
}

/**
 * Vague numbers, `[low, high)`. Sources of the widths: Merriam-Webster ("several": more than two but fewer than many;
 * "couple": two, or an indefinite small number; "few": an indefinite small number) and, for plurals of a numeral, at
 * least two of it and less than the next numeral up (a writer who could say "hundreds" does not say "dozens").
 */
export const vagueNumbers: ReadonlyMap<string, VagueNumber> = new Map([
	["couple", { low: 2, high: 3.5 }],
	["few", { low: 3, high: 6.5 }],
	["several", { low: 3, high: 10 }],
	["handful", { low: 3, high: 8 }],
	["tens", { low: 20, high: 100 }],
	["dozens", { low: 24, high: 100 }],
	["scores", { low: 40, high: 200 }],
	["hundreds", { low: 200, high: 1000 }],
	["thousands", { low: 2000, high: 100_000 }],
	["millions", { low: 2e6, high: 1e9 }],
	["billions", { low: 2e9, high: 1e12 }],
	["trillions", { low: 2e12, high: 1e15 }],
]);

/** Words that say how many times as much. */
export const multipliers: ReadonlyMap<string, number> = new Map([
	["twice", 2],
	["double", 2],
	["doubled", 2],
	["doubles", 2],
	["doubling", 2],
	["twofold", 2],
	["triple", 3],
	["tripled", 3],
	["triples", 3],
	["tripling", 3],
	["treble", 3],
	["trebled", 3],
	["trebling", 3],
	["threefold", 3],
	["thrice", 3],
	["quadruple", 4],
	["quadrupled", 4],
	["quadrupling", 4],
	["fourfold", 4],
	["fivefold", 5],
	["sixfold", 6],
	["sevenfold", 7],
	["eightfold", 8],
	["ninefold", 9],
	["tenfold", 10],
	["hundredfold", 100],
	["quintupled", 5],
	["quintuple", 5],
	["halved", 1 / 2],
	["halving", 1 / 2],
	["halves", 1 / 2],
]);

/** Multipliers that are also adjectives and nouns ("double agent"): they count only before a determiner or as verbs. */
export const ambiguousMultipliers: ReadonlySet<string> = new Set([
	"double",
	"doubles",
	"triple",
	"triples",
	"treble",
	"quadruple",
	"quintuple",
	"halves",
]);

/** What follows "three times" where it compares. */
export const comparisonWords: ReadonlySet<string> = new Set(
	`as more less higher lower larger smaller bigger greater faster slower longer shorter heavier lighter deeper taller
	wider stronger the that its their his her our what likelier fewer older younger richer better worse`.split(/\s+/),
);

/** Words for people that count the same thing. */
export const people: ReadonlySet<string> = new Set(["people", "person", "persons", "individual", "human"]);

/** Words for a group of so many: "a pair of gunmen". */
export const groupSizes: ReadonlyMap<string, number> = new Map([
	["pair", 2],
	["trio", 3],
	["quartet", 4],
	["quintet", 5],
]);

/** Plurals of which a pair is one thing. */
export const singlePairs: ReadonlySet<string> = new Set(
	(
		"trousers pants jeans shorts slacks tights leggings overalls pyjamas pajamas briefs boxers underpants glasses sunglasses " +
		"spectacles goggles binoculars scissors pliers tweezers shears clippers tongs headphones earphones"
	).split(" "),
);

/** Nouns that count one person each: six workers are six people. Lemmas. */
export const personNouns: ReadonlySet<string> = new Set(
	(
		"man woman boy girl child teenager toddler infant baby adult pensioner worker employee labourer laborer miner farmer driver " +
		"passenger pilot sailor fisherman commuter cyclist pedestrian motorist motorcyclist resident villager tenant neighbour " +
		"neighbor tourist visitor guest hiker climber skier swimmer runner spectator fan shopper customer worshipper pilgrim " +
		"student pupil schoolboy schoolgirl teacher nurse doctor patient soldier officer policeman policewoman firefighter " +
		"rescuer civilian protester protestor demonstrator migrant refugee prisoner inmate detainee hostage suspect gunman " +
		"attacker militant fighter rebel insurgent voter journalist reporter player athlete footballer victim survivor bystander"
	).split(" "),
);

/** What is numbered behind as well as before: "day five", "the fifth day". Lemmas. */
const numberedThings = new Set(
	"day week month year stage round lap night chapter game leg set phase act episode".split(" "),
);

export function isNumbered(lemma: string): boolean {
	return numberedThings.has(lemma);
}
