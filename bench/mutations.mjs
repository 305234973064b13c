#!/usr/bin/env node
// Takes the sentences of any documents as claims about them, unchanged and with one thing changed, and counts how often the
// checker calls them supported: it should for the first, and should not for the others.
// "share" is the share of supported ones; --misses lists what went wrong, --kind only of that kind.
// Without a file: the repository's own source texts, each claim against all of them, with the seed of the test.
// usage: node bench/mutations.mjs [FILE.jsonl] [--limit DOCUMENTS] [--per-kind N] [--seed N] [--misses N] [--kind KIND]
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { check, loadProject } from "../dist/index.js";
import { defaults, loadReader } from "../dist/internals.js";
import { table } from "./eval/table.mjs";
import { claimOf, generator, kinds, mutantsOf, sample, storySentences, worldOf } from "./mutations/mutations.mjs";
import { textsIn } from "./mutations/texts.mjs";

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		limit: { type: "string", default: "50" },
		"per-kind": { type: "string", default: "300" },
		seed: { type: "string", default: "2023" },
		misses: { type: "string", default: "0" },
		kind: { type: "string" },
	},
});
const [file] = positionals;
const random = generator(Number(values.seed));
const read = await loadReader();
const own = file === undefined;
const { sources, config } = own ? await ownTexts() : textsOf(file);
const documents = sources.map(read);
const common = worldOf(documents);
const subjects = documents.flatMap((document) => {
	const world = own ? common : worldOf([document]);
	return storySentences(document).flatMap((sentence) => [
		{ kind: "unchanged", text: claimOf(document, sentence), source: document.id, change: "" },
		...mutantsOf({ document, sentence }, world, random).map((mutant) => ({ ...mutant, source: document.id })),
	]);
});

function ownTexts() {
	return loadProject({ cwd: fileURLToPath(new URL("../", import.meta.url)), claims: [] });
}

function textsOf(path) {
	return { sources: textsIn(path, 0, Number(values.limit)), config: defaults };
}

const chosen = ["unchanged", ...kinds].flatMap((kind) =>
	sample(
		subjects.filter((subject) => subject.kind === kind),
		Number(values["per-kind"]),
		random,
	),
);

const claims = chosen.map((subject, index) => ({
	id: `c${index}`,
	text: subject.text,
	...(own ? {} : { sources: [subject.source] }),
	place: { file: "claims.yaml", line: index + 1, column: 1 },
}));
const limits = { ...defaults.limits, claims: 1e6, sources: 1e6, claimLength: 1e5 };
const report = await check({ claims, sources, config: { ...config, limits }, problems: [] });
const verdicts = new Map(report.claims.map((claim) => [claim.id, claim.verdict]));
const answers = chosen.map((subject, index) => ({ ...subject, verdict: verdicts.get(`c${index}`) ?? "unchecked" }));

const verdictNames = ["supported", "conflicted", "contradicted", "unsupported", "unchecked"];
const lines = ["unchanged", ...kinds].map((kind) => {
	const group = answers.filter((answer) => answer.kind === kind);
	const counts = verdictNames.map((verdict) => group.filter((answer) => answer.verdict === verdict).length);
	const share = group.length === 0 ? "n/a" : `${((100 * (counts[0] ?? 0)) / group.length).toFixed(1)} %`;
	return [kind, String(group.length), share, ...counts.map(String)];
});
console.log(`${documents.length} documents, ${chosen.length} claims\n`);
console.log(table([["change", "claims", "share", ...verdictNames], ...lines]));

const misses = answers
	.filter(({ kind, verdict }) => (verdict === "supported") !== (kind === "unchanged"))
	.filter(({ kind }) => values.kind === undefined || kind === values.kind);
for (const { kind, change, text, verdict } of misses.slice(0, Number(values.misses))) {
	console.log(`\n  ${kind} ${change}: ${verdict}\n    ${text}`);
}
