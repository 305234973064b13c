import { claimNamed } from "../../input/claim-named.ts";
import type { LoadOptions } from "../../input/project.ts";
import type { Explanation } from "../../judge/explanation.ts";
import { explanationText } from "../../report/explanation.ts";
import { explanationJson } from "../../report/explanation-json.ts";
import type { Problem } from "../../types.ts";
import { today } from "../clock.ts";
import { styleFor } from "../colour.ts";
import type { Context } from "../command.ts";
import { complain } from "../complain.ts";
import type { Streams } from "../streams.ts";
import { type ExplainOptions, parseExplainOptions } from "./explain-options.ts";

/** `factlint explain ID`: shows how one claim comes by its verdict. */
export async function explain(argv: readonly string[], context: Context): Promise<number> {
	const { streams } = context;
	const parsed = parseExplainOptions(argv.slice(1));
	if (parsed.is === "mistake") return complain(parsed.message, streams);
	if (parsed.is === "options") return explainClaim(parsed.options, context);
	streams.stdout.write(parsed.text);
	return 0;
}

/** The claim is shown where it can be, whatever else is wrong with the input; that is said, and is 2. */
async function explainClaim(options: ExplainOptions, { streams, engine }: Context): Promise<number> {
	const project = await engine.loadProject(loadOptions(options, streams.cwd));
	const fatal = project.problems.filter(({ severity }) => severity === "fatal");
	for (const problem of fatal) complain(sayProblem(problem), streams);
	const claim = claimNamed(project.claims, options.id);
	if (typeof claim === "string") return complain(claim, streams);
	const explanation = await engine.explain(project, claim, options.passages);
	streams.stdout.write(show(explanation, options, streams));
	return fatal.length > 0 || explanation.report.verdict === "unchecked" ? 2 : 0;
}

function show(explanation: Explanation, { format, color }: ExplainOptions, { stdout, env }: Streams): string {
	if (format === "json") return explanationJson(explanation);
	return explanationText(explanation, { style: styleFor(stdout, env, color), width: pageWidth(stdout.columns) });
}

/** Narrower than this nothing can be laid out; wider than the other, lines are hard to read. */
function pageWidth(columns = 80): number {
	return Math.min(100, Math.max(40, columns));
}

const sayProblem = ({ file, line, column, message }: Problem): string => `${file}:${line}:${column} ${message}`;

const loadOptions = ({ config, claims, sources }: ExplainOptions, cwd: string): LoadOptions => ({
	cwd,
	today: today(),
	...(config === undefined ? {} : { config }),
	...(claims.length === 0 ? {} : { claims }),
	...(sources.length === 0 ? {} : { sources }),
});
