/**
 * Units of measurement. Scales are exact by definition where the SI brochure (BIPM, 9th edition) or the international
 * yard and pound (1959) define them; a month is a twelfth and a year 365.25 days (Julian, IAU).
 */

export interface Unit {
	/** Singular, as shown: `hour`. */
	readonly name: string;
	/** Shown behind the interval: `h`. */
	readonly symbol: string;
	readonly dimension: string;
	/** Base units in one unit. */
	readonly scale: number;
	/** Added after scaling; only temperatures have it. */
	readonly offset?: number;
}

/** A unit and the tokens that name it. */
export interface UnitSpelling {
	readonly words: readonly string[];
	readonly unit: Unit;
	/** A symbol: matched letter for letter. Otherwise in any case. */
	readonly exact: boolean;
}

/** `[name, symbol, scale, names, symbols]`: names divided by semicolons, plurals in -s implied. */
type Row = readonly [name: string, symbol: string, scale: number, names: string, symbols?: string];

const spellings = (list: string | undefined): readonly string[] => list?.split(";").filter(Boolean) ?? [];

const plural = (name: string): string => (/(?:s|x|z|ch)$/.test(name) ? name : `${name}s`);

function spell(dimension: string, rows: readonly Row[]): UnitSpelling[] {
	return rows.flatMap(([name, symbol, scale, names, symbols]) => {
		const unit: Unit = { name, symbol, dimension, scale };
		const words = spellings(names).flatMap((one) => [one, plural(one)]);
		return [
			...words.map((word) => ({ words: word.split(" "), unit, exact: false })),
			...spellings(symbols).map((word) => ({ words: word.split(" "), unit, exact: true })),
		];
	});
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const year = 365.25 * day;

const durations = spell("duration", [
	["nanosecond", "ns", 1e-9, "nanosecond", "ns"],
	["microsecond", "µs", 1e-6, "microsecond", "µs;μs"],
	["millisecond", "ms", 1e-3, "millisecond", "ms"],
	["second", "s", 1, "second", "sec;secs;sec.;s"],
	["minute", "min", minute, "minute;min", "mins;min."],
	["hour", "h", hour, "hour;hr", "hrs;h"],
	["day", "d", day, "day;calendar day"],
	["week", "weeks", 7 * day, "week;wk"],
	["fortnight", "fortnights", 14 * day, "fortnight"],
	["month", "months", year / 12, "month"],
	["year", "years", year, "year;yr;calendar year"],
	["decade", "decades", 10 * year, "decade"],
	["century", "centuries", 100 * year, "century;centuries"],
	["millennium", "millennia", 1000 * year, "millennium;millennia"],
]);

const lengthRows: readonly Row[] = [
	["nanometre", "nm", 1e-9, "nanometre;nanometer", "nm"],
	["micrometre", "µm", 1e-6, "micrometre;micrometer;micron", "µm;μm"],
	["millimetre", "mm", 1e-3, "millimetre;millimeter", "mm"],
	["centimetre", "cm", 1e-2, "centimetre;centimeter", "cm"],
	["decimetre", "dm", 1e-1, "decimetre;decimeter", "dm"],
	["metre", "m", 1, "metre;meter", "m"],
	["kilometre", "km", 1e3, "kilometre;kilometer;kms", "km;Km;KM"],
	["inch", "in", 0.0254, "inch;inches", "in;in.;ins"],
	["foot", "ft", 0.3048, "foot;feet", "ft;ft."],
	["yard", "yd", 0.9144, "yard", "yd;yds;yd."],
	["mile", "mi", 1609.344, "mile", "mi;mi."],
];

const lengths = spell("length", [
	...lengthRows,
	["nautical mile", "nmi", 1852, "nautical mile", "nmi"],
	["fathom", "fathoms", 1.8288, "fathom"],
	["furlong", "furlongs", 201.168, "furlong"],
	["light year", "ly", 9.4607304725808e15, "light year;lightyear"],
	["astronomical unit", "AU", 149_597_870_700, "astronomical unit"],
	["parsec", "pc", 3.085677581491367e16, "parsec"],
]);

/** Squares and cubes of lengths in all their spellings: `square mile`, `sq km`, `km2`, `km ^ 2`, `km squared`. */
function power(row: Row, exponent: 2 | 3): Row {
	const [name, symbol, scale, names, symbols] = row;
	const prefixes = exponent === 2 ? ["square", "sq", "sq.", "sq ."] : ["cubic", "cu", "cu.", "cu ."];
	const mark = exponent === 2 ? "²" : "³";
	const all = [...spellings(names), ...spellings(symbols)];
	const before = all.flatMap((one) => prefixes.map((prefix) => `${prefix} ${one}`));
	const after = all.flatMap((one) =>
		[one, plural(one)].map((word) => `${word} ${exponent === 2 ? "squared" : "cubed"}`),
	);
	const short = spellings(symbols).flatMap((one) => [`${one}${exponent}`, `${one} ^ ${exponent}`, `${one} ${mark}`]);
	return [
		`${exponent === 2 ? "square" : "cubic"} ${name}`,
		`${symbol}${mark}`,
		scale ** exponent,
		[...before, ...after].join(";"),
		short.join(";"),
	];
}

const areas = spell("area", [
	...lengthRows.map((row) => power(row, 2)),
	["acre", "acres", 4046.8564224, "acre"],
	["hectare", "ha", 1e4, "hectare", "ha"],
]);

const volumes = spell("volume", [
	...lengthRows.map((row) => power(row, 3)),
	["millilitre", "ml", 1e-6, "millilitre;milliliter", "ml;mL"],
	["centilitre", "cl", 1e-5, "centilitre;centiliter", "cl;cL"],
	["decilitre", "dl", 1e-4, "decilitre;deciliter", "dl;dL"],
	["litre", "l", 1e-3, "litre;liter", "l;L"],
	["cubic centimetre", "cc", 1e-6, "", "cc"],
	["megalitre", "Ml", 1e3, "megalitre;megaliter"],
	["gallon", "gal", 3.785411784e-3, "gallon;US gallon;U.S. gallon", "gal;gal."],
	["imperial gallon", "imp gal", 4.54609e-3, "imperial gallon"],
	["quart", "qt", 9.46352946e-4, "quart", "qt;qts"],
	["pint", "pt", 4.73176473e-4, "pint"],
	["fluid ounce", "fl oz", 2.95735295625e-5, "fluid ounce", "fl oz;fl. oz"],
	["cup", "cups", 2.365882365e-4, "cup"],
	["tablespoon", "tbsp", 1.478676478125e-5, "tablespoon", "tbsp;tbsps"],
	["teaspoon", "tsp", 4.92892159375e-6, "teaspoon", "tsp;tsps"],
	["barrel", "bbl", 0.158987294928, "barrel", "bbl"],
	["bushel", "bushels", 0.03523907016688, "bushel"],
	["acre-foot", "acre-ft", 1233.48183754752, "acre foot;acre feet"],
]);

const weights = spell("mass", [
	["microgram", "µg", 1e-9, "microgram", "µg;μg;mcg"],
	["milligram", "mg", 1e-6, "milligram;milligramme", "mg"],
	["gram", "g", 1e-3, "gram;gramme", "g;gm;gms"],
	["kilogram", "kg", 1, "kilogram;kilogramme;kilo;kgs", "kg;Kg;KG"],
	["tonne", "t", 1e3, "tonne;metric ton", "t;mt"],
	["ton", "tons", 907.18474, "ton;short ton;US ton;U.S. ton"],
	["long ton", "long tons", 1016.0469088, "long ton"],
	["kilotonne", "kt", 1e6, "kilotonne;kiloton", "kt"],
	["megatonne", "Mt", 1e9, "megatonne;megaton", "Mt"],
	["gigatonne", "Gt", 1e12, "gigatonne;gigaton", "Gt"],
	["ounce", "oz", 0.028349523125, "ounce", "oz;oz."],
	["troy ounce", "oz t", 0.0311034768, "troy ounce"],
	["pound", "lb", 0.45359237, "pound", "lb;lbs;lb.;lbs."],
	["stone", "st", 6.35029318, "", "stone"],
	["carat", "ct", 2e-4, "carat"],
]);

const kmh = 1 / 3.6;
const speeds = spell("speed", [
	["mile per hour", "mph", 0.44704, "mph;mile an hour;miles an hour;mile per hour;miles per hour", "mi / h"],
	["kilometre per hour", "km/h", kmh, "kmh;kph;kmph;kilometre an hour;kilometres an hour", "km / h;km / hr;kmh;km h"],
	["metre per second", "m/s", 1, "mps", "m / s"],
	["foot per second", "ft/s", 0.3048, "fps", "ft / s"],
	["knot", "kn", 1852 / 3600, "knot", "kts"],
	["Mach", "Mach", 340.3, "mach"],
]);

/** Decimal multiples, as storage and networks are sold (IEC 80000-13). */
const dataPrefixes: readonly (readonly [string, string, number])[] = [
	["kilo", "k", 1e3],
	["mega", "M", 1e6],
	["giga", "G", 1e9],
	["tera", "T", 1e12],
	["peta", "P", 1e15],
	["exa", "E", 1e18],
];
const dataRows: readonly Row[] = dataPrefixes.flatMap(([prefix, letter, factor]): Row[] => [
	[`${prefix}byte`, `${letter}B`, 8 * factor, `${prefix}byte`, letter === "k" ? "kB;KB" : `${letter}B`],
	[`${prefix}bit`, `${letter}b`, factor, `${prefix}bit`, letter === "k" ? "kb;kbit" : `${letter}bit`],
]);

const data = spell("data", [
	["bit", "bit", 1, "bit"],
	["byte", "B", 8, "byte"],
	...dataRows,
	["kibibyte", "KiB", 8 * 2 ** 10, "kibibyte", "KiB"],
	["mebibyte", "MiB", 8 * 2 ** 20, "mebibyte", "MiB"],
	["gibibyte", "GiB", 8 * 2 ** 30, "gibibyte", "GiB"],
]);

const dataRates = spell(
	"data/duration",
	dataPrefixes.slice(0, 4).flatMap(([prefix, letter, factor]): Row[] => [
		[`${prefix}bit per second`, `${letter}bit/s`, factor, `${letter}bps`, `${letter}b / s;${letter}bit / s`],
		[`${prefix}byte per second`, `${letter}B/s`, 8 * factor, "", `${letter}B / s;${letter}Bps`],
	]),
);

/** `[name, symbol, dimension, scale of the plain unit]`, with kilo, mega, giga and tera. */
const prefixed = (name: string, symbol: string, scale: number): Row[] => [
	[name, symbol, scale, name, symbol],
	[`kilo${name}`, `k${symbol}`, scale * 1e3, `kilo${name}`, `k${symbol};K${symbol}`],
	[`mega${name}`, `M${symbol}`, scale * 1e6, `mega${name}`, `M${symbol}`],
	[`giga${name}`, `G${symbol}`, scale * 1e9, `giga${name}`, `G${symbol}`],
	[`tera${name}`, `T${symbol}`, scale * 1e12, `tera${name}`, `T${symbol}`],
];

const wattHours = prefixed("watt hour", "Wh", 3600);
const calorie = 4.184;

const energies = [
	...spell("power", [
		...prefixed("watt", "W", 1),
		["milliwatt", "mW", 1e-3, "milliwatt", "mW"],
		["horsepower", "hp", 745.6998715822702, "horsepower;bhp", "hp"],
	]),
	...spell("energy", [
		...prefixed("joule", "J", 1),
		...wattHours,
		["calorie", "cal", calorie, "calorie"],
		["kilocalorie", "kcal", calorie * 1e3, "kilocalorie", "kcal"],
		["British thermal unit", "BTU", 1055.05585262, "british thermal unit;btu", "BTUs"],
		["electronvolt", "eV", 1.602176634e-19, "electronvolt;electron volt", "eV"],
		["therm", "therms", 1.05505585262e8, "therm"],
	]),
];

const others = [
	...spell("frequency", prefixed("hertz", "Hz", 1)),
	...spell("voltage", [...prefixed("volt", "V", 1), ["millivolt", "mV", 1e-3, "millivolt", "mV"]]),
	...spell("current", [
		["ampere", "A", 1, "ampere;amp"],
		["milliampere", "mA", 1e-3, "milliampere;milliamp", "mA"],
	]),
	...spell("resistance", [["ohm", "Ω", 1, "ohm", "Ω"]]),
	...spell("force", [
		["newton", "N", 1, "newton"],
		["kilonewton", "kN", 1e3, "kilonewton", "kN"],
	]),
	...spell("pressure", [
		...prefixed("pascal", "Pa", 1),
		["hectopascal", "hPa", 100, "hectopascal", "hPa"],
		["millibar", "mbar", 100, "millibar", "mbar;mb"],
		["bar", "bar", 1e5, "", "bar"],
		["pound per square inch", "psi", 6894.757293168, "psi"],
	]),
	...spell("loudness", [["decibel", "dB", 1, "decibel", "dB"]]),
	...spell("dose", [
		["sievert", "Sv", 1, "sievert", "Sv"],
		["millisievert", "mSv", 1e-3, "millisievert", "mSv"],
		["microsievert", "µSv", 1e-6, "microsievert", "µSv;μSv"],
	]),
	...spell("absorbed dose", [
		["gray", "Gy", 1, "", "Gy"],
		["milligray", "mGy", 1e-3, "milligray", "mGy"],
	]),
	...spell("ratio", [
		["percent", "%", 0.01, "percent;per cent;percentage;pct;pct.", "%"],
		["per mille", "‰", 0.001, "per mille", "‰"],
	]),
	...spell("percentage-point", [
		["percentage point", "points", 1, "percentage point;% point;percent point;per cent point", "pp"],
		["basis point", "bp", 0.01, "basis point", "bps"],
	]),
	...spell("degree", [["degree", "°", 1, "degree;deg", "°;deg ."]]),
];

/** Base: degrees Celsius. */
const celsius: Unit = { name: "degree Celsius", symbol: "°C", dimension: "temperature", scale: 1 };
const fahrenheit: Unit = {
	name: "degree Fahrenheit",
	symbol: "°F",
	dimension: "temperature",
	scale: 5 / 9,
	offset: (-32 * 5) / 9,
};
const kelvin: Unit = { name: "kelvin", symbol: "K", dimension: "temperature", scale: 1, offset: -273.15 };

const degrees: readonly (readonly [Unit, string, string])[] = [
	[celsius, "celsius;centigrade;centigrate;celcius", "C"],
	[fahrenheit, "fahrenheit;farenheit;fahrenheits", "F"],
	[kelvin, "kelvin", "K"],
];

const degreeWords = ["degree", "degrees", "deg", "deg .", "°"];

const temperatures = degrees.flatMap(([unit, names, letter]): UnitSpelling[] => [
	...spellings(names).flatMap((name) => [
		{ words: [name], unit, exact: false },
		...degreeWords.map((degree) => ({ words: [...degree.split(" "), name], unit, exact: false })),
	]),
	...degreeWords.map((degree) => ({ words: [...degree.split(" "), letter.toLowerCase()], unit, exact: false })),
	{ words: [letter], unit, exact: true },
	...(unit === kelvin ? [{ words: ["kelvins"], unit, exact: false }] : []),
]);

/** All spellings, in no particular order: the longest that fits is the right one. */
export const unitSpellings: readonly UnitSpelling[] = [
	...durations,
	...lengths,
	...areas,
	...volumes,
	...weights,
	...speeds,
	...data,
	...dataRates,
	...energies,
	...others,
	...temperatures,
];

/**
 * Symbols that are also words, names or magnitudes: read as units only when joined to their number (`5m`), or before
 * one of the words in `afterSymbol` ("6 in thick").
 */
export const riskySymbols: ReadonlySet<string> = new Set([
	"m",
	"t",
	"g",
	"h",
	"s",
	"l",
	"L",
	"C",
	"F",
	"K",
	"in",
	"ha",
	"W",
	"V",
	"J",
]);

export const afterSymbol: ReadonlySet<string> = new Set(
	"thick wide long tall high deep across away apart in of from above below away wide by x above sea".split(" "),
);

/** "an hour", "a mile": units that name one quantity with an article alone, everywhere but in rates. */
export const articleUnits: ReadonlySet<string> = new Set([
	"hour",
	"mile",
	"kilometre",
	"gallon",
	"litre",
	"pint",
	"ton",
	"tonne",
	"kilogram",
	"fortnight",
	"decade",
	"century",
]);

/** Words before "a week", "a year" that make the article a number. */
export const articleLeads: ReadonlySet<string> = new Set(
	"for within after than last lasted lasts lasting take takes took taken taking spend spent spends under over".split(
		" ",
	),
);

/** "An hour-long meeting", "a weeklong trip": one unit of time. */
export const longWords: ReadonlyMap<string, Unit> = new Map(
	durations.filter(({ exact }) => !exact).map(({ words, unit }): [string, Unit] => [`${words[0]}long`, unit]),
);

/** Words between a number and its unit that leave the quantity as it is: "two more years". */
export const unitModifiers: ReadonlySet<string> = new Set(
	"more additional extra full whole consecutive straight successive further other long solid short additional".split(
		" ",
	),
);

export const foot: Unit = { name: "foot", symbol: "ft", dimension: "length", scale: 0.3048 };

export const inch: Unit = { name: "inch", symbol: "in", dimension: "length", scale: 0.0254 };

/** Years of life, where no unit is written: "aged 35". */
export const yearOfAge: Unit = { name: "year", symbol: "years", dimension: "age", scale: year };

/** Behind "a day" or "an hour" they tell when: "a day after" is no rate. */
export const afterArticledUnit: ReadonlySet<string> = new Set([
	"later",
	"ago",
	"earlier",
	"before",
	"after",
	"old",
	"since",
	"when",
	"away",
	"apart",
	"and",
]);

/** Things over which an amount is spread by an article alone: "six points a game". */
export const rateThings: ReadonlySet<string> = new Set([
	"game",
	"match",
	"head",
	"person",
	"share",
	"piece",
	"ticket",
	"pupil",
	"student",
	"household",
	"copy",
	"bottle",
	"barrel",
	"episode",
]);
