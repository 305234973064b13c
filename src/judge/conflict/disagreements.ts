import type { Clash } from "../../compare/statements/pairs.ts";
import type { Statement } from "../../compare/statements/statement.ts";
import { type Stated, sayStated, sayWhyApart } from "../../facts/apart.ts";
import { quoteSpan } from "../../facts/quote-span.ts";
import type { ConflictRow } from "../../types.ts";
import { byPlace } from "../../values/place.ts";
import { cite, type Shelf } from "../evidence.ts";
import { statedIn } from "./stated.ts";

/** A fact that sources state differently. */
export interface Disagreement {
	readonly kind: string;
	/** Why the first two values do not meet. */
	readonly why: string;
	/** Each value with its words, in the order of the sources. */
	readonly rows: readonly DisagreementRow[];
}

export interface DisagreementRow extends Omit<ConflictRow, "stance" | "why"> {
	/** The sentence around it, as in the file, and where it begins. */
	readonly sentence: string;
	readonly sentenceStart: number;
	/** Other sources that have the same sentence. */
	readonly also: readonly string[];
}

/** From the kind of disagreement that weighs most to the one that weighs least. */
const order: readonly string[] = ["quantity", "date", "place", "turn", "polarity", "antonym", "quotation"];

/** What the sources disagree about, best first: copies of a sentence are one voice, and all values of a fact one disagreement. */
export function disagreements(clashes: readonly Clash[], shelf: Shelf): Disagreement[] {
	return groupsOf(clashes)
		.map((group) => disagreementOf(group, shelf))
		.filter(({ rows }) => rows.length > 1)
		.toSorted(byWeight);
}

/** Clashes that have a voice in common. */
interface Group {
	readonly clashes: readonly Clash[];
	/** Statements that say the same in the same sentence, by a key of it. */
	readonly voices: ReadonlyMap<string, readonly Statement[]>;
}

function groupsOf(clashes: readonly Clash[]): readonly Group[] {
	const groups: Group[] = [];
	for (const clash of clashes) {
		const keys = clash.sides.map((side) => voiceKey(clash.kind, side));
		const joined = groups.filter(({ voices }) => keys.some((key) => voices.has(key)));
		const voices = new Map(joined.flatMap((group) => [...group.voices]));
		clash.sides.forEach((side, at) => {
			const key = keys[at] ?? "";
			voices.set(key, [...(voices.get(key) ?? []), side]);
		});
		const kept = groups.filter((group) => !joined.includes(group));
		groups.splice(0, groups.length, ...kept, { clashes: [...joined.flatMap((group) => group.clashes), clash], voices });
	}
	return groups;
}

/** The fact in its sentence: the same in every copy. */
function voiceKey(kind: string, { sentence, fact }: Statement): string {
	return `${kind} ${fact.from} ${fact.to} ${sentence.tokens.map(({ norm }) => norm).join(" ")}`;
}

function disagreementOf({ clashes, voices }: Group, shelf: Shelf): Disagreement {
	const rows = [...voices.values()].flatMap((statements) => rowOf(clashes[0]?.kind ?? "", statements, shelf));
	const [first] = clashes;
	const why = first === undefined ? "" : sayWhyApart(first.kind, placed(first.sides[0]), placed(first.sides[1]));
	return { kind: first?.kind ?? "", why, rows: rows.toSorted(byPlace) };
}

function placed(statement: Statement): Stated {
	return { ...statedIn(statement), where: `in ${statement.analysis.document.id}` };
}

/** The first source that has the sentence; the others are named. */
function rowOf(kind: string, statements: readonly Statement[], shelf: Shelf): DisagreementRow[] {
	const [first] = statements;
	const shelved = first && shelf.get(first.analysis.document.id);
	if (first === undefined || shelved === undefined) return [];
	const { source, analysis } = shelved;
	const also = new Set(statements.map((one) => one.analysis.document.id));
	also.delete(source.id);
	return [
		{
			...cite(shelved, quoteSpan(first.fact, analysis)),
			...(source.published !== undefined && { published: source.published }),
			kind,
			value: sayStated(statedIn(first)),
			sentence: source.text.slice(first.sentence.start, first.sentence.end),
			sentenceStart: first.sentence.start,
			also: [...also],
		},
	];
}

/** What weighs more first, then what more sources say. */
function byWeight(a: Disagreement, b: Disagreement): number {
	return order.indexOf(a.kind) - order.indexOf(b.kind) || sourcesIn(b) - sourcesIn(a) || byFirst(a, b);
}

function sourcesIn({ rows }: Disagreement): number {
	return rows.reduce((sum, { also }) => sum + 1 + also.length, 0);
}

function byFirst({ rows: [a] }: Disagreement, { rows: [b] }: Disagreement): number {
	return a === undefined || b === undefined ? 0 : byPlace(a, b);
}
