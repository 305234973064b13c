/**
 * Words that tie two events: in time, by cause, purpose or condition. A claim that uses one says more than its two halves.
 * The bond says what the words introduce is to the rest: in "A because B", B is the cause; in "A, so B", the effect.
 */
export type Bond =
	| "cause"
	| "effect"
	| "purpose"
	| "condition"
	/** "unless", "without": the condition is that it does not come. */
	| "exclusion"
	| "concession"
	/** What they introduce comes later: "A before B". */
	| "before"
	| "until"
	| "after"
	| "when"
	| "during"
	/** Later, and the word stands inside what it introduces: "A, and later B". */
	| "next";

export interface Connective {
	readonly words: readonly string[];
	/** Several where the words leave it open: "since". */
	readonly bonds: readonly Bond[];
	/** They stand inside the clause that they introduce: "they therefore left". */
	readonly isInside: boolean;
	/** Too vague to be asked of a passage, or to speak against a claim: "fined **for**". */
	readonly isVague: boolean;
}

const behind: readonly (readonly [string, readonly Bond[]])[] = [
	["because|because of|due to|owing to|thanks to|on account of|as a result of|as a consequence of|now that", ["cause"]],
	["on the grounds that|in view of|in light of|in the light of|for the reason that|given that", ["cause"]],
	["because of the fact that|due to the fact that|owing to the fact that|thanks to the fact that", ["cause"]],
	["since", ["cause", "after"]],
	["as", ["cause", "during"]],
	["so|which is why|that is why|which meant|which means|which meant that", ["effect"]],
	["so that", ["purpose", "effect"]],
	["in order to|in order that|so as to|so as not to|in order not to", ["purpose"]],
	["if|only if|provided|provided that|providing|providing that|as long as|so long as|in case|assuming", ["condition"]],
	["on condition that|on the condition that|in the event of|in the event that|in case of|depending on", ["condition"]],
	["unless|except if", ["exclusion"]],
	["although|though|even though|even if|despite|in spite of|notwithstanding|regardless of|albeit", ["concession"]],
	["before|prior to|ahead of", ["before"]],
	["until|till", ["until"]],
	["after|following|once|as soon as|in the wake of", ["after"]],
	["when|whenever|the moment", ["when"]],
	["while|during|throughout|at the same time as", ["during"]],
];

const inside: readonly (readonly [string, readonly Bond[]])[] = [
	["therefore|thus|hence|consequently|accordingly|as a result|as a consequence|in consequence", ["effect"]],
	["later|then|afterwards|subsequently|thereafter", ["next"]],
];

const vague: readonly (readonly [string, readonly Bond[]])[] = [
	["for|over|from|given|amid|blamed on|attributed to|put down to|stems from|stemmed from", ["cause"]],
	[
		"resulted from|results from|the result of|a result of|the consequence of|a consequence of|in response to",
		["cause"],
	],
	["caused by|sparked by|triggered by|prompted by|provoked by|brought about by|forced by|explained by", ["cause"]],
	["caused|causes|causing|prompted|prompts|prompting|forced|forces|forcing|triggered|triggers|triggering", ["effect"]],
	["sparked|sparks|sparking|provoked|provokes|provoking|led to|leads to|leading to|resulted in|results in", ["effect"]],
	["resulting in|brought about|gave rise to|compelled|obliged|blamed for|meant|means|leaving|left", ["effect"]],
	["in a bid to|in an effort to|in an attempt to|with the aim of|aimed at|for the purpose of", ["purpose"]],
	["to", ["purpose"]],
	["without", ["exclusion"]],
	["upon|on", ["after"]],
	["by", ["before"]],
	["but|yet", ["concession"]],
];

/** "weather **permitting**". */
const vagueInside: readonly (readonly [string, readonly Bond[]])[] = [["permitting", ["condition"]]];

/** By their first word, longer phrases first. */
export const connectives: ReadonlyMap<string, readonly Connective[]> = byFirstWord([
	...behind.flatMap((row) => connectivesOf(row, { isInside: false, isVague: false })),
	...inside.flatMap((row) => connectivesOf(row, { isInside: true, isVague: false })),
	...vague.flatMap((row) => connectivesOf(row, { isInside: false, isVague: true })),
	...vagueInside.flatMap((row) => connectivesOf(row, { isInside: true, isVague: true })),
]);

function connectivesOf(
	[phrases, bonds]: readonly [string, readonly Bond[]],
	manner: Pick<Connective, "isInside" | "isVague">,
): readonly Connective[] {
	return phrases.split("|").map((phrase) => ({ words: phrase.split(" "), bonds, ...manner }));
}

