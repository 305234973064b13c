import { isName } from "../../facts/name.ts";
import { clauseAt, clauseOf, holds, isInFact } from "../../facts/scope.ts";
import type { Pairing, Token, TokenRange } from "../../types.ts";
import { sentenceOf, tokensOf } from "../sides.ts";
import { headOf } from "./heads.ts";

/** What a noun phrase of the claim is about is answered inside one of these. Where it names nothing, there is nothing to ask. */
export function isIn(pairing: Pairing, range: TokenRange, places: readonly TokenRange[]): boolean {
	const filler = fillerOf(pairing, range);
	if (filler === undefined) return true;
	const to = pairing.links.get(filler)?.to;
	const names = pairing.sourceFacts.filter(isName);
	return (
		to !== undefined &&
		places.some(
			(place) =>
				holds(place, to) ||
				names.some(
					(name) => holds(name, to) && (meets(name, place) || isApposed(pairing.sentence.tokens, name, place)),
				),
		)
	);
}

function meets(name: TokenRange, place: TokenRange): boolean {
	return name.from < place.to && place.from < name.to;
}

/** "her principal at Hill School, **Bill Snow**, announced"; of "the brother of the owner, Tim Falk," it is the brother. */
function isApposed(tokens: readonly Token[], name: TokenRange, place: TokenRange): boolean {
	const comma = name.from - 1;
	if (comma < place.to || tokens[comma]?.norm !== "," || !/^[,.;]$/.test(tokens[name.to]?.norm ?? "")) return false;
	const before = tokens.slice(0, place.from).findLast(({ tag }) => tag !== "DET" && tag !== "ADJ");
	if (before?.tag === "ADP") return false;
	return tokens.slice(place.to, comma).every(({ tag }) => /^(?:ADP|DET|ADJ|NOUN|PROPN)$/.test(tag));
}

/** The head of a claim's noun phrase, unless it is a date or a number. */
export function fillerOf({ claim, part, claimFacts, links }: Pairing, { from, to }: TokenRange): number | undefined {
	const tokens = tokensOf({ claim, part });
	const pronoun = claimFacts.find(
		(fact) => isName(fact) && fact.form === "pronoun" && fact.from === from && fact.to === to,
	);
	const head = headOf(tokens, from, to) ?? (pronoun && links.has(from) ? from : undefined);
	return isInFact(claimFacts, head ?? -1, "date", "quantity") ? undefined : head;
}

/** "Crowds came to **Lund**, where he spoke": what the claim says of the place at a token, the passage says behind "where". */
export function isWhere(pairing: Pairing, at: number, there: number): boolean {
	const { links, sentence } = pairing;
	const whole = sentenceOf(pairing);
	const verb = whole && clauseAt(whole, at)?.verb;
	const home = clauseOf(sentence, links.get(verb ?? -1)?.to);
	const next = sentence.tokens[there + 1]?.norm === "," ? there + 2 : there + 1;
	return home !== undefined && sentence.tokens[next]?.norm === "where" && clauseAt(sentence, next) === home;
}
