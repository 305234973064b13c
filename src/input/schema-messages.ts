import type { ErrorObject } from "ajv";
import type { Problem } from "../types.ts";
import { type Located, locate, parentOrigin, subject, valueOrigin } from "./locate.ts";
import { type Fault, problemAt } from "./problems.ts";
import { detail, keyword } from "./schema.ts";
import { didYouMean, nearestWord } from "./suggest.ts";
import { entriesOf, entry, type Tree } from "./tree.ts";
import { sayWrongValue } from "./value-messages.ts";

/** What the schema found, in words, each at its own node, and one for each mistake. */
export function saySchemaErrors(tree: Tree, errors: readonly ErrorObject[]): readonly Problem[] {
	const colons = unquotedColons(tree, errors);
	const unknown = unknownKeys(errors);
	const seen = new Set<string>();
	return errors.flatMap((error) => {
		const mark = `${error.instancePath} ${detail(error, "missingProperty") ?? detail(error, "additionalProperty") ?? ""}`;
		if (seen.has(mark)) return [];
		seen.add(mark);
		if (colons.has(error.instancePath)) return sayOnce(tree, error);
		return isMisspelt(error, unknown) ? [] : sayError(tree, error);
	});
}

function sayError(tree: Tree, error: ErrorObject): Problem {
	const located = locate(tree, error.instancePath);
	if (error.keyword === "required") return problemAt(parentOrigin(tree, located), sayMissingKey(error, located));
	if (error.keyword === "additionalProperties") return sayUnknownKey(tree, error, located);
	return problemAt(valueOrigin(tree, located), sayWrongValue(error, located));
}

// ── Keys ───────────────────────────────────────────────────────────────────────────────────────

function sayMissingKey(error: ErrorObject, located: Located): Fault {
	const missing = String(detail(error, "missingProperty"));
	return {
		rule: "missing-key",
		message: `${subject(located)} has no \`${missing}\`.`,
		hint: `Add \`${missing}: …\`.`,
	};
}

function sayUnknownKey(tree: Tree, error: ErrorObject, located: Located): Problem {
	const name = String(detail(error, "additionalProperty"));
	const origin = entry(tree, located.node, name)?.key ?? valueOrigin(tree, located);
	return problemAt(origin, {
		rule: "unknown-key",
		message: `\`${name}\` is not a key that is known here.`,
		hint: didYouMean(name, knownKeys(error)),
	});
}

function knownKeys(error: ErrorObject): readonly string[] {
	return Object.keys(keyword(error, "properties") ?? {});
}

/** Unknown keys by the path of their mapping. */
function unknownKeys(errors: readonly ErrorObject[]): ReadonlyMap<string, readonly string[]> {
	const byPath = new Map<string, string[]>();
	for (const error of errors.filter(({ keyword }) => keyword === "additionalProperties")) {
		const names = byPath.get(error.instancePath) ?? [];
		names.push(String(detail(error, "additionalProperty")));
		byPath.set(error.instancePath, names);
	}
	return byPath;
}

/** A key is missing because it is misspelt: the unknown key already says so. */
function isMisspelt(error: ErrorObject, unknown: ReadonlyMap<string, readonly string[]>): boolean {
	if (error.keyword !== "required") return false;
	const missing = [String(detail(error, "missingProperty"))];
	return (unknown.get(error.instancePath) ?? []).some((name) => nearestWord(name, missing) !== undefined);
}

// ── Sentences with a colon ─────────────────────────────────────────────────────────────────────

/** Claims that YAML took for a mapping because of a colon: `- She said: we agree.` */
function unquotedColons(tree: Tree, errors: readonly ErrorObject[]): ReadonlySet<string> {
	const suspects = errors.filter((error) => detail(error, "missingProperty") === "claim");
	return new Set(suspects.filter((error) => looksLikeSentence(tree, error)).map(({ instancePath }) => instancePath));
}

function looksLikeSentence(tree: Tree, error: ErrorObject): boolean {
	const [only, ...others] = entriesOf(tree, locate(tree, error.instancePath).node);
	return only !== undefined && others.length === 0 && nearestWord(only.name, knownKeys(error)) === undefined;
}

/** The two errors of such a claim become one. */
function sayOnce(tree: Tree, error: ErrorObject): readonly Problem[] {
	if (error.keyword !== "required") return [];
	const [only] = entriesOf(tree, locate(tree, error.instancePath).node);
	if (only === undefined) return [];
	return [
		problemAt(only.key, {
			rule: "unquoted-colon",
			message: `Because of the colon, YAML reads \`${only.name}\` as a key.`,
			hint: "Put the whole sentence in quotes: '…' (an apostrophe inside is doubled: '').",
		}),
	];
}

// ── The top of the file ────────────────────────────────────────────────────────────────────────

/** The key under which a file's list stands. */
export function sayTopLevelList(tree: Tree, key: "claims" | "sources"): Problem {
	return problemAt(valueOrigin(tree, locate(tree, "")), {
		rule: "missing-key",
		message: `This list must stand under the key \`${key}\`.`,
		hint: `Write \`${key}:\` on a line of its own above the list.`,
	});
}
