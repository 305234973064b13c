import type { Token } from "../types.ts";

/** The last noun or name of a subject, before what "of" adds to it. */
export function headOf(tokens: readonly Token[], from: number, to: number): number | undefined {
	let head: number | undefined;
	for (let at = from; at < to; at += 1) {
		if (/^(?:NOUN|PROPN)$/.test(tokens[at]?.tag ?? "")) head = at;
		else if (head !== undefined && tokens[at]?.norm === "of") break;
	}
	return head;
}
