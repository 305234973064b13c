import { creditWords, noticeOpenings, tailOpenings, teaserOpenings } from "../lexicon/notices.ts";
import type { SentenceRole, Span } from "../types.ts";
import { lower } from "./normalise.ts";

/** What each paragraph is to the text, by how it begins; `boilerplate` are stretches the catalogue names. */
export function paragraphRoles(
	normal: string,
	paragraphs: readonly Span[],
	boilerplate: readonly Span[],
): SentenceRole[] {
	let inTail = false;
	return paragraphs.map((paragraph) => {
		const words = lower(normal.slice(paragraph.start, paragraph.end));
		inTail ||= opens(words, tailOpenings) && words.length < tailHeading;
		const role = roleOf(words);
		if (role !== "story" && role !== "caption") return role;
		if (inTail || boilerplate.some((span) => span.start < paragraph.end && paragraph.start < span.end)) return "teaser";
		return role;
	});
}

/** Code units: the heading of a list of other stories is short. */
const tailHeading = 40;

function roleOf(words: string): SentenceRole {
	if (opens(words, noticeOpenings)) return "notice";
	if (opens(words, teaserOpenings)) return "teaser";
	return creditWords.some((credit) => words.includes(credit)) ? "caption" : "story";
}

function opens(words: string, openings: readonly string[]): boolean {
	return openings.some((opening) => words.startsWith(opening));
}
