import type { Pairing } from "../../types.ts";
import { tokensOf } from "../sides.ts";
import { isElsewhen, isElsewhere, isOwnedElsewhere } from "./passages.ts";
import type { Setting } from "./phrases.ts";
import { subjectOf } from "./subjects.ts";

/** Whether a passage tells of another event, owner or time than the setting that the claim names. */
export function isOther(pairing: Pairing, setting: Setting): boolean {
	const { links, sentence, source } = pairing;
	const link = links.get(setting.head);
	if (link === undefined || link.frame) return false;
	const subject = subjectOf(setting, source);
	const isHere = link.to !== undefined;
	if (setting.preposition === "of")
		return !isHere && source.document.sentences.some((other) => isOwnedElsewhere(pairing, setting, other));
	if (!isHere) return isElsewhere(pairing, setting, subject);
	if (subject === undefined || setting.modifiers.length > 0 || subject.sentences.has(sentence.index)) return false;
	return subject.others.has(sentence.index) || isElsewhen(sentence, tokensOf(pairing));
}
