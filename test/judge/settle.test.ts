import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import type { PartJudgement } from "../../src/judge/part.ts";
import { isAccepted, settle } from "../../src/judge/settle/settle.ts";
import { exitStatus } from "../../src/report/status.ts";
import type { Claim, ClaimReport, Config, Resolution, Source, Verdict, Waiver } from "../../src/types.ts";
import { addDays } from "../../src/values/day.ts";
import { claimOf, projectOf, sourceOf } from "../compare/projects.ts";
import { comparison, part } from "./comparisons.ts";

const sum = (text: string) => createHash("sha256").update(text).digest("hex");
const sealedSource = (id: string, text: string): Source => ({ ...sourceOf(id, text), sha256: sum(text) });
const listed = (source: Source, text = source.text): Source => ({ ...source, recordedSha256: sum(text) });

const post = sealedSource("post", "The gale damaged 120 homes in Kerrow. The pier held, and the mayor did not resign.");
const mail = sealedSource("mail", "The gale damaged 210 homes in Kerrow.");
const echo = sealedSource("echo", "The gale damaged 120 homes in Kerrow, insurers said.");
const bell = sealedSource("bell", "The lighthouse is closed.");

const line = (id: string, number: number) => ({ file: `claims/${id}.yaml`, line: number, column: 5 });
const resolution = (more: Partial<Resolution> = {}): Resolution => ({
	prefer: "post",
	reason: "They counted.",
	place: line("a", 3),
	...more,
});
const waiver = (more: Partial<Waiver> = {}): Waiver => ({
	reason: "Confirmed by phone.",
	until: "2023-07-01",
	place: line("a", 9),
	...more,
});

const homes = (more: Partial<Claim>) => claimOf("a", "The gale damaged 120 homes in Kerrow.", more);
const lost = (more: Partial<Claim>) => claimOf("a", "Zebras yodel quietly.", more);

interface Around {
	readonly sources?: readonly Source[];
	readonly today?: string;
	readonly severity?: Partial<Config["severity"]>;
}

/** One claim, checked: how it counts, how the decision stands, and the problems. */
async function decide(claim: Claim, { sources = [post, mail], today, severity = {} }: Around = {}) {
	const plain = projectOf(sources, [claim]);
	const config = { ...plain.config, severity: { ...plain.config.severity, ...severity } };
	const report = await check({ ...plain, config, ...(today !== undefined && { today }) });
	const [only] = report.claims;
	if (only === undefined) throw new Error("no report");
	return {
		claim: only,
		verdict: only.verdict,
		severity: only.severity,
		standing: only.settled?.standing,
		rules: report.problems.map(({ rule, severity: weight }) => `${rule} ${weight}`),
		problem: report.problems[0],
		summary: report.summary,
		exit: exitStatus(report, { maxWarnings: 0 }),
	};
}

const ofToday = { post: sum(post.text).slice(0, 12), mail: sum(mail.text).slice(0, 12) };

