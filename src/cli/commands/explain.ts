import { claimNamed } from "../../input/claim-named.ts";
import type { Explanation } from "../../judge/explanation.ts";
import { explanationText } from "../../report/explanation.ts";
import { explanationJson } from "../../report/explanation-json.ts";
import type { Project } from "../../types.ts";
import { today } from "../clock.ts";
import type { Context } from "../command.ts";
import { complain, complainOf } from "../complain.ts";
import { loadOptions } from "../load-options.ts";
import { rulePage } from "../rule-page.ts";
import { screen } from "../screen.ts";
import type { Streams } from "../streams.ts";
import { withOptions } from "../with-options.ts";
import { type ExplainOptions, parseExplainOptions } from "./explain-options.ts";

/** `factlint explain ID`: shows how one claim comes by its verdict, or what a rule means. */
export async function explain(argv: readonly string[], context: Context): Promise<number> {
	return withOptions(parseExplainOptions(argv.slice(1)), context, explainNamed);
}

/** A claim, or else the rule of that name: its page can be read whatever is wrong with the input. */
async function explainNamed(options: ExplainOptions, context: Context): Promise<number> {
	const { streams, engine } = context;
	const project = await engine.loadProject({ ...loadOptions(options, streams.cwd), today: today() });
	const page = pageFor(options, project);
	if (page === undefined) return explainClaim(options, project, context);
	streams.stdout.write(page);
	return 0;
}

/** The claim is shown where it can be, whatever else is wrong with the input; that is said, and is 2. */
async function explainClaim(options: ExplainOptions, project: Project, { streams, engine }: Context): Promise<number> {
	const fatal = project.problems.filter(({ severity }) => severity === "fatal");
	for (const problem of fatal) complainOf(problem, streams);
	const claim = claimNamed(project.claims, options.id);
	if (typeof claim === "string") return complain(claim, streams);
	const explanation = await engine.explain(project, claim, options.passages);
	streams.stdout.write(show(explanation, options, streams));
	return fatal.length > 0 || explanation.report.verdict === "unchecked" ? 2 : 0;
}

/** The page of the rule with this name, unless a claim has it for its id. Programs ask for claims only. */
function pageFor({ id, format }: ExplainOptions, { claims }: Project): string | undefined {
	return format === "json" || claims.some((claim) => claim.id === id) ? undefined : rulePage(id);
}

function show(explanation: Explanation, { format, color }: ExplainOptions, streams: Streams): string {
	if (format === "json") return explanationJson(explanation);
	return explanationText(explanation, screen(streams, color));
}
