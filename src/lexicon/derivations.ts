/**
 * One stem for words of one root: agree and agreement, invade and invasion. Families first, then the few suffixes that
 * keep the meaning almost always, each with the words it must not touch. Agents (-er, -or, -ist) are other things.
 */
import { shortfallAdverbs } from "./hedges.ts";
import { wordFamilies } from "./word-families.ts";

/** How a suffix is cut: `put` takes its place. */
interface Suffix {
	readonly suffix: string;
	readonly put: string;
	/** Letters that must be left before the suffix. */
	readonly rest: number;
}

/** The first that fits is taken, so longer suffixes stand first. */
const suffixes: readonly Suffix[] = [
	{ suffix: "ization", put: "ize", rest: 3 },
	{ suffix: "ification", put: "ify", rest: 2 },
	{ suffix: "ibility", put: "ible", rest: 3 },
	{ suffix: "ability", put: "able", rest: 2 },
	{ suffix: "ically", put: "ical", rest: 3 },
	{ suffix: "ality", put: "al", rest: 3 },
	{ suffix: "ivity", put: "ive", rest: 3 },
	{ suffix: "ation", put: "ate", rest: 3 },
	{ suffix: "ution", put: "ute", rest: 4 },
	{ suffix: "letion", put: "lete", rest: 2 },
	{ suffix: "ction", put: "ct", rest: 2 },
	{ suffix: "ption", put: "pt", rest: 3 },
	{ suffix: "bition", put: "bit", rest: 3 },
	{ suffix: "ession", put: "ess", rest: 3 },
	{ suffix: "ussion", put: "uss", rest: 3 },
	{ suffix: "iness", put: "y", rest: 3 },
	{ suffix: "ness", put: "", rest: 3 },
	{ suffix: "ment", put: "", rest: 3 },
	{ suffix: "ably", put: "able", rest: 3 },
	{ suffix: "ibly", put: "ible", rest: 3 },
	{ suffix: "ily", put: "y", rest: 3 },
	{ suffix: "ly", put: "", rest: 3 },
];

/** Words that only look derived, or whose meaning has left their root. */
const whole =
	// -ation, -ution, -ction, -ption, -ession, -ussion
	(
		"station nation ration foundation plantation vacation vocation sensation corporation reputation aviation occasion " +
		"probation medication constitution institution revolution resolution caution section faction affection contraction " +
		"fraction friction fiction function junction sanction auction subjection conduction traction diction direction " +
		"exception option ambition profession procession recession depression session percussion federation confederation " +
		"association communication publication application qualification classification specification obligation " +
		"operation organization civilization generation population " +
		// -ness, -ment
		"business witness harness wilderness likeness highness illness eyewitness fitness governess lioness " +
		"apartment department comment moment document compliment complement element experiment garment ornament supplement " +
		"tournament compartment basement parliament government statement cement fragment segment pigment monument testament " +
		"instrument argument sediment temperament implement sentiment regiment condiment ailment cabinet lament torment " +
		"augment ferment figment casement commitment management equipment establishment " +
		// -ality, -ivity
		"personality hospitality nationality locality speciality specialty municipality fatality formality criminality " +
		"captivity nativity principality modality generality partiality quality " +
		// -ly
		"family only early daily weekly monthly yearly nightly hourly quarterly elderly reply supply apply rely ally july italy " +
		"assembly anomaly monopoly hardly lately shortly highly largely barely directly fairly justly mostly namely " +
		"presently scarcely surely lonely lovely costly timely deadly likely unlikely orderly worldly homely bully jelly " +
		"belly rally tally ugly holy imply comply multiply butterfly melancholy curly jolly silly chilly gully folly lily " +
		"oily hilly woolly billy curly friendly unfriendly lively kindly goodly sickly heavenly earthly beastly cowardly " +
		"scholarly fatherly motherly brotherly masterly leisurely stately comely readily ably poly doily really evenly " +
		"dolly folly golly holly trolly ghastly grisly prickly crumbly wobbly bubbly cuddly gravelly bodily roughly " +
		"closely badly lastly firstly secondly thirdly simply merely solely duly coolly hotly nicely sharply smartly " +
		"freshly newly poorly lowly deeply coldly dryly wryly succession vitality mentality relativity partly overly reportedly supposedly hopefully " +
		"effectively relatively chiefly idly amply doubly inclement"
	).split(" ");

/** Adverbs and nouns in -ical- that belong to an adjective in -ic. */
const plainIc = (
	"academ acoust aesthet algorithm alphabet altruist aristocrat arithmet artist athlet atmospher authent automat " +
	"bas bureaucrat catastroph chaot chron climat cosmet democrat demograph despot diplomat domest dramat drast dynam " +
	"electron emphat energet enthusiast erot ethn eugen exot fantast fran frant genet geograph harmon hero histor " +
	"horrif hydraul hypnot idealist idiomat intrins iron kinet linguist magnet majest microscop moronic mosa nostalg " +
	"opportunist optimist organ orgas pathet patriot pessimist photograph poet pragmat prolif prophet realist rhythm " +
	"romant rust sarcast scen scientif simplist sporad statist strateg symbol sympathet symptomat synthet systemat " +
	"telepath theat therapeut traff tragic traumat vitriol volcan specif terrif characterist"
).split(" ");

interface Tables {
	readonly family: ReadonlyMap<string, string>;
	readonly whole: ReadonlySet<string>;
	readonly plainIc: ReadonlySet<string>;
}

let tables: Tables | undefined;

function loadTables(): Tables {
	const family = new Map<string, string>();
	for (const row of wordFamilies) {
		const words = row.split(" ");
		for (const word of words) family.set(word, words[0] ?? word);
	}
	tables = { family, whole: new Set([...whole, ...shortfallAdverbs]), plainIc: new Set(plainIc) };
	return tables;
}

/** The word that stands for all words of the root. Takes a lemma in American spelling, lower case. */
export function stem(lemma: string): string {
	const { family, whole, plainIc } = tables ?? loadTables();
	const head = family.get(lemma);
	if (head !== undefined) return head;
	if (whole.has(lemma) || lemma.includes("_")) return lemma;
	const base = cut(lemma, plainIc);
	return family.get(base) ?? base;
}

function cut(lemma: string, plainIc: ReadonlySet<string>): string {
	const found = suffixes.find((row) => lemma.endsWith(row.suffix) && lemma.length - row.suffix.length >= row.rest);
	if (found === undefined) return lemma;
	const rest = lemma.slice(0, -found.suffix.length);
	if (found.suffix === "ically" && plainIc.has(rest)) return `${rest}ic`;
	return rest + found.put;
}
