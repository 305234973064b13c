import type { Link, Pairing, Sentence, Token } from "../../types.ts";
import { phraseEnd } from "../clauses/arguments.ts";
import { headOf } from "../clauses/heads.ts";
import { restatedBy } from "./restated.ts";

/** "his wife **is called** Carla", "Carla is the **name of** his wife": nothing that "his wife, Carla" does not say. */
export function nameLinks(
	{ part, links, sentence }: Pairing,
	{ tokens }: Sentence,
): readonly (readonly [number, Link])[] {
	return part.tokens.flatMap((at) => {
		if (links.get(at)?.to !== undefined) return [];
		const pair = namingAt(tokens, at);
		if (pair === undefined) return [];
		const [thing, name] = pair.map((place) => links.get(place)?.to);
		const isSaid = thing !== undefined && name !== undefined && areBeside(sentence.tokens, thing, name);
		return isSaid ? [[at, restatedBy(thing)] as const] : [];
	});
}

/** The thing and its name, where a word says no more than that the one is called by the other. */
function namingAt(tokens: readonly Token[], at: number): readonly [thing: number, name: number] | undefined {
	const { norm, lemma } = tokens[at] ?? { norm: "", lemma: "" };
	const be = tokens[at - 1]?.lemma === "be" ? at - 1 : at - 2;
	if (tokens[be]?.lemma !== "be") return undefined;
	const before = tokens.findLastIndex(({ tag }, index) => index < be && /^(?:NOUN|PROPN)$/.test(tag));
	if (/^(?:called|named)$/.test(norm) && be === at - 1 && tokens[at + 1]?.tag === "PROPN") return [before, at + 1];
	if (lemma !== "name" || tokens[at + 1]?.norm !== "of") return undefined;
	const thing = headOf(tokens, at + 2, phraseEnd(tokens, at + 2, tokens.length));
	return thing === undefined ? undefined : [thing, before];
}

/** "his **wife**, **Carla**", "**Carla**, his **wife**", "the **wife** of Ada, **Carla**": one beside the other. */
function areBeside(tokens: readonly Token[], thing: number, name: number): boolean {
	const between = tokens.slice(Math.min(thing, name) + 1, Math.max(thing, name));
	return between.every(({ tag, norm }) => beside.test(tag) || naming.has(norm)) && between.length <= reach;
}

const reach = 8;
const beside = /^(?:DET|PRON|ADJ|NOUN|PROPN)$/;
const naming: ReadonlySet<string> = new Set(", 's of to be is was called named known as".split(" "));
