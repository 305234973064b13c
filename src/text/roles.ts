import {
	captionOpenings,
	creditWords,
	noticeLabels,
	noticeOpenings,
	tailLabels,
	teaserLabels,
	teaserOpenings,
} from "../lexicon/notices.ts";
import type { SentenceRole, Span } from "../types.ts";
import { lower } from "./normalise.ts";

/** Part of the story that a text tells, no teaser and no notice. */
export function isStory(role: SentenceRole | undefined): boolean {
	return role === "story" || role === "caption";
}

/** What each paragraph is to the text, by how it begins; `boilerplate` are stretches the catalogue names. */
export function paragraphRoles(
	normal: string,
	paragraphs: readonly Span[],
	boilerplate: readonly Span[],
): SentenceRole[] {
	let inTail = false;
	return paragraphs.map((paragraph) => {
		const words = lower(normal.slice(paragraph.start, paragraph.end));
		inTail ||= opens(words, tailLabels) && words.length < tailHeading && isLabel(words);
		const role = roleOf(words);
		if (!isStory(role)) return role;
		if (inTail || boilerplate.some((span) => span.start < paragraph.end && paragraph.start < span.end)) return "teaser";
		return role;
	});
}

/** Code units: the heading of a list of other stories is short. */
const tailHeading = 40;

function roleOf(words: string): SentenceRole {
	const label = isLabel(words);
	if (opens(words, noticeOpenings) || (label && opens(words, noticeLabels))) return "notice";
	if (opens(words, teaserOpenings) || (label && opens(words, teaserLabels))) return "teaser";
	const isCaption = opens(words, captionOpenings) || creditWords.some((credit) => words.includes(credit));
	return isCaption ? "caption" : "story";
}

/** It does not end like a sentence. */
function isLabel(words: string): boolean {
	return !/[.!?]["')\]]{0,3}$/.test(words.slice(-4));
}

function opens(words: string, openings: readonly string[]): boolean {
	return openings.some((opening) => words.startsWith(opening));
}
