import type { Command } from "commander";

/** How claims files are to be changed before the report. */
export interface AmendOptions {
	/** Put the source's number, date, name or quotation into claims that are supported with it. */
	readonly fix?: true;
	/** Pin supported claims to the words that they rest on. */
	readonly updateEvidence?: true;
}

/** Adds the options to a program. */
export const describeAmend = (program: Command): Command =>
	program
		.option("--fix", "put the sources' numbers, dates, names and quotations into claims that are supported with them")
		.option("--update-evidence", "pin supported claims to the words that they rest on");

export const amendOptions = ({ fix, updateEvidence }: AmendOptions): AmendOptions => ({
	...(fix === true && { fix }),
	...(updateEvidence === true && { updateEvidence }),
});
