/**
 * The glossary. Every noun that crosses a door between rooms, in the order in which it flows:
 *
 *   files → Claim, Source, Config → Document → Fact → Passage → Finding → Stance → Verdict → Report
 *
 * Offsets are UTF-16 code units into the text as read, half open: `text.slice(start, end)` is the quote.
 * Lines and columns count from 1, columns in UTF-16 code units. This file imports nothing.
 */

// ── Places and problems ────────────────────────────────────────────────────────────────────────

/** A stretch of a text, `[start, end)` in UTF-16 code units. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Where something stands in a file. The end is exclusive, like an editor's selection. */
export interface Place {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly endLine?: number;
	readonly endColumn?: number;
}

/** How much a verdict or problem weighs. `fatal` means: it could not be checked (exit status 2). */
export type Severity = "ok" | "warning" | "error" | "fatal";

/** Something wrong with the input itself: a typing mistake in YAML, a missing file, a limit that was hit. */
export interface Problem extends Place {
	/** Stable name of the rule, in kebab-case: `unknown-key`, `duplicate-id`, `missing-source` ... */
	readonly rule: string;
	readonly severity: Exclude<Severity, "ok">;
	/** One line that a person understands. */
	readonly message: string;
	/** What to do about it, where the tool knows. */
	readonly hint?: string;
	/** The offending line of the file, without its line break. */
	readonly frame?: string;
	/** The id of the source that it is about; reports leave it out. */
	readonly source?: string;
}

// ── Input: claims, sources, settings ───────────────────────────────────────────────────────────

/** One sentence an editor wants to publish. `place` is where the sentence itself stands in its YAML file. */
export interface Claim {
	readonly id: string;
	readonly text: string;
	readonly place: Place;
	/** Ids or globs of the only sources that may be used. Absent: all. */
	readonly sources?: readonly string[];
	/** How many independent voices must support it. */
	readonly minOrigins?: number;
	readonly evidence?: readonly Pin[];
	readonly resolution?: Resolution;
	readonly waive?: Waiver;
	readonly note?: string;
}

/** Words of a source at which the editor points. */
export interface Pin {
	readonly source: string;
	readonly quote: string;
	readonly place: Place;
}

/** The editor's decision where sources conflict. Dates are ISO days, `2023-06-20`. */
export interface Resolution {
	readonly prefer: string;
	readonly reason: string;
	readonly by?: string;
	readonly date?: string;
	/** Source id → the beginning of its SHA-256 (hex) when the decision was taken: it holds for these texts only. */
	readonly versions?: Readonly<Record<string, string>>;
	readonly place: Place;
}

/** The editor's decision to publish an unsupported claim all the same, until a day (inclusive, UTC). */
export interface Waiver {
	readonly reason: string;
	readonly by?: string;
	readonly until: string;
	readonly place: Place;
}

/** One text that a claim may rest on. `text` is the file as read, never changed. */
export interface Source {
	readonly id: string;
	/** Path relative to the working directory, with forward slashes. */
	readonly file: string;
	readonly text: string;
	readonly title?: string;
	readonly publisher?: string;
	/** The news agency whose copy it carries. */
	readonly agency?: string;
	/** The id of the source, or the name of the agency, whose copy it is. */
	readonly syndicatedFrom?: string;
	/** SHA-256 of the file's bytes, lower-case hex; and the one that the catalogue has for it. */
	readonly sha256?: string;
	readonly recordedSha256?: string;
	/** ISO day, `2023-06-19`: the reference for its "Monday" and "last year". */
	readonly published?: string;
	readonly url?: string;
	/** Stretches that are not part of the story: menus, teasers, notices. */
	readonly boilerplate: readonly Span[];
}

/** How far a hedge stretches the number `n` it stands with: `[low × n, high × n]`. */
export interface HedgeWidth {
	readonly low: number;
	readonly high: number;
	/** The bound itself is excluded: "almost six" is less than six. */
	readonly lowOpen?: boolean;
	readonly highOpen?: boolean;
}

/** The families of hedges whose widths can be set in the configuration. */
export type Hedge = "exact" | "about" | "nearly" | "more-than" | "at-least" | "less-than" | "up-to";

