import { type Command, InvalidArgumentError } from "commander";
import type { AmendOptions } from "./amend-options.ts";

/** What else a pass does beside checking. */
export interface PassOptions {
	/** Report only what changed since this branch or commit; empty for the default branch. */
	readonly changed?: string;
	/** The file with the findings that are accepted. */
	readonly baseline?: string;
	/** Write the baseline: take out what has gone, or add what is new as well. */
	readonly update?: "shrink" | "grow";
	/** Check again whenever a file changes. */
	readonly watch?: true;
	/** Keep on disk what was found, and do only what changed since. */
	readonly cache?: true;
	/** Claim files were named: not all of the project is checked. */
	readonly partial?: true;
}

export interface GivenForPass {
	readonly changed?: string;
	readonly baseline?: string;
	readonly updateBaseline?: true;
	readonly growBaseline?: true;
	readonly watch?: true;
	readonly cache?: true;
}

/** Adds the options to a program. */
export const describePass = (program: Command): Command =>
	program
		.option("--changed [=BASE]", "only what changed since BASE, a branch or commit", baseOf)
		.option("--baseline <FILE>", "accept the findings that this file lists")
		.option("--update-baseline", "write it: take out what has gone, add nothing")
		.option("--grow-baseline", "write it with all that is found now")
		.option("--watch", "check again whenever a file changes")
		.option("--cache", "check only what changed since the last time");

export const passOptions = (files: readonly string[], given: GivenForPass): PassOptions => ({
	...(given.changed === undefined ? {} : { changed: given.changed }),
	...(given.baseline === undefined ? {} : { baseline: given.baseline }),
	...(given.updateBaseline === true && { update: "shrink" }),
	...(given.growBaseline === true && { update: "grow" }),
	...(given.watch === true && { watch: true }),
	...(given.cache === true && { cache: true }),
	...(files.length > 0 && { partial: true }),
});

/** Why these options do not go together. */
export function clashIn({
	baseline,
	update,
	partial,
	watch,
	fix,
	updateEvidence,
}: PassOptions & AmendOptions): string | undefined {
	if (watch && (update || fix || updateEvidence)) return "--watch changes no files: leave it out, or the other option";
	if (update === undefined) return undefined;
	if (baseline === undefined) return "which baseline? Add --baseline FILE";
	return partial === true ? "a baseline is for all claims: name no claim files when you write it" : undefined;
}

/** `--changed` takes its value behind `=` only: the word after it may be a file of claims. */
export function valuesAttached(argv: readonly string[]): readonly string[] {
	const end = argv.indexOf("--");
	return argv.map((word, at) => (word === "--changed" && (end < 0 || at < end) ? "--changed=" : word));
}

function baseOf(value: string): string {
	if (value.startsWith("-")) throw new InvalidArgumentError("A branch or commit does not begin with a dash.");
	return value;
}
