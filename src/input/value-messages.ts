import type { ErrorObject } from "ajv";
import { type Located, subject } from "./locate.ts";
import type { Fault } from "./problems.ts";
import { detail, keyword } from "./schema.ts";
import { nearestWord } from "./suggest.ts";

/** What is wrong with a value. The hint is the schema's own description. */
export function sayWrongValue(error: ErrorObject, located: Located): Fault {
	const fault = error.data === null ? noValue(located) : (byKeyword[error.keyword] ?? badValue)(error, located);
	return { hint: describe(error), ...fault };
}

function describe(error: ErrorObject): string | undefined {
	const description = keyword(error, "description");
	return typeof description === "string" ? description : undefined;
}

const byKeyword: Readonly<Record<string, (error: ErrorObject, located: Located) => Fault>> = {
	type: wrongType,
	minItems: tooFewItems,
	minProperties: (_, located) => ({ rule: "empty-value", message: `${subject(located)} is empty.` }),
	minimum: tooSmall,
	maxLength: tooLong,
	enum: notInList,
	format: notADay,
	pattern: wrongShape,
};

function noValue(located: Located): Fault {
	return { rule: "empty-value", message: `${subject(located)} has no value.` };
}

const types: Readonly<Record<string, string>> = {
	string: "text",
	integer: "a whole number",
	number: "a number",
	boolean: "true or false",
	array: "a list",
	object: "made of keys and values",
};

function wrongType(error: ErrorObject, located: Located): Fault {
	if (located.name === "") return wrongTop(error);
	const wanted = String(detail(error, "type"));
	return {
		rule: "wrong-type",
		message: `${subject(located)} must be ${types[wanted] ?? wanted}, but is ${typeOf(error.data)}.`,
		...typeHint(wanted, error.data, located),
	};
}

/** A file that is not a mapping has not a single key. */
function wrongTop(error: ErrorObject): Fault {
	const required = keyword(error, "required");
	const first = Array.isArray(required) ? `\`${required.join("`, `")}:\`` : "a key and a colon";
	return { rule: "wrong-type", message: `This file must begin with ${first}, but is ${typeOf(error.data)}.` };
}

function typeOf(data: unknown): string {
	if (Array.isArray(data)) return "a list";
	return types[typeof data] ?? "something else";
}

/** The slips with a plain remedy: a forgotten pair of brackets, a number that was meant as text. */
function typeHint(wanted: string, data: unknown, { name }: Located): Pick<Fault, "hint"> {
	if (wanted === "array" && typeof data === "string") return { hint: `Write \`${name}: [${shorten(data)}]\`.` };
	if (wanted !== "string") return {};
	if (typeof data === "number" || typeof data === "boolean")
		return { hint: "If it is meant as text, put it in quotes." };
	if (typeof data === "object") return { hint: "If it is a sentence with a colon, put it in quotes: '…'." };
	return {};
}

function tooFewItems(error: ErrorObject, located: Located): Fault {
	if (Array.isArray(error.data) && error.data.length > 0) {
		return { rule: "bad-value", message: `${subject(located)} needs ${detail(error, "limit")} items or more.` };
	}
	return { rule: "empty-value", message: `${subject(located)} is an empty list.` };
}

function tooSmall(error: ErrorObject, located: Located): Fault {
	return {
		rule: "bad-value",
		message: `${subject(located)} must be ${detail(error, "limit")} or more, but is ${error.data}.`,
	};
}

function tooLong(error: ErrorObject, located: Located): Fault {
	return { rule: "bad-value", message: `${subject(located)} is longer than ${detail(error, "limit")} characters.` };
}

function notInList(error: ErrorObject, located: Located): Fault {
	const allowed: unknown = detail(error, "allowedValues");
	const words = Array.isArray(allowed) ? allowed.map(String) : [];
	const nearest = nearestWord(String(error.data), words);
	return { ...badValue(error, located), ...(nearest && { hint: `Did you mean \`${nearest}\`?` }) };
}

function notADay({ data }: ErrorObject): Fault {
	return { rule: "bad-date", message: `\`${shorten(String(data))}\` is not a day of the calendar.` };
}

function wrongShape(error: ErrorObject, located: Located): Fault {
	if (typeof error.data === "string" && error.data.trim() === "") {
		return { rule: "empty-value", message: `${subject(located)} is empty.` };
	}
	return badValue(error, located);
}

function badValue({ data }: ErrorObject, located: Located): Fault {
	return { rule: "bad-value", message: `${subject(located)} cannot be \`${shorten(String(data))}\`.` };
}

function shorten(text: string): string {
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
