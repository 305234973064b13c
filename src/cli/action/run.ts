import { clip, oneLine } from "../../report/visible.ts";
import { workflowCommand } from "../../report/workflow-command.ts";
import { complain, confess } from "../complain.ts";
import { append } from "./command-files.ts";
import type { Step } from "./environment.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { outputsOf, outputText } from "./outputs.ts";
import { type Outcome, perform } from "./perform.ts";

/**
 * The Action: reads its inputs, checks, and gives the runner the log, the annotations, the page of the job and the outputs
 * → exit status of the step. Never throws.
 */
export async function runAction(step: Step): Promise<number> {
	const complaints: string[] = [];
	const listening = { ...step, stderr: { write: (text: string) => complaints.push(text) } };
	const status = await attempt(listening);
	const said = complaints.join("");
	if (status === 2 && said !== "") step.stdout.write(annotated(said));
	else step.stderr.write(said);
	return status;
}

async function attempt(step: Step): Promise<number> {
	const inputs = readInputs(step.env);
	if (typeof inputs === "string") return handOver({ status: complain(inputs, step) }, step);
	const outcome = await perform(inputs, step).catch((error: unknown) => ({ status: confess(error, step) }));
	return statusOf(handOver(outcome, step), inputs);
}

/** What could not be checked fails the step, whatever is wished. */
const statusOf = (status: number, { neverFail }: Inputs): number => (neverFail && status === 1 ? 0 : status);

function handOver({ status, report, files }: Outcome, step: Step): number {
	const { GITHUB_OUTPUT: path } = step.env;
	if (!path) return status;
	const mistake = append(path, outputText(outputsOf(status, report, files)));
	return mistake === undefined ? status : complain(mistake, step);
}

/** A mistake that keeps the check from its work is to be seen beside the job, not in its log only. */
const annotated = (said: string): string => {
	const lines = said.split("\n").map((line) => oneLine(line.replace(/^factlint: /, "")));
	return workflowCommand({ level: "error", title: "factlint", message: clip(lines.filter(Boolean).join("\n"), 4096) });
};
