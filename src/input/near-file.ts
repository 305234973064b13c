import { readdirSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import type { Problem } from "../types.ts";
import { nearestWord } from "./suggest.ts";

/** Names of a folder that are compared with the one that is not there. */
const mostNames = 1000;

/** A missing file with the name that may have been meant: that of a file beside it. */
export function withNearFile(problem: Problem, root: string, path: string): Problem {
	if (problem.rule !== "missing-file") return problem;
	const near = nearestWord(basename(path), namesIn(dirname(resolve(root, path))));
	const hint = near === undefined ? "Correct the name, or take the entry out." : `Did you mean \`${near}\`?`;
	return { ...problem, hint };
}

function namesIn(folder: string): readonly string[] {
	try {
		return readdirSync(folder).slice(0, mostNames);
	} catch {
		return [];
	}
}