describe("a resolution", () => {
	it("takes a conflict out of the count, and nothing else", async () => {
		const before = await decide(homes({}));
		expect(before).toMatchObject({ verdict: "conflicted", severity: "warning", exit: 1 });
		expect(before.summary).not.toHaveProperty("accepted");
		const after = await decide(homes({ resolution: resolution({ by: "news desk", versions: ofToday }) }));
		expect(after).toMatchObject({ verdict: "conflicted", severity: "ok", standing: "holds", rules: [], exit: 0 });
		expect(after.summary).toMatchObject({ conflicted: 1, warnings: 0, accepted: 1 });
		const settled = { by: "resolution", reason: "They counted.", who: "news desk", prefer: "post", standing: "holds" };
		expect(after.claim).toEqual({ ...before.claim, severity: "ok", settled });
	});

	it("accepts the beginning of a checksum and the whole, in either case", async () => {
		const versions = { post: sum(post.text).toUpperCase(), mail: ofToday.mail };
		expect(await decide(homes({ resolution: resolution({ versions }) }))).toMatchObject({
			standing: "holds",
			rules: [],
		});
	});

	const changed = sealedSource("mail", "The gale damaged 211 homes in Kerrow.");
	it.each<[string, readonly Source[], Partial<Resolution>, string]>([
		["a source that contradicts was changed", [post, changed], { versions: ofToday }, "mail has changed"],
		[
			"the preferred source was changed, though not in what it says to the claim",
			[sealedSource("post", post.text.replace("resign", "step down")), mail],
			{ versions: ofToday },
			"post has changed",
		],
		[
			"another source speaks up for it",
			[post, mail, echo],
			{ versions: ofToday },
			"echo speaks to the claim and is not in `versions`",
		],
		[
			"a silent source of the decision was changed",
			[post, mail, bell],
			{ versions: { ...ofToday, bell: "0123456789ab" } },
			"bell has changed",
		],
		[
			"a source of the decision is gone",
			[post, mail],
			{ versions: { ...ofToday, bell: "0123456789ab" } },
			"bell is not among the claim's sources any more",
		],
		[
			"the preferred source was left out",
			[post, mail],
			{ versions: { mail: ofToday.mail } },
			"post speaks to the claim and is not in `versions`",
		],
		["the catalogue knows another text", [listed(post), listed(mail, "old")], {}, "mail has changed"],
		["nobody knows the text", [post, sourceOf("mail", mail.text)], { versions: ofToday }, "mail has changed"],
		[
			"an id is a word that objects know",
			[post, mail, { ...echo, id: "constructor" }],
			{ versions: ofToday },
			"constructor speaks to the claim and is not in `versions`",
		],
	])("is open again when %s", async (_name, sources, more, reason) => {
		const found = await decide(homes({ resolution: resolution(more) }), { sources });
		expect(found).toMatchObject({ verdict: "conflicted", severity: "warning", standing: "reopened", exit: 1 });
		expect(found.claim.message).toMatch(/^sources disagree: /);
		expect(found.claim.message.endsWith(`; its resolution is open again: ${reason}`)).toBe(true);
		expect(found.rules).toEqual(["reopened-resolution warning"]);
		expect(found.problem).toMatchObject({
			...line("a", 3),
			message: `claim a: this resolution is open again: ${reason}`,
		});
		expect(found.summary).not.toHaveProperty("accepted");
	});

	it("goes by the catalogue where it has no versions", async () => {
		const found = await decide(homes({ resolution: resolution() }), { sources: [listed(post), listed(mail)] });
		expect(found).toMatchObject({ severity: "ok", standing: "holds", rules: [] });
	});

	it("goes by its versions where the catalogue is out of date", async () => {
		const sources = [listed(post), listed(mail, "old")];
		const found = await decide(homes({ resolution: resolution({ versions: ofToday }) }), { sources });
		expect(found).toMatchObject({ severity: "ok", standing: "holds", rules: [] });
	});

	it("holds unsealed, and the hint says what to write", async () => {
		const found = await decide(homes({ resolution: resolution() }), { sources: [listed(post), mail, bell] });
		expect(found).toMatchObject({ severity: "ok", standing: "holds", rules: ["unsealed-resolution warning"] });
		expect(found.problem?.message).toBe("claim a: a change of mail would go unnoticed: no checksum is written down");
		const sealed = `versions: {mail: "${ofToday.mail}", post: "${ofToday.post}"}`;
		expect(found.problem?.hint).toBe(`write in the resolution: ${sealed}`);
	});

	it("quotes in the hint what YAML would not read as a plain key", async () => {
		const odd = { ...mail, id: "mail: late" };
		const found = await decide(homes({ resolution: resolution() }), { sources: [post, odd] });
		expect(found.problem?.hint).toContain(`{"mail: late": "${ofToday.mail}", post: `);
	});

	it("does not stand in for a voice that is missing", async () => {
		const found = await decide(homes({ minOrigins: 2, resolution: resolution({ versions: ofToday }) }));
		expect(found).toMatchObject({ verdict: "conflicted", severity: "warning", standing: "holds", rules: [] });
		expect(found.claim.message).toContain("; it is settled, but needs 2 independent voices and has 1");
	});

	it("that prefers the other side asks for another wording", async () => {
		const found = await decide(homes({ resolution: resolution({ prefer: "mail", versions: ofToday }) }));
		expect(found).toMatchObject({ severity: "warning", standing: undefined, rules: ["bad-resolution error"] });
		expect(found.problem?.message).toBe("claim a: this resolution prefers mail, which contradicts the claim");
		expect(found.problem?.hint).toContain("change the wording of the claim");
	});

	it("that prefers the other side of a contradicted claim does, too", async () => {
		const claim = claimOf("a", "The mayor resigned.", { resolution: resolution() });
		const found = await decide(claim);
		expect(found).toMatchObject({ verdict: "contradicted", severity: "error", rules: ["bad-resolution error"] });
	});

	it("that prefers a silent source names those that support the claim", async () => {
		const found = await decide(homes({ resolution: resolution({ prefer: "bell" }) }), { sources: [post, mail, bell] });
		expect(found).toMatchObject({ severity: "warning", standing: undefined, rules: ["bad-resolution error"] });
		expect(found.problem?.message).toContain("bell, which does not support “The gale damaged 120 homes in Kerrow.”");
		expect(found.problem?.hint).toBe("prefer a source that does: post");
	});

	it.each<[Verdict, Claim]>([
		["supported", claimOf("a", "The pier held.", { resolution: resolution() })],
		["unsupported", lost({ resolution: resolution() })],
	])("on a %s claim settles nothing", async (verdict, claim) => {
		const found = await decide(claim);
		expect(found).toMatchObject({ verdict, standing: "unnecessary", rules: ["unused-resolution warning"] });
		expect(found.severity).toBe(verdict === "supported" ? "ok" : "error");
		expect(found.problem?.message).toContain(`the claim is ${verdict}, not conflicted`);
		expect(found.summary).not.toHaveProperty("accepted");
	});
});

