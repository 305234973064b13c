import type { Document, Token } from "../types.ts";
import { tokenSpans } from "./tokens.ts";

/** How words, and two words side by side, are written in the middle of a sentence: lower case → with their capitals. */
export type Spellings = ReadonlyMap<string, string>;

/** Words, and pairs of words, that the texts write with a capital more often than without: "york", "new york". */
export function capitalisedWords(documents: readonly Document[]): Spellings {
	const counts = new Map<string, Count>();
	for (const { tokens } of documents.flatMap(({ sentences }) => sentences)) {
		tokens.slice(1).forEach((token, at) => {
			const next = tokens[at + 2];
			count(counts, [token]);
			if (next !== undefined) count(counts, [token, next]);
		});
	}
	const capitalised = [...counts].filter(
		([key, { capital, small, words }]) => capital > small && words.length === key.length,
	);
	return new Map(capitalised.map(([key, { words }]) => [key, words]));
}

interface Count {
	readonly capital: number;
	readonly small: number;
	/** As first written. */
	readonly words: string;
}

function count(counts: Map<string, Count>, tokens: readonly Token[]): void {
	const key = tokens.map(({ norm }) => norm).join(" ");
	const { capital, small, words } = counts.get(key) ?? { capital: 0, small: 0, words: "" };
	const written = tokens.map(({ word }) => word).join(" ");
	const isCapital = tokens.every((token) => token.capital);
	counts.set(key, {
		capital: capital + Number(isCapital),
		small: small + Number(!isCapital),
		words: isCapital ? written : words || written,
	});
}

/**
 * A claim typed all in small letters, with the capitals that its sources use: names and dates are read by them.
 * Same length; any capital in the claim shows that its writer means what is written.
 */
export function recase(text: string, spellings: Spellings): string {
	if (!isUncapitalised(text)) return text;
	const spans = tokenSpans(text, { start: 0, end: text.length });
	const stretches = [...spans, ...spans.slice(1).map(({ end }, at) => ({ start: spans[at]?.start ?? end, end }))];
	let recased = text;
	for (const { start, end } of stretches) {
		const words = spellings.get(text.slice(start, end));
		if (words !== undefined) recased = recased.slice(0, start) + words + recased.slice(end);
	}
	return recased;
}

/** Typed all in small letters. */
export function isUncapitalised(text: string): boolean {
	return !/\p{Lu}/u.test(text);
}
