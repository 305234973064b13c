import type { Problem, Source } from "../types.ts";
import { byCodeUnits } from "../values/place.ts";
import { boilerplateOf, type Listing, listingProblems, listingsIn, stem } from "./catalogue.ts";
import type { Settings } from "./config.ts";
import { sha256Of } from "./digest.ts";
import { readText, shownPath, type Workspace } from "./files.ts";
import { findFiles } from "./globs.ts";
import { duplicateIds, type Named } from "./ids.ts";
import { withNearFile } from "./near-file.ts";
import { noMatches } from "./no-match.ts";
import { nothingFound } from "./nothing-found.ts";
import { type Fault, isWarning, problemAt, startOf, type TextFile, textFile } from "./problems.ts";
import { readYaml } from "./read-yaml.ts";
import { misspeltOrigins } from "./syndication.ts";

export interface SourcesRead {
	/** By file, in code unit order; each id once. */
	readonly sources: readonly Source[];
	/** The ids of all sources, also of those that could not be read. */
	readonly ids: readonly string[];
	readonly problems: readonly Problem[];
}

/** One source file: listed in the catalogue, or only found. */
interface Candidate {
	readonly path: string;
	readonly listing?: Listing;
}

/** All sources: the files that the catalogue lists, and those that match the globs. */
export async function readSources(workspace: Workspace, settings: Settings): Promise<SourcesRead> {
	const { sources: wanted, config } = settings;
	const found = await findFiles({ root: workspace.root, patterns: wanted.patterns, endings: ".{txt,md}" });
	const catalogue = readCatalogue(workspace, settings);
	const listings = catalogue.tree ? listingsIn(catalogue.tree) : [];
	const matching = new Set(found.files);
	const candidates = candidatesFrom(workspace, listings, found.files).filter(
		({ path }) => wanted.from !== "options" || matching.has(path),
	);
	const ids = candidates.map((candidate) => namedBy(candidate).id);
	const read = candidates.slice(0, config.limits.sources).map((one) => readCandidate(workspace, one));
	const problems = [
		...found.problems,
		...noMatches(found, wanted.from, "sources"),
		...catalogue.problems,
		...repeatedFiles(workspace, listings),
		...duplicateIds(candidates.map(namedBy), "sources"),
		...misspeltOrigins(listings, ids),
		...tooManySources(candidates, config.limits.sources),
		...read.flatMap(({ problems }) => problems),
	];
	const nothing =
		candidates.length === 0 && problems.every(isWarning) ? [nothingFound(workspace.root, "sources", wanted)] : [];
	return {
		sources: firstOfEach(read.flatMap(({ source }) => source ?? [])),
		ids,
		problems: [...problems, ...nothing],
	};
}

function tooManySources(candidates: readonly Candidate[], limit: number): readonly Problem[] {
	const excess = candidates[limit];
	if (excess === undefined) return [];
	const fault: Fault = {
		rule: "too-many-sources",
		message: `There are ${candidates.length} sources; at most ${limit} are read.`,
		hint: "Raise `limits.sources` in factlint.config.yaml.",
	};
	return [problemAt(namedBy(excess).origin, fault)];
}

function readCatalogue(workspace: Workspace, { catalogue, catalogueNamed }: Settings): ReturnType<typeof readYaml> {
	const read = readYaml(workspace, { path: catalogue.text, origin: catalogue, schema: "sources" });
	if (catalogueNamed) return read;
	return { ...read, problems: read.problems.filter(({ rule }) => rule !== "missing-file") };
}

/** Listed files first, so that of two equal ids the listed one stays; then by path. */
function candidatesFrom(
	workspace: Workspace,
	listings: readonly Listing[],
	files: readonly string[],
): readonly Candidate[] {
	const listed = new Map<string, Candidate>();
	for (const listing of listings) {
		const path = shownPath(workspace.root, listing.path);
		if (!listed.has(path)) listed.set(path, { path, listing });
	}
	const others = files.filter((path) => !listed.has(path)).map((path) => ({ path }));
	return [...listed.values(), ...others];
}

function repeatedFiles(workspace: Workspace, listings: readonly Listing[]): readonly Problem[] {
	const seen = new Set<string>();
	return listings.flatMap(({ file, path }) => {
		const shown = shownPath(workspace.root, path);
		if (!seen.has(shown)) {
			seen.add(shown);
			return [];
		}
		return problemAt(file, { rule: "repeated-file", message: `\`${file.text}\` is listed a second time.` });
	});
}

function namedBy({ path, listing }: Candidate): Named {
	if (listing) return { id: listing.id.text, origin: listing.id };
	return { id: stem(path), origin: startOf(textFile(path, "")) };
}

interface SourceRead {
	readonly source?: Source;
	readonly problems: readonly Problem[];
}

function readCandidate(workspace: Workspace, { path, listing }: Candidate): SourceRead {
	const read = readText(workspace, path, listing?.file ?? startOf(textFile(path, "")));
	if (read.file === undefined) return { problems: [withNearFile(read.problem, workspace.root, path)] };
	const { file, bytes } = read;
	const base = { file: file.file, text: file.text, sha256: sha256Of(bytes) };
	const problems = textProblems(file);
	if (!listing) return { source: { id: stem(path), ...base, boilerplate: [] }, problems };
	const recorded = listing.sha256 && { recordedSha256: listing.sha256.text.toLowerCase() };
	const copied = listing.syndicatedFrom && { syndicatedFrom: listing.syndicatedFrom.text };
	const boilerplate = boilerplateOf(listing, file);
	const source = { id: listing.id.text, ...base, ...listing.known, ...copied, ...recorded, boilerplate };
	return { source, problems: [...problems, ...listingProblems(listing, file, bytes)] };
}

/** Text files hold words, and no NUL characters. */
function textProblems(file: TextFile): readonly Problem[] {
	if (file.text.trim() === "") {
		const hint = "Was it saved properly? Put the text in, or delete the file.";
		return [problemAt(startOf(file), { rule: "empty-file", message: "This source is empty.", hint })];
	}
	const start = file.text.indexOf("\0");
	if (start < 0) return [];
	const origin = { file, span: { start, end: start + 1 } };
	const message = "This source holds a NUL character: it is not a text file.";
	return [problemAt(origin, { rule: "control-character", message, hint: "Save it as plain text, in UTF-8." })];
}

function firstOfEach(sources: readonly Source[]): readonly Source[] {
	const byId = new Map<string, Source>();
	for (const source of sources) if (!byId.has(source.id)) byId.set(source.id, source);
	return [...byId.values()].sort((a, b) => byCodeUnits(a.file, b.file));
}
