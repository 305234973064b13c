import { date, isDate } from "../../../facts/date.ts";
import { isName } from "../../../facts/name.ts";
import { isQuantity, quantity } from "../../../facts/quantity.ts";
import { isQuotation } from "../../../facts/quotation.ts";
import { isInFact } from "../../../facts/scope.ts";
import { inQuotes, spoken } from "../../../facts/spoken.ts";
import type { Fact, FactKind, Finding, Pairing, Relation, Token } from "../../../types.ts";
import { isAnswer } from "../../../values/interval.ts";
import { type Tied, tiesIn } from "../../clauses/tied.ts";
import { coverage, isPerson, meet, missingParticipants, participants } from "../../event.ts";
import { neighbours } from "../../links/align.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { range } from "../../words.ts";
import { blocked, type Guard, sameStatement } from "../guard.ts";
import { isOfOtherSide } from "../happened/reconciled.ts";
import { belongsElsewhere } from "../who/belonging.ts";
import { isUnrelatedTo } from "../words/verbatim.ts";
import { asPeople, dropsHedge, isImplied } from "./measures.ts";
import { relationOf } from "./restated-values.ts";
import { type Answer, answerOf, isContradicted } from "./rivals.ts";

/** Numbers and dates of the claim must be answered by those of the passage, in the same event. */
export const quantities: Guard = (pairing) => findings(pairing, quantity);
export const dates: Guard = (pairing) => findings(pairing, date);

function findings(pairing: Pairing, kind: FactKind): readonly Finding[] {
	// Quotations are checked letter for letter; "the next few months" is a date, whatever it counts.
	const around = pairing.claimFacts.filter((fact) => isQuotation(fact) || (kind === quantity && isDate(fact)));
	return ofKind(pairing.claimFacts, kind)
		.filter((fact) => !around.some(({ from, to }) => from <= fact.from && fact.to <= to))
		.flatMap((fact) => finding(pairing, kind, fact) ?? []);
}

function ofKind(facts: readonly Fact[], { kind }: FactKind): readonly Fact[] {
	return facts.filter((fact) => fact.kind === kind);
}

/** From the best answer a source can give to the worst. */
const order: readonly Relation[] = ["same", "within", "wider", "overlaps", "disjoint", "unrelated"];

function finding(pairing: Pairing, kind: FactKind, claimFact: Fact): Finding | undefined {
	const taken = takenBy(pairing, kind, claimFact);
	const answers = ofKind(pairing.sourceFacts, kind)
		.filter((fact) => !taken.has(fact))
		.map((fact) =>
			answerOf(pairing, claimFact, {
				fact,
				relation: relationOf(pairing, kind, [claimFact, fact]),
			}),
		)
		.filter(({ relation }) => relation !== "unrelated")
		.sort(byFitness);
	const [best] = answers;
	const claim = kind.say(claimFact, pairing.claim.document.text);
	if (best === undefined)
		return (
			fromContext(pairing, { kind, claimFact }) ??
			(isAnaphoric(pairing, claimFact)
				? undefined
				: blocked(kind.kind, claim, `nothing here says ${inQuotes(spoken(kind.kind, claim))}`))
		);
	const source = kind.say(best.fact, pairing.source.document.text);
	const effect = effectOf(pairing, { kind, claimFact }, answers);
	return {
		kind: kind.kind,
		relation: best.relation,
		effect,
		claim,
		source,
		message: messageOf(dropsHedge(claimFact, best.fact) ? "wider" : best.relation, effect, {
			claim: spoken(kind.kind, claim),
			source: spoken(kind.kind, source),
		}),
		claimFact,
		sourceFact: best.fact,
		sameEvent: best.sameEvent,
	};
}

/** What says the same first, then what is of the same event. */
function byFitness(a: Answer, b: Answer): number {
	const same = Number(isAnswer(b.relation)) - Number(isAnswer(a.relation));
	const vague = Number(isBareWeekday(a.fact)) - Number(isBareWeekday(b.fact));
	return (
		same ||
		vague ||
		Number(b.sameEvent) - Number(a.sameEvent) ||
		Number(b.sameHead) - Number(a.sameHead) ||
		order.indexOf(a.relation) - order.indexOf(b.relation)
	);
}

/** "said Wednesday": it tells when the news came, and any day of the year may be one. */
function isBareWeekday(fact: Fact): boolean {
	return isDate(fact) && fact.weekday !== undefined && fact.day === undefined;
}

/** Values of the passage that say just what other values of the claim say are not free to answer or contradict this one. */
function takenBy({ claimFacts, sourceFacts }: Pairing, kind: FactKind, claimFact: Fact): ReadonlySet<Fact> {
	const others = ofKind(claimFacts, kind).filter((other) => other !== claimFact);
	return new Set(
		ofKind(sourceFacts, kind).filter(
			(fact) => !isAnswer(kind.compare(claimFact, fact)) && others.some((other) => isAnswer(kind.compare(other, fact))),
		),
	);
}

/** The source states the claim's value in another sentence, of nobody else: what it measures there may be what is meant. */
function isElsewhere(pairing: Pairing, kind: FactKind, claimFact: Fact): boolean {
	const { source, sentence } = pairing;
	const isKnown = (fact: Fact) => takesUp(source.document.sentences[fact.sentence]?.tokens ?? [], fact);
	return source.facts.some(
		(facts, index) =>
			index !== sentence.index &&
			!isUnrelatedTo(pairing, claimFact, index) &&
			ofKind(facts, kind).some(
				(fact) => isAnswer(kind.compare(asPeople(claimFact), fact)) && !isKnown(fact) && !isOfOthers(pairing, fact),
			),
	);
}

