import { counted } from "../../judge/phrasing.ts";
import type { ClaimReport, EvidenceReport } from "../../types.ts";
import type { RenderOptions } from "../format.ts";
import { lineLink } from "./link.ts";
import { quotation } from "./quotation.ts";
import { markdownClip, markdownText } from "./text.ts";

/** A supported claim in an item of a list, with the words of at most so many sources. */
export function supportedItem(claim: ClaimReport, most: number, options: RenderOptions): string {
	const voices = counted(claim.origins, "independent voice");
	const evidence = claim.stances.flatMap(({ evidence: all }) => all.find((one) => one.stance === "supports") ?? []);
	const quotations = evidence.slice(0, most).map((one) => supporting(one, options));
	const rest = evidence.length - most;
	return [
		`\n- **${markdownClip(claim.id, 200)}** · ${lineLink(claim, options)} · ${voices}\n\n  ${markdownClip(claim.claim)}\n`,
		...quotations,
		...(rest > 0 ? [`\n  … and ${counted(rest, "more source")}\n`] : []),
	].join("");
}

function supporting(evidence: EvidenceReport, options: RenderOptions): string {
	const pinned = evidence.pinned ? " · pinned" : "";
	const words = quotation(evidence, evidence.marks);
	return `\n  > ${words} ${markdownText(evidence.source)}, ${lineLink(evidence, options)}${pinned}\n`;
}
