import { commandFor, meantCommand, withoutHelp } from "./commands.ts";
import { complain, confess } from "./complain.ts";
import { type Engine, lazyEngine } from "./engine.ts";
import type { Streams } from "./streams.ts";

/** The whole program: what stands behind `factlint` on the command line → exit status. Never throws. */
export async function run(argv: readonly string[], streams: Streams, engine: Engine = lazyEngine): Promise<number> {
	try {
		const words = withoutHelp(argv);
		const meant = meantCommand(words, streams.cwd);
		if (meant !== undefined) return complain(`There is no command '${words[0]}'. Did you mean ${meant}?`, streams);
		const command = await commandFor(words);
		return await command(words, { streams, engine });
	} catch (error) {
		return confess(error, streams);
	}
}
