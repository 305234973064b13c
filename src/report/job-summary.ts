import { counted } from "../judge/phrasing.ts";
import type { Report } from "../types.ts";
import type { Format, RenderOptions } from "./format.ts";
import { claimBlocks, contents, overview, type Pieces, section } from "./markdown/sections.ts";
import { supportedItem } from "./markdown/supported.ts";
import { withoutCommands } from "./visible.ts";

/**
 * Bytes of UTF-8. GitHub takes 1 MiB, 1,048,576 bytes, from one step and refuses all of it when there is one more
 * (actions/runner, FileCommandManager.cs: AttachmentSizeLimit); what remains is for other words of the same step.
 */
const mostBytes = 1_000_000;

/** Sources of one supported claim that are quoted. */
const mostSources = 1;

/** For `GITHUB_STEP_SUMMARY`: what was changed first, supported claims folded away, never longer than GitHub takes. */
export const jobSummary = {
	name: "summary",
	describe: "a page for the job summary in GitHub Actions",
	alone: true,
	render: (report: Report, options: RenderOptions): string => withoutCommands(fitting(page(report, options))),
} as const satisfies Format;

function page(report: Report, options: RenderOptions): Pieces {
	const { findings, decided, problems, supported } = contents(report, options);
	const changed = findings.filter((claim) => claim.changed === true);
	const others = findings.filter((claim) => claim.changed !== true);
	const items = supported.map((claim) => supportedItem(claim, mostSources, options));
	return [
		...overview(report),
		...section("Problems of the input", problems),
		...section("Changed in this pull request", claimBlocks(changed, options)),
		...section(changed.length > 0 ? "Other findings" : "Findings", claimBlocks(others, options)),
		...folded(counted(supported.length, "supported claim"), items),
		...folded(`${counted(decided.length, "claim")} that somebody decided`, claimBlocks(decided, options)),
	];
}

const unfold = (title: string): string => `\n<details><summary>${title}</summary>\n`;
const fold = "\n</details>\n";

/** Shown when the reader asks for it. */
const folded = (title: string, pieces: Pieces): Pieces => (pieces.length > 0 ? [unfold(title), ...pieces, fold] : []);

const cutNote =
	"\n**The page is cut here: GitHub takes no more.** The log of this step has every finding; " +
	"`--format markdown=FILE` writes the whole dossier.\n";

/** The pieces from the first on as far as they fit, and a note about the rest. */
function fitting(pieces: Pieces): string {
	const whole = pieces.join("");
	if (bytes(whole) <= mostBytes) return whole;
	const kept = pieces.slice(0, fittingCount(pieces));
	return [...kept, isFolded(kept) ? fold : "", cutNote].join("");
}

function fittingCount(pieces: Pieces): number {
	const budget = mostBytes - bytes(fold + cutNote);
	let used = 0;
	const over = pieces.findIndex((piece) => {
		used += bytes(piece);
		return used > budget;
	});
	return over < 0 ? pieces.length : over;
}

/** The last fold is still open. */
const isFolded = (pieces: Pieces): boolean =>
	pieces.findLastIndex((piece) => piece.startsWith("\n<details>")) > pieces.lastIndexOf(fold);

const bytes = (text: string): number => new TextEncoder().encode(text).length;
