import { isCountry } from "../../../facts/name/places.ts";
import { isName, name as nameKind } from "../../../facts/name.ts";
import { clauseOf, holds } from "../../../facts/scope.ts";
import { mutualVerbs } from "../../../lexicon/mutual-verbs.ts";
import { honorifics } from "../../../lexicon/titles.ts";
import type { Analysis, Clause, Fact, Finding, Name, Pairing, Sentence, Token, TokenRange } from "../../../types.ts";
import { coreEnd } from "../../clauses/heads.ts";
import { coverage, doMeet, isAnswered, isSameSubject } from "../../event.ts";
import { answerIn, answering } from "../../links/name-links.ts";
import { isInPhrase } from "../../links/phrases.ts";
import { sentenceOf, textOf, tokensOf } from "../../sides.ts";
import { isNamed } from "../bonds/whom.ts";
import { blocked, clashShare, type Guard } from "../guard.ts";

/** Everyone and everything the claim names must be in the passage, under some name. A stranger only blocks: precision 3 in 7. */
export const names: Guard = (pairing) =>
	pairing.claimFacts.filter(isName).flatMap((claimName) => nameFinding(pairing, claimName) ?? []);

function nameFinding(pairing: Pairing, claimName: Name): Finding | undefined {
	const { sourceFacts, claim, source } = pairing;
	if (claimName.entities.length === 0 || claimName.form === "pronoun") return undefined;
	const answer = answerIn(claimName, {
		names: sourceFacts.filter(isName),
		asked: pairing.claimFacts.filter(isName),
		claim,
		source,
	});
	if (answer === undefined)
		return isAnswered(pairing, claimName) ? undefined : missing(claim, claimName, textOf(claim, claimName));
	const strange = strangeWord(pairing, claimName);
	return strange === undefined ? answered(pairing, claimName, answer) : missing(claim, claimName, `“${strange}”`);
}

function missing({ document }: Analysis, claimName: Name, what: string): Finding {
	return {
		...blocked("name", nameKind.say(claimName, document.text), `${what} is not in this passage`),
		claimFact: claimName,
	};
}

/** The passage names the same; a role of another country or body is another. */
function answered({ claim, source }: Pairing, claimName: Name, answer: Name): Finding {
	const said = nameKind.say(claimName, claim.document.text);
	const other = nameKind.say(answer, source.document.text);
	const sides = { kind: "name", claim: said, source: other };
	if (claimName.of === undefined || answer.of === undefined || claimName.of === answer.of)
		return { ...sides, relation: "same", effect: "supports", message: `${other} is ${said}` };
	const message = `“${textOf(source, answer)}” here, “${textOf(claim, claimName)}” in the claim`;
	return { ...sides, relation: "disjoint", effect: "blocks", message };
}

/** A capitalised word within a title that is neither name nor office, "X's adviser Y", must stand in the passage itself. */
function strangeWord(
	{ claim, sentence }: Pairing,
	{ from, to, of, words = [], role, sentence: at }: Name,
): string | undefined {
	if (of !== undefined && isCountry(of)) return undefined;
	const tokens = claim.document.sentences[at]?.tokens.slice(from, to) ?? [];
	return tokens.find(
		({ capital, norm, lemma }) =>
			capital &&
			![...words, ...role].some((word) => word === lemma || word.split("-").includes(norm)) &&
			!Object.hasOwn(honorifics, norm) &&
			!sentence.tokens.some((other) => other.norm === norm),
	)?.word;
}

/** A role that the sources give to somebody else, or another one than they give: the passage that states it contradicts. */
export const offices: Guard = (pairing) =>
	pairing.claim.clashes
		.filter(({ name }) => name.sentence === pairing.part.sentence && pairing.part.tokens.includes(name.from))
		.filter(({ name, rival }) => rival || !saysRole(pairing, name))
		.filter(({ name }) => !pairing.links.get(name.to - 1)?.frame)
		.map(({ name, message, rival }) => {
			const answer = answering(name, pairing.sourceFacts.filter(isName), false);
			const stated = rival && (answer?.role.length ?? 0) > 0 && coverage(pairing) >= clashShare;
			const claim = nameKind.say(name, pairing.claim.document.text);
			return { kind: "role", relation: "disjoint", effect: stated ? "contradicts" : "blocks", claim, message } as const;
		});

