import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { nearestWord } from "../input/suggest.ts";
import type { Run } from "./command.ts";
import type { descriptions } from "./help.ts";

type Name = keyof typeof descriptions;

/** Every command, loaded only when it is asked for. Adding one: a file in `commands/`, an entry here and in `help.ts`. */
const commands: Readonly<Record<Name, () => Promise<Run>>> = {
	check: async () => (await import("./commands/check.ts")).check,
	explain: async () => (await import("./commands/explain.ts")).explain,
	sources: async () => (await import("./commands/sources.ts")).sources,
	conflicts: async () => (await import("./commands/conflicts.ts")).conflicts,
	init: async () => (await import("./commands/init.ts")).init,
};

/** The command that the first word names; any other word belongs to the main job. */
export const commandFor = ([first]: readonly string[]): Promise<Run> => {
	const [, load = commands.check] = Object.entries(commands).find(([name]) => name === first) ?? [];
	return load();
};

/** `help` and `help COMMAND` are `--help` and `COMMAND --help`. */
export const withoutHelp = (argv: readonly string[]): readonly string[] =>
	argv[0] === "help" ? [...argv.slice(1), "--help"] : argv;

/** The command that was meant by a first word which is none, and no file either. */
export function meantCommand([first = ""]: readonly string[], cwd: string): string | undefined {
	const names = Object.keys(commands);
	if (names.includes(first) || !/^[A-Za-z]+$/.test(first) || existsSync(resolve(cwd, first))) return undefined;
	return nearestWord(first, names);
}
