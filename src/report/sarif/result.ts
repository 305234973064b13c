import type { ClaimReport, SettledReport } from "../../types.ts";
import { type Item, isOpen } from "../findings.ts";
import { fingerprint } from "../fingerprint.ts";
import { sayRules } from "../rules.ts";
import { placeLocation, type Words, wordsLocation } from "./location.ts";
import { messageLink, messageText } from "./message.ts";
import { levels, ruleId } from "./rules.ts";

/** Words of a source, and what they do to the claim. */
interface Related extends Words {
	readonly source: string;
	readonly says: string;
}

/** One finding, with the words it rests on and the decision about it. */
export function result(item: Item, ruleIndex: number, folder: string) {
	const related = item.is === "claim" ? relatedWords(item.claim) : [];
	return {
		ruleId: ruleId(item),
		ruleIndex,
		level: levels[item.severity],
		message: { text: [itemText(item), ...related.map(relatedText), sayRules([item])].filter(Boolean).join("\n") },
		locations: [placeLocation(folder, item.place)],
		...(related.length > 0
			? { relatedLocations: related.map((words, index) => relatedLocation(folder, words, index + 1)) }
			: {}),
		partialFingerprints: { "finding/v1": identity(item) },
		suppressions: suppressions(item),
	};
}

const itemText = (item: Item): string => {
	if (item.is === "claim") return messageText(`${item.claim.id}: ${item.claim.message}`);
	const { message, hint = "" } = item.problem;
	return messageText(`${message} ${hint}`);
};

/** The passages that conflict, then the evidence, then the nearest words; each place once. */
function relatedWords(claim: ClaimReport): Related[] {
	const rows = (claim.conflict ?? []).map((row) => ({ ...row, says: `${row.stance}: ${row.value}` }));
	const evidence = claim.stances
		.flatMap((stance) => stance.evidence)
		.map((one) => ({ ...one, says: `${one.stance} the claim` }));
	const nearest = claim.nearest ? [{ ...claim.nearest, says: "has the nearest words" }] : [];
	const all: readonly Related[] = [...rows, ...evidence, ...nearest];
	const first = (one: Related): Related | undefined => all.find((other) => samePlace(one, other));
	return all.filter((one) => first(one) === one);
}

const samePlace = (one: Words, other: Words): boolean =>
	one.file === other.file && one.start === other.start && one.end === other.end;

const relatedText = ({ source, line, says }: Related, index: number): string =>
	`${messageLink(`${source}, line ${line}`, index + 1)} ${messageText(says)}`;

const relatedLocation = (folder: string, words: Related, id: number) => ({
	id,
	message: { text: messageText(`${words.source} ${words.says}`) },
	...wordsLocation(folder, words),
});

/** The same from run to run, wherever the finding moves to in its file. */
const identity = (item: Item): string =>
	item.is === "claim"
		? fingerprint(item.claim.id, item.claim.claim, item.claim.verdict)
		: fingerprint(item.problem.file, item.problem.rule, item.problem.message);

/** The list is there even when it is empty: it says that decisions are known, and that there is none. */
const suppressions = (item: Item) =>
	item.is === "claim" && item.claim.settled && !isOpen(item) ? [suppression(item.claim.settled)] : [];

/** Resolutions and waivers stand beside the claim, a baseline in a file of its own. */
const suppression = ({ by, reason, who, until }: SettledReport) => ({
	kind: by === "baseline" ? "external" : "inSource",
	status: "accepted",
	justification: [reason, who, until && `until ${until}`].flatMap((part) => (part ? [part] : [])).join(" · "),
});
