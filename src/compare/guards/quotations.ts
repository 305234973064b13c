import { isName } from "../../facts/name.ts";
import { alteration, findQuoted, isQuotation, quotation } from "../../facts/quotation.ts";
import { ELLIPSIS, INSERTION } from "../../facts/quotation-words.ts";
import type { Analysis, Finding, Name, Pairing, Quotation, Token, TokenRange } from "../../types.ts";
import { factsOf } from "../align.ts";
import { meet } from "../event.ts";
import type { Sides } from "../sides.ts";
import { blocked, type Guard } from "./guard.ts";

/** Words in quotation marks must stand in the source letter for letter, and be said by the same speaker. */
export const quotations: Guard = (pairing) =>
	pairing.claimFacts.filter(isQuotation).flatMap((quoted) => finding(pairing, quoted) ?? []);

/** Whether the passage has words that the claim quotes, or a quotation that may be altered in it. */
export function mayQuote({ claim, part, source, sentence }: Sides): boolean {
	const quoted = factsOf(claim, part).filter(isQuotation);
	if (quoted.length === 0) return false;
	const spoken = (source.facts[sentence.index] ?? []).filter(isQuotation);
	return quoted.some(
		(quotation) =>
			spoken.some((other) => mayBeAltered(quotation, other)) ||
			findQuoted(quotation, runOn({ source, sentence })) !== undefined,
	);
}

/** So many words in common that the two can be versions of one another: `alike` with nothing added. */
function mayBeAltered(quoted: Quotation, other: Quotation): boolean {
	const words = quoted.words.filter((word) => word !== ELLIPSIS && word !== INSERTION);
	const common = words.filter((word) => other.words.includes(word));
	return common.length * (2 - alike) >= alike * words.length;
}

function finding(pairing: Pairing, quoted: Quotation): Finding {
	const claim = quotation.say(quoted, pairing.claim.document.text);
	const found = findQuoted(quoted, runOn(pairing));
	if (found !== undefined) return spoken(pairing, quoted, { found, claim });
	for (const other of pairing.sourceFacts.filter(isQuotation)) {
		const altered = alteration(quoted, other.words);
		if (altered === undefined || altered.similarity < alike || isSpelling(altered.changed) || isPiece(other, quoted))
			continue;
		const source = quotation.say(other, pairing.source.document.text);
		return {
			kind: "quotation",
			relation: "disjoint",
			effect: "contradicts",
			claim,
			source,
			claimFact: quoted,
			sourceFact: other,
			message: `the quotation is altered: the source has ${source}`,
		};
	}
	return blocked("quotation", claim, `the quotation ${claim} is not in this passage`);
}

/** The passage with the sentence after it: a quotation may run on. */
function runOn({ source, sentence }: Pick<Pairing, "source" | "sentence">): readonly Token[] {
	const next = source.document.sentences[sentence.index + 1];
	return next?.paragraph === sentence.paragraph ? [...sentence.tokens, ...next.tokens] : sentence.tokens;
}

/** "Sino-U.S." and "Sino/US" differ in their marks only: the changed words of both sides are the same letters. */
function isSpelling(changed: readonly string[]): boolean {
	const letters = changed.map((word) => word.replace(/[^\p{L}\d]/gu, ""));
	const half = letters.length / 2;
	return letters.slice(0, half).join("") === letters.slice(half).join("");
}

/** The source quotes only a piece of what the claim quotes: less, but nothing else. */
function isPiece(other: Quotation, quoted: Quotation): boolean {
	return ` ${quoted.words.join(" ")} `.includes(` ${other.words.join(" ")} `);
}

/** Least share of common words that makes two quotations versions of one another. */
const alike = 0.6;

function spoken(pairing: Pairing, quoted: Quotation, { found, claim }: { found: TokenRange; claim: string }): Finding {
	const original = pairing.sourceFacts.filter(isQuotation).find(({ from, to }) => from <= found.from && found.to <= to);
	const [ours, theirs] = [speaker(pairing.claim, quoted), original && speaker(pairing.source, original)];
	const base = {
		kind: "quotation",
		claim,
		source: original === undefined ? claim : quotation.say(original, pairing.source.document.text),
		claimFact: quoted,
		...(original && { sourceFact: original }),
	} as const;
	if (ours === undefined || theirs === undefined || ours.form === "pronoun" || meet(ours, theirs)) {
		return { ...base, relation: "same", effect: "supports", message: "letter for letter" };
	}
	const isPresent = pairing.sourceFacts.filter(isName).some((other) => meet(other, ours));
	return {
		...base,
		relation: isPresent ? "overlaps" : "disjoint",
		effect: isPresent ? "blocks" : "contradicts",
		message: "the quotation is misattributed: somebody else said it",
	};
}

function speaker(analysis: Analysis, { speaker: range, speakerSentence, sentence }: Quotation): Name | undefined {
	if (range === undefined) return undefined;
	return (analysis.facts[speakerSentence ?? sentence] ?? [])
		.filter(isName)
		.findLast(({ from, to, entities }) => from >= range.from && to <= range.to && entities.length > 0);
}
