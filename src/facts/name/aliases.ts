import type { Config, Name, Sentence } from "../../types.ts";
import { nameFact } from "./fact.ts";
import { pseudoDocument } from "./pseudo.ts";

/** Words of an alias as the reader cuts them, in lower case, without a leading "the". */
export function aliasWords(text: string): readonly string[] {
	const norms = pseudoDocument(text).sentences.flatMap(({ tokens }) => tokens.map(({ norm }) => norm));
	return norms[0] === "the" ? norms.slice(1) : norms;
}

/** All ways of saying that the editor listed. */
export function aliasPhrases(aliases: Config["aliases"]): readonly (readonly string[])[] {
	const phrases = Object.entries(aliases).flatMap(([name, others]) => [name, ...others].map(aliasWords));
	return phrases.filter(({ length }) => length > 0).sort((a, b) => b.length - a.length);
}

/** Where a sentence uses the editor's words, in whatever case. */
export function aliasesIn(sentence: Sentence, phrases: readonly (readonly string[])[]): readonly Name[] {
	const { tokens } = sentence;
	return phrases.flatMap((words) =>
		tokens.flatMap((_, from) => {
			if (!words.every((word, at) => tokens[from + at]?.norm === word)) return [];
			return [
				nameFact(sentence, { from, to: from + words.length }, { type: "unknown", entities: [words.join(" ")], words }),
			];
		}),
	);
}

/** The mentions, and aliases where no mention stands or only shorter ones. */
export function withAliases(mentions: readonly Name[], aliases: readonly Name[]): readonly Name[] {
	const added: Name[] = [];
	for (const alias of aliases) {
		const others = [...mentions, ...added].filter(({ from, to }) => from < alias.to && alias.from < to);
		if (others.every(({ from, to }) => from >= alias.from && to <= alias.to && to - from < alias.to - alias.from))
			added.push(alias);
	}
	const kept = mentions.filter(({ from, to }) => !added.some((alias) => from < alias.to && alias.from < to));
	return [...kept, ...added];
}
