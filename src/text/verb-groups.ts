import { months, timeUnits, weekdays } from "../lexicon/calendar.ts";
import { allPossessives } from "../lexicon/possessives.ts";
import type { Token, TokenRange } from "../types.ts";
import { isNominal, nounPhraseEnd, objectDeterminers, participlePrepositions, wordsOf } from "./noun-phrases.ts";

/** Tokens `[from, to)` of auxiliaries, adverbs and the main verb: `had not been`, `will meet`, `met`, `saying`. */
export interface VerbGroup extends TokenRange {
	readonly verb: number;
	readonly passive: boolean;
	/** The group has an auxiliary of its own. */
	readonly auxiliary: boolean;
}

const bePassive = wordsOf("be being get");
/** Past forms that look like nouns, and that the tagger takes for such: "after the army shot down a jet". */
const nounLikePasts = wordsOf("shot cut hit set put split spread shut cast struck");
const particles = wordsOf("down up off out over back");
const gerundLinks = wordsOf("before after while without by since upon when");
const past = wordsOf(
	"held made led built found sent brought bought caught sold paid lost struck fought won shot hit cut kept hung bound sung heard taught sworn worn torn upheld withheld rebuilt",
);

/** All verb groups but infinitives, which stay with the verb that governs them ("agreed to continue"). */
export function verbGroups(tokens: readonly Token[]): VerbGroup[] {
	const groups: VerbGroup[] = [];
	for (let at = 0; at < tokens.length; ) {
		const group = verbGroupAt(tokens, at);
		if (group !== undefined && !isInfinitive(tokens, at)) groups.push(group);
		at = group?.to ?? at + 1;
	}
	return groups;
}

function verbGroupAt(tokens: readonly Token[], from: number): VerbGroup | undefined {
	if (isNominalGerund(tokens, from) || isHiddenVerb(tokens, from))
		return { from, to: from + 1, verb: from, passive: false, auxiliary: false };
	if (!isVerb(tokens[from]) || isNoVerb(tokens, from)) return undefined;
	let [verb, to, passive] = [from, from + 1, false];
	for (let at = from + 1; isAuxiliary(tokens[verb]); at += 1) {
		const [token, main] = [tokens[at], tokens[verb]];
		if (token === undefined || main === undefined) break;
		if (isVerb(token)) {
			passive =
				bePassive.has(main.lemma) && token.tag === "VERB" && !token.norm.endsWith("ing") && !isState(tokens, at);
			[verb, to] = [at, at + 1];
		} else if (token.tag !== "ADV" && token.lemma !== "not") {
			const behind = pastInserted(tokens, at);
			if (behind === undefined) break;
			at = behind - 1;
		}
	}
	return { from, to, verb, passive, auxiliary: to > from + 1 };
}

/** "is **opposed to** the plan", "are **prepared to** strike": nobody does it to them. "Is used to **carry** coal" is a passive. */
function isState(tokens: readonly Token[], at: number): boolean {
	const [token, lead, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	const leads = states.get(token?.norm ?? "");
	if (leads === undefined || lead === undefined || !leads.has(lead.norm)) return false;
	const isDeed = next?.tag === "VERB" && !next.norm.endsWith("ing");
	if (willing.has(token?.norm ?? "")) return isDeed;
	return !isDeed && !custody.has(next?.norm ?? "");
}

/** By the words that follow. */
const states: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	...["opposed", "committed", "devoted", "used", "accustomed", "resigned", "prepared", "determined"].map(
		(state) => [state, wordsOf("to")] as const,
	),
	["agreed", wordsOf("on")],
	["concerned", wordsOf("about over")],
	["worried", wordsOf("about")],
	["interested", wordsOf("in")],
]);
const willing = wordsOf("prepared determined");
/** "was committed **to prison**". */
const custody = wordsOf("prison jail trial custody hospital asylum");

/** "had **herself** learned to swim", "have **for the first time** reached": the verb behind what stands between it and its auxiliary. */
function pastInserted(tokens: readonly Token[], from: number): number | undefined {
	const isSelf = selves.has(tokens[from]?.norm ?? "");
	const end = isSelf ? from + 1 : nounPhraseEnd(tokens, { from: from + 1, to: tokens.length });
	const isTime = tokens[from]?.tag === "ADP" && end > from + 1 && timeNouns.has(tokens[end - 1]?.norm ?? "");
	// "had himself **photographed with** the king": by somebody else.
	const isOwn =
		isSelf && (isObjectStart(tokens[end + 1]) || (tokens[end + 1]?.norm === "to" && isVerb(tokens[end + 2])));
	const verb = tokens[end];
	return (isOwn || isTime) && verb?.tag === "VERB" && looksPastParticiple(verb) ? end : undefined;
}

const selves = wordsOf("himself herself itself themselves myself ourselves");
const timeNouns = new Set([...wordsOf("time times past meantime moment"), ...timeUnits, ...weekdays, ...months]);

/** "being convicted": the tagger calls "being" a verb of its own. */
function isAuxiliary(token: Token | undefined): boolean {
	return token?.tag === "AUX" || token?.norm === "being";
}

function isVerb(token: Token | undefined): boolean {
	return token?.tag === "VERB" || token?.tag === "AUX";
}