export interface Limits {
	/** Bytes of one file. */
	readonly fileBytes: number;
	readonly claims: number;
	readonly sources: number;
	/** UTF-16 code units of one claim. */
	readonly claimLength: number;
}

/** `factlint.config.yaml`, every default filled in. */
export interface Config {
	/** Globs, relative to the working directory. */
	readonly claims: readonly string[];
	readonly sources: readonly string[];
	/** The file that describes the sources. */
	readonly catalogue: string;
	readonly severity: Readonly<Record<Verdict, Severity>>;
	readonly hedges: Readonly<Record<Hedge, HedgeWidth>>;
	/** Name → other ways of saying it: `Smith: [Secretary of State]`. */
	readonly aliases: Readonly<Record<string, readonly string[]>>;
	/** Groups of words that mean the same in this repository. */
	readonly synonyms: readonly (readonly string[])[];
	readonly minOrigins: number;
	readonly limits: Limits;
}

/** All that a run needs. Problems do not stop the reading: every one of them is in the list. */
export interface Project {
	readonly claims: readonly Claim[];
	readonly sources: readonly Source[];
	readonly config: Config;
	readonly problems: readonly Problem[];
	/** ISO day in UTC: waivers end by it. Absent: no waiver has ended. */
	readonly today?: string;
}

// ── Text: a source or claim, read once ─────────────────────────────────────────────────────────

/** Universal part-of-speech tags. */
export type Tag =
	| "ADJ"
	| "ADP"
	| "ADV"
	| "AUX"
	| "CCONJ"
	| "DET"
	| "INTJ"
	| "NOUN"
	| "NUM"
	| "PART"
	| "PRON"
	| "PROPN"
	| "PUNCT"
	| "SCONJ"
	| "SYM"
	| "VERB"
	| "X";

/** A word, number or mark. Hyphened words come apart: `35-minute` is `35`, `-`, `minute`; `China's` is `China`, `'s`. */
export interface Token extends Span {
	/** The words as they stand in the text. */
	readonly word: string;
	/** Lower case, typography normalised (straight quotes, plain dashes and spaces); same length as `word`. */
	readonly norm: string;
	readonly lemma: string;
	readonly tag: Tag;
	/** White space stands before it. */
	readonly spaced: boolean;
	readonly capital: boolean;
}

/** What a sentence is to its text. Only `story` and `caption` are part of it. */
export type SentenceRole = "story" | "caption" | "teaser" | "notice";

export interface Sentence extends Span {
	/** Position in `Document.sentences`. */
	readonly index: number;
	/** Sentences of one paragraph share a number. */
	readonly paragraph: number;
	readonly role: SentenceRole;
	readonly tokens: readonly Token[];
	/**
	 * Spoken in a turn of a dialogue: its own tokens begin here. Those before it are lent by the turn's label, which may stand
	 * sentences before it, and say who speaks; the last of them is the colon, read as "said".
	 */
	readonly own?: number;
	/** Stretches of tokens that hold one predicate each, in order; together they cover the sentence. */
	readonly clauses: readonly Clause[];
}

/** Tokens `[from, to)` of a sentence around one predicate. */
export interface Clause {
	readonly from: number;
	readonly to: number;
	/** Index of the main verb's token; absent in a headline or fragment. */
	readonly verb?: number;
	/** Passive voice: the grammatical subject undergoes the action. */
	readonly passive: boolean;
	/** Tokens of the subject, `[from, to)`; inherited from an earlier clause where the clause has none of its own. */
	readonly subject?: TokenRange;
	/** Why the clause is one: it stands alone, is coordinated, relative, a participle, after a subordinator, or reported speech. */
	readonly link: "main" | "coordinate" | "relative" | "participle" | "subordinate" | "content";
}

/** Tokens `[from, to)` of one sentence. */
export interface TokenRange {
	readonly from: number;
	readonly to: number;
}

/** A text with its sentences. A claim is a document too, read by the same code. */
export interface Document {
	/** The source's id; the claim's id for a claim. */
	readonly id: string;
	readonly text: string;
	/** `text` with typography normalised one for one: same length, same offsets. */
	readonly normal: string;
	/** ISO day. */
	readonly published?: string;
	readonly sentences: readonly Sentence[];
}

// ── Facts ──────────────────────────────────────────────────────────────────────────────────────

