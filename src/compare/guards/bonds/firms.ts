import { isName } from "../../../facts/name.ts";
import { holds } from "../../../facts/scope.ts";
import { firmNouns } from "../../../lexicon/organisations.ts";
import type { Name, Pairing, Sentence, Token, TokenRange } from "../../../types.ts";
import { headOf, mainSubject } from "../../clauses/heads.ts";
import { doMeet, namesAt } from "../../event.ts";
import { tokensOf } from "../../sides.ts";

/**
 * "Corvex cut its dividend" where the passage has "shares in Corvex fell after **the group** cut its dividend": the name is the
 * only one that such a noun can take up, in its sentence or as the subject of the one before.
 */
export function takesUp(pairing: Pairing, ours: TokenRange, theirs: TokenRange): boolean {
	const { claimFacts, source, sentence } = pairing;
	if (!isFirmNoun(sentence.tokens, theirs)) return false;
	const asked = namesAt(claimFacts, headOf(tokensOf(pairing), ours.from, ours.to) ?? -1).filter(mayBeFirm);
	const own = firmsIn(pairing, sentence, theirs.from);
	const before = source.document.sentences[sentence.index - 1];
	const isFirst = own?.length === 0 && before !== undefined && before.paragraph === sentence.paragraph;
	const said = isFirst ? ledBy(pairing, before) : own;
	const isSaid = (name: Name): boolean => doMeet(asked, [name]) && !isOtherBody(source.document.sentences, name);
	return said !== undefined && said.length > 0 && said.every(isSaid);
}

/** "the **union** Norglas" is no company. */
function isOtherBody(sentences: readonly Sentence[], { sentence, from }: Name): boolean {
	const before = sentences[sentence]?.tokens[from - 1];
	return before?.tag === "NOUN" && (!firmNouns.has(before.lemma) || otherBodies.has(before.lemma));
}

const otherBodies: ReadonlySet<string> = new Set("union party council museum university town village club".split(" "));

/** "the group", "the Oslo-based company". */
function isFirmNoun(tokens: readonly Token[], { from, to }: TokenRange): boolean {
	const lemma = tokens[headOf(tokens, from, to) ?? -1]?.lemma ?? "";
	return tokens[from]?.norm === "the" && plainFirms.has(lemma);
}

const plainFirms: ReadonlySet<string> = new Set(["company", "firm", "group", "business"]);

function mayBeFirm({ form, type }: Name): boolean {
	return form === "name" && type !== "person" && type !== "place";
}

/** The firms named before a token; undefined where one without a name stands there too: "a shipyard". */
function firmsIn({ source }: Pairing, { index, tokens }: Sentence, to: number): readonly Name[] | undefined {
	const isOther = tokens.some(({ lemma }, at) => at < to && firmNouns.has(lemma) && isAnother(tokens, at));
	if (isOther) return undefined;
	return (source.facts[index] ?? [])
		.filter(isName)
		.filter((name) => name.to <= to && (mayBeFirm(name) || isOwnedIn(tokens, name)));
}

/** "a stake **in Halden**" is none in a town. */
function isOwnedIn(tokens: readonly Token[], { form, from }: Name): boolean {
	const host = tokens[from - 2]?.lemma ?? "";
	return form === "name" && tokens[from - 1]?.norm === "in" && /^(?:share|stake|holding|interest|investor)$/.test(host);
}

/** "a shipyard", "its Danish rival", "the builder"; not "the bank Nordea" nor "Corvex, the maker of pumps". */
function isAnother(tokens: readonly Token[], at: number): boolean {
	if (tokens[at + 1]?.tag === "PROPN") return false;
	const lead = tokens.findLastIndex(({ tag }, before) => before < at && !/^(?:ADJ|NOUN|PROPN)$/.test(tag));
	const isApposed = tokens[lead - 1]?.norm === "," && tokens[lead - 2]?.tag === "PROPN";
	return leads.has(tokens[lead]?.norm ?? "") && !isApposed;
}

const leads: ReadonlySet<string> = new Set("the a an its another other their two three some several".split(" "));

/** The firms of a sentence, where its subject is one of them. */
function ledBy(pairing: Pairing, sentence: Sentence): readonly Name[] | undefined {
	const found = firmsIn(pairing, sentence, sentence.tokens.length);
	const subject = mainSubject(sentence);
	return found?.some(({ from }) => subject !== undefined && holds(subject, from)) ? found : undefined;
}
