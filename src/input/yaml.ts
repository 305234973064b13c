import { isScalar, parseDocument, visit } from "yaml";
import type { Problem } from "../types.ts";
import { aliasesOf, mostAliases, tooManyAliases, unknownAlias } from "./aliases.ts";
import { type Fault, problemAt, sayPlace, startOf, type TextFile } from "./problems.ts";
import { errorSpans, saySyntaxError } from "./syntax.ts";
import { spanOf, type Tree } from "./tree.ts";

export interface Parsed {
	/** Absent when nothing of the file can be understood. */
	readonly tree?: Tree;
	/** The values as plain data, for the schema. */
	readonly data?: unknown;
	readonly problems: readonly Problem[];
}

/** Columns of indentation and dashes before the words of a line, and open brackets. */
const deepest = 200;

/** Reads one YAML document: strings, numbers, true and false, lists and mappings; no tags, no merge keys. */
export function parseYaml(file: TextFile): Parsed {
	const deep = firstDeepPlace(file.text);
	if (deep !== undefined) return hopeless(file, deep, tooDeep);
	try {
		return parsed(file);
	} catch (error) {
		if (error instanceof RangeError) return hopeless(file, 0, tooDeep);
		throw error;
	}
}

function parsed(file: TextFile): Parsed {
	const document = parseDocument(file.text, {
		schema: "core",
		version: "1.2",
		merge: false,
		// The library compares every key with every other; `repeatedKeys` does not.
		uniqueKeys: false,
		stringKeys: true,
		prettyErrors: false,
		logLevel: "error",
	});
	const tree = { file, document };
	const problems = [...syntaxProblems(tree), ...repeatedKeys(tree)];
	if (document.contents === null) return { problems: problems.length > 0 ? problems : [emptyFile(file)] };
	return plainData(tree, problems);
}

/** One problem a line: one slip often confuses the parser several times. */
function syntaxProblems({ file, document }: Tree): readonly Problem[] {
	const byLine = new Map<number, Problem>();
	const spanOfError = errorSpans(document);
	for (const error of [...document.errors, ...document.warnings]) {
		const problem = problemAt({ file, span: spanOfError(error) }, saySyntaxError(error));
		if (!byLine.has(problem.line)) byLine.set(problem.line, problem);
	}
	return [...byLine.values()];
}

function repeatedKeys(tree: Tree): readonly Problem[] {
	const problems: Problem[] = [];
	visit(tree.document, {
		Map(_, map) {
			const seen = new Map<string, number>();
			for (const { key } of map.items) {
				if (!isScalar(key)) continue;
				const name = String(key.value);
				const span = spanOf(tree.file, key);
				const first = seen.get(name);
				if (first === undefined) seen.set(name, span.start);
				else problems.push(problemAt({ file: tree.file, span }, repeatedKey(tree.file, name, first)));
			}
		},
	});
	return problems;
}

function repeatedKey(file: TextFile, name: string, first: number): Fault {
	const place = sayPlace({ file, span: { start: first, end: first } });
	return {
		rule: "repeated-key",
		message: `\`${name}\` stands here a second time.`,
		hint: `The first one is at ${place}. Keep one of them.`,
	};
}

/** Unknown aliases become strings, so that the rest can be read. */
function plainData(tree: Tree, problems: readonly Problem[]): Parsed {
	const aliases = aliasesOf(tree);
	const faults = aliases.unknown.map((one) => problemAt(one, unknownAlias(one.text)));
	const lines = new Set(faults.map(({ line }) => line));
	const all = [...problems.filter(({ line }) => !lines.has(line)), ...faults];
	if (aliases.excess !== undefined) return { problems: [...all, problemAt(aliases.excess, tooManyAliases)] };
	try {
		return { tree, data: tree.document.toJS({ maxAliasCount: mostAliases }), problems: all };
	} catch (error) {
		if (!(error instanceof ReferenceError)) throw error;
		return { problems: [...all, problemAt(aliases.first ?? startOf(tree.file), tooManyAliases)] };
	}
}

/**
 * Where the nesting becomes too deep for the parser, which can crash the whole process on a full stack. Brackets are
 * counted in words, too: that many open ones do not stand in sentences.
 */
function firstDeepPlace(text: string): number | undefined {
	const line = new RegExp(`^[ \\t?:-]{${deepest}}`, "m").exec(text);
	if (line) return line.index;
	let depth = 0;
	for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
		depth = Math.max(0, depth + (bracket === "[" || bracket === "{" ? 1 : -1));
		if (depth > deepest) return index;
	}
	return undefined;
}

function hopeless(file: TextFile, offset: number, fault: Fault): Parsed {
	return { problems: [problemAt({ file, span: { start: offset, end: offset } }, fault)] };
}

function emptyFile(file: TextFile): Problem {
	return problemAt(startOf(file), {
		rule: "empty-file",
		message: "This file is empty.",
		hint: "Fill it in, or delete it.",
	});
}

const tooDeep: Fault = {
	rule: "nested-too-deep",
	message: "This is nested too deep to be read.",
	hint: "The files of factlint need four levels at most. Is the indentation right?",
};
