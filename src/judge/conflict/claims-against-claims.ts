import { analyseClaim, type Library } from "../../compare/library.ts";
import { statementsOf } from "../../compare/statements/index.ts";
import { type Clash, clashes } from "../../compare/statements/pairs.ts";
import type { Statement } from "../../compare/statements/statement.ts";
import { sayWhyApart } from "../../facts/apart.ts";
import { inQuotes } from "../../facts/spoken.ts";
import { normalise } from "../../text/normalise.ts";
import type { Claim, Problem, Reading } from "../../types.ts";
import { byPlace } from "../../values/place.ts";
import { unbroken } from "../phrasing.ts";
import { statedIn } from "./stated.ts";

/** Claims that cannot both be true, at the lines of both, and claims that say the same sentence twice, at that of the later. */
export function claimsAgainstClaims(
	claims: readonly Claim[],
	read: (claim: Claim) => Reading,
	open: () => Library,
): Problem[] {
	const ordered = claims.toSorted((a, b) => byPlace(a.place, b.place));
	const duplicates = duplicatesIn(ordered);
	const repeated = new Set(duplicates.map(({ later }) => later));
	const single = ordered.filter((claim) => !repeated.has(claim) && claim.waive === undefined);
	if (single.length < 2) return duplicates.map(duplicateProblem);
	const library = open();
	const owners = new Map<Statement["analysis"], Claim>();
	const statements = single.flatMap((claim) => {
		const analysis = analyseClaim(read(claim), library);
		owners.set(analysis, claim);
		return statementsOf(analysis);
	});
	const found = firstOfEachPair(clashes(statements, library.index.rarity));
	return [...duplicates.map(duplicateProblem), ...found.flatMap((clash) => contradictions(clash, owners))];
}

interface Duplicate {
	readonly first: Claim;
	readonly later: Claim;
}

function duplicatesIn(claims: readonly Claim[]): readonly Duplicate[] {
	const known = new Map<string, Claim>();
	return claims.flatMap((later) => {
		const key = sentenceKey(later);
		const first = known.get(key);
		if (first === undefined) known.set(key, later);
		return first === undefined ? [] : [{ first, later }];
	});
}

/** The sentence whatever its case, white space, typography and full stop, and the sources it may use: others are another question. */
function sentenceKey({ text, sources = [] }: Claim): string {
	return sources.toSorted().join("\n") + normalise(text).toLowerCase().replace(/\s+/g, " ").trim().replace(/[.!]$/, "");
}

function duplicateProblem({ first, later }: Duplicate): Problem {
	return {
		...later.place,
		rule: "duplicate-claim",
		severity: "warning",
		message: `the same claim stands in ${placeOf(first)}`,
		hint: "remove one of them",
	};
}

/** Two claims are told once that they do not go together, however many facts differ. */
function firstOfEachPair(found: readonly Clash[]): readonly Clash[] {
	const pairs = new Set<string>();
	return found.filter(({ sides }) => {
		const pair = sides
			.map(({ analysis }) => analysis.document.id)
			.toSorted()
			.join("\n");
		const isFirst = !pairs.has(pair);
		pairs.add(pair);
		return isFirst;
	});
}

/** One problem at each of the two claims. */
function contradictions({ kind, sides: [a, b] }: Clash, owners: ReadonlyMap<Statement["analysis"], Claim>): Problem[] {
	const [one, other] = [owners.get(a.analysis), owners.get(b.analysis)];
	if (one === undefined || other === undefined || one === other) return [];
	const severity = one.sources === undefined && other.sources === undefined ? "error" : "warning";
	const problem = (here: Claim, there: Claim, why: string): Problem => ({
		...here.place,
		rule: "contradicting-claims",
		severity,
		message: unbroken(`this cannot be true beside ${sayClaim(there)} — ${why}`),
		hint: "correct one of them, or remove it",
	});
	return [
		problem(one, other, sayWhyApart(kind, statedIn(a), statedIn(b))),
		problem(other, one, sayWhyApart(kind, statedIn(b), statedIn(a))),
	];
}

/** `“fire-size” (claims/fire.yaml:9): “The fire displaced 230 people.”` */
function sayClaim(claim: Claim): string {
	return `“${claim.id}” (${placeOf(claim)}): ${inQuotes(claim.text.trim())}`;
}

function placeOf({ place: { file, line } }: Claim): string {
	return `${file}:${line}`;
}