/** The passage has the words of the role, whoever it gives them to. */
function saysRole({ sentence }: Pairing, { role }: Name): boolean {
	return role.every((word) => sentence.tokens.some(({ lemma, norm }) => lemma === word || norm === word));
}

/** Whoever does it in the claim must do it in the source: swapped roles block. */
export const actors: Guard = (pairing) => {
	const sentence = sentenceOf(pairing);
	if (sentence === undefined) return [];
	return sentence.clauses.flatMap((clause) => actorFinding(pairing, sentence, clause) ?? []);
};

function actorFinding(pairing: Pairing, sentence: Sentence, clause: Clause): Finding | undefined {
	const actors = subjectNames(pairing.claim.facts[sentence.index] ?? [], sentence.tokens, clause);
	const [actor] = actors;
	if (clause.verb === undefined || actor === undefined || !pairing.part.tokens.includes(clause.verb)) return undefined;
	const { to: there = -1, strength = 0, frame } = pairing.links.get(clause.verb) ?? {};
	// "**won re-election**" is no active of "was re-elected".
	if (frame || (strength < 1 && isInPhrase(pairing.sentence.tokens, there))) return undefined;
	const agent = agentOf(pairing, pairing.links.get(clause.verb)?.to);
	const other = sourceClause(pairing, clause.verb);
	const rivals = agent
		? [agent]
		: other === undefined
			? []
			: subjectNames(pairing.sourceFacts, pairing.sentence.tokens, other);
	if (
		agent === undefined &&
		other !== undefined &&
		isUndoneBy(pairing, clause, other) &&
		!isTold(pairing, actor, other)
	) {
		const said = nameKind.say(actor, pairing.claim.document.text);
		return blocked("role", said, `the passage does not say that ${textOf(pairing.claim, actor)} did this`);
	}
	if (agent === undefined && other !== undefined && onlyDescribe(sentence.tokens, actors, clause)) {
		if (isSameSubject(pairing, clause.subject, other.subject)) return undefined;
	}
	if (other !== undefined && isTold(pairing, actor, other) && !clause.passive) return undefined;
	if (rivals.length === 0 && !(actor.type === "person" && isThing(pairing, actor, other))) return undefined;
	const isRole = actor.form === "role" && isSameSubject(pairing, clause.subject, other?.subject);
	const isFirst = rivals.some((rival) => isGivenName(actor, rival));
	const isSame = isRole || isFirst || doMeet(actors, rivals) || isOneSubject(pairing, { ours: clause, theirs: other });
	const verb = sentence.tokens[clause.verb]?.lemma ?? "";
	if (isSame === ((other?.passive ?? false) === clause.passive) || mutualVerbs.has(verb)) return undefined;
	const said = nameKind.say(actor, pairing.claim.document.text);
	return blocked("role", said, `it is not ${textOf(pairing.claim, actor)} who does this in the passage`);
}

/** "**Ada**", of whom the text says no more, for "Ada Moe". */
function isGivenName({ words: [first, second] = [] }: Name, { words: [own, ...others] = [], entities }: Name): boolean {
	return second !== undefined && own === first && others.length === 0 && entities.every((entity) => entity === own);
}

/** "the chairman, **Ada Moe**," is Ada Moe; and "she" is "she", whomever each side takes for her. */
function isOneSubject(pairing: Pairing, { ours, theirs }: { ours: Clause; theirs: Clause | undefined }): boolean {
	const [mine, other] = [ours.subject, theirs?.subject];
	if (mine === undefined || other === undefined) return false;
	return isNamed(pairing, mine, other) || isSamePronoun(pairing, mine, other);
}

function isSamePronoun({ claim, part, sentence }: Pairing, mine: TokenRange, other: TokenRange): boolean {
	const [ours, theirs] = [tokensOf({ claim, part })[mine.from], sentence.tokens[other.from]];
	const isAlone = mine.to === mine.from + 1 && other.to === other.from + 1;
	return isAlone && ours?.tag === "PRON" && ours.norm === theirs?.norm;
}

/** "X urged the board" where "the board **was urged**", by nobody knows whom. */
function isUndoneBy({ sentence: { tokens } }: Pairing, ours: Clause, { verb = -1, passive, to }: Clause): boolean {
	if (ours.passive || !passive || mutualVerbs.has(tokens[verb]?.lemma ?? "")) return false;
	const isTrue = tokens
		.slice(Math.max(0, verb - 3), verb)
		.some(({ lemma, norm }) => lemma === "be" && norm !== "having");
	return isTrue && !tokens.slice(verb, to).some(({ norm }) => norm === "by" || norm === "with");
}

