import { type Change, type Nearest, nearestTo } from "../compare/pins/pin-nearest.ts";
import { sentencesOf } from "../compare/pins/pins.ts";
import { positionAt } from "../text/lines.ts";
import type { Claim, Pin, Problem } from "../types.ts";
import type { Shelf, Shelved } from "./evidence.ts";
import { unbroken } from "./phrasing.ts";

/** Pins whose words are not in their source, each at its own line, with the nearest words that are. */
export function pinProblems({ id, evidence = [] }: Claim, shelf: Shelf): Problem[] {
	return evidence.flatMap((pin) => {
		const shelved = shelf.get(pin.source);
		if (shelved === undefined || sentencesOf(shelved.analysis.document, pin.quote).length > 0) return [];
		return [pinProblem(id, pin, shelved)];
	});
}

function pinProblem(id: string, { place, quote, source }: Pin, shelved: Shelved): Problem {
	const nearest = nearestTo(shelved.analysis.document, quote);
	const changes = nearest?.changes ?? [];
	const says = changes.length === 0 ? "" : `: ${sayChanges(changes)}`;
	return {
		...place,
		rule: changes.length === 0 ? "pin-not-found" : "pin-altered",
		severity: "error",
		message: unbroken(`claim ${id}: the words of this pin are not in ${source}${says}`),
		hint: unbroken(
			nearest ? sayNearest(nearest, shelved) : `copy them again from ${shelved.source.file}, or remove the pin`,
		),
	};
}

/** More changes than this are not listed. */
const mostChanges = 3;

function sayChanges(changes: readonly Change[]): string {
	const said = changes.slice(0, mostChanges).map(sayChange);
	const rest = changes.length - said.length;
	return [...said, ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
}

function sayChange({ was, now }: Change): string {
	if (was === "") return `“${now}” is there in addition`;
	return now === "" ? `“${was}” is not there` : `“${was}” is “${now}” there`;
}

/** Longer passages are cut. */
const longestShown = 200;

function sayNearest({ start, end }: Nearest, { source, lines }: Shelved): string {
	const words = source.text.slice(start, end).replace(/\s+/g, " ");
	const shown = words.length <= longestShown ? words : `${words.slice(0, longestShown).replace(/\S*$/, "")}…`;
	const { line } = positionAt(lines, start);
	return `nearest: “${shown}” (${source.file}:${line}); if the claim still holds, copy these words, else remove the pin`;
}
