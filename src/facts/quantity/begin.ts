/** Where a quantity can begin: most words of a text cannot, and are passed over without trying the grammar. */
import { currencySigns } from "../../lexicon/currencies.ts";
import { hedges, phrasesBefore } from "../../lexicon/hedges.ts";
import { ageWords } from "../../lexicon/labels.ts";
import { multipliers, smallNumbers, tens, vagueNumbers } from "../../lexicon/numbers.ts";
import { longWords } from "../../lexicon/units.ts";
import { isLetters } from "./parse.ts";

const hedgeWords = Object.values(hedges)
	.flatMap(phrasesBefore)
	.map((phrase) => phrase.split(" ")[0] ?? "");

const openers: ReadonlySet<string> = new Set([
	..."a an the every half quarter hundred between from minus negative".split(" "),
	...hedgeWords,
	...longWords.keys(),
	...[...longWords.values()].map(({ name }) => name),
	...ageWords,
	...smallNumbers.keys(),
	...tens.keys(),
	...vagueNumbers.keys(),
	...multipliers.keys(),
	...currencySigns.map(({ words }) => (words[0] ?? "").toLowerCase()),
]);

const marks: ReadonlySet<string> = new Set([",", ";", ":", "!", "?", '"', "'", "(", ")", "[", "]", ".", "'s"]);

/** Whether a quantity, hedge included, can begin with this word or mark. */
export const mayBegin = (word: string): boolean => (isLetters(word) ? openers.has(word) : !marks.has(word));
