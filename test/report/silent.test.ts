import { describe, expect, test } from "vitest";
import { formats, render } from "../../src/report/formats.ts";
import type { ClaimReport } from "../../src/types.ts";
import { claim, report } from "./reports.ts";

const settled = { by: "waiver", reason: "By phone.", standing: "holds" } as const;
const silent: ClaimReport = { ...claim("contradicted"), id: "quiet-one", severity: "ok", message: "It rained." };
const waived: ClaimReport = { ...silent, id: "waived-one", settled };

describe("a claim that the settings call ok", () => {
	/** Those that list findings only. */
	const lists = formats.map(({ name }) => name).filter((name) => !/json|html|junit/.test(name));

	test.each(lists)("is not listed in %s", (name) => {
		expect(render(report([silent]), name)).not.toContain("quiet-one");
	});

	test("is not called accepted, for nobody did; one with a decision is", () => {
		for (const name of ["pretty", "markdown", "html"] as const) {
			expect(render(report([silent]), name)).not.toMatch(/accepted/i);
			expect(render(report([waived]), name)).toMatch(/accepted/i);
		}
	});

	test("is counted by its verdict all the same", () => {
		expect(render(report([silent]), "pretty")).toContain("1 contradicted");
	});
});
