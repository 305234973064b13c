/**
 * Text of claims and sources is written by strangers. Nothing of it may steer a terminal (escape sequences, bidirectional
 * overrides), hide (zero-width characters), start a line of its own, or give a command to the GitHub Actions runner.
 */

/** Control, format and unpaired surrogate characters; joiners stay, scripts and emoji need them. */
const hidden = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** The same but tabs, and code points that are no characters at all. */
const hiddenOrNone = /(?![\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** `\u001b`, `\u{e0041}`. */
export const codePointName = (character: string): string => {
	const code = character.codePointAt(0) ?? 0;
	const digits = code.toString(16);
	return code < 0x1_0000 ? `\\u${digits.padStart(4, "0")}` : `\\u{${digits}}`;
};

/** Every white space a plain space, every invisible character its `\u001b`: one line, safe on a terminal. */
export const visible = (text: string): string => text.replace(/[\s\u0085]/gu, " ").replace(hidden, codePointName);

/** Every invisible character its `\u001b`, white space as it is: for pages that show a text letter by letter. */
export const revealed = (text: string): string => text.replace(hiddenOrNone, codePointName);

/** `visible`, with white space as in running text. */
export const oneLine = (text: string): string => visible(text).replace(/ +/g, " ").trim();

/** The offset, or the one before it where it would cut a surrogate pair in two. */
export function boundary(text: string, offset: number): number {
	const pair = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
	return offset > 0 && pair ? offset - 1 : offset;
}

/** At most `length` code units, an ellipsis for the rest. */
export const clip = (text: string, length: number): string =>
	text.length <= length ? text : `${text.slice(0, boundary(text, length - 1))}…`;

/**
 * The runner takes `::name::` at the start of a line, white space before it allowed, and `##[name]` anywhere in a line
 * (actions/runner, ActionCommand.cs: TryParseV2, TryParse). It compares by culture, which skips ignorable characters.
 */
const lineCommand = /^((?:[^\S\n]|\p{Default_Ignorable_Code_Point})*)(?=:\p{Default_Ignorable_Code_Point}*:)/gmu;
const lineColon = /^((?:[^\S\n]|\p{Default_Ignorable_Code_Point})*):(?=\p{Default_Ignorable_Code_Point}*:)/gmu;
const inlineCommand = /#(?=\p{Default_Ignorable_Code_Point}*#\p{Default_Ignorable_Code_Point}*\[)/gu;

/** A page of text in which the runner finds no command: a backslash stands in its way. */
export const withoutCommands = (page: string): string =>
	page.replace(lineCommand, "$1\\").replace(inlineCommand, "#\\");

/** The same for JSON, where `#` has another spelling that means the same. */
export const withoutCommandsInJson = (json: string): string => json.replace(inlineCommand, "\\u0023");

/** The same for XML: a reference means the same to every parser. */
export const withoutCommandsInXml = (xml: string): string =>
	xml.replace(lineColon, "$1&#58;").replace(inlineCommand, "&#35;");
