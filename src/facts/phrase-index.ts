/** A row of a table of phrases. */
export interface Phrase<Value> {
	readonly words: readonly string[];
	readonly value: Value;
}

/** Phrases by the key of their first word, longer ones first: a text is read once, however many phrases there are. */
export function byFirstWord<Row extends Phrase<unknown>>(
	rows: readonly Row[],
	keyOf: (word: string) => string = (word) => word,
): ReadonlyMap<string, readonly Row[]> {
	const index = new Map<string, Row[]>();
	for (const row of rows.toSorted((a, b) => b.words.length - a.words.length)) {
		const key = keyOf(row.words[0] ?? "");
		const known = index.get(key);
		if (known === undefined) index.set(key, [row]);
		else known.push(row);
	}
	return index;
}