/** The fact has participants of its own, and not those of the claim. */
function isOfOthers({ claimFacts, source }: Pairing, fact: Fact): boolean {
	const sentence = source.document.sentences[fact.sentence];
	if (sentence === undefined) return true;
	const persons = claimFacts.filter(isName).filter(isPerson);
	const present = participants(source, sentence, fact.from).filter(isPerson);
	return present.length > 0 && persons.some((name) => !present.some((other) => meet(name, other)));
}

interface Held {
	readonly kind: FactKind;
	readonly claimFact: Fact;
}

function effectOf(pairing: Pairing, { kind, claimFact }: Held, answers: readonly Answer[]): Finding["effect"] {
	const [best] = answers;
	if (best === undefined) return "blocks";
	if (isAnswer(best.relation)) {
		const isForeign = missingParticipants(pairing, claimFact, best.fact).length > 0;
		const isOthers = belongsElsewhere(pairing, claimFact, best.fact);
		return isForeign || isOthers ? "blocks" : "supports";
	}
	if (dropsHedge(claimFact, best.fact) || isImplied(claimFact, best.fact) || isAnaphoric(pairing, claimFact))
		return "blocks";
	if (isOfOtherSide(pairing, claimFact, best.fact) || !isContradicted(pairing, claimFact, answers)) return "blocks";
	const excused =
		kind === date
			? coverage(pairing, [claimFact]) < sameStatement
			: isElsewhere(pairing, kind, claimFact) ||
				isWorded(pairing, claimFact) ||
				isOfBefore(pairing) ||
				isOfStandard(pairing);
	return excused ? "blocks" : "contradicts";
}

/** "on **two** occasions" where the passage has "twice". */
function isWorded(pairing: Pairing, { from, to }: Fact): boolean {
	const numbers = range(from, to).filter((at) => tokensOf(pairing)[at]?.tag === "NUM");
	const answers = numbers.flatMap((at) => pairing.links.get(at)?.to ?? []);
	return answers.some((at) => !isInFact(pairing.sourceFacts, at, "quantity", "date"));
}

/** "had twenty crews **before** it took on more": of a time that the passage does not tell of. */
function isOfBefore(pairing: Pairing): boolean {
	const sentence = sentenceOf(pairing);
	const isBefore = ({ bonds, isVague }: Tied): boolean => !isVague && bonds.includes("before");
	return sentence !== undefined && tiesIn(sentence).some(isBefore) && !tiesIn(pairing.sentence).some(isBefore);
}

/** "**a year earlier** it was 20" beside "18, two less **than a year earlier**": the passage's value is of another time. */
function isOfStandard({ claimFacts, sourceFacts, sentence, ...pairing }: Pairing): boolean {
	const isHeld = (tokens: readonly Token[], { from, to }: Fact): boolean =>
		tokens.slice(Math.max(0, from - 1), to).some(({ norm }) => norm === "than");
	return claimFacts
		.filter((asked) => isDate(asked) && !isHeld(tokensOf(pairing), asked))
		.some((asked) => {
			const answers = sourceFacts.filter((fact) => isDate(fact) && isAnswer(date.compare(asked, fact)));
			return answers.length > 0 && answers.every((fact) => isHeld(sentence.tokens, fact));
		});
}

/** Where the passage has no value of the kind, its neighbours may give it: "They met on Monday. The talks lasted an hour." */
function fromContext(pairing: Pairing, { kind, claimFact }: Held): Finding | undefined {
	const { source, sentence, claim } = pairing;
	if (ofKind(pairing.sourceFacts, kind).length > 0) return undefined;
	const near = neighbours(source, sentence).flatMap((index) => ofKind(source.facts[index] ?? [], kind));
	const sourceFact = near.find((fact) => isAnswer(kind.compare(claimFact, fact)) && !isOfOthers(pairing, fact));
	if (sourceFact === undefined) return undefined;
	const [ours, theirs] = [kind.say(claimFact, claim.document.text), kind.say(sourceFact, source.document.text)];
	const relation = kind.compare(claimFact, sourceFact);
	return {
		kind: kind.kind,
		relation,
		effect: "supports",
		claim: ours,
		source: theirs,
		message: `${spoken(kind.kind, theirs)} answers ${spoken(kind.kind, ours)}`,
		claimFact,
		sourceFact,
	};
}

/** "the two countries", "both sides": a number that takes up what is known and asserts nothing by itself. */
function isAnaphoric(pairing: Pairing, fact: Fact): boolean {
	return takesUp(tokensOf(pairing), fact);
}

function takesUp(tokens: readonly Token[], fact: Fact): boolean {
	const before = tokens[fact.from - 1]?.norm ?? "";
	return isQuantity(fact) && fact.dimension === "count" && fact.amount <= anaphoricCount && definite.has(before);
}

const anaphoricCount = 3;
const definite: ReadonlySet<string> = new Set([
	"the",
	"other",
	"these",
	"those",
	"their",
	"his",
	"her",
	"its",
	"our",
	"'s",
]);

function messageOf(
	relation: Relation,
	effect: Finding["effect"],
	{ claim, source }: { claim: string; source: string },
): string {
	if (effect === "supports") return `${source} answers ${claim}`;
	if (relation === "disjoint")
		return effect === "contradicts" ? `${source}, not ${claim}` : `${source} may speak of something else than ${claim}`;
	if (relation === "wider" || relation === "overlaps") return `the claim is more precise: ${claim} against ${source}`;
	return `${source} is said of something or somebody else here`;
}
