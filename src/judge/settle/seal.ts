import type { Resolution, Source } from "../../types.ts";
import type { Shelf } from "../evidence.ts";

/** Hex digits of a checksum that tell two texts apart: 48 bits. */
const digits = 12;

/** What became of the sources of a decision. */
export interface Seal {
	/** Why it does not hold any more, a few words for each source; none when it holds. */
	readonly broken: readonly string[];
	/** Sources of which nobody wrote down what they said then. */
	readonly open: readonly string[];
}

/**
 * Compares the sources of a resolution with what they were when it was taken: by its own `versions`, or, where it has
 * none, by the checksums in the catalogue. `speaking` are the sources that say something to the claim now.
 */
export function sealOf(resolution: Resolution, speaking: readonly string[], shelf: Shelf): Seal {
	const ids = involved(resolution, speaking);
	const sourceOf = (id: string) => shelf.get(id)?.source;
	const { versions } = resolution;
	if (versions === undefined) return sealOfCatalogue(ids.flatMap((id) => sourceOf(id) ?? []));
	const known = new Map(Object.entries(versions));
	return { broken: ids.flatMap((id) => breach(id, known.get(id), sourceOf(id)) ?? []), open: [] };
}

function sealOfCatalogue(sources: readonly Source[]): Seal {
	const changed = sources.filter(
		({ sha256, recordedSha256 }) => recordedSha256 !== undefined && sha256 !== recordedSha256,
	);
	const open = sources.filter(({ recordedSha256 }) => recordedSha256 === undefined);
	return { broken: changed.map(({ id }) => `${id} has changed`), open: open.map(({ id }) => id) };
}

function breach(id: string, version: string | undefined, source: Source | undefined): string | undefined {
	if (source === undefined) return `${id} is not among the claim's sources any more`;
	if (version === undefined) return `${id} speaks to the claim and is not in \`versions\``;
	return source.sha256?.startsWith(version.toLowerCase()) === true ? undefined : `${id} has changed`;
}

/** Every source the decision was about, or would be about today. */
function involved({ prefer, versions = {} }: Resolution, speaking: readonly string[]): readonly string[] {
	return [...new Set([prefer, ...speaking, ...Object.keys(versions)])].sort();
}

/** The line that seals a resolution with the texts of today: `versions: {post: "3f2a…", mail: "9c01…"}`. */
export function sealingLine({ prefer }: Resolution, speaking: readonly string[], shelf: Shelf): string {
	const entries = involved({ prefer }, speaking).flatMap((id) => {
		const sum = shelf.get(id)?.source.sha256;
		return sum === undefined ? [] : [`${keyOf(id)}: "${sum.slice(0, digits)}"`];
	});
	return `versions: {${entries.join(", ")}}`;
}

/** As it stands in YAML. */
function keyOf(id: string): string {
	return /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id) ? id : JSON.stringify(id);
}
