import type { Token } from "../types.ts";

/** Tokens `[from, to)` in lower case, with a space between any two. */
export function normsIn(tokens: readonly Token[], from: number, to: number): string {
	return tokens
		.slice(from, to)
		.map(({ norm }) => norm)
		.join(" ");
}
