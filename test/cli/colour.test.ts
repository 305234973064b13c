import { describe, expect, test } from "vitest";
import { styleFor } from "../../src/cli/colour.ts";

const output = (isTTY: boolean) => ({ write: () => true, isTTY });

describe("styleFor", () => {
	test.each([
		["a terminal", true, {}, true, true],
		["a pipe", false, {}, true, false],
		["--no-color", true, { FORCE_COLOR: "1" }, false, false],
		["NO_COLOR", true, { NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
		["an empty NO_COLOR says nothing", true, { NO_COLOR: "" }, true, true],
		["FORCE_COLOR", false, { FORCE_COLOR: "1" }, true, true],
		["an empty FORCE_COLOR", false, { FORCE_COLOR: "" }, true, true],
		["FORCE_COLOR=0", true, { FORCE_COLOR: "0" }, true, false],
		["FORCE_COLOR=false", true, { FORCE_COLOR: "false" }, true, false],
		["a dumb terminal", true, { TERM: "dumb" }, true, false],
	])("%s", (_name, isTTY, env, allowed, colour) => {
		expect(styleFor(output(isTTY), env, allowed).colour).toBe(colour);
	});

	test("every ink is switched off again", () => {
		const { paint } = styleFor(output(true), {}, true);
		expect(paint("bad", "x")).toBe("\u001b[31mx\u001b[39m");
		expect(paint("mark", "x")).toBe("\u001b[1;4mx\u001b[22;24m");
	});
});
