import type { Problem, Source } from "../types.ts";
import { boilerplateOf, type Listing, listingProblems, listingsIn, stem } from "./catalogue.ts";
import type { Settings } from "./config.ts";
import { type Read, readText, shownPath, type Workspace } from "./files.ts";
import { findFiles } from "./globs.ts";
import { duplicateIds, type Named } from "./ids.ts";
import { byCodeUnits, problemAt, startOf, textFile } from "./problems.ts";
import { readYaml } from "./read-yaml.ts";

export interface SourcesRead {
	/** By file, in code unit order; each id once. */
	readonly sources: readonly Source[];
	readonly problems: readonly Problem[];
}

/** One source file: listed in the catalogue, or only found. */
interface Candidate {
	readonly path: string;
	readonly listing?: Listing;
}

/** All sources: the files that the catalogue lists, and those that match the globs. */
export async function readSources(workspace: Workspace, settings: Settings): Promise<SourcesRead> {
	const found = await findFiles({ root: workspace.root, patterns: settings.sources, endings: ".{txt,md}" });
	const catalogue = readCatalogue(workspace, settings);
	const listings = catalogue.tree ? listingsIn(catalogue.tree) : [];
	const candidates = candidatesFrom(workspace, listings, found.files);
	const read = candidates.slice(0, settings.config.limits.sources).map((one) => readCandidate(workspace, one));
	return {
		sources: firstOfEach(read.flatMap(({ source }) => source ?? [])),
		problems: [
			...found.problems,
			...catalogue.problems,
			...repeatedFiles(workspace, listings),
			...duplicateIds(candidates.map(namedBy), "sources"),
			...read.flatMap(({ problems }) => problems),
		],
	};
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

function readCandidate(
	workspace: Workspace,
	{ path, listing }: Candidate,
): { source?: Source; problems: readonly Problem[] } {
	const origin = listing?.file ?? startOf(textFile(path, ""));
	const read: Read = readText(workspace, path, origin);
	if (read.file === undefined) return { problems: [read.problem] };
	const { file, bytes } = read;
	const base = { file: file.file, text: file.text };
	if (!listing) return { source: { id: stem(path), ...base, boilerplate: [] }, problems: [] };
	const source = { id: listing.id.text, ...base, ...listing.known, boilerplate: boilerplateOf(listing, file) };
	return { source, problems: listingProblems(listing, file, bytes) };
}

function firstOfEach(sources: readonly Source[]): readonly Source[] {
	const byId = new Map<string, Source>();
	for (const source of sources) if (!byId.has(source.id)) byId.set(source.id, source);
	return [...byId.values()].sort((a, b) => byCodeUnits(a.file, b.file));
}
