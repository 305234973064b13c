/** The items in order, so many at a time; fewer at the end. */
export const chunksOf = <Item>(items: readonly Item[], length: number): readonly (readonly Item[])[] =>
	Array.from({ length: Math.ceil(items.length / length) }, (_, at) => items.slice(at * length, (at + 1) * length));
