#!/usr/bin/env node
// How long a run takes: whole processes against an empty Node process (ratios hold on any machine), and the work itself.
// usage: npm run bench -- [--rounds N]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { check, loadProject } from "../dist/index.js";
import { table } from "./eval/table.mjs";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "11" } } });
const rounds = Math.max(3, Number(values.rounds));
const repository = fileURLToPath(new URL("../", import.meta.url));
const main = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));

const processes = [
	{ name: "node -e 0", args: ["-e", "0"] },
	{ name: "factlint --help", args: [main, "--help"] },
	{ name: "factlint check", args: [main, "check"] },
	{ name: "factlint check --cache, again", args: [main, "check", "--cache"] },
];

/** Of this run alone, so that nothing is remembered from before. */
const caches = mkdtempSync(join(tmpdir(), "factlint-bench-"));
process.on("exit", () => rmSync(caches, { recursive: true, force: true }));

function milliseconds(args) {
	const started = process.hrtime.bigint();
	const run = spawnSync(process.execPath, args, {
		cwd: repository,
		encoding: "utf8",
		env: { ...process.env, XDG_CACHE_HOME: caches },
	});
	const time = Number(process.hrtime.bigint() - started) / 1e6;
	if (run.error !== undefined) throw run.error;
	if (run.status === 2) {
		console.error(`There is nothing to measure: ${args.join(" ")} exits with 2.\n${run.stdout}${run.stderr}`);
		process.exit(1);
	}
	return time;
}

function median(numbers) {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

// Interleaved, so that a busy moment of the machine falls on all alike; the first round warms the file cache.
const times = processes.map(() => []);
for (let round = 0; round <= rounds; round += 1) {
	processes.forEach(({ args }, index) => {
		const time = milliseconds(args);
		if (round > 0) times[index].push(time);
	});
}
const medians = times.map(median);
const rows = processes.map(({ name }, index) => [
	name,
	`${medians[index].toFixed(0)} ms`,
	(medians[index] / medians[0]).toFixed(2),
]);
console.log(`Node ${process.version}, median of ${rounds} rounds\n`);
console.log(table([["process", "time", "ratio"], ...rows]));

async function timed(project) {
	const started = process.hrtime.bigint();
	await check(project);
	return Number(process.hrtime.bigint() - started) / 1e6;
}

async function medianOf(project) {
	const all = [];
	for (let round = 0; round < rounds; round += 1) all.push(await timed(project));
	return median(all);
}

// A claim that may use any source.
const withoutSources = ({ sources: _, ...claim }) => claim;

const project = await loadProject({ cwd: repository });
const first = await timed(project);
const whole = await medianOf(project);
const one = { ...project, claims: project.claims.slice(0, 1) };
const single = await medianOf(one);
const copies = 4;
const copied = Array.from({ length: copies }, (_, copy) =>
	project.sources.map((source) => ({ ...source, id: `${source.id}-${copy}` })),
).flat();
const larger = await medianOf({ ...one, sources: copied, claims: one.claims.map(withoutSources) });
const megabytes = project.sources.reduce((sum, source) => sum + Buffer.byteLength(source.text), 0) / 1e6;
const perClaim = (whole - single) / Math.max(1, project.claims.length - 1);
console.log(
	`\n${project.claims.length} claims, ${project.sources.length} sources of ${(1000 * megabytes).toFixed(0)} kB, in process\n`,
);
console.log(
	table([
		["work", "time"],
		["first check, language model included", `${first.toFixed(0)} ms`],
		["check, warm", `${whole.toFixed(0)} ms`],
		["per claim", `${perClaim.toFixed(2)} ms`],
		["per MB of sources", `${((larger - single) / (megabytes * (copies - 1))).toFixed(0)} ms`],
	]),
);
