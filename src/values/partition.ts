/**
 * Which of `count` things hang together when the given pairs do: equal numbers for one group. Groups are numbered from 0 in
 * the order of their first members (union-find with path halving: Tarjan and van Leeuwen, JACM 31, 1984).
 */
export function partition(count: number, pairs: Iterable<readonly [number, number]>): readonly number[] {
	const parents = Array.from({ length: count }, (_, at) => at);
	for (const [a, b] of pairs) {
		const [one, other] = [rootOf(parents, a), rootOf(parents, b)];
		parents[Math.max(one, other)] = Math.min(one, other);
	}
	const numbers = new Map<number, number>();
	return parents.map((_, at) => {
		const root = rootOf(parents, at);
		const number = numbers.get(root) ?? numbers.size;
		numbers.set(root, number);
		return number;
	});
}

function rootOf(parents: number[], from: number): number {
	let at = from;
	for (let up = parents[at] ?? at; up !== at; up = parents[at] ?? at) {
		parents[at] = parents[up] ?? up;
		at = parents[at] ?? at;
	}
	return at;
}
