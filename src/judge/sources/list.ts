import { loadReader } from "../../text/document.ts";
import type { Project, Report, Source } from "../../types.ts";
import { byCodeUnits } from "../../values/place.ts";
import { agenciesNamed, creditedAgencies } from "../voices/bylines.ts";
import { type Origins, originsOf } from "../voices/origins.ts";
import { restingClaims } from "./resting.ts";

/** Whether a text is still the one whose checksum is in the catalogue. */
export type ChecksumState = "recorded" | "changed" | "none";

/** All that is known of a source, and what depends on it. */
export interface SourceEntry extends Omit<Source, "text" | "boilerplate"> {
	/** Sources with the same number, from 1, are one voice. */
	readonly origin: number;
	/** Agencies that the text names in its first or last lines, and the catalogue does not: `Reuters`. */
	readonly credits: readonly string[];
	readonly checksum: ChecksumState;
	/** Ids of the claims that rest on it, in the order of the report. */
	readonly claims: readonly string[];
}

/** The sources of a project by id. The report of a project without claims knows no origins: they are found here. */
export async function listSources({ sources, claims }: Project, report: Report): Promise<readonly SourceEntry[]> {
	const origins = originsIn(report) ?? (await readOrigins(sources));
	const resting = restingClaims(report.claims, claims);
	return sources
		.map(({ text, boilerplate: _, ...source }) => ({
			...source,
			origin: origins.get(source.id) ?? 0,
			credits: creditsIn(text, source),
			checksum: checksumState(source),
			claims: resting.get(source.id) ?? [],
		}))
		.sort((a, b) => byCodeUnits(a.id, b.id));
}

function originsIn({ sources }: Report): Origins | undefined {
	return sources && new Map(sources.map(({ id, origin }) => [id, origin]));
}

async function readOrigins(sources: readonly Source[]): Promise<Origins> {
	const read = await loadReader();
	return originsOf(sources.map(read), sources);
}

function creditsIn(text: string, { agency, syndicatedFrom }: Omit<Source, "text" | "boilerplate">): readonly string[] {
	const listed = agenciesNamed(agency, syndicatedFrom);
	return creditedAgencies(text).filter((name) => !listed.includes(name));
}

function checksumState({ sha256, recordedSha256 }: Pick<Source, "sha256" | "recordedSha256">): ChecksumState {
	if (recordedSha256 === undefined) return "none";
	return recordedSha256 === sha256 ? "recorded" : "changed";
}
