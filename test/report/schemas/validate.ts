import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { validateXML } from "xmllint-wasm";

const text = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");

const formats = {
	uri: (value: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(value) && URL.canParse(value),
	"uri-reference": (value: string): boolean =>
		/^(?:[\w\-.~!$&'()*+,;=:@/?#]|%[0-9A-Fa-f]{2})*$/.test(value) && URL.canParse(value, "file:///"),
	"date-time": (value: string): boolean => !Number.isNaN(Date.parse(value)),
};

/** One pattern of the official schema has a bracket too many, which the `u` flag would not allow. */
const sarif = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats }).compile(
	JSON.parse(text("sarif-2.1.0.json")),
);

/** What is wrong with a SARIF log. */
export function sarifMistakes(log: unknown): unknown[] {
	sarif(log);
	return sarif.errors ?? [];
}

export const schemas = { junit: text("junit-10.xsd"), checkstyle: text("checkstyle.xsd") } as const;

/** What is wrong with documents of XML. */
export async function xmlMistakes(documents: readonly string[], schema: string): Promise<string[]> {
	const xml = documents.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
	const memory = { initialMemoryPages: 1024, maxMemoryPages: 4096 };
	return (await validateXML({ xml, schema: [schema], ...memory })).errors.map(({ rawMessage }) => rawMessage);
}
