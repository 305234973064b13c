import { appointingVerbs } from "../../lexicon/titles.ts";
import type { Token } from "../../types.ts";
import type { Office } from "./offices.ts";
import type { RunUnit } from "./runs.ts";
import { typeOf } from "./type.ts";
import type { Unit } from "./units.ts";

/** A sentence cut into names, places and roles. */
export interface Parsed {
	readonly tokens: readonly Token[];
	readonly units: readonly Unit[];
	readonly offices: readonly Office[];
}

/** The name beside a role: "X, the minister", "the minister, X,", "X is the minister"; "X, the minister's driver" is not. */
export function apposition(parsed: Parsed, office: Office): RunUnit | undefined {
	if (parsed.tokens[office.phrase.to]?.norm === "'s") return undefined;
	const runs = parsed.units.filter((unit) => unit.kind === "run");
	return namedBefore(parsed, office, runs) ?? namedAfter(parsed, office, runs);
}

const copulas = new Set(["is", "was", "became", "becomes", "remains", "as"]);

function namedBefore({ tokens, offices }: Parsed, office: Office, runs: readonly RunUnit[]): RunUnit | undefined {
	const first = firstOfSeries(tokens, office, offices);
	const owner = ownerBefore(tokens, first);
	const link = owner - 1 - (tokens[owner - 1]?.tag === "DET" ? 1 : 0);
	const name = runs.find(({ to }) => to === linkStart(tokens, link));
	return name !== undefined && typeOf(tokens, name) !== "organisation" ? name : undefined;
}

/** Where a common noun begins that owns what stands at a token: "the family's" attorney. */
function ownerBefore(tokens: readonly Token[], at: number): number {
	return tokens[at - 1]?.norm === "'s" && tokens[at - 2]?.tag === "NOUN" ? at - 2 : at;
}

/** Where the words begin that join a name to its role: a comma, one behind an age ("Ada Moe, 54, the mayor"), "is", "was elected", "has been named". */
function linkStart(tokens: readonly Token[], link: number): number | undefined {
	const word = tokens[link]?.norm ?? "";
	if (word === "," && tokens[link - 1]?.tag === "NUM" && tokens[link - 2]?.norm === ",") return link - 2;
	if (word === "," || copulas.has(word)) return link;
	if (!appointingVerbs.has(word)) return undefined;
	const passive = tokens[link - 1]?.norm;
	if (passive === "was" || passive === "is") return link - 1;
	return passive === "been" ? link - 2 : undefined;
}

/** "X, founder and director of Y": the second role begins where the first does. */
function firstOfSeries(tokens: readonly Token[], { phrase }: Office, offices: readonly Office[]): number {
	if (tokens[phrase.from - 1]?.norm !== "and") return phrase.from;
	return offices.find((other) => other.phrase.to === phrase.from - 1)?.phrase.from ?? phrase.from;
}

/** "The mayor is X". */
const identities: ReadonlySet<string> = new Set(["is", "was", "remains"]);
const closings = new Set([",", ".", "'s", ")", ";"]);

/** "China's spokesman for the ministry, X, said"; a list ("the minister, X and Y") is none; "the mayor, X of Y, said" is one. */
function namedAfter({ tokens }: Parsed, { phrase }: Office, runs: readonly RunUnit[]): RunUnit | undefined {
	const link = tokens[phrase.to]?.norm ?? "";
	if (link !== "," && !identities.has(link)) return undefined;
	const name = runs.find(({ from }) => from === phrase.to + 1);
	if (name === undefined || typeOf(tokens, name) === "organisation") return undefined;
	const origin = tokens[name.to]?.norm === "of" && tokens[name.to + 1]?.capital === true ? 2 : 0;
	const closing = tokens[name.to + origin];
	return closing === undefined || closings.has(closing.norm) ? name : undefined;
}
