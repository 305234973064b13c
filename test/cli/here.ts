import { run } from "../../src/cli/run.ts";
import type { Environment } from "../../src/cli/streams.ts";

/** The whole program, without a process of its own: it would load the language model each time. */
export async function runHere(argv: readonly string[], cwd: string, env: Environment = {}) {
	let [stdout, stderr] = ["", ""];
	const status = await run(argv, {
		cwd,
		env,
		stdout: { write: (text) => (stdout += text) },
		stderr: { write: (text) => (stderr += text) },
	});
	return { status, stdout, stderr };
}
