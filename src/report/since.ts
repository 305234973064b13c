import { counted } from "../judge/phrasing.ts";
import type { Report } from "../types.ts";
import { oneLine } from "./visible.ts";

/** Says that the report has only what changed: `Only what changed since main (1a2b3c4); 145 claims are left out.` */
export function sinceLine({ since }: Report): string {
	if (since === undefined) return "";
	const commit = since.commit?.slice(0, 7) ?? "";
	const name =
		since.base === since.commit ? [commit] : [oneLine(since.base), ...(commit === "" ? [] : [`(${commit})`])];
	const rest = since.unchanged === 0 ? "all claims did" : `${counted(since.unchanged, "other claim")} left out`;
	return `Only what changed since ${name.join(" ")}: ${rest}.\n`;
}
