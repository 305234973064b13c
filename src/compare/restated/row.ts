import type { Token } from "../../types.ts";

/** The words of a row, parted by blanks, stand at a token, in whatever inflection. */
export function standsAt(tokens: readonly Token[], at: number, row: string): boolean {
	return row
		.split(" ")
		.every((word, offset) => tokens[at + offset]?.lemma === word || tokens[at + offset]?.norm === word);
}
