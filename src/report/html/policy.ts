/**
 * What the page may do: nothing but its own style and script, each named by the hash of its bytes. No network, no frames,
 * no forms, and no text can become a script. A test computes the hashes; change them with `style.ts` and `script.ts`.
 */
const styleHash = "3GkvyDOVgvjWsXj1VeTpxV2ruT36UE824z08107G35s=";
const scriptHash = "vM/T9Pw6bISTR4BrnZe5IjzA5BdcynZ0UZ4XMgX+gNU=";

export const policy = [
	"default-src 'none'",
	`style-src 'sha256-${styleHash}'`,
	`script-src 'sha256-${scriptHash}'`,
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
].join("; ");