/** Something checkable in a sentence: tokens `[from, to)` of `Document.sentences[sentence]`. */
export interface Fact extends Span, TokenRange {
	readonly kind: string;
	readonly sentence: number;
}

/** The numbers that a wording allows. Bounds may be infinite. */
export interface Interval {
	readonly low: number;
	readonly high: number;
	readonly lowOpen: boolean;
	readonly highOpen: boolean;
}

/** "almost six hours", "$12bn", "four sites", "18-month-old". */
export interface Quantity extends Fact {
	readonly kind: "quantity";
	/** In the base unit of its dimension (`seconds`, `metres`, `USD`, `ratio`, `count` ...). */
	readonly interval: Interval;
	/** What is measured: `duration`, `length`, `money:USD`, `ratio`, `count` ... Only equal dimensions compare. */
	readonly dimension: string;
	/** The unit as written, singular: `hour`; absent for bare counts. */
	readonly unit?: string;
	/** The number before hedging, in the written unit; for a range its low end. */
	readonly amount: number;
	/** Base units in one written unit: 3600 for `hour`. */
	readonly scale: number;
	readonly hedge: Hedge | "range";
	/** Lemma of the group that it is a portion of: `sailor` in "58 sailors, nine of them women". */
	readonly whole?: string;
	/** The text leaves its unit to a value before it: "planned for three weeks, but lasted eleven". */
	readonly borrowed?: true;
	/** Lemma of the thing counted or described: `embassy` in "five new embassies", `meeting` in "35-minute meeting". */
	readonly head?: string;
}

/** How exact a date is. */
export type Granularity =
	| "minute"
	| "part"
	| "day"
	| "week"
	| "month"
	| "season"
	| "quarter"
	| "year"
	| "decade"
	| "span";

/** "Monday", "in February", "since 2018", "two days earlier". */
export interface DateFact extends Fact {
	readonly kind: "date";
	/** First and last possible day, ISO, both inclusive. Absent where the text alone does not tell. */
	readonly first?: string;
	readonly last?: string;
	readonly granularity: Granularity;
	/** What the text fixes when the calendar day is unknown: weekday 0 (Sunday) to 6, month 1 to 12, day of month, year, minute of day. */
	readonly weekday?: number;
	readonly month?: number;
	readonly day?: number;
	readonly year?: number;
	readonly minute?: number;
	/** "Half past nine" of the morning or of the evening: `minute` is the earlier one. */
	readonly eitherHalf?: true;
	/** "since", "until", "before", "after": the date bounds a stretch of time. */
	readonly bound?: "since" | "until" | "before" | "after" | "by";
	/** Part of a day, month or year: `morning`, `early`, `late`, `summer`, `q2`. */
	readonly part?: string;
	/** How the words count from another day: "last year" is `{ unit: "year", offset: -1, from: "publication" }`. */
	readonly relative?: RelativeDate;
	/** Days in a range of which only the beginning's fields are known: "June 18-19" without a year is 2. */
	readonly length?: number;
	/** The day of publication that `first` and `last` were counted from, ISO. */
	readonly reference?: string;
	/** More than one reading is possible; `first` and `last` then span all of them. */
	readonly ambiguous: boolean;
}

/** Units counted from the day of publication, or from a day that the text named before ("two days earlier"). */
export interface RelativeDate {
	readonly unit: "minute" | "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";
	/** Negative: before. For a window, its length; absent where the text gives no number ("in coming weeks"). */
	readonly offset?: number;
	readonly from: "publication" | "text";
	/** "The past two days", "within the next five years": all days up to there. 1 is ahead, -1 behind. */
	readonly window?: -1 | 1;
	/** "Earlier this month", "later this year": only that side of the day of publication. */
	readonly edge?: "earlier" | "later";
}

/** A person, place or organisation; or a role or pronoun that leads to one. */
export interface Name extends Fact {
	readonly kind: "name";
	readonly form: "name" | "role" | "pronoun";
	readonly type: "person" | "place" | "organisation" | "unknown";
	/** Same string, same entity, over all sources and claims of a run. Several when the text leaves it open. */
	readonly entities: readonly string[];
	/** Lemmas of the title or role that the text gives it here: `["foreign", "minister"]`. */
	readonly role: readonly string[];
	/** Entity of the country or body that the role belongs to: `china`. */
	readonly of?: string;
	/** Words of the name without its title, lower case; for a role, those of the name in apposition to it. */
	readonly words?: readonly string[];
	/** The pronoun of somebody whom the texts call "Mrs" or "her brother". */
	readonly gender?: "he" | "she";
}

