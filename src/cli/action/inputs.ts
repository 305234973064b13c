import type { RunnerEnvironment } from "./environment.ts";

/** The inputs of `action.yml`, in its order. */
export const inputNames = [
	"claims",
	"sources",
	"config",
	"formats",
	"fail-on",
	"max-warnings",
	"changed-only",
	"base",
	"baseline",
	"working-directory",
	"summary",
] as const;

export type InputName = (typeof inputNames)[number];

export interface Inputs {
	/** What to check and how, as words of the command line. */
	readonly argv: readonly string[];
	/** From the workspace. */
	readonly workingDirectory: string;
	/** The page of the job gets the report. */
	readonly summary: boolean;
	/** Findings do not fail the step; what could not be checked does. */
	readonly neverFail: boolean;
}

/** What the user of the Action asked for; a string says all that is wrong with it. */
export function readInputs(env: RunnerEnvironment): Inputs | string {
	const read: Read = (name) => {
		const value = (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
		return name in choices ? value.toLowerCase() : value;
	};
	const mistakes = checks.flatMap((check) => check(read) ?? []);
	if (mistakes.length > 0) return mistakes.join("; ");
	return {
		argv: argvOf(read),
		workingDirectory: read("working-directory"),
		summary: read("summary") !== "false",
		neverFail: read("fail-on") === "never",
	};
}

type Read = (name: InputName) => string;

/** What is wrong with an input, if anything. */
type Check = (read: Read) => string | undefined;

const single =
	(name: InputName): Check =>
	(read) =>
		/[\r\n]/.test(read(name)) ? `${name} is one line, not several` : undefined;

/** Inputs that take one of a few words, written in any case. */
const choices = {
	"fail-on": ["error", "warning", "never"],
	"changed-only": ["true", "false"],
	summary: ["true", "false"],
} as const;

const isOneOf =
	(name: keyof typeof choices): Check =>
	(read) =>
		["", ...choices[name]].includes(read(name))
			? undefined
			: `${name} is ${choices[name].join(" or ")}, not \`${read(name)}\``;

const reportsHaveFiles: Check = (read) => {
	const bare = lines(read("formats")).find((line) => !line.includes("="));
	return bare === undefined
		? undefined
		: `formats: \`${bare}\` needs a file, as in ${bare}=FILE; the log has its report already`;
};

const warningsCountOnce: Check = (read) =>
	read("max-warnings") !== "" && !["", "error"].includes(read("fail-on"))
		? `max-warnings goes with fail-on: error only, not with fail-on: ${read("fail-on")}`
		: undefined;

const baseIsUsed: Check = (read) =>
	read("base") !== "" && read("changed-only") !== "true" ? "base goes with changed-only: true only" : undefined;

const checks: readonly Check[] = [
	...(["config", "base", "baseline", "working-directory", "max-warnings"] as const).map(single),
	...(["fail-on", "changed-only", "summary"] as const).map(isOneOf),
	reportsHaveFiles,
	warningsCountOnce,
	baseIsUsed,
];

const lines = (value: string): string[] =>
	value
		.split(/[\r\n]+/)
		.map((line) => line.trim())
		.filter(Boolean);

/** Values stand behind `=`: none of them can be taken for an option. */
function argvOf(read: Read): string[] {
	const one = (name: InputName): string[] => (read(name) === "" ? [] : [`--${name}=${read(name)}`]);
	return [
		...lines(read("claims")).map((glob) => `--claims=${glob}`),
		...lines(read("sources")).map((glob) => `--sources=${glob}`),
		...one("config"),
		...one("baseline"),
		...(read("fail-on") === "warning" ? ["--max-warnings=0"] : one("max-warnings")),
		...(read("changed-only") === "true" ? [`--changed=${read("base")}`] : []),
		...lines(read("formats")).map((format) => `--format=${format}`),
	];
}
