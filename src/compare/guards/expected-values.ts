import { isModality, modalityAt } from "../../facts/modality.ts";
import { isQuantity, quantity } from "../../facts/quantity.ts";
import { clauseAt } from "../../facts/scope.ts";
import type { Fact, Finding, Pairing } from "../../types.ts";
import { tokensOf } from "../sides.ts";
import { type Guard, isAnswer } from "./guard.ts";

/** "growth **was** 3 percent" where it was only forecast: a verb that says nothing of its own leaves the value to be looked at. */
export const onlyExpected: Guard = (pairing) =>
	pairing.claimFacts
		.filter(isQuantity)
		.filter((fact) => isBare(pairing, fact) && modalityAt(pairing.claimFacts, fact.from) === undefined)
		.flatMap((fact) => {
			const answers = pairing.sourceFacts.filter((other) => isAnswer(quantity.compare(fact, other)));
			const open = answers.filter((other) => isOpen(pairing, other));
			return answers.length > 0 && open.length === answers.length ? [finding(pairing, fact, answers)] : [];
		});

/** The clause has no verb but a form of "be" or "have". */
function isBare({ claim, part }: Pairing, { from }: Fact): boolean {
	const whole = claim.document.sentences[part.sentence];
	const verb = whole && clauseAt(whole, from)?.verb;
	return /^(?:be|have)$/.test(tokensOf({ claim, part })[verb ?? -1]?.lemma ?? "");
}

/** The value stands under a word that says it is only expected, hoped for or possible, and the claim has no such word. */
function isOpen({ sourceFacts, sentence, claim, part }: Pairing, { from }: Fact): boolean {
	const said = new Set(tokensOf({ claim, part }).map(({ lemma }) => lemma));
	const cue = sourceFacts.filter(isModality).find(({ scope }) => scope.from <= from && from < scope.to);
	return cue !== undefined && !sentence.tokens.slice(cue.from, cue.to).every(({ lemma }) => said.has(lemma));
}

function finding(pairing: Pairing, claimFact: Fact, [sourceFact]: readonly Fact[]): Finding {
	const claim = quantity.say(claimFact, pairing.claim.document.text);
	return {
		kind: "modality",
		relation: "wider",
		effect: "blocks",
		claim,
		message: "the source does not say that it happened",
		claimFact,
		...(sourceFact && { sourceFact, source: quantity.say(sourceFact, pairing.source.document.text) }),
	};
}
