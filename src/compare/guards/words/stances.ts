import type { Token } from "../../../types.ts";
import { spelled, tokensOf } from "../../sides.ts";
import { blocked, type Guard, isQuoted } from "../guard.ts";

/** "argued **for** the merger" where the passage has "argued **against** it", "voted against" where it only has a vote. */
export const stances: Guard = (pairing) => {
	const [ours, theirs] = [tokensOf(pairing), pairing.sentence.tokens];
	return pairing.part.tokens.flatMap((at) => {
		const stance = stanceBehind(ours, at);
		const to = pairing.links.get(at)?.to;
		if (stance === undefined || to === undefined || isQuoted(pairing, at)) return [];
		const other = stanceBehind(theirs, to);
		const isOther = other === undefined ? stance === "against" && !isAgainst(theirs) : other !== stance;
		const said = spelled(ours, at, at + 2);
		return isOther ? [blocked("word", said, `nothing here says “${said}”`)] : [];
	});
};

/** For or against what somebody votes, argues or speaks. */
function stanceBehind(tokens: readonly Token[], at: number): "for" | "against" | undefined {
	const next = tokens[at + 1]?.norm;
	if (!taking.has(tokens[at]?.lemma ?? "")) return undefined;
	if (next === "against") return "against";
	return next === "for" || (next === "in" && /^favou?r$/.test(tokens[at + 2]?.norm ?? "")) ? "for" : undefined;
}

const taking: ReadonlySet<string> = new Set(
	"vote argue speak campaign rule decide testify lobby advise protest demonstrate warn plead stand".split(" "),
);

function isAgainst(tokens: readonly Token[]): boolean {
	return tokens.some(({ norm, lemma }) => opposing.has(norm) || opposing.has(lemma));
}

const opposing: ReadonlySet<string> = new Set(
	"against oppose opposed opposition opponent reject rejection no nay not n't defeat defy condemn refuse at".split(" "),
);
