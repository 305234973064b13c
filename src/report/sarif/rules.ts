import type { Severity, Verdict } from "../../types.ts";
import type { Item } from "../findings.ts";
import { explainRule, rulePages } from "../rules.ts";

export type Level = "error" | "warning" | "note";

export const levels: Readonly<Record<Severity, Level>> = {
	fatal: "error",
	error: "error",
	warning: "warning",
	ok: "note",
};

/** What a verdict means, what to do about it, and how much it weighs where nothing else is set. */
interface Meaning {
	readonly short: string;
	readonly means: string;
	readonly help: string;
	readonly level: Level;
}

const meanings: Readonly<Record<Verdict, Meaning>> = {
	supported: {
		short: "The sources support the claim",
		means: "At least one source says all of it, and none says otherwise.",
		help: "Nothing needs to be done.",
		level: "note",
	},
	conflicted: {
		short: "Sources disagree about the claim",
		means: "At least one source says it; another one, or another passage, says something that cannot be true as well.",
		help: "Decide which source to follow: say so in the claim's wording, or record the decision under `resolution`.",
		level: "warning",
	},
	contradicted: {
		short: "A source contradicts the claim",
		means: "No source says it, and at least one says something that cannot be true as well.",
		help: "Correct the claim.",
		level: "error",
	},
	unsupported: {
		short: "No source supports the claim",
		means: "No source says it, or only part of it, or less exactly, or only as a hope or plan.",
		help: "Add a source, say less, or point at the words that say it under `evidence`.",
		level: "error",
	},
	unchecked: {
		short: "The claim could not be checked",
		means: "A source that it names is missing, or a limit was hit.",
		help: "Repair what the message names, and check again.",
		level: "error",
	},
};

export const ruleId = (item: Item): string => (item.is === "claim" ? item.claim.verdict : item.problem.rule);

/** The rules of all verdicts that can be findings, then those of the problems that there are. */
export function rulesOf(found: readonly Item[]) {
	const verdicts = Object.entries(meanings).filter(([id]) => id !== "supported" || found.some(isSupported));
	const problems = [...new Set(found.filter((item) => item.is === "problem").map(ruleId))].sort();
	return [...verdicts.map(([id, meaning]) => rule(id, meaning)), ...problems.map((id) => rule(id, inputRule(id)))];
}

const isSupported = (item: Item): boolean => ruleId(item) === "supported";

const rule = (id: string, { short, means, help, level }: Meaning) => ({
	id,
	shortDescription: { text: short },
	fullDescription: { text: means },
	help: { text: `${means} ${help.replaceAll("`", "")}`, markdown: `**${short}.** ${means}\n\n${help}` },
	defaultConfiguration: { level },
});

/** The message of a problem says what is wrong and what to do; its rule only has a name. */
function inputRule(id: string): Meaning {
	const name = id.replaceAll("-", " ");
	return {
		short: `Input: ${name}`,
		means: `A file that factlint reads has a problem of the kind "${name}".`,
		help: `Repair what the message names; it says where and how.${rulePages.has(id) ? ` \`${explainRule(id)}\` tells more.` : ""}`,
		level: "error",
	};
}
