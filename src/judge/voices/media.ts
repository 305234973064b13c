import type { Analysis, Span } from "../../types.ts";
import type { Shelf } from "../evidence.ts";
import type { PartJudgement } from "../part.ts";
import { worstOf } from "../verdict.ts";
import { type MediaPhrase, mediaPhraseIn } from "./media-phrase.ts";

/** A wording of a claim, read and judged. */
export interface Judged {
	readonly analysis: Analysis;
	readonly parts: readonly PartJudgement[];
	/** The claim leaves its news to so many media: they were counted, their mention was not looked up. */
	readonly media?: MediaPhrase;
}

/**
 * "Several media report that the bridge fell" is borne out by several sources that say so, none of which need speak of media.
 * Where no source has the very phrase, the rest of the claim is judged in its stead, at the same offsets.
 */
export function judgeMedia(written: Judged, judge: (text: string) => Judged, shelf: Shelf): Judged {
	const media = mediaPhraseIn(written.analysis.document);
	if (media === undefined || isSaid(written.parts, shelf)) return written;
	const rest = judge(blanked(written.analysis.document.text, media));
	return rest.parts.length === 0 ? written : { ...rest, media };
}

/** A source says it all, media included. */
function isSaid(parts: readonly PartJudgement[], shelf: Shelf): boolean {
	const verdict = worstOf(parts.map((part) => part.verdict));
	if (verdict !== "supported" && verdict !== "conflicted") return false;
	return parts.some(({ supporting }) =>
		supporting.some(({ passage }) => {
			const document = shelf.get(passage.source)?.analysis.document;
			const sentence = document?.sentences[passage.sentence];
			return (
				sentence !== undefined && mediaPhraseIn({ text: document?.text ?? "", sentences: [sentence] }) !== undefined
			);
		}),
	);
}

function blanked(text: string, { start, end }: Span): string {
	return text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
}
