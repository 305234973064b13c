import { compareClaim, openLibrary } from "./compare/library.ts";
import { withTerms } from "./compare/words.ts";
import { readFacts } from "./facts/kinds.ts";
import { buildPeople, link } from "./facts/people.ts";
import { judgeClaim, uncheckedClaim } from "./judge/claim.ts";
import { shelve } from "./judge/evidence.ts";
import { judgeParts } from "./judge/part.ts";
import { reportOf } from "./judge/report.ts";
import { loadReader } from "./text/document.ts";
import type { Claim, Project, Report } from "./types.ts";

/**
 * Holds every claim of a project against its sources. The same project gives the same report, to the byte.
 * Problems of the input are carried into the report; a claim that names a missing source is `unchecked`.
 */
export async function check({ claims, sources, config, problems }: Project): Promise<Report> {
	if (claims.length === 0) return reportOf([], problems);
	const read = await loadReader();
	const texts = sources.map((source) => ({ source, reading: readFacts(read(source), config) }));
	const people = buildPeople(
		texts.map(({ reading }) => reading),
		config.aliases,
	);
	const analysed = texts.map(({ source, reading }) => ({ source, analysis: withTerms(link(reading, people)) }));
	const shelf = shelve(analysed);
	const library = openLibrary(analysed.map(({ analysis }) => analysis));

	const checkClaim = (claim: Claim) => {
		const wanted = claim.sources ?? [...shelf.keys()];
		if (wanted.length === 0 || wanted.some((id) => !shelf.has(id))) return uncheckedClaim(claim);
		const analysis = withTerms(link(readFacts(read(claim), config), people));
		return judgeClaim(claim, judgeParts(compareClaim(analysis, library, new Set(wanted))), { shelf, config });
	};
	return reportOf(claims.map(checkClaim), problems);
}
