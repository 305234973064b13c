/** What is counted or described: the last noun of the phrase behind a number. */
import { isYear, monthWords } from "../../lexicon/calendar.ts";
import { calendarWords } from "../../lexicon/labels.ts";
import type { Token } from "../../types.ts";
import { isHyphen, joined, normAt, type Parsed, parsed, type Tokens } from "./parse.ts";

const isCalendar = ({ norm }: Token): boolean => calendarWords.has(norm) || monthWords.has(norm);

const isNoun = (token: Token): boolean => (token.tag === "NOUN" || token.tag === "PROPN") && !isCalendar(token);

/** "Wounded soldiers", "missing children". */
const isParticiple = ({ tag, norm }: Token): boolean => tag === "VERB" && /(?:ed|ing|en)$/.test(norm);

const describes = (token: Token): boolean =>
	token.tag === "ADJ" ||
	(token.tag === "NUM" && !isYear(token.norm)) ||
	(token.tag === "ADV" && !asking.has(token.norm)) ||
	isParticiple(token);

/** "compared with nine **when** strangers spoke": another clause begins. */
const asking: ReadonlySet<string> = new Set(["when", "where", "why", "how"]);

/** Past "of the", "of its", "of the town's". */
function pastOf(tokens: Tokens, at: number): number {
	if (normAt(tokens, at) !== "of") return at;
	const next = tokens[at + 1];
	const start = next?.tag === "DET" || next?.tag === "PRON" ? at + 2 : at + 1;
	return pastOwner(tokens, start) ?? start;
}

/** "640 of the **district's** 2,100 hectares": whose they are is not what is counted. */
function pastOwner(tokens: Tokens, from: number): number | undefined {
	let at = from;
	while (at < from + reach && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at]?.tag ?? "")) at += 1;
	return at > from && normAt(tokens, at) === "'s" ? at + 1 : undefined;
}

/** The longest a description before its noun may be. */
const reach = 8;

/** A noun goes on with the next noun, a name or compound also with an adjective; a name behind a noun begins something else. */
function goesOn(last: Token | undefined, next: Token, compound: boolean): boolean {
	if (last === undefined || compound || last.tag === "PROPN") return isNoun(next) || describes(next);
	return isNoun(next) && next.tag !== "PROPN";
}

/** "Four-nation tour": what is counted stands behind the hyphen. */
export function headBehindHyphen(tokens: Tokens, at: number): Parsed<string> | undefined {
	const token = isHyphen(tokens, at) ? tokens[at + 1] : undefined;
	return token?.tag === "NOUN" ? parsed(token.lemma, at + 2) : undefined;
}

/** Past "of water" behind "litres", "of ripe apples" behind "crates". */
export function pastContents(tokens: Tokens, from: number): number {
	if (normAt(tokens, from) !== "of") return from;
	let at = from + 1;
	while (tokens[at]?.tag === "ADJ" || tokens[at]?.tag === "NOUN") at += 1;
	return tokens[at - 1]?.tag === "NOUN" ? at : from;
}

/** The head noun behind a position, with the position behind it. */
export function headBehind(tokens: Tokens, from: number): Parsed<string> | undefined {
	const start = pastOf(tokens, isHyphen(tokens, from) ? from + 1 : from);
	let head: Parsed<Token> | undefined;
	let open = false;
	for (let at = start; at < Math.min(tokens.length, start + reach); at += 1) {
		const token = tokens[at];
		if (token === undefined) break;
		if (token.norm === "-" && joined(tokens, at) && joined(tokens, at + 1)) continue;
		// "up from 48 **four** years ago".
		if (at === from && token.tag === "NUM" && !isHyphen(tokens, at + 1)) break;
		const compound = normAt(tokens, at - 1) === "-" && joined(tokens, at);
		if (!compound && !goesOn(head?.value, token, open)) break;
		if (isNoun(token)) head = parsed(token, at + 1);
		else if (compound) head = undefined;
		open = compound || (open && !isNoun(token));
	}
	// "Six workers and 14 **others**": what they are the text has said before.
	return head?.value.norm === "others" ? undefined : head && parsed(head.value.lemma, head.to);
}
