import type { Command } from "./command.ts";

/** The main job, done when no other command is named. */
export const check: Command = {
	name: "check",
	describe: "check the claims (what factlint does when no command is named)",
	load: async () => (await import("./commands/check.ts")).check,
};

const explain: Command = {
	name: "explain",
	describe: "show how one claim comes by its verdict, or what a rule means",
	load: async () => (await import("./commands/explain.ts")).explain,
};

const sources: Command = {
	name: "sources",
	describe: "list the sources: voices, checksums, and the claims that rest on each",
	load: async () => (await import("./commands/sources.ts")).sources,
};

const init: Command = {
	name: "init",
	describe: "make settings, an example, a workflow and a hook where there are none",
	load: async () => (await import("./commands/init.ts")).init,
};

const conflicts: Command = {
	name: "conflicts",
	describe: "list what the sources disagree about, whatever the claims",
	load: async () => (await import("./commands/conflicts.ts")).conflicts,
};

/** Every command, in the order of `--help`. Adding one: a file in `commands/` and an entry here. */
export const commands: readonly Command[] = [check, explain, sources, conflicts, init];

/** The command that the first word names; any other word belongs to the main job. */
export const commandFor = (argv: readonly string[]): Command => commands.find(({ name }) => name === argv[0]) ?? check;
