import { isName } from "../../../facts/name.ts";
import { isQuotation } from "../../../facts/quotation.ts";
import { clauseAt, clauseOf, holds } from "../../../facts/scope.ts";
import { SAYING } from "../../../lexicon/speech.ts";
import type { Clause, Name, Pairing } from "../../../types.ts";
import { headOf } from "../../clauses/heads.ts";
import { answersOf, doMeet, meet } from "../../event.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import { blocked, type Guard, isQuoted, wordsOf } from "../guard.ts";
import { speaker } from "./quotations.ts";

/** "“When **she** goes,” said X": whoever speaks says "I" of herself, so that it is not X who goes. */
export const thirdPersons: Guard = (pairing) => {
	const sentence = sentenceOf(pairing);
	return (sentence?.clauses ?? []).flatMap((clause) => {
		const { verb } = clause;
		if (verb === undefined || !pairing.part.tokens.includes(verb) || isQuoted(pairing, verb)) return [];
		const ours = subjectsOf(pairing.claimFacts.filter(isName), clause);
		const speaking = otherSpeaker(pairing, pairing.links.get(verb)?.to);
		if (speaking === undefined || !doMeet(ours, [speaking])) return [];
		return [blocked("role", wordsOf(pairing, verb), "whoever speaks says this of somebody else")];
	});
};

function subjectsOf(names: readonly Name[], { subject }: Clause): readonly Name[] {
	return subject === undefined ? [] : names.filter(({ from, to }) => from >= subject.from && to <= subject.to);
}

/** Who says of another "he" or "she" what a token tells. */
function otherSpeaker({ source, sentence, sourceFacts }: Pairing, at: number | undefined): Name | undefined {
	const clause = at === undefined ? undefined : clauseAt(sentence, at);
	const { from = -1, to = -1 } = clause?.subject ?? {};
	const isOther = to === from + 1 && /^(?:he|she)$/.test(sentence.tokens[from]?.norm ?? "");
	const quoted = sourceFacts.filter(isQuotation).find((quotation) => at !== undefined && holds(quotation, at));
	return isOther && quoted !== undefined && holds(quoted, from) ? speaker(source, quoted) : undefined;
}

/** "X said **she** had signed" where the passage has "X said **her tenant** had signed": nobody calls himself by a noun. */
export const reportedSelves: Guard = (pairing) => {
	const sentence = sentenceOf(pairing);
	const speakers = (sentence?.clauses ?? []).filter(({ verb }) =>
		SAYING.has(tokensOf(pairing)[verb ?? -1]?.lemma ?? ""),
	);
	return (sentence?.clauses ?? []).flatMap((clause) => {
		const { verb, link, subject } = clause;
		const isAlone = subject !== undefined && subject.to === subject.from + 1;
		if (
			verb === undefined ||
			!isAlone ||
			link !== "content" ||
			!pairing.part.tokens.includes(verb) ||
			isQuoted(pairing, verb)
		)
			return [];
		const names = pairing.claimFacts.filter(isName);
		const ours = subjectsOf(names, clause).filter(({ form }) => form === "pronoun");
		const there = clauseOf(pairing.sentence, pairing.links.get(verb)?.to);
		const isSelf = speakers.some((other) => other !== clause && doMeet(ours, subjectsOf(names, other)));
		if (!isSelf || there?.subject === undefined || there.passive !== clause.passive) return [];
		const { tokens } = pairing.sentence;
		const head = headOf(tokens, there.subject.from, there.subject.to);
		const called = subjectsOf(pairing.sourceFacts.filter(isName), there).filter(({ to }) => to > (head ?? to));
		if (head === undefined || doMeet(ours, called)) return [];
		return [blocked("role", wordsOf(pairing, verb), `it is “${tokens[head]?.word}” of whom this is said here`)];
	});
};

/** "“People say **I cheated** you,” said X": what others say of whoever speaks, he does not say, nor need it be so. */
export const othersWords: Guard = (pairing) => {
	const answered = answersOf(pairing);
	const told = pairing.sentence.clauses.filter(({ from, subject }) => {
		const teller = pairing.sentence.clauses.find(({ to, verb }) => to === from && (verb ?? from) < from);
		return isFirst(pairing, subject) && isOthers(pairing, teller) && !answered.has(teller?.verb);
	});
	const at = pairing.part.tokens.find((word) => {
		const to = pairing.weights.has(word) ? pairing.links.get(word)?.to : undefined;
		return told.some(({ verb }) => to !== undefined && verb === to) && !isQuoted(pairing, word);
	});
	return at === undefined
		? []
		: [blocked("attribution", wordsOf(pairing, at), "others say this of whoever speaks here")];
};

/** "I", "we". */
function isFirst({ sentence }: Pairing, subject: Clause["subject"]): boolean {
	return (
		subject?.to === (subject?.from ?? 0) + 1 && /^(?:i|we)$/.test(sentence.tokens[subject?.from ?? -1]?.norm ?? "")
	);
}

/** "people say", "some think", "my critics claim"; not "I say". */
function isOthers(pairing: Pairing, teller: Clause | undefined): boolean {
	const { tokens, own = 0 } = pairing.sentence;
	const { lemma = "" } = tokens[teller?.verb ?? -1] ?? {};
	// "HOLM: I sold it": the label says who speaks.
	return (
		(teller?.verb ?? 0) >= own &&
		opining.has(lemma) &&
		teller?.subject !== undefined &&
		!isFirst(pairing, teller.subject)
	);
}

/** Whoever says or thinks so may be wrong. */
const opining: ReadonlySet<string> = new Set(
	"say claim believe think allege suggest argue insist suppose assume write complain suspect report".split(" "),
);

/** "**Moe herself** sold it": said with such stress, it must be she of whom the passage itself says it. */
export const emphases: Guard = (pairing) => {
	const tokens = tokensOf(pairing);
	return pairing.part.tokens.flatMap((at) => {
		if (!/^(?:himself|herself|themselves)$/.test(tokens[at]?.norm ?? "") || isQuoted(pairing, at)) return [];
		const stressed = pairing.claimFacts.filter(isName).find(({ to }) => to === at);
		if (stressed === undefined) return [];
		const isThere = pairing.sourceFacts.filter(isName).some((name) => meet(name, stressed));
		return isThere ? [] : [blocked("role", wordsOf(pairing, at), `the passage does not say this of them themselves`)];
	});
};
