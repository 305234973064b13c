/** A text, with claims that say the same in another construction, and what a careless reader would make of it. */
export interface Told {
	readonly text: string;
	readonly supported: readonly string[];
	readonly refused: readonly string[];
}
