import type { Problem } from "../types.ts";
import { type Read, readAnywhere, readText, type Workspace } from "./files.ts";
import { byPlaceAndRule, type Origin, problemAt, startOf, type TextFile } from "./problems.ts";
import { type SchemaName, schemaErrors } from "./schema.ts";
import { saySchemaErrors, sayTopLevelList } from "./schema-messages.ts";
import type { Tree } from "./tree.ts";
import { parseYaml } from "./yaml.ts";

/** A YAML file to be read: where its path was written, and the schema it follows. */
export interface YamlRequest {
	readonly path: string;
	readonly origin: Origin;
	readonly schema: SchemaName;
	/** The path was given on the command line and may lie anywhere. */
	readonly anywhere?: boolean;
}

/** What could be understood of a file, and all that is wrong with it. */
export interface YamlRead {
	readonly tree?: Tree;
	readonly problems: readonly Problem[];
}

/** More problems of one file than this are not shown. */
const mostProblems = 100;
/** Faults that the schema may find in one file; several can make one problem, but never this many less than the problems shown. */
const mostErrors = 400;

export function readYaml(workspace: Workspace, request: YamlRequest): YamlRead {
	const { path, origin, schema } = request;
	const read: Read = request.anywhere ? readAnywhere(workspace, path, origin) : readText(workspace, path, origin);
	if (read.file === undefined) return { problems: [read.problem] };
	const parsed = parseYaml(read.file);
	if (parsed.tree === undefined) return { problems: limited(read.file, parsed.problems) };
	const errors = apartFrom(parsed.problems, schemaProblems(parsed.tree, parsed.data, schema));
	return { tree: parsed.tree, problems: limited(read.file, [...parsed.problems, ...errors]) };
}

/** A list at the top is read as if its key were there. */
function schemaProblems(tree: Tree, data: unknown, schema: SchemaName): readonly Problem[] {
	const list = (schema === "claims" || schema === "sources") && Array.isArray(data);
	const errors = schemaErrors(schema, list ? { [schema]: data } : data);
	const said = saySchemaErrors(tree, errors.slice(0, mostErrors));
	return list ? [sayTopLevelList(tree, schema), ...said] : said;
}

/** A slip of syntax makes nonsense of its line, and of what the file as a whole lacks: the schema is not heard on them. */
function apartFrom(syntax: readonly Problem[], errors: readonly Problem[]): readonly Problem[] {
	const lines = new Set(syntax.map(({ line }) => line));
	return errors.filter(({ line }) => !lines.has(line));
}

function limited(file: TextFile, problems: readonly Problem[]): readonly Problem[] {
	const sorted = [...problems].sort(byPlaceAndRule);
	const next = sorted[mostProblems];
	if (next === undefined) return sorted;
	const rest = problemAt(startOf(file), {
		rule: "too-many-problems",
		message: `This file has more problems, from line ${next.line} on.`,
		hint: "Mend these first.",
	});
	return [...sorted.slice(0, mostProblems), rest];
}
