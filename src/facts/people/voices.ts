import type { Name, Reading, Sentence, Token } from "../../types.ts";
import { nameFact } from "../name/fact.ts";
import { speakerIn } from "../name/speakers.ts";
import { isName } from "./forms.ts";
import type { People } from "./table.ts";

/** Sentences of a speaker in which he may say what he is called. */
const introduced = 3;

/**
 * Who is meant by what a transcript calls its speakers, "customer", "host": whoever bears a name there ("HOST (Ada Moe):", "my name
 * is Ada Moe") by that, anybody else by the role. Where two transcripts tell of two, it is the role.
 */
export function voicesOf(readings: readonly Reading[], full: People["full"]): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const reading of readings) {
		for (const [role, names] of rolesIn(reading)) {
			const entities = new Set(names.map((words) => full.get(words) ?? words));
			const [entity = `the ${role}`, other] = entities;
			const before = found.get(role);
			found.set(role, other === undefined && (before === undefined || before === entity) ? entity : `the ${role}`);
		}
	}
	return found;
}

/** The roles of the speakers, and the names of each. */
function rolesIn({ document, facts }: Reading): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, string[]>();
	const turns = new Map<string, number>();
	for (const sentence of document.sentences) {
		const speaker = speakerIn(sentence);
		const role = speaker?.role.join(" ") ?? "";
		if (speaker === undefined || role === "") continue;
		const names = found.get(role) ?? [];
		found.set(role, names);
		const count = turns.get(role) ?? 0;
		turns.set(role, count + 1);
		if (speaker.words !== undefined) names.push(speaker.words.join(" "));
		else if (count < introduced) names.push(...ownNames(sentence, (facts[sentence.index] ?? []).filter(isName)));
	}
	return found;
}

const introductions: readonly string[] = ["my name is", "my name 's", "this is", "i am", "i 'm"];

/** "my name is **Ada Moe**", "this is **Ada** from the bank", "**Ada Moe** speaking". */
function ownNames({ tokens, own = 0 }: Sentence, names: readonly Name[]): readonly string[] {
	return names.flatMap(({ form, type, from, to, words }) => {
		if (form !== "name" || words === undefined || from < own || !(type === "person" || type === "unknown")) return [];
		const before = spell(tokens.slice(Math.max(own, from - 3), from));
		const opens = introductions.some((words) => before === words || before.endsWith(` ${words}`));
		const isSpeaking = tokens[to]?.norm === "speaking";
		const isClosed = /^(?:[,.!;-]|from|of|and|at|with|here)$/.test(tokens[to]?.norm ?? ".");
		return (opens && isClosed) || isSpeaking ? [words.join(" ")] : [];
	});
}

function spell(tokens: readonly Token[]): string {
	return tokens.map(({ norm }) => norm).join(" ");
}

/** "The customer", "a sales agent": whom the sources hear speak, where a text tells of them. */
export function withVoices({ document, facts }: Reading, { voices }: People): Reading["facts"] {
	if (voices.size === 0) return facts;
	return facts.map((found, index) => {
		const sentence = document.sentences[index];
		const heard = sentence === undefined || sentence.own !== undefined ? [] : voicesIn(sentence, voices);
		const added = heard.filter(
			({ from, to }) => !found.some((fact) => isName(fact) && fact.from < to && from < fact.to),
		);
		return added.length === 0 ? found : [...found, ...added].sort((a, b) => a.from - b.from || b.to - a.to);
	});
}

function voicesIn(sentence: Sentence, voices: People["voices"]): readonly Name[] {
	return sentence.tokens.flatMap(({ norm }, at) => {
		if (norm !== "the" && norm !== "a" && norm !== "an") return [];
		for (let length = longest; length > 0; length -= 1) {
			const words = sentence.tokens.slice(at + 1, at + 1 + length);
			const role = words.map((token) => token.norm);
			if (words.length === length && voices.has(role.join(" "))) {
				const range = { from: at + 1, to: at + 1 + length };
				return [nameFact(sentence, range, { form: "role", type: "person", entities: [], role })];
			}
		}
		return [];
	});
}

/** Words of a role. */
const longest = 3;
