import type { Environment, Streams } from "../streams.ts";

/** What the runner of GitHub Actions tells a step, beside what every run listens to. Runners of old do without some. */
export interface RunnerEnvironment extends Environment {
	/** Where outputs are written. */
	readonly GITHUB_OUTPUT?: string | undefined;
	/** Where the page of the job is written. */
	readonly GITHUB_STEP_SUMMARY?: string | undefined;
	/** An input of `action.yml`: its name in capitals, hyphens kept; empty where it was not given. */
	readonly [input: `INPUT_${string}`]: string | undefined;
}

/** A step of a job: all that a run touches, in the folder of the workspace. */
export interface Step extends Streams {
	readonly env: RunnerEnvironment;
}