/** Form of a past participle; many a past tense looks the same. */
export function looksPastParticiple({ norm, tag }: Token): boolean {
	return tag !== "AUX" && (/(?:ed|en|wn)$/.test(norm) || past.has(norm));
}

/** Verbs that need an object or are passive. */
const transitives = wordsOf(
	"accused convicted acquitted sentenced suspected indicted arrested jailed fined killed injured wounded hospitalized",
);

/** "Clerk **charged** with theft", "Man **arrested** by police": headlines leave the auxiliary out. */
export function isHeadlinePassive(tokens: readonly Token[], { verb, to, auxiliary }: VerbGroup): boolean {
	const [before, token, next] = [tokens[verb - 1], tokens[verb], tokens[to]];
	if (auxiliary || token === undefined || !/^(?:NOUN|PROPN)$/.test(before?.tag ?? "")) return false;
	if (token.norm === "charged") return next?.norm === "with";
	return transitives.has(token.norm) && next?.tag === "ADP" && !particles.has(next.norm);
}

function isNoVerb(tokens: readonly Token[], at: number): boolean {
	return (
		isAttributive(tokens, at) ||
		isDeterminedNoun(tokens, at) ||
		isHyphened(tokens, at) ||
		participlePrepositions.has(tokens[at]?.norm ?? "")
	);
}

/** `before meeting with him`: the tagger calls such gerunds nouns. */
function isNominalGerund(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token?.tag !== "NOUN" || !token.norm.endsWith("ing") || !gerundLinks.has(tokens[at - 1]?.norm ?? ""))
		return false;
	return /^(?:ADP|DET|PROPN|PRON|NUM)$/.test(tokens[at + 1]?.tag ?? "");
}

/** `the army shot down a jet`, `the two pronounced themselves happy`: a past tense that the tagger calls noun or adjective. */
function isHiddenVerb(tokens: readonly Token[], at: number): boolean {
	const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (token === undefined || token.capital || !/^(?:NOUN|ADJ)$/.test(token.tag)) return false;
	if (!/^(?:NOUN|PROPN|PRON|VERB)$/.test(before?.tag ?? "")) return false;
	if (nounLikePasts.has(token.norm))
		return isObjectStart(after) || (particles.has(after?.norm ?? "") && isObjectStart(tokens[at + 2]));
	return token.norm.endsWith("ed") && (after?.tag === "PRON" || after?.tag === "DET");
}

function isObjectStart(token: Token | undefined): boolean {
	return token !== undefined && (objectDeterminers.has(token.norm) || /^(?:NUM|PROPN)$/.test(token.tag));
}

function isInfinitive(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1]?.tag === "ADV" ? tokens[at - 2] : tokens[at - 1];
	// "is said to **have considered** leaving".
	const isPerfect = before?.norm === "have" && before.tag === "VERB" && tokens[at - 2]?.norm === "to";
	return before?.norm === "to" || isPerfect;
}

/** `detained citizens`, `growing influence`, `badly deteriorated ties`: a participle before its noun. */
function isAttributive(tokens: readonly Token[], at: number): boolean {
	const [token, after] = [tokens[at], tokens[at + 1]];
	if (token?.tag !== "VERB" || !/(?:ed|en|ing)$/.test(token.norm)) return false;
	const isDegree = tokens[at - 1]?.tag === "ADV" && opensAttribute(tokens[at - 2]);
	const before = isDegree ? tokens[at - 2] : tokens[at - 1];
	const opens =
		before === undefined || /^(?:DET|ADJ|ADP|PRON)$/.test(before.tag) || before.norm === "'s" || before.norm === "-";
	const pronoun = before?.tag === "PRON" && !isPossessive(before);
	const adverbial = isDegree || before?.norm === "to";
	return (opens || adverbial) && !pronoun && /^(?:NOUN|ADJ)$/.test(after?.tag ?? "") && before?.lemma !== "by";
}

/** "the **badly** damaged bridge", "its **first** scheduled game". */
function opensAttribute(token: Token | undefined): boolean {
	return token !== undefined && (/^(?:ADP|PART|DET)$/.test(token.tag) || isPossessive(token));
}

function isPossessive({ norm }: Token): boolean {
	return allPossessives.has(norm) || norm === "whose";
}

/** "Tokyo-**based** Asia Strategy", "state-**run** Channel 4": what follows is what is called so. */
function isHyphened(tokens: readonly Token[], at: number): boolean {
	const [host, hyphen, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
	const isJoined = hyphen?.norm === "-" && !hyphen.spaced && token?.spaced === false;
	return isJoined && isNominal(host) && joinedParticiples.has(token.norm) && isNominal(tokens[at + 1]);
}

const joinedParticiples = wordsOf(
	"based run owned born made built led backed controlled funded listed held educated trained",
);

/** `his biggest ask`, `the win`: an article or possessive shows that the tagger's verb is a noun. */
function isDeterminedNoun(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.tag !== "VERB" || isNominal(tokens[at + 1])) return false;
	const before = tokens[at - 1]?.tag === "ADJ" ? tokens[at - 2] : tokens[at - 1];
	return before !== undefined && /^(?:a|an|the|his|their|its|our|my|your)$/.test(before.norm);
}