function byFirstWord(all: readonly Connective[]): ReadonlyMap<string, readonly Connective[]> {
	const found = new Map<string, readonly Connective[]>();
	for (const connective of all) {
		const [first = ""] = connective.words;
		found.set(first, [...(found.get(first) ?? []), connective]);
	}
	for (const [first, list] of found)
		found.set(
			first,
			list.toSorted((a, b) => b.words.length - a.words.length),
		);
	return found;
}

/** By which other bonds a passage bears one out: introducing the same event, or the other one. */
export interface Borne {
	readonly same: readonly Bond[];
	readonly reversed: readonly Bond[];
	/** Where these tie the same events in the passage, or the other way round, the claim's is refused. */
	readonly against: readonly Bond[];
	readonly turned: readonly Bond[];
}

export const borneBy: Readonly<Record<Bond, Borne>> = {
	cause: {
		same: ["cause"],
		reversed: ["effect"],
		against: ["concession", "exclusion", "condition", "purpose"],
		turned: ["cause"],
	},
	effect: { same: ["effect"], reversed: ["cause"], against: ["concession", "cause"], turned: ["effect"] },
	purpose: { same: ["purpose"], reversed: [], against: [], turned: ["purpose"] },
	condition: { same: ["condition", "when", "exclusion"], reversed: [], against: [], turned: ["condition"] },
	exclusion: { same: ["exclusion", "condition", "until"], reversed: [], against: [], turned: ["exclusion"] },
	concession: {
		same: ["concession"],
		reversed: ["concession"],
		against: ["cause", "effect", "purpose", "condition", "exclusion", "until", "when", "after"],
		turned: ["cause", "effect"],
	},
	before: { same: ["before", "until", "next"], reversed: ["after"], against: [], turned: ["before"] },
	until: { same: ["until", "before"], reversed: [], against: [], turned: ["until"] },
	after: { same: ["after", "when"], reversed: ["before", "next", "until"], against: [], turned: ["after"] },
	when: {
		same: ["when", "during", "after"],
		reversed: ["during"],
		against: ["before", "until", "exclusion", "purpose", "concession"],
		turned: ["when", "after"],
	},
	during: {
		same: ["during", "when"],
		reversed: ["during", "when"],
		against: ["before", "after", "until", "exclusion", "purpose", "concession"],
		turned: ["cause", "before", "after"],
	},
	next: { same: ["next", "before"], reversed: ["after"], against: [], turned: [] },
};

/** A claim's word of these needs one in the passage; the others are only refused where the passage ties otherwise. */
export const askedBonds: ReadonlySet<Bond> = new Set<Bond>([
	"cause",
	"effect",
	"purpose",
	"condition",
	"exclusion",
	"before",
	"until",
	"after",
]);

/** Nouns and verbs that say that something has a cause, wherever the cause stands. */
export const causeWords: ReadonlySet<string> = new Set(
	"reason reasons cause motive explanation explains explained explain factor blame blames blamed blaming fault".split(
		" ",
	),
);

/** Who wants something has a purpose: "because they wanted to". Lemmas. */
export const wantingWords: ReadonlySet<string> = new Set("want wish hope aim intend seek like try".split(" "));

/** What goes on while something else happens: "he was in bed when it rang". Lemmas. */
export const stateVerbs: ReadonlySet<string> = new Set(
	"be have live work sit stand sleep lie lead wait remain stay own serve belong wear hold carry".split(" "),
);

/** After them "if" is "whether". Lemmas. */
export const askingWords: ReadonlySet<string> = new Set(
	"ask wonder know see decide doubt unclear sure question check tell say determine find".split(" "),
);

/** What somebody wants or says, so that others may act by it or against it. Lemmas. */
export const wishNouns: ReadonlySet<string> = new Set(
	"wish will advice order recommendation instruction warning objection resistance protest request guidance counsel".split(
		" ",
	),
);

/** Right before such a noun: it was not followed. */
export const defyingLeads: ReadonlySet<string> = new Set(["against", "despite", "notwithstanding"]);
/** Right before such a noun: it was followed. */
export const heedingLeads: ReadonlySet<string> = new Set("on at by under after following upon with in".split(" "));

/** Somewhere in a sentence they say that something came about all the same. Norms. */
export const defyingWords: ReadonlySet<string> = new Set(
	(
		"against despite notwithstanding contrary although though but however even defiance defied defying defies ignored " +
		"ignoring ignores overruled overruling disregarded disregarding disregard regardless spite over yet nevertheless"
	).split(" "),
);
