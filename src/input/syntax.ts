import { type Document, visit, type YAMLError } from "yaml";
import type { Span } from "../types.ts";
import type { Fault } from "./problems.ts";

interface Wording {
	readonly message: string;
	readonly hint: string;
}

const quoteIt = "Put the whole sentence in quotes: '…' (an apostrophe inside is doubled: '').";
const indentation = "Each claim begins with two spaces and a dash; its keys stand under one another.";

/** The faults that editors make, by the parser's code. */
const wordings: Partial<Record<YAMLError["code"], Wording>> = {
	UNEXPECTED_TOKEN: {
		message: "There are words here that YAML cannot place.",
		hint: `A sentence that begins with a quotation mark ends, for YAML, with the next one. ${quoteIt}`,
	},
	BLOCK_AS_IMPLICIT_KEY: {
		message: "YAML reads a colon here as a key, or the indentation changes.",
		hint: `A sentence with a colon needs quotes: '…'. ${indentation}`,
	},
	MULTILINE_IMPLICIT_KEY: {
		message: "A key must stand on one line, with a colon after it.",
		hint: indentation,
	},
	BAD_SCALAR_START: {
		message: "A sentence cannot begin with this character unless it stands in quotes.",
		hint: quoteIt,
	},
	TAB_AS_INDENT: {
		message: "There is a tab where YAML wants spaces.",
		hint: "Indent with spaces only.",
	},
	BAD_INDENT: {
		message: "The indentation does not fit the lines above.",
		hint: "Is a closing bracket missing? Items of one list begin in the same column.",
	},
	MISSING_CHAR: {
		message: "Something is missing here: a closing quotation mark or bracket, or a colon after a key.",
		hint: "Look at the line above, too: a quotation mark that is opened must be closed.",
	},
	BAD_DQ_ESCAPE: {
		message: "In double quotes a backslash begins a special character, and this one is unknown.",
		hint: "Use single quotes, or write two backslashes.",
	},
	MULTIPLE_DOCS: {
		message: "A line of three dashes begins a second document here; only the first one is read.",
		hint: "Remove the line, or move the rest into a file of its own.",
	},
	TAG_RESOLVE_FAILED: {
		message: "A word that begins with an exclamation mark is a YAML tag; tags are not read.",
		hint: quoteIt,
	},
	RESOURCE_EXHAUSTION: {
		message: "This is nested too deep to be read.",
		hint: indentation,
	},
	NON_STRING_KEY: {
		message: "A key must be a simple word.",
		hint: indentation,
	},
};

const unclosedQuote: Wording = {
	message: "The quotation mark that opens here is not closed.",
	hint: `Close it at the end of the sentence. ${quoteIt}`,
};

/** The parser has one code for all missing characters. */
const isUnclosedQuote = ({ message }: YAMLError): boolean => /^Missing closing ["']quote$/.test(message);

/** Where to show the errors of a document: at its own place, or where the quotation begins that the parser saw no end of. */
export function errorSpans(document: Document): (error: YAMLError) => Span {
	const starts = new Map<number, number>();
	visit(document, {
		Scalar(_, { type, range }) {
			if (range && (type === "QUOTE_SINGLE" || type === "QUOTE_DOUBLE")) starts.set(range[1], range[0]);
		},
	});
	return (error) => {
		const opening = isUnclosedQuote(error) ? starts.get(error.pos[0]) : undefined;
		return opening === undefined ? { start: error.pos[0], end: error.pos[1] } : { start: opening, end: opening + 1 };
	};
}

/** A parser's error in words that do not ask for knowledge of YAML. */
export function saySyntaxError(error: YAMLError): Fault {
	const wording = isUnclosedQuote(error) ? unclosedQuote : wordings[error.code];
	if (wording === undefined) return { rule: "yaml-syntax", message: `This is not valid YAML: ${error.message}.` };
	return { rule: "yaml-syntax", message: wording.message, hint: wording.hint };
}
