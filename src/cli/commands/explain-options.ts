import { type Command, InvalidArgumentError, Option } from "commander";
import { type Parsed, parseWith, programNamed, repeated } from "../parse.ts";

/** What the user asked for. */
export interface ExplainOptions {
	readonly id: string;
	readonly claims: readonly string[];
	readonly sources: readonly string[];
	readonly config?: string;
	readonly format: "pretty" | "json";
	/** Passages of each source for each part. */
	readonly passages: number;
	readonly color: boolean;
}

interface Given extends Omit<ExplainOptions, "id" | "claims" | "sources"> {
	readonly claims?: readonly string[];
	readonly sources?: readonly string[];
}

/** Reads what stands behind `factlint explain`. */
export function parseExplainOptions(argv: readonly string[]): Parsed<ExplainOptions> {
	return parseWith(describeProgram(), argv, (program) => optionsOf(program.args, program.opts<Given>()));
}

function optionsOf([id = ""]: readonly string[], { claims = [], sources = [], ...given }: Given): ExplainOptions {
	return { id, claims, sources, ...given };
}

const describeProgram = (): Command =>
	programNamed("factlint explain")
		.usage("<id> [options]")
		.description(
			"Shows how one claim comes by its verdict: its parts, the facts found in it, the\n" +
				"passages that were considered, what they answer and what stands in the way.\n" +
				"With the name of a rule: what it means, and how to settle it.",
		)
		.argument("<id>", "the claim's id, or a beginning that fits no other; or the name of a rule")
		.addOption(new Option("--format <NAME>", "how to show it").choices(["pretty", "json"]).default("pretty"))
		.option("--passages <N>", "passages of each source to show for each part", positive, 1)
		.option("--config <FILE>", "settings (default: factlint.config.yaml)")
		.option("--sources <GLOB>", "source texts; may be repeated", repeated)
		.option("--claims <GLOB>", "claim files; may be repeated", repeated)
		.option("--no-color", "never use colour");

function positive(value: string): number {
	if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError("It must be a whole number, 1 or more.");
	return Number(value);
}
