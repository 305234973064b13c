/**
 * What the page may do: nothing but its own style and script, each named by the hash of its bytes. No network, no frames,
 * no forms, and no text can become a script. A test computes the hashes; change them with `style.ts` and `script.ts`.
 */
const styleHash = "P2ZX1BdmTUrYKqSZxOTScJxW4JExs0sLNRhEAGYWX7A=";
const scriptHash = "XeXp8ppumz1LKKKWlKnBdI5X3e3nHf6XCWg7U2KDMt8=";

export const policy = [
	"default-src 'none'",
	`style-src 'sha256-${styleHash}'`,
	`script-src 'sha256-${scriptHash}'`,
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
].join("; ");
