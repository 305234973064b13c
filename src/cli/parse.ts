import { Command, CommanderError } from "commander";

/** What to run with, or a text to show instead: help, the version, what is wrong with the options. */
export type Parsed<Options> =
	| { readonly is: "options"; readonly options: Options }
	| { readonly is: "text"; readonly text: string }
	| { readonly is: "mistake"; readonly message: string };

/** A program with the manners that all commands share. */
export const programNamed = (name: string): Command =>
	new Command(name).helpOption("-h, --help", "show this help").configureHelp({ helpWidth: 80 }).exitOverride();

/** Reads an option that may be repeated. */
export const repeated = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** Lets the program read the words; `take` picks from it what was found. Never ends the process, never writes. */
export function parseWith<Options>(
	program: Command,
	argv: readonly string[],
	take: (program: Command) => Options,
): Parsed<Options> {
	const shown: string[] = [];
	program.configureOutput({ writeOut: (text) => shown.push(text), writeErr: () => undefined });
	try {
		program.parse(argv, { from: "user" });
	} catch (thrown) {
		if (!(thrown instanceof CommanderError)) throw thrown;
		return thrown.exitCode === 0 ? { is: "text", text: shown.join("") } : mistake(thrown.message);
	}
	return { is: "options", options: take(program) };
}

const mistake = (message: string): Parsed<never> => ({ is: "mistake", message: message.replace(/^error: /, "") });
