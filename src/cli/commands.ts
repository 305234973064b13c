import type { Command } from "./command.ts";

/** The main job, done when no other command is named. */
export const check: Command = {
	name: "check",
	describe: "check the claims (what factlint does when no command is named)",
	load: async () => (await import("./commands/check.ts")).check,
};

const explain: Command = {
	name: "explain",
	describe: "show how one claim comes by its verdict",
	load: async () => (await import("./commands/explain.ts")).explain,
};

/** Every command, in the order of `--help`. Adding one: a file in `commands/` and an entry here. */
export const commands: readonly Command[] = [check, explain];

/** The command that the first word names; any other word belongs to the main job. */
export const commandFor = (argv: readonly string[]): Command => commands.find(({ name }) => name === argv[0]) ?? check;
