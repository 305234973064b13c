import { legalForms, organisationSynonyms } from "../../lexicon/organisations.ts";

const synonyms = new Map(Object.entries(organisationSynonyms));

/** "Department of State" is the State Department, "Microsoft Corp." Microsoft. */
export function organisationEntity(words: readonly string[]): string {
	const plain = words.filter(
		(word, at) => !(at === 0 && word === "the") && !(at > 0 && at === words.length - 1 && legalForms.has(word)),
	);
	const spelled = plain.map((word) => (word === "defense" ? "defence" : word === "labor" ? "labour" : word));
	const text = spelled.join(" ").replace("organization", "organisation");
	const turned = /^(department|ministry) of (.+)$/.exec(text);
	const name = turned === null ? text : `${turned[2]} ${turned[1]}`;
	return synonyms.get(name) ?? synonyms.get(text) ?? name;
}
