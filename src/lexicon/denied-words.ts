/**
 * Words that deny another one without a "not": whoever dislikes a thing does not like it, what is irreplaceable cannot be
 * replaced. Lemmas in American spelling; a particle is joined by `_`. Each row: `denying …: denied …`.
 */

/** What is not the second is the first: "did not like" says "disliked" as well. Verbs. */
const eitherDeed: readonly string[] = [
	"dislike: like",
	"distrust mistrust: trust",
	"disagree: agree",
	"disapprove: approve",
	"disobey: obey",
	"forget: remember",
	"exclude omit leave_out leave_off: include",
	"ignore disregard: heed",
	"miss: attend catch hit",
	"fail flunk: pass",
	"fail: succeed",
	"lack: have",
	"continue persist: stop cease end",
	"stop cease: continue",
	"stay remain: leave",
	"survive: die",
	"overlook miss: notice spot see",
	"withhold: release disclose publish",
	"forbid: allow permit let",
	"lose: retain",
	"disprove: prove",
	"discontinue: continue",
];

/** What is the first is not the second, but what is not the second need not be the first: whoever has not accepted may still. Verbs. */
const deed: readonly string[] = [
	"reject refuse decline turn_down spurn: accept",
	"reject veto turn_down vote_down: approve pass back support adopt",
	"lose: win",
	"oppose: support back favor endorse",
	"deny: confirm admit acknowledge",
	"ban prohibit outlaw bar: allow permit",
	"abstain: vote",
	"skip boycott: attend",
	"hide conceal: show reveal disclose",
	"cancel call_off: hold",
	"repeal scrap abolish revoke: keep retain",
	"evade elude escape: catch arrest capture",
	"ignore: answer address follow obey",
	"flout break violate breach: obey follow respect",
	"refuse: agree",
];

/** Adjectives, both ways. */
const eitherState: readonly string[] = [
	"insufficient inadequate: enough sufficient adequate",
	"absent: present",
	"missing: found",
	"dead: alive",
	"alive: dead",
	"false untrue: true",
	"wrong incorrect: right correct",
	"different: same identical",
	"closed shut: open",
	"open: closed shut",
	"asleep: awake",
	"awake: asleep",
	"dangerous unsafe: safe",
	"hard difficult: easy",
	"easy: hard difficult",
	"permanent: temporary",
	"temporary: permanent",
	"compulsory mandatory obligatory: optional voluntary",
	"optional voluntary: compulsory mandatory obligatory required",
	"dissatisfied unhappy displeased: satisfied happy pleased",
	"sober: drunk",
	"drunk: sober",
	"vacant unoccupied: occupied",
	"blunt: sharp",
	"invisible: visible",
	"incomplete unfinished: complete finished",
	"unclear uncertain: clear certain",
	"unaware ignorant: aware",
	"unaware oblivious: know",
	"unlawful illegal: lawful legal",
	"unwell ill: well",
];

/** Adjectives, one way. */
const state: readonly string[] = [
	"innocent: guilty",
	"silent speechless: speak talk",
	"rare uncommon: common",
	"secret: public",
	"empty: full",
	"full: empty",
	"ugly: beautiful",
	"poor: rich",
	"weak: strong",
	"bankrupt: solvent",
];

/** `adjective …: verb …`: nobody can do it. */
const beyond: readonly string[] = [
	"inoperable: operate",
	"irreplaceable: replace",
	"impassable: pass cross",
	"unrecognizable: recognize",
	"unavoidable inevitable: avoid",
	"irreversible: reverse undo",
	"unsustainable: sustain",
	"unacceptable: accept tolerate",
	"unbeatable: beat",
	"unpredictable: predict foresee",
	"unforeseeable: foresee predict",
	"uncontrollable: control",
	"unstoppable: stop",
	"unusable: use",
	"unreachable inaccessible: reach access",
	"uninhabitable: inhabit live",
	"unbearable intolerable: bear tolerate",
	"inedible: eat",
	"undrinkable: drink",
	"illegible unreadable: read decipher",
	"invisible: see",
	"inaudible: hear",
	"incurable: cure",
	"untreatable: treat",
	"unbreakable: break",
	"unexplainable inexplicable: explain",
	"unimaginable inconceivable: imagine conceive",
	"unaffordable: afford",
	"unrepeatable: repeat",
	"unenforceable: enforce",
	"unworkable: work",
	"irreparable: repair",
	"irrecoverable irretrievable: recover retrieve",
	"unidentifiable: identify",
	"undetectable: detect",
	"unprovable: prove",
	"unthinkable: imagine",
	"unforgivable inexcusable: forgive excuse",
	"indefensible: defend",
	"indistinguishable: distinguish",
	"immovable: move",
	"unnavigable: navigate",
	"unsellable unsalable: sell",
	"unsinkable: sink",
	"unverifiable: verify",
	"unattainable: attain reach achieve",
	"unobtainable: obtain get",
	"unpronounceable: pronounce",
	"incalculable immeasurable: calculate measure",
	"inescapable: escape",
	"indescribable: describe",
	"unquantifiable: quantify",
	"unwinnable: win",
	"unsolvable insoluble: solve",
	"unsurvivable: survive",
	"unplayable: play",
];

/** How a denying word stands to the one it denies. */
export interface Denying {
	readonly sort: "deed" | "state" | "beyond";
	/** What is not the one is the other. */
	readonly both: boolean;
}

let index: ReadonlyMap<string, Denying> | undefined;

/** How the first word denies the second; undefined for any other two. */
export function denying(word: string, denied: string): Denying | undefined {
	index ??= new Map(pairs());
	return index.get(`${word} ${denied}`);
}

let beside: ReadonlyMap<string, readonly string[]> | undefined;

/** The words that a word denies or that deny it: most have none. */
export function besideDenial(word: string): readonly string[] {
	beside ??= partners();
	return beside.get(word) ?? [];
}

function partners(): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, string[]>();
	for (const [pair] of pairs()) {
		const [one = "", other = ""] = pair.split(" ");
		found.set(one, [...(found.get(one) ?? []), other]);
		found.set(other, [...(found.get(other) ?? []), one]);
	}
	return found;
}

function pairs(): readonly (readonly [string, Denying])[] {
	return [
		...pairsOf(deed, { sort: "deed", both: false }),
		...pairsOf(eitherDeed, { sort: "deed", both: true }),
		...pairsOf(state, { sort: "state", both: false }),
		...pairsOf(eitherState, { sort: "state", both: true }),
		...pairsOf(beyond, { sort: "beyond", both: true }),
	];
}

function pairsOf(rows: readonly string[], value: Denying): readonly (readonly [string, Denying])[] {
	return rows.flatMap((row) => {
		const [words = "", others = ""] = row.split(": ");
		return words.split(" ").flatMap((word) => others.split(" ").map((other) => [`${word} ${other}`, value] as const));
	});
}

/** "**went** unpaid", "**remained** unsolved": verbs that add to a denying adjective only that it was so. */
export const lasting: ReadonlySet<string> = new Set("remain stay go keep lie stand be".split(" "));
