/** Control characters, halves of characters and marks that reverse the direction of writing: nobody sees them, and they may hide what a text says. */
const steering = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/** Words of a source that may be written into a claims file; tabs and line breaks are not words either. */
export function isPlainlyReadable(words: string): boolean {
	return !steering.test(words);
}
