import type { SettledReport, Verdict, Waiver } from "../../types.ts";
import { addDays } from "../../values/day.ts";
import { audible, type Complaint, type Effect, problemWith, type Situation } from "./decision.ts";

/** Days before its end, the last one included, in which a waiver warns. */
const lastDays = 7;

/** The editor publishes what no source supports, until a day. What a source contradicts cannot be published so. */
export function effectOfWaiver(waiver: Waiver, situation: Situation): Effect {
	const { claim, report } = situation;
	if (report.verdict === "contradicted") return { problems: [problemWith(waiver, claim, bad)] };
	if (report.verdict !== "unsupported") {
		return {
			settled: settled(waiver, "unnecessary"),
			problems: [problemWith(waiver, claim, unnecessary(report.verdict))],
		};
	}
	return situation.today === undefined ? holding(waiver, situation) : onDay(situation.today, waiver, situation);
}

function onDay(today: string, waiver: Waiver, situation: Situation): Effect {
	const { until } = waiver;
	if (today > until) {
		const problems = [problemWith(waiver, situation.claim, expired(until))];
		return { settled: settled(waiver, "expired"), note: `its waiver ended on ${until}`, problems };
	}
	const isEnding = today > addDays(until, -lastDays);
	return isEnding
		? audible(settled(waiver, "holds"), situation, `its waiver ends on ${until}`)
		: holding(waiver, situation);
}

/** A waiver is for what is missing; that sources conflict about another part is still to be seen. */
function holding(waiver: Waiver, situation: Situation): Effect {
	const disputed = situation.parts.find(({ verdict }) => verdict === "conflicted")?.part;
	if (disputed === undefined) return { settled: settled(waiver, "holds"), severity: "ok", problems: [] };
	const words = situation.claim.text.slice(disputed.start, disputed.end);
	return audible(settled(waiver, "holds"), situation, `it is waived, but sources disagree on “${words}”`);
}

function settled({ reason, by, until }: Waiver, standing: SettledReport["standing"]): SettledReport {
	return { by: "waiver", reason, ...(by !== undefined && { who: by }), until, standing };
}

// ── What can be wrong with one ─────────────────────────────────────────────────────────────────

const bad: Complaint = {
	rule: "bad-waiver",
	severity: "error",
	message: "a source contradicts this claim, so it cannot be waived",
	hint: "correct the claim; if the source is wrong, leave it out with `sources`",
};

function unnecessary(verdict: Verdict): Complaint {
	return {
		rule: "unnecessary-waiver",
		severity: "warning",
		message: `this waiver is not needed: the claim is ${verdict}, not unsupported`,
		hint: verdict === "conflicted" ? "where sources conflict, write a `resolution` instead" : "remove the waiver",
	};
}

function expired(until: string): Complaint {
	return {
		rule: "expired-waiver",
		severity: "warning",
		message: `this waiver ended on ${until}`,
		hint: "add a source or change the claim; if it is to stand all the same, decide again with another `until`",
	};
}
