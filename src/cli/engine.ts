import type { LoadOptions } from "../input/project.ts";
import type { Project, Report } from "../types.ts";

/** The two halves of the work. Both are loaded when they are needed: help must not wait for a language model. */
export interface Engine {
	readonly loadProject: (options: LoadOptions) => Promise<Project>;
	readonly check: (project: Project) => Promise<Report>;
}

export const lazyEngine: Engine = {
	loadProject: async (options) => (await import("../input/project.ts")).loadProject(options),
	check: async (project) => (await import("../check.ts")).check(project),
};
