import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));

export interface Outcome {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs the built program as a process of its own, in `cwd`, with nothing of the test's environment but the path. */
export function runProgram(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Outcome {
	const { PATH = "" } = process.env;
	const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
		cwd,
		encoding: "utf8",
		env: { PATH, ...env },
		maxBuffer: 1 << 28,
	});
	return { status, stdout, stderr };
}

/** Where two outcomes part, in a few words; empty for equal ones. A whole report in a failure's message helps nobody. */
export function difference(one: Outcome, other: Outcome): string {
	if (one.status !== other.status) return `exit status ${one.status} and ${other.status}: ${one.stderr}${other.stderr}`;
	return textDifference(one.stderr, other.stderr) || textDifference(one.stdout, other.stdout);
}

/** The first line in which two texts differ, as both have it. */
export function textDifference(one: string, other: string): string {
	const [lines, others] = [one.split("\n"), other.split("\n")];
	const at = lines.findIndex((line, index) => line !== others[index]);
	if (at < 0 && lines.length === others.length) return "";
	const line = at < 0 ? lines.length : at;
	return `line ${line + 1}: ${lines[line] ?? "nothing"} | ${others[line] ?? "nothing"}`;
}
