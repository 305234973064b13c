import type { Report } from "../types.ts";
import { type Item, inOrder, isInBaseline, items } from "./findings.ts";
import type { Format, RenderOptions } from "./format.ts";
import { type Page, paragraph } from "./layout.ts";
import { claimLines } from "./pretty-claim.ts";
import { problemLines } from "./pretty-problem.ts";
import { sayRules } from "./rules.ts";
import { sinceLine } from "./since.ts";
import { summaryLines } from "./summary.ts";
import { oneLine, withoutCommands } from "./visible.ts";

/** Narrower than this nothing can be laid out; wider than the other, lines are hard to read. */
const narrowest = 40;
const widest = 100;

/** For people: findings by file, each with the words it rests on; the summary last. */
export const pretty = {
	name: "pretty",
	describe: "for people, in a terminal",
	alone: false,
	render: (report: Report, options: RenderOptions): string => {
		const page = { style: options.style, width: Math.min(widest, Math.max(narrowest, options.width)) };
		const shown = items(report, options.quiet).filter((item) => !isInBaseline(item));
		const files = byFile(shown.sort(inOrder));
		const blocks = files.map(([file, found]) => fileBlock(file, found, page));
		const end = [...rulesLines(shown, page), `${summaryLines(report, page)}\n${sinceLine(report)}`];
		return withoutCommands([...blocks, ...end].join("\n"));
	},
} as const satisfies Format;

function byFile(found: readonly Item[]): (readonly [string, readonly Item[]])[] {
	const files = new Map<string, Item[]>();
	for (const item of found) files.set(item.place.file, [...(files.get(item.place.file) ?? []), item]);
	return [...files];
}

function fileBlock(file: string, found: readonly Item[], page: Page): string {
	const lines = found.flatMap((item) => ["", ...itemLines(item, page)]);
	return `${[page.style.paint("strong", oneLine(file)), ...lines].map((line) => line.trimEnd()).join("\n")}\n`;
}

const itemLines = (item: Item, page: Page): string[] =>
	item.is === "claim" ? claimLines(item.claim, page) : problemLines(item.problem, page);

/** Once for all findings: where each rule is told. */
function rulesLines(found: readonly Item[], page: Page): string[] {
	const text = sayRules(found);
	if (text === "") return [];
	return [
		`${paragraph(text, "", page)
			.map((line) => page.style.paint("faint", line))
			.join("\n")}\n`,
	];
}
