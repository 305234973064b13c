import type { Claim, Pin, Resolution, Waiver } from "../types.ts";
import { countIn } from "./config.ts";
import { isIsoDay } from "./iso-day.ts";
import { placeOf, type Written } from "./problems.ts";
import { child, entriesOf, entry, itemsOf, resolved, type Tree, textIn, writtenIn, writtenList } from "./tree.ts";

/** A claim before it has its id and before its sources are looked up. */
export interface Draft {
	/** The sentence and where it stands. */
	readonly sentence: Written;
	/** The id that the editor gave it. */
	readonly id?: Written;
	/** The ids of sources, in all places where the claim names some; only `sources` may hold patterns. */
	readonly sources: readonly Written[];
	readonly mentions: readonly Written[];
	readonly claim: Omit<Claim, "id" | "sources">;
}

/** The claims of a file that can be understood, in file order. */
export function draftsIn(tree: Tree): readonly Draft[] {
	const root = tree.document.contents;
	const list = child(tree, root, "claims") ?? root;
	const minOrigins = countIn(tree, root, "minOrigins");
	return itemsOf(tree, list).flatMap((item) => {
		const draft = draftOf(tree, item);
		if (draft === undefined || minOrigins === undefined) return draft ?? [];
		return { ...draft, claim: { minOrigins, ...draft.claim } };
	});
}

/** The ids that editors gave to claims, whatever else is wrong with these. */
export function givenIds(tree: Tree): readonly Written[] {
	const root = tree.document.contents;
	return itemsOf(tree, child(tree, root, "claims") ?? root).flatMap((item) => {
		return writtenIn(tree, child(tree, item, "id")) ?? [];
	});
}

function draftOf(tree: Tree, item: unknown): Draft | undefined {
	const node = resolved(tree, item);
	const sentence = writtenIn(tree, item) ?? writtenIn(tree, child(tree, node, "claim"));
	if (sentence === undefined) return undefined;
	const id = writtenIn(tree, child(tree, node, "id"));
	return {
		sentence,
		...(id && { id }),
		sources: writtenList(tree, child(tree, node, "sources")),
		mentions: mentionsIn(tree, node),
		claim: claimOf(tree, node, sentence),
	};
}

function mentionsIn(tree: Tree, node: unknown): readonly Written[] {
	const pins = itemsOf(tree, child(tree, node, "evidence")).map((pin) => child(tree, pin, "source"));
	const resolution = child(tree, node, "resolution");
	const preferred = child(tree, resolution, "prefer");
	const sealed = entriesOf(tree, child(tree, resolution, "versions"));
	return [
		...[...pins, preferred].flatMap((one) => writtenIn(tree, one) ?? []),
		...sealed.map(({ name, key }) => ({ text: name, ...key })),
	];
}

function claimOf(tree: Tree, node: unknown, sentence: Written): Draft["claim"] {
	const minOrigins = countIn(tree, node, "minOrigins");
	const evidence = itemsOf(tree, child(tree, node, "evidence")).flatMap((pin) => pinOf(tree, pin) ?? []);
	const resolution = resolutionIn(tree, node);
	const waive = waiverIn(tree, node);
	const note = textIn(tree, child(tree, node, "note"));
	return {
		text: sentence.text,
		place: placeOf(sentence),
		...(minOrigins !== undefined && { minOrigins }),
		...(evidence.length > 0 && { evidence }),
		...(resolution && { resolution }),
		...(waive && { waive }),
		...(note !== undefined && { note }),
	};
}

/** A pin's place is that of its quote. */
function pinOf(tree: Tree, node: unknown): Pin | undefined {
	const source = textIn(tree, child(tree, node, "source"));
	const quote = writtenIn(tree, child(tree, node, "quote"));
	return source !== undefined && quote ? { source, quote: quote.text, place: placeOf(quote) } : undefined;
}

/** The place of a decision is that of its key. */
function resolutionIn(tree: Tree, node: unknown): Resolution | undefined {
	const found = entry(tree, node, "resolution");
	const prefer = textIn(tree, child(tree, found?.value, "prefer"));
	const reason = textIn(tree, child(tree, found?.value, "reason"));
	if (found === undefined || prefer === undefined || reason === undefined) return undefined;
	const by = textIn(tree, child(tree, found.value, "by"));
	const date = textIn(tree, child(tree, found.value, "date"));
	const versions = versionsIn(tree, found.value);
	return {
		prefer,
		reason,
		...(by && { by }),
		...(date && isIsoDay(date) && { date }),
		...(versions && { versions }),
		place: placeOf(found.key),
	};
}

function versionsIn(tree: Tree, node: unknown): Resolution["versions"] {
	const written = entriesOf(tree, child(tree, node, "versions"));
	const known = written.flatMap(({ name, value }) => {
		const sum = textIn(tree, value);
		return sum === undefined ? [] : [[name, sum.toLowerCase()] as const];
	});
	return known.length > 0 ? Object.fromEntries(known) : undefined;
}

function waiverIn(tree: Tree, node: unknown): Waiver | undefined {
	const found = entry(tree, node, "waive");
	const reason = textIn(tree, child(tree, found?.value, "reason"));
	const until = textIn(tree, child(tree, found?.value, "until"));
	if (found === undefined || reason === undefined || until === undefined || !isIsoDay(until)) return undefined;
	const by = textIn(tree, child(tree, found.value, "by"));
	return { reason, until, ...(by && { by }), place: placeOf(found.key) };
}

/** The claim with its id; `sources` are the ids that its patterns stand for. */
export function finished(draft: Draft, id: string, sources: readonly string[]): Claim {
	return { id, ...draft.claim, ...(draft.sources.length > 0 && { sources }) };
}
