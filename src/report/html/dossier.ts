import type { ClaimReport, Report, SourceReport, Stance } from "../../types.ts";
import { byCodeUnits, byPlace } from "../../values/place.ts";
import type { Repository } from "../line-address.ts";

/** A report with a number and an address for everything that something else on the page points at. */
export interface Dossier {
	readonly report: Report;
	/** In the order of their files and lines. */
	readonly claims: readonly DossierClaim[];
	/** Sources of one voice stand together. */
	readonly sources: readonly DossierSource[];
	readonly repository: Repository;
}

export interface DossierClaim extends ClaimReport {
	/** Position in `Dossier.claims`. */
	readonly number: number;
	/** The part of an address behind `#`. */
	readonly anchor: string;
}

export interface DossierSource extends SourceReport {
	/** Position in `Dossier.sources`. */
	readonly number: number;
	readonly anchor: string;
	/** Voices are numbered in the order in which they first come. */
	readonly voice: number;
}

export function dossierOf(report: Report, repository: Repository): Dossier {
	const claimAnchor = anchors();
	const sourceAnchor = anchors();
	const voices = voicesOf(report.sources ?? []);
	return {
		report,
		claims: report.claims.toSorted(byPlace).map((claim, number) => {
			return { ...claim, number, anchor: claimAnchor(claim.id) };
		}),
		sources: voices.flat().map((source, number) => {
			return {
				...source,
				number,
				anchor: sourceAnchor(source.id),
				voice: voices.findIndex((one) => one.includes(source)),
			};
		}),
		repository,
	};
}

/** Sources by voice, in the order of the first id of each. */
function voicesOf(sources: readonly SourceReport[]): readonly (readonly SourceReport[])[] {
	const voices = new Map<number, SourceReport[]>();
	for (const source of sources.toSorted((a, b) => byCodeUnits(a.id, b.id)))
		voices.set(source.origin, [...(voices.get(source.origin) ?? []), source]);
	return [...voices.values()];
}

/** Makes addresses of ids: letters, digits and `._-` only, and no address twice. */
function anchors(): (id: string) => string {
	const taken = new Map<string, number>();
	return (id) => {
		const anchor = id.replace(/[^\p{L}\p{N}._-]/gu, "_") || "_";
		const times = (taken.get(anchor) ?? 0) + 1;
		taken.set(anchor, times);
		return times === 1 ? anchor : `${anchor}~${times}`;
	};
}

/** `#anchor` or `#anchor:line` as an address. */
export const addressOf = ({ anchor }: { readonly anchor: string }, line?: number): string =>
	`#${encodeURIComponent(anchor)}${line === undefined ? "" : `:${line}`}`;

export const sourceOf = ({ sources }: Dossier, id: string): DossierSource | undefined =>
	sources.find((source) => source.id === id);

/** What a source says to a claim. */
export const stanceOf = (claim: ClaimReport, source: string): Stance =>
	claim.stances.find((stance) => stance.source === source)?.stance ?? "silent";

/** No second voice bears it out. */
export const restsOnOneVoice = (claim: ClaimReport): boolean => claim.origins === 1;
