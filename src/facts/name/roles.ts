import { bodyWords, organisationWords } from "../../lexicon/organisations.ts";
import {
	abbreviatedTitles,
	honorifics,
	roleHeads,
	roleModifiers,
	roleTails,
	titleSurnames,
} from "../../lexicon/titles.ts";
import type { Token } from "../../types.ts";

/** "foreign minister", "Mr": words for a person that stand before or instead of a name. */
export interface RoleUnit {
	readonly kind: "role";
	readonly from: number;
	readonly to: number;
	/** Lower case, without hyphens; empty for courtesy titles. */
	readonly words: readonly string[];
	readonly plural: boolean;
	/** Stands only before names. */
	readonly honorific: boolean;
}

/** The role whose head or title stands at token `at`; its modifiers start no earlier than `floor`. */
export function roleAt(tokens: readonly Token[], at: number, floor: number): RoleUnit | undefined {
	return titleAt(tokens, at) ?? officeAt(tokens, at, floor);
}

function titleAt(tokens: readonly Token[], at: number): RoleUnit | undefined {
	const token = tokens[at];
	if (token === undefined || !token.capital || !nameFollows(tokens, at)) return undefined;
	const unit = { kind: "role" as const, from: at, to: at + 1, plural: false };
	if (Object.hasOwn(honorifics, token.norm)) return { ...unit, words: [], honorific: true };
	const title = Object.hasOwn(abbreviatedTitles, token.norm) ? abbreviatedTitles[token.norm] : undefined;
	return title === undefined ? undefined : { ...unit, words: title.split(" "), honorific: true };
}

function nameFollows(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	return next?.capital === true && next.tag !== "PRON" && next.tag !== "DET";
}

function officeAt(tokens: readonly Token[], at: number, floor: number): RoleUnit | undefined {
	const head = headAt(tokens, at);
	if (
		head === undefined ||
		headAt(tokens, at + 1) !== undefined ||
		opensOrganisation(tokens, at) ||
		ownsOffice(tokens, at)
	)
		return undefined;
	const tail = tailAfter(tokens, at + 1);
	const to = at + 1 + tail;
	const from = modifiersFrom(tokens, at, floor);
	if (from === at && isSurname(tokens, at)) return undefined;
	const words = tokens.slice(from, to).flatMap((token, offset) => {
		if (token.norm === "-" || token.norm === "the") return [];
		return from + offset === at ? [head.lemma] : [token.norm];
	});
	return { kind: "role", from, to, words, plural: head.plural, honorific: false };
}

const nominal = new Set(["NOUN", "PROPN", "ADJ", "X"]);

function headAt(
	tokens: readonly Token[],
	at: number,
): { readonly lemma: string; readonly plural: boolean } | undefined {
	const token = tokens[at];
	if (token === undefined || !nominal.has(token.tag)) return undefined;
	if (roleHeads.has(token.norm)) return { lemma: token.norm, plural: false };
	const singular = singularOf(token.norm);
	return singular !== token.norm && roleHeads.has(singular) ? { lemma: singular, plural: true } : undefined;
}

/** "Prime Minister's Office". */
function ownsOffice(tokens: readonly Token[], at: number): boolean {
	const office = tokens[at + 2];
	return (
		tokens[at + 1]?.norm === "'s" &&
		tokens[at]?.capital === true &&
		office?.capital === true &&
		organisationWords.has(office.norm)
	);
}

/** "General Electric Company", "Premier League", "Teachers Union", "Department of Justice". */
function opensOrganisation(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.capital !== true) return false;
	if (tokens[at - 1]?.norm === "of" && tokens[at - 2]?.capital && organisationWords.has(tokens[at - 2]?.norm ?? ""))
		return true;
	for (let next = at + 1; tokens[next]?.capital === true; next += 1) {
		const norm = tokens[next]?.norm ?? "";
		if (organisationWords.has(norm) && norm !== "general") return true;
	}
	return false;
}

function singularOf(word: string): string {
	if (word.endsWith("men")) return `${word.slice(0, -3)}man`;
	if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
	return word.endsWith("s") ? word.slice(0, -1) : word;
}

function tailAfter(tokens: readonly Token[], at: number): number {
	const tail = roleTails.find((words) => words.every((word, offset) => tokens[at + offset]?.norm === word));
	return tail?.length ?? 0;
}

/** First token of the modifiers that lead up to the head without a gap. */
function modifiersFrom(tokens: readonly Token[], head: number, floor: number): number {
	let from = head;
	while (from > floor) {
		const before = tokens[from - 1];
		const hyphen = before?.norm === "-";
		const modifier = hyphen ? tokens[from - 2] : before;
		if (modifier === undefined || from - (hyphen ? 2 : 1) < floor || !isModifier(modifier)) return from;
		from -= hyphen ? 2 : 1;
	}
	return from;
}

/** "State Department spokesman": a capitalised body is a name of its own. */
function isModifier({ norm, tag, capital }: Token): boolean {
	if (capital && bodyWords.has(norm)) return false;
	return roleModifiers.has(norm) || (roleHeads.has(norm) && tag !== "VERB");
}

/** "Billie Jean King": a title after a capitalised name word, with no name after it. */
function isSurname(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	const before = tokens[at - 1];
	if (token === undefined || !token.capital || !titleSurnames.has(token.norm)) return false;
	return before?.capital === true && before.tag === "PROPN" && tokens[at + 1]?.capital !== true;
}
