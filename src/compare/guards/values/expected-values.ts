import { isModality, modalityAt } from "../../../facts/modality.ts";
import { isQuantity, quantity } from "../../../facts/quantity.ts";
import { clauseAt, holds } from "../../../facts/scope.ts";
import { possessives } from "../../../lexicon/possessives.ts";
import { unrealMarks, unrealNouns, unrealVerbs } from "../../../lexicon/unreal-values.ts";
import type { Fact, Finding, Pairing, Sentence, Token } from "../../../types.ts";
import { isAnswer } from "../../../values/interval.ts";
import { sentenceOf, tokensOf } from "../../sides.ts";
import type { Guard } from "../guard.ts";

/** "growth **was** 3 percent" where it was only forecast: a verb that says nothing of its own leaves the value to be looked at. */
export const onlyExpected: Guard = (pairing) =>
	pairing.claimFacts
		.filter(isQuantity)
		.filter((fact) => modalityAt(pairing.claimFacts, fact.from) === undefined)
		.flatMap((fact) => {
			const answers = pairing.sourceFacts.filter((other) => isAnswer(quantity.compare(fact, other)));
			const open = answers.filter(
				(other) =>
					!isOwned(pairing, other) &&
					((isBare(pairing, fact) && isOpen(pairing, other)) || isOnlyThought(pairing, other)),
			);
			return answers.length > 0 && open.length === answers.length ? [finding(pairing, fact, answers)] : [];
		});

/** The clause has no verb but a form of "be" or "have". */
function isBare({ claim, part }: Pairing, { from }: Fact): boolean {
	const whole = sentenceOf({ claim, part });
	const verb = whole && clauseAt(whole, from)?.verb;
	return /^(?:be|have)$/.test(tokensOf({ claim, part })[verb ?? -1]?.lemma ?? "");
}

/** "intends to ballot **its** 640 members", "the town's two pools": who plans something with what he has, has it. */
function isOwned({ claim, part, sentence: { tokens } }: Pairing, fact: Fact): boolean {
	const owner = tokens[fact.from - 1];
	const says = tokensOf({ claim, part }).some(({ lemma }) => lemma === "have");
	return (
		says &&
		isQuantity(fact) &&
		fact.dimension === "count" &&
		(owner?.norm === "'s" || possessives.has(owner?.norm ?? ""))
	);
}

/** The value stands under a word that says it is only expected, hoped for or possible, and the claim has no such word. */
function isOpen({ sourceFacts, sentence, claim, part }: Pairing, { from }: Fact): boolean {
	const said = new Set(tokensOf({ claim, part }).map(({ lemma }) => lemma));
	const cue = sourceFacts.filter(isModality).find(({ scope }) => holds(scope, from));
	return cue !== undefined && !sentence.tokens.slice(cue.from, cue.to).every(({ lemma }) => said.has(lemma));
}

/** "had **forecast** growth of 2 percent", "its **target** of 40": nothing in the claim says that it is no more than that. */
function isOnlyThought(pairing: Pairing, fact: Fact): boolean {
	const ours = pairing.part.tokens.flatMap((at) => tokensOf(pairing)[at] ?? []);
	const isOwned = ours.some(({ lemma, norm }) =>
		[unrealVerbs, unrealNouns, unrealMarks].some((words) => words.has(lemma) || words.has(norm)),
	);
	return !isOwned && !pairing.claimFacts.some(isModality) && isUnreal(pairing.sentence, fact);
}

/** A verb or noun that makes its object a thought leads to the value, through nothing but noun phrases. */
function isUnreal(sentence: Sentence, fact: Fact): boolean {
	const { tokens } = sentence;
	if (isAttributive(tokens, fact.from - 1)) return true;
	for (let at = fact.from - 1; at >= 0 && at >= fact.from - reach; at -= 1) {
		const { tag = "X", norm = "", lemma = "" } = tokens[at] ?? {};
		const isVerb = tag === "VERB" || tokens[at - 1]?.tag === "AUX";
		if (isVerb && tokens[at - 1]?.tag !== "DET" && unrealVerbs.has(lemma)) return true;
		if (tag === "NOUN" && unrealNouns.has(lemma) && leading.has(tokens[at + 1]?.norm ?? "")) return true;
		if (!/^(?:NOUN|PROPN|ADJ|DET|NUM|SYM|PRON|ADV|PART)$/.test(tag) && norm !== "-" && !leading.has(norm)) return false;
	}
	return false;
}

/** "out of a **planned** 2,500", "the **promised** 40"; "an estimated 40" is about so many. */
function isAttributive(tokens: readonly Token[], at: number): boolean {
	const { norm = "", lemma = "" } = tokens[at] ?? {};
	const isOpened = tokens[at - 1]?.tag === "DET" || possessives.has(tokens[at - 1]?.norm ?? "");
	return isOpened && norm.endsWith("ed") && norm !== "estimated" && unrealVerbs.has(lemma);
}

/** Words between a verb or noun and its value: "forecast of a full-year operating profit of about". */
const reach = 12;
const leading: ReadonlySet<string> = new Set(["of", "for", "at", "to", "up"]);

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
