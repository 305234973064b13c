import type { Engine } from "../../src/cli/engine.ts";
import { run } from "../../src/cli/run.ts";
import type { Environment, Streams } from "../../src/cli/streams.ts";
import type { LoadOptions } from "../../src/input/project.ts";
import type { Project, Report } from "../../src/types.ts";

/** A run that was watched. */
export interface Watched {
	readonly status: number;
	readonly out: string;
	readonly err: string;
	/** What the project was asked for; absent where nothing was loaded. */
	readonly asked?: LoadOptions;
}

export interface Around {
	readonly env?: Environment;
	readonly cwd?: string;
	/** Both streams are terminals. */
	readonly terminal?: boolean;
	readonly columns?: number;
	readonly project?: Partial<Project>;
	/** In place of checking. */
	readonly check?: Engine["check"];
}

const emptyProject: Project = {
	claims: [],
	sources: [],
	problems: [],
	config: {
		claims: [],
		sources: [],
		catalogue: "",
		severity: {
			supported: "ok",
			conflicted: "warning",
			contradicted: "error",
			unsupported: "error",
			unchecked: "fatal",
		},
		hedges: {
			exact: { low: 1, high: 1 },
			about: { low: 1, high: 1 },
			nearly: { low: 1, high: 1 },
			"more-than": { low: 1, high: 1 },
			"at-least": { low: 1, high: 1 },
			"less-than": { low: 1, high: 1 },
			"up-to": { low: 1, high: 1 },
		},
		aliases: {},
		synonyms: [],
		minOrigins: 1,
		limits: { fileBytes: 1, claims: 1, sources: 1, claimLength: 1 },
	},
};

/** The command line in this process, with an engine that always reports the same. */
export async function watch(argv: readonly string[], report: Report, around: Around = {}): Promise<Watched> {
	const out: string[] = [];
	const err: string[] = [];
	const asked: LoadOptions[] = [];
	const output = (written: string[]): Streams["stdout"] => ({
		write: (text) => written.push(text),
		isTTY: around.terminal ?? false,
		columns: around.columns,
	});
	const engine: Engine = {
		loadProject: async (options) => {
			asked.push(options);
			return { ...emptyProject, ...around.project };
		},
		check: around.check ?? (async () => report),
		explain: async () => Promise.reject(new Error("nothing to explain")),
		conflicts: async () => [],
	};
	const streams = { cwd: around.cwd ?? "/nowhere", env: around.env ?? {}, stdout: output(out), stderr: output(err) };
	const status = await run(argv, streams, engine);
	return { status, out: out.join(""), err: err.join(""), ...(asked[0] && { asked: asked[0] }) };
}
