import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { describe } from "vitest";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const { FACTLINT_CHROMIUM, CI } = process.env;
const found = FACTLINT_CHROMIUM ?? places.find((path) => existsSync(path));

/** Nothing that a browser does on its own: no updates, no reports, no first page. */
const quiet = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--no-first-run",
];

/** On a desk without a browser its tests are left out, and say so; a build without one fails. */
export const describeInBrowser =
	found !== undefined || CI !== undefined
		? describe
		: (name: string, body: () => void) => describe.skip(`${name} (no Chromium found; set FACTLINT_CHROMIUM)`, body);

export function openBrowser(): Promise<Browser> {
	if (found === undefined) throw new Error("There is no Chromium: install it, or set FACTLINT_CHROMIUM to its path.");
	return chromium.launch({ executablePath: found, args: quiet });
}
