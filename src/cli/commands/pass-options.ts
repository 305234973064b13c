import type { Command } from "commander";
import { InvalidArgumentError } from "commander";

/** What else a pass does beside checking. */
export interface PassOptions {
	/** Report only what changed since this branch or commit; empty for the default branch. */
	readonly changed?: string;
}

/** Adds the options to a program. */
export const describePass = (program: Command): Command =>
	program.option("--changed [=BASE]", "only what changed since BASE, a branch or commit", baseOf);

/** `--changed` takes its value behind `=` only: the word after it may be a file of claims. */
export function valuesAttached(argv: readonly string[]): readonly string[] {
	const end = argv.indexOf("--");
	return argv.map((word, at) => (word === "--changed" && (end < 0 || at < end) ? "--changed=" : word));
}

function baseOf(value: string): string {
	if (value.startsWith("-")) throw new InvalidArgumentError("A branch or commit does not begin with a dash.");
	return value;
}
