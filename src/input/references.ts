import type { Draft } from "./claims.ts";

/** The ids that a claim's `sources` stand for; words that stand for none stay as they are. */
export function sourceIds({ sources }: Draft, ids: readonly string[]): readonly string[] {
	const all = sources.flatMap(({ text }) => {
		const found = ids.filter((id) => matches(text, id));
		return found.length > 0 ? found : text;
	});
	return [...new Set(all)];
}

/** Whether an id fits a pattern: `*` stands for any letters, `?` for one. Linear time. */
export function matches(pattern: string, id: string): boolean {
	let [at, inside] = [0, 0];
	let star: { readonly at: number; inside: number } | undefined;
	while (inside < id.length) {
		if (pattern[at] === "*") {
			star = { at: at++, inside };
		} else if (pattern[at] === "?" || (at < pattern.length && pattern[at] === id[inside])) {
			at++;
			inside++;
		} else if (star) {
			inside = ++star.inside;
			at = star.at + 1;
		} else {
			return false;
		}
	}
	return /^\**$/.test(pattern.slice(at));
}
