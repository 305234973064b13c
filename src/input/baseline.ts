import type { AcceptedFinding, Baseline, BaselineEntry, Problem, Verdict } from "../types.ts";
import { countIn } from "./config.ts";
import { defaults } from "./defaults.ts";
import { shownPath } from "./files.ts";
import { realRoot } from "./globs.ts";
import { placeOf, unplaced } from "./problems.ts";
import { readYaml } from "./read-yaml.ts";
import { child, itemsOf, spanOf, type Tree, textIn } from "./tree.ts";

export interface BaselineRead {
	readonly baseline: Baseline;
	/** There is no such file. */
	readonly missing: boolean;
	readonly problems: readonly Problem[];
}

/** Reads a baseline, which may lie anywhere: the user of the command line named it. JSON is YAML too, and so has places. */
export function readBaseline(cwd: string, path: string): BaselineRead {
	const root = realRoot(cwd) ?? cwd;
	const origin = unplaced(shownPath(root, path));
	const workspace = { root, fileBytes: defaults.limits.fileBytes };
	const { tree, problems } = readYaml(workspace, { path, origin, schema: "baseline", anywhere: true });
	const missing = problems.some(({ rule }) => rule === "missing-file");
	const entries = tree ? entriesIn(tree) : [];
	return { baseline: { file: origin.text, entries }, missing, problems: problems.map(writeAnew) };
}

/** Faults of the file as such; all others are of what stands in it. */
const unread: readonly string[] = ["missing-file", "not-a-file", "unreadable-file", "file-too-large"];

/** Nobody writes baselines by hand: advice on YAML would lead astray. */
function writeAnew(problem: Problem): Problem {
	if (unread.includes(problem.rule)) return problem;
	return { ...problem, hint: "Delete the file, and write it anew with --grow-baseline." };
}

function entriesIn(tree: Tree): readonly BaselineEntry[] {
	return ["claims", "problems"].flatMap((name) =>
		itemsOf(tree, child(tree, tree.document.contents, name)).flatMap((node) => {
			const accepted = acceptedIn(tree, node);
			const place = placeOf({ file: tree.file, span: spanOf(tree.file, node) });
			return accepted === undefined ? [] : [{ accepted, count: countIn(tree, node, "count") ?? 1, place }];
		}),
	);
}

const verdicts: readonly Verdict[] = ["supported", "conflicted", "contradicted", "unsupported"];

function acceptedIn(tree: Tree, node: unknown): AcceptedFinding | undefined {
	const of = (name: string) => textIn(tree, child(tree, node, name));
	const [id, claim, file, rule, message] = [of("id"), of("claim"), of("file"), of("rule"), of("message")];
	const verdict = verdicts.find((one) => one === of("verdict"));
	if (id !== undefined && claim !== undefined && verdict !== undefined) return { id, verdict, claim };
	return file !== undefined && rule !== undefined && message !== undefined ? { file, rule, message } : undefined;
}
