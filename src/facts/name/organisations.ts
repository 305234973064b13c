import { legalForms, organisationSynonyms } from "../../lexicon/organisations.ts";

const synonyms = new Map(Object.entries(organisationSynonyms));

/** "U.S. Department of Justice": a body is the same with its country before it. */
const ownCountry: ReadonlySet<string> = new Set(["u.s.", "us", "u.k.", "uk"]);

/** "Department of State" is the State Department, "Microsoft Corp." Microsoft. */
export function organisationEntity(words: readonly string[]): string {
	const own = words.length > 2 && ownCountry.has(words[0] ?? "") ? words.slice(1) : words;
	const plain = own.filter(
		(word, at) => !(at === 0 && word === "the") && !(at > 0 && at === own.length - 1 && legalForms.has(word)),
	);
	const spelled = plain.map((word) => (word === "defense" ? "defence" : word === "labor" ? "labour" : word));
	const text = spelled.join(" ").replace("organization", "organisation");
	const turned = /^(department|ministry) of (.+)$/.exec(text);
	const name = turned === null ? text : `${turned[2]} ${turned[1]}`;
	return synonyms.get(name) ?? synonyms.get(text) ?? name;
}
