import type { Claim, ClaimReport, Ground, Project, Report } from "../../types.ts";

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
	const claims = new Map(project.claims.map((claim) => [claim.id, claim]));
	const open = report.claims.filter((one) => one.verdict === "supported" && isUndecided(claims.get(one.id)));
	const wanted = open.map((one) => ({ report: one, pins: one.grounds ?? [] }));
	const pinned = wanted.flatMap(({ report: { id }, pins }) => {
		const claim = claims.get(id);
		return claim && pins.length > 0 ? [withPins(claim, pins)] : [];
	});
	const again = pinned.length === 0 ? undefined : await check({ ...project, claims: pinned, problems: [] });
	const holding = new Set(again?.claims.filter((one) => isHeld(one, again)).map(({ id }) => id));
	return wanted.map((one) => ({ ...one, ...refusal(one, holding) }));
}

/** Neither pinned nor resolved nor waived. */
export function isUndecided(claim: Claim | undefined): claim is Claim {
	return claim !== undefined && !claim.evidence && !claim.resolution && !claim.waive;
}

function withPins(claim: Claim, pins: readonly Ground[]): Claim {
	return { ...claim, evidence: pins.map((pin) => ({ ...pin, place: claim.place })) };
}

function isHeld({ verdict, line, column, file }: ClaimReport, { problems }: Report): boolean {
	const isAt = (place: { line: number; column: number; file: string }) =>
		place.file === file && place.line === line && place.column === column;
	return verdict === "supported" && !problems.some(isAt);
}

function refusal({ report: { id }, pins }: Pinning, holding: ReadonlySet<string>): Pick<Pinning, "refused"> {
	if (pins.length === 0) return { refused: "it rests on no words of a story that could be pinned" };
	return holding.has(id) ? {} : { refused: "with these pins it would no longer be supported" };
}
