import { beforeAll, describe, expect, test } from "vitest";
import { stories } from "./other-forms.corpus.ts";
import { verdictsOf } from "./projects.ts";

const rows = stories.flatMap(({ text, supported, refused }) => [
	...supported.map((claim) => ({ text, claim, isTrue: true })),
	...refused.map((claim) => ({ text, claim, isTrue: false })),
]);
let verdicts: Awaited<ReturnType<typeof verdictsOf>>;

beforeAll(async () => {
	verdicts = await verdictsOf(rows.map(({ text, claim }) => [text, claim] as const));
});

describe("numbers and dates in another form", () => {
	test.each(rows.map((row, at) => ({ ...row, at })))("$claim", ({ at, isTrue }) => {
		if (isTrue) expect(verdicts[at]).toBe("supported");
		else expect(verdicts[at]).toMatch(/^(?:unsupported|contradicted)$/);
	});
});
