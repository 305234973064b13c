import type { ClaimReport, Project, Report, SuggestionReport } from "../../types.ts";
import { claimsByPlace } from "./by-place.ts";
import { isUndecided } from "./pins.ts";

/** A claim and the one fact that is to change in it. */
export interface Fix {
	readonly report: ClaimReport;
	readonly suggestion: SuggestionReport;
}

/** The best safe suggestion for each claim about which nobody has decided anything. */
export function fixes(report: Report, project: Project): readonly Fix[] {
	const claims = claimsByPlace(project);
	return report.claims
		.filter((one) => isUndecided(one, claims))
		.flatMap((one) => {
			const suggestion = one.suggestions?.find(({ safe }) => safe);
			return suggestion ? [{ report: one, suggestion }] : [];
		});
}
