/** How the GitHub Actions runner reads a line of output: a port of actions/runner, ActionCommand.cs, made stricter. */
export interface RunnerCommand {
	readonly name: string;
	readonly properties: {
		readonly title?: string;
		readonly file?: string;
		readonly line?: string;
		readonly endLine?: string;
		readonly col?: string;
		readonly endColumn?: string;
	};
	readonly data: string;
}

const registered =
	/^(?:error|warning|notice|debug|group|endgroup|add-mask|add-matcher|remove-matcher|stop-commands|set-output|save-state|set-env|add-path|echo|internal-set-repo-path)$/;

const unescapeData = (text: string): string =>
	text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");

const unescapeProperty = (text: string): string =>
	text
		.replaceAll("%0D", "\r")
		.replaceAll("%0A", "\n")
		.replaceAll("%3A", ":")
		.replaceAll("%2C", ",")
		.replaceAll("%25", "%");

/** The command of a line, if there is one. .NET compares by culture, which skips what nobody sees: so does this. */
export function runnerCommand(line: string): RunnerCommand | undefined {
	const seen = line.replace(/\p{Default_Ignorable_Code_Point}/gu, "").trimStart();
	const modern = /^::([^: ]*)(?: ((?:[^:]|:(?!:))*))?::([\s\S]*)$/.exec(seen);
	const legacy = /##\[([^\] ]*)([^\]]*)\]([\s\S]*)$/.exec(seen);
	const found = [modern, legacy].find((match) => match && registered.test(match[1] ?? ""));
	if (!found) return undefined;
	const pairs = (found[2] ?? "").split(",").flatMap((pair) => {
		const split = pair.indexOf("=");
		return split > 0 ? [[pair.slice(0, split).trim(), unescapeProperty(pair.slice(split + 1))] as const] : [];
	});
	return { name: found[1] ?? "", properties: Object.fromEntries(pairs), data: unescapeData(found[3] ?? "") };
}

/** What a pull request shows beside its files after one step. */
export interface RunnerAnnotation {
	readonly level: "error" | "warning" | "notice";
	readonly title: string;
	readonly message: string;
	readonly file: string;
	readonly lines: string;
	readonly columns: string;
}

/** Annotations of one level that GitHub shows for one step, and code units that the runner keeps of a message. */
const mostOfOneLevel = 10;
const mostOfOneMessage = 4096;

/** What the runner makes of all that one step prints: ExecutionContext.cs, AddIssue. It needs no token for that. */
export function runnerStep(output: string): readonly RunnerAnnotation[] {
	const seen = { error: 0, warning: 0, notice: 0 };
	return output.split(/\r\n|\r|\n/).flatMap((line) => {
		const command = runnerCommand(line);
		if (!command) return [];
		const { name: level, properties, data } = command;
		if (level !== "error" && level !== "warning" && level !== "notice")
			throw new Error(`the step may not say ${level}`);
		seen[level] += 1;
		if (seen[level] > mostOfOneLevel) return [];
		const { title = "", file = "", line: start = "", endLine = "", col = "", endColumn = "" } = properties;
		if (col !== "" && start !== endLine) throw new Error("columns are ignored where lines differ");
		const message = data.slice(0, mostOfOneMessage);
		return [{ level, title, message, file, lines: `${start}-${endLine}`, columns: `${col}-${endColumn}` }];
	});
}
