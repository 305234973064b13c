import { agencies, creditOpenings, creditPhrases, pictureWords } from "../../lexicon/agencies.ts";
import { normalise } from "../../text/normalise.ts";

/** Credits stand in the first and last lines of a text, and are short. */
const edgeLines = 4;
const longestCredit = 200;

const names: ReadonlyMap<string, string> = new Map(
	agencies.flatMap(([shown = "", ...others]) => [shown, ...others].map((name) => [fold(name), shown] as const)),
);

/** One name for all names of an agency ("AP", "The Associated Press"); its own words, folded, for any other. */
export function agencyNamed(name: string): string {
	const folded = fold(name);
	return names.get(folded) ?? folded;
}

/** The same for all that are known of some names. */
export function agenciesNamed(...names: readonly (string | undefined)[]): readonly string[] {
	return names.flatMap((name) => (name === undefined ? [] : agencyNamed(name)));
}

/** The agencies that a text credits at its head or foot: datelines, bylines, "Reuters contributed to this report". */
export function creditedAgencies(text: string): readonly string[] {
	const lines = edges(text).map((line) => normalise(line));
	return [...new Set(lines.flatMap((line) => [...inDateline(line), ...inCredit(line)]))].sort();
}

function edges(text: string): readonly string[] {
	const lines = text.split(/[\r\n\u2028\u2029]+/).filter((line) => line.trim() !== "");
	return lines.length <= 2 * edgeLines ? lines : [...lines.slice(0, edgeLines), ...lines.slice(-edgeLines)];
}

/** "BEIJING (AP) - The…", "LONDON, May 3 (Reuters) - …", "(AFP)". */
function inDateline(line: string): readonly string[] {
	const [, name] = /^[^()]{0,80}\(([^()]{1,40})\)[ ]{0,3}(?:-|$)/.exec(line.trim()) ?? [];
	return name === undefined ? [] : known(fold(name));
}

function inCredit(line: string): readonly string[] {
	if (line.length > longestCredit) return [];
	const words = ` ${fold(line)} `;
	if (pictureWords.some((word) => words.includes(` ${word} `))) return [];
	if (!isCredit(words)) return known(words.trim());
	return namesIn(words);
}

/** Long names first: the Australian Associated Press is not the Associated Press. */
function namesIn(words: string): readonly string[] {
	let rest = words;
	return longestFirst.flatMap(([name, shown]) => {
		if (!rest.includes(` ${name} `)) return [];
		rest = rest.replaceAll(` ${name} `, "  ");
		return [shown];
	});
}

const longestFirst = [...names].sort(([a], [b]) => b.length - a.length);

function isCredit(words: string): boolean {
	return (
		creditOpenings.some((opening) => words.startsWith(` ${opening}`)) ||
		creditPhrases.some((phrase) => words.includes(` ${phrase} `))
	);
}

function known(name: string): readonly string[] {
	const shown = names.get(name);
	return shown === undefined ? [] : [shown];
}

/** Lower case, words parted by one blank, nothing else. */
function fold(name: string): string {
	return name
		.toLowerCase()
		.replaceAll(".", "")
		.replace(/[^\p{L}\d]+/gu, " ")
		.trim();
}
