import { isInFact } from "../../../facts/scope.ts";
import { absolutes, equallyAbsolute } from "../../../lexicon/absolutes.ts";
import { inexactWords } from "../../../lexicon/hedges.ts";
import { ordinals } from "../../../lexicon/numbers.ts";
import { rankedFigures } from "../../../lexicon/rankings.ts";
import type { Link, Pairing, Token } from "../../../types.ts";
import { answersOf, likenessAt } from "../../event.ts";
import { tokensOf } from "../../sides.ts";
import { isSuperlative, isThing, synonym } from "../../words.ts";
import { blocked, type Guard, isMeasured, isQuoted } from "../guard.ts";

/** "first", "only", "highest": the passage must say so in the same word. */
export const superlatives: Guard = (pairing) => {
	const tokens = tokensOf(pairing);
	return pairing.part.tokens.flatMap((at) => {
		const token = tokens[at];
		if (
			token === undefined ||
			!isAbsolute(token, tokens[at + 1]) ||
			isInAll(tokens, at) ||
			isComparative(pairing, at) ||
			isQuoted(pairing, at) ||
			isMeasured(pairing, at)
		)
			return [];
		const same = equallyAbsolute.get(token.norm) ?? new Set([token.norm]);
		const here = pairing.sentence.tokens.flatMap(({ norm }, to) => (same.has(norm) ? [to] : []));
		if (token.norm === "only" && here.length > 0 && here.every((to) => isOtherOnly(pairing, [tokens, at], to)))
			return [blocked("superlative", token.word, `“only” is said of something else here`)];
		if (here.length > 0 && here.every((to) => isNarrower(pairing.sentence.tokens, to, [tokens, at])))
			return [blocked("superlative", token.word, `the source narrows “${token.word}”`)];
		const { to: answer = -1, strength = 0 } = pairing.links.get(at) ?? {};
		// "**made** a profit" says nothing of a record one.
		const isDeed = token.norm === "record" && pairing.sentence.tokens[answer]?.tag === "VERB";
		const linked = strength >= synonym && !isDeed && !isRankInRole(pairing, at, token);
		const isSaid = (to: number): boolean =>
			isOfSame(pairing, tokens, { at, to }) || isOfDeed(pairing, tokens, { at, to });
		if (here.length > 0 ? here.some(isSaid) : linked) return [];
		return [blocked("superlative", token.word, `nothing here says “${token.word}”`)];
	});
};

/** "**only** “Rain” was performed abroad" does not make it "the **only** play" of all, unless the claim says what only it was. */
function isOtherOnly(
	pairing: Pairing,
	[ours, at]: readonly [tokens: readonly Token[], at: number],
	to: number,
): boolean {
	const { sentence, links } = pairing;
	if (!isAttributive(ours, at) || sentence.tokens[to]?.norm !== "only" || isAttributive(sentence.tokens, to))
		return false;
	const verb = sentence.clauses.find(({ from, to: end, verb = -1 }) => to >= from && to < end && verb > to)?.verb;
	return verb !== undefined && !answersOf({ links }).has(verb);
}

/** "**the only** play", "**its** only goal". */
function isAttributive(tokens: readonly Token[], at: number): boolean {
	return (
		/^(?:DET|PRON|PART)$/.test(tokens[at - 1]?.tag ?? "") && tokens[at + 1]?.tag !== "DET" && !tokens[at + 1]?.capital
	);
}

/** "**more** quickly" where the passage has "faster". */
function isComparative({ links, sentence, ...pairing }: Pairing, at: number): boolean {
	const there = sentence.tokens[links.get(at + 1)?.to ?? -1];
	const isDegree = tokensOf(pairing)[at]?.norm === "more" && /^(?:ADJ|ADV)$/.test(there?.tag ?? "");
	return isDegree && there?.norm.endsWith("er") === true && there.norm !== there.lemma;
}

/** "1,300 **in all**," counts. */
function isInAll(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.norm === "all" && tokens[at - 1]?.norm === "in" && tokens[at + 1]?.tag === "PUNCT";
}

/** "**one of the** largest", "the **second-**largest", "**not** only", "the first time **since** 1990": the passage says less. */
function isNarrower(
	theirs: readonly Token[],
	to: number,
	[ours, at]: readonly [tokens: readonly Token[], at: number],
): boolean {
	const [mine, other] = [narrowingOf(ours, at), narrowingOf(theirs, to)];
	return other !== undefined && mine !== other;
}

