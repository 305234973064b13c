#!/usr/bin/env node
// The way out for an editor, measured: of claims that end as `unsupported`, how often is the passage shown as nearest one on which a
// reader would judge; and of claims pinned to just these sentences, how many are settled, true ones and false ones.
// `bench/stories/rests.jsonl` has the sentences that bear out or refute 1,278 claims of the stories, the best one first.
// usage: node bench/passages.mjs [SET ...] [--misses N]
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { answersTo } from "./eval/checked.mjs";
import { rowsOf } from "./eval/rows.mjs";
import { table } from "./eval/table.mjs";
import { flat } from "./mutations/world.mjs";

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { misses: { type: "string", default: "0" } },
});
const stories = fileURLToPath(new URL("stories/", import.meta.url));
const sets = positionals.length > 0 ? positionals : ["politics", "courts", "business", "culture", "talks", "pages"];
const rests = new Map(
	readFileSync(`${stories}rests.jsonl`, "utf8")
		.split("\n")
		.filter(Boolean)
		.map((line) => JSON.parse(line))
		.map((row) => [row.id, row.rests]),
);

const holds = (row, shown) => row.evidence.some(({ quote }) => flat(shown).includes(flat(quote)));
const isShown = ({ row, nearest = "" }) => holds(row, nearest);
const isNear = ({ row, near }) => near.some((shown) => holds(row, shown));
const counted = (part, all) => `${part.length} of ${all.length}`;

async function figuresOf(set) {
	const rows = rowsOf(`${stories}${set}.txt`, {})
		.filter(({ id }) => rests.has(id))
		.map((row) => ({ ...row, evidence: rests.get(row.id).map((quote) => ({ source: "", quote })) }));
	const open = (await answersTo(rows)).filter(({ verdict }) => verdict === "unsupported");
	const pinned = await answersTo(rows, { pinned: "marked" });
	const [truths, others] = [true, false].map((isTrue) =>
		pinned.filter(({ row }) => (row.label === "supported") === isTrue),
	);
	const settled = (answers) => answers.filter(({ verdict }) => verdict === "supported");
	for (const { row, nearest } of open.filter((answer) => !isShown(answer)).slice(0, Number(values.misses)))
		console.log(`${row.id}: ${row.claim}\n  shown: ${nearest}\n  right: ${row.evidence[0].quote}\n`);
	return [
		set,
		counted(open.filter(isShown), open),
		counted(open.filter(isNear), open),
		counted(settled(truths), truths),
		counted(settled(others), others),
	];
}

const lines = [];
for (const set of sets) lines.push(await figuresOf(set));
console.log(
	table([["set", "nearest is right", "one of the near", "true ones settled", "false ones settled"], ...lines]),
);
