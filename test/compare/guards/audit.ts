import { check } from "../../../src/check.ts";
import { valueGuards } from "../../../src/compare/guards/index.ts";
import { withAnswers } from "../../../src/compare/links/align.ts";
import type { Pairing } from "../../../src/types.ts";
import { pairingsOf } from "../pairings.ts";
import { claimOf, projectOf, sourceOf } from "../projects.ts";
import type { Corpus, Story } from "./story.ts";

/** What became of every claim of the corpora. */
export interface Audit {
	/** "supported: ...": the verdict and the message. */
	readonly verdict: (corpus: Corpus, claim: string) => string;
	/** The corpus's own guard finds something against the claim in some sentence of its story. */
	readonly fires: (corpus: Corpus, claim: string) => boolean;
}

/** Checks the claims of all corpora in one go, each against its own story alone. */
export async function audit(corpora: readonly Corpus[]): Promise<Audit> {
	const told = corpora.flatMap((corpus) => corpus.stories.map((story) => ({ corpus, story })));
	const sources = told.map(({ story }, at) => sourceOf(`story-${at}`, story.text, story.published));
	const asked = told.flatMap(({ corpus, story }, at) =>
		claimsOf(story).map((text) => ({ corpus, text, story, source: `story-${at}` })),
	);
	const claims = asked.map(({ text, source }, at) => claimOf(`claim-${at}`, text, { sources: [source] }));
	const { claims: reports } = await check(projectOf(sources, claims));
	const byId = new Map(reports.map((report) => [report.id, `${report.verdict}: ${report.message}`]));
	const find = (corpus: Corpus, text: string) =>
		asked.findIndex((other) => other.corpus === corpus && other.text === text);

	return {
		verdict: (corpus, text) => byId.get(`claim-${find(corpus, text)}`) ?? "",
		fires: (corpus, text) => {
			const story = asked[find(corpus, text)]?.story;
			return story !== undefined && pairingsOf(text, story.text, story.published).some(isFired(corpus));
		},
	};
}

function claimsOf({ supported = [], refused = [], contradicted = [], undecided = [] }: Story): readonly string[] {
	return [...supported, ...refused, ...contradicted, ...undecided];
}

function isFired({ guard }: Corpus): (aligned: Pairing) => boolean {
	return (aligned) => {
		const values = valueGuards.flatMap((valueGuard) => valueGuard(aligned));
		return guard(withAnswers(aligned, values)).some(({ effect }) => effect !== "supports");
	};
}
