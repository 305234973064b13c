import { check } from "../../src/check.ts";
import { defaults } from "../../src/input/defaults.ts";
import type { Claim, Project, Source, Verdict } from "../../src/types.ts";

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

/** What becomes of each claim against its own source: pairs of a source's text and a claim's. */
export async function verdictsOf(
	pairs: readonly (readonly [string, string])[],
): Promise<readonly (Verdict | undefined)[]> {
	const sources = pairs.map(([source], at) => sourceOf(`source-${at}`, source));
	const claims = pairs.map(([, claim], at) => claimOf(`claim-${at}`, claim, { sources: [`source-${at}`] }));
	const report = await check(projectOf(sources, claims));
	const found = new Map(report.claims.map(({ id, verdict }) => [id, verdict]));
	return claims.map(({ id }) => found.get(id));
}
