import { existsSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { Problem } from "../types.ts";
import type { Patterns } from "./no-match.ts";
import { problemAt, unplaced } from "./problems.ts";

type What = "claims" | "sources";

/** Where they are looked for when nobody says otherwise. */
const folders: Readonly<Record<What, string>> = { claims: "claims", sources: "seeds" };

/** Nothing was found at all, and nothing else has been said about it. */
export function nothingFound(root: string, what: What, { from, patterns }: Patterns): Problem {
	const where = patterns.map(({ text }) => `\`${text}\``).join(", ");
	const origin = from === "defaults" ? undefined : patterns[0];
	return problemAt(origin ?? unplaced(folders[what]), {
		rule: `no-${what}`,
		message: `There are no ${what}: no file matches ${where}.`,
		hint: (from === "defaults" ? sayAbove(root, what) : undefined) ?? hints[what],
	});
}

const hints: Readonly<Record<What, string>> = {
	claims: "`factlint init` makes a first one. Or name other places under `claims` in factlint.config.yaml.",
	sources: "Put a text there, or name other places under `sources` in factlint.config.yaml.",
};

/** In a folder of a repository that has them at its top, the program was run in the wrong place. */
function sayAbove(root: string, what: What): string | undefined {
	const top = topOfRepository(root);
	if (top === undefined || top === root || !existsSync(join(top, folders[what]))) return undefined;
	const way = relative(root, top).split(sep).join("/");
	return `The ${what} of this repository are in \`${way}/${folders[what]}\`: run factlint from there (\`cd ${way}\`).`;
}

function topOfRepository(folder: string): string | undefined {
	if (existsSync(join(folder, ".git"))) return folder;
	const above = dirname(folder);
	return above === folder ? undefined : topOfRepository(above);
}
