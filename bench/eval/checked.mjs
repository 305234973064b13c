import { createHash } from "node:crypto";
import { basename, dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { check, loadProject } from "../../dist/index.js";
import { defaults } from "../../dist/internals.js";

/**
 * @import { Answer, Row } from "./figures.mjs"
 * @import { Claim, ClaimReport, Config, Report, Source } from "../../src/types.ts"
 */

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** Sets are larger than what an editor writes. */
const limits = { ...defaults.limits, claims: 1e6, sources: 1e6 };

/**
 * Checks all rows in one run, so that each text is read once: rows with a `doc` against that alone, others against the seeds.
 * @param {readonly Row[]} rows
 * @param {{ seeds?: string | undefined, pinned?: "nearest" | "marked" | undefined }} [options] `seeds`: folder, the repository's own by
 *   default; `pinned`: each claim that is unsupported once more, pinned to the passage that the report shows as nearest, or each
 *   claim pinned to the evidence that its row marks
 * @returns {Promise<Answer[]>}
 */
export async function answersTo(rows, { seeds, pinned } = {}) {
	const { sources, config } = await sourcesOf(rows, seeds);
	const claims = rows.map((row, index) =>
		pinned === "marked" ? marked(row, claimOf(row, index)) : claimOf(row, index),
	);
	const ask = (/** @type {Claim[]} */ asked) =>
		check({ claims: asked, sources, config: { ...config, limits }, problems: [] });
	const first = await ask(claims);
	const shown = byId(first);
	const last =
		pinned === "nearest" ? byId(await ask(claims.map((claim) => pinnedTo(shown.get(claim.id), claim)))) : shown;
	return rows.map((row, index) => {
		const said = last.get(`c${index}`);
		const quotes = (said?.stances ?? []).flatMap((stance) => stance.evidence.map((evidence) => evidence.quote));
		const nearest = said?.nearest?.quote;
		const near = [nearest ?? "", ...(said?.alsoNear ?? []).map(({ quote }) => quote)];
		return { row, verdict: said?.verdict ?? "unchecked", message: said?.message ?? "", quotes, nearest, near };
	});
}

/** @param {Report} report */
const byId = ({ claims }) => new Map(claims.map((claim) => [claim.id, claim]));

/**
 * @param {ClaimReport | undefined} shown
 * @param {Claim} claim
 * @returns {Claim}
 */
function pinnedTo({ verdict, nearest } = {}, claim) {
	if (verdict !== "unsupported" || nearest === undefined) return claim;
	return { ...claim, evidence: [{ source: nearest.source, quote: nearest.quote, place: claim.place }] };
}

/**
 * @param {Row} row
 * @param {Claim} claim
 * @returns {Claim}
 */
function marked({ doc, evidence = [] }, claim) {
	const pins = evidence.map(({ source, quote }) => ({
		source: doc === undefined ? source : idOf(doc),
		quote,
		place: claim.place,
	}));
	return { ...claim, evidence: pins };
}

/**
 * The texts that the rows are about: their own, or the seeds.
 * @param {readonly Row[]} rows
 * @param {string} [seeds] folder; the repository's own by default
 * @returns {Promise<{ sources: readonly Source[], config: Config }>}
 */
export async function sourcesOf(rows, seeds) {
	return rows.some((row) => row.doc !== undefined) ? documentsOf(rows) : seedsOf(seeds);
}

/**
 * @param {Row} row
 * @param {number} index
 * @returns {Claim}
 */
function claimOf(row, index) {
	const place = { file: "claims.yaml", line: index + 1, column: 1 };
	return { id: `c${index}`, text: row.claim, place, ...(row.doc === undefined ? {} : { sources: [idOf(row.doc)] }) };
}

/** @param {string} doc */
const idOf = (doc) => `d${createHash("sha1").update(doc).digest("hex").slice(0, 12)}`;

/**
 * @param {readonly Row[]} rows
 * @returns {{ sources: Source[], config: Config }}
 */
function documentsOf(rows) {
	const texts = [...new Set(rows.flatMap((row) => row.doc ?? []))];
	const sources = texts.map((text) => ({ id: idOf(text), file: `seeds/${idOf(text)}.txt`, text, boilerplate: [] }));
	return { sources, config: defaults };
}

/**
 * @param {string} [folder]
 * @returns {Promise<{ sources: readonly Source[], config: Config }>}
 */
async function seedsOf(folder) {
	if (folder === undefined) return loadProject({ cwd: repository, claims: [] });
	const path = resolve(folder);
	return loadProject({ cwd: dirname(path), claims: [], sources: [`${basename(path)}/**/*.{txt,md}`] });
}