/** Words between quotation marks. `[from, to)` includes the marks. */
export interface Quotation extends Fact {
	readonly kind: "quotation";
	/** Normalised words between the marks, in order; `…` marks an ellipsis, `[]` an editor's insertion. */
	readonly words: readonly string[];
	/** Tokens of who says it, in sentence `speakerSentence`. */
	readonly speaker?: TokenRange;
	readonly speakerSentence?: number;
	/** The speaker as written there. */
	readonly speakerWords?: string;
	/** Scare quotes and titles: no speaker, few words, not the object of a verb of saying. */
	readonly scare: boolean;
}

/** Whether a predicate is said to hold: "not", "never", "failed to", "no". `[from, to)` is the cue. */
export interface Polarity extends Fact {
	readonly kind: "polarity";
	/** The tokens whose meaning is reversed. */
	readonly scope: TokenRange;
	/** The token that carries the reversed meaning: the verb, or the noun after "no". */
	readonly head: number;
	/** The word at `head`. */
	readonly word?: string;
	/** Reversed, but not wholly: "hardly", "not all", "not until". */
	readonly partial?: true;
}

/** How sure: "hopes to", "could", "plans", "reportedly". `[from, to)` is the cue. */
export interface Modality extends Fact {
	readonly kind: "modality";
	readonly strength: "possible" | "planned" | "hoped" | "expected" | "asked" | "alleged" | "conditional";
	readonly scope: TokenRange;
	readonly head: number;
	/** The word at `head`. */
	readonly word?: string;
}

/** How the source's fact (second) lies to the claim's fact (first). */
export type Relation =
	/** The two say the same. */
	| "same"
	/** The source's lies inside the claim's: the claim is vaguer, and holds. */
	| "within"
	/** The source's contains the claim's: the claim is more precise than its source. */
	| "wider"
	/** They share some values but neither contains the other. */
	| "overlaps"
	/** They cannot both be true of one thing. */
	| "disjoint"
	/** They speak of things that cannot be compared. */
	| "unrelated";

/** A kind of fact: how to find it, compare it and say it. One file each in `facts/`. */
export interface FactKind {
	readonly kind: string;
	/** All facts of this kind in a document, in text order. */
	readonly find: (document: Document, config: Config) => readonly Fact[];
	readonly compare: (claim: Fact, source: Fact) => Relation;
	/** The value in a few words: `~35 minutes [30.8, 39.2] min`. `text` is the document's. */
	readonly say: (fact: Fact, text: string) => string;
}

/** A document with all its facts, by sentence. */
export interface Reading {
	readonly document: Document;
	/** `facts[i]` belong to sentence `i`, in text order. */
	readonly facts: readonly (readonly Fact[])[];
}

// ── Retrieval, comparison ──────────────────────────────────────────────────────────────────────

/** A reading whose words carry the keys of their concepts: words that share a key can stand for one another. */
export interface Analysis extends Reading {
	/** `terms[sentence][token]`: the word's own key first, then its stem's, then those of its synonyms; empty for function words. */
	readonly terms: readonly (readonly (readonly string[])[])[];
	/** Names of a claim to which it gives a role that the sources do not. */
	readonly clashes: readonly RoleClash[];
}

/** "X, the defence minister", where the sources know X as foreign minister. */
export interface RoleClash {
	readonly name: Name;
	/** The sources give another role, or give this one to another; otherwise nothing bears it out. */
	readonly rival: boolean;
	readonly message: string;
}

/** A sentence of a source that may bear on a claim. */
export interface Passage {
	readonly source: string;
	readonly sentence: number;
	/** Rank score as a share of the best one, 0 to 1. */
	readonly score: number;
}

/** A piece of a claim that must hold by itself: tokens of one of its sentences, an inherited subject included. */
export interface Part extends Span {
	readonly sentence: number;
	/** Indices of its tokens, ascending. */
	readonly tokens: readonly number[];
}

