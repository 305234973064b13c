import type { LoadOptions } from "../input/project.ts";
import type { Disagreement } from "../judge/conflict/disagreements.ts";
import type { Explanation } from "../judge/explanation.ts";
import { type Memory, openMemory } from "../judge/memory.ts";
import type { Claim, Project, Report } from "../types.ts";

/** The work itself. It is loaded when it is needed: help must not wait for a language model. */
export interface Engine {
	readonly loadProject: (options: LoadOptions) => Promise<Project>;
	/** With a memory, what did not change since its last run is not done again. */
	readonly check: (project: Project, memory?: Memory) => Promise<Report>;
	readonly explain: (project: Project, claim: Claim, perSource: number) => Promise<Explanation>;
	readonly conflicts: (project: Project) => Promise<readonly Disagreement[]>;
}

export const lazyEngine: Engine = {
	loadProject: async (options) => (await import("../input/project.ts")).loadProject(options),
	check: async (...asked) => (await import("../check.ts")).check(...asked),
	explain: async (...asked) => (await import("../explain.ts")).explain(...asked),
	conflicts: async (project) => (await import("../conflicts.ts")).conflicts(project),
};

/** The same engine: what did not change since its last check is not done again. */
export function remembering(engine: Engine): Engine {
	const memory = openMemory();
	return { ...engine, check: (project) => engine.check(project, memory) };
}
