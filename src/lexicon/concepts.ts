/**
 * When two words of a claim and a source say the same: equal lemma, one root, or one group of synonyms; and when they
 * say the opposite. Lemmas are lower case; the words of a phrase are joined by `_` (`shoot_down`). The maps are built at
 * the first question, so that loading the module costs nothing. The tables themselves are in American spelling.
 */
import { antonymPairs } from "./antonyms.ts";
import { stem } from "./derivations.ts";
import { areOpposed, polesOf } from "./poles.ts";
import { americanPhrase, americanSpelling } from "./spelling.ts";
import { synonymGroups } from "./synonyms.ts";

type Index = ReadonlyMap<string, readonly string[]>;

let groups: Index | undefined;
let openers: ReadonlySet<string> | undefined;
let opposites: Index | undefined;
const known = new Map<string, readonly string[]>();

/** Distinct words asked so far are remembered, up to this many: a text has few, a hostile one many. */
const KNOWN_LIMIT = 50_000;

/** All concept keys of a lemma: its American spelling, its stems (`~decide`; of a participle its verb's too), its synonym groups (`#12`). */
export function conceptsOf(lemma: string): readonly string[] {
	const before = known.get(lemma);
	if (before !== undefined) return before;
	const keys = keysOf(lemma);
	if (known.size >= KNOWN_LIMIT) known.clear();
	known.set(lemma, keys);
	return keys;
}

/** Whether a phrase of the synonym groups begins with the lemma: what follows most words need not be asked for. */
export function opensPhrase(lemma: string): boolean {
	groups ??= indexGroups();
	openers ??= new Set([...groups.keys()].flatMap((key) => (key.includes("_") ? (key.split("_")[0] ?? []) : [])));
	return openers.has(americanSpelling(lemma));
}

/** Whether one lemma in place of the other makes a statement false: a listed pair, or words of the same two roots. */
export function areAntonyms(a: string, b: string): boolean {
	const [first = a, firstRoot = a] = conceptsOf(a);
	const [second = b, secondRoot = b] = conceptsOf(b);
	return opposed(first, second) || opposed(firstRoot.slice(1), secondRoot.slice(1));
}

/** Whether any lemma is an antonym of this one: most words have none. */
export function hasAntonyms(lemma: string): boolean {
	opposites ??= indexPairs();
	const [word = lemma, root = lemma] = conceptsOf(lemma);
	return [word, root.slice(1)].some((key) => opposites?.has(key) === true || polesOf(key).length > 0);
}

function keysOf(lemma: string): readonly string[] {
	groups ??= indexGroups();
	const index = groups;
	const word = americanPhrase(lemma);
	const roots = [...new Set([stem(word), ...verbsOf(word, index).map(stem)])];
	const own = [word, ...roots].map((form) => index.get(form)).find((found) => found !== undefined);
	return [word, ...roots.map((root) => `~${root}`), ...(own ?? [])];
}

/** The verb of a participle or gerund that the tagger took for an adjective or noun: accused, bleeding. Known words only. */
function verbsOf(word: string, index: Index): readonly string[] {
	const ending = ["ied", "ed", "ing"].find((end) => word.endsWith(end));
	if (ending === undefined || word.length < ending.length + 3) return [];
	const rest = word.slice(0, -ending.length);
	if (ending === "ied") return [`${rest}y`].filter((form) => index.has(form));
	const single = rest.at(-1) === rest.at(-2) ? [rest.slice(0, -1)] : [];
	return [`${rest}e`, rest, ...single].filter((form) => index.has(form)).slice(0, 1);
}

function opposed(a: string, b: string): boolean {
	opposites ??= indexPairs();
	return (opposites.get(a)?.includes(b) ?? false) || areOpposed(polesOf(a), polesOf(b));
}

function indexGroups(): Index {
	const index = new Map<string, string[]>();
	synonymGroups.forEach((group, number) => {
		for (const lemma of group.split(" ")) add(index, lemma, `#${number}`);
	});
	return index;
}

function indexPairs(): Index {
	const index = new Map<string, string[]>();
	for (const [one, other] of antonymPairs) {
		add(index, one, other);
		add(index, other, one);
	}
	return index;
}

function add(index: Map<string, string[]>, key: string, value: string): void {
	const values = index.get(key);
	if (values === undefined) index.set(key, [value]);
	else values.push(value);
}
