import { ordinals } from "../../lexicon/numbers.ts";
import { pairNouns, roleGenders } from "../../lexicon/titles.ts";
import type { Name, Sentence } from "../../types.ts";
import { clauseAt } from "../scope.ts";
import { givenGender, isStray } from "./forms.ts";
import { isPerson, pair, plural, within } from "./pairs.ts";
import { type Discourse, textOf } from "./resolve.ts";

const genders = new Map(Object.entries(roleGenders));

/** How many sentences back a pronoun may reach. */
const reach = 3;

/** Whom a pronoun or a pair means: entities, several where the text leaves it open. `later` are names after it in its sentence. */
export function antecedent(name: Name, discourse: Discourse, later: readonly Name[]): readonly string[] {
	if (name.form === "role") return pair(name, discourse, pairNouns[name.role[1] ?? ""] ?? "person");
	const pronoun = textOf(discourse, name);
	if (pronoun === "they" || pronoun === "their") return plural(name, discourse, pronoun === "their");
	return (
		single(
			name,
			discourse,
			later.filter((mention) => fits(mention, pronoun)),
		)?.entities ?? []
	);
}

function single(name: Name, discourse: Discourse, later: readonly Name[]): Name | undefined {
	const sentence = discourse.document.sentences[name.sentence];
	if (sentence === undefined) return undefined;
	const ahead = fronted(sentence, name) ? subjectAhead(sentence, name, later) : undefined;
	if (ahead !== undefined) return ahead;
	const pronoun = textOf(discourse, name);
	const candidates = discourse.narrated
		.slice(-recent)
		.filter(
			(mention) =>
				fits(mention, pronoun) &&
				(isNoStray(mention) || mention.sentence === name.sentence || doesAct(mention, discourse)),
		);
	const here = candidates.filter((mention) => mention.sentence === name.sentence);
	return (
		inSentence(name, sentence, here.filter(isNoStray)) ??
		inSentence(name, sentence, here) ??
		earlier(name, discourse, candidates)
	);
}

function isNoStray(mention: Name): boolean {
	return !isStray(mention);
}

/** As many mentions as three long sentences hold. */
const recent = 40;

/** Whether a mention can be a person whom the pronoun means. */
export function fits(mention: Name, pronoun: string): boolean {
	if (!isPerson(mention)) return false;
	const he = pronoun === "he" || pronoun === "him" || pronoun === "his" || pronoun === "himself";
	if (pronoun.startsWith("the")) return true;
	const known = [...mention.entities.map(genderOf), genders.get(mention.role.at(-1) ?? ""), mention.gender];
	const told = known.filter((gender) => gender !== undefined);
	return told.length === 0 || told.includes(he ? "he" : "she");
}

function genderOf(entity: string): Name["gender"] {
	return entity.includes(" ") ? givenGender(entity) : undefined;
}

/** "In his remarks, X said": the pronoun stands in a phrase before the subject. */
function fronted({ tokens, clauses }: Sentence, { from }: Name): boolean {
	const first = tokens[0];
	if (first?.tag !== "ADP" && first?.tag !== "SCONJ" && first?.norm !== "despite") return false;
	const comma = tokens.findIndex(({ norm }, at) => at > from && norm === ",");
	return comma > 0 && clauses.some(({ subject }) => subject !== undefined && subject.from > from && comma < subject.to);
}

function subjectAhead({ clauses }: Sentence, { from }: Name, later: readonly Name[]): Name | undefined {
	const subjects = clauses.flatMap(({ subject }) => (subject !== undefined && subject.from > from ? [subject] : []));
	return later.find((mention) => subjects.some((subject) => within(mention, subject)));
}

/** The latest actor before the pronoun in its sentence, else the owner of a subject ("X's trip"), else whoever stands last. */
function inSentence(name: Name, sentence: Sentence, candidates: readonly Name[]): Name | undefined {
	const mine = candidates.filter(
		(mention) =>
			mention.sentence === name.sentence && mention.to <= name.from && !isOwnSubject(mention, name, sentence),
	);
	const maker = mine.findLast((mention) => isMaker(mention, name, sentence));
	if (maker !== undefined) return maker;
	const actor = mine.findLast((mention) => acts(mention, sentence));
	return actor ?? mine.findLast((mention) => leadsSubject(mention, sentence)) ?? mine.at(-1);
}

/** "a header by **Meier**, his first goal": behind a comma the number of a deed is that of whoever did it. */
function isMaker({ from, to }: Name, pronoun: Name, { tokens }: Sentence): boolean {
	const by = tokens.findLastIndex(({ norm }, at) => at < from && norm === "by");
	const isBeside = to === pronoun.from - 1 && tokens[to]?.norm === "," && ordinals.has(tokens[pronoun.to]?.norm ?? "");
	// "a race watched by"; in "was beaten by Kahn, his first" it is whoever was beaten.
	const isDone = tokens[by - 1]?.tag === "VERB" && tokens[by - 2]?.tag === "NOUN";
	return isBeside && from - by <= 3 && (tokens[by - 1]?.tag === "NOUN" || isDone);
}

