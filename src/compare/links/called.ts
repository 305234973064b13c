import { isName } from "../../facts/name.ts";
import { kindOf, takenUpAs } from "../../lexicon/references.ts";
import { otherOnes } from "../../lexicon/settings.ts";
import { remembered } from "../../text/remembered.ts";
import type { Analysis, Name, Sentence, Token } from "../../types.ts";
import { meet } from "../event.ts";

/** A name beside the noun that says what it is: "the container **ship** Ostra Star". */
interface Called {
	readonly name: Name;
	readonly noun: string;
}

const called = remembered(({ document, facts }: Analysis): readonly Called[] =>
	document.sentences.flatMap(({ index, tokens }) =>
		(facts[index] ?? []).filter(isName).flatMap((name) => {
			const noun = name.form === "name" ? nounOf(tokens, name) : undefined;
			return noun === undefined ? [] : [{ name, noun }];
		}),
	),
);

/** "the **tanker** Ostra Star", "the Ostra Star, a Greek **tanker**". */
function nounOf(tokens: readonly Token[], { from, to }: Name): string | undefined {
	const before = tokens[from - 1];
	if (before?.capital === false && kindOf.has(before.norm)) return before.norm;
	return asideOf(tokens, to);
}

function asideOf(tokens: readonly Token[], to: number): string | undefined {
	if (tokens[to]?.norm !== "," || tokens[to + 1]?.tag !== "DET") return undefined;
	let at = to + 2;
	while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[at + 1]?.tag ?? "") && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]?.tag ?? ""))
		at += 1;
	const noun = tokens[at]?.norm ?? "";
	return kindOf.has(noun) && tokens[at + 1]?.norm !== "'s" ? noun : undefined;
}

interface Place {
	readonly sentence: Sentence;
	readonly at: number;
}

/** "the **vessel**" in a text that has called this name a tanker, and has no other one of its kind. */
export function isTakenUp(name: Name, source: Analysis, { sentence, at }: Place): boolean {
	const noun = sentence.tokens[at]?.norm ?? "";
	const known = called(source).filter((one) => one.name.sentence <= sentence.index);
	const isSame = (other: Name): boolean => meet(other, name);
	const own = known.filter((one) => isSame(one.name) && one.name.sentence < sentence.index);
	if (!own.some((one) => takenUpAs.get(noun)?.has(one.noun) === true)) return false;
	const kind = kindOf.get(noun) ?? new Set();
	if (known.some((one) => kind.has(one.noun) && !isSame(one.name))) return false;
	return source.document.sentences
		.slice(0, sentence.index + 1)
		.every((each) => !hasOther(each, kind, own) && !mayName(source, each, { isSame, known, isFirm: kind.has("firm") }));
}

/** Whether the text calls a name so. */
export function isCalledSo(name: Name, source: Analysis, noun: string): boolean {
	return called(source).some((one) => takenUpAs.get(noun)?.has(one.noun) === true && meet(one.name, name));
}

/** "**a second** tanker", "two ships", "its sister ship": another one, or several. */
function hasOther({ index, tokens }: Sentence, kind: ReadonlySet<string>, own: readonly Called[]): boolean {
	return tokens.some(({ norm, lemma, capital }, at) => {
		if (capital || (!kind.has(norm) && !kind.has(lemma))) return false;
		const isOwn = own.some(
			({ name }) => name.sentence === index && (name.from === at + 1 || isAside(tokens, name, at)),
		);
		return !isOwn && (norm !== lemma || !isDefinite(tokens, at));
	});
}

function isAside(tokens: readonly Token[], { to }: Name, at: number): boolean {
	return at > to && at < to + 7 && tokens[to]?.norm === "," && asideOf(tokens, to) === tokens[at]?.norm;
}

/** "the ship", "the stricken ship"; "on board ship" and "shipping firm" name none. */
function isDefinite(tokens: readonly Token[], at: number): boolean {
	let from = at - 1;
	while (/^(?:ADJ|NOUN|VERB)$/.test(tokens[from]?.tag ?? "") && !otherOnes.has(tokens[from]?.norm ?? "")) from -= 1;
	return tokens[from]?.norm === "the" || tokens[from]?.norm === "this";
}

interface Known {
	readonly isSame: (other: Name) => boolean;
	readonly known: readonly Called[];
	readonly isFirm: boolean;
}

/** A name of which nobody knows what it is: "collided with the **Belle Rive**"; behind "off" or "near" it is a place. */
function mayName({ facts }: Analysis, { index, tokens }: Sentence, { isSame, known, isFirm }: Known): boolean {
	return (facts[index] ?? []).filter(isName).some((name) => {
		const isOpen = name.type === "unknown" || (isFirm && name.type === "organisation");
		if (name.form !== "name" || !isOpen || isSame(name)) return false;
		if (known.some((one) => meet(one.name, name))) return false;
		return !placing.has(tokens[name.from - 1]?.norm ?? "");
	});
}

const placing: ReadonlySet<string> = new Set("in at near off outside from to of".split(" "));
