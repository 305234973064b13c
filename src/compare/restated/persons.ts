import { modalityAt } from "../../facts/modality.ts";
import { negated } from "../../facts/polarity.ts";
import { clauseAt } from "../../facts/scope.ts";
import { longPosts, type PersonNoun, personNouns } from "../../lexicon/person-nouns.ts";
import { isAhead, isPast } from "../../text/verb-time.ts";
import type { Clause, Link, Pairing, Sentence, Token, TokenRange } from "../../types.ts";
import { argumentsOf } from "../clauses/arguments.ts";
import { fillerOf, isIn } from "../clauses/fillers.ts";
import { restatedBy } from "../frames/restated.ts";
import { tokensOf } from "../sides.ts";
import { type Description, describedBy } from "./described.ts";

/** "teaches at Northgate" is answered by "a teacher at Northgate" said of the same person, and the other way round. */
export function personLinks(pairing: Pairing, sentence: Sentence): readonly (readonly [number, Link])[] {
	return pairing.part.tokens.flatMap((at) => {
		const token = sentence.tokens[at];
		if (token?.tag === "VERB") return answered(sentence, at, nounFor(pairing, sentence, at));
		return isNoun(token) ? answered(sentence, at, verbFor(pairing, sentence, at)) : [];
	});
}

/** The word itself and, before it, what puts it into the past: "**used to** teach", "**once** taught", "a **former** teacher". */
function answered({ tokens }: Sentence, at: number, to: number | undefined): readonly (readonly [number, Link])[] {
	if (to === undefined) return [];
	const link = restatedBy(to);
	const before = [at - 1, at - 2].filter((index) => timed.has(tokens[index]?.norm ?? ""));
	return [at, ...before].map((index) => [index, link] as const);
}

const timed: ReadonlySet<string> = new Set("used once former ex future".split(" "));

/** The verb of a claim with what stands around it. */
interface Asked {
	readonly verb: number;
	readonly subject: readonly TokenRange[];
	readonly others: readonly TokenRange[];
	readonly time: Description["time"];
}

/** The noun of the passage that says what the claim's verb says. */
function nounFor(pairing: Pairing, sentence: Sentence, verb: number): number | undefined {
	const clause = clauseAt(sentence, verb);
	const rows = rowsOf(sentence.tokens[verb], "verbs");
	if (clause === undefined || rows.length === 0) return undefined;
	const { tokens } = pairing.sentence;
	for (const row of rows) {
		const asked = askedOf(sentence, { clause, verb, row });
		if (asked === undefined) continue;
		const found = tokens.findIndex(
			(token, noun) =>
				token.tag !== "VERB" && row.nouns.includes(token.norm) && fitsNoun(pairing, { asked, noun, row }),
		);
		if (found >= 0) return found;
	}
	return undefined;
}

interface Place {
	readonly clause: Clause;
	readonly verb: number;
	readonly row: PersonNoun;
}

/** Who does it and to what; nothing where the verb has another meaning without its object or preposition. */
function askedOf(sentence: Sentence, { clause, verb, row }: Place): Asked | undefined {
	const { subject, objects, behind, passive } = argumentsOf(sentence, clause, verb + 1);
	const time = timeOf(sentence.tokens, verb);
	const hanging = [...(row.behind ?? [])].flatMap((word) => behind.get(word) ?? []);
	const places = [...behind.values()].flat();
	if (passive)
		return row.behind === undefined ? { verb, subject: behind.get("by") ?? [], others: [...subject], time } : undefined;
	const wanted = row.behind === undefined ? objects : hanging;
	return wanted.length === 0 ? undefined : { verb, subject, others: [...objects, ...places], time };
}

/** "used to teach" and "taught" are past, "will teach" is to come. */
function timeOf(tokens: readonly Token[], verb: number): Description["time"] {
	if (isAhead(tokens, verb)) return "coming";
	return isPast(tokens, verb) ? "past" : "now";
}

interface Candidate {
	readonly asked: Asked;
	readonly noun: number;
	readonly row: PersonNoun;
}

function fitsNoun(pairing: Pairing, { asked, noun, row }: Candidate): boolean {
	const description = describedBy(pairing.sentence, noun);
	if (description === undefined || description.lesser) return false;
	const isLong = asked.time === "past" && description.time === "now" && isLongPost(pairing, description);
	if (!isLong && !isTimely(row, asked.time, description.time)) return false;
	const { from, to } = description.place;
	return (
		isSaid(pairing, asked.subject, [description.holder]) &&
		asked.others.every((range) =>
			isIn(pairing, range, [
				{ from, to: noun },
				{ from: noun + 1, to },
			]),
		)
	);
}

