#!/usr/bin/env node
// Claims that say of one party of a sentence what it says of another: the subject of each clause with the predicate of each other
// ("Police said ten people were killed" → "Police were killed.", and for the passive "Police killed ten people."). Hardly any is true,
// so hardly any should be supported. A few are ungrammatical, where a clause was read wrongly.
// usage: node bench/recombined.mjs FILE.jsonl [--from DOCUMENT] [--to DOCUMENT] [--misses N]
import { parseArgs } from "node:util";
import { check } from "../dist/index.js";
import { defaults, loadReader } from "../dist/internals.js";
import { textsIn } from "./mutations/texts.mjs";

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		from: { type: "string", default: "0" },
		to: { type: "string", default: "60" },
		misses: { type: "string", default: "0" },
	},
});
const [file] = positionals;
if (file === undefined) throw new Error("which file? node bench/recombined.mjs FILE.jsonl");
const read = await loadReader();
const sources = textsIn(file, Number(values.from), Number(values.to));

const wordsOf = ({ text }, tokens) => (tokens.length === 0 ? "" : text.slice(tokens[0].start, tokens.at(-1).end));
const asSentence = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
const isNoun = ({ tag }) => tag === "NOUN" || tag === "PROPN";

/** The clauses that tell something of somebody named, with both as written. */
function tellings(document, { tokens, clauses }) {
	return clauses.flatMap(({ subject, verb, passive, link, from, to }) => {
		const isTold = subject !== undefined && tokens[verb]?.tag === "VERB" && subject.from >= from && subject.to <= verb;
		if (!isTold || link === "participle" || link === "relative") return [];
		const party = tokens.slice(subject.from, subject.to);
		const end = tokens.findLastIndex(({ tag }, at) => at < to && tag !== "PUNCT") + 1;
		const predicate = wordsOf(document, tokens.slice(subject.to, end));
		const isPlain = party.some(isNoun) && party.length < 7 && /^[a-z][^"“”]{3,90}$/.test(predicate);
		return isPlain ? [{ party: wordsOf(document, party), predicate, verb: tokens[verb].word, passive }] : [];
	});
}

function claimsIn(document, sentence) {
	const told = tellings(document, sentence);
	return told.flatMap((one) =>
		told
			.filter(({ party }) => party.toLowerCase() !== one.party.toLowerCase())
			.flatMap((other) => [
				asSentence(`${one.party} ${other.predicate}`),
				...(other.passive && !/\bby\b/.test(other.predicate)
					? [asSentence(`${one.party} ${other.verb} ${other.party}`)]
					: []),
			]),
	);
}

const asked = sources.map(read).flatMap((document) =>
	document.sentences.flatMap((sentence) =>
		claimsIn(document, sentence).map((text) => ({
			text,
			source: document.id,
			passage: wordsOf(document, sentence.tokens),
		})),
	),
);
const claims = asked.map(({ text, source }, index) => ({
	id: `c${index}`,
	text,
	sources: [source],
	place: { file: "claims.yaml", line: index + 1, column: 1 },
}));
const limits = { ...defaults.limits, claims: 1e6, sources: 1e6, claimLength: 1e5 };
const report = await check({ claims, sources, config: { ...defaults, limits }, problems: [] });
const supported = report.claims.filter(({ verdict }) => verdict === "supported");
const share = ((100 * supported.length) / Math.max(1, claims.length)).toFixed(1);
console.log(`${sources.length} documents, ${claims.length} claims, ${supported.length} supported (${share} %)`);
const byId = new Map(claims.map(({ id }, index) => [id, asked[index]]));
for (const { id, claim } of supported.slice(0, Number(values.misses)))
	console.log(`\n  ${claim}\n    ${byId.get(id)?.passage.replace(/\s+/g, " ")}`);
