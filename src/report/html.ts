import type { Report } from "../types.ts";
import type { Format, RenderOptions } from "./format.ts";
import { dossierOf } from "./html/dossier.ts";
import { page } from "./html/page.ts";

/** For people, in a browser: one file with claims beside their sources. It loads nothing and sends nothing. */
export const html = {
	name: "html",
	describe: "one page for a browser: claims beside their sources",
	alone: true,
	render: (report: Report, options: RenderOptions): string => page(dossierOf(report, options)).markup,
} as const satisfies Format;