/** "the **longtime** manager of the band" managed it. */
function isLongPost({ sentence: { tokens } }: Pairing, { noun, place }: Description): boolean {
	return tokens.slice(place.from, noun).some(({ norm }) => longPosts.has(norm));
}

/** What is done once was done, whatever somebody is now; who teaches is a teacher now. */
function isTimely({ time }: PersonNoun, verb: Description["time"], noun: Description["time"]): boolean {
	return time === "once" ? verb === "past" && noun !== "coming" : verb === noun;
}

function isSaid(pairing: Pairing, asked: readonly TokenRange[], places: readonly TokenRange[]): boolean {
	return (
		asked.length > 0 && asked.every((range) => fillerOf(pairing, range) !== undefined && isIn(pairing, range, places))
	);
}

/** The verb of the passage that says what the claim's noun calls somebody. */
function verbFor(pairing: Pairing, sentence: Sentence, noun: number): number | undefined {
	const rows = rowsOf(sentence.tokens[noun], "nouns");
	const description = rows.length === 0 ? undefined : describedBy(sentence, noun);
	if (description === undefined || description.lesser) return undefined;
	const found = rows.map(
		(row) =>
			pairing.sentence.clauses.flatMap((clause) =>
				verbsIn(pairing.sentence, clause, row).filter((verb) => fitsVerb(pairing, { clause, verb, row }, description)),
			)[0],
	);
	return found.find((verb) => verb !== undefined);
}

/** The verb of a clause, and that behind "used to". */
function verbsIn({ tokens }: Sentence, { verb }: Clause, { verbs }: PersonNoun): readonly number[] {
	if (verb === undefined) return [];
	const main = tokens[verb]?.norm === "used" && tokens[verb + 1]?.norm === "to" ? verb + 2 : verb;
	return verbs.includes(tokens[main]?.lemma ?? "") ? [main] : [];
}

function fitsVerb(pairing: Pairing, place: Place, { noun, holder, place: { from, to }, time }: Description): boolean {
	const told = askedOf(pairing.sentence, place);
	const { verb, row } = place;
	if (told === undefined || !isTimely(row, told.time, row.time === "once" && time === "now" ? "now" : time))
		return false;
	if (negated(pairing.sourceFacts, verb) || modalityAt(pairing.sourceFacts, verb) !== undefined) return false;
	const behind = phrasesIn(pairing, { from: noun + 1, to });
	const before = phrasesIn(pairing, { from, to: noun });
	return (
		isSaid(pairing, [holder], told.subject) &&
		[...behind, ...before].every((range) => isIn(pairing, range, told.others))
	);
}

/** The names and nouns of a claim's description, each asked by itself: "Northgate's teacher", "a teacher at Northgate in Lund". */
function phrasesIn(pairing: Pairing, { from, to }: TokenRange): readonly TokenRange[] {
	const tokens = tokensOf(pairing);
	return tokens.flatMap(({ tag }, at) =>
		at >= from && at < to && /^(?:NOUN|PROPN)$/.test(tag) ? [{ from: at, to: at + 1 }] : [],
	);
}

const index: Record<"nouns" | "verbs", ReadonlyMap<string, readonly PersonNoun[]>> = {
	nouns: indexBy("nouns"),
	verbs: indexBy("verbs"),
};

function indexBy(side: "nouns" | "verbs"): ReadonlyMap<string, readonly PersonNoun[]> {
	const words = new Set(personNouns.flatMap((row) => row[side]));
	return new Map([...words].map((word) => [word, personNouns.filter((row) => row[side].includes(word))]));
}

function rowsOf(token: Token | undefined, side: "nouns" | "verbs"): readonly PersonNoun[] {
	return index[side].get(token?.lemma ?? "") ?? [];
}

function isNoun(token: Token | undefined): boolean {
	return token?.tag === "NOUN" || token?.tag === "PROPN";
}

/** Whether a noun calls somebody by what the verb says they do. */
export function isPersonPair(noun: Token, verb: Token): boolean {
	return rowsOf(noun, "nouns").some(({ verbs }) => verbs.includes(verb.lemma));
}
