import { readdir, readFile } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { sha256Of } from "../input/digest.ts";
import { type Memory, openMemory, type Recall } from "../judge/memory.ts";
import type { Settlement } from "../judge/settle/settle.ts";
import type { Problem, Report } from "../types.ts";
import { type Engine, remembering } from "./engine.ts";
import type { Environment, Streams } from "./streams.ts";
import { isWritten } from "./write-file.ts";

/** What a check found, by digests of all that it comes from. */
interface Kept {
	/** Of the program and the whole project. */
	readonly asked: string;
	readonly report: Report;
	/** Of the program, the settings and the sources: what every settlement comes from. */
	readonly state: string;
	readonly settlements: Readonly<Record<string, Settlement>>;
	readonly between: Readonly<Record<string, readonly Problem[]>>;
}

/** The same engine: what did not change since the last check on this machine is not done again. */
export async function caching(engine: Engine, streams: Streams): Promise<Engine> {
	const folder = cacheFolder(streams.env);
	if (folder === undefined) return remembering(engine);
	const file = join(folder, "factlint", `${digestOf(streams.cwd)}.json`);
	const program = await programDigest();
	const memory = openMemory();
	let kept = await readKept(file);
	return {
		...engine,
		check: async (project) => {
			const asked = digestOf(program, JSON.stringify(project));
			if (kept?.asked === asked) return kept.report;
			const noted = noting(memory, program, kept);
			const report = await engine.check(project, noted.memory);
			kept = { asked, report, ...noted.found() };
			await writeKept(file, kept, streams);
			return report;
		},
	};
}

/**
 * Outside the repository, where no pull request can put a verdict of its own: the user's cache folder, as the
 * XDG Base Directory Specification and Windows name it. That specification ignores relative paths.
 */
function cacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: Environment): string | undefined {
	const home = HOME && join(HOME, ".cache");
	return [XDG_CACHE_HOME, LOCALAPPDATA, home].find((path) => path !== undefined && isAbsolute(path));
}

/** A memory that begins with what was kept, and what it holds in the end. */
function noting(memory: Memory, program: string, kept: Kept | undefined) {
	let state = "";
	const settlements = new Map<string, Settlement>();
	const between = new Map<string, readonly Problem[]>();
	const open: Memory["open"] = (key) => {
		state = digestOf(program, key);
		const known = kept?.state === state ? kept : undefined;
		const recalled = memory.open(key);
		return {
			readings: recalled.readings,
			settlements: noted(recalled.settlements, known?.settlements, settlements),
			between: noted(recalled.between, known?.between, between),
		};
	};
	const found = () => ({
		state,
		settlements: Object.fromEntries(settlements),
		between: Object.fromEntries(between),
	});
	return { memory: { open }, found };
}

function noted<T>(recall: Recall<T>, known: Readonly<Record<string, T>> = {}, into: Map<string, T>): Recall<T> {
	return (key, make) => {
		const digest = digestOf(key);
		const value = recall(key, () => known[digest] ?? make());
		into.set(digest, value);
		return value;
	};
}

/** What is no longer whole, or not there, was not kept. */
async function readKept(file: string): Promise<Kept | undefined> {
	const text = await readFile(file, "utf8").catch(() => "");
	const end = text.indexOf("\n");
	const body = text.slice(end + 1);
	return end > 0 && text.slice(0, end) === digestOf(body) ? JSON.parse(body) : undefined;
}

async function writeKept(file: string, kept: Kept, streams: Streams): Promise<void> {
	const body = JSON.stringify(kept);
	await isWritten(file, `${digestOf(body)}\n${body}`, streams);
}

/** Of the code that is running: another version says other things. */
async function programDigest(): Promise<string> {
	const folder = new URL("./", import.meta.url);
	const names = (await readdir(folder)).filter((name) => /\.m?[jt]s$/.test(name)).toSorted();
	const files = await Promise.all(names.map((name) => readFile(new URL(name, folder), "utf8")));
	return digestOf(process.version, ...names, ...files);
}

function digestOf(...texts: readonly string[]): string {
	return sha256Of(new TextEncoder().encode(texts.map((text) => `${text.length}:${text}`).join("")));
}
