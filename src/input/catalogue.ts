import { dirname, isAbsolute } from "node:path";
import type { Problem, Source, Span } from "../types.ts";
import { sha256Of } from "./digest.ts";
import { isIsoDay } from "./iso-day.ts";
import { type Fault, problemAt, type TextFile, type Written } from "./problems.ts";
import { child, itemsOf, numberIn, resolved, spanOf, type Tree, textIn, writtenIn } from "./tree.ts";

/** What the catalogue says of one source. */
export interface Listing {
	readonly id: Written;
	/** The path as written, and `path` from the working directory. */
	readonly file: Written;
	readonly path: string;
	readonly known: Pick<Source, "title" | "publisher" | "agency" | "published" | "url">;
	readonly syndicatedFrom?: Written;
	readonly sha256?: Written;
	readonly boilerplate: readonly LineRange[];
}

/** Lines `first` to `last`, both inclusive, counted from 1, and where that was written. */
interface LineRange {
	readonly first: number;
	readonly last: number;
	readonly written: Written;
}

/** The rule of a text that is no longer the one in the catalogue. */
export const changedSource = "changed-source";

const checksum = /^[0-9a-fA-F]{64}$/;

/** The entries of the catalogue that name a file. */
export function listingsIn(tree: Tree): readonly Listing[] {
	const list = child(tree, tree.document.contents, "sources");
	return itemsOf(tree, list).flatMap((item) => listingOf(tree, item) ?? []);
}

function listingOf(tree: Tree, node: unknown): Listing | undefined {
	const file = writtenIn(tree, child(tree, node, "file"));
	const id = writtenIn(tree, child(tree, node, "id")) ?? (file && { ...file, text: stem(file.text) });
	if (id === undefined || file === undefined) return undefined;
	const sha256 = writtenIn(tree, child(tree, node, "sha256"));
	const syndicatedFrom = writtenIn(tree, child(tree, node, "syndicatedFrom"));
	const checked = sha256 && checksum.test(sha256.text);
	const folder = dirname(tree.file.file);
	return {
		id,
		file,
		path: folder === "." || isAbsolute(file.text) ? file.text : `${folder}/${file.text}`,
		known: knownOf(tree, node),
		...(syndicatedFrom && { syndicatedFrom }),
		...(checked && { sha256 }),
		boilerplate: itemsOf(tree, child(tree, node, "boilerplate")).flatMap((item) => rangeOf(tree, item) ?? []),
	};
}

/** A file's name without folders and ending. */
export function stem(path: string): string {
	const name = path.slice(path.lastIndexOf("/") + 1);
	return name.replace(/(.)\.[^.]*$/, "$1");
}

function knownOf(tree: Tree, node: unknown): Listing["known"] {
	const of = (name: string) => textIn(tree, child(tree, node, name));
	const [title, publisher, agency, url] = [of("title"), of("publisher"), of("agency"), of("url")];
	const published = of("published")?.slice(0, 10);
	return {
		...(title && { title }),
		...(publisher && { publisher }),
		...(agency && { agency }),
		...(published && isIsoDay(published) && { published }),
		...(url && { url }),
	};
}

function rangeOf(tree: Tree, item: unknown): LineRange | undefined {
	const node = resolved(tree, item);
	const number = numberIn(tree, node);
	const text = number === undefined ? textIn(tree, node) : String(number);
	const [, first, last] = /^([1-9]\d{0,8})(?:-([1-9]\d{0,8}))?$/.exec(text ?? "") ?? [];
	if (node === undefined || text === undefined || first === undefined) return undefined;
	const written = { text, file: tree.file, span: spanOf(tree.file, node) };
	return { first: Number(first), last: Number(last ?? first), written };
}

/** The stretches of a text that are not part of the story. */
export function boilerplateOf(listing: Listing, file: TextFile): readonly Span[] {
	return listing.boilerplate.flatMap((range) => {
		const start = file.starts[range.first - 1];
		if (start === undefined || range.last < range.first) return [];
		return { start, end: file.starts[range.last] ?? file.text.length };
	});
}

/** What does not fit between a listing and its file. */
export function listingProblems(listing: Listing, file: TextFile, bytes: Uint8Array): readonly Problem[] {
	const ranges = listing.boilerplate.flatMap((range) => rangeProblem(range, file) ?? []);
	const changed = checksumProblem(listing, bytes);
	return changed ? [...ranges, changed] : ranges;
}

function rangeProblem({ first, last, written }: LineRange, file: TextFile): Problem | undefined {
	if (last < first) {
		return problemAt(written, {
			rule: "bad-line-range",
			message: `The range ${written.text} ends before it begins.`,
			hint: `Did you mean ${last}-${first}?`,
		});
	}
	const lines = file.starts.at(-1) === file.text.length ? file.starts.length - 1 : file.starts.length;
	if (last <= lines) return undefined;
	return problemAt(written, {
		rule: "bad-line-range",
		severity: "warning",
		message: `${file.file} has ${lines} lines; there is no line ${last}.`,
		hint: "Has the file changed? Look at the numbers again.",
	});
}

function checksumProblem({ id, sha256 }: Listing, bytes: Uint8Array): Problem | undefined {
	if (sha256 === undefined || sha256Of(bytes) === sha256.text.toLowerCase()) return undefined;
	const fault: Fault = {
		rule: changedSource,
		severity: "warning",
		message: `The text of \`${id.text}\` has changed since its checksum was written.`,
		hint: "Look at the claims that rest on it; then write the new checksum with `factlint sources --update`.",
	};
	return { ...problemAt(sha256, fault), source: id.text };
}
