import type { Problem } from "../types.ts";
import { problemAt, textFile } from "./problems.ts";

/** The text of UTF-8 bytes, a byte order mark kept; `undefined` where the bytes are not UTF-8. */
export function utf8(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** The problem of a file that is not UTF-8, at its first bad byte. */
export function firstBadByte(file: string, bytes: Uint8Array): Problem {
	const length = validLength(bytes);
	const before = utf8(bytes.subarray(0, length)) ?? "";
	const lossy = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	const span = { start: before.length, end: before.length + 1 };
	const byte = (bytes[length] ?? 0).toString(16).toUpperCase().padStart(2, "0");
	return problemAt(
		{ file: textFile(file, lossy), span },
		{
			rule: "not-utf-8",
			message: `This file is not UTF-8: byte ${byte} at position ${length} belongs to no character.`,
			hint: `${guessEncoding(bytes)}Save the file as UTF-8.`,
		},
	);
}

function guessEncoding(bytes: Uint8Array): string {
	const [first, second] = bytes;
	const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
	return marked ? "It looks like UTF-16. " : "";
}

/** Bytes of the longest beginning that is valid UTF-8: found by halving, since each beginning of a valid one is valid or cut. */
function validLength(bytes: Uint8Array): number {
	let low = 0;
	let high = bytes.length;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (startsValid(bytes.subarray(0, middle))) low = middle;
		else high = middle - 1;
	}
	return wholeCharacters(bytes, low);
}

/** Valid, or valid but for a last character that was cut. */
function startsValid(bytes: Uint8Array): boolean {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}

/** Steps back over the pieces of a character that was cut. */
function wholeCharacters(bytes: Uint8Array, length: number): number {
	for (let cut = 0; cut < 4; cut++) {
		if (utf8(bytes.subarray(0, length - cut)) !== undefined) return length - cut;
	}
	return length;
}
