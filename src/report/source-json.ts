import type { Moved } from "../input/checksums.ts";
import type { SourceEntry } from "../judge/sources/list.ts";
import { jsonPage } from "./json-page.ts";

/**
 * The sources for programs, by id; `updated` are those whose checksum was written in this run. The order of the keys is fixed;
 * what is not known is left out. Ends in a line break.
 */
export function sourcesJson(entries: readonly SourceEntry[], updated?: readonly Moved[]): string {
	const page = {
		version: 1,
		voices: new Set(entries.map(({ origin }) => origin)).size,
		sources: entries.map(entry),
		updated: updated?.map(({ id, was, sha256 }) => ({ id, was, sha256 })),
	};
	return jsonPage(page);
}

const entry = (one: SourceEntry) => ({
	id: one.id,
	file: one.file,
	title: one.title,
	publisher: one.publisher,
	agency: one.agency,
	syndicatedFrom: one.syndicatedFrom,
	credits: one.credits,
	published: one.published,
	url: one.url,
	origin: one.origin,
	checksum: one.checksum,
	sha256: one.sha256,
	recordedSha256: one.recordedSha256,
	claims: one.claims,
});
