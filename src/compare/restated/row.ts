import type { Token } from "../../types.ts";

/** The words of each row, which are parted by blanks. */
export function rowsOf(rows: readonly string[]): readonly (readonly string[])[] {
	return rows.map((row) => row.split(" "));
}

/** The words of a row stand at a token, in whatever inflection. */
export function standsAt(tokens: readonly Token[], at: number, row: readonly string[]): boolean {
	return row.every((word, offset) => tokens[at + offset]?.lemma === word || tokens[at + offset]?.norm === word);
}
