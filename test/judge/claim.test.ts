import { beforeAll, describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import type { Claim, ClaimReport, EvidenceReport, Report, Source } from "../../src/types.ts";
import { claimOf, projectOf, sourceOf } from "../compare/projects.ts";

const agencyCopy =
	"The crossing of the Aurora took three hours because of the storm off the coast of Haldvik. " +
	"The ferry carried 412 passengers and a crew of thirty when it left the harbour at noon. " +
	"The captain told investigators that the lights on the northern pier had failed again.";

const sources: readonly Source[] = [
	sourceOf(
		"mail",
		`FERRY IN STORM\r\n\r\nHaldvik – ${agencyCopy}\r\n\r\nElin Vasko 🚢 watched the ship from the pier.`,
		"2022-11-08",
	),
	sourceOf("post", `${agencyCopy} Nobody was hurt.`, "2022-11-08"),
	sourceOf("echo", "The crossing of the Aurora took five hours.\n\nThe mayor did not sign the contract.", "2022-11-09"),
	{
		...sourceOf(
			"herald",
			"The ferry carried 412 passengers.\n\nREAD MORE: Divers find old wreck near Torrin",
			"2022-11-09",
		),
		boilerplate: [{ start: 35, end: 81 }],
	},
];

const claims = {
	near: claimOf("near", "Investigators asked about lights on the pier that the ship had watched."),
	nearPinned: claimOf("nearPinned", "Investigators asked 700 people about lights on the pier.", {
		evidence: [
			{
				source: "mail",
				quote: "watched the ship from the pier",
				place: { file: "claims.yaml", line: 3, column: 5 },
			},
		],
	}),
	conflict: claimOf("conflict", "The crossing of the Aurora took three hours."),
	contradiction: claimOf("contradiction", "The mayor signed the contract.", { sources: ["echo"] }),
	copied: claimOf("copied", "The ferry carried 412 passengers.", { sources: ["mail", "post"] }),
	copiedTwice: claimOf("copiedTwice", "The ferry carried 412 passengers.", {
		sources: ["post", "mail"],
		minOrigins: 2,
	}),
	independent: claimOf("independent", "The ferry carried 412 passengers.", { minOrigins: 2 }),
	parts: claimOf("parts", "The ferry carried 412 passengers, but the captain drove a yellow tractor.", {
		sources: ["post"],
	}),
	nothing: claimOf("nothing", "Zebras yodel quietly.", { sources: ["post"] }),
	watched: claimOf("watched", "Elin Vasko watched the ship from the pier.", { sources: ["mail"] }),
	teaser: claimOf("teaser", "Divers find old wreck near Torrin.", { sources: ["herald"] }),
	missing: claimOf("missing", "The ferry carried 412 passengers.", { sources: ["post", "gazette"] }),
	missingOnly: claimOf("missingOnly", "The ferry carried 412 passengers.", { sources: ["gazette"] }),
} as const;

let report: Report;

beforeAll(async () => {
	report = await check(projectOf(sources, Object.values(claims)));
});

function of({ id }: Claim): ClaimReport {
	const found = report.claims.find((claim) => claim.id === id);
	if (found === undefined) throw new Error(`no report on ${id}`);
	return found;
}

const stances = (claim: Claim) => of(claim).stances.map(({ source, stance }) => `${source} ${stance}`);
const allEvidence = (): readonly EvidenceReport[] =>
	report.claims.flatMap(({ stances: found, nearest }) => [
		...found.flatMap(({ evidence }) => evidence),
		...(nearest === undefined ? [] : [nearest]),
	]);

describe("verdicts", () => {
	it.each([
		[claims.conflict, "conflicted", "warning"],
		[claims.contradiction, "contradicted", "error"],
		[claims.copied, "supported", "ok"],
		[claims.copiedTwice, "unsupported", "error"],
		[claims.independent, "supported", "ok"],
		[claims.parts, "unsupported", "error"],
		[claims.nothing, "unsupported", "error"],
		[claims.watched, "supported", "ok"],
		[claims.missing, "unchecked", "fatal"],
		[claims.missingOnly, "unchecked", "fatal"],
	])("$id", (claim, verdict, severity) => {
		expect(of(claim)).toMatchObject({ verdict, severity, claim: claim.text });
	});
});

describe("stances", () => {
	it("supporting sources come first", () => {
		expect(of(claims.conflict).stances.map(({ stance }) => stance)).toEqual(["supports", "supports", "contradicts"]);
		expect(stances(claims.conflict).toSorted()).toEqual(["echo contradicts", "mail supports", "post supports"]);
		expect(stances(claims.contradiction)).toEqual(["echo contradicts"]);
	});

	it("a missing source leaves none", () => {
		expect(of(claims.missing)).toMatchObject({ stances: [], parts: [], origins: 0 });
	});
});

describe("independent voices", () => {
	it("the same copy in two papers is one", () => {
		expect(of(claims.copied).origins).toBe(1);
		expect(of(claims.independent).origins).toBe(2);
	});

	it("the message tells how many there are and how many it takes", () => {
		expect(of(claims.copiedTwice).message).toBe(
			"2 independent voices are required, but only one independent voice carries it: mail and post, which share their copy",
		);
		expect(of(claims.copied).message).toBe("supported by mail and post (2 sources, 1 independent voice)");
	});

	it("none without support", () => {
		expect(of(claims.contradiction).origins).toBe(0);
		expect(of(claims.nothing).origins).toBe(0);
	});
});

describe("messages", () => {
	it("are one line without control characters", () => {
		for (const { message } of report.claims) {
			expect(message).toMatch(/^[^\p{Cc}\p{Cf}\u2028\u2029]+$/u);
		}
	});

	it("name both sides of a conflict", () => {
		const { message } = of(claims.conflict);
		expect(message).toMatch(/^sources disagree: (?:mail|post) has three hours.*, echo has five hours/);
	});

	it("name the source that contradicts, and why", () => {
		expect(of(claims.contradiction).message).toMatch(
			/^echo: the source says this is not so \(“.*sign.*”\), the claim says it is$/,
		);
	});

	it("name the part that nobody supports", () => {
		const { message, parts } = of(claims.parts);
		expect(message).toContain("“but the captain drove a yellow tractor.”");
		expect(parts).toEqual([
			{ text: "The ferry carried 412 passengers,", verdict: "supported" },
			{ text: "but the captain drove a yellow tractor.", verdict: "unsupported" },
		]);
	});

	it("say that nothing was found", () => {
		expect(of(claims.nothing).message).toBe("no source supports it; nothing like it was found");
		expect(of(claims.nothing).nearest).toBeUndefined();
	});

	it("show what comes next in nearness, each copy once, but nothing beside words that the editor pinned", () => {
		const { nearest, alsoNear = [] } = of(claims.near);
		expect(nearest?.quote).toBe("Elin Vasko 🚢 watched the ship from the pier.");
		expect(alsoNear.map(({ quote, stance }) => [quote, stance])).toEqual([
			["The captain told investigators that the lights on the northern pier had failed again.", "silent"],
		]);
		expect(of(claims.nearPinned).nearest?.pinned).toBe(true);
		expect(of(claims.nearPinned).alsoNear).toBeUndefined();
	});

	it("say what is missing from the nearest words", () => {
		const { nearest, missing } = of(claims.parts);
		expect(nearest?.stance).toBe("silent");
		expect(missing).toContain("tractor");
	});

	it("name the sources that are not there", () => {
		expect(of(claims.missing).message).toContain("gazette");
		expect(of(claims.missingOnly).message).toContain("gazette");
	});
});

describe("evidence", () => {
	it("quotes the file as it stands", () => {
		expect(allEvidence().length).toBeGreaterThan(8);
		for (const { source, file, quote, start, end } of allEvidence()) {
			const text = sources.find(({ id }) => id === source)?.text ?? "";
			expect(file).toBe(`seeds/${source}.txt`);
			expect(quote).toBe(text.slice(start, end));
			expect(quote.length).toBeGreaterThan(0);
		}
	});

	it("tells line and column, counted from 1 in UTF-16 units", () => {
		for (const { source, start, line, column } of allEvidence()) {
			const before = (sources.find(({ id }) => id === source)?.text ?? "").slice(0, start);
			expect(line).toBe(before.split(/\r\n|\r|\n/).length);
			expect(column).toBe(before.length - Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")));
		}
		const [watched] = of(claims.watched).stances[0]?.evidence ?? [];
		expect(watched).toMatchObject({ line: 5, column: 1, quote: "Elin Vasko 🚢 watched the ship from the pier." });
	});

	it("marks words inside its quote", () => {
		const marked = allEvidence().flatMap(({ marks, start, end }) =>
			marks.map((mark) => ({ ...mark, from: start, to: end })),
		);
		expect(marked.length).toBeGreaterThan(10);
		for (const { start, end, from, to } of marked) {
			expect(start).toBeGreaterThanOrEqual(from);
			expect(end).toBeLessThanOrEqual(to);
			expect(start).toBeLessThan(end);
		}
	});

	it("shows the fact that decides", () => {
		const against = of(claims.conflict).stances.find(({ source }) => source === "echo");
		expect(against?.evidence[0]?.facts).toContainEqual(
			expect.objectContaining({ kind: "quantity", relation: "disjoint" }),
		);
	});

	it("says so when it is not part of the story", () => {
		const { stances: found, nearest } = of(claims.teaser);
		const [evidence = nearest] = found.flatMap((stance) => stance.evidence);
		expect(evidence).toMatchObject({ boilerplate: true });
		expect(
			allEvidence()
				.filter(({ boilerplate }) => boilerplate)
				.every(({ source }) => source === "herald"),
		).toBe(true);
	});
});
