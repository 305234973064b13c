import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Context } from "../command.ts";
import { complain } from "../complain.ts";
import { type Placed, placeFiles } from "../init/place.ts";
import { starter } from "../init/starter.ts";
import { type Parsed, parseWith, programNamed } from "../parse.ts";
import { version } from "../version.ts";

interface InitOptions {
	readonly dryRun?: true;
}

/** `factlint init`: makes what a repository needs to begin, and touches nothing that is there. */
export async function init(argv: readonly string[], { streams }: Context): Promise<number> {
	const parsed = parseInitOptions(argv.slice(1));
	if (parsed.is === "mistake") return complain(parsed.message, streams);
	if (parsed.is === "text") return said(parsed.text, streams);
	const dry = parsed.options.dryRun === true;
	try {
		const placed = placeFiles(streams.cwd, starter, dry);
		return said(
			dry ? listOf(placed, "Would make") : `${listOf(placed, "Made")}${nextSteps(streams.cwd, placed)}`,
			streams,
		);
	} catch (error) {
		return complain(`cannot make the files: ${error instanceof Error ? error.message : String(error)}`, streams);
	}
}

const parseInitOptions = (argv: readonly string[]): Parsed<InitOptions> =>
	parseWith(
		programNamed("factlint init")
			.usage("[options]")
			.description(
				"Makes what a repository needs to begin: settings, an example claim with its\n" +
					"source, a workflow for GitHub Actions, and a hook for git. Files that are there\n" +
					"stay as they are.",
			)
			.option("--dry-run", "only list what would be made"),
		argv,
		(program) => program.opts<InitOptions>(),
	);

function said(text: string, { stdout }: Context["streams"]): number {
	stdout.write(text);
	return 0;
}

function listOf(placed: readonly Placed[], verb: string): string {
	const made = placed.filter(({ kept }) => kept === undefined).map(({ path }) => `  ${path}`);
	const kept = placed.flatMap(({ path, kept }) => (kept === undefined ? [] : `  ${path} (${kept})`));
	const blocks = [
		...(made.length > 0 ? [`${verb}:`, ...made, ""] : [`${verb} nothing.`, ""]),
		...(kept.length > 0 ? ["Left alone:", ...kept, ""] : []),
	];
	return blocks.map((line) => `${line}\n`).join("");
}

/** What the user has to do by hand; only what is not done yet. */
function nextSteps(cwd: string, placed: readonly Placed[]): string {
	const isMade = (path: string) => placed.some((one) => one.path === path && one.kept === undefined);
	const installed = existsSync(join(cwd, "node_modules/factlint"));
	const steps = [
		...(installed
			? []
			: [
					`put factlint-${version()}.tgz into vendor/: \`npm pack\` in factlint's own folder makes it`,
					"  it is on no registry; keep it in the repository, so that npm ci finds it everywhere",
					`npm install --save-dev ./vendor/factlint-${version()}.tgz`,
					"  for the workflow, the hook, and completion in editors",
				]),
		"npx factlint",
		"  checks the claims",
		...(isMade(".githooks/pre-commit")
			? ["git config core.hooksPath .githooks", "  checks what changed before each commit; each clone needs it once"]
			: []),
	];
	return `Next:\n${steps.map((line) => `  ${line}\n`).join("")}`;
}
