import type { Answer, Row } from "./figures.mjs";

export interface Asking {
	/** Folder of the texts for rows without a text of their own. */
	readonly seeds?: string | undefined;
	/** Each unsupported claim once more, pinned to the nearest passage. */
	readonly pinned?: boolean;
}

export function answersTo(rows: readonly Row[], asking?: Asking): Promise<Answer[]>;
