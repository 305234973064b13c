import { locatives } from "../../lexicon/cities.ts";
import type { Name, Reading, Token } from "../../types.ts";
import { isGivenName } from "../name/context.ts";
import { organisationEntity } from "../name/organisations.ts";
import { isCountry, isKnownPlace } from "../name/places.ts";
import { givenGender, namesOf, titleGender } from "./forms.ts";
import { jobOf, roleFit, splitRoles } from "./role.ts";
import type { Holding, People } from "./table.ts";

/** What one document has told so far. */
export interface Discourse {
	readonly document: Reading["document"];
	readonly people: People;
	/** Whole names that the document uses anywhere, as entities. */
	readonly here: ReadonlySet<string>;
	/** Mentions before this one, resolved, in text order. */
	readonly mentions: Name[];
	/** Those that stand outside quotation marks. */
	readonly narrated: Name[];
}

export function discourseOf(reading: Reading, people: People): Discourse {
	const here = namesOf(reading).flatMap(({ words = [] }) => people.full.get(words.join(" ")) ?? []);
	return { document: reading.document, people, here: new Set(here), mentions: [], narrated: [] };
}

export function textOf({ document }: Discourse, { sentence, from, to }: Name): string {
	return (document.sentences[sentence]?.tokens.slice(from, to) ?? []).map(({ norm }: Token) => norm).join(" ");
}

/** Entities of a name by its words. */
export function entitiesOfWords(
	words: readonly string[],
	discourse: Discourse,
	gender?: Name["gender"],
): readonly string[] {
	const { people } = discourse;
	const key = words.join(" ");
	const whole = people.aliases.get(key) ?? people.full.get(key);
	if (whole !== undefined) return [whole];
	const parts = ofGender(people.parts.get(key) ?? familyOf(words, people), people, gender);
	const choices = [
		parts.filter((entity) => before(discourse, entity)),
		parts.filter((entity) => discourse.here.has(entity)),
		ofGender(people.used.get(key) ?? [], people, gender),
		isGivenName(key) ? parts.filter((entity) => entity.endsWith(` ${key}`)) : parts,
	];
	const chosen = choices.find((entities) => entities.length > 0) ?? [];
	return surnamesFirst(chosen, key);
}

/** "**Mrs** Moe" is no man of the name, and who is known to be a woman before anybody else. */
function ofGender(entities: readonly string[], { genders }: People, gender: Name["gender"]): readonly string[] {
	if (gender === undefined) return entities;
	const known = (entity: string) => givenGender(entity) ?? genders.get(entity);
	const same = entities.filter((entity) => known(entity) === gender);
	return same.length > 0 ? same : entities.filter((entity) => known(entity) === undefined);
}

/** "the Millers": all who bear the surname. */
function familyOf([surname = "", ...more]: readonly string[], { parts }: People): readonly string[] {
	if (more.length > 0 || !surname.endsWith("s")) return [];
	return parts.get(surname.slice(0, -1)) ?? (surname.endsWith("es") ? (parts.get(surname.slice(0, -2)) ?? []) : []);
}

function before({ mentions }: Discourse, entity: string): boolean {
	return mentions.some(({ entities }) => entities.includes(entity));
}

/** Where a word is one person's surname and another's given name, the short name is the surname. */
function surnamesFirst(entities: readonly string[], key: string): readonly string[] {
	if (entities.length < 2) return entities;
	const middle = entities.filter((entity) => entity.endsWith(` ${key}`) || entity.startsWith(`${key} `));
	return (middle.length > 0 ? middle : entities).toSorted();
}

export function resolveName(name: Name, discourse: Discourse): Name {
	const { words } = name;
	if (words === undefined || isTablePlace(name, discourse)) return name;
	const entities = entitiesOfWords(words, discourse, titleOf(name, discourse));
	if (entities.length === 0 && name.entities.some(isKnownPlace)) return name;
	if (entities.length === 0) return { ...name, entities: [entityOf(name, words)] };
	const type = discourse.people.types.get(entities[0] ?? "") ?? name.type;
	return { ...name, entities, type: type === "unknown" ? name.type : type };
}

/** "Mr Moe, **an engineer**": whoever the name beside it leads to. */
function besideName({ sentence, words = [] }: Name, { mentions }: Discourse): readonly string[] | undefined {
	const beside = mentions.findLast((name) => name.sentence === sentence && name.words?.join(" ") === words.join(" "));
	return beside?.entities;
}

function titleOf(name: Name, { document }: Discourse): Name["gender"] {
	return titleGender(name, document.sentences[name.sentence]?.tokens ?? []);
}

function entityOf({ type }: Name, words: readonly string[]): string {
	return type === "organisation" ? organisationEntity(words) : words.join(" ");
}

