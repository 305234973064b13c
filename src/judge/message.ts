import { spoken } from "../facts/spoken.ts";
import type { Claim, Comparison, Verdict } from "../types.ts";
import { decisive, firstBlock, worstFinding } from "./decisive.ts";
import type { PartJudgement } from "./part.ts";
import { counted, listed, unbroken } from "./phrasing.ts";
import type { MediaPhrase } from "./voices/media-phrase.ts";

/** What the message speaks of: the claim, its parts, and how many independent voices carry it. */
export interface Outcome {
	readonly claim: Claim;
	readonly verdict: Verdict;
	readonly parts: readonly PartJudgement[];
	readonly origins: number;
	/** The claim leaves its news to several media. */
	readonly media?: MediaPhrase;
}

/** One line for each verdict, in words a person understands. */
export function messageOf(outcome: Outcome): string {
	return unbroken(say[outcome.verdict](outcome));
}

const say: Readonly<Record<Verdict, (outcome: Outcome) => string>> = {
	supported: ({ parts, origins }) =>
		`supported by ${listed(sourcesOf(parts, "supporting"))} (${sayVoices(parts, origins)})`,
	conflicted: ({ parts }) => sayConflict(decisive(parts, "conflicted")),
	contradicted: ({ parts }) => sayContradiction(decisive(parts, "contradicted")),
	unsupported: sayUnsupported,
	unchecked: ({ claim: { sources = [] } }) =>
		sources.length === 0
			? "not checked: no source text was found"
			: `not checked: not all of its sources are there (${listed(sources)})`,
};

function sayConflict(part: PartJudgement | undefined): string {
	const [support, rival] = [part?.supporting[0], part?.contradicting[0]];
	if (support === undefined || rival === undefined) return "sources disagree";
	const finding = worstFinding(rival);
	const ours = support.findings.find(({ kind, claim }) => kind === finding?.kind && claim === finding.claim);
	const kind = finding?.kind ?? "";
	const [here, there] = [ours?.source ?? finding?.claim ?? "it", finding?.source ?? "otherwise"].map((said) =>
		spoken(kind, said),
	);
	const { source } = support.passage;
	if (source === rival.passage.source) return `${source} contradicts itself: it has ${here} and ${there}`;
	return `sources disagree: ${source} has ${here}, ${rival.passage.source} has ${there}`;
}

function sayContradiction(part: PartJudgement | undefined): string {
	const against = part?.contradicting[0];
	const finding = against && worstFinding(against);
	return against === undefined || finding === undefined
		? "contradicted"
		: `${against.passage.source}: ${finding.message}`;
}

/** How many independent voices, and where that is not the same, how many sources. */
function sayVoices(parts: readonly PartJudgement[], origins: number): string {
	const sources = sourcesOf(parts, "supporting").length;
	const voices = counted(origins, "independent voice");
	if (sources < 2) return voices;
	return `${sources} sources, ${parts.length > 1 ? `each part by at least ${voices}` : voices}`;
}

/** All of it is supported, but not by enough of them. */
function sayTooFew({ claim, parts, origins, media }: Outcome): string {
	const least = claim.minOrigins ?? 1;
	const asked =
		media?.least === least ? `the claim speaks of “${media.words}”` : `${least} independent voices are required`;
	const few = origins === 1 ? "only one independent voice carries" : `only ${origins} independent voices carry`;
	if (parts.length > 1) return `${asked}, but ${few} one of its parts`;
	const sources = sourcesOf(parts, "supporting");
	const which = origins === 1 ? "which" : "some of which";
	return `${asked}, but ${few} it: ${listed(sources)}${origins < sources.length ? `, ${which} share their copy` : ""}`;
}

function sayUnsupported(outcome: Outcome): string {
	const { claim, parts, verdict } = outcome;
	const part = decisive(parts, verdict);
	if (part === undefined) return sayTooFew(outcome);
	const subject =
		parts.length > 1
			? `no source supports “${claim.text.slice(part.part.start, part.part.end)}”`
			: "no source supports it";
	const [nearest] = part.near;
	if (nearest === undefined) return `${subject}; nothing like it was found`;
	const reason = reasonOf(nearest, claim.text);
	const { source } = nearest.passage;
	if (nearest.pinned) return `${subject}; the words pinned in ${source} do not settle it: ${reason}`;
	return `${subject}; nearest is ${source}${reason === "" ? "" : `: ${reason}`}`;
}

function reasonOf(nearest: Comparison, text: string): string {
	const block = firstBlock(nearest);
	if (block !== undefined) return block.message;
	const words = nearest.missing.map(({ start, end }) => text.slice(start, end));
	return words.length === 0 ? "" : `it does not say ${listed(words.map((word) => `“${word}”`))}`;
}

function sourcesOf(parts: readonly PartJudgement[], side: "supporting" | "contradicting"): readonly string[] {
	return [...new Set(parts.flatMap((part) => part[side].map(({ passage }) => passage.source)))];
}
