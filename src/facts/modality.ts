import { timeUnits } from "../lexicon/calendar.ts";
import {
	MANDATIVE,
	MODAL_AUXILIARIES,
	MODAL_CUES,
	NARRATIVE_ADVERBS,
	OBLIGED_IN_THE_PAST,
	PERCEPTION,
} from "../lexicon/modals.ts";
import type { Complement } from "../lexicon/negators.ts";
import type { Document, Fact, FactKind, Modality, Relation, Sentence, Token, TokenRange } from "../types.ts";
import { governed, predicateOf } from "./complements.ts";
import { is, type Match, phrases, phrasesAt } from "./cues.ts";
import { imperativeIn } from "./imperatives.ts";
import { type Governed, governs, isNoun, isVerb, meaningOf, skip } from "./phrase.ts";
import { clauseAt, scopeEnd } from "./scope.ts";
import { isKnown } from "./sought.ts";

type Strength = Modality["strength"];

interface Cue {
	readonly strength: Strength;
	readonly takes: readonly Complement[];
}

/** From what is furthest from having happened to what is nearest. */
const STRENGTHS: readonly Strength[] = ["conditional", "possible", "asked", "hoped", "alleged", "planned", "expected"];

/** What holds as well, only vaguer, when a thing is of that strength. */
const IMPLIED: Readonly<Record<Strength, readonly Strength[]>> = {
	conditional: [],
	possible: [],
	asked: [],
	hoped: ["possible"],
	alleged: ["possible"],
	planned: ["possible", "hoped", "expected"],
	expected: ["possible"],
};

const CUES = phrases<Cue>(
	STRENGTHS.flatMap((strength) => MODAL_CUES[strength].map(([cue, ...takes]) => [cue, { strength, takes }] as const)),
);

/** Every word that says a thing is possible, planned, hoped for ... and not that it happened. */
export const modality: FactKind = { kind: "modality", find, compare, say };

export function isModality(fact: Fact): fact is Modality {
	return fact.kind === "modality";
}

/** What keeps a token from being asserted as happened: the cue furthest from assertion. Facts of its sentence alone. */
export function modalityAt(facts: readonly Fact[], tokenIndex: number): Modality | undefined {
	const governing = facts.filter((fact): fact is Modality => isModality(fact) && governs(fact, tokenIndex));
	return STRENGTHS.map((strength) => governing.find((fact) => fact.strength === strength)).find(
		(fact) => fact !== undefined,
	);
}

function find(document: Document): Modality[] {
	return document.sentences.flatMap((sentence) => {
		const asked = imperativeIn(sentence) ?? [];
		const found = sentence.tokens.flatMap((_, at) => factAt(sentence, at) ?? []).concat(asked);
		return found.filter((fact) => !found.some((cue) => isTakenIn(fact, cue)));
	});
}

/** "**considering whether** to close": one cue, of which "whether" is a part. */
function isTakenIn({ from, to, head }: Modality, cue: Modality): boolean {
	return cue.strength === "possible" && cue.from < from && cue.to === to && cue.head === head;
}

function factAt(sentence: Sentence, at: number): Modality | undefined {
	for (const cue of phrasesAt(sentence.tokens, at, CUES)) {
		const held = governed(sentence, cue, cue.value.takes);
		if (held !== undefined && !isNarrative(sentence, cue, held) && !isKnown(sentence, cue, held))
			return factOf(sentence, cue, held);
	}
	return invertedAt(sentence, at) ?? auxiliaryAt(sentence, at) ?? subjunctiveAt(sentence, at);
}

function factOf(
	sentence: Sentence,
	{ from, to, value }: Match<Pick<Cue, "strength">>,
	{ head, scope }: Governed,
): Modality {
	const start = sentence.tokens[from]?.start ?? sentence.start;
	const end = sentence.tokens[to - 1]?.end ?? start;
	const word = sentence.tokens[head]?.word ?? "";
	return {
		kind: "modality",
		sentence: sentence.index,
		from,
		to,
		start,
		end,
		strength: value.strength,
		scope,
		head,
		word,
	};
}

