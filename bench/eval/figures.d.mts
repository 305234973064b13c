/** A claim with its label. */
export interface Row {
	readonly id: string;
	readonly claim: string;
	readonly label: string;
	/** The text it is about; without it, the seeds. */
	readonly doc?: string;
	readonly split?: string;
	readonly phenomenon?: string;
	readonly evidence?: readonly { readonly source: string; readonly quote: string }[];
	readonly meta?: Readonly<Record<string, unknown>>;
}

/** What the checker said to a row; `quotes` are the words it showed. */
export interface Answer {
	readonly row: Row;
	readonly verdict: string;
	readonly message: string;
	readonly quotes: readonly string[];
	/** The passage shown as nearest to a claim without support. */
	readonly nearest?: string | undefined;
	/** The nearest passage and those that the report names as also near. */
	readonly near?: readonly string[];
}

export interface Share {
	readonly part: number;
	readonly of: number;
}

/**
 * "Wrong claims" are those labelled neither supported nor conflicted; `notTrueSupported` counts the conflicted ones too.
 * `balancedAccuracy` is a number from 0 to 1.
 */
export interface Figures {
	readonly rows: number;
	readonly accuracy: Share;
	readonly balancedAccuracy: number;
	readonly falseSupport: Share;
	readonly notTrueSupported: Share;
	readonly recallOfTrue: Share;
	readonly trueCalledContradicted: Share;
	readonly evidenceRight: Share;
}

export const verdicts: readonly string[];
export function figuresOf(answers: readonly Answer[]): Figures;
export function ratio(share: Share): number;
export function confusion(answers: readonly Answer[]): string[][];
export function missesOf(answers: readonly Answer[]): Answer[];
export function groupBy(answers: readonly Answer[], field: string): Map<string, Answer[]>;
