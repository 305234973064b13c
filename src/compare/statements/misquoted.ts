import { alteration } from "../../facts/quotation.ts";
import { ELLIPSIS, INSERTION } from "../../facts/quotation-words.ts";
import type { Name, Quotation } from "../../types.ts";
import { isPerson, meet } from "../event.ts";
import { isSpelling } from "../guards/quotations.ts";
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
		: changed.length === 0 && areStrangers(ours, theirs);
}

/** Both are called by their names. */
function areStrangers(...speakers: readonly Name[]): boolean {
	return speakers.every((name) => isPerson(name) && name.form === "name");
}
