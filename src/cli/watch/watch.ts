import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { configFile } from "../../input/defaults.ts";
import type { Project } from "../../types.ts";
import type { Context } from "../command.ts";
import type { Options } from "../commands/check-options.ts";
import { dated } from "../pass.ts";
import { openDoorbell } from "./doorbell.ts";
import { type Ground, openLookout } from "./folders.ts";

/** Milliseconds in which an editor's several writes become one change. */
const settling = 50;
/** Erases the screen and what was scrolled away, and goes to its top (ECMA-48; 3J is xterm's). */
const blankScreen = "\u001b[2J\u001b[3J\u001b[H";

/** Writes the reports once. */
type Once = (context: Context) => Promise<unknown>;

/** Runs `once` at the start, and again whenever the project has changed, until the user stops it. The exit status is 0. */
export async function keepChecking(once: Once, options: Options, context: Context): Promise<number> {
	const bell = openDoorbell();
	const lookout = openLookout(bell.ring);
	let stopped = false;
	const unlisten = context.streams.onStop?.(() => {
		stopped = true;
		bell.ring();
	});
	const look = openEye(once, options, context);
	try {
		while (!stopped) {
			bell.silence();
			const ground = await look();
			if (lookout.cover(ground)) bell.ring();
			await bell.heard();
			if (!stopped) await new Promise((resolve) => setTimeout(resolve, settling));
		}
	} finally {
		lookout.close();
		unlisten?.();
	}
	return 0;
}

/** Looks at the project, draws it when it is not what was seen last, and gives the ground to watch. */
function openEye(once: Once, options: Options, context: Context): () => Promise<Ground> {
	const { cwd } = context.streams;
	let seen = "";
	return async () => {
		const project = await context.engine.loadProject(dated(options, cwd));
		const now = JSON.stringify([project, textOf(cwd, options.baseline)]);
		if (now !== seen) await redraw(once, project, context);
		seen = now;
		return groundOf(project, options, cwd);
	};
}

/** One pass over the project as it was just read. */
async function redraw(once: Once, project: Project, context: Context): Promise<void> {
	const { stdout, stderr } = context.streams;
	const started = performance.now();
	if (stdout.isTTY === true) stdout.write(blankScreen);
	await once({ ...context, engine: { ...context.engine, loadProject: async () => project } });
	const spent = stderr.isTTY === true ? `${((performance.now() - started) / 1000).toFixed(2)} s. ` : "";
	stderr.write(`\n${spent}Watching for changes; Ctrl-C${stdout.isTTY === true ? " or q" : ""} stops.\n`);
}

/** Where a change can matter: below the beginnings of the patterns, and in the files that are named. */
function groundOf({ config }: Project, { config: settings, baseline }: Options, cwd: string): Ground {
	const patterns = [...config.claims, ...config.sources].filter((pattern) => !pattern.startsWith("!"));
	const files = [config.catalogue, settings ?? configFile, ...(baseline === undefined ? [] : [baseline])];
	return {
		trees: patterns.map((pattern) => resolve(cwd, fixedPart(pattern))),
		files: files.map((file) => resolve(cwd, file)),
	};
}

/** `claims` for `claims/**`; a path without wildcards itself. */
function fixedPart(pattern: string): string {
	const fixed = pattern.split(/[*?{[]/)[0] ?? "";
	return fixed === pattern ? pattern : fixed.slice(0, fixed.lastIndexOf("/") + 1);
}

/** Of a file that may not be there. */
function textOf(cwd: string, file: string | undefined): string {
	try {
		return file === undefined ? "" : readFileSync(resolve(cwd, file), "utf8");
	} catch {
		return "";
	}
}
