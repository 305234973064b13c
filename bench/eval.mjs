#!/usr/bin/env node
// Accuracy on labelled sets of claims, one JSON object a line: id, claim, label, and doc (the text it is about) or, for claims
// about the seeds, evidence; or texts with their claims behind them, "+ " a true, "- " a wrong one, "? " one that is not said
// (`bench/tempting/`, `bench/stories/`).
// Checks in this process, writes nothing, needs no network.
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { answersTo } from "./eval/checked.mjs";
import { confusion, figuresOf, groupBy, missesOf, ratio } from "./eval/figures.mjs";
import { rowsOf } from "./eval/rows.mjs";
import { table } from "./eval/table.mjs";
import { wordingAnswers } from "./eval/wording-only.mjs";

const usage = `usage: npm run eval -- --set FILE.jsonl|FILE.txt [--set FILE ...] [options]

  --seeds DIR   texts for claims without a doc of their own (default: this repository's)
  --split S     only rows of that split
  --limit N     only the first N rows
  --by FIELD    figures for each split, phenomenon or other field of the rows too
  --misses N    list the N worst misses (default 0)
  --pinned      each unsupported claim once more, pinned to the passage that the report shows as nearest
  --wording-only SHARE
                what the wording alone would support, without any guard: at least that share of the words (0 to 1)
  --json        figures as JSON, one line for each set`;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		set: { type: "string", multiple: true },
		seeds: { type: "string" },
		split: { type: "string" },
		limit: { type: "string" },
		by: { type: "string" },
		misses: { type: "string", default: "0" },
		"wording-only": { type: "string" },
		pinned: { type: "boolean", default: false },
		json: { type: "boolean", default: false },
		help: { type: "boolean", default: false },
	},
});

const sets = [...(values.set ?? []), ...positionals];
if (values.help || sets.length === 0) {
	console.log(usage);
	process.exit(values.help ? 0 : 2);
}

function asJson(file, answers, seconds) {
	const groups = values.by === undefined ? [] : [...groupBy(answers, values.by)];
	return {
		set: basename(file),
		seconds: Number(seconds.toFixed(2)),
		...figuresOf(answers),
		confusion: confusion(answers),
		...(groups.length > 0 && { by: Object.fromEntries(groups.map(([key, group]) => [key, figuresOf(group)])) }),
	};
}

function asText(file, answers, seconds) {
	const misses = missesOf(answers);
	const shown = misses.slice(0, Number(values.misses));
	const perClaim = (1000 * seconds) / Math.max(1, answers.length);
	return [
		`${basename(file)}: ${answers.length} claims in ${seconds.toFixed(1)} s (${perClaim.toFixed(1)} ms each)\n`,
		table(figureRows(figuresOf(answers))),
		"",
		table(confusion(answers)),
		...(values.by === undefined ? [] : ["", byGroup(answers, values.by)]),
		...(shown.length > 0 ? [`\n${misses.length} misses, the worst first:`, ...shown.map(miss)] : []),
		"",
	].join("\n");
}

const percent = (share) => (share.of === 0 ? "n/a" : `${(100 * ratio(share)).toFixed(1)} %`);
const counted = (share) => `${share.part} of ${share.of}`;

function figureRows(figures) {
	const balanced = `${(100 * figures.balancedAccuracy).toFixed(1)} %`;
	return [
		["accuracy", percent(figures.accuracy), counted(figures.accuracy)],
		["balanced accuracy", balanced, ""],
		["wrong claims called supported", percent(figures.falseSupport), counted(figures.falseSupport)],
		["wrong or conflicted called supported", percent(figures.notTrueSupported), counted(figures.notTrueSupported)],
		["true claims supported", percent(figures.recallOfTrue), counted(figures.recallOfTrue)],
		[
			"true claims called contradicted",
			percent(figures.trueCalledContradicted),
			counted(figures.trueCalledContradicted),
		],
		["supported with the right evidence", percent(figures.evidenceRight), counted(figures.evidenceRight)],
	];
}

function byGroup(answers, field) {
	const rows = [...groupBy(answers, field)].map(([key, group]) => {
		const figures = figuresOf(group);
		const balanced = `${(100 * figures.balancedAccuracy).toFixed(1)} %`;
		return [
			key,
			String(group.length),
			percent(figures.accuracy),
			balanced,
			counted(figures.falseSupport),
			counted(figures.trueCalledContradicted),
		];
	});
	return table([[field, "claims", "accuracy", "balanced", "false support", "true contradicted"], ...rows]);
}

const miss = ({ row, verdict, message }) =>
	`\n  ${row.id}: ${row.label}, called ${verdict}\n    ${row.claim.replace(/\s+/g, " ")}\n    ${message.replace(/\s+/g, " ")}`;

for (const file of sets) {
	const limit = values.limit === undefined ? undefined : Number(values.limit);
	const rows = rowsOf(file, { split: values.split, limit });
	const started = performance.now();
	const share = values["wording-only"];
	const answers = await (share === undefined
		? answersTo(rows, { seeds: values.seeds, pinned: values.pinned ? "nearest" : undefined })
		: wordingAnswers(rows, Number(share), values.seeds));
	const seconds = (performance.now() - started) / 1000;
	if (values.json) console.log(JSON.stringify(asJson(file, answers, seconds)));
	else console.log(asText(file, answers, seconds));
}