describe("a waiver", () => {
	it.each<[string | undefined, string, string, readonly string[], RegExp]>([
		[undefined, "ok", "holds", [], /found$/],
		["2023-06-24", "ok", "holds", [], /found$/],
		["2023-06-25", "warning", "holds", [], /; its waiver ends on 2023-07-01$/],
		["2023-07-01", "warning", "holds", [], /; its waiver ends on 2023-07-01$/],
		["2023-07-02", "error", "expired", ["expired-waiver warning"], /; its waiver ended on 2023-07-01$/],
	])("until 2023-07-01, on %s", async (today, severity, standing, rules, message) => {
		const found = await decide(lost({ waive: waiver({ by: "desk" }) }), today === undefined ? {} : { today });
		expect(found).toMatchObject({ verdict: "unsupported", severity, standing, rules });
		expect(found.claim.message).toMatch(message);
		expect(found.claim.settled).toMatchObject({
			by: "waiver",
			reason: "Confirmed by phone.",
			who: "desk",
			until: "2023-07-01",
		});
		expect(found.summary.accepted).toBe(severity === "ok" ? 1 : undefined);
		expect(found.exit).toBe(severity === "ok" ? 0 : 1);
	});

	it("stands at its own line when it ended", async () => {
		const found = await decide(lost({ waive: waiver() }), { today: "2024-01-01" });
		expect(found.problem).toMatchObject({ ...line("a", 9), message: "claim a: this waiver ended on 2023-07-01" });
	});

	it("cannot let through what a source contradicts", async () => {
		const claim = claimOf("a", "The mayor resigned.", { waive: waiver({ until: "9999-12-31" }) });
		const found = await decide(claim, { today: "2023-06-01" });
		expect(found).toMatchObject({ verdict: "contradicted", severity: "error", standing: undefined });
		expect(found.rules).toEqual(["bad-waiver error"]);
	});

	it.each<[Verdict, Claim, string]>([
		["supported", claimOf("a", "The pier held.", { waive: waiver() }), "remove the waiver"],
		["conflicted", homes({ waive: waiver() }), "write a `resolution` instead"],
	])("is not needed for a %s claim", async (verdict, claim, hint) => {
		const found = await decide(claim, { today: "2030-01-01" });
		expect(found).toMatchObject({ verdict, standing: "unnecessary", rules: ["unnecessary-waiver warning"] });
		expect(found.severity).toBe(verdict === "supported" ? "ok" : "warning");
		expect(found.problem?.hint).toContain(hint);
	});

	it("covers too few voices", async () => {
		const claim = claimOf("a", "The pier held.", { minOrigins: 2, waive: waiver() });
		expect(await decide(claim)).toMatchObject({ verdict: "unsupported", severity: "ok", standing: "holds" });
	});

	it("does not hide a conflict about another part", async () => {
		const text = "The gale damaged 120 homes in Kerrow, and zebras yodelled in the town hall.";
		const found = await decide(claimOf("a", text, { waive: waiver() }));
		expect(found).toMatchObject({ verdict: "unsupported", severity: "warning", standing: "holds" });
		expect(found.claim.message).toContain(
			"it is waived, but sources disagree on “The gale damaged 120 homes in Kerrow,”",
		);
	});
});

describe("both decisions on one claim", () => {
	it("the one that fits the verdict decides, the other is reported", async () => {
		const both = { resolution: resolution({ versions: ofToday }), waive: waiver() };
		const conflict = await decide(homes(both));
		expect(conflict).toMatchObject({ severity: "ok", rules: ["unnecessary-waiver warning"] });
		expect(conflict.claim.settled).toMatchObject({ by: "resolution", standing: "holds" });
		const gap = await decide(lost(both));
		expect(gap).toMatchObject({ severity: "ok", rules: ["unused-resolution warning"] });
		expect(gap.claim.settled).toMatchObject({ by: "waiver", standing: "holds" });
	});
});

