import type { Config, Hedge, HedgeWidth, Limits, Problem, Severity, Verdict } from "../types.ts";
import { defaults } from "./defaults.ts";
import type { Patterns } from "./no-match.ts";
import { type Origin, problemAt, unplaced, type Written } from "./problems.ts";
import {
	child,
	entriesOf,
	entry,
	flagIn,
	itemsOf,
	numberIn,
	type Tree,
	textIn,
	writtenIn,
	writtenList,
} from "./tree.ts";

/** The settings, and where those that name files were written. */
export interface Settings {
	readonly config: Config;
	readonly claims: Patterns;
	readonly sources: Patterns;
	readonly catalogue: Written;
	/** The configuration names the catalogue, so it has to be there. */
	readonly catalogueNamed: boolean;
	readonly problems: readonly Problem[];
}

export const defaultSettings: Settings = {
	config: defaults,
	claims: { from: "defaults", patterns: defaults.claims.map(unplaced) },
	sources: { from: "defaults", patterns: defaults.sources.map(unplaced) },
	catalogue: unplaced(defaults.catalogue),
	catalogueNamed: false,
	problems: [],
};

/** The settings of a file; what it leaves out or gets wrong keeps its default. */
export function settingsIn(tree: Tree): Settings {
	const root = tree.document.contents;
	const claims = writtenList(tree, child(tree, root, "claims"));
	const sources = writtenList(tree, child(tree, root, "sources"));
	const catalogue = writtenIn(tree, child(tree, root, "catalogue"));
	return {
		config: configIn(tree),
		claims: claims.length > 0 ? { from: "config", patterns: claims } : defaultSettings.claims,
		sources: sources.length > 0 ? { from: "config", patterns: sources } : defaultSettings.sources,
		catalogue: catalogue ?? defaultSettings.catalogue,
		catalogueNamed: catalogue !== undefined,
		problems: widthProblems(tree),
	};
}

function configIn(tree: Tree): Config {
	const root = tree.document.contents;
	return {
		...defaults,
		severity: severityIn(tree),
		hedges: hedgesIn(tree),
		aliases: aliasesIn(tree),
		synonyms: itemsOf(tree, child(tree, root, "synonyms")).map((group) => texts(writtenList(tree, group))),
		minOrigins: countIn(tree, root, "minOrigins") ?? defaults.minOrigins,
		limits: limitsIn(tree),
	};
}

function texts(words: readonly Written[]): readonly string[] {
	return words.map(({ text }) => text);
}

function severityIn(tree: Tree): Config["severity"] {
	const map = child(tree, tree.document.contents, "severity");
	const of = (verdict: Verdict) => severityNamed(textIn(tree, child(tree, map, verdict))) ?? defaults.severity[verdict];
	return {
		supported: of("supported"),
		conflicted: of("conflicted"),
		contradicted: of("contradicted"),
		unsupported: of("unsupported"),
		unchecked: "fatal",
	};
}

const severities: readonly Severity[] = ["ok", "warning", "error", "fatal"];

function severityNamed(text: string | undefined): Severity | undefined {
	return severities.find((severity) => severity === text);
}

/** The families whose widths can be set: all but plain numbers. */
const settable = Object.keys(defaults.hedges).filter((name): name is Hedge => name !== "exact");

function hedgesIn(tree: Tree): Config["hedges"] {
	const hedges: Record<Hedge, HedgeWidth> = { ...defaults.hedges };
	for (const hedge of settable) hedges[hedge] = widthIn(tree, hedge);
	return hedges;
}

function widthIn(tree: Tree, hedge: Hedge): HedgeWidth {
	const map = child(tree, child(tree, tree.document.contents, "hedges"), hedge);
	const standard = defaults.hedges[hedge];
	return {
		low: shareIn(tree, child(tree, map, "low")) ?? standard.low,
		high: shareIn(tree, child(tree, map, "high")) ?? standard.high,
		lowOpen: flagIn(tree, child(tree, map, "lowOpen")) ?? standard.lowOpen ?? false,
		highOpen: flagIn(tree, child(tree, map, "highOpen")) ?? standard.highOpen ?? false,
	};
}

function shareIn(tree: Tree, node: unknown): number | undefined {
	const share = numberIn(tree, node);
	return share !== undefined && Number.isFinite(share) && share >= 0 ? share : undefined;
}

/** A hedge whose upper bound lies below its lower one would fit no number at all. */
function widthProblems(tree: Tree): readonly Problem[] {
	const hedges = child(tree, tree.document.contents, "hedges");
	return entriesOf(tree, hedges).flatMap(({ name, key }) => {
		const hedge = settable.find((known) => known === name);
		const width = hedge && widthIn(tree, hedge);
		return width && width.low > width.high ? widthProblem(key, name, width) : [];
	});
}

function widthProblem(key: Origin, name: string, { low, high }: HedgeWidth): Problem {
	return problemAt(key, {
		rule: "empty-width",
		message: `The lower bound of \`${name}\`, ${low}, lies above its upper bound, ${high}.`,
		hint: "Set both `low` and `high`.",
	});
}

function aliasesIn(tree: Tree): Config["aliases"] {
	const entries = entriesOf(tree, child(tree, tree.document.contents, "aliases"));
	// fromEntries defines own keys, so that even `__proto__` is only a name.
	return Object.fromEntries(entries.map(({ name, value }) => [name, texts(writtenList(tree, value))]));
}

function limitsIn(tree: Tree): Limits {
	const map = child(tree, tree.document.contents, "limits");
	const of = (limit: keyof Limits) => countIn(tree, map, limit) ?? defaults.limits[limit];
	return { fileBytes: of("fileBytes"), claims: of("claims"), sources: of("sources"), claimLength: of("claimLength") };
}

/** A whole number from 1 up. */
export function countIn(tree: Tree, map: unknown, name: string): number | undefined {
	const count = numberIn(tree, entry(tree, map, name)?.value);
	return count !== undefined && Number.isSafeInteger(count) && count >= 1 ? count : undefined;
}
