import type { Resolution, Source } from "../../types.ts";

/** Hex digits of a checksum that tell two texts apart: 48 bits. */
const digits = 12;

/** What became of the sources of a decision. */
export interface Seal {
	/** Why it does not hold any more, a few words for each source; none when it holds. */
	readonly broken: readonly string[];
	/** Sources of which nobody wrote down what they said then. */
	readonly open: readonly string[];
	/** What to write to seal it with the texts of today: `versions: {post: "3f2a…", mail: "9c01…"}`. */
	readonly line: string;
}

/**
 * Compares the sources of a resolution with what they were when it was taken: by its own `versions`, or, where it has
 * none, by the checksums in the catalogue. `speaking` are the sources that say something to the claim now.
 */
export function sealOf(
	{ prefer, versions }: Resolution,
	speaking: readonly string[],
	sources: readonly Source[],
): Seal {
	const byId = new Map(sources.map((source) => [source.id, source]));
	const ids = sorted([prefer, ...speaking]);
	const involved = ids.flatMap((id) => byId.get(id) ?? []);
	const line = sealingLine(involved);
	if (versions === undefined) return { broken: changedSinceListed(involved), open: unlisted(involved), line };
	const known = new Map(Object.entries(versions));
	const broken = sorted([...ids, ...known.keys()]).flatMap((id) => breach(id, known.get(id), byId.get(id)) ?? []);
	return { broken, open: [], line };
}

function sorted(ids: readonly string[]): readonly string[] {
	return [...new Set(ids)].sort();
}

function changedSinceListed(sources: readonly Source[]): readonly string[] {
	return sources
		.filter(({ sha256, recordedSha256 }) => recordedSha256 !== undefined && sha256 !== recordedSha256)
		.map(({ id }) => `${id} has changed`);
}

function unlisted(sources: readonly Source[]): readonly string[] {
	return sources.filter(({ recordedSha256 }) => recordedSha256 === undefined).map(({ id }) => id);
}

/** Only a text that is known to be the same leaves the decision standing. */
function breach(id: string, version: string | undefined, source: Source | undefined): string | undefined {
	if (source === undefined) return `${id} is not among the claim's sources any more`;
	if (version === undefined) return `${id} speaks to the claim and is not in \`versions\``;
	return source.sha256?.startsWith(version.toLowerCase()) === true ? undefined : `${id} has changed`;
}

function sealingLine(sources: readonly Source[]): string {
	const entries = sources.flatMap(({ id, sha256 }) =>
		sha256 === undefined ? [] : [`${keyOf(id)}: "${sha256.slice(0, digits)}"`],
	);
	return `versions: {${entries.join(", ")}}`;
}

/** As it stands in YAML. */
function keyOf(id: string): string {
	return /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id) ? id : JSON.stringify(id);
}
