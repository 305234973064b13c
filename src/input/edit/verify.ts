import type { Edit, Path, Replacement, Value } from "./edits.ts";
import { sentenceKey } from "./find.ts";

/** The data with the edits made, as a reader of the file should find them. */
export function changedData(data: unknown, edits: readonly Edit[]): unknown {
	return edits.reduce((changed, edit) => withEdit(changed, edit.path, edit), data);
}

function withEdit(data: unknown, path: Path, edit: Edit): unknown {
	const [step, ...rest] = path;
	if (step === undefined) return edit.is === "replace" ? replaced(data, edit) : inserted(data, edit.key, edit.value);
	if (typeof data === "string" && step === sentenceKey) return withEdit(data, rest, edit);
	if (Array.isArray(data)) return data.map((item: unknown, at) => (at === step ? withEdit(item, rest, edit) : item));
	return Object.fromEntries(
		entriesOf(data).map(([key, value]) => [key, key === step ? withEdit(value, rest, edit) : value]),
	);
}

/** The string after a replacement; offsets count from its first visible character. */
export function replaced(data: unknown, { start, end, instead }: Replacement): string {
	const text = String(data);
	const lead = text.length - text.trimStart().length;
	return text.slice(0, lead + start) + instead + text.slice(lead + end);
}

function inserted(data: unknown, key: string, value: Value): unknown {
	const before = typeof data === "string" ? [[sentenceKey, data] as const] : entriesOf(data);
	return Object.fromEntries([...before, [key, value]]);
}

function entriesOf(data: unknown): readonly (readonly [string, unknown])[] {
	return typeof data === "object" && data !== null ? Object.entries(data) : [];
}

/** Equal values; strings as they are read: trimmed, and with any white space between their words. */
export function sameData(one: unknown, other: unknown): boolean {
	if (typeof one === "string" && typeof other === "string") return plain(one) === plain(other);
	if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
	if (Array.isArray(one) !== Array.isArray(other)) return false;
	const [ours, theirs] = [Object.entries(one), Object.entries(other)];
	return (
		ours.length === theirs.length &&
		ours.every(([key, value], at) => key === theirs[at]?.[0] && sameData(value, theirs[at]?.[1]))
	);
}

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
