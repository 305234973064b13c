import type { Claim, Problem } from "../types.ts";
import { type Draft, draftsIn, finished, givenIds } from "./claims.ts";
import type { Settings } from "./config.ts";
import type { Workspace } from "./files.ts";
import { findFiles } from "./globs.ts";
import { duplicateIds, idGenerator, type Named } from "./ids.ts";
import { noMatches } from "./no-match.ts";
import { nothingFound } from "./nothing-found.ts";
import { isWarning, startOf, textFile, type Written } from "./problems.ts";
import { readYaml } from "./read-yaml.ts";
import { type Lookup, sourceIds, sourceLookup, unknownSources } from "./references.ts";
import { sentenceProblems, tooManyClaims } from "./sentences.ts";

export interface ClaimsRead {
	/** By file, in code unit order, then as they stand in it. */
	readonly claims: readonly Claim[];
	readonly problems: readonly Problem[];
}

/** All claims. `known` are the ids of all sources. */
export async function readClaims(
	workspace: Workspace,
	settings: Settings,
	known: readonly string[],
): Promise<ClaimsRead> {
	const { claims: wanted, config } = settings;
	const found = await findFiles({ root: workspace.root, patterns: wanted.patterns, endings: ".{yaml,yml}" });
	const files = found.files.map((path) =>
		readYaml(workspace, { path, origin: startOf(textFile(path, "")), schema: "claims" }),
	);
	const all = files.flatMap(({ tree }) => (tree ? draftsIn(tree) : []));
	const given = files.flatMap(({ tree }) => (tree ? givenIds(tree) : []));
	const drafts = all.slice(0, config.limits.claims);
	const lookup = sourceLookup(known);
	const problems = [
		...found.problems,
		...noMatches(found, wanted.from, "claims"),
		...files.flatMap(({ problems }) => problems),
		...duplicateIds(given.map(named), "claims"),
		...tooManyClaims(all, config.limits.claims),
		...drafts.flatMap((draft) => [
			...sentenceProblems(draft, config.limits),
			...(known.length > 0 ? unknownSources(draft, lookup, known) : []),
		]),
	];
	const nothing =
		found.files.length === 0 && problems.every(isWarning) ? [nothingFound(workspace.root, "claims", wanted)] : [];
	return { claims: withIds(drafts, lookup), problems: [...problems, ...nothing] };
}

const named = (id: Written): Named => ({ id: id.text, origin: id });

/** Given ids go first: a generated one never takes the id that an editor has chosen. */
function withIds(drafts: readonly Draft[], lookup: Lookup): readonly Claim[] {
	const generate = idGenerator(new Set(drafts.flatMap(({ id }) => id?.text ?? [])));
	return drafts.map((draft) =>
		finished(draft, draft.id?.text ?? generate(draft.sentence.text), sourceIds(draft, lookup)),
	);
}