/** Where a token of the claim is answered: token `to` of the passage, or a neighbouring sentence (`to` absent). */
export interface Link {
	readonly to?: number;
	/** 1 for the same word, less for a synonym or a word of the context. */
	readonly strength: number;
	/** Told by another construction: who does it, and to whom, has been compared, and agrees. */
	readonly frame?: true;
}

/** A part of a claim beside a sentence of a source. */
export interface Pairing {
	readonly claim: Analysis;
	readonly part: Part;
	/** The claim's facts inside the part. */
	readonly claimFacts: readonly Fact[];
	readonly source: Analysis;
	readonly sentence: Sentence;
	readonly sourceFacts: readonly Fact[];
	/** By index of the claim's token. */
	readonly links: ReadonlyMap<number, Link>;
	/** Weight of each content word of the part, by token index. */
	readonly weights: ReadonlyMap<number, number>;
}

/** One fact of the claim held against one fact of a passage (or against none). */
export interface Finding {
	readonly kind: string;
	readonly relation: Relation;
	/** What it does to the verdict. */
	readonly effect: "supports" | "blocks" | "contradicts";
	/** The claim's side and the source's side, said in a few words. */
	readonly claim: string;
	readonly source?: string;
	readonly claimFact?: Fact;
	/** The source's fact that answers it best. */
	readonly sourceFact?: Fact;
	/** Both tell of one event: sources can be compared with one another by what they say of it. */
	readonly sameEvent?: boolean;
	/** Why, in words a person understands. */
	readonly message: string;
}

/** What one sentence of a source says to one part of a claim. */
export interface Comparison {
	readonly part: Part;
	readonly passage: Passage;
	readonly outcome: "supports" | "contradicts" | "near";
	/** How much of the part's wording the sentence carries, 0 to 1. */
	readonly score: number;
	/** How near it comes to the part, whether or not it bears it out: the nearest one is shown. */
	readonly nearness: number;
	readonly findings: readonly Finding[];
	/** All that was known when they were compared. */
	readonly pairing?: Pairing;
	/** Stretches of the claim's text that nothing answers. */
	readonly missing: readonly Span[];
	/** Stretches of the source's text that matter most. */
	readonly marks: readonly Span[];
	/** The editor pointed at the passage. */
	readonly pinned?: boolean;
}

// ── Judgement ──────────────────────────────────────────────────────────────────────────────────

/** What one source says to one claim. */
export type Stance = "supports" | "contradicts" | "silent";

/** What all sources together say to a claim. */
export type Verdict = "supported" | "conflicted" | "contradicted" | "unsupported" | "unchecked";

// ── Report: what other programs read; see schema/report.schema.json ────────────────────────────

export interface Report {
	readonly version: 1;
	readonly summary: Summary;
	readonly claims: readonly ClaimReport[];
	readonly problems: readonly Problem[];
	/** The sources that were read, by id. */
	readonly sources?: readonly SourceReport[];
	/** Only what changed since then is in the report. */
	readonly since?: SinceReport;
}

/** What a report was limited by. */
export interface SinceReport {
	/** As people call it: `origin/main`. */
	readonly base: string;
	/** Full id of the commit; absent where the repository had none yet. */
	readonly commit?: string;
	/** Claims that were left out: neither they nor anything they rest on changed. */
	readonly unchanged: number;
}

export interface Summary extends Readonly<Record<Verdict, number>> {
	readonly claims: number;
	readonly errors: number;
	readonly warnings: number;
	/** Findings that do not count: settled by a resolution, waived, or in the baseline. */
	readonly accepted?: number;
}

/** A source as it was read. */
export interface SourceReport
	extends Pick<Source, "id" | "file" | "title" | "publisher" | "agency" | "published" | "url"> {
	/** Sources with the same number are one voice. */
	readonly origin: number;
	readonly sha256?: string;
	/** The file as read; formats for programs leave it out. */
	readonly text: string;
}

