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
