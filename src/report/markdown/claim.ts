import type { ClaimReport, EvidenceReport, SettledReport, SuggestionReport } from "../../types.ts";
import { mostEvidence, severityOf } from "../findings.ts";
import type { RenderOptions } from "../format.ts";
import { lineLink } from "./link.ts";
import { quotation } from "./quotation.ts";
import { conflictTable } from "./table.ts";
import { bulleted, markdownClip, markdownText } from "./text.ts";

/** All that an editor needs to decide about a claim, in pieces between which a page may be cut. */
export const claimBlock = (claim: ClaimReport, options: RenderOptions): string[] => [
	headline(claim, options),
	...failedParts(claim),
	...conflictTable(claim.conflict ?? [], options),
	...claim.stances.flatMap((stance) => evidenceList(stance.evidence, options)),
	...nearest(claim, options),
	...suggestions(claim.suggestions ?? [], options),
	...(claim.settled ? [decision(claim.settled)] : []),
];

function headline(claim: ClaimReport, options: RenderOptions): string {
	const severity = severityOf(claim);
	const changed = claim.changed ? " · changed" : "";
	const place = lineLink(claim, options);
	const rule = claim.rule === undefined || claim.rule === claim.verdict ? "" : ` · ${markdownText(claim.rule)}`;
	return (
		`\n### ${claim.verdict}: ${markdownClip(claim.id, 200)}\n\n> ${markdownClip(claim.claim)}\n\n` +
		`${place} · ${severity === "ok" ? "accepted" : severity}${rule}${changed}\n\n**${markdownClip(claim.message)}**\n`
	);
}

/** Which part of a claim failed; a claim of one part needs no telling. */
function failedParts({ parts }: ClaimReport): string[] {
	const failed = parts.length < 2 ? [] : parts.filter((part) => part.verdict !== "supported");
	return bulleted(failed.map((part) => `${part.verdict}: ${markdownClip(part.text)}`));
}

function evidenceList(evidence: readonly EvidenceReport[], options: RenderOptions): string[] {
	const shown = evidence.slice(0, mostEvidence).map((one) => evidenceBlock(one, `${one.stance} it`, options));
	const rest = evidence.length - mostEvidence;
	return rest > 0 ? [...shown, `\n… and ${rest} more like it\n`] : shown;
}

/** Who says it where, and the words as a block quotation. */
function evidenceBlock(evidence: EvidenceReport, says: string, options: RenderOptions): string {
	const notes = [evidence.pinned ? "pinned" : "", evidence.boilerplate ? "not part of the story" : ""].filter(Boolean);
	const where = [lineLink(evidence, options), ...notes].join(" · ");
	return `\n${markdownText(evidence.source)} ${says}, ${where}:\n\n> ${quotation(evidence, evidence.marks)}\n`;
}

function nearest(
	{ nearest: near, alsoNear = [], missing = [], stances }: ClaimReport,
	options: RenderOptions,
): string[] {
	const shown = stances.some(({ evidence }) =>
		evidence.some((one) => one.file === near?.file && one.start === near.start),
	);
	const lacks = missing.map((words) => `“${markdownClip(words)}”`).join(" · ");
	return [
		...(near && !shown ? [evidenceBlock(near, "has the nearest words", options)] : []),
		...(alsoNear.length === 0 ? [] : [`\nAlso near: ${alsoNear.map((one) => placeOf(one, options)).join(" · ")}\n`]),
		...(lacks === "" ? [] : [`\nMissing: ${lacks}\n`]),
	];
}

const placeOf = (one: EvidenceReport, options: RenderOptions): string =>
	`${markdownText(one.source)}, ${lineLink(one, options)}`;

const suggestions = (all: readonly SuggestionReport[], options: RenderOptions): string[] =>
	all.map((one) => {
		const change = `write “${markdownText(one.instead)}” instead of “${markdownText(one.was)}”`;
		const rest = one.safe ? "" : "; more must change";
		return `\nSuggestion: ${change} (${markdownText(one.source)}, ${lineLink(one, options)}${rest})\n`;
	});

const standings: Readonly<Record<SettledReport["standing"], string>> = {
	holds: "it holds",
	reopened: "it no longer holds, because a source has changed since",
	expired: "it has ended",
	unnecessary: "it is no longer needed",
};

/** Who decided what, why, and whether it still stands. */
function decision({ by, reason, who, until, prefer, standing }: SettledReport): string {
	const details = [who && `by ${who}`, until && `until ${until}`, prefer && `prefers ${prefer}`];
	const known = details.flatMap((detail) => (detail ? [markdownText(detail)] : []));
	return `\nDecision: ${[by, ...known].join(", ")}; ${standings[standing]}. Reason: ${markdownClip(reason)}\n`;
}
