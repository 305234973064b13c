import { isQuotation } from "../../facts/quotation.ts";
import { hasAntonyms } from "../../lexicon/concepts.ts";
import type { Rarity } from "../sides.ts";
import { contradiction } from "./contradiction.ts";
import { sidesOf } from "./copied.ts";
import type { Statement } from "./statement.ts";

/** Two statements that cannot both be right. */
export interface Clash {
	readonly kind: string;
	readonly sides: readonly [Statement, Statement];
}

/** Every two statements that contradict one another, in the order in which they were given. Only those that share a key are held together. */
export function clashes(statements: readonly Statement[], rarity: Rarity): Clash[] {
	const byKey = new Map<string, number[]>();
	const found: Clash[] = [];
	const told = new Set<string>();
	statements.forEach((statement, at) => {
		const sentence = sentenceKey(statement);
		if (told.has(sentence)) return;
		told.add(sentence);
		const keys = keysOf(statement);
		const others = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
		for (const other of [...others].sort((a, b) => a - b)) {
			const earlier = statements[other];
			const kind = earlier && contradiction(earlier, statement, rarity);
			if (earlier !== undefined && kind !== undefined) found.push({ kind, sides: [earlier, statement] });
		}
		for (const key of keys) register(byKey, key, at);
	});
	return found;
}

/** A text that says a sentence again says nothing new. */
function sentenceKey({ analysis, sentence, fact, form }: Statement): string {
	const words = sentence.tokens.map(({ norm }) => norm).join(" ");
	return `${analysis.document.id} ${form} ${fact.kind} ${fact.from} ${words}`;
}

/** What more statements have in common tells no event; and a text that repeats itself must not hold up the others. */
const mostAlike = 60;

function register(byKey: Map<string, number[]>, key: string, at: number): void {
	const known = byKey.get(key);
	if (known === undefined) byKey.set(key, [at]);
	else if (known.length < mostAlike) known.push(at);
}

/** What statements that contradict one another have in common. */
function keysOf(statement: Statement): readonly string[] {
	const { fact, form, figure } = statement;
	if (figure !== undefined) return [`figure ${figure.name}`];
	const keys = isQuotation(fact) ? trigrams(fact.words) : form === "copy" ? sidesOf(statement) : eventKeys(statement);
	return [...new Set(keys.map((key) => `${form === "copy" ? form : ""} ${fact.kind} ${key}`))];
}

function trigrams(words: readonly string[]): readonly string[] {
	return words.slice(2).map((_, at) => words.slice(at, at + 3).join(" "));
}

/** A word of the core, or that it has an opposite, and somebody who takes part. */
function eventKeys({ analysis, sentence, fact, core, names }: Statement): readonly string[] {
	const terms = core.flatMap((at) => analysis.terms[sentence.index]?.[at] ?? []);
	const isSigned = fact.kind === "word" && hasAntonyms(sentence.tokens[fact.from]?.lemma ?? "");
	const entities = names.length === 0 ? [""] : names.flatMap((name) => name.entities);
	return [...terms, ...(isSigned ? ["±"] : [])].flatMap((term) => entities.map((entity) => `${term} ${entity}`));
}
