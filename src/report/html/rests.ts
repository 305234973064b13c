import type { EvidenceReport, Span } from "../../types.ts";
import { disjoint, neighbours } from "../marked.ts";
import type { DossierClaim, DossierSource } from "./dossier.ts";
import type { Rest, Role } from "./segments.ts";
import { stanceLabel } from "./words.ts";

/** Every stretch of a source on which a claim rests. */
export const restsOn = (source: DossierSource, claims: readonly DossierClaim[]): Rest[] =>
	claims.flatMap((claim) =>
		evidenceIn(claim, source.id).flatMap((evidence) => restsOf(evidence, claim.number, source.text)),
	);

function evidenceIn(claim: DossierClaim, source: string): EvidenceReport[] {
	const found = claim.stances.flatMap(({ evidence }) => evidence);
	const near: EvidenceReport[] = claim.nearest === undefined ? [] : [{ ...claim.nearest, stance: "silent" }];
	const nearest = [...near, ...(claim.alsoNear ?? [])];
	const isNew = ({ start, end }: Span) => !found.some((one) => one.start === start && one.end === end);
	return [...found, ...nearest.filter(isNew)].filter((one) => one.source === source);
}

function restsOf({ start, end, stance, marks }: EvidenceReport, claim: number, text: string): Rest[] {
	const rest = (span: Span, role: Role): Rest => ({
		start: span.start,
		end: Math.min(span.end, text.length),
		claim,
		role,
	});
	const inside = marks.filter((mark) => mark.start >= start && mark.end <= end);
	return [
		rest({ start, end }, stanceLabel[stance]),
		...neighbours(text, disjoint(inside)).map((span) => rest(span, "words")),
	];
}
