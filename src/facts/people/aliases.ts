import type { Config } from "../../types.ts";
import { aliasWords } from "../name/aliases.ts";
import { capitalsOf } from "../name/context.ts";
import { mentionsIn } from "../name/mentions.ts";
import { placeAt } from "../name/places.ts";
import { pseudoDocument } from "../name/pseudo.ts";
import { entitiesOfWords } from "./resolve.ts";
import type { Holding, People } from "./table.ts";

/** The editor's other names: exact words, and offices read from them ("top U.S. diplomat"). */
export function aliasesOf(aliases: Config["aliases"], people: People): Pick<People, "aliases" | "holdings"> {
	const words = new Map<string, string>();
	const holdings: Holding[] = [...people.holdings];
	for (const [name, others] of Object.entries(aliases)) {
		const entity = entityOf(name, people);
		words.set(plain(name), entity);
		for (const other of others) {
			words.set(plain(other), entity);
			holdings.push(...officeIn(other, entity));
		}
	}
	return { aliases: words, holdings };
}

function plain(text: string): string {
	return aliasWords(text).join(" ");
}

function entityOf(name: string, people: People): string {
	const document = pseudoDocument(name);
	const tokens = document.sentences[0]?.tokens ?? [];
	const place = placeAt(tokens, 0);
	if (place?.to === tokens.length) return place.place.entity;
	const found = entitiesOfWords(plain(name).split(" "), {
		document,
		people,
		here: new Set(),
		mentions: [],
		narrated: [],
	});
	return found.length === 1 && found[0] !== undefined ? found[0] : plain(name);
}

function officeIn(text: string, entity: string): readonly Holding[] {
	const document = pseudoDocument(`the ${text.replace(/^the /i, "")}`);
	const sentence = document.sentences[0];
	if (sentence === undefined) return [];
	const names = mentionsIn(sentence, { capitals: capitalsOf(document), sentence: 0 });
	return names.flatMap(({ form, role, of }) =>
		form === "role" ? [{ entity, role, ...(of !== undefined && { of }) }] : [],
	);
}
