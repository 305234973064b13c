/**
 * Words at opposite poles. A row has two lists, parted by ` | `: whatever is said with a word of one list cannot at once be
 * said with a word of the other of the same thing ("the court upheld the ban", "the court quashed the ban"). Lemmas in
 * American spelling, participles where they describe somebody ("delighted"); the words of a phrase are joined by `_`
 * (`victory_over`), articles, adjectives and numbers between them left out. What one side does and the other side undergoes
 * ("buy", "sell") is no pole, nor are words that fit one thing together ("old", "popular").
 */
import { polesOfLife } from "./poles/life.ts";
import { polesOfMinds } from "./poles/minds.ts";
import { polesOfMoney } from "./poles/money.ts";
import { polesOfPower } from "./poles/power.ts";

export const poleRows: readonly string[] = [...polesOfMinds, ...polesOfPower, ...polesOfMoney, ...polesOfLife];

/** Where a word or phrase stands: the row's number from 1, negative on its second side. */
export type Pole = number;

/** A phrase of the rows: the words behind its first, and where it stands. */
export interface PolePhrase {
	readonly rest: readonly string[];
	readonly poles: readonly Pole[];
}

interface Index {
	readonly words: ReadonlyMap<string, readonly Pole[]>;
	/** By first word. */
	readonly phrases: ReadonlyMap<string, readonly PolePhrase[]>;
}

let index: Index | undefined;

/** The poles of a word in American spelling. */
export function polesOf(word: string): readonly Pole[] {
	index ??= build();
	return index.words.get(word) ?? none;
}

/** The phrases that begin with a word. */
export function polePhrases(first: string): readonly PolePhrase[] {
	index ??= build();
	return index.phrases.get(first) ?? none;
}

/** Whether one list of poles has the other side of one of the other's rows. */
export function areOpposed(a: readonly Pole[], b: readonly Pole[]): boolean {
	return a.some((pole) => b.includes(-pole));
}

const none: readonly never[] = [];

function build(): Index {
	const words = new Map<string, Pole[]>();
	const phrases = new Map<string, Map<string, Pole[]>>();
	poleRows.forEach((row, number) => {
		row.split(" | ").forEach((side, at) => {
			for (const member of side.split(" ")) add({ words, phrases }, member, at === 0 ? number + 1 : -number - 1);
		});
	});
	const listed = [...phrases].map(([first, rests]) => [first, listOf(rests)] as const);
	return { words, phrases: new Map(listed) };
}

interface Growing {
	readonly words: Map<string, Pole[]>;
	readonly phrases: Map<string, Map<string, Pole[]>>;
}

function add({ words, phrases }: Growing, member: string, pole: Pole): void {
	const split = member.indexOf("_");
	if (split < 0) {
		push(words, member, pole);
		return;
	}
	const first = member.slice(0, split);
	const rests = phrases.get(first) ?? new Map<string, Pole[]>();
	phrases.set(first, rests);
	push(rests, member.slice(split + 1), pole);
}

function push(map: Map<string, Pole[]>, key: string, pole: Pole): void {
	const poles = map.get(key);
	if (poles === undefined) map.set(key, [pole]);
	else poles.push(pole);
}

function listOf(rests: ReadonlyMap<string, readonly Pole[]>): readonly PolePhrase[] {
	return [...rests].map(([rest, poles]) => ({ rest: rest.split("_"), poles }));
}
