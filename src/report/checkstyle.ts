import type { Report, Severity } from "../types.ts";
import { type Item, inOrder, isOpen, items } from "./findings.ts";
import type { Format, RenderOptions } from "./format.ts";
import { repositoryPath } from "./path.ts";
import { oneLine } from "./visible.ts";
import { element, xmlDocument } from "./xml.ts";

const severities: Readonly<Record<Severity, string>> = {
	fatal: "error",
	error: "error",
	warning: "warning",
	ok: "info",
};

/** For code review tools that know Checkstyle: each finding at its place, those that were decided left out. */
export const checkstyle = {
	name: "checkstyle",
	describe: "Checkstyle XML, for code review tools",
	alone: true,
	render: (report: Report, options: RenderOptions): string => {
		const found = items(report, options.quiet).filter(isOpen).sort(inOrder);
		const files = [...new Set(found.map((item) => item.place.file))];
		const elements = files.map((file) => {
			const name = oneLine(repositoryPath(options.folder, file));
			return element("file", { name }, found.filter((item) => item.place.file === file).map(error));
		});
		return xmlDocument(element("checkstyle", { version: "4.3" }, elements));
	},
} as const satisfies Format;

function error(item: Item): string {
	const { line, column } = item.place;
	return element("error", {
		line,
		column,
		severity: severities[item.severity],
		message: oneLine(item.is === "claim" ? item.claim.message : item.problem.message),
		source: `factlint.${item.is === "claim" ? item.claim.verdict : item.problem.rule}`,
	});
}
