import { type Command, InvalidArgumentError, Option } from "commander";
import { type Parsed, parseWith, programNamed, repeated } from "../parse.ts";

/** What the user asked for. */
export interface ConflictsOptions {
	readonly sources: readonly string[];
	readonly config?: string;
	readonly format: Page;
	/** At most so many are shown. */
	readonly limit: number;
	/** Any disagreement is exit status 1. */
	readonly fail: boolean;
	readonly color: boolean;
}

/** How to show it, and in which file; without one on standard output. */
interface Page {
	readonly name: "pretty" | "json";
	readonly file?: string;
}

/** Reads what stands behind `factlint conflicts`. */
export function parseConflictsOptions(argv: readonly string[]): Parsed<ConflictsOptions> {
	return parseWith(describeProgram(), argv, (program) => optionsOf(program.opts<Partial<ConflictsOptions>>()));
}

function optionsOf({
	sources = [],
	fail = false,
	color = true,
	format,
	limit,
	...given
}: Partial<ConflictsOptions>): ConflictsOptions {
	return {
		sources,
		fail,
		color,
		format: format ?? { name: "pretty" },
		limit: limit ?? Number.POSITIVE_INFINITY,
		...given,
	};
}

const describeProgram = (): Command =>
	programNamed("factlint conflicts")
		.usage("[options]")
		.description(
			"Holds the sources against one another, and lists what they disagree about: the\n" +
				"same event with the same people, but other numbers, days or words. No claims\n" +
				"are needed.",
		)
		.addOption(
			new Option("--format <NAME[=FILE]>", "how to show it, and where: pretty (default) or json").argParser(pageOf),
		)
		.option("--sources <GLOB>", "source texts; may be repeated", repeated)
		.option("--config <FILE>", "settings (default: factlint.config.yaml)")
		.option("--limit <N>", "show the first N only", positive)
		.option("--fail", "exit with 1 when there is any")
		.option("--no-color", "never use colour")
		.allowExcessArguments(false);

function pageOf(value: string): Page {
	const [name = "", ...rest] = value.split("=");
	const file = rest.join("=");
	if (name !== "pretty" && name !== "json") throw new InvalidArgumentError("Known are pretty and json.");
	if (rest.length > 0 && file === "") throw new InvalidArgumentError(`A file name is missing behind '${value}'.`);
	return { name, ...(file !== "" && { file }) };
}

function positive(value: string): number {
	if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError("It must be a whole number, 1 or more.");
	return Number(value);
}
