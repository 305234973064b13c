import type { Context } from "./command.ts";
import { complain } from "./complain.ts";
import type { Parsed } from "./parse.ts";

/** Runs a command with its options; else shows the text that was asked for, or says what is wrong with them. Gives the exit status. */
export async function withOptions<Options>(
	parsed: Parsed<Options>,
	context: Context,
	run: (options: Options, context: Context) => Promise<number>,
): Promise<number> {
	const { streams } = context;
	if (parsed.is === "mistake") return complain(parsed.message, streams);
	if (parsed.is === "options") return run(parsed.options, context);
	streams.stdout.write(parsed.text);
	return 0;
}
