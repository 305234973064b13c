import type { ErrorObject } from "ajv";
import type { Problem } from "../types.ts";
import { problemAt, startOf } from "./problems.ts";
import type { Tree } from "./tree.ts";

export function saySchemaErrors(tree: Tree, errors: readonly ErrorObject[]): readonly Problem[] {
	return errors.map((error) => problemAt(startOf(tree.file), { rule: "schema", message: error.message ?? "" }));
}
