import { relative } from "node:path";
import type { LoadOptions } from "../input/project.ts";
import type { RenderOptions } from "../report/format.ts";
import { exitStatus } from "../report/status.ts";
import { plain } from "../report/style.ts";
import { oneLine, visible, withoutCommands } from "../report/visible.ts";
import type { Report } from "../types.ts";
import { styleFor } from "./colour.ts";
import { type Engine, lazyEngine } from "./engine.ts";
import { type Options, parseOptions } from "./options.ts";
import { withProgress } from "./progress.ts";
import type { Streams } from "./streams.ts";
import { planTargets, type Target } from "./targets.ts";
import { version } from "./version.ts";
import { writeReport } from "./write-file.ts";

/** The whole program: what stands behind `factlint` on the command line → exit status. Never throws. */
export async function run(argv: readonly string[], streams: Streams, engine: Engine = lazyEngine): Promise<number> {
	try {
		const parsed = parseOptions(argv, version());
		if (parsed.is === "mistake") return complain(parsed.message, streams);
		if (parsed.is === "options") return await checkAndReport(parsed.options, streams, engine);
		streams.stdout.write(parsed.text);
		return 0;
	} catch (error) {
		return confess(error, streams);
	}
}

async function checkAndReport(options: Options, streams: Streams, engine: Engine): Promise<number> {
	const targets = planTargets(options.targets, streams.env);
	if (typeof targets === "string") return complain(targets, streams);
	const project = await engine.loadProject(loadOptions(options, streams.cwd));
	const report = await withProgress(project, streams.stderr, () => engine.check(project));
	const written = await Promise.all(targets.map((target) => deliver(target, report, { options, streams })));
	return written.every(Boolean) ? exitStatus(report, options) : 2;
}

const loadOptions = (options: Options, cwd: string): LoadOptions => ({
	cwd,
	...(options.config === undefined ? {} : { config: options.config }),
	...(options.claims.length === 0 ? {} : { claims: options.claims }),
	...(options.sources.length === 0 ? {} : { sources: options.sources }),
});

interface Setting {
	readonly options: Options;
	readonly streams: Streams;
}

/** False where a file could not be written; the other reports do not suffer from that. */
async function deliver(target: Target, report: Report, setting: Setting): Promise<boolean> {
	const { streams } = setting;
	const text = target.format.render(report, renderOptions(target, setting));
	if (target.file === undefined) {
		(target.aside ? streams.stderr : streams.stdout).write(text);
		return true;
	}
	try {
		await writeReport(streams.cwd, target.file, text);
		return true;
	} catch (error) {
		complain(`cannot write ${target.file}: ${error instanceof Error ? error.message : String(error)}`, streams);
		return false;
	}
}

const renderOptions = (target: Target, { options, streams }: Setting): RenderOptions => ({
	style: target.file === undefined ? styleFor(streams.stdout, streams.env, options.color) : plain,
	width: (target.file === undefined ? streams.stdout.columns : undefined) ?? 80,
	quiet: options.quiet,
	folder: folderInRepository(streams),
});

/** Annotations name files from the root of the repository, which need not be the working directory. */
function folderInRepository({ cwd, env }: Streams): string {
	const root = env.GITHUB_WORKSPACE;
	const folder = root === undefined ? "" : relative(root, cwd).replaceAll("\\", "/");
	return folder === "" || folder.startsWith("..") ? "" : `${folder}/`;
}

function complain(message: string, { stderr }: Streams): number {
	stderr.write(withoutCommands(`factlint: ${oneLine(message)}\n`));
	return 2;
}

function confess(error: unknown, { stderr }: Streams): number {
	const trace = (error instanceof Error && error.stack) || String(error);
	const lines = ["factlint: internal error; please report it with the lines below.", ...trace.split("\n").map(visible)];
	stderr.write(withoutCommands(`${lines.join("\n")}\n`));
	return 2;
}
