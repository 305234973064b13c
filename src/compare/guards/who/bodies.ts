import { isName } from "../../../facts/name.ts";
import { isOnlyNearby } from "../../event.ts";
import { mayMeanOther } from "../../links/bodies.ts";
import { textOf } from "../../sides.ts";
import { entails, supportScore } from "../../wording.ts";
import { blocked, type Guard } from "../guard.ts";

/** "The club has 90 members" in a text about two clubs, "we" of another sender: a name that only the neighbourhood lends may not be meant. */
export const bodies: Guard = (pairing) => {
	if (entails(pairing) < supportScore) return [];
	const { claim, claimFacts, source, sentence } = pairing;
	return claimFacts.filter(isName).flatMap((name) => {
		if (!isOnlyNearby(pairing, name.to - 1) || !mayMeanOther({ name, claim }, source, sentence)) return [];
		const words = textOf(claim, name);
		return [blocked("name", words, `the passage may speak of somebody else than ${words}`)];
	});
};