export interface ClaimReport extends Place {
	readonly id: string;
	readonly claim: string;
	readonly verdict: Verdict;
	readonly severity: Severity;
	/** One line that a person understands. */
	readonly message: string;
	/** What decided against it: a kind of difference (`quantity`), or the verdict itself. Absent: it is supported. */
	readonly rule?: string;
	/** How many independent voices support it. */
	readonly origins: number;
	readonly parts: readonly PartReport[];
	/** Sources that say something to it, supporting first. */
	readonly stances: readonly StanceReport[];
	/** For claims without support: the nearest words, and what is missing from them. */
	readonly nearest?: EvidenceReport;
	/** The next nearest, one or two: one of them may be what the editor means. */
	readonly alsoNear?: readonly EvidenceReport[];
	readonly missing?: readonly string[];
	/** Where sources disagree: each value that was found, with its words, supporting first. */
	readonly conflict?: readonly ConflictRow[];
	/** Wordings that the sources would support, best first. */
	readonly suggestions?: readonly SuggestionReport[];
	/** Somebody decided about it. */
	readonly settled?: SettledReport;
	/** It, or a source that speaks to it, was changed in this pull request. */
	readonly changed?: boolean;
	/** Of a supported claim: what a pin would point at. Formats leave it out. */
	readonly grounds?: readonly Ground[];
}

/** Words of a source, white space as in running text. */
export interface Ground {
	readonly source: string;
	readonly quote: string;
}

/** One value in a conflict: what one source has, in which words. */
export interface ConflictRow extends Span {
	readonly source: string;
	readonly file: string;
	readonly line: number;
	readonly column: number;
	/** ISO day of the source. */
	readonly published?: string;
	readonly stance: Stance;
	readonly kind: string;
	/** The value said in a few words: `roughly 30-minute [26.4, 33.6] min`. */
	readonly value: string;
	/** Exact words of the file: `text.slice(start, end)`. */
	readonly quote: string;
	/** Why it does not meet the values on the other side. */
	readonly why?: string;
}

/** A change of one fact after which a source would support the claim. */
export interface SuggestionReport extends Span {
	/** Words of the claim, `claim.slice(start, end)`, and what to write instead. */
	readonly was: string;
	readonly instead: string;
	readonly kind: string;
	readonly source: string;
	readonly file: string;
	readonly line: number;
	/** With this change alone the claim is `supported`: `--fix` may make it. */
	readonly safe: boolean;
}

/** A decision about a claim, and whether it still stands. */
export interface SettledReport {
	readonly by: "resolution" | "waiver" | "baseline";
	readonly reason: string;
	readonly who?: string;
	/** Last day of a waiver. */
	readonly until?: string;
	/** The preferred source of a resolution. */
	readonly prefer?: string;
	/** Only a decision that `holds` takes the finding out of the count. */
	readonly standing: "holds" | "reopened" | "expired" | "unnecessary";
}

export interface PartReport {
	readonly text: string;
	readonly verdict: Verdict;
}

export interface StanceReport {
	readonly source: string;
	readonly stance: Stance;
	readonly evidence: readonly EvidenceReport[];
}

/** Words of a source: `quote` is exactly `text.slice(start, end)` of the file as read. */
export interface EvidenceReport extends Span {
	readonly source: string;
	readonly file: string;
	readonly quote: string;
	readonly line: number;
	readonly column: number;
	/** What it does to the claim. */
	readonly stance: Stance;
	/** The sentence is not part of the story: a teaser, a notice. */
	readonly boilerplate?: boolean;
	/** The editor pointed at it. */
	readonly pinned?: boolean;
	/** Stretches of the file that matter most, for marking. */
	readonly marks: readonly Span[];
	readonly facts: readonly FactReport[];
}

export interface FactReport {
	readonly kind: string;
	readonly claim: string;
	readonly source: string;
	readonly relation: Relation;
	/** What it does to the verdict; formats for programs leave it out. */
	readonly effect?: Finding["effect"];
}

// ── Baseline: findings that were there before anybody looked ───────────────────────────────────

/** A finding as a baseline knows it. Line and column do not matter: they move with every edit. */
export type AcceptedFinding =
	| Pick<ClaimReport, "id" | "verdict" | "claim">
	| Pick<Problem, "file" | "rule" | "message">;

/** What is accepted, how often, and where that is written. */
export interface BaselineEntry {
	readonly accepted: AcceptedFinding;
	readonly count: number;
	readonly place: Place;
}

export interface Baseline {
	/** Path from the working directory. */
	readonly file: string;
	readonly entries: readonly BaselineEntry[];
}
