import type { Format } from "../report/format.ts";
import { findFormat, formats } from "../report/formats.ts";
import type { Environment } from "./streams.ts";

/** One report and where it goes; without a file to a stream. */
export interface Target {
	readonly format: Format;
	readonly file?: string;
	/** Standard error, for what would spoil a report that needs standard output for itself. */
	readonly aside?: boolean;
}

/** Reads `NAME` or `NAME=FILE`; a string says what is wrong with it. */
export function targetOf(value: string): Target | string {
	const split = value.indexOf("=");
	const name = split < 0 ? value : value.slice(0, split);
	const format = findFormat(name);
	if (!format) return `There is no format '${name}'; known are ${formats.map((one) => one.name).join(", ")}.`;
	if (split < 0) return { format };
	const file = value.slice(split + 1);
	return file === "" ? `A file name is missing behind '${value}'.` : { format, file };
}

/** What goes where in this run, or why that cannot be. */
export function planTargets(asked: readonly Target[], env: Environment): readonly Target[] | string {
	const targets = asked.length > 0 ? unique(asked) : defaults;
	return clash(targets) ?? withAnnotations(targets, env);
}

const defaults: readonly Target[] = formats.filter((format) => format.name === "pretty").map((format) => ({ format }));

const unique = (targets: readonly Target[]): readonly Target[] =>
	targets.filter((one, index) => targets.findIndex((other) => same(one, other)) === index);

const same = (one: Target, other: Target): boolean => one.format === other.format && one.file === other.file;

function clash(targets: readonly Target[]): string | undefined {
	const streamed = targets.filter((target) => target.file === undefined);
	const alone = streamed.find((target) => target.format.alone)?.format.name;
	if (alone !== undefined && streamed.length > 1)
		return `${alone} needs standard output for itself; send it to a file: --format ${alone}=FILE`;
	const files = targets.flatMap((target) => target.file ?? []);
	const twice = files.find((file, index) => files.indexOf(file) !== index);
	return twice === undefined ? undefined : `two reports cannot go to the same file: ${twice}`;
}

/** In GitHub Actions, annotations come by themselves; the runner reads them from standard error as well. */
function withAnnotations(targets: readonly Target[], env: Environment): readonly Target[] {
	const asked = targets.some((target) => target.format.name === "github");
	const format = findFormat("github");
	if (env.GITHUB_ACTIONS !== "true" || asked || !format) return targets;
	const aside = targets.some((target) => target.file === undefined && target.format.alone);
	return [{ format, aside }, ...targets];
}
