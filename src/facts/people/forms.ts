import { femaleNames, maleNames } from "../../lexicon/given-names.ts";
import { honorifics, nameParticles, nameSuffixes } from "../../lexicon/titles.ts";
import type { Name, Reading, Token } from "../../types.ts";
import { isGivenName } from "../name/context.ts";
import { organisationEntity } from "../name/organisations.ts";
import { isCountry } from "../name/places.ts";

/** How often the texts use one whole name, and for what. */
export interface Form {
	readonly words: readonly string[];
	count: number;
	readonly types: Set<Name["type"]>;
}

export function isName(fact: { readonly kind: string }): fact is Name {
	return fact.kind === "name";
}

export function namesOf(reading: Reading): readonly Name[] {
	return reading.facts.flatMap((facts) => facts.filter(isName));
}

/** All names as the texts write them. */
export function formsOf(readings: readonly Reading[]): ReadonlyMap<string, Form> {
	const forms = new Map<string, Form>();
	for (const { form, type, words } of readings.flatMap(namesOf)) {
		if (form !== "name" || words === undefined) continue;
		const key = words.join(" ");
		const known = forms.get(key) ?? { words, count: 0, types: new Set() };
		known.count += 1;
		known.types.add(type);
		forms.set(key, known);
	}
	return forms;
}

/** One type for all uses of a name: evidence of a person outweighs none. */
export function typeOfForm({ types }: Form): Name["type"] {
	for (const type of ["organisation", "person", "place"] as const) if (types.has(type)) return type;
	return "unknown";
}

/** Whole names → entity. Names of one person ("John F. Kennedy", "John Kennedy") meet in the one used most. */
export function entitiesOf(forms: ReadonlyMap<string, Form>): ReadonlyMap<string, string> {
	const full = new Map<string, string>();
	const leaders = new Map<string, Form[]>();
	const sorted = [...forms].sort(([a, x], [b, y]) => y.count - x.count || a.length - b.length || (a < b ? -1 : 1));
	for (const [key, form] of sorted) {
		const type = typeOfForm(form);
		if (type === "organisation") full.set(key, organisationEntity(form.words));
		if (form.words.length < 2 || type === "organisation" || type === "place") continue;
		const surname = bare(form.words).at(-1) ?? "";
		const bearers = leaders.get(surname) ?? [];
		const same = bearers.find((leader) => samePerson(leader.words, form.words));
		if (same === undefined) leaders.set(surname, [...bearers, form]);
		full.set(key, (same ?? form).words.join(" "));
	}
	return full;
}

/** Same surname, and given names that can be one: equal, an initial, or a middle name left out. */
export function samePerson(one: readonly string[], other: readonly string[]): boolean {
	const [a, b] = [bare(one), bare(other)];
	if (a.at(-1) !== b.at(-1) || a.length < 2 || b.length < 2) return false;
	const [first = "", second = ""] = [a[0], b[0]];
	if (!sameGiven(first, second)) return false;
	if (a.length !== b.length || a.length === 2) return true;
	return sameGiven(a[1] ?? "", b[1] ?? "");
}

function sameGiven(a: string, b: string): boolean {
	if (a === b) return true;
	const initial = /^[a-z]\.?$/;
	return (initial.test(a) || initial.test(b)) && a.charAt(0) === b.charAt(0);
}

function bare(words: readonly string[]): readonly string[] {
	return words.filter((word) => !nameSuffixes.has(word));
}

/** Parts by which someone may be called later: each word that is not an initial, and the surname with its particles. */
export function partsOf(words: readonly string[]): readonly string[] {
	const single = bare(words).filter(
		(word) => word.length > 1 && !/^[a-z]\.$/.test(word) && !nameParticles.has(word) && !isCountry(word),
	);
	const tails = words.map((_, at) => words.slice(at).join(" ")).slice(1);
	return [...new Set([...single, ...tails])];
}

/** The pronoun that most bearers of a given name take. */
export function givenGender(entity: string): Name["gender"] {
	const [given = ""] = entity.split(" ");
	if (maleNames.has(given)) return "he";
	return femaleNames.has(given) ? "she" : undefined;
}

/** The pronoun that a title before or in a name tells: "**Mr** Moe". */
export function titleGender({ from }: Name, tokens: readonly Token[]): Name["gender"] {
	const told = [tokens[from], tokens[from - 1]].flatMap((token) => titles.get(token?.norm ?? "") ?? []);
	return told.find((gender) => gender === "he" || gender === "she");
}

const titles: ReadonlyMap<string, string> = new Map(Object.entries(honorifics));

/** One word that no text has in a longer name, nor as somebody's: persons are named in full first, firms and ships are not. */
export function isStray({ form, type, entities: [entity = ""], gender }: Name): boolean {
	return form === "name" && type === "unknown" && !entity.includes(" ") && gender === undefined && !isGivenName(entity);
}
