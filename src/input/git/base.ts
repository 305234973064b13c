import { askGit, askGitLine, textOf } from "./ask.ts";

/** What a working folder is compared with. */
export interface Base {
	/** As people call it: `origin/main`. Absent where the repository has no commit yet. */
	readonly name: string;
	/** Full id of the commit where the work here began; absent where the repository has no commit yet. */
	readonly commit?: string;
}

/** The base, or in one line why there is none and what to do. */
export type FoundBase = { readonly base: Base } | { readonly mistake: string };

/** What the user and the surroundings say of it. */
export interface BaseWish {
	/** A branch, tag or commit. */
	readonly wanted?: string | undefined;
	/** The branch that a pull request goes to, where there is one: `main`. */
	readonly pullRequestTo?: string | undefined;
}

/** Where the default branch is looked for, in this order. */
const defaultBranches = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];

/** The commit at which the work in this folder left the branch that it goes back to. */
export async function findBase(folder: string, { wanted, pullRequestTo }: BaseWish): Promise<FoundBase> {
	const outside = await outsideOfGit(folder);
	if (outside !== undefined) return { mistake: outside };
	if (wanted !== undefined && !isSafe(wanted)) return { mistake: `\`${wanted}\` is not the name of a commit.` };
	const asked = wanted ?? (pullRequestTo ? `origin/${pullRequestTo}` : undefined);
	if ((await commitOf(folder, "HEAD")) === undefined) return beforeFirstCommit(wanted);
	return asked === undefined ? defaultBase(folder) : meeting(folder, asked);
}

/** `HEAD` will be there: a hook names it, and the first commit passes through it, too. */
function beforeFirstCommit(wanted = "HEAD"): FoundBase {
	if (wanted === "HEAD") return { base: { name: "nothing" } };
	return {
		mistake: `There is no commit \`${wanted}\` to compare with: nothing has been committed here yet. Leave the name out: --changed`,
	};
}

async function outsideOfGit(folder: string): Promise<string | undefined> {
	const { status, bytes, complaint } = await askGit(folder, ["rev-parse", "--is-inside-work-tree"]);
	if (status === 0 && textOf(bytes).trim() === "true") return undefined;
	if (status < 0) return "git is needed to see what has changed, and it is not installed.";
	return `git is needed to see what has changed, and it does not know this folder (${complaint || "it keeps no files here"}).`;
}

/** git takes a word that begins with a dash for an option. */
const isSafe = (name: string): boolean => /^[^-\p{Cc}][^\p{Cc}]{0,999}$/u.test(name);

const commitOf = (folder: string, name: string): Promise<string | undefined> =>
	askGitLine(folder, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]);

async function defaultBase(folder: string): Promise<FoundBase> {
	for (const name of defaultBranches) if ((await commitOf(folder, name)) !== undefined) return meeting(folder, name);
	return {
		mistake: `There is no default branch to compare with (${defaultBranches.join(", ")}). Name one: --changed=BRANCH`,
	};
}

/** Where the history of HEAD meets that of the branch. */
async function meeting(folder: string, name: string): Promise<FoundBase> {
	const tip = await commitOf(folder, name);
	if (tip === undefined) return { mistake: sayMissing(name) };
	const commit = await askGitLine(folder, ["merge-base", tip, "HEAD"]);
	if (commit !== undefined) return { base: { name, commit } };
	const shallow = (await askGitLine(folder, ["rev-parse", "--is-shallow-repository"])) === "true";
	return { mistake: shallow ? sayShallow(name) : `\`${name}\` and the commit here have no history in common.` };
}

const inActions = "In GitHub Actions, give actions/checkout `fetch-depth: 0`";

function sayMissing(name: string): string {
	const branch = name.replace(/^origin\//, "");
	return `There is no commit \`${name}\` here to compare with. ${inActions}; elsewhere, run \`git fetch origin ${branch}\`.`;
}

const sayShallow = (name: string): string =>
	`This clone is shallow: its history ends before it meets \`${name}\`. ${inActions}; elsewhere, run \`git fetch --unshallow\`.`;
