import { clauseAt } from "../../facts/scope.ts";
import { isMaking } from "../../lexicon/creations.ts";
import { americanSpelling } from "../../lexicon/spelling.ts";
import { undoingVerbs } from "../../lexicon/undoing-verbs.ts";
import type { Clause, Link, Pairing, Sentence, Token, TokenRange } from "../../types.ts";
import { argumentsOf, phraseEnd } from "../clauses/arguments.ts";
import { fillerOf, isIn } from "../clauses/fillers.ts";
import { headOf, leadOf } from "../clauses/heads.ts";
import { restatedBy } from "./restated.ts";

/** "carried out a spacewalk", "wrote the report" where the passage has "a spacewalk by", "a report by" the same. */
export function nounDeedLinks(pairing: Pairing, sentence: Sentence): readonly (readonly [number, Link])[] {
	return sentence.clauses.flatMap((clause) => {
		const { verb } = clause;
		if (verb === undefined || !pairing.part.tokens.includes(verb) || pairing.links.get(verb)?.to !== undefined)
			return [];
		const to = deedBy(pairing, sentence, clause);
		return to === undefined ? [] : [[verb, restatedBy(to)] as const];
	});
}

/** The noun of the passage that the claim's doer stands behind. */
function deedBy(pairing: Pairing, sentence: Sentence, clause: Clause): number | undefined {
	const { verb = -1 } = clause;
	const { tokens } = sentence;
	const isOut = tokens[verb + 1]?.norm === "out";
	const { subject, objects, behind, passive } = argumentsOf(sentence, clause, verb + (isOut ? 2 : 1));
	const [doer, done] = passive ? [behind.get("by")?.[0], subject[0]] : [subject[0], objects[0]];
	const head = done && headOf(tokens, done.from, done.to);
	const to = head === undefined ? undefined : pairing.links.get(head)?.to;
	if (doer === undefined || head === undefined || to === undefined || fillerOf(pairing, doer) === undefined)
		return undefined;
	const named = `${tokens[verb]?.lemma ?? ""}${isOut ? "_out" : ""}`;
	if (!isMaking(named, americanSpelling(tokens[head]?.lemma ?? ""))) return undefined;
	const by = byPhrase(pairing.sentence.tokens, to);
	return by !== undefined && isIn(pairing, doer, [by]) && isDone(pairing.sentence, to) ? to : undefined;
}

/** "during a spacewalk by", "a report by X blames"; but "a spacewalk by X is planned", "a goal by X was disallowed". */
function isDone(sentence: Sentence, noun: number): boolean {
	const { tokens } = sentence;
	const clause = clauseAt(sentence, noun);
	const verb = clause?.verb === undefined ? undefined : tokens[clause.verb];
	if (accompanying.has(leadOf(tokens, noun)?.norm ?? "")) return true;
	if (verb === undefined || clause?.verb === noun) return false;
	const before = tokens.slice(Math.max(0, (clause?.verb ?? 0) - 3), clause?.verb).map(({ norm }) => norm);
	return !undoing(verb.lemma) && !before.some((word) => unreal.has(word));
}

function undoing(lemma: string): boolean {
	return undoingVerbs.has(americanSpelling(lemma)) || planning.has(lemma);
}

const accompanying: ReadonlySet<string> = new Set("during after in following from through throughout".split(" "));
const planning: ReadonlySet<string> = new Set(
	"plan schedule disallow announce expect await hope prepare commission order".split(" "),
);
const unreal: ReadonlySet<string> = new Set("not n't never would will could may might should no".split(" "));

/** "a novel **by Ada Moe**", "a report on schools **by Ada Moe**"; but "a town hit **by** a storm" is no storm's. */
function byPhrase(tokens: readonly Token[], noun: number): TokenRange | undefined {
	let at = noun + 1;
	if (/^(?:on|about|of)$/.test(tokens[at]?.norm ?? "")) at = phraseEnd(tokens, at + 1, tokens.length);
	const to = phraseEnd(tokens, at + 1, tokens.length);
	// "a house by the lake".
	const isSomebody = tokens.slice(at + 1, to).some(({ tag }) => tag === "PROPN");
	return tokens[at]?.norm === "by" && isSomebody ? { from: at + 1, to } : undefined;
}
