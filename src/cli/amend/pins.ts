import type { Claim, ClaimReport, Ground, Place, Project, Report } from "../../types.ts";
import { type Claims, claimsByPlace, keyOf } from "./by-place.ts";

/** A claim and the pins it could get. */
export interface Pinning {
	readonly report: ClaimReport;
	readonly pins: readonly Ground[];
	/** Why it gets none after all. */
	readonly refused?: string;
}

/**
 * Pins for the supported claims about which nobody has decided anything. Each is checked with its pins, by `check`: those
 * that would lose their support keep none.
 */
export async function pinnings(
	report: Report,
	project: Project,
	check: (project: Project) => Promise<Report>,
): Promise<readonly Pinning[]> {
	const claims = claimsByPlace(project);
	const open = report.claims.filter((one) => one.verdict === "supported" && isUndecided(one, claims));
	const wanted = open.map((one) => ({ report: one, pins: one.grounds ?? [] }));
	const pinned = wanted.flatMap(({ report: one, pins }) => {
		const claim = claims.get(keyOf(one));
		return claim && pins.length > 0 ? [withPins(claim, pins)] : [];
	});
	const again = pinned.length === 0 ? undefined : await check({ ...project, claims: pinned, problems: [] });
	const holding = new Set(again?.claims.filter((one) => isHeld(one, again)).map(keyOf));
	return wanted.map((one) => ({ ...one, ...refusal(one, holding) }));
}

/** Neither pinned nor resolved nor waived. */
export function isUndecided(place: Place, claims: Claims): boolean {
	const claim = claims.get(keyOf(place));
	return claim !== undefined && !claim.evidence && !claim.resolution && !claim.waive;
}

function withPins(claim: Claim, pins: readonly Ground[]): Claim {
	return { ...claim, evidence: pins.map((pin) => ({ ...pin, place: claim.place })) };
}

function isHeld(report: ClaimReport, { problems }: Report): boolean {
	const isLost = problems.some((problem) => problem.rule.startsWith("pin-") && keyOf(problem) === keyOf(report));
	return report.verdict === "supported" && !isLost;
}

function refusal({ report, pins }: Pinning, holding: ReadonlySet<string>): Pick<Pinning, "refused"> {
	if (pins.length === 0) return { refused: "it rests on no words of a story that could be pinned" };
	return holding.has(keyOf(report)) ? {} : { refused: "with these pins it would no longer be supported" };
}
