import { readFileSync } from "node:fs";
import { rulePages } from "../report/rules.ts";

/** The page of a rule as it is read in a terminal; `docs` stands two folders up from here both in `src` and in `dist`. */
export function rulePage(rule: string): string | undefined {
	const [path, heading] = rulePages.get(rule)?.split("#") ?? [];
	if (path === undefined) return undefined;
	const page = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
	const text = heading === undefined ? page : section(page, heading);
	return text.replace(/^<!--.*-->\n/gm, "");
}

/** What stands under a heading of the second level, up to the next one. */
function section(page: string, heading: string): string {
	const [, ...sections] = page.split(/^(?=## )/m);
	return `${sections.find((text) => text.startsWith(`## ${heading}\n`))?.trimEnd() ?? ""}\n`;
}
