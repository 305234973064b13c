import type { Clause, Token, TokenRange } from "../types.ts";
import { verbGroups } from "./verb-groups.ts";

/** "Berg won; **Holm, hurt in the first half, had left**": what stands behind a semicolon is read by itself where it has a verb. */
export function statementsIn(tokens: readonly Token[]): TokenRange[] {
	const marks = tokens.flatMap(({ norm }, at) => (norm === ";" ? [at] : []));
	if (marks.length === 0) return [{ from: 0, to: tokens.length }];
	const verbs = verbGroups(tokens).map(({ verb }) => verb);
	const last = verbs.at(-1) ?? 0;
	const found: TokenRange[] = [];
	let [from, next] = [0, 0];
	for (const mark of marks) {
		while ((verbs[next] ?? mark) < from) next += 1;
		if ((verbs[next] ?? mark) >= mark || last < mark) continue;
		found.push({ from, to: mark + 1 });
		from = mark + 1;
	}
	return [...found, { from, to: tokens.length }];
}

/** A clause of a statement that begins at token `by` of its sentence, as one of the sentence. */
export function moved(clause: Clause, by: number): Clause {
	const { from, to, verb, subject } = clause;
	return {
		...clause,
		from: from + by,
		to: to + by,
		...(verb !== undefined && { verb: verb + by }),
		...(subject && { subject: { from: subject.from + by, to: subject.to + by } }),
	};
}

/** It goes on with the statement before it, and with its subject where it has none. */
export function joined(clause: Clause, before: TokenRange | undefined): Clause {
	const subject = clause.subject ?? before;
	return { ...clause, link: clause.link === "main" ? "coordinate" : clause.link, ...(subject && { subject }) };
}
