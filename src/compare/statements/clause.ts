import { isModality } from "../../facts/modality.ts";
import { isName } from "../../facts/name.ts";
import { isPolarity } from "../../facts/polarity.ts";
import { isQuotation } from "../../facts/quotation.ts";
import { clauseAt, holds } from "../../facts/scope.ts";
import type { Clause, Fact, Name, TokenRange } from "../../types.ts";
import { range } from "../words.ts";
import { factsIn, isInside, type Place, type Statement } from "./statement.ts";

/** The fact with the whole clause around it and the clause's subject; nothing where the text does not say that it happened. */
export function clauseStatement(place: Place, fact: Fact, coreOf: (clause: Clause) => readonly number[]): Statement[] {
	const clause = clauseAt(place.sentence, fact.from);
	if (clause?.verb === undefined) return [];
	const [core, stands] = [coreOf(clause), standing(place, clause.verb, fact)];
	if (core.length === 0 || stands === "open") return [];
	const { subject } = clause;
	const all = new Set([...(subject ? range(subject.from, subject.to) : []), ...range(clause.from, clause.to)]);
	const tokens = [...all].sort((a, b) => a - b);
	const ahead = stands === "ahead" && ({ ahead: true } as const);
	return [{ ...place, fact, form: "clause", core, tokens, names: namesAround(place, fact), ...ahead }];
}

/** The same as a figure that every report gives in words of its own. */
export function figureStatement(place: Place, fact: Fact, figure: NonNullable<Statement["figure"]>): Statement[] {
	const stated = clauseStatement(place, fact, ({ verb }) => (verb === undefined ? [] : [verb]));
	return stated.map((one) => ({ ...one, form: "figure", figure }));
}

/** Names in the clause around a fact and in its subject. */
export function namesAround(place: Place, { from }: Fact): readonly Name[] {
	const clause = clauseAt(place.sentence, from);
	const ranges = clause === undefined ? [] : [clause, ...(clause.subject ? [clause.subject] : [])];
	return namesIn(place, ranges);
}

export function namesIn(place: Place, ranges: readonly TokenRange[]): readonly Name[] {
	return factsIn(place)
		.filter(isName)
		.filter((name) => name.entities.length > 0 && ranges.some((each) => isInside(name, each)));
}

/** Not said to have happened: planned or expected, or merely hoped, asked, possible or said by others. "Was **to raise** 5,000". */
function standing(place: Place, verb: number, { from }: Fact): "happened" | "ahead" | "open" {
	const governing = factsIn(place)
		.filter(isModality)
		.filter(({ scope }) => holds(scope, verb) || holds(scope, from));
	if (governing.length === 0 || isDisclosed(place, verb) || isNeeded(place, verb, from)) return "happened";
	return governing.every(({ strength }) => strength === "planned" || strength === "expected") ? "ahead" : "open";
}

/** "The Courier can reveal", "the clinic can look forward to", "he must go to prison": so it is all the same. */
function isDisclosed({ sentence: { tokens } }: Place, verb: number): boolean {
	const [before, { lemma } = { lemma: "" }] = [tokens[verb - 1]?.norm, tokens[verb]];
	return (before === "can" && disclosing.has(lemma)) || (before === "must" && ordered.has(lemma));
}

/** "Needed 70 stitches": so many it took. But "needed to raise 70". */
function isNeeded({ sentence: { tokens } }: Place, verb: number, from: number): boolean {
	return from === verb + 1 && needing.has(tokens[verb]?.lemma ?? "");
}

const needing: ReadonlySet<string> = new Set(["need", "require"]);
const disclosing: ReadonlySet<string> = new Set(["reveal", "disclose", "confirm", "report", "announce", "look"]);
const ordered: ReadonlySet<string> = new Set(["go", "serve", "pay", "spend"]);

export function isDenied(place: Place, verb: number): boolean {
	return factsIn(place).some((fact) => isPolarity(fact) && holds(fact.scope, verb));
}

/** Between quotation marks: somebody else says it. */
export function isQuotedThere(place: Place, fact: Fact): boolean {
	return factsIn(place).some((other) => isQuotation(other) && isInside(fact, other));
}
