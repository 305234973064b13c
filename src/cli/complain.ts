import { oneLine, visible, withoutCommands } from "../report/visible.ts";
import type { Problem } from "../types.ts";
import type { Streams } from "./streams.ts";

/** A mistake of the user's, in one line; gives the exit status. */
export function complain(message: string, { stderr }: Streams): number {
	stderr.write(withoutCommands(`factlint: ${oneLine(message)}\n`));
	return 2;
}

/** What is wrong with the input, with its place. */
export const complainOf = ({ file, line, column, message }: Problem, streams: Streams): number =>
	complain(`${file}:${line}:${column} ${message}`, streams);

/** A mistake of ours, with all that helps to find it. */
export function confess(error: unknown, { stderr }: Streams): number {
	const trace = (error instanceof Error && error.stack) || String(error);
	const lines = ["factlint: internal error; please report it with the lines below.", ...trace.split("\n").map(visible)];
	stderr.write(withoutCommands(`${lines.join("\n")}\n`));
	return 2;
}
