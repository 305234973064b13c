import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import {
	claimOf,
	generator,
	type Kind,
	kinds,
	mutantsOf,
	sample,
	storySentences,
	worldOf,
} from "../bench/mutations/mutations.mjs";
import { check } from "../src/check.ts";
import { loadProject } from "../src/input/project.ts";
import { loadReader } from "../src/text/document.ts";
import type { Claim, Verdict } from "../src/types.ts";

/**
 * The sentences of the seeds as claims about the seeds: as they stand they must be supported, and with one thing changed they
 * must not be. The changes are drawn with a fixed seed, so a failure stays the same until the code or a text changes.
 */
const seed = 2023;

/** What may be lost of the sentences as they stand, and what may slip through of the changed ones. */
const leastKept = 0.97;
const mostMissed = 0.01;
/** Among two nouns, verbs or adjectives of one text there are some that say the same. */
const mostAlike = 0.02;
const words: readonly Kind[] = ["noun", "verb", "adjective"];
/** Of these a text allows thousands. */
const mostWords = 150;

interface Subject {
	readonly kind: Kind | "unchanged";
	readonly text: string;
	readonly change: string;
}

interface Answer extends Subject {
	readonly verdict: Verdict;
}

let answers: readonly Answer[] = [];

beforeAll(async () => {
	const project = await loadProject({ cwd: fileURLToPath(new URL("../", import.meta.url)), claims: [] });
	const read = await loadReader();
	const documents = project.sources.map(read);
	const world = worldOf(documents);
	const random = generator(seed);
	const all: readonly Subject[] = documents.flatMap((document) =>
		storySentences(document).flatMap((sentence) => [
			{ kind: "unchanged", text: claimOf(document, sentence), change: "" } as const,
			...mutantsOf({ document, sentence }, world, random),
		]),
	);
	const subjects = [
		...all.filter(({ kind }) => !words.some((word) => word === kind)),
		...words.flatMap((one) =>
			sample(
				all.filter(({ kind }) => kind === one),
				mostWords,
				random,
			),
		),
	];
	const report = await check({ ...project, claims: subjects.map(claim) });
	const verdicts = new Map(report.claims.map((one) => [one.id, one.verdict]));
	answers = subjects.map((subject, index) => ({ ...subject, verdict: verdicts.get(`c${index}`) ?? "unchecked" }));
});

const claim = ({ text }: Subject, index: number): Claim => ({
	id: `c${index}`,
	text,
	place: { file: "claims.yaml", line: index + 1, column: 1 },
});

const of = (kind: Subject["kind"]) => answers.filter((answer) => answer.kind === kind);

/** The claims that went wrong, in words, where they are more than may be. */
function tooMany(wrong: readonly Answer[], all: readonly Answer[], share: number): string[] {
	if (wrong.length <= share * all.length) return [];
	const lines = wrong.map(({ verdict, change, text }) => `${verdict}: ${change} ‖ ${text}`);
	return [`${wrong.length} of ${all.length}`, ...lines];
}

describe("sentences of the seeds", () => {
	test("as they stand are supported, or another source truly disagrees", () => {
		const all = of("unchanged");
		expect(all.length).toBeGreaterThan(150);
		const lost = all.filter(({ verdict }) => verdict !== "supported" && verdict !== "conflicted");
		expect(tooMany(lost, all, 1 - leastKept)).toEqual([]);
	});

	/** Kinds of which the seeds hold few; the others must have enough to make one in a hundred mean something. */
	const rare: readonly Kind[] = ["number", "weekday", "month", "hedge"];

	test.each(kinds)("with another %s are not", (kind) => {
		const all = of(kind);
		expect(all.length).toBeGreaterThan(rare.includes(kind) ? 5 : 100);
		const slipped = all.filter(({ verdict }) => verdict === "supported");
		expect(tooMany(slipped, all, words.includes(kind) ? mostAlike : mostMissed)).toEqual([]);
	});
});

test("too many are too many", () => {
	const answer = { kind: "not", text: "It did not rain.", change: " → not", verdict: "supported" } as const;
	expect(tooMany([answer], [answer, answer], 0.01)).toEqual(["1 of 2", "supported:  → not ‖ It did not rain."]);
	expect(tooMany([answer], [answer, answer], 0.5)).toEqual([]);
});
