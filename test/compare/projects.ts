import { defaults } from "../../src/input/defaults.ts";
import type { Claim, Project, Source } from "../../src/types.ts";

/** A source in memory. */
export function sourceOf(id: string, text: string, published?: string): Source {
	return { id, file: `seeds/${id}.txt`, text, boilerplate: [], ...(published !== undefined && { published }) };
}

/** A claim in memory; the first line of a file of its own unless told otherwise. */
export function claimOf(id: string, text: string, more: Partial<Claim> = {}): Claim {
	return { id, text, place: { file: `claims/${id}.yaml`, line: 1, column: 1 }, ...more };
}

/** A project with the default settings. */
export function projectOf(sources: readonly Source[], claims: readonly Claim[]): Project {
	return { claims, sources, config: defaults, problems: [] };
}
