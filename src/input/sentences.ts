import type { Limits, Problem } from "../types.ts";
import type { Draft } from "./claims.ts";
import { type Fault, type Origin, problemAt, type Written } from "./problems.ts";

/** Control characters but tab and line breaks, halves of characters, and marks that reverse the direction of writing. */
const control = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;
/** Characters without width that come along when text is copied: soft hyphen, zero-width space, word joiner, byte order mark. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/u;

/** What is wrong with the sentence of a claim itself. */
export function sentenceProblems({ sentence }: Draft, limits: Limits): readonly Problem[] {
	const faults = [
		characterProblem(sentence, control, controlCharacter),
		characterProblem(sentence, invisible, invisibleCharacter),
		lengthProblem(sentence, limits.claimLength),
	];
	return faults.flatMap((fault) => fault ?? []);
}

function characterProblem(sentence: Written, pattern: RegExp, say: (code: string) => Fault): Problem | undefined {
	const [character] = pattern.exec(sentence.text) ?? [];
	if (character === undefined) return undefined;
	const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
	return problemAt(characterOrigin(sentence, character), say(`U+${code}`));
}

/** The character itself, or the whole sentence where it is written as an escape. */
function characterOrigin({ file, span }: Written, character: string): Origin {
	const start = file.text.slice(span.start, span.end).indexOf(character);
	if (start < 0) return { file, span };
	return { file, span: { start: span.start + start, end: span.start + start + character.length } };
}

function controlCharacter(code: string): Fault {
	return {
		rule: "control-character",
		message: `This claim holds a control character, ${code}.`,
		hint: "Remove it: nobody can see it, and it may hide what the claim says.",
	};
}

function invisibleCharacter(code: string): Fault {
	return {
		rule: "invisible-character",
		severity: "warning",
		message: `This claim holds an invisible character, ${code}.`,
		hint: "It was probably copied along. Type the words again.",
	};
}

function lengthProblem(sentence: Written, limit: number): Problem | undefined {
	if (sentence.text.length <= limit) return undefined;
	return problemAt(sentence, {
		rule: "claim-too-long",
		message: `This claim has ${sentence.text.length} characters; at most ${limit} are checked.`,
		hint: "A claim is one sentence. Split it, or raise `limits.claimLength`.",
	});
}

/** The claims up to the limit, and a problem at the first one above it. */
export function tooManyClaims(drafts: readonly Draft[], limit: number): readonly Problem[] {
	const excess = drafts[limit];
	if (excess === undefined) return [];
	const fault: Fault = {
		rule: "too-many-claims",
		message: `There are ${drafts.length} claims; at most ${limit} are checked.`,
		hint: "Raise `limits.claims` in factlint.config.yaml.",
	};
	return [problemAt(excess.sentence, fault)];
}
