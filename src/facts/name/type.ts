import { placeSurnames, placeWords } from "../../lexicon/cities.ts";
import { personalWords } from "../../lexicon/name-words.ts";
import { organisationNames, organisationWords } from "../../lexicon/organisations.ts";
import { sayingVerbs } from "../../lexicon/titles.ts";
import type { Name, Token } from "../../types.ts";
import { isAcronym, isGivenName } from "./context.ts";
import type { RunUnit } from "./runs.ts";

const organisationsLower = new Set([...organisationNames].map((name) => name.toLowerCase()));

/** What a name names, by its own words and its neighbours. */
export function typeOf(tokens: readonly Token[], { from, to, words }: RunUnit): Name["type"] {
	const own = ownType(words, tokens[from]?.word ?? "");
	if (own !== "unknown") return own;
	const next = tokens[to];
	if (next !== undefined && next.tag === "VERB" && sayingVerbs.has(next.lemma)) return "person";
	if (tokens[to]?.norm === "," && tokens[to + 1]?.norm === "who") return "person";
	if (/^\d+$/.test(tokens[to + 1]?.word ?? "") && next?.norm === "," && tokens[to + 2]?.norm === ",") return "person";
	const before = tokens[from - 1]?.norm;
	if (next?.norm === "'s") return "unknown";
	return before === "in" || before === "near" || before === "outside" ? "place" : "unknown";
}

function ownType(words: readonly string[], written: string): Name["type"] {
	const first = words[0] ?? "";
	const last = words.at(-1) ?? "";
	if (organisationsLower.has(words.join(" "))) return "organisation";
	const head = words[words.indexOf("of") - 1];
	if (head !== undefined && placeWords.has(head)) return "place";
	if (
		words.length > 1 &&
		placeWords.has(last) &&
		!organisationWords.has(last) &&
		!(isGivenName(first) && placeSurnames.has(last))
	)
		return "place";
	if (words.length > 1 && words.some(isOrganisationWord)) return "organisation";
	if (isGivenName(first.split("-")[0] ?? "") || words.some(isPersonal)) return "person";
	if (words.length === 1 && (isAcronym(written) || organisationWords.has(first))) return "organisation";
	return "unknown";
}

function isOrganisationWord(word: string, at: number): boolean {
	const plain = word.endsWith(".") ? word.slice(0, -1) : word;
	return organisationWords.has(plain) && !(at === 0 && isGivenName(word));
}

/** An initial or a particle that only persons have: "J.", "van", "al-". */
function isPersonal(word: string, at: number, words: readonly string[]): boolean {
	return (
		words.length > 1 &&
		(personalWords.has(word) || /^(?:[a-z]\.|al-.+)$/.test(word)) &&
		!(at === 0 && word.startsWith("al-"))
	);
}
