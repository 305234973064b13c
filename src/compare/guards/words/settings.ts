import { isOther } from "../../settings/others.ts";
import { settingsOf } from "../../settings/phrases.ts";
import { spelled, tokensOf } from "../../sides.ts";
import { entails, supportScore } from "../../wording.ts";
import { blocked, type Guard } from "../guard.ts";

/** "Ten were fined **at the festival**" where the sentences around speak of a festival, but the passage tells of another one or of an earlier time. */
export const settings: Guard = (pairing) => {
	if (entails(pairing) < supportScore) return [];
	return settingsOf(pairing.claim, pairing.part).flatMap((setting) => {
		if (!isOther(pairing, setting)) return [];
		const words = spelled(tokensOf(pairing), setting.from, setting.to);
		return [blocked("word", words, `the passage may tell of something else than “${words}”`)];
	});
};
