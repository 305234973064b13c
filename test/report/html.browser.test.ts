import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { render } from "../../src/report/formats.ts";
import type { Report } from "../../src/types.ts";
import { describeInBrowser, openBrowser } from "../chromium.ts";
import { ferry } from "./ferry.ts";
import { claim, everything, evidence, problem, report } from "./reports.ts";

interface Wishes {
	readonly hash?: string;
	readonly colorScheme?: "light" | "dark";
	readonly width?: number;
	readonly javaScriptEnabled?: boolean;
}

describeInBrowser("the HTML dossier in Chromium", () => {
	const folder = mkdtempSync(join(tmpdir(), "dossier-"));
	const complaints: string[] = [];
	let browser: Browser;

	beforeAll(async () => {
		browser = await openBrowser();
	});
	afterAll(async () => {
		await browser.close();
		rmSync(folder, { recursive: true });
	});
	afterEach(async () => {
		await Promise.all(browser.contexts().map((context) => context.close()));
		expect(complaints.splice(0)).toEqual([]);
	});

	/** The page of a report; whatever it logs, throws or asks the network for is a complaint. */
	async function open(given: Report, { hash = "", width = 1280, ...wishes }: Wishes = {}): Promise<Page> {
		const file = join(folder, "page.html");
		writeFileSync(file, render(given, "html"));
		const context = await browser.newContext({ viewport: { width, height: 800 }, ...wishes });
		const page = await context.newPage();
		page.on("console", (message) => complaints.push(message.text()));
		page.on("pageerror", (error) => complaints.push(error.message));
		page.on("dialog", (dialog) => complaints.push(dialog.message()));
		page.on("request", (request) => request.url().startsWith("file:") || complaints.push(request.url()));
		await page.goto(pathToFileURL(file).href + hash);
		return page;
	}

	const listed = (page: Page) => page.locator(".claim:visible").evaluateAll((all) => all.map(({ id }) => id));
	const opened = (page: Page) => page.locator(".claim.is-open").evaluateAll((all) => all.map(({ id }) => id));
	const choose = (page: Page, value: string) => page.locator(`.chip input[value="${value}"]`).check();
	const isInView = (page: Page, selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((one) => {
				const { top, bottom } = one.getBoundingClientRect();
				// A window scrolls by whole pixels, lines have fractions of them.
				return top > -1 && bottom <= one.ownerDocument.documentElement.clientHeight;
			});
	/** The words of the sources that are marked in a way, in the order of the page. */
	const marked = (page: Page, role: string) =>
		page.locator(`mark.is-${role}`).evaluateAll((all) => all.map(({ textContent }) => textContent).join(""));
	/** Opens a claim as a click does, wherever it stands. */
	const show = (page: Page, id: string) => page.locator(`[id="${id}"] .head`).dispatchEvent("click");
	const ground = (page: Page) => page.evaluate("getComputedStyle(document.body).backgroundColor");

	test("opens the worst finding first", async () => {
		const page = await open(ferry);
		expect(await opened(page)).toEqual(["lost"]);
		expect((await listed(page)).slice(0, 4)).toEqual(["lost", "passengers", "second-crossing", "crossing-time"]);
		expect(await page.locator(".status").innerText()).toBe("7 claims");
	});

	test("marks exactly the words on which a claim rests", async () => {
		const page = await open(ferry);
		const sources = (ferry.sources ?? []).map(({ id }) => id);
		for (const { id, stances, nearest } of ferry.claims) {
			await show(page, id);
			const found = [
				...stances.flatMap((one) => one.evidence),
				...(nearest ? [{ ...nearest, stance: "nearest" }] : []),
			];
			const inOrder = found.toSorted((a, b) => sources.indexOf(a.source) - sources.indexOf(b.source));
			for (const stance of ["supports", "contradicts", "nearest"]) {
				const quotes = inOrder.filter((one) => one.stance === stance).map(({ quote }) => quote);
				expect(await marked(page, stance)).toBe(quotes.join(""));
			}
			const words = inOrder.flatMap(({ quote, start, marks }) =>
				marks.map((mark) => quote.slice(mark.start - start, mark.end - start)),
			);
			expect((await marked(page, "words")).replaceAll(" ", "")).toBe(words.join("").replaceAll(" ", ""));
		}
	});

	test("lists by verdict, by source, by voices and by words, and all again", async () => {
		const page = await open(ferry);
		await choose(page, "unsupported");
		expect(await listed(page)).toEqual(["second-crossing", "waived"]);
		await choose(page, "contradicted");
		expect(await listed(page)).toEqual(["passengers", "second-crossing", "waived"]);
		expect(await page.locator(".status").innerText()).toBe("3 of 7 claims Show all");
		await page.getByRole("button", { name: "Show all" }).click();
		await choose(page, "one-voice");
		await page.locator(".chip", { hasText: "gazette" }).click();
		expect(await listed(page)).toEqual(["crossing-time"]);
		await page.keyboard.press("Escape");
		await page.keyboard.press("/");
		await page.keyboard.type("ada HOLM");
		expect(await listed(page)).toEqual(["dream"]);
		await page.keyboard.press("Escape");
		expect(await listed(page)).toHaveLength(7);
	});

	test("a claim opens its evidence by mouse and by keyboard", async () => {
		const page = await open(ferry);
		await page.locator("#dream .head").click();
		expect(await opened(page)).toEqual(["dream"]);
		expect(page.url()).toMatch(/#dream$/);
		expect(await isInView(page, "mark.is-supports")).toBe(true);
		await page.keyboard.press("Enter");
		expect(await opened(page)).toEqual([]);
		expect(await page.locator("mark[class]").count()).toBe(0);
		await page.keyboard.press("j");
		await page.keyboard.press("j");
		expect(await opened(page)).toEqual(["passengers"]);
		await page.keyboard.press("k");
		await page.keyboard.press("ArrowDown");
		expect(await opened(page)).toEqual(["passengers"]);
		await page.keyboard.press("Tab");
		await page.keyboard.press("Tab");
		await page.keyboard.press("Enter");
		expect(await page.evaluate("document.activeElement.className")).toBe("resting");
	});

	test("letters are letters where keys are switched off, and in the search", async () => {
		const page = await open(ferry);
		await page.locator(".search input").pressSequentially("jk/");
		expect(await page.locator(".search input").inputValue()).toBe("jk/");
		await page.locator(".keys summary").click();
		await page.getByLabel("Use these keys").uncheck();
		await page.keyboard.press("j");
		expect(await opened(page)).toEqual(["lost"]);
	});

	test("words of a source show the claims that rest on them", async () => {
		const page = await open(ferry);
		await page
			.locator("mark", { hasText: "The quay was" })
			.or(page.locator("mark", { hasText: "quay" }))
			.first()
			.click();
		expect(await listed(page)).toEqual(["passengers", "dream"]);
		expect(await page.locator(".status").innerText()).toBe("wire, line 3: 2 of 7 claims Show all");
		await page.getByRole("link", { name: "1 claim on line 4" }).press("Enter");
		expect(await listed(page)).toEqual(["second-crossing"]);
		expect(page.url()).toMatch(/#gazette:4$/);
	});

	test("on a narrow screen evidence leads down to the text, and back up", async () => {
		const page = await open(ferry, { width: 390, hash: "#crossing-time" });
		await page.locator("#crossing-time .evidence .go").last().click();
		expect(await isInView(page, "mark.is-contradicts")).toBe(true);
		await page.goBack();
		await expect.poll(() => isInView(page, "#crossing-time .head")).toBe(true);
		await page.getByRole("link", { name: "2 claims on line 3" }).last().click();
		expect(await isInView(page, ".status")).toBe(true);
		expect(await listed(page)).toEqual(["passengers", "dream"]);
	});

	test("an address leads to a claim, a line, or a claim that a filter hid", async () => {
		const page = await open(ferry, { hash: "#crossing-time" });
		expect(await opened(page)).toEqual(["crossing-time"]);
		expect(await isInView(page, "#crossing-time .head")).toBe(true);
		await choose(page, "supported");
		await page.evaluate("location.assign('#waived')");
		await page.locator("#waived.is-open").waitFor();
		expect(await listed(page)).toHaveLength(7);
		const line = await open(ferry, { hash: "#wire:1" });
		expect(await listed(line)).toEqual(["crossing-time", "no-hitch"]);
		expect(await isInView(line, '[id="wire:1"]')).toBe(true);
	});

	test.each([
		"#nowhere",
		"#%zz",
		"#%ff",
		"#page:claims",
	])("the address %s leads nowhere, and does no harm", async (hash) => {
		const page = await open(ferry, { hash });
		expect(await listed(page)).toHaveLength(7);
	});

	test("the picture leads to its claims", async () => {
		const page = await open(ferry);
		await page.locator(".column").nth(1).click();
		expect(await opened(page)).toEqual(["crossing-time"]);
		expect(await page.locator(".picture .caption").innerText()).toContain(
			"3 of 3 claims with support rest on one voice.",
		);
		await page.locator(".as-table summary").click();
		await page.getByRole("link", { name: "The crossing went without a hitch." }).click();
		expect(await opened(page)).toEqual(["no-hitch"]);
	});

	test("text that would be a program stays text", async () => {
		const bad = "<script>alert(1)</script></style>]]><img src=x onerror=alert(2)><svg onload=alert(3)>";
		const words = evidence(bad, ["alert(2)"], { source: "bad", file: "seeds/bad.txt", start: 0, line: 1 });
		const page = await open({
			...report(
				[
					claim("conflicted", {
						id: bad,
						claim: bad,
						message: bad,
						stances: [{ source: "bad", stance: "supports", evidence: [words] }],
						missing: ["onerror"],
					}),
				],
				[problem({ message: bad, frame: bad, hint: bad })],
			),
			sources: [{ id: "bad", file: "seeds/bad.txt", title: bad, url: "javascript:alert(4)", origin: 0, text: bad }],
		});
		expect(await page.locator(".sentence").innerText()).toBe(bad);
		expect(await marked(page, "supports")).toBe(bad);
		expect(await page.getByText("javascript:alert(4)").evaluate(({ tagName }) => tagName)).toBe("SPAN");
		expect(await page.locator("script, style").count()).toBe(2);
		expect(await page.locator("img, svg[onload]").count()).toBe(0);
	});

	test("a text of a million letters opens, and its last line is found", async () => {
		const text = `${"All work and no play, and so on to the end of the line.\n\n".repeat(18_000)}The last word.`;
		const last = evidence("The last word.", ["last"], { start: text.length - 14, line: 36_001, column: 1 });
		const page = await open({
			...report([claim("supported", { stances: [{ source: "wire", stance: "supports", evidence: [last] }] })]),
			sources: [{ id: "wire", file: "seeds/wire.txt", origin: 0, text }],
		});
		await page.locator(".head").click();
		await expect.poll(() => isInView(page, "mark.is-supports")).toBe(true);
	});

	test("without scripts everything is open and nothing useless is shown", async () => {
		const page = await open(ferry, { javaScriptEnabled: false });
		expect(await page.locator(".body:visible").count()).toBe(7);
		expect(await page.locator(".filters:visible, .status:visible, .theme:visible").count()).toBe(0);
	});

	test("on paper everything is open, in one column, on white", async () => {
		const page = await open(ferry, { colorScheme: "dark" });
		await choose(page, "supported");
		await page.emulateMedia({ media: "print" });
		expect(await page.locator(".body:visible").count()).toBe(7);
		expect(await page.locator(".source .text:visible, .filters:visible").count()).toBe(0);
		expect(await page.locator(".about:visible").count()).toBe(3);
		const [claims, sources] = await Promise.all([".claims", ".sources"].map((one) => page.locator(one).boundingBox()));
		expect((claims?.y ?? 0) + (claims?.height ?? 0)).toBeLessThanOrEqual(sources?.y ?? 0);
		expect((await page.pdf()).subarray(0, 5).toString()).toBe("%PDF-");
	});

	test("the reader chooses light or dark", async () => {
		const page = await open(ferry, { colorScheme: "light" });
		const light = await ground(page);
		await page.getByRole("button", { name: "Dark" }).click();
		expect(await page.getByRole("button", { name: "Dark", pressed: true }).count()).toBe(1);
		const dark = await ground(page);
		expect(dark).not.toBe(light);
		const other = await open(ferry, { colorScheme: "dark" });
		expect(await ground(other)).toBe(dark);
	});

	test.each([360, 768, 1280])("%i pixels wide, nothing is cut off", async (width) => {
		const page = await open(ferry, { width, hash: "#crossing-time" });
		expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
	});

	const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
	const violations = async (page: Page): Promise<unknown> => {
		await page.evaluate(axe);
		return page.evaluate(
			`axe.run({ resultTypes: ["violations"] }).then(({ violations }) =>
				violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]))`,
		);
	};

	test.each([
		["light", 1280],
		["dark", 1280],
		["light", 360],
	] as const)("axe finds nothing in %s, %i pixels wide, whatever is open", async (colorScheme, width) => {
		const page = await open(ferry, { colorScheme, width });
		await page.locator(".keys summary").click();
		await page.locator(".as-table summary").click();
		for (const id of ["crossing-time", "passengers", "second-crossing", "waived"]) {
			await show(page, id);
			expect(await violations(page)).toEqual([]);
		}
	});

	test.each(["light", "dark"] as const)("axe finds nothing in %s where there are no texts", async (colorScheme) => {
		expect(await violations(await open(everything, { colorScheme }))).toEqual([]);
	});

	test("axe would see a fault", async () => {
		const page = await open(ferry);
		await page.locator(".theme").evaluate((one) => one.replaceChildren());
		expect(JSON.stringify(await violations(page))).toContain("button-name");
	});
});
