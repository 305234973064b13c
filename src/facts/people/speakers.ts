import { remembered } from "../../text/remembered.ts";
import type { Document, Name, Sentence } from "../../types.ts";
import { firstPersons, secondPersons, speakerIn } from "../name/speakers.ts";
import { type Discourse, resolveName, resolveRole, textOf } from "./resolve.ts";

/** Whom "I" and "my", "you" and "your" mean in a turn of a dialogue; absent for any other word. */
export function selfOf(name: Name, discourse: Discourse): readonly string[] | undefined {
	const sentence = discourse.document.sentences[name.sentence];
	if (sentence?.own === undefined || name.form !== "pronoun") return undefined;
	const word = textOf(discourse, name);
	if (firstPersons.has(word)) return speaking(sentence, discourse);
	return secondPersons.has(word) ? addressed(sentence, discourse) : undefined;
}

/** The discourse as a turn takes it up: "he" and "she" are neither who speaks nor, of two, who listens. */
export function asHeard(discourse: Discourse, sentence: Sentence | undefined): Discourse {
	if (sentence?.own === undefined) return discourse;
	const party = [...speaking(sentence, discourse), ...addressed(sentence, discourse)];
	return {
		...discourse,
		narrated: discourse.narrated
			.slice(-recent)
			.filter(({ entities }) => !entities.some((entity) => party.includes(entity))),
	};
}

/** Mentions that a pronoun may mean, with room for the speakers among them. */
const recent = 100;

function speaking(sentence: Sentence, discourse: Discourse): readonly string[] {
	const speaker = speakerIn(sentence);
	if (speaker === undefined) return [];
	return (speaker.form === "role" ? resolveRole(speaker, discourse) : resolveName(speaker, discourse)).entities;
}

/** The other one, where only two speak. */
function addressed(sentence: Sentence, discourse: Discourse): readonly string[] {
	const turns = turnsOf(discourse.document);
	const other = [...turns].find(([key]) => key !== leadOf(sentence));
	return turns.size !== 2 || other === undefined ? [] : speaking(other[1], discourse);
}

/** For each speaker the first sentence. */
const turnsOf = remembered((document: Document): ReadonlyMap<string, Sentence> => {
	const found = new Map<string, Sentence>();
	for (const sentence of document.sentences) {
		const key = leadOf(sentence);
		if (key !== "" && !found.has(key)) found.set(key, sentence);
	}
	return found;
});

function leadOf({ own = 0, tokens }: Sentence): string {
	return tokens
		.slice(0, own)
		.map(({ norm }) => norm)
		.join(" ");
}
