import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

const root = new URL("../../", import.meta.url);
const node = async (program: string): Promise<string> => {
	const args = ["--input-type=module", "--eval", program];
	return (await promisify(execFile)(process.execPath, args, { cwd: root })).stdout;
};

describe("the package", () => {
	test("gives the public names, by its own name, and says nothing on import", async () => {
		const names = JSON.parse(await node('console.log(JSON.stringify(Object.keys(await import("factlint"))))'));
		expect(names.sort()).toEqual(["check", "exitStatus", "formats", "loadProject", "render"]);
	});

	test("has its schemas within reach", async () => {
		const program = 'console.log(import.meta.resolve("factlint/schema/report.schema.json"))';
		expect((await node(program)).trim()).toBe(new URL("schema/report.schema.json", root).href);
	});

	test("works as its example says", async () => {
		const program = `
			import { check, exitStatus, loadProject, render } from "factlint";
			const project = await loadProject({ cwd: "schema" });
			const report = await check(project);
			console.log(render(report, "pretty"), exitStatus(report));
		`;
		expect(await node(program)).toMatch(/0 claims · \d+ errors? \(\d+ fatal\), 0 warnings\n 2\n$/);
	});
});
