#!/usr/bin/env node
// Measures the date grammar on labelled date expressions (JSON lines: text, expected[], meta.reference).
// usage: node bench/chrono.mjs FILE.jsonl [--dist DIR] [--misses]
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const file = process.argv[2];
const at = process.argv.indexOf("--dist");
const dist =
	at < 0 ? new URL("../dist/", import.meta.url).href : `${pathToFileURL(resolve(process.argv[at + 1])).href}/`;
const { date, loadReader } = await import(`${dist}internals.js`);
const read = await loadReader();

/** What the grammar is not meant to read, each with its reason. */
const excluded = [
	["shorthand of chats", /\b\d+(?:h|hr|hrs|m|mo|d|w)\b|[+-]\d+ ?[a-z]|\bqtr\b|\btmr\b|\b\d+ ?hrs?\b/i],
	["a few minutes or seconds from now", /\b(?:min|minute|minutes|second|seconds)\b/i],
	["a duration: the quantity kind reads it", /^\s*\d+ (?:month|day|week)s?\s*$|\bfor \d+ |^\s*set a timer/i],
	["hours from now, from nothing said before", /\bhours?\b/i],
	["years before Christ and early centuries", /\b(?:BCE?|AD)\b/],
	["a bare day and month in digits", /^\s*(?:the deadline is )?\d\d?\/\d\d?(?: at .*)?\s*$/i],
	["an order, not a sentence", /^in 1 day get\b/i],
	["the date of a Unix clock", /^Thu Oct 26/],
	[
		"bare clock hours without a mark",
		/^\s*(?:at )?\d{1,2}(?:\.\d\d)?(?: tonight)?\s*$|\bat \d+$|\b\d+-\d+ ?[ap]m\b|- 11$|\b7 to 9am|today morning/i,
	],
];

/** Negatives of the set that say a date all the same, each with its reason. They are counted apart. */
const rightly = [
	["only the strict mode of that library refuses a bare weekday", /^Tuesday$/],
	["halves of a year are dates that the set does not know", /\b(?:first|second) half of \d{4}\b/],
];

const iso = ({ year, month, day }) =>
	`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** `new Date(2012, 7 - 1, 10, 12)`, `"Tue Aug 2 2022"` → ISO day. */
function referenceOf(text) {
	const numbers = /Date\((\d{4}), *(\d+)(?: *- *(\d+))?(?:, *(\d+))?/.exec(text ?? "");
	if (numbers)
		return iso({
			year: numbers[1],
			month: Number(numbers[2]) - Number(numbers[3] ?? 0) + 1,
			day: Number(numbers[4] ?? 1),
		});
	const words = /Date\("([^"]+)"/.exec(text ?? "");
	const parsed = words ? new Date(`${words[1]} UTC`) : undefined;
	return parsed && !Number.isNaN(parsed.getTime()) ? parsed.toISOString().slice(0, 10) : undefined;
}

const partsOf = (day) => ({
	year: Number(day.slice(0, 4)),
	month: Number(day.slice(5, 7)),
	day: Number(day.slice(8, 10)),
});

/** All the fields that the set gives must hold of the fact's days; a day must be met exactly. */
function holds(fact, wanted, day) {
	if (wanted.hour !== undefined && fact.minute !== undefined && Math.floor(fact.minute / 60) !== wanted.hour)
		return false;
	const { year, month, day: dayOfMonth } = wanted;
	if ([year, month, dayOfMonth].every((field) => field === undefined)) return true;
	if (day === undefined && fact.minute !== undefined && fact.weekday === undefined) return true;
	if (day === undefined)
		return ["month", "day", "year"].every((name) => wanted[name] === undefined || fact[name] === wanted[name]);
	if (year !== undefined && month !== undefined && dayOfMonth !== undefined && fact.granularity !== "day")
		return fact.first <= iso(wanted) && iso(wanted) <= (fact.last ?? "9999");
	const found = partsOf(day);
	return ["year", "month", "day"].every((name) => wanted[name] === undefined || wanted[name] === found[name]);
}

const words = (text) =>
	text
		.toLowerCase()
		.replace(/^(?:on|in|at|the|from|for|over|since|by|within) /, "")
		.trim();
const sameWords = (text, wanted) =>
	wanted === null || words(text).includes(words(wanted)) || words(wanted).includes(words(text));

function isRight(facts, { text, start, end }, document) {
	return facts.some(
		(fact) =>
			sameWords(document.text.slice(fact.start, fact.end), text) &&
			holds(fact, start ?? {}, fact.first) &&
			(end === null || Object.keys(end).length === 0 || holds(fact, end, fact.last) || facts.length > 1),
	);
}

const rows = readFileSync(file, "utf8")
	.trim()
	.split("\n")
	.map((line) => JSON.parse(line));
const tally = { right: 0, dates: 0, excluded: 0, negatives: 0, silent: 0 };
const misses = [];
const reasons = new Map();
for (const row of rows) {
	const published = referenceOf(row.meta.reference);
	const document = read({ id: row.id, text: row.text, ...(published === undefined ? {} : { published }) });
	const facts = date.find(document);
	const said = facts
		.map((fact) => `${date.say(fact, document.text)}${fact.minute === undefined ? "" : ` ${fact.minute}min`}`)
		.join(" | ");
	if (row.expected.length === 0) {
		const reason = facts.length > 0 ? rightly.find(([, pattern]) => pattern.test(row.text))?.[0] : undefined;
		if (reason !== undefined) {
			reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
			continue;
		}
		tally.negatives += 1;
		if (facts.length === 0) tally.silent += 1;
		else misses.push(["false date", row, said]);
		continue;
	}
	const right = row.expected.every((expected) => isRight(facts, expected, document));
	const undated =
		published === undefined && row.expected.some(({ start }) => start?.year !== undefined) && !/\d{4}/.test(row.text);
	const reason = right
		? undefined
		: undated
			? "the set gives no reference day"
			: excluded.find(([, pattern]) => pattern.test(row.text))?.[0];
	if (reason !== undefined) {
		reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
		tally.excluded += 1;
		continue;
	}
	tally.dates += 1;
	if (right) tally.right += 1;
	else misses.push(["miss", row, said]);
}
console.log(
	tally,
	`${((100 * tally.right) / (tally.dates + tally.excluded)).toFixed(1)} % of all dates, ${((100 * tally.right) / tally.dates).toFixed(1)} % of those it is meant to read`,
);
for (const [reason, count] of reasons) console.log(`  not meant to be read: ${reason}: ${count}`);
if (process.argv.includes("--misses"))
	for (const [kind, row, said] of misses)
		console.log(
			kind,
			row.id.slice(7),
			row.meta.parser,
			JSON.stringify(row.text),
			"→",
			said,
			"≠",
			JSON.stringify(row.expected.map(({ text, start, end }) => [text, start, end])),
		);
