import type { Project, Report } from "../types.ts";

/** Where a project is read from; claims and sources are globs. */
export interface Places {
	readonly cwd: string;
	readonly config?: string;
	readonly claims?: readonly string[];
	readonly sources?: readonly string[];
}

/** The two halves of the work. Both are loaded when they are needed: help must not wait for a language model. */
export interface Engine {
	readonly loadProject: (places: Places) => Promise<Project>;
	readonly check: (project: Project) => Promise<Report>;
}

export const lazyEngine: Engine = {
	loadProject: async (places) => (await import("../input/project.ts")).loadProject(places),
	check: async (project) => (await import("../check.ts")).check(project),
};
