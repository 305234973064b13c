import type { Name, Sentence, TokenRange } from "../../types.ts";

/** What a mention may leave out when it is made. */
type Details = Pick<Name, "type" | "entities"> & Partial<Pick<Name, "form" | "role" | "of" | "words">>;

export function nameFact({ tokens, index }: Sentence, { from, to }: TokenRange, details: Details): Name {
	const start = tokens[from]?.start ?? 0;
	return {
		kind: "name",
		form: "name",
		role: [],
		...details,
		sentence: index,
		from,
		to,
		start,
		end: tokens[to - 1]?.end ?? start,
	};
}
