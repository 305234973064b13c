/**
 * A small generator of pseudo-random numbers in [0, 1): mulberry32 (Tommy Ettinger, public domain). Not Math.random:
 * a run must be repeatable from its seed.
 * @param {number} seed
 * @returns {() => number}
 */
export function generator(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/**
 * One of a list, or undefined of an empty one.
 * @template T
 * @param {readonly T[]} list
 * @param {() => number} random
 * @returns {T | undefined}
 */
export function pick(list, random) {
	return list[Math.floor(random() * list.length)];
}

/**
 * At most `limit` of a list, chosen by chance, in their own order.
 * @template T
 * @param {readonly T[]} list
 * @param {number} limit
 * @param {() => number} random
 * @returns {T[]}
 */
export function sample(list, limit, random) {
	const drawn = list.map((item, index) => ({ item, index, lot: random() }));
	const kept = drawn.sort((a, b) => a.lot - b.lot || a.index - b.index).slice(0, limit);
	return kept.sort((a, b) => a.index - b.index).map(({ item }) => item);
}