/** Countries and their capitals are known from the table; other places too, unless the text has a person of that name. */
function isTablePlace({ type, entities, from, sentence }: Name, { document }: Discourse): boolean {
	if (type !== "place" || !entities.some(isKnownPlace)) return false;
	if (entities.some(isCountry)) return true;
	return locatives.has(document.sentences[sentence]?.tokens[from - 1]?.norm ?? "");
}

/** A role leads to whoever stands in apposition to it, else to whoever holds it. */
export function resolveRole(name: Name, discourse: Discourse): Name {
	const alias = discourse.people.aliases.get(textOf(discourse, name));
	if (alias !== undefined) return { ...name, entities: [alias] };
	if (name.words !== undefined) {
		const entities = besideName(name, discourse) ?? entitiesOfWords(name.words, discourse, titleOf(name, discourse));
		return { ...name, entities: entities.length > 0 ? entities : [name.words.join(" ")] };
	}
	const voice = discourse.people.voices.get(name.role.join(" "));
	const holders = voice === undefined ? holdersOf(name, discourse) : [voice];
	return { ...name, entities: holders.length > 0 ? holders : [roleEntity(name)] };
}

/** Whom nobody names is known by the office: `china's defence minister`. */
function roleEntity({ role, of }: Name): string {
	const office = role.map((word) => (word === "defense" ? "defence" : word)).join(" ");
	return of === undefined ? `the ${office}` : `${of}'s ${office}`;
}

/** The entity is an office, not yet a known person. */
export function isUnnamed(entity: string): boolean {
	return entity.startsWith("the ") || entity.includes("'s ");
}

function holdersOf(name: Name, discourse: Discourse): readonly string[] {
	const rated = discourse.people.holdings.flatMap((holding) => {
		const rate = belongs(name.of, holding.entity, discourse.people) ? rateOf(name, holding) : 0;
		return rate > 0 ? [{ holding, rate }] : [];
	});
	const here = rated.filter(({ holding }) => holding.document === undefined || discourse.here.has(holding.entity));
	const pool = here.length > 0 ? here : rated;
	const best = Math.max(0, ...pool.map(({ rate }) => rate));
	const entities = [...new Set(pool.filter(({ rate }) => rate === best).map(({ holding }) => holding.entity))];
	const met = entities.filter((entity) => before(discourse, entity));
	if (met.length === 0 || jobOf(name.role) !== undefined) return met.length > 0 ? met : entities;
	return [latest(discourse, met)];
}

/** "China's commerce minister" is no secretary of an unnamed country. */
function rateOf({ role, of }: Name, holding: Holding): number {
	const rate = sameOwner(of, holding) ? roleFit(role, holding.role) : 0;
	if (of === undefined || rate === 0) return rate;
	if (holding.of === undefined && rate < 3) return 0;
	return holding.of === of ? rate + 1 : rate;
}

/** Nobody of another country, whatever body gave the title. */
function belongs(of: string | undefined, entity: string, { holdings }: People): boolean {
	if (of === undefined || !isCountry(of)) return true;
	const owners = holdings.filter((held) => held.entity === entity && held.of !== undefined && isCountry(held.of));
	return owners.length === 0 || owners.some((held) => held.of === of);
}

function latest({ mentions }: Discourse, entities: readonly string[]): string {
	const last = mentions.findLast((mention) => mention.entities.some((entity) => entities.includes(entity)));
	return last?.entities.find((entity) => entities.includes(entity)) ?? entities[0] ?? "";
}

/** A country and a body of it do not speak against one another, two countries do. */
export function sameOwner(of: string | undefined, holding: Holding): boolean {
	if (of === undefined || holding.of === undefined || of === holding.of) return true;
	return isCountry(of) !== isCountry(holding.of);
}

/** All offices that the texts give, each with its country where any of the texts tells it. */
export function holdingsIn(readings: readonly Reading[]): readonly Holding[] {
	const holdings = readings.flatMap((reading) =>
		namesOf(reading).flatMap((name) => holdingsOf(name, reading.document.id)),
	);
	const owners = new Map<string, Set<string>>();
	for (const { entity, of } of holdings) {
		if (of !== undefined && isCountry(of)) owners.set(entity, (owners.get(entity) ?? new Set()).add(of));
	}
	const owned = holdings.map((holding) => {
		const [only, ...others] = owners.get(holding.entity) ?? [];
		return holding.of === undefined && only !== undefined && others.length === 0 ? { ...holding, of: only } : holding;
	});
	return [...new Map(owned.map((holding) => [keyOf(holding), holding])).values()];
}

function keyOf({ entity, role, of = "", document = "" }: Holding): string {
	return [entity, role.join(" "), of, document].join("|");
}

function holdingsOf({ form, role, of, entities, words }: Name, document: string): readonly Holding[] {
	const [entity] = entities;
	if (form === "pronoun" || role.length === 0 || entities.length !== 1 || entity === undefined || words === undefined)
		return [];
	return splitRoles(role).map((office) => ({ entity, role: office, document, ...(of !== undefined && { of }) }));
}
