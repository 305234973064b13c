import type { Document, Source } from "../../types.ts";
import { partition } from "../../values/partition.ts";
import { byCodeUnits } from "../../values/place.ts";
import { agenciesNamed, agencyNamed, creditedAgencies } from "./bylines.ts";
import { sharedCopy } from "./shared-copy.ts";

/** What is known of a text's descent. */
export type Descent = Pick<Source, "id" | "agency" | "publisher" | "syndicatedFrom">;

type Pair = readonly [number, number];

/** So many sentences in common are no chance: agency copy, not two reporters. */
const leastShared = 2;
/** Texts that name the same agency need less. */
const leastOfOneAgency = 1;

/** By id, a number from 1: sources with equal numbers are one voice. */
export type Origins = ReadonlyMap<string, number>;

/**
 * Which texts are one voice: those that share sentences, those that share them with a third, and those of which `descents` (of
 * the same ids) say so outright. The order of the documents changes nothing.
 */
export function originsOf(documents: readonly Document[], descents: readonly Descent[] = []): Origins {
	const sorted = documents.toSorted((a, b) => byCodeUnits(a.id, b.id));
	const byId = new Map(descents.map((descent) => [descent.id, descent]));
	const texts = sorted.map(({ id, text }) => ({ ...(byId.get(id) ?? { id }), credited: creditedAgencies(text) }));
	const numbers = partition(sorted.length, [...syndicated(texts), ...copied(sorted, texts.map(agenciesOf))]);
	return new Map(sorted.map(({ id }, at) => [id, (numbers[at] ?? at) + 1]));
}

interface Text extends Descent {
	/** Agencies that the text itself names. */
	readonly credited: readonly string[];
}

/** All agencies whose copy a text is said to carry. */
function agenciesOf({ agency, syndicatedFrom, credited }: Text): ReadonlySet<string> {
	return new Set([...agenciesNamed(agency, syndicatedFrom), ...credited]);
}

/** The editor says whose copy a text is: another source's, or that of all that comes from an agency. */
function syndicated(texts: readonly Text[]): readonly Pair[] {
	const places = new Map(texts.map(({ id }, at) => [id, at]));
	const sources = texts.flatMap(({ syndicatedFrom = "" }, at): readonly Pair[] => {
		const parent = places.get(syndicatedFrom);
		return parent === undefined ? [] : [[parent, at]];
	});
	const named = texts.flatMap(({ syndicatedFrom: name }) => (name === undefined || places.has(name) ? [] : name));
	return [...sources, ...ofAgencies(texts, new Set(named.map(agencyNamed)))];
}

/** The texts of each of these agencies, all paired with its first one. */
function ofAgencies(texts: readonly Text[], wanted: ReadonlySet<string>): readonly Pair[] {
	const firsts = new Map<string, number>();
	return texts.flatMap(({ agency, publisher, syndicatedFrom }, at) => {
		return agenciesNamed(agency, publisher, syndicatedFrom)
			.filter((name) => wanted.has(name))
			.map((name): Pair => {
				const first = firsts.get(name) ?? at;
				firsts.set(name, first);
				return [first, at];
			});
	});
}

/** Texts that share enough copy; those that name the same agency need less. */
function copied(documents: readonly Document[], agencies: readonly ReadonlySet<string>[]): readonly Pair[] {
	return sharedCopy(documents).flatMap(({ texts, sentences }) => {
		const [one, other] = texts.map((at) => agencies[at] ?? new Set<string>());
		const isOneAgency = [...(one ?? [])].some((agency) => other?.has(agency));
		return sentences >= (isOneAgency ? leastOfOneAgency : leastShared) ? [texts] : [];
	});
}
