import type { LoadOptions } from "../input/project.ts";

/** What the options of a command say about where to read; empty lists stand for the defaults. */
interface Places {
	readonly claims?: readonly string[];
	readonly sources: readonly string[];
	readonly config?: string;
}

/** What to read for these options. */
export const loadOptions = ({ claims = [], sources, config }: Places, cwd: string): LoadOptions => ({
	cwd,
	...(config === undefined ? {} : { config }),
	...(claims.length === 0 ? {} : { claims }),
	...(sources.length === 0 ? {} : { sources }),
});
