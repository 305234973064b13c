import type { Engine } from "./engine.ts";
import type { Streams } from "./streams.ts";

/** All that a command may touch. */
export interface Context {
	readonly streams: Streams;
	readonly engine: Engine;
}

/** One command: the words behind its name → exit status. */
export type Run = (argv: readonly string[], context: Context) => Promise<number>;
