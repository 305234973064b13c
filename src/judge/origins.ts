import type { Document, Sentence } from "../types.ts";

/** Shorter sentences ("He declined to comment.") are the same in texts that never met. */
const leastTokens = 10;
/** So many sentences in common are no chance: agency copy, not two reporters. */
const leastShared = 2;

/**
 * A number for each source: equal numbers are one voice. Texts that share sentences word for word carry the same copy,
 * and so do texts of which one is copied from the other's copy.
 */
export function originsOf(documents: readonly Document[]): readonly number[] {
	const keys = documents.map(({ sentences }) => new Set(sentences.filter(isTelling).map(keyOf)));
	const origins = documents.map((_, at) => at);
	keys.forEach((own, at) => {
		for (let earlier = 0; earlier < at; earlier += 1) {
			if (shared(own, keys[earlier] ?? new Set()) >= leastShared) merge(origins, at, earlier);
		}
	});
	return origins;
}

function isTelling({ role, tokens }: Sentence): boolean {
	return role === "story" && tokens.length >= leastTokens;
}

function keyOf({ tokens }: Sentence): string {
	return tokens
		.map(({ norm }) => norm)
		.filter((norm) => /[\p{L}\d]/u.test(norm))
		.join(" ");
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	return [...a].filter((key) => b.has(key)).length;
}

function merge(origins: number[], a: number, b: number): void {
	const [from, to] = [origins[a], origins[b]];
	if (from === undefined || to === undefined) return;
	origins.forEach((origin, at) => {
		if (origin === from) origins[at] = to;
	});
}
