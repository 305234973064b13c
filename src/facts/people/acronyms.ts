import { organisationNames } from "../../lexicon/organisations.ts";
import type { Name, Reading } from "../../types.ts";
import { isAcronym } from "../name/context.ts";
import { organisationEntity } from "../name/organisations.ts";
import type { Form } from "./forms.ts";
import { isName, typeOfForm } from "./forms.ts";

/** Short forms that the texts introduce, "Initiative X (IX)", or that are the initials of one organisation named in full. */
export function acronymsOf(
	readings: readonly Reading[],
	forms: ReadonlyMap<string, Form>,
): ReadonlyMap<string, string> {
	const acronyms = new Map<string, string>();
	for (const reading of readings) {
		for (const facts of reading.facts) addIntroduced(reading, facts.filter(isName), acronyms);
	}
	const byInitials = new Map<string, string[]>();
	for (const form of forms.values()) {
		if (typeOfForm(form) !== "organisation" || form.words.length < 2) continue;
		const key = initials(form.words);
		byInitials.set(key, [...(byInitials.get(key) ?? []), organisationEntity(form.words)]);
	}
	for (const [key, form] of forms) {
		const [only, ...others] = [...new Set(byInitials.get(key.replaceAll(".", "")) ?? [])];
		if (
			only !== undefined &&
			others.length === 0 &&
			form.words.length === 1 &&
			!acronyms.has(key) &&
			!knownAcronyms.has(key)
		)
			acronyms.set(key, only);
	}
	return acronyms;
}

function addIntroduced({ document }: Reading, names: readonly Name[], acronyms: Map<string, string>): void {
	names.forEach((long, at) => {
		const short = names[at + 1];
		const tokens = document.sentences[long.sentence]?.tokens ?? [];
		if (
			short === undefined ||
			short.from !== long.to + 1 ||
			tokens[long.to]?.word !== "(" ||
			tokens[short.to]?.word !== ")"
		)
			return;
		const [a, b] = isAcronym(tokens[long.from]?.word ?? "") && long.words?.length === 1 ? [short, long] : [long, short];
		if (a.words === undefined || b.words === undefined || b.words.length !== 1) return;
		const letters = (b.words[0] ?? "").replaceAll(".", "");
		if (initials(a.words).endsWith(letters) || every(a.words).endsWith(letters))
			acronyms.set(b.words[0] ?? "", organisationEntity(a.words));
	});
}

const knownAcronyms = new Set([...organisationNames].map((name) => name.toLowerCase()));
const small = new Set(["of", "the", "and", "for", "in", "on", "&", "to"]);

function initials(words: readonly string[]): string {
	return every(words.filter((word) => !small.has(word)));
}

function every(words: readonly string[]): string {
	return words
		.flatMap((word) => word.split("-"))
		.map((word) => word.charAt(0))
		.join("");
}
