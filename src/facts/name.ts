import type { Config, Document, FactKind, Name, Reading, Relation } from "../types.ts";
import { aliasesIn, aliasPhrases, withAliases } from "./name/aliases.ts";
import { capitalsOf } from "./name/context.ts";
import { mentionsIn } from "./name/mentions.ts";
import { countryOf, isCountry } from "./name/places.ts";
import { referencesIn } from "./name/references.ts";
import { withSpeaker } from "./name/speakers.ts";
import { isName, samePerson } from "./people/forms.ts";
import { isUnnamed } from "./people/resolve.ts";
import { buildPeople, link } from "./people.ts";

export { isName } from "./people/forms.ts";

/** Who and what a text names: persons, places, organisations, and the roles and pronouns that lead to them. */
export const name: FactKind = {
	kind: "name",
	find: (document, config) => findNames(document, config),
	compare: (claim, source) => (isName(claim) && isName(source) ? compareNames(claim, source) : "unrelated"),
	say: (fact, text) => (isName(fact) ? sayName(fact, text) : text.slice(fact.start, fact.end)),
};

function findNames(document: Document, { aliases }: Config): readonly Name[] {
	const capitals = capitalsOf(document);
	const phrases = aliasPhrases(aliases);
	const facts = document.sentences.map((sentence) => {
		const mentions = withSpeaker(mentionsIn(sentence, { capitals, sentence: sentence.index }), sentence);
		return ordered(withAliases(mentions, aliasesIn(sentence, phrases)), referencesIn(sentence));
	});
	const reading: Reading = { document, facts };
	const linked = link(reading, buildPeople([reading], aliases));
	return linked.facts
		.flat()
		.filter(isName)
		.filter(({ form, entities }) => form === "name" || entities.length > 0);
}

/** "the two leaders" is one mention, not a leader. */
function ordered(mentions: readonly Name[], references: readonly Name[]): readonly Name[] {
	const pairs = references.filter(({ form }) => form === "role");
	const apart = mentions.filter(({ from, to }) => !pairs.some((pair) => from < pair.to && pair.from < to));
	return [...apart, ...references].sort((a, b) => a.from - b.from || b.to - a.to);
}

function compareNames(claim: Name, source: Name): Relation {
	if (claim.entities.some((entity) => source.entities.includes(entity))) return "same";
	if (claim.entities.some((entity) => source.entities.some((other) => sameByWords(entity, other)))) return "same";
	const inside = (outer: Name, inner: Name): boolean =>
		inner.entities.some((capital) => outer.entities.includes(countryOf(capital) ?? ""));
	if (inside(claim, source)) return "within";
	if (inside(source, claim)) return "wider";
	return apart(claim, source) ? "disjoint" : "unrelated";
}

/** Names that no table has joined: "maria silva" and "silva", "j. smith" and "john smith". */
function sameByWords(one: string, other: string): boolean {
	const [a, b] = [one.split(" "), other.split(" ")];
	if (a.length > 1 && b.length > 1) return samePerson(a, b);
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return short.length === 1 && long.length > 1 && !isUnnamed(long.join(" ")) && short[0] === long.at(-1);
}

function apart(claim: Name, source: Name): boolean {
	const all = [...claim.entities, ...source.entities];
	if (all.length === 0 || claim.entities.length === 0 || source.entities.length === 0) return false;
	if (all.every(isCountry)) return true;
	return (
		claim.type === "person" &&
		source.type === "person" &&
		all.every((entity) => entity.includes(" ") && !isUnnamed(entity))
	);
}

function sayName({ start, end, entities, form }: Name, text: string): string {
	const words = text.slice(start, end);
	const entity = entities.join(" or ");
	const told = form === "name" && entities.some((one) => words.toLowerCase().endsWith(one));
	return told || entity === "" ? words : `${words} → ${entity}`;
}
