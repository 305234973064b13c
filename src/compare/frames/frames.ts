import { clauseOf } from "../../facts/scope.ts";
import type { Link, Pairing, Sentence } from "../../types.ts";
import { argumentsOf, isReduced } from "../clauses/arguments.ts";
import { type Deed, deedsOf, namedDeed } from "../clauses/deeds.ts";
import { fillerOf, isIn } from "../clauses/fillers.ts";
import { comparedLinks } from "../restated/compared.ts";
import { constructionLinks } from "../restated/constructions.ts";
import { emptyLinks } from "../restated/empty.ts";
import { formerLinks } from "../restated/former.ts";
import { killedLinks } from "../restated/killed.ts";
import { majorityLinks } from "../restated/majority.ts";
import { personLinks } from "../restated/persons.ts";
import { postLinks } from "../restated/posts.ts";
import { rankedLinks } from "../restated/ranked.ts";
import { reversedLinks } from "../restated/reversed.ts";
import { speechLinks } from "../restated/speech.ts";
import { titleLinks } from "../restated/titles.ts";
import { usualDoerLinks } from "../restated/usual-doers.ts";
import { viewLinks } from "../restated/views.ts";
import { sentenceOf } from "../sides.ts";
import { becomingLinks } from "./becoming.ts";
import { bodyLinks } from "./bodies.ts";
import { converseLinks } from "./converses.ts";
import { labileLinks } from "./labile.ts";
import { nameLinks } from "./named.ts";
import { nounDeedLinks } from "./noun-deeds.ts";
import { numberedLinks } from "./numbered.ts";
import { plainLinks } from "./plain-frames.ts";

/** What another construction says just as well is answered: "received a warning" by "was warned", "sold" by "bought". */
export function framed(pairing: Pairing): Pairing {
	const sentence = sentenceOf(pairing);
	if (sentence === undefined) return pairing;
	const found = ways.flatMap((way) => way(pairing, sentence));
	return found.length === 0 ? pairing : { ...pairing, links: new Map([...pairing.links, ...found]) };
}

const ways = [
	deedLinks,
	converseLinks,
	labileLinks,
	plainLinks,
	bodyLinks,
	nounDeedLinks,
	nameLinks,
	numberedLinks,
	becomingLinks,
	personLinks,
	titleLinks,
	speechLinks,
	emptyLinks,
	reversedLinks,
	rankedLinks,
	killedLinks,
	postLinks,
	formerLinks,
	majorityLinks,
	comparedLinks,
	usualDoerLinks,
	constructionLinks,
	viewLinks,
] as const;

/** A word of the claim with what answers it. */
type Found = readonly [number, Link];

/** A light verb and its noun are answered by a verb, a verb by both, where everyone is in the same place. */
function deedLinks(pairing: Pairing, sentence: Sentence): readonly Found[] {
	return pairsOf(pairing, sentence)
		.filter(({ ours, theirs }) => fits(pairing, ours, theirs) && staysInside(pairing, sentence, { ours, theirs }))
		.flatMap(({ ours, theirs }) => {
			const strength = pairing.links.get(ours.core)?.strength ?? 0;
			const link = { to: theirs.core, strength, frame: true } as const;
			return ours.light === undefined
				? [[ours.core, link] as const]
				: [[ours.verb, link] as const, [ours.core, link] as const];
		});
}

/** Two deeds of which one is put in another way than by a verb of its own. */
export interface DeedPair {
	readonly ours: Deed;
	readonly theirs: Deed;
}

/** The claim's deeds beside those of the passage that name the same thing. */
export function pairsOf({ part, links, sentence: passage }: Pairing, sentence: Sentence): readonly DeedPair[] {
	const theirs = deedsOf(passage);
	return deedsOf(sentence)
		.filter(({ verb }) => part.tokens.includes(verb))
		.flatMap((ours) => {
			const to = links.get(ours.core)?.to ?? -1;
			const answer = theirs.find(({ core }) => core === to) ?? namedDeed(passage, to);
			return answer !== undefined && isReworded(ours, answer, { sentence, passage }) ? [{ ours, theirs: answer }] : [];
		});
}

interface Both {
	readonly sentence: Sentence;
	readonly passage: Sentence;
}

/** A thing that changes hands is no deed: "received work" is not "worked". */
function isReworded(ours: Deed, theirs: Deed, { passage }: Both): boolean {
	if (ours.light === undefined && theirs.light === undefined) {
		const clause = clauseOf(passage, theirs.verb);
		return clause !== undefined && isReduced(passage.tokens, clause);
	}
	const [one, other] = [ours.light ?? "verb", theirs.light ?? "verb"];
	return !(one === "thing" && other === "verb") && !(one === "verb" && other === "thing");
}

/** Everyone whom the claim puts in a place stands in the same place of the passage. */
function fits(pairing: Pairing, ours: Deed, theirs: Deed): boolean {
	const asked = [...ours.doer, ...ours.undergoer];
	return (
		asked.some((range) => fillerOf(pairing, range) !== undefined) &&
		ours.doer.every((range) => isIn(pairing, range, theirs.doer)) &&
		ours.undergoer.every((range) => isIn(pairing, range, theirs.undergoer)) &&
		ours.target.every((range) => !isIn(pairing, range, theirs.doer) || fillerOf(pairing, range) === undefined)
	);
}

/** "Born in Bergen, she moved to Oslo": what the claim says of a participle's deed stands in its clause. */
function staysInside(pairing: Pairing, sentence: Sentence, { ours, theirs }: DeedPair): boolean {
	if (ours.light !== undefined || theirs.light !== undefined) return true;
	const [here, there] = [clauseOf(sentence, ours.verb), clauseOf(pairing.sentence, theirs.verb)];
	if (here === undefined || there === undefined) return false;
	const { objects, behind } = argumentsOf(sentence, here);
	const isBirth = pairing.sentence.tokens[theirs.verb]?.norm === "born";
	const place = { from: isBirth ? there.from : 0, to: there.to };
	return [...objects, ...[...behind.values()].flat()].every((range) => isIn(pairing, range, [place]));
}
