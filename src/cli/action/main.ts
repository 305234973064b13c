/** What the runner starts, bundled by `action/build.mjs`; `action.yml` says where it is. */
import { optimiseLater } from "../optimise-later.ts";
import type { RunnerEnvironment } from "./environment.ts";
import { runAction } from "./run.ts";

optimiseLater();

// The log of a step is no terminal, but shows colours.
const env: RunnerEnvironment = { FORCE_COLOR: "1", ...process.env };
const cwd = env.GITHUB_WORKSPACE || process.cwd();
const { stdout, stderr } = process;

// The status is set, not forced: everything written reaches the runner first. No `await`: files of the bundle wait for one another.
runAction({ cwd, env, stdout, stderr }).then((status) => {
	process.exitCode = status;
});
