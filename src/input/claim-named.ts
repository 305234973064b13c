import type { Claim } from "../types.ts";
import { nearestFirst, nearestWord } from "./suggest.ts";

/** Ids that a message lists when a beginning fits several. */
const mostListed = 5;

/** The claim with this id, or the only one whose id begins so; else what to say to the user, in one line. */
export function claimNamed(claims: readonly Claim[], word: string): Claim | string {
	const exact = claims.find(({ id }) => id === word);
	if (exact !== undefined) return exact;
	const [only, ...others] = word === "" ? [] : claims.filter(({ id }) => id.startsWith(word));
	if (only === undefined) return unknown(claims, word);
	return others.length === 0 ? only : ambiguous([only, ...others], word);
}

function unknown(claims: readonly Claim[], word: string): string {
	if (claims.length === 0) return "there are no claims to explain; say where they are with --claims";
	const ids = claims.map(({ id }) => id);
	const nearest = nearestWord(word, ids);
	if (nearest !== undefined) return `there is no claim '${word}' (Did you mean '${nearest}'?)`;
	const near = nearestFirst(word, ids).slice(0, mostListed).join(", ");
	return `there is no claim '${word}'; nearest are ${near}; 'factlint --format json' lists all ${claims.length}`;
}

function ambiguous(claims: readonly Claim[], word: string): string {
	const shown = claims.slice(0, mostListed).map(({ id }) => id);
	const rest = claims.length > mostListed ? " …" : "";
	return `${claims.length} claims begin with '${word}': ${shown.join(", ")}${rest}; give more of the id`;
}
