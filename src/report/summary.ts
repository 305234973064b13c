import { counted } from "../judge/phrasing.ts";
import type { Report, Verdict } from "../types.ts";
import { tally } from "./findings.ts";
import type { Page } from "./layout.ts";
import { type Ink, plain, type Style } from "./style.ts";
import { displayWidth } from "./wrap.ts";

/** From good to bad. */
export const verdicts = [
	"supported",
	"conflicted",
	"contradicted",
	"unsupported",
	"unchecked",
] as const satisfies Verdict[];

export const verdictInk: Readonly<Record<Verdict, Ink>> = {
	supported: "good",
	conflicted: "caution",
	contradicted: "bad",
	unsupported: "bad",
	unchecked: "bad",
};

/** The line; where it does not fit, both halves of it on lines of their own, broken at a comma if they must be. */
export function summaryLines(report: Report, { style, width }: Page): string {
	if (displayWidth(summaryLine(report, plain)) <= width) return summaryLine(report, style);
	const bare = summaryLine(report, plain, "\n").split("\n");
	const halves = summaryLine(report, style, "\n").split("\n");
	return halves.map((half, at) => brokenAtCommas(half, bare[at] ?? "", width)).join("\n");
}

/** `bare` is the text without its colours, by which it is measured. */
function brokenAtCommas(text: string, bare: string, width: number): string {
	const widths = bare.split(", ").map((piece) => displayWidth(piece) + ", ".length);
	let used = 0;
	const pieces = text.split(", ").map((piece, at) => {
		const wide = widths[at] ?? 0;
		const breaks = used > 0 && used + wide > width;
		used = (breaks ? 2 : used) + wide;
		return at === 0 ? piece : breaks ? `,\n  ${piece}` : `, ${piece}`;
	});
	return pieces.join("");
}

/** `62 claims: 61 supported, 1 conflicted · 0 errors, 1 warning, 1 accepted`. */
export function summaryLine(report: Report, style: Style, between = " · "): string {
	const known = verdicts.filter((verdict) => report.summary[verdict] > 0);
	const said = known.map((verdict) => {
		const count = style.paint(verdictInk[verdict], `${report.summary[verdict]} ${verdict}`);
		return verdict === "supported" ? count + pinnedNote(report) : count;
	});
	const claims = style.paint("strong", counted(report.summary.claims, "claim"));
	const list = said.length > 0 ? `: ${said.join(", ")}` : "";
	return `${claims}${list}${between}${weights(report, style)}`;
}

/** Support that rests on an editor's word is told apart from support that was found. */
function pinnedNote(report: Report): string {
	const pinned = report.claims.filter((claim) => claim.verdict === "supported" && claim.stances.some(isPinned));
	return pinned.length > 0 ? ` (${pinned.length} pinned)` : "";
}

const isPinned = (stance: Report["claims"][number]["stances"][number]): boolean =>
	stance.evidence.some((evidence) => evidence.pinned === true && evidence.stance === "supports");

/** Fatal findings are errors too, as in the summary of the report. */
function weights(report: Report, { paint }: Style): string {
	const { fatal, error, warning } = tally(report);
	const errors = counted(error + fatal, "error") + (fatal > 0 ? ` (${fatal} fatal)` : "");
	const warnings = counted(warning, "warning");
	const { accepted = 0 } = report.summary;
	return [
		error + fatal > 0 ? paint("bad", errors) : errors,
		warning > 0 ? paint("caution", warnings) : warnings,
		...(accepted > 0 ? [`${accepted} accepted`] : []),
	].join(", ");
}
