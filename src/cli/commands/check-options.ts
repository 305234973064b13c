import { type Command, InvalidArgumentError, Option } from "commander";
import { isIsoDay } from "../../input/iso-day.ts";
import { formats } from "../../report/formats.ts";
import { helpBelow } from "../help.ts";
import { type Parsed, parseWith, programNamed, repeated } from "../parse.ts";
import { type Target, targetOf } from "../targets.ts";
import { type AmendOptions, amendOptions, describeAmend } from "./amend-options.ts";
import { describePass, type GivenForPass, type PassOptions, passOptions, valuesAttached } from "./pass-options.ts";

/** What the user asked for. */
export interface Options extends PassOptions, AmendOptions {
	readonly claims: readonly string[];
	readonly sources: readonly string[];
	readonly config?: string;
	/** Reports that were asked for; none means the default. */
	readonly targets: readonly Target[];
	readonly maxWarnings?: number;
	/** ISO day. */
	readonly today?: string;
	readonly quiet: boolean;
	readonly color: boolean;
}

interface Given extends GivenForPass, AmendOptions {
	readonly format?: readonly Target[];
	readonly config?: string;
	readonly sources?: readonly string[];
	readonly claims?: readonly string[];
	readonly maxWarnings?: number;
	readonly today?: string;
	readonly quiet?: boolean;
	readonly color: boolean;
}

/** Reads what stands behind `factlint` on the command line, the word `check` included. */
export function parseOptions(argv: readonly string[], version: string): Parsed<Options> {
	return parseWith(describeProgram(version), valuesAttached(argv), (program) =>
		optionsOf(program.args, program.opts<Given>()),
	);
}

function optionsOf(args: readonly string[], given: Given): Options {
	const files = args[0] === "check" ? args.slice(1) : args;
	return {
		claims: [...files, ...(given.claims ?? [])],
		sources: given.sources ?? [],
		targets: given.format ?? [],
		quiet: given.quiet ?? false,
		color: given.color,
		...(given.config === undefined ? {} : { config: given.config }),
		...(given.maxWarnings === undefined ? {} : { maxWarnings: given.maxWarnings }),
		...(given.today === undefined ? {} : { today: given.today }),
		...passOptions(files, given),
		...amendOptions(given),
	};
}

const longest = Math.max(...formats.map((format) => format.name.length));

const formatHelp = `how to report, and where; may be repeated\n${formats
	.map((format) => `${format.name.padEnd(longest + 1)} ${format.describe}`)
	.join("\n")}`;

const describeProgram = (version: string): Command =>
	describeAmend(describePass(describeInput(programNamed("factlint"))))
		.option("--max-warnings <N>", "exit with 1 when there are more warnings", wholeNumber)
		.option("--today <DATE>", "the day by which waivers end (default: today, in UTC)", dayOf)
		.option("--quiet", "show errors only")
		.option("--no-color", "never use colour")
		.version(version, "-v, --version", "show the version")
		.addHelpText("after", helpBelow);

const describeInput = (program: Command): Command =>
	program
		.usage("[check] [claim files ...] [options]")
		.description(
			"Checks the claims in your YAML files against your source texts, the way a\n" +
				"linter checks code: shows the words that each claim rests on, and fails on\n" +
				"what no source supports.",
		)
		.argument("[files...]", "claim files or globs (default: claims/**/*.{yaml,yml})")
		.addOption(new Option("--format <NAME[=FILE]>", formatHelp).argParser(appendTarget))
		.option("--config <FILE>", "settings (default: factlint.config.yaml)")
		.option("--sources <GLOB>", "source texts; may be repeated", repeated)
		.option("--claims <GLOB>", "claim files; may be repeated", repeated);

function appendTarget(value: string, before: readonly Target[] = []): readonly Target[] {
	const target = targetOf(value);
	if (typeof target === "string") throw new InvalidArgumentError(target);
	return [...before, target];
}

function wholeNumber(value: string): number {
	if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError("It must be a whole number, 0 or more.");
	return Number(value);
}

function dayOf(value: string): string {
	if (!isIsoDay(value)) throw new InvalidArgumentError("It must be a day of the calendar, such as 2023-06-20.");
	return value;
}