/** "**Had** the alarm rung, they would have left", "would have failed **had** the state not helped". */
function invertedAt(sentence: Sentence, at: number): Modality | undefined {
	const { tokens } = sentence;
	const [before, { norm = "" } = {}, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (!/^(?:had|should|were)$/.test(norm) || !/^(?:DET|PROPN|PRON)$/.test(next?.tag ?? "")) return undefined;
	if (at > 0 && before?.tag !== "VERB" && before?.tag !== "ADJ") return undefined;
	const isUnreal = tokens.some((token) => /^(?:would|could|might|will)$/.test(token.norm));
	if (!isUnreal || tokens.some((token) => token.norm === "?")) return undefined;
	const head = tokens.findIndex(({ tag }, index) => index > at && tag === "VERB");
	if (head < 0 || head > at + invertedReach) return undefined;
	const cue = { from: at, to: at + 1, value: { strength: "conditional" as const } };
	return factOf(sentence, cue, { head, scope: { from: head, to: scopeEnd(sentence, head) } });
}

/** Words between "had" and its verb. */
const invertedReach = 8;

/** "suggested that farmers **be** paid", "a request that he **leave**": a plain verb behind a subject of its own is only asked for. */
function subjunctiveAt(sentence: Sentence, at: number): Modality | undefined {
	const { tokens } = sentence;
	const token = tokens[at];
	const clause = token?.norm === token?.lemma ? clauseAt(sentence, at) : undefined;
	const mayBePlain = token?.norm === "be" || token?.tag === "VERB";
	if (token === undefined || clause?.verb === undefined || !mayBePlain) return undefined;
	const lead = tokens.slice(clause.from, at);
	if (!lead.some(isNoun) || lead.some((before) => isVerb(before) || /^(?:to|let|n't)$/.test(before.norm)))
		return undefined;
	const asking = /^(?:and|but|or)$/.test(lead[0]?.norm ?? "")
		? []
		: tokens.slice(Math.max(0, clause.from - askingReach), clause.from);
	const isAsked = asking.some(({ lemma }) => MANDATIVE.has(lemma));
	const isPlain = token.norm === "be" ? isAsked || lead[0]?.norm === "that" : isAsked && isSubjunctive(lead, asking);
	if (!isPlain) return undefined;
	const head = meaningOf(tokens, at);
	const cue = { from: at, to: at + 1, value: { strength: "asked" as const } };
	return factOf(sentence, cue, { head, scope: { from: at, to: scopeEnd(sentence, head) } });
}

/** "that **he** leave", "**suggested** that they leave"; "suggests that they leave" tells it. */
function isSubjunctive(lead: readonly Token[], asking: readonly Token[]): boolean {
	const isPast = asking.some(({ norm, lemma }) => MANDATIVE.has(lemma) && norm.endsWith("ed"));
	return isPast || lead.some(({ norm }) => norm === "he" || norm === "she" || norm === "it");
}

/** Words between a request and the clause that says what is asked for: "a request **by a local hospice** that". */
const askingReach = 6;

/** "could", "will", "would have": they govern the verb of their own clause. */
function auxiliaryAt(sentence: Sentence, at: number): Modality | undefined {
	const strength = auxiliaryStrength(sentence, at);
	if (strength === undefined) return undefined;
	const cue = { from: at, to: at + 1, value: { strength } };
	const held = bareVerb(sentence, at + 1) ?? predicateOf(sentence, cue);
	return held === undefined || isNarrative(sentence, cue, held) ? undefined : factOf(sentence, cue, held);
}

/** What follows a modal verb is a verb, even where the tagger takes it for a noun or adjective: "might open the way". */
function bareVerb(sentence: Sentence, from: number): Governed | undefined {
	const head = skip(sentence.tokens, from, ({ tag, norm }) => tag === "ADV" || norm === "not" || norm === "n't");
	const token = sentence.tokens[head];
	const bare = token !== undefined && !token.capital && token.norm === token.lemma;
	if (!bare || (token.tag !== "NOUN" && token.tag !== "ADJ")) return undefined;
	return { head, scope: { from: head, to: scopeEnd(sentence, head) } };
}

function auxiliaryStrength({ tokens }: Sentence, at: number): Strength | undefined {
	const token = tokens[at];
	if (token === undefined || !Object.hasOwn(MODAL_AUXILIARIES, token.norm) || !isAuxiliary(tokens, at))
		return undefined;
	const next = tokens[skip(tokens, at + 1, ({ tag, norm }) => tag === "ADV" || norm === "not" || norm === "n't")];
	const unreal = (token.norm === "would" || token.norm === "'d") && next?.norm === "have";
	return unreal ? "conditional" : MODAL_AUXILIARIES[token.norm];
}

/** Not the month of May, the military's might, a will to win; nor `'d` for "had". */
function isAuxiliary(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (token === undefined || (token.capital && at > 0)) return false;
	if (token.norm === "'d") return next?.tag === "ADV" || next?.norm === next?.lemma;
	if (token.norm === "ca" || token.norm === "wo") return next?.norm === "n't";
	if (token.norm === "'ll" || token.norm === "cannot") return true;
	const noun = /^(?:an?|the|his|her|its|their|our|my|your|'s|')$/.test(before?.norm ?? "");
	return !noun && (token.tag === "AUX" || token.tag === "VERB");
}

/** What happened, told with a modal verb: "would later become", "could hear the blast", "had to leave"; "has to date sold". */
function isNarrative({ tokens }: Sentence, { from, to }: TokenRange, { head }: Governed): boolean {
	const word = tokens[from]?.norm;
	// "could make out the coast", but "could have made it three".
	if (word === "could" || word === "can")
		return tokens[to]?.norm !== "have" && PERCEPTION.some((verb) => is(tokens[head], verb));
	if (word === OBLIGED_IN_THE_PAST) return true;
	// "held up for hours", "went up for the third week".
	if (word === "up" && timeUnits.has(tokens[head]?.norm ?? "")) return true;
	// "is to blame", "was nowhere to be found".
	if (tokens[from]?.lemma === "be" && tokens.slice(to, head).some(({ norm }) => norm === "nowhere")) return true;
	if (tokens[head]?.norm === "blame" && tokens[from]?.lemma === "be") return true;
	if (isNoDuty(tokens.slice(to, to + 2))) return true;
	if (word !== "would" && word !== "'d") return false;
	const goesOn = tokens[to]?.norm === "go" && tokens[to + 1]?.norm === "on" && tokens[to + 2]?.norm === "to";
	return goesOn || tokens.slice(to, head).some(({ norm }) => NARRATIVE_ADVERBS.includes(norm));
}

/** "has to date sold", "has yet to sell": no duty to sell. */
function isNoDuty([first, second]: readonly Token[]): boolean {
	return first?.norm === "yet" || (first?.norm === "to" && second?.norm === "date");
}

/** The claim may be vaguer than its source, never surer. */
function compare(claim: Fact, source: Fact): Relation {
	if (!isModality(claim) || !isModality(source)) return "unrelated";
	if (claim.strength === source.strength) return "same";
	return IMPLIED[source.strength].includes(claim.strength) ? "within" : "wider";
}

/** "“open” is planned": what messages say of a thing that is no fact. */
export function sayStanding(fact: Modality, text: string): string {
	return `“${toldOf(fact, text)}” is ${standings[fact.strength]}`;
}

function toldOf({ word, start, end }: Modality, text: string): string {
	return word ?? text.slice(start, end);
}

const standings: Readonly<Record<Modality["strength"], string>> = {
	possible: "possible",
	planned: "planned",
	hoped: "hoped for",
	expected: "expected",
	asked: "asked for",
	alleged: "alleged",
	conditional: "said on a condition",
};

function say(fact: Fact, text: string): string {
	if (!isModality(fact)) return "actual";
	return `${fact.strength}: ${toldOf(fact, text)}`;
}