function narrowingOf(tokens: readonly Token[], at: number): string | undefined {
	const before = tokens.slice(Math.max(0, at - 3), at).map(({ norm }) => norm);
	const [last = ""] = before.slice(-1);
	const left = tokens[at + 1]?.norm ?? "";
	if (universals.has(tokens[at]?.norm ?? "")) {
		if (/^(?:but|except|bar|save)$/.test(left)) return "but";
		if (inexactWords.has(last) || notAll.has(last)) return "almost";
		if (tokens[at]?.norm === "every" && (ordinals.has(left) || left === "other")) return `every ${left}`;
	}
	if (last === "-") return `${before.at(-2)}-`;
	if (last === "not") return "not";
	if (/^(?:one|some|two|three|several|many|part) of (?:the|its|his|her|their)$/.test(before.join(" "))) return "one of";
	if (last === "among" || (last === "the" && before.at(-2) === "among")) return "one of";
	const time = tokens.slice(at + 1, at + 5).map(({ norm }) => norm);
	return time[0] === "time" && (time.includes("since") || time.includes("in")) && isSpell(tokens, at)
		? "since"
		: undefined;
}

const universals: ReadonlySet<string> = new Set([
	"all",
	"every",
	"everyone",
	"everybody",
	"everything",
	"entire",
	"whole",
]);
const notAll: ReadonlySet<string> = new Set(["not", "n't"]);

/** "the first time **since** 1990", "in **ten years**". */
function isSpell(tokens: readonly Token[], at: number): boolean {
	const [word, next] = [tokens[at + 2], tokens[at + 3]];
	return word?.norm === "since" || (word?.norm === "in" && /^(?:NUM|ADV)$/.test(next?.tag ?? ""));
}

/** "the first female minister" is linked as a whole to whoever is minister: that does not make her the first. */
function isRankInRole({ claimFacts }: Pairing, at: number, { norm }: Token): boolean {
	return isInFact(claimFacts, at, "name") && !seniority.has(norm);
}

/** In a role these say how high, not which: "the top diplomat". */
const seniority: ReadonlySet<string> = new Set(["top", "most", "highest"]);

/** "**unanimously** approved", "was **unanimous** in approving"; "only uses", "uses only": both stand by the same deed. */
function isOfDeed(
	{ sentence, links }: Pairing,
	tokens: readonly Token[],
	{ at, to }: { at: number; to: number },
): boolean {
	const isUnanimous = tokens[at]?.norm.startsWith("unanimous") === true;
	if (!isUnanimous && tokens[at]?.norm !== "only") return false;
	const beside = [at - 1, at + 1, ...(isUnanimous && tokens[at + 1]?.norm === "in" ? [at + 2] : [])];
	return beside.some((deed) => {
		const there = links.get(deed)?.to ?? -2;
		const areVerbs = sentence.tokens[there]?.tag === "VERB" && (isUnanimous || tokens[deed]?.tag === "VERB");
		if (!areVerbs || Math.abs(there - to) !== 1) return false;
		return isUnanimous || isSameBehind({ links }, [tokens, Math.max(at, deed)], [sentence.tokens, Math.max(to, there)]);
	});
}

type Behind = readonly [tokens: readonly Token[], at: number];

/** "only sells **cider**": what stands behind is the same, and nothing narrows it that the claim leaves out. */
function isSameBehind({ links }: Pick<Pairing, "links">, [ours, at]: Behind, [theirs, to]: Behind): boolean {
	const isSame = links.get(at + 1)?.to === to + 1;
	return isSame && (theirs[to + 2]?.tag !== "ADP" || ours[at + 2]?.tag === "ADP");
}

