import type { Project } from "../types.ts";
import { defaultSettings, type Settings, settingsIn } from "./config.ts";
import { configFile } from "./defaults.ts";
import { realRoot } from "./globs.ts";
import { isIsoDay } from "./iso-day.ts";
import type { Patterns } from "./no-match.ts";
import { byPlaceAndRule, problemAt, unplaced } from "./problems.ts";
import { readClaims } from "./read-claims.ts";
import { readYaml } from "./read-yaml.ts";
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
	/** The day in UTC, `2023-06-20`: waivers end by it. Without it, none has ended. */
	readonly today?: string;
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
	const sources = await readSources(workspace, settings);
	const claims = await readClaims(workspace, settings, sources.ids);
	return {
		claims: claims.claims,
		sources: sources.sources,
		config: settings.config,
		problems: [...settings.problems, ...sources.problems, ...claims.problems, ...badDay(options)].sort(byPlaceAndRule),
		...(options.today !== undefined && { today: options.today }),
	};
}

function badDay({ today }: LoadOptions): Project["problems"] {
	if (today === undefined || isIsoDay(today)) return [];
	return [problemAt(unplaced(today), { rule: "bad-date", message: `\`${today}\` is not a day of the calendar.` })];
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
	const claims = options.claims ? fromOptions(options.claims) : settings.claims;
	const sources = options.sources ? fromOptions(options.sources) : settings.sources;
	const config = {
		...settings.config,
		claims: claims.patterns.map(({ text }) => text),
		sources: sources.patterns.map(({ text }) => text),
		catalogue: settings.catalogue.text,
	};
	return { ...settings, config, claims, sources };
}

function fromOptions(words: readonly string[]): Patterns {
	return { from: "options", patterns: words.map(unplaced) };
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
