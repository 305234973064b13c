import type { Answer, Row } from "./figures.mjs";

export interface Asking {
	/** Folder of the texts for rows without a text of their own. */
	readonly seeds?: string | undefined;
	/** Claims are pinned: each unsupported one to the nearest passage, once more, or each to the evidence that its row marks. */
	readonly pinned?: "nearest" | "marked" | undefined;
}

export function answersTo(rows: readonly Row[], asking?: Asking): Promise<Answer[]>;
