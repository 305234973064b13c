import { askerLabels, speakerRoles } from "../lexicon/speakers.ts";
import type { Clause, Document, Sentence, Span, Token } from "../types.ts";
import { lower } from "./normalise.ts";
import { moved } from "./statements.ts";
import { tokenSpans } from "./tokens.ts";
import type { Label } from "./turns.ts";

/** A turn of a dialogue. */
export interface Turn {
	/** Tokens that say who speaks, and the colon, read as "said". */
	readonly lead: readonly Token[];
	/** Where the label stands; absent where the speaker of the paragraph before goes on. */
	readonly label?: Span;
	readonly body: Span;
}

/** The turns of a text by the number of their paragraph, each with its speaker as that is called most fully. */
export function speakersIn(
	{ text, normal }: Pick<Document, "text" | "normal">,
	paragraphs: readonly Span[],
	labels: readonly Label[],
): ReadonlyMap<number, Turn> {
	const turns = new Map<number, Turn>();
	if (labels.length === 0) return turns;
	const byStart = new Map(labels.map((label) => [label.start, label]));
	const asides = new Map(labels.toReversed().flatMap(({ key, aside }) => (aside ? [[key, aside] as const] : [])));
	const last = labels.at(-1)?.start ?? 0;
	paragraphs.forEach(({ start, end }, number) => {
		const label = byStart.get(start);
		const before = turns.get(number - 1);
		if (label !== undefined) {
			const called = namesOf(label, asides).flatMap((each) => leadOf({ text, normal }, each));
			const colon = { ...tokenOf({ text, normal }, label.colon), ...said };
			turns.set(number, { lead: [...called, colon], label, body: { start: label.end, end } });
		} else if (before !== undefined && end < last && goesOn(normal.slice(start, end))) {
			turns.set(number, { lead: before.lead, body: { start, end } });
		}
	});
	return turns;
}

/** How the colon behind a speaker is read. */
const said = { norm: "said", lemma: "say", tag: "VERB", capital: false } as const;

/** "I think so too": between two turns a paragraph without a label is spoken by whoever spoke last if it says "I"; else it is told. */
function goesOn(words: string): boolean {
	return /^[^("]*\b(?:I|me|my|we|our)\b/.test(words);
}

function namesOf({ key, name }: Label, asides: ReadonlyMap<string, Span>): readonly Span[] {
	const aside = asides.get(key);
	return aside === undefined ? [name] : [name, aside];
}

function leadOf(texts: Pick<Document, "text" | "normal">, name: Span): readonly Token[] {
	return tokenSpans(texts.normal, name).map((span) => tokenOf(texts, span));
}

function tokenOf({ text, normal }: Pick<Document, "text" | "normal">, { start, end }: Span): Token {
	const norm = lower(normal.slice(start, end));
	const isName = /\p{L}/u.test(norm) && !askerLabels.has(norm);
	const tag = speakerRoles.has(norm) ? "NOUN" : isName ? "PROPN" : "X";
	return { start, end, word: text.slice(start, end), norm, lemma: norm, tag, spaced: true, capital: true };
}

/** "(She sits down.)", "[Applause]": told, not said. */
export function isAside(tokens: readonly Token[]): boolean {
	const [first, last] = [tokens[0]?.norm, tokens.at(-1)?.norm];
	if (!tokens.some(({ word }) => /[\p{L}\p{N}]/u.test(word))) return true;
	return (first === "(" && last === ")") || (first === "[" && last === "]");
}

/** A sentence of a turn, as if it read "Mara said: …". It is cited from its label on where that stands right before it. */
export function spoken(sentence: Sentence, { lead, label, body }: Turn): Sentence {
	const by = lead.length;
	const isFirst = label !== undefined && sentence.start - body.start <= 1;
	const own = sentence.clauses.map((clause) => moved(clause, by));
	return {
		...sentence,
		start: isFirst ? label.start : sentence.start,
		tokens: [...lead, ...sentence.tokens.map(within)],
		own: by,
		clauses: [saying(by), ...own.map(reported)],
	};
}

/** Behind its label the first word of a turn opens no sentence: only a name keeps its capital. */
function within(token: Token, at: number): Token {
	return at > 0 ? token : { ...token, spaced: true, capital: token.capital && token.tag === "PROPN" };
}

function saying(by: number): Clause {
	return { from: 0, to: by, verb: by - 1, passive: false, link: "main", subject: { from: 0, to: by - 1 } };
}

function reported(clause: Clause): Clause {
	return clause.link === "main" ? { ...clause, link: "content" } : clause;
}
