import type { Claim, Problem, Project, Source } from "../types.ts";
import { type Draft, draftsIn, finished } from "./claims.ts";
import { defaultSettings, type Settings, settingsIn } from "./config.ts";
import { configFile } from "./defaults.ts";
import type { Workspace } from "./files.ts";
import { findFiles, realRoot } from "./globs.ts";
import { duplicateIds, generateId } from "./ids.ts";
import { byPlace, problemAt, startOf, textFile, unplaced } from "./problems.ts";
import { readYaml } from "./read-yaml.ts";
import { sourceIds } from "./references.ts";
import { readSources } from "./sources.ts";

export interface LoadOptions {
	/** The working directory: all paths are relative to it, and nothing outside it is read. */
	readonly cwd: string;
	/** The configuration file; default `factlint.config.yaml`, which need not be there. */
	readonly config?: string;
	/** Claims files or globs instead of the configuration's. */
	readonly claims?: readonly string[];
	/** Globs of source texts instead of the configuration's. */
	readonly sources?: readonly string[];
}

/**
 * Reads everything a run needs. Whatever a user can get wrong becomes a `Problem` with its place, all at once;
 * what could be read is there all the same.
 */
export async function loadProject(options: LoadOptions): Promise<Project> {
	const root = realRoot(options.cwd);
	if (root === undefined) return nowhere(options.cwd);
	const settings = readSettings(root, options);
	const workspace = { root, fileBytes: settings.config.limits.fileBytes };
	const { sources, problems } = await readSources(workspace, settings);
	const claims = await readClaims(workspace, settings, sources);
	return {
		claims: claims.claims,
		sources,
		config: settings.config,
		problems: [...settings.problems, ...problems, ...claims.problems].sort(byPlace),
	};
}

function nowhere(cwd: string): Project {
	const message = `There is no folder \`${cwd}\`.`;
	return {
		claims: [],
		sources: [],
		config: defaultSettings.config,
		problems: [problemAt(unplaced(cwd), { rule: "missing-file", message })],
	};
}

/** The configuration, with the command line's globs in place of its own. */
function readSettings(root: string, options: LoadOptions): Settings {
	const settings = readConfig(root, options.config);
	return {
		...settings,
		...(options.claims && { claims: options.claims.map(unplaced) }),
		...(options.sources && { sources: options.sources.map(unplaced) }),
	};
}

function readConfig(root: string, path: string | undefined): Settings {
	const { tree, problems } = readYaml(
		{ root, fileBytes: defaultSettings.config.limits.fileBytes },
		{ path: path ?? configFile, origin: unplaced(path ?? configFile), schema: "config", anywhere: path !== undefined },
	);
	const real = path === undefined ? problems.filter(({ rule }) => rule !== "missing-file") : problems;
	const settings = tree ? settingsIn(tree) : defaultSettings;
	return { ...settings, problems: [...real, ...settings.problems] };
}

interface ClaimsRead {
	readonly claims: readonly Claim[];
	readonly problems: readonly Problem[];
}

async function readClaims(workspace: Workspace, settings: Settings, sources: readonly Source[]): Promise<ClaimsRead> {
	const found = await findFiles({ root: workspace.root, patterns: settings.claims, endings: ".{yaml,yml}" });
	const files = found.files.map((path) =>
		readYaml(workspace, { path, origin: startOf(textFile(path, "")), schema: "claims" }),
	);
	const drafts = files.flatMap(({ tree }) => (tree ? draftsIn(tree) : []));
	return {
		claims: withIds(drafts, sources),
		problems: [
			...found.problems,
			...files.flatMap(({ problems }) => problems),
			...duplicateIds(
				drafts.flatMap(({ id }) => (id ? { id: id.text, origin: id } : [])),
				"claims",
			),
		],
	};
}

/** Given ids go first: a generated one never takes the id that an editor has chosen. */
function withIds(drafts: readonly Draft[], sources: readonly Source[]): readonly Claim[] {
	const ids = sources.map(({ id }) => id);
	const taken = new Set(drafts.flatMap(({ id }) => id?.text ?? []));
	return drafts.map((draft) => {
		const id = draft.id?.text ?? generateId(draft.sentence.text, taken);
		return finished(draft, id, sourceIds(draft, ids));
	});
}
