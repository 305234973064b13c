import type { Disagreement } from "../../judge/conflict/disagreements.ts";
import { disagreementsText } from "../../report/disagreements.ts";
import { disagreementsJson } from "../../report/disagreements-json.ts";
import { plain } from "../../report/style.ts";
import type { Project } from "../../types.ts";
import type { Context } from "../command.ts";
import { complain, complainOf } from "../complain.ts";
import { loadOptions } from "../load-options.ts";
import { pageWidth, screen } from "../screen.ts";
import type { Streams } from "../streams.ts";
import { withOptions } from "../with-options.ts";
import { isWritten } from "../write-file.ts";
import { type ConflictsOptions, parseConflictsOptions } from "./conflicts-options.ts";

/** `factlint conflicts`: lists what the sources disagree about. */
export async function conflicts(argv: readonly string[], context: Context): Promise<number> {
	return withOptions(parseConflictsOptions(argv.slice(1)), context, listConflicts);
}

/** What can be compared is compared, whatever else is wrong with the input; that is said, and is 2. */
async function listConflicts(options: ConflictsOptions, { streams, engine }: Context): Promise<number> {
	// Claims are not asked for: none are needed, and what is wrong with them is no matter here.
	const project = await engine.loadProject({ ...loadOptions(options, streams.cwd), claims: [] });
	const fatal = project.problems.filter(({ severity, rule }) => severity === "fatal" && rule !== "no-claims");
	for (const problem of fatal) complainOf(problem, streams);
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
	const page = format.file === undefined ? screen(streams, color) : { style: plain, width: pageWidth() };
	return disagreementsText(shown, found.length, page);
}

/** False where the file could not be written. */
async function write(text: string, { options, streams }: Setting): Promise<boolean> {
	const { file } = options.format;
	if (file !== undefined) return isWritten(file, text, streams);
	streams.stdout.write(text);
	return true;
}
