import { alteration } from "../../facts/quotation.ts";
import { ELLIPSIS, INSERTION } from "../../facts/quotation-words.ts";
import { femaleNames, maleNames } from "../../lexicon/given-names.ts";
import type { Analysis, Name, Quotation } from "../../types.ts";
import { mayBePerson, meet } from "../event.ts";
import { isSpelling } from "../guards/said/quotations.ts";
import { isNamedIn } from "./places.ts";
import type { Statement } from "./statement.ts";

/** Least share of common words that makes two quotations of one speaker versions of one another. */
const alike = 0.8;

interface Spoken {
	readonly statement: Statement;
	readonly quotation: Quotation;
}

/** Two texts quote one speaker with other words, or give the same words to different people. One speaker may say like things twice. */
export function isMisquoted(a: Spoken, b: Spoken): boolean {
	if (a.statement.analysis === b.statement.analysis) return false;
	const [short, long] = a.quotation.words.length <= b.quotation.words.length ? [a, b] : [b, a];
	const found = alteration(short.quotation, long.quotation.words);
	if (found === undefined || found.similarity < alike) return false;
	const changed = found.changed.filter((word) => word !== ELLIPSIS && word !== INSERTION);
	const [ours, theirs] = [a.statement.names[0], b.statement.names[0]];
	if (ours === undefined || theirs === undefined) return false;
	return meet(ours, theirs)
		? changed.length > 0 && !isSpelling(found.changed)
		: changed.length === 0 &&
				areStrangers({ name: ours, text: a.statement.analysis }, { name: theirs, text: b.statement.analysis });
}

interface Speaker {
	readonly name: Name;
	readonly text: Analysis;
}

/** Both are called by their names; where one may be a body for which the other speaks, a text that knew both would tell. */
function areStrangers(a: Speaker, b: Speaker): boolean {
	const speakers = [a, b];
	if (speakers.some(({ name }) => name.form !== "name")) return false;
	if (speakers.every(isSurelyPerson)) return true;
	return speakers.every(({ name }) => mayBePerson(name)) && !isNamedIn(a.text, b.name) && !isNamedIn(b.text, a.name);
}

/** By title or given name: whoever speaks is taken for a person. */
function isSurelyPerson({ name: { type, role, words = [] } }: Speaker): boolean {
	return type === "person" && (role.length > 0 || [maleNames, femaleNames].some((known) => known.has(words[0] ?? "")));
}
