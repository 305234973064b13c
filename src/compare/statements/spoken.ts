import { isQuotation } from "../../facts/quotation.ts";
import { speaker } from "../guards/said/quotations.ts";
import { range } from "../words.ts";
import { factsIn, type Place, type Statement } from "./statement.ts";

/** Fewer words may be said twice, and in other words. */
const leastWords = 6;

/** The quotations of a sentence whose speaker is known. */
export function spoken(place: Place): Statement[] {
	return factsIn(place)
		.filter(isQuotation)
		.filter(({ words, scare }) => words.length >= leastWords && !scare)
		.flatMap((fact) => {
			const who = speaker(place.analysis, fact);
			const tokens = range(fact.from, fact.to);
			return who === undefined ? [] : [{ ...place, fact, form: "words", core: [], tokens, names: [who] } as const];
		});
}
