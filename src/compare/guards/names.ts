import { isName, name as nameKind } from "../../facts/name.ts";
import type { Clause, Finding, Name, Pairing, Sentence } from "../../types.ts";
import { answering } from "../align.ts";
import { clauseAt, isAnswered, meet } from "../event.ts";
import type { Guard } from "./guard.ts";

/** Everyone and everything the claim names must be in the passage, under some name. A stranger only blocks: precision 3 in 7. */
export const names: Guard = (pairing) =>
	pairing.claimFacts.filter(isName).flatMap((claimName) => nameFinding(pairing, claimName) ?? []);

function nameFinding(pairing: Pairing, claimName: Name): Finding | undefined {
	const { sourceFacts, claim, source } = pairing;
	if (claimName.entities.length === 0) return undefined;
	const said = nameKind.say(claimName, claim.document.text);
	const answer = answering(claimName, sourceFacts.filter(isName));
	if (answer !== undefined) {
		const other = nameKind.say(answer, source.document.text);
		return {
			kind: "name",
			relation: "same",
			effect: "supports",
			claim: said,
			source: other,
			message: `${other} is ${said}`,
		};
	}
	if (isAnswered(pairing, claimName)) return undefined;
	return {
		kind: "name",
		relation: "unrelated",
		effect: "blocks",
		claim: said,
		message: `${said} is not in this passage`,
	};
}

/** Whoever does it in the claim must do it in the source: swapped roles block. */
export const actors: Guard = (pairing) => {
	const sentence = pairing.claim.document.sentences[pairing.part.sentence];
	if (sentence === undefined) return [];
	return sentence.clauses.flatMap((clause) => actorFinding(pairing, sentence, clause) ?? []);
};

function actorFinding(pairing: Pairing, sentence: Sentence, clause: Clause): Finding | undefined {
	const actor = subjectName(pairing.claim.facts[sentence.index] ?? [], clause);
	if (clause.verb === undefined || actor === undefined || !pairing.part.tokens.includes(clause.verb)) return undefined;
	const rivals = sourceClauses(pairing, clause.verb).map((other) => ({
		other,
		subject: subjectName(pairing.sourceFacts, other),
	}));
	const known = rivals.filter(({ subject }) => subject !== undefined);
	if (known.length === 0 || known.length < rivals.length) return undefined;
	const fits = known.some(
		({ other, subject }) => subject !== undefined && other.passive === clause.passive && meet(actor, subject),
	);
	const turned = known.some(
		({ other, subject }) => subject !== undefined && other.passive !== clause.passive && !meet(actor, subject),
	);
	if (fits || turned) return undefined;
	const said = nameKind.say(actor, pairing.claim.document.text);
	return {
		kind: "role",
		relation: "unrelated",
		effect: "blocks",
		claim: said,
		message: `it is not ${said} who does this in the passage`,
	};
}

/** Clauses of the passage whose verb says what the claim's verb says. */
function sourceClauses({ links, sentence }: Pairing, verb: number): readonly Clause[] {
	const target = links.get(verb)?.to;
	const clause = target === undefined ? undefined : clauseAt(sentence, target);
	return clause?.verb === target && clause !== undefined ? [clause] : [];
}

/** The last name of the subject: in "the adviser of X, Y" it is Y who acts. */
function subjectName(facts: Pairing["claimFacts"], { subject }: Clause): Name | undefined {
	if (subject === undefined) return undefined;
	return facts
		.filter(isName)
		.findLast(({ from, to, entities }) => from >= subject.from && to <= subject.to && entities.length > 0);
}
