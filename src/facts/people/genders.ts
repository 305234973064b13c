import { nounGenders } from "../../lexicon/generic-persons.ts";
import { roleGenders } from "../../lexicon/titles.ts";
import type { Name, Reading, Sentence, Token } from "../../types.ts";
import { acts } from "./antecedents.ts";
import { hasUnnamed } from "./certain.ts";
import { givenGender, isName, isStray, titleGender } from "./forms.ts";

type Gender = NonNullable<Name["gender"]>;

const roles: ReadonlyMap<string, Gender> = new Map(Object.entries(roleGenders));

/** Which pronouns mean one woman or one man. */
export const pronounGenders: ReadonlyMap<string, Gender> = new Map([
	...["he", "him", "his", "himself"].map((norm): [string, Gender] => [norm, "he"]),
	...["she", "her", "hers", "herself"].map((norm): [string, Gender] => [norm, "she"]),
]);

/** Which pronoun somebody takes, by what the texts call them: "Mrs Moe", "her **brother** Ivar"; nobody of whom two things are said. */
export function gendersOf(linked: readonly Reading[]): ReadonlyMap<string, Gender> {
	const told = new Map<string, Set<Gender>>();
	const add = (entity: string, gender: Gender) => told.set(entity, (told.get(entity) ?? new Set()).add(gender));
	for (const reading of linked) {
		for (const name of reading.facts.flat().filter(isName)) {
			const [entity, ...others] = name.entities;
			const sentence = reading.document.sentences[name.sentence];
			if (entity === undefined || others.length > 0 || sentence === undefined || !mayBePerson(name)) continue;
			for (const gender of saidOf(name, sentence)) add(entity, gender);
		}
		const first = firstTaken(reading);
		if (first !== undefined) add(...first);
	}
	return new Map(
		[...told].flatMap(([entity, [gender, other]]) =>
			gender === undefined || other !== undefined || isKnown(entity) ? [] : [[entity, gender] as const],
		),
	);
}

function mayBePerson({ form, type }: Name): boolean {
	return form === "name" && (type === "person" || type === "unknown");
}

/** A full name whose given name tells it already. */
function isKnown(entity: string): boolean {
	return entity.includes(" ") && givenGender(entity) !== undefined;
}

/** "**Mr** Moe", "her **husband** Karl Moe", "her husband, the engraver Karl Moe", "Ada Moe, the **widow** of". */
function saidOf(name: Name, { tokens }: Sentence): readonly Gender[] {
	const { to, role } = name;
	const title = titleGender(name, tokens);
	const office = roles.get(role.at(-1) ?? "");
	const nouns = [kinBefore(tokens, name), kinBehind(tokens, to)];
	return [title, office, ...nouns].flatMap((gender) => (gender === "he" || gender === "she" ? [gender] : []));
}

/** "her **husband** Karl Moe", "my **landlady**, Nana, keeps". */
function kinBefore(tokens: readonly Token[], { from, to }: Name): Gender | undefined {
	const isAside = tokens[from - 1]?.norm === "," && tokens[to]?.norm === ",";
	const before = tokens[isAside ? from - 2 : from - 1];
	return before?.capital === false ? nounGenders.get(before.norm) : undefined;
}

/** "Ada Moe, the **widow** of a diver"; of "Ada Moe, the widow's lawyer" nothing is known. */
function kinBehind(tokens: readonly Token[], to: number): Gender | undefined {
	if (tokens[to]?.norm !== "," || tokens[to + 1]?.tag !== "DET") return undefined;
	const at = tokens[to + 2]?.tag === "ADJ" ? to + 3 : to + 2;
	return tokens[at + 1]?.norm === "of" ? nounGenders.get(tokens[at]?.norm ?? "") : undefined;
}

/** The first "he" or "she" of a text that has named one person, who acts: "**Wanda Orme** has died. **Her** son announced it". */
function firstTaken({ document, facts }: Reading): readonly [entity: string, gender: Gender] | undefined {
	const mentions: Name[] = [];
	for (const sentence of document.sentences) {
		if (sentence.own !== undefined) return undefined;
		for (const name of (facts[sentence.index] ?? []).filter(isName)) {
			const gender = pronounGenders.get(sentence.tokens[name.from]?.norm ?? "");
			if (mayBePerson(name) && !isStray(name)) mentions.push(name);
			if (name.form !== "pronoun" || gender === undefined || mentions.length === 0) continue;
			const entity = onlyOf(mentions, document);
			const isOpen = document.sentences.slice(0, name.sentence + 1).some(({ index, tokens }) => {
				const to = index === name.sentence ? name.from : tokens.length;
				return hasUnnamed(
					tokens.slice(0, to),
					mentions.filter((mention) => mention.sentence === index),
					gender,
				);
			});
			return entity === undefined || isOpen ? undefined : [entity, gender];
		}
	}
	return undefined;
}

function onlyOf(mentions: readonly Name[], { sentences }: Reading["document"]): string | undefined {
	const [entity, ...others] = new Set(mentions.flatMap(({ entities }) => entities));
	const doesAct = mentions.some((name) => {
		const sentence = sentences[name.sentence];
		return sentence !== undefined && acts(name, sentence);
	});
	return others.length === 0 && doesAct ? entity : undefined;
}
