import type { LoadOptions } from "../../input/project.ts";
import type { Disagreement } from "../../judge/conflict/disagreements.ts";
import { disagreementsText } from "../../report/disagreements.ts";
import { disagreementsJson } from "../../report/disagreements-json.ts";
import { plain } from "../../report/style.ts";
import type { Problem, Project } from "../../types.ts";
import { styleFor } from "../colour.ts";
import type { Context } from "../command.ts";
import { complain } from "../complain.ts";
import type { Streams } from "../streams.ts";
import { writeReport } from "../write-file.ts";
import { type ConflictsOptions, parseConflictsOptions } from "./conflicts-options.ts";

/** `factlint conflicts`: lists what the sources disagree about. */
export async function conflicts(argv: readonly string[], context: Context): Promise<number> {
	const { streams } = context;
	const parsed = parseConflictsOptions(argv.slice(1));
	if (parsed.is === "mistake") return complain(parsed.message, streams);
	if (parsed.is === "options") return listConflicts(parsed.options, context);
	streams.stdout.write(parsed.text);
	return 0;
}

/** What can be compared is compared, whatever else is wrong with the input; that is said, and is 2. */
async function listConflicts(options: ConflictsOptions, { streams, engine }: Context): Promise<number> {
	const project = await engine.loadProject(loadOptions(options, streams.cwd));
	const fatal = project.problems.filter(({ severity, rule }) => severity === "fatal" && rule !== "no-claims");
	for (const problem of fatal) complain(sayProblem(problem), streams);
	if (project.sources.length === 0) return fatal.length > 0 ? 2 : complain("there are no sources to compare", streams);
	const found = await engine.conflicts(project);
	const setting = { options, streams };
	const written = await write(pageText(found, project, setting), setting);
	if (!written || fatal.length > 0) return 2;
	return options.fail && found.length > 0 ? 1 : 0;
}

interface Setting {
	readonly options: ConflictsOptions;
	readonly streams: Streams;
}

function pageText(found: readonly Disagreement[], { sources }: Project, { options, streams }: Setting): string {
	const { format, limit, color } = options;
	const shown = found.slice(0, limit);
	if (format.name === "json") return disagreementsJson(shown, sources.length);
	const isScreen = format.file === undefined;
	const style = isScreen ? styleFor(streams.stdout, streams.env, color) : plain;
	return disagreementsText(shown, found.length, {
		style,
		width: pageWidth(isScreen ? streams.stdout.columns : undefined),
	});
}

/** Narrower than this nothing can be laid out; wider than the other, lines are hard to read. */
function pageWidth(columns = 80): number {
	return Math.min(100, Math.max(40, columns));
}

/** False where the file could not be written. */
async function write(text: string, { options, streams }: Setting): Promise<boolean> {
	const { file } = options.format;
	try {
		if (file === undefined) streams.stdout.write(text);
		else await writeReport(streams.cwd, file, text);
		return true;
	} catch (error) {
		complain(`cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`, streams);
		return false;
	}
}

const sayProblem = ({ file, line, column, message }: Problem): string => `${file}:${line}:${column} ${message}`;

/** Claims are not asked for: none are needed, and what is wrong with them is no matter here. */
const loadOptions = ({ config, sources }: ConflictsOptions, cwd: string): LoadOptions => ({
	cwd,
	claims: [],
	...(config === undefined ? {} : { config }),
	...(sources.length === 0 ? {} : { sources }),
});
