import type { Config, Fact, Name, Reading, Token } from "../types.ts";
import { opens } from "./name/context.ts";
import { quotedTokens } from "./name/references.ts";
import { acronymsOf } from "./people/acronyms.ts";
import { aliasesOf } from "./people/aliases.ts";
import { antecedent } from "./people/antecedents.ts";
import { bodiesOf } from "./people/bodies.ts";
import { entitiesOf, type Form, formsOf, isName, partsOf, typeOfForm } from "./people/forms.ts";
import { gendersOf, pronounGenders } from "./people/genders.ts";
import { type Discourse, discourseOf, holdingsIn, resolveName, resolveRole } from "./people/resolve.ts";
import { asHeard, selfOf } from "./people/speakers.ts";
import { addTo, nobody, type People } from "./people/table.ts";
import { withHiddenNames } from "./people/uncapitalised.ts";
import { voicesOf, withVoices } from "./people/voices.ts";

export { isAge, isCertain } from "./people/certain.ts";
export { roleClash, unknownRole } from "./people/clash.ts";
export type { Holding, People } from "./people/table.ts";

/** The table of who is who over a set of sources; the editor's aliases come first. */
export function buildPeople(readings: readonly Reading[], aliases: Config["aliases"]): People {
	const forms = formsOf(readings);
	const whole = new Map([...entitiesOf(forms), ...acronymsOf(readings, forms)]);
	const parts = partsIn(forms, whole);
	const full = new Map([...whole, ...bodiesOf(forms, parts)]);
	const voices = voicesOf(readings, full);
	const named: People = { ...nobody, full, parts, types: typesOf(forms, full), voices, small: smallWords(readings) };
	const titled = withUses(named, readings);
	return Object.keys(aliases).length === 0 ? titled : withUses({ ...titled, ...aliasesOf(aliases, titled) }, readings);
}

/** The same reading with every name, role and pronoun led to the entities of the table. */
export function link(reading: Reading, people: People): Reading {
	const discourse = discourseOf(reading, people);
	const all = withHiddenNames({ ...reading, facts: withVoices(reading, people) }, people);
	const facts = all.map((sentence) => sentence.filter((fact) => !isCommonWord(fact, discourse)));
	return { ...reading, facts: facts.map((sentence, index) => linkSentence(sentence, index, discourse)) };
}

/** The capital at the start of a sentence made it look like a name, but the other texts write it small. */
function isCommonWord(fact: Fact, { document, people }: Discourse): boolean {
	if (!isName(fact) || fact.type !== "unknown" || fact.words?.length !== 1) return false;
	const [word = ""] = fact.words;
	const tokens = document.sentences[fact.sentence]?.tokens ?? [];
	return opens(tokens, fact.from) && people.small.has(word) && !people.full.has(word) && !people.parts.has(word);
}

function smallWords(readings: readonly Reading[]): ReadonlySet<string> {
	const tokens = readings.flatMap(({ document }) => document.sentences.flatMap((sentence) => sentence.tokens));
	return new Set(tokens.flatMap(({ capital, norm }) => (capital ? [] : [norm])));
}

/** Names first, then roles and pronouns from left to right: a pronoun may look ahead to the subject of its sentence. */
function linkSentence(facts: readonly Fact[], sentence: number, discourse: Discourse): readonly Fact[] {
	const { document, people } = discourse;
	const { tokens = [], own = 0 } = document.sentences[sentence] ?? {};
	const quoted = quotedTokens(tokens);
	const named = facts.map((fact) =>
		isName(fact) && fact.form === "name" ? withGender(resolveName(fact, discourse), people, tokens) : fact,
	);
	const unquoted = named.filter(isName).filter(({ from }) => quoted[from] !== true);
	return named.map((fact) => {
		if (!isName(fact)) return fact;
		const resolved =
			fact.form === "name" ? fact : withGender(resolveReference(fact, discourse, unquoted), people, tokens);
		if (resolved.entities.length > 0) discourse.mentions.push(resolved);
		const isTold = quoted[resolved.from] !== true && resolved.from >= own && selfOf(resolved, discourse) === undefined;
		if (resolved.entities.length > 0 && isTold && !isThing(resolved, tokens)) {
			discourse.narrated.push(resolved);
		}
		return resolved;
	});
}

/** "the Browns", "Manifesto": a name after an article that nothing makes a person's. */
function isThing({ type, form, from }: Name, tokens: readonly Token[]): boolean {
	return form === "name" && type === "unknown" && tokens[from - 1]?.tag === "DET";
}

function withGender(name: Name, { genders }: People, tokens: readonly Token[]): Name {
	const [entity = "", ...others] = name.entities;
	const own = name.form === "pronoun" ? pronounGenders.get(tokens[name.from]?.norm ?? "") : undefined;
	const gender = own ?? (others.length === 0 ? genders.get(entity) : undefined);
	return gender === undefined ? name : { ...name, gender };
}

function resolveReference(name: Name, discourse: Discourse, sentence: readonly Name[]): Name {
	if (name.form === "role" && name.role[0] !== "two") return resolveRole(name, discourse);
	const self = selfOf(name, discourse);
	if (self !== undefined) return { ...name, entities: self };
	const heard = asHeard(discourse, discourse.document.sentences[name.sentence]);
	const later = sentence.filter(({ form, from }) => form === "name" && from > name.from);
	return { ...name, entities: antecedent(name, heard, later) };
}

function partsIn(
	forms: ReadonlyMap<string, Form>,
	full: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
	const parts = new Map<string, string[]>();
	for (const [key, { words, types }] of forms) {
		const entity = full.get(key);
		if (entity === undefined || words.length < 2 || types.has("organisation")) continue;
		for (const part of partsOf(words)) addTo(parts, part, entity);
	}
	return parts;
}

function typesOf(
	forms: ReadonlyMap<string, Form>,
	full: ReadonlyMap<string, string>,
): ReadonlyMap<string, Name["type"]> {
	const types = new Map<string, Name["type"]>();
	for (const [key, form] of forms) {
		const entity = full.get(key);
		const type = typeOfForm(form);
		if (entity !== undefined && type !== "unknown") types.set(entity, type);
	}
	return types;
}

/** Reads all texts with what is known so far, and learns from it who is called what and who holds which office. */
function withUses(people: People, readings: readonly Reading[]): People {
	const used = new Map<string, string[]>();
	const linked = readings.map((reading) => link(reading, people));
	for (const { facts } of linked) {
		for (const { form, words = [], entities } of facts.flat().filter(isName)) {
			const [entity] = entities;
			const short =
				form === "name" && entities.length === 1 && entity !== undefined && people.parts.get(words.join(" "));
			if (short !== undefined && short !== false && short.includes(entity ?? ""))
				addTo(used, words.join(" "), entity ?? "");
		}
	}
	const editors = people.holdings.filter(({ document }) => document === undefined);
	return {
		...people,
		used,
		types: learned(people, linked),
		genders: gendersOf(linked),
		holdings: [...editors, ...holdingsIn(linked)],
	};
}

/** A bare surname with a title, or before "said", makes the whole name a person's. */
function learned(people: People, linked: readonly Reading[]): People["types"] {
	const types = new Map(people.types);
	for (const { form, type, entities } of linked.flatMap(({ facts }) => facts.flat().filter(isName))) {
		const [entity] = entities;
		if (form === "name" && type === "person" && entities.length === 1 && entity !== undefined && !types.has(entity))
			types.set(entity, type);
	}
	return types;
}
