/**
 * What the page may do: nothing but its own style and script, each named by the hash of its bytes. No network, no frames,
 * no forms, and no text can become a script. A test computes the hashes; change them with `style.ts` and `script.ts`.
 */
const styleHash = "ZWW0VNwMMun4O92kC/0ntDJi4MDvlclLY7Nx0qeKtsE=";
const scriptHash = "h1IgW2hVrEQORiA4FrqFPYST78NKwm1FUpXTwTTOPg0=";

export const policy = [
	"default-src 'none'",
	`style-src 'sha256-${styleHash}'`,
	`script-src 'sha256-${scriptHash}'`,
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
].join("; ");
