/**
 * The rules of the house, as functions from a file's text to what it breaks. They read the syntax tree, so that words in
 * comments and strings do not count.
 */
import { posix } from "node:path";
import ts from "typescript";

/** A file of `src/`: its path below `src/` with forward slashes, and its text. */
export interface CodeFile {
	readonly path: string;
	readonly text: string;
}

/** Data flows from left to right; a room imports only from rooms to its left. */
export const rooms = [
	"types",
	"lexicon",
	"values",
	"text",
	"input",
	"retrieve",
	"facts",
	"compare",
	"judge",
	"report",
	"check",
	"explain",
	"conflicts",
	"index",
	"cli",
] as const;

/** `facts/date/find.ts` → `facts`, `check.ts` → `check`. */
export function roomOf(path: string): string {
	const [first = ""] = path.split("/");
	return first.replace(/\.ts$/, "");
}

const parse = ({ path, text }: CodeFile) => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

/** Every node of the file for which `pick` has something to say, in text order. */
function collect<T>(file: CodeFile, pick: (node: ts.Node) => T | undefined): T[] {
	const found: T[] = [];
	const visit = (node: ts.Node): void => {
		const picked = pick(node);
		if (picked !== undefined) found.push(picked);
		ts.forEachChild(node, visit);
	};
	visit(parse(file));
	return found;
}

const literal = (node: ts.Node | undefined): string | undefined =>
	node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;

function specifierOf(node: ts.Node): string | undefined {
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
	if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal);
	if (!ts.isCallExpression(node)) return undefined;
	const dynamic = node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === "require";
	return dynamic ? (literal(node.arguments[0]) ?? "a path that is computed") : undefined;
}

/** What a file imports, as written: static, dynamic, type-only and re-exported alike. */
export function importsOf(file: CodeFile): string[] {
	return collect(file, specifierOf);
}

/** The imported file's path below `src/`, or undefined for a package. */
export function resolveImport(from: string, specifier: string): string | undefined {
	return specifier.startsWith(".") ? posix.join(posix.dirname(from), specifier) : undefined;
}

/** Imports that go from left to right, or out of the house. */
export function wrongWay(file: CodeFile): string[] {
	const order: readonly string[] = rooms;
	const own = order.indexOf(roomOf(file.path));
	if (own < 0) return [`${file.path}: no such room`];
	return importsOf(file).flatMap((specifier) => {
		const target = resolveImport(file.path, specifier);
		if (target === undefined) return [];
		const room = order.indexOf(roomOf(target));
		return room >= 0 && room <= own ? [] : [`${file.path} imports ${target}`];
	});
}

/** Cycles of imports between files, each as `a → b → a`. */
export function cycles(files: readonly CodeFile[]): string[] {
	const graph = new Map(files.map((file) => [file.path, targetsOf(file)]));
	const found: string[] = [];
	const done = new Set<string>();
	const walk = (path: string, trail: readonly string[]): void => {
		const at = trail.indexOf(path);
		if (at >= 0) found.push([...trail.slice(at), path].join(" → "));
		if (at >= 0 || done.has(path)) return;
		for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
		done.add(path);
	};
	for (const path of graph.keys()) walk(path, []);
	return found;
}

const targetsOf = (file: CodeFile): string[] =>
	importsOf(file).flatMap((specifier) => resolveImport(file.path, specifier) ?? []);

/** Packages and Node modules, and the only rooms that may import them. What is not listed may not be imported at all. */
export type Doors = Readonly<Record<string, readonly string[]>>;

/** Packages imported in a room that has no door to them. */
export function wrongPackages(file: CodeFile, doors: Doors): string[] {
	return importsOf(file)
		.filter((specifier) => resolveImport(file.path, specifier) === undefined)
		.filter((specifier) => !(doors[packageOf(specifier)] ?? []).includes(roomOf(file.path)))
		.map((specifier) => `${file.path} imports ${specifier}`);
}

/** `ajv/dist/2020.js` → `ajv`, `@actions/core` → `@actions/core`, `node:fs/promises` → `node:fs`. */
function packageOf(specifier: string): string {
	return specifier
		.split("/")
		.slice(0, specifier.startsWith("@") ? 2 : 1)
		.join("/");
}

/** Uses of a global by one of these names; a property or a parameter of that name is something else. */
export function globalsOf(file: CodeFile, names: readonly string[]): string[] {
	return collect(file, (node) => {
		if (!ts.isIdentifier(node) || !names.includes(node.text)) return undefined;
		const { parent } = node;
		const property =
			(ts.isPropertyAccessExpression(parent) && parent.name === node) ||
			((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isBindingElement(parent)) &&
				parent.name === node);
		return property ? undefined : `${file.path}: ${node.text}`;
	});
}

/** Calls whose answer depends on the clock, the locale or chance. */
export function unsteady(file: CodeFile): string[] {
	return collect(file, (node) => {
		const text = unsteadyText(node);
		return text === undefined ? undefined : `${file.path}: ${text}`;
	});
}

function unsteadyText(node: ts.Node): string | undefined {
	if (ts.isNewExpression(node) && node.expression.getText() === "Date" && node.arguments?.length !== 1) {
		return node.getText();
	}
	if (!ts.isPropertyAccessExpression(node)) return undefined;
	const text = node.getText();
	if (/^(?:Date\.now|Math\.random|performance\.now|Intl\.\w+)$/.test(text)) return text;
	return /^(?:toLocale\w*|localeCompare|getTimezoneOffset|get(?:Full)?(?:Year|Month|Day|Date|Hours))$/.test(
		node.name.text,
	)
		? text
		: undefined;
}

/** `any`, `as` other than `as const`, `!`, classes, and comments that silence a checker. */
export function looseTypes(file: CodeFile): string[] {
	const silenced = /(?:\/\/|\/\*)\s*(?:@ts-\w+|biome-ignore|eslint-disable)[^\n]*/.exec(file.text);
	const found = collect(file, (node) => (isLoose(node) ? `${file.path}: ${node.getText().slice(0, 60)}` : undefined));
	return silenced === null ? found : [...found, `${file.path}: ${silenced[0]}`];
}

function isLoose(node: ts.Node): boolean {
	if (ts.isAsExpression(node)) return node.type.getText() !== "const";
	return (
		node.kind === ts.SyntaxKind.AnyKeyword ||
		ts.isTypeAssertionExpression(node) ||
		ts.isNonNullExpression(node) ||
		ts.isClassLike(node)
	);
}

/** A function's name, length in lines and number of parameters. */
export interface Shape {
	readonly name: string;
	readonly lines: number;
	readonly parameters: number;
}

/** Every function of a file that has a body of statements, or an expression for a body. */
export function functionsOf(file: CodeFile): Shape[] {
	const source = parse(file);
	const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line;
	return collect(file, (node) => {
		if (!ts.isFunctionDeclaration(node) && !ts.isFunctionExpression(node) && !ts.isArrowFunction(node))
			return undefined;
		const name = node.name?.getText() ?? nameOfParent(node.parent) ?? "anonymous";
		const lines = lineOf(node.getEnd()) - lineOf(node.getStart()) + 1;
		return { name: `${file.path}: ${name}`, lines, parameters: node.parameters.length };
	});
}

const nameOfParent = (parent: ts.Node): string | undefined =>
	ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name.getText() : undefined;

/** Lines of a text, not counting the empty one after the last line break. */
export function lineCount(text: string): number {
	return text.replace(/\n$/, "").split("\n").length;
}

/** The middle one of the sorted numbers; of two, the lower. */
export function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
