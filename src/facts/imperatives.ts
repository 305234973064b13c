import type { Modality, Sentence, Token } from "../types.ts";
import { scopeEnd } from "./scope.ts";

/** "Give me the letter", "Darius, please close the door", "Don't open it", said in a turn: asked for, not told. "Suppose I sold it" is only thought of. */
export function imperativeIn(sentence: Sentence): Modality | undefined {
	const { own, tokens } = sentence;
	if (own === undefined) return undefined;
	const from = pastAddress(tokens, own);
	const verb = commandAt(tokens, from);
	if (verb === undefined) return undefined;
	const isThought = supposing.has(tokens[verb]?.norm ?? "");
	const head = isThought ? tokens.findIndex(({ tag }, at) => at > verb && tag === "VERB") : verb;
	// Who speaks asks for it: the cue is the colon of the turn.
	const cue = isThought ? verb : own - 1;
	if (head < 0) return undefined;
	return {
		kind: "modality",
		sentence: sentence.index,
		...{ from: cue, to: cue + 1, start: tokens[cue]?.start ?? 0, end: tokens[cue]?.end ?? 0 },
		strength: isThought ? "conditional" : "asked",
		scope: { from: head, to: isThought || tokens[from]?.norm === "let" ? tokens.length : scopeEnd(sentence, head) },
		head,
		word: tokens[head]?.word ?? "",
	};
}

/** What is said behind these is not said to be so. */
const supposing: ReadonlySet<string> = new Set(["suppose", "imagine", "assume", "pretend", "say"]);

const leads: ReadonlySet<string> = new Set(
	"please just so and then now well ok okay no yes oh but also first never".split(" "),
);

/** Behind "Darius, please", "no,", "and then". */
function pastAddress(tokens: readonly Token[], own: number): number {
	let at = own;
	while (leads.has(tokens[at]?.norm ?? "") || tokens[at]?.norm === "," || isAddressed(tokens, at)) at += 1;
	return at;
}

/** "**Darius**, close", "**Mr. Moe**, close". */
function isAddressed(tokens: readonly Token[], at: number): boolean {
	let to = at;
	while (tokens[to]?.tag === "PROPN") to += 1;
	return to > at && tokens[to]?.norm === ",";
}

/** The plain verb with which a command begins. */
function commandAt(tokens: readonly Token[], at: number): number | undefined {
	const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	if (first?.norm === "let" && second !== undefined) return third === undefined ? at : letAt(tokens, at);
	if (first?.norm === "do" && (second?.norm === "n't" || second?.norm === "not")) return plainAt(tokens, at + 2);
	return first?.norm === "do" ? plainAt(tokens, at + 1) : plainAt(tokens, at);
}

/** "Let's **say**", "let us **go**"; "let **him** go". */
function letAt(tokens: readonly Token[], at: number): number {
	const isOurs = tokens[at + 1]?.norm === "'s" || tokens[at + 1]?.norm === "us";
	return isOurs ? (plainAt(tokens, at + 2) ?? at) : at;
}

/** "close the door": the tagger may take the verb for an adjective or a noun. */
function plainAt(tokens: readonly Token[], at: number): number | undefined {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token === undefined || token.norm !== token.lemma) return undefined;
	const isHidden = /^(?:ADJ|NOUN)$/.test(token.tag) && /^(?:DET|PRON)$/.test(next?.tag ?? "");
	return token.tag === "VERB" || (isHidden && next?.norm !== "i") ? at : undefined;
}
