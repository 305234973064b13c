import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { isIsoDay } from "./iso-day.ts";

/** The kinds of file that factlint reads. */
export type SchemaName = "claims" | "sources" | "config" | "baseline";

/** What the schema of a file has against its data. `verbose` errors carry the schema they come from. */
export function schemaErrors(name: SchemaName, data: unknown): readonly ErrorObject[] {
	const validate = validators.get(name) ?? compile(name);
	// "if" only announces what the branch itself says better.
	return validate(data) ? [] : (validate.errors ?? []).filter(({ keyword }) => keyword !== "if");
}

/** Nothing, or a time in any of the usual spellings. */
const timeAfterDay = /^(?:[T ][\d:.,+Z -]{2,30})?$/;

const validators = new Map<SchemaName, ValidateFunction>();

// The schemas are ours and tested: checking them against the meta-schema would cost more than all the rest.
const ajv = new Ajv({
	allErrors: true,
	verbose: true,
	strict: false,
	strictNumbers: true,
	meta: false,
	validateSchema: false,
	ownProperties: true,
});
ajv.addFormat("date", isIsoDay);
ajv.addFormat("day-or-time", (text) => isIsoDay(text.slice(0, 10)) && timeAfterDay.test(text.slice(10)));

function compile(name: SchemaName): ValidateFunction {
	const path = new URL(`../../schema/${name}.schema.json`, import.meta.url);
	const validate = ajv.compile(JSON.parse(readFileSync(path, "utf8")));
	validators.set(name, validate);
	return validate;
}

/** A detail of an error, such as `missingProperty`. */
export function detail(error: ErrorObject, name: string): unknown {
	return error.params[name];
}

/** A keyword of the schema that the error comes from, such as `description`. */
export function keyword(error: ErrorObject, name: string): unknown {
	return error.parentSchema?.[name];
}
