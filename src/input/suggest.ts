/** Words longer than this are not compared: the cost grows with the square of the length. */
const longestWord = 100;

/** How many letters must be added, dropped, replaced or swapped with their neighbour to turn one word into the other. */
export function editDistance(from: string, to: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (let row = 1; row <= from.length; row++) {
		const current = [row];
		for (let column = 1; column <= to.length; column++) {
			current.push(cheapestStep({ from, to, row, column, current, last, beforeLast }));
		}
		beforeLast = last;
		last = current;
	}
	return last[to.length] ?? 0;
}

interface Cell {
	readonly from: string;
	readonly to: string;
	readonly row: number;
	readonly column: number;
	readonly current: readonly number[];
	readonly last: readonly number[];
	readonly beforeLast: readonly number[];
}

function cheapestStep({ from, to, row, column, current, last, beforeLast }: Cell): number {
	const differs = from[row - 1] === to[column - 1] ? 0 : 1;
	const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
	return Math.min(
		(last[column] ?? Infinity) + 1,
		(current[column - 1] ?? Infinity) + 1,
		(last[column - 1] ?? Infinity) + differs,
		swapped ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity,
	);
}

/** The known word that was probably meant: at most a third of its letters wrong. The first one wins a tie. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
	if (word.length > longestWord) return undefined;
	const lower = word.toLowerCase();
	let best: string | undefined;
	let bestDistance = Infinity;
	for (const candidate of known.filter((one) => one.length <= longestWord)) {
		const distance = editDistance(lower, candidate.toLowerCase());
		if (distance < bestDistance && distance <= Math.max(1, Math.floor(candidate.length / 3))) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}

/** Known words, those first that have the word in them, then by how many letters differ. Long ones go last. */
export function nearestFirst(word: string, known: readonly string[]): readonly string[] {
	const lower = word.toLowerCase().slice(0, longestWord);
	const far = (candidate: string): number => {
		if (candidate.toLowerCase().includes(lower)) return 0;
		return candidate.length > longestWord ? Infinity : editDistance(lower, candidate.toLowerCase());
	};
	const rated = known.map((candidate) => ({ candidate, far: far(candidate) }));
	return rated.sort((a, b) => (a.far < b.far ? -1 : Number(a.far > b.far))).map(({ candidate }) => candidate);
}

/** "Did you mean `sources`?", or else the list of what is known, while it is short. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
	const nearest = nearestWord(word, known);
	if (nearest !== undefined) return `Did you mean \`${nearest}\`?`;
	if (known.length === 0 || known.length > 12) return undefined;
	return `Known: ${known.map((one) => `\`${one}\``).join(", ")}.`;
}
