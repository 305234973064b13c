/** The grammar of messages. */

/** `1 passage`, `2 passages`. */
export function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** `a, b and c`. */
export function listed(words: readonly string[]): string {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** Words of claims and sources may hold line breaks and control characters; a message does not. */
export function unbroken(message: string): string {
	return message.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
