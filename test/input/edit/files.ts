import fc from "fast-check";

/** A claim as an editor may have written it: its sentence, and the lines of the file. */
export interface Item {
	readonly sentence: string;
	readonly lines: readonly string[];
	/** Between brackets, on one line. */
	readonly flow: boolean;
}

export interface File {
	readonly items: readonly Item[];
	readonly text: string;
	readonly eol: string;
}

const word = fc.constantFrom(
	..."The meeting lasted six hours Größe 会议 naïve café 35-minute $12bn it’s “well” U.S. 3,000 a&b e.g. 😀 zwölf #no a:b".split(
		" ",
	),
);
/** Words that only quotation marks or blocks can hold. */
const awkward = fc.constantFrom("it's", '"no"', "note:", "#1", "{x}", "[a,", "back\\slash", "*", "-", "%", "@home");

const sentence = (words: fc.Arbitrary<string>) =>
	fc.array(words, { minLength: 2, maxLength: 9 }).map((list) => `Word ${list.join(" ")} end.`);

/** The sentence over several lines, cut between words. */
const cut = (text: string, pieces: number): readonly string[] => {
	const words = text.split(" ");
	const size = Math.ceil(words.length / pieces);
	return Array.from({ length: pieces }, (_, at) => words.slice(at * size, (at + 1) * size).join(" ")).filter(
		(line) => line !== "",
	);
};

type Writing = (text: string, pieces: number) => readonly string[];

/** First line behind the key or dash, further lines without their indentation. */
const writings: Readonly<Record<string, Writing>> = {
	plain: cut,
	single: (text, pieces) => cut(`'${text.replaceAll("'", "''")}'`, pieces),
	double: (text, pieces) => cut(JSON.stringify(text), pieces),
	escaped: (text) => [JSON.stringify(text).replace("e", "\\u0065")],
	folded: (text, pieces) => [">", ...cut(text, pieces)],
	"folded-strip": (text, pieces) => [">-", ...cut(text, pieces)],
	"folded-keep": (text, pieces) => [">+", ...cut(text, pieces), ""],
	literal: (text, pieces) => ["|", ...cut(text, pieces)],
	"literal-indented": (text) => ["|2-  # a block", text],
};

const plainSentence = sentence(word).map((text) => text.replace(/ #no/g, " no"));
const written = fc.oneof(
	fc.record({ style: fc.constant("plain"), text: plainSentence, pieces: fc.integer({ min: 1, max: 3 }) }),
	fc.record({
		style: fc.constantFrom(...Object.keys(writings).filter((name) => name !== "plain")),
		text: sentence(fc.oneof(word, awkward)),
		pieces: fc.integer({ min: 1, max: 3 }),
	}),
);

const around = fc.record({
	form: fc.constantFrom("short", "long", "last", "anchored", "flow"),
	comment: fc.constantFrom("", "# above", "  # far above: x"),
	trailing: fc.constantFrom("", " # behind", "\t# behind"),
	blank: fc.boolean(),
});

interface Around {
	readonly form: string;
	readonly comment: string;
	readonly trailing: string;
	readonly blank: boolean;
}

function itemOf({ style, text, pieces }: { style: string; text: string; pieces: number }, one: Around): Item {
	const lines = linesOf(writings[style]?.(text, pieces) ?? [], text, one);
	const comment = one.comment === "" ? [] : [one.comment];
	return { sentence: text, flow: one.form === "flow", lines: [...comment, ...lines, ...(one.blank ? [""] : [])] };
}

function linesOf(content: readonly string[], text: string, { form, trailing }: Around): readonly string[] {
	const [first = "", ...rest] = content;
	const behind = rest.length === 0 ? trailing : "";
	const deep = rest.map((line) => (line === "" ? "" : `      ${line}`));
	const shallow = rest.map((line) => (line === "" ? "" : `    ${line}`));
	if (form === "flow") return [`  - {note: x,  claim: '${text.replaceAll("'", "''")}' , sources: [ a ] }${trailing}`];
	if (form === "short") return [`  - ${first}${behind}`, ...shallow];
	if (form === "anchored") return [`  - &item`, `    claim: ${first}${behind}`, ...deep];
	if (form === "last") return [`  - sources: [a]${trailing}`, `    claim:   ${first}${behind}`, ...deep];
	return [`  - claim: ${first}${behind}`, ...deep, `    # inside`, `    note: "n"   # why`];
}

/** Files of claims with comments, anchors, blocks, brackets, either line end, and perhaps no last line end. */
export const files: fc.Arbitrary<File> = fc
	.record({
		items: fc.array(
			fc.tuple(written, around).map(([one, other]) => itemOf(one, other)),
			{ minLength: 1, maxLength: 6 },
		),
		eol: fc.constantFrom("\n", "\r\n"),
		last: fc.boolean(),
		mark: fc.constantFrom("", "\ufeff", "---\n", "# head: comment\n"),
	})
	.map(({ items, eol, last, mark }) => {
		const unique = items.map((item, at) => ({
			...item,
			lines: item.lines.map((line) => line.replace("&item", `&item${at}`)),
		}));
		const lines = ["claims:", ...unique.flatMap((item) => item.lines)];
		const text = mark.replace("\n", eol) + lines.join(eol) + (last ? eol : "");
		return { items: unique, text, eol };
	});
