import { quotedTokens } from "../../facts/name/references.ts";
import { genericPersons, roleNouns } from "../../lexicon/generic-persons.ts";
import { remembered } from "../../text/remembered.ts";
import type { Analysis, Link, Token } from "../../types.ts";
import type { Sides } from "../sides.ts";

/** A pronoun says a little less than the noun it stands for. */
const pronounCredit = 0.85;

/**
 * The pronoun of a passage that may be meant by a general noun with an article: "the man" by "he", "the driver" by "she"
 * where the text speaks of a driver. Only a pronoun that acts, or undergoes, at the head of its clause.
 */
export function pronounFor(
	at: number,
	{ tokens, terms }: Asked,
	{ source, sentence }: Pick<Sides, "source" | "sentence">,
): Link | undefined {
	const noun = tokens[at];
	if (noun?.tag !== "NOUN" || !isDefinite(tokens, at)) return undefined;
	const general = genericPersons.get(noun.norm);
	const wanted =
		general !== undefined
			? [general]
			: narrators.has(noun.norm)
				? ["i"]
				: isRole(noun, terms, source)
					? pronounsOf(noun)
					: [];
	const quoted = quotedTokens(sentence.tokens);
	const to = sentence.tokens.findIndex(
		({ norm }, index) =>
			wanted.includes(norm) &&
			(norm !== "i" || quoted[index] !== true) &&
			sentence.clauses.some(({ subject }) => subject?.from === index),
	);
	return to < 0 ? undefined : { to, strength: pronounCredit };
}

/** Whoever writes "I" outside quotation marks. */
const narrators: ReadonlySet<string> = new Set(["author", "writer", "columnist"]);

interface Asked {
	readonly tokens: readonly Token[];
	/** Keys of the noun's concepts. */
	readonly terms: readonly string[];
}

function pronounsOf({ norm, lemma }: Token): readonly string[] {
	return norm === lemma ? ["he", "she"] : ["they"];
}

function isRole({ lemma }: Token, terms: readonly string[], source: Analysis): boolean {
	return roleNouns.has(lemma) && terms.some((key) => keysOf(source.terms).has(key));
}

/** All keys of a text; remembered: every noun of every claim asks for them. */
const keysOf = remembered((terms: Analysis["terms"]): ReadonlySet<string> => new Set(terms.flat(2)));

/** "the man", "the two players", "both players". */
function isDefinite(tokens: readonly Token[], at: number): boolean {
	const before = tokens.slice(Math.max(0, at - 2), at).map(({ norm }) => norm);
	return before.at(-1) === "the" || before.at(-1) === "both" || (before[0] === "the" && tokens[at - 1]?.tag === "NUM");
}
