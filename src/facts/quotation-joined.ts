import type { Fact, Quotation } from "../types.ts";

/**
 * Quotations with those pieces put together that one speaker says around one attribution: "“A,” he said. “B.”" becomes
 * "A B", so that a claim which quotes both at once is not taken for altered. `facts` in text order; offsets then span
 * the attribution too, tokens stay those of the first piece.
 */
export function joined(facts: readonly Fact[]): Quotation[] {
	const found: Quotation[] = [];
	for (const fact of facts) {
		if (!isQuotation(fact)) continue;
		const last = found.at(-1);
		if (last === undefined || !goesOn(last, fact)) found.push(fact);
		else found.splice(-1, 1, { ...last, end: fact.end, words: [...last.words, ...fact.words] });
	}
	return found;
}

export function isQuotation(fact: Fact): fact is Quotation {
	return fact.kind === "quotation";
}

function goesOn(last: Quotation, next: Quotation): boolean {
	if (last.speaker === undefined || next.speaker === undefined || next.start < last.end) return false;
	return last.speakerSentence === next.speakerSentence && last.speaker.from === next.speaker.from;
}
