import { isName } from "../../facts/name.ts";
import { clauseAt, holds } from "../../facts/scope.ts";
import type { Clause, Name } from "../../types.ts";
import { clauseStatement, isDenied, isQuotedThere } from "./clause.ts";
import { factsIn, type Place, type Statement } from "./statement.ts";

/** The places of a sentence, each with what is or happened there. */
export function located(place: Place): Statement[] {
	return factsIn(place)
		.filter(isName)
		.filter((name) => isSpot(place, name) && !isQuotedThere(place, name))
		.flatMap((fact) => clauseStatement(place, fact, (clause) => predicate(place, clause)))
		.map((statement) => ({ ...statement, names: statement.names.filter((name) => name !== statement.fact) }));
}

/** "landed in X": it stands behind the verb, and nothing of the kind stands beside it. */
function isSpot(place: Place, name: Name): boolean {
	const { tokens } = place.sentence;
	const clause = clauseAt(place.sentence, name.from);
	if (name.type !== "place" || name.form !== "name" || !isPlacing(place, name)) return false;
	if (clause?.verb === undefined || clause.verb > name.from || isDenied(place, clause.verb)) return false;
	const others = factsIn(place).filter(
		(other) => isName(other) && other !== name && other.from >= clause.from && other.to <= clause.to,
	);
	const isOwner = /^(?:'s|')$/.test(tokens[name.to]?.norm ?? "") || tokens[name.to]?.tag === "NOUN";
	return !isOwner && !others.some((other) => isName(other) && isPlacing(place, other) && other.type === "place");
}

function isPlacing({ sentence: { tokens } }: Place, { from }: Name): boolean {
	return placing.has(tokens[from - 1]?.norm ?? "");
}

const placing: ReadonlySet<string> = new Set(["in", "at", "to", "from", "into", "near"]);

/** The verb, and before "is" what is there. */
function predicate({ sentence: { tokens } }: Place, { verb, subject }: Clause): readonly number[] {
	if (verb === undefined) return [];
	if (tokens[verb]?.lemma !== "be") return [verb];
	const noun = tokens.findLastIndex(
		({ tag }, at) => (tag === "NOUN" || tag === "PROPN") && subject !== undefined && holds(subject, at),
	);
	return noun < 0 ? [] : [noun];
}
