import { type Command, Option } from "commander";
import { type Parsed, parseWith, programNamed, repeated } from "../parse.ts";

/** What the user asked for. */
export interface SourcesOptions {
	readonly claims: readonly string[];
	readonly sources: readonly string[];
	readonly config?: string;
	readonly format: "pretty" | "json";
	/** Write the checksums of the texts as they are. */
	readonly update: boolean;
	readonly color: boolean;
}

interface Given extends Omit<SourcesOptions, "claims" | "sources" | "update"> {
	readonly claims?: readonly string[];
	readonly sources?: readonly string[];
	readonly update?: boolean;
}

/** Reads what stands behind `factlint sources`. */
export function parseSourcesOptions(argv: readonly string[]): Parsed<SourcesOptions> {
	return parseWith(describeProgram(), argv, (program) => optionsOf(program.opts<Given>()));
}

function optionsOf({ claims = [], sources = [], update = false, ...given }: Given): SourcesOptions {
	return { claims, sources, update, ...given };
}

const describeProgram = (): Command =>
	programNamed("factlint sources")
		.usage("[options]")
		.description(
			"Lists the sources: which of them are one voice, whether their texts have changed\n" +
				"since their checksums were written, and which claims rest on each.",
		)
		.addOption(new Option("--format <NAME>", "how to show it").choices(["pretty", "json"]).default("pretty"))
		.option("--update", "write the checksums of the texts as they are into the catalogue")
		.option("--config <FILE>", "settings (default: factlint.config.yaml)")
		.option("--sources <GLOB>", "source texts; may be repeated", repeated)
		.option("--claims <GLOB>", "claim files; may be repeated", repeated)
		.option("--no-color", "never use colour");
