import type { SettledReport } from "../types.ts";

/**
 * A decision in a line: who decided what, and why. `settled by foreign desk, following cheddar-ap: AP timed the session.`
 * Empty for a decision that was not needed.
 */
export function saySettled(settled: SettledReport): string {
	if (settled.standing === "unnecessary") return "";
	const was = settled.standing === "holds" ? "" : "was ";
	return `${was}${say[settled.by](settled)}: ${settled.reason}`;
}

const say: Readonly<Record<SettledReport["by"], (settled: SettledReport) => string>> = {
	resolution: ({ who, prefer }) => `settled${by(who)}${prefer === undefined ? "" : `, following ${prefer}`}`,
	waiver: ({ who, until }) => `waived${by(who)}${until === undefined ? "" : ` until ${until}`}`,
	baseline: ({ who }) => `in the baseline${by(who)}`,
};

const by = (who: string | undefined): string => (who === undefined ? "" : ` by ${who}`);