/** "the first official" is not "the first secretary", nor "first visited": both must rank the same noun, where both rank one. */
function isOfSame(pairing: Pairing, tokens: readonly Token[], { at, to }: { at: number; to: number }): boolean {
	const { sentence, links } = pairing;
	const [ours, theirs] = [nounFrom(tokens, at + 1), nounFrom(sentence.tokens, to + 1)];
	const isFigure = rankedFigures.has(tokens[ours ?? -1]?.lemma ?? "");
	if (
		isFigure &&
		(rankedFigures.has(sentence.tokens[theirs ?? -1]?.lemma ?? "") || isElliptic(sentence.tokens, to + 1))
	)
		return true;
	const isHere = sentence.tokens[to + 1]?.norm === "of";
	if (ours !== undefined && isElliptic(sentence.tokens, to + 1) && (isHere || isBefore(links.get(ours), to, false)))
		return isBefore(links.get(ours), to, isHere) && isToldHere(pairing, tokens, ours);
	if (ours !== undefined && isPredicate(sentence.tokens, to + 1)) return false;
	// "seven **more** than": of what, the number before it tells.
	const isCompared = sentence.tokens[to + 1]?.norm === "than" && tokens[at]?.norm !== "most";
	if (theirs !== undefined && !isCompared && isGeneral(tokens, at)) return isNobodyElse(pairing, theirs);
	if (ours === undefined || theirs === undefined || isCompared) return true;
	const answer = links.get(ours)?.to ?? -1;
	// "all the accusations" where the passage has "all charges": the near word answers.
	if (answer === theirs) return true;
	if (sentence.tokens[to + 1]?.norm === "of" && answer > to && answer <= to + partitiveReach) return true;
	return likenessAt(pairing, ours, theirs) > 0;
}

/** "**everyone** on board", "the **youngest** in the team": who or what is ranked stands nowhere in the phrase. */
function isGeneral(tokens: readonly Token[], at: number): boolean {
	const [token, next] = [tokens[at], tokens[at + 1]];
	return (
		/^every(?:one|body)$/.test(token?.norm ?? "") ||
		(token !== undefined && isSuperlative(token) && next?.norm === "in")
	);
}

/** "the youngest **member**", "all 63 **people**": the passage ranks nothing narrower. */
function isNobodyElse(pairing: Pairing, noun: number): boolean {
	const { lemma = "" } = pairing.sentence.tokens[noun] ?? {};
	return anybody.has(lemma) || answersOf(pairing).has(noun);
}

const anybody: ReadonlySet<string> = new Set(["person", "people", "member", "one"]);

/** "three mills, the **oldest** in Lund", "the birds, **most** of them finches": the noun stands before, or in a neighbour. */
function isElliptic(tokens: readonly Token[], from: number): boolean {
	if (tokens[from]?.norm === "of") return /^(?:them|it|these|those|which|whom)$/.test(tokens[from + 1]?.norm ?? "");
	const at = tokens.findIndex(({ tag }, index) => index >= from && tag !== "ADJ");
	const isOfAll = /^(?:all|most)$/.test(tokens[from - 1]?.norm ?? "") && tokens[at]?.tag === "VERB";
	return at < 0 || isOfAll || /^(?:AUX|PUNCT|ADP|SCONJ)$/.test(tokens[at]?.tag ?? "");
}

/** Whatever else the claim says stands in the passage itself. */
function isToldHere({ part, links }: Pick<Pairing, "part" | "links">, tokens: readonly Token[], noun: number): boolean {
	return part.tokens.every(
		(at) => at === noun || !/^(?:NOUN|PROPN|NUM)$/.test(tokens[at]?.tag ?? "") || links.get(at)?.to !== undefined,
	);
}

/** The noun stands before; "them" takes up one of its own sentence. */
function isBefore(link: Link | undefined, to: number, isHere: boolean): boolean {
	return link !== undefined && link.strength > 0 && (link.to === undefined ? !isHere : link.to < to);
}

/** "most **Danes**", "most of the six million people in **Denmark**": words between "most" and its noun, at the most. */
const partitiveReach = 8;

function nounFrom(tokens: readonly Token[], from: number): number | undefined {
	if (isPredicate(tokens, from)) return undefined;
	// "most Danes needed help"; "the first Danish minister" is ranked as a minister.
	const isHead = ({ tag }: Token, at: number) => tag === "NOUN" || (tag === "PROPN" && !isThing(tokens[at + 1]));
	const at = tokens.findIndex((token, index) => index >= from && isHead(token, index));
	return at < 0 || at > from + 4 ? undefined : at;
}

/** "first **visited**", but not "first **televised** game". */
function isPredicate(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.tag === "VERB" && tokens[at + 1]?.tag !== "NOUN";
}

/** "a **record** profit"; a record that is set is a thing like others. */
function isAbsolute(token: Token, next: Token | undefined): boolean {
	if (token.norm === "record") return next?.tag === "NOUN" || next?.tag === "ADJ";
	return absolutes.has(token.norm) || isSuperlative(token);
}
