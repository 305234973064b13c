import { type Ink, plain, type Style } from "../report/style.ts";
import type { Environment, Output } from "./streams.ts";

/** ECMA-48 "select graphic rendition": on and off. */
const codes: Readonly<Record<Ink, readonly [on: string, off: string]>> = {
	strong: ["1", "22"],
	mark: ["1;4", "22;24"],
	faint: ["2", "22"],
	good: ["32", "39"],
	caution: ["33", "39"],
	bad: ["31", "39"],
};

const introducer = "\u001b[";

const ansi: Style = {
	colour: true,
	paint: (ink, text) => `${introducer}${codes[ink][0]}m${text}${introducer}${codes[ink][1]}m`,
};

/** Colour for a terminal; `--no-color`, NO_COLOR, FORCE_COLOR and TERM=dumb have their say, in this order. */
export function styleFor(output: Output, env: Environment, allowed: boolean): Style {
	if (!allowed || (env.NO_COLOR ?? "") !== "") return plain;
	const force = env.FORCE_COLOR;
	if (force !== undefined) return force === "0" || force === "false" ? plain : ansi;
	return output.isTTY === true && env.TERM !== "dumb" ? ansi : plain;
}
