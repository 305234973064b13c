import type { Document, Source, SourceReport } from "../types.ts";
import { originsOf } from "./origins.ts";

/** The sources as they were read, by id; `documents` are theirs, in the same order. */
export function sourceReports(sources: readonly Source[], documents: readonly Document[]): SourceReport[] {
	const origins = originsOf(documents);
	return sources
		.map((source, at) => reportOne(source, origins[at] ?? at))
		.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
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
