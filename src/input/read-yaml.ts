import type { Problem } from "../types.ts";
import { type Read, readAnywhere, readText, type Workspace } from "./files.ts";
import type { Origin } from "./problems.ts";
import { type SchemaName, schemaErrors } from "./schema.ts";
import { saySchemaErrors } from "./schema-messages.ts";
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

export function readYaml(workspace: Workspace, request: YamlRequest): YamlRead {
	const { path, origin, schema } = request;
	const read: Read = request.anywhere ? readAnywhere(workspace, path, origin) : readText(workspace, path, origin);
	if (read.file === undefined) return { problems: [read.problem] };
	const { tree, data, problems } = parseYaml(read.file);
	if (tree === undefined) return { problems };
	const errors = saySchemaErrors(tree, schemaErrors(schema, data));
	return { tree, problems: [...problems, ...apartFrom(problems, errors)] };
}

/** A slip of syntax makes nonsense of its line: what the schema says of that line is left out. */
function apartFrom(syntax: readonly Problem[], errors: readonly Problem[]): readonly Problem[] {
	const lines = new Set(syntax.map(({ line }) => line));
	return errors.filter(({ line }) => !lines.has(line));
}
