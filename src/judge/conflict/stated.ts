import type { Statement } from "../../compare/statements/statement.ts";
import type { Stated } from "../../facts/apart.ts";

/** A statement's fact, for what is said of it. */
export function statedIn({ analysis, fact }: Statement): Stated {
	return { fact, text: analysis.document.text };
}
