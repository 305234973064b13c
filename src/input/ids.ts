import type { Problem } from "../types.ts";
import { type Origin, problemAt, sayPlace } from "./problems.ts";

/** Words of a sentence, and characters, that go into a generated id. */
const idWords = 6;
const idLength = 60;

/** The first words of a sentence in kebab-case: `the-bridge-reopened-on-saturday-after`. */
export function slug(text: string): string {
	const plain = text.slice(0, 1000).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
	const words = plain.replace(/[.'’](?=\p{L})/gu, "").match(/[\p{L}\p{N}]+/gu) ?? [];
	const joined = [...words.slice(0, idWords).join("-")].slice(0, idLength).join("");
	return joined.replace(/-$/, "") || "claim";
}

/** Gives each sentence its slug for an id, with `-2`, `-3` ... when that is taken. Adds to `taken`. */
export function idGenerator(taken: Set<string>): (text: string) => string {
	const numbers = new Map<string, number>();
	return (text) => {
		const base = slug(text);
		let number = numbers.get(base) ?? 1;
		let id = number === 1 ? base : `${base}-${number}`;
		while (taken.has(id)) id = `${base}-${++number}`;
		numbers.set(base, number);
		taken.add(id);
		return id;
	};
}

/** Something with an id, and where the id stands. */
export interface Named {
	readonly id: string;
	readonly origin: Origin;
}

/** A problem for each id that an earlier one already has. */
export function duplicateIds(named: readonly Named[], what: string): readonly Problem[] {
	const first = new Map<string, Origin>();
	return named.flatMap(({ id, origin }) => {
		const earlier = first.get(id);
		if (earlier === undefined) first.set(id, origin);
		return earlier === undefined ? [] : duplicateId(id, what, [earlier, origin]);
	});
}

function duplicateId(id: string, what: string, [earlier, origin]: readonly [Origin, Origin]): Problem {
	return problemAt(origin, {
		rule: "duplicate-id",
		message: `Two ${what} have the id \`${id}\`: this one, and the one at ${sayPlace(earlier)}.`,
		hint: "Give one of them another id.",
	});
}
