import { isName } from "../../facts/name.ts";
import type { Analysis, Name, Pairing } from "../../types.ts";
import { meet } from "../event.ts";
import { likeness, synonym } from "../words.ts";
import type { Replaced } from "./place.ts";

/** Sentences around a mention that may tell of the same; around the passage itself. */
const reach = { mention: 1, passage: 3 };

/** The sources of a claim by their ids. */
export type Texts = ReadonlyMap<string, Analysis>;

/** Some source names it near the same event, or near anybody who takes part: what it says there may be what the claim means. */
export function isBorneOut(pairing: Pairing, replaced: Replaced, analyses: Texts): boolean {
	const company = pairing.claimFacts
		.filter(isName)
		.filter(({ type, entities }) => type !== "place" && entities.length > 0);
	return [...analyses.values()].some((analysis) =>
		mentionsOf(analysis, replaced.name).some(
			(index) =>
				isNearPassage(pairing, analysis, index) ||
				[...Array(2 * reach.mention + 1).keys()].some((step) =>
					tellsOfIt(pairing, { replaced, company }, { analysis, index: index - reach.mention + step }),
				),
		),
	);
}

/** Sentences that name it. */
function mentionsOf({ facts }: Analysis, name: Name): readonly number[] {
	return facts.flatMap((each, index) => (each.some((fact) => isName(fact) && meet(fact, name)) ? [index] : []));
}

function isNearPassage({ source, sentence }: Pairing, analysis: Analysis, index: number): boolean {
	return analysis === source && Math.abs(index - sentence.index) <= reach.passage;
}

interface Asked {
	readonly replaced: Replaced;
	/** Who else takes part in the claim. */
	readonly company: readonly Name[];
}

function tellsOfIt(
	{ source, sentence }: Pairing,
	{ replaced, company }: Asked,
	{ analysis, index }: { readonly analysis: Analysis; readonly index: number },
): boolean {
	const terms = source.terms[sentence.index]?.[replaced.host] ?? [];
	const isNamed = (analysis.facts[index] ?? []).some(
		(fact) => isName(fact) && company.some((name) => name !== replaced.name && meet(name, fact)),
	);
	return isNamed || (analysis.terms[index] ?? []).some((other) => likeness(terms, other) >= synonym);
}
