/** The function with a memory: what it found for an object it does not look for again as long as the object lives. */
export function remembered<Key extends object, Found>(find: (key: Key) => Found): (key: Key) => Found {
	const known = new WeakMap<Key, { readonly found: Found }>();
	return (key) => {
		const before = known.get(key);
		if (before !== undefined) return before.found;
		const found = find(key);
		known.set(key, { found });
		return found;
	};
}

/** The function, called at most once. */
export function once<Found>(find: () => Found): () => Found {
	let known: { readonly found: Found } | undefined;
	return () => {
		known ??= { found: find() };
		return known.found;
	};
}
