import { commandFor } from "./commands.ts";
import { confess } from "./complain.ts";
import { type Engine, lazyEngine } from "./engine.ts";
import type { Streams } from "./streams.ts";

/** The whole program: what stands behind `factlint` on the command line → exit status. Never throws. */
export async function run(argv: readonly string[], streams: Streams, engine: Engine = lazyEngine): Promise<number> {
	try {
		const command = await commandFor(argv).load();
		return await command(argv, { streams, engine });
	} catch (error) {
		return confess(error, streams);
	}
}
