import type { Analysis, Clause, Fact, Part, Sentence, Token } from "../../types.ts";
import { isContent, range } from "../words.ts";
import { apposed } from "./appositions.ts";
import { distributed } from "./distribution.ts";
import { gappedHalves } from "./gapping.ts";

/** The whole sentences of a claim: each must hold. */
export function wholeParts(claim: Analysis): Part[] {
	return claim.document.sentences.map((sentence) => partOf(sentence, range(0, sentence.tokens.length)));
}

/** The clauses of a sentence that must each hold by themselves; one where it cannot be split. */
export function clauseParts(sentence: Sentence, facts: readonly Fact[]): Part[] {
	const halves = sentence.clauses.flatMap((clause) =>
		sentence.clauses.length === 1 ? gappedHalves(sentence, clause, facts) : [],
	);
	const parts = halves.length > 0 ? halves.map((tokens) => partOf(sentence, tokens)) : separateClauses(sentence);
	return parts.flatMap((part) => apart(sentence, part, facts)).flatMap((part) => eachOf(sentence, part, facts));
}

/** A part that says what somebody did and, between commas, who that is. */
function apart(sentence: Sentence, part: Part, facts: readonly Fact[]): Part[] {
	const [statement, description] = apposed(sentence, part.tokens, facts);
	if (statement === undefined || description === undefined) return [part];
	return [{ ...part, tokens: statement }, partOf(sentence, description)];
}

/** A part that says something of two, once for each; all show the words of the whole part. */
function eachOf(sentence: Sentence, part: Part, facts: readonly Fact[]): Part[] {
	const each = distributed(sentence, part.tokens, facts);
	return each.length > 0 ? each.map((tokens) => ({ ...part, tokens })) : [part];
}

function separateClauses(sentence: Sentence): Part[] {
	const cuts = sentence.clauses.filter((_, at) => isSeparable(sentence, at)).map(({ from }) => from);
	const starts = [0, ...cuts];
	const parts = starts.map((from, at) => partFrom(sentence, from, starts[at + 1] ?? sentence.tokens.length));
	return parts.every((part) => isFull(sentence, part) && !leansOnOther(sentence, part))
		? parts
		: [partOf(sentence, range(0, sentence.tokens.length))];
}

/** A coordinated clause with a verb of its own, outside quotation marks and not under somebody's words. */
function isSeparable({ clauses, tokens }: Sentence, at: number): boolean {
	const clause = clauses[at];
	if (clause === undefined || at === 0 || clause.verb === undefined || insideQuotation(tokens, clause.from))
		return false;
	const opener = tokens.slice(clause.from, clause.from + 2).find(({ tag }) => tag !== "PUNCT")?.norm ?? "";
	if (clause.link === "relative")
		return tokens[clause.from - 1]?.norm === "," && (opener === "who" || opener === "which");
	if (clause.link === "subordinate") return contrasts.has(opener);
	if (clause.link === "participle") return tokens[clause.from - 1]?.norm === "," && sayingParticiples.has(opener);
	if (clause.link !== "coordinate" || !coordinators.has(opener) || isBareInfinitive(tokens, clause)) return false;
	return opener === "but" || !clauses.slice(0, at).some(isReported);
}

/** "refused to resign and leave": the second verb hangs on the first one's governor. */
function isBareInfinitive(tokens: readonly Token[], { from, verb, subject }: Clause): boolean {
	const token = verb === undefined ? undefined : tokens[verb];
	const hasOwnSubject = subject !== undefined && subject.from >= from;
	return (
		token !== undefined &&
		!hasOwnSubject &&
		token.norm === token.lemma &&
		tokens.slice(0, from).some(({ norm }) => norm === "to")
	);
}

const sayingParticiples: ReadonlySet<string> = new Set(["adding", "saying", "noting", "telling"]);
const contrasts: ReadonlySet<string> = new Set(["while", "whereas", "although", "though"]);
const coordinators: ReadonlySet<string> = new Set(["and", "but", "or", "yet"]);

function isReported({ link }: Clause): boolean {
	return link === "content";
}

function insideQuotation(tokens: readonly Token[], before: number): boolean {
	return tokens.slice(0, before).filter(({ norm }) => norm === '"').length % 2 === 1;
}

function partFrom(sentence: Sentence, from: number, to: number): Part {
	const clause = sentence.clauses.find((candidate) => candidate.from === from);
	const subject = clause?.subject;
	const inherited = subject !== undefined && subject.to <= from ? range(subject.from, subject.to) : [];
	return partOf(sentence, [...inherited, ...range(from, to)]);
}

function partOf(sentence: Sentence, tokens: readonly number[]): Part {
	const from = contiguousStart(tokens);
	const start = sentence.tokens[from]?.start ?? sentence.start;
	const end = sentence.tokens[tokens.at(-1) ?? 0]?.end ?? sentence.end;
	return { sentence: sentence.index, tokens, start, end };
}

/** First token of the last unbroken run: the part's own words, after an inherited subject. */
function contiguousStart(tokens: readonly number[]): number {
	let at = tokens.length - 1;
	while (at > 0 && tokens[at - 1] === (tokens[at] ?? 0) - 1) at -= 1;
	return tokens[at] ?? 0;
}

/** Two content words at least, or the cut made no sense. */
function isFull(sentence: Sentence, part: Part): boolean {
	return part.tokens.filter((at) => sentence.tokens[at] !== undefined && isContent(sentence.tokens[at])).length >= 2;
}

/** "... and achieved them": what the pronoun stands for is in the other part. */
function leansOnOther({ tokens }: Sentence, part: Part): boolean {
	return part.tokens.some((at) => objectPronouns.has(tokens[at]?.norm ?? ""));
}

const objectPronouns: ReadonlySet<string> = new Set(["it", "them", "this", "these", "those", "one", "ones", "so"]);
