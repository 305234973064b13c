/**
 * What the page may do: nothing but its own style and script, each named by the hash of its bytes. No network, no frames,
 * no forms, and no text can become a script. A test computes the hashes; change them with `style.ts` and `script.ts`.
 */
const styleHash = "i8Nd9ZdYKHSS5dIlXItbouLElplA39cWvVtQdx0vfeE=";
const scriptHash = "0xVFBCsa5ROLrAkSO0J9csP8dq61aLH0CK1K1jlVipk=";

export const policy = [
	"default-src 'none'",
	`style-src 'sha256-${styleHash}'`,
	`script-src 'sha256-${scriptHash}'`,
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
].join("; ");
