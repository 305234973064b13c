import type { Source, SourceReport } from "../../types.ts";
import { byCodeUnits } from "../../values/place.ts";
import type { Origins } from "../voices/origins.ts";

/** The sources as they were read, by id. */
export function sourceReports(sources: readonly Source[], origins: Origins): SourceReport[] {
	return sources
		.map((source) => reportOne(source, origins.get(source.id) ?? 0))
		.toSorted((a, b) => byCodeUnits(a.id, b.id));
}

function reportOne(source: Source, origin: number): SourceReport {
	const { id, file, text, title, publisher, agency, published, url, sha256 } = source;
	return {
		id,
		file,
		...(title !== undefined && { title }),
		...(publisher !== undefined && { publisher }),
		...(agency !== undefined && { agency }),
		...(published !== undefined && { published }),
		...(url !== undefined && { url }),
		origin,
		...(sha256 !== undefined && { sha256 }),
		text,
	};
}
