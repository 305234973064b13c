import type { Comparison, Finding, Pairing } from "../../types.ts";
import { otherName } from "../guards/guard.ts";
import { isBorneOut, type Texts } from "./borne-out.ts";
import { replacedHolder } from "./holder.ts";
import { type Replaced, replacedPlace } from "./place.ts";

/** A passage that has all of the claim but for one name contradicts it, where no source puts that name there. */
export function withReplaced(comparison: Comparison, analyses: Texts): Comparison {
	const { pairing, outcome } = comparison;
	if (pairing === undefined || outcome !== "near") return comparison;
	const found = replacedPlace(pairing) ?? replacedHolder(pairing);
	// The name first: what else differs takes longer to find out.
	return found === undefined || !isPlain(comparison) || isBorneOut(pairing, found, analyses)
		? comparison
		: { ...comparison, outcome: "contradicts", findings: [...comparison.findings, finding(pairing, found)] };
}

function finding(pairing: Pairing, { name, rival }: Replaced): Finding {
	const other = otherName(pairing, name, rival);
	const message = `“${other.source}” here, “${other.claim}” in the claim`;
	return { kind: "name", effect: "contradicts", ...other, sameEvent: true, message };
}

/** Nothing else keeps the passage from carrying the claim. */
function isPlain({ findings }: Comparison): boolean {
	return findings.every(({ effect, kind }) => effect === "supports" || ofName.has(kind));
}

const ofName: ReadonlySet<string> = new Set(["name", "literal", "attachment", "role", "participant", "word"]);
