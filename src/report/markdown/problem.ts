import type { Problem } from "../../types.ts";
import type { RenderOptions } from "../format.ts";
import { lineLink } from "./link.ts";
import { markdownClip, markdownText } from "./text.ts";

/** A problem of the input on one line. */
export function problemLine(problem: Problem, options: RenderOptions): string {
	const { rule, severity, message, hint = "" } = problem;
	const advice = hint === "" ? "" : ` ${markdownClip(hint)}`;
	return `${lineLink(problem, options)} · ${severity} · ${markdownText(rule)}: ${markdownClip(message)}${advice}`;
}
