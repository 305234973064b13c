#!/usr/bin/env node
// Takes the pictures of the HTML dossier in docs/: checks this repository's own claims and opens the page in Chromium.
// usage: npm run build && node bench/screenshot.mjs      (FACTLINT_CHROMIUM names another browser than /usr/bin/chromium)
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const repository = fileURLToPath(new URL("../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "factlint-"));
const file = join(folder, "dossier.html");
const { FACTLINT_CHROMIUM: executablePath = "/usr/bin/chromium" } = process.env;

const run = spawnSync(process.execPath, ["dist/cli/main.js", "check", "--format", `html=${file}`], {
	cwd: repository,
	encoding: "utf8",
	env: { PATH: process.env.PATH },
});
if (run.status === 2) throw new Error(run.stdout + run.stderr);

const browser = await chromium.launch({
	executablePath,
	args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
});
for (const [name, colorScheme] of [
	["dossier.png", "light"],
	["dossier-dark.png", "dark"],
]) {
	const page = await browser.newPage({ viewport: { width: 1280, height: 1180 }, colorScheme, reducedMotion: "reduce" });
	await page.goto(`${pathToFileURL(file).href}#xi-meeting-length`);
	await page.evaluate("document.activeElement.blur(); scrollTo(0, 0)");
	await page.mouse.move(0, 0);
	await page.screenshot({ path: join(repository, "docs", name) });
	console.log(`docs/${name}`);
}
await browser.close();
rmSync(folder, { recursive: true });
