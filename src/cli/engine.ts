import type { LoadOptions } from "../input/project.ts";
import type { Explanation } from "../judge/explanation.ts";
import type { Claim, Project, Report } from "../types.ts";

/** The work itself. It is loaded when it is needed: help must not wait for a language model. */
export interface Engine {
	readonly loadProject: (options: LoadOptions) => Promise<Project>;
	readonly check: (project: Project) => Promise<Report>;
	readonly explain: (project: Project, claim: Claim, perSource: number) => Promise<Explanation>;
}

export const lazyEngine: Engine = {
	loadProject: async (options) => (await import("../input/project.ts")).loadProject(options),
	check: async (project) => (await import("../check.ts")).check(project),
	explain: async (...asked) => (await import("../explain.ts")).explain(...asked),
};
