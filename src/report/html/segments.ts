import type { Span } from "../../types.ts";

/** What a stretch of a source is to a claim. `words` are those that matter most in it. */
export type Role = "supports" | "contradicts" | "nearest" | "words";

/** A stretch of a text on which the claim of that number rests. */
export interface Rest extends Span {
	readonly claim: number;
	readonly role: Role;
}

/** A stretch of a line under which the same claims rest from end to end. */
export interface Segment extends Span {
	readonly rests: readonly Rest[];
}

export interface Line extends Span {
	/** From 1. */
	readonly number: number;
	readonly segments: readonly Segment[];
}

/** Lines in order, each cut wherever something begins or ends in it. */
export function cutLines(lines: readonly Span[], rests: readonly Rest[]): Line[] {
	const waiting = rests.filter(({ start, end }) => start < end).toSorted((a, b) => b.start - a.start);
	let open: Rest[] = [];
	return lines.map(({ start, end }, at) => {
		for (let next = waiting.at(-1); next !== undefined && next.start < end; next = waiting.at(-1)) {
			open.push(next);
			waiting.pop();
		}
		open = open.filter((rest) => rest.end > start);
		return { number: at + 1, start, end, segments: cutLine({ start, end }, open) };
	});
}

function cutLine({ start, end }: Span, rests: readonly Rest[]): Segment[] {
	if (rests.length === 0) return start < end ? [{ start, end, rests: [] }] : [];
	const inside = rests.flatMap((rest) => [rest.start, rest.end]).filter((offset) => offset > start && offset < end);
	const cuts = [...new Set([start, ...inside])].toSorted((a, b) => a - b);
	return cuts
		.map((from, at) => ({ start: from, end: cuts[at + 1] ?? end }))
		.filter((segment) => segment.start < segment.end)
		.map((segment) => ({
			...segment,
			rests: rests.filter((rest) => rest.start <= segment.start && segment.end <= rest.end),
		}));
}
