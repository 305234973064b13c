import type { Library } from "../library.ts";
import type { Rarity } from "../sides.ts";
import { contradiction } from "./contradiction.ts";
import { statementsIn } from "./index.ts";
import type { Place, Statement } from "./statement.ts";

/** A statement of another text that cannot be true beside one's own. */
export interface Rival {
	readonly kind: string;
	readonly statement: Statement;
}

/** Sentences of each text that are looked at for rivals of a statement, and of all texts together. */
const passages = { perSource: 8, most: 80 };

const found = new WeakMap<Library, WeakMap<Statement, readonly Rival[]>>();

/** What other texts state against a statement, however they put it. Remembered: many claims rest on one statement. */
export function rivalsElsewhere(own: Statement, library: Library): readonly Rival[] {
	const ofLibrary = found.get(library) ?? new WeakMap<Statement, readonly Rival[]>();
	found.set(library, ofLibrary);
	const rivals = ofLibrary.get(own) ?? searchRivals(own, library);
	ofLibrary.set(own, rivals);
	return rivals;
}

function searchRivals(own: Statement, { analyses, index }: Library): readonly Rival[] {
	const words = own.tokens.map((at) => own.analysis.terms[own.sentence.index]?.[at] ?? []);
	return index
		.search(
			words.filter((word) => word.length > 0),
			passages.perSource,
		)
		.slice(0, passages.most)
		.flatMap(({ source, sentence: at }) => {
			const analysis = analyses.get(source);
			const sentence = analysis?.document.sentences[at];
			const isOther = analysis !== undefined && analysis !== own.analysis;
			return isOther && sentence !== undefined ? rivalsIn({ analysis, sentence }, own, index.rarity) : [];
		});
}

function rivalsIn(place: Place, own: Statement, rarity: Rarity): readonly Rival[] {
	return statementsOnce(place).flatMap((statement) => {
		const kind = contradiction(own, statement, rarity);
		return kind === undefined ? [] : [{ kind, statement }];
	});
}

const known = new WeakMap<Place["analysis"]["facts"], Map<number, readonly Statement[]>>();

/** Remembered: many claims ask the same sentence. */
export function statementsOnce(place: Place): readonly Statement[] {
	const ofText = known.get(place.analysis.facts) ?? new Map<number, readonly Statement[]>();
	known.set(place.analysis.facts, ofText);
	const statements = ofText.get(place.sentence.index) ?? statementsIn(place);
	ofText.set(place.sentence.index, statements);
	return statements;
}
