import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { OutputName } from "../../src/cli/action/outputs.ts";
import { type RunnerAnnotation, runnerCommand, runnerStep } from "../report/runner.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

interface Action {
	readonly name: string;
	readonly inputs: Readonly<Record<string, { readonly description?: string; readonly default?: string }>>;
	readonly outputs: Readonly<Record<string, { readonly description?: string }>>;
	readonly runs: { readonly using: string; readonly main: string };
}

export const actionText = readFileSync(join(root, "action.yml"), "utf8");
export const action: Action = parse(actionText);
export const mainFile = join(root, action.runs.main);

/** What the runner knows after a step. */
export interface Step {
	readonly status: number | null;
	/** All that was printed: the runner reads both streams. */
	readonly log: string;
	readonly annotations: readonly RunnerAnnotation[];
	readonly outputs: Outputs;
	/** Markdown for the page of the job. */
	readonly page: string;
}

type Outputs = Readonly<Partial<Record<OutputName, string>>>;
type Words = Readonly<Record<string, string>>;

/** A pull request from a fork: no token, no secret, nothing of the test's own environment but the path. */
const forked = {
	CI: "true",
	GITHUB_ACTIONS: "true",
	GITHUB_EVENT_NAME: "pull_request",
	GITHUB_HEAD_REF: "patch-1`$(touch owned)`",
	GITHUB_BASE_REF: "main",
	GITHUB_REF: "refs/pull/7/merge",
	GITHUB_REPOSITORY: "desk/news",
	GITHUB_SERVER_URL: "https://github.example.org",
	GITHUB_SHA: "1a2b3c4d",
	RUNNER_OS: "Linux",
};

/**
 * Runs the Action as the runner does (actions/runner, ActionRunner.cs, NodeScriptActionHandler.cs): defaults of `action.yml`,
 * inputs as INPUT_NAME in capitals with blanks as underscores, empty files for outputs and page, the workspace as folder.
 */
export function runStep(
	workspace: string,
	inputs: Words = {},
	env: Readonly<Record<string, string | undefined>> = {},
): Step {
	const files = mkdtempSync(join(tmpdir(), "factlint-step-"));
	const [outputFile, pageFile] = [join(files, "set_output_1"), join(files, "step_summary_1")];
	for (const file of [outputFile, pageFile]) writeFileSync(file, "");
	const { PATH = "" } = process.env;
	try {
		const { status, stdout, stderr } = spawnSync(process.execPath, [mainFile], {
			cwd: workspace,
			encoding: "utf8",
			env: {
				PATH,
				...forked,
				...given(inputs),
				GITHUB_WORKSPACE: workspace,
				GITHUB_OUTPUT: outputFile,
				GITHUB_STEP_SUMMARY: pageFile,
				...env,
			},
			maxBuffer: 1 << 28,
		});
		const log = stdout + stderr;
		const page = readFileSync(pageFile, "utf8");
		return { status, log, annotations: annotationsIn(log), outputs: outputsIn(readFileSync(outputFile, "utf8")), page };
	} finally {
		rmSync(files, { recursive: true });
	}
}

function given(inputs: Words): Words {
	const unknown = Object.keys(inputs).find((name) => !(name in action.inputs));
	if (unknown !== undefined) throw new Error(`action.yml has no input ${unknown}`);
	const given = Object.entries(action.inputs).map(([name, { default: value = "" }]) => ({
		name,
		value: inputs[name] ?? value,
	}));
	return Object.fromEntries(
		given.map(({ name, value }) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]),
	);
}

/** The annotations are folded away in one group; no other command is given. */
function annotationsIn(log: string): readonly RunnerAnnotation[] {
	const isGroup = (line: string) => /^(?:end)?group$/.test(runnerCommand(line)?.name ?? "");
	const lines = log.split(/\r\n|\r|\n/);
	const groups = lines.filter(isGroup);
	if (groups.length > 0 && groups.join() !== "::group::Annotations,::endgroup::") throw new Error(groups.join());
	return runnerStep(lines.filter((line) => !isGroup(line)).join("\n"));
}

/** actions/runner, FileCommandManager.cs: EnvFileKeyValuePairs. */
export function outputsIn(text: string): Outputs {
	const lines = text.split(/\r?\n/);
	const found: [string, string][] = [];
	while (lines.length > 0) {
		const line = lines.shift() ?? "";
		if (line === "") continue;
		const [equals, heredoc] = [line.indexOf("="), line.indexOf("<<")];
		if (equals >= 0 && (heredoc < 0 || equals < heredoc)) found.push([line.slice(0, equals), line.slice(equals + 1)]);
		else if (heredoc > 0) found.push([line.slice(0, heredoc), upTo(line.slice(heredoc + 2), lines)]);
		else throw new Error(`Invalid format '${line}'`);
	}
	return Object.fromEntries(found);
}

function upTo(end: string, lines: string[]): string {
	const at = lines.indexOf(end);
	if (end === "" || at < 0) throw new Error(`Matching delimiter not found '${end}'`);
	return lines
		.splice(0, at + 1)
		.slice(0, -1)
		.join("\n");
}
