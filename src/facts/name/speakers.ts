import { honorifics } from "../../lexicon/titles.ts";
import type { Name, Sentence } from "../../types.ts";
import { nameFact } from "./fact.ts";

const titles: ReadonlySet<string> = new Set(Object.keys(honorifics));

/** Who speaks a sentence of a dialogue, by the words that its label lends: a person by name, "the customer" where it tells no name. */
export function speakerIn(sentence: Sentence): Name | undefined {
	const { own, tokens } = sentence;
	if (own === undefined) return undefined;
	const lead = tokens.slice(0, own - 1);
	const from = lead.findLastIndex(({ tag }) => tag === "NOUN") + 1;
	const words = lead.slice(from).flatMap(({ norm, tag }) => (tag === "PROPN" && !titles.has(norm) ? [norm] : []));
	const role = lead.slice(0, from).map(({ norm }) => norm);
	const to = own - 1;
	if (words.length > 0) {
		const first = lead.findIndex(({ norm }, at) => at >= from && norm === words[0]);
		return nameFact(sentence, { from: first, to }, { type: "person", entities: [words.join(" ")], words, role });
	}
	const numbered = [...role, ...lead.slice(from).map(({ norm }) => norm)];
	return from === 0
		? undefined
		: nameFact(sentence, { from: 0, to }, { form: "role", type: "person", entities: [], role: numbered });
}

/** What a speaker calls himself. */
export const firstPersons: ReadonlySet<string> = new Set("i me my mine myself".split(" "));

/** What a speaker calls whomever he speaks to. */
export const secondPersons: ReadonlySet<string> = new Set("you your yours yourself".split(" "));

/** Mentions of a sentence, the speaker as its label calls him. */
export function withSpeaker(mentions: readonly Name[], sentence: Sentence): readonly Name[] {
	const { own } = sentence;
	if (own === undefined) return mentions;
	const speaker = speakerIn(sentence);
	const rest = mentions.filter(({ from }) => from >= own);
	return speaker === undefined ? rest : [speaker, ...rest];
}