describe("settings and decisions", () => {
	it("what the settings call fatal stays fatal", async () => {
		const severity = { unsupported: "fatal", conflicted: "fatal" } as const;
		const conflict = homes({ resolution: resolution({ versions: ofToday }) });
		expect(await decide(conflict, { severity })).toMatchObject({ severity: "fatal", exit: 2, standing: undefined });
		expect(await decide(lost({ waive: waiver() }), { severity })).toMatchObject({ severity: "fatal", exit: 2 });
	});

	it("what could not be checked stays so", async () => {
		const claim = homes({ sources: ["post", "gone"], resolution: resolution(), waive: waiver() });
		expect(await decide(claim)).toMatchObject({
			verdict: "unchecked",
			severity: "fatal",
			standing: undefined,
			exit: 2,
		});
	});

	it("a waiver at its end never weighs more than the settings say", async () => {
		const found = await decide(lost({ waive: waiver() }), { severity: { unsupported: "ok" }, today: "2023-07-01" });
		expect(found).toMatchObject({ severity: "ok", standing: "holds" });
	});
});

describe("settle", () => {
	const verdicts: readonly Verdict[] = ["supported", "conflicted", "contradicted", "unsupported", "unchecked"];
	// Years 1 to 8214: a day some months before the first would be none.
	const days = fc.integer({ min: 500, max: 3_000_000 }).map((number) => addDays("0001-01-01", number));
	const judged = (verdict: Verdict): ClaimReport => ({
		...claimOf("a", "A.").place,
		id: "a",
		claim: "A.",
		verdict,
		severity: verdict === "unchecked" ? "fatal" : "error",
		message: "m",
		origins: 1,
		parts: [],
		stances: [],
	});
	const around = { parts: [], sources: [post, mail], voices: 1 };
	const settled = (verdict: Verdict, more: Partial<Claim>, today: string) =>
		settle({ claim: claimOf("a", "A.", more), report: judged(verdict), ...around, today }).report;

	const disputed = (supporter: string, opponent: string): PartJudgement => ({
		part,
		verdict: "conflicted",
		supporting: [comparison(supporter)],
		contradicting: [comparison(opponent, { outcome: "contradicts" })],
		near: [],
	});
	it.each<[string, readonly PartJudgement[], string | undefined]>([
		["is on the claim's side in every part", [disputed("post", "mail"), disputed("post", "echo")], undefined],
		["disagrees with itself, and the editor knows", [disputed("post", "post")], undefined],
		["is on the other side in a second part", [disputed("post", "mail"), disputed("mail", "post")], "contradicts"],
		["says nothing to a second part", [disputed("post", "mail"), disputed("mail", "echo")], "does not support"],
	])("a preferred source that %s", (_name, parts, objection) => {
		const claim = claimOf("a", "A.", { resolution: resolution({ versions: ofToday }) });
		const { report, problems } = settle({ ...around, claim, report: judged("conflicted"), parts });
		expect(problems.map(({ message }) => message)).toEqual(
			objection === undefined ? [] : [expect.stringContaining(`prefers post, which ${objection}`)],
		);
		expect(isAccepted(report)).toBe(objection === undefined);
	});

	it("a waiver is silent, warns on seven days, and ends, by the calendar alone", () => {
		fc.assert(
			fc.property(days, fc.integer({ min: -400, max: 400 }), (until, ahead) => {
				const today = addDays(until, -ahead);
				const { severity } = settled("unsupported", { waive: waiver({ until }) }, today);
				const left = today > until ? "error" : ahead < 7 ? "warning" : "ok";
				expect(severity).toBe(left);
			}),
		);
	});

	it("accepts conflicts that are resolved and gaps that are waived, nothing else, and leaves the verdict", () => {
		const nearEnd = fc.integer({ min: -20, max: 20 }).map((number) => addDays("2023-07-01", number));
		fc.assert(
			fc.property(fc.constantFrom(...verdicts), nearEnd, fc.boolean(), fc.boolean(), (verdict, today, one, two) => {
				const more = { ...(one && { resolution: resolution() }), ...(two && { waive: waiver() }) };
				const after = settled(verdict, more, today);
				expect(after.verdict).toBe(verdict);
				const isWaived = verdict === "unsupported" && two && today <= "2023-06-24";
				expect(isAccepted(after)).toBe((verdict === "conflicted" && one) || isWaived);
				if (verdict === "contradicted" || verdict === "unchecked")
					expect(after.severity).toBe(judged(verdict).severity);
			}),
		);
	});
});
