#!/usr/bin/env node
// Measures the quantity grammar on the specs of microsoft/Recognizers-Text, converted to JSON lines.
// usage: npm run build && node bench/recognizers.mjs FILE.jsonl [--show] [--all]
// --show prints the rows that are wrong, --all scores also what the grammar is not meant to read.
// A row is right when every expected quantity is found with its value and its span, and nothing of the suite's sort is
// found besides. Hedges, signs and rates ("a day") belong to our spans and not to theirs, so a span may be longer by
// words and signs, never by digits.
import { readFileSync } from "node:fs";
import { hedgeWidths, loadReader, quantity } from "../dist/internals.js";

const [file, ...options] = process.argv.slice(2);
if (file === undefined) throw new Error("usage: node bench/recognizers.mjs FILE.jsonl [--show]");

/** Suite → whether a quantity of ours is of its sort. */
const suites = {
	"Number/NumberModel": (found) => found.unit === undefined || found.dimension === "ratio",
	"Number/PercentModel": (found) => found.dimension === "ratio" && found.unit !== undefined,
	"NumberWithUnit/AgeModel": (found) => found.dimension === "age",
	"NumberWithUnit/CurrencyModel": (found) => found.dimension.startsWith("money:"),
	"NumberWithUnit/DimensionModel": (found) =>
		found.unit !== undefined && !/^(?:money|age|ratio|temperature|degree|duration|count)/.test(found.dimension),
	"NumberWithUnit/TemperatureModel": (found) => /^(?:temperature|degree)$/.test(found.dimension),
};

/** What the grammar is not meant to read, by rule; the first that holds names the category. */
const categories = [
	["unit or sign without a number", (one) => one.Resolution?.value == null || one.Resolution.value === "null"],
	["power notation other than of ten", (one) => /\^/.test(one.Text) && !/10\s*\^/.test(one.Text)],
	["improper fraction (4/3, eleven fifths of a hundred)", (one) => isImproper(one)],
	["fraction of digits beyond common denominators", (one) => isOddSlash(one)],
	["fraction by 'over' (one over twenty)", (one) => /\bover\b/.test(one.Text)],
	["negative in parentheses", (one) => /^\(/.test(one.Text)],
	["percent word before its number (percents of twenty)", (one) => /^percents? of/.test(one.Text)],
	["magnitude letter (k, b, G) without a currency or a noun", (one) => /\d\s*(?:k|b|g|mil)$/i.test(one.Text)],
	["fraction in words below a twelfth", (one) => one.Resolution?.subtype === "fraction" && smallPart.test(one.Text)],
	[
		"telephone number or number joined to letters",
		(one, row) =>
			(/[\p{L}]-?$/u.test(row.text.slice(Math.max(0, one.Start - 2), one.Start).trimEnd()) &&
				!/\s/.test(row.text.charAt(one.Start - 1))) ||
			/\d-\d+-?\d*[/-]\d/.test(row.text),
	],
	[
		"cents without their unit (15 dollars and 15)",
		(one) => /(?:dollars?|\d)(?: and)? (?:\d+|fifty)$/.test(one.Text) && /[$]|dollar/.test(one.Text),
	],
	["code joined to the amount or its magnitude (USD50, MGBP)", (one) => /^usd\d|\bm[a-z]{3}$/.test(one.Text)],
	["unit in brackets", (one) => /[({]/.test(one.Text)],
	[
		"digits grouped other than by comma",
		(one) => /\d[\s\u00a0\u202f'.]\d{3}[\s\u00a0\u202f'.]\d/.test(one.Text) || /\d,\d{2},|\d\.\d{3},/.test(one.Text),
	],
];

const isImproper = (one) =>
	one.Resolution?.subtype === "fraction" &&
	/[a-z]ths?$|[a-z]th$|fifths|halves/.test(one.Text) &&
	Math.abs(Number(one.Resolution.value)) > 1 &&
	!/\band\b/.test(one.Text);
const isOddSlash = (one) => /\d\s*[/]\s*\d/.test(one.Text) && !/^-?(?:\d+ )?[1-9]\/(?:[2-68]|10|16)$/.test(one.Text);
const smallPart =
	/(?:hundredths?|thousandths?|[mbtr]+illionths?|ty[- ](?:first|second|third|\w+th)s?)$|^a half$|^a \w+ty-/;

const categoryOf = (row, one) =>
	options.includes("--all") ? undefined : categories.find(([, holds]) => holds(one, row))?.[0];

const value = (one) => Number(String(one.Resolution.value).replace("%", ""));
const close = (a, b) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));

function matches(one, found, text) {
	const [start, end] = [one.Start, one.End + 1];
	if (!close(value(one), found.amount) && !close(value(one), found.amount / found.scale)) return false;
	const more = text.slice(found.start, start) + text.slice(end, found.end);
	return found.start <= start && found.end >= end && !/\d/.test(more);
}

const read = await loadReader();
const totals = new Map();
const skipped = new Map();
let leftOut = 0;
const bump = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);

for (const line of readFileSync(file, "utf8").trim().split("\n")) {
	const row = JSON.parse(line);
	const ofSuite = suites[row.meta.suite];
	if (ofSuite === undefined) {
		bump(skipped, `suite ${row.meta.suite.startsWith("DateTime") ? "DateTime" : row.meta.suite}`);
		continue;
	}
	const left = row.expected.filter((one) => categoryOf(row, one) !== undefined);
	for (const one of left) bump(skipped, categoryOf(row, one));
	if (left.length > 0 && left.length === row.expected.length) {
		leftOut += 1;
		continue;
	}
	const meant = row.expected.filter((one) => !left.includes(one));
	const found = quantity.find(read({ id: row.id, text: row.text }), { hedges: hedgeWidths });
	const missing = meant.filter((one) => !found.some((ours) => matches(one, ours, row.text)));
	const extra = found
		.filter(ofSuite)
		.filter((ours) => !row.expected.some((one) => ours.start < one.End + 1 && one.Start < ours.end));
	const total = totals.get(row.meta.suite) ?? { rows: 0, right: 0, missing: 0, extra: 0 };
	const right = missing.length === 0 && extra.length === 0;
	totals.set(row.meta.suite, {
		rows: total.rows + 1,
		right: total.right + (right ? 1 : 0),
		missing: total.missing + missing.length,
		extra: total.extra + extra.length,
	});
	if (!right && options.includes("--show")) {
		console.log(row.id, JSON.stringify(row.text));
		for (const one of missing) console.log("   missing", one.Text, JSON.stringify(one.Resolution));
		console.log("   found", found.map((ours) => quantity.say(ours, row.text)).join(" · "));
	}
}

console.log("not meant to be read:");
for (const [name, count] of skipped) console.log(`  ${String(count).padStart(4)}  ${name}`);
let rows = 0;
let right = 0;
for (const [suite, total] of totals) {
	rows += total.rows;
	right += total.right;
	const share = ((100 * total.right) / total.rows).toFixed(1);
	console.log(
		`${suite}: ${total.right}/${total.rows} rows right (${share} %), ${total.missing} missing, ${total.extra} extra`,
	);
}
console.log(`all: ${right}/${rows} rows right (${((100 * right) / rows).toFixed(1)} %), ${leftOut} rows left out`);