/** "X fined him", "X called her a leader": the subject of a clause is not its object. */
function isOwnSubject(mention: Name, { from }: Name, sentence: Sentence): boolean {
	const subject = isObjectPronoun(sentence, from) ? clauseAt(sentence, from)?.subject : undefined;
	return subject !== undefined && within(mention, subject);
}

/** "him", or a "her" behind which no noun phrase goes on. */
function isObjectPronoun({ tokens }: Sentence, at: number): boolean {
	const norm = tokens[at]?.norm;
	return norm === "him" || (norm === "her" && !/^(?:NOUN|PROPN|ADJ|NUM|ADV)$/.test(tokens[at + 1]?.tag ?? ""));
}

/** The first actor of the sentence before, else whoever was named last. */
function earlier(name: Name, { document }: Discourse, candidates: readonly Name[]): Name | undefined {
	for (let back = 1; back <= reach; back += 1) {
		const sentence = document.sentences[name.sentence - back];
		if (sentence === undefined) return undefined;
		const all = candidates.filter((mention) => mention.sentence === sentence.index);
		const there = all.some(isNoStray) ? all.filter(isNoStray) : all;
		const found = there.find((mention) => acts(mention, sentence)) ?? there.findLast(isNamedPerson) ?? there.at(-1);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** A full name, and nothing that only may be a person's: "Ada Moe of the club **Varde**". */
function isNamedPerson({ form, type }: Name): boolean {
	return form === "name" && type === "person";
}

function doesAct(mention: Name, { document }: Discourse): boolean {
	const sentence = document.sentences[mention.sentence];
	return sentence !== undefined && acts(mention, sentence);
}

/** The mention heads a subject, stands directly before a verb, or is itself a pronoun that goes on. */
export function acts(mention: Name, sentence: Sentence): boolean {
	if (mention.form === "pronoun") return !isPossessive(mention, sentence);
	const { tokens } = sentence;
	if (opensApposition(mention, sentence)) return true;
	const next = tokens[mention.to];
	if (next?.norm === "'s" || next?.norm === "'") return false;
	const verbal = next?.tag === "VERB" || next?.tag === "AUX";
	return (verbal && !isObject(mention, sentence)) || headsSubject(mention, sentence);
}

/** "his": whoever owns something does nothing. */
function isPossessive({ to }: Name, { tokens }: Sentence): boolean {
	const word = tokens[to - 1]?.norm;
	return word === "his" || word === "her" || word === "their";
}

/** "X, the first to ..., said": a name that opens a sentence before a comma is what it is about. */
function opensApposition({ from, to }: Name, { tokens }: Sentence): boolean {
	return from === 0 && tokens[to]?.norm === ",";
}

const conjunctions = new Set(["as", "after", "before", "since", "until", "than"]);

/** Words of "of X and" before Y, where X may have three. */
const listReach = 5;

/** "the talks with X ended", "the families of X and Y sued": they stand after a preposition and do nothing. */
function isObject({ from }: Name, { tokens }: Sentence): boolean {
	const before = tokens[from - (tokens[from - 1]?.tag === "DET" ? 2 : 1)];
	if (before?.norm === "and")
		return tokens.slice(Math.max(0, from - listReach), from).some(({ norm }) => norm === "of");
	return before?.tag === "ADP" && !conjunctions.has(before.norm);
}

/** The first words of a subject, or its last after an owner: "Y's lawyer". */
function headsSubject(mention: Name, sentence: Sentence): boolean {
	const owned = sentence.tokens[mention.from - 1]?.norm === "'s";
	const last = sentence.clauses.some(({ subject }) => subject?.to === mention.to);
	return leadsSubject(mention, sentence) || (last && (owned || endsSubject(mention, sentence)));
}

/** "Her sister **Ada Moe**": nouns alone stand before a person's name; in "the sister of Ada Moe" the sister acts. */
function endsSubject(mention: Name, { tokens, clauses }: Sentence): boolean {
	if (!isNamedPerson(mention)) return false;
	return clauses.some(({ subject }) => {
		if (subject?.to !== mention.to) return false;
		const before = tokens.slice(subject.from, mention.from);
		return before.every(({ tag, norm }) => /^(?:DET|ADJ|NOUN|PRON)$/.test(tag) || norm === "-");
	});
}

/** Nothing but articles and adjectives stands between the subject's start and the mention. */
function leadsSubject(mention: Name, { tokens, clauses }: Sentence): boolean {
	return clauses.some(({ subject }) => {
		if (subject === undefined || !within(mention, subject) || tokens[subject.from - 1]?.norm === "of") return false;
		const between = tokens.slice(subject.from, mention.from);
		return between.every(({ tag }) => tag === "DET" || tag === "ADJ" || tag === "PUNCT");
	});
}
