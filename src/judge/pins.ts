import { sentencesOf } from "../compare/pins.ts";
import type { Claim, Problem } from "../types.ts";
import type { Shelf } from "./evidence.ts";

/** Pins whose words have left their source, each at its own line. */
export function pinProblems({ id, evidence = [] }: Claim, shelf: Shelf): Problem[] {
	return evidence.flatMap((pin) => {
		const shelved = shelf.get(pin.source);
		if (shelved === undefined || sentencesOf(shelved.analysis.document, pin.quote).length > 0) return [];
		return [
			{
				...pin.place,
				rule: "pin-not-found",
				severity: "error",
				message: `claim ${id}: the words of this pin are not in ${pin.source}`,
				hint: `copy them again from ${shelved.source.file}, or remove the pin`,
			} as const,
		];
	});
}
