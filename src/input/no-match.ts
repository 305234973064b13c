import type { Problem } from "../types.ts";
import type { Found } from "./globs.ts";
import { problemAt, type Written } from "./problems.ts";

/** Who wrote the patterns: nobody, the configuration, or the command line. */
export type PatternsFrom = "defaults" | "config" | "options";

export interface Patterns {
	readonly from: PatternsFrom;
	readonly patterns: readonly Written[];
}

/**
 * Patterns that match nothing. Whoever asks for a file must not hear that all is well when it is not there;
 * a pattern in the configuration may be empty for a while, as long as another one is not.
 */
export function noMatches(found: Found, from: PatternsFrom, what: "claims" | "sources"): readonly Problem[] {
	if (from === "defaults") return [];
	const severity = from === "options" || found.files.length === 0 ? "fatal" : "warning";
	return found.empty.map((pattern) =>
		problemAt(pattern, {
			rule: "no-match",
			severity,
			message: `No file matches \`${pattern.text.slice(0, 80)}\`, so there are no ${what} to read from it.`,
			hint: "Is it spelt right? Paths are relative to the working directory.",
		}),
	);
}
