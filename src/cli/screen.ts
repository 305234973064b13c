import type { Page } from "../report/layout.ts";
import { styleFor } from "./colour.ts";
import type { Streams } from "./streams.ts";

/** The page that a command writes to standard output. */
export const screen = ({ stdout, env }: Streams, color: boolean): Page => ({
	style: styleFor(stdout, env, color),
	width: pageWidth(stdout.columns),
});

/** Narrower than this nothing can be laid out; wider than the other, lines are hard to read. */
export const pageWidth = (columns = 80): number => Math.min(100, Math.max(40, columns));
