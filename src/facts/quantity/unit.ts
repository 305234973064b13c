/** Units and currencies beside a number. */
import { type Currency, currencyNames, currencySigns, moneyLemmas } from "../../lexicon/currencies.ts";
import {
	afterArticledUnit,
	afterSymbol,
	rateThings,
	riskySymbols,
	type Unit,
	unitSpellings,
} from "../../lexicon/units.ts";
import {
	firstOf,
	isHyphen,
	isLetters,
	joined,
	normAt,
	type Parsed,
	type Parser,
	parsed,
	pastHyphen,
	phrases,
	type Tokens,
	wordAt,
} from "./parse.ts";

const moneyUnit = ({ code, name, scale }: Currency): Unit => ({
	name,
	symbol: scale === 1 ? code : name,
	dimension: `money:${code}`,
	scale,
});

const spelled = phrases(unitSpellings.map(({ words, unit, exact }) => ({ words, value: unit, exact })));
const sign = phrases(currencySigns.map(({ words, value }) => ({ words, value: moneyUnit(value), exact: true })));
const namedCurrency = phrases(currencyNames.map(({ words, value }) => ({ words, value: moneyUnit(value) })));

/** A unit in words or a symbol that cannot be anything else. */
export function unitWord(tokens: Tokens, at: number): Parsed<Unit> | undefined {
	const found = spelled(tokens, at);
	if (found === undefined) return undefined;
	return found.to === at + 1 && isRisky(tokens, at) ? undefined : found;
}

/** One-letter symbols and "in": words and names more often than units. */
const isRisky = (tokens: Tokens, at: number): boolean => riskySymbols.has(wordAt(tokens, at));

/** `5m`, "6 in thick"; but `$5m` and "5m people" are millions. */
function riskyUnit(tokens: Tokens, at: number): Parsed<Unit> | undefined {
	const found = isRisky(tokens, at) ? spelled(tokens, at) : undefined;
	if (found === undefined || found.to > at + 1) return found;
	const word = wordAt(tokens, at);
	const next = normAt(tokens, at + 1);
	if (word === "in") return (afterSymbol.has(next) && next !== "in") || isBehindFeet(tokens, at) ? found : undefined;
	if (word === "C" || word === "F")
		return tokens[at + 1]?.capital || tokens[at - 2]?.tag === "PROPN" ? undefined : found;
	return joined(tokens, at) || endsPhrase(tokens, at + 1) ? found : undefined;
}

/** `6 ft 2 in`. */
const isBehindFeet = (tokens: Tokens, at: number): boolean => /^(?:ft|foot|feet)\.?$/.test(normAt(tokens, at - 2));

const endsPhrase = (tokens: Tokens, at: number): boolean => {
	const next = tokens[at];
	return (
		next === undefined ||
		next.tag === "PUNCT" ||
		next.tag === "ADP" ||
		next.tag === "CCONJ" ||
		next.tag === "NUM" ||
		afterSymbol.has(next.norm)
	);
};

/** Words that are a currency only behind a large number: pounds are also weights, "won" is also a verb. */
const needsMagnitude = new Set(["pound", "pounds", "won"]);

/** How far before its unit an amount may be spoken of as money. */
const reach = 7;

const speaksOfMoney = (tokens: Tokens, at: number): boolean =>
	tokens.slice(Math.max(0, at - reach), at).some(({ lemma, norm }) => moneyLemmas.has(lemma) || moneyLemmas.has(norm));

const currencyBehind = (tokens: Tokens, at: number, magnitude: number): Parsed<Unit> | undefined => {
	const found = namedCurrency(tokens, at);
	const doubtful = found?.to === at + 1 && needsMagnitude.has(normAt(tokens, at));
	return doubtful && magnitude < 1e6 && !speaksOfMoney(tokens, at) ? undefined : found;
};

/** `$`, `US$`, `EUR` before a number. */
export const currencyBefore: Parser<Unit> = sign;

/** The unit behind a number; `magnitude` is the number's own. */
export function unitBehind(tokens: Tokens, at: number, magnitude: number): Parsed<Unit> | undefined {
	const hyphened = isHyphen(tokens, at);
	const start = hyphened ? at + 1 : at;
	const money = currencyBehind(tokens, start, magnitude) ?? (hyphened ? undefined : sign(tokens, start));
	return money ?? unitWord(tokens, start) ?? (hyphened ? undefined : riskyUnit(tokens, start));
}

/** Past "per", "a", "an", "each", "every", "for every" or "/". */
function perAt(tokens: Tokens, at: number): number | undefined {
	const isForEach = normAt(tokens, at) === "for" && /^(?:each|every)$/.test(normAt(tokens, at + 1));
	const start = isForEach ? at + 1 : pastHyphen(tokens, at);
	const word = normAt(tokens, start);
	if (/^(?:per|each|every|an?)$/.test(word)) return pastHyphen(tokens, start + 1);
	return word === "/" && joined(tokens, at) && joined(tokens, at + 1) ? at + 1 : undefined;
}

/** "A day after" tells when, "a day" how often. */
const isRate = (tokens: Tokens, at: number, to: number): boolean =>
	!/^an?$/.test(normAt(tokens, pastHyphen(tokens, at))) || !afterArticledUnit.has(normAt(tokens, to));

const generalRate = firstOf<Unit>(unitWord, (tokens, at) => {
	const known = joined(tokens, at) ? spelled(tokens, at) : undefined;
	if (known !== undefined) return known;
	const name = normAt(tokens, at);
	const before = normAt(tokens, at - 1);
	const thing = (before === "per" && isLetters(name)) || (/^an?$/.test(before) && rateThings.has(name));
	return thing ? parsed({ name, symbol: name, dimension: name, scale: 1 }, at + 1) : undefined;
});

/** What a quantity is spread over: "a day", "per litre", `/kg`. */
export function rateBehind(tokens: Tokens, at: number): Parsed<Unit> | undefined {
	const start = perAt(tokens, at);
	const found = start === undefined ? undefined : generalRate(tokens, start);
	return found !== undefined && isRate(tokens, at, found.to) ? found : undefined;
}

const rateNames = new Map([
	["length/duration", "speed"],
	["energy/duration", "power"],
]);

/** Kilometres and an hour → kilometres per hour. */
export function perUnit(unit: Unit, over: Unit): Unit {
	const dimension = `${unit.dimension}/${over.dimension}`;
	return {
		name: `${unit.name} per ${over.name}`,
		symbol: `${unit.symbol}/${over.symbol}`,
		dimension: rateNames.get(dimension) ?? dimension,
		scale: unit.scale / over.scale,
	};
}
