import type { Guard } from "../../../src/compare/guards/guard.ts";

/**
 * A text in the words of a newspaper, and claims about it. A claim under `supported` must stay supported: the guard must
 * not fire. One under `refused` must be unsupported or contradicted, one under `contradicted` just that, and one under
 * `undecided` neither supported nor contradicted.
 */
export interface Story {
	readonly text: string;
	/** ISO day. */
	readonly published?: string;
	readonly supported?: readonly string[];
	readonly refused?: readonly string[];
	readonly contradicted?: readonly string[];
	readonly undecided?: readonly string[];
}

/** The stories of one guard: each claim that is refused is one that the guard itself refuses. */
export interface Corpus {
	readonly guard: Guard;
	readonly stories: readonly Story[];
}
