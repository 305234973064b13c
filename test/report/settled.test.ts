import { describe, expect, test } from "vitest";
import { render } from "../../src/report/formats.ts";
import { saySettled } from "../../src/report/settled.ts";
import { exitStatus } from "../../src/report/status.ts";
import type { ClaimReport, SettledReport } from "../../src/types.ts";
import { claim, report } from "./reports.ts";
import { runnerCommand } from "./runner.ts";

const resolution: SettledReport = {
	by: "resolution",
	reason: "They counted.",
	who: "news desk",
	prefer: "wire",
	standing: "holds",
};
const waiver: SettledReport = {
	by: "waiver",
	reason: "Confirmed by phone.",
	who: "Ann",
	until: "2023-07-01",
	standing: "holds",
};
const accepted = [
	claim("conflicted", { id: "resolved", severity: "ok", settled: resolution }),
	claim("unsupported", { id: "waived", line: 9, severity: "ok", settled: waiver }),
];
const open = [
	claim("conflicted", { id: "reopened", line: 19, settled: { ...resolution, standing: "reopened" } }),
	claim("unsupported", { id: "ending", line: 29, severity: "warning", settled: waiver }),
	claim("unsupported", { id: "expired", line: 39, settled: { ...waiver, standing: "expired" } }),
];
/** As the judge counts them. */
const counted = (claims: readonly ClaimReport[]) => {
	const plain = report(claims);
	return { ...plain, summary: { ...plain.summary, accepted: 2 } };
};

describe("a decision in words", () => {
	test.each<[SettledReport, string]>([
		[resolution, "settled by news desk, following wire: They counted."],
		[{ by: "resolution", reason: "R.", prefer: "wire", standing: "holds" }, "settled, following wire: R."],
		[{ ...resolution, standing: "reopened" }, "was settled by news desk, following wire: They counted."],
		[waiver, "waived by Ann until 2023-07-01: Confirmed by phone."],
		[{ ...waiver, standing: "expired" }, "was waived by Ann until 2023-07-01: Confirmed by phone."],
		[{ by: "baseline", reason: "Old.", standing: "holds" }, "in the baseline: Old."],
		[{ ...waiver, standing: "unnecessary" }, ""],
	])("%j", (settled, words) => {
		expect(saySettled(settled)).toBe(words);
	});
});

describe("on the page", () => {
	const page = render(counted([...accepted, ...open]), "pretty");

	test("what is accepted is short: the decision, the place, the claim", () => {
		expect(page).toContain(
			[
				"  accepted  conflicted    resolved",
				"  The claim is conflicted.",
				"  settled by news desk, following wire: They counted.",
				"",
				"    claims/harbour.yaml:5:12",
				"    │ The ferry carried 120 passengers.",
				"",
			].join("\n"),
		);
		expect(page).toContain(
			"  waived by Ann until 2023-07-01: Confirmed by phone.\n\n    claims/harbour.yaml:9:12\n    │ The ferry carried 120 passengers.\n\n",
		);
	});

	test("what is not accepted shows the decision as well", () => {
		expect(page.match(/^ {2}was settled by news desk/gm)).toHaveLength(1);
		expect(page.match(/^ {2}was waived by Ann until 2023-07-01/gm)).toHaveLength(1);
		expect(page.match(/^ {2}waived by Ann until 2023-07-01/gm)).toHaveLength(2);
	});

	test("the summary counts them apart, when there are some", () => {
		expect(page).toMatch(/ · 1 error, 2 warnings, 2 accepted\n$/);
		expect(render(report(open), "pretty")).toMatch(/ · 1 error, 2 warnings\n$/);
	});

	test("quiet leaves them out", () => {
		const quiet = render(counted(accepted), "pretty", { quiet: true });
		expect(quiet).toBe("2 claims: 1 conflicted, 1 unsupported · 0 errors, 0 warnings, 2 accepted\n");
	});

	test("hostile words stay on their line", () => {
		const reason = "x\n::error::fake\u001b[31m";
		const hostile = { ...resolution, reason, who: reason, prefer: reason };
		const text = render(report([claim("conflicted", { severity: "ok", settled: hostile })]), "pretty");
		expect(text.split("\n").flatMap((line) => runnerCommand(line) ?? [])).toEqual([]);
		expect(text).not.toContain("\u001b");
	});
});

describe("in Actions", () => {
	test("what is accepted has no annotation, the rest has, with the decision", () => {
		const commands = render(report([...accepted, ...open]), "github")
			.split("\n")
			.flatMap((line) => runnerCommand(line) ?? []);
		expect(commands.map(({ name, properties }) => `${name} ${properties.title}`).sort()).toEqual([
			"error unsupported: expired",
			"warning conflicted: reopened",
			"warning unsupported: ending",
		]);
		expect(commands.map(({ data }) => /(?:settled|waived) by [^:]*/.exec(data)?.[0]).sort()).toEqual([
			"settled by news desk, following wire",
			"waived by Ann until 2023-07-01",
			"waived by Ann until 2023-07-01",
		]);
	});
});

describe("the exit status", () => {
	test("does not count what is accepted", () => {
		expect(exitStatus(report(accepted), { maxWarnings: 0 })).toBe(0);
		expect(exitStatus(report([...accepted, ...open.slice(0, 1)]), { maxWarnings: 0 })).toBe(1);
		expect(exitStatus(report([...accepted, ...open]))).toBe(1);
	});

	test("is 2 for what could not be checked, whatever was decided", () => {
		const unchecked = claim("unchecked", { severity: "ok", settled: waiver });
		expect(exitStatus(report([unchecked]))).toBe(2);
	});
});
