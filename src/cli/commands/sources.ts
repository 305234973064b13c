import { type Moved, refreshChecksums } from "../../input/checksums.ts";
import { counted } from "../../judge/phrasing.ts";
import { listSources, type SourceEntry } from "../../judge/sources/list.ts";
import { sourcesJson } from "../../report/source-json.ts";
import { movedLines, sourceTable } from "../../report/source-table.ts";
import type { Project } from "../../types.ts";
import type { Context } from "../command.ts";
import { complain, complainOf } from "../complain.ts";
import { loadOptions } from "../load-options.ts";
import { screen } from "../screen.ts";
import type { Streams } from "../streams.ts";
import { withOptions } from "../with-options.ts";
import { isWritten } from "../write-file.ts";
import { parseSourcesOptions, type SourcesOptions } from "./sources-options.ts";

/** `factlint sources`: lists the sources and what rests on them; with `--update` it writes their checksums. */
export async function sources(argv: readonly string[], context: Context): Promise<number> {
	return withOptions(parseSourcesOptions(argv.slice(1)), context, showSources);
}

/** The list is shown whatever else is wrong with the input; that is said, and is 2. */
async function showSources(options: SourcesOptions, { streams, engine }: Context): Promise<number> {
	const project = await engine.loadProject(loadOptions(options, streams.cwd));
	const fatal = project.problems.filter(({ severity }) => severity === "fatal");
	for (const problem of fatal) complainOf(problem, streams);
	const entries = await listSources(project, await engine.check(project));
	const shown = { options, entries, streams };
	const done = options.update ? await update(shown, project) : show(shown);
	return done && fatal.length === 0 ? 0 : 2;
}

interface Shown {
	readonly options: SourcesOptions;
	readonly entries: readonly SourceEntry[];
	readonly streams: Streams;
}

function show({ options, entries, streams }: Shown): boolean {
	const text = options.format === "json" ? sourcesJson(entries) : sourceTable(entries, screen(streams, options.color));
	streams.stdout.write(text);
	return true;
}

/** False where nothing could be written. */
async function update(shown: Shown, project: Project): Promise<boolean> {
	const { streams } = shown;
	const file = project.config.catalogue;
	const refreshed = refreshChecksums(streams.cwd, project);
	if (refreshed.reason !== undefined) {
		complain(`${file} is left as it is: ${refreshed.reason}`, streams);
		return false;
	}
	if (refreshed.moved.length > 0 && !(await isWritten(file, refreshed.text, streams))) return false;
	tell(shown, file, refreshed.moved);
	return true;
}

function tell({ options, entries, streams }: Shown, file: string, moved: readonly Moved[]): void {
	if (options.format === "json") {
		streams.stdout.write(
			sourcesJson(
				entries.map((entry) => asWritten(entry, moved)),
				moved,
			),
		);
		return;
	}
	const said = moved.length === 0 ? "all checksums are up to date" : `${counted(moved.length, "checksum")} written`;
	streams.stdout.write(`${file}: ${said}\n`);
	if (moved.length > 0) streams.stdout.write(movedLines(moved, entries, screen(streams, options.color)));
}

/** The entry after its checksum was written. */
function asWritten(entry: SourceEntry, moved: readonly Moved[]): SourceEntry {
	const written = moved.find(({ id }) => id === entry.id);
	return written === undefined ? entry : { ...entry, checksum: "recorded", recordedSha256: written.sha256 };
}
