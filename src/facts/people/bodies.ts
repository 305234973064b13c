import { looseTails, officeTails } from "../../lexicon/organisations.ts";
import { isGivenName } from "../name/context.ts";
import { organisationEntity } from "../name/organisations.ts";
import { isKnownPlace } from "../name/places.ts";
import { type Form, typeOfForm } from "./forms.ts";

/**
 * Shorter names of organisations that the texts name in full: "Nordsky" for "Nordsky Network", "the sheriff's office" for the
 * "Hill County Sheriff's Office". Only where one alone can be meant, and no person or place is called so.
 */
export function bodiesOf(
	forms: ReadonlyMap<string, Form>,
	parts: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, string> {
	const bodies = [...forms.values()].filter((form) => form.words.length > 1 && typeOfForm(form) === "organisation");
	const meant = new Map<string, Set<string>>();
	for (const { words } of bodies) {
		for (const short of [...withoutTail(words, forms), ...officesIn(words)]) {
			meant.set(short, (meant.get(short) ?? new Set()).add(organisationEntity(words)));
		}
	}
	const isTaken = (short: string): boolean => parts.has(short) || isGivenName(short) || isKnownPlace(short);
	return new Map(
		[...meant].flatMap(([short, [entity, ...others]]) =>
			entity === undefined || others.length > 0 || isTaken(short) ? [] : [[short, entity] as const],
		),
	);
}

/** "Nordsky Network" is Nordsky, if no other name of the texts begins so. */
function withoutTail(words: readonly string[], forms: ReadonlyMap<string, Form>): readonly string[] {
	const short = words.slice(0, -1).join(" ");
	const isLoose = looseTails.has(words.at(-1) ?? "");
	const own = words.join(" ");
	return isLoose && [...forms.keys()].every((key) => key === own || !key.startsWith(`${short} `)) ? [short] : [];
}

/** Tails of a name that hold its office: "county sheriff's office", "sheriff's office". */
function officesIn(words: readonly string[]): readonly string[] {
	const owner = words.length - 2;
	if (!officeTails.has(words.at(-1) ?? "") || !words[owner]?.endsWith("'s")) return [];
	return words.flatMap((_, at) => (at > 0 && at <= owner ? [words.slice(at).join(" ")] : []));
}