/** "was featured **in the film**", "was quoted **in the Post**": the film featured them. */
function isTold({ sentence: { tokens }, links }: Pairing, { to, type }: Name, { verb = -1, passive }: Clause): boolean {
	const there = links.get(to - 1)?.to;
	if (
		!passive ||
		there === undefined ||
		/^(?:person|place)$/.test(type) ||
		!tellingVerbs.has(tokens[verb]?.lemma ?? "")
	)
		return false;
	const lead = tokens.findLastIndex(({ tag }, at) => at < there && tag === "ADP");
	if (lead <= verb || tokens[lead]?.norm !== "in") return false;
	// "was mentioned in Lund".
	const opens = tokens[lead + 1]?.tag === "DET" || tokens[lead + 1]?.tag === "PUNCT";
	return opens && tokens.slice(verb, there).every(({ norm, tag }, at) => norm !== "by" && (at === 0 || tag !== "VERB"));
}

const tellingVerbs: ReadonlySet<string> = new Set(
	"feature show portray depict mention describe quote cite profile list interview".split(" "),
);

/** "the **Oslo** law", "the former **Danish** minister": whose or which, not who; what hangs on whom is asked elsewhere. */
function onlyDescribe(tokens: readonly Token[], actors: readonly Name[], { subject }: Clause): boolean {
	return actors.every(({ to, form }) => form === "name" && to < (subject?.to ?? 0) && tokens[to]?.tag === "NOUN");
}

/** "It blamed ...": no person does it; but in "Corvex will close, **it** said" the one word before it names no person. */
function isThing({ sentence, links }: Pairing, { to, words = [] }: Name, clause: Clause | undefined): boolean {
	if (clause?.subject === undefined || sentence.tokens[clause.subject.to - 1]?.norm !== "it") return false;
	const there = links.get(to - 1)?.to ?? -1;
	const acts = sentence.clauses.some(({ subject }) => subject !== undefined && holds(subject, there));
	return !(acts && there < clause.subject.from && words.length < 2);
}

/** The clause of the passage whose verb says what the claim's verb says. */
function sourceClause({ links, sentence }: Pairing, verb: number): Clause | undefined {
	const target = links.get(verb)?.to;
	return clauseOf(sentence, target);
}

/** Who acts in a noun: "an invitation from X", "X's invitation". */
function agentOf({ sentence, sourceFacts }: Pairing, noun: number | undefined): Name | undefined {
	if (noun === undefined || sentence.tokens[noun]?.tag !== "NOUN") return undefined;
	return sourceFacts.filter(isName).find(({ from, to, entities }) => {
		const follows = from > noun && from <= noun + agentReach && opensAgent(sentence.tokens, noun, from);
		const owns = sentence.tokens[to]?.norm === "'s" && to < noun && noun <= to + 3;
		return entities.length > 0 && (follows || owns);
	});
}

/** Words between a deed and its doer: "a goal from Welsh international". */
const agentReach = 5;

/** "from" or "by", and nothing but nouns and adjectives, leads from a noun to a name. */
function opensAgent(tokens: readonly Token[], noun: number, from: number): boolean {
	const at = tokens.findIndex(({ norm }, index) => index > noun && index < from && (norm === "from" || norm === "by"));
	return (
		at > 0 && at <= noun + 2 && tokens.slice(at + 1, from).every(({ tag }) => /^(?:NOUN|PROPN|ADJ|DET)$/.test(tag))
	);
}

/** Who the subject is; in "his aides" and "X's adviser" the owner does nothing. */
function subjectNames(facts: readonly Fact[], tokens: readonly Token[], { subject }: Clause): readonly Name[] {
	if (subject === undefined) return [];
	const end = coreEnd(tokens, subject);
	return facts
		.filter(isName)
		.filter(({ from, to, entities }) => from >= subject.from && to <= end && entities.length > 0)
		.filter(
			({ to, form }) =>
				tokens[to]?.norm !== "'s" && !(form === "pronoun" && to < subject.to && tokens[to]?.tag !== "CCONJ"),
		);
}
