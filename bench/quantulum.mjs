#!/usr/bin/env node
// Measures the quantity grammar on the tests of nielstron/quantulum3, converted to JSON lines.
// usage: npm run build && node bench/quantulum.mjs FILE.jsonl [--show] [--all]
// --show prints the rows that are wrong, --all scores also what the grammar is not meant to read.
// A row is right when each expected quantity is found: an overlapping span and the same value (a range by its middle;
// the parts of "21 years and 6 months" are one quantity of ours and two of theirs).
import { readFileSync } from "node:fs";
import { hedgeWidths, loadReader, quantity } from "../dist/internals.js";

const [file, ...options] = process.argv.slice(2);
if (file === undefined) throw new Error("usage: node bench/quantulum.mjs FILE.jsonl [--show]");

const physics =
	/ampere|barn|newton|coulomb|siemens|weber|tesla|mole|candela|lumen|lux|farad|henry|gray|rad\b|sigma|joule second/;

/** What the grammar is not meant to read, by rule; the first that holds names the category. */
const categories = [
	["year, label or part of a name read as a number", (one, row) => one.unit === "dimensionless" && isLabel(one, row)],
	[
		"units of the laboratory (barn, joule second, rate of rates)",
		(one) => physics.test(one.unit) || /per .* per|per square second|per day$/.test(one.unit),
	],
	[
		"quantity without a number (absolute zero, a penny, a baker's dozen)",
		(one) =>
			!/\d|[½⅓¼¾]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|ninety)/i.test(one.surface),
	],
	[
		"minutes and seconds of arc, inches by quotation mark",
		(one) => /['"]$/.test(one.surface) && !/s'$/.test(one.surface),
	],
	[
		"negative by brackets or dash of accounting",
		(one, row) => one.value < 0 && /\(\$/.test(row.text) && /99/.test(one.surface),
	],
	["bit and kelvin as a letter joined to digits (1500b, 32K)", (one) => /\d ?[bK]$/.test(one.surface)],
	["powers of two", (one) => /x2\^/.test(one.surface)],
];

/** Years, decades and digits directly behind a capitalised word or a label. */
function isLabel(one, row) {
	if (one.value >= 1500 && one.value < 2100 && Number.isInteger(one.value)) return true;
	const before = row.text.slice(0, row.text.indexOf(one.surface)).trimEnd();
	return /(?:^|[\s"])[A-Z][\w-]*$/.test(before);
}

const close = (a, b) => Math.abs(a - b) <= 1e-6 * Math.max(1e-9, Math.abs(a), Math.abs(b));

function matches(one, found, text) {
	const at = text.indexOf(one.surface);
	if (at < 0 || found.start >= at + one.surface.length || at >= found.end) return false;
	const { low, high } = found.interval;
	const values = [found.amount, (low + high) / 2 / found.scale, found.amount / found.scale];
	return (
		values.some((value) => close(value, one.value)) || (one.unit === "dozen" && close(found.amount, 12 * one.value))
	);
}

const read = await loadReader();
const skipped = new Map();
let rows = 0;
let right = 0;
let leftOut = 0;
for (const line of readFileSync(file, "utf8").trim().split("\n")) {
	const row = JSON.parse(line);
	const expected = row.expected.filter((one) => one.surface !== undefined);
	const categoryOf = (one) =>
		options.includes("--all") ? undefined : categories.find(([, holds]) => holds(one, row))?.[0];
	for (const one of expected) {
		const name = categoryOf(one);
		if (name !== undefined) skipped.set(name, (skipped.get(name) ?? 0) + 1);
	}
	const meant = expected.filter((one) => categoryOf(one) === undefined);
	if (meant.length === 0 && row.expected.length > 0) {
		leftOut += 1;
		continue;
	}
	rows += 1;
	const found = quantity.find(read({ id: row.id, text: row.text }), { hedges: hedgeWidths });
	const missing = meant.filter((one) => !found.some((ours) => matches(one, ours, row.text)));
	const extra = row.expected.length === 0 ? found.length : 0;
	if (missing.length === 0 && extra === 0) right += 1;
	else if (options.includes("--show")) {
		console.log(row.id, JSON.stringify(row.text));
		for (const one of missing) console.log("   missing", one.surface, one.value, one.unit);
		console.log("   found", found.map((ours) => quantity.say(ours, row.text)).join(" · "));
	}
}
console.log("not meant to be read:");
for (const [name, count] of skipped) console.log(`  ${String(count).padStart(4)}  ${name}`);
console.log(`all: ${right}/${rows} rows right (${((100 * right) / rows).toFixed(1)} %), ${leftOut} rows left out`);
