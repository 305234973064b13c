import { isAbsolute, relative } from "node:path";
import type { RenderOptions } from "../report/format.ts";
import { plain } from "../report/style.ts";
import type { Report } from "../types.ts";
import { styleFor } from "./colour.ts";
import type { Streams } from "./streams.ts";
import type { Target } from "./targets.ts";
import { isWritten } from "./write-file.ts";

/** How the user wants to see reports. */
export interface Taste {
	readonly quiet: boolean;
	readonly color: boolean;
	readonly maxWarnings?: number;
}

export interface Setting {
	readonly options: Taste;
	readonly streams: Streams;
}

/** False where a file could not be written; the other reports do not suffer from that. */
export async function deliver(target: Target, report: Report, setting: Setting): Promise<boolean> {
	const { streams } = setting;
	const text = rendered(target, report, setting);
	if (target.file === undefined) {
		(target.aside ? streams.stderr : streams.stdout).write(text);
		return true;
	}
	return isWritten(target.file, text, streams);
}

/** The report as it goes to the target. */
export const rendered = (target: Target, report: Report, setting: Setting): string =>
	target.format.render(report, renderOptions(target, setting));

const renderOptions = (target: Target, { options, streams }: Setting): RenderOptions => ({
	style: target.file === undefined ? styleFor(streams.stdout, streams.env, options.color) : plain,
	width: (target.file === undefined ? streams.stdout.columns : undefined) ?? 80,
	quiet: options.quiet,
	folder: folderInRepository(streams),
	blob: blobOf(streams),
	maxWarnings: options.maxWarnings,
});

/** Annotations name files from the root of the repository, which need not be the working directory. */
function folderInRepository({ cwd, env }: Streams): string {
	const root = env.GITHUB_WORKSPACE;
	const folder = root === undefined ? "" : relative(root, cwd);
	// On Windows, the way to another drive is absolute.
	const isOutside = folder.startsWith("..") || isAbsolute(folder);
	return folder === "" || isOutside ? "" : `${folder.replaceAll("\\", "/")}/`;
}

/** Where the repository shows its files at this commit, in GitHub Actions. */
function blobOf({ env }: Streams): string {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
	return server && repository && commit ? `${server}/${repository}/blob/${commit}/` : "";
}
