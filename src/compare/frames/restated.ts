import type { Link } from "../../types.ts";

/** What answers a word by another construction, in full. */
export function restatedBy(to: number): Link {
	return { to, strength: 1, frame: true };
}
