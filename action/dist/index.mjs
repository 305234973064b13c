import { i as __toESM, n as __exportAll } from "./rolldown-runtime.mjs";
import { a as Command, c as Option, i as require_dist, n as require_ajv, o as CommanderError, r as require_out, s as InvalidArgumentError } from "./packages.mjs";
import { appendFileSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { execFile } from "node:child_process";
import { chmod, mkdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { createHash } from "node:crypto";
// src/report/visible.ts
const hidden = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu;
const hiddenOrNone = /(?![\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
const codePointName = (character) => {
	const code = character.codePointAt(0) ?? 0;
	const digits = code.toString(16);
	return code < 65536 ? `\\u${digits.padStart(4, "0")}` : `\\u{${digits}}`;
};
const visible = (text) => text.replace(/[\s\u0085]/gu, " ").replace(hidden, codePointName);
const revealed = (text) => text.replace(hiddenOrNone, codePointName);
const oneLine = (text) => visible(text).replace(/ +/g, " ").trim();
function boundary(text, offset) {
	const pair = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
	return offset > 0 && pair ? offset - 1 : offset;
}
const clip = (text, length) => text.length <= length ? text : `${text.slice(0, boundary(text, length - 1))}…`;
const lineCommand = /^((?:[^\S\n]|\p{Default_Ignorable_Code_Point})*)(?=:\p{Default_Ignorable_Code_Point}*:)/gmu;
const lineColon = /^((?:[^\S\n]|\p{Default_Ignorable_Code_Point})*):(?=\p{Default_Ignorable_Code_Point}*:)/gmu;
const inlineCommand = /#(?=\p{Default_Ignorable_Code_Point}*#\p{Default_Ignorable_Code_Point}*\[)/gu;
const withoutCommands = (page) => page.replace(lineCommand, "$1\\").replace(inlineCommand, "#\\");
const withoutCommandsInJson = (json) => json.replace(inlineCommand, "\\u0023");
const withoutCommandsInXml = (xml) => xml.replace(lineColon, "$1&#58;").replace(inlineCommand, "&#35;");
// src/report/workflow-command.ts
const escapeData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
function workflowCommand(annotation) {
	const given = [
		["title", annotation.title],
		["file", annotation.file],
		["line", annotation.startLine],
		["endLine", annotation.endLine],
		["col", annotation.startColumn],
		["endColumn", annotation.endColumn]
	].flatMap(([name, value]) => value ? [`${name}=${escapeProperty(String(value))}`] : []);
	return `::${annotation.level} ${given.join(",")}::${escapeData(annotation.message)}\n`;
}
// src/cli/complain.ts
function complain(message, { stderr }) {
	stderr.write(withoutCommands(`factlint: ${oneLine(message)}\n`));
	return 2;
}
function confess(error, { stderr }) {
	const lines = ["factlint: internal error; please report it with the lines below.", ...(error instanceof Error && error.stack || String(error)).split("\n").map(visible)];
	stderr.write(withoutCommands(`${lines.join("\n")}\n`));
	return 2;
}
// src/cli/action/command-files.ts
const mostOfPage = 1048576;
function append$1(path, text) {
	try {
		appendFileSync(path, text);
		return;
	} catch (error) {
		return `cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`;
	}
}
const appendPage = (path, page) => sizeOf(path) + Buffer.byteLength(page) > mostOfPage ? "the job summary has no room for the report: this step wrote too much to it before" : append$1(path, page);
function sizeOf(path) {
	try {
		return statSync(path).size;
	} catch {
		return 0;
	}
}
// src/cli/action/inputs.ts
function readInputs(env) {
	const read = (name) => {
		const value = (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
		return name in choices ? value.toLowerCase() : value;
	};
	const mistakes = checks.flatMap((check) => check(read) ?? []);
	if (mistakes.length > 0) return mistakes.join("; ");
	return {
		argv: argvOf(read),
		workingDirectory: read("working-directory"),
		summary: read("summary") !== "false",
		neverFail: read("fail-on") === "never"
	};
}
const single$2 = (name) => (read) => /[\r\n]/.test(read(name)) ? `${name} is one line, not several` : void 0;
const choices = {
	"fail-on": [
		"error",
		"warning",
		"never"
	],
	"changed-only": ["true", "false"],
	summary: ["true", "false"]
};
const isOneOf$1 = (name) => (read) => ["", ...choices[name]].includes(read(name)) ? void 0 : `${name} is ${choices[name].join(" or ")}, not \`${read(name)}\``;
const reportsHaveFiles = (read) => {
	const bare = lines$1(read("formats")).find((line) => !line.includes("="));
	return bare === void 0 ? void 0 : `formats: \`${bare}\` needs a file, as in ${bare}=FILE; the log has its report already`;
};
const warningsCountOnce = (read) => read("max-warnings") !== "" && !["", "error"].includes(read("fail-on")) ? `max-warnings goes with fail-on: error only, not with fail-on: ${read("fail-on")}` : void 0;
const baseIsUsed = (read) => read("base") !== "" && read("changed-only") !== "true" ? "base goes with changed-only: true only" : void 0;
const checks = [
	...[
		"config",
		"base",
		"baseline",
		"working-directory",
		"max-warnings"
	].map(single$2),
	...[
		"fail-on",
		"changed-only",
		"summary"
	].map(isOneOf$1),
	reportsHaveFiles,
	warningsCountOnce,
	baseIsUsed
];
const lines$1 = (value) => value.split(/[\r\n]+/).map((line) => line.trim()).filter(Boolean);
function argvOf(read) {
	const one = (name) => read(name) === "" ? [] : [`--${name}=${read(name)}`];
	return [
		...lines$1(read("claims")).map((glob) => `--claims=${glob}`),
		...lines$1(read("sources")).map((glob) => `--sources=${glob}`),
		...one("config"),
		...one("baseline"),
		...read("fail-on") === "warning" ? ["--max-warnings=0"] : one("max-warnings"),
		...read("changed-only") === "true" ? [`--changed=${read("base")}`] : [],
		...lines$1(read("formats")).map((format) => `--format=${format}`)
	];
}
// src/cli/action/outputs.ts
const countNames = [
	"claims",
	"supported",
	"conflicted",
	"contradicted",
	"unsupported",
	"unchecked",
	"errors",
	"warnings",
	"accepted"
];
function outputsOf(status, report, reports = []) {
	const ended = ["exit-status", String(status)];
	if (report === void 0) return [ended];
	const { summary } = report;
	return [
		...countNames.map((name) => [name, String(summary[name] ?? 0)]),
		ended,
		["reports", reports.join("\n")]
	];
}
const outputText = (outputs) => outputs.map(([name, value]) => `${name}<<${endOf$1(value)}\n${value}\n${endOf$1(value)}\n`).join("");
function endOf$1(value) {
	const lines = value.split(/\r\n|\r|\n/);
	let end = "end-of-value";
	while (lines.includes(end)) end += "-";
	return end;
}
// src/judge/phrasing.ts
function counted$2(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function listed$1(words) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
function unbroken(message) {
	return message.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
// src/judge/settle/decision.ts
function audible(settled, { report }, note) {
	return {
		settled,
		severity: report.severity === "ok" ? "ok" : "warning",
		note,
		problems: []
	};
}
function problemWith(decision, claim, complaint) {
	const { rule, severity, message, hint } = complaint;
	return {
		...decision.place,
		rule,
		severity,
		message: unbroken(`claim ${claim.id}: ${message}`),
		hint: unbroken(hint)
	};
}
// src/judge/settle/seal.ts
const digits$1 = 12;
function sealOf({ prefer, versions }, speaking, sources) {
	const byId = new Map(sources.map((source) => [source.id, source]));
	const ids = sorted([prefer, ...speaking]);
	const involved = ids.flatMap((id) => byId.get(id) ?? []);
	const line = sealingLine(involved);
	if (versions === void 0) return {
		broken: changedSinceListed(involved),
		open: unlisted(involved),
		line
	};
	const known = new Map(Object.entries(versions));
	return {
		broken: sorted([...ids, ...known.keys()]).flatMap((id) => breach(id, known.get(id), byId.get(id)) ?? []),
		open: [],
		line
	};
}
function sorted(ids) {
	return [...new Set(ids)].sort();
}
function changedSinceListed(sources) {
	return sources.filter(({ sha256, recordedSha256 }) => recordedSha256 !== void 0 && sha256 !== recordedSha256).map(({ id }) => `${id} has changed`);
}
function unlisted(sources) {
	return sources.filter(({ recordedSha256 }) => recordedSha256 === void 0).map(({ id }) => id);
}
function breach(id, version, source) {
	if (source === void 0) return `${id} is not among the claim's sources any more`;
	if (version === void 0) return `${id} speaks to the claim and is not in \`versions\``;
	return source.sha256?.startsWith(version.toLowerCase()) === true ? void 0 : `${id} has changed`;
}
function sealingLine(sources) {
	return `versions: {${sources.flatMap(({ id, sha256 }) => sha256 === void 0 ? [] : [`${keyOf$1(id)}: "${sha256.slice(0, digits$1)}"`]).join(", ")}}`;
}
function keyOf$1(id) {
	return /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id) ? id : JSON.stringify(id);
}
// src/judge/settle/resolution.ts
function effectOfResolution(resolution, situation) {
	const { claim, report } = situation;
	const objection = objectionTo(resolution, situation);
	if (objection !== void 0) return { problems: [problemWith(resolution, claim, objection)] };
	if (report.verdict !== "conflicted") return {
		settled: settled$4(resolution, "unnecessary"),
		problems: [problemWith(resolution, claim, unused(report.verdict))]
	};
	return sealed(resolution, situation);
}
function sealed(resolution, situation) {
	const { claim, report, sources } = situation;
	const { broken, open, line } = sealOf(resolution, report.stances.map(({ source }) => source), sources);
	if (broken.length > 0) {
		const reasons = broken.join(", ");
		return {
			settled: settled$4(resolution, "reopened"),
			note: `its resolution is open again: ${reasons}`,
			problems: [problemWith(resolution, claim, reopened(reasons, line))]
		};
	}
	const problems = open.length > 0 ? [problemWith(resolution, claim, unsealed(open, line))] : [];
	return {
		...holding$1(resolution, situation),
		problems
	};
}
function holding$1(resolution, situation) {
	const { report, voices } = situation;
	const holds = settled$4(resolution, "holds");
	if (report.origins >= voices) return {
		settled: holds,
		severity: "ok",
		problems: []
	};
	return audible(holds, situation, `it is settled, but needs ${voices} independent voices and has ${report.origins}`);
}
function settled$4({ reason, by, prefer }, standing) {
	return {
		by: "resolution",
		reason,
		...by !== void 0 && { who: by },
		prefer,
		standing
	};
}
function objectionTo({ prefer }, { claim, report, parts }) {
	const lost = parts.filter((part) => part.contradicting.length > 0).filter((part) => !speaks(prefer, part, "supporting"));
	if (lost.some((part) => speaks(prefer, part, "contradicting"))) return prefersRival(prefer);
	const [unheld] = report.verdict === "conflicted" ? lost : [];
	if (unheld === void 0) return void 0;
	const supporters = [...new Set(unheld.supporting.map(({ passage }) => passage.source))];
	return prefersSilent(prefer, claim.text.slice(unheld.part.start, unheld.part.end), supporters);
}
function speaks(source, part, side) {
	return part[side].some(({ passage }) => passage.source === source);
}
function prefersRival(prefer) {
	return {
		rule: "bad-resolution",
		severity: "error",
		message: `this resolution prefers ${prefer}, which contradicts the claim`,
		hint: `if ${prefer} is right, change the wording of the claim; if not, prefer a source that supports it`
	};
}
function prefersSilent(prefer, words, supporters) {
	return {
		rule: "bad-resolution",
		severity: "error",
		message: `this resolution prefers ${prefer}, which does not support “${words}”`,
		hint: `prefer a source that does: ${supporters.join(", ")}`
	};
}
function unused(verdict) {
	return {
		rule: "unused-resolution",
		severity: "warning",
		message: `this resolution settles nothing: the claim is ${verdict}, not conflicted`,
		hint: "remove the resolution"
	};
}
function reopened(reasons, line) {
	return {
		rule: "reopened-resolution",
		severity: "warning",
		message: `this resolution is open again: ${reasons}`,
		hint: `read the sources again; if the decision still stands, write in it: ${line}`
	};
}
function unsealed(open, line) {
	return {
		rule: "unsealed-resolution",
		severity: "warning",
		message: `a change of ${open.join(", ")} would go unnoticed: no checksum is written down`,
		hint: `write in the resolution: ${line}`
	};
}
// src/values/day.ts
const daysOfEra = 146097;
const monthsOf = {
	month: 1,
	quarter: 3,
	year: 12,
	decade: 120,
	century: 1200
};
function numberOf({ year, month, day }) {
	const marchYear = month <= 2 ? year - 1 : year;
	const era = Math.floor(marchYear / 400);
	const yearOfEra = marchYear - era * 400;
	const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * daysOfEra + dayOfEra - 719468;
}
function civil(days) {
	const shifted = days + 719468;
	const era = Math.floor(shifted / daysOfEra);
	const dayOfEra = shifted - era * daysOfEra;
	const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
	const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day
	};
}
function isoDay(year, month, day) {
	return `${String(Math.min(9999, Math.max(0, year))).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
function partsOf$1(iso) {
	return {
		year: Number(iso.slice(0, 4)),
		month: Number(iso.slice(5, 7)),
		day: Number(iso.slice(8, 10))
	};
}
function dayNumber(iso) {
	return numberOf(partsOf$1(iso));
}
function dayOfNumber(days) {
	const { year, month, day } = civil(days);
	return isoDay(year, month, day);
}
function isDay$2(year, month, day) {
	return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
function daysBetween(from, to) {
	return dayNumber(to) - dayNumber(from);
}
function addDays(iso, days) {
	return dayOfNumber(dayNumber(iso) + days);
}
function weekdayOf(iso) {
	return ((dayNumber(iso) + 4) % 7 + 7) % 7;
}
function daysInMonth(year, month) {
	if (month === 2) return isLeap(year) ? 29 : 28;
	return [
		4,
		6,
		9,
		11
	].includes(month) ? 30 : 31;
}
function isLeap(year) {
	return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
}
function addMonths(iso, months) {
	const { year, month, day } = partsOf$1(iso);
	const count = year * 12 + month - 1 + months;
	const targetYear = Math.floor(count / 12);
	const targetMonth = count - targetYear * 12 + 1;
	return isoDay(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}
function shiftDay(iso, unit, count) {
	if (unit === "day") return addDays(iso, count);
	if (unit === "week") return addDays(iso, 7 * count);
	return addMonths(iso, monthsOf[unit] * count);
}
function unitRange(iso, unit) {
	if (unit === "day") return {
		first: iso,
		last: iso
	};
	if (unit === "week") {
		const first = addDays(iso, -((weekdayOf(iso) + 6) % 7));
		return {
			first,
			last: addDays(first, 6)
		};
	}
	const { year, month } = partsOf$1(iso);
	const length = monthsOf[unit];
	const start = Math.floor((year * 12 + month - 1) / length) * length;
	return monthsRange(Math.floor(start / 12), start % 12 + 1, length);
}
function monthsRange(year, month, length) {
	const first = isoDay(year, month, 1);
	const final = partsOf$1(addMonths(first, length - 1));
	return {
		first,
		last: isoDay(final.year, final.month, daysInMonth(final.year, final.month))
	};
}
function earlierDay(a, b) {
	if (a < b) return a;
	return b;
}
function laterDay(a, b) {
	if (a < b) return b;
	return a;
}
// src/judge/settle/waiver.ts
function effectOfWaiver(waiver, situation) {
	const { claim, report } = situation;
	if (report.verdict === "contradicted") return { problems: [problemWith(waiver, claim, bad)] };
	if (report.verdict !== "unsupported") return {
		settled: settled$3(waiver, "unnecessary"),
		problems: [problemWith(waiver, claim, unnecessary(report.verdict))]
	};
	return situation.today === void 0 ? holding(waiver, situation) : onDay(situation.today, waiver, situation);
}
function onDay(today, waiver, situation) {
	const { until } = waiver;
	if (today > until) {
		const problems = [problemWith(waiver, situation.claim, expired(until))];
		return {
			settled: settled$3(waiver, "expired"),
			note: `its waiver ended on ${until}`,
			problems
		};
	}
	return today > addDays(until, -7) ? audible(settled$3(waiver, "holds"), situation, `its waiver ends on ${until}`) : holding(waiver, situation);
}
function holding(waiver, situation) {
	const disputed = situation.parts.find(({ verdict }) => verdict === "conflicted")?.part;
	if (disputed === void 0) return {
		settled: settled$3(waiver, "holds"),
		severity: "ok",
		problems: []
	};
	const words = situation.claim.text.slice(disputed.start, disputed.end);
	return audible(settled$3(waiver, "holds"), situation, `it is waived, but sources disagree on “${words}”`);
}
function settled$3({ reason, by, until }, standing) {
	return {
		by: "waiver",
		reason,
		...by !== void 0 && { who: by },
		until,
		standing
	};
}
const bad = {
	rule: "bad-waiver",
	severity: "error",
	message: "a source contradicts this claim, so it cannot be waived",
	hint: "correct the claim; if the source is wrong, leave it out with `sources`"
};
function unnecessary(verdict) {
	return {
		rule: "unnecessary-waiver",
		severity: "warning",
		message: `this waiver is not needed: the claim is ${verdict}, not unsupported`,
		hint: verdict === "conflicted" ? "where sources conflict, write a `resolution` instead" : "remove the waiver"
	};
}
function expired(until) {
	return {
		rule: "expired-waiver",
		severity: "warning",
		message: `this waiver ended on ${until}`,
		hint: "add a source or change the claim; if it is to stand all the same, decide again with another `until`"
	};
}
// src/judge/settle/settle.ts
function settle(situation) {
	const { claim, report } = situation;
	if (report.severity === "fatal") return {
		report,
		problems: []
	};
	const effects = [...claim.resolution ? [effectOfResolution(claim.resolution, situation)] : [], ...claim.waive ? [effectOfWaiver(claim.waive, situation)] : []];
	const deciding = effects.find(isOfUse) ?? effects.find(({ settled }) => settled !== void 0);
	const problems = effects.flatMap((effect) => effect.problems);
	return {
		report: deciding === void 0 ? report : applied(deciding, report),
		problems
	};
}
function isOfUse({ settled }) {
	return settled !== void 0 && settled.standing !== "unnecessary";
}
function applied({ settled, severity, note }, report) {
	return {
		...report,
		...severity !== void 0 && { severity },
		...note !== void 0 && { message: unbroken(`${report.message}; ${note}`) },
		...settled !== void 0 && { settled }
	};
}
function isAccepted({ severity, settled }) {
	return severity === "ok" && settled?.standing === "holds";
}
// src/values/place.ts
function byCodeUnits(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
function byPlace(a, b) {
	return byCodeUnits(a.file, b.file) || a.line - b.line || a.column - b.column;
}
// src/report/findings.ts
const weight$1 = {
	fatal: 0,
	error: 1,
	warning: 2,
	ok: 3
};
function items$1(report, quiet) {
	const claims = report.claims.filter(isFinding$1).map((claim) => {
		return {
			is: "claim",
			severity: severityOf(claim),
			place: claim,
			claim
		};
	});
	return [...report.problems.map((problem) => {
		return {
			is: "problem",
			severity: problem.severity,
			place: problem,
			problem
		};
	}), ...claims].filter((item) => !quiet || weight$1[item.severity] <= weight$1.error);
}
const isFinding$1 = (claim) => severityOf(claim) !== "ok" || isLetPass(claim);
const isLetPass = (claim) => claim.verdict !== "supported" && isAccepted(claim);
const severityOf = (claim) => claim.verdict === "unchecked" ? "fatal" : claim.severity;
const inOrder$1 = (a, b) => byPlace(a.place, b.place);
const byWeight$1 = (a, b) => weight$1[a.severity] - weight$1[b.severity] || inOrder$1(a, b);
const isOpen = (item) => item.is === "problem" || !isAccepted(item.claim);
const isInBaseline = (item) => item.is === "claim" && item.claim.settled?.by === "baseline" && isAccepted(item.claim);
function tally(report) {
	const count = {
		ok: 0,
		warning: 0,
		error: 0,
		fatal: 0
	};
	for (const claim of report.claims) count[severityOf(claim)] += 1;
	for (const problem of report.problems) count[problem.severity] += 1;
	return count;
}
// src/report/status.ts
function exitStatus(report, options = {}) {
	const count = tally(report);
	if (count.fatal > 0 || report.summary.unchecked > 0) return 2;
	const tooMany = options.maxWarnings !== void 0 && count.warning > options.maxWarnings;
	return count.error > 0 || tooMany ? 1 : 0;
}
// src/input/iso-day.ts
function isIsoDay(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	return isDay$2(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
}
// src/report/path.ts
const absolute = /^(?:\/|[A-Za-z]:\/)/;
function repositoryPath(folder, file) {
	const path = file.replaceAll("\\", "/");
	return absolute.test(path) ? path : withoutDots(folder.replaceAll("\\", "/") + path);
}
function withoutDots(path) {
	const way = [];
	for (const step of path.split("/")) if (step === ".." && way.length > 0 && way.at(-1) !== "..") way.pop();
	else if (step !== "." && step !== "") way.push(step);
	return way.join("/");
}
const outsideRepository = (path) => absolute.test(path) || path === ".." || path.startsWith("../");
function pathUri(path) {
	if (!absolute.test(path)) return path.split("/").map(encoded).join("/");
	const [first = "", ...steps] = path.split("/");
	return `file://${[first === "" ? "" : `/${first}`, ...steps.map(encoded)].join("/")}`;
}
const encoded = (step) => encodeURIComponent(step.replace(/\p{Cs}/gu, "�")).replace(/[!'()*]/g, (mark) => {
	return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
});
// src/report/xml.ts
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const references$1 = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"	": "&#9;",
	"\n": "&#10;",
	"\r": "&#13;"
};
const reference$1 = (character) => references$1[character] ?? character;
const xmlText = (text) => text.replace(forbidden, codePointName).replace(/[&<>\r]/g, reference$1);
const xmlAttribute = (text) => text.replace(forbidden, codePointName).replace(/[&<>"\t\n\r]/g, reference$1);
function element(name, attributes, inside = []) {
	const start = `<${name}${Object.entries(attributes).flatMap(([key, value]) => value === void 0 ? [] : [` ${key}="${xmlAttribute(String(value))}"`]).join("")}`;
	if (inside.length === 0) return `${start}/>\n`;
	return `${start}>${typeof inside === "string" ? xmlText(inside) : `\n${inside.join("")}`}</${name}>\n`;
}
const xmlDocument = (root) => withoutCommandsInXml(`<?xml version="1.0" encoding="UTF-8"?>\n${root}`);
// src/report/checkstyle.ts
const severities$1 = {
	fatal: "error",
	error: "error",
	warning: "warning",
	ok: "info"
};
const checkstyle = {
	name: "checkstyle",
	describe: "Checkstyle XML, for code review tools",
	alone: true,
	render: (report, options) => {
		const found = items$1(report, options.quiet).filter(isOpen).sort(inOrder$1);
		const elements = [...new Set(found.map((item) => item.place.file))].map((file) => {
			return element("file", { name: oneLine(repositoryPath(options.folder, file)) }, found.filter((item) => item.place.file === file).map(error));
		});
		return xmlDocument(element("checkstyle", { version: "4.3" }, elements));
	}
};
function error(item) {
	const { line, column } = item.place;
	return element("error", {
		line,
		column,
		severity: severities$1[item.severity],
		message: oneLine(item.is === "claim" ? item.claim.message : item.problem.message),
		source: `factlint.${item.is === "claim" ? item.claim.verdict : item.problem.rule}`
	});
}
// src/report/style.ts
const plain$6 = {
	colour: false,
	paint: (_ink, text) => text
};
// src/lexicon/hedges.ts
const hedges = {
	exact: {
		width: {
			low: 1,
			high: 1
		},
		ordered: false,
		alike: "exactly; precisely",
		before: "equal to; exact",
		after: "exactly; precisely"
	},
	about: {
		width: {
			low: .88,
			high: 1.12
		},
		ordered: false,
		alike: "about; around; roughly; approximately",
		before: `approx; approx.; circa; ~; ≈; some;
			an estimated; estimated; estimated at; an estimated total of; in the region of; in the neighborhood of;
			in the neighbourhood of; in the vicinity of; on the order of; in the order of; of the order of; near; more or less;
			plus or minus; somewhere around; somewhere near; round about; give or take; an average of; averaging; on average;
			an approximate; a rough; something like; perhaps; maybe`,
		after: "or so; or thereabouts; - ish; ish; - odd; odd; give or take; or more or less; on average; approximately; roughly"
	},
	nearly: {
		width: {
			low: .84,
			high: 1,
			highOpen: true
		},
		ordered: false,
		alike: "nearly; almost; close to",
		before: `just under; just below; just short of; just shy of; shy of; a shade under;
			slightly under; slightly below; slightly less than; slightly fewer than; a little under; a little less than;
			a bit less than; a bit under; marginally less than; approaching; nearing; not quite; virtually; practically`,
		after: "almost"
	},
	"more-than": {
		width: {
			low: 1,
			high: 1.34,
			lowOpen: true
		},
		ordered: true,
		alike: "more than; over; above",
		before: `exceeding; exceeded; exceeds; exceed; surpassing; surpassed; surpasses; surpass; in excess of; upwards of; upward of; north of;
			greater than; larger than; bigger than; higher than; longer than; older than; taller than; heavier than; faster than;
			better than; just over; just above; just more than; well over; well above; well more than; far more than;
			much more than; slightly more than; slightly over; slightly above; a little over; a little more than; a bit more than;
			a bit over; way more than; way over; topping; topped; beyond; >; not just; more than just;
			not only; and more than; easily more than; still more than; even more than; considerably more than; more then`,
		after: "- plus; plus; +; and counting; and change; and then some; or over"
	},
	"at-least": {
		width: {
			low: 1,
			high: 1.5
		},
		ordered: true,
		alike: "",
		before: `at least; no fewer than; no less than; not less than; not fewer than; a minimum of; minimum of; a minimum; minimum;
			as few as; as little as; as low as; no smaller than; no lower than; no shorter than; no younger than; not under;
			not below; upwards from; starting at; starting from; > =; ≥; equal to or more than; equal to or greater than;
			greater than or equal to; more than or equal to; at least or equal to; at the very least; nothing less than; or more than`,
		after: `or more; or above; or longer; or greater; or older; or higher; or better; or larger; or later; or upwards; and over;
			and above; and older; and up; and more; upwards; at least; minimum; at the least; at a minimum; or so more`
	},
	"less-than": {
		width: {
			low: .66,
			high: 1,
			highOpen: true
		},
		ordered: true,
		alike: "less than; fewer than; under; below",
		before: `smaller than; lower than; shorter than; younger than; lighter than;
			slower than; well under; well below; far less than; far fewer than; far below; much less than; barely under;
			way under; way below; south of; short of; <; beneath`,
		after: "or under"
	},
	"up-to": {
		width: {
			low: .5,
			high: 1
		},
		ordered: true,
		alike: "",
		before: `up to; as many as; as much as; as long as; as high as; as far as; as large as; as big as; as great as; at most;
			at the most; no more than; not more than; no greater than; no higher than; no longer than; no larger than; no bigger than;
			no older than; not exceeding; not over; not above; a maximum of; maximum of; a maximum; maximum; a limit of; within;
			< =; ≤; less than or equal to; fewer than or equal to; equal to or less than; equal to or fewer than; capped at;
			anything up to; to a maximum of`,
		after: `or fewer; or less; or below; or lower; or shorter; or younger; or smaller; and under; and below; and younger; at most;
			at the most; maximum; max; tops; and fewer; and less`
	}
};
const listed = (phrases) => phrases.split(";").map((phrase) => phrase.trim().replaceAll(/\s+/g, " ")).filter((phrase) => phrase !== "");
const phrasesBefore = ({ alike, before }) => listed(`${alike};${before}`);
const phrasesAfter = ({ after }) => listed(after);
const hedgeSynonyms = Object.values(hedges).filter(({ alike }) => alike !== "").map(({ alike }) => listed(alike).map((phrase) => phrase.replaceAll(" ", "_")).join(" "));
const shortfallAdverbs = Object.values(hedges).filter(({ width, ordered }) => width.highOpen === true && !ordered).flatMap(phrasesBefore).filter((phrase) => /^[a-z]+ly$/.test(phrase));
const inexactWords = new Set([hedges.about, hedges.nearly].flatMap(phrasesBefore).filter((phrase) => !phrase.includes(" ")));
const hedgeWidths = {
	exact: hedges.exact.width,
	about: hedges.about.width,
	nearly: hedges.nearly.width,
	"more-than": hedges["more-than"].width,
	"at-least": hedges["at-least"].width,
	"less-than": hedges["less-than"].width,
	"up-to": hedges["up-to"].width
};
const fillers = [
	"a total of",
	"a record",
	"a record of",
	"a full",
	"a combined",
	"a further",
	"an additional",
	"a combined total of",
	"a staggering",
	"a whopping",
	"a massive",
	"a mere",
	"a reported",
	"an annual",
	"another",
	"a sum of",
	"only",
	"just",
	"the sum of",
	"the equivalent of",
	"of"
];
const topicLemmas = new Set(`talk speak ask tell hear think know worry learn write read dream complain argue joke care wonder brag boast lie
	concern question information news story book film movie documentary report debate discussion conversation concerned
	worried talks enquire inquire testify warn inform article song lecture`.split(/\s+/));
const topicHedges = new Set(["about"]);
const placeHedges = new Set("over under above below beyond beneath within near north south short".split(" "));
const durationLeads = new Set("for in after of with at to by last take spend wait run be need require serve average total stretch have jail".split(" "));
const durationTrails = new Set("ago later old earlier before after long".split(" "));
// src/lexicon/numbers.ts
const numbered$1 = (words, from, step = 1) => words.split(" ").map((word, index) => [word, from + index * step]);
const smallNumbers = new Map(numbered$1("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 0).concat([["nought", 0], ["naught", 0]]));
const tens = new Map([...numbered$1("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10), ["fourty", 40]]);
const groupNumbers = new Map([
	["dozen", 12],
	["dozens", 12],
	["score", 20]
]);
const ordinals = new Map([
	...numbered$1("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 1),
	...numbered$1("thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth", 13),
	...numbered$1("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", 20, 10),
	["hundredth", 100],
	["thousandth", 1e3],
	["millionth", 1e6],
	["billionth", 1e9],
	["trillionth", 0xe8d4a51000]
]);
const ordinalEndings = new Set([
	"st",
	"nd",
	"rd",
	"th"
]);
const fractionParts = new Map([
	["half", 2],
	["halves", 2],
	["quarter", 4],
	["quarters", 4],
	...numbered$1("third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 3),
	...numbered$1("thirds fourths fifths sixths sevenths eighths ninths tenths elevenths twelfths", 3),
	...numbered$1("sixteenth sixteenths", 16, 0),
	...numbered$1("twentieth twentieths", 20, 0),
	...numbered$1("hundredth hundredths", 100, 0),
	...numbered$1("thousandth thousandths", 1e3, 0)
]);
const vulgarFractions = new Map([
	["½", 1 / 2],
	["⅓", 1 / 3],
	["⅔", 2 / 3],
	["¼", 1 / 4],
	["¾", 3 / 4],
	["⅕", 1 / 5],
	["⅖", 2 / 5],
	["⅗", 3 / 5],
	["⅘", 4 / 5],
	["⅙", 1 / 6],
	["⅚", 5 / 6],
	["⅛", 1 / 8],
	["⅜", 3 / 8],
	["⅝", 5 / 8],
	["⅞", 7 / 8],
	["⅐", 1 / 7],
	["⅑", 1 / 9],
	["⅒", 1 / 10]
]);
const digitDenominators = new Set([
	2,
	3,
	4,
	5,
	6,
	8,
	10,
	16,
	32,
	64,
	100
]);
const vagueNumbers = new Map([
	["couple", {
		low: 2,
		high: 3.5
	}],
	["few", {
		low: 3,
		high: 6.5
	}],
	["several", {
		low: 3,
		high: 10
	}],
	["handful", {
		low: 3,
		high: 8
	}],
	["tens", {
		low: 20,
		high: 100
	}],
	["dozens", {
		low: 24,
		high: 100
	}],
	["scores", {
		low: 40,
		high: 200
	}],
	["hundreds", {
		low: 200,
		high: 1e3
	}],
	["thousands", {
		low: 2e3,
		high: 1e5
	}],
	["millions", {
		low: 2e6,
		high: 1e9
	}],
	["billions", {
		low: 2e9,
		high: 0xe8d4a51000
	}],
	["trillions", {
		low: 2e12,
		high: 0x38d7ea4c68000
	}]
]);
const multipliers = new Map([
	["twice", 2],
	["double", 2],
	["doubled", 2],
	["doubles", 2],
	["doubling", 2],
	["twofold", 2],
	["triple", 3],
	["tripled", 3],
	["triples", 3],
	["tripling", 3],
	["treble", 3],
	["trebled", 3],
	["trebling", 3],
	["threefold", 3],
	["thrice", 3],
	["quadruple", 4],
	["quadrupled", 4],
	["quadrupling", 4],
	["fourfold", 4],
	["fivefold", 5],
	["sixfold", 6],
	["sevenfold", 7],
	["eightfold", 8],
	["ninefold", 9],
	["tenfold", 10],
	["hundredfold", 100],
	["quintupled", 5],
	["quintuple", 5],
	["halved", 1 / 2],
	["halving", 1 / 2],
	["halves", 1 / 2]
]);
const ambiguousMultipliers = new Set([
	"double",
	"doubles",
	"triple",
	"triples",
	"treble",
	"quadruple",
	"quintuple",
	"halves"
]);
const comparisonWords = new Set(`as more less higher lower larger smaller bigger greater faster slower longer shorter heavier lighter deeper taller
	wider stronger the that its their his her our what likelier fewer older younger richer better worse`.split(/\s+/));
const people = new Set([
	"people",
	"person",
	"persons",
	"individual",
	"human"
]);
// src/values/interval.ts
const tolerance$1 = 1e-9;
const point$1 = (n) => ({
	low: n,
	high: n,
	lowOpen: false,
	highOpen: false
});
const closed = (low, high) => ({
	low: Math.min(low, high),
	high: Math.max(low, high),
	lowOpen: false,
	highOpen: false
});
const below = (low, high) => ({
	low,
	high,
	lowOpen: false,
	highOpen: true
});
const flip = (interval) => ({
	low: 0 - interval.high,
	high: 0 - interval.low,
	lowOpen: interval.highOpen,
	highOpen: interval.lowOpen
});
function scale(interval, factor) {
	if (factor < 0) return flip(scale(interval, -factor));
	if (factor === 0) return point$1(0);
	return {
		...interval,
		low: interval.low * factor,
		high: interval.high * factor
	};
}
const shift = (interval, distance) => ({
	...interval,
	low: interval.low + distance,
	high: interval.high + distance
});
const convert = (interval, factor, offset = 0) => shift(scale(interval, factor), offset);
const sum$1 = (a, b) => ({
	low: a.low + b.low,
	high: a.high + b.high,
	lowOpen: a.lowOpen || b.lowOpen,
	highOpen: a.highOpen || b.highOpen
});
function hull(a, b) {
	const low = Math.min(a.low, b.low);
	const high = Math.max(a.high, b.high);
	return {
		low,
		high,
		lowOpen: (a.low > low || a.lowOpen) && (b.low > low || b.lowOpen),
		highOpen: (a.high < high || a.highOpen) && (b.high < high || b.highOpen)
	};
}
const reach$9 = (n, width, ordered) => {
	const bounds = {
		lowOpen: width.lowOpen === true,
		highOpen: width.highOpen === true
	};
	if (n >= 0) return {
		low: n * width.low,
		high: n * width.high,
		...bounds
	};
	if (!ordered) return flip(reach$9(-n, width, ordered));
	return {
		low: n - (1 - width.low) * -n,
		high: n + (width.high - 1) * -n,
		...bounds
	};
};
function reachZero(width, ordered) {
	if (!ordered) return point$1(0);
	return {
		low: width.low < 1 ? -Infinity : 0,
		high: width.high > 1 ? Infinity : 0,
		lowOpen: width.lowOpen === true,
		highOpen: width.highOpen === true
	};
}
function stretch(interval, width, ordered) {
	const one = (n) => n === 0 ? reachZero(width, ordered) : reach$9(n, width, ordered);
	if (interval.low === interval.high) return one(interval.low);
	const low = one(interval.low);
	const high = one(interval.high);
	return {
		low: low.low,
		high: high.high,
		lowOpen: low.lowOpen || interval.lowOpen,
		highOpen: high.highOpen || interval.highOpen
	};
}
function withWhole(interval) {
	const { low, high, highOpen } = interval;
	if (Number.isInteger(low) && high > low && !highOpen && high < low + 1) return {
		...interval,
		high: low + 1,
		highOpen: false
	};
	if (highOpen && Number.isInteger(high) && low > high - 1) return {
		...interval,
		low: high - 1,
		lowOpen: false
	};
	return interval;
}
const close = (a, b) => a === b || Math.abs(a - b) <= tolerance$1 * Math.max(Math.abs(a), Math.abs(b));
const lowCovers = (a, b) => close(a.low, b.low) ? !a.lowOpen || b.lowOpen : a.low < b.low;
const highCovers = (a, b) => lowCovers(flip(a), flip(b));
const covers = (a, b) => lowCovers(a, b) && highCovers(a, b);
const endsBefore = (a, b) => close(a.high, b.low) ? a.highOpen || b.lowOpen : a.high < b.low;
function relate(claim, source) {
	if (endsBefore(claim, source) || endsBefore(source, claim)) return "disjoint";
	const within = covers(claim, source);
	const wider = covers(source, claim);
	if (within && wider) return "same";
	if (within) return "within";
	return wider ? "wider" : "overlaps";
}
// src/lexicon/labels.ts
const list = (words) => new Set(words.split(/\s+/));
const labelNouns = list(`article section chapter page pages number no no. nos nos. figure fig table paragraph clause room flight route highway
	interstate channel phase step stage type version grade category cat tier part episode season volume vol vol. round lap
	gate zone district ward platform apartment apt suite box building bus train line size act title rule question class
	group level unit exhibit count counts item appendix annex amendment proposition resolution bill model psalm verse line
	form file case formula area terminal pier dock runway exit junction mile marker track game set hole race heat match
	quarter division brigade regiment battalion squadron fleet wing corps catch studio extension ext call dial channel top
	day week year windows covid sars phone tel fax zip code protocol schedule notice order`);
const streets = list("street st st. road rd rd. avenue ave ave. lane drive boulevard blvd square place court terrace way crescent row gardens park plaza");
const calendarWords$1 = list("monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan thanksgiving today yesterday tomorrow tonight");
const clockMarks = list("am pm a.m. p.m. a.m p.m o'clock oclock gmt utc bst est edt pst pdt cet cest ist hours' noon midnight");
const partsOfDay = list("morning afternoon evening");
const changeLemmas = list(`rise fall grow increase decrease drop climb jump surge soar plunge slump slip slide fell cut reduce raise lower move
	change go come shrink decline dip edge tumble boost lift improve widen narrow expand upgrade downgrade double reduction
	growth swing shift turn bring slash push extend`);
const ageWords = list("aged age ages");
// src/lexicon/units.ts
const spellings$1 = (list) => list?.split(";").filter(Boolean) ?? [];
const plural$1 = (name) => /(?:s|x|z|ch)$/.test(name) ? name : `${name}s`;
function spell(dimension, rows) {
	return rows.flatMap(([name, symbol, scale, names, symbols]) => {
		const unit = {
			name,
			symbol,
			dimension,
			scale
		};
		return [...spellings$1(names).flatMap((one) => [one, plural$1(one)]).map((word) => ({
			words: word.split(" "),
			unit,
			exact: false
		})), ...spellings$1(symbols).map((word) => ({
			words: word.split(" "),
			unit,
			exact: true
		}))];
	});
}
const minute = 60;
const hour = 3600;
const day$1 = 24 * hour;
const year$2 = 365.25 * day$1;
const durations = spell("duration", [
	[
		"nanosecond",
		"ns",
		1e-9,
		"nanosecond",
		"ns"
	],
	[
		"microsecond",
		"µs",
		1e-6,
		"microsecond",
		"µs;μs"
	],
	[
		"millisecond",
		"ms",
		.001,
		"millisecond",
		"ms"
	],
	[
		"second",
		"s",
		1,
		"second",
		"sec;secs;sec.;s"
	],
	[
		"minute",
		"min",
		minute,
		"minute;min",
		"mins;min."
	],
	[
		"hour",
		"h",
		hour,
		"hour;hr",
		"hrs;h"
	],
	[
		"day",
		"d",
		day$1,
		"day;calendar day"
	],
	[
		"week",
		"weeks",
		7 * day$1,
		"week;wk"
	],
	[
		"fortnight",
		"fortnights",
		14 * day$1,
		"fortnight"
	],
	[
		"month",
		"months",
		year$2 / 12,
		"month"
	],
	[
		"year",
		"years",
		year$2,
		"year;yr;calendar year"
	],
	[
		"decade",
		"decades",
		10 * year$2,
		"decade"
	],
	[
		"century",
		"centuries",
		100 * year$2,
		"century;centuries"
	],
	[
		"millennium",
		"millennia",
		1e3 * year$2,
		"millennium;millennia"
	]
]);
const lengthRows = [
	[
		"nanometre",
		"nm",
		1e-9,
		"nanometre;nanometer",
		"nm"
	],
	[
		"micrometre",
		"µm",
		1e-6,
		"micrometre;micrometer;micron",
		"µm;μm"
	],
	[
		"millimetre",
		"mm",
		.001,
		"millimetre;millimeter",
		"mm"
	],
	[
		"centimetre",
		"cm",
		.01,
		"centimetre;centimeter",
		"cm"
	],
	[
		"decimetre",
		"dm",
		.1,
		"decimetre;decimeter",
		"dm"
	],
	[
		"metre",
		"m",
		1,
		"metre;meter",
		"m"
	],
	[
		"kilometre",
		"km",
		1e3,
		"kilometre;kilometer;kms",
		"km;Km;KM"
	],
	[
		"inch",
		"in",
		.0254,
		"inch;inches",
		"in;in.;ins"
	],
	[
		"foot",
		"ft",
		.3048,
		"foot;feet",
		"ft;ft."
	],
	[
		"yard",
		"yd",
		.9144,
		"yard",
		"yd;yds;yd."
	],
	[
		"mile",
		"mi",
		1609.344,
		"mile",
		"mi;mi."
	]
];
const lengths = spell("length", [
	...lengthRows,
	[
		"nautical mile",
		"nmi",
		1852,
		"nautical mile",
		"nmi"
	],
	[
		"fathom",
		"fathoms",
		1.8288,
		"fathom"
	],
	[
		"furlong",
		"furlongs",
		201.168,
		"furlong"
	],
	[
		"light year",
		"ly",
		9460730472580800,
		"light year;lightyear"
	],
	[
		"astronomical unit",
		"AU",
		149597870700,
		"astronomical unit"
	],
	[
		"parsec",
		"pc",
		0x6da012f95c9e88,
		"parsec"
	]
]);
function power(row, exponent) {
	const [name, symbol, scale, names, symbols] = row;
	const prefixes = exponent === 2 ? [
		"square",
		"sq",
		"sq.",
		"sq ."
	] : [
		"cubic",
		"cu",
		"cu.",
		"cu ."
	];
	const mark = exponent === 2 ? "²" : "³";
	const all = [...spellings$1(names), ...spellings$1(symbols)];
	const before = all.flatMap((one) => prefixes.map((prefix) => `${prefix} ${one}`));
	const after = all.flatMap((one) => [one, plural$1(one)].map((word) => `${word} ${exponent === 2 ? "squared" : "cubed"}`));
	const short = spellings$1(symbols).flatMap((one) => [
		`${one}${exponent}`,
		`${one} ^ ${exponent}`,
		`${one} ${mark}`
	]);
	return [
		`${exponent === 2 ? "square" : "cubic"} ${name}`,
		`${symbol}${mark}`,
		scale ** exponent,
		[...before, ...after].join(";"),
		short.join(";")
	];
}
const areas = spell("area", [
	...lengthRows.map((row) => power(row, 2)),
	[
		"acre",
		"acres",
		4046.8564224,
		"acre"
	],
	[
		"hectare",
		"ha",
		1e4,
		"hectare",
		"ha"
	]
]);
const volumes = spell("volume", [
	...lengthRows.map((row) => power(row, 3)),
	[
		"millilitre",
		"ml",
		1e-6,
		"millilitre;milliliter",
		"ml;mL"
	],
	[
		"centilitre",
		"cl",
		1e-5,
		"centilitre;centiliter",
		"cl;cL"
	],
	[
		"decilitre",
		"dl",
		1e-4,
		"decilitre;deciliter",
		"dl;dL"
	],
	[
		"litre",
		"l",
		.001,
		"litre;liter",
		"l;L"
	],
	[
		"cubic centimetre",
		"cc",
		1e-6,
		"",
		"cc"
	],
	[
		"megalitre",
		"Ml",
		1e3,
		"megalitre;megaliter"
	],
	[
		"gallon",
		"gal",
		.003785411784,
		"gallon;US gallon;U.S. gallon",
		"gal;gal."
	],
	[
		"imperial gallon",
		"imp gal",
		.00454609,
		"imperial gallon"
	],
	[
		"quart",
		"qt",
		.000946352946,
		"quart",
		"qt;qts"
	],
	[
		"pint",
		"pt",
		.000473176473,
		"pint"
	],
	[
		"fluid ounce",
		"fl oz",
		295735295625e-16,
		"fluid ounce",
		"fl oz;fl. oz"
	],
	[
		"cup",
		"cups",
		.0002365882365,
		"cup"
	],
	[
		"tablespoon",
		"tbsp",
		1478676478125e-17,
		"tablespoon",
		"tbsp;tbsps"
	],
	[
		"teaspoon",
		"tsp",
		492892159375e-17,
		"teaspoon",
		"tsp;tsps"
	],
	[
		"barrel",
		"bbl",
		.158987294928,
		"barrel",
		"bbl"
	],
	[
		"bushel",
		"bushels",
		.03523907016688,
		"bushel"
	],
	[
		"acre-foot",
		"acre-ft",
		1233.48183754752,
		"acre foot;acre feet"
	]
]);
const weights$1 = spell("mass", [
	[
		"microgram",
		"µg",
		1e-9,
		"microgram",
		"µg;μg;mcg"
	],
	[
		"milligram",
		"mg",
		1e-6,
		"milligram;milligramme",
		"mg"
	],
	[
		"gram",
		"g",
		.001,
		"gram;gramme",
		"g;gm;gms"
	],
	[
		"kilogram",
		"kg",
		1,
		"kilogram;kilogramme;kilo;kgs",
		"kg;Kg;KG"
	],
	[
		"tonne",
		"t",
		1e3,
		"tonne;metric ton",
		"t;mt"
	],
	[
		"ton",
		"tons",
		907.18474,
		"ton;short ton;US ton;U.S. ton"
	],
	[
		"long ton",
		"long tons",
		1016.0469088,
		"long ton"
	],
	[
		"kilotonne",
		"kt",
		1e6,
		"kilotonne;kiloton",
		"kt"
	],
	[
		"megatonne",
		"Mt",
		1e9,
		"megatonne;megaton",
		"Mt"
	],
	[
		"gigatonne",
		"Gt",
		0xe8d4a51000,
		"gigatonne;gigaton",
		"Gt"
	],
	[
		"ounce",
		"oz",
		.028349523125,
		"ounce",
		"oz;oz."
	],
	[
		"troy ounce",
		"oz t",
		.0311034768,
		"troy ounce"
	],
	[
		"pound",
		"lb",
		.45359237,
		"pound",
		"lb;lbs;lb.;lbs."
	],
	[
		"stone",
		"st",
		6.35029318,
		"",
		"stone"
	],
	[
		"carat",
		"ct",
		2e-4,
		"carat"
	]
]);
const speeds = spell("speed", [
	[
		"mile per hour",
		"mph",
		.44704,
		"mph;mile an hour;miles an hour;mile per hour;miles per hour",
		"mi / h"
	],
	[
		"kilometre per hour",
		"km/h",
		1 / 3.6,
		"kmh;kph;kmph;kilometre an hour;kilometres an hour",
		"km / h;km / hr;kmh;km h"
	],
	[
		"metre per second",
		"m/s",
		1,
		"mps",
		"m / s"
	],
	[
		"foot per second",
		"ft/s",
		.3048,
		"fps",
		"ft / s"
	],
	[
		"knot",
		"kn",
		1852 / 3600,
		"knot",
		"kts"
	],
	[
		"Mach",
		"Mach",
		340.3,
		"mach"
	]
]);
const dataPrefixes = [
	[
		"kilo",
		"k",
		1e3
	],
	[
		"mega",
		"M",
		1e6
	],
	[
		"giga",
		"G",
		1e9
	],
	[
		"tera",
		"T",
		0xe8d4a51000
	],
	[
		"peta",
		"P",
		0x38d7ea4c68000
	],
	[
		"exa",
		"E",
		0xde0b6b3a7640000
	]
];
const data = spell("data", [
	[
		"bit",
		"bit",
		1,
		"bit"
	],
	[
		"byte",
		"B",
		8,
		"byte"
	],
	...dataPrefixes.flatMap(([prefix, letter, factor]) => [[
		`${prefix}byte`,
		`${letter}B`,
		8 * factor,
		`${prefix}byte`,
		letter === "k" ? "kB;KB" : `${letter}B`
	], [
		`${prefix}bit`,
		`${letter}b`,
		factor,
		`${prefix}bit`,
		letter === "k" ? "kb;kbit" : `${letter}bit`
	]]),
	[
		"kibibyte",
		"KiB",
		8192,
		"kibibyte",
		"KiB"
	],
	[
		"mebibyte",
		"MiB",
		8 * 2 ** 20,
		"mebibyte",
		"MiB"
	],
	[
		"gibibyte",
		"GiB",
		8 * 2 ** 30,
		"gibibyte",
		"GiB"
	]
]);
const dataRates = spell("data/duration", dataPrefixes.slice(0, 4).flatMap(([prefix, letter, factor]) => [[
	`${prefix}bit per second`,
	`${letter}bit/s`,
	factor,
	`${letter}bps`,
	`${letter}b / s;${letter}bit / s`
], [
	`${prefix}byte per second`,
	`${letter}B/s`,
	8 * factor,
	"",
	`${letter}B / s;${letter}Bps`
]]));
const prefixed = (name, symbol, scale) => [
	[
		name,
		symbol,
		scale,
		name,
		symbol
	],
	[
		`kilo${name}`,
		`k${symbol}`,
		scale * 1e3,
		`kilo${name}`,
		`k${symbol};K${symbol}`
	],
	[
		`mega${name}`,
		`M${symbol}`,
		scale * 1e6,
		`mega${name}`,
		`M${symbol}`
	],
	[
		`giga${name}`,
		`G${symbol}`,
		scale * 1e9,
		`giga${name}`,
		`G${symbol}`
	],
	[
		`tera${name}`,
		`T${symbol}`,
		scale * 0xe8d4a51000,
		`tera${name}`,
		`T${symbol}`
	]
];
const wattHours = prefixed("watt hour", "Wh", 3600);
const calorie = 4.184;
const energies = [...spell("power", [
	...prefixed("watt", "W", 1),
	[
		"milliwatt",
		"mW",
		.001,
		"milliwatt",
		"mW"
	],
	[
		"horsepower",
		"hp",
		745.6998715822702,
		"horsepower;bhp",
		"hp"
	]
]), ...spell("energy", [
	...prefixed("joule", "J", 1),
	...wattHours,
	[
		"calorie",
		"cal",
		calorie,
		"calorie"
	],
	[
		"kilocalorie",
		"kcal",
		calorie * 1e3,
		"kilocalorie",
		"kcal"
	],
	[
		"British thermal unit",
		"BTU",
		1055.05585262,
		"british thermal unit;btu",
		"BTUs"
	],
	[
		"electronvolt",
		"eV",
		1602176634e-28,
		"electronvolt;electron volt",
		"eV"
	],
	[
		"therm",
		"therms",
		105505585.262,
		"therm"
	]
])];
const others = [
	...spell("frequency", prefixed("hertz", "Hz", 1)),
	...spell("voltage", [...prefixed("volt", "V", 1), [
		"millivolt",
		"mV",
		.001,
		"millivolt",
		"mV"
	]]),
	...spell("current", [[
		"ampere",
		"A",
		1,
		"ampere;amp"
	], [
		"milliampere",
		"mA",
		.001,
		"milliampere;milliamp",
		"mA"
	]]),
	...spell("resistance", [[
		"ohm",
		"Ω",
		1,
		"ohm",
		"Ω"
	]]),
	...spell("force", [[
		"newton",
		"N",
		1,
		"newton"
	], [
		"kilonewton",
		"kN",
		1e3,
		"kilonewton",
		"kN"
	]]),
	...spell("pressure", [
		...prefixed("pascal", "Pa", 1),
		[
			"hectopascal",
			"hPa",
			100,
			"hectopascal",
			"hPa"
		],
		[
			"millibar",
			"mbar",
			100,
			"millibar",
			"mbar;mb"
		],
		[
			"bar",
			"bar",
			1e5,
			"",
			"bar"
		],
		[
			"pound per square inch",
			"psi",
			6894.757293168,
			"psi"
		]
	]),
	...spell("loudness", [[
		"decibel",
		"dB",
		1,
		"decibel",
		"dB"
	]]),
	...spell("dose", [
		[
			"sievert",
			"Sv",
			1,
			"sievert",
			"Sv"
		],
		[
			"millisievert",
			"mSv",
			.001,
			"millisievert",
			"mSv"
		],
		[
			"microsievert",
			"µSv",
			1e-6,
			"microsievert",
			"µSv;μSv"
		]
	]),
	...spell("absorbed dose", [[
		"gray",
		"Gy",
		1,
		"",
		"Gy"
	], [
		"milligray",
		"mGy",
		.001,
		"milligray",
		"mGy"
	]]),
	...spell("ratio", [[
		"percent",
		"%",
		.01,
		"percent;per cent;percentage;pct;pct.",
		"%"
	], [
		"per mille",
		"‰",
		.001,
		"per mille",
		"‰"
	]]),
	...spell("percentage-point", [[
		"percentage point",
		"points",
		1,
		"percentage point;% point;percent point;per cent point",
		"pp"
	], [
		"basis point",
		"bp",
		.01,
		"basis point",
		"bps"
	]]),
	...spell("degree", [[
		"degree",
		"°",
		1,
		"degree;deg",
		"°;deg ."
	]])
];
const celsius = {
	name: "degree Celsius",
	symbol: "°C",
	dimension: "temperature",
	scale: 1
};
const fahrenheit = {
	name: "degree Fahrenheit",
	symbol: "°F",
	dimension: "temperature",
	scale: 5 / 9,
	offset: -160 / 9
};
const kelvin = {
	name: "kelvin",
	symbol: "K",
	dimension: "temperature",
	scale: 1,
	offset: -273.15
};
const degrees = [
	[
		celsius,
		"celsius;centigrade;centigrate;celcius",
		"C"
	],
	[
		fahrenheit,
		"fahrenheit;farenheit;fahrenheits",
		"F"
	],
	[
		kelvin,
		"kelvin",
		"K"
	]
];
const degreeWords = [
	"degree",
	"degrees",
	"deg",
	"deg .",
	"°"
];
const temperatures = degrees.flatMap(([unit, names, letter]) => [
	...spellings$1(names).flatMap((name) => [{
		words: [name],
		unit,
		exact: false
	}, ...degreeWords.map((degree) => ({
		words: [...degree.split(" "), name],
		unit,
		exact: false
	}))]),
	...degreeWords.map((degree) => ({
		words: [...degree.split(" "), letter.toLowerCase()],
		unit,
		exact: false
	})),
	{
		words: [letter],
		unit,
		exact: true
	},
	...unit === kelvin ? [{
		words: ["kelvins"],
		unit,
		exact: false
	}] : []
]);
const unitSpellings = [
	...durations,
	...lengths,
	...areas,
	...volumes,
	...weights$1,
	...speeds,
	...data,
	...dataRates,
	...energies,
	...others,
	...temperatures
];
const riskySymbols = new Set([
	"m",
	"t",
	"g",
	"h",
	"s",
	"l",
	"L",
	"C",
	"F",
	"K",
	"in",
	"ha",
	"W",
	"V",
	"J"
]);
const afterSymbol = new Set("thick wide long tall high deep across away apart in of from above below away wide by x above sea".split(" "));
const articleUnits = new Set([
	"hour",
	"mile",
	"kilometre",
	"gallon",
	"litre",
	"pint",
	"ton",
	"tonne",
	"kilogram",
	"fortnight",
	"decade",
	"century"
]);
const articleLeads = new Set("for within after than last lasted lasts lasting take takes took taken taking spend spent spends under over".split(" "));
const longWords = new Map(durations.filter(({ exact }) => !exact).map(({ words, unit }) => [`${words[0]}long`, unit]));
const unitModifiers = new Set("more additional extra full whole consecutive straight successive further other long solid short additional".split(" "));
const foot = {
	name: "foot",
	symbol: "ft",
	dimension: "length",
	scale: .3048
};
const inch = {
	name: "inch",
	symbol: "in",
	dimension: "length",
	scale: .0254
};
const yearOfAge = {
	name: "year",
	symbol: "years",
	dimension: "age",
	scale: year$2
};
const afterArticledUnit = new Set([
	"later",
	"ago",
	"earlier",
	"before",
	"after",
	"old",
	"since",
	"when",
	"away",
	"apart",
	"and"
]);
const rateThings = new Set([
	"game",
	"match",
	"head",
	"person",
	"share",
	"piece",
	"ticket",
	"pupil",
	"student",
	"household",
	"copy",
	"bottle",
	"barrel",
	"episode"
]);
// src/facts/phrase-index.ts
function byFirstWord(rows, keyOf = (word) => word) {
	const index = new Map();
	for (const row of rows.toSorted((a, b) => b.words.length - a.words.length)) {
		const key = keyOf(row.words[0] ?? "");
		const known = index.get(key);
		if (known === void 0) index.set(key, [row]);
		else known.push(row);
	}
	return index;
}
// src/facts/tokens.ts
const normAt = (tokens, at) => tokens[at]?.norm ?? "";
const joined$5 = (tokens, at) => at > 0 && tokens[at]?.spaced === false;
// src/facts/quantity/parse.ts
const parsed$1 = (value, to) => ({
	value,
	to
});
const wordAt$1 = (tokens, at) => tokens[at]?.word ?? "";
const isDigits$1 = (word) => /^\d/.test(word);
const isLetters = (word) => /^\p{L}/u.test(word);
const isPlural$2 = (tokens, at) => {
	const token = tokens[at];
	return token?.norm === "people" || token?.tag === "NOUN" && token.lemma !== token.norm;
};
const isHyphen = (tokens, at) => normAt(tokens, at) === "-" && joined$5(tokens, at) && joined$5(tokens, at + 1);
const pastHyphen = (tokens, at) => isHyphen(tokens, at) ? at + 1 : at;
const skip$2 = (to) => parsed$1(true, to);
const firstOf = (...parsers) => (tokens, at) => {
	for (const parse of parsers) {
		const found = parse(tokens, at);
		if (found !== void 0) return found;
	}
};
const mustJoin = (first, word) => /^[\d^²³]/.test(word) || word === "$" && first.length === 1;
const fits$1 = (tokens, at, { word, exact }) => (exact ? wordAt$1(tokens, at) : normAt(tokens, at)) === word;
function phraseEnd(tokens, from, { words, exact = false }) {
	let at = from;
	for (const [index, word] of words.entries()) {
		if (index > 0 && word !== "-") at = pastHyphen(tokens, at);
		if (!fits$1(tokens, at, {
			word: exact ? word : word.toLowerCase(),
			exact
		})) return void 0;
		if (index > 0 && mustJoin(words[0] ?? "", word) && !joined$5(tokens, at)) return void 0;
		at += 1;
	}
	return at;
}
function phrases$2(entries) {
	const byFirst = byFirstWord(entries, (word) => word.toLowerCase());
	return (tokens, at) => {
		for (const entry of byFirst.get(normAt(tokens, at)) ?? []) {
			const to = phraseEnd(tokens, at, entry);
			if (to !== void 0) return parsed$1(entry.value, to);
		}
	};
}
// src/facts/quantity/hedge-words.ts
const isHedge = (name) => name in hedges;
const families$1 = Object.keys(hedges).filter(isHedge);
const table$2 = (list) => phrases$2(families$1.flatMap((family) => list(hedges[family]).map((phrase) => ({
	words: phrase.split(" "),
	value: family
}))));
const hedgeBefore$1 = table$2(phrasesBefore);
const hedgeBehind = table$2(phrasesAfter);
// src/facts/quantity/hedge.ts
const filler = phrases$2(fillers.map((phrase) => ({
	words: phrase.split(" "),
	value: true
})));
const isTopic = (tokens, at) => topicHedges.has(normAt(tokens, at)) && topicLemmas.has(tokens[at - 1]?.lemma ?? "");
const pastFillers = (tokens, at) => filler(tokens, at)?.to ?? at;
const withHedge = (measure, more) => ({
	...measure,
	hedges: [...measure.hedges, more]
});
const handful = 9;
function isPlace(tokens, at, { amount, unit, sort, range }) {
	return unit === void 0 && sort === "count" && !range && amount <= handful && placeHedges.has(normAt(tokens, at)) && !ageWords.has(normAt(tokens, at - 1));
}
function isDuring(tokens, at, { value, to }) {
	if (normAt(tokens, at) !== "over" || value.unit?.dimension !== "duration" || value.sort === "age") return false;
	return !(isHyphen(tokens, to - 2) || durationTrails.has(normAt(tokens, to)) || durationLeads.has(tokens[at - 1]?.lemma ?? ""));
}
const led = (core) => (tokens, at) => {
	const hedge = hedgeBefore$1(tokens, at);
	if (hedge === void 0 || isTopic(tokens, at)) return void 0;
	const found = core(tokens, pastFillers(tokens, hedge.to));
	if (found !== void 0 && (isPlace(tokens, at, found.value) || isDuring(tokens, at, found))) return void 0;
	return found && parsed$1(withHedge(found.value, hedge.value), found.to);
};
function trailing$1(tokens, found) {
	const hedge = hedgeBehind(tokens, found.to);
	if (hedge === void 0 || tokens[found.to]?.capital || normAt(tokens, found.to) === "+" && !joined$5(tokens, found.to)) return found;
	return parsed$1(withHedge(found.value, hedge.value), hedge.to);
}
function hedged(core) {
	const leading = led(firstOf(core, led(core)));
	return (tokens, at) => {
		const found = leading(tokens, at);
		if (found !== void 0) return found;
		const bare = core(tokens, at);
		return bare && trailing$1(tokens, bare);
	};
}
// src/lexicon/magnitudes.ts
const hundred = "hundred";
const magnitudes$1 = new Map([
	["hundred", 100],
	["thousand", 1e3],
	["lakh", 1e5],
	["lakhs", 1e5],
	["million", 1e6],
	["mln", 1e6],
	["crore", 1e7],
	["crores", 1e7],
	["billion", 1e9],
	["trillion", 0xe8d4a51000],
	["quadrillion", 0x38d7ea4c68000]
]);
const pluralMagnitudes = new Map([
	["hundreds", 100],
	["thousands", 1e3],
	["millions", 1e6],
	["billions", 1e9],
	["trillions", 0xe8d4a51000]
]);
const safeLetters = new Map([
	["bn", 1e9],
	["bln", 1e9],
	["tn", 0xe8d4a51000],
	["trn", 0xe8d4a51000],
	["mn", 1e6],
	["mln", 1e6]
]);
const riskyLetters = new Map([
	["m", 1e6],
	["b", 1e9],
	["k", 1e3],
	["t", 0xe8d4a51000]
]);
// src/lexicon/currencies.ts
const currency = (code, name, scale = 1) => ({
	code,
	name,
	scale
});
const signRows = [
	[
		"USD",
		"dollar",
		"$;US $;U.S. $;u.s $;us $"
	],
	[
		"AUD",
		"dollar",
		"A $;AU $"
	],
	[
		"CAD",
		"dollar",
		"C $;CA $"
	],
	[
		"HKD",
		"dollar",
		"HK $;hk $"
	],
	[
		"NZD",
		"dollar",
		"NZ $"
	],
	[
		"SGD",
		"dollar",
		"S $;SG $"
	],
	[
		"TWD",
		"dollar",
		"NT $"
	],
	[
		"BRL",
		"real",
		"R $"
	],
	[
		"MXN",
		"peso",
		"MX $;Mex $"
	],
	[
		"EUR",
		"euro",
		"€"
	],
	[
		"GBP",
		"pound",
		"£;₤"
	],
	[
		"JPY",
		"yen",
		"¥;JP ¥"
	],
	[
		"CNY",
		"yuan",
		"CN ¥;元;RMB ¥"
	],
	[
		"INR",
		"rupee",
		"₹;Rs.;Rs;Rs ."
	],
	[
		"KRW",
		"won",
		"₩"
	],
	[
		"RUB",
		"rouble",
		"₽"
	],
	[
		"TRY",
		"lira",
		"₺"
	],
	[
		"ILS",
		"shekel",
		"₪"
	],
	[
		"THB",
		"baht",
		"฿"
	],
	[
		"VND",
		"dong",
		"₫"
	],
	[
		"NGN",
		"naira",
		"₦"
	],
	[
		"PHP",
		"peso",
		"₱"
	],
	[
		"UAH",
		"hryvnia",
		"₴"
	],
	[
		"GEL",
		"lari",
		"₾"
	],
	[
		"KZT",
		"tenge",
		"₸"
	],
	[
		"GHS",
		"cedi",
		"₵;GH ₵"
	],
	[
		"CRC",
		"colon",
		"₡"
	],
	[
		"BTC",
		"bitcoin",
		"₿"
	],
	[
		"PYG",
		"guarani",
		"₲"
	],
	[
		"LAK",
		"kip",
		"₭"
	],
	[
		"MNT",
		"tugrik",
		"₮"
	],
	[
		"AZN",
		"manat",
		"₼"
	],
	[
		"MYR",
		"ringgit",
		"RM"
	]
];
const codeRows = `USD:dollar AUD:dollar CAD:dollar HKD:dollar NZD:dollar SGD:dollar TWD:dollar EUR:euro GBP:pound JPY:yen CNY:yuan RMB:yuan
	INR:rupee KRW:won RUB:rouble TRY:lira ILS:shekel THB:baht VND:dong NGN:naira PHP:peso UAH:hryvnia GEL:lari KZT:tenge CHF:franc SEK:krona
	NOK:krone DKK:krone PLN:zloty CZK:koruna HUF:forint ZAR:rand BRL:real MXN:peso ARS:peso COP:peso CLP:peso EGP:pound SAR:riyal AED:dirham
	QAR:riyal KWD:dinar PKR:rupee BDT:taka IDR:rupiah MYR:ringgit KES:shilling LBP:pound RON:leu BGN:lev IRR:rial IQD:dinar`;
const nameRows = [
	[
		"USD",
		1,
		"dollar;US dollar;U.S. dollar;American dollar;United States dollar;buck"
	],
	[
		"USD",
		.01,
		"cent;US cent;U.S. cent;penny;pennies"
	],
	[
		"USD",
		.1,
		"dime"
	],
	[
		"USD",
		.05,
		"nickel coin"
	],
	[
		"AUD",
		1,
		"Australian dollar"
	],
	[
		"CAD",
		1,
		"Canadian dollar"
	],
	[
		"HKD",
		1,
		"Hong Kong dollar"
	],
	[
		"NZD",
		1,
		"New Zealand dollar"
	],
	[
		"SGD",
		1,
		"Singapore dollar;Singaporean dollar"
	],
	[
		"TWD",
		1,
		"Taiwan dollar;Taiwanese dollar;New Taiwan dollar"
	],
	[
		"EUR",
		1,
		"euro"
	],
	[
		"GBP",
		1,
		"pound;pound sterling;pounds sterling;British pound;quid;sterling"
	],
	[
		"GBP",
		.01,
		"pence"
	],
	[
		"EGP",
		1,
		"Egyptian pound"
	],
	[
		"LBP",
		1,
		"Lebanese pound"
	],
	[
		"SYP",
		1,
		"Syrian pound"
	],
	[
		"SDG",
		1,
		"Sudanese pound"
	],
	[
		"JPY",
		1,
		"yen;Japanese yen"
	],
	[
		"CNY",
		1,
		"yuan;renminbi;Chinese yuan;RMB"
	],
	[
		"INR",
		1,
		"rupee;Indian rupee;rs"
	],
	[
		"PKR",
		1,
		"Pakistani rupee;Pakistan rupee"
	],
	[
		"LKR",
		1,
		"Sri Lankan rupee"
	],
	[
		"NPR",
		1,
		"Nepalese rupee;Nepali rupee"
	],
	[
		"KRW",
		1,
		"won;South Korean won;Korean won"
	],
	[
		"RUB",
		1,
		"rouble;ruble;Russian rouble;Russian ruble"
	],
	[
		"TRY",
		1,
		"lira;liras;Turkish lira"
	],
	[
		"ILS",
		1,
		"shekel;Israeli shekel;new shekel"
	],
	[
		"THB",
		1,
		"baht;Thai baht"
	],
	[
		"VND",
		1,
		"dong;Vietnamese dong"
	],
	[
		"NGN",
		1,
		"naira;Nigerian naira"
	],
	[
		"UAH",
		1,
		"hryvnia;hryvnias;Ukrainian hryvnia"
	],
	[
		"GEL",
		1,
		"lari;Georgian lari"
	],
	[
		"KZT",
		1,
		"tenge"
	],
	[
		"CHF",
		1,
		"Swiss franc"
	],
	[
		"franc",
		1,
		"franc;French franc"
	],
	[
		"mark",
		1,
		"deutsche mark;German mark;deutschmark"
	],
	[
		"markka",
		1,
		"markka;Finnish markka"
	],
	[
		"peseta",
		1,
		"peseta;Spanish peseta"
	],
	[
		"guilder",
		1,
		"guilder;Dutch guilder"
	],
	[
		"escudo",
		1,
		"escudo;Portuguese escudo"
	],
	[
		"drachma",
		1,
		"drachma;Greek drachma"
	],
	[
		"schilling",
		1,
		"schilling;Austrian schilling"
	],
	[
		"SEK",
		1,
		"krona;kronor;Swedish krona;Swedish kronor;Swedish crown"
	],
	[
		"NOK",
		1,
		"Norwegian krone;Norwegian kroner;Norwegian crown"
	],
	[
		"DKK",
		1,
		"Danish krone;Danish kroner;Danish crown"
	],
	[
		"krone",
		1,
		"krone;kroner"
	],
	[
		"PLN",
		1,
		"zloty;zlotys;zlotych;Polish zloty"
	],
	[
		"CZK",
		1,
		"koruna;Czech koruna;Czech crown"
	],
	[
		"HUF",
		1,
		"forint;Hungarian forint"
	],
	[
		"RON",
		1,
		"Romanian leu;Romanian lei"
	],
	[
		"BGN",
		1,
		"Bulgarian lev;Bulgarian leva"
	],
	[
		"ZAR",
		1,
		"South African rand;rand"
	],
	[
		"BRL",
		1,
		"Brazilian real;Brazilian reais;reais"
	],
	[
		"MXN",
		1,
		"Mexican peso"
	],
	[
		"ARS",
		1,
		"Argentine peso;Argentinian peso"
	],
	[
		"COP",
		1,
		"Colombian peso"
	],
	[
		"CLP",
		1,
		"Chilean peso"
	],
	[
		"PHP",
		1,
		"Philippine peso"
	],
	[
		"peso",
		1,
		"peso"
	],
	[
		"SAR",
		1,
		"Saudi riyal"
	],
	[
		"QAR",
		1,
		"Qatari riyal"
	],
	[
		"OMR",
		1,
		"Omani rial"
	],
	[
		"IRR",
		1,
		"Iranian rial;toman"
	],
	[
		"riyal",
		1,
		"riyal;rial"
	],
	[
		"AED",
		1,
		"UAE dirham;Emirati dirham;dirham"
	],
	[
		"MAD",
		1,
		"Moroccan dirham"
	],
	[
		"KWD",
		1,
		"Kuwaiti dinar"
	],
	[
		"IQD",
		1,
		"Iraqi dinar"
	],
	[
		"dinar",
		1,
		"dinar"
	],
	[
		"BDT",
		1,
		"taka;Bangladeshi taka"
	],
	[
		"IDR",
		1,
		"rupiah;Indonesian rupiah"
	],
	[
		"MYR",
		1,
		"ringgit;Malaysian ringgit"
	],
	[
		"KES",
		1,
		"Kenyan shilling"
	],
	[
		"UGX",
		1,
		"Ugandan shilling"
	],
	[
		"shilling",
		1,
		"shilling"
	],
	[
		"GHS",
		1,
		"cedi;Ghanaian cedi"
	],
	[
		"AZN",
		1,
		"manat"
	],
	[
		"BTC",
		1,
		"bitcoin;BTC"
	]
];
const moneyLemmas = new Set(`fine fined pay cost worth price earn raise donate owe charge spend bill salary wage invest lend borrow loan bid buy sell fee
	budget debt tax refund compensation damages prize bonus profit loss revenue saving grant fund bail deposit`.split(/\s+/));
const split$2 = (phrase) => phrase.split(" ");
const wordCodes = new Set([
	"TRY",
	"RON",
	"COP"
]);
const codes$1 = codeRows.split(/\s+/).flatMap((row) => {
	const [code = "", name = ""] = row.split(":");
	const value = currency(code === "RMB" ? "CNY" : code, name);
	return (wordCodes.has(code) ? [code] : [code, code.toLowerCase()]).flatMap((word) => [{
		words: [word],
		value
	}, {
		words: [word, "$"],
		value
	}]);
});
const currencySigns = [...signRows.flatMap(([code, name, signs]) => signs.split(";").map((sign) => ({
	words: split$2(sign),
	value: currency(code, name)
}))), ...codes$1];
const plurals = (name) => [name, `${name}s`];
const currencyNames = nameRows.flatMap(([code, scale, names]) => {
	const spellings = names.toLowerCase().split(";");
	const name = spellings[0] ?? code;
	return spellings.flatMap(plurals).map((spelling) => ({
		words: split$2(spelling),
		value: currency(code, name, scale)
	}));
});
// src/facts/quantity/unit.ts
const moneyUnit = ({ code, name, scale }) => ({
	name,
	symbol: scale === 1 ? code : name,
	dimension: `money:${code}`,
	scale
});
const spelled$1 = phrases$2(unitSpellings.map(({ words, unit, exact }) => ({
	words,
	value: unit,
	exact
})));
const sign = phrases$2(currencySigns.map(({ words, value }) => ({
	words,
	value: moneyUnit(value),
	exact: true
})));
const namedCurrency = phrases$2(currencyNames.map(({ words, value }) => ({
	words,
	value: moneyUnit(value)
})));
function unitWord(tokens, at) {
	const found = spelled$1(tokens, at);
	if (found === void 0) return void 0;
	return found.to === at + 1 && isRisky(tokens, at) ? void 0 : found;
}
const isRisky = (tokens, at) => riskySymbols.has(wordAt$1(tokens, at));
function riskyUnit(tokens, at) {
	const found = isRisky(tokens, at) ? spelled$1(tokens, at) : void 0;
	if (found === void 0 || found.to > at + 1) return found;
	const word = wordAt$1(tokens, at);
	const next = normAt(tokens, at + 1);
	if (word === "in") return afterSymbol.has(next) && next !== "in" || isBehindFeet(tokens, at) ? found : void 0;
	if (word === "C" || word === "F") return tokens[at + 1]?.capital || tokens[at - 2]?.tag === "PROPN" ? void 0 : found;
	return joined$5(tokens, at) || endsPhrase$1(tokens, at + 1) ? found : void 0;
}
const isBehindFeet = (tokens, at) => /^(?:ft|foot|feet)\.?$/.test(normAt(tokens, at - 2));
const endsPhrase$1 = (tokens, at) => {
	const next = tokens[at];
	return next === void 0 || next.tag === "PUNCT" || next.tag === "ADP" || next.tag === "CCONJ" || next.tag === "NUM" || afterSymbol.has(next.norm);
};
const needsMagnitude = new Set([
	"pound",
	"pounds",
	"won"
]);
const reach$8 = 7;
const speaksOfMoney = (tokens, at) => tokens.slice(Math.max(0, at - reach$8), at).some(({ lemma, norm }) => moneyLemmas.has(lemma) || moneyLemmas.has(norm));
const currencyBehind = (tokens, at, magnitude) => {
	const found = namedCurrency(tokens, at);
	return found?.to === at + 1 && needsMagnitude.has(normAt(tokens, at)) && magnitude < 1e6 && !speaksOfMoney(tokens, at) ? void 0 : found;
};
const currencyBefore = sign;
function unitBehind(tokens, at, magnitude) {
	const hyphened = isHyphen(tokens, at);
	const start = hyphened ? at + 1 : at;
	return currencyBehind(tokens, start, magnitude) ?? (hyphened ? void 0 : sign(tokens, start)) ?? unitWord(tokens, start) ?? (hyphened ? void 0 : riskyUnit(tokens, start));
}
function perAt(tokens, at) {
	const start = pastHyphen(tokens, at);
	const word = normAt(tokens, start);
	if (/^(?:per|each|every|an?)$/.test(word)) return pastHyphen(tokens, start + 1);
	return word === "/" && joined$5(tokens, at) && joined$5(tokens, at + 1) ? at + 1 : void 0;
}
const isRate = (tokens, at, to) => !/^an?$/.test(normAt(tokens, pastHyphen(tokens, at))) || !afterArticledUnit.has(normAt(tokens, to));
const generalRate = firstOf(unitWord, (tokens, at) => {
	const known = joined$5(tokens, at) ? spelled$1(tokens, at) : void 0;
	if (known !== void 0) return known;
	const name = normAt(tokens, at);
	const before = normAt(tokens, at - 1);
	return before === "per" && isLetters(name) || /^an?$/.test(before) && rateThings.has(name) ? parsed$1({
		name,
		symbol: name,
		dimension: name,
		scale: 1
	}, at + 1) : void 0;
});
function rateBehind(tokens, at) {
	const start = perAt(tokens, at);
	const found = start === void 0 ? void 0 : generalRate(tokens, start);
	return found !== void 0 && isRate(tokens, at, found.to) ? found : void 0;
}
const rateNames = new Map([["length/duration", "speed"], ["energy/duration", "power"]]);
function perUnit(unit, over) {
	const dimension = `${unit.dimension}/${over.dimension}`;
	return {
		name: `${unit.name} per ${over.name}`,
		symbol: `${unit.symbol}/${over.symbol}`,
		dimension: rateNames.get(dimension) ?? dimension,
		scale: unit.scale / over.scale
	};
}
// src/facts/quantity/fraction.ts
const isPlural$1 = (part) => part.endsWith("s");
const afterHalf = new Set("a an of the its their his her our my your all these those".split(" "));
const isUnit$1 = (tokens, at) => unitWord(tokens, at) !== void 0 || magnitudes$1.has(normAt(tokens, at)) || normAt(tokens, at) === "dozen";
const isNamed$1 = (tokens, at) => tokens[at - 1]?.tag === "ADJ";
const isCompared = (tokens, at) => {
	const before = tokens[at - 1];
	return (before?.tag === "ADV" || /^(?:than|least|most|about|around|over|under)$/.test(before?.norm ?? "")) && !isHyphen(tokens, at + 1);
};
function bareHalf(tokens, at) {
	if (normAt(tokens, at) !== "half" || isNamed$1(tokens, at)) return void 0;
	const next = normAt(tokens, pastHyphen(tokens, at + 1));
	if (afterHalf.has(next) || isCompared(tokens, at) || isUnit$1(tokens, pastHyphen(tokens, at + 1))) return parsed$1(.5, at + 1);
}
function articledPart(tokens, at) {
	const word = pastHyphen(tokens, at + 1);
	const part = fractionParts.get(normAt(tokens, word));
	if (part === void 0 || !/^an?$/.test(normAt(tokens, at)) || isPlural$1(normAt(tokens, word))) return void 0;
	const added = normAt(tokens, isHyphen(tokens, at - 1) ? at - 2 : at - 1) === "and" && part <= 4 && part !== 3;
	const measured = part % 2 === 0 && part < 5 && isUnit$1(tokens, pastHyphen(tokens, word + 1));
	return added || measured || normAt(tokens, word + 1) === "of" ? parsed$1(1 / part, word + 1) : void 0;
}
function partAllowed(tokens, at, hyphened) {
	const next = normAt(tokens, at + 1);
	if (!normAt(tokens, at).startsWith("quarter")) return true;
	return hyphened || next === "of" || isUnit$1(tokens, pastHyphen(tokens, at + 1));
}
function countedPart(tokens, at) {
	const count = smallNumbers.get(normAt(tokens, at));
	if (count === void 0 || count === 0) return void 0;
	const word = pastHyphen(tokens, at + 1);
	const part = fractionParts.get(normAt(tokens, word));
	if (part === void 0 || isPlural$1(normAt(tokens, word)) !== count > 1) return void 0;
	return partAllowed(tokens, word, isHyphen(tokens, at + 1)) ? parsed$1(count / part, word + 1) : void 0;
}
function barePart(tokens, at) {
	const articled = normAt(tokens, at + 1) === "of" && /^an?$/.test(normAt(tokens, at + 2));
	const large = magnitudes$1.has(normAt(tokens, at + 1));
	return normAt(tokens, at) === "quarter" && (articled || large) && !isNamed$1(tokens, at) ? parsed$1(.25, at + 1) : void 0;
}
function fractionInWords(tokens, at) {
	return countedPart(tokens, at) ?? articledPart(tokens, at) ?? bareHalf(tokens, at) ?? barePart(tokens, at);
}
// src/lexicon/calendar.ts
const names$3 = (list, from) => list.split(" ").map((name, at) => [name, from + at]);
const months = new Map(names$3("january february march april may june july august september october november december", 1));
const monthAbbreviations = new Map([...names$3("jan feb mar apr may jun jul aug sep oct nov dec", 1), ["sept", 9]]);
const monthWords = new Set([...months.keys(), ...[...monthAbbreviations.keys()].flatMap((word) => [word, `${word}.`])]);
const nameLikeMonths = new Set([
	"march",
	"april",
	"may",
	"june",
	"august",
	"jan",
	"mar"
]);
const monthlyNouns = new Set("figure number datum data report reading rate inflation sale profit output election vote ballot poll referendum budget summit meeting deadline flood storm earthquake heatwave attack raid strike rise fall drop increase decline average total rainfall temperature export import price index survey conference ruling".split(" "));
const holidays = [
	[
		"new year 's day",
		1,
		1
	],
	[
		"valentine 's day",
		2,
		14
	],
	[
		"halloween",
		10,
		31
	],
	[
		"christmas eve",
		12,
		24
	],
	[
		"christmas day",
		12,
		25
	],
	[
		"boxing day",
		12,
		26
	],
	[
		"new year 's eve",
		12,
		31
	]
];
const weekdays = new Map(names$3("sunday monday tuesday wednesday thursday friday saturday", 0));
const weekdayAbbreviations = new Map([
	...names$3("sun mon tue wed thu fri sat", 0),
	["tues", 2],
	["weds", 3],
	["thur", 4],
	["thurs", 4]
]);
const yearParts = new Map([
	["spring", {
		granularity: "season",
		from: [3, 1],
		to: [6, 20]
	}],
	["summer", {
		granularity: "season",
		from: [6, 1],
		to: [9, 22]
	}],
	["autumn", {
		granularity: "season",
		from: [9, 1],
		to: [12, 21]
	}],
	["winter", {
		granularity: "season",
		from: [12, 1],
		to: [3, 20]
	}],
	["q1", {
		granularity: "quarter",
		from: [1, 1],
		to: [3, 31]
	}],
	["q2", {
		granularity: "quarter",
		from: [4, 1],
		to: [6, 30]
	}],
	["q3", {
		granularity: "quarter",
		from: [7, 1],
		to: [9, 30]
	}],
	["q4", {
		granularity: "quarter",
		from: [10, 1],
		to: [12, 31]
	}],
	["h1", {
		granularity: "span",
		from: [1, 1],
		to: [6, 30]
	}],
	["h2", {
		granularity: "span",
		from: [7, 1],
		to: [12, 31]
	}]
]);
const seasons = new Map([
	["spring", "spring"],
	["springtime", "spring"],
	["summer", "summer"],
	["summertime", "summer"],
	["autumn", "autumn"],
	["fall", "autumn"],
	["winter", "winter"],
	["wintertime", "winter"]
]);
const dayParts = new Map([
	["early", [0, 720]],
	["dawn", [180, 480]],
	["morning", [0, 719]],
	["noon", [720, 720]],
	["afternoon", [720, 1139]],
	["evening", [960, 1439]],
	["night", [1020, 1439]],
	["late", [900, 1439]],
	["midnight", [0, 1439]]
]);
const dayPartWords = new Map([
	["dawn", "dawn"],
	["daybreak", "dawn"],
	["sunrise", "dawn"],
	["morning", "morning"],
	["lunchtime", "afternoon"],
	["afternoon", "afternoon"],
	["evening", "evening"],
	["night", "night"]
]);
const shares$1 = new Map([
	["start", [0, .35]],
	["early", [0, .45]],
	["mid", [.25, .75]],
	["end", [.65, 1]],
	["late", [.55, 1]]
]);
const shareWords = new Map([
	["early", "early"],
	["mid", "mid"],
	["middle", "mid"],
	["late", "late"],
	["beginning", "start"],
	["start", "start"],
	["end", "end"]
]);
const unit = (name, count = 1) => ({
	name,
	count
});
const timeUnits = new Map([
	["minute", unit("minute")],
	["minutes", unit("minute")],
	["hour", unit("minute", 60)],
	["hours", unit("minute", 60)],
	["day", unit("day")],
	["days", unit("day")],
	["week", unit("week")],
	["weeks", unit("week")],
	["fortnight", unit("week", 2)],
	["month", unit("month")],
	["months", unit("month")],
	["quarter", unit("quarter")],
	["quarters", unit("quarter")],
	["year", unit("year")],
	["years", unit("year")],
	["decade", unit("decade")],
	["decades", unit("decade")],
	["century", unit("century")],
	["centuries", unit("century")]
]);
const timeCounts = new Map([
	...[...smallNumbers].filter(([, count]) => count > 0),
	...tens,
	["a", 1],
	["an", 1]
]);
const vagueCounts = new Set([
	"few",
	"several",
	"many",
	"couple",
	"some"
]);
const namedDays = new Map([
	["yesterday", -1],
	["today", 0],
	["tonight", 0],
	["tomorrow", 1]
]);
const directions = new Map([
	["last", -1],
	["past", -1],
	["previous", -1],
	["preceding", -1],
	["this", 0],
	["current", 0],
	["next", 1],
	["coming", 1],
	["upcoming", 1],
	["following", 1]
]);
const datePrepositions = new Set([
	"on",
	"in",
	"at",
	"during",
	"over",
	"throughout",
	"for",
	"within"
]);
const strongPrepositions = new Set([
	"in",
	"since",
	"until",
	"till",
	"during",
	"throughout",
	"last",
	"next",
	"this",
	"early",
	"late",
	"mid"
]);
const bounds$1 = new Map([
	["since", "since"],
	["until", "until"],
	["till", "until"],
	["through", "until"],
	["before", "before"],
	["after", "after"],
	["by", "by"]
]);
const timeZones = new Set("gmt utc bst cet cest eet eest msk ist jst kst hkt aest aedt et est edt ct cst cdt mt mst mdt pt pst pdt z".split(" "));
const forwardWords = new Set("expect schedule plan slate set due hope intend want aim prepare vow promise pledge agree likely ready about bind poise propose decide threaten invite urge ask hop".split(" "));
const factiveWords = new Set("fail manage continue begin start refuse decline help go come seem appear use force have cease".split(" "));
const futureAuxiliaries = new Set([
	"will",
	"shall",
	"'ll",
	"wo",
	"can",
	"may",
	"might",
	"must",
	"could",
	"should"
]);
const pastAuxiliaries = new Set([
	"was",
	"were",
	"had",
	"did",
	"been",
	"has",
	"have",
	"'ve",
	"having"
]);
const unchangedPasts = new Set("set put hit cut let shut cost spread read quit beat bet burst cast hurt split rid shed thrust upset broadcast".split(" "));
const countedThings = new Set("dollar euro pound yuan yen rouble ruble rupee franc people person man woman child student worker employee soldier troop vote point mile kilometre kilometer km metre meter m foot ft inch kg kilogram kilo ton tonne gram watt mw kw megawatt acre hectare square sq case death victim home house job seat member barrel share page word time degree litre liter gallon hour day week month minute second year unit".split(" "));
const numberedThings = new Set("flight room route highway section article no no. number page chapter model version agenda vision resolution bill order unit suite apartment bus interstate".split(" "));
const superlatives$1 = new Set([
	"first",
	"only",
	"most",
	"least",
	"worst",
	"best",
	"record",
	"never",
	"not",
	"n't",
	"no"
]);
const falseSuperlatives = new Set("west east midwest southwest northwest southeast northeast test guest forest interest protest request rest latest honest modest arrest harvest contest earnest".split(" "));
const movingVerbs = new Set([
	"move",
	"postpone",
	"push",
	"shift",
	"delay",
	"reschedule",
	"change",
	"bring",
	"extend"
]);
const windowPrepositions = new Set([
	"over",
	"in",
	"within",
	"during",
	"for",
	"through",
	"throughout",
	"of"
]);
const yearPrepositions = new Set("in since by until till during of from between before after through throughout early late mid around circa least pre post year fiscal".split(" "));
const weekdayEpithets = new Set("black super good bloody ash cyber easter palm giving fat shrove holy maundy every each any".split(" "));
const weekdayTitles = new Set("times mirror telegraph express mail post league night's school lunch roast".split(" "));
// src/facts/quantity/words.ts
const beginsCardinal = (word) => smallNumbers.has(word) || tens.has(word) || word === "a" || word === "an" || word === "hundred";
const digit$1 = (tokens, at) => {
	const value = smallNumbers.get(normAt(tokens, at)) ?? 0;
	return value < 10 ? value : 0;
};
const beginsCompound = (tokens, at) => tokens[at]?.spaced === true && isHyphen(tokens, at + 1);
function belowHundred(tokens, at) {
	const ten = tens.get(normAt(tokens, at));
	if (ten === void 0) {
		const small = smallNumbers.get(normAt(tokens, at));
		return small === void 0 ? void 0 : parsed$1(small, at + 1);
	}
	const next = pastHyphen(tokens, at + 1);
	const one = digit$1(tokens, next);
	return one === 0 || beginsCompound(tokens, next) ? parsed$1(ten, at + 1) : parsed$1(ten + one, next + 1);
}
function article$1(tokens, at) {
	const next = normAt(tokens, at + 1);
	const leads = magnitudes$1.has(next) || next === "dozen";
	if (/^an?$/.test(normAt(tokens, at)) && leads) return parsed$1(1, at + 1);
	return normAt(tokens, at) === "hundred" && magnitudes$1.has(next) ? parsed$1(1, at) : void 0;
}
const pastAnd = (tokens, at) => normAt(tokens, at) === "and" ? at + 1 : pastHyphen(tokens, at);
function belowThousand(tokens, at) {
	const first = belowHundred(tokens, at) ?? article$1(tokens, at);
	const word = pastHyphen(tokens, first?.to ?? at);
	if (first === void 0 || normAt(tokens, word) !== "hundred") return first;
	const rest = belowHundred(tokens, pastAnd(tokens, word + 1));
	const value = first.value * 100;
	if (rest === void 0 || rest.value === 0 || continues(tokens, rest.to)) return parsed$1(value, word + 1);
	return parsed$1(value + rest.value, rest.to);
}
const continues = (tokens, at) => normAt(tokens, at) === hundred;
function groupFactor(tokens, at) {
	const next = pastHyphen(tokens, at);
	const word = normAt(tokens, next);
	const factor = word === "hundred" ? void 0 : magnitudes$1.get(word);
	const dozen = groupNumbers.get(word);
	if (factor !== void 0) return parsed$1(factor, next + 1);
	return word === "dozen" && dozen !== void 0 ? parsed$1(dozen, next + 1) : parsed$1(1, at);
}
function decimals(tokens, at) {
	if (normAt(tokens, at) !== "point") return void 0;
	let to = at + 1;
	let digits = "";
	while ((smallNumbers.get(normAt(tokens, to)) ?? 100) < 100 && digits.length < 10) {
		digits += String(smallNumbers.get(normAt(tokens, to)));
		to += 1;
	}
	return digits === "" ? void 0 : parsed$1(Number(`0.${digits}`), to);
}
function cardinal(tokens, at) {
	if (!beginsCardinal(normAt(tokens, at))) return void 0;
	const small = belowHundred(tokens, at);
	const part = small && decimals(tokens, small.to);
	return part ? parsed$1({
		value: small.value + part.value,
		magnitude: 1
	}, part.to) : wholeCardinal(tokens, at);
}
function wholeCardinal(tokens, at) {
	const first = belowThousand(tokens, at);
	if (first === void 0) return void 0;
	const factor = groupFactor(tokens, first.to);
	let result = parsed$1({
		value: first.value * factor.value,
		magnitude: lastFactor(first.value, factor.value)
	}, factor.to);
	for (let limit = factor.value; limit >= 1e3;) {
		const group = smallerGroup(tokens, result.to, limit);
		if (group === void 0) return result;
		result = parsed$1({
			value: result.value.value + group.value.value,
			magnitude: 1
		}, group.to);
		limit = group.value.magnitude;
	}
	return result;
}
const lastFactor = (group, factor) => factor === 1 && group >= 100 && group % 100 === 0 ? 100 : factor;
function smallerGroup(tokens, at, limit) {
	const start = normAt(tokens, at) === "," ? at + 1 : at;
	const group = belowThousand(tokens, pastAnd(tokens, start));
	if (group === void 0 || group.value === 0) return void 0;
	const factor = groupFactor(tokens, group.to);
	const value = group.value * factor.value;
	return value < limit && factor.value < limit ? parsed$1({
		value,
		magnitude: factor.value
	}, factor.to) : void 0;
}
// src/facts/quantity/calendar.ts
const isDay$1 = (word) => /^(?:0?[1-9]|[12]\d|3[01])$/.test(word);
const isYear$2 = (word) => /^(?:1[5-9]|20)\d\d$/.test(word);
const isMonth = (tokens, at) => tokens[at]?.capital === true && monthWords.has(normAt(tokens, at));
function pastYear(tokens, at) {
	const word = normAt(tokens, at) === "," ? at + 1 : at;
	return isYear$2(normAt(tokens, word)) ? word + 1 : at;
}
function pastMoreDays(tokens, at) {
	return /^(?:-|and|to|or)$/.test(normAt(tokens, at)) && isDay$1(normAt(tokens, at + 1)) && !isPlural$2(tokens, at + 2) ? at + 2 : at;
}
const dayBehindMonth = (tokens, at) => {
	if (!isDay$1(normAt(tokens, at)) || !(isMonth(tokens, at - 1) || monthWithStop(tokens, at - 1))) return void 0;
	if (normAt(tokens, at - 2) === "in" && isPlural$2(tokens, at + 1)) return void 0;
	return skip$2(pastYear(tokens, pastMoreDays(tokens, pastEnding(tokens, at + 1))));
};
const monthWithStop = (tokens, at) => normAt(tokens, at) === "." && isMonth(tokens, at - 1);
const pastEnding = (tokens, at) => joined$5(tokens, at) && ordinalEndings.has(normAt(tokens, at)) ? at + 1 : at;
const dayBeforeMonth = (tokens, at) => {
	if (!isDay$1(normAt(tokens, at))) return void 0;
	const behind = pastMoreDays(tokens, pastEnding(tokens, at + 1));
	const month = normAt(tokens, behind) === "of" ? behind + 1 : behind;
	return isMonth(tokens, month) ? skip$2(pastYear(tokens, month + 1)) : void 0;
};
const ordinal = (tokens, at) => {
	if (isDigits$1(normAt(tokens, at))) {
		const ends = pastEnding(tokens, at + 1);
		return ends > at + 1 ? skip$2(ends) : void 0;
	}
	const found = fractionInWords(tokens, at) === void 0 ? cardinal(tokens, at) : void 0;
	if (found === void 0 || found.value.value < 20 && found.value.magnitude === 1) return void 0;
	const and = normAt(tokens, found.to) === "and" ? found.to + 1 : pastHyphen(tokens, found.to);
	return ordinals.has(normAt(tokens, and)) ? skip$2(and + 1) : void 0;
};
const clock = (tokens, at) => {
	const number = isDigits$1(normAt(tokens, at)) ? at + 1 : cardinal(tokens, at)?.to;
	if (number === void 0) return void 0;
	const mark = normAt(tokens, number);
	if (isPartOfDay(tokens, number)) return skip$2(number);
	return clockMarks.has(mark) && !(mark === "am" && normAt(tokens, number - 2) === "i") ? skip$2(number + 1) : void 0;
};
const isPartOfDay = (tokens, at) => normAt(tokens, at) === "in" && normAt(tokens, at + 1) === "the" && partsOfDay.has(normAt(tokens, at + 2));
const calendarRules = [
	dayBehindMonth,
	dayBeforeMonth,
	clock,
	ordinal
];
// src/facts/quantity/label.ts
function chainAt(tokens, from) {
	const parts = [normAt(tokens, from)];
	let marks = "";
	let at = from + 1;
	while (/^[-:./]$/.test(normAt(tokens, at)) && joined$5(tokens, at) && joined$5(tokens, at + 1) && isDigits$1(normAt(tokens, at + 1))) {
		marks += normAt(tokens, at);
		parts.push(normAt(tokens, at + 1));
		at += 2;
	}
	return {
		parts,
		marks,
		to: at
	};
}
const isFraction = (a, b) => Number(a) < Number(b) && digitDenominators.has(Number(b));
function isRange$1(tokens, from, { parts, to }) {
	const [low = "", high = ""] = parts;
	if (/^0\d/.test(high) || isYear$2(low) && /^(?:\d\d){1,2}$/.test(high)) return false;
	const counted = isPlural$2(tokens, to) || tokens[to]?.tag === "ADJ" && isPlural$2(tokens, to + 1);
	const measured = unitBehind(tokens, to, 1e6) !== void 0 || /^[mkb]$|llion$|^bn$|^thousand$/.test(normAt(tokens, to));
	const money = from > 0 && currencyBefore(tokens, from - 1) !== void 0;
	return number(low) < number(high) && (counted || measured || money);
}
const number = (word) => Number(word.replaceAll(",", ""));
const chain = (tokens, at) => {
	if (!isDigits$1(normAt(tokens, at))) return void 0;
	const found = chainAt(tokens, at);
	if (found.marks === "" || found.marks === "/" && isFraction(found.parts[0] ?? "", found.parts[1] ?? "")) return void 0;
	return found.marks === "-" && isRange$1(tokens, at, found) ? void 0 : skip$2(found.to);
};
const joinedBehind = (tokens, at) => {
	if (!isHyphen(tokens, at - 1)) return joined$5(tokens, at) && isLetters(normAt(tokens, at - 1)) && !isMoney(tokens, at) ? skip$2(at + 1) : void 0;
	const before = normAt(tokens, at - 2);
	return /^(?:to|or|and)$/.test(before) || unitWord(tokens, at - 2) !== void 0 || !isLetters(before) || cardinal(tokens, at - 2) !== void 0 ? void 0 : skip$2(at + 1);
};
const isMoney = (tokens, at) => currencyBefore(tokens, at - 1) !== void 0;
const lettersBehind = (tokens, at) => {
	const next = normAt(tokens, at + 1);
	if (!isDigits$1(normAt(tokens, at)) || !joined$5(tokens, at + 1) || !isLetters(next)) return void 0;
	if (next === "s" || wordAt$1(tokens, at + 1) === "K") return isMoney(tokens, at) ? void 0 : skip$2(at + 2);
	return (safeLetters.has(next) || /^(?:[mkbtex]|x10|e\d{1,3}|odd|ish|plus|yo)$/.test(next) || unitBehind(tokens, at + 1, 1) !== void 0) && wordAt$1(tokens, at + 1) !== "G" ? void 0 : skip$2(at + 2);
};
const listMark = (tokens, at) => {
	const marked = normAt(tokens, at + 1) === "-" && !joined$5(tokens, at + 1) && !joined$5(tokens, at + 2) || /^[.)]$/.test(normAt(tokens, at + 1)) && joined$5(tokens, at + 1);
	return at === 0 && marked && /^\d{1,2}$/.test(normAt(tokens, 0)) ? skip$2(2) : void 0;
};
const signed = (tokens, at) => (/^[#№§@_]$/.test(normAt(tokens, at - 1)) || isCountryCode(tokens, at)) && isDigits$1(normAt(tokens, at)) ? skip$2(at + 1) : void 0;
const code = (tokens, at) => {
	const word = normAt(tokens, at);
	const called = /^\d{3}$/.test(word) && normAt(tokens, at - 1) === "(" && normAt(tokens, at + 1) === ")" && /^\d{3}$/.test(normAt(tokens, at + 2)) && normAt(tokens, at + 3) === "-";
	const numbered = /^\d$/.test(word) && normAt(tokens, at - 1) === "(" && normAt(tokens, at + 1) === ")";
	return called || numbered || /^0\d/.test(word) ? skip$2(at + 1) : void 0;
};
const figures = (tokens, at) => {
	let to = at;
	while (/^\d+$/.test(normAt(tokens, to)) && (to === at || !joined$5(tokens, to))) to += 1;
	const grouped = tokens.slice(at + 1, to).every(({ norm }) => norm.length === 3);
	return to - at >= 3 && !grouped ? skip$2(to) : void 0;
};
const isCountryCode = (tokens, at) => normAt(tokens, at - 1) === "+" && joined$5(tokens, at) && (isDigits$1(normAt(tokens, at + 1)) || normAt(tokens, at + 1) === "(");
const rules = [
	...calendarRules,
	chain,
	joinedBehind,
	lettersBehind,
	listMark,
	signed,
	code,
	figures
];
const noNumber = (tokens, at) => {
	const token = tokens[at];
	if (token === void 0 || !(/^[.\d]/.test(token.norm) || beginsCardinal(token.norm))) return void 0;
	for (const rule of rules) {
		const found = rule(tokens, at);
		if (found !== void 0) return found;
	}
};
const isNoNumber = (tokens, at) => noNumber(tokens, at) !== void 0;
// src/facts/quantity/digits.ts
const isDigits = (word) => /^(?:\d[\d,]*(?:\.\d+)?|\.\d+)$/.test(word);
function spacedGroups(tokens, at) {
	if (!/^[1-9]\d{0,2}$/.test(normAt(tokens, at))) return void 0;
	let to = at + 1;
	while (/^\d{3}(?:\.\d+)?$/.test(normAt(tokens, to)) && !joined$5(tokens, to)) to += 1;
	const groups = tokens.slice(at, to).map((token) => token.norm);
	if (groups.length < 2 || groups.length === 2 && groups[1] !== "000") return void 0;
	return parsed$1({ value: Number(groups.join("")) }, to);
}
function digits(tokens, at) {
	const word = normAt(tokens, at);
	if (!isDigits(word)) return void 0;
	const value = Number(word.replaceAll(",", ""));
	return parsed$1(/^\d+$/.test(word) ? {
		value,
		digits: word
	} : { value }, at + 1);
}
const signAt = (tokens, at) => /^[+-]$/.test(normAt(tokens, at)) ? at + 1 : at;
function exponentAt(tokens, from) {
	const at = signAt(tokens, from);
	const word = normAt(tokens, at);
	if (!/^\d{1,3}$/.test(word) || !joined$5(tokens, at)) return void 0;
	return parsed$1(10 ** (normAt(tokens, from) === "-" ? -Number(word) : Number(word)), at + 1);
}
function powerOfTen(tokens, at) {
	const ten = pastTimesTen(tokens, at);
	if (ten !== void 0) return exponentAt(tokens, normAt(tokens, ten) === "^" ? ten + 1 : ten);
	const word = normAt(tokens, at);
	if (!joined$5(tokens, at) || !/^e\d{0,3}$/.test(word)) return void 0;
	return word === "e" ? exponentAt(tokens, at + 1) : parsed$1(10 ** Number(word.slice(1)), at + 1);
}
function pastTimesTen(tokens, at) {
	if (normAt(tokens, at) === "x10") return at + 1;
	return /^[×x*]$/.test(normAt(tokens, at)) && normAt(tokens, at + 1) === "10" ? at + 2 : void 0;
}
function scientific(tokens, at) {
	const mantissa = digits(tokens, at);
	const power = mantissa && powerOfTen(tokens, mantissa.to);
	return power && parsed$1({ value: mantissa.value.value * power.value }, power.to);
}
function slashFraction(tokens, at) {
	if (normAt(tokens, at + 1) !== "/" || !joined$5(tokens, at + 1) || !joined$5(tokens, at + 2)) return void 0;
	const [above, under] = [normAt(tokens, at), normAt(tokens, at + 2)];
	if (!/^\d{1,2}$/.test(above) || !/^\d{1,3}$/.test(under)) return void 0;
	const [numerator, denominator] = [Number(above), Number(under)];
	const chained = normAt(tokens, at + 3) === "/" && joined$5(tokens, at + 3);
	if (numerator >= denominator || numerator === 0 || chained || !digitDenominators.has(denominator)) return void 0;
	return parsed$1(numerator / denominator, at + 3);
}
function vulgar(tokens, at) {
	const value = vulgarFractions.get(normAt(tokens, at));
	return value === void 0 ? void 0 : parsed$1(value, at + 1);
}
const inDigits = firstOf(scientific, spacedGroups, digits);
// src/facts/quantity/numeral.ts
const plain$5 = (value, rest = {}) => ({
	interval: point$1(value),
	magnitude: 1,
	share: false,
	vague: false,
	...rest
});
const scaled = (numeral, factor) => ({
	interval: scale(numeral.interval, factor),
	magnitude: factor,
	share: false,
	vague: numeral.vague
});
const fraction = firstOf(vulgar, slashFraction, fractionInWords);
const share$3 = (tokens, at) => {
	const found = fraction(tokens, at);
	return found && parsed$1(plain$5(found.value, { share: true }), found.to);
};
function fractionBehind(tokens, at) {
	const and = pastHyphen(tokens, at);
	const part = pastHyphen(tokens, and + 1);
	if (normAt(tokens, and) === "and") return fractionInWords(tokens, part) ?? vulgar(tokens, part);
	return vulgar(tokens, at) ?? slashFraction(tokens, pastHyphen(tokens, at));
}
function mixed(tokens, whole) {
	const part = fractionBehind(tokens, whole.to);
	if (part === void 0 || !Number.isInteger(whole.value.interval.low)) return whole;
	const { interval, magnitude } = whole.value;
	return parsed$1(plain$5(0, {
		interval: shift(interval, part.value * magnitude),
		magnitude
	}), part.to);
}
function inWords(tokens, at) {
	const found = cardinal(tokens, at);
	return found && parsed$1(plain$5(found.value.value, { magnitude: found.value.magnitude }), found.to);
}
function vague(tokens, at) {
	const articled = normAt(tokens, at) === "a" ? at + 1 : at;
	const word = normAt(tokens, articled);
	const range = vagueNumbers.get(word);
	if (range === void 0 || !vagueAllowed(tokens, articled, articled > at)) return void 0;
	const numeral = plain$5(0, {
		interval: below(range.low, range.high),
		vague: true
	});
	return parsed$1(numeral, articled + 1);
}
const leadsToNumber = (tokens, at) => normAt(tokens, at) === "of" || magnitudes$1.has(normAt(tokens, at)) || normAt(tokens, at) === "dozen";
function vagueAllowed(tokens, at, articled) {
	const word = normAt(tokens, at);
	if (word === "few" || word === "handful") return articled || /^(?:past|last|next|first)$/.test(normAt(tokens, at - 1));
	if (word === "couple") return articled && (leadsToNumber(tokens, at + 1) || tokens[at + 1]?.tag === "NOUN");
	if (word === "tens" || word === "scores") return normAt(tokens, at + 1) === "of";
	return !articled;
}
function pastOf$2(tokens, at, numeral) {
	if (!(numeral.vague || numeral.share)) return pastHyphen(tokens, at);
	const behind = normAt(tokens, at) === "of" ? at + 1 : pastHyphen(tokens, at);
	return numeral.share && /^an?$/.test(normAt(tokens, behind)) ? pastHyphen(tokens, behind + 1) : behind;
}
function factorAt(tokens, at, numeral) {
	const word = normAt(tokens, at);
	const letters = joined$5(tokens, at) ? safeLetters.get(word) : void 0;
	const vagueFactor = numeral.vague ? pluralMagnitudes.get(word) : void 0;
	const dozen = word === "dozen" && numeral.magnitude === 1 ? 12 : void 0;
	return letters ?? magnitudes$1.get(word) ?? vagueFactor ?? dozen ?? pluralFactor(tokens, at);
}
const pluralFactor = (tokens, at) => {
	if (normAt(tokens, at + 1) === "of") return void 0;
	return normAt(tokens, at) === "dozens" ? 12 : pluralMagnitudes.get(normAt(tokens, at));
};
function magnified(tokens, numeral) {
	let result = numeral;
	for (let steps = 0; steps < 3; steps += 1) {
		const at = pastOf$2(tokens, result.to, result.value);
		const factor = factorAt(tokens, at, result.value);
		if (factor === void 0) return result;
		const { magnitude } = result.value;
		result = parsed$1({
			...scaled(result.value, factor),
			magnitude: magnitude * factor
		}, at + 1);
	}
	return result;
}
const digitNumeral = (tokens, at) => {
	const found = inDigits(tokens, at);
	if (found === void 0) return void 0;
	const { value, digits: written } = found.value;
	return parsed$1(plain$5(value, written === void 0 ? {} : { digits: written }), found.to);
};
const whole$2 = firstOf(digitNumeral, inWords);
function continued$1(tokens, found) {
	const { magnitude, interval } = found.value;
	if (magnitude === 1) return found;
	const and = normAt(tokens, found.to) === "and";
	const next = digits(tokens, and ? found.to + 1 : found.to);
	const group = next && magnified(tokens, parsed$1(plain$5(next.value.value), next.to));
	if (group === void 0 || group.value.interval.low >= magnitude) return found;
	return (and ? magnitude === 100 : group.value.magnitude > 1) ? parsed$1(plain$5(0, { interval: shift(interval, group.value.interval.low) }), group.to) : found;
}
function withParts(tokens, at) {
	const found = whole$2(tokens, at);
	if (found === void 0) return void 0;
	return continued$1(tokens, mixed(tokens, magnified(tokens, found.value.magnitude === 1 ? mixed(tokens, found) : found)));
}
function magnifiedPart(tokens, at) {
	const found = share$3(tokens, at) ?? vague(tokens, at);
	return found && magnified(tokens, found);
}
const unsigned = firstOf(magnifiedPart, withParts);
function isMinus$1(tokens, at) {
	if (/^(?:minus|negative)$/.test(normAt(tokens, at))) return true;
	const before = normAt(tokens, at - 1);
	return normAt(tokens, at) === "-" && joined$5(tokens, at + 1) && (!joined$5(tokens, at) || /^[(~]$/.test(before));
}
function numeral(tokens, at) {
	if (!isMinus$1(tokens, at)) return unsigned(tokens, at);
	const found = unsigned(tokens, at + 1);
	return found && parsed$1({
		...found.value,
		interval: scale(found.value.interval, -1)
	}, found.to);
}
// src/facts/quantity/measure.ts
const fromNumeral = (value, at) => ({
	at,
	interval: value.interval,
	range: value.vague,
	hedges: [],
	amount: value.interval.low,
	magnitude: value.magnitude,
	sort: value.share ? "share" : "count",
	...value.digits !== void 0 && { digits: value.digits }
});
const times = (measure, factor) => ({
	...measure,
	interval: scale(measure.interval, factor),
	amount: measure.amount * factor,
	magnitude: measure.magnitude * factor
});
function riskyMagnitude(tokens, at, money) {
	const factor = riskyLetters.get(normAt(tokens, at));
	if (factor === void 0 || !(joined$5(tokens, at) || money)) return void 0;
	return money || factor !== 0xe8d4a51000 && countsBehind(tokens, at + 1) ? factor : void 0;
}
function countsBehind(tokens, from) {
	let at = from;
	while (tokens[at]?.tag === "ADJ") at += 1;
	return isPlural$2(tokens, at);
}
function numberAt$1(tokens, at, money) {
	const found = isNoNumber(tokens, at) ? void 0 : numeral(tokens, at);
	if (found === void 0) return void 0;
	const measure = fromNumeral(found.value, at);
	const factor = riskyMagnitude(tokens, found.to, money);
	if (factor === void 0) return parsed$1(measure, found.to);
	const { digits: _, ...rest } = times(measure, factor);
	return parsed$1(rest, found.to + 1);
}
const isMinus = (tokens, at) => normAt(tokens, at) === "-" && joined$5(tokens, at + 1);
function money(tokens, at) {
	const minus = isMinus(tokens, at) && !joined$5(tokens, at);
	const unit = currencyBefore(tokens, minus ? at + 1 : at);
	if (unit === void 0) return void 0;
	const inner = isMinus(tokens, unit.to);
	const found = numberAt$1(tokens, inner ? unit.to + 1 : unit.to, true);
	if (found === void 0) return void 0;
	const { digits: _, ...measure } = minus || inner ? times(found.value, -1) : found.value;
	return parsed$1({
		...measure,
		unit: unit.value,
		leading: true,
		sort: "count"
	}, found.to);
}
function beforeUnit(tokens, measure, at) {
	const of = normAt(tokens, at) === "of" ? at + 1 : at;
	if (measure.sort !== "share") return measure.range ? of : at;
	return (of > at ? /^(?:an?|1|one)$/ : /^an?$/).test(normAt(tokens, of)) ? of + 1 : at;
}
function plain$4(tokens, at) {
	const found = numberAt$1(tokens, at, false);
	if (found === void 0) return void 0;
	return withUnit(tokens, found.value, found.to) ?? hedgedUnit(tokens, found) ?? found;
}
function hedgedUnit(tokens, { value, to }) {
	const hedge = hedgeBehind(tokens, to);
	return hedge && withUnit(tokens, {
		...value,
		hedges: [hedge.value]
	}, pastHyphen(tokens, hedge.to));
}
const modifiedUnit = (tokens, at) => unitModifiers.has(normAt(tokens, at)) && tokens[at]?.spaced === true ? unitWord(tokens, at + 1) : void 0;
function withUnit(tokens, measure, at) {
	const start = beforeUnit(tokens, measure, at);
	const unit = unitBehind(tokens, start, Math.max(measure.magnitude, Math.abs(measure.amount))) ?? modifiedUnit(tokens, start);
	if (unit === void 0) return void 0;
	const { digits: _, ...rest } = measure;
	return parsed$1({
		...rest,
		unit: unit.value,
		sort: "count"
	}, unit.to);
}
function articled(tokens, at) {
	const unit = /^an?$/.test(normAt(tokens, at)) ? unitWord(tokens, pastHyphen(tokens, at + 1)) : void 0;
	if (unit === void 0 || !articleCounts(tokens, at, unit)) return void 0;
	return parsed$1({
		...one(at),
		unit: unit.value
	}, unit.to);
}
const one = (at) => {
	return {
		range: false,
		hedges: [],
		amount: 1,
		magnitude: 1,
		sort: "count",
		at,
		interval: point$1(1)
	};
};
function long(tokens, at) {
	const word = /^an?$/.test(normAt(tokens, at)) ? at + 1 : at;
	const joinedLong = isHyphen(tokens, word + 1) && normAt(tokens, word + 2) === "long";
	const unit = longWords.get(joinedLong ? `${normAt(tokens, word)}long` : normAt(tokens, word));
	if (unit === void 0 || normAt(tokens, word).startsWith(`${unit.name}s`) || isHyphen(tokens, word - 1)) return void 0;
	return parsed$1({
		...one(at),
		unit
	}, joinedLong ? word + 3 : word + 1);
}
function height(tokens, at) {
	const [feet, inches] = [normAt(tokens, at), normAt(tokens, at + 2)];
	if (!(normAt(tokens, at + 1) === "'" && joined$5(tokens, at + 1) && joined$5(tokens, at + 2)) || !/^[3-8]$/.test(feet) || !/^(?:\d|1[01])$/.test(inches)) return void 0;
	const amount = Number(feet) + Number(inches) / 12;
	const closed = normAt(tokens, at + 3) === "\"" && joined$5(tokens, at + 3);
	return parsed$1({
		...one(at),
		amount,
		interval: point$1(amount),
		unit: foot
	}, closed ? at + 4 : at + 3);
}
function articleCounts(tokens, at, { value, to }) {
	const before = tokens[at - 1];
	if (isHyphen(tokens, to) || /^(?:ratio|data)$/.test(value.dimension)) return false;
	if (articleLeads.has(before?.norm ?? "")) return value.name !== "second" || tokens[to]?.tag === "PUNCT";
	const half = normAt(tokens, to) === "and" && fractionInWords(tokens, to + 1) !== void 0;
	const measured = normAt(tokens, to) === "of" && /^(?:volume|mass)$/.test(value.dimension);
	const rate = before === void 0 ? false : /^(?:NOUN|NUM|PROPN|SYM)$/.test(before.tag);
	const either = normAt(tokens, to) === "or" && smallNumbers.has(normAt(tokens, to + 1));
	return half || either || measured || articleUnits.has(value.name) && !rate;
}
const single$1 = firstOf(money, height, long, plain$4, articled);
// src/facts/quantity/compound.ts
function fractionBehindUnit(tokens, found) {
	const part = normAt(tokens, found.to) === "and" ? fractionInWords(tokens, found.to + 1) : void 0;
	if (part === void 0 || unitBehind(tokens, pastArticle(tokens, part.to), 1) !== void 0) return void 0;
	return parsed$1(plus(found.value, point$1(part.value)), part.to);
}
const pastArticle = (tokens, at) => /^(?:an?|of)$/.test(normAt(tokens, at)) ? at + 1 : at;
const plus = (measure, more) => ({
	...measure,
	interval: sum$1(measure.interval, more),
	amount: measure.amount + more.low
});
function betweenParts(tokens, at) {
	const comma = normAt(tokens, at) === "," ? at + 1 : at;
	return normAt(tokens, comma) === "and" ? comma + 1 : pastHyphen(tokens, comma);
}
function inches({ unit }, next, hyphened) {
	return hyphened && unit?.name === foot.name && next !== void 0 && next.value.unit === void 0 && next.value.amount < 12 ? parsed$1({
		...next.value,
		unit: inch
	}, next.to) : next;
}
function smallerPart(tokens, { value, to }) {
	const next = inches(value, plain$4(tokens, betweenParts(tokens, to)), isHyphen(tokens, to));
	const [large, small] = [value.unit, next?.value.unit];
	if (next === void 0 || large === void 0 || small === void 0) return void 0;
	const fitting = small.dimension === large.dimension && small.offset === void 0 && small.scale < large.scale;
	const share = next.value.amount * small.scale;
	if (!fitting || share >= large.scale || next.value.range || next.value.amount < 0) return void 0;
	return parsed$1(plus(value, scale(next.value.interval, small.scale / large.scale)), next.to);
}
const splits = new Set([
	"duration",
	"length",
	"mass"
]);
const hasParts = ({ dimension }) => splits.has(dimension) || dimension.startsWith("money:");
function compounded(tokens, found) {
	if (found.value.unit === void 0 || found.value.leading || !hasParts(found.value.unit)) return found;
	const half = fractionBehindUnit(tokens, found);
	if (half !== void 0) return half;
	let result = found;
	for (let steps = 0; steps < 3; steps += 1) {
		const next = smallerPart(tokens, result);
		if (next === void 0) return result;
		result = next;
	}
	return result;
}
function rated(tokens, found) {
	const { unit } = found.value;
	const over = unit && rateBehind(tokens, found.to);
	return over ? parsed$1({
		...found.value,
		unit: perUnit(unit, over.value)
	}, over.to) : found;
}
function side(tokens, at) {
	const found = single$1(tokens, at);
	return found && rated(tokens, compounded(tokens, found));
}
// src/facts/quantity/range.ts
function pastJoint(tokens, at, joint) {
	const word = normAt(tokens, at);
	if (joint === "between" && word === "and") return at + 1;
	if (word === "to" || word === "through" || word === "or" && joint === "bare") return at + 1;
	if (word === "-" && normAt(tokens, at + 1) === "to" && joined$5(tokens, at)) return pastHyphen(tokens, at + 2);
	return word === "-" ? at + 1 : void 0;
}
function agree(low, high, joint) {
	if (low.unit !== void 0 && high.unit === void 0 && low.leading) return [low, {
		...high,
		unit: low.unit
	}];
	if (low.unit !== void 0 && high.unit === void 0 && joint === "or") return [low, {
		...high,
		unit: low.unit
	}];
	if (low.unit === void 0 && high.unit !== void 0) return [{
		...low,
		unit: high.unit
	}, high];
	return [low, high];
}
function lendMagnitude(low, high) {
	if (!(low.magnitude === 1 && high.magnitude > 1 && low.amount < high.amount / high.magnitude)) return low;
	const { lowOpen, highOpen } = low.interval;
	const amount = low.amount * high.magnitude;
	return {
		...low,
		amount,
		interval: {
			...closed(amount, low.interval.high * high.magnitude),
			lowOpen,
			highOpen
		}
	};
}
function highInUnit(low, high) {
	const [a, b] = [low.unit, high.unit];
	if (a === void 0 || b === void 0 || a.name === b.name) return high;
	const offset = ((b.offset ?? 0) - (a.offset ?? 0)) / a.scale;
	return {
		...high,
		interval: convert(high.interval, b.scale / a.scale, offset)
	};
}
function span(first, second, joint) {
	const [low, high] = agree(lendMagnitude(first, second), second, joint);
	if (low.unit?.dimension !== high.unit?.dimension || low.sort !== high.sort) return void 0;
	const top = highInUnit(low, high);
	if (top.interval.high <= low.interval.low) return void 0;
	const { digits: _, ...rest } = low;
	return {
		...rest,
		interval: hull(low.interval, top.interval),
		range: true
	};
}
const alternatives = (low, high) => high.amount <= 2 * Math.max(low.amount, 1);
const isYear$1 = ({ digits, unit }) => unit === void 0 && /^(?:1[5-9]|20)\d\d$/.test(digits ?? "");
function scoreLike(tokens, low, { value, to }) {
	return !(low.unit !== void 0 || value.unit !== void 0 || value.magnitude > 1 || tokens[to]?.tag === "ADJ" || isPlural$2(tokens, to));
}
function allowed$1(tokens, [low, high], joint) {
	if (isYear$1(low.value) || isYear$1(high.value)) return false;
	const word = normAt(tokens, low.to);
	if (word === "or") return alternatives(low.value, high.value);
	const chained = normAt(tokens, high.to) === "-" && /^\d/.test(normAt(tokens, high.to + 1));
	return word !== "-" || !chained && (joint !== "bare" || !scoreLike(tokens, low.value, high));
}
function rangeBehind(tokens, low, joint) {
	const next = pastJoint(tokens, low.to, joint);
	const high = next === void 0 ? void 0 : side(tokens, next);
	if (high === void 0 || !allowed$1(tokens, [low, high], joint)) return void 0;
	const value = span(low.value, high.value, normAt(tokens, low.to));
	return value && parsed$1(value, high.to);
}
function between$2(tokens, at, joint) {
	const low = side(tokens, at);
	return low && rangeBehind(tokens, low, joint);
}
function changes(tokens, at) {
	return tokens.slice(Math.max(0, at - 4), at).some((token) => changeLemmas.has(token.lemma));
}
function tolerance(tokens, middle) {
	const next = pastPlusMinus(tokens, middle.to);
	const width = next === void 0 ? void 0 : side(tokens, next);
	if (width === void 0) return void 0;
	const unit = middle.value.unit ?? width.value.unit;
	const { amount } = middle.value;
	const interval = closed(amount - width.value.amount, amount + width.value.amount);
	const { digits: _, ...rest } = middle.value;
	return parsed$1({
		...rest,
		interval,
		range: true,
		...unit !== void 0 && { unit }
	}, width.to);
}
function pastPlusMinus(tokens, at) {
	if (normAt(tokens, at) === "±") return at + 1;
	return normAt(tokens, at) === "+" && normAt(tokens, at + 1) === "/" && normAt(tokens, at + 2) === "-" ? at + 3 : void 0;
}
function measure(tokens, at) {
	const word = normAt(tokens, at);
	if (word === "between") return between$2(tokens, at + 1, "between");
	if (word === "from") return changes(tokens, at) ? void 0 : between$2(tokens, at + 1, "from");
	const low = side(tokens, at);
	if (low === void 0 || normAt(tokens, at - 1) === "from" && changes(tokens, at - 1)) return low;
	return tolerance(tokens, low) ?? rangeBehind(tokens, low, "bare") ?? low;
}
// src/facts/quantity/ratio.ts
const of = (amount, sort, { from, to }) => parsed$1({
	interval: point$1(amount),
	amount,
	sort,
	range: false,
	hedges: [],
	magnitude: 1,
	at: from
}, to);
const isWhole$1 = (n) => Number.isInteger(n) && n > 0;
function pastIn(tokens, at) {
	const start = pastHyphen(tokens, at);
	if (normAt(tokens, start) === "out" && normAt(tokens, start + 1) === "of") return pastEvery(tokens, start + 2);
	return normAt(tokens, start) === "in" ? pastEvery(tokens, pastHyphen(tokens, start + 1)) : void 0;
}
const pastEvery = (tokens, at) => /^(?:every|each)$/.test(normAt(tokens, at)) ? at + 1 : at;
const isDenominator = (n) => isWhole$1(n) && n > 1 && (n <= 20 || n % 10 === 0 && n !== 2e3);
function shareOf$1(tokens, part, at) {
	const next = pastIn(tokens, part.to);
	const whole = next === void 0 ? void 0 : numeral(tokens, next);
	if (whole === void 0) return void 0;
	const [a, b] = [part.value.interval.low, whole.value.interval.low];
	const out = normAt(tokens, pastHyphen(tokens, part.to)) === "out";
	const fits = isWhole$1(a) && a < b && (out ? isWhole$1(b) : isDenominator(b));
	const plain = part.value.vague || whole.value.vague || part.value.share || whole.value.share;
	return fits && !plain && unitBehind(tokens, whole.to, 1) === void 0 ? of(a / b, "share", {
		from: at,
		to: whole.to
	}) : void 0;
}
function timesAs(tokens, found, at) {
	if (found.value.vague || !/^(?:times|x)$/.test(normAt(tokens, found.to))) return void 0;
	return comparisonWords.has(normAt(tokens, found.to + 1)) ? of(found.value.interval.low, "multiple", {
		from: at,
		to: found.to + 1
	}) : void 0;
}
function fold$2(tokens, found, at) {
	const word = pastHyphen(tokens, found.to);
	return normAt(tokens, word) === "fold" ? of(found.value.interval.low, "multiple", {
		from: at,
		to: word + 1
	}) : void 0;
}
function multiplies(tokens, at) {
	const word = normAt(tokens, at);
	const next = tokens[at + 1];
	if (isHyphen(tokens, at + 1) || isHyphen(tokens, at - 1)) return false;
	if (word === "twice" || word === "thrice") return comparisonWords.has(next?.norm ?? "") || isHedgedTwice(tokens, at);
	if (!ambiguousMultipliers.has(word)) return true;
	return tokens[at]?.tag === "VERB" && !word.endsWith("s") || next?.tag === "DET" || /^(?:its|their|his|her|our|what|that)$/.test(next?.norm ?? "");
}
const isHedgedTwice = (tokens, at) => normAt(tokens, at - 1) === "than";
const word = (tokens, at) => {
	const factor = multipliers.get(normAt(tokens, at));
	return factor !== void 0 && multiplies(tokens, at) ? of(factor, "multiple", {
		from: at,
		to: at + 1
	}) : void 0;
};
function ratio(tokens, at) {
	const found = numeral(tokens, at);
	if (found === void 0) return word(tokens, at);
	return shareOf$1(tokens, found, at) ?? timesAs(tokens, found, at) ?? fold$2(tokens, found, at) ?? word(tokens, at);
}
// src/facts/quantity/age.ts
function pastOld(tokens, at) {
	const word = pastHyphen(tokens, at);
	if (/^olds?$/.test(normAt(tokens, word))) return word + 1;
	return normAt(tokens, at) === "of" && normAt(tokens, at + 1) === "age" ? at + 2 : void 0;
}
function pastShort(tokens, at) {
	if (normAt(tokens, at) === "yo") return at + 1;
	return normAt(tokens, at) === "y" && normAt(tokens, at + 1) === "/" && normAt(tokens, at + 2) === "o" ? at + 3 : void 0;
}
const isDuration = ({ unit }) => unit?.dimension === "duration";
const oldest = 122;
function asAge(found) {
	if (found === void 0) return void 0;
	const { digits: _, ...rest } = found.value;
	if (isDuration(found.value)) return parsed$1({
		...rest,
		sort: "age"
	}, found.to);
	return rest.unit === void 0 && rest.sort === "count" && rest.interval.low <= oldest && rest.interval.low >= 0 ? parsed$1({
		...rest,
		unit: yearOfAge,
		sort: "age"
	}, found.to) : void 0;
}
const measureOrAge = (tokens, at) => {
	const found = measure(tokens, at);
	if (found === void 0) return void 0;
	const to = isDuration(found.value) ? pastOld(tokens, found.to) : pastShort(tokens, found.to);
	return to === void 0 ? found : asAge(parsed$1(found.value, to)) ?? found;
};
function pastAgeWord(tokens, at) {
	const word = normAt(tokens, at) === "the" ? at + 1 : at;
	if (!ageWords.has(normAt(tokens, word))) return void 0;
	return normAt(tokens, word + 1) === "of" ? word + 2 : word + 1;
}
const hedgedMeasure = hedged(measure);
const aged = (tokens, at) => {
	const next = pastAgeWord(tokens, at);
	return next === void 0 ? void 0 : asAge(hedgedMeasure(tokens, next));
};
function isPerson$2(tokens, comma, at) {
	const token = tokens[comma - 1];
	const noun = token?.tag === "NOUN" && token.lemma === token.norm && normAt(tokens, at + 1) === ",";
	return token?.tag === "PROPN" || noun;
}
const apposed = (tokens, at) => {
	const comma = /^(?:now|then)$/.test(normAt(tokens, at - 1)) ? at - 2 : at - 1;
	const framed = normAt(tokens, comma) === "," && isPerson$2(tokens, comma, at);
	const closed = /^(?:,|\.|;|)$/.test(normAt(tokens, at + 1)) && (at + 1 === tokens.length || joined$5(tokens, at + 1));
	if (!framed || !closed || !/^\d{1,3}$/.test(normAt(tokens, at))) return void 0;
	return asAge(measure(tokens, at));
};
const personal$1 = new Set([
	"he",
	"she",
	"i",
	"who"
]);
function isSubject(tokens, at) {
	return personal$1.has(normAt(tokens, at)) || tokens[at]?.tag === "PROPN" && tokens[at]?.capital === true;
}
const stated$1 = (tokens, at) => {
	const subject = tokens[at - 1]?.lemma === "be" && isSubject(tokens, at - 2);
	const ends = at + 1 === tokens.length || /^(?:[,.;]|when|and|at)$/.test(normAt(tokens, at + 1));
	return subject && ends && /^\d{1,3}$/.test(normAt(tokens, at)) ? asAge(measure(tokens, at)) : void 0;
};
const quantityOrAge = firstOf(firstOf(aged, apposed, stated$1), ratio, measureOrAge);
// src/facts/quantity/begin.ts
const hedgeWords = Object.values(hedges).flatMap(phrasesBefore).map((phrase) => phrase.split(" ")[0] ?? "");
const openers$2 = new Set([
	..."a an the half quarter hundred between from minus negative".split(" "),
	...hedgeWords,
	...longWords.keys(),
	...[...longWords.values()].map(({ name }) => name),
	...ageWords,
	...smallNumbers.keys(),
	...tens.keys(),
	...vagueNumbers.keys(),
	...multipliers.keys(),
	...currencySigns.map(({ words }) => (words[0] ?? "").toLowerCase())
]);
const marks$4 = new Set([
	",",
	";",
	":",
	"!",
	"?",
	"\"",
	"'",
	"(",
	")",
	"[",
	"]",
	".",
	"'s"
]);
const mayBegin = (word) => isLetters(word) ? openers$2.has(word) : !marks$4.has(word);
// src/lexicon/countries.ts
const rows$1 = [
	[
		"Afghanistan",
		"",
		"Afghan|Afghans",
		"Kabul"
	],
	[
		"Albania",
		"",
		"Albanian|Albanians",
		"Tirana"
	],
	[
		"Algeria",
		"",
		"Algerian|Algerians",
		"Algiers"
	],
	[
		"Andorra",
		"",
		"Andorran|Andorrans",
		"Andorra la Vella"
	],
	[
		"Angola",
		"",
		"Angolan|Angolans",
		"Luanda"
	],
	[
		"Antigua and Barbuda",
		"Antigua",
		"Antiguan|Antiguans",
		"St. John's"
	],
	[
		"Argentina",
		"",
		"Argentine|Argentines|Argentinian|Argentinians|Argentinean",
		"Buenos Aires",
		"Casa Rosada"
	],
	[
		"Armenia",
		"",
		"Armenian|Armenians",
		"Yerevan"
	],
	[
		"Australia",
		"",
		"Australian|Australians|Aussie|Aussies",
		"Canberra"
	],
	[
		"Austria",
		"",
		"Austrian|Austrians",
		"Vienna"
	],
	[
		"Azerbaijan",
		"",
		"Azerbaijani|Azerbaijanis|Azeri|Azeris",
		"Baku"
	],
	[
		"Bahamas",
		"The Bahamas",
		"Bahamian|Bahamians",
		"Nassau"
	],
	[
		"Bahrain",
		"",
		"Bahraini|Bahrainis",
		"Manama"
	],
	[
		"Bangladesh",
		"",
		"Bangladeshi|Bangladeshis",
		"Dhaka"
	],
	[
		"Barbados",
		"",
		"Barbadian|Barbadians|Bajan",
		"Bridgetown"
	],
	[
		"Belarus",
		"",
		"Belarusian|Belarusians|Belarussian",
		"Minsk"
	],
	[
		"Belgium",
		"",
		"Belgian|Belgians",
		"Brussels"
	],
	[
		"Belize",
		"",
		"Belizean|Belizeans",
		"Belmopan"
	],
	[
		"Benin",
		"",
		"Beninese",
		"Porto-Novo"
	],
	[
		"Bhutan",
		"",
		"Bhutanese",
		"Thimphu"
	],
	[
		"Bolivia",
		"",
		"Bolivian|Bolivians",
		"La Paz|Sucre"
	],
	[
		"Bosnia and Herzegovina",
		"Bosnia|Bosnia-Herzegovina",
		"Bosnian|Bosnians",
		"Sarajevo"
	],
	[
		"Botswana",
		"",
		"Botswanan|Batswana|Motswana",
		"Gaborone"
	],
	[
		"Brazil",
		"",
		"Brazilian|Brazilians",
		"Brasilia|Brasília"
	],
	[
		"Brunei",
		"",
		"Bruneian|Bruneians",
		"Bandar Seri Begawan"
	],
	[
		"Bulgaria",
		"",
		"Bulgarian|Bulgarians",
		"Sofia"
	],
	[
		"Burkina Faso",
		"",
		"Burkinabe|Burkinabé",
		"Ouagadougou"
	],
	[
		"Burundi",
		"",
		"Burundian|Burundians",
		"Gitega"
	],
	[
		"Cambodia",
		"",
		"Cambodian|Cambodians",
		"Phnom Penh"
	],
	[
		"Cameroon",
		"",
		"Cameroonian|Cameroonians",
		"Yaounde|Yaoundé"
	],
	[
		"Canada",
		"",
		"Canadian|Canadians",
		"Ottawa"
	],
	[
		"Cape Verde",
		"Cabo Verde",
		"Cape Verdean|Cape Verdeans",
		"Praia"
	],
	[
		"Central African Republic",
		"",
		"Central African",
		"Bangui"
	],
	[
		"Chad",
		"",
		"Chadian|Chadians",
		"N'Djamena"
	],
	[
		"Chile",
		"",
		"Chilean|Chileans",
		"Santiago"
	],
	[
		"China",
		"People's Republic of China|PRC|mainland China",
		"Chinese",
		"Beijing|Peking",
		"Zhongnanhai"
	],
	[
		"Colombia",
		"",
		"Colombian|Colombians",
		"Bogota|Bogotá"
	],
	[
		"Comoros",
		"",
		"Comoran|Comorian",
		"Moroni"
	],
	[
		"Congo",
		"Republic of Congo|Republic of the Congo|Congo-Brazzaville",
		"Congolese",
		"Brazzaville"
	],
	[
		"Costa Rica",
		"",
		"Costa Rican|Costa Ricans",
		"San Jose|San José"
	],
	[
		"Croatia",
		"",
		"Croatian|Croatians|Croat|Croats",
		"Zagreb"
	],
	[
		"Cuba",
		"",
		"Cuban|Cubans",
		"Havana"
	],
	[
		"Cyprus",
		"",
		"Cypriot|Cypriots",
		"Nicosia"
	],
	[
		"Czech Republic",
		"Czechia",
		"Czech|Czechs",
		"Prague"
	],
	[
		"Democratic Republic of the Congo",
		"Democratic Republic of Congo|DRC|DR Congo",
		"",
		"Kinshasa"
	],
	[
		"Denmark",
		"",
		"Danish|Dane|Danes",
		"Copenhagen"
	],
	[
		"Djibouti",
		"",
		"Djiboutian|Djiboutians",
		""
	],
	[
		"Dominica",
		"",
		"",
		"Roseau"
	],
	[
		"Dominican Republic",
		"",
		"Dominican|Dominicans",
		"Santo Domingo"
	],
	[
		"East Timor",
		"Timor-Leste",
		"East Timorese|Timorese",
		"Dili"
	],
	[
		"Ecuador",
		"",
		"Ecuadorian|Ecuadorians|Ecuadorean|Ecuadoreans",
		"Quito"
	],
	[
		"Egypt",
		"",
		"Egyptian|Egyptians",
		"Cairo"
	],
	[
		"El Salvador",
		"",
		"Salvadoran|Salvadorans|Salvadorean",
		"San Salvador"
	],
	[
		"Equatorial Guinea",
		"",
		"Equatorial Guinean",
		"Malabo"
	],
	[
		"Eritrea",
		"",
		"Eritrean|Eritreans",
		"Asmara"
	],
	[
		"Estonia",
		"",
		"Estonian|Estonians",
		"Tallinn"
	],
	[
		"Eswatini",
		"Swaziland",
		"Swazi|Swazis",
		"Mbabane"
	],
	[
		"Ethiopia",
		"",
		"Ethiopian|Ethiopians",
		"Addis Ababa"
	],
	[
		"European Union",
		"EU|E.U.",
		"",
		"",
		"European Commission"
	],
	[
		"Fiji",
		"",
		"Fijian|Fijians",
		"Suva"
	],
	[
		"Finland",
		"",
		"Finnish|Finn|Finns",
		"Helsinki"
	],
	[
		"France",
		"",
		"French|Frenchman|Frenchwoman|Frenchmen",
		"Paris",
		"Elysee|Élysée|Elysee Palace|Élysée Palace"
	],
	[
		"Gabon",
		"",
		"Gabonese",
		"Libreville"
	],
	[
		"Gambia",
		"The Gambia",
		"Gambian|Gambians",
		"Banjul"
	],
	[
		"Georgia",
		"",
		"Georgian|Georgians",
		"Tbilisi"
	],
	[
		"Germany",
		"",
		"German|Germans",
		"Berlin",
		"Bundestag"
	],
	[
		"Ghana",
		"",
		"Ghanaian|Ghanaians",
		"Accra"
	],
	[
		"Greece",
		"",
		"Greek|Greeks",
		"Athens"
	],
	[
		"Greenland",
		"",
		"Greenlandic|Greenlander|Greenlanders",
		"Nuuk"
	],
	[
		"Grenada",
		"",
		"Grenadian|Grenadians",
		"St. George's"
	],
	[
		"Guatemala",
		"",
		"Guatemalan|Guatemalans",
		"Guatemala City"
	],
	[
		"Guinea",
		"",
		"Guinean|Guineans",
		"Conakry"
	],
	[
		"Guinea-Bissau",
		"",
		"",
		"Bissau"
	],
	[
		"Guyana",
		"",
		"Guyanese",
		"Georgetown"
	],
	[
		"Haiti",
		"",
		"Haitian|Haitians",
		"Port-au-Prince"
	],
	[
		"Honduras",
		"",
		"Honduran|Hondurans",
		"Tegucigalpa"
	],
	[
		"Hong Kong",
		"",
		"Hong Konger|Hong Kongers",
		""
	],
	[
		"Hungary",
		"",
		"Hungarian|Hungarians",
		"Budapest"
	],
	[
		"Iceland",
		"",
		"Icelandic|Icelander|Icelanders",
		"Reykjavik|Reykjavík"
	],
	[
		"India",
		"",
		"Indian|Indians",
		"New Delhi|Delhi"
	],
	[
		"Indonesia",
		"",
		"Indonesian|Indonesians",
		"Jakarta"
	],
	[
		"Iran",
		"Islamic Republic of Iran",
		"Iranian|Iranians",
		"Tehran"
	],
	[
		"Iraq",
		"",
		"Iraqi|Iraqis",
		"Baghdad"
	],
	[
		"Ireland",
		"Republic of Ireland",
		"Irish|Irishman|Irishwoman|Irishmen",
		"Dublin"
	],
	[
		"Israel",
		"",
		"Israeli|Israelis",
		"Jerusalem"
	],
	[
		"Italy",
		"",
		"Italian|Italians",
		"Rome"
	],
	[
		"Ivory Coast",
		"Cote d'Ivoire|Côte d'Ivoire",
		"Ivorian|Ivorians",
		"Yamoussoukro"
	],
	[
		"Jamaica",
		"",
		"Jamaican|Jamaicans",
		"Kingston"
	],
	[
		"Japan",
		"",
		"Japanese",
		"Tokyo"
	],
	[
		"Jordan",
		"",
		"Jordanian|Jordanians",
		"Amman"
	],
	[
		"Kazakhstan",
		"",
		"Kazakh|Kazakhs|Kazakhstani",
		"Astana|Nur-Sultan"
	],
	[
		"Kenya",
		"",
		"Kenyan|Kenyans",
		"Nairobi"
	],
	[
		"Kiribati",
		"",
		"I-Kiribati",
		"Tarawa"
	],
	[
		"Kosovo",
		"",
		"Kosovar|Kosovars|Kosovan|Kosovans",
		"Pristina"
	],
	[
		"Kuwait",
		"",
		"Kuwaiti|Kuwaitis",
		"Kuwait City"
	],
	[
		"Kyrgyzstan",
		"",
		"Kyrgyz|Kyrgyzstani",
		"Bishkek"
	],
	[
		"Laos",
		"",
		"Laotian|Laotians|Lao",
		"Vientiane"
	],
	[
		"Latvia",
		"",
		"Latvian|Latvians",
		"Riga"
	],
	[
		"Lebanon",
		"",
		"Lebanese",
		"Beirut"
	],
	[
		"Lesotho",
		"",
		"Basotho|Mosotho",
		"Maseru"
	],
	[
		"Liberia",
		"",
		"Liberian|Liberians",
		"Monrovia"
	],
	[
		"Libya",
		"",
		"Libyan|Libyans",
		"Tripoli"
	],
	[
		"Liechtenstein",
		"",
		"Liechtensteiner|Liechtensteiners",
		"Vaduz"
	],
	[
		"Lithuania",
		"",
		"Lithuanian|Lithuanians",
		"Vilnius"
	],
	[
		"Luxembourg",
		"",
		"Luxembourgish|Luxembourger|Luxembourgers",
		""
	],
	[
		"Macau",
		"Macao",
		"Macanese",
		""
	],
	[
		"Madagascar",
		"",
		"Malagasy|Madagascan",
		"Antananarivo"
	],
	[
		"Malawi",
		"",
		"Malawian|Malawians",
		"Lilongwe"
	],
	[
		"Malaysia",
		"",
		"Malaysian|Malaysians",
		"Kuala Lumpur|Putrajaya"
	],
	[
		"Maldives",
		"",
		"Maldivian|Maldivians",
		"Male|Malé"
	],
	[
		"Mali",
		"",
		"Malian|Malians",
		"Bamako"
	],
	[
		"Malta",
		"",
		"Maltese",
		"Valletta"
	],
	[
		"Marshall Islands",
		"",
		"Marshallese",
		"Majuro"
	],
	[
		"Mauritania",
		"",
		"Mauritanian|Mauritanians",
		"Nouakchott"
	],
	[
		"Mauritius",
		"",
		"Mauritian|Mauritians",
		"Port Louis"
	],
	[
		"Mexico",
		"",
		"Mexican|Mexicans",
		"Mexico City"
	],
	[
		"Micronesia",
		"",
		"Micronesian|Micronesians",
		"Palikir"
	],
	[
		"Moldova",
		"",
		"Moldovan|Moldovans",
		"Chisinau|Chișinău"
	],
	[
		"Monaco",
		"",
		"Monegasque|Monégasque",
		""
	],
	[
		"Mongolia",
		"",
		"Mongolian|Mongolians",
		"Ulaanbaatar|Ulan Bator"
	],
	[
		"Montenegro",
		"",
		"Montenegrin|Montenegrins",
		"Podgorica"
	],
	[
		"Morocco",
		"",
		"Moroccan|Moroccans",
		"Rabat"
	],
	[
		"Mozambique",
		"",
		"Mozambican|Mozambicans",
		"Maputo"
	],
	[
		"Myanmar",
		"Burma",
		"Burmese",
		"Naypyitaw|Naypyidaw"
	],
	[
		"Namibia",
		"",
		"Namibian|Namibians",
		"Windhoek"
	],
	[
		"Nauru",
		"",
		"Nauruan|Nauruans",
		"Yaren"
	],
	[
		"Nepal",
		"",
		"Nepali|Nepalis|Nepalese",
		"Kathmandu"
	],
	[
		"Netherlands",
		"Holland",
		"Dutch|Dutchman|Dutchwoman|Dutchmen",
		"Amsterdam|The Hague"
	],
	[
		"New Zealand",
		"NZ",
		"New Zealander|New Zealanders|Kiwi|Kiwis",
		"Wellington"
	],
	[
		"Nicaragua",
		"",
		"Nicaraguan|Nicaraguans",
		"Managua"
	],
	[
		"Niger",
		"",
		"Nigerien|Nigeriens",
		"Niamey"
	],
	[
		"Nigeria",
		"",
		"Nigerian|Nigerians",
		"Abuja"
	],
	[
		"North Korea",
		"DPRK",
		"North Korean|North Koreans",
		"Pyongyang"
	],
	[
		"North Macedonia",
		"Macedonia",
		"Macedonian|Macedonians",
		"Skopje"
	],
	[
		"Norway",
		"",
		"Norwegian|Norwegians",
		"Oslo"
	],
	[
		"Oman",
		"",
		"Omani|Omanis",
		"Muscat"
	],
	[
		"Pakistan",
		"",
		"Pakistani|Pakistanis",
		"Islamabad"
	],
	[
		"Palau",
		"",
		"Palauan|Palauans",
		"Ngerulmud"
	],
	[
		"Palestine",
		"State of Palestine|Palestinian Authority",
		"Palestinian|Palestinians",
		"Ramallah"
	],
	[
		"Panama",
		"",
		"Panamanian|Panamanians",
		"Panama City"
	],
	[
		"Papua New Guinea",
		"",
		"Papua New Guinean",
		"Port Moresby"
	],
	[
		"Paraguay",
		"",
		"Paraguayan|Paraguayans",
		"Asuncion|Asunción"
	],
	[
		"Peru",
		"",
		"Peruvian|Peruvians",
		"Lima"
	],
	[
		"Philippines",
		"",
		"Philippine|Filipino|Filipinos|Filipina",
		"Manila",
		"Malacanang"
	],
	[
		"Poland",
		"",
		"Polish|Pole|Poles",
		"Warsaw"
	],
	[
		"Portugal",
		"",
		"Portuguese",
		"Lisbon"
	],
	[
		"Puerto Rico",
		"",
		"Puerto Rican|Puerto Ricans",
		"San Juan"
	],
	[
		"Qatar",
		"",
		"Qatari|Qataris",
		"Doha"
	],
	[
		"Romania",
		"",
		"Romanian|Romanians",
		"Bucharest"
	],
	[
		"Russia",
		"Russian Federation",
		"Russian|Russians",
		"Moscow",
		"Kremlin"
	],
	[
		"Rwanda",
		"",
		"Rwandan|Rwandans",
		"Kigali"
	],
	[
		"Saint Kitts and Nevis",
		"St. Kitts and Nevis|St Kitts",
		"Kittitian|Nevisian",
		"Basseterre"
	],
	[
		"Saint Lucia",
		"St. Lucia|St Lucia",
		"Saint Lucian|St Lucian",
		"Castries"
	],
	[
		"Saint Vincent and the Grenadines",
		"St. Vincent|St Vincent",
		"Vincentian",
		"Kingstown"
	],
	[
		"Samoa",
		"",
		"Samoan|Samoans",
		"Apia"
	],
	[
		"San Marino",
		"",
		"Sammarinese",
		""
	],
	[
		"Sao Tome and Principe",
		"São Tomé and Príncipe|Sao Tome",
		"",
		""
	],
	[
		"Saudi Arabia",
		"Kingdom of Saudi Arabia",
		"Saudi|Saudis|Saudi Arabian",
		"Riyadh"
	],
	[
		"Senegal",
		"",
		"Senegalese",
		"Dakar"
	],
	[
		"Serbia",
		"",
		"Serbian|Serbians|Serb|Serbs",
		"Belgrade"
	],
	[
		"Seychelles",
		"",
		"Seychellois",
		""
	],
	[
		"Sierra Leone",
		"",
		"Sierra Leonean|Sierra Leoneans",
		"Freetown"
	],
	[
		"Singapore",
		"",
		"Singaporean|Singaporeans",
		""
	],
	[
		"Slovakia",
		"",
		"Slovak|Slovaks|Slovakian",
		"Bratislava"
	],
	[
		"Slovenia",
		"",
		"Slovenian|Slovenians|Slovene|Slovenes",
		"Ljubljana"
	],
	[
		"Solomon Islands",
		"Solomons",
		"Solomon Islander|Solomon Islanders",
		"Honiara"
	],
	[
		"Somalia",
		"",
		"Somali|Somalis|Somalian",
		"Mogadishu"
	],
	[
		"South Africa",
		"",
		"South African|South Africans",
		"Pretoria|Cape Town"
	],
	[
		"South Korea",
		"Republic of Korea|ROK",
		"South Korean|South Koreans",
		"Seoul"
	],
	[
		"South Sudan",
		"",
		"South Sudanese",
		"Juba"
	],
	[
		"Spain",
		"",
		"Spanish|Spaniard|Spaniards",
		"Madrid",
		"Moncloa"
	],
	[
		"Sri Lanka",
		"",
		"Sri Lankan|Sri Lankans",
		"Colombo"
	],
	[
		"Sudan",
		"",
		"Sudanese",
		"Khartoum"
	],
	[
		"Suriname",
		"",
		"Surinamese",
		"Paramaribo"
	],
	[
		"Sweden",
		"",
		"Swedish|Swede|Swedes",
		"Stockholm"
	],
	[
		"Switzerland",
		"",
		"Swiss",
		"Bern|Berne"
	],
	[
		"Syria",
		"",
		"Syrian|Syrians",
		"Damascus"
	],
	[
		"Taiwan",
		"Republic of China",
		"Taiwanese",
		"Taipei"
	],
	[
		"Tajikistan",
		"",
		"Tajik|Tajiks",
		"Dushanbe"
	],
	[
		"Tanzania",
		"",
		"Tanzanian|Tanzanians",
		"Dodoma"
	],
	[
		"Thailand",
		"",
		"Thai|Thais",
		"Bangkok"
	],
	[
		"Togo",
		"",
		"Togolese",
		"Lome|Lomé"
	],
	[
		"Tonga",
		"",
		"Tongan|Tongans",
		"Nuku'alofa"
	],
	[
		"Trinidad and Tobago",
		"Trinidad",
		"Trinidadian|Trinidadians",
		"Port of Spain"
	],
	[
		"Tunisia",
		"",
		"Tunisian|Tunisians",
		"Tunis"
	],
	[
		"Turkey",
		"Turkiye|Türkiye",
		"Turkish|Turk|Turks",
		"Ankara"
	],
	[
		"Turkmenistan",
		"",
		"Turkmen|Turkmens",
		"Ashgabat"
	],
	[
		"Tuvalu",
		"",
		"Tuvaluan|Tuvaluans",
		"Funafuti"
	],
	[
		"Uganda",
		"",
		"Ugandan|Ugandans",
		"Kampala"
	],
	[
		"Ukraine",
		"",
		"Ukrainian|Ukrainians",
		"Kyiv|Kiev"
	],
	[
		"United Arab Emirates",
		"UAE|U.A.E.|Emirates",
		"Emirati|Emiratis",
		"Abu Dhabi"
	],
	[
		"United Kingdom",
		"UK|U.K.|Britain|Great Britain",
		"British|Briton|Britons|Brit|Brits|Englishman",
		"London",
		"Downing Street|10 Downing Street|No 10|Number 10|Whitehall|Westminster"
	],
	[
		"United States",
		"US|U.S.|USA|U.S.A.|U.S|United States of America|America",
		"American|Americans",
		"Washington|Washington DC|Washington D.C.|Washington, D.C.|Washington, DC",
		"White House"
	],
	[
		"Uruguay",
		"",
		"Uruguayan|Uruguayans",
		"Montevideo"
	],
	[
		"Uzbekistan",
		"",
		"Uzbek|Uzbeks",
		"Tashkent"
	],
	[
		"Vanuatu",
		"",
		"Ni-Vanuatu",
		"Port Vila"
	],
	[
		"Vatican City",
		"Vatican|Holy See",
		"",
		""
	],
	[
		"Venezuela",
		"",
		"Venezuelan|Venezuelans",
		"Caracas"
	],
	[
		"Vietnam",
		"Viet Nam",
		"Vietnamese",
		"Hanoi"
	],
	[
		"Yemen",
		"",
		"Yemeni|Yemenis",
		"Sanaa|Sana'a"
	],
	[
		"Zambia",
		"",
		"Zambian|Zambians",
		"Lusaka"
	],
	[
		"Zimbabwe",
		"",
		"Zimbabwean|Zimbabweans",
		"Harare"
	],
	[
		"England",
		"",
		"English",
		""
	],
	[
		"Scotland",
		"",
		"Scottish|Scot|Scots",
		"Edinburgh",
		"Holyrood"
	],
	[
		"Wales",
		"",
		"Welsh|Welshman",
		"Cardiff"
	],
	[
		"Northern Ireland",
		"",
		"Northern Irish",
		"Belfast",
		"Stormont"
	]
];
const countryPrefixes = {
	Sino: "china",
	Anglo: "united kingdom",
	Franco: "france",
	Russo: "russia",
	Greco: "greece",
	Italo: "italy"
};
const countriesAsNames = new Set([
	..."Chad Jordan Georgia Israel India Kenya Ireland England Holland French English Scott Wales Paris London Sofia".split(" "),
	..."Santiago Lima Kingston Wellington Washington Berlin German Francis Chelsea Cuba Malta Roseau Georgetown Scots".split(" "),
	..."Pole Pretoria Vienna Florence Victoria Sydney Charlotte Austin Madison Lincoln Jackson Cleveland Houston Dallas".split(" "),
	..."Virginia Carolina Dakota Montana Savannah Phoenix Orlando Brooklyn Milan Lyon Perth Aurora Regina Denver Troy".split(" ")
]);
const split$1 = (words) => words === "" ? [] : words.split("|");
const countries = rows$1.map(([name, others, demonyms, capitals, seats = ""]) => ({
	entity: name.toLowerCase(),
	names: [name, ...split$1(others)],
	demonyms: split$1(demonyms),
	capitals: split$1(capitals),
	seats: split$1(seats)
}));
// src/facts/quantity/count.ts
const isHedged$1 = ({ measure }) => measure.hedges.length > 0;
const countsPlural = (tokens, { to }) => isPlural$2(tokens, to) || tokens[to]?.tag === "ADJ" && isPlural$2(tokens, to + 1);
const year$1 = (tokens, bare) => {
	const { digits = "" } = bare.measure;
	if (!isYear$2(digits)) return false;
	return !(countsPlural(tokens, bare) && (digits.endsWith("00") || isHedged$1(bare)));
};
const label = (tokens, bare) => {
	const before = tokens[bare.measure.at - 1];
	if (isHedged$1(bare) || before === void 0 || !labelNouns.has(before.norm)) return false;
	if (before.tag === "VERB" || before.tag === "AUX") return false;
	return !(/^(?:DET|ADJ|PRON)$/.test(tokens[bare.measure.at - 2]?.tag ?? "") && !before.capital && countsPlural(tokens, bare));
};
function nameStart(tokens, at) {
	let start = at;
	while (tokens[start - 1]?.tag === "PROPN") start -= 1;
	return start;
}
const isName$3 = ({ tag, capital, word }) => tag === "PROPN" && capital || /^\p{Ll}\p{Lu}/u.test(word);
const name$1 = (tokens, bare) => {
	const before = tokens[bare.measure.at - 1];
	if (isHedged$1(bare) || before === void 0 || !isName$3(before)) return false;
	if (calendarWords$1.has(before.norm) || monthWords.has(before.norm)) return false;
	const lead = tokens[nameStart(tokens, bare.measure.at - 1) - 1];
	return !(countsPlural(tokens, bare) && lead?.tag === "ADP");
};
const group$2 = (tokens, { measure: { at } }) => normAt(tokens, at - 1) === "of" && normAt(tokens, at - 2) === "group" && tokens[at - 2]?.capital === true;
const address = (tokens, { measure, to }) => {
	if (measure.digits === void 0 || tokens[to]?.capital !== true) return false;
	return tokens.slice(to + 1, to + 4).some((token) => token.capital && streets.has(token.norm));
};
const pronounLeads = new Set("no this that the any every each which another same first last only next big right wrong".split(" "));
const countryNames = new Set(countries.flatMap(({ names }) => names));
const isSlogan = (tokens, at) => countryNames.has(wordAt$1(tokens, at));
const pronoun = (tokens, { measure, head, to }) => {
	const { at } = measure;
	if (normAt(tokens, at) !== "one" || measure.amount !== 1 || measure.hedges.length > 0) return false;
	return head === void 0 || isSlogan(tokens, to) || normAt(tokens, to) === "of" || isHyphen(tokens, to) || pronounLeads.has(normAt(tokens, at - 1));
};
const unclear = (tokens, bare) => {
	if (isHedged$1(bare) || countsPlural(tokens, bare)) return false;
	return bare.measure.amount === 0 || bare.head === void 0 && normAt(tokens, bare.measure.at - 1) === "at";
};
const adjective$1 = (tokens, { to }) => isHyphen(tokens, to) && tokens[to + 1]?.tag !== "NOUN" && normAt(tokens, to + 1) !== "strong";
const doubts = [
	year$1,
	label,
	name$1,
	group$2,
	address,
	pronoun,
	unclear,
	adjective$1
];
const isCount = (tokens, bare) => !doubts.some((doubt) => doubt(tokens, bare));
// src/facts/quantity/head.ts
const isCalendar = ({ norm }) => calendarWords$1.has(norm) || monthWords.has(norm);
const isNoun$5 = (token) => (token.tag === "NOUN" || token.tag === "PROPN") && !isCalendar(token);
const isParticiple$1 = ({ tag, norm }) => tag === "VERB" && /(?:ed|ing|en)$/.test(norm);
const describes$2 = (token) => token.tag === "ADJ" || token.tag === "NUM" && !isYear$2(token.norm) || token.tag === "ADV" || isParticiple$1(token);
function pastOf$1(tokens, at) {
	if (normAt(tokens, at) !== "of") return at;
	const next = tokens[at + 1];
	return next?.tag === "DET" || next?.tag === "PRON" ? at + 2 : at + 1;
}
const reach$7 = 8;
function goesOn$3(last, next, compound) {
	if (last === void 0 || compound || last.tag === "PROPN") return isNoun$5(next) || describes$2(next);
	return isNoun$5(next) && next.tag !== "PROPN";
}
function headBehindHyphen(tokens, at) {
	const token = isHyphen(tokens, at) ? tokens[at + 1] : void 0;
	return token?.tag === "NOUN" ? parsed$1(token.lemma, at + 2) : void 0;
}
function headBehind(tokens, from) {
	const start = pastOf$1(tokens, isHyphen(tokens, from) ? from + 1 : from);
	let head;
	let open = false;
	for (let at = start; at < Math.min(tokens.length, start + reach$7); at += 1) {
		const token = tokens[at];
		if (token === void 0) break;
		if (token.norm === "-" && joined$5(tokens, at) && joined$5(tokens, at + 1)) continue;
		const compound = normAt(tokens, at - 1) === "-" && joined$5(tokens, at);
		if (!compound && !goesOn$3(head?.value, token, open)) break;
		if (isNoun$5(token)) head = parsed$1(token, at + 1);
		else if (compound) head = void 0;
		open = compound || open && !isNoun$5(token);
	}
	return head && parsed$1(head.value.lemma, head.to);
}
// src/facts/quantity/say.ts
const units = new Map(unitSpellings.map(({ unit }) => [unit.name, unit]));
const subunits = new Set([...currencyNames, ...currencySigns].filter(({ value }) => value.scale !== 1).map(({ value }) => value.name));
function rounded(n) {
	if (Number.isInteger(n) && Math.abs(n) < 1e6) return String(n);
	return String(Number(n.toPrecision(4)));
}
const magnitudes = [
	[0xe8d4a51000, "tn"],
	[1e9, "bn"],
	[1e6, "m"]
];
function figure(exact) {
	if (!Number.isFinite(exact)) return exact < 0 ? "-∞" : "∞";
	const n = Number(exact.toPrecision(12));
	const large = magnitudes.find(([factor]) => Math.abs(n) >= factor && Math.abs(n) < factor * 1e6);
	return large === void 0 ? rounded(n) : `${rounded(n / large[0])}${large[1]}`;
}
function bounds({ low, high, lowOpen, highOpen }) {
	return `${lowOpen ? "(" : "["}${figure(low)}, ${figure(high)}${highOpen ? ")" : "]"}`;
}
function symbolOf({ dimension, unit }) {
	if (unit === void 0) return "";
	if (dimension.startsWith("money:") && !dimension.includes("/")) return ` ${subunits.has(unit) ? unit : dimension.slice(6)}`;
	return ` ${units.get(unit)?.symbol ?? unit}`;
}
function written({ interval, scale: factor, unit = "" }) {
	return scale(shift(interval, -(units.get(unit)?.offset ?? 0)), 1 / factor);
}
const sayQuantity = (quantity, text) => `${text.slice(quantity.start, quantity.end).replace(/\s+/g, " ")} ${bounds(written(quantity))}${symbolOf(quantity)}`;
// src/facts/quantity.ts
const isQuantity = (fact) => fact.kind === "quantity";
const read = hedged(quantityOrAge);
const bareUnit = (dimension) => ({
	name: "",
	symbol: "",
	dimension,
	scale: 1
});
const dimensionOfSort = {
	count: "count",
	share: "ratio",
	multiple: "multiple",
	age: "age"
};
function completed(tokens, from, { value, to }) {
	const counted = value.unit === void 0 && value.sort === "count" ? headBehindHyphen(tokens, to) : void 0;
	const head = value.sort === "multiple" ? void 0 : counted ?? headBehind(tokens, to);
	const named = head !== void 0 && { head: head.value };
	if (value.unit !== void 0) return {
		measure: value,
		unit: value.unit,
		from,
		to,
		...named
	};
	if (value.sort === "count" && !isCount(tokens, {
		measure: value,
		to,
		...named
	})) return void 0;
	const over = value.sort === "count" ? rateBehind(tokens, head?.to ?? to) : void 0;
	const unit = bareUnit(dimensionOfSort[value.sort]);
	return {
		measure: value,
		unit: over ? perUnit(unit, over.value) : unit,
		from,
		to,
		...named
	};
}
function allowedBy({ interval, hedges: hedges$1, unit, sort }, config) {
	const counted = unit === void 0 && sort === "count";
	return hedges$1.reduce((result, hedge) => {
		const reached = stretch(result, config.hedges[hedge], hedges[hedge].ordered);
		return counted ? withWhole(reached) : reached;
	}, interval);
}
const hedgeOf = ({ hedges, range }) => hedges.at(-1) ?? (range ? "range" : "exact");
function quantityOf(found, sentence, config) {
	const { measure, unit, from, to, head } = found;
	const { name, scale, offset = 0 } = unit;
	return {
		kind: "quantity",
		sentence: sentence.index,
		from,
		to,
		start: sentence.tokens[from]?.start ?? sentence.start,
		end: sentence.tokens[to - 1]?.end ?? sentence.end,
		interval: convert(allowedBy(measure, config), scale, offset),
		dimension: measure.sort === "age" ? "age" : unit.dimension,
		amount: measure.amount,
		scale,
		hedge: hedgeOf(measure),
		...name !== "" && { unit: name.trim() },
		...head !== void 0 && { head }
	};
}
function inSentence$1(sentence, config) {
	const { tokens } = sentence;
	const quantities = [];
	for (let at = 0; at < tokens.length;) {
		const other = noNumber(tokens, at);
		const found = other === void 0 && mayBegin(normAt(tokens, at)) ? read(tokens, at) : void 0;
		const complete = found && completed(tokens, at, found);
		if (complete !== void 0) quantities.push(quantityOf(complete, sentence, config));
		at = other?.to ?? found?.to ?? at + 1;
	}
	return quantities;
}
const singular$1 = (head) => head.replace(/s$/, "");
function sameHead(claim, source) {
	if (claim === void 0 || source === void 0 || singular$1(claim) === singular$1(source)) return true;
	return people.has(claim) && people.has(source);
}
function compareQuantities(claim, source) {
	if (!isQuantity(claim) || !isQuantity(source) || claim.dimension !== source.dimension) return "unrelated";
	if ((claim.dimension === "count" || claim.dimension.startsWith("count/")) && !sameHead(claim.head, source.head)) return "unrelated";
	const relation = relate(claim.interval, source.interval);
	return relation === "within" && isRange(claim) && isRange(source) ? "overlaps" : relation;
}
const isRange = ({ hedge }) => hedge === "range";
const quantity = {
	kind: "quantity",
	find: (document, config) => document.sentences.flatMap((sentence) => inSentence$1(sentence, config)),
	compare: compareQuantities,
	say: (fact, text) => isQuantity(fact) ? sayQuantity(fact, text) : text.slice(fact.start, fact.end)
};
// src/facts/spoken.ts
const point = / \[([^\s,[\]]+), \1\](?: [^[\]]*)?$/;
function spoken$4(kind, said) {
	if (kind === quantity.kind) return said.replace(point, "");
	const word = kind === "polarity" ? /^(.*): (affirmed|denied)$/s.exec(said) : null;
	return word === null ? said : `${word[2] === "denied" ? "not " : ""}${inQuotes(word[1] ?? "")}`;
}
function inQuotes(words) {
	return isQuoted$1(words) ? words : `“${words}”`;
}
function isQuoted$1(words) {
	return /^["“][^"“”]*["”]$/.test(words);
}
// src/report/wrap.ts
const zeroWidth = /^[\p{M}\p{Cf}]$/u;
const twoWide = /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])$/u;
const characterWidth = (character) => {
	if (character <= "~") return 1;
	if (zeroWidth.test(character)) return 0;
	return twoWide.test(character) ? 2 : 1;
};
function displayWidth(text) {
	let width = 0;
	for (const character of text) width += characterWidth(character);
	return width;
}
function words$3(text, kept) {
	const found = [];
	for (const match of text.matchAll(/\S+/g)) {
		const word = {
			start: match.index,
			end: match.index + match[0].length
		};
		const last = found.at(-1);
		const together = last && kept.some((span) => span.start < last.end && word.start < span.end);
		if (last && together) found[found.length - 1] = {
			start: last.start,
			end: word.end
		};
		else found.push(word);
	}
	return found;
}
function pieces(text, word, width) {
	const cut = [];
	let start = word.start;
	let end = start;
	let used = 0;
	for (const character of text.slice(word.start, word.end)) {
		const wide = characterWidth(character);
		if (used + wide > width) {
			cut.push({
				start,
				end
			});
			start = end;
			used = 0;
		}
		used += wide;
		end += character.length;
	}
	return [...cut, {
		start,
		end
	}];
}
function wrap(text, width, keep = []) {
	const kept = keep.filter((span) => displayWidth(text.slice(span.start, span.end)) <= width);
	const lines = [];
	for (const word of words$3(text, kept)) {
		const line = lines.at(-1);
		if (line && displayWidth(text.slice(line.start, word.end)) <= width) lines[lines.length - 1] = {
			start: line.start,
			end: word.end
		};
		else lines.push(...pieces(text, word, width));
	}
	return lines;
}
// src/report/marked.ts
function marked(quote, start, marks) {
	const shown = [];
	let text = "";
	let read = 0;
	const append = (offset) => {
		const end = boundary(quote, offset);
		const piece = visible(quote.slice(read, end)).replace(/ +/g, " ");
		text += text === "" || text.endsWith(" ") ? piece.trimStart() : piece;
		read = end;
	};
	for (const mark of disjoint(marks)) {
		append(Math.max(read, mark.start - start));
		const from = text.length;
		append(Math.min(quote.length, Math.max(read, mark.end - start)));
		if (text.length > from) shown.push({
			start: from,
			end: text.length
		});
	}
	append(quote.length);
	return cut$1({
		text,
		marks: neighbours$1(text, shown)
	}, {
		start: 0,
		end: text.trimEnd().length
	});
}
function neighbours$1(text, marks) {
	const joined = [];
	for (const mark of marks) {
		const last = joined.at(-1);
		if (last && /^[\s-]?$/.test(text.slice(last.end, mark.start))) joined[joined.length - 1] = {
			start: last.start,
			end: mark.end
		};
		else joined.push(mark);
	}
	return joined;
}
function disjoint(spans) {
	const joined = [];
	for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
		const last = joined.at(-1);
		if (last && span.start <= last.end) joined[joined.length - 1] = {
			start: last.start,
			end: Math.max(last.end, span.end)
		};
		else joined.push(span);
	}
	return joined;
}
function markedLines(whole, width, style) {
	const short = whole.marks.filter((mark) => mark.end - mark.start <= width / 2);
	return wrap(whole.text, width, short).flatMap((span) => {
		const line = cut$1(whole, span);
		if (line.marks.length === 0) return [line.text];
		return style.colour ? [painted(line, style)] : [line.text, carets(line)];
	});
}
function cut$1({ text, marks }, { start, end }) {
	const inside = marks.map((mark) => ({
		start: Math.max(mark.start, start) - start,
		end: Math.min(mark.end, end) - start
	})).filter((mark) => mark.start < mark.end);
	return {
		text: text.slice(start, end),
		marks: inside
	};
}
function alternate({ text, marks }, say) {
	return marks.map((mark, index) => say(text.slice(marks[index - 1]?.end ?? 0, mark.start), text.slice(mark.start, mark.end))).join("");
}
const painted = (line, style) => alternate(line, (between, mark) => between + style.paint("mark", mark)) + line.text.slice(line.marks.at(-1)?.end ?? 0);
const carets = (line) => alternate(line, (between, mark) => " ".repeat(displayWidth(between)) + "^".repeat(Math.max(1, displayWidth(mark))));
// src/report/excerpt.ts
const context = 60;
const smallGap = 30;
const mostWindows = 4;
function excerpt(whole, budget) {
	if (whole.text.length <= budget) return whole;
	const windows = bridged(disjoint((whole.marks.length > 0 ? whole.marks : [{
		start: 0,
		end: budget - context
	}]).map((mark) => neighbourhood(whole.text, mark, budget))), whole.text.length);
	const shown = windows.slice(0, mostWindows).reduce((page, window) => append(page, whole, window), blank$1);
	const last = windows[Math.min(windows.length, mostWindows) - 1];
	return last && last.end < whole.text.length ? {
		...shown,
		text: `${shown.text}…`
	} : shown;
}
function bridged(windows, length) {
	return disjoint(windows.map(({ start, end }) => ({
		start: start <= smallGap ? 0 : start,
		end: end + smallGap
	}))).map(({ start, end }) => ({
		start,
		end: end >= length ? length : end - smallGap
	}));
}
const blank$1 = {
	text: "",
	marks: []
};
function neighbourhood(text, mark, budget) {
	const end = Math.min(mark.end, mark.start + budget);
	const left = mark.start <= context ? 0 : text.indexOf(" ", mark.start - context) + 1;
	const right = end + context >= text.length ? text.length : text.lastIndexOf(" ", end + context);
	return {
		start: boundary(text, left > 0 || mark.start <= context ? Math.min(left, mark.start) : mark.start),
		end: boundary(text, Math.max(right, end))
	};
}
function append(page, whole, window) {
	const gap = page.text === "" ? "…" : " … ";
	const lead = window.start > 0 ? page.text + gap : page.text;
	const shift = lead.length - window.start;
	const inside = whole.marks.filter((mark) => mark.start >= window.start && mark.start < window.end).map((mark) => ({
		start: mark.start + shift,
		end: Math.min(mark.end, window.end) + shift
	}));
	return {
		text: lead + whole.text.slice(window.start, window.end),
		marks: [...page.marks, ...inside]
	};
}
// src/report/grounds.ts
const quoteLength$1 = 300;
const mostValues = 3;
function grounds(claim) {
	const missing = claim.missing ?? [];
	return [
		...claim.conflict ? conflictLine(claim.conflict) : claim.stances.flatMap((stance) => said(stance.evidence)),
		...claim.nearest ? [`Nearest: ${claim.nearest.source}, ${placed$3(claim.nearest)}`] : [],
		...missing.length > 0 ? [`Missing: ${missing.join(" · ")}`] : []
	];
}
const said = (evidence) => evidence.slice(0, 2).map((one) => `${one.source} ${one.stance} it, ${placed$3(one)}`);
const placed$3 = (one) => `${one.file}:${one.line}: ${quote(one, one.marks)}`;
function conflictLine(rows) {
	const sides = [rows.filter((row) => row.stance === "supports"), rows.filter((row) => row.stance !== "supports")].filter((side) => side.length > 0);
	return sides.length > 0 ? [sides.map(values).join(" against ")] : [];
}
const values = (rows) => rows.slice(0, mostValues).map((row) => `${row.source}:${row.line} ${quote(row, [])}`).join(", ");
function quote(words, marks) {
	const short = shortQuote(words, marks);
	return isQuoted$1(short) ? short : `"${short}"`;
}
const shortQuote = (words, marks) => excerpt(marked(words.quote, words.start, marks), quoteLength$1).text;
// src/report/rules.ts
const ownPages = [
	"conflicted",
	"contradicted",
	"unsupported",
	"unchecked",
	"quantity",
	"date",
	"name",
	"role",
	"quotation",
	"polarity",
	"modality",
	"literal",
	"antonym",
	"superlative",
	"rank",
	"event",
	"connective",
	"attachment",
	"restriction",
	"participant",
	"word",
	"attribution",
	"question",
	"wording",
	"min-origins",
	"contradicting-claims",
	"duplicate-claim",
	"changed-source",
	"stale-baseline"
];
const families = {
	pins: ["pin-altered", "pin-not-found"],
	resolutions: [
		"reopened-resolution",
		"unsealed-resolution",
		"bad-resolution",
		"unused-resolution"
	],
	waivers: [
		"expired-waiver",
		"bad-waiver",
		"unnecessary-waiver"
	],
	yaml: [
		"yaml-syntax",
		"unquoted-colon",
		"repeated-key",
		"unknown-alias",
		"too-many-aliases",
		"nested-too-deep",
		"too-many-problems"
	],
	keys: [
		"unknown-key",
		"missing-key",
		"wrong-type",
		"empty-value",
		"bad-value",
		"bad-date",
		"empty-width"
	],
	references: [
		"unknown-source",
		"duplicate-id",
		"repeated-file",
		"bad-line-range"
	],
	characters: [
		"control-character",
		"invisible-character",
		"not-utf-8"
	],
	files: [
		"no-match",
		"no-claims",
		"no-sources",
		"linked-folder",
		"missing-file",
		"not-a-file",
		"unreadable-file",
		"empty-file",
		"outside-directory",
		"bad-pattern"
	],
	limits: [
		"file-too-large",
		"claim-too-long",
		"too-many-claims",
		"too-many-sources"
	]
};
const folder = "docs/rules";
const rulePages = new Map([...ownPages.map((rule) => [rule, `${folder}/${rule}.md`]), ...Object.entries(families).flatMap(([family, rules]) => rules.map((rule) => [rule, `${folder}/${family}.md#${rule}`]))]);
function ruleOfItem(item) {
	const rule = item.is === "claim" ? item.claim.rule : item.problem.rule;
	return rule !== void 0 && rulePages.has(rule) ? rule : void 0;
}
const openRules = (found) => [...new Set(found.filter(isOpen).flatMap((item) => ruleOfItem(item) ?? []))];
const explainRule = (rule) => `factlint explain ${rule}`;
function sayRules(found) {
	const [only, ...others] = openRules(found);
	if (only === void 0) return "";
	if (others.length === 0) return `How to settle it: ${explainRule(only)}`;
	return `How to settle them: ${explainRule("RULE")}, where RULE is ${[only, ...others.slice(0, -1)].join(", ")} or ${others.at(-1)}`;
}
// src/report/settled.ts
function saySettled(settled) {
	if (settled.standing === "unnecessary") return "";
	return `${settled.standing === "holds" ? "" : "was "}${say$7[settled.by](settled)}: ${settled.reason}`;
}
const say$7 = {
	resolution: ({ who, prefer }) => `settled${by(who)}${prefer === void 0 ? "" : `, following ${prefer}`}`,
	waiver: ({ who, until }) => `waived${by(who)}${until === void 0 ? "" : ` until ${until}`}`,
	baseline: ({ who }) => `in the baseline${by(who)}`
};
const by = (who) => who === void 0 ? "" : ` by ${who}`;
// src/report/github.ts
const perLevel = 10;
const messageLength = 4096;
const github = {
	name: "github",
	describe: "annotations in GitHub Actions",
	alone: false,
	render: (report, options) => {
		return withinLimits(items$1(report, options.quiet).filter(isOpen).sort(byConcern).map((item) => annotation(item, options.folder))).map(workflowCommand).join("");
	}
};
const concern = (item) => item.severity === "fatal" || item.is === "claim" && item.claim.changed === true ? 0 : 1;
const byConcern = (a, b) => concern(a) - concern(b) || byWeight$1(a, b);
const levels$1 = {
	fatal: "error",
	error: "error",
	warning: "warning",
	ok: "notice"
};
function annotation(item, folder) {
	const message = [...item.is === "claim" ? claimMessage(item.claim) : [item.problem.message, item.problem.hint ?? ""], sayRules([item])];
	const name = item.is === "claim" ? `${item.claim.verdict}: ${item.claim.id}` : item.problem.rule;
	return {
		level: levels$1[item.severity],
		title: clip(oneLine(name), 200),
		...position(item.place, folder),
		message: clip(message.map(oneLine).filter(Boolean).join("\n"), messageLength)
	};
}
function position(place, folder) {
	const start = {
		file: repositoryPath(folder, place.file),
		startLine: place.line
	};
	const endLine = place.endLine ?? place.line;
	if (endLine > place.line) return {
		...start,
		endLine
	};
	const end = place.endColumn === void 0 ? {} : { endColumn: place.endColumn };
	return {
		...start,
		endLine: place.line,
		startColumn: place.column,
		...end
	};
}
const claimMessage = (claim) => [
	claim.message,
	claim.settled ? saySettled(claim.settled) : "",
	...grounds(claim)
];
function withinLimits(annotations) {
	const all = first(annotations, {
		error: perLevel,
		warning: perLevel,
		notice: perLevel
	});
	if (all.length === annotations.length) return all;
	const kept = first(annotations, {
		error: perLevel,
		warning: perLevel,
		notice: 9
	});
	const message = `… and ${annotations.length - kept.length} more: read them in the job summary, or in this step's log.`;
	return [...kept, {
		level: "notice",
		title: "factlint",
		message
	}];
}
function first(annotations, most) {
	const seen = {
		error: 0,
		warning: 0,
		notice: 0
	};
	return annotations.filter(({ level }) => ++seen[level] <= most[level]);
}
// src/report/html/dossier.ts
function dossierOf(report, repository) {
	const claimAnchor = anchors$1();
	const sourceAnchor = anchors$1();
	const voices = voicesOf(report.sources ?? []);
	return {
		report,
		claims: report.claims.toSorted(byPlace).map((claim, number) => {
			return {
				...claim,
				number,
				anchor: claimAnchor(claim.id)
			};
		}),
		sources: voices.flat().map((source, number) => {
			return {
				...source,
				number,
				anchor: sourceAnchor(source.id),
				voice: voices.findIndex((one) => one.includes(source))
			};
		}),
		repository
	};
}
function voicesOf(sources) {
	const voices = new Map();
	for (const source of sources.toSorted((a, b) => byCodeUnits(a.id, b.id))) voices.set(source.origin, [...voices.get(source.origin) ?? [], source]);
	return [...voices.values()];
}
function anchors$1() {
	const taken = new Map();
	return (id) => {
		const anchor = id.replace(/[^\p{L}\p{N}._-]/gu, "_") || "_";
		const times = (taken.get(anchor) ?? 0) + 1;
		taken.set(anchor, times);
		return times === 1 ? anchor : `${anchor}~${times}`;
	};
}
const addressOf = ({ anchor }, line) => `#${encodeURIComponent(anchor)}${line === void 0 ? "" : `:${line}`}`;
const sourceOf = ({ sources }, id) => sources.find((source) => source.id === id);
const stanceOf = (claim, source) => claim.stances.find((stance) => stance.source === source)?.stance ?? "silent";
const restsOnOneVoice = (claim) => claim.origins === 1;
// src/report/fact-words.ts
const relationWords = {
	same: "the same",
	within: "within the claim's range",
	wider: "less exact than the claim",
	overlaps: "only partly the same",
	disjoint: "cannot both be true",
	unrelated: "not comparable"
};
const tellingFacts = (facts) => facts.filter(({ relation }) => relation !== "unrelated" && relation !== "same").map(spokenFact);
function spokenFact({ kind, claim, source, relation, effect }) {
	const sides = {
		claim: spoken$4(kind, claim),
		source: spoken$4(kind, source)
	};
	return relation === "disjoint" && effect === "blocks" ? sides : {
		...sides,
		relation: relationWords[relation]
	};
}
// src/report/html/markup.ts
const html$1 = (strings, ...contents) => ({ markup: strings.map((constant, at) => constant + markupOf(contents[at])).join("") });
function markupOf(content) {
	if (content === void 0) return "";
	if (typeof content === "string") return escaped$1(content);
	if (typeof content === "number") return String(content);
	if ("markup" in content) return content.markup;
	return content.map(({ markup }) => markup).join("");
}
const nothing = html$1``;
const references = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;",
	"#": "&#35;"
};
const escaped$1 = (text) => revealed(text).replace(/[&<>"'#]/g, (mark) => references[mark] ?? mark);
// src/report/line-address.ts
function lineAddress({ file, line }, { blob, folder }) {
	const path = repositoryPath(folder, file);
	if (!/^https?:\/\//i.test(blob) || outsideRepository(path)) return void 0;
	return `${blob.replace(/[\s<>()\\]/g, hexadecimal)}${pathUri(path)}${asText(path)}#L${line}`;
}
const hexadecimal = (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
const asText = (path) => /\.(?:md|markdown|rst|adoc|asciidoc|org)$/i.test(path) ? "?plain=1" : "";
// src/report/html/place.ts
function place(line, { repository }) {
	const words = `${oneLine(line.file)}:${line.line}`;
	const address = lineAddress(line, repository);
	if (address === void 0) return html$1`<span class="place">${words}</span>`;
	return html$1`<a class="place" rel="noreferrer" href="${address}">${words}</a>`;
}
const isWebAddress = (address) => /^https?:\/\/[^\s"'<>]+$/i.test(address);
function sourceLink({ source, file, line, start }, dossier) {
	const known = sourceOf(dossier, source);
	const words = html$1`${oneLine(source)}, line ${line}`;
	if (known === void 0) return html$1`${words} <span class="place">${oneLine(file)}</span>`;
	const offset = start === void 0 ? nothing : html$1` data-start="${start}"`;
	return html$1`<a class="go" href="${addressOf(known, line)}" data-of="${known.number}"${offset}>${words}</a>`;
}
// src/report/html/words.ts
const verdicts$2 = [
	"conflicted",
	"contradicted",
	"unsupported",
	"unchecked",
	"supported"
];
const stanceLabel = {
	supports: "supports",
	contradicts: "contradicts",
	silent: "nearest"
};
const severityLabel = {
	ok: "ok",
	warning: "warning",
	error: "error",
	fatal: "could not be checked"
};
const standingLabel = {
	holds: "accepted",
	reopened: "reopened: a source has changed since",
	expired: "expired",
	unnecessary: "no longer needed"
};
const shapes = {
	supported: html$1`<path d="M3.2 8.6l3.1 3.1 6.5-7.2"/>`,
	supports: html$1`<path d="M3.2 8.6l3.1 3.1 6.5-7.2"/>`,
	conflicted: html$1`<path d="M3 6h8.5M9 3.2L11.8 6 9 8.8M13 10.5H4.5M7 7.7l-2.8 2.8L7 13.3"/>`,
	contradicted: html$1`<path d="M4 4l8 8M12 4l-8 8"/>`,
	contradicts: html$1`<path d="M4 4l8 8M12 4l-8 8"/>`,
	unsupported: html$1`<circle cx="8" cy="8" r="5.2" stroke-dasharray="2.2 1.9"/>`,
	silent: html$1`<circle cx="8" cy="8" r="5.2" stroke-dasharray="2.2 1.9"/>`,
	unchecked: html$1`<path d="M3.5 8h9"/>`
};
const icon = (name) => html$1`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${shapes[name]}</svg>`;
const needsLook = (claim) => severityOf(claim) !== "ok";
// src/report/html/conflict.ts
function conflictTable$1({ conflict = [], verdict }, dossier) {
	if (conflict.length === 0) return nothing;
	return html$1`<table class="conflict"><caption>${verdict === "conflicted" ? "Where the sources disagree" : "What the sources have"}</caption>
<thead><tr><th scope="col">source</th><th scope="col">says</th><th scope="col">in the words</th></tr></thead>
<tbody>${conflict.map((one) => row$1(one, dossier))}</tbody></table>`;
}
const row$1 = (one, dossier) => html$1`<tr class="says-${stanceLabel[one.stance]}">
<th scope="row"><span class="stance">${icon(one.stance)}${stanceLabel[one.stance]}</span> ${sourceLink(one, dossier)}${day(one)}</th>
<td><span class="value">${oneLine(spoken$4(one.kind, one.value))}</span> <span class="small">${oneLine(one.kind)}</span></td>
<td>${inQuotes(oneLine(one.quote))}${one.why === void 0 ? nothing : html$1` <span class="why small">${oneLine(one.why)}</span>`}</td>
</tr>`;
const day = ({ published }) => published === void 0 ? nothing : html$1` <time datetime="${published}">${oneLine(published)}</time>`;
// src/report/html/highlight.ts
function highlight(text, spans, say) {
	const pieces = spans.map(({ start, end }, at) => html$1`${text.slice(spans[at - 1]?.end ?? 0, start)}${say(text.slice(start, end))}`);
	return html$1`${pieces}${text.slice(spans.at(-1)?.end ?? 0)}`;
}
// src/report/html/settled.ts
const decision$2 = {
	resolution: "Resolution",
	waiver: "Waiver",
	baseline: "Baseline"
};
function settled$2({ settled: one }) {
	if (one === void 0) return nothing;
	return html$1`<div class="settled is-${one.standing}"><p><strong>${decision$2[one.by]}</strong> <span class="tag">${standingLabel[one.standing]}</span></p>
<p>${oneLine(one.reason)}</p>${details(one)}</div>`;
}
function details({ prefer, who, until }) {
	const said = [
		prefer === void 0 ? "" : `prefers ${oneLine(prefer)}`,
		who === void 0 ? "" : `by ${oneLine(who)}`,
		until === void 0 ? "" : `until ${oneLine(until)}`
	].filter(Boolean);
	return said.length === 0 ? nothing : html$1`<p class="small">${said.join(" · ")}</p>`;
}
// src/report/html/claim-body.ts
const claimBody = (claim, dossier) => html$1`<p class="message">${oneLine(claim.message)}</p>
${settled$2(claim)}${parts$1(claim.parts)}${conflictTable$1(claim, dossier)}${suggestions$1(claim, dossier)}
${evidenceList$1(claim, dossier)}${missing$3(claim)}`;
const parts$1 = (all) => all.length < 2 ? nothing : html$1`<ul class="parts">${all.map(({ text, verdict }) => html$1`<li class="is-${verdict}"><span class="verdict">${icon(verdict)}${verdict}</span> ${oneLine(text)}</li>`)}</ul>`;
const suggestions$1 = ({ suggestions: all = [] }, dossier) => html$1`${[suggestionList("What the sources would support", all.filter(({ safe }) => safe), dossier), suggestionList("A step towards it; more must change", all.filter(({ safe }) => !safe), dossier)]}`;
const suggestionList = (title, all, dossier) => all.length === 0 ? nothing : html$1`<h5>${title}</h5><ul class="suggestions">${all.map((one) => suggestion$1(one, dossier))}</ul>`;
const suggestion$1 = (one, dossier) => html$1`<li><del>${oneLine(one.was)}</del> <ins>${oneLine(one.instead)}</ins> <span class="small">${sourceLink(one, dossier)}</span></li>`;
function evidenceList$1(claim, dossier) {
	const found = claim.stances.flatMap(({ evidence }) => evidence);
	const isShown = claim.nearest && found.some((one) => one.source === claim.nearest?.source && one.start === claim.nearest.start);
	const nearest = claim.nearest && !isShown ? [{
		...claim.nearest,
		stance: "silent"
	}] : [];
	const all = [...found, ...nearest];
	return all.length === 0 ? nothing : html$1`<ul class="evidence">${all.map((one) => evidence$1(one, claim, dossier))}</ul>`;
}
const evidence$1 = (one, claim, dossier) => html$1`<li class="says-${stanceLabel[one.stance]}">
<p class="small"><span class="stance">${icon(one.stance)}${stanceLabel[one.stance]}</span> ${sourceLink(one, dossier)}${one.pinned ? html$1` <span class="tag">pinned</span>` : nothing}${one.boilerplate ? html$1` <span class="tag">not part of the story</span>` : nothing}</p>
<blockquote>${quoted$3(one)}</blockquote>
${(claim.conflict ?? []).length === 0 ? facts(one.facts) : nothing}</li>`;
function quoted$3({ quote, start, marks }) {
	const words = marked(quote, start, marks);
	return highlight(words.text, words.marks, (word) => html$1`<b>${word}</b>`);
}
function facts(all) {
	const telling = tellingFacts(all);
	if (telling.length === 0) return nothing;
	return html$1`<dl class="facts">${telling.map((fact) => html$1`<div><dt>claim</dt><dd>${oneLine(fact.claim)}</dd><dt>source</dt><dd>${oneLine(fact.source)}</dd>${fact.relation === void 0 ? nothing : html$1`<dd class="relation">${fact.relation}</dd>`}</div>`)}</dl>`;
}
const missing$3 = ({ missing: words = [] }) => words.length === 0 ? nothing : html$1`<p class="missing-list"><span class="label">missing</span> ${words.map((one, at) => html$1`${at > 0 ? ", " : ""}<span class="missing">${oneLine(one)}</span>`)}</p>`;
// src/report/html/settle.ts
function howToSettle(item) {
	const rule = isOpen(item) ? ruleOfItem(item) : void 0;
	return rule === void 0 ? nothing : html$1` · how to settle it: <code>${explainRule(rule)}</code>`;
}
// src/report/html/claims.ts
function claimList(dossier) {
	const { claims } = dossier;
	const findings = claims.filter(needsLook).toSorted((a, b) => byWeight$1(item(a), item(b)));
	const accepted = claims.filter(isLetPass);
	const rest = claims.filter((claim) => !needsLook(claim) && !isLetPass(claim));
	const files = [...new Set(rest.map(({ file }) => file))];
	const ofFile = (file) => rest.filter((claim) => claim.file === file);
	return html$1`${group$1("To look at", findings, dossier)}
${group$1("Accepted all the same", accepted, dossier)}
${files.map((file) => group$1(oneLine(file), ofFile(file), dossier))}`;
}
const item = (claim) => ({
	is: "claim",
	severity: severityOf(claim),
	place: claim,
	claim
});
const group$1 = (heading, claims, dossier) => claims.length === 0 ? nothing : html$1`<section class="group"><h3>${heading}</h3><ol>${claims.map((claim) => card(claim, dossier))}</ol></section>`;
const card = (claim, dossier) => html$1`
<li class="claim is-${claim.verdict} is-${severityOf(claim)}" id="${claim.anchor}" data-claim="${claim.number}" data-verdict="${claim.verdict}" data-source="${spoken$3(claim, dossier)}" data-only="${traits(claim)}">
<h4><button type="button" class="head" aria-expanded="true"><span class="verdict">${icon(claim.verdict)}${claim.verdict}</span>${notes(claim)}<span class="sentence">${sentence(claim)}</span></button></h4>
<div class="meta small">${voices(claim, dossier)}</div>
<div class="body">${claimBody(claim, dossier)}<p class="small foot"><a class="permalink" href="#${encodeURIComponent(claim.anchor)}">${oneLine(claim.id)}</a> · ${place(claim, dossier)}${howToSettle(item(claim))}</p></div>
</li>`;
const spoken$3 = (claim, { sources }) => sources.filter(({ id }) => stanceOf(claim, id) !== "silent").map(({ number }) => number).join(" ");
function traits(claim) {
	return [
		restsOnOneVoice(claim) && "one-voice",
		claim.settled !== void 0 && "settled",
		claim.changed === true && "changed"
	].filter(Boolean).join(" ");
}
function notes(claim) {
	const pinned = claim.stances.some(({ evidence }) => evidence.some((one) => one.pinned === true));
	const words = [
		isLetPass(claim) && "accepted",
		pinned && "pinned",
		claim.changed === true && "changed"
	].filter((word) => word !== false);
	return html$1`${words.map((word) => html$1`<span class="tag">${word}</span>`)}`;
}
function sentence({ claim, missing = [] }) {
	const text = oneLine(claim);
	return highlight(text, disjoint(missing.map(oneLine).flatMap((words) => {
		const start = words === "" ? -1 : text.indexOf(words);
		return start < 0 ? [] : [{
			start,
			end: start + words.length
		}];
	})), (words) => html$1`<span class="missing">${words}</span>`);
}
function voices(claim, dossier) {
	const count = html$1`<span class="voices voices-${Math.min(claim.origins, 2)}">${claim.origins === 1 ? "one voice" : counted$2(claim.origins, "voice")}</span>`;
	const names = claim.stances.filter(({ stance }) => stance !== "silent").map(({ source, stance }) => {
		const known = sourceOf(dossier, source);
		const place = known === void 0 ? nothing : html$1` data-of="${known.number}"`;
		return html$1`<li class="speaks-${stance}"${place}>${icon(stance)}<span class="visually-hidden">${stance}: </span>${oneLine(source)}</li>`;
	});
	const list = names.length === 0 ? nothing : html$1`<ul class="speakers">${names}</ul>`;
	return html$1`${claim.origins > 0 ? count : nothing}${list}`;
}
// src/report/html/filters.ts
const filters = (dossier) => html$1`<div class="filters" role="search" aria-label="Claims">
<label class="search"><span class="visually-hidden">Search the claims</span><input type="search" placeholder="Search claims and evidence" autocomplete="off" spellcheck="false"></label>
${group("Verdict", verdicts$2.map((verdict) => verdictChip(verdict, dossier.claims)))}
${group("Source", sourceChips(dossier))}
${group("Only", onlyChips(dossier.claims))}
</div>
<p class="status" role="status"><span class="shown"></span> <button type="button" class="reset" hidden="">Show all</button></p>`;
const group = (legend, chips) => chips.every(({ markup }) => markup === "") ? nothing : html$1`<fieldset><legend>${legend}</legend><div class="chips">${chips}</div></fieldset>`;
const chip$1 = ({ by, value, label, count }) => count === 0 ? nothing : html$1`<label class="chip chip-${by}" data-value="${value}"><input type="checkbox" data-by="${by}" value="${value}">${label} <span class="count">${count}</span></label>`;
const verdictChip = (verdict, claims) => chip$1({
	by: "verdict",
	value: verdict,
	label: html$1`${icon(verdict)}${verdict}`,
	count: claims.filter((claim) => claim.verdict === verdict).length
});
const sourceChips = ({ sources, claims }) => sources.map(({ id, number }) => chip$1({
	by: "source",
	value: number,
	label: html$1`${oneLine(id)}`,
	count: claims.filter((claim) => stanceOf(claim, id) !== "silent").length
}));
function onlyChips(claims) {
	const only = (value, label, holds) => chip$1({
		by: "only",
		value,
		label: html$1`${label}`,
		count: claims.filter(holds).length
	});
	return [
		only("one-voice", "one voice", restsOnOneVoice),
		only("settled", "decided by an editor", ({ settled }) => settled !== void 0),
		only("changed", "changed", ({ changed }) => changed === true)
	];
}
// src/report/since.ts
function sinceLine({ since }) {
	if (since === void 0) return "";
	const commit = since.commit?.slice(0, 7) ?? "";
	const name = since.base === since.commit ? [commit] : [oneLine(since.base), ...commit === "" ? [] : [`(${commit})`]];
	const rest = since.unchanged === 0 ? "all claims did" : `${counted$2(since.unchanged, "other claim")} left out`;
	return `Only what changed since ${name.join(" ")}: ${rest}.\n`;
}
// src/report/html/masthead.ts
const masthead = (dossier) => html$1`<header class="masthead">
<div class="masthead-row">
<h1>Fact dossier</h1>
<div class="tools">
<details class="keys"><summary>Keys</summary>${keys}</details>
<button type="button" class="theme" aria-pressed="false">Dark</button>
</div>
</div>
<p class="lead">${held(dossier)} ${outcome(dossier)}</p>${since$1(dossier)}
</header>`;
const keys = html$1`<div class="keys-panel"><dl>
<div><dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>next, previous claim</dd></div>
<div><dt><kbd>Enter</kbd></dt><dd>open or close a claim, follow a link</dd></div>
<div><dt><kbd>/</kbd></dt><dd>search</dd></div>
<div><dt><kbd>Esc</kbd></dt><dd>back to all claims</dd></div>
</dl><label><input type="checkbox" class="single-keys" checked=""> Use these keys</label></div>`;
function since$1({ report }) {
	const line = sinceLine(report).trim();
	return line === "" ? nothing : html$1`<p class="lead">${line}</p>`;
}
function held({ claims, sources }) {
	if (sources.length === 0) return html$1`${counted$2(claims.length, "claim")}.`;
	const voices = counted$2(new Set(sources.map(({ voice }) => voice)).size, "independent voice");
	return html$1`${counted$2(claims.length, "claim")}, held against ${counted$2(sources.length, "source")} with ${voices}.`;
}
function outcome({ report }) {
	const { fatal, error, warning } = tally(report);
	const errors = fatal + error;
	if (errors + warning === 0) return html$1`<strong>Nothing is left to look at.</strong>`;
	const said = [errors > 0 && counted$2(errors, "error"), warning > 0 && counted$2(warning, "warning")].filter(Boolean);
	return html$1`<strong>${said.join(" and ")} to look at.</strong>`;
}
// src/report/html/chunks.ts
const chunksOf = (items, length) => Array.from({ length: Math.ceil(items.length / length) }, (_, at) => items.slice(at * length, (at + 1) * length));
// src/report/html/picture-table.ts
const pictureTable = ({ claims }) => html$1`<details class="as-table"><summary>The same as a table</summary>
<div class="scroll" tabindex="0" role="region" aria-label="Claims and their sources"><table>
<thead><tr><th scope="col">claim</th><th scope="col">verdict</th><th scope="col">voices</th><th scope="col">supported by</th><th scope="col">contradicted by</th></tr></thead>
<tbody>${claims.map(tableRow$1)}</tbody></table></div></details>`;
const tableRow$1 = (claim) => html$1`<tr><th scope="row"><a href="${addressOf(claim)}" data-claim="${claim.number}">${oneLine(claim.claim)}</a></th><td>${claim.verdict}</td><td>${claim.origins}</td><td>${who(claim, "supports")}</td><td>${who(claim, "contradicts")}</td></tr>
`;
function who({ stances }, stance) {
	return stances.filter((one) => one.stance === stance).map(({ source }) => oneLine(source)).join(", ") || "none";
}
// src/report/html/picture.ts
const bandLength = 240;
const shortBand = 48;
const row = 22;
const bar = 14;
const footer = 18;
function picture(dossier) {
	const { claims, sources } = dossier;
	if (claims.length === 0 || sources.length === 0) return nothing;
	const length = Math.ceil(claims.length / Math.ceil(claims.length / bandLength));
	const of = Math.max(shortBand, length);
	return html$1`<section class="picture" aria-labelledby="page:picture">
<h2 id="page:picture">Who says what</h2>
<p class="caption">${caption(dossier)}</p>
${chunksOf(claims, length).map((band) => bandOf(band, of, dossier))}
<p class="legend" aria-hidden="true">${legend}</p>
${pictureTable(dossier)}
</section>`;
}
function caption({ claims }) {
	const supported = claims.filter(({ origins }) => origins > 0).length;
	const single = claims.filter(restsOnOneVoice).length;
	return html$1`Each column is a claim, each row a source; sources that carry the same copy are joined, for they are one voice.
<strong>${single} of ${counted$2(supported, "claim")} with support ${single === 1 ? "rests" : "rest"} on one voice.</strong>`;
}
const key = (shapes, words) => html$1`<span><svg class="key" viewBox="0 0 8 14">${shapes}</svg>${words}</span>`;
const legend = [
	key(html$1`<rect class="bar-supports" width="8" height="14"/>`, "supports"),
	key(html$1`<rect class="bar-contradicts" width="8" height="5"/><rect class="bar-contradicts" y="9" width="8" height="5"/>`, "contradicts"),
	key(html$1`<rect class="bar-silent" y="6" width="8" height="2"/>`, "silent"),
	key(html$1`<rect class="bar-one" y="7" width="8" height="7"/>`, "one voice"),
	key(html$1`<rect class="bar-more" width="8" height="14"/>`, "two or more"),
	key(html$1`<rect class="bar-none" x="0.5" y="0.5" width="7" height="13"/>`, "none")
];
function bandOf(claims, of, { sources }) {
	const seats = seatsOf(claims);
	const height = (sources.length + 1) * row;
	return html$1`<div class="band" aria-hidden="true">
<ul class="rows">${sources.map((source) => rowLabel(source, sources))}<li class="row-voices">voices</li></ul>
<svg class="strip" width="100%" height="${height + footer}">
${sources.map(({ number }) => html$1`<rect class="bar-silent" width="${percent$1(claims.length / of)}" y="${number * row + 10}" height="2"/>`)}
${claims.map((claim, at) => column(claim, sources, {
		at,
		of
	}))}
${seats.map((seat) => fileLabel(seat, of, height))}
</svg>
</div>`;
}
function rowLabel(source, sources) {
	const isTwin = [source.number - 1, source.number + 1].some((at) => sources[at]?.voice === source.voice);
	const isFirst = sources[source.number - 1]?.voice !== source.voice;
	const kind = `${isTwin ? "is-joined" : ""} ${isFirst ? "is-first" : ""}`.trim();
	return html$1`<li class="${kind}"><span>${oneLine(source.id)}</span></li>`;
}
function seatsOf(claims) {
	const seats = [];
	for (const [at, { file }] of claims.entries()) {
		const last = seats.at(-1);
		if (last?.file === file) seats[seats.length - 1] = {
			...last,
			length: last.length + 1
		};
		else seats.push({
			file,
			at,
			length: 1
		});
	}
	return seats;
}
const percent$1 = (share) => `${Number((share * 100).toFixed(3))}%`;
function fileLabel({ file, at, length }, of, height) {
	const name = oneLine(file).replace(/^.*\//, "").replace(/\.ya?ml$/i, "");
	return html$1`<svg x="${percent$1(at / of)}" y="${height}" width="${percent$1((length - .5) / of)}" height="${footer}"><rect class="edge" width="100%" height="1"/><text y="14" x="2">${name}</text></svg>`;
}
function column(claim, sources, { at, of }) {
	const across = {
		x: percent$1(at / of),
		width: percent$1((of > 80 ? .85 : .75) / of)
	};
	const cells = sources.map(({ id, number }) => cell(stanceOf(claim, id), number * row + 4, across));
	return html$1`<a href="${addressOf(claim)}" tabindex="-1" class="column" data-claim="${claim.number}"><title>${oneLine(claim.claim)} (${claim.verdict}, ${counted$2(claim.origins, "voice")})</title>
<rect class="hit" x="${across.x}" width="${percent$1(1 / of)}" height="${(sources.length + 1) * row}"/>${cells}${voiceBar(claim, sources.length * row, across)}</a>`;
}
function cell(stance, top, { x, width }) {
	const rect = (y, height) => html$1`<rect class="bar-${stance}" x="${x}" width="${width}" y="${top + y}" height="${height}"/>`;
	if (stance === "contradicts") return html$1`${rect(0, 5)}${rect(9, 5)}`;
	return stance === "supports" ? rect(0, bar) : nothing;
}
function voiceBar({ origins }, top, { x, width }) {
	const height = origins === 1 ? bar / 2 : bar;
	return html$1`<rect class="bar-${voiceKind(origins)}" x="${x}" width="${width}" y="${top + 4 + bar - height}" height="${height}"/>`;
}
function voiceKind(origins) {
	if (origins === 0) return "none";
	return origins === 1 ? "one" : "more";
}
const policy = [
	"default-src 'none'",
	`style-src 'sha256-3GkvyDOVgvjWsXj1VeTpxV2ruT36UE824z08107G35s='`,
	`script-src 'sha256-vM/T9Pw6bISTR4BrnZe5IjzA5BdcynZ0UZ4XMgX+gNU='`,
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'"
].join("; ");
// src/report/html/problems.ts
function problems(dossier) {
	const { report } = dossier;
	if (report.problems.length === 0) return nothing;
	const items = report.problems.toSorted(byPlace).map((problem) => problemItem(problem, dossier));
	return html$1`<section class="problems" aria-labelledby="page:problems">
<h2 id="page:problems">Problems in the files</h2>
<ul>${items}</ul>
</section>`;
}
const problemItem = (problem, dossier) => html$1`<li class="problem is-${problem.severity}">
<p class="problem-message"><span class="tag">${severityLabel[problem.severity]}</span> ${oneLine(problem.message)}</p>
<p class="small">${place(problem, dossier)} · ${oneLine(problem.rule)}${howToSettle({
	is: "problem",
	severity: problem.severity,
	place: problem,
	problem
})}</p>
${problem.frame === void 0 ? void 0 : html$1`<pre tabindex="0" aria-label="The line">${visible(problem.frame)}</pre>`}
${problem.hint === void 0 ? void 0 : html$1`<p class="hint">${oneLine(problem.hint)}</p>`}
</li>`;
// src/report/html/script.ts
const script = String.raw`
"use strict";
const root = document.documentElement;
root.classList.add("live");

document.addEventListener("DOMContentLoaded", () => {
	const one = (query, from = document) => from.querySelector(query);
	const all = (query, from = document) => [...from.querySelectorAll(query)];

	const claims = all(".claim");
	const columns = new Map(all(".column").map((column) => [column.dataset.claim, column]));
	const search = one(".search input");
	const boxes = all(".chip input");
	const pane = one(".pane");
	const isWide = () => pane !== null && getComputedStyle(pane).overflowY === "auto";
	let current = null; // the claim that is open
	let line = null; // the line whose claims are listed: { label, claims }

	// What is listed

	const words = new Map();
	const textOf = (claim) => {
		if (!words.has(claim)) words.set(claim, claim.textContent.toLowerCase());
		return words.get(claim);
	};
	const chosen = (by) => boxes.filter((box) => box.checked && box.dataset.by === by).map((box) => box.value);
	const isListed = (claim, wanted) =>
		(line === null || line.claims.includes(claim.dataset.claim)) &&
		["verdict", "source", "only"].every((by) => wanted[by].length === 0 || wanted[by].some((value) => claim.dataset[by].split(" ").includes(value))) &&
		wanted.search.every((word) => textOf(claim).includes(word));

	function list() {
		const wanted = { verdict: chosen("verdict"), source: chosen("source"), only: chosen("only"), search: search.value.toLowerCase().split(/\s+/).filter(Boolean) };
		for (const claim of claims) {
			claim.hidden = !isListed(claim, wanted);
			columns.get(claim.dataset.claim)?.classList.toggle("is-out", claim.hidden);
		}
		for (const group of all(".group")) group.hidden = all(".claim", group).every((claim) => claim.hidden);
		const count = listed().length;
		const narrowed = count < claims.length || line !== null;
		one(".shown").textContent = (line === null ? "" : line.label + ": ") + (narrowed ? count + " of " : "") + claims.length + (claims.length === 1 ? " claim" : " claims");
		one(".reset").hidden = !narrowed;
	}
	const listed = () => claims.filter((claim) => !claim.hidden);

	function listAll() {
		line = null;
		search.value = "";
		for (const box of boxes) box.checked = false;
		for (const target of all(".line.is-target")) target.classList.remove("is-target");
		list();
	}

	// The claim that is open, and its evidence

	const markOf = (link) => one('.source[data-of="' + link.dataset.of + '"] mark[data-start="' + link.dataset.start + '"]');

	function paint(claim) {
		for (const mark of all("mark[class]")) mark.removeAttribute("class");
		for (const name of all(".source-nav a, .column.is-current")) name.classList.remove("is-spoken", "is-contradicts", "is-nearest", "is-current");
		if (claim === null) return;
		for (const role of ["supports", "contradicts", "nearest", "words"])
			for (const mark of all("mark[data-" + role + '~="' + claim.dataset.claim + '"]')) mark.classList.add("is-" + role);
		for (const link of all(".evidence .go", claim)) {
			markOf(link)?.classList.add("is-start");
			const stance = link.closest("li").className.replace("says-", "is-");
			one('.source-nav a[data-of="' + link.dataset.of + '"]')?.classList.add("is-spoken", stance);
		}
		columns.get(claim.dataset.claim)?.classList.add("is-current");
	}

	function setOpen(claim, open) {
		claim.classList.toggle("is-open", open);
		one(".head", claim).setAttribute("aria-expanded", String(open));
	}

	/** Opens a claim and closes the one before; what the reader looks at stays where it is. */
	function select(claim, { follow = true, address = true } = {}) {
		const head = claim === null ? null : one(".head", claim);
		const before = head?.getBoundingClientRect().top;
		if (current !== null) setOpen(current, false);
		current = claim;
		paint(claim);
		if (claim === null) return;
		setOpen(claim, true);
		window.scrollBy(0, head.getBoundingClientRect().top - before);
		if (address) history.replaceState(null, "", one(".permalink", claim).getAttribute("href"));
		const first = one(".evidence .go", claim);
		if (follow && isWide() && first !== null) show(markOf(first) ?? targetOf(first.hash));
	}

	/** Brings a place of a source into view: in the pane alone where there is one, on the page otherwise. */
	function show(target) {
		if (target === null) return;
		if (!isWide()) return target.scrollIntoView({ block: "center" });
		const move = () => pane.scrollBy(0, target.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3);
		move();
		requestAnimationFrame(move);
	}

	function reveal(claim) {
		if (claim.hidden) listAll();
		select(claim);
		one(".head", claim).focus({ preventScroll: true });
		claim.scrollIntoView({ block: "nearest" });
	}

	function listLine(place) {
		const resting = one(".resting", place);
		listAll();
		place.classList.add("is-target");
		if (resting === null) return;
		line = { label: place.id.replace(/:(?=\d+$)/, ", line "), claims: resting.dataset.claims.split(" ") };
		list();
		if (current === null || current.hidden) select(listed()[0] ?? null, { follow: false, address: false });
	}

	/** Where the claims stand above the texts, the reader is taken to them. */
	function askLine(place) {
		listLine(place);
		if (!isWide()) one(".status").scrollIntoView();
	}

	function targetOf(hash) {
		try {
			return document.getElementById(decodeURIComponent(hash.slice(1)));
		} catch {
			return null;
		}
	}

	/** Goes where an address leads; false where it leads nowhere. */
	function follow(hash) {
		const target = targetOf(hash);
		if (!target?.matches(".claim, .line, .source")) return false;
		if (target.matches(".claim")) reveal(target);
		if (target.matches(".line")) listLine(target);
		if (target.matches(".line, .source")) show(target);
		return true;
	}

	// What the reader does

	document.addEventListener("click", (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		const target = event.target.closest(".head, .go, .resting, .number, mark, .source-nav a, a[data-claim], .reset, .theme");
		if (target === null) return;
		if (target.matches("a")) event.preventDefault();
		if (target.matches(".head")) select(target.closest(".claim") === current ? null : target.closest(".claim"));
		else if (target.matches(".go")) {
			history.pushState(null, "", target.getAttribute("href"));
			show(markOf(target) ?? targetOf(target.hash));
			one(".resting", targetOf(target.hash) ?? root)?.focus({ preventScroll: true });
		} else if (target.matches(".resting, .number")) {
			history.pushState(null, "", target.getAttribute("href"));
			askLine(target.closest(".line"));
		} else if (target.matches("mark")) {
			if (getSelection().isCollapsed) askLine(target.closest(".line"));
		} else if (target.matches(".source-nav a")) show(targetOf(target.hash));
		else if (target.matches("a[data-claim]")) reveal(one('.claim[data-claim="' + target.dataset.claim + '"]'));
		else if (target.matches(".reset")) listAll();
		else changeTheme();
	});

	function step(by) {
		const shown = listed();
		const at = current === null ? -1 : shown.indexOf(current);
		const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by];
		if (next !== undefined) reveal(next);
	}

	document.addEventListener("keydown", (event) => {
		const typing = event.target.matches("input[type=search]");
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		if (event.key === "Escape" && one(".keys").open) return one(".keys").removeAttribute("open");
		if (event.key === "Escape") return typing && search.value === "" ? search.blur() : listAll();
		if (event.target.matches(".head") && /^Arrow(Up|Down)$/.test(event.key)) return event.preventDefault(), step(event.key === "ArrowDown" ? 1 : -1);
		if (typing || !one(".single-keys").checked) return;
		if (event.key === "j") step(1);
		if (event.key === "k") step(-1);
		if (event.key === "/") event.preventDefault(), search.focus();
	});

	search.addEventListener("input", list);
	for (const box of boxes) box.addEventListener("change", list);
	window.addEventListener("hashchange", () => follow(location.hash));

	// Light and dark

	const prefersDark = matchMedia("(prefers-color-scheme: dark)").matches;
	const isDark = () => (root.dataset.theme ?? (prefersDark ? "dark" : "light")) === "dark";
	const sayTheme = () => one(".theme").setAttribute("aria-pressed", String(isDark()));
	function changeTheme() {
		root.dataset.theme = isDark() ? "light" : "dark";
		sayTheme();
	}

	sayTheme();
	for (const claim of claims) setOpen(claim, false);
	list();
	if (!follow(location.hash)) {
		const first = one(".claim:not(.is-supported.is-ok)");
		if (first !== null) select(first, { address: false });
	}
});
`;
// src/text/lines.ts
const lineFeed = 10;
const carriageReturn = 13;
function lineStarts(text) {
	const starts = [0];
	for (let offset = 0; offset < text.length; offset++) if (endsLine(text, offset)) starts.push(offset + 1);
	return starts;
}
function endsLine(text, offset) {
	const code = text.charCodeAt(offset);
	if (code === lineFeed) return true;
	return code === carriageReturn && text.charCodeAt(offset + 1) !== lineFeed;
}
function positionAt(starts, offset) {
	const at = Math.max(0, offset);
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= at) low = middle;
		else high = middle - 1;
	}
	return {
		line: low + 1,
		column: at - (starts[low] ?? 0) + 1
	};
}
function onOneLine(text) {
	return text.replace(/[\r\n\u2028\u2029]/g, " ");
}
function lineAt(text, starts, line) {
	const start = starts[line - 1];
	if (start === void 0) return "";
	return text.slice(start, starts[line] ?? text.length).replace(/\r?\n$|\r$/, "");
}
// src/report/html/rests.ts
const restsOn = (source, claims) => claims.flatMap((claim) => evidenceIn(claim, source.id).flatMap((evidence) => restsOf(evidence, claim.number, source.text)));
function evidenceIn(claim, source) {
	const found = claim.stances.flatMap(({ evidence }) => evidence);
	const nearest = claim.nearest === void 0 ? [] : [{
		...claim.nearest,
		stance: "silent"
	}];
	const isNew = ({ start, end }) => !found.some((one) => one.start === start && one.end === end);
	return [...found, ...nearest.filter(isNew)].filter((one) => one.source === source);
}
function restsOf({ start, end, stance, marks }, claim, text) {
	const rest = (span, role) => ({
		start: span.start,
		end: Math.min(span.end, text.length),
		claim,
		role
	});
	const inside = marks.filter((mark) => mark.start >= start && mark.end <= end);
	return [rest({
		start,
		end
	}, stanceLabel[stance]), ...neighbours$1(text, disjoint(inside)).map((span) => rest(span, "words"))];
}
// src/report/html/segments.ts
function cutLines(lines, rests) {
	const waiting = rests.filter(({ start, end }) => start < end).toSorted((a, b) => b.start - a.start);
	let open = [];
	return lines.map(({ start, end }, at) => {
		for (let next = waiting.at(-1); next !== void 0 && next.start < end; next = waiting.at(-1)) {
			open.push(next);
			waiting.pop();
		}
		open = open.filter((rest) => rest.end > start);
		return {
			number: at + 1,
			start,
			end,
			segments: cutLine({
				start,
				end
			}, open)
		};
	});
}
function cutLine({ start, end }, rests) {
	if (rests.length === 0) return start < end ? [{
		start,
		end,
		rests: []
	}] : [];
	const inside = rests.flatMap((rest) => [rest.start, rest.end]).filter((offset) => offset > start && offset < end);
	const cuts = [...new Set([start, ...inside])].toSorted((a, b) => a - b);
	return cuts.map((from, at) => ({
		start: from,
		end: cuts[at + 1] ?? end
	})).filter((segment) => segment.start < segment.end).map((segment) => ({
		...segment,
		rests: rests.filter((rest) => rest.start <= segment.start && segment.end <= rest.end)
	}));
}
// src/report/html/sources.ts
const blockLength = 200;
function sourcePane(dossier) {
	const { sources } = dossier;
	if (sources.length === 0) return nothing;
	return html$1`<section class="sources" id="page:sources" aria-label="Sources" tabindex="-1">
<nav class="source-nav" aria-label="Sources"><ul>${sources.map(chip)}</ul></nav>
<div class="pane" tabindex="0" role="region" aria-label="Texts of the sources">${sources.map((source) => sourceArticle(source, dossier))}</div>
</section>`;
}
const chip = (source) => html$1`<li><a href="${top$1(source)}" data-of="${source.number}">${oneLine(source.id)}</a></li>`;
const top$1 = (source) => `${addressOf(source)}:`;
function sourceArticle(source, dossier) {
	const lines = cutLines(lineSpans(source.text), restsOn(source, dossier.claims));
	const blocks = chunksOf(lines, blockLength);
	const long = blocks.length > 1 ? " is-long" : "";
	return html$1`<article class="source" id="${source.anchor}:" data-of="${source.number}">
<h3>${oneLine(source.title ?? source.id)}</h3>
<div class="about">${about(source, dossier)}</div>
<div class="text${long}">${blocks.map((block) => html$1`<div class="block">${block.map((line) => lineMarkup(line, source))}</div>`)}</div>
</article>`;
}
function lineSpans(text) {
	const starts = lineStarts(text);
	return starts.map((start, at) => {
		const next = starts[at + 1];
		if (next === void 0) return {
			start,
			end: text.length
		};
		return {
			start,
			end: next - (text.startsWith("\r\n", next - 2) ? 2 : 1)
		};
	});
}
function about(source, { claims, sources }) {
	const twins = sources.filter(({ voice, id }) => voice === source.voice && id !== source.id).map(({ id }) => oneLine(id));
	const speaks = claims.filter((claim) => stanceOf(claim, source.id) !== "silent").length;
	const said = [
		...[
			source.title === void 0 ? void 0 : source.id,
			source.publisher,
			source.agency,
			source.published
		].flatMap((one) => one === void 0 ? [] : [html$1`${oneLine(one)}`]),
		...source.url === void 0 ? [] : [webLink(oneLine(source.url))],
		html$1`<span class="place">${oneLine(source.file)}</span>`,
		html$1`${counted$2(speaks, "claim")}`
	];
	const joined = twins.length === 0 ? nothing : html$1`<p class="small twins">One voice with ${twins.join(", ")}: they carry the same copy.</p>`;
	const hash = source.sha256 === void 0 ? nothing : html$1`<p class="small hash">SHA-256 ${oneLine(source.sha256)}</p>`;
	return html$1`<p class="small">${said.map((one, at) => html$1`${at > 0 ? " · " : ""}${one}`)}</p>${joined}${hash}`;
}
const webLink = (url) => isWebAddress(url) ? html$1`<a rel="noreferrer" href="${url}">${url}</a>` : html$1`<span>${url}</span>`;
function lineMarkup(line, source) {
	const address = addressOf(source, line.number);
	const id = `${source.anchor}:${line.number}`;
	if (line.segments.length === 0) return html$1`<div class="line is-empty" id="${id}"></div>`;
	return html$1`<div class="line" id="${id}"><a class="number" href="${address}" tabindex="-1" aria-hidden="true">${line.number}</a><span class="words">${line.segments.map((segment) => segmentMarkup(segment, source))}</span>${resting(line, address)}</div>
`;
}
function resting(line, address) {
	const claims = new Set(line.segments.flatMap(({ rests }) => rests.map(({ claim }) => claim)));
	if (claims.size === 0) return nothing;
	const label = `${counted$2(claims.size, "claim")} on line ${line.number}`;
	return html$1`<a class="resting" href="${address}" aria-label="${label}" data-claims="${[...claims].toSorted((a, b) => a - b).join(" ")}">${claims.size}</a>`;
}
const roles = [
	"supports",
	"contradicts",
	"nearest",
	"words"
];
function segmentMarkup({ start, end, rests }, source) {
	const words = source.text.slice(start, end);
	if (rests.length === 0) return html$1`${words}`;
	const told = roles.map((role) => {
		const claims = new Set(rests.filter((rest) => rest.role === role).map(({ claim }) => claim));
		return claims.size === 0 ? nothing : html$1` data-${role}="${[...claims].join(" ")}"`;
	});
	const opens = rests.some((rest) => rest.role !== "words" && rest.start === start);
	return html$1`<mark${told}${opens ? html$1` data-start="${start}"` : nothing}>${words}</mark>`;
}
const style = `
:root {
	color-scheme: light dark;
	--paper: light-dark(#fbfaf7, #141518);
	--card: light-dark(#ffffff, #1c1e22);
	--ink: light-dark(#1d1e20, #e9e7e2);
	--soft: light-dark(#5b5e64, #a6a9b0);
	--rule: light-dark(#e3e1da, #303339);
	--faint: light-dark(#b9b6ac, #5a5e67);
	--hover: light-dark(#f3f1eb, #24262b);
	--focus: light-dark(#1a56b0, #8db8ff);
	--good: light-dark(#0b6b5b, #63cdb6);
	--good-tint: light-dark(#d9efe9, #163c37);
	--good-strong: light-dark(#a9dccf, #23645a);
	--warn: light-dark(#855200, #edbb58);
	--warn-tint: light-dark(#f8ead0, #413213);
	--bad: light-dark(#a52a16, #ff9d86);
	--bad-tint: light-dark(#fae0da, #4a221a);
	--bad-strong: light-dark(#f1b9ac, #7c3526);
	--open: light-dark(#56458c, #bcaef2);
	--open-tint: light-dark(#e8e4f5, #2d2747);
	--open-strong: light-dark(#cbc2ea, #4b4178);
	--sans: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", sans-serif;
	--serif: Charter, "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Liberation Serif", serif;
	--mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 var(--sans); text-size-adjust: 100%; }
h1, h2, h3, h4, h5, p, ul, ol, dl, dd, blockquote, fieldset { margin: 0; padding: 0; border: 0; }
ul, ol { list-style: none; }
h1, h2, h3, h4, h5 { font: inherit; }
a { color: inherit; text-underline-offset: 0.2em; text-decoration-color: var(--soft); }
button, input { font: inherit; color: inherit; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
bdi, p, li, td, th, dd, dt, h3, .words, .sentence { unicode-bidi: isolate; overflow-wrap: anywhere; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999rem; z-index: 9; padding: 0.5rem 1rem; background: var(--card); }
.skip:focus { left: 0.5rem; top: 0.5rem; }
.small { font-size: 0.8125rem; color: var(--soft); }
.icon { width: 1em; height: 1em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.9; stroke-linecap: round; stroke-linejoin: round; vertical-align: -0.12em; }
.tag { display: inline-block; padding: 0 0.4em; border: 1px solid var(--rule); border-radius: 3px; font-size: 0.75rem; line-height: 1.45; color: var(--soft); }

.masthead, main { max-width: 92rem; margin: 0 auto; padding: 0 clamp(1rem, 3vw, 3rem); }
.masthead { padding-top: clamp(1.25rem, 3vw, 2.5rem); }
.masthead-row { display: flex; align-items: baseline; justify-content: space-between; gap: 1rem; }
h1 { font: 600 1.75rem/1.2 var(--serif); letter-spacing: -0.01em; }
h2 { font: 600 1.0625rem/1.4 var(--serif); }
.lead { margin-top: 0.4rem; max-width: 44rem; font-size: 1rem; color: var(--soft); }
.lead strong { color: var(--ink); font-weight: 600; }
.tools { display: none; gap: 0.5rem; }
.live .tools { display: flex; }
.tools button, .tools summary { cursor: pointer; padding: 0.2rem 0.7rem; border: 1px solid var(--rule); border-radius: 99px; background: var(--card); font-size: 0.8125rem; list-style: none; }
.tools summary::-webkit-details-marker { display: none; }
.tools button:hover, .tools summary:hover { background: var(--hover); }
.tools [aria-pressed="true"] { border-color: var(--soft); }
.keys { position: relative; }
.keys-panel { position: absolute; right: 0; z-index: 5; width: 19rem; max-width: 80vw; margin-top: 0.4rem; padding: 1rem; border: 1px solid var(--rule); border-radius: 8px; background: var(--card); box-shadow: 0 8px 30px rgb(0 0 0 / 12%); font-size: 0.8125rem; }
.keys-panel dl { margin-bottom: 0.75rem; }
.keys-panel dl div { display: flex; gap: 1rem; padding: 0.15rem 0; }
.keys-panel dt { width: 4.5rem; flex: none; }
kbd { padding: 0 0.35em; border: 1px solid var(--rule); border-radius: 3px; font: 0.75rem/1.5 var(--mono); background: var(--paper); }
.problems, .picture { margin-top: 2rem; }
.problem { margin-top: 0.75rem; padding-left: 0.9rem; border-left: 3px solid var(--warn); }
.problem.is-error, .problem.is-fatal { border-color: var(--bad); }
.problem pre { margin: 0.4rem 0; padding: 0.4rem 0.7rem; overflow-x: auto; background: var(--hover); border-radius: 4px; font: 0.8125rem/1.5 var(--mono); }
.hint { font-size: 0.875rem; }
.picture { padding-bottom: 1.75rem; border-bottom: 1px solid var(--rule); }
.caption { max-width: 52rem; margin: 0.15rem 0 1rem; font-size: 0.875rem; color: var(--soft); }
.caption strong { color: var(--ink); font-weight: 600; }
.band { display: grid; grid-template-columns: clamp(5.5rem, 14vw, 11rem) minmax(0, 1fr); gap: 0.75rem; margin-bottom: 0.75rem; }
.rows li { height: 22px; padding: 1px 0; font-size: 0.8125rem; line-height: 20px; text-align: right; white-space: nowrap; }
.rows span { display: block; padding-right: 0.6rem; overflow: hidden; border-right: 2px solid transparent; text-overflow: ellipsis; }
.rows .is-joined { padding: 0; }
.rows .is-joined span { padding-top: 1px; padding-bottom: 1px; border-right-color: var(--soft); }
.rows .is-joined.is-first { padding-top: 2px; }
.rows .is-joined.is-first span { padding-top: 0; }
.rows .row-voices { padding-right: calc(0.6rem + 2px); color: var(--soft); }
.strip { display: block; }
.hit { fill: transparent; }
.column:hover .hit { fill: var(--hover); }
.column.is-current .hit { fill: var(--rule); }
.column.is-out { opacity: 0.18; }
.bar-supports { fill: var(--good); }
.bar-contradicts { fill: var(--bad); }
.bar-silent { fill: var(--rule); }
.strip text { fill: var(--soft); font: 0.6875rem var(--sans); }
.strip .edge { fill: var(--faint); }
.bar-one { fill: var(--warn); }
.bar-more { fill: var(--soft); }
.bar-none { fill: none; stroke: var(--bad); stroke-width: 1; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; font-size: 0.75rem; color: var(--soft); }
.legend .key { width: 8px; height: 14px; margin-right: 0.4rem; vertical-align: -2px; }
.as-table { margin-top: 0.6rem; font-size: 0.8125rem; }
.as-table summary { width: max-content; cursor: pointer; color: var(--soft); }
.scroll { max-height: 24rem; margin-top: 0.5rem; overflow: auto; border: 1px solid var(--rule); border-radius: 6px; background: var(--card); }
table { width: 100%; border-collapse: collapse; font-size: 0.8125rem; }
th, td { padding: 0.35rem 0.7rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); font-weight: 400; }
thead th { color: var(--soft); font-size: 0.75rem; }

.desk { display: grid; grid-template-columns: minmax(0, 9fr) minmax(0, 11fr); gap: clamp(1.25rem, 2.5vw, 2.5rem); margin-top: 1.75rem; padding-bottom: 4rem; }
.desk > .claims:only-child { grid-column: 1 / -1; }
.filters, .status { display: none; }
.live .filters { display: grid; gap: 0.6rem; }
.live .status { display: block; min-height: 1.6rem; margin-top: 0.7rem; font-size: 0.8125rem; color: var(--soft); }
.status button { padding: 0; border: 0; background: none; text-decoration: underline; text-underline-offset: 0.2em; cursor: pointer; }
.search input { width: 100%; padding: 0.5rem 0.75rem; border: 1px solid var(--rule); border-radius: 8px; background: var(--card); }
.search input::placeholder { color: var(--soft); opacity: 1; }
.filters fieldset { display: flex; gap: 0.75rem; min-width: 0; }
.filters legend { float: left; width: 3.4rem; flex: none; padding: 0.2rem 0; font-size: 0.8125rem; color: var(--soft); }
.chips { display: flex; flex-wrap: wrap; gap: 0.35rem; max-height: 9rem; overflow-y: auto; padding: 2px; }
.chip { position: relative; display: inline-flex; align-items: center; gap: 0.35rem; padding: 0.12rem 0.6rem; border: 1px solid var(--rule); border-radius: 99px; background: var(--card); font-size: 0.8125rem; cursor: pointer; }
.chip:hover { background: var(--hover); }
.chip input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; }
.chip:has(:checked) { border-color: var(--ink); background: var(--ink); color: var(--paper); }
.chip:has(:focus-visible) { outline: 2px solid var(--focus); outline-offset: 2px; }
.count { font-size: 0.75rem; color: var(--soft); font-variant-numeric: tabular-nums; }
.chip:has(:checked) .count { color: inherit; }
.group { margin-top: 1.5rem; }
.group > h3 { padding-bottom: 0.35rem; border-bottom: 1px solid var(--rule); font-size: 0.8125rem; color: var(--soft); }
.claim { --hue: var(--soft); position: relative; border-bottom: 1px solid var(--rule); scroll-margin-top: 1rem; }
.is-supported { --hue: var(--good); }
.is-conflicted { --hue: var(--warn); }
.is-contradicted { --hue: var(--bad); }
.is-unsupported { --hue: var(--open); }
.head { display: block; width: 100%; padding: 0.7rem 0.75rem 0.15rem 2.1rem; border: 0; background: none; text-align: left; cursor: pointer; }
.claim:hover { background: var(--hover); }
.verdict { color: var(--hue); font-size: 0.8125rem; font-weight: 600; }
.verdict .icon { margin-right: 0.35em; font-size: 1rem; }
.head .verdict .icon { position: absolute; left: 0.65rem; top: 0.95rem; margin: 0; }
.head .tag { margin-left: 0.5em; }
.claim.is-supported.is-ok .head .verdict { font-size: 0; }
.claim.is-supported.is-ok .head .tag { float: right; margin: 0.2em 0 0 0.75em; }
.claim:not(.is-supported.is-ok) .sentence { display: block; }
.sentence { font: 1.0625rem/1.45 var(--serif); }
.missing { text-decoration: underline dashed 1.5px var(--open); text-underline-offset: 0.22em; }
.meta { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.9rem; padding: 0 0.75rem 0.7rem 2.1rem; cursor: default; }
.speakers { display: flex; flex-wrap: wrap; gap: 0 0.75rem; }
.speakers .icon { margin-right: 0.25em; font-size: 0.75rem; }
.speaks-supports .icon { color: var(--good); }
.speaks-contradicts, .speaks-contradicts .icon { color: var(--bad); }
.voices::before { content: ""; display: inline-block; width: 0.5em; height: 0.5em; margin-right: 0.4em; border-radius: 50%; background: var(--soft); }
.voices-1 { color: var(--warn); }
.voices-1::before { background: none; box-shadow: inset 0 0 0 1.5px var(--warn); }
.live .claim .body { display: none; }
.live .claim.is-open { background: var(--card); box-shadow: inset 3px 0 var(--hue), 0 1px 8px rgb(0 0 0 / 6%); }
.live .claim.is-open .body { display: block; }
.body { padding: 0 0.75rem 0.8rem 2.1rem; }
.body > * + * { margin-top: 0.8rem; }
.message { font-size: 0.9375rem; }
.body h5 { font-size: 0.8125rem; color: var(--soft); }
.parts li { padding: 0.15rem 0; font: 0.9375rem/1.45 var(--serif); }
.parts .verdict { font-family: var(--sans); }
.settled { padding: 0.6rem 0.8rem; border: 1px solid var(--rule); border-radius: 6px; font-size: 0.875rem; }
.conflict caption { padding-bottom: 0.3rem; text-align: left; font-size: 0.8125rem; color: var(--soft); }
.conflict thead tr { border-top: 1px solid var(--rule); }
.conflict th[scope="row"] { width: 34%; }
.conflict time, .conflict .why, .conflict td .small { display: block; color: var(--soft); }
.conflict tbody td:last-child { font: 0.9375rem/1.45 var(--serif); }
.conflict .why { font: 0.8125rem/1.45 var(--sans); }
.value { font-weight: 600; }
.suggestions del { color: var(--soft); }
.suggestions ins { font-weight: 600; text-decoration-color: var(--good); }
.evidence { display: grid; gap: 0.9rem; }
.evidence li { padding-left: 0.8rem; border-left: 3px solid var(--rule); }
.evidence .says-supports { border-left-color: var(--good); }
.evidence .says-contradicts { border-left: 5px double var(--bad); }
.evidence .says-nearest { border-left: 3px dotted var(--open); }
.stance { font-weight: 600; white-space: nowrap; }
.conflict .stance { display: block; }
.says-supports .stance { color: var(--good); }
.says-contradicts .stance { color: var(--bad); }
.says-nearest .stance { color: var(--open); }
.stance .icon { margin-right: 0.3em; }
blockquote { margin-top: 0.15rem; font: 0.9375rem/1.5 var(--serif); }
blockquote b { font-weight: 600; }
.facts div { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0 0.6rem; margin-top: 0.35rem; font-size: 0.8125rem; }
.facts dt { color: var(--soft); }
.relation { grid-column: 2; color: var(--soft); font-style: italic; }
.missing-list { font: 0.9375rem/1.5 var(--serif); }
.label { margin-right: 0.3em; font: 600 0.8125rem var(--sans); color: var(--open); }
.foot { padding-top: 0.2rem; }

.sources { position: sticky; top: 0; display: flex; flex-direction: column; height: 100vh; height: 100dvh; padding: 0.75rem 0; }
.source-nav { flex: none; padding-bottom: 0.6rem; background: var(--paper); }
.source-nav ul { display: flex; flex-wrap: wrap; gap: 0.35rem; max-height: 6rem; overflow-y: auto; }
.source-nav a { display: inline-block; padding: 0.12rem 0.6rem; border: 1px solid transparent; border-radius: 99px; font-size: 0.8125rem; color: var(--soft); text-decoration: none; }
.source-nav a:hover { background: var(--hover); }
.source-nav .is-spoken { border-color: currentColor; color: var(--good); font-weight: 600; }
.source-nav .is-spoken::before { content: "✓ "; }
.source-nav .is-contradicts { color: var(--bad); }
.source-nav .is-contradicts::before { content: "✕ "; }
.source-nav .is-nearest { color: var(--open); border-style: dashed; }
.source-nav .is-nearest::before { content: ""; }
.pane { flex: 1; min-height: 0; overflow-y: auto; border: 1px solid var(--rule); border-radius: 8px; background: var(--card); overscroll-behavior: auto; }
.pane::after { content: ""; display: block; height: 55vh; }
.source { padding: 0.9rem clamp(0.75rem, 2vw, 1.75rem) 2.5rem; }
.source + .source { border-top: 1px solid var(--rule); }
.source h3 { position: sticky; top: 0; z-index: 1; padding: 0.6rem 2.4rem 0.3rem 3rem; background: linear-gradient(var(--card) 85%, transparent); font: 600 1.1875rem/1.4 var(--serif); }
.about { padding: 0 2.4rem 1rem 3rem; }
.hash { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; display: none; }
.is-long .block { content-visibility: auto; contain-intrinsic-size: auto 6000px; }
.line { display: grid; grid-template-columns: 2.4rem minmax(0, 1fr) 1.8rem; gap: 0.6rem; scroll-margin-top: 3rem; }
.line.is-empty { height: 0.6rem; }
.number { font: 0.75rem/1.62rem var(--mono); color: var(--soft); text-align: right; text-decoration: none; user-select: none; }
.words { font: 1rem/1.62 var(--serif); white-space: pre-wrap; tab-size: 4; }
.resting { align-self: start; justify-self: end; min-width: 1.5rem; margin-top: 0.2rem; padding: 0 0.3rem; border: 1px solid var(--rule); border-radius: 99px; font-size: 0.75rem; line-height: 1.2rem; text-align: center; text-decoration: none; color: var(--soft); font-variant-numeric: tabular-nums; }
.resting:hover { background: var(--hover); color: var(--ink); }
.line:target, .line.is-target { background: var(--hover); box-shadow: -3px 0 var(--focus); }
mark { padding: 0.12em 0; background: none; color: inherit; cursor: pointer; text-decoration: underline dotted 1px var(--faint); text-underline-offset: 0.28em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
mark.is-supports { background: var(--good-tint); text-decoration: none; border-bottom: 2px solid var(--good); }
mark.is-supports.is-words { background: var(--good-strong); }
mark.is-contradicts { background: var(--bad-tint); text-decoration: none; border-bottom: 4px double var(--bad); }
mark.is-contradicts.is-words { background: var(--bad-strong); }
mark.is-nearest { background: var(--open-tint); text-decoration: none; border-bottom: 2px dotted var(--open); }
mark.is-nearest.is-words { background: var(--open-strong); }
mark.is-start::before { display: inline-block; margin-right: 0.45em; padding: 0 0.4em; border-radius: 3px; font: 600 0.6875rem/1.5 var(--sans); vertical-align: 0.1em; background: var(--good); color: var(--card); content: "supports"; }
mark.is-contradicts.is-start::before { background: var(--bad); content: "contradicts"; }
mark.is-nearest.is-start::before { background: var(--open); content: "nearest"; }

@media screen and (max-width: 56rem) {
	.desk { grid-template-columns: minmax(0, 1fr); }
	.sources { position: static; height: auto; }
	.pane { overflow: visible; }
	.pane::after { display: none; }
	.source h3 { position: static; }
	.conflict, .conflict caption, .conflict tbody, .conflict tr, .conflict th, .conflict td { display: block; }
	.conflict thead { display: none; }
	.conflict th[scope="row"], .conflict td { width: auto; border: 0; padding: 0.1rem 0; }
	.conflict tr { padding: 0.4rem 0; border-bottom: 1px solid var(--rule); }
}
@media (prefers-reduced-motion: no-preference) {
	.head, .chip, .source-nav a { transition: background-color 0.12s; }
}
@media print {
	:root, :root[data-theme="dark"] { color-scheme: light; font-size: 12px; }
	@page { margin: 18mm 16mm; }
	body { background: none; font-size: 11px; }
	a { text-decoration: none; }
	.masthead, main { max-width: none; padding: 0; }
	.skip, .tools, .filters, .status, .as-table, .source-nav, .source .text, .hit { display: none !important; }
	.desk { display: block; }
	.claim[hidden], .group[hidden] { display: block !important; }
	.live .claim .body, .claim .body { display: block !important; }
	.claim, .evidence li, .problem, .band, .conflict tr { break-inside: avoid; }
	.group h3, h2 { break-after: avoid; }
	.column.is-out { opacity: 1; }
	.sources { position: static; height: auto; }
	.sources::before { content: "Sources"; font: 600 1.0625rem/1.4 var(--serif); }
	.sources { margin-top: 2rem; }
	.pane { overflow: visible; border: 0; }
	.pane::after { display: none; }
	.source, .source + .source { padding: 0; border: 0; }
	.source h3, .about { position: static; padding: 0.4rem 0 0; background: none; font-size: 1rem; }
	.source .hash { display: block; }
	.live .claim.is-open { box-shadow: inset 3px 0 var(--hue); background: none; }
	rect, .says-supports, .says-contradicts { print-color-adjust: exact; }
}
`;
// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
// src/report/html/page.ts
var _templateObject;
const page$2 = (dossier) => html$1(_templateObject || (_templateObject = _taggedTemplateLiteral([
	"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"",
	"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>Fact dossier: ",
	"</title>\n<style>",
	"</style>\n<script>",
	"<\/script>\n</head>\n<body>\n<a class=\"skip\" href=\"#page:claims\">Skip to the claims</a>\n",
	"\n",
	"\n<main>\n",
	"\n",
	"\n<div class=\"desk\">\n<section class=\"claims\" id=\"page:claims\" aria-label=\"Claims\" tabindex=\"-1\">\n",
	"\n",
	"\n</section>\n",
	"\n</div>\n</main>\n</body>\n</html>\n"
])), policy, counted$2(dossier.claims.length, "claim"), { markup: style }, { markup: script }, dossier.sources.length === 0 ? void 0 : html$1`<a class="skip" href="#page:sources">Skip to the sources</a>`, masthead(dossier), problems(dossier), picture(dossier), filters(dossier), claimList(dossier), sourcePane(dossier));
// src/report/html.ts
const html = {
	name: "html",
	describe: "one page for a browser: claims beside their sources",
	alone: true,
	render: (report, options) => page$2(dossierOf(report, options)).markup
};
// src/report/summary.ts
const verdicts$1 = [
	"supported",
	"conflicted",
	"contradicted",
	"unsupported",
	"unchecked"
];
const verdictInk = {
	supported: "good",
	conflicted: "caution",
	contradicted: "bad",
	unsupported: "bad",
	unchecked: "bad"
};
function summaryLines(report, { style, width }) {
	if (displayWidth(summaryLine(report, plain$6)) <= width) return summaryLine(report, style);
	const bare = summaryLine(report, plain$6, "\n").split("\n");
	return summaryLine(report, style, "\n").split("\n").map((half, at) => brokenAtCommas(half, bare[at] ?? "", width)).join("\n");
}
function brokenAtCommas(text, bare, width) {
	const widths = bare.split(", ").map((piece) => displayWidth(piece) + 2);
	let used = 0;
	return text.split(", ").map((piece, at) => {
		const wide = widths[at] ?? 0;
		const breaks = used > 0 && used + wide > width;
		used = (breaks ? 2 : used) + wide;
		return at === 0 ? piece : breaks ? `,\n  ${piece}` : `, ${piece}`;
	}).join("");
}
function summaryLine(report, style, between = " · ") {
	const said = verdicts$1.filter((verdict) => report.summary[verdict] > 0).map((verdict) => {
		const count = style.paint(verdictInk[verdict], `${report.summary[verdict]} ${verdict}`);
		return verdict === "supported" ? count + pinnedNote(report) : count;
	});
	return `${style.paint("strong", counted$2(report.summary.claims, "claim"))}${said.length > 0 ? `: ${said.join(", ")}` : ""}${between}${weights(report, style)}`;
}
function pinnedNote(report) {
	const pinned = report.claims.filter((claim) => claim.verdict === "supported" && claim.stances.some(isPinned));
	return pinned.length > 0 ? ` (${pinned.length} pinned)` : "";
}
const isPinned = (stance) => stance.evidence.some((evidence) => evidence.pinned === true && evidence.stance === "supports");
function weights(report, { paint }) {
	const { fatal, error, warning } = tally(report);
	const errors = counted$2(error + fatal, "error") + (fatal > 0 ? ` (${fatal} fatal)` : "");
	const warnings = counted$2(warning, "warning");
	const { accepted = 0 } = report.summary;
	return [
		error + fatal > 0 ? paint("bad", errors) : errors,
		warning > 0 ? paint("caution", warnings) : warnings,
		...accepted > 0 ? [`${accepted} accepted`] : []
	].join(", ");
}
// src/report/markdown/text.ts
const marks$3 = /[\\`*_[\]<>&|~$#{}]/g;
const joiner = "&#8288;";
const callings = [
	[/#(?=\d)/g, `#${joiner}`],
	[/@(?=[\p{L}\p{N}_\\])/gu, `@${joiner}`],
	[/gh-(?=\d)/gi, `$&${joiner}`],
	[/www(?=\.)/gi, `$&${joiner}`],
	[/:(?=\/\/|[a-z0-9+\\_-]{1,60}:)/gi, `:${joiner}`],
	[/(?:mailto|xmpp):/gi, `$&${joiner}`]
];
const opening = /^(?=[-+=:])|^(\d{1,9})(?=[.)])/;
const escaped = (text) => callings.reduce((safe, [calling, apart]) => safe.replace(calling, apart), text.replace(marks$3, "\\$&"));
const markdownText = (text) => escaped(oneLine(text)).replace(opening, "$1\\");
const claimLength = 2e3;
const markdownClip = (text, length = claimLength) => markdownText(clip(oneLine(text), length));
const markdownLink = (text, address) => address === void 0 ? markdownText(text) : `[${markdownText(text)}](${address})`;
const bulleted = (items) => items.map((item, index) => `${index === 0 ? "\n" : ""}- ${item}\n`);
// src/report/markdown/link.ts
const lineLink = (place, options) => markdownLink(`${place.file}:${place.line}`, lineAddress(place, options));
// src/report/markdown/quotation.ts
const quoteLength = 600;
const quotation$1 = (words, marks) => bold(excerpt(marked(words.quote, words.start, marks), quoteLength));
function bold({ text, marks }) {
	const ends = [0, ...marks.map((mark) => mark.end)];
	const whole = `${marks.map(({ start, end }, index) => {
		return `${escaped(text.slice(ends[index], start))}**${escaped(text.slice(start, end))}**`;
	}).join("")}${escaped(text.slice(ends.at(-1)))}`;
	return isQuoted$1(text) ? whole : `“${whole}”`;
}
// src/report/markdown/table.ts
const meanings$1 = {
	supported: "a source says all of it, none says otherwise",
	conflicted: "sources disagree",
	contradicted: "a source says otherwise, none supports it",
	unsupported: "no source says it, or not all of it",
	unchecked: "could not be checked"
};
function table$1(heads, rows) {
	const [first, ...rest] = rows.map(tableRow);
	if (first === void 0) return [];
	return [`\n${tableRow(heads)}${tableRow(heads.map(() => "---"))}${first}`, ...rest];
}
const tableRow = (cells) => `| ${cells.join(" | ")} |\n`;
const verdictTable = ({ summary }) => table$1([
	"verdict",
	"claims",
	"meaning"
], verdicts$1.map((verdict) => [
	verdict,
	String(summary[verdict]),
	meanings$1[verdict]
]));
const conflictTable = (rows, options) => table$1([
	"source",
	"published",
	"says",
	"words",
	"where",
	"stance"
], rows.map((row) => [
	markdownText(row.source),
	markdownText(row.published ?? ""),
	markdownText(spoken$4(row.kind, row.value)),
	quotation$1(row, []),
	lineLink(row, options),
	row.why === void 0 ? row.stance : `${row.stance}: ${markdownText(row.why)}`
]));
const sourceTable = (sources, options) => table$1([
	"source",
	"publisher",
	"agency",
	"published",
	"voice",
	"file"
], sources.map((source) => [
	markdownText(source.id),
	markdownText(source.publisher ?? ""),
	markdownText(source.agency ?? ""),
	markdownText(source.published ?? ""),
	String(source.origin + 1),
	lineLink({
		file: source.file,
		line: 1
	}, options)
]));
// src/report/markdown/claim.ts
const claimBlock = (claim, options) => [
	headline(claim, options),
	...failedParts$1(claim),
	...conflictTable(claim.conflict ?? [], options),
	...claim.stances.flatMap((stance) => evidenceList(stance.evidence, options)),
	...nearest$3(claim, options),
	...suggestions(claim.suggestions ?? [], options),
	...claim.settled ? [decision$1(claim.settled)] : []
];
function headline(claim, options) {
	const severity = severityOf(claim);
	const changed = claim.changed ? " · changed" : "";
	const place = lineLink(claim, options);
	const rule = claim.rule === void 0 || claim.rule === claim.verdict ? "" : ` · ${markdownText(claim.rule)}`;
	return `\n### ${claim.verdict}: ${markdownClip(claim.id, 200)}\n\n> ${markdownClip(claim.claim)}\n\n${place} · ${severity === "ok" ? "accepted" : severity}${rule}${changed}\n\n**${markdownClip(claim.message)}**\n`;
}
function failedParts$1({ parts }) {
	const failed = parts.length < 2 ? [] : parts.filter((part) => part.verdict !== "supported");
	return bulleted(failed.map((part) => `${part.verdict}: ${markdownClip(part.text)}`));
}
function evidenceList(evidence, options) {
	const shown = evidence.slice(0, 2).map((one) => evidenceBlock(one, `${one.stance} it`, options));
	const rest = evidence.length - 2;
	return rest > 0 ? [...shown, `\n… and ${rest} more like it\n`] : shown;
}
function evidenceBlock(evidence, says, options) {
	const notes = [evidence.pinned ? "pinned" : "", evidence.boilerplate ? "not part of the story" : ""].filter(Boolean);
	const where = [lineLink(evidence, options), ...notes].join(" · ");
	return `\n${markdownText(evidence.source)} ${says}, ${where}:\n\n> ${quotation$1(evidence, evidence.marks)}\n`;
}
function nearest$3({ nearest: near, missing = [], stances }, options) {
	const shown = stances.some(({ evidence }) => evidence.some((one) => one.file === near?.file && one.start === near.start));
	const lacks = missing.map((words) => `“${markdownClip(words)}”`).join(" · ");
	return [...near && !shown ? [evidenceBlock(near, "has the nearest words", options)] : [], ...lacks === "" ? [] : [`\nMissing: ${lacks}\n`]];
}
const suggestions = (all, options) => all.map((one) => {
	const change = `write “${markdownText(one.instead)}” instead of “${markdownText(one.was)}”`;
	const rest = one.safe ? "" : "; more must change";
	return `\nSuggestion: ${change} (${markdownText(one.source)}, ${lineLink(one, options)}${rest})\n`;
});
const standings = {
	holds: "it holds",
	reopened: "it no longer holds, because a source has changed since",
	expired: "it has ended",
	unnecessary: "it is no longer needed"
};
function decision$1({ by, reason, who, until, prefer, standing }) {
	return `\nDecision: ${[by, ...[
		who && `by ${who}`,
		until && `until ${until}`,
		prefer && `prefers ${prefer}`
	].flatMap((detail) => detail ? [markdownText(detail)] : [])].join(", ")}; ${standings[standing]}. Reason: ${markdownClip(reason)}\n`;
}
// src/report/markdown/problem.ts
function problemLine(problem, options) {
	const { rule, severity, message, hint = "" } = problem;
	const advice = hint === "" ? "" : ` ${markdownClip(hint)}`;
	return `${lineLink(problem, options)} · ${severity} · ${markdownText(rule)}: ${markdownClip(message)}${advice}`;
}
// src/report/markdown/sections.ts
const section = (title, pieces) => pieces.length > 0 ? [`\n## ${title}\n`, ...pieces] : [];
const overview = (report) => [
	`# Fact check\n\n${summaryLine(report, plain$6)}\n`,
	...report.since ? [`\n${markdownText(sinceLine(report))}\n`] : [],
	...verdictTable(report),
	...rulesLine(report)
];
function rulesLine(report) {
	const text = sayRules(items$1(report, false).sort(byWeight$1));
	return text === "" ? [] : [`\n${markdownText(text)}\n`];
}
function contents(report, options) {
	const found = items$1(report, options.quiet).sort(byWeight$1);
	const claims = found.flatMap((item) => item.is === "claim" ? [{
		claim: item.claim,
		open: isOpen(item)
	}] : []);
	const listed = new Set(claims.map(({ claim }) => claim));
	return {
		findings: claims.flatMap(({ claim, open }) => open ? [claim] : []),
		decided: claims.flatMap(({ claim, open }) => open ? [] : [claim]),
		supported: report.claims.filter((claim) => claim.verdict === "supported" && !listed.has(claim)),
		problems: bulleted(found.flatMap((item) => item.is === "problem" ? [problemLine(item.problem, options)] : []))
	};
}
const claimBlocks = (claims, options) => claims.flatMap((claim) => claimBlock(claim, options));
// src/report/markdown/supported.ts
function supportedItem(claim, most, options) {
	const voices = counted$2(claim.origins, "independent voice");
	const evidence = claim.stances.flatMap(({ evidence: all }) => all.find((one) => one.stance === "supports") ?? []);
	const quotations = evidence.slice(0, most).map((one) => supporting(one, options));
	const rest = evidence.length - most;
	return [
		`\n- **${markdownClip(claim.id, 200)}** · ${lineLink(claim, options)} · ${voices}\n\n  ${markdownClip(claim.claim)}\n`,
		...quotations,
		...rest > 0 ? [`\n  … and ${counted$2(rest, "more source")}\n`] : []
	].join("");
}
function supporting(evidence, options) {
	const pinned = evidence.pinned ? " · pinned" : "";
	return `\n  > ${quotation$1(evidence, evidence.marks)} ${markdownText(evidence.source)}, ${lineLink(evidence, options)}${pinned}\n`;
}
// src/report/job-summary.ts
const mostBytes$2 = 1e6;
const mostSources$1 = 1;
const jobSummary = {
	name: "summary",
	describe: "a page for the job summary in GitHub Actions",
	alone: true,
	render: (report, options) => withoutCommands(fitting$1(page$1(report, options)))
};
function page$1(report, options) {
	const { findings, decided, problems, supported } = contents(report, options);
	const changed = findings.filter((claim) => claim.changed === true);
	const others = findings.filter((claim) => claim.changed !== true);
	const items = supported.map((claim) => supportedItem(claim, mostSources$1, options));
	return [
		...overview(report),
		...section("Problems of the input", problems),
		...section("Changed in this pull request", claimBlocks(changed, options)),
		...section(changed.length > 0 ? "Other findings" : "Findings", claimBlocks(others, options)),
		...folded$1(counted$2(supported.length, "supported claim"), items),
		...folded$1(`${counted$2(decided.length, "claim")} that somebody decided`, claimBlocks(decided, options))
	];
}
const unfold = (title) => `\n<details><summary>${title}</summary>\n`;
const fold$1 = "\n</details>\n";
const folded$1 = (title, pieces) => pieces.length > 0 ? [
	unfold(title),
	...pieces,
	fold$1
] : [];
const cutNote = "\n**The page is cut here: GitHub takes no more.** The log of this step has every finding; `--format markdown=FILE` writes the whole dossier.\n";
function fitting$1(pieces) {
	const whole = pieces.join("");
	if (bytes(whole) <= mostBytes$2) return whole;
	const kept = pieces.slice(0, fittingCount(pieces));
	return [
		...kept,
		isFolded(kept) ? fold$1 : "",
		cutNote
	].join("");
}
function fittingCount(pieces) {
	const budget = mostBytes$2 - bytes(fold$1 + cutNote);
	let used = 0;
	const over = pieces.findIndex((piece) => {
		used += bytes(piece);
		return used > budget;
	});
	return over < 0 ? pieces.length : over;
}
const isFolded = (pieces) => pieces.findLastIndex((piece) => piece.startsWith("\n<details>")) > pieces.lastIndexOf(fold$1);
const bytes = (text) => new TextEncoder().encode(text).length;
// src/report/json-page.ts
const jsonPage = (page) => `${withoutCommandsInJson(JSON.stringify(page, null, 2))}\n`;
// src/report/json.ts
const json = {
	name: "json",
	describe: "for programs: schema/report.schema.json",
	alone: true,
	render: (report) => jsonPage(ordered$1(report))
};
const ordered$1 = (report) => ({
	version: report.version,
	summary: summary(report.summary),
	claims: report.claims.map(claim),
	problems: report.problems.map(problem),
	sources: report.sources?.map(source),
	since: report.since && since(report.since)
});
const summary = (one) => ({
	claims: one.claims,
	supported: one.supported,
	conflicted: one.conflicted,
	contradicted: one.contradicted,
	unsupported: one.unsupported,
	unchecked: one.unchecked,
	errors: one.errors,
	warnings: one.warnings,
	accepted: one.accepted
});
const claim = (one) => ({
	id: one.id,
	claim: one.claim,
	file: one.file,
	line: one.line,
	column: one.column,
	endLine: one.endLine,
	endColumn: one.endColumn,
	verdict: one.verdict,
	severity: one.severity,
	message: one.message,
	rule: one.rule,
	origins: one.origins,
	parts: one.parts.map(part),
	stances: one.stances.map(stance),
	nearest: one.nearest && evidence(one.nearest),
	missing: one.missing,
	conflict: one.conflict?.map(conflictRow),
	suggestions: one.suggestions?.map(suggestion),
	settled: one.settled && settled$1(one.settled),
	changed: one.changed
});
const part = (one) => ({
	text: one.text,
	verdict: one.verdict
});
const stance = (one) => ({
	source: one.source,
	stance: one.stance,
	evidence: one.evidence.map(evidence)
});
const evidence = (one) => ({
	source: one.source,
	file: one.file,
	quote: one.quote,
	start: one.start,
	end: one.end,
	line: one.line,
	column: one.column,
	stance: one.stance,
	boilerplate: one.boilerplate,
	pinned: one.pinned,
	marks: one.marks.map(({ start, end }) => ({
		start,
		end
	})),
	facts: one.facts.map(fact)
});
const fact = (one) => ({
	kind: one.kind,
	claim: one.claim,
	source: one.source,
	relation: one.relation
});
const problem = (one) => ({
	file: one.file,
	line: one.line,
	column: one.column,
	endLine: one.endLine,
	endColumn: one.endColumn,
	rule: one.rule,
	severity: one.severity,
	message: one.message,
	hint: one.hint,
	frame: one.frame
});
const conflictRow = (one) => ({
	source: one.source,
	file: one.file,
	line: one.line,
	column: one.column,
	start: one.start,
	end: one.end,
	published: one.published,
	stance: one.stance,
	kind: one.kind,
	value: one.value,
	quote: one.quote,
	why: one.why
});
const suggestion = (one) => ({
	start: one.start,
	end: one.end,
	was: one.was,
	instead: one.instead,
	kind: one.kind,
	source: one.source,
	file: one.file,
	line: one.line,
	safe: one.safe
});
const settled$1 = (one) => ({
	by: one.by,
	reason: one.reason,
	who: one.who,
	until: one.until,
	prefer: one.prefer,
	standing: one.standing
});
const source = (one) => ({
	id: one.id,
	file: one.file,
	title: one.title,
	publisher: one.publisher,
	agency: one.agency,
	published: one.published,
	url: one.url,
	origin: one.origin,
	sha256: one.sha256
});
const since = (one) => ({
	base: one.base,
	commit: one.commit,
	unchanged: one.unchanged
});
// src/report/junit.ts
const junit = {
	name: "junit",
	describe: "JUnit XML, for build servers and GitLab",
	alone: true,
	render: (report) => {
		const cases = [...report.claims.map(ofClaim), ...report.problems.map(ofProblem)];
		const suites = [...new Set(cases.map((one) => one.file))].map((file) => suite(file, cases.filter((one) => one.file === file)));
		const { tests, failures, errors } = counts(cases);
		return xmlDocument(element("testsuites", {
			name: "factlint",
			tests,
			failures,
			errors
		}, suites));
	}
};
const counts = (cases) => ({
	tests: cases.length,
	failures: cases.filter((one) => one.outcome === "failure").length,
	errors: cases.filter((one) => one.outcome === "error").length,
	skipped: cases.filter((one) => one.outcome === "skipped").length
});
const suite = (file, cases) => element("testsuite", {
	name: oneLine(file),
	...counts(cases),
	file: oneLine(file)
}, cases.map(testCase));
function testCase({ file, name, outcome, type, message, details }) {
	const said = [message, ...details].map(oneLine).filter(Boolean).join("\n");
	const failed = outcome === "failure" || outcome === "error";
	const verdict = outcome === "passed" ? [] : [element(outcome, {
		type,
		message: oneLine(message)
	}, failed ? said : [])];
	const output = failed ? [] : [element("system-out", {}, said)];
	return element("testcase", {
		name: oneLine(name),
		classname: oneLine(file)
	}, [...verdict, ...output]);
}
function ofClaim(claim) {
	const details = [
		claim.claim,
		...grounds(claim),
		...decision(claim),
		`${claim.file}:${claim.line}:${claim.column}`
	];
	const { file, id: name, verdict: type, message } = claim;
	return {
		file,
		name,
		outcome: outcomeOf$2(claim),
		type,
		message,
		details
	};
}
function outcomeOf$2(claim) {
	if (isAccepted(claim)) return "skipped";
	const severity = severityOf(claim);
	if (severity === "fatal") return "error";
	return severity === "error" ? "failure" : "passed";
}
const decision = ({ settled }) => settled ? [`${settled.by} ${settled.standing}: ${settled.reason}${settled.who ? ` (${settled.who})` : ""}`] : [];
function ofProblem(problem) {
	const { file, line, column, rule, severity, message, hint = "", frame = "" } = problem;
	const outcome = severity === "warning" ? "passed" : "error";
	return {
		file,
		name: `${rule} ${line}:${column}`,
		outcome,
		type: rule,
		message,
		details: [hint, frame]
	};
}
// src/report/markdown.ts
const mostSources = 5;
const markdown = {
	name: "markdown",
	describe: "a dossier to file with the article",
	alone: true,
	render: (report, options) => withoutCommands(page(report, options).join(""))
};
function page(report, options) {
	const { findings, decided, problems, supported } = contents(report, options);
	return [
		...overview(report),
		...section("Problems of the input", problems),
		...section("Findings", claimBlocks(findings, options)),
		...section("Decided", claimBlocks(decided, options)),
		...section("Supported claims", supported.map((claim) => supportedItem(claim, mostSources, options))),
		...section("Sources", sourceTable(report.sources ?? [], options))
	];
}
// src/report/layout.ts
const margin = "    ";
const severityInk = {
	ok: "good",
	warning: "caution",
	error: "bad",
	fatal: "bad"
};
function paragraph(text, prefix, page) {
	const line = oneLine(text);
	const hanging = " ".repeat(prefix.length);
	return wrap(line, page.width - prefix.length).map((span, index) => (index === 0 ? prefix : hanging) + line.slice(span.start, span.end));
}
const quoted$2 = (lines, page) => lines.map((line) => `${margin}${page.style.paint("faint", "│")} ${line}`);
const quotedWidth = (page) => page.width - 4 - 2;
// src/report/pretty-conflict.ts
const labelWidth$1 = 14;
const leastWords$3 = 24;
const longestQuote = 160;
function conflictLines(rows, page) {
	if (rows.length < 2) return [];
	const lines = rows.map(({ source, line }) => `${oneLine(source)}:${line}`);
	const widest = Math.max(...lines.map(displayWidth));
	const places = rows.map(({ published }, at) => `${padded(lines[at] ?? "", widest)}  ${oneLine(published ?? "")}`);
	const column = Math.max(...places.map(displayWidth)) + 2;
	const beside = page.width - 4 - labelWidth$1 - column >= leastWords$3;
	const layout = {
		page,
		indent: 18 + (beside ? column : 0),
		beside
	};
	return ["", ...rows.flatMap((row, at) => rowLines(row, places[at] ?? "", layout))];
}
const padded = (text, width) => text + " ".repeat(Math.max(0, width - displayWidth(text)));
function rowLines(row, place, { page, indent, beside }) {
	const { style } = page;
	const words = wrapped$1(inQuotes(clip(oneLine(row.quote), longestQuote)), page.width - indent);
	const why = row.why === void 0 ? [] : wrapped$1(oneLine(row.why), page.width - indent);
	const label = style.paint(stanceInk$1[row.stance], row.stance.padEnd(labelWidth$1));
	const shown = beside ? padded(place, indent - 4 - labelWidth$1) : place;
	const head = margin + label + style.paint("faint", shown);
	const [first = "", ...rest] = words;
	const below = [...beside ? rest : words, ...why].map((line) => " ".repeat(indent) + line);
	return [beside ? head + first : head, ...below];
}
const stanceInk$1 = {
	supports: "good",
	contradicts: "bad",
	silent: "faint"
};
const wrapped$1 = (text, width) => wrap(text, width).map(({ start, end }) => text.slice(start, end));
// src/report/pretty-claim.ts
const quotedLines = 3;
const labelWidth = 14;
const stanceInk = {
	supports: "good",
	contradicts: "bad",
	silent: "faint"
};
function claimLines(claim, page) {
	const place = [
		headLine(claim, page),
		...paragraph(claim.message, "  ", page),
		...settledLines(claim, page),
		"",
		placeLine(claim, page),
		...claimText(claim, page)
	];
	if (severityOf(claim) === "ok") return place;
	return [
		...place,
		...failedParts(claim, page),
		...conflictLines(claim.conflict ?? [], page),
		...claim.stances.flatMap((stance) => evidenceOf$1(stance.evidence, page)),
		...nearestLines(claim, page),
		...missingLines(claim, page),
		...insteadLines(claim, page)
	];
}
function headLine(claim, { style }) {
	const severity = severityOf(claim);
	const word = style.paint(severityInk[severity], (severity === "ok" ? "accepted" : severity).padEnd(10));
	const { rule = claim.verdict } = claim;
	const why = rule === claim.verdict ? "" : style.paint("faint", `  ${oneLine(rule)}`);
	return `  ${word}${claim.verdict.padEnd(labelWidth)}${style.paint("strong", oneLine(claim.id))}${why}`;
}
const placeLine = (place, { style }) => margin + style.paint("faint", `${oneLine(place.file)}:${place.line}:${place.column}`);
function settledLines({ settled }, page) {
	const text = settled === void 0 ? "" : saySettled(settled);
	return text === "" ? [] : paragraph(text, "  ", page);
}
function claimText(claim, page) {
	const text = oneLine(claim.claim);
	const lines = wrap(text, quotedWidth(page)).map((span) => text.slice(span.start, span.end));
	return quoted$2(lines, page);
}
function failedParts(claim, page) {
	if (claim.parts.length < 2) return [];
	const lines = claim.parts.filter((part) => part.verdict !== "supported").flatMap((part) => paragraph(part.text, margin + part.verdict.padEnd(labelWidth), page));
	return lines.length > 0 ? ["", ...lines] : [];
}
function evidenceOf$1(evidence, page) {
	const shown = evidence.slice(0, 2).flatMap((one) => evidenceLines(one, one.stance, page));
	const rest = evidence.length - 2;
	return rest > 0 ? [...shown, `${margin}… and ${rest} more like it`] : shown;
}
function evidenceLines(evidence, label, page) {
	const ink = page.style.paint(stanceInk[evidence.stance], label.padEnd(labelWidth));
	const notes = [evidence.pinned ? "pinned" : "", evidence.boilerplate ? "not part of the story" : ""].filter(Boolean);
	const where = `${oneLine(evidence.file)}:${evidence.line}:${evidence.column}`;
	const head = `${margin}${ink}${oneLine(evidence.source)}  ${page.style.paint("faint", [where, ...notes].join(" · "))}`;
	const width = quotedWidth(page);
	const words = excerpt(marked(evidence.quote, evidence.start, evidence.marks), quotedLines * width);
	const facts = tellingFacts(evidence.facts).flatMap((fact) => factLine(fact, page));
	return [
		"",
		head,
		...quoted$2(markedLines(words, width, page.style), page),
		...facts
	];
}
function factLine(fact, page) {
	const claim = `claim: ${oneLine(fact.claim)} ·`;
	const text = [`${claim} source: ${oneLine(fact.source)}`, fact.relation ?? ""].filter(Boolean).join(" · ");
	const sides = [{
		start: 0,
		end: claim.length
	}, {
		start: claim.length + 1,
		end: text.length
	}];
	return wrap(text, page.width - 4, sides).map((line) => margin + text.slice(line.start, line.end));
}
function nearestLines(claim, page) {
	const { nearest } = claim;
	if (!nearest || claim.stances.some((stance) => stance.evidence.some((one) => one.start === nearest.start))) return [];
	return evidenceLines({
		...nearest,
		stance: "silent"
	}, "nearest", page);
}
function missingLines(claim, page) {
	const missing = claim.missing ?? [];
	if (missing.length === 0) return [];
	return ["", ...paragraph(missing.map(oneLine).join(" · "), margin + "missing".padEnd(labelWidth), page)];
}
function insteadLines({ suggestions = [] }, page) {
	const lines = suggestions.flatMap(({ instead, source, line, safe }) => {
		return paragraph(`${instead} (${source}:${line}${safe ? "" : "; more must change"})`, margin + "instead".padEnd(labelWidth), page);
	});
	return lines.length > 0 ? ["", ...lines] : [];
}
// src/report/pretty-problem.ts
function problemLines(problem, page) {
	const { style } = page;
	return [
		`  ${style.paint(severityInk[problem.severity], problem.severity.padEnd(10))}${style.paint("strong", problem.rule)}`,
		...paragraph(problem.message, "  ", page),
		"",
		margin + style.paint("faint", placeOf$3(problem)),
		...problem.frame === void 0 ? [] : quoted$2(frameLines(problem, problem.frame, page), page),
		...problem.hint === void 0 ? [] : ["", ...paragraph(problem.hint, `${margin}hint: `, page)]
	];
}
function placeOf$3({ file, line, column, frame }) {
	return frame === void 0 && line === 1 && column === 1 ? oneLine(file) : `${oneLine(file)}:${line}:${column}`;
}
function frameLines(problem, frame, page) {
	const width = quotedWidth(page);
	const column = Math.max(0, Math.min(problem.column - 1, frame.length));
	const start = windowStart(frame, column, width);
	const left = visible(frame.slice(start, column));
	const line = fitting(visible(frame.slice(start)), width);
	const length = displayWidth(visible(frame.slice(column, endIn(problem, frame))));
	const caret = "^".repeat(Math.max(1, Math.min(length, width - displayWidth(left))));
	return [line.trimEnd(), " ".repeat(displayWidth(left)) + page.style.paint("bad", caret)];
}
function endIn(problem, frame) {
	if (problem.endColumn === void 0) return problem.column;
	return (problem.endLine ?? problem.line) > problem.line ? frame.length : problem.endColumn - 1;
}
function windowStart(frame, column, width) {
	const indent = frame.length - frame.trimStart().length;
	const nearest = Math.max(Math.min(indent, column), column - Math.floor(width / 2));
	for (let start = nearest; start < column; start += 1) if (displayWidth(visible(frame.slice(start, column))) <= width / 2) return start;
	return column;
}
function fitting(text, width) {
	let shown = "";
	let used = 0;
	for (const character of text) {
		used += displayWidth(character);
		if (used > width) return shown;
		shown += character;
	}
	return shown;
}
// src/report/pretty.ts
const narrowest = 40;
const widest = 100;
const pretty = {
	name: "pretty",
	describe: "for people, in a terminal",
	alone: false,
	render: (report, options) => {
		const page = {
			style: options.style,
			width: Math.min(widest, Math.max(narrowest, options.width))
		};
		const shown = items$1(report, options.quiet).filter((item) => !isInBaseline(item));
		const blocks = byFile(shown.sort(inOrder$1)).map(([file, found]) => fileBlock(file, found, page));
		const end = [...rulesLines(shown, page), `${summaryLines(report, page)}\n${sinceLine(report)}`];
		return withoutCommands([...blocks, ...end].join("\n"));
	}
};
function byFile(found) {
	const files = new Map();
	for (const item of found) files.set(item.place.file, [...files.get(item.place.file) ?? [], item]);
	return [...files];
}
function fileBlock(file, found, page) {
	const lines = found.flatMap((item) => ["", ...itemLines(item, page)]);
	return `${[page.style.paint("strong", oneLine(file)), ...lines].map((line) => line.trimEnd()).join("\n")}\n`;
}
const itemLines = (item, page) => item.is === "claim" ? claimLines(item.claim, page) : problemLines(item.problem, page);
function rulesLines(found, page) {
	const text = sayRules(found);
	if (text === "") return [];
	return [`${paragraph(text, "", page).map((line) => page.style.paint("faint", line)).join("\n")}\n`];
}
// src/report/sarif/location.ts
const root = "%SRCROOT%";
function artifactLocation(folder, file) {
	const path = repositoryPath(folder, file);
	return outsideRepository(path) ? { uri: pathUri(path) } : {
		uri: pathUri(path),
		uriBaseId: root
	};
}
const placeLocation = (folder, place) => ({ physicalLocation: {
	artifactLocation: artifactLocation(folder, place.file),
	region: {
		startLine: place.line,
		startColumn: place.column,
		...place.endLine === void 0 ? {} : { endLine: place.endLine },
		...place.endColumn === void 0 ? {} : { endColumn: place.endColumn }
	}
} });
const wordsLocation = (folder, words) => ({ physicalLocation: {
	artifactLocation: artifactLocation(folder, words.file),
	region: {
		startLine: words.line,
		startColumn: words.column,
		...endOf(words),
		charOffset: words.start,
		charLength: words.quote.length,
		snippet: { text: words.quote }
	}
} });
function endOf({ line, column, quote }) {
	const lines = quote.split("\n");
	const last = lines.at(-1) ?? "";
	return {
		endLine: line + lines.length - 1,
		endColumn: (lines.length > 1 ? 1 : column) + last.length
	};
}
// src/report/sarif/message.ts
const messageText = (text) => oneLine(text).replace(/[{}]/g, "$&$&").replaceAll("](", "] (");
const messageLink = (text, location) => `[${oneLine(text).replace(/[{}]/g, "$&$&").replace(/[\\[\]]/g, "\\$&")}](${location})`;
// src/report/fingerprint.ts
const offsetBasis = 14695981039346656037n;
const prime = 1099511628211n;
function fingerprint(...parts) {
	let hash = offsetBasis;
	for (const byte of new TextEncoder().encode(JSON.stringify(parts))) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
	return hash.toString(16).padStart(16, "0");
}
// src/report/sarif/rules.ts
const levels = {
	fatal: "error",
	error: "error",
	warning: "warning",
	ok: "note"
};
const meanings = {
	supported: {
		short: "The sources support the claim",
		means: "At least one source says all of it, and none says otherwise.",
		help: "Nothing needs to be done.",
		level: "note"
	},
	conflicted: {
		short: "Sources disagree about the claim",
		means: "At least one source says it; another one, or another passage, says something that cannot be true as well.",
		help: "Decide which source to follow: say so in the claim's wording, or record the decision under `resolution`.",
		level: "warning"
	},
	contradicted: {
		short: "A source contradicts the claim",
		means: "No source says it, and at least one says something that cannot be true as well.",
		help: "Correct the claim.",
		level: "error"
	},
	unsupported: {
		short: "No source supports the claim",
		means: "No source says it, or only part of it, or less exactly, or only as a hope or plan.",
		help: "Add a source, say less, or point at the words that say it under `evidence`.",
		level: "error"
	},
	unchecked: {
		short: "The claim could not be checked",
		means: "A source that it names is missing, or a limit was hit.",
		help: "Repair what the message names, and check again.",
		level: "error"
	}
};
const ruleId = (item) => item.is === "claim" ? item.claim.verdict : item.problem.rule;
function rulesOf(found) {
	const verdicts = Object.entries(meanings).filter(([id]) => id !== "supported" || found.some(isSupported$1));
	const problems = [...new Set(found.filter((item) => item.is === "problem").map(ruleId))].sort();
	return [...verdicts.map(([id, meaning]) => rule(id, meaning)), ...problems.map((id) => rule(id, inputRule(id)))];
}
const isSupported$1 = (item) => ruleId(item) === "supported";
const rule = (id, { short, means, help, level }) => ({
	id,
	shortDescription: { text: short },
	fullDescription: { text: means },
	help: {
		text: `${means} ${help.replaceAll("`", "")}`,
		markdown: `**${short}.** ${means}\n\n${help}`
	},
	defaultConfiguration: { level }
});
function inputRule(id) {
	const name = id.replaceAll("-", " ");
	return {
		short: `Input: ${name}`,
		means: `A file that factlint reads has a problem of the kind "${name}".`,
		help: `Repair what the message names; it says where and how.${rulePages.has(id) ? ` \`${explainRule(id)}\` tells more.` : ""}`,
		level: "error"
	};
}
// src/report/sarif/result.ts
function result(item, ruleIndex, folder) {
	const related = item.is === "claim" ? relatedWords(item.claim) : [];
	return {
		ruleId: ruleId(item),
		ruleIndex,
		level: levels[item.severity],
		message: { text: [
			itemText(item),
			...related.map(relatedText),
			sayRules([item])
		].filter(Boolean).join("\n") },
		locations: [placeLocation(folder, item.place)],
		...related.length > 0 ? { relatedLocations: related.map((words, index) => relatedLocation(folder, words, index + 1)) } : {},
		partialFingerprints: { "finding/v1": identity(item) },
		suppressions: suppressions(item)
	};
}
const itemText = (item) => {
	if (item.is === "claim") return messageText(`${item.claim.id}: ${item.claim.message}`);
	const { message, hint = "" } = item.problem;
	return messageText(`${message} ${hint}`);
};
function relatedWords(claim) {
	const rows = (claim.conflict ?? []).map((row) => ({
		...row,
		says: `${row.stance}: ${row.value}`
	}));
	const evidence = claim.stances.flatMap((stance) => stance.evidence).map((one) => ({
		...one,
		says: `${one.stance} the claim`
	}));
	const nearest = claim.nearest ? [{
		...claim.nearest,
		says: "has the nearest words"
	}] : [];
	const all = [
		...rows,
		...evidence,
		...nearest
	];
	const first = (one) => all.find((other) => samePlace(one, other));
	return all.filter((one) => first(one) === one);
}
const samePlace = (one, other) => one.file === other.file && one.start === other.start && one.end === other.end;
const relatedText = ({ source, line, says }, index) => `${messageLink(`${source}, line ${line}`, index + 1)} ${messageText(says)}`;
const relatedLocation = (folder, words, id) => ({
	id,
	message: { text: messageText(`${words.source} ${words.says}`) },
	...wordsLocation(folder, words)
});
const identity = (item) => item.is === "claim" ? fingerprint(item.claim.id, item.claim.claim, item.claim.verdict) : fingerprint(item.problem.file, item.problem.rule, item.problem.message);
const suppressions = (item) => item.is === "claim" && item.claim.settled && !isOpen(item) ? [suppression(item.claim.settled)] : [];
const suppression = ({ by, reason, who, until }) => ({
	kind: by === "baseline" ? "external" : "inSource",
	status: "accepted",
	justification: [
		reason,
		who,
		until && `until ${until}`
	].flatMap((part) => part ? [part] : []).join(" · ")
});
// src/report/sarif.ts
const sarif = {
	name: "sarif",
	describe: "SARIF 2.1.0, for code scanning",
	alone: true,
	render: (report, options) => jsonPage(log(report, options))
};
const log = (report, options) => ({
	$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
	version: "2.1.0",
	runs: [run(report, options)]
});
function run(report, { folder, quiet, maxWarnings }) {
	const found = items$1(report, quiet).sort(inOrder$1);
	const rules = rulesOf(found);
	const index = new Map(rules.map((rule, position) => [rule.id, position]));
	return {
		tool: { driver: {
			name: "factlint",
			rules
		} },
		invocations: [invocation(report, exitStatus(report, { maxWarnings }), folder)],
		originalUriBaseIds: { [root]: { description: { text: "The root of the repository." } } },
		columnKind: "utf16CodeUnits",
		results: found.map((item) => result(item, index.get(ruleId(item)) ?? -1, folder))
	};
}
const meaning = {
	0: "nothing above a warning",
	1: "errors, or more warnings than allowed",
	2: "could not check: bad input, a missing source, an unchecked claim"
};
const invocation = (report, status, folder) => ({
	executionSuccessful: status !== 2,
	exitCode: status,
	exitCodeDescription: meaning[status],
	toolConfigurationNotifications: report.problems.filter((problem) => problem.severity === "fatal").map((problem) => notification(problem, folder))
});
const notification = (problem, folder) => ({
	descriptor: { id: problem.rule },
	level: "error",
	message: { text: messageText(problem.message) },
	locations: [placeLocation(folder, problem)]
});
// src/report/formats.ts
const formats = [
	pretty,
	github,
	json,
	sarif,
	junit,
	checkstyle,
	markdown,
	html,
	jobSummary
];
const findFormat = (name) => formats.find((format) => format.name === name);
const helpBelow = `
Commands (each has its own help: factlint COMMAND --help):
${Object.entries({
	check: "check the claims (what factlint does when no command is named)",
	explain: "show how one claim comes by its verdict, or what a rule means",
	sources: "list the sources: voices, checksums, and the claims resting on each",
	conflicts: "list what the sources disagree about, whatever the claims",
	init: "make settings, an example, a workflow and a hook to begin with"
}).map(([name, describe]) => `  ${name.padEnd(9)}  ${describe}`).join("\n")}

Examples:
  factlint                                   check everything under claims/
  factlint claims/election.yaml              check one file
  factlint --format json=out/report.json --format pretty
  factlint --sources 'texts/*.txt' --max-warnings 0

Exit status:
  0  nothing above a warning
  1  errors, or more warnings than --max-warnings
  2  could not check: bad options or YAML, a missing source, an unchecked claim
`;
// src/cli/parse.ts
const programNamed = (name) => new Command(name).helpOption("-h, --help", "show this help").configureHelp({ helpWidth: 80 }).exitOverride();
const repeated = (value, before = []) => [...before, value];
function parseWith(program, argv, take) {
	const shown = [];
	program.configureOutput({
		writeOut: (text) => shown.push(text),
		writeErr: () => void 0
	});
	try {
		program.parse(argv, { from: "user" });
	} catch (thrown) {
		if (!(thrown instanceof CommanderError)) throw thrown;
		return thrown.exitCode === 0 ? {
			is: "text",
			text: shown.join("")
		} : mistake(thrown.message);
	}
	return {
		is: "options",
		options: take(program)
	};
}
const mistake = (message) => ({
	is: "mistake",
	message: message.replace(/^error: /, "")
});
// src/cli/targets.ts
function targetOf(value) {
	const split = value.indexOf("=");
	const name = split < 0 ? value : value.slice(0, split);
	const format = findFormat(name);
	if (!format) return `There is no format '${name}'; known are ${formats.map((one) => one.name).join(", ")}.`;
	if (split < 0) return { format };
	const file = value.slice(split + 1);
	return file === "" ? `A file name is missing behind '${value}'.` : {
		format,
		file
	};
}
function planTargets(asked, env) {
	const targets = asked.length > 0 ? unique(asked) : defaults$1;
	return clash(targets) ?? withAnnotations(targets, env);
}
const defaults$1 = formats.filter((format) => format.name === "pretty").map((format) => ({ format }));
const unique = (targets) => targets.filter((one, index) => targets.findIndex((other) => same(one, other)) === index);
const same = (one, other) => one.format === other.format && one.file === other.file;
function clash(targets) {
	const streamed = targets.filter((target) => target.file === void 0);
	const alone = streamed.find((target) => target.format.alone)?.format.name;
	if (alone !== void 0 && streamed.length > 1) return `${alone} needs standard output for itself; send it to a file: --format ${alone}=FILE`;
	const files = targets.flatMap((target) => target.file ?? []);
	const twice = files.find((file, index) => files.indexOf(file) !== index);
	return twice === void 0 ? void 0 : `two reports cannot go to the same file: ${twice}`;
}
function withAnnotations(targets, env) {
	const asked = targets.some((target) => target.format.name === "github");
	const format = findFormat("github");
	if (env.GITHUB_ACTIONS !== "true" || asked || !format) return targets;
	return [{
		format,
		aside: targets.some((target) => target.file === void 0 && target.format.alone)
	}, ...targets];
}
// src/cli/commands/amend-options.ts
const describeAmend = (program) => program.option("--fix", "put the sources' numbers, dates, names and quotations into claims that are supported with them").option("--update-evidence", "pin supported claims to the words that they rest on");
const amendOptions = ({ fix, updateEvidence }) => ({
	...fix === true && { fix },
	...updateEvidence === true && { updateEvidence }
});
// src/cli/commands/pass-options.ts
const describePass = (program) => program.option("--changed [=BASE]", "only what changed since BASE, a branch or commit", baseOf$1).option("--baseline <FILE>", "accept the findings that this file lists").option("--update-baseline", "write it: take out what has gone, add nothing").option("--grow-baseline", "write it with all that is found now").option("--watch", "check again whenever a file changes");
const passOptions = (files, given) => ({
	...given.changed === void 0 ? {} : { changed: given.changed },
	...given.baseline === void 0 ? {} : { baseline: given.baseline },
	...given.updateBaseline === true && { update: "shrink" },
	...given.growBaseline === true && { update: "grow" },
	...given.watch === true && { watch: true },
	...files.length > 0 && { partial: true }
});
function valuesAttached(argv) {
	const end = argv.indexOf("--");
	return argv.map((word, at) => word === "--changed" && (end < 0 || at < end) ? "--changed=" : word);
}
function baseOf$1(value) {
	if (value.startsWith("-")) throw new InvalidArgumentError("A branch or commit does not begin with a dash.");
	return value;
}
// src/cli/commands/check-options.ts
function parseOptions(argv, version) {
	return parseWith(describeProgram(version), valuesAttached(argv), (program) => optionsOf(program.args, program.opts()));
}
function optionsOf(args, given) {
	const files = args[0] === "check" ? args.slice(1) : args;
	return {
		claims: [...files, ...given.claims ?? []],
		sources: given.sources ?? [],
		targets: given.format ?? [],
		quiet: given.quiet ?? false,
		color: given.color,
		...given.config === void 0 ? {} : { config: given.config },
		...given.maxWarnings === void 0 ? {} : { maxWarnings: given.maxWarnings },
		...given.today === void 0 ? {} : { today: given.today },
		...passOptions(files, given),
		...amendOptions(given)
	};
}
const longest$3 = Math.max(...formats.map((format) => format.name.length));
const formatHelp = `how to report, and where; may be repeated\n${formats.map((format) => `${format.name.padEnd(longest$3 + 1)} ${format.describe}`).join("\n")}`;
const describeProgram = (version) => describeAmend(describePass(describeInput(programNamed("factlint")))).option("--max-warnings <N>", "exit with 1 when there are more warnings", wholeNumber).option("--today <DATE>", "the day by which waivers end (default: today, in UTC)", dayOf).option("--quiet", "show errors only").option("--no-color", "never use colour").version(version, "-v, --version", "show the version").addHelpText("after", helpBelow);
const describeInput = (program) => program.usage("[check] [claim files ...] [options]").description("Checks the claims in your YAML files against your source texts, the way a\nlinter checks code: shows the words that each claim rests on, and fails on\nwhat no source supports.").argument("[files...]", "claim files or globs (default: claims/**/*.{yaml,yml})").addOption(new Option("--format <NAME[=FILE]>", formatHelp).argParser(appendTarget)).option("--config <FILE>", "settings (default: factlint.config.yaml)").option("--sources <GLOB>", "source texts; may be repeated", repeated).option("--claims <GLOB>", "claim files; may be repeated", repeated);
function appendTarget(value, before = []) {
	const target = targetOf(value);
	if (typeof target === "string") throw new InvalidArgumentError(target);
	return [...before, target];
}
function wholeNumber(value) {
	if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError("It must be a whole number, 0 or more.");
	return Number(value);
}
function dayOf(value) {
	if (!isIsoDay(value)) throw new InvalidArgumentError("It must be a day of the calendar, such as 2023-06-20.");
	return value;
}
// src/judge/memory.ts
const mostStates = 2;
function openMemory() {
	const readings = openStore();
	let states = [];
	return { open: (key) => {
		const state = states.find((known) => known.key === key) ?? {
			key,
			settlements: openStore(),
			between: openStore()
		};
		states = [state, ...states.filter((known) => known.key !== key)].slice(0, mostStates);
		return {
			readings: readings(),
			settlements: state.settlements(),
			between: state.between()
		};
	} };
}
function openStore() {
	let now = new Map();
	return () => {
		const before = now;
		const current = new Map();
		now = current;
		return (key, make) => {
			const value = current.get(key) ?? before.get(key) ?? make();
			current.set(key, value);
			return value;
		};
	};
}
// src/cli/engine.ts
const lazyEngine = {
	loadProject: async (options) => (await Promise.resolve().then(() => project_exports)).loadProject(options),
	check: async (...asked) => (await Promise.resolve().then(() => check_exports)).check(...asked),
	explain: async (...asked) => (await Promise.resolve().then(() => explain_exports)).explain(...asked),
	conflicts: async (project) => (await Promise.resolve().then(() => conflicts_exports)).conflicts(project)
};
const defaults = {
	claims: ["claims/**/*.{yaml,yml}"],
	sources: ["seeds/**/*.{txt,md}"],
	catalogue: "seeds/sources.yaml",
	severity: {
		supported: "ok",
		conflicted: "warning",
		contradicted: "error",
		unsupported: "error",
		unchecked: "fatal"
	},
	hedges: hedgeWidths,
	aliases: {},
	synonyms: [],
	minOrigins: 1,
	limits: {
		fileBytes: 5e6,
		claims: 1e4,
		sources: 2e3,
		claimLength: 2e3
	}
};
// src/input/problems.ts
const frameLength = 2e3;
function textFile(file, text) {
	return {
		file,
		text,
		starts: lineStarts(text)
	};
}
function unplaced(text) {
	return {
		text,
		file: textFile(text, ""),
		span: {
			start: 0,
			end: 0
		}
	};
}
function startOf$1(file) {
	return {
		file,
		span: {
			start: 0,
			end: 0
		}
	};
}
function placeOf$2({ file, span }) {
	const from = positionAt(file.starts, span.start);
	if (span.end <= span.start) return {
		file: file.file,
		...from
	};
	const to = positionAt(file.starts, span.end);
	return {
		file: file.file,
		...from,
		endLine: to.line,
		endColumn: to.column
	};
}
function problemAt(origin, fault) {
	const place = placeOf$2(origin);
	const frame = lineAt(origin.file.text, origin.file.starts, place.line).slice(0, frameLength);
	return {
		...place,
		rule: fault.rule,
		severity: fault.severity ?? "fatal",
		message: fault.message,
		...fault.hint !== void 0 && { hint: fault.hint },
		...frame !== "" && { frame }
	};
}
const isWarning = ({ severity }) => severity === "warning";
function sayPlace(origin) {
	const { file, line, column } = placeOf$2(origin);
	return `${file}:${line}:${column}`;
}
function byPlaceAndRule(a, b) {
	return byPlace(a, b) || byCodeUnits(a.rule, b.rule);
}
// src/input/tree.ts
var import_dist = require_dist();
function resolved(tree, node) {
	if ((0, import_dist.isAlias)(node)) return node.resolve(tree.document);
	return (0, import_dist.isNode)(node) ? node : void 0;
}
function entriesOf$2(tree, node) {
	const map = resolved(tree, node);
	return (0, import_dist.isMap)(map) ? map.items.flatMap((pair) => entryOf(tree, pair) ?? []) : [];
}
function entryOf(tree, pair) {
	if (!(0, import_dist.isScalar)(pair.key)) return void 0;
	const key = {
		file: tree.file,
		span: spanOf$2(tree.file, pair.key)
	};
	return {
		name: keyName(pair),
		key,
		value: (0, import_dist.isNode)(pair.value) ? pair.value : void 0
	};
}
function keyName({ key }) {
	return (0, import_dist.isScalar)(key) ? String(key.value ?? "") : "";
}
function entry(tree, node, name) {
	const map = resolved(tree, node);
	const pair = (0, import_dist.isMap)(map) ? map.items.findLast((one) => keyName(one) === name) : void 0;
	return pair && entryOf(tree, pair);
}
function child(tree, node, name) {
	return entry(tree, node, name)?.value;
}
function itemsOf(tree, node) {
	const list = resolved(tree, node);
	return (0, import_dist.isSeq)(list) ? list.items.filter(import_dist.isNode) : [];
}
function itemAt(tree, node, index) {
	const list = resolved(tree, node);
	const item = (0, import_dist.isSeq)(list) ? list.items[index] : void 0;
	return (0, import_dist.isNode)(item) ? item : void 0;
}
function writtenIn(tree, node) {
	const scalar = resolved(tree, node);
	if (!(0, import_dist.isNode)(node) || !(0, import_dist.isScalar)(scalar) || typeof scalar.value !== "string") return void 0;
	const text = scalar.value.trim();
	return text === "" ? void 0 : {
		text,
		file: tree.file,
		span: spanOf$2(tree.file, node)
	};
}
function textIn(tree, node) {
	return writtenIn(tree, node)?.text;
}
function writtenList(tree, node) {
	return itemsOf(tree, node).flatMap((item) => writtenIn(tree, item) ?? []);
}
function numberIn(tree, node) {
	const scalar = resolved(tree, node);
	return (0, import_dist.isScalar)(scalar) && typeof scalar.value === "number" ? scalar.value : void 0;
}
function flagIn(tree, node) {
	const scalar = resolved(tree, node);
	return (0, import_dist.isScalar)(scalar) && typeof scalar.value === "boolean" ? scalar.value : void 0;
}
function spanOf$2(file, node) {
	const [start, end] = node.range ?? [0, 0];
	return {
		start,
		end: start + file.text.slice(start, end).trimEnd().length
	};
}
// src/input/config.ts
const defaultSettings = {
	config: defaults,
	claims: {
		from: "defaults",
		patterns: defaults.claims.map(unplaced)
	},
	sources: {
		from: "defaults",
		patterns: defaults.sources.map(unplaced)
	},
	catalogue: unplaced(defaults.catalogue),
	catalogueNamed: false,
	problems: []
};
function settingsIn(tree) {
	const root = tree.document.contents;
	const claims = writtenList(tree, child(tree, root, "claims"));
	const sources = writtenList(tree, child(tree, root, "sources"));
	const catalogue = writtenIn(tree, child(tree, root, "catalogue"));
	return {
		config: configIn(tree),
		claims: claims.length > 0 ? {
			from: "config",
			patterns: claims
		} : defaultSettings.claims,
		sources: sources.length > 0 ? {
			from: "config",
			patterns: sources
		} : defaultSettings.sources,
		catalogue: catalogue ?? defaultSettings.catalogue,
		catalogueNamed: catalogue !== void 0,
		problems: widthProblems(tree)
	};
}
function configIn(tree) {
	const root = tree.document.contents;
	return {
		...defaults,
		severity: severityIn(tree),
		hedges: hedgesIn(tree),
		aliases: aliasesIn$1(tree),
		synonyms: itemsOf(tree, child(tree, root, "synonyms")).map((group) => texts(writtenList(tree, group))),
		minOrigins: countIn(tree, root, "minOrigins") ?? defaults.minOrigins,
		limits: limitsIn(tree)
	};
}
function texts(words) {
	return words.map(({ text }) => text);
}
function severityIn(tree) {
	const map = child(tree, tree.document.contents, "severity");
	const of = (verdict) => severityNamed(textIn(tree, child(tree, map, verdict))) ?? defaults.severity[verdict];
	return {
		supported: of("supported"),
		conflicted: of("conflicted"),
		contradicted: of("contradicted"),
		unsupported: of("unsupported"),
		unchecked: "fatal"
	};
}
const severities = [
	"ok",
	"warning",
	"error",
	"fatal"
];
function severityNamed(text) {
	return severities.find((severity) => severity === text);
}
const settable = Object.keys(defaults.hedges).filter((name) => name !== "exact");
function hedgesIn(tree) {
	const hedges = { ...defaults.hedges };
	for (const hedge of settable) hedges[hedge] = widthIn(tree, hedge);
	return hedges;
}
function widthIn(tree, hedge) {
	const map = child(tree, child(tree, tree.document.contents, "hedges"), hedge);
	const standard = defaults.hedges[hedge];
	return {
		low: shareIn(tree, child(tree, map, "low")) ?? standard.low,
		high: shareIn(tree, child(tree, map, "high")) ?? standard.high,
		lowOpen: flagIn(tree, child(tree, map, "lowOpen")) ?? standard.lowOpen ?? false,
		highOpen: flagIn(tree, child(tree, map, "highOpen")) ?? standard.highOpen ?? false
	};
}
function shareIn(tree, node) {
	const share = numberIn(tree, node);
	return share !== void 0 && Number.isFinite(share) && share >= 0 ? share : void 0;
}
function widthProblems(tree) {
	return entriesOf$2(tree, child(tree, tree.document.contents, "hedges")).flatMap(({ name, key }) => {
		const hedge = settable.find((known) => known === name);
		const width = hedge && widthIn(tree, hedge);
		return width && width.low > width.high ? widthProblem(key, name, width) : [];
	});
}
function widthProblem(key, name, { low, high }) {
	return problemAt(key, {
		rule: "empty-width",
		message: `The lower bound of \`${name}\`, ${low}, lies above its upper bound, ${high}.`,
		hint: "Set both `low` and `high`."
	});
}
function aliasesIn$1(tree) {
	const entries = entriesOf$2(tree, child(tree, tree.document.contents, "aliases"));
	return Object.fromEntries(entries.map(({ name, value }) => [name, texts(writtenList(tree, value))]));
}
function limitsIn(tree) {
	const map = child(tree, tree.document.contents, "limits");
	const of = (limit) => countIn(tree, map, limit) ?? defaults.limits[limit];
	return {
		fileBytes: of("fileBytes"),
		claims: of("claims"),
		sources: of("sources"),
		claimLength: of("claimLength")
	};
}
function countIn(tree, map, name) {
	const count = numberIn(tree, entry(tree, map, name)?.value);
	return count !== void 0 && Number.isSafeInteger(count) && count >= 1 ? count : void 0;
}
// src/input/utf8.ts
function utf8(bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return;
	}
}
function firstBadByte(file, bytes) {
	const length = validLength(bytes);
	const before = utf8(bytes.subarray(0, length)) ?? "";
	const lossy = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	const span = {
		start: before.length,
		end: before.length + 1
	};
	const byte = (bytes[length] ?? 0).toString(16).toUpperCase().padStart(2, "0");
	return problemAt({
		file: textFile(file, lossy),
		span
	}, {
		rule: "not-utf-8",
		message: `This file is not UTF-8: byte ${byte} at position ${length} belongs to no character.`,
		hint: `${guessEncoding(bytes)}Save the file as UTF-8.`
	});
}
function guessEncoding(bytes) {
	const [first, second] = bytes;
	return first === 255 && second === 254 || first === 254 && second === 255 ? "It looks like UTF-16. " : "";
}
function validLength(bytes) {
	let low = 0;
	let high = bytes.length;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (startsValid(bytes.subarray(0, middle))) low = middle;
		else high = middle - 1;
	}
	return wholeCharacters(bytes, low);
}
function startsValid(bytes) {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}
function wholeCharacters(bytes, length) {
	for (let cut = 0; cut < 4; cut++) if (utf8(bytes.subarray(0, length - cut)) !== void 0) return length - cut;
	return length;
}
// src/input/files.ts
function shownPath(root, path) {
	return relative(root, resolve(root, path)).split(sep).join("/");
}
function isInside$3(root, path) {
	const way = relative(root, resolve(root, path));
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function kindOf(root, path) {
	const full = resolve(root, path);
	if (path.includes("\0") || lstatSync(full, { throwIfNoEntry: false }) === void 0) return "nothing";
	try {
		return statSync(full).isDirectory() ? "folder" : "file";
	} catch {
		return "file";
	}
}
function readText(workspace, path, origin) {
	if (path.includes("\0")) return refuse(origin, {
		rule: "unreadable-file",
		message: "This path holds a NUL character."
	});
	if (!isInside$3(workspace.root, path)) return refuseOutside(origin, path);
	return readAnywhere(workspace, path, origin);
}
function readAnywhere(workspace, path, origin) {
	try {
		return readChecked(workspace, path, origin);
	} catch (error) {
		return refuse(origin, sayFileError(error, path));
	}
}
function readChecked(workspace, path, origin) {
	const full = resolve(workspace.root, path);
	const real = realpathSync(full);
	if (isInside$3(workspace.root, full) && !isInside$3(workspace.root, real)) return refuseOutside(origin, path);
	const { size, ...stat } = fileStatus(real);
	if (stat.directory) return refuse(origin, {
		rule: "not-a-file",
		message: `\`${path}\` is a folder, not a file.`
	});
	if (!stat.regular) return refuse(origin, {
		rule: "not-a-file",
		message: `\`${path}\` is not a regular file.`
	});
	if (size > workspace.fileBytes) return refuseSize(workspace, path, origin);
	return decoded(shownPath(workspace.root, path), readFileSync(real));
}
function fileStatus(path) {
	const status = statSync(path);
	return {
		size: status.size,
		directory: status.isDirectory(),
		regular: status.isFile()
	};
}
function decoded(shown, bytes) {
	const text = utf8(bytes);
	if (text !== void 0) return {
		file: textFile(shown, text),
		bytes
	};
	return { problem: firstBadByte(shown, bytes) };
}
function refuse(origin, fault) {
	return { problem: problemAt(origin, fault) };
}
function refuseOutside(origin, path) {
	return refuse(origin, {
		rule: "outside-directory",
		message: `\`${path}\` lies outside the working directory.`,
		hint: "Only files below the working directory are read, links included. Move or copy the file there."
	});
}
function refuseSize(workspace, path, origin) {
	return refuse(origin, {
		rule: "file-too-large",
		message: `\`${path}\` is larger than ${workspace.fileBytes} bytes.`,
		hint: "Split the file, or raise `limits.fileBytes` in factlint.config.yaml."
	});
}
function sayFileError(error, path) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	const rule = "unreadable-file";
	if (code === "ENOENT" || code === "ENOTDIR") return {
		rule: "missing-file",
		message: `There is no file \`${path}\`.`
	};
	if (code === "ELOOP") return {
		rule,
		message: `\`${path}\` is a link that leads back to itself.`
	};
	if (code !== "EACCES" && code !== "EPERM") return {
		rule,
		message: `\`${path}\` could not be read: ${code || error}.`
	};
	return {
		rule,
		message: `\`${path}\` may not be read.`,
		hint: "Change the file's permissions."
	};
}
// src/input/search-options.ts
var import_out = __toESM(require_out(), 1);
const searchOptions = (root, ignore) => ({
	cwd: root,
	ignore: [...ignore],
	onlyFiles: false,
	followSymbolicLinks: false,
	extglob: false,
	dot: false,
	suppressErrors: true
});
// src/input/linked-folders.ts
async function linkedFolders(root, glob, ignore) {
	return (await import_out.default.glob([...foldersOf(glob)], {
		...searchOptions(root, ignore),
		objectMode: true
	})).filter(({ dirent }) => dirent.isSymbolicLink()).map(({ path }) => path).filter((path) => kindOf(root, path) === "folder");
}
function foldersOf(glob) {
	const steps = glob.split(/\/(?![^{]*\})/);
	return steps.slice(1).map((_, at) => steps.slice(0, at + 1).join("/")).filter((way) => import_out.default.isDynamicPattern(way));
}
function linkedFolder(path) {
	return problemAt(startOf$1(textFile(path, "")), {
		rule: "linked-folder",
		severity: "warning",
		message: `\`${path}\` is a link to a folder: what is in it is not read.`,
		hint: "Put the folder itself here, or name where it leads under `claims` or `sources` in factlint.config.yaml."
	});
}
// src/input/globs.ts
async function findFiles(search) {
	const ignore = search.patterns.filter(({ text }) => text.startsWith("!")).map(({ text }) => text.slice(1));
	const wanted = search.patterns.filter(({ text }) => !text.startsWith("!"));
	const found = [];
	for (const pattern of wanted) found.push(await findOne(search, pattern, ["**/node_modules/**", ...ignore]));
	const links = new Set(found.flatMap(({ links = [] }) => links));
	const problems = [...found.flatMap(({ problem }) => problem ?? []), ...[...links].map(linkedFolder)];
	return {
		files: [...new Set(found.flatMap(({ files }) => files))].sort(byCodeUnits),
		problems,
		empty: found.flatMap(({ files, problem, pattern }) => files.length || problem ? [] : pattern)
	};
}
async function findOne(search, pattern, ignore) {
	const fault = refusal(search.root, pattern.text);
	if (fault !== void 0) return {
		pattern,
		files: [],
		problem: problemAt(pattern, fault)
	};
	const kind = kindOf(search.root, pattern.text);
	const path = shownPath(search.root, pattern.text);
	if (kind === "file") return {
		pattern,
		files: [path]
	};
	const glob = kind === "folder" ? `${import_out.default.escapePath(path || ".")}/**/*${search.endings}` : globFor(search.root, pattern.text);
	const [files, links] = await Promise.all([glob1(search.root, glob, ignore), linkedFolders(search.root, glob, ignore)]);
	return {
		pattern,
		files,
		links
	};
}
function globFor(root, pattern) {
	const slashed = root.replaceAll("\\", "/");
	return (pattern.startsWith(`${slashed}/`) ? pattern.slice(slashed.length + 1) : pattern).replace(/^(?:\.\/)+/, "");
}
async function glob1(root, glob, ignore) {
	return (await import_out.default.glob(glob, searchOptions(root, ignore))).filter((path) => kindOf(root, path) !== "folder");
}
function refusal(root, pattern) {
	const path = pattern.replaceAll("\\", "/");
	const fixed = path.split(/[*?{[]/)[0] ?? "";
	if (!isInside$3(root, fixed) || path !== fixed && path.split("/").includes("..")) return {
		rule: "outside-directory",
		message: `\`${pattern}\` leads outside the working directory.`,
		hint: "Only files below the working directory are read."
	};
	if (!tooCostly(pattern)) return void 0;
	return {
		rule: "bad-pattern",
		message: `The pattern \`${pattern.slice(0, 80)}\` is too complicated.`,
		hint: "Use several simpler patterns."
	};
}
function tooCostly(pattern) {
	const groups = pattern.split("{").length - 1;
	const choices = pattern.split(",").length;
	const stars = Math.max(...pattern.split("/").map((part) => part.split("*").length - 1));
	return pattern.length > 500 || stars > 4 || groups > 0 && pattern.includes("..") || choices ** groups > 1e3;
}
function realRoot(directory) {
	try {
		const root = realpathSync(directory);
		return statSync(root).isDirectory() ? root : void 0;
	} catch {
		return;
	}
}
// src/input/schema.ts
var import_ajv = require_ajv();
function schemaErrors(name, data) {
	const validate = validators.get(name) ?? compile(name);
	return validate(data) ? [] : (validate.errors ?? []).filter(({ keyword }) => keyword !== "if");
}
const timeAfterDay = /^(?:[T ][\d:.,+Z -]{2,30})?$/;
const validators = new Map();
const ajv = new import_ajv.Ajv({
	allErrors: true,
	verbose: true,
	strict: false,
	strictNumbers: true,
	meta: false,
	validateSchema: false,
	ownProperties: true
});
ajv.addFormat("date", isIsoDay);
ajv.addFormat("day-or-time", (text) => isIsoDay(text.slice(0, 10)) && timeAfterDay.test(text.slice(10)));
function compile(name) {
	const path = new URL(`../../schema/${name}.schema.json`, import.meta.url);
	const validate = ajv.compile(JSON.parse(readFileSync(path, "utf8")));
	validators.set(name, validate);
	return validate;
}
function detail(error, name) {
	return error.params[name];
}
function keyword(error, name) {
	return error.parentSchema?.[name];
}
// src/input/locate.ts
const items = {
	claims: "claim",
	sources: "source",
	evidence: "piece of evidence",
	boilerplate: "line number",
	aliases: "name"
};
function subject({ name, inList }) {
	if (name === "") return "This file";
	return inList ? `This ${items[name] ?? `item of \`${name}\``}` : `\`${name}\``;
}
function locate$1(tree, pointer) {
	const steps = pointer.split("/").slice(1).map(unescaped);
	let at = {
		node: tree.document.contents ?? void 0,
		name: "",
		inList: false
	};
	for (const step of steps) at = stepInto(tree, at, step);
	return at;
}
function unescaped(step) {
	return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
function stepInto(tree, at, step) {
	if ((0, import_dist.isSeq)(resolved(tree, at.node))) {
		if (!/^\d+$/.test(step)) return {
			...at,
			name: step
		};
		return {
			node: itemAt(tree, at.node, Number(step)),
			name: at.name,
			inList: true
		};
	}
	const found = entry(tree, at.node, step);
	return {
		node: found?.value,
		name: step,
		inList: false,
		...found && { key: found.key }
	};
}
function valueOrigin(tree, { node, key }) {
	if ((!(0, import_dist.isNode)(node) || (0, import_dist.isScalar)(node) && node.value === null) && key) return key;
	return node ? {
		file: tree.file,
		span: firstLine(tree.file, node)
	} : startOf$1(tree.file);
}
function parentOrigin(tree, located) {
	return located.key ?? valueOrigin(tree, located);
}
function firstLine(file, node) {
	const { start, end } = spanOf$2(file, node);
	const { line } = positionAt(file.starts, start);
	const lineEnd = (file.starts[line - 1] ?? 0) + lineAt(file.text, file.starts, line).trimEnd().length;
	return {
		start,
		end: Math.max(start, Math.min(end, lineEnd))
	};
}
// src/input/suggest.ts
const longestWord = 100;
function editDistance(from, to) {
	let beforeLast = [];
	let last = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (let row = 1; row <= from.length; row++) {
		const current = [row];
		for (let column = 1; column <= to.length; column++) current.push(cheapestStep({
			from,
			to,
			row,
			column,
			current,
			last,
			beforeLast
		}));
		beforeLast = last;
		last = current;
	}
	return last[to.length] ?? 0;
}
function cheapestStep({ from, to, row, column, current, last, beforeLast }) {
	const differs = from[row - 1] === to[column - 1] ? 0 : 1;
	const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
	return Math.min((last[column] ?? Infinity) + 1, (current[column - 1] ?? Infinity) + 1, (last[column - 1] ?? Infinity) + differs, swapped ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity);
}
function nearestWord(word, known) {
	if (word.length > longestWord) return void 0;
	const lower = word.toLowerCase();
	let best;
	let bestDistance = Infinity;
	for (const candidate of known.filter((one) => one.length <= longestWord)) {
		const distance = editDistance(lower, candidate.toLowerCase());
		if (distance < bestDistance && distance <= Math.max(1, Math.floor(candidate.length / 3))) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}
function didYouMean(word, known) {
	const nearest = nearestWord(word, known);
	if (nearest !== void 0) return `Did you mean \`${nearest}\`?`;
	if (known.length === 0 || known.length > 12) return void 0;
	return `Known: ${known.map((one) => `\`${one}\``).join(", ")}.`;
}
// src/input/value-messages.ts
function sayWrongValue(error, located) {
	const fault = error.data === null ? noValue(located) : (byKeyword[error.keyword] ?? badValue)(error, located);
	return {
		hint: describe(error),
		...fault
	};
}
function describe(error) {
	const description = keyword(error, "description");
	return typeof description === "string" ? description : void 0;
}
const byKeyword = {
	type: wrongType,
	minItems: tooFewItems,
	minProperties: (_, located) => ({
		rule: "empty-value",
		message: `${subject(located)} is empty.`
	}),
	minimum: tooSmall,
	maxLength: tooLong,
	enum: notInList,
	format: notADay,
	pattern: wrongShape
};
function noValue(located) {
	return {
		rule: "empty-value",
		message: `${subject(located)} has no value.`
	};
}
const types = {
	string: "text",
	integer: "a whole number",
	number: "a number",
	boolean: "true or false",
	array: "a list",
	object: "made of keys and values"
};
function wrongType(error, located) {
	if (located.name === "") return wrongTop(error);
	const wanted = String(detail(error, "type"));
	return {
		rule: "wrong-type",
		message: `${subject(located)} must be ${types[wanted] ?? wanted}, but is ${typeOf$1(error.data)}.`,
		...typeHint(wanted, error.data, located)
	};
}
function wrongTop(error) {
	const required = keyword(error, "required");
	return {
		rule: "wrong-type",
		message: `This file must begin with ${Array.isArray(required) ? `\`${required.join("`, `")}:\`` : "a key and a colon"}, but is ${typeOf$1(error.data)}.`
	};
}
function typeOf$1(data) {
	if (Array.isArray(data)) return "a list";
	return types[typeof data] ?? "something else";
}
function typeHint(wanted, data, { name }) {
	if (wanted === "array" && typeof data === "string") return { hint: `Write \`${name}: [${shorten(data)}]\`.` };
	if (wanted !== "string") return {};
	if (typeof data === "number" || typeof data === "boolean") return { hint: "If it is meant as text, put it in quotes." };
	if (typeof data === "object") return { hint: "If it is a sentence with a colon, put it in quotes: '…'." };
	return {};
}
function tooFewItems(error, located) {
	if (Array.isArray(error.data) && error.data.length > 0) return {
		rule: "bad-value",
		message: `${subject(located)} needs ${detail(error, "limit")} items or more.`
	};
	return {
		rule: "empty-value",
		message: `${subject(located)} is an empty list.`
	};
}
function tooSmall(error, located) {
	return {
		rule: "bad-value",
		message: `${subject(located)} must be ${detail(error, "limit")} or more, but is ${error.data}.`
	};
}
function tooLong(error, located) {
	return {
		rule: "bad-value",
		message: `${subject(located)} is longer than ${detail(error, "limit")} characters.`
	};
}
function notInList(error, located) {
	const allowed = detail(error, "allowedValues");
	const words = Array.isArray(allowed) ? allowed.map(String) : [];
	const nearest = nearestWord(String(error.data), words);
	return {
		...badValue(error, located),
		...nearest && { hint: `Did you mean \`${nearest}\`?` }
	};
}
function notADay({ data }) {
	return {
		rule: "bad-date",
		message: `\`${shorten(String(data))}\` is not a day of the calendar.`
	};
}
function wrongShape(error, located) {
	if (typeof error.data === "string" && error.data.trim() === "") return {
		rule: "empty-value",
		message: `${subject(located)} is empty.`
	};
	return badValue(error, located);
}
function badValue({ data }, located) {
	return {
		rule: "bad-value",
		message: `${subject(located)} cannot be \`${shorten(String(data))}\`.`
	};
}
function shorten(text) {
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
// src/input/schema-messages.ts
function saySchemaErrors(tree, errors) {
	const colons = unquotedColons(tree, errors);
	const unknown = unknownKeys(errors);
	const seen = new Set();
	return errors.flatMap((error) => {
		const mark = `${error.instancePath} ${detail(error, "missingProperty") ?? detail(error, "additionalProperty") ?? ""}`;
		if (seen.has(mark)) return [];
		seen.add(mark);
		if (colons.has(error.instancePath)) return sayOnce(tree, error);
		return isMisspelt(error, unknown) ? [] : sayError(tree, error);
	});
}
function sayError(tree, error) {
	const located = locate$1(tree, error.instancePath);
	if (error.keyword === "required") return problemAt(parentOrigin(tree, located), sayMissingKey(error, located));
	if (error.keyword === "additionalProperties") return sayUnknownKey(tree, error, located);
	return problemAt(valueOrigin(tree, located), sayWrongValue(error, located));
}
function sayMissingKey(error, located) {
	const missing = String(detail(error, "missingProperty"));
	return {
		rule: "missing-key",
		message: `${subject(located)} has no \`${missing}\`.`,
		hint: `Add \`${missing}: …\`.`
	};
}
function sayUnknownKey(tree, error, located) {
	const name = String(detail(error, "additionalProperty"));
	return problemAt(entry(tree, located.node, name)?.key ?? valueOrigin(tree, located), {
		rule: "unknown-key",
		message: `\`${name}\` is not a key that is known here.`,
		hint: didYouMean(name, knownKeys(error))
	});
}
function knownKeys(error) {
	return Object.keys(keyword(error, "properties") ?? {});
}
function unknownKeys(errors) {
	const byPath = new Map();
	for (const error of errors.filter(({ keyword }) => keyword === "additionalProperties")) {
		const names = byPath.get(error.instancePath) ?? [];
		names.push(String(detail(error, "additionalProperty")));
		byPath.set(error.instancePath, names);
	}
	return byPath;
}
function isMisspelt(error, unknown) {
	if (error.keyword !== "required") return false;
	const missing = [String(detail(error, "missingProperty"))];
	return (unknown.get(error.instancePath) ?? []).some((name) => nearestWord(name, missing) !== void 0);
}
function unquotedColons(tree, errors) {
	const suspects = errors.filter((error) => detail(error, "missingProperty") === "claim");
	return new Set(suspects.filter((error) => looksLikeSentence(tree, error)).map(({ instancePath }) => instancePath));
}
function looksLikeSentence(tree, error) {
	const [only, ...others] = entriesOf$2(tree, locate$1(tree, error.instancePath).node);
	return only !== void 0 && others.length === 0 && nearestWord(only.name, knownKeys(error)) === void 0;
}
function sayOnce(tree, error) {
	if (error.keyword !== "required") return [];
	const [only] = entriesOf$2(tree, locate$1(tree, error.instancePath).node);
	if (only === void 0) return [];
	return [problemAt(only.key, {
		rule: "unquoted-colon",
		message: `Because of the colon, YAML reads \`${only.name}\` as a key.`,
		hint: "Put the whole sentence in quotes: '…' (an apostrophe inside is doubled: '')."
	})];
}
function sayTopLevelList(tree, key) {
	return problemAt(valueOrigin(tree, locate$1(tree, "")), {
		rule: "missing-key",
		message: `This list must stand under the key \`${key}\`.`,
		hint: `Write \`${key}:\` on a line of its own above the list.`
	});
}
function aliasesOf$1(tree) {
	const all = [];
	(0, import_dist.visit)(tree.document, { Alias(_, alias) {
		all.push({
			file: tree.file,
			span: spanOf$2(tree.file, alias)
		});
		return all.length > 50 ? import_dist.visit.BREAK : void 0;
	} });
	const [first] = all;
	const excess = all[50];
	return {
		unknown: excess ? [] : unknownAliases(tree),
		...first && { first },
		...excess && { excess }
	};
}
function unknownAliases({ document, file }) {
	const unknown = [];
	(0, import_dist.visit)(document, { Alias(_, alias) {
		if (alias.resolve(document) !== void 0) return void 0;
		unknown.push({
			file,
			span: spanOf$2(file, alias),
			text: alias.source
		});
		const scalar = new import_dist.Scalar(`*${alias.source}`);
		if (alias.range) scalar.range = alias.range;
		return scalar;
	} });
	return unknown;
}
const tooManyAliases = {
	rule: "too-many-aliases",
	message: `This file uses more aliases (\`*name\`) than are read: 50, counting those inside one another.`,
	hint: "Write the values out."
};
function unknownAlias(name) {
	return {
		rule: "unknown-alias",
		message: `\`*${name}\` means a value named \`&${name}\`, but there is none above.`,
		hint: "A sentence that begins with * must stand in quotes."
	};
}
// src/input/syntax.ts
const quoteIt = "Put the whole sentence in quotes: '…' (an apostrophe inside is doubled: '').";
const indentation = "Each claim begins with two spaces and a dash; its keys stand under one another.";
const wordings = {
	UNEXPECTED_TOKEN: {
		message: "There are words here that YAML cannot place.",
		hint: `A sentence that begins with a quotation mark ends, for YAML, with the next one. ${quoteIt}`
	},
	BLOCK_AS_IMPLICIT_KEY: {
		message: "YAML reads a colon here as a key, or the indentation changes.",
		hint: `A sentence with a colon needs quotes: '…'. ${indentation}`
	},
	MULTILINE_IMPLICIT_KEY: {
		message: "A key must stand on one line, with a colon after it.",
		hint: indentation
	},
	BAD_SCALAR_START: {
		message: "A sentence cannot begin with this character unless it stands in quotes.",
		hint: quoteIt
	},
	TAB_AS_INDENT: {
		message: "There is a tab where YAML wants spaces.",
		hint: "Indent with spaces only."
	},
	BAD_INDENT: {
		message: "The indentation does not fit the lines above.",
		hint: "Is a closing bracket missing? Items of one list begin in the same column."
	},
	MISSING_CHAR: {
		message: "Something is missing here: a closing quotation mark or bracket, or a colon after a key.",
		hint: "Look at the line above, too: a quotation mark that is opened must be closed."
	},
	BAD_DQ_ESCAPE: {
		message: "In double quotes a backslash begins a special character, and this one is unknown.",
		hint: "Use single quotes, or write two backslashes."
	},
	MULTIPLE_DOCS: {
		message: "A line of three dashes begins a second document here; only the first one is read.",
		hint: "Remove the line, or move the rest into a file of its own."
	},
	TAG_RESOLVE_FAILED: {
		message: "A word that begins with an exclamation mark is a YAML tag; tags are not read.",
		hint: quoteIt
	},
	RESOURCE_EXHAUSTION: {
		message: "This is nested too deep to be read.",
		hint: indentation
	},
	NON_STRING_KEY: {
		message: "A key must be a simple word.",
		hint: indentation
	}
};
const unclosedQuote = {
	message: "The quotation mark that opens here is not closed.",
	hint: `Close it at the end of the sentence. ${quoteIt}`
};
const isUnclosedQuote = ({ message }) => /^Missing closing ["']quote$/.test(message);
function errorSpans(document) {
	const starts = new Map();
	(0, import_dist.visit)(document, { Scalar(_, { type, range }) {
		if (range && (type === "QUOTE_SINGLE" || type === "QUOTE_DOUBLE")) starts.set(range[1], range[0]);
	} });
	return (error) => {
		const opening = isUnclosedQuote(error) ? starts.get(error.pos[0]) : void 0;
		return opening === void 0 ? {
			start: error.pos[0],
			end: error.pos[1]
		} : {
			start: opening,
			end: opening + 1
		};
	};
}
function saySyntaxError(error) {
	const wording = isUnclosedQuote(error) ? unclosedQuote : wordings[error.code];
	if (wording === void 0) return {
		rule: "yaml-syntax",
		message: `This is not valid YAML: ${error.message}.`
	};
	return {
		rule: "yaml-syntax",
		message: wording.message,
		hint: wording.hint
	};
}
// src/input/yaml.ts
const deepest = 200;
function parseYaml(file) {
	const deep = firstDeepPlace(file.text);
	if (deep !== void 0) return hopeless(file, deep, tooDeep);
	try {
		return parsed(file);
	} catch (error) {
		if (error instanceof RangeError) return hopeless(file, 0, tooDeep);
		throw error;
	}
}
function parsed(file) {
	const document = (0, import_dist.parseDocument)(file.text, {
		schema: "core",
		version: "1.2",
		merge: false,
		uniqueKeys: false,
		stringKeys: true,
		prettyErrors: false,
		logLevel: "error"
	});
	const tree = {
		file,
		document
	};
	const problems = [...syntaxProblems(tree), ...repeatedKeys(tree)];
	if (document.contents === null) return { problems: problems.length > 0 ? problems : [emptyFile(file)] };
	return plainData(tree, problems);
}
function syntaxProblems({ file, document }) {
	const byLine = new Map();
	const spanOfError = errorSpans(document);
	for (const error of [...document.errors, ...document.warnings]) {
		const problem = problemAt({
			file,
			span: spanOfError(error)
		}, saySyntaxError(error));
		if (!byLine.has(problem.line)) byLine.set(problem.line, problem);
	}
	return [...byLine.values()];
}
function repeatedKeys(tree) {
	const problems = [];
	(0, import_dist.visit)(tree.document, { Map(_, map) {
		const seen = new Map();
		for (const { key } of map.items) {
			if (!(0, import_dist.isScalar)(key)) continue;
			const name = String(key.value);
			const span = spanOf$2(tree.file, key);
			const first = seen.get(name);
			if (first === void 0) seen.set(name, span.start);
			else problems.push(problemAt({
				file: tree.file,
				span
			}, repeatedKey(tree.file, name, first)));
		}
	} });
	return problems;
}
function repeatedKey(file, name, first) {
	const place = sayPlace({
		file,
		span: {
			start: first,
			end: first
		}
	});
	return {
		rule: "repeated-key",
		message: `\`${name}\` stands here a second time.`,
		hint: `The first one is at ${place}. Keep one of them.`
	};
}
function plainData(tree, problems) {
	const aliases = aliasesOf$1(tree);
	const faults = aliases.unknown.map((one) => problemAt(one, unknownAlias(one.text)));
	const lines = new Set(faults.map(({ line }) => line));
	const all = [...problems.filter(({ line }) => !lines.has(line)), ...faults];
	if (aliases.excess !== void 0) return { problems: [...all, problemAt(aliases.excess, tooManyAliases)] };
	try {
		return {
			tree,
			data: tree.document.toJS({ maxAliasCount: 50 }),
			problems: all
		};
	} catch (error) {
		if (!(error instanceof ReferenceError)) throw error;
		return { problems: [...all, problemAt(aliases.first ?? startOf$1(tree.file), tooManyAliases)] };
	}
}
function firstDeepPlace(text) {
	const line = new RegExp(`^[ \\t?:-]{${deepest}}`, "m").exec(text);
	if (line) return line.index;
	let depth = 0;
	for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
		depth = Math.max(0, depth + (bracket === "[" || bracket === "{" ? 1 : -1));
		if (depth > deepest) return index;
	}
}
function hopeless(file, offset, fault) {
	return { problems: [problemAt({
		file,
		span: {
			start: offset,
			end: offset
		}
	}, fault)] };
}
function emptyFile(file) {
	return problemAt(startOf$1(file), {
		rule: "empty-file",
		message: "This file is empty.",
		hint: "Fill it in, or delete it."
	});
}
const tooDeep = {
	rule: "nested-too-deep",
	message: "This is nested too deep to be read.",
	hint: "The files of factlint need four levels at most. Is the indentation right?"
};
// src/input/read-yaml.ts
const mostProblems = 100;
const mostErrors = 400;
function readYaml(workspace, request) {
	const { path, origin, schema } = request;
	const read = request.anywhere ? readAnywhere(workspace, path, origin) : readText(workspace, path, origin);
	if (read.file === void 0) return { problems: [read.problem] };
	const parsed = parseYaml(read.file);
	if (parsed.tree === void 0) return { problems: limited(read.file, parsed.problems) };
	const errors = apartFrom(parsed.problems, schemaProblems(parsed.tree, parsed.data, schema));
	return {
		tree: parsed.tree,
		problems: limited(read.file, [...parsed.problems, ...errors])
	};
}
function schemaProblems(tree, data, schema) {
	const list = (schema === "claims" || schema === "sources") && Array.isArray(data);
	const said = saySchemaErrors(tree, schemaErrors(schema, list ? { [schema]: data } : data).slice(0, mostErrors));
	return list ? [sayTopLevelList(tree, schema), ...said] : said;
}
function apartFrom(syntax, errors) {
	const lines = new Set(syntax.map(({ line }) => line));
	return errors.filter(({ line }) => !lines.has(line));
}
function limited(file, problems) {
	const sorted = [...problems].sort(byPlaceAndRule);
	const next = sorted[mostProblems];
	if (next === void 0) return sorted;
	const rest = problemAt(startOf$1(file), {
		rule: "too-many-problems",
		message: `This file has more problems, from line ${next.line} on.`,
		hint: "Mend these first."
	});
	return [...sorted.slice(0, mostProblems), rest];
}
// src/input/baseline.ts
function readBaseline(cwd, path) {
	const root = realRoot(cwd) ?? cwd;
	const origin = unplaced(shownPath(root, path));
	const { tree, problems } = readYaml({
		root,
		fileBytes: defaults.limits.fileBytes
	}, {
		path,
		origin,
		schema: "baseline",
		anywhere: true
	});
	const missing = problems.some(({ rule }) => rule === "missing-file");
	const entries = tree ? entriesIn(tree) : [];
	return {
		baseline: {
			file: origin.text,
			entries
		},
		missing,
		problems: problems.map(writeAnew)
	};
}
const unread = [
	"missing-file",
	"not-a-file",
	"unreadable-file",
	"file-too-large"
];
function writeAnew(problem) {
	if (unread.includes(problem.rule)) return problem;
	return {
		...problem,
		hint: "Delete the file, and write it anew with --grow-baseline."
	};
}
function entriesIn(tree) {
	return ["claims", "problems"].flatMap((name) => itemsOf(tree, child(tree, tree.document.contents, name)).flatMap((node) => {
		const accepted = acceptedIn(tree, node);
		const place = placeOf$2({
			file: tree.file,
			span: spanOf$2(tree.file, node)
		});
		return accepted === void 0 ? [] : [{
			accepted,
			count: countIn(tree, node, "count") ?? 1,
			place
		}];
	}));
}
const verdicts = [
	"supported",
	"conflicted",
	"contradicted",
	"unsupported"
];
function acceptedIn(tree, node) {
	const of = (name) => textIn(tree, child(tree, node, name));
	const [id, claim, file, rule, message] = [
		of("id"),
		of("claim"),
		of("file"),
		of("rule"),
		of("message")
	];
	const verdict = verdicts.find((one) => one === of("verdict"));
	if (id !== void 0 && claim !== void 0 && verdict !== void 0) return {
		id,
		verdict,
		claim
	};
	return file !== void 0 && rule !== void 0 && message !== void 0 ? {
		file,
		rule,
		message
	} : void 0;
}
// src/judge/report.ts
function reportOf(claims, problems, sources = []) {
	const sorted = claims.toSorted(byPlace);
	return {
		version: 1,
		summary: summaryOf(sorted, problems),
		claims: sorted,
		problems: problems.toSorted(byPlace),
		...sources.length > 0 && { sources }
	};
}
function withFindings(report, { claims = report.claims, problems = report.problems }, besides = acceptedBesides(report)) {
	return {
		...report,
		summary: summaryOf(claims, problems, besides),
		claims,
		problems: problems.toSorted(byPlace)
	};
}
const acceptedBesides = ({ summary, claims }) => (summary.accepted ?? 0) - claims.filter(isAccepted).length;
function summaryOf(claims, problems, besides = 0) {
	const verdicts = (verdict) => claims.filter((claim) => claim.verdict === verdict).length;
	const severities = (...wanted) => [...claims, ...problems].filter(({ severity }) => wanted.includes(severity)).length;
	const accepted = claims.filter(isAccepted).length + besides;
	return {
		claims: claims.length,
		supported: verdicts("supported"),
		conflicted: verdicts("conflicted"),
		contradicted: verdicts("contradicted"),
		unsupported: verdicts("unsupported"),
		unchecked: verdicts("unchecked"),
		errors: severities("error", "fatal"),
		warnings: severities("warning"),
		...accepted > 0 && { accepted }
	};
}
// src/judge/settle/baseline.ts
const claimPrint = ({ id, verdict, claim }) => JSON.stringify({
	id,
	verdict,
	claim
});
const problemPrint = ({ file, rule, message }) => JSON.stringify({
	file,
	rule,
	message
});
const printOf = (one) => "id" in one ? claimPrint(one) : problemPrint(one);
const isFinding = ({ severity }) => severity === "warning" || severity === "error";
function findingsOf({ claims, problems }) {
	return counted$1([...claims.filter(isFinding).map(claimPrint), ...problems.filter(isFinding).map(problemPrint)].map((print) => [print, 1]));
}
const countsIn = ({ entries }) => counted$1(entries.map(({ accepted, count }) => [printOf(accepted), count]));
function counted$1(prints) {
	const counts = new Map();
	for (const [print, count] of prints) counts.set(print, (counts.get(print) ?? 0) + count);
	return counts;
}
const common = (one, other) => new Map([...one].map(([print, count]) => [print, Math.min(count, other.get(print) ?? 0)]).filter(isThere$1));
const without = (one, other) => new Map([...one].map(([print, count]) => [print, count - (other.get(print) ?? 0)]).filter(isThere$1));
const isThere$1 = ([, count]) => count > 0;
const totalOf = (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0);
function accept(report, file, counts) {
	const left = new Map(counts);
	const takes = (print) => {
		const count = left.get(print) ?? 0;
		left.set(print, count - 1);
		return count > 0;
	};
	const settled = {
		by: "baseline",
		reason: `listed in ${file}`,
		standing: "holds"
	};
	const claims = report.claims.map((claim) => isFinding(claim) && takes(claimPrint(claim)) ? {
		...claim,
		severity: "ok",
		settled
	} : claim);
	const problems = report.problems.filter((problem) => !(isFinding(problem) && takes(problemPrint(problem))));
	const taken = report.problems.length - problems.length;
	return withFindings(report, {
		claims,
		problems
	}, taken);
}
function staleProblem({ file, entries }, found) {
	const stale = without(countsIn({
		file,
		entries
	}), found);
	const [first, second] = entries.filter(({ accepted }) => stale.has(printOf(accepted)));
	if (first === void 0) return void 0;
	const name = "id" in first.accepted ? `claim ${first.accepted.id}` : `${first.accepted.rule} in ${first.accepted.file}`;
	const total = totalOf(stale);
	const others = second === void 0 ? "" : ` and ${total - 1} more`;
	return {
		...first.place,
		rule: "stale-baseline",
		severity: "warning",
		message: `The baseline accepts what is not found any more: ${name}${others}.`,
		hint: "Run factlint with --update-baseline: it takes out what has gone, and adds nothing."
	};
}
function baselineText(counts) {
	const lines = [...counts].map(([print, count]) => count > 1 ? `${print.slice(0, -1)},"count":${count}}` : print).sort();
	const list = (name, key) => {
		const own = lines.filter((line) => line.startsWith(`{"${key}"`));
		return `"${name}": [${own.length > 0 ? `\n${own.join(",\n")}\n` : ""}]`;
	};
	return `{\n"version": 1,\n${list("claims", "id")},\n${list("problems", "file")}\n}\n`;
}
// src/cli/write-file.ts
async function writeReport(cwd, file, text) {
	const path = await followed(resolve(cwd, file));
	await mkdir(dirname(path), { recursive: true });
	if (await isSpecial(path)) return writeFile(path, text);
	const draft = `${path}.${process.pid}.tmp`;
	try {
		await writeFile(draft, text);
		await keepMode(path, draft);
		await rename(draft, path);
	} catch (error) {
		await rm(draft, { force: true });
		throw error;
	}
}
async function isWritten(file, text, streams) {
	try {
		await writeReport(streams.cwd, file, text);
		return true;
	} catch (error) {
		complain(`cannot write ${file}: ${sayWriteError(error)}`, streams);
		return false;
	}
}
function sayWriteError(error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return reasons[code] ?? (code || String(error));
}
const reasons = {
	EACCES: "you may not write there",
	EPERM: "you may not write there",
	EROFS: "nothing can be written on this disk",
	ENOSPC: "the disk is full",
	EDQUOT: "the disk is full",
	EISDIR: "it is a folder",
	ENOTDIR: "a part of its path is a file",
	EEXIST: "a part of its path is a file",
	ENAMETOOLONG: "its name is too long",
	ELOOP: "it is a link that leads back to itself"
};
async function keepMode(path, draft) {
	const found = await stat(path).catch(() => void 0);
	if (found?.isFile()) await chmod(draft, found.mode);
}
const followed = (path) => realpath(path).catch(() => path);
async function isSpecial(path) {
	const found = await stat(path).catch(() => void 0);
	return found !== void 0 && !found.isFile() && !found.isDirectory();
}
// src/cli/baseline.ts
async function heldAgainst(report, wish, streams) {
	const read = readBaseline(streams.cwd, wish.baseline);
	const isFaulty = read.problems.length > 0 && !read.missing;
	if (wish.update === void 0 || isFaulty) return withBaseline(report, read, wish.partial === true);
	if (!isWhole(report)) {
		complain(`${read.baseline.file} stays as it is: not everything could be checked`, streams);
		return withBaseline(report, read, true);
	}
	const [before, found] = [countsIn(read.baseline), findingsOf(report)];
	const after = read.missing || wish.update === "grow" ? found : common(before, found);
	const failure = await failureOf(writeReport(streams.cwd, wish.baseline, baselineText(after)));
	if (failure !== void 0) return `cannot write ${read.baseline.file}: ${failure}`;
	streams.stderr.write(`${oneLine(read.baseline.file)} ${sayUpdate(before, after)}\n`);
	return accept(report, read.baseline.file, after);
}
const failureOf = (writing) => writing.then(() => void 0, sayWriteError);
function withBaseline(report, { baseline, missing, problems }, partial) {
	const stale = partial || !isWhole(report) ? void 0 : staleProblem(baseline, findingsOf(report));
	const accepted = accept(report, baseline.file, countsIn(baseline));
	const faults = missing ? problems.map(withHint) : problems;
	return withFindings(accepted, { problems: [
		...accepted.problems,
		...faults,
		...stale ? [stale] : []
	] });
}
const withHint = (problem) => ({
	...problem,
	hint: "To write it, add --update-baseline."
});
const isWhole = ({ claims, problems }) => [...claims, ...problems].every(({ severity }) => severity !== "fatal");
function sayUpdate(before, after) {
	const kept = totalOf(common(before, after));
	const [out, added] = [totalOf(before) - kept, totalOf(after) - kept];
	return `accepts ${counted$2(totalOf(after), "finding")}: ${out || "none"} taken out, ${added || "none"} added`;
}
// src/cli/clock.ts
const today = () => new Date().toISOString().slice(0, 10);
// src/cli/load-options.ts
const loadOptions = ({ claims = [], sources, config }, cwd) => ({
	cwd,
	...config === void 0 ? {} : { config },
	...claims.length === 0 ? {} : { claims },
	...sources.length === 0 ? {} : { sources }
});
// src/cli/progress.ts
const manyClaims = 200;
const longRun = 1e3;
async function withProgress(project, stderr, work) {
	if (stderr.isTTY !== true) return work();
	const started = performance.now();
	const stop = tell(project, stderr);
	try {
		return await work();
	} finally {
		stop();
		const spent = performance.now() - started;
		if (spent > longRun) stderr.write(`Checked ${counted$2(project.claims.length, "claim")} in ${(spent / 1e3).toFixed(1)} s\n`);
	}
}
function tell({ claims, sources }, stderr) {
	let told = false;
	const say = () => {
		told = true;
		stderr.write(`Checking ${counted$2(claims.length, "claim")} against ${counted$2(sources.length, "source")} …`);
	};
	if (claims.length > manyClaims) say();
	const timer = setTimeout(() => told || say(), longRun);
	return () => {
		clearTimeout(timer);
		if (told) stderr.write("\r\x1B[2K");
	};
}
// src/input/git/ask.ts
const mostBytes$1 = 512 * 2 ** 20;
function askGit(folder, words, input = "") {
	const all = [
		"--no-optional-locks",
		"--no-pager",
		"-c",
		"core.fsmonitor=false",
		...words
	];
	return new Promise((resolve) => {
		execFile("git", all, {
			cwd: folder,
			encoding: "buffer",
			maxBuffer: mostBytes$1,
			windowsHide: true
		}, (error, bytes, complaint) => resolve({
			status: statusOf$1(error),
			bytes,
			complaint: inOneLine(complaint)
		})).stdin?.on("error", () => void 0).end(input);
	});
}
async function askGitLine(folder, words) {
	const { status, bytes } = await askGit(folder, words);
	return status === 0 ? textOf$3(bytes).trim() : void 0;
}
const textOf$3 = (bytes) => new TextDecoder().decode(bytes);
function statusOf$1(error) {
	if (error === null) return 0;
	return typeof error.code === "number" ? error.code : -1;
}
const inOneLine = (bytes) => textOf$3(bytes).trim().replace(/\s+/g, " ").slice(0, 300);
// src/input/git/base.ts
const defaultBranches = [
	"origin/HEAD",
	"origin/main",
	"origin/master",
	"main",
	"master"
];
async function findBase(folder, { wanted, pullRequestTo }) {
	const outside = await outsideOfGit(folder);
	if (outside !== void 0) return { mistake: outside };
	if (wanted !== void 0 && !isSafe(wanted)) return { mistake: `\`${wanted}\` is not the name of a commit.` };
	const asked = wanted ?? (pullRequestTo ? `origin/${pullRequestTo}` : void 0);
	if (await commitOf(folder, "HEAD") === void 0) return beforeFirstCommit(wanted);
	return asked === void 0 ? defaultBase(folder) : meeting(folder, asked);
}
function beforeFirstCommit(wanted = "HEAD") {
	if (wanted === "HEAD") return { base: { name: "nothing" } };
	return { mistake: `There is no commit \`${wanted}\` to compare with: nothing has been committed here yet. Leave the name out: --changed` };
}
async function outsideOfGit(folder) {
	const { status, bytes, complaint } = await askGit(folder, ["rev-parse", "--is-inside-work-tree"]);
	if (status === 0 && textOf$3(bytes).trim() === "true") return void 0;
	if (status < 0) return "git is needed to see what has changed, and it is not installed.";
	return `git is needed to see what has changed, and it does not know this folder (${complaint || "it keeps no files here"}).`;
}
const isSafe = (name) => /^[^-\p{Cc}][^\p{Cc}]{0,999}$/u.test(name);
const commitOf = (folder, name) => askGitLine(folder, [
	"rev-parse",
	"--verify",
	"--quiet",
	`${name}^{commit}`
]);
async function defaultBase(folder) {
	for (const name of defaultBranches) if (await commitOf(folder, name) !== void 0) return meeting(folder, name);
	return { mistake: `There is no default branch to compare with (${defaultBranches.join(", ")}). Name one: --changed=BRANCH` };
}
async function meeting(folder, name) {
	const tip = await commitOf(folder, name);
	if (tip === void 0) return { mistake: sayMissing$1(name) };
	const commit = await askGitLine(folder, [
		"merge-base",
		tip,
		"HEAD"
	]);
	if (commit !== void 0) return { base: {
		name,
		commit
	} };
	return { mistake: await askGitLine(folder, ["rev-parse", "--is-shallow-repository"]) === "true" ? sayShallow(name) : `\`${name}\` and the commit here have no history in common.` };
}
const inActions = "In GitHub Actions, give actions/checkout `fetch-depth: 0`";
function sayMissing$1(name) {
	const branch = name.replace(/^origin\//, "");
	return `There is no commit \`${name}\` here to compare with. ${inActions}; elsewhere, run \`git fetch origin ${branch}\`.`;
}
const sayShallow = (name) => `This clone is shallow: its history ends before it meets \`${name}\`. ${inActions}; elsewhere, run \`git fetch --unshallow\`.`;
// src/input/git/earlier.ts
const mostBytes = 256 * 2 ** 20;
async function earlierFiles(folder, commit, fileBytes) {
	const [changed, added] = await Promise.all([askGit(folder, diff(commit)), askGit(folder, untracked)]);
	const failed = [changed, added].find(({ status }) => status !== 0);
	if (failed) return `git could not say what has changed: ${failed.complaint}`;
	const paths = changedPaths(textOf$3(changed.bytes));
	const blobs = await readBlobs(folder, paths.flatMap(({ blob }) => blob ?? []), fileBytes);
	if (typeof blobs === "string") return blobs;
	return {
		files: new Map([...fields(textOf$3(added.bytes)).map((path) => [path, void 0]), ...paths.map(({ path, blob }) => [path, blob === void 0 ? void 0 : blobs.get(blob)])]),
		modules: paths.filter(({ isModule }) => isModule).map(({ path }) => path)
	};
}
const diff = (commit) => [
	"diff",
	...[
		"--raw",
		"-z",
		"--no-abbrev",
		"--no-renames",
		"--no-color",
		"--no-ext-diff",
		"--no-textconv",
		"--relative"
	],
	"--ignore-submodules=none",
	...[
		commit,
		"--",
		"."
	]
];
const untracked = [
	"ls-files",
	"-z",
	"--others",
	"--exclude-standard",
	"--",
	"."
];
const fields = (text) => text.split("\0").filter((field) => field !== "");
const moduleMode = "160000";
function changedPaths(text) {
	const all = fields(text);
	return all.filter((_, at) => at % 2 === 1).map((path, at) => {
		const [mode = "", newMode, blob] = (all[2 * at] ?? "").slice(1).split(" ");
		return {
			path,
			isModule: mode === moduleMode || newMode === moduleMode,
			...mode.startsWith("100") && blob !== void 0 && { blob }
		};
	});
}
async function readBlobs(folder, ids, fileBytes) {
	const wanted = await blobsUpTo(folder, ids, fileBytes);
	if (typeof wanted === "string") return wanted;
	const { status, bytes, complaint } = await askGit(folder, ["cat-file", "--batch"], lines([...wanted.keys()]));
	if (status !== 0) return `git could not read earlier files: ${complaint}`;
	const found = new Map();
	let at = 0;
	for (const [id, size] of wanted) {
		const start = bytes.indexOf(10, at) + 1;
		found.set(id, bytes.subarray(start, start + size));
		at = start + size + 1;
	}
	return found;
}
const lines = (words) => words.map((word) => `${word}\n`).join("");
async function blobsUpTo(folder, ids, fileBytes) {
	const { status, bytes, complaint } = await askGit(folder, ["cat-file", "--batch-check"], lines(ids));
	if (status !== 0) return `git could not find earlier files: ${complaint}`;
	const fitting = [...textOf$3(bytes).matchAll(/^([0-9a-f]+) blob (\d+)$/gm)].map(([, id = "", size]) => [id, Number(size)]).filter(([, size]) => size <= fileBytes);
	return fitting.reduce((sum, [, size]) => sum + size, 0) <= mostBytes ? new Map(fitting) : "Too much has changed since the base; run without --changed.";
}
// src/input/claims.ts
function draftsIn(tree) {
	const root = tree.document.contents;
	const list = child(tree, root, "claims") ?? root;
	const minOrigins = countIn(tree, root, "minOrigins");
	return itemsOf(tree, list).flatMap((item) => {
		const draft = draftOf(tree, item);
		if (draft === void 0 || minOrigins === void 0) return draft ?? [];
		return {
			...draft,
			claim: {
				minOrigins,
				...draft.claim
			}
		};
	});
}
function givenIds(tree) {
	const root = tree.document.contents;
	return itemsOf(tree, child(tree, root, "claims") ?? root).flatMap((item) => {
		return writtenIn(tree, child(tree, item, "id")) ?? [];
	});
}
function draftOf(tree, item) {
	const node = resolved(tree, item);
	const sentence = writtenIn(tree, item) ?? writtenIn(tree, child(tree, node, "claim"));
	if (sentence === void 0) return void 0;
	const id = writtenIn(tree, child(tree, node, "id"));
	return {
		sentence,
		...id && { id },
		sources: writtenList(tree, child(tree, node, "sources")),
		mentions: mentionsIn$1(tree, node),
		claim: claimOf(tree, node, sentence)
	};
}
function mentionsIn$1(tree, node) {
	const pins = itemsOf(tree, child(tree, node, "evidence")).map((pin) => child(tree, pin, "source"));
	const resolution = child(tree, node, "resolution");
	const preferred = child(tree, resolution, "prefer");
	const sealed = entriesOf$2(tree, child(tree, resolution, "versions"));
	return [...[...pins, preferred].flatMap((one) => writtenIn(tree, one) ?? []), ...sealed.map(({ name, key }) => ({
		text: name,
		...key
	}))];
}
function claimOf(tree, node, sentence) {
	const minOrigins = countIn(tree, node, "minOrigins");
	const evidence = itemsOf(tree, child(tree, node, "evidence")).flatMap((pin) => pinOf(tree, pin) ?? []);
	const resolution = resolutionIn(tree, node);
	const waive = waiverIn(tree, node);
	const note = textIn(tree, child(tree, node, "note"));
	return {
		text: sentence.text,
		place: placeOf$2(sentence),
		...minOrigins !== void 0 && { minOrigins },
		...evidence.length > 0 && { evidence },
		...resolution && { resolution },
		...waive && { waive },
		...note !== void 0 && { note }
	};
}
function pinOf(tree, node) {
	const source = textIn(tree, child(tree, node, "source"));
	const quote = writtenIn(tree, child(tree, node, "quote"));
	return source !== void 0 && quote ? {
		source,
		quote: quote.text,
		place: placeOf$2(quote)
	} : void 0;
}
function resolutionIn(tree, node) {
	const found = entry(tree, node, "resolution");
	const prefer = textIn(tree, child(tree, found?.value, "prefer"));
	const reason = textIn(tree, child(tree, found?.value, "reason"));
	if (found === void 0 || prefer === void 0 || reason === void 0) return void 0;
	const by = textIn(tree, child(tree, found.value, "by"));
	const date = textIn(tree, child(tree, found.value, "date"));
	const versions = versionsIn(tree, found.value);
	return {
		prefer,
		reason,
		...by && { by },
		...date && isIsoDay(date) && { date },
		...versions && { versions },
		place: placeOf$2(found.key)
	};
}
function versionsIn(tree, node) {
	const known = entriesOf$2(tree, child(tree, node, "versions")).flatMap(({ name, value }) => {
		const sum = textIn(tree, value);
		return sum === void 0 ? [] : [[name, sum.toLowerCase()]];
	});
	return known.length > 0 ? Object.fromEntries(known) : void 0;
}
function waiverIn(tree, node) {
	const found = entry(tree, node, "waive");
	const reason = textIn(tree, child(tree, found?.value, "reason"));
	const until = textIn(tree, child(tree, found?.value, "until"));
	if (found === void 0 || reason === void 0 || until === void 0 || !isIsoDay(until)) return void 0;
	const by = textIn(tree, child(tree, found.value, "by"));
	return {
		reason,
		until,
		...by && { by },
		place: placeOf$2(found.key)
	};
}
function finished(draft, id, sources) {
	return {
		id,
		...draft.claim,
		...draft.sources.length > 0 && { sources }
	};
}
// src/input/ids.ts
const idWords = 6;
const idLength = 60;
function slug(text) {
	return [...(text.slice(0, 1e3).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[.'’](?=\p{L})/gu, "").match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, idWords).join("-")].slice(0, idLength).join("").replace(/-$/, "") || "claim";
}
function idGenerator(taken) {
	const numbers = new Map();
	return (text) => {
		const base = slug(text);
		let number = numbers.get(base) ?? 1;
		let id = number === 1 ? base : `${base}-${number}`;
		while (taken.has(id)) id = `${base}-${++number}`;
		numbers.set(base, number);
		taken.add(id);
		return id;
	};
}
function duplicateIds(named, what) {
	const first = new Map();
	return named.flatMap(({ id, origin }) => {
		const earlier = first.get(id);
		if (earlier === void 0) first.set(id, origin);
		return earlier === void 0 ? [] : duplicateId(id, what, [earlier, origin]);
	});
}
function duplicateId(id, what, [earlier, origin]) {
	return problemAt(origin, {
		rule: "duplicate-id",
		message: `Two ${what} have the id \`${id}\`: this one, and the one at ${sayPlace(earlier)}.`,
		hint: "Give one of them another id."
	});
}
// src/input/no-match.ts
function noMatches(found, from, what) {
	if (from === "defaults") return [];
	const severity = from === "options" || found.files.length === 0 ? "fatal" : "warning";
	return found.empty.map((pattern) => problemAt(pattern, {
		rule: "no-match",
		severity,
		message: `No file matches \`${pattern.text.slice(0, 80)}\`, so there are no ${what} to read from it.`,
		hint: "Is it spelt right? Paths are relative to the working directory."
	}));
}
// src/input/nothing-found.ts
const folders = {
	claims: "claims",
	sources: "seeds"
};
function nothingFound(root, what, { from, patterns }) {
	const where = patterns.map(({ text }) => `\`${text}\``).join(", ");
	return problemAt((from === "defaults" ? void 0 : patterns[0]) ?? unplaced(folders[what]), {
		rule: `no-${what}`,
		message: `There are no ${what}: no file matches ${where}.`,
		hint: (from === "defaults" ? sayAbove(root, what) : void 0) ?? hints[what]
	});
}
const hints = {
	claims: "`factlint init` makes a first one. Or name other places under `claims` in factlint.config.yaml.",
	sources: "Put a text there, or name other places under `sources` in factlint.config.yaml."
};
function sayAbove(root, what) {
	const top = topOfRepository(root);
	if (top === void 0 || top === root || !existsSync(join(top, folders[what]))) return void 0;
	const way = relative(root, top).split(sep).join("/");
	return `The ${what} of this repository are in \`${way}/${folders[what]}\`: run factlint from there (\`cd ${way}\`).`;
}
function topOfRepository(folder) {
	if (existsSync(join(folder, ".git"))) return folder;
	const above = dirname(folder);
	return above === folder ? void 0 : topOfRepository(above);
}
// src/input/references.ts
function sourceLookup(known) {
	const all = new Set(known);
	const found = new Map();
	return (word) => {
		if (all.has(word)) return [word];
		if (!/[*?]/.test(word)) return [];
		const ids = found.get(word) ?? [...all].filter((id) => matches(word, id));
		found.set(word, ids);
		return ids;
	};
}
function sourceIds({ sources }, lookup) {
	const all = sources.flatMap(({ text }) => {
		const ids = lookup(text);
		return ids.length > 0 ? ids : [text];
	});
	return [...new Set(all)];
}
function unknownSources(draft, lookup, known) {
	const absent = draft.sources.filter(({ text }) => lookup(text).length === 0);
	const unnamed = draft.mentions.filter(({ text }) => lookup(text)[0] !== text);
	return [...absent, ...unnamed].map((word) => unknownSource(word, known));
}
function unknownSource(word, known) {
	return problemAt(word, {
		rule: "unknown-source",
		message: `There is no source \`${word.text.slice(0, 80)}\`.`,
		hint: didYouMean(word.text, known)
	});
}
function matches(pattern, id) {
	let [at, inside] = [0, 0];
	let star;
	while (inside < id.length) if (pattern[at] === "*") {
		star = {
			at,
			inside
		};
		at++;
	} else if (at < pattern.length && (pattern[at] === "?" || pattern[at] === id[inside])) {
		at++;
		inside++;
	} else if (star) {
		star = {
			at: star.at,
			inside: star.inside + 1
		};
		[at, inside] = [star.at + 1, star.inside];
	} else return false;
	return /^\**$/.test(pattern.slice(at));
}
// src/input/sentences.ts
const control = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;
const invisible = /[\u00ad\u200b\u2060\ufeff]/u;
function sentenceProblems({ sentence }, limits) {
	return [
		characterProblem(sentence, control, controlCharacter),
		characterProblem(sentence, invisible, invisibleCharacter),
		lengthProblem(sentence, limits.claimLength)
	].flatMap((fault) => fault ?? []);
}
function characterProblem(sentence, pattern, say) {
	const [character] = pattern.exec(sentence.text) ?? [];
	if (character === void 0) return void 0;
	const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
	return problemAt(characterOrigin(sentence, character), say(`U+${code}`));
}
function characterOrigin({ file, span }, character) {
	const start = file.text.slice(span.start, span.end).indexOf(character);
	if (start < 0) return {
		file,
		span
	};
	return {
		file,
		span: {
			start: span.start + start,
			end: span.start + start + character.length
		}
	};
}
function controlCharacter(code) {
	return {
		rule: "control-character",
		message: `This claim holds a control character, ${code}.`,
		hint: "Remove it: nobody can see it, and it may hide what the claim says."
	};
}
function invisibleCharacter(code) {
	return {
		rule: "invisible-character",
		severity: "warning",
		message: `This claim holds an invisible character, ${code}.`,
		hint: "It was probably copied along. Type the words again."
	};
}
function lengthProblem(sentence, limit) {
	if (sentence.text.length <= limit) return void 0;
	return problemAt(sentence, {
		rule: "claim-too-long",
		message: `This claim has ${sentence.text.length} characters; at most ${limit} are checked.`,
		hint: "A claim is one sentence. Split it, or raise `limits.claimLength`."
	});
}
function tooManyClaims(drafts, limit) {
	const excess = drafts[limit];
	if (excess === void 0) return [];
	const fault = {
		rule: "too-many-claims",
		message: `There are ${drafts.length} claims; at most ${limit} are checked.`,
		hint: "Raise `limits.claims` in factlint.config.yaml."
	};
	return [problemAt(excess.sentence, fault)];
}
// src/input/read-claims.ts
async function readClaims(workspace, settings, known) {
	const { claims: wanted, config } = settings;
	const found = await findFiles({
		root: workspace.root,
		patterns: wanted.patterns,
		endings: ".{yaml,yml}"
	});
	const files = found.files.map((path) => readYaml(workspace, {
		path,
		origin: startOf$1(textFile(path, "")),
		schema: "claims"
	}));
	const all = files.flatMap(({ tree }) => tree ? draftsIn(tree) : []);
	const given = files.flatMap(({ tree }) => tree ? givenIds(tree) : []);
	const drafts = all.slice(0, config.limits.claims);
	const lookup = sourceLookup(known);
	const problems = [
		...found.problems,
		...noMatches(found, wanted.from, "claims"),
		...files.flatMap(({ problems }) => problems),
		...duplicateIds(given.map(named$1), "claims"),
		...tooManyClaims(all, config.limits.claims),
		...drafts.flatMap((draft) => [...sentenceProblems(draft, config.limits), ...known.length > 0 ? unknownSources(draft, lookup, known) : []])
	];
	const nothing = found.files.length === 0 && problems.every(isWarning) ? [nothingFound(workspace.root, "claims", wanted)] : [];
	return {
		claims: withIds(drafts, lookup),
		problems: [...problems, ...nothing]
	};
}
const named$1 = (id) => ({
	id: id.text,
	origin: id
});
function withIds(drafts, lookup) {
	const generate = idGenerator(new Set(drafts.flatMap(({ id }) => id?.text ?? [])));
	return drafts.map((draft) => finished(draft, draft.id?.text ?? generate(draft.sentence.text), sourceIds(draft, lookup)));
}
// src/input/digest.ts
function sha256Of(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}
// src/input/catalogue.ts
const changedSource = "changed-source";
const checksum = /^[0-9a-fA-F]{64}$/;
function listingsIn(tree) {
	return itemsOf(tree, child(tree, tree.document.contents, "sources")).flatMap((item) => listingOf(tree, item) ?? []);
}
function listingOf(tree, node) {
	const file = writtenIn(tree, child(tree, node, "file"));
	const id = writtenIn(tree, child(tree, node, "id")) ?? (file && {
		...file,
		text: stem$1(file.text)
	});
	if (id === void 0 || file === void 0) return void 0;
	const sha256 = writtenIn(tree, child(tree, node, "sha256"));
	const syndicatedFrom = writtenIn(tree, child(tree, node, "syndicatedFrom"));
	const checked = sha256 && checksum.test(sha256.text);
	const folder = dirname(tree.file.file);
	return {
		id,
		file,
		path: folder === "." || isAbsolute(file.text) ? file.text : `${folder}/${file.text}`,
		known: knownOf(tree, node),
		...syndicatedFrom && { syndicatedFrom },
		...checked && { sha256 },
		boilerplate: itemsOf(tree, child(tree, node, "boilerplate")).flatMap((item) => rangeOf$2(tree, item) ?? [])
	};
}
function stem$1(path) {
	return path.slice(path.lastIndexOf("/") + 1).replace(/(.)\.[^.]*$/, "$1");
}
function knownOf(tree, node) {
	const of = (name) => textIn(tree, child(tree, node, name));
	const [title, publisher, agency, url] = [
		of("title"),
		of("publisher"),
		of("agency"),
		of("url")
	];
	const published = of("published")?.slice(0, 10);
	return {
		...title && { title },
		...publisher && { publisher },
		...agency && { agency },
		...published && isIsoDay(published) && { published },
		...url && { url }
	};
}
function rangeOf$2(tree, item) {
	const node = resolved(tree, item);
	const number = numberIn(tree, node);
	const text = number === void 0 ? textIn(tree, node) : String(number);
	const [, first, last] = /^([1-9]\d{0,8})(?:-([1-9]\d{0,8}))?$/.exec(text ?? "") ?? [];
	if (node === void 0 || text === void 0 || first === void 0) return void 0;
	const written = {
		text,
		file: tree.file,
		span: spanOf$2(tree.file, node)
	};
	return {
		first: Number(first),
		last: Number(last ?? first),
		written
	};
}
function boilerplateOf(listing, file) {
	return listing.boilerplate.flatMap((range) => {
		const start = file.starts[range.first - 1];
		if (start === void 0 || range.last < range.first) return [];
		return {
			start,
			end: file.starts[range.last] ?? file.text.length
		};
	});
}
function listingProblems(listing, file, bytes) {
	const ranges = listing.boilerplate.flatMap((range) => rangeProblem(range, file) ?? []);
	const changed = checksumProblem(listing, bytes);
	return changed ? [...ranges, changed] : ranges;
}
function rangeProblem({ first, last, written }, file) {
	if (last < first) return problemAt(written, {
		rule: "bad-line-range",
		message: `The range ${written.text} ends before it begins.`,
		hint: `Did you mean ${last}-${first}?`
	});
	const lines = file.starts.at(-1) === file.text.length ? file.starts.length - 1 : file.starts.length;
	if (last <= lines) return void 0;
	return problemAt(written, {
		rule: "bad-line-range",
		severity: "warning",
		message: `${file.file} has ${lines} lines; there is no line ${last}.`,
		hint: "Has the file changed? Look at the numbers again."
	});
}
function checksumProblem({ id, sha256 }, bytes) {
	if (sha256 === void 0 || sha256Of(bytes) === sha256.text.toLowerCase()) return void 0;
	return {
		...problemAt(sha256, {
			rule: changedSource,
			severity: "warning",
			message: `The text of \`${id.text}\` has changed since its checksum was written.`,
			hint: "Look at the claims that rest on it; then write the new checksum with `factlint sources --update`."
		}),
		source: id.text
	};
}
// src/input/near-file.ts
const mostNames = 1e3;
function withNearFile(problem, root, path) {
	if (problem.rule !== "missing-file") return problem;
	const near = nearestWord(basename(path), namesIn$3(dirname(resolve(root, path))));
	const hint = near === void 0 ? "Correct the name, or take the entry out." : `Did you mean \`${near}\`?`;
	return {
		...problem,
		hint
	};
}
function namesIn$3(folder) {
	try {
		return readdirSync(folder).slice(0, mostNames);
	} catch {
		return [];
	}
}
// src/input/syndication.ts
function misspeltOrigins(listings, ids) {
	const known = new Set([...ids, ...listings.map(({ id }) => id.text)]);
	return listings.flatMap(({ syndicatedFrom }) => {
		if (syndicatedFrom === void 0 || known.has(syndicatedFrom.text)) return [];
		const meant = nearestWord(syndicatedFrom.text, [...known]);
		if (meant === void 0) return [];
		return problemAt(syndicatedFrom, {
			rule: "unknown-source",
			severity: "warning",
			message: `There is no source \`${syndicatedFrom.text.slice(0, 80)}\`; it is taken for the name of an agency.`,
			hint: `Did you mean \`${meant}\`?`
		});
	});
}
// src/input/sources.ts
async function readSources(workspace, settings) {
	const { sources: wanted, config } = settings;
	const found = await findFiles({
		root: workspace.root,
		patterns: wanted.patterns,
		endings: ".{txt,md}"
	});
	const catalogue = readCatalogue(workspace, settings);
	const listings = catalogue.tree ? listingsIn(catalogue.tree) : [];
	const matching = new Set(found.files);
	const candidates = candidatesFrom(workspace, listings, found.files).filter(({ path }) => wanted.from !== "options" || matching.has(path));
	const ids = candidates.map((candidate) => namedBy(candidate).id);
	const read = candidates.slice(0, config.limits.sources).map((one) => readCandidate(workspace, one));
	const problems = [
		...found.problems,
		...noMatches(found, wanted.from, "sources"),
		...catalogue.problems,
		...repeatedFiles(workspace, listings),
		...duplicateIds(candidates.map(namedBy), "sources"),
		...misspeltOrigins(listings, ids),
		...tooManySources(candidates, config.limits.sources),
		...read.flatMap(({ problems }) => problems)
	];
	const nothing = candidates.length === 0 && problems.every(isWarning) ? [nothingFound(workspace.root, "sources", wanted)] : [];
	return {
		sources: firstOfEach(read.flatMap(({ source }) => source ?? [])),
		ids,
		problems: [...problems, ...nothing]
	};
}
function tooManySources(candidates, limit) {
	const excess = candidates[limit];
	if (excess === void 0) return [];
	const fault = {
		rule: "too-many-sources",
		message: `There are ${candidates.length} sources; at most ${limit} are read.`,
		hint: "Raise `limits.sources` in factlint.config.yaml."
	};
	return [problemAt(namedBy(excess).origin, fault)];
}
function readCatalogue(workspace, { catalogue, catalogueNamed }) {
	const read = readYaml(workspace, {
		path: catalogue.text,
		origin: catalogue,
		schema: "sources"
	});
	if (catalogueNamed) return read;
	return {
		...read,
		problems: read.problems.filter(({ rule }) => rule !== "missing-file")
	};
}
function candidatesFrom(workspace, listings, files) {
	const listed = new Map();
	for (const listing of listings) {
		const path = shownPath(workspace.root, listing.path);
		if (!listed.has(path)) listed.set(path, {
			path,
			listing
		});
	}
	const others = files.filter((path) => !listed.has(path)).map((path) => ({ path }));
	return [...listed.values(), ...others];
}
function repeatedFiles(workspace, listings) {
	const seen = new Set();
	return listings.flatMap(({ file, path }) => {
		const shown = shownPath(workspace.root, path);
		if (!seen.has(shown)) {
			seen.add(shown);
			return [];
		}
		return problemAt(file, {
			rule: "repeated-file",
			message: `\`${file.text}\` is listed a second time.`
		});
	});
}
function namedBy({ path, listing }) {
	if (listing) return {
		id: listing.id.text,
		origin: listing.id
	};
	return {
		id: stem$1(path),
		origin: startOf$1(textFile(path, ""))
	};
}
function readCandidate(workspace, { path, listing }) {
	const read = readText(workspace, path, listing?.file ?? startOf$1(textFile(path, "")));
	if (read.file === void 0) return { problems: [withNearFile(read.problem, workspace.root, path)] };
	const { file, bytes } = read;
	const base = {
		file: file.file,
		text: file.text,
		sha256: sha256Of(bytes)
	};
	const problems = textProblems(file);
	if (!listing) return {
		source: {
			id: stem$1(path),
			...base,
			boilerplate: []
		},
		problems
	};
	const recorded = listing.sha256 && { recordedSha256: listing.sha256.text.toLowerCase() };
	const copied = listing.syndicatedFrom && { syndicatedFrom: listing.syndicatedFrom.text };
	const boilerplate = boilerplateOf(listing, file);
	return {
		source: {
			id: listing.id.text,
			...base,
			...listing.known,
			...copied,
			...recorded,
			boilerplate
		},
		problems: [...problems, ...listingProblems(listing, file, bytes)]
	};
}
function textProblems(file) {
	if (file.text.trim() === "") return [problemAt(startOf$1(file), {
		rule: "empty-file",
		message: "This source is empty.",
		hint: "Was it saved properly? Put the text in, or delete the file."
	})];
	const start = file.text.indexOf("\0");
	if (start < 0) return [];
	return [problemAt({
		file,
		span: {
			start,
			end: start + 1
		}
	}, {
		rule: "control-character",
		message: "This source holds a NUL character: it is not a text file.",
		hint: "Save it as plain text, in UTF-8."
	})];
}
function firstOfEach(sources) {
	const byId = new Map();
	for (const source of sources) if (!byId.has(source.id)) byId.set(source.id, source);
	return [...byId.values()].sort((a, b) => byCodeUnits(a.file, b.file));
}
// src/input/project.ts
var project_exports = __exportAll({ loadProject: () => loadProject });
async function loadProject(options) {
	const root = realRoot(options.cwd);
	if (root === void 0) return nowhere(options.cwd);
	const settings = readSettings(root, options);
	const workspace = {
		root,
		fileBytes: settings.config.limits.fileBytes
	};
	const sources = await readSources(workspace, settings);
	const claims = await readClaims(workspace, settings, sources.ids);
	return {
		claims: claims.claims,
		sources: sources.sources,
		config: settings.config,
		problems: [
			...settings.problems,
			...sources.problems,
			...claims.problems,
			...badDay(options)
		].sort(byPlaceAndRule),
		...options.today !== void 0 && { today: options.today }
	};
}
function badDay({ today }) {
	if (today === void 0 || isIsoDay(today)) return [];
	return [problemAt(unplaced(today), {
		rule: "bad-date",
		message: `\`${today}\` is not a day of the calendar.`
	})];
}
function nowhere(cwd) {
	const message = `There is no folder \`${cwd}\`.`;
	return {
		claims: [],
		sources: [],
		config: defaultSettings.config,
		problems: [problemAt(unplaced(cwd), {
			rule: "missing-file",
			message
		})]
	};
}
function readSettings(root, options) {
	const settings = readConfig(root, options.config);
	const claims = options.claims ? fromOptions(options.claims) : settings.claims;
	const sources = options.sources ? fromOptions(options.sources) : settings.sources;
	const config = {
		...settings.config,
		claims: claims.patterns.map(({ text }) => text),
		sources: sources.patterns.map(({ text }) => text),
		catalogue: settings.catalogue.text
	};
	return {
		...settings,
		config,
		claims,
		sources
	};
}
function fromOptions(words) {
	return {
		from: "options",
		patterns: words.map(unplaced)
	};
}
function readConfig(root, path) {
	const { tree, problems } = readYaml({
		root,
		fileBytes: defaultSettings.config.limits.fileBytes
	}, {
		path: path ?? "factlint.config.yaml",
		origin: unplaced(path ?? "factlint.config.yaml"),
		schema: "config",
		anywhere: path !== void 0
	});
	const real = path === void 0 ? problems.filter(({ rule }) => rule !== "missing-file") : problems;
	const settings = tree ? settingsIn(tree) : defaultSettings;
	return {
		...settings,
		problems: [...real, ...settings.problems]
	};
}
// src/input/past.ts
async function loadPast(present, options, commit) {
	const root = realRoot(options.cwd);
	if (root === void 0) return `There is no folder \`${options.cwd}\`.`;
	const earlier = await earlierFiles(root, commit, present.config.limits.fileBytes);
	if (typeof earlier === "string") return earlier;
	const folder = mkdtempSync(join(tmpdir(), "factlint-past-"));
	try {
		const config = shownPath(root, options.config ?? "factlint.config.yaml");
		for (const file of [config, ...filesOf(present)]) copyEarlier({
			from: root,
			to: folder
		}, file, earlier);
		for (const [path, bytes] of earlier.files) writeInto(folder, path, bytes);
		return await loadProject(movedTo(folder, root, options));
	} finally {
		rmSync(folder, {
			recursive: true,
			force: true
		});
	}
}
const emptyPast = (present) => ({
	...present,
	claims: [],
	sources: [],
	problems: []
});
const filesOf = ({ claims, sources, config }) => [config.catalogue, ...new Set([...claims.map(({ place }) => place.file), ...sources.map(({ file }) => file)])];
function copyEarlier(way, file, earlier) {
	if (earlier.files.has(file)) return;
	try {
		const real = realpathSync(join(way.from, file));
		const target = shownPath(way.from, real);
		if (earlier.modules.some((module) => target.startsWith(`${module}/`))) return;
		writeInto(way.to, file, earlier.files.has(target) ? earlier.files.get(target) : readFileSync(real));
	} catch {}
}
function writeInto(folder, path, bytes) {
	if (bytes === void 0 || !isInside$3(folder, path)) return;
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), bytes);
}
function movedTo(folder, root, options) {
	const { config, claims, sources } = options;
	const moved = (pattern) => pattern.startsWith(`${root}/`) ? pattern.slice(root.length + 1) : pattern;
	return {
		...options,
		cwd: folder,
		...config !== void 0 && { config: isInside$3(root, config) ? shownPath(root, config) : resolve(root, config) },
		...claims && { claims: claims.map(moved) },
		...sources && { sources: sources.map(moved) }
	};
}
// src/judge/changes.ts
function changesBetween(past, present) {
	const sources = changedSources(past.sources, present.sources);
	const [before, now] = [byId(past.sources), byId(present.sources)];
	const isLasting = (id) => before.has(id) === now.has(id);
	const then = new Map(past.claims.map((claim) => [wordingOf(claim, isLasting), claim.id]));
	const kept = present.claims.flatMap((claim) => {
		const id = then.get(wordingOf(claim, isLasting));
		const named = sourcesNamedBy(claim).some((source) => sources.has(source) && isLasting(source));
		return id === void 0 || named ? [] : [[claim.id, id]];
	});
	return {
		settings: settingsOf(past) !== settingsOf(present),
		kept: new Map(kept),
		sources
	};
}
function markChanged(report, changes, past) {
	const before = new Map(past?.claims.map((claim) => [claim.id, claim]));
	const isChanged = (claim) => {
		const then = before.get(changes.kept.get(claim.id) ?? "");
		if (changes.settings || !changes.kept.has(claim.id)) return true;
		if ([claim, then].some((one) => one && speakers(one).some((source) => changes.sources.has(source)))) return true;
		return then !== void 0 && outcomeOf$1(then) !== outcomeOf$1(claim);
	};
	const claims = report.claims.map((claim) => isChanged(claim) ? {
		...claim,
		changed: true
	} : claim);
	return {
		...report,
		claims
	};
}
function onlyChanged(report, past, base) {
	const claims = report.claims.filter(({ changed, severity }) => changed === true || severity === "fatal");
	const known = new Set(past.problems.map(sayProblem));
	const problems = report.problems.filter((one) => one.severity === "fatal" || !known.has(sayProblem(one)));
	const since = {
		...base,
		unchanged: report.claims.length - claims.length
	};
	return {
		...withFindings(report, {
			claims,
			problems
		}),
		since
	};
}
const sayProblem = ({ rule, file, message }) => JSON.stringify([
	rule,
	file,
	message
]);
const byId = (sources) => new Map(sources.map((one) => [one.id, one]));
function changedSources(past, present) {
	return new Set([...missingFrom(present, past), ...missingFrom(past, present)]);
}
function missingFrom(others, sources) {
	const [own, theirs] = [byId(sources), byId(others)];
	const renamed = new Set(others.filter(({ id }) => !own.has(id)).map(contentOf));
	const isThere = (source) => {
		const other = theirs.get(source.id);
		return other === void 0 ? renamed.has(contentOf(source)) : contentOf(other) === contentOf(source);
	};
	return sources.filter((source) => !isThere(source)).map(({ id }) => id);
}
const contentOf = ({ text, published, boilerplate, publisher, agency, syndicatedFrom }) => JSON.stringify([
	text,
	published,
	boilerplate,
	publisher,
	agency,
	syndicatedFrom
]);
function wordingOf(claim, isLasting) {
	const { id: _, sources, ...rest } = claim;
	const written = {
		...rest,
		sources: sources?.filter(isLasting).toSorted()
	};
	return JSON.stringify(written, (key, value) => key === "place" ? void 0 : value);
}
const sourcesNamedBy = ({ sources, evidence, resolution }) => [
	...sources ?? [],
	...(evidence ?? []).map(({ source }) => source),
	...resolution ? [resolution.prefer, ...Object.keys(resolution.versions ?? {})] : []
];
const speakers = ({ stances, nearest, conflict }) => [
	...stances,
	...nearest ? [nearest] : [],
	...conflict ?? []
].map(({ source }) => source);
const outcomeOf$1 = ({ verdict, severity, origins, settled }) => JSON.stringify([
	verdict,
	severity,
	origins,
	settled?.standing
]);
function settingsOf({ config }) {
	const { claims: _, sources: __, catalogue: ___, ...rest } = config;
	return JSON.stringify(rest);
}
// src/cli/since.ts
async function comparedWith(wanted, { project, report, read }, { engine, env }) {
	const found = await findBase(read.cwd, {
		wanted: wanted || void 0,
		pullRequestTo: env.GITHUB_BASE_REF
	});
	if ("mistake" in found) return found.mistake;
	const past = await pastOf(project, read, found.base);
	if (typeof past === "string") return past;
	const before = await engine.check(past);
	const { name: base, ...commit } = found.base;
	return {
		report: markChanged(report, changesBetween(past, project), before),
		limit: (whole) => onlyChanged(whole, before, {
			base,
			...commit
		})
	};
}
async function comparedInPullRequest({ project, report, read }, env) {
	const limit = (whole) => whole;
	if (!env.GITHUB_BASE_REF) return {
		report,
		limit
	};
	const found = await findBase(read.cwd, { pullRequestTo: env.GITHUB_BASE_REF });
	const past = "mistake" in found ? found.mistake : await pastOf(project, read, found.base);
	return {
		report: typeof past === "string" ? report : markChanged(report, changesBetween(past, project)),
		limit
	};
}
async function pastOf(project, read, { commit }) {
	try {
		return commit === void 0 ? emptyPast(project) : await loadPast(project, read, commit);
	} catch (error) {
		if (!(error instanceof Error && "code" in error)) throw error;
		return `cannot lay out the files of ${commit}: ${error.message}`;
	}
}
// src/cli/pass.ts
async function pass(options, { streams, engine }) {
	const { env, cwd, stderr } = streams;
	const read = dated$1(options, cwd);
	const project = await engine.loadProject(read);
	const checked = {
		project,
		report: await withProgress(project, stderr, () => engine.check(project)),
		read
	};
	const compared = options.changed === void 0 ? await comparedInPullRequest(checked, env) : await comparedWith(options.changed, checked, {
		engine,
		env
	});
	if (typeof compared === "string") return compared;
	const held = await accepted(compared.report, options, streams);
	return typeof held === "string" ? held : compared.limit(held);
}
const accepted = async (report, { baseline, ...options }, streams) => baseline === void 0 ? report : heldAgainst(report, {
	...options,
	baseline
}, streams);
const dated$1 = (options, cwd) => ({
	...loadOptions(options, cwd),
	today: options.today ?? today()
});
// src/cli/version.ts
function version() {
	const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
	return /"version": "([^"]+)"/.exec(manifest)?.[1] ?? "unknown";
}
// src/cli/colour.ts
const codes = {
	strong: ["1", "22"],
	mark: ["1;4", "22;24"],
	faint: ["2", "22"],
	good: ["32", "39"],
	caution: ["33", "39"],
	bad: ["31", "39"]
};
const introducer = "\x1B[";
const ansi = {
	colour: true,
	paint: (ink, text) => `${introducer}${codes[ink][0]}m${text}${introducer}${codes[ink][1]}m`
};
function styleFor(output, env, allowed) {
	if (!allowed || (env.NO_COLOR ?? "") !== "") return plain$6;
	const force = env.FORCE_COLOR;
	if (force !== void 0) return force === "0" || force === "false" ? plain$6 : ansi;
	return output.isTTY === true && env.TERM !== "dumb" ? ansi : plain$6;
}
// src/cli/deliver.ts
async function deliver(target, report, setting) {
	const { streams } = setting;
	const text = rendered(target, report, setting);
	if (target.file === void 0) {
		(target.aside ? streams.stderr : streams.stdout).write(text);
		return true;
	}
	return isWritten(target.file, text, streams);
}
const rendered = (target, report, setting) => target.format.render(report, renderOptions(target, setting));
const renderOptions = (target, { options, streams }) => ({
	style: target.file === void 0 ? styleFor(streams.stdout, streams.env, options.color) : plain$6,
	width: (target.file === void 0 ? streams.stdout.columns : void 0) ?? 80,
	quiet: options.quiet,
	folder: folderInRepository(streams),
	blob: blobOf(streams),
	maxWarnings: options.maxWarnings
});
function folderInRepository({ cwd, env }) {
	const root = env.GITHUB_WORKSPACE;
	const folder = root === void 0 ? "" : relative(root, cwd);
	const isOutside = folder.startsWith("..") || isAbsolute(folder);
	return folder === "" || isOutside ? "" : `${folder.replaceAll("\\", "/")}/`;
}
function blobOf({ env }) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
	return server && repository && commit ? `${server}/${repository}/blob/${commit}/` : "";
}
// src/cli/action/tell.ts
function say$6(report, setting) {
	const { stdout } = setting.streams;
	stdout.write(rendered({ format: pretty }, report, setting));
	const annotations = rendered({ format: github }, report, setting);
	if (annotations !== "") stdout.write(`::group::Annotations\n${annotations}::endgroup::\n`);
}
function addPage(report, setting) {
	const { GITHUB_STEP_SUMMARY: path } = setting.streams.env;
	if (!path) return;
	const mistake = appendPage(path, rendered({
		format: jobSummary,
		file: path
	}, report, setting));
	if (mistake !== void 0) complain(mistake, setting.streams);
}
async function writeFiles(targets, report, setting) {
	const written = await Promise.all(targets.map((target) => deliver(target, report, setting)));
	return targets.filter((_target, at) => written[at]).flatMap(({ file }) => file ?? []).map((file) => fromWorkspace(file, setting.streams));
}
function fromWorkspace(file, { cwd, env }) {
	const path = resolve(cwd, file);
	const inside = relative(env.GITHUB_WORKSPACE || cwd, path);
	return inside.startsWith("..") || isAbsolute(inside) ? path : inside.replaceAll("\\", "/");
}
// src/cli/action/perform.ts
async function perform(inputs, step) {
	const plan = planOf(inputs, step);
	if (typeof plan === "string") return { status: complain(plan, step) };
	const { options, targets, cwd } = plan;
	const streams = {
		...step,
		cwd
	};
	const report = await pass(options, {
		streams,
		engine: lazyEngine
	});
	if (typeof report === "string") return { status: complain(report, step) };
	const setting = {
		options,
		streams
	};
	say$6(report, setting);
	if (inputs.summary) addPage(report, setting);
	const files = await writeFiles(targets, report, setting);
	return {
		status: files.length < targets.length ? 2 : exitStatus(report, options),
		report,
		files
	};
}
function planOf({ argv, workingDirectory }, { cwd: workspace, env }) {
	const cwd = resolve(workspace, workingDirectory);
	if (!isFolder(cwd)) return `working-directory: there is no folder ${workingDirectory || "."}; is the repository checked out before this step?`;
	const parsed = parseOptions(argv, version());
	if (parsed.is !== "options") return parsed.is === "mistake" ? parsed.message : parsed.text;
	const targets = planTargets(parsed.options.targets, env);
	if (typeof targets === "string") return targets;
	return {
		options: parsed.options,
		targets: targets.filter(({ file }) => file !== void 0),
		cwd
	};
}
function isFolder(path) {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}
// src/cli/action/run.ts
async function runAction(step) {
	const complaints = [];
	const status = await attempt({
		...step,
		stderr: { write: (text) => complaints.push(text) }
	});
	const said = complaints.join("");
	if (status === 2 && said !== "") step.stdout.write(annotated(said));
	else step.stderr.write(said);
	return status;
}
async function attempt(step) {
	const inputs = readInputs(step.env);
	if (typeof inputs === "string") return handOver({ status: complain(inputs, step) }, step);
	const outcome = await perform(inputs, step).catch((error) => ({ status: confess(error, step) }));
	return statusOf(handOver(outcome, step), inputs);
}
const statusOf = (status, { neverFail }) => neverFail && status === 1 ? 0 : status;
function handOver({ status, report, files }, step) {
	const { GITHUB_OUTPUT: path } = step.env;
	if (!path) return status;
	const mistake = append$1(path, outputText(outputsOf(status, report, files)));
	return mistake === void 0 ? status : complain(mistake, step);
}
const annotated = (said) => {
	const lines = said.split("\n").map((line) => oneLine(line.replace(/^factlint: /, "")));
	return workflowCommand({
		level: "error",
		title: "factlint",
		message: clip(lines.filter(Boolean).join("\n"), 4096)
	});
};
// src/cli/action/main.ts
const env = {
	FORCE_COLOR: "1",
	...process.env
};
const cwd = env.GITHUB_WORKSPACE || process.cwd();
const { stdout, stderr } = process;
runAction({
	cwd,
	env,
	stdout,
	stderr
}).then((status) => {
	process.exitCode = status;
});
// src/facts/name/fact.ts
function nameFact({ tokens, index }, { from, to }, details) {
	const start = tokens[from]?.start ?? 0;
	return {
		kind: "name",
		form: "name",
		role: [],
		...details,
		sentence: index,
		from,
		to,
		start,
		end: tokens[to - 1]?.end ?? start
	};
}
// src/facts/name/pseudo.ts
function pseudoDocument(text) {
	return {
		id: "",
		text,
		normal: text,
		sentences: [{
			index: 0,
			paragraph: 0,
			role: "story",
			tokens: [...text.matchAll(/'s|[^\s'’,-]+|-|,/g)].map((match) => {
				const word = match[0];
				const capital = /^\p{Lu}/u.test(word);
				const norm = word.toLowerCase();
				const tag = norm === "the" ? "DET" : capital ? "PROPN" : "NOUN";
				const start = match.index;
				return {
					word,
					norm,
					lemma: norm,
					tag,
					capital,
					spaced: start > 0,
					start,
					end: start + word.length
				};
			}),
			clauses: [],
			start: 0,
			end: text.length
		}]
	};
}
// src/facts/name/aliases.ts
function aliasWords(text) {
	const norms = pseudoDocument(text).sentences.flatMap(({ tokens }) => tokens.map(({ norm }) => norm));
	return norms[0] === "the" ? norms.slice(1) : norms;
}
function aliasPhrases(aliases) {
	return Object.entries(aliases).flatMap(([name, others]) => [name, ...others].map(aliasWords)).filter(({ length }) => length > 0).sort((a, b) => b.length - a.length);
}
function aliasesIn(sentence, phrases) {
	const { tokens } = sentence;
	return phrases.flatMap((words) => tokens.flatMap((_, from) => {
		if (!words.every((word, at) => tokens[from + at]?.norm === word)) return [];
		return [nameFact(sentence, {
			from,
			to: from + words.length
		}, {
			type: "unknown",
			entities: [words.join(" ")],
			words
		})];
	}));
}
function withAliases(mentions, aliases) {
	const added = [];
	for (const alias of aliases) if ([...mentions, ...added].filter(({ from, to }) => from < alias.to && alias.from < to).every(({ from, to }) => from >= alias.from && to <= alias.to && to - from < alias.to - alias.from)) added.push(alias);
	return [...mentions.filter(({ from, to }) => !added.some((alias) => from < alias.to && alias.from < to)), ...added];
}
// src/lexicon/given-names.ts
const maleNames = new Set("aaron adam ahmed alan albert alejandro alex alexander alfred ali andre andrew andy angelo anthony antonio antony arthur barack ben benjamin bernard bill billy bob boris brad brandon brian bruce carl carlos charles charlie chris christian christopher craig damian dan daniel dave david dean dennis derek diego dmitry dominic don donald douglas dylan edward emmanuel enrique eric erik ethan eugene fernando francis francisco frank fred frederick gareth gary gavin george gerald gerard giovanni glenn gordon graham grant greg gregory hans harold harry hassan henry howard hugh hugo ian ibrahim igor ivan jack jacob jake jamal james jason javier jean jeff jeffrey jeremy jerry jim jimmy joe joel john johnny jon jonathan jorge jose joseph josh joshua juan julian justin karl keith ken kenneth kevin khalid kurt kyle larry lars lawrence lee leo leon leonard lewis liam lloyd louis luca lucas luis luke malcolm manuel marc marco marcus mario mark martin mathew matt matthew maurice max michael miguel mike mikhail mohamed mohammed mohammad muhammad nathan neil nicholas nick nigel noah oliver omar oscar owen pablo patrick paul pavel pedro peter phil philip pierre rafael ralph ramon ravi ray raymond ricardo richard rick rob robert roberto roger roland ron ronald rory roy russell ryan sam samuel scott sean sebastian sergei sergio simon stefan stephen steve steven stuart ted terry theo thomas tim timothy todd tom tony travis trevor viktor victor vincent vladimir walter warren wayne william yusuf zachary".split(" "));
const femaleNames = new Set("abigail adriana agnes alexandra alexandria alice alicia alison amanda amelia amina amy ana andrea angela anita ann anna anne annie aisha ashley audrey barbara beatrice beth betty brenda brittany camilla carla carmen carol caroline catherine cecilia charlotte chelsea chloe christina christine claire clara claudia cynthia dana daniela deborah debra denise diana diane donna dorothy eileen elaine eleanor elena elizabeth ella ellen emily emma erika esther eva evelyn fatima fiona frances gabriela gina giorgia gloria grace hannah harriet heather helen hillary holly ingrid irene isabel isabella jacqueline jane janet jasmine jean jennifer jessica jill joan joanna jodie josephine joy joyce judith judy julia julie kamala karen kate katherine kathleen kathryn katie kelly kim kimberly laura lauren layla leah leila liz linda lisa louise lucia lucy lydia madeleine maggie margaret maria mariam marie marina marta martha mary maya megan melanie melissa mia michelle miriam molly monica nadia nancy naomi natalia natalie nicola nicole nina nora olga olivia paula patricia penelope pamela priya rachel rebecca rita rosa rose ruth samantha sandra sara sarah sharon sheila shirley simone sofia sonia sophia sophie stephanie susan suzanne svetlana sylvia tamara tania teresa theresa tina ursula valentina valerie vanessa vera veronica victoria virginia wendy yasmin yvonne zara zoe".split(" "));
// src/lexicon/name-words.ts
const headsOfNames = new Set([
	"republic",
	"kingdom",
	"duke",
	"duchess",
	"earl",
	"archbishop",
	"bishop",
	"statue",
	"order",
	"ring",
	"lord",
	"lords",
	"cup",
	"battle",
	"treaty",
	"game",
	"museum",
	"friends",
	"sons",
	"daughters",
	"knights",
	"doctors"
]);
const hyphenEnds = new Set("led based backed born made style run owned linked era type like free to turned trained language level speaking".split(" "));
const personalWords = new Set([
	"bin",
	"bint",
	"ibn",
	"van",
	"von",
	"duke",
	"duchess",
	"earl",
	"lord",
	"jr",
	"jr."
]);
const wordsAndGivenNames = new Set([
	"will",
	"may",
	"april",
	"june",
	"august",
	"eve",
	"hope",
	"mark"
]);
const wordsAndSurnames = new Set([
	"may",
	"march",
	"day",
	"su"
]);
// src/lexicon/not-names.ts
const notNames = new Set("monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan eid hanukkah diwali thanksgiving halloween i i'm i've i'll me my mine we us our you your he him his she her hers it its they them their theirs who whom whose what which the a an this that these those some any all both each every either neither no none another other such same many much more most few several and or but nor so yet for if because although though while when where after before until since once unless whether as at by in on of to from with without within into onto over under above below between among against about around across through during despite toward towards upon per via plus amid following according given including regarding concerning however moreover meanwhile instead thus therefore hence still also then now today tomorrow yesterday tonight here there later earlier soon recently finally first second third last next again even only just not never ever always often sometimes perhaps maybe yes ok okay how why is are was were be been being am do does did has have had can could will would shall should must might let's one two three four five six seven eight nine ten eleven twelve hundreds thousands millions dozens speaking asked underscoring describing instead despite read see watch photo video image file updated share subscribe advertisement mr mrs ms miss dr sir covid covid-19 internet tv bc ad am pm gmt utc est edt pst bst gdp ceo pdf dna ai ok faq q&a euro euros dollar dollars pound pounds yen tvs q1 q2 q3 q4 h1 h2 english-language god hi hello thanks please dear sorry hopefully".split(" "));
const sentenceOpeners$1 = new Set("aid aircraft aides air airlines ambulances anger animals authorities banks bids bodies bombs boys bread buses business cars cases cash chances children cities climate clashes coal companies construction control costs countries couples courts crews critics crops crowds damage data deaths debris demand details diplomacy diplomats dogs doubt drones efforts emergency employees energy evidence exports families fans fears film fire fires fish flames flights floods food former fuel funds gas girls glass goals gold grain growth guards guests guns heat heavy help high homes hospitals hostages hours houses housing images imports income inflation inquiries interest jobs judges kids landslides large laws lawyers left legal life light lines local long losses low markets masked media medical migrants military mines missiles money more music national negotiations new news nobody nurses oil old online opposition orders output parents parts passengers patients pay peace people pilots plans planes power prices prison profits progress property protests public pupils quakes questions rain rains rates records refugees relations relatives rents repairs reports rescue research results revenue rising roads safety sales schools science search sea senior shares ships shops shots sirens smoke snow soldiers sources space staff stocks storms strong students supplies support surgery talks tanks taxes teams tear temperatures tensions tickets time tourism towns trade traffic trains travel trees troops trucks unemployment union unions unrest users videos villages violence voting wages water waves weapons weather winds witnesses women wood work world young youths turnout tributes volunteers victims".split(" "));
const surnamesInS = new Set("myers rogers sanders peters anders chambers saunders waters withers bowers ayers byers meyers powers rivers summers winters masters walters salters carruthers siders sellers hammers childers landers flanders evers clements laurents coleman freeman newman norman goodman chapman bowman friedman hoffman hartman sherman truman zimmerman hillman".split(" "));
// src/lexicon/organisations.ts
const organisationWords = new Set("university college school institute institution academy department ministry office bureau agency authority administration commission committee council board panel tribunal court parliament congress senate assembly legislature cabinet government party union association federation confederation league alliance coalition organisation organization foundation trust fund society club group holdings corp corporation inc incorporated ltd limited llc plc company co bank bancorp insurance airlines airways motors industries systems technologies pharmaceuticals laboratories partners capital ventures press news times post journal herald tribune gazette television broadcasting radio network media studios entertainment records police army navy guard corps command forces force marines fbi cia brigade regiment division battalion hospital clinic center centre initiative project program programme campaign movement front brotherhood treasury exchequer reserve exchange nations pentagon service services united international rovers wanderers athletic fc afc rangers celtic".split(" "));
const organisationNames = new Set([
	"Pentagon|Congress|Senate|Parliament|Treasury|Kremlin|Nato|NATO|Interpol|Europol|Unicef|UNICEF|Unesco|UNESCO|Opec|OPEC",
	"Reuters|Bloomberg|Associated Press|AP|AFP|BBC|CNN|Fox News|NBC|ABC|CBS|PBS|NPR|Xinhua|Tass|TASS|Al Jazeera|ITV|Sky News",
	"Google|Microsoft|Apple|Amazon|Facebook|Meta|Twitter|Tesla|Netflix|Samsung|Sony|Toyota|Honda|Nissan|Volkswagen|Boeing|Airbus",
	"Hamas|Hezbollah|Taliban|Al-Qaeda|al-Qaeda|Islamic State|Boko Haram|Greenpeace|Oxfam|Red Cross|Red Crescent|Amnesty",
	"United Nations|UN|U.N.|EU|IMF|WHO|WTO|FBI|CIA|NASA|Nasa|NHS|MI5|MI6|FIFA|Fifa|UEFA|Uefa|NBA|NFL|MLB|NHL|IOC|G7|G8|G20",
	"House of Commons|House of Lords|House of Representatives|Scotland Yard|Getty Images|Getty|Buzzfeed|BuzzFeed|YouTube|Instagram",
	"Republicans|Republican|Democrats|Democrat|Tories|Tory|Labour|Conservatives|Lib Dems|Liberal Democrats|Reform UK|SNP|Congress"
].flatMap((line) => line.split("|")));
const organisationSynonyms = {
	pentagon: "defence department",
	"ministry of foreign affairs": "foreign ministry",
	"foreign affairs ministry": "foreign ministry",
	un: "united nations",
	"u.n.": "united nations",
	"associated press": "ap",
	"the fed": "federal reserve",
	fed: "federal reserve",
	"world health organisation": "who",
	"international monetary fund": "imf",
	"central intelligence agency": "cia",
	"federal bureau of investigation": "fbi",
	"north atlantic treaty organisation": "nato",
	"group of 20": "g20",
	"group of seven": "g7",
	"european union": "european union"
};
const commonBodies = new Set("court congress senate parliament ministry department army navy government embassy treasury military police cabinet administration".split(" "));
const bodyWords = new Set("department ministry council house senate bank parliament assembly league city county town club united police army navy".split(" "));
const openOrganisations = new Set([
	"ministry",
	"department",
	"office",
	"bureau",
	"center",
	"centre",
	"institute",
	"committee",
	"initiative",
	"agency",
	"secretariat",
	"school",
	"college"
]);
const legalForms = new Set([
	"corp",
	"corp.",
	"inc",
	"inc.",
	"ltd",
	"ltd.",
	"plc",
	"co",
	"co.",
	"llc",
	"holdings",
	"group",
	"fc",
	"afc"
]);
// src/facts/name/context.ts
function capitalsOf(document) {
	const headlines = new Set(document.sentences.filter(isHeadline).map(({ index }) => index));
	const named = new Set();
	const small = new Set();
	for (const { tokens, index } of document.sentences) {
		if (headlines.has(index)) continue;
		tokens.forEach((token, at) => {
			if (!token.capital) small.add(token.norm);
			else if (!opens$1(tokens, at)) named.add(token.norm);
		});
	}
	return {
		named,
		small,
		headlines
	};
}
function isHeadline({ tokens }) {
	if (tokens.some(({ word, tag, capital }) => !capital && word.length > 2 && content.has(tag))) return false;
	const words = tokens.filter(({ word, tag }) => word.length > 2 && content.has(tag));
	const plain = words.some(({ tag }, at) => at > 0 && tag !== "PROPN");
	const full = tokens.at(-1)?.norm === "." || tokens.at(-1)?.norm === "”";
	return words.length >= 3 && (plain || !full);
}
const content = new Set([
	"NOUN",
	"PROPN",
	"VERB",
	"ADJ",
	"ADV"
]);
const openers$1 = new Set([
	":",
	"\"",
	"“",
	"‘",
	"—",
	"–",
	"(",
	"[",
	"•",
	"*",
	"?",
	"!",
	"|"
]);
function opens$1(tokens, at) {
	const before = tokens[at - 1];
	return before === void 0 || openers$1.has(before.word) || before.norm === "-" && tokens[at]?.spaced === true;
}
function isGivenName(norm) {
	return maleNames.has(norm) || femaleNames.has(norm);
}
function isNameWord(tokens, at, { capitals, sentence }) {
	const token = tokens[at];
	if (token === void 0 || !token.capital || token.tag === "NUM") return false;
	if (notNames.has(token.norm)) return isName$2(tokens, at);
	if (capitals.headlines.has(sentence)) return capitals.named.has(token.norm);
	return !opens$1(tokens, at) || opensName(tokens, at, capitals);
}
function isName$2(tokens, at) {
	const [before, token, next] = [
		tokens[at - 1],
		tokens[at],
		tokens[at + 1]
	];
	if (token === void 0) return false;
	if (next?.capital === true && next.tag === "PROPN" && wordsAndGivenNames.has(token.norm) && token.tag === "PROPN") return true;
	return before?.capital === true && isGivenName(before.norm) && wordsAndSurnames.has(token.norm);
}
function opensName(tokens, at, { named, small }) {
	const token = tokens[at];
	if (token === void 0) return false;
	if (named.has(token.norm) || isGivenName(token.norm)) return true;
	if (isAcronym(token.word)) return true;
	if ((isCommonOpener(token.norm) || isAdjective(tokens, at)) && !properlyFollowed(tokens, at)) return false;
	if (token.tag === "VERB" && tokens[at + 1]?.tag === "VERB") return true;
	if (token.tag !== "PROPN" && !properlyFollowed(tokens, at)) return false;
	return !small.has(token.norm) || properlyFollowed(tokens, at);
}
function isCommonOpener(norm) {
	if (sentenceOpeners$1.has(norm) || organisationWords.has(norm)) return true;
	return /(?:[bcdfglmnprstuvk]ers|tors|ents|ists|ants|ians|ings|ties|ions|ness|ment|men)$/.test(norm) && !surnamesInS.has(norm);
}
function isAdjective(tokens, at) {
	const next = tokens[at + 1];
	return next?.capital === false && next.tag === "NOUN" && /(?:[intcr]al|ive|ous|ary|ful|less|ble|ish|ic|ed|ing)$/.test(tokens[at]?.norm ?? "");
}
function properlyFollowed(tokens, at) {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token === void 0 || next === void 0 || notNames.has(next.norm)) return false;
	return (token.tag === "PROPN" || token.tag === "NOUN" || token.tag === "ADJ" || token.tag === "VERB") && next.capital && next.spaced && (next.tag === "PROPN" || next.tag === "NOUN");
}
function isAcronym(word) {
	return word.length >= 2 && word.length <= 8 && /^[A-Z][A-Z0-9.&]+s?$/.test(word);
}
// src/lexicon/titles.ts
const honorifics = {
	mr: "he",
	"mr.": "he",
	mister: "he",
	mrs: "she",
	"mrs.": "she",
	ms: "she",
	"ms.": "she",
	miss: "she",
	madame: "she",
	dr: "",
	"dr.": "",
	doctor: "",
	prof: "",
	"prof.": "",
	professor: "",
	sir: "he",
	dame: "she",
	lord: "he",
	lady: "she",
	baroness: "she",
	rev: "",
	"rev.": "",
	reverend: "",
	hon: "",
	"hon.": ""
};
const abbreviatedTitles = {
	"sen.": "senator",
	"rep.": "representative",
	"gov.": "governor",
	"gen.": "general",
	"col.": "colonel",
	"lt.": "lieutenant",
	"capt.": "captain",
	"cpl.": "corporal",
	"sgt.": "sergeant",
	"maj.": "major",
	"adm.": "admiral",
	"pres.": "president",
	"det.": "detective",
	"supt.": "superintendent",
	"insp.": "inspector",
	"amb.": "ambassador",
	"fr.": "father",
	vp: "vice president",
	pm: "prime minister",
	mp: "member of parliament"
};
const roleHeads = new Set("president minister premier chancellor secretary undersecretary king queen prince princess emperor pope emir sultan sheikh crown ayatollah imam bishop archbishop cardinal rabbi priest pastor vicar nun monk governor mayor senator congressman congresswoman representative lawmaker legislator speaker whip deputy commissioner councillor councilor councilman alderman ambassador envoy diplomat consul attache negotiator mediator adviser advisor aide counsel counselor leader chief head boss director chairman chairwoman chairperson chair ceo cfo coo officer executive founder cofounder owner partner principal dean provost rector professor lecturer teacher scientist researcher economist analyst expert historian author writer novelist poet journalist reporter correspondent editor columnist broadcaster presenter anchor host photographer blogger spokesman spokeswoman spokesperson judge justice magistrate prosecutor attorney lawyer solicitor barrister sheriff constable inspector detective superintendent sergeant lieutenant captain major colonel general brigadier admiral commander marshal corporal commandant warden coroner pathologist doctor surgeon physician nurse paramedic firefighter pilot astronaut engineer architect coach manager trainer captain striker goalkeeper keeper midfielder defender winger forward quarterback pitcher batsman bowler wicketkeeper skipper golfer boxer swimmer sprinter cyclist jockey referee umpire champion driver rider actor actress singer rapper musician composer conductor pianist guitarist comedian filmmaker producer screenwriter playwright artist painter sculptor designer model chef farmer activist campaigner dissident whistleblower billionaire tycoon entrepreneur investor banker trader treasurer accountant auditor controller regulator ombudsman chairman candidate nominee successor predecessor counterpart suspect defendant gunman attacker victim widow monarch ruler dictator official".split(" "));
const roleModifiers = new Set("prime foreign defence defense finance interior home vice deputy former ex acting interim chief top senior main national security trade commerce treasury justice health education energy agriculture transport transportation environment labour labor housing culture sport sports press general executive managing assistant associate head first then co supreme attorney solicitor district high crown state police fire intelligence military political opposition party majority minority house senate human rights climate special permanent economic economy science technology communications information policy legal medical financial operating marketing campaign team club national bank central parliament parliamentary presidential vice-presidential lead veteran lieutenant major rear wing squadron staff field detective shadow junior chief intelligence navy army air force grand spiritual religious supreme outgoing incoming newly re-elected long-time longtime personal private public world number-one highest-ranking foreign-policy lord affairs external internal community development international cabinet council county city town village village assembly league ministry department".split(" "));
const looseModifiers = new Set("top main senior chief head veteran first highest-ranking long-time longtime national personal outgoing current the newly elected re-elected".split(" "));
const awayModifiers = new Set("former ex vice deputy assistant associate acting interim shadow then incoming undersecretary under".split(" "));
const roleTails = [
	["of", "state"],
	["of", "staff"],
	["of", "defence"],
	["of", "defense"],
	[
		"of",
		"the",
		"exchequer"
	],
	[
		"of",
		"the",
		"interior"
	],
	[
		"of",
		"the",
		"treasury"
	],
	["of", "parliament"],
	[
		"of",
		"foreign",
		"affairs"
	],
	[
		"for",
		"foreign",
		"affairs"
	],
	[
		"of",
		"homeland",
		"security"
	],
	["of", "health"],
	["of", "education"],
	["of", "commerce"],
	["of", "police"],
	["-", "general"],
	["general"],
	["-", "elect"],
	[
		"-",
		"in",
		"-",
		"chief"
	],
	["in", "chief"]
];
const roleSpellings = {
	defense: "defence",
	labor: "labour",
	councilor: "councillor",
	advisor: "adviser",
	counselor: "adviser",
	chairwoman: "chairman",
	chairperson: "chairman",
	chair: "chairman",
	spokeswoman: "spokesman",
	spokesperson: "spokesman",
	congresswoman: "representative",
	congressman: "representative",
	actress: "actor",
	boss: "chief",
	head: "chief",
	cofounder: "founder",
	premier: "prime minister",
	skipper: "captain",
	attorney: "lawyer"
};
const offices$1 = {
	"foreign minister": "foreign",
	"secretary of state": "foreign",
	"foreign secretary": "foreign",
	"minister of foreign affairs": "foreign",
	"minister for foreign affairs": "foreign",
	"external affairs minister": "foreign",
	"foreign affairs minister": "foreign",
	"defence minister": "defence",
	"defence secretary": "defence",
	"secretary of defence": "defence",
	"minister of defence": "defence",
	"finance minister": "finance",
	"treasury secretary": "finance",
	"secretary of the treasury": "finance",
	"chancellor of the exchequer": "finance",
	"interior minister": "interior",
	"home secretary": "interior",
	"minister of the interior": "interior",
	"commerce minister": "commerce",
	"commerce secretary": "commerce",
	"secretary of commerce": "commerce",
	"trade minister": "trade",
	"trade secretary": "trade",
	"health minister": "health",
	"health secretary": "health",
	"secretary of health": "health",
	"education minister": "education",
	"education secretary": "education",
	"justice minister": "justice",
	"justice secretary": "justice",
	"attorney general": "justice",
	"energy minister": "energy",
	"energy secretary": "energy",
	"environment minister": "environment",
	"environment secretary": "environment",
	"transport minister": "transport",
	"transport secretary": "transport",
	"transportation secretary": "transport",
	"agriculture minister": "agriculture",
	"agriculture secretary": "agriculture",
	"labour minister": "labour",
	"labour secretary": "labour",
	president: "president",
	"prime minister": "prime minister",
	chancellor: "prime minister",
	"vice president": "vice president",
	"deputy prime minister": "deputy prime minister",
	king: "monarch",
	queen: "monarch",
	"national security adviser": "security adviser"
};
const portfolios = [
	"foreign",
	"defence",
	"finance",
	"interior",
	"commerce",
	"trade",
	"health",
	"education",
	"justice",
	"energy"
];
const vagueRoles = {
	leader: [
		"president",
		"prime minister",
		"monarch"
	],
	ruler: [
		"president",
		"prime minister",
		"monarch"
	],
	monarch: ["monarch"],
	minister: portfolios,
	secretary: portfolios,
	diplomat: ["foreign"],
	envoy: ["foreign"],
	"foreign policy adviser": ["foreign"],
	"foreign policy chief": ["foreign"],
	"defence chief": ["defence"],
	official: [
		"foreign",
		"defence",
		"finance",
		"interior",
		"commerce",
		"trade",
		"health",
		"justice",
		"security adviser",
		"vice president"
	]
};
const anyRole = new Set([
	"official",
	"counterpart",
	"politician",
	"veteran",
	"leader"
]);
const roleFamilies = [
	[
		"chief",
		"director",
		"chairman",
		"ceo",
		"chief executive",
		"chief executive officer",
		"president",
		"commissioner",
		"leader",
		"manager"
	],
	[
		"coach",
		"manager",
		"trainer"
	],
	["spokesman", "press secretary"],
	[
		"lawyer",
		"barrister",
		"solicitor",
		"counsel"
	],
	["prosecutor", "district lawyer"],
	[
		"diplomat",
		"ambassador",
		"envoy",
		"consul",
		"negotiator"
	],
	[
		"reporter",
		"journalist",
		"writer",
		"correspondent",
		"columnist"
	],
	[
		"expert",
		"analyst",
		"professor",
		"researcher",
		"scientist",
		"economist"
	],
	[
		"representative",
		"lawmaker",
		"legislator",
		"politician",
		"member of parliament",
		"senator"
	],
	[
		"policeman",
		"officer",
		"detective",
		"constable",
		"sergeant",
		"inspector"
	],
	[
		"king",
		"queen",
		"monarch",
		"ruler"
	]
];
const titleSurnames = new Set("king bishop pope prince dean baron major judge marshal duke coach general cardinal abbott priest constable justice chef driver".split(" "));
const roleGenders = {
	king: "he",
	prince: "he",
	pope: "he",
	spokesman: "he",
	congressman: "he",
	chairman: "he",
	queen: "she",
	princess: "she",
	spokeswoman: "she",
	congresswoman: "she",
	chairwoman: "she",
	actress: "she"
};
const pairNouns = {
	man: "person",
	woman: "person",
	leader: "person",
	president: "person",
	minister: "person",
	diplomat: "person",
	politician: "person",
	player: "person",
	friend: "person",
	rival: "person",
	country: "place",
	nation: "place",
	government: "place",
	side: "either",
	power: "place",
	state: "place",
	capital: "place"
};
const nameParticles = new Set("de da do dos das di du del della des der den la le el al bin bint ibn ben van von zu ter ten y e".split(" "));
const sayingVerbs$1 = new Set("say tell add explain argue insist note reply respond ask write tweet recall admit deny claim warn urge joke concede laugh smile believe think feel know hope want wear marry die born".split(" "));
const nameSuffixes = new Set([
	"jr",
	"jr.",
	"sr",
	"sr.",
	"ii",
	"iii",
	"iv"
]);
const neverAlone = new Set("official counterpart partner forward model keeper crown whip counsel victim deputy author owner winger".split(" "));
const headingVerbs = new Set([
	"heads",
	"leads",
	"runs",
	"chairs",
	"headed",
	"led",
	"chaired"
]);
const appointingVerbs = new Set([
	"elected",
	"named",
	"appointed",
	"re-elected",
	"crowned",
	"made"
]);
// src/lexicon/cities.ts
const regions = new Set([
	"New York|New York City|Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|Austin|San Francisco",
	"Seattle|Denver|Boston|Detroit|Nashville|Portland|Las Vegas|Memphis|Louisville|Baltimore|Milwaukee|Atlanta|Miami|Oakland",
	"Minneapolis|New Orleans|Cleveland|Tampa|Honolulu|Pittsburgh|Cincinnati|St. Louis|Orlando|Salt Lake City|Kansas City|Charlotte",
	"Manhattan|Brooklyn|Queens|Bronx|Hollywood|Silicon Valley|Wall Street|Capitol Hill|Long Island",
	"Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas",
	"Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada",
	"New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island",
	"South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming",
	"Toronto|Montreal|Vancouver|Calgary|Quebec|Ontario|Alberta|British Columbia|Nova Scotia|Manitoba",
	"Birmingham|Manchester|Liverpool|Leeds|Sheffield|Bristol|Newcastle|Nottingham|Glasgow|Aberdeen|Dundee|Oxford|Cambridge|York",
	"Brighton|Southampton|Portsmouth|Plymouth|Leicester|Coventry|Bradford|Hull|Swansea|Yorkshire|Kent|Essex|Cornwall|Devon",
	"Shanghai|Guangzhou|Shenzhen|Wuhan|Chongqing|Tianjin|Chengdu|Nanjing|Hangzhou|Xinjiang|Tibet|Osaka|Kyoto|Hiroshima|Nagasaki",
	"Fukushima|Okinawa|Busan|Mumbai|Kolkata|Chennai|Bangalore|Bengaluru|Hyderabad|Kashmir|Karachi|Lahore|Peshawar|Kandahar",
	"Dubai|Istanbul|Izmir|Aleppo|Homs|Idlib|Mosul|Basra|Gaza|Gaza City|Gaza Strip|West Bank|Rafah|Tel Aviv|Haifa|Jeddah|Mecca",
	"Marseille|Lyon|Nice|Toulouse|Bordeaux|Strasbourg|Lille|Munich|Hamburg|Frankfurt|Cologne|Stuttgart|Dresden|Leipzig|Bavaria",
	"Milan|Naples|Turin|Florence|Venice|Genoa|Bologna|Palermo|Sicily|Sardinia|Barcelona|Valencia|Seville|Bilbao|Catalonia|Porto",
	"Rotterdam|Antwerp|Zurich|Geneva|Basel|Davos|Salzburg|Gothenburg|Malmo|Bergen|Krakow|Gdansk|St. Petersburg|Saint Petersburg",
	"Kharkiv|Odesa|Odessa|Lviv|Mariupol|Kherson|Zaporizhzhia|Donetsk|Luhansk|Donbas|Crimea|Bakhmut|Chechnya|Siberia",
	"Sydney|Melbourne|Brisbane|Perth|Adelaide|Queensland|Victoria|New South Wales|Tasmania|Auckland|Christchurch",
	"Rio de Janeiro|Sao Paulo|São Paulo|Salvador|Recife|Medellin|Medellín|Cali|Guayaquil|Cusco|Valparaiso|Rosario|Cordoba",
	"Johannesburg|Durban|Lagos|Kano|Mombasa|Casablanca|Marrakesh|Alexandria|Benghazi|Darfur|Tigray|Timbuktu|Goma",
	"Tijuana|Guadalajara|Monterrey|Acapulco|Cancun|Cancún|Bali|Java|Sumatra|Aceh|Phuket|Chiang Mai|Mindanao|Cebu|Ho Chi Minh City",
	"Africa|Asia|Europe|North America|South America|Latin America|Central America|Antarctica|Oceania|Middle East|Far East",
	"East Asia|South Asia|Southeast Asia|Central Asia|Eastern Europe|Western Europe|West Africa|East Africa|Caribbean|Balkans",
	"Scandinavia|Arctic|Atlantic|Pacific|Mediterranean|Baltic|Indo-Pacific|Asia-Pacific|Western Hemisphere|Sahara|Sahel",
	"Amazon|Nile|Danube|Rhine|Thames|Mississippi River|Himalayas|Alps|Andes|Everest|Mount Everest|Mars|Venus|Jupiter|Moon"
].flatMap((line) => line.split("|")));
const placeSurnames = new Set("hall house park lane street church castle north south east west forest bridge tower towers bay lake rivers beach temple church prison mount gardens banks".split(" "));
const placeWords = new Set("sea ocean strait straits gulf bay river lake island islands isle isles mountain mountains mount valley desert coast peninsula canal channel cape bridge tunnel street road avenue boulevard lane square plaza park gardens forest beach airport station port harbour harbor terminal palace castle tower towers hall house guesthouse hotel stadium arena cathedral basilica mosque temple church abbey museum gallery county province district prefecture region territory city town village north south east west hemisphere border centre pier cemetery prison jail dam volcano glacier".split(" "));
const locatives = new Set([
	"in",
	"at",
	"near",
	"outside",
	"to",
	"from",
	"across",
	"around",
	"into",
	"leave",
	"reach",
	"visit",
	"capital"
]);
// src/facts/name/type.ts
const organisationsLower = new Set([...organisationNames].map((name) => name.toLowerCase()));
function typeOf(tokens, { from, to, words }) {
	const own = ownType(words, tokens[from]?.word ?? "");
	if (own !== "unknown") return own;
	const next = tokens[to];
	if (next !== void 0 && next.tag === "VERB" && sayingVerbs$1.has(next.lemma)) return "person";
	if (tokens[to]?.norm === "," && tokens[to + 1]?.norm === "who") return "person";
	if (/^\d+$/.test(tokens[to + 1]?.word ?? "") && next?.norm === "," && tokens[to + 2]?.norm === ",") return "person";
	const before = tokens[from - 1]?.norm;
	if (next?.norm === "'s") return "unknown";
	return before === "in" || before === "near" || before === "outside" ? "place" : "unknown";
}
function ownType(words, written) {
	const first = words[0] ?? "";
	const last = words.at(-1) ?? "";
	if (organisationsLower.has(words.join(" "))) return "organisation";
	const head = words[words.indexOf("of") - 1];
	if (head !== void 0 && placeWords.has(head)) return "place";
	if (words.length > 1 && placeWords.has(last) && !organisationWords.has(last) && !(isGivenName(first) && placeSurnames.has(last))) return "place";
	if (words.length > 1 && words.some(isOrganisationWord)) return "organisation";
	if (isGivenName(first.split("-")[0] ?? "") || words.some(isPersonal)) return "person";
	if (words.length === 1 && (isAcronym(written) || organisationWords.has(first))) return "organisation";
	return "unknown";
}
function isOrganisationWord(word, at) {
	const plain = word.endsWith(".") ? word.slice(0, -1) : word;
	return organisationWords.has(plain) && !(at === 0 && isGivenName(word));
}
function isPersonal(word, at, words) {
	return words.length > 1 && (personalWords.has(word) || /^(?:[a-z]\.|al-.+)$/.test(word)) && !(at === 0 && word.startsWith("al-"));
}
// src/facts/name/apposition.ts
function apposition(parsed, office) {
	const runs = parsed.units.filter((unit) => unit.kind === "run");
	return namedBefore(parsed, office, runs) ?? namedAfter(parsed, office, runs);
}
const copulas = new Set([
	"is",
	"was",
	"became",
	"becomes",
	"remains",
	"as"
]);
function namedBefore({ tokens, offices }, office, runs) {
	const owner = ownerBefore$1(tokens, firstOfSeries(tokens, office, offices));
	const link = owner - 1 - (tokens[owner - 1]?.tag === "DET" ? 1 : 0);
	const name = runs.find(({ to }) => to === linkStart(tokens, link));
	return name !== void 0 && typeOf(tokens, name) !== "organisation" ? name : void 0;
}
function ownerBefore$1(tokens, at) {
	return tokens[at - 1]?.norm === "'s" && tokens[at - 2]?.tag === "NOUN" ? at - 2 : at;
}
function linkStart(tokens, link) {
	const word = tokens[link]?.norm ?? "";
	if (word === "," || copulas.has(word)) return link;
	if (!appointingVerbs.has(word)) return void 0;
	const passive = tokens[link - 1]?.norm;
	if (passive === "was" || passive === "is") return link - 1;
	return passive === "been" ? link - 2 : void 0;
}
function firstOfSeries(tokens, { phrase }, offices) {
	if (tokens[phrase.from - 1]?.norm !== "and") return phrase.from;
	return offices.find((other) => other.phrase.to === phrase.from - 1)?.phrase.from ?? phrase.from;
}
const identities = new Set([
	"is",
	"was",
	"remains"
]);
const closings = new Set([
	",",
	".",
	"'s",
	")",
	";"
]);
function namedAfter({ tokens }, { phrase }, runs) {
	const link = tokens[phrase.to]?.norm ?? "";
	if (link !== "," && !identities.has(link)) return void 0;
	const name = runs.find(({ from }) => from === phrase.to + 1);
	if (name === void 0 || typeOf(tokens, name) === "organisation") return void 0;
	const origin = tokens[name.to]?.norm === "of" && tokens[name.to + 1]?.capital === true ? 2 : 0;
	const closing = tokens[name.to + origin];
	return closing === void 0 || closings.has(closing.norm) ? name : void 0;
}
// src/facts/name/organisations.ts
const synonyms = new Map(Object.entries(organisationSynonyms));
const ownCountry = new Set([
	"u.s.",
	"us",
	"u.k.",
	"uk"
]);
function organisationEntity(words) {
	const own = words.length > 2 && ownCountry.has(words[0] ?? "") ? words.slice(1) : words;
	const text = own.filter((word, at) => !(at === 0 && word === "the") && !(at > 0 && at === own.length - 1 && legalForms.has(word))).map((word) => word === "defense" ? "defence" : word === "labor" ? "labour" : word).join(" ").replace("organization", "organisation");
	const turned = /^(department|ministry) of (.+)$/.exec(text);
	const name = turned === null ? text : `${turned[2]} ${turned[1]}`;
	return synonyms.get(name) ?? synonyms.get(text) ?? name;
}
// src/facts/name/offices.ts
function officesOf(tokens, units) {
	return units.flatMap((unit, at) => unit.kind === "role" ? [officeOf$1(tokens, unit, [units[at - 1], units[at + 1]])] : []);
}
function officeOf$1(tokens, role, [previous, next]) {
	const before = ownerBefore(tokens, previous, role.from);
	const after = ownerAfter(tokens, next, role.to);
	const of = before?.entity ?? after?.of;
	const added = before?.entity === void 0 ? after?.words : after?.restriction;
	const from = before?.from ?? role.from;
	return {
		from,
		to: role.to,
		phrase: {
			from: before?.start ?? from,
			to: after?.to ?? role.to
		},
		words: [
			...before?.words ?? [],
			...role.words,
			...added ?? []
		],
		role,
		...of !== void 0 && { of },
		...before?.place !== void 0 && { absorbed: before.place }
	};
}
function ownerBefore(tokens, unit, roleFrom) {
	if (unit === void 0 || unit.kind === "role") return void 0;
	const possessive = tokens[unit.to]?.norm === "'s" || tokens[unit.to]?.norm === "'";
	if (unit.to + (possessive ? 1 : 0) !== roleFrom) return void 0;
	if (unit.kind === "run") {
		const body = !possessive || typeOf(tokens, unit) === "organisation";
		const owner = {
			from: roleFrom,
			start: unit.from,
			words: []
		};
		return body ? {
			...owner,
			entity: organisationEntity(unit.words)
		} : owner;
	}
	const from = possessive ? unit.from : modifiersBefore(tokens, unit.from);
	const words = tokens.slice(from, unit.from).flatMap(({ norm }) => norm === "-" ? [] : [norm]);
	return {
		from,
		start: from,
		entity: unit.place.entity,
		words,
		place: unit
	};
}
function modifiersBefore(tokens, at) {
	let from = at;
	while (from > 0 && roleModifiers.has(tokens[from - 1]?.norm ?? "")) from -= 1;
	return from;
}
const owning = new Set([
	"of",
	"for",
	"at",
	"with",
	"in"
]);
const venues = new Set([
	"at",
	"in",
	"with"
]);
function isBody(tokens, unit) {
	return unit.kind === "run" && typeOf(tokens, unit) === "organisation";
}
function ownerAfter(tokens, unit, roleTo) {
	if (unit === void 0 || unit.kind === "role") return void 0;
	if (unit.kind === "run" && typeOf(tokens, unit) === "person") return void 0;
	const preposition = tokens[roleTo]?.norm ?? "";
	const article = tokens[roleTo + 1]?.tag === "DET" ? 1 : 0;
	if (unit.from !== roleTo + 1 + article) return void 0;
	const entity = unit.kind === "place" ? unit.place.entity : organisationEntity(unit.words);
	if (preposition === "to") return {
		to: unit.to,
		words: ["to", entity],
		restriction: ["to", entity]
	};
	if (!owning.has(preposition) || venues.has(preposition) && !isBody(tokens, unit)) return void 0;
	return {
		to: unit.to,
		of: entity,
		words: [],
		restriction: preposition === "of" ? [] : ["for", entity]
	};
}
// src/lexicon/languages.ts
const languageNouns = new Set([
	"language",
	"languages",
	"speaking",
	"speaker",
	"speakers",
	"dialect"
]);
const tongueVerbs = new Set([
	"speak",
	"learn",
	"understand",
	"translate"
]);
// src/facts/name/phrase-table.ts
function wordsOf$6(phrase) {
	return phrase.match(/'s\b|[^\s,-]+?(?='s\b)|[^\s,-]+|-|,/g) ?? [];
}
function phraseTable(entries) {
	return byFirstWord(entries.map(([phrase, value]) => ({
		words: wordsOf$6(phrase),
		value
	})));
}
function phraseAt(table, tokens, at) {
	const first = tokens[at];
	if (first === void 0) return void 0;
	for (const key of new Set([plain$3(first), spelling(first)])) for (const { words, value } of table.get(key) ?? []) if (words.every((word, offset) => sameWord(tokens[at + offset], word))) return {
		to: at + words.length,
		value
	};
}
function sameWord(token, word) {
	return token !== void 0 && (plain$3(token) === word || spelling(token) === word);
}
function plain$3({ word }) {
	return word.includes("’") ? word.replaceAll("’", "'") : word;
}
function spelling(token) {
	const straight = plain$3(token);
	if (straight.length <= 3 || straight.includes(".") || straight !== straight.toUpperCase()) return straight;
	return token.norm.charAt(0).toUpperCase() + token.norm.slice(1);
}
// src/facts/name/places.ts
const table = phraseTable([
	...[...regions].map((name) => [name, {
		way: "region",
		entity: name.toLowerCase()
	}]),
	...countries.flatMap(({ entity, names, demonyms, capitals, seats }) => [
		...names.map((name) => [name, {
			way: "country",
			entity
		}]),
		...demonyms.map((name) => [name, {
			way: "demonym",
			entity
		}]),
		...capitals.map((name) => [name, {
			way: "capital",
			entity,
			spot: spotOf(capitals, name)
		}]),
		...seats.map((name) => [name, {
			way: "seat",
			entity,
			spot: name.toLowerCase()
		}])
	]),
	...Object.entries(countryPrefixes).map(([word, entity]) => [word, {
		way: "demonym",
		entity
	}])
]);
function spotOf(capitals, name) {
	const first = capitals[0] ?? name;
	const lower = name.toLowerCase();
	return first.charAt(0) === name.charAt(0) || first.endsWith(name) ? first.toLowerCase() : lower;
}
const capitalOf = new Map(countries.flatMap(({ entity, capitals }) => capitals.map((name) => [spotOf(capitals, name), entity])));
const known$8 = new Set(countries.map(({ entity }) => entity));
function isCountry(entity) {
	return known$8.has(entity);
}
function countryOf(capital) {
	return capitalOf.get(capital);
}
const regionEntities = new Set([...regions].map((name) => name.toLowerCase()));
function isKnownPlace(entity) {
	return known$8.has(entity) || capitalOf.has(entity) || regionEntities.has(entity);
}
function placeAt(tokens, at) {
	const token = tokens[at];
	if (token === void 0 || !(token.capital || /^\d/.test(token.word))) return void 0;
	const found = phraseAt(table, tokens, at);
	if (found === void 0 || found.value.way === "demonym" && isLanguage(tokens, at, found.to)) return void 0;
	if (Object.hasOwn(countryPrefixes, token.word) && tokens[found.to]?.norm !== "-" && tokens[found.to]?.norm !== "/") return void 0;
	if (found.to === at + 1 && (countriesAsNames.has(token.word) || isGivenName(token.norm)) && besideName(tokens, at)) return void 0;
	return {
		kind: "place",
		from: at,
		to: found.to,
		place: found.value
	};
}
function isLanguage(tokens, at, to) {
	const [before, next] = [tokens[at - 1], tokens[to]];
	const behind = next?.norm === "-" ? tokens[to + 1] : next;
	if (behind !== void 0 && languageNouns.has(behind.norm)) return true;
	return (next === void 0 || ![
		"NOUN",
		"PROPN",
		"ADJ"
	].includes(next.tag)) && before !== void 0 && (tongueVerbs.has(before.lemma) || before.norm === "in");
}
function besideName(tokens, at) {
	return nameAt$1(tokens, at + 1) || nameAt$1(tokens, at - 1);
}
function nameAt$1(tokens, at) {
	const token = tokens[at];
	if (token?.capital !== true || token.tag !== "PROPN" || isAcronym(token.word)) return false;
	if (notNames.has(token.norm) || isTitleWord(token.norm)) return false;
	return phraseAt(table, tokens, at) === void 0;
}
function isTitleWord(norm) {
	return roleHeads.has(norm) || roleModifiers.has(norm) || Object.hasOwn(honorifics, norm) || Object.hasOwn(abbreviatedTitles, norm);
}
function placeEntities(tokens, { from, place }) {
	if (place.spot === void 0) return [place.entity];
	if (place.way === "seat") return [place.spot, place.entity];
	const before = tokens[from - 1];
	return before !== void 0 && (locatives.has(before.norm) || locatives.has(before.lemma)) ? [place.spot] : [place.spot, place.entity];
}
// src/facts/name/roles.ts
function roleAt(tokens, at, floor) {
	return titleAt(tokens, at) ?? officeAt(tokens, at, floor);
}
function titleAt(tokens, at) {
	const token = tokens[at];
	if (token === void 0 || !token.capital || !nameFollows(tokens, at)) return void 0;
	const unit = {
		kind: "role",
		from: at,
		to: at + 1,
		plural: false
	};
	if (Object.hasOwn(honorifics, token.norm)) return {
		...unit,
		words: [],
		honorific: true
	};
	const title = Object.hasOwn(abbreviatedTitles, token.norm) ? abbreviatedTitles[token.norm] : void 0;
	return title === void 0 ? void 0 : {
		...unit,
		words: title.split(" "),
		honorific: true
	};
}
function nameFollows(tokens, at) {
	const next = tokens[at + 1];
	return next?.capital === true && next.tag !== "PRON" && next.tag !== "DET";
}
function officeAt(tokens, at, floor) {
	const head = headAt(tokens, at);
	if (head === void 0 || headAt(tokens, at + 1) !== void 0 || opensOrganisation(tokens, at) || ownsOffice(tokens, at)) return void 0;
	const tail = tailAfter(tokens, at + 1);
	const to = at + 1 + tail;
	const from = modifiersFrom(tokens, at, floor);
	if (from === at && isSurname(tokens, at)) return void 0;
	return {
		kind: "role",
		from,
		to,
		words: tokens.slice(from, to).flatMap((token, offset) => {
			if (token.norm === "-" || token.norm === "the") return [];
			return from + offset === at ? [head.lemma] : [token.norm];
		}),
		plural: head.plural,
		honorific: false
	};
}
const nominal = new Set([
	"NOUN",
	"PROPN",
	"ADJ",
	"X"
]);
function headAt(tokens, at) {
	const token = tokens[at];
	if (token === void 0 || !nominal.has(token.tag)) return void 0;
	if (roleHeads.has(token.norm)) return {
		lemma: token.norm,
		plural: false
	};
	const singular = singularOf(token.norm);
	return singular !== token.norm && roleHeads.has(singular) ? {
		lemma: singular,
		plural: true
	} : void 0;
}
function ownsOffice(tokens, at) {
	const office = tokens[at + 2];
	return tokens[at + 1]?.norm === "'s" && tokens[at]?.capital === true && office?.capital === true && organisationWords.has(office.norm);
}
function opensOrganisation(tokens, at) {
	if (tokens[at]?.capital !== true) return false;
	if (tokens[at - 1]?.norm === "of" && tokens[at - 2]?.capital && organisationWords.has(tokens[at - 2]?.norm ?? "")) return true;
	for (let next = at + 1; tokens[next]?.capital === true; next += 1) {
		const norm = tokens[next]?.norm ?? "";
		if (organisationWords.has(norm) && norm !== "general") return true;
	}
	return false;
}
function singularOf(word) {
	if (word.endsWith("men")) return `${word.slice(0, -3)}man`;
	if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
	return word.endsWith("s") ? word.slice(0, -1) : word;
}
function tailAfter(tokens, at) {
	return roleTails.find((words) => words.every((word, offset) => tokens[at + offset]?.norm === word))?.length ?? 0;
}
function modifiersFrom(tokens, head, floor) {
	let from = head;
	while (from > floor) {
		const before = tokens[from - 1];
		const hyphen = before?.norm === "-";
		const modifier = hyphen ? tokens[from - 2] : before;
		if (modifier === void 0 || from - (hyphen ? 2 : 1) < floor || !isModifier$1(modifier)) return from;
		from -= hyphen ? 2 : 1;
	}
	return from;
}
function isModifier$1({ norm, tag, capital }) {
	if (capital && bodyWords.has(norm)) return false;
	return roleModifiers.has(norm) || roleHeads.has(norm) && tag !== "VERB";
}
function isSurname(tokens, at) {
	const token = tokens[at];
	const before = tokens[at - 1];
	if (token === void 0 || !token.capital || !titleSurnames.has(token.norm)) return false;
	return before?.capital === true && before.tag === "PROPN" && tokens[at + 1]?.capital !== true;
}
// src/facts/name/runs.ts
const organisations = phraseTable([...organisationNames].map((name) => [name, name]));
function runAt(tokens, at, { taken, reference }) {
	const known = phraseAt(organisations, tokens, at)?.to;
	if (known === void 0 && (!isNameWord(tokens, at, reference) || loneLetter(tokens, at))) return void 0;
	let to = known ?? at + 1;
	for (let step = stepFrom(tokens, at, to); step > 0; step = stepFrom(tokens, at, to)) {
		const next = to + step - 1;
		if (taken(next) || !goesOn$2(tokens, next, {
			step,
			reference
		})) break;
		to = next + 1;
	}
	if (to === at + 1 && known === void 0 && afterCommonCapital(tokens, at)) return void 0;
	return {
		kind: "run",
		from: at,
		to,
		words: joined$4(tokens.slice(at, to))
	};
}
function goesOn$2(tokens, at, { step, reference }) {
	if (isNameWord(tokens, at, reference)) return true;
	return tokens[at - 1]?.norm === "-" && tokens[at]?.capital === false || step > 1 && tokens[at]?.tag === "NUM";
}
function afterCommonCapital(tokens, at) {
	const before = tokens[at - 1];
	return before?.capital === true && at > 1 && notNames.has(before.norm) && !Object.hasOwn(honorifics, before.norm) && before.tag !== "DET" && before.tag !== "ADP" && before.tag !== "CCONJ";
}
function loneLetter(tokens, at) {
	return tokens[at]?.word.length === 1 && tokens[at + 1]?.capital !== true;
}
function stepFrom(tokens, from, to) {
	const next = tokens[to];
	if (next === void 0) return 0;
	if (next.norm === "-" && !next.spaced && next.word !== "–" && next.word !== "—") return hyphenStep(tokens, from, to);
	if (next.norm === "'s") return possessiveStep(tokens, to);
	if (next.capital) return 1;
	if (next.norm === "&") return 2;
	if (next.norm === "of") return ofStep(tokens, from, to);
	if (nameParticles.has(next.norm)) return particleStep(tokens, to);
	return next.norm === "and" || next.norm === "for" || next.norm === "," ? listStep(tokens, from, to) : 0;
}
function hyphenStep(tokens, from, at) {
	const next = tokens[at + 1];
	if (next === void 0 || next.spaced) return 0;
	if (next.capital) return 2;
	const verbal = next.tag === "VERB" || next.tag === "ADJ" || next.tag === "ADV" || hyphenEnds.has(next.norm);
	return at - from >= 2 && next.norm.length <= 5 && !verbal && tokens[at + 2]?.norm !== "-" ? 2 : 0;
}
function possessiveStep(tokens, at) {
	const next = tokens[at + 1];
	return next?.capital === true && (organisationWords.has(next.norm) || placeWords.has(next.norm)) ? 2 : 0;
}
function ofStep(tokens, from, at) {
	if (from === at || !joinsOf(tokens[at - 1]?.norm)) return 0;
	return tokens[at + 1]?.norm === "the" ? 3 : 2;
}
function joinsOf(norm) {
	return norm !== void 0 && (organisationWords.has(norm) || placeWords.has(norm) || headsOfNames.has(norm));
}
function particleStep(tokens, at) {
	for (let step = 2; step <= 4; step += 1) {
		const token = tokens[at + step - 1];
		if (token === void 0) return 0;
		if (token.capital) return step;
		if (token.norm !== "-" && !nameParticles.has(token.norm)) return 0;
	}
	return 0;
}
function listStep(tokens, from, at) {
	const inside = tokens.slice(from, at);
	const last = inside.at(-1);
	const key = last !== void 0 && organisationWords.has(last.norm);
	const opened = inside.some(({ norm }) => norm === "of" || norm === "for") && inside.some(({ norm }) => openOrganisations.has(norm));
	const norm = tokens[at]?.norm;
	if (norm === "for") return key ? 2 : 0;
	return norm === "and" && opened ? 2 : 0;
}
function joined$4(tokens) {
	const words = [];
	tokens.forEach((token, at) => {
		if ((token.norm === "-" || token.norm === "'s" || tokens[at - 1]?.norm === "-" && !token.spaced) && words.length > 0) words.push(`${words.pop()}${token.norm}`);
		else words.push(token.norm);
	});
	return words;
}
// src/facts/name/units.ts
function unitsOf(tokens, reference) {
	const owner = [];
	const units = [];
	const add = (unit) => {
		units.push(unit);
		for (let at = unit.from; at < unit.to; at += 1) owner[at] = unit;
	};
	addPlaces(tokens, add);
	addRoles(tokens, owner, add);
	const context = {
		reference,
		taken: (at) => owner[at] !== void 0
	};
	for (let at = 0; at < tokens.length; at += 1) {
		if (owner[at] !== void 0) continue;
		const run = runAt(tokens, at, context);
		if (run !== void 0) add(run);
	}
	return units.sort((a, b) => a.from - b.from);
}
function addPlaces(tokens, add) {
	for (let at = 0; at < tokens.length; at += 1) {
		const place = placeAt(tokens, at);
		if (place === void 0) continue;
		if (!insideName(tokens, place)) add(place);
		at = place.to - 1;
	}
}
function insideName(tokens, { from, to, place }) {
	const before = tokens[from - 1];
	if ((before?.norm === "of" || before?.norm === "for") && tokens[from - 2]?.capital === true && joinsOf(tokens[from - 2]?.norm)) return true;
	if (before?.capital === true && organisationWords.has(before.norm) && before.spaced) return false;
	const last = lastCapital(tokens, to);
	if (last === void 0) return clubBefore(tokens, from, place.way);
	if (placeWords.has(last.norm)) return true;
	if (organisationWords.has(last.norm)) return !commonBodies.has(last.norm);
	return isTown(place.way) && clubWord(tokens[to]);
}
function lastCapital(tokens, from) {
	let last;
	for (let at = from; tokens[at]?.capital === true && tokens[at]?.spaced === true; at += 1) last = tokens[at];
	return last;
}
function isTown(way) {
	return way === "region" || way === "capital";
}
function clubWord(token) {
	if (token?.tag !== "PROPN" || notNames.has(token.norm) || isTitleWord(token.norm)) return false;
	return !isGivenName(token.norm) && !isAcronym(token.word);
}
function clubBefore(tokens, from, way) {
	return isTown(way) && tokens[from]?.spaced === true && tokens[from - 1]?.capital === true && clubWord(tokens[from - 1]) && placeAt(tokens, from - 1) === void 0;
}
function addRoles(tokens, owner, add) {
	let floor = 0;
	for (let at = 0; at < tokens.length; at += 1) {
		if (owner[at] !== void 0) {
			floor = at + 1;
			continue;
		}
		const role = roleAt(tokens, at, floor);
		if (role !== void 0) add(role);
	}
}
// src/facts/name/mentions.ts
function mentionsIn(sentence, reference) {
	const { tokens } = sentence;
	const units = unitsOf(tokens, reference);
	const parsed = {
		tokens,
		units,
		offices: officesOf(tokens, units)
	};
	const titles = new Map(units.flatMap((unit) => unit.kind === "run" ? [[unit, titlesBefore(parsed, unit)]] : []));
	const title = new Set([...titles.values()].flat());
	const alone = parsed.offices.filter((office) => !title.has(office) && standsAlone(parsed, office));
	const used = [...title, ...alone];
	const apposed = new Set(alone.flatMap((office) => apposition(parsed, office) ?? []));
	const absorbed = new Set(used.flatMap((office) => office.absorbed ?? []));
	return units.flatMap((unit) => {
		if (unit.kind === "place") return absorbed.has(unit) ? [] : [placeFact(sentence, unit)];
		if (unit.kind === "run" && used.some(({ from, to }) => unit.from >= from && unit.to <= to)) return [];
		if (unit.kind === "run") return [runFact(sentence, parsed, {
			run: unit,
			titles: titles.get(unit) ?? [],
			apposed: apposed.has(unit)
		})];
		const office = alone.find(({ role }) => role === unit);
		return office === void 0 ? [] : [roleFact(sentence, parsed, office)];
	}).sort((a, b) => a.from - b.from);
}
function placeFact(sentence, unit) {
	const words = sentence.tokens.slice(unit.from, unit.to).map(({ norm }) => norm);
	return nameFact(sentence, unit, {
		type: "place",
		entities: placeEntities(sentence.tokens, unit),
		words
	});
}
function runFact(sentence, parsed, { run, titles, apposed }) {
	const headed = titles.length === 0 ? bodyHeaded(parsed, run) : void 0;
	const of = titles.find((office) => office.of !== void 0)?.of ?? headed;
	const role = titles.flatMap(({ words, from }, at) => at > 0 && titles[at - 1]?.to !== from ? ["and", ...words] : words);
	return nameFact(sentence, rangeOf$1(titles, run), {
		type: titles.length > 0 || apposed || headed !== void 0 ? "person" : typeOf(sentence.tokens, run),
		entities: [run.words.join(" ")],
		words: run.words,
		role: headed === void 0 ? role : ["head"],
		...of !== void 0 && { of }
	});
}
function rangeOf$1(titles, run) {
	return {
		from: titles[0]?.from ?? run.from,
		to: run.to
	};
}
function bodyHeaded({ tokens, units }, { to }) {
	if (tokens[to]?.norm !== "," || tokens[to + 1]?.norm !== "who" || !headingVerbs.has(tokens[to + 2]?.norm ?? "")) return void 0;
	const body = units.find(({ from }) => from === to + 3 || from === to + 4 && tokens[to + 3]?.tag === "DET");
	if (body === void 0 || body.kind === "role") return void 0;
	return body.kind === "run" ? organisationEntity(body.words) : body.place.entity;
}
function titlesBefore({ tokens, offices }, { from }) {
	const titles = [];
	let start = from;
	for (const office of offices.toReversed()) {
		if (office.from >= start) continue;
		const linked = tokens[start - 1]?.norm === "and" && titles.length > 0 ? start - 1 : start;
		if (office.to !== linked || office.role.plural) break;
		titles.unshift(office);
		start = office.from;
	}
	return titles;
}
const definite$2 = new Set([
	"the",
	"his",
	"her",
	"their",
	"its",
	"this",
	"that",
	"'s"
]);
const indefinite = new Set([
	"a",
	"an",
	"another",
	"any",
	"no",
	"some",
	"every",
	"each",
	"one",
	"per"
]);
function standsAlone(parsed, office) {
	const { role, from, to, of } = office;
	const { tokens } = parsed;
	if (role.plural || role.honorific || neverAlone.has(role.words.at(-1) ?? "")) return false;
	const next = tokens[to];
	const object = [
		"DET",
		"PRON",
		"PUNCT"
	].includes(tokens[to + 1]?.tag ?? "");
	if (next?.tag === "NOUN" && !next.capital && !object) return false;
	if (apposition(parsed, office) !== void 0) return true;
	const before = tokens[from - 1]?.norm ?? "";
	if (indefinite.has(before)) return false;
	return definite$2.has(before) || of !== void 0 || tokens[from]?.capital === true;
}
function roleFact(sentence, parsed, office) {
	const named = apposition(parsed, office);
	return nameFact(sentence, office, {
		form: "role",
		type: "person",
		entities: [],
		role: office.words,
		...office.of !== void 0 && { of: office.of },
		...named !== void 0 && { words: named.words }
	});
}
// src/facts/name/references.ts
function referencesIn(sentence) {
	const quoted = quotedTokens$1(sentence.tokens);
	return sentence.tokens.flatMap((token, at) => {
		if (quoted[at] === true) return [];
		if (pronouns.has(token.norm)) return [reference(sentence, at, "pronoun")];
		const pair = pairAt(sentence.tokens, at);
		return pair === void 0 ? [] : [pairFact(sentence, at, pair)];
	});
}
const pronouns = new Set("he she him her his hers himself herself they their".split(" "));
function reference(sentence, at, form) {
	return nameFact(sentence, {
		from: at,
		to: at + 1
	}, {
		form,
		type: "person",
		entities: []
	});
}
function quotedTokens$1(tokens) {
	let open = false;
	if (!tokens.some(({ word }) => marks$2.has(word))) return [];
	return tokens.map(({ word }) => {
		if (word === "“") open = true;
		else if (word === "”") open = false;
		else if (word === "\"") open = !open;
		return open || marks$2.has(word);
	});
}
const marks$2 = new Set([
	"\"",
	"“",
	"”"
]);
function pairAt(tokens, at) {
	const [first, second] = [tokens[at]?.norm, tokens[at + 1]?.norm];
	const two = (first === "the" || first === "these" || first === "those") && second === "two";
	if (!two && first !== "both") return void 0;
	const start = at + (two ? 2 : 1);
	for (let noun = start; noun < start + 2; noun += 1) {
		const token = tokens[noun];
		if (token !== void 0 && isPlural(token) && Object.hasOwn(pairNouns, singular(token.norm))) return {
			to: noun + 1,
			noun: singular(token.norm)
		};
	}
	return two && (tokens[start]?.tag === "VERB" || tokens[start]?.tag === "AUX") ? {
		to: start,
		noun: "side"
	} : void 0;
}
function isPlural({ norm }) {
	return norm.endsWith("s") || norm.endsWith("men");
}
function singular(norm) {
	if (norm.endsWith("men")) return `${norm.slice(0, -3)}man`;
	return norm.endsWith("ies") ? `${norm.slice(0, -3)}y` : norm.slice(0, -1);
}
function pairFact(sentence, from, { to, noun }) {
	const type = pairNouns[noun] === "place" ? "place" : "person";
	return nameFact(sentence, {
		from,
		to
	}, {
		form: "role",
		type,
		entities: [],
		role: ["two", noun]
	});
}
// src/facts/people/forms.ts
function isName$1(fact) {
	return fact.kind === "name";
}
function namesOf(reading) {
	return reading.facts.flatMap((facts) => facts.filter(isName$1));
}
function formsOf(readings) {
	const forms = new Map();
	for (const { form, type, words } of readings.flatMap(namesOf)) {
		if (form !== "name" || words === void 0) continue;
		const key = words.join(" ");
		const known = forms.get(key) ?? {
			words,
			count: 0,
			types: new Set()
		};
		known.count += 1;
		known.types.add(type);
		forms.set(key, known);
	}
	return forms;
}
function typeOfForm({ types }) {
	for (const type of [
		"organisation",
		"person",
		"place"
	]) if (types.has(type)) return type;
	return "unknown";
}
function entitiesOf$1(forms) {
	const full = new Map();
	const leaders = new Map();
	const sorted = [...forms].sort(([a, x], [b, y]) => y.count - x.count || a.length - b.length || (a < b ? -1 : 1));
	for (const [key, form] of sorted) {
		const type = typeOfForm(form);
		if (type === "organisation") full.set(key, organisationEntity(form.words));
		if (form.words.length < 2 || type === "organisation" || type === "place") continue;
		const surname = bare$1(form.words).at(-1) ?? "";
		const bearers = leaders.get(surname) ?? [];
		const same = bearers.find((leader) => samePerson(leader.words, form.words));
		if (same === void 0) leaders.set(surname, [...bearers, form]);
		full.set(key, (same ?? form).words.join(" "));
	}
	return full;
}
function samePerson(one, other) {
	const [a, b] = [bare$1(one), bare$1(other)];
	if (a.at(-1) !== b.at(-1) || a.length < 2 || b.length < 2) return false;
	const [first = "", second = ""] = [a[0], b[0]];
	if (!sameGiven(first, second)) return false;
	if (a.length !== b.length || a.length === 2) return true;
	return sameGiven(a[1] ?? "", b[1] ?? "");
}
function sameGiven(a, b) {
	if (a === b) return true;
	const initial = /^[a-z]\.?$/;
	return (initial.test(a) || initial.test(b)) && a.charAt(0) === b.charAt(0);
}
function bare$1(words) {
	return words.filter((word) => !nameSuffixes.has(word));
}
function partsOf(words) {
	const single = bare$1(words).filter((word) => word.length > 1 && !/^[a-z]\.$/.test(word) && !nameParticles.has(word) && !isCountry(word));
	const tails = words.map((_, at) => words.slice(at).join(" ")).slice(1);
	return [...new Set([...single, ...tails])];
}
// src/facts/people/role.ts
const spellings = new Map(Object.entries(roleSpellings));
function roleWords(role) {
	return role.flatMap((word) => (spellings.get(word) ?? word).split(" ")).filter((word) => word !== "the");
}
function officeOf(role) {
	const words = roleWords(role);
	const whole = words.join(" ");
	if (Object.hasOwn(offices$1, whole)) return whole;
	return words.filter((word, at) => at === words.length - 1 || !looseModifiers.has(word)).join(" ");
}
function jobOf(role) {
	const office = officeOf(role);
	return Object.hasOwn(offices$1, office) ? offices$1[office] : void 0;
}
function roleFit(description, held) {
	if (roleWords(description).join(" ") === roleWords(held).join(" ")) return 4;
	const [said, office] = [officeOf(description), officeOf(held)];
	if (said === office) return 3;
	if (description.length === 1 && said === headOf$2(office) && away(said) === away(office)) return 1;
	if (away(said) !== away(office) || restricted(office) !== restricted(said)) return 0;
	const job = jobOf(held);
	if (job !== void 0 && job === jobOf(description)) return 2;
	if (job !== void 0 && Object.hasOwn(vagueRoles, said) && vagueRoles[said]?.includes(job) === true) return 2;
	if (shortened(said, office)) return 2;
	return kindred(said, office) ? 1 : 0;
}
function away(office) {
	return office.split(" ").filter((word) => awayModifiers.has(word)).join(" ");
}
function restricted(office) {
	return / (for|to) /.test(office);
}
function shortened(said, office) {
	const words = office.split(" ");
	const short = said.split(" ");
	return short.length < words.length && short.every((word) => words.includes(word)) && !clashing(said, office);
}
function clashing(said, office) {
	return Object.hasOwn(offices$1, said) && Object.hasOwn(offices$1, office) && offices$1[said] !== offices$1[office];
}
function kindred(said, office) {
	if (isOtherBranch(said, office)) return false;
	const [a, b] = [headOf$2(said), headOf$2(office)];
	return roleFamilies.some((family) => (family.includes(said) || family.includes(a)) && (family.includes(office) || family.includes(b)));
}
function isOtherBranch(said, office) {
	const [a, b] = [said, office].map((words) => words.split(" ").filter((word) => word !== headOf$2(words)));
	return headOf$2(said) === headOf$2(office) && !/ of | for | to /.test(`${said} ${office}`) && (a?.length ?? 0) > 0 && (b?.length ?? 0) > 0 && a?.every((word) => !b?.includes(word)) === true;
}
function headOf$2(office) {
	const words = office.split(" ");
	const of = words.findIndex((word) => word === "of" || word === "for" || word === "to");
	return (of > 0 ? words[of - 1] : words.at(-1)) ?? office;
}
function isVague$1(role) {
	return anyRole.has(headOf$2(officeOf(role)));
}
function splitRoles(role) {
	const and = role.indexOf("and");
	return and < 0 ? [role] : [role.slice(0, and), ...splitRoles(role.slice(and + 1))];
}
// src/facts/people/resolve.ts
function discourseOf(reading, people) {
	const here = namesOf(reading).flatMap(({ words = [] }) => people.full.get(words.join(" ")) ?? []);
	return {
		document: reading.document,
		people,
		here: new Set(here),
		mentions: [],
		narrated: []
	};
}
function textOf$2({ document }, { sentence, from, to }) {
	return (document.sentences[sentence]?.tokens.slice(from, to) ?? []).map(({ norm }) => norm).join(" ");
}
function entitiesOfWords(words, discourse) {
	const { people } = discourse;
	const key = words.join(" ");
	const whole = people.aliases.get(key) ?? people.full.get(key);
	if (whole !== void 0) return [whole];
	const parts = people.parts.get(key) ?? familyOf(words, people);
	return surnamesFirst([
		parts.filter((entity) => before(discourse, entity)),
		parts.filter((entity) => discourse.here.has(entity)),
		people.used.get(key) ?? [],
		isGivenName(key) ? [] : parts
	].find((entities) => entities.length > 0) ?? [], key);
}
function familyOf([surname = "", ...more], { parts }) {
	if (more.length > 0 || !surname.endsWith("s")) return [];
	return parts.get(surname.slice(0, -1)) ?? (surname.endsWith("es") ? parts.get(surname.slice(0, -2)) ?? [] : []);
}
function before({ mentions }, entity) {
	return mentions.some(({ entities }) => entities.includes(entity));
}
function surnamesFirst(entities, key) {
	if (entities.length < 2) return entities;
	const middle = entities.filter((entity) => entity.endsWith(` ${key}`) || entity.startsWith(`${key} `));
	return (middle.length > 0 ? middle : entities).toSorted();
}
function resolveName(name, discourse) {
	const { words } = name;
	if (words === void 0 || isTablePlace(name, discourse)) return name;
	const entities = entitiesOfWords(words, discourse);
	if (entities.length === 0 && name.entities.some(isKnownPlace)) return name;
	if (entities.length === 0) return {
		...name,
		entities: [entityOf$1(name, words)]
	};
	const type = discourse.people.types.get(entities[0] ?? "") ?? name.type;
	return {
		...name,
		entities,
		type: type === "unknown" ? name.type : type
	};
}
function entityOf$1({ type }, words) {
	return type === "organisation" ? organisationEntity(words) : words.join(" ");
}
function isTablePlace({ type, entities, from, sentence }, { document }) {
	if (type !== "place" || !entities.some(isKnownPlace)) return false;
	if (entities.some(isCountry)) return true;
	return locatives.has(document.sentences[sentence]?.tokens[from - 1]?.norm ?? "");
}
function resolveRole(name, discourse) {
	const alias = discourse.people.aliases.get(textOf$2(discourse, name));
	if (alias !== void 0) return {
		...name,
		entities: [alias]
	};
	if (name.words !== void 0) {
		const entities = entitiesOfWords(name.words, discourse);
		return {
			...name,
			entities: entities.length > 0 ? entities : [name.words.join(" ")]
		};
	}
	const holders = holdersOf(name, discourse);
	return {
		...name,
		entities: holders.length > 0 ? holders : [roleEntity(name)]
	};
}
function roleEntity({ role, of }) {
	const office = role.map((word) => word === "defense" ? "defence" : word).join(" ");
	return of === void 0 ? `the ${office}` : `${of}'s ${office}`;
}
function isUnnamed(entity) {
	return entity.startsWith("the ") || entity.includes("'s ");
}
function holdersOf(name, discourse) {
	const rated = discourse.people.holdings.flatMap((holding) => {
		const rate = belongs(name.of, holding.entity, discourse.people) ? rateOf(name, holding) : 0;
		return rate > 0 ? [{
			holding,
			rate
		}] : [];
	});
	const here = rated.filter(({ holding }) => holding.document === void 0 || discourse.here.has(holding.entity));
	const pool = here.length > 0 ? here : rated;
	const best = Math.max(0, ...pool.map(({ rate }) => rate));
	const entities = [...new Set(pool.filter(({ rate }) => rate === best).map(({ holding }) => holding.entity))];
	const met = entities.filter((entity) => before(discourse, entity));
	if (met.length === 0 || jobOf(name.role) !== void 0) return met.length > 0 ? met : entities;
	return [latest(discourse, met)];
}
function rateOf({ role, of }, holding) {
	const rate = sameOwner(of, holding) ? roleFit(role, holding.role) : 0;
	if (of === void 0 || rate === 0) return rate;
	if (holding.of === void 0 && rate < 3) return 0;
	return holding.of === of ? rate + 1 : rate;
}
function belongs(of, entity, { holdings }) {
	if (of === void 0 || !isCountry(of)) return true;
	const owners = holdings.filter((held) => held.entity === entity && held.of !== void 0 && isCountry(held.of));
	return owners.length === 0 || owners.some((held) => held.of === of);
}
function latest({ mentions }, entities) {
	return mentions.findLast((mention) => mention.entities.some((entity) => entities.includes(entity)))?.entities.find((entity) => entities.includes(entity)) ?? entities[0] ?? "";
}
function sameOwner(of, holding) {
	if (of === void 0 || holding.of === void 0 || of === holding.of) return true;
	return isCountry(of) !== isCountry(holding.of);
}
function holdingsIn(readings) {
	const holdings = readings.flatMap((reading) => namesOf(reading).flatMap((name) => holdingsOf(name, reading.document.id)));
	const owners = new Map();
	for (const { entity, of } of holdings) if (of !== void 0 && isCountry(of)) owners.set(entity, (owners.get(entity) ?? new Set()).add(of));
	const owned = holdings.map((holding) => {
		const [only, ...others] = owners.get(holding.entity) ?? [];
		return holding.of === void 0 && only !== void 0 && others.length === 0 ? {
			...holding,
			of: only
		} : holding;
	});
	return [...new Map(owned.map((holding) => [keyOf(holding), holding])).values()];
}
function keyOf({ entity, role, of = "", document = "" }) {
	return [
		entity,
		role.join(" "),
		of,
		document
	].join("|");
}
function holdingsOf({ form, role, of, entities, words }, document) {
	const [entity] = entities;
	if (form === "pronoun" || role.length === 0 || entities.length !== 1 || entity === void 0 || words === void 0) return [];
	return splitRoles(role).map((office) => ({
		entity,
		role: office,
		document,
		...of !== void 0 && { of }
	}));
}
// src/facts/people/acronyms.ts
function acronymsOf(readings, forms) {
	const acronyms = new Map();
	for (const reading of readings) for (const facts of reading.facts) addIntroduced(reading, facts.filter(isName$1), acronyms);
	const byInitials = new Map();
	for (const form of forms.values()) {
		if (typeOfForm(form) !== "organisation" || form.words.length < 2) continue;
		const key = initials(form.words);
		byInitials.set(key, [...byInitials.get(key) ?? [], organisationEntity(form.words)]);
	}
	for (const [key, form] of forms) {
		const [only, ...others] = [...new Set(byInitials.get(key.replaceAll(".", "")) ?? [])];
		if (only !== void 0 && others.length === 0 && form.words.length === 1 && !acronyms.has(key) && !knownAcronyms.has(key)) acronyms.set(key, only);
	}
	return acronyms;
}
function addIntroduced({ document }, names, acronyms) {
	names.forEach((long, at) => {
		const short = names[at + 1];
		const tokens = document.sentences[long.sentence]?.tokens ?? [];
		if (short === void 0 || short.from !== long.to + 1 || tokens[long.to]?.word !== "(" || tokens[short.to]?.word !== ")") return;
		const [a, b] = isAcronym(tokens[long.from]?.word ?? "") && long.words?.length === 1 ? [short, long] : [long, short];
		if (a.words === void 0 || b.words === void 0 || b.words.length !== 1) return;
		const letters = (b.words[0] ?? "").replaceAll(".", "");
		if (initials(a.words).endsWith(letters) || every(a.words).endsWith(letters)) acronyms.set(b.words[0] ?? "", organisationEntity(a.words));
	});
}
const knownAcronyms = new Set([...organisationNames].map((name) => name.toLowerCase()));
const small = new Set([
	"of",
	"the",
	"and",
	"for",
	"in",
	"on",
	"&",
	"to"
]);
function initials(words) {
	return every(words.filter((word) => !small.has(word)));
}
function every(words) {
	return words.flatMap((word) => word.split("-")).map((word) => word.charAt(0)).join("");
}
// src/facts/people/aliases.ts
function aliasesOf(aliases, people) {
	const words = new Map();
	const holdings = [...people.holdings];
	for (const [name, others] of Object.entries(aliases)) {
		const entity = entityOf(name, people);
		words.set(plain$2(name), entity);
		for (const other of others) {
			words.set(plain$2(other), entity);
			holdings.push(...officeIn(other, entity));
		}
	}
	return {
		aliases: words,
		holdings
	};
}
function plain$2(text) {
	return aliasWords(text).join(" ");
}
function entityOf(name, people) {
	const document = pseudoDocument(name);
	const tokens = document.sentences[0]?.tokens ?? [];
	const place = placeAt(tokens, 0);
	if (place?.to === tokens.length) return place.place.entity;
	const found = entitiesOfWords(plain$2(name).split(" "), {
		document,
		people,
		here: new Set(),
		mentions: [],
		narrated: []
	});
	return found.length === 1 && found[0] !== void 0 ? found[0] : plain$2(name);
}
function officeIn(text, entity) {
	const document = pseudoDocument(`the ${text.replace(/^the /i, "")}`);
	const sentence = document.sentences[0];
	if (sentence === void 0) return [];
	return mentionsIn(sentence, {
		capitals: capitalsOf(document),
		sentence: 0
	}).flatMap(({ form, role, of }) => form === "role" ? [{
		entity,
		role,
		...of !== void 0 && { of }
	}] : []);
}
// src/facts/phrase.ts
function governs({ head, scope, from, to }, at) {
	return at === head || scope.from <= at && at < scope.to && (at < from || at >= to);
}
function nounPhrase(tokens, from) {
	if (!opensNoun(tokens[from])) return void 0;
	let to = from;
	const limit = Math.min(tokens.length, from + 40);
	while (to < limit && isNominal$1(tokens, to)) to += 1;
	const head = lastNoun(tokens, from, to);
	if (head === void 0) return void 0;
	while (to < limit && (isNominal$1(tokens, to) || tokens[to]?.norm === "of" && opensNoun(tokens[to + 1]))) to += 1;
	return {
		head,
		scope: {
			from,
			to
		}
	};
}
function nounHead(tokens, from) {
	return nounPhrase(tokens, from)?.head ?? from;
}
function lastNoun(tokens, from, to) {
	for (let at = to - 1; at >= from; at -= 1) if (isNoun$4(tokens[at])) return at;
}
function meaningOf$1(tokens, verb) {
	if (tokens[verb]?.tag !== "AUX") return verb;
	const at = skip$1(tokens, verb, isVerbal);
	if (isVerb$2(tokens[at])) return at;
	return opensNoun(tokens[at]) ? nounHead(tokens, at) : verb;
}
function skip$1(tokens, at, passes) {
	let next = at;
	const limit = at + 40;
	for (let token = tokens[next]; next < limit && token !== void 0 && passes(token); token = tokens[next]) next += 1;
	return next;
}
function isAdverbial({ norm, tag }) {
	return tag === "ADV" || norm === "not" || norm === "\"" || norm === "'";
}
function isVerbal(token) {
	return isAdverbial(token) || token.tag === "AUX" || token.norm === "n't";
}
function isVerb$2(token) {
	return token?.tag === "VERB" || token?.tag === "AUX";
}
function isNoun$4(token) {
	return token?.tag === "NOUN" || token?.tag === "PROPN" || token?.tag === "PRON";
}
function opensNoun(token) {
	return token !== void 0 && /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|SYM)$/.test(token.tag);
}
function isNominal$1(tokens, at) {
	const [before, token, next] = [
		tokens[at - 1],
		tokens[at],
		tokens[at + 1]
	];
	if (token === void 0) return false;
	if (isLink(token)) return before?.tag === "ADJ" && next?.tag === "ADJ";
	return opensNoun(token) || /^(?:'s|'|"|-)$/.test(token.norm) || isAttributive$1(tokens, at) || token.tag === "ADV" && next?.tag === "ADJ";
}
function isAttributive$1(tokens, at) {
	const [before, token, next] = [
		tokens[at - 1],
		tokens[at],
		tokens[at + 1]
	];
	if (token?.tag !== "VERB" || !/(?:ed|en|ing)$/.test(token.norm) || isNoun$4(before) && !/^(?:his|her|its|their|our|my|your)$/.test(before?.norm ?? "")) return false;
	return next?.tag === "NOUN" || next?.norm === "-";
}
function isLink(token) {
	return token?.norm === "and" || token?.norm === "or";
}
// src/facts/scope.ts
const SCOPE_LENGTH = 100;
function clauseAt({ clauses }, at) {
	return clauses.find(({ from, to }) => from <= at && at < to);
}
function scopeEnd(sentence, head) {
	const { tokens, clauses } = sentence;
	const own = clauses.findIndex(({ from, to }) => from <= head && head < to);
	let end = beforeVerb(tokens, head, clauses[own]) ?? clauses[own]?.to ?? tokens.length;
	for (const clause of clauses.slice(own + 1)) if (sharesScope(tokens, clause, head) || clause.link === "participle" && clause.from === head + 1) end = clause.to;
	else if (clause.link !== "participle") break;
	return trimmed(tokens, head, end);
}
function beforeVerb(tokens, head, clause) {
	if (clause?.verb === void 0 || clause.verb <= head) return void 0;
	const least = Math.max(head + 1, clause.verb - 40);
	let at = clause.verb;
	for (let before = tokens[at - 1]; before !== void 0 && at > least && isVerbal(before); before = tokens[at - 1]) at -= 1;
	return at;
}
function sharesScope(tokens, clause, head) {
	const inside = isLink(tokens[clause.from]);
	const before = tokens[clause.from - 1];
	if (!inside && !isLink(before) && before?.norm !== ",") return false;
	const next = tokens[skip$1(tokens, inside ? clause.from + 1 : clause.from, isAdverbial)];
	return isVerb$2(next) && next?.norm === next?.lemma && tokens[head]?.norm === tokens[head]?.lemma;
}
function trimmed(tokens, head, end) {
	let to = head + 1;
	const limit = Math.min(end, head + SCOPE_LENGTH);
	while (to < limit && !/^(?:but|nor|[;.])$/.test(tokens[to]?.norm ?? "")) to += 1;
	while (to > head + 1 && tokens[to - 1]?.tag === "PUNCT") to -= 1;
	return to;
}
// src/facts/people/pairs.ts
const reach$6 = 3;
function isPerson$1({ type, form, entities, role }) {
	return (type === "person" || type === "unknown" && form === "name") && entities.length > 0 && role[0] !== "two";
}
function within({ from, to }, range) {
	return from >= range.from && to <= range.to;
}
function pair(name, discourse, of) {
	const recent = discourse.narrated.filter(({ sentence }) => sentence >= name.sentence - reach$6);
	const persons = recent.filter(isPerson$1);
	if (of === "person") return subjectPair(persons, discourse) ?? lastTwo(persons);
	const countries = subjectPair(recent.map(countryOnly), discourse) ?? mostNamed(discourse.narrated.map(countryOnly));
	return of === "place" || countries.length === 2 ? countries : lastTwo(persons);
}
function mostNamed(mentions) {
	const counts = new Map();
	for (const { entities } of mentions) for (const entity of entities) counts.set(entity, (counts.get(entity) ?? 0) + 1);
	const sorted = [...counts].sort(([, one], [, other]) => other - one);
	return sorted.length < 2 ? [] : sorted.slice(0, 2).map(([entity]) => entity);
}
function countryOnly(name) {
	const own = name.entities.filter(isCountry);
	const country = name.of !== void 0 && isCountry(name.of) ? [name.of] : [];
	return {
		...name,
		entities: own.length > 0 ? own : country
	};
}
function subjectPair(mentions, discourse) {
	return mentions.flatMap((mention, at) => joined$3(mention, mentions[at + 1], discourse)).at(-1);
}
function joined$3(one, other, { document }) {
	if (other === void 0 || other.sentence !== one.sentence) return [];
	const { tokens = [], clauses = [] } = document.sentences[one.sentence] ?? {};
	const between = tokens.slice(one.to, other.from).map(({ norm }) => norm);
	const two = lastTwo([one, other]);
	if (!between.includes("and") || between.length > 2 || two.length < 2) return [];
	return clauses.some(({ subject }) => {
		return subject !== void 0 && within(one, subject) && within(other, subject) && !isCrowd(tokens.slice(subject.from, one.from));
	}) ? [two] : [];
}
function isCrowd(tokens) {
	return tokens.some(({ tag, norm, capital }) => norm === "," || tag === "NOUN" && !capital && norm.endsWith("s"));
}
function lastTwo(mentions) {
	const found = [];
	for (const { entities } of mentions.toReversed()) {
		const [entity] = entities;
		if (entity === void 0 || entities.length !== 1 || found.includes(entity)) continue;
		found.unshift(entity);
		if (found.length === 2) return found;
	}
	return [];
}
function plural(name, discourse, possessive) {
	const tokens = discourse.document.sentences[name.sentence]?.tokens ?? [];
	const mine = discourse.narrated.filter(({ sentence }) => sentence === name.sentence);
	const named = pairNamed(mine, discourse);
	if (named !== void 0) return named;
	if (mine.length > 0) return countryActing(mine, tokens);
	if (!possessive || isCrowd(tokens.slice(0, name.from)) || crowdBefore(name, discourse)) return [];
	return pair(name, discourse, "person");
}
function pairNamed(mentions, discourse) {
	return mentions.flatMap(({ role, entities }) => role[0] === "two" ? [entities] : []).at(-1) ?? subjectPair(mentions.filter(isPerson$1), discourse) ?? subjectPair(mentions.map(countryOnly), discourse);
}
function countryActing(mentions, tokens) {
	const [only, ...others] = mentions;
	if (only === void 0 || others.length > 0) return [];
	return tokens[only.from - 1]?.norm === "the" && tokens[only.to]?.tag !== "NOUN" ? countryOnly(only).entities : [];
}
function crowdBefore(name, { document }) {
	const before = document.sentences[name.sentence - 1];
	const subject = before?.clauses[0]?.subject;
	return subject !== void 0 && isCrowd(before?.tokens.slice(subject.from, subject.to) ?? []);
}
// src/facts/people/antecedents.ts
const genders = new Map(Object.entries(roleGenders));
const reach$5 = 3;
function antecedent(name, discourse, later) {
	if (name.form === "role") return pair(name, discourse, pairNouns[name.role[1] ?? ""] ?? "person");
	const pronoun = textOf$2(discourse, name);
	if (pronoun === "they" || pronoun === "their") return plural(name, discourse, pronoun === "their");
	return single(name, discourse, later.filter((mention) => fits(mention, pronoun)))?.entities ?? [];
}
function single(name, discourse, later) {
	const sentence = discourse.document.sentences[name.sentence];
	if (sentence === void 0) return void 0;
	const ahead = fronted(sentence, name) ? subjectAhead(sentence, name, later) : void 0;
	if (ahead !== void 0) return ahead;
	const pronoun = textOf$2(discourse, name);
	const candidates = discourse.narrated.slice(-recent).filter((mention) => fits(mention, pronoun));
	return inSentence(name, sentence, candidates) ?? earlier(name, discourse, candidates);
}
const recent = 40;
function fits(mention, pronoun) {
	if (!isPerson$1(mention)) return false;
	const he = pronoun === "he" || pronoun === "him" || pronoun === "his" || pronoun === "himself";
	const known = [...mention.entities.flatMap(genderOf), ...genderOfRole(mention.role)];
	return known.length === 0 || known.includes(he ? "he" : "she");
}
function genderOf(entity) {
	const [given = "", surname] = entity.split(" ");
	if (surname === void 0) return [];
	if (maleNames.has(given)) return ["he"];
	return femaleNames.has(given) ? ["she"] : [];
}
function genderOfRole(role) {
	const gender = genders.get(role.at(-1) ?? "");
	return gender === void 0 ? [] : [gender];
}
function fronted({ tokens, clauses }, { from }) {
	const first = tokens[0];
	if (first?.tag !== "ADP" && first?.tag !== "SCONJ" && first?.norm !== "despite") return false;
	const comma = tokens.findIndex(({ norm }, at) => at > from && norm === ",");
	return comma > 0 && clauses.some(({ subject }) => subject !== void 0 && subject.from > from && comma < subject.to);
}
function subjectAhead({ clauses }, { from }, later) {
	const subjects = clauses.flatMap(({ subject }) => subject !== void 0 && subject.from > from ? [subject] : []);
	return later.find((mention) => subjects.some((subject) => within(mention, subject)));
}
function inSentence(name, sentence, candidates) {
	const mine = candidates.filter((mention) => mention.sentence === name.sentence && mention.to <= name.from && !isOwnSubject(mention, name, sentence));
	return mine.findLast((mention) => acts(mention, sentence)) ?? mine.findLast((mention) => leadsSubject(mention, sentence)) ?? mine.at(-1);
}
function isOwnSubject(mention, { from }, sentence) {
	const subject = sentence.tokens[from]?.norm === "him" ? clauseAt(sentence, from)?.subject : void 0;
	return subject !== void 0 && within(mention, subject);
}
function earlier(name, { document }, candidates) {
	for (let back = 1; back <= reach$5; back += 1) {
		const sentence = document.sentences[name.sentence - back];
		if (sentence === void 0) return void 0;
		const there = candidates.filter((mention) => mention.sentence === sentence.index);
		const found = there.find((mention) => acts(mention, sentence)) ?? there.at(-1);
		if (found !== void 0) return found;
	}
}
function acts(mention, sentence) {
	if (mention.form === "pronoun") return !isPossessive(mention, sentence);
	const { tokens } = sentence;
	if (opensApposition(mention, sentence)) return true;
	const next = tokens[mention.to];
	if (next?.norm === "'s" || next?.norm === "'") return false;
	return (next?.tag === "VERB" || next?.tag === "AUX") && !isObject(mention, sentence) || headsSubject(mention, sentence);
}
function isPossessive({ to }, { tokens }) {
	const word = tokens[to - 1]?.norm;
	return word === "his" || word === "her" || word === "their";
}
function opensApposition({ from, to }, { tokens }) {
	return from === 0 && tokens[to]?.norm === ",";
}
const conjunctions = new Set([
	"as",
	"after",
	"before",
	"since",
	"until",
	"than"
]);
const listReach = 5;
function isObject({ from }, { tokens }) {
	const before = tokens[from - (tokens[from - 1]?.tag === "DET" ? 2 : 1)];
	if (before?.norm === "and") return tokens.slice(Math.max(0, from - listReach), from).some(({ norm }) => norm === "of");
	return before?.tag === "ADP" && !conjunctions.has(before.norm);
}
function headsSubject(mention, sentence) {
	const owned = sentence.tokens[mention.from - 1]?.norm === "'s";
	const last = sentence.clauses.some(({ subject }) => subject?.to === mention.to);
	return leadsSubject(mention, sentence) || owned && last;
}
function leadsSubject(mention, { tokens, clauses }) {
	return clauses.some(({ subject }) => {
		if (subject === void 0 || !within(mention, subject) || tokens[subject.from - 1]?.norm === "of") return false;
		return tokens.slice(subject.from, mention.from).every(({ tag }) => tag === "DET" || tag === "ADJ" || tag === "PUNCT");
	});
}
// src/facts/people/table.ts
const nobody = {
	full: new Map(),
	parts: new Map(),
	used: new Map(),
	types: new Map(),
	holdings: [],
	aliases: new Map(),
	small: new Set()
};
function addTo(map, key, value) {
	const list = map.get(key);
	if (list === void 0) map.set(key, [value]);
	else if (!list.includes(value)) list.push(value);
}
// src/facts/people/uncapitalised.ts
const longest$2 = 4;
function withHiddenNames({ document, facts }, people) {
	if (document.sentences.some(({ tokens }) => tokens.some((token) => token.capital)) || people.full.size === 0) return facts;
	return facts.map((sentence, index) => {
		const read = document.sentences[index];
		return read === void 0 ? sentence : withHidden(sentence, read, people);
	});
}
function withHidden(facts, sentence, people) {
	const found = [];
	const raised = sentence.tokens.map(raise);
	for (let from = 0; from < sentence.tokens.length; from += 1) {
		const name = nameAt(sentence, from, people) ?? placeNameAt({
			...sentence,
			tokens: raised
		}, from, people);
		if (name === void 0) continue;
		found.push(name);
		from = name.to - 1;
	}
	return [...facts.filter((fact) => !found.some(({ from, to }) => fact.kind === "name" && fact.from < to && from < fact.to)), ...found].sort((a, b) => a.from - b.from);
}
function nameAt(sentence, from, people) {
	for (let length = longest$2; length > 0; length -= 1) {
		const tokens = sentence.tokens.slice(from, from + length);
		const key = tokens.map(({ norm }) => norm).join(" ").replaceAll(" - ", "-");
		if (tokens.length < length || !isKnown(key, people)) continue;
		const type = people.types.get(people.full.get(key) ?? "") ?? "unknown";
		return nameFact(sentence, {
			from,
			to: from + length
		}, {
			type,
			entities: [key],
			words: key.split(" ")
		});
	}
}
function placeNameAt(sentence, from, { small }) {
	const unit = small.has(sentence.tokens[from]?.norm ?? "") ? void 0 : placeAt(sentence.tokens, from);
	if (unit === void 0) return void 0;
	return nameFact(sentence, unit, {
		type: "place",
		entities: placeEntities(sentence.tokens, unit)
	});
}
function raise(token) {
	const word = token.word.charAt(0).toUpperCase() + token.word.slice(1);
	return {
		...token,
		word: token.norm === "u.s." || token.norm === "u.k." ? token.word.toUpperCase() : word,
		capital: true
	};
}
function isKnown(key, { full, parts, small }) {
	if (key.length < 3 || small.has(key)) return false;
	return full.has(key) || parts.has(key);
}
// src/facts/people/clash.ts
function roleClash(claimName, people) {
	const [entity] = claimName.entities;
	if (claimName.form === "pronoun" || claimName.words === void 0 || claimName.entities.length !== 1 || entity === void 0) return void 0;
	const { of } = claimName;
	for (const role of splitRoles(claimName.role)) {
		const clash = role.length > 0 ? clashOf({
			entity,
			role,
			...of !== void 0 && { of }
		}, people) : void 0;
		if (clash !== void 0) return clash;
	}
}
function unknownRole(claimName, { holdings }) {
	const [entity] = claimName.entities;
	if (claimName.form === "pronoun" || claimName.entities.length !== 1 || entity === void 0) return void 0;
	const own = holdings.filter((held) => held.entity === entity);
	if (own.length === 0 && claimName.form === "role" && claimName.words === void 0) return void 0;
	const unheard = splitRoles(claimName.role).find((role) => role.length > 0 && !isVague$1(role) && !own.some((held) => roleFit(role, held.role) > 0));
	return unheard === void 0 ? void 0 : `no source calls ${sayEntity(entity)} ${unheard.join(" ")}`;
}
function clashOf(claimed, { holdings }) {
	if (isVague$1(claimed.role) && claimed.of === void 0) return void 0;
	const own = holdings.filter(({ entity }) => entity === claimed.entity);
	if (own.some((held) => agrees(claimed, held))) return void 0;
	const rival = own.find((held) => rivals(claimed, held)) ?? own.find((held) => elsewhere(claimed, held));
	if (rival !== void 0) return `the sources call ${sayEntity(claimed.entity)} ${say$5(rival)}, not ${say$5(claimed)}`;
	const holder = holdings.find((held) => held.entity !== claimed.entity && holds(claimed, held));
	return holder === void 0 ? void 0 : `in the sources it is ${sayEntity(holder.entity)} who is ${say$5(holder)}`;
}
function agrees(claimed, held) {
	return sameOwner(claimed.of, held) && (roleFit(claimed.role, held.role) > 0 || roleFit(held.role, claimed.role) > 0);
}
function rivals(claimed, held) {
	const [one, other] = [jobOf(claimed.role), jobOf(held.role)];
	return one !== void 0 && other !== void 0 && one !== other;
}
function elsewhere(claimed, held) {
	if (claimed.of === void 0 || held.of === void 0) return false;
	return isCountry(claimed.of) && isCountry(held.of) && claimed.of !== held.of;
}
function holds(claimed, held) {
	const job = jobOf(claimed.role);
	return job !== void 0 && job === jobOf(held.role) && claimed.of !== void 0 && claimed.of === held.of && roleFit(claimed.role, held.role) >= 3;
}
function say$5({ role, of }) {
	return of === void 0 ? role.join(" ") : `${role.join(" ")} of ${sayEntity(of)}`;
}
function sayEntity(entity) {
	return entity.replace(/(?:^|[\s-])\p{L}/gu, (start) => start.toUpperCase());
}
// src/facts/people.ts
function buildPeople(readings, aliases) {
	const forms = formsOf(readings);
	const full = new Map([...entitiesOf$1(forms), ...acronymsOf(readings, forms)]);
	const parts = partsIn(forms, full);
	const titled = withUses({
		...nobody,
		full,
		parts,
		types: typesOf(forms, full),
		small: smallWords(readings)
	}, readings);
	return Object.keys(aliases).length === 0 ? titled : withUses({
		...titled,
		...aliasesOf(aliases, titled)
	}, readings);
}
function link(reading, people) {
	const discourse = discourseOf(reading, people);
	const facts = withHiddenNames(reading, people).map((sentence) => sentence.filter((fact) => !isCommonWord(fact, discourse)));
	return {
		...reading,
		facts: facts.map((sentence, index) => linkSentence(sentence, index, discourse))
	};
}
function isCommonWord(fact, { document, people }) {
	if (!isName$1(fact) || fact.type !== "unknown" || fact.words?.length !== 1) return false;
	const [word = ""] = fact.words;
	return opens$1(document.sentences[fact.sentence]?.tokens ?? [], fact.from) && people.small.has(word) && !people.full.has(word) && !people.parts.has(word);
}
function smallWords(readings) {
	const tokens = readings.flatMap(({ document }) => document.sentences.flatMap((sentence) => sentence.tokens));
	return new Set(tokens.flatMap(({ capital, norm }) => capital ? [] : [norm]));
}
function linkSentence(facts, sentence, discourse) {
	const tokens = discourse.document.sentences[sentence]?.tokens ?? [];
	const quoted = quotedTokens$1(tokens);
	const named = facts.map((fact) => isName$1(fact) && fact.form === "name" ? resolveName(fact, discourse) : fact);
	return named.map((fact) => {
		if (!isName$1(fact)) return fact;
		const resolved = fact.form === "name" ? fact : resolveReference(fact, discourse, named.filter(isName$1));
		if (resolved.entities.length > 0) discourse.mentions.push(resolved);
		if (resolved.entities.length > 0 && quoted[resolved.from] !== true && !isThing$2(resolved, tokens)) discourse.narrated.push(resolved);
		return resolved;
	});
}
function isThing$2({ type, form, from }, tokens) {
	return form === "name" && type === "unknown" && tokens[from - 1]?.tag === "DET";
}
function resolveReference(name, discourse, sentence) {
	if (name.form === "role" && name.role[0] !== "two") return resolveRole(name, discourse);
	const later = sentence.filter(({ form, from }) => form === "name" && from > name.from);
	return {
		...name,
		entities: antecedent(name, discourse, later)
	};
}
function partsIn(forms, full) {
	const parts = new Map();
	for (const [key, { words, types }] of forms) {
		const entity = full.get(key);
		if (entity === void 0 || words.length < 2 || types.has("organisation")) continue;
		for (const part of partsOf(words)) addTo(parts, part, entity);
	}
	return parts;
}
function typesOf(forms, full) {
	const types = new Map();
	for (const [key, form] of forms) {
		const entity = full.get(key);
		const type = typeOfForm(form);
		if (entity !== void 0 && type !== "unknown") types.set(entity, type);
	}
	return types;
}
function withUses(people, readings) {
	const used = new Map();
	const linked = readings.map((reading) => link(reading, people));
	for (const { facts } of linked) for (const { form, words = [], entities } of facts.flat().filter(isName$1)) {
		const [entity] = entities;
		const short = form === "name" && entities.length === 1 && entity !== void 0 && people.parts.get(words.join(" "));
		if (short !== void 0 && short !== false && short.includes(entity ?? "")) addTo(used, words.join(" "), entity ?? "");
	}
	const editors = people.holdings.filter(({ document }) => document === void 0);
	return {
		...people,
		used,
		types: learned(people, linked),
		holdings: [...editors, ...holdingsIn(linked)]
	};
}
function learned(people, linked) {
	const types = new Map(people.types);
	for (const { form, type, entities } of linked.flatMap(({ facts }) => facts.flat().filter(isName$1))) {
		const [entity] = entities;
		if (form === "name" && type === "person" && entities.length === 1 && entity !== void 0 && !types.has(entity)) types.set(entity, type);
	}
	return types;
}
// src/facts/name.ts
const name = {
	kind: "name",
	find: (document, config) => findNames(document, config),
	compare: (claim, source) => isName$1(claim) && isName$1(source) ? compareNames(claim, source) : "unrelated",
	say: (fact, text) => isName$1(fact) ? sayName(fact, text) : text.slice(fact.start, fact.end)
};
function findNames(document, { aliases }) {
	const capitals = capitalsOf(document);
	const phrases = aliasPhrases(aliases);
	const reading = {
		document,
		facts: document.sentences.map((sentence) => {
			return ordered(withAliases(mentionsIn(sentence, {
				capitals,
				sentence: sentence.index
			}), aliasesIn(sentence, phrases)), referencesIn(sentence));
		})
	};
	return link(reading, buildPeople([reading], aliases)).facts.flat().filter(isName$1).filter(({ form, entities }) => form === "name" || entities.length > 0);
}
function ordered(mentions, references) {
	const pairs = references.filter(({ form }) => form === "role");
	return [...mentions.filter(({ from, to }) => !pairs.some((pair) => from < pair.to && pair.from < to)), ...references].sort((a, b) => a.from - b.from || b.to - a.to);
}
function compareNames(claim, source) {
	if (claim.entities.some((entity) => source.entities.includes(entity))) return "same";
	if (claim.entities.some((entity) => source.entities.some((other) => sameByWords(entity, other)))) return "same";
	const inside = (outer, inner) => inner.entities.some((capital) => outer.entities.includes(countryOf(capital) ?? ""));
	if (inside(claim, source)) return "within";
	if (inside(source, claim)) return "wider";
	return apart(claim, source) ? "disjoint" : "unrelated";
}
function sameByWords(one, other) {
	const [a, b] = [one.split(" "), other.split(" ")];
	if (a.length > 1 && b.length > 1) return samePerson(a, b);
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return short.length === 1 && long.length > 1 && !isUnnamed(long.join(" ")) && short[0] === long.at(-1);
}
function apart(claim, source) {
	const all = [...claim.entities, ...source.entities];
	if (all.length === 0 || claim.entities.length === 0 || source.entities.length === 0) return false;
	if (all.every(isCountry)) return true;
	return claim.type === "person" && source.type === "person" && all.every((entity) => entity.includes(" ") && !isUnnamed(entity));
}
function sayName({ start, end, entities, form }, text) {
	const words = text.slice(start, end);
	const entity = entities.join(" or ");
	return form === "name" && entities.some((one) => words.toLowerCase().endsWith(one)) || entity === "" ? words : `${words} → ${entity}`;
}
// src/retrieve/index.ts
const bm25 = {
	k1: 1.2,
	b: .6
};
const kinship = .7;
function buildIndex(entries) {
	const postings = collect(entries);
	const meanLength = entries.reduce((sum, { terms }) => sum + terms.length, 0) / Math.max(1, entries.length);
	const idf = (term) => {
		const found = postings.get(term)?.length ?? 0;
		return Math.log(1 + (entries.length - found + .5) / (found + .5));
	};
	const highest = Math.log(1 + (entries.length + .5) / .5);
	const weigh = ({ entry, count }) => {
		const length = entries[entry]?.terms.length ?? meanLength;
		return count * (bm25.k1 + 1) / (count + bm25.k1 * (1 - bm25.b + bm25.b * length / meanLength));
	};
	const scoreWord = (word) => {
		const best = new Map();
		word.forEach((term, rank) => {
			const factor = idf(term) * (rank === 0 ? 1 : kinship);
			for (const posting of postings.get(term) ?? []) best.set(posting.entry, Math.max(best.get(posting.entry) ?? 0, factor * weigh(posting)));
		});
		return best;
	};
	return {
		search: (words, most) => rank(entries, sum(words.map(scoreWord)), most),
		rarity: (word) => idf(word[0] ?? "") / highest
	};
}
function collect(entries) {
	const postings = new Map();
	entries.forEach(({ terms }, entry) => {
		const counts = new Map();
		for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
		for (const [term, count] of counts) {
			const list = postings.get(term);
			if (list === void 0) postings.set(term, [{
				entry,
				count
			}]);
			else list.push({
				entry,
				count
			});
		}
	});
	return postings;
}
function sum(scores) {
	const total = new Map();
	for (const scored of scores) for (const [entry, score] of scored) total.set(entry, (total.get(entry) ?? 0) + score);
	return total;
}
function rank(entries, scores, most) {
	const bySource = new Map();
	for (const [entry, score] of scores) {
		const source = entries[entry]?.source ?? "";
		const list = bySource.get(source);
		if (list === void 0) bySource.set(source, [{
			entry,
			score
		}]);
		else list.push({
			entry,
			score
		});
	}
	return [...bySource.values()].flatMap((list) => list.sort((a, b) => b.score - a.score || a.entry - b.entry).slice(0, most)).sort((a, b) => b.score - a.score || a.entry - b.entry).map(({ entry, score }) => ({
		source: entries[entry]?.source ?? "",
		sentence: entries[entry]?.sentence ?? 0,
		score
	}));
}
// src/lexicon/speech.ts
const SAYING = new Set("say tell add ask reply answer respond note remark comment state declare announce argue claim explain insist stress emphasise emphasize underline underscore warn admit acknowledge concede confirm deny allege suggest predict promise pledge vow write tweet post quip joke shout yell cry whisper mutter murmur chant recall recount conclude observe reiterate repeat report reveal complain protest lament boast brag muse think believe agree counter retort interject testify swear plead urge order demand request advise instruct assert maintain contend proclaim speculate wonder stammer sigh caution exclaim preach opine assure affirm inform remind implore beg elaborate clarify disclose divulge intone gush rage fume stipulate rule".split(" "));
const SAYING_IF_NEXT = new Set("go begin continue read offer snap laugh reason text email caption hope expect fear worry specify teach sing signal remember point fire chime put sum".split(" "));
const IRREGULAR = {
	said: "say",
	told: "tell",
	wrote: "write",
	written: "write",
	began: "begin",
	thought: "think",
	felt: "feel",
	swore: "swear",
	sworn: "swear",
	sang: "sing",
	sung: "sing",
	taught: "teach",
	found: "find",
	held: "hold",
	went: "go",
	forgot: "forget",
	forgotten: "forget",
	kept: "keep",
	sought: "seek",
	fell: "fall",
	chose: "choose",
	chosen: "choose",
	bound: "bind",
	undertook: "undertake",
	undertaken: "undertake",
	understood: "understand",
	meant: "mean",
	spoke: "speak",
	spoken: "speak",
	gave: "give",
	given: "give",
	saw: "see",
	seen: "see",
	made: "make",
	led: "lead",
	strove: "strive",
	quit: "quit",
	dreamt: "dream",
	am: "be",
	is: "be",
	are: "be",
	was: "be",
	were: "be",
	been: "be",
	being: "be",
	"'m": "be",
	"'re": "be",
	has: "have",
	had: "have",
	having: "have",
	"'ve": "have",
	did: "do",
	does: "do",
	done: "do",
	ca: "can"
};
const CHARACTERISING = new Set("call describe label brand dub term hail praise condemn denounce slam blast criticise criticize decry deplore dismiss reject rebuff accuse blame characterise characterize cite quote portray depict mock ridicule deride express voice talk speak tout herald deem regard thank apologise apologize appeal lambast castigate extol laud commend applaud salute liken fault welcome refer paint pronounce".split(" "));
const CHARACTERISING_WITHOUT_AS = new Set("call blame accuse thank express voice talk speak appeal apologise apologize".split(" "));
const SPEECH_NOUNS = new Set("statement remark comment speech address interview letter email memo tweet post message note report testimony reply response answer announcement declaration readout transcript word claim argument assertion warning promise pledge description assessment complaint accusation call demand appeal apology admission opinion slogan motto sermon quip".split(" "));
const ATTRIBUTION = [
	"according to",
	"in the words of",
	"a statement from",
	"a statement by",
	"a spokesman for",
	"a spokeswoman for",
	"a spokesperson for"
];
const NAMING = [
	"called",
	"known as",
	"named",
	"titled",
	"entitled",
	"nicknamed",
	"so - called",
	"code - named",
	"codenamed",
	"aka",
	"subtitled",
	"billed as",
	"renamed",
	"headlined",
	"christened",
	"branded"
];
const TIME_AFTER_SAYING = new Set("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun today yesterday tonight tomorrow january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec later earlier recently last this that early late".split(" "));
// src/facts/cues.ts
function phrases$1(rows) {
	return byFirstWord(rows.map(([phrase, value]) => ({
		words: phrase.split(" "),
		value
	})));
}
function phrasesAt(tokens, at, table) {
	const token = tokens[at];
	if (token === void 0) return [];
	const opened = wordForms(token).flatMap((form) => table.get(form) ?? []);
	if (opened.length === 0) return [];
	return opened.filter(({ words }) => words.every((word, offset) => is(tokens[at + offset], word))).map(({ words, value }) => ({
		from: at,
		to: at + words.length,
		value
	})).sort((a, b) => b.to - a.to);
}
function is(token, word) {
	return token !== void 0 && (token.norm === word || wordForms(token).includes(word));
}
function wordForms(token) {
	const before = known$7.get(token);
	if (before !== void 0) return before;
	const { norm, lemma } = token;
	const irregular = IRREGULAR[norm];
	const forms = [...new Set([
		norm,
		lemma,
		...irregular === void 0 ? [] : [irregular],
		...regularForms(norm)
	])];
	known$7.set(token, forms);
	return forms;
}
const known$7 = new WeakMap();
function regularForms(norm) {
	if (norm.length < 4) return [];
	if (norm.endsWith("ies")) return [`${norm.slice(0, -3)}y`];
	if (norm.endsWith("ied")) return [`${norm.slice(0, -3)}y`];
	if (norm.endsWith("es")) return [norm.slice(0, -1), norm.slice(0, -2)];
	if (norm.endsWith("s")) return [norm.slice(0, -1)];
	if (norm.endsWith("ed")) return stems(norm.slice(0, -2));
	return norm.endsWith("ing") && norm.length > 5 ? stems(norm.slice(0, -3)) : [];
}
function stems(stem) {
	return stem.at(-1) === stem.at(-2) ? [
		stem,
		`${stem}e`,
		stem.slice(0, -1)
	] : [stem, `${stem}e`];
}
function quotedWords(tokens) {
	const found = [];
	for (let at = 0; at < tokens.length;) {
		const word = wordAt(tokens, at);
		if (word.word !== "") found.push(word);
		at = word.to;
	}
	return found;
}
function wordAt(tokens, at) {
	const norm = tokens[at]?.norm ?? "";
	if (norm === "[") return bracketAt(tokens, at);
	if (norm === ".") return dotsAt(tokens, at);
	return {
		word: /^(?:\.{2,}|…)$/.test(norm) ? "…" : /[\p{L}\p{N}%&$€£¥#@+]/u.test(norm) ? norm : "",
		from: at,
		to: at + 1
	};
}
function dotsAt(tokens, at) {
	let to = at;
	while (tokens[to]?.norm === ".") to += 1;
	return {
		word: to - at > 1 ? "…" : "",
		from: at,
		to
	};
}
function bracketAt(tokens, at) {
	const inside = tokens[at + 1];
	const close = at + 1 + tokens.slice(at + 1, at + BRACKET_LENGTH).findIndex(({ norm }) => norm === "]");
	if (close === at) return {
		word: "",
		from: at,
		to: at + 1
	};
	const next = tokens[close + 1];
	if (close === at + 2 && inside !== void 0 && /^(?:\.{2,}|…)$/.test(inside.norm)) return {
		word: "…",
		from: at,
		to: close + 1
	};
	if (close === at + 2 && inside !== void 0 && /^\p{L}$/u.test(inside.norm) && next !== void 0 && !next.spaced && /^\p{L}/u.test(next.norm)) return {
		word: inside.norm + next.norm,
		from: at,
		to: close + 2
	};
	return {
		word: "[]",
		from: at,
		to: close + 1
	};
}
const BRACKET_LENGTH = 24;
function parts(words) {
	const found = [[]];
	for (const word of words) if (word === "…" || word === "[]") found.push([]);
	else found.at(-1)?.push(word);
	return found.filter((part) => part.length > 0);
}
function locate(words, run) {
	let [from, to] = [void 0, 0];
	for (const part of parts(words)) {
		const at = indexOf(part, run, to);
		if (at === void 0) return void 0;
		from ??= at;
		to = at + part.length;
	}
	return from === void 0 ? void 0 : {
		from,
		to
	};
}
function indexOf(part, run, start) {
	const borders = bordersOf(part);
	let matched = 0;
	for (let at = start; at < run.length; at += 1) {
		while (matched > 0 && part[matched] !== run[at]) matched = borders[matched - 1] ?? 0;
		if (part[matched] === run[at]) matched += 1;
		if (matched === part.length) return at - matched + 1;
	}
}
function bordersOf(part) {
	const borders = [0];
	let length = 0;
	for (let at = 1; at < part.length; at += 1) {
		while (length > 0 && part[length] !== part[at]) length = borders[length - 1] ?? 0;
		if (part[length] === part[at]) length += 1;
		borders.push(length);
	}
	return borders;
}
function findQuoted(claim, tokens) {
	const words = quotedWords(tokens);
	const found = locate(claim.words, words.map(({ word }) => word));
	const [first, last] = found === void 0 ? [] : [words[found.from], words[found.to - 1]];
	return first === void 0 || last === void 0 ? void 0 : {
		from: first.from,
		to: last.to
	};
}
const FEWEST_WORDS = 3;
const MATCH = 2;
const GAP = -1;
function alteration(claim, words) {
	const claimed = claim.words.filter((word) => word !== "…" && word !== "[]");
	if (claimed.length < FEWEST_WORDS) return void 0;
	const pairs = alignWords(claimed, words);
	const [first, last] = [pairs[0], pairs.at(-1)];
	if (first === void 0 || last === void 0) return void 0;
	const window = {
		from: first[1],
		to: last[1] + 1
	};
	const kept = new Set(pairs.map(([at]) => at));
	const matched = new Set(pairs.map(([, at]) => at));
	const lost = claimed.filter((_, at) => !kept.has(at));
	const added = words.filter((_, at) => at >= window.from && at < window.to && !matched.has(at));
	return {
		similarity: 2 * pairs.length / (claimed.length + window.to - window.from),
		changed: [...lost, ...added],
		lost,
		added
	};
}
function alignWords(claimed, words) {
	const width = words.length + 1;
	const scores = new Int32Array((claimed.length + 1) * width);
	let best = 0;
	claimed.forEach((word, row) => {
		words.forEach((other, column) => {
			const at = (row + 1) * width + column + 1;
			const diagonal = (scores[at - width - 1] ?? 0) + (word === other ? MATCH : GAP);
			const score = Math.max(0, diagonal, (scores[at - 1] ?? 0) + GAP, (scores[at - width] ?? 0) + GAP);
			scores[at] = score;
			if (score > (scores[best] ?? 0)) best = at;
		});
	});
	return walkBack({
		scores,
		width
	}, best, (row, column) => claimed[row] === words[column]);
}
function walkBack({ scores, width }, end, equal) {
	const pairs = [];
	for (let at = end; (scores[at] ?? 0) > 0;) {
		const [row, column] = [Math.floor(at / width) - 1, at % width - 1];
		const score = scores[at] ?? 0;
		if (equal(row, column) && score === (scores[at - width - 1] ?? 0) + MATCH) {
			pairs.unshift([row, column]);
			at -= width + 1;
		} else if (score === (scores[at - width - 1] ?? 0) + GAP) at -= width + 1;
		else at -= score === (scores[at - 1] ?? 0) + GAP ? 1 : width;
	}
	return pairs;
}
// src/facts/quotation-joined.ts
function joined$2(facts) {
	const found = [];
	for (const fact of facts) {
		if (!isQuotation(fact)) continue;
		const last = found.at(-1);
		if (last === void 0 || !goesOn$1(last, fact)) found.push(fact);
		else found.splice(-1, 1, {
			...last,
			end: fact.end,
			words: [...last.words, ...fact.words]
		});
	}
	return found;
}
function isQuotation(fact) {
	return fact.kind === "quotation";
}
function goesOn$1(last, next) {
	if (last.speaker === void 0 || next.speaker === void 0 || next.start < last.end) return false;
	return last.speakerSentence === next.speakerSentence && last.speaker.from === next.speaker.from;
}
// src/facts/quotation-marks.ts
const ELISION = /^(?:\d{2}s?|em|til|tis|twas|cause|n|round|bout|cos|er|im)$/;
function paragraphs({ sentences }) {
	const found = [];
	let last;
	for (const sentence of sentences) {
		if (sentence.paragraph !== last) found.push([]);
		last = sentence.paragraph;
		found.at(-1)?.push(...placed$2(sentence));
	}
	return found;
}
function placed$2(sentence) {
	return sentence.tokens.map((token, at) => {
		const next = sentence.tokens[at + 1];
		return {
			token,
			sentence,
			at,
			open: token.spaced || at === 0,
			close: next === void 0 || next.spaced
		};
	});
}
function markedIn(paragraph) {
	const doubles = doubleMarked(paragraph);
	const singles = singleMarked(paragraph);
	return [...doubles, ...singles].filter((marked) => !crosses(marked, doubles, singles)).map((marked) => ({
		...marked,
		nested: [...doubles, ...singles].some((outer) => isInside$2(marked, outer))
	})).sort((a, b) => a.from - b.from);
}
function crosses(marked, doubles, singles) {
	return singles.includes(marked) && doubles.some((double) => overlapsOnly(double, marked));
}
function overlapsOnly(a, b) {
	return a.from < b.to && b.from < a.to && !isInside$2(a, b) && !isInside$2(b, a);
}
function isInside$2(inner, outer) {
	return inner !== outer && outer.from < inner.from && inner.to <= outer.to;
}
function doubleMarked(paragraph) {
	const found = [];
	let from;
	paragraph.forEach((place, at) => {
		if (place.token.norm !== "\"") return;
		if (from === void 0) from = opensDouble(place) ? at : void 0;
		else if (reopens(place)) {
			found.push(unclosed(paragraph, from, at));
			from = at;
		} else {
			if (at > from + 1) found.push({
				from,
				to: at,
				closed: true,
				nested: false
			});
			from = void 0;
		}
	});
	if (from !== void 0) found.push(unclosed(paragraph, from, paragraph.length));
	return found;
}
function opensDouble({ token, open, close }) {
	if (isOpening(token.word)) return true;
	return open || !close;
}
function reopens({ token, open, close }) {
	if (isClosing(token.word)) return false;
	return open && !close;
}
function isOpening(word) {
	return word === "“" || word === "„" || word === "«" || word === "‘";
}
function isClosing(word) {
	return word === "”" || word === "»" || word === "’";
}
function unclosed(paragraph, from, until) {
	const sentence = paragraph[until]?.sentence;
	let to = until - 1;
	while (sentence !== void 0 && to > from && paragraph[to]?.sentence === sentence) to -= 1;
	if (to <= from) to = until - 1;
	return {
		from,
		to,
		closed: false,
		nested: false
	};
}
function singleMarked(paragraph) {
	const found = [];
	for (let at = 0; at < paragraph.length; at += 1) {
		const to = opensSingle(paragraph, at) ? closingSingle(paragraph, at) : void 0;
		if (to !== void 0) {
			found.push({
				from: at,
				to,
				closed: true,
				nested: false
			});
			at = to;
		}
	}
	return found;
}
function opensSingle(paragraph, at) {
	const [before, place, next] = [
		paragraph[at - 1],
		paragraph[at],
		paragraph[at + 1]
	];
	if (place?.token.norm !== "'" || next === void 0 || place.close || isClosing(place.token.word)) return false;
	if (ELISION.test(next.token.norm)) return false;
	return place.open || /^["([-]$/.test(before?.token.norm ?? "");
}
function closingSingle(paragraph, from) {
	let doubtful;
	for (let at = from + 2; at < paragraph.length; at += 1) {
		if (opensSingle(paragraph, at)) break;
		if (!endsSingle(paragraph, at)) continue;
		if (!mayBePlural(paragraph, at)) return at;
		doubtful = at;
	}
	return doubtful;
}
function endsSingle(paragraph, at) {
	const [place, next] = [paragraph[at], paragraph[at + 1]];
	if (place?.token.norm !== "'" || place.open || isAndElided(paragraph, at)) return false;
	return place.close || next?.token.tag === "PUNCT";
}
function isAndElided(paragraph, at) {
	return paragraph[at - 1]?.token.norm === "n" && paragraph[at - 2]?.token.norm === "'";
}
function mayBePlural(paragraph, at) {
	const [before, next] = [paragraph[at - 1], paragraph[at + 1]];
	return (before?.token.norm.endsWith("s") ?? false) && next !== void 0 && next.token.tag !== "PUNCT";
}
function subjectAround({ sentence, mark }) {
	const subject = (clauseAt(sentence, mark - 1) ?? clauseAt(sentence, mark))?.subject;
	if (subject === void 0 || subject.from >= mark) return void 0;
	return sentence.tokens.slice(subject.from, subject.to).some(({ tag, norm }) => tag === "PROPN" || /^(?:he|she|they|we|i)$/.test(norm)) ? {
		from: subject.from,
		to: Math.min(subject.to, mark)
	} : void 0;
}
function subjectOf({ sentence, mark, quoted }, verb) {
	const { tokens } = sentence;
	const clause = clauseAt(sentence, verb);
	if (tokens[verb - 1] === void 0 || /^["']$/.test(tokens[verb - 1]?.norm ?? "")) {
		const inverted = invertedSpeaker(tokens, verb);
		if (inverted !== void 0 && inverted.to <= mark) return inverted;
	}
	if (clause?.passive === true && clause.verb === verb) return agentOf$1(tokens, verb, mark);
	const subject = (isParticiple(tokens, verb) ? void 0 : nounBefore$2(tokens, verb, quoted) ?? sharedSubject(sentence, verb, quoted)) ?? clause?.subject;
	if (subject === void 0 || quoted[subject.from] === true) return void 0;
	const last = subject.to - 1;
	return (isSpeechNoun(tokens[last]) ? ownerOf(tokens, last, mark) : void 0) ?? subject;
}
function isParticiple(tokens, verb) {
	const before = tokens[verb - 1]?.tag;
	return (tokens[verb]?.norm.endsWith("ing") ?? false) && before !== "AUX" && before !== "ADV";
}
function sharedSubject({ tokens, clauses }, verb, quoted) {
	let link = verb - 1;
	while (tokens[link]?.tag === "ADV" || tokens[link]?.tag === "AUX") link -= 1;
	if (tokens[link]?.tag !== "CCONJ") return void 0;
	return clauses.flatMap(({ verb: at }) => at !== void 0 && at < verb && quoted[at] !== true ? [at] : []).reverse().map((at) => nounBefore$2(tokens, at, quoted)).find((noun) => noun !== void 0);
}
function agentOf$1(tokens, verb, mark) {
	const by = tokens.slice(verb, mark).findIndex(({ norm }) => norm === "by");
	return by < 0 ? void 0 : speakerAt(tokens, verb + by + 1);
}
function nounBefore$2(tokens, verb, quoted) {
	let to = verb;
	while (tokens[to - 1]?.tag === "ADV" || tokens[to - 1]?.tag === "AUX" || tokens[to - 1]?.norm === "n't") to -= 1;
	if (tokens[to - 1]?.norm !== ",") return nounEnding(tokens, to, quoted);
	const candidates = [];
	for (let at = to - 2; at >= Math.max(0, to - 30); at -= 1) {
		const noun = tokens[at]?.norm === "," ? nounEnding(tokens, at, quoted) : void 0;
		if (noun !== void 0) candidates.push(noun);
	}
	return candidates.find(({ from, to: end }) => tokens.slice(from, end).some(({ tag }) => tag === "PROPN")) ?? candidates[0];
}
function nounEnding(tokens, to, quoted) {
	let from = to;
	while (from > 0 && isNameLike(tokens[from - 1]) && quoted[from - 1] !== true) from -= 1;
	const nominative = from + 1 === to && /^(?:i|he|she|we|they)$/.test(tokens[from]?.norm ?? "");
	return from < to && (nominative || tokens[from - 1]?.tag !== "ADP") ? {
		from,
		to
	} : void 0;
}
function isNameLike(token) {
	if (token === void 0 || /^(?:who|which|that|whom|what|whose|where|when)$/.test(token.norm)) return false;
	return token.capital || /^(?:NOUN|PROPN|ADJ|DET|PRON|NUM)$/.test(token.tag) || token.norm === "'s";
}
function ownerOf(tokens, noun, mark) {
	const next = tokens[noun + 1]?.norm;
	if ((next === "from" || next === "by" || next === "of") && noun + 2 < mark) return speakerAt(tokens, noun + 2);
	let at = noun - 1;
	while (tokens[at]?.tag === "ADJ" || tokens[at]?.tag === "NUM") at -= 1;
	if (/^(?:his|her|their|my|our)$/.test(tokens[at]?.norm ?? "")) return {
		from: at,
		to: at + 1
	};
	if (tokens[at]?.norm !== "'s" && tokens[at]?.norm !== "'") return void 0;
	let from = at;
	while (isNameLike(tokens[from - 1])) from -= 1;
	return from < at ? {
		from,
		to: at
	} : void 0;
}
function invertedSpeaker(tokens, verb) {
	const next = tokens[verb + 1];
	return next === void 0 || TIME_AFTER_SAYING.has(next.norm) ? void 0 : speakerAt(tokens, verb + 1);
}
function speakerAt(tokens, from) {
	const phrase = nounPhrase(tokens, from);
	if (phrase === void 0) return void 0;
	let { to } = phrase.scope;
	for (let at = from + 1; at < to; at += 1) if (tokens[at]?.norm === "\"" || says(tokens[at], false)) to = at;
	while (to > from + 1 && tokens[to - 1]?.tag === "PUNCT") to -= 1;
	return {
		from,
		to
	};
}
function says(token, next) {
	if (token === void 0 || token.tag !== "VERB" && !/^(?:said|says|told|added|asked|wrote|writes)$/.test(token.norm)) return false;
	return wordForms(token).some((form) => SAYING.has(form) || next && SAYING_IF_NEXT.has(form));
}
function characterises(token) {
	return token?.tag === "VERB" && wordForms(token).some((form) => CHARACTERISING.has(form));
}
function describes$1(token) {
	return token !== void 0 && characterises(token) && !wordForms(token).some((form) => CHARACTERISING_WITHOUT_AS.has(form));
}
function isSpeechNoun(token) {
	return token?.tag === "NOUN" && wordForms(token).some((form) => SPEECH_NOUNS.has(form));
}
// src/facts/quotation-speaker.ts
const REACH = 60;
const LEADS = phrases$1(ATTRIBUTION.map((phrase) => [phrase, true]));
function speakerAfter({ sentence, mark, quoted }) {
	const { tokens } = sentence;
	let at = mark + 1;
	while (/^[,.;-]$/.test(tokens[at]?.norm ?? "")) at += 1;
	if (says(tokens[at], true)) return invertedSpeaker(tokens, at);
	const speaker = speakerAt(tokens, at);
	return speaker !== void 0 && !quoted[at] && verbFollows(tokens, speaker.to, quoted) ? speaker : void 0;
}
function verbFollows(tokens, after, quoted) {
	let at = after;
	while (tokens[at]?.tag === "ADV" || tokens[at]?.tag === "AUX") at += 1;
	if (says(tokens[at], true)) return true;
	if (!/^(?:[,(-]|of|for|from|in|at|on|with|who)$/.test(tokens[at]?.norm ?? "")) return false;
	return tokens.slice(at, at + 30).some((token, offset) => says(token, false) && !quoted[at + offset] && closesApposition(tokens, at + offset));
}
function closesApposition(tokens, verb) {
	const before = tokens[verb - 1];
	return before !== void 0 && (/^[,)-]$/.test(before.norm) || /^(?:NOUN|PROPN|ADV|AUX)$/.test(before.tag));
}
function speakerRightBefore(place) {
	const { tokens } = place.sentence;
	let at = place.mark - 1;
	while (/^(?:[,:-]|that|as|it|him|her|them|me|us|himself|herself|itself|themselves)$/.test(tokens[at]?.norm ?? "")) at -= 1;
	return says(tokens[at], true) || characterises(tokens[at]) ? subjectOf(place, at) : void 0;
}
function speakerBefore(place) {
	const { tokens } = place.sentence;
	return (tokens[place.mark - 1]?.norm === "as" ? nearest$2(place, describes$1) : void 0) ?? nearest$2(place, (token) => says(token, false) || characterises(token));
}
function nearest$2(place, speaks) {
	const { tokens } = place.sentence;
	for (let at = place.mark - 1; at >= Math.max(0, place.mark - REACH); at -= 1) {
		if (place.quoted[at] === true) continue;
		if (speaks(tokens[at]) || makesClear(tokens, at)) return subjectOf(place, at);
		const found = speaks === describes$1 ? void 0 : leadOrOwner(place, at);
		if (found !== void 0) return found;
		if (startsAnew(place, at)) return void 0;
	}
}
function leadOrOwner({ sentence, mark }, at) {
	const { tokens } = sentence;
	const lead = phrasesAt(tokens, at, LEADS)[0];
	if (lead !== void 0 && lead.to < mark) return speakerAt(tokens, lead.to);
	return isSpeechNoun(tokens[at]) ? ownerOf(tokens, at, mark) : void 0;
}
function startsAnew({ sentence }, at) {
	if (sentence.tokens[at]?.norm !== "but") return false;
	const clause = clauseAt(sentence, at);
	return clause?.from === at && (clause.subject?.from ?? -1) > at;
}
function makesClear(tokens, at) {
	const adjective = tokens[at + 1]?.norm === "it" ? tokens[at + 2] : tokens[at + 1];
	return adjective?.norm === "clear" && wordForms(tokens[at] ?? adjective).includes("make");
}
function speakerLater({ sentence, mark, quoted }) {
	const { tokens } = sentence;
	for (let at = mark + 1; at < Math.min(tokens.length, mark + REACH); at += 1) {
		if (quoted[at] === true) continue;
		const lead = phrasesAt(tokens, at, LEADS)[0];
		if (lead !== void 0) return speakerAt(tokens, lead.to);
		if (tokens[at]?.norm !== ",") continue;
		const speaker = attributed(tokens, at + 1) ?? invertedLast(tokens, at + 1);
		if (speaker !== void 0) return speaker;
	}
}
function attributed(tokens, from) {
	const speaker = speakerAt(tokens, from);
	if (speaker === void 0) return void 0;
	const verb = speaker.to + (tokens[speaker.to]?.tag === "ADV" || tokens[speaker.to]?.tag === "AUX" ? 1 : 0);
	return says(tokens[verb], false) && tokens[verb + 1]?.norm !== "that" ? speaker : void 0;
}
function invertedLast(tokens, verb) {
	const speaker = says(tokens[verb], false) ? invertedSpeaker(tokens, verb) : void 0;
	return speaker !== void 0 && (tokens[speaker.to]?.tag ?? "PUNCT") === "PUNCT" ? speaker : void 0;
}
// src/facts/quotation.ts
const SCARE_WORDS = 4;
const LABEL_WORDS = 3;
const NAMES = phrases$1(NAMING.map((phrase) => [phrase, true]));
const quotation = {
	kind: "quotation",
	find: find$3,
	compare: compare$4,
	say: say$4
};
function find$3(document) {
	const found = [];
	let unfinished;
	let earlier = [];
	for (const paragraph of paragraphs(document)) {
		const marks = markedIn(paragraph);
		const around = {
			paragraph,
			earlier,
			quoted: quotedTokens(paragraph, marks)
		};
		for (const marked of marks) {
			const fact = factOf$3({
				...around,
				marked
			}, found, unfinished);
			if (fact !== void 0) found.push(fact);
		}
		unfinished = continued(paragraph, marks, found.at(-1));
		earlier = paragraph;
	}
	return found;
}
function quotedTokens(paragraph, marks) {
	const masks = new Map();
	for (const { sentence } of paragraph) if (!masks.has(sentence)) masks.set(sentence, sentence.tokens.map(() => false));
	for (const { from, to, nested } of marks) for (const { sentence, at } of nested ? [] : paragraph.slice(from, to + 1)) masks.get(sentence)?.splice(at, 1, true);
	return masks;
}
function continued(paragraph, marks, last) {
	const [first, end] = [marks[0], marks.at(-1)];
	return first?.from === 0 || end !== void 0 && end.to >= paragraph.length - 2 ? last : void 0;
}
function factOf$3(place, before, unfinished) {
	const { paragraph, marked } = place;
	const inside = paragraph.slice(marked.from + 1, marked.closed ? marked.to : marked.to + 1);
	const words = quotedWords(inside.map(({ token }) => token)).map(({ word }) => word);
	const [open, last] = [paragraph[marked.from], paragraph[marked.to]];
	if (open === void 0 || last === void 0 || words.length === 0) return void 0;
	const { sentence } = open;
	const to = last.sentence === sentence ? last.at + 1 : sentence.tokens.length;
	const label = isLabel$1(place, words) || isTitled(place, inside) || followsLabel(open, before.at(-1));
	const speaker = label ? void 0 : speakerOf(place, words.length) ?? inherited$1(place, before, unfinished);
	return {
		kind: "quotation",
		sentence: sentence.index,
		from: open.at,
		to,
		start: open.token.start,
		end: last.token.end,
		words,
		...speaker,
		scare: speaker === void 0 && (label || words.length <= SCARE_WORDS || isTitle$1(inside))
	};
}
function isLabel$1({ paragraph, marked }, words) {
	const tokens = paragraph.slice(Math.max(0, marked.from - 3), marked.from).map(({ token }) => token);
	const named = tokens.some((_, at) => !/^(?:PRON|PROPN)$/.test(tokens[at - 1]?.tag ?? "") && phrasesAt(tokens, at, NAMES).some(({ to }) => to === tokens.length));
	const next = paragraph[marked.to + 1]?.token;
	const before = tokens.at(-1);
	const compound = tokens.at(-2)?.norm === "-";
	const modifier = /^(?:DET|ADJ|NOUN)$/.test(before?.tag ?? "") || /^(?:'s|-)$/.test(before?.norm ?? "") || compound;
	return named || words.length <= LABEL_WORDS && modifier && next?.tag === "NOUN";
}
function isTitled({ paragraph, marked }, inside) {
	const before = paragraph[marked.from]?.at === 0 ? void 0 : paragraph[marked.from - 1]?.token.tag;
	return inside.length > 1 && isTitle$1(inside) && /^(?:NOUN|PROPN|ADP|DET|ADJ)$/.test(before ?? "");
}
function followsLabel({ sentence, at }, last) {
	if (last === void 0 || !last.scare || last.sentence !== sentence.index || last.to >= at) return false;
	return at - last.to <= 2 && sentence.tokens.slice(last.to, at).every(({ norm }) => /^(?:,|and|or)$/.test(norm));
}
function isTitle$1(inside) {
	const long = inside.filter(({ token }) => token.word.length > 3 && token.tag !== "PUNCT");
	return long.length > 0 && long.every(({ token }) => token.capital);
}
function speakerOf(place, length) {
	const { marked } = place;
	const [open, close] = [quotedPlace(place, marked.from), quotedPlace(place, marked.to)];
	if (open === void 0 || close === void 0) return void 0;
	if (marked.nested) return named(open, speakerRightBefore(open));
	return named(open, speakerRightBefore(open)) ?? named(close, speakerAfter(close)) ?? named(open, speakerBefore(open)) ?? named(close, speakerLater(close)) ?? announced(place) ?? (length > SCARE_WORDS ? named(open, subjectAround(open)) : void 0);
}
function named({ sentence }, speaker) {
	if (speaker === void 0) return void 0;
	const words = sentence.tokens.slice(speaker.from, speaker.to).map(({ word, spaced }) => spaced ? ` ${word}` : word);
	return {
		speaker,
		speakerSentence: sentence.index,
		speakerWords: words.join("").trim()
	};
}
function quotedPlace({ paragraph, quoted, marked }, at) {
	const place = paragraph[at];
	if (place === void 0) return void 0;
	const mask = marked.nested ? [] : quoted.get(place.sentence) ?? [];
	return {
		sentence: place.sentence,
		mark: place.at,
		quoted: mask
	};
}
function announced(place) {
	const { paragraph, earlier, marked } = place;
	const before = marked.from === 0 ? earlier.at(-1) : paragraph[marked.from - 1];
	if (before?.token.norm !== ":" || paragraph[marked.from]?.at !== 0) return void 0;
	const end = {
		sentence: before.sentence,
		mark: before.at,
		quoted: []
	};
	return named(end, speakerBefore(end)) ?? named(end, subjectAround(end));
}
function inherited$1({ paragraph, marked }, before, unfinished) {
	const open = paragraph[marked.from];
	const last = before.at(-1);
	if (open === void 0 || last === void 0) return void 0;
	const source = marked.nested ? void 0 : marked.from === 0 ? unfinished : sameParagraph(paragraph, last, open);
	if (source?.speaker === void 0 || source.speakerSentence === void 0) return void 0;
	const { speaker, speakerSentence, speakerWords = "" } = source;
	return {
		speaker,
		speakerSentence,
		speakerWords
	};
}
function sameParagraph(paragraph, last, open) {
	const here = paragraph[0]?.sentence;
	const whole = open.at === 0 && here !== void 0 && last.sentence >= here.index;
	const near = open.sentence.index - (last.speakerSentence ?? last.sentence) <= 1 || last.sentence === open.sentence.index;
	return whole && near ? last : void 0;
}
function compare$4(claim, source) {
	if (!isQuotation(claim) || !isQuotation(source)) return "unrelated";
	const [ours, theirs] = [claim.words, source.words];
	if (ours.length === theirs.length && ours.every((word, at) => word === theirs[at])) return "same";
	if (locate(ours, theirs) !== void 0) return "within";
	if (locate(theirs, ours) !== void 0) return "wider";
	return (alteration(claim, theirs)?.similarity ?? 0) >= .6 ? "overlaps" : "disjoint";
}
function say$4(fact, text) {
	const words = text.slice(fact.start, fact.end);
	if (!isQuotation(fact)) return words;
	return fact.speakerWords === void 0 ? words : `${words} (${fact.speakerWords})`;
}
// src/lexicon/measure-verbs.ts
const measureVerbs = new Set("last run go take stretch continue spend total number cost weigh measure stand amount reach come span extend have hold be".split(" "));
const measureAdjectives = new Set("long tall high wide deep thick old heavy away".split(" "));
// src/lexicon/prepositions.ts
const spotPrepositions = new Set("in at to from near outside inside into toward towards for around".split(" "));
const placePrepositions = new Set("in over at near inside outside above across off against of on".split(" "));
const particles$1 = new Set("up down out off over back away apart".split(" "));
// src/lexicon/generic-persons.ts
const words$2 = (text) => text.split(" ");
const genericPersons = new Map([
	...words$2("man boy guy gentleman").map((noun) => [noun, "he"]),
	...words$2("woman girl lady").map((noun) => [noun, "she"]),
	...words$2("men boys women girls people persons pair duo trio").map((noun) => [noun, "they"])
]);
const roleNouns = new Set(words$2("worker employee player driver officer suspect victim patient student pupil teacher singer actor actress teenager child man woman boy girl couple family passenger pilot soldier resident witness customer author artist owner candidate lawmaker politician official scientist researcher athlete footballer striker goalkeeper coach manager boss defendant"));
// src/compare/generic.ts
const pronounCredit = .85;
function pronounFor(at, { tokens, terms }, { source, sentence }) {
	const noun = tokens[at];
	if (noun?.tag !== "NOUN" || !isDefinite(tokens, at)) return void 0;
	const general = genericPersons.get(noun.norm);
	const wanted = general !== void 0 ? [general] : isRole(noun, terms, source) ? pronounsOf(noun) : [];
	const to = sentence.tokens.findIndex(({ norm }, index) => wanted.includes(norm) && sentence.clauses.some(({ subject }) => subject?.from === index));
	return to < 0 ? void 0 : {
		to,
		strength: pronounCredit
	};
}
function pronounsOf({ norm, lemma }) {
	return norm === lemma ? ["he", "she"] : ["they"];
}
function isRole({ lemma }, terms, source) {
	return roleNouns.has(lemma) && terms.some((key) => keysOf$2(source).has(key));
}
const known$6 = new WeakMap();
function keysOf$2({ terms }) {
	const keys = known$6.get(terms) ?? new Set(terms.flat(2));
	known$6.set(terms, keys);
	return keys;
}
function isDefinite(tokens, at) {
	const before = tokens.slice(Math.max(0, at - 2), at).map(({ norm }) => norm);
	return before.at(-1) === "the" || before.at(-1) === "both" || before[0] === "the" && tokens[at - 1]?.tag === "NUM";
}
// src/compare/entities.ts
const nearbySentences = 3;
const known$5 = new WeakMap();
function entitiesOf({ facts }, { index }) {
	const ofText = known$5.get(facts) ?? new Map();
	known$5.set(facts, ofText);
	const entities = ofText.get(index) ?? {
		here: new Set(entitiesIn(facts[index] ?? [])),
		nearby: new Set(around$1(facts, index).flatMap((sentence) => entitiesIn(sentence.filter(isNamed))))
	};
	ofText.set(index, entities);
	return entities;
}
function around$1(facts, index) {
	return [...facts.slice(Math.max(0, index - nearbySentences), index), ...facts.slice(0, 2)];
}
function entitiesIn(facts) {
	return facts.flatMap((fact) => isName$1(fact) ? fact.entities : []);
}
function isNamed(fact) {
	return isName$1(fact) && fact.form !== "pronoun";
}
// src/compare/event.ts
function participants$1(analysis, sentence, at) {
	const clause = clauseAt(sentence, at);
	const names = (analysis.facts[sentence.index] ?? []).filter(isName$1);
	if (clause === void 0) return names;
	const { subject } = clause;
	return names.filter(({ from }) => from >= clause.from && from < clause.to || subject !== void 0 && from >= subject.from && from < subject.to);
}
function missingParticipants(pairing, claimFact, sourceFact) {
	const sentence = pairing.claim.document.sentences[pairing.part.sentence];
	const present = participants$1(pairing.source, pairing.sentence, sourceFact.from).filter(isPerson);
	if (sentence === void 0 || present.length === 0) return [];
	const company = companyOf(pairing.claimFacts, sentence, claimFact);
	const inPart = participants$1(pairing.claim, sentence, claimFact.from).filter(({ from }) => pairing.part.tokens.includes(from));
	return (company.length > 0 ? company : inPart).filter((name) => isPerson(name) && name.form !== "pronoun" && !present.some((other) => meet$1(name, other)));
}
function isPerson({ type, entities }) {
	return type === "person" && entities.length > 0;
}
function companyOf(facts, sentence, fact) {
	const at = sentence.tokens.findIndex(({ norm }, index) => index >= fact.to && index < fact.to + companyReach && norm === "with");
	if (at < 0 || facts.some(({ kind, from }) => kind === fact.kind && from >= fact.to && from < at)) return [];
	const first = facts.filter(isName$1).find(({ from }) => from > at && from <= at + companyReach);
	return first === void 0 ? [] : [first];
}
const companyReach = 6;
function meet$1(a, b) {
	return a.entities.some((entity) => b.entities.includes(entity));
}
function isSameEvent(pairing, claimFact, sourceFact) {
	if (missingParticipants(pairing, claimFact, sourceFact).length > 0) return false;
	if (pairing.claimFacts.some((fact) => isName$1(fact) && !isAnswered(pairing, fact))) return false;
	return coverage(pairing, [claimFact]) >= sameEventShare;
}
const sameEventShare = .6;
function isAnswered(pairing, name) {
	return name.form === "pronoun" || (pairing.links.get(name.to - 1)?.strength ?? 0) > 0;
}
function coverage({ links, weights }, leftOut = []) {
	let [carried, all] = [0, 0];
	for (const [at, weight] of weights) {
		if (leftOut.some(({ from, to }) => at >= from && at < to)) continue;
		all += weight;
		carried += weight * (links.get(at)?.strength ?? 0);
	}
	return all === 0 ? 1 : carried / all;
}
// src/compare/sides.ts
function tokensOf$2({ claim, part }) {
	return claim.document.sentences[part.sentence]?.tokens ?? [];
}
// src/lexicon/antonyms.ts
const antonymPairs = [
	["rise", "fall"],
	["rise", "drop"],
	["rise", "decline"],
	["rise", "decrease"],
	["increase", "decrease"],
	["increase", "decline"],
	["increase", "reduce"],
	["increase", "fall"],
	["increase", "drop"],
	["increase", "cut"],
	["grow", "shrink"],
	["grow", "decline"],
	["growth", "decline"],
	["growth", "contraction"],
	["climb", "fall"],
	["climb", "drop"],
	["gain", "lose"],
	["gain", "loss"],
	["gain", "fall"],
	["gain", "drop"],
	["profit", "loss"],
	["surge", "plunge"],
	["soar", "plunge"],
	["soar", "plummet"],
	["jump", "fall"],
	["jump", "drop"],
	["up", "down"],
	["upward", "downward"],
	["upturn", "downturn"],
	["expand", "shrink"],
	["expand", "contract"],
	["expansion", "contraction"],
	["raise", "lower"],
	["raise", "cut"],
	["raise", "reduce"],
	["hike", "cut"],
	["accept", "reject"],
	["accept", "refuse"],
	["accept", "decline"],
	["acceptance", "rejection"],
	["acceptance", "refusal"],
	["approve", "reject"],
	["approve", "disapprove"],
	["approval", "rejection"],
	["agree", "disagree"],
	["agree", "refuse"],
	["agreement", "disagreement"],
	["win", "lose"],
	["victory", "defeat"],
	["victory", "loss"],
	["winner", "loser"],
	["beat", "lose_to"],
	["open", "close"],
	["open", "shut"],
	["opening", "closure"],
	["support", "oppose"],
	["supporter", "opponent"],
	["backer", "opponent"],
	["back", "oppose"],
	["favor", "oppose"],
	["endorse", "oppose"],
	["guilty", "innocent"],
	["convict", "acquit"],
	["conviction", "acquittal"],
	["first", "last"],
	["early", "late"],
	["earlier", "later"],
	["earliest", "latest"],
	["success", "failure"],
	["succeed", "fail"],
	["successful", "unsuccessful"],
	["successfully", "unsuccessfully"],
	["alive", "dead"],
	["live", "die"],
	["survive", "die"],
	["survivor", "fatality"],
	["survival", "death"],
	["birth", "death"],
	["born", "die"],
	["allow", "ban"],
	["allow", "forbid"],
	["allow", "prohibit"],
	["allow", "bar"],
	["allow", "prevent"],
	["allow", "block"],
	["permit", "ban"],
	["permit", "forbid"],
	["permit", "prohibit"],
	["legalize", "ban"],
	["legalize", "outlaw"],
	["hire", "fire"],
	["hire", "dismiss"],
	["hire", "lay_off"],
	["appoint", "dismiss"],
	["arrive", "leave"],
	["arrive", "depart"],
	["arrival", "departure"],
	["enter", "leave"],
	["enter", "exit"],
	["entry", "exit"],
	["come", "go"],
	["male", "female"],
	["man", "woman"],
	["boy", "girl"],
	["father", "mother"],
	["son", "daughter"],
	["brother", "sister"],
	["husband", "wife"],
	["king", "queen"],
	["uncle", "aunt"],
	["nephew", "niece"],
	["north", "south"],
	["northern", "southern"],
	["east", "west"],
	["eastern", "western"],
	["northeast", "southwest"],
	["northwest", "southeast"],
	["left", "right"],
	["harsh", "mild"],
	["harsh", "lenient"],
	["severe", "mild"],
	["hard", "easy"],
	["hard", "soft"],
	["difficult", "easy"],
	["tough", "lenient"],
	["more", "less"],
	["more", "few"],
	["more", "fewer"],
	["most", "least"],
	["most", "few"],
	["above", "below"],
	["major", "minor"],
	["majority", "minority"],
	["ally", "enemy"],
	["friend", "enemy"],
	["friend", "foe"],
	["buy", "sell"],
	["buyer", "seller"],
	["import", "export"],
	["importer", "exporter"],
	["public", "private"],
	["publicly", "privately"],
	["optimistic", "pessimistic"],
	["optimism", "pessimism"],
	["legal", "illegal"],
	["legally", "illegally"],
	["lawful", "unlawful"],
	["true", "false"],
	["right", "wrong"],
	["correct", "incorrect"],
	["accurate", "inaccurate"],
	["high", "low"],
	["higher", "lower"],
	["highest", "lowest"],
	["maximum", "minimum"],
	["peak", "trough"],
	["top", "bottom"],
	["best", "worst"],
	["better", "worse"],
	["good", "bad"],
	["positive", "negative"],
	["strong", "weak"],
	["strength", "weakness"],
	["strengthen", "weaken"],
	["stronger", "weaker"],
	["rich", "poor"],
	["wealthy", "poor"],
	["large", "small"],
	["big", "small"],
	["larger", "smaller"],
	["bigger", "smaller"],
	["biggest", "smallest"],
	["largest", "smallest"],
	["huge", "tiny"],
	["long", "short"],
	["longer", "shorter"],
	["longest", "shortest"],
	["tall", "short"],
	["old", "young"],
	["old", "new"],
	["older", "younger"],
	["oldest", "youngest"],
	["oldest", "newest"],
	["fast", "slow"],
	["quick", "slow"],
	["quickly", "slowly"],
	["faster", "slower"],
	["fastest", "slowest"],
	["accelerate", "slow"],
	["accelerate", "decelerate"],
	["hot", "cold"],
	["warm", "cool"],
	["warm", "cold"],
	["hottest", "coldest"],
	["dry", "wet"],
	["heavy", "light"],
	["deep", "shallow"],
	["wide", "narrow"],
	["widen", "narrow"],
	["thick", "thin"],
	["near", "far"],
	["inside", "outside"],
	["internal", "external"],
	["domestic", "foreign"],
	["urban", "rural"],
	["begin", "end"],
	["start", "end"],
	["start", "stop"],
	["begin", "finish"],
	["begin", "stop"],
	["start", "finish"],
	["beginning", "end"],
	["continue", "stop"],
	["continue", "halt"],
	["resume", "suspend"],
	["resume", "halt"],
	["launch", "abandon"],
	["remain", "leave"],
	["stay", "leave"],
	["join", "leave"],
	["join", "quit"],
	["sink", "float"],
	["attack", "defend"],
	["attacker", "defender"],
	["offense", "defense"],
	["offensive", "defensive"],
	["war", "peace"],
	["peaceful", "violent"],
	["calm", "violent"],
	["capture", "release"],
	["detain", "release"],
	["arrest", "release"],
	["arrest", "free"],
	["jail", "free"],
	["imprison", "free"],
	["imprison", "release"],
	["hold", "release"],
	["admit", "deny"],
	["acknowledge", "deny"],
	["confirm", "deny"],
	["confess", "deny"],
	["confirmation", "denial"],
	["praise", "criticize"],
	["praise", "condemn"],
	["praise", "criticism"],
	["hail", "condemn"],
	["hail", "criticize"],
	["welcome", "condemn"],
	["welcome", "criticize"],
	["welcome", "reject"],
	["love", "hate"],
	["like", "dislike"],
	["trust", "distrust"],
	["trust", "mistrust"],
	["happy", "unhappy"],
	["happy", "sad"],
	["pleased", "disappointed"],
	["satisfied", "dissatisfied"],
	["comfortable", "uncomfortable"],
	["safe", "unsafe"],
	["safe", "dangerous"],
	["secure", "insecure"],
	["certain", "uncertain"],
	["sure", "unsure"],
	["clear", "unclear"],
	["known", "unknown"],
	["likely", "unlikely"],
	["possible", "impossible"],
	["able", "unable"],
	["capable", "incapable"],
	["willing", "unwilling"],
	["willing", "reluctant"],
	["ready", "unready"],
	["fair", "unfair"],
	["fairly", "unfairly"],
	["justified", "unjustified"],
	["equal", "unequal"],
	["equality", "inequality"],
	["stable", "unstable"],
	["stability", "instability"],
	["reliable", "unreliable"],
	["responsible", "irresponsible"],
	["rational", "irrational"],
	["regular", "irregular"],
	["relevant", "irrelevant"],
	["reversible", "irreversible"],
	["logical", "illogical"],
	["literate", "illiterate"],
	["legitimate", "illegitimate"],
	["mature", "immature"],
	["moral", "immoral"],
	["mortal", "immortal"],
	["patient", "impatient"],
	["perfect", "imperfect"],
	["polite", "impolite"],
	["probable", "improbable"],
	["proper", "improper"],
	["active", "inactive"],
	["adequate", "inadequate"],
	["sufficient", "insufficient"],
	["appropriate", "inappropriate"],
	["complete", "incomplete"],
	["consistent", "inconsistent"],
	["convenient", "inconvenient"],
	["dependent", "independent"],
	["dependence", "independence"],
	["direct", "indirect"],
	["directly", "indirectly"],
	["effective", "ineffective"],
	["efficient", "inefficient"],
	["eligible", "ineligible"],
	["experienced", "inexperienced"],
	["expensive", "inexpensive"],
	["expensive", "cheap"],
	["formal", "informal"],
	["formally", "informally"],
	["human", "inhuman"],
	["humane", "inhumane"],
	["sane", "insane"],
	["sensitive", "insensitive"],
	["significant", "insignificant"],
	["tolerant", "intolerant"],
	["tolerance", "intolerance"],
	["valid", "invalid"],
	["visible", "invisible"],
	["voluntary", "involuntary"],
	["voluntary", "compulsory"],
	["voluntary", "mandatory"],
	["optional", "mandatory"],
	["conscious", "unconscious"],
	["constitutional", "unconstitutional"],
	["official", "unofficial"],
	["officially", "unofficially"],
	["armed", "unarmed"],
	["manned", "unmanned"],
	["married", "unmarried"],
	["married", "divorced"],
	["married", "single"],
	["marry", "divorce"],
	["authorized", "unauthorized"],
	["common", "uncommon"],
	["common", "rare"],
	["often", "rarely"],
	["often", "seldom"],
	["frequently", "rarely"],
	["always", "never"],
	["usually", "rarely"],
	["rare", "frequent"],
	["conditional", "unconditional"],
	["controlled", "uncontrolled"],
	["employed", "unemployed"],
	["employment", "unemployment"],
	["expected", "unexpected"],
	["familiar", "unfamiliar"],
	["finished", "unfinished"],
	["fit", "unfit"],
	["healthy", "unhealthy"],
	["healthy", "sick"],
	["healthy", "ill"],
	["harmed", "unharmed"],
	["hurt", "unhurt"],
	["injured", "unhurt"],
	["injured", "unharmed"],
	["wounded", "unharmed"],
	["important", "unimportant"],
	["intentional", "unintentional"],
	["intentional", "accidental"],
	["intentionally", "accidentally"],
	["deliberate", "accidental"],
	["deliberately", "accidentally"],
	["lucky", "unlucky"],
	["fortunate", "unfortunate"],
	["fortunately", "unfortunately"],
	["named", "unnamed"],
	["identified", "unidentified"],
	["natural", "unnatural"],
	["natural", "artificial"],
	["necessary", "unnecessary"],
	["opposed", "unopposed"],
	["paid", "unpaid"],
	["popular", "unpopular"],
	["precedented", "unprecedented"],
	["predictable", "unpredictable"],
	["prepared", "unprepared"],
	["productive", "unproductive"],
	["constructive", "destructive"],
	["proven", "unproven"],
	["qualified", "unqualified"],
	["realistic", "unrealistic"],
	["related", "unrelated"],
	["resolved", "unresolved"],
	["solved", "unsolved"],
	["restricted", "unrestricted"],
	["suitable", "unsuitable"],
	["tested", "untested"],
	["usual", "unusual"],
	["wanted", "unwanted"],
	["welcome", "unwelcome"],
	["worried", "unworried"],
	["changed", "unchanged"],
	["lock", "unlock"],
	["load", "unload"],
	["appear", "disappear"],
	["appearance", "disappearance"],
	["connect", "disconnect"],
	["continue", "discontinue"],
	["courage", "discourage"],
	["encourage", "discourage"],
	["encourage", "deter"],
	["honest", "dishonest"],
	["honor", "dishonor"],
	["obey", "disobey"],
	["obey", "violate"],
	["obey", "defy"],
	["comply", "violate"],
	["comply", "defy"],
	["compliance", "violation"],
	["order", "disorder"],
	["prove", "disprove"],
	["qualify", "disqualify"],
	["respect", "disrespect"],
	["advantage", "disadvantage"],
	["ability", "inability"],
	["approval", "disapproval"],
	["arm", "disarm"],
	["credit", "discredit"],
	["loyal", "disloyal"],
	["similar", "dissimilar"],
	["similar", "different"],
	["same", "different"],
	["similarity", "difference"],
	["unite", "divide"],
	["united", "divided"],
	["unity", "division"],
	["merge", "split"],
	["together", "apart"],
	["join", "separate"],
	["marriage", "divorce"],
	["include", "exclude"],
	["inclusion", "exclusion"],
	["included", "excluded"],
	["add", "remove"],
	["add", "subtract"],
	["addition", "removal"],
	["give", "take"],
	["give", "receive"],
	["send", "receive"],
	["lend", "borrow"],
	["lender", "borrower"],
	["pay", "receive"],
	["push", "pull"],
	["lead", "trail"],
	["lead", "follow"],
	["leader", "follower"],
	["ahead", "behind"],
	["forward", "backward"],
	["advance", "retreat"],
	["advance", "withdraw"],
	["deploy", "withdraw"],
	["deployment", "withdrawal"],
	["occupy", "vacate"],
	["attract", "repel"],
	["create", "destroy"],
	["build", "destroy"],
	["build", "demolish"],
	["construction", "demolition"],
	["construction", "destruction"],
	["protect", "endanger"],
	["protect", "harm"],
	["repair", "damage"],
	["improve", "worsen"],
	["improvement", "deterioration"],
	["better", "worsen"],
	["ease", "worsen"],
	["ease", "tighten"],
	["ease", "intensify"],
	["escalate", "ease"],
	["escalate", "de-escalate"],
	["escalation", "de-escalation"],
	["relax", "tighten"],
	["loosen", "tighten"],
	["simplify", "complicate"],
	["simple", "complex"],
	["simple", "complicated"],
	["encourage", "forbid"],
	["remember", "forget"],
	["know", "ignore"],
	["find", "lose"],
	["found", "lost"],
	["hide", "reveal"],
	["conceal", "reveal"],
	["conceal", "disclose"],
	["hidden", "visible"],
	["secret", "public"],
	["secretly", "openly"],
	["secretly", "publicly"],
	["open", "secret"],
	["transparent", "opaque"],
	["present", "absent"],
	["presence", "absence"],
	["attend", "skip"],
	["attend", "boycott"],
	["attend", "miss"],
	["attendance", "absence"],
	["pass", "fail"],
	["pass", "reject"],
	["pass", "defeat"],
	["enact", "repeal"],
	["uphold", "overturn"],
	["uphold", "strike_down"],
	["affirm", "reverse"],
	["sign", "veto"],
	["adopt", "reject"],
	["impose", "lift"],
	["ratify", "reject"],
	["appoint", "remove"],
	["elect", "oust"],
	["install", "oust"],
	["liberal", "conservative"],
	["left-wing", "right-wing"],
	["leftist", "rightist"],
	["democrat", "republican"],
	["hawkish", "dovish"],
	["hawk", "dove"],
	["moderate", "extreme"],
	["moderate", "radical"],
	["progressive", "conservative"],
	["democratic", "undemocratic"],
	["democracy", "dictatorship"],
	["civilian", "military"],
	["amateur", "professional"],
	["temporary", "permanent"],
	["temporarily", "permanently"],
	["permanently", "briefly"],
	["short-term", "long-term"],
	["partial", "full"],
	["partially", "fully"],
	["partly", "fully"],
	["partly", "entirely"],
	["partial", "complete"],
	["full", "empty"],
	["empty", "crowded"],
	["busy", "quiet"],
	["loud", "quiet"],
	["noisy", "quiet"],
	["noisy", "silent"],
	["bullish", "bearish"],
	["bull", "bear"],
	["boom", "bust"],
	["boom", "recession"],
	["recession", "recovery"],
	["surplus", "deficit"],
	["asset", "liability"],
	["debtor", "creditor"],
	["employer", "employee"],
	["landlord", "tenant"],
	["teacher", "student"],
	["doctor", "patient"],
	["prosecutor", "defendant"],
	["plaintiff", "defendant"],
	["victim", "attacker"],
	["victim", "perpetrator"],
	["host", "guest"],
	["supply", "demand"],
	["wholesale", "retail"],
	["inflation", "deflation"],
	["appreciate", "depreciate"],
	["appreciation", "depreciation"],
	["outperform", "underperform"],
	["overestimate", "underestimate"],
	["overvalue", "undervalue"],
	["overvalued", "undervalued"],
	["solvent", "insolvent"],
	["profitable", "unprofitable"],
	["taxable", "tax-free"],
	["cause", "prevent"],
	["trigger", "prevent"],
	["day", "night"],
	["morning", "evening"],
	["dawn", "dusk"],
	["sunrise", "sunset"],
	["summer", "winter"],
	["spring", "autumn"],
	["past", "future"],
	["former", "current"],
	["previous", "next"],
	["outgoing", "incoming"],
	["ancestor", "descendant"],
	["predecessor", "successor"],
	["parent", "child"],
	["adult", "child"],
	["offline", "online"],
	["awake", "asleep"],
	["wake", "sleep"],
	["sober", "drunk"],
	["clean", "dirty"],
	["pure", "impure"],
	["fresh", "stale"],
	["raw", "cooked"],
	["tight", "loose"],
	["smooth", "rough"],
	["sharp", "blunt"],
	["bright", "dark"],
	["black", "white"],
	["beautiful", "ugly"],
	["brave", "cowardly"],
	["kind", "cruel"],
	["generous", "selfish"],
	["friendly", "hostile"],
	["friendly", "unfriendly"],
	["warm", "hostile"],
	["cordial", "hostile"],
	["cordial", "tense"],
	["calm", "tense"],
	["relaxed", "tense"],
	["tension", "calm"],
	["hopeful", "hopeless"],
	["confident", "doubtful"],
	["confidence", "doubt"],
	["believe", "doubt"],
	["certainty", "uncertainty"],
	["cautious", "reckless"],
	["careful", "careless"],
	["competent", "incompetent"],
	["skilled", "unskilled"],
	["educated", "uneducated"],
	["infected", "uninfected"],
	["vaccinated", "unvaccinated"],
	["contagious", "noncontagious"],
	["benign", "malignant"],
	["fatal", "nonfatal"],
	["lethal", "nonlethal"],
	["toxic", "nontoxic"],
	["nuclear", "non-nuclear"],
	["nuclear", "conventional"],
	["fiction", "nonfiction"],
	["profit", "nonprofit"],
	["refundable", "nonrefundable"],
	["renewable", "nonrenewable"],
	["injure", "unhurt"],
	["injure", "unharmed"],
	["injure", "unscathed"],
	["wound", "unharmed"],
	["wound", "unhurt"],
	["wound", "unscathed"],
	["hurt", "unscathed"],
	["harm", "unharmed"],
	["change", "unchanged"],
	["resolve", "unresolved"],
	["solve", "unsolved"],
	["pay", "unpaid"],
	["name", "unnamed"],
	["identify", "unidentified"],
	["test", "untested"],
	["prove", "unproven"],
	["authorize", "unauthorized"],
	["expect", "unexpected"],
	["oppose", "unopposed"],
	["justify", "unjustified"],
	["control", "uncontrolled"],
	["restrict", "unrestricted"],
	["satisfy", "dissatisfied"],
	["know", "unknown"],
	["employ", "unemployed"],
	["marry", "unmarried"],
	["prepare", "unprepared"],
	["qualify", "unqualified"],
	["relate", "unrelated"],
	["want", "unwanted"],
	["finish", "unfinished"],
	["arm", "unarmed"],
	["vaccinate", "unvaccinated"],
	["damage", "undamaged"],
	["damage", "intact"],
	["destroy", "intact"],
	["occupy", "unoccupied"],
	["occupied", "vacant"],
	["confirm", "unconfirmed"],
	["verify", "unverified"],
	["dispute", "undisputed"],
	["defeat", "undefeated"],
	["defeat", "unbeaten"],
	["beat", "unbeaten"],
	["contest", "uncontested"],
	["elect", "unelected"],
	["decide", "undecided"],
	["overweight", "underweight"],
	["upgrade", "downgrade"],
	["upbeat", "downbeat"],
	["inbound", "outbound"],
	["onshore", "offshore"],
	["pro-government", "anti-government"],
	["pro-democracy", "anti-democracy"],
	["senior", "junior"],
	["superior", "inferior"],
	["upper", "lower"],
	["inner", "outer"],
	["front", "back"],
	["front", "rear"],
	["interior", "exterior"],
	["vertical", "horizontal"],
	["guilty", "not_guilty"],
	["guilt", "innocence"],
	["boost", "hamper"],
	["boost", "hurt"],
	["boost", "undermine"],
	["bolster", "undermine"],
	["bolster", "weaken"],
	["strengthen", "undermine"],
	["support", "undermine"],
	["reinforce", "weaken"],
	["help", "hinder"],
	["help", "harm"],
	["help", "hurt"],
	["hinder", "facilitate"],
	["benefit", "harm"],
	["benefit", "hurt"],
	["restore", "abolish"],
	["introduce", "abolish"],
	["introduce", "scrap"],
	["keep", "scrap"],
	["keep", "abandon"],
	["retain", "abandon"],
	["retain", "lose"],
	["keep", "lose"],
	["save", "waste"],
	["rescue", "abandon"],
	["remain", "resign"],
	["stay", "quit"],
	["reopen", "close"],
	["reopen", "shut"],
	["lengthen", "shorten"],
	["extend", "shorten"],
	["prolong", "shorten"],
	["delay", "expedite"],
	["delay", "hasten"],
	["accelerate", "delay"],
	["hold", "cancel"],
	["hold", "postpone"],
	["proceed", "cancel"],
	["fulfill", "break"],
	["keep", "break"],
	["honor", "break"],
	["win", "draw"],
	["lose", "draw"],
	["victory", "draw"],
	["truth", "lie"],
	["fact", "fiction"],
	["real", "fake"],
	["genuine", "fake"],
	["authentic", "fake"],
	["original", "copy"],
	["original", "fake"],
	["proud", "ashamed"],
	["calm", "angry"],
	["pleased", "angry"],
	["happy", "angry"],
	["pleased", "unhappy"],
	["praise", "blame"],
	["reward", "punish"],
	["reward", "penalize"],
	["forgive", "punish"],
	["pardon", "punish"],
	["pardon", "execute"],
	["spare", "execute"],
	["hero", "villain"],
	["expel", "admit"],
	["expel", "welcome"],
	["deport", "admit"],
	["vote_for", "vote_against"],
	["unanimous", "divided"],
	["ceasefire", "fighting"],
	["ceasefire", "offensive"],
	["withdrawal", "invasion"],
	["withdraw", "invade"],
	["liberate", "occupy"],
	["liberation", "occupation"],
	["surrender", "resist"],
	["surrender", "fight"],
	["rearm", "disarm"],
	["captor", "hostage"],
	["predator", "prey"],
	["debit", "credit"],
	["shortage", "surplus"],
	["shortage", "glut"],
	["shortage", "abundance"],
	["scarcity", "abundance"],
	["scarce", "abundant"],
	["lack", "abundance"],
	["excess", "shortage"],
	["boom", "slump"],
	["rally", "slump"],
	["rebound", "slump"],
	["recover", "slump"],
	["recovery", "slump"],
	["recover", "worsen"],
	["recover", "deteriorate"],
	["recover", "die"],
	["high-tech", "low-tech"],
	["high-profile", "low-profile"],
	["long-range", "short-range"],
	["full-time", "part-time"],
	["upstream", "downstream"],
	["uphill", "downhill"],
	["indoor", "outdoor"],
	["indoors", "outdoors"],
	["inland", "coastal"],
	["domestic", "international"],
	["local", "foreign"],
	["native", "foreign"],
	["single", "multiple"],
	["individual", "collective"],
	["unilateral", "multilateral"],
	["unilateral", "bilateral"],
	["bilateral", "multilateral"],
	["mutual", "unilateral"],
	["centralized", "decentralized"],
	["nationalize", "privatize"],
	["regulate", "deregulate"],
	["monarchy", "republic"],
	["secular", "religious"],
	["believer", "atheist"],
	["synthetic", "natural"],
	["organic", "synthetic"],
	["solid", "liquid"],
	["liquid", "gas"],
	["masculine", "feminine"],
	["bride", "groom"],
	["widow", "widower"],
	["grandfather", "grandmother"],
	["grandson", "granddaughter"],
	["prince", "princess"],
	["duke", "duchess"],
	["lord", "lady"],
	["gentleman", "lady"],
	["waiter", "waitress"],
	["stepfather", "stepmother"],
	["weekday", "weekend"],
	["ancient", "modern"],
	["old-fashioned", "modern"],
	["novice", "expert"],
	["novice", "veteran"],
	["beginner", "expert"],
	["rookie", "veteran"],
	["donor", "recipient"],
	["sender", "recipient"],
	["question", "answer"],
	["ask", "answer"],
	["speak", "listen"],
	["teach", "learn"],
	["catch", "miss"],
	["hit", "miss"],
	["score", "miss"],
	["score", "concede"],
	["qualify", "eliminate"],
	["advance", "eliminate"],
	["promotion", "relegation"],
	["promote", "relegate"],
	["promote", "demote"],
	["promotion", "demotion"],
	["favorite", "underdog"],
	["winner", "runner-up"],
	["debut", "farewell"],
	["debut", "finale"],
	["premiere", "finale"],
	["prequel", "sequel"],
	["protagonist", "antagonist"],
	["comedy", "tragedy"],
	["published", "unpublished"],
	["signed", "unsigned"],
	["encrypt", "decrypt"],
	["install", "uninstall"],
	["enable", "disable"],
	["activate", "deactivate"],
	["upload", "download"],
	["hardware", "software"],
	["digital", "analog"],
	["wired", "wireless"],
	["manual", "automatic"],
	["virtual", "physical"],
	["acute", "chronic"],
	["stable", "critical"],
	["remission", "relapse"],
	["fertile", "infertile"],
	["sterile", "fertile"],
	["edible", "inedible"],
	["carnivore", "herbivore"],
	["nocturnal", "diurnal"],
	["drought", "flood"],
	["thaw", "freeze"],
	["melt", "freeze"],
	["heat", "cool"],
	["ignite", "extinguish"],
	["burn", "extinguish"],
	["sunny", "cloudy"],
	["sunny", "rainy"],
	["stormy", "calm"],
	["approach", "recede"]
];
// src/lexicon/word-families.ts
const wordFamilies = [
	"decide decision decisive",
	"die death",
	"choose choice",
	"sell sale",
	"succeed success successful successfully",
	"able ability",
	"prove proof",
	"strong strength strengthen strongly",
	"weak weakness weaken",
	"lose loss",
	"long length lengthen",
	"wide width widen",
	"deep depth deepen",
	"high height heighten",
	"broad breadth broaden",
	"warm warmth",
	"young youth youthful",
	"true truth truly truthful",
	"grow growth",
	"speak speech",
	"think thought",
	"know knowledge",
	"believe belief",
	"fly flight",
	"weigh weight",
	"advise advice",
	"devise device",
	"breathe breath",
	"bathe bath",
	"sing song",
	"bear birth",
	"marry marriage marital",
	"bury burial",
	"arrive arrival",
	"refuse refusal",
	"approve approval",
	"deny denial",
	"propose proposal",
	"survive survival",
	"withdraw withdrawal",
	"dismiss dismissal",
	"appraise appraisal",
	"renew renewal",
	"remove removal",
	"betray betrayal",
	"dispose disposal",
	"refer referral reference",
	"reverse reversal",
	"rehearse rehearsal",
	"rebut rebuttal",
	"acquit acquittal",
	"portray portrayal",
	"revive revival",
	"retrieve retrieval",
	"recite recital",
	"disapprove disapproval",
	"bestow bestowal",
	"apply application",
	"accuse accusation",
	"admire admiration",
	"adapt adaptation",
	"affirm affirmation",
	"aspire aspiration",
	"cancel cancellation cancelation",
	"cite citation",
	"combine combination",
	"compile compilation",
	"condemn condemnation",
	"confirm confirmation",
	"confiscate confiscation",
	"confront confrontation",
	"conserve conservation",
	"consider consideration",
	"consult consultation",
	"continue continuation",
	"contaminate contamination",
	"declare declaration",
	"degrade degradation",
	"deport deportation",
	"detain detention",
	"determine determination",
	"document documentation",
	"exclaim exclamation",
	"expect expectation",
	"explain explanation",
	"exploit exploitation",
	"explore exploration",
	"hesitate hesitation",
	"imagine imagination",
	"implement implementation",
	"inform information",
	"inspire inspiration",
	"install installation",
	"interpret interpretation",
	"invite invitation",
	"lament lamentation",
	"limit limitation",
	"manifest manifestation",
	"motivate motivation",
	"nominate nomination",
	"normalize normalization",
	"observe observation",
	"occupy occupation",
	"orient orientation",
	"prepare preparation",
	"present presentation",
	"preserve preservation",
	"privatize privatization",
	"proclaim proclamation",
	"provoke provocation",
	"quote quotation",
	"realize realization",
	"reconcile reconciliation",
	"recommend recommendation",
	"reform reformation",
	"register registration",
	"represent representation",
	"reserve reservation",
	"resign resignation",
	"restore restoration",
	"reveal revelation",
	"starve starvation",
	"tax taxation taxable",
	"tempt temptation",
	"transform transformation",
	"transport transportation",
	"vary variation",
	"invade invasion",
	"divide division",
	"collide collision",
	"conclude conclusion",
	"include inclusion",
	"exclude exclusion",
	"confuse confusion",
	"corrode corrosion",
	"erode erosion",
	"explode explosion",
	"evade evasion",
	"expand expansion",
	"extend extension",
	"persuade persuasion persuasive",
	"provide provision",
	"revise revision",
	"supervise supervision",
	"suspend suspension",
	"convert conversion",
	"divert diversion",
	"intrude intrusion",
	"delude delusion",
	"admit admission",
	"permit permission",
	"submit submission",
	"omit omission",
	"emit emission",
	"transmit transmission",
	"concede concession",
	"intervene intervention",
	"prevent prevention",
	"retain retention",
	"contend contention",
	"intend intention",
	"attend attendance",
	"convene convention",
	"redeem redemption",
	"resume resumption",
	"consume consumption",
	"assume assumption",
	"presume presumption",
	"produce production",
	"reduce reduction",
	"introduce introduction",
	"destroy destruction",
	"deduce deduction",
	"describe description",
	"prescribe prescription",
	"subscribe subscription",
	"inscribe inscription",
	"receive reception",
	"deceive deception deceit",
	"perceive perception",
	"conceive conception",
	"solve solution",
	"resolve resolution",
	"dissolve dissolution",
	"evolve evolution",
	"absorb absorption",
	"compete competition",
	"oppose opposition",
	"expose exposure",
	"close closure",
	"disclose disclosure",
	"seize seizure",
	"depart departure",
	"fail failure",
	"please pleasure",
	"erase erasure",
	"enclose enclosure",
	"add addition",
	"recognize recognition",
	"repeat repetition",
	"define definition",
	"abolish abolition",
	"demolish demolition",
	"acquire acquisition",
	"require requirement",
	"inquire inquiry",
	"discover discovery",
	"recover recovery",
	"deliver delivery",
	"rob robbery",
	"bribe bribery",
	"assemble assembly",
	"accept acceptance",
	"appear appearance",
	"disappear disappearance",
	"resist resistance",
	"assist assistance",
	"perform performance",
	"rely reliance",
	"comply compliance",
	"defy defiance",
	"insure insurance",
	"assure assurance",
	"reassure reassurance",
	"guide guidance",
	"allow allowance",
	"annoy annoyance",
	"avoid avoidance",
	"clear clearance",
	"endure endurance",
	"maintain maintenance",
	"tolerate tolerance",
	"accord accordance",
	"occur occurrence",
	"exist existence",
	"differ difference different",
	"prefer preference",
	"interfere interference",
	"adhere adherence",
	"persist persistence",
	"insist insistence",
	"emerge emergence emergent",
	"depend dependence",
	"reside residence residential",
	"infer inference",
	"important importance",
	"relevant relevance",
	"reluctant reluctance",
	"violent violence",
	"silent silence",
	"absent absence",
	"confident confidence",
	"prominent prominence",
	"independent independence",
	"competent competence",
	"convenient convenience",
	"urgent urgency",
	"efficient efficiency",
	"transparent transparency",
	"consistent consistency",
	"frequent frequency",
	"vacant vacancy",
	"pregnant pregnancy",
	"bankrupt bankruptcy",
	"accurate accuracy",
	"private privacy",
	"secret secrecy",
	"conspire conspiracy",
	"angry anger",
	"hungry hunger",
	"hot heat",
	"poor poverty",
	"free freedom",
	"rich riches",
	"safe safety",
	"certain certainty",
	"uncertain uncertainty",
	"cruel cruelty",
	"loyal loyalty",
	"royal royalty",
	"anxious anxiety",
	"various variety",
	"proud pride",
	"brave bravery",
	"difficult difficulty",
	"honest honesty",
	"modest modesty",
	"wealthy wealth",
	"healthy health",
	"peaceful peace",
	"harmful harm",
	"painful pain",
	"fearful fear",
	"hopeful hope",
	"stressful stress",
	"respectful respect",
	"regretful regret",
	"doubtful doubt",
	"skeptical skepticism",
	"criticize criticism",
	"analyze analysis analytical",
	"paralyze paralysis",
	"emphasize emphasis",
	"apologize apology",
	"sympathize sympathy",
	"dangerous danger",
	"poisonous poison",
	"mountainous mountain",
	"advantageous advantage",
	"hazardous hazard",
	"famous fame",
	"mysterious mystery",
	"victorious victory",
	"furious fury",
	"envious envy",
	"symbolize symbol",
	"bomb bombing",
	"shoot shooting shootout",
	"kill killing",
	"meet meeting",
	"train training",
	"murder murdering",
	"stab stabbing",
	"hack hacking",
	"fight fighting",
	"spend spending",
	"save saving",
	"open opening",
	"begin beginning",
	"find finding",
	"hear hearing",
	"rule ruling",
	"understand understanding",
	"warn warning",
	"greet greeting",
	"gather gathering",
	"park parking",
	"suffer suffering",
	"wed wedding",
	"paint painting",
	"land landing",
	"drill drilling",
	"mine mining",
	"fish fishing",
	"farm farming",
	"hunt hunting",
	"vote voting",
	"trade trading",
	"shop shopping",
	"smuggle smuggling",
	"traffic trafficking",
	"kidnap kidnapping",
	"beat beating",
	"behead beheading",
	"feel feeling",
	"teach teaching",
	"test testing",
	"screen screening",
	"smoke smoking",
	"launder laundering",
	"lend lending",
	"borrow borrowing",
	"bank banking",
	"manufacture manufacturing",
	"advertise advertising advertisement",
	"broadcast broadcasting",
	"publish publication",
	"surround surrounding",
	"flood flooding",
	"govern governance",
	"behave behavior",
	"sign signature",
	"mix mixture",
	"pack package packaging",
	"leak leakage",
	"break breakage",
	"use usage",
	"haul haulage",
	"pass passage",
	"wreck wreckage",
	"spill spillage",
	"ally alliance",
	"rival rivalry",
	"slave slavery",
	"hostile hostility",
	"friend friendship friendly",
	"partner partnership",
	"own ownership",
	"relation relationship",
	"sponsor sponsorship",
	"citizen citizenship",
	"dictator dictatorship",
	"science scientific",
	"economy economic economically",
	"politics political politically",
	"history historical",
	"strategy strategic strategically",
	"diplomacy diplomatic diplomatically",
	"democracy democratic democratically",
	"bureaucracy bureaucratic",
	"energy energetic",
	"athlete athletic",
	"hero heroic",
	"tragedy tragic",
	"drama dramatic",
	"optimism optimistic",
	"pessimism pessimistic",
	"terror terrorism",
	"racism racist",
	"magnet magnetic",
	"chaos chaotic",
	"environment environmental",
	"region regional",
	"nation national nationwide",
	"nature natural",
	"culture cultural",
	"tradition traditional",
	"agriculture agricultural",
	"constitution constitutional",
	"accident accidental",
	"structure structural",
	"coast coastal",
	"tribe tribal",
	"bride bridal",
	"globe global",
	"industry industrial",
	"finance financial",
	"commerce commercial",
	"province provincial",
	"president presidential",
	"parliament parliamentary",
	"planet planetary",
	"legend legendary",
	"revolution revolutionary",
	"budget budgetary",
	"military militarily",
	"short shorten",
	"block blockage",
	"manage management",
	"argue argument",
	"establish establishment",
	"equip equipment",
	"judge judgment",
	"acknowledge acknowledgment",
	"full fully",
	"whole wholly",
	"simple simply simplicity",
	"gentle gently",
	"humble humbly",
	"subtle subtly",
	"noble nobly",
	"due duly",
	"secure security",
	"active activity",
	"popular popularity",
	"severe severity",
	"intense intensity",
	"diverse diversity",
	"mature maturity",
	"pure purity",
	"real reality",
	"similar similarity",
	"complex complexity",
	"scarce scarcity",
	"curious curiosity",
	"generous generosity",
	"fragile fragility",
	"mobile mobility",
	"fertile fertility",
	"futile futility",
	"sincere sincerity",
	"prosper prosperity prosperous",
	"solemn solemnity",
	"rigid rigidity",
	"humid humidity",
	"valid validity",
	"rapid rapidity",
	"visible visibility",
	"associate association",
	"qualify qualification",
	"classify classification",
	"specify specification",
	"oblige obligation",
	"regulate regulation regulatory",
	"aggress aggression aggressive",
	"restrict restriction restrictive",
	"protect protection protective",
	"defend defense",
	"offend offense",
	"pretend pretense",
	"respond response",
	"communicate communication",
	"impress impression impressive",
	"dialogue dialog",
	"gauge gage",
	"data datum",
	"media medium",
	"outskirts outskirt",
	"belongings belonging",
	"allege allegation allegedly",
	"promote promotion promotional",
	"emotion emotional",
	"ethnic ethnicity",
	"excess excessive",
	"extradite extradition",
	"geography geographic geographical",
	"ignorant ignorance",
	"inherit inheritance",
	"innocent innocence",
	"innovate innovation innovative",
	"insane insanity",
	"insecure insecurity",
	"invent invention inventive",
	"ideology ideological",
	"legislate legislation legislative",
	"mathematics mathematical",
	"rebel rebellion",
	"religion religious",
	"rigor rigorous",
	"sacrifice sacrificial",
	"season seasonal",
	"seduce seduction",
	"significant significance",
	"society societal",
	"support supportive",
	"suspicious suspicion",
	"tactic tactical",
	"technology technological",
	"territory territorial",
	"theater theatrical",
	"unemployed unemployment",
	"volatile volatility",
	"improvise improvisation",
	"collaborate collaboration collaborative",
	"controversy controversial",
	"create creation creative",
	"disgrace disgraceful",
	"dominate domination dominance dominant",
	"educate education educational",
	"elect election electoral",
	"biology biological",
	"geology geological",
	"psychology psychological",
	"anonymous anonymity",
	"ambitious ambition",
	"ambiguous ambiguity",
	"authentic authenticity",
	"autonomy autonomous",
	"brilliant brilliance",
	"candidate candidacy",
	"catastrophe catastrophic",
	"diagnose diagnosis diagnostic",
	"disaster disastrous",
	"distant distance",
	"courage courageous",
	"outrage outrageous",
	"prestige prestigious",
	"shame shameful",
	"skill skillful",
	"power powerful",
	"beauty beautiful",
	"disturb disturbance",
	"testify testimony",
	"enthusiasm enthusiastic",
	"volcano volcanic",
	"fraud fraudulent",
	"turbulent turbulence",
	"secede secession",
	"converse conversation",
	"compose composition",
	"devote devotion",
	"relax relaxation",
	"extort extortion",
	"desert desertion",
	"insert insertion",
	"assert assertion",
	"exert exertion",
	"distort distortion",
	"abort abortion",
	"suggest suggestion",
	"exhaust exhaustion",
	"congest congestion",
	"ignite ignition",
	"expire expiration",
	"restrain restraint",
	"constrain constraint",
	"complain complaint",
	"pursue pursuit",
	"grieve grief",
	"relieve relief",
	"laugh laughter",
	"enter entry"
];
// src/lexicon/derivations.ts
const suffixes = [
	{
		suffix: "ization",
		put: "ize",
		rest: 3
	},
	{
		suffix: "ification",
		put: "ify",
		rest: 2
	},
	{
		suffix: "ibility",
		put: "ible",
		rest: 3
	},
	{
		suffix: "ability",
		put: "able",
		rest: 2
	},
	{
		suffix: "ically",
		put: "ical",
		rest: 3
	},
	{
		suffix: "ality",
		put: "al",
		rest: 3
	},
	{
		suffix: "ivity",
		put: "ive",
		rest: 3
	},
	{
		suffix: "ation",
		put: "ate",
		rest: 3
	},
	{
		suffix: "ution",
		put: "ute",
		rest: 4
	},
	{
		suffix: "letion",
		put: "lete",
		rest: 2
	},
	{
		suffix: "ction",
		put: "ct",
		rest: 2
	},
	{
		suffix: "ption",
		put: "pt",
		rest: 3
	},
	{
		suffix: "bition",
		put: "bit",
		rest: 3
	},
	{
		suffix: "ession",
		put: "ess",
		rest: 3
	},
	{
		suffix: "ussion",
		put: "uss",
		rest: 3
	},
	{
		suffix: "iness",
		put: "y",
		rest: 3
	},
	{
		suffix: "ness",
		put: "",
		rest: 3
	},
	{
		suffix: "ment",
		put: "",
		rest: 3
	},
	{
		suffix: "ably",
		put: "able",
		rest: 3
	},
	{
		suffix: "ibly",
		put: "ible",
		rest: 3
	},
	{
		suffix: "ily",
		put: "y",
		rest: 3
	},
	{
		suffix: "ly",
		put: "",
		rest: 3
	}
];
const whole$1 = "station nation ration foundation plantation vacation vocation sensation corporation reputation aviation occasion probation medication constitution institution revolution resolution caution section faction affection contraction fraction friction fiction function junction sanction auction subjection conduction traction diction direction exception option ambition profession procession recession depression session percussion federation confederation association communication publication application qualification classification specification obligation operation organization civilization generation population business witness harness wilderness likeness highness illness eyewitness fitness governess lioness apartment department comment moment document compliment complement element experiment garment ornament supplement tournament compartment basement parliament government statement cement fragment segment pigment monument testament instrument argument sediment temperament implement sentiment regiment condiment ailment cabinet lament torment augment ferment figment casement commitment management equipment establishment personality hospitality nationality locality speciality specialty municipality fatality formality criminality captivity nativity principality modality generality partiality quality family only early daily weekly monthly yearly nightly hourly quarterly elderly reply supply apply rely ally july italy assembly anomaly monopoly hardly lately shortly highly largely barely directly fairly justly mostly namely presently scarcely surely lonely lovely costly timely deadly likely unlikely orderly worldly homely bully jelly belly rally tally ugly holy imply comply multiply butterfly melancholy curly jolly silly chilly gully folly lily oily hilly woolly billy curly friendly unfriendly lively kindly goodly sickly heavenly earthly beastly cowardly scholarly fatherly motherly brotherly masterly leisurely stately comely readily ably poly doily really evenly dolly folly golly holly trolly ghastly grisly prickly crumbly wobbly bubbly cuddly gravelly bodily roughly closely badly lastly firstly secondly thirdly simply merely solely duly coolly hotly nicely sharply smartly freshly newly poorly lowly deeply coldly dryly wryly succession vitality mentality relativity partly overly reportedly supposedly hopefully effectively relatively chiefly idly amply doubly inclement".split(" ");
const plainIc = "academ acoust aesthet algorithm alphabet altruist aristocrat arithmet artist athlet atmospher authent automat bas bureaucrat catastroph chaot chron climat cosmet democrat demograph despot diplomat domest dramat drast dynam electron emphat energet enthusiast erot ethn eugen exot fantast fran frant genet geograph harmon hero histor horrif hydraul hypnot idealist idiomat intrins iron kinet linguist magnet majest microscop moronic mosa nostalg opportunist optimist organ orgas pathet patriot pessimist photograph poet pragmat prolif prophet realist rhythm romant rust sarcast scen scientif simplist sporad statist strateg symbol sympathet symptomat synthet systemat telepath theat therapeut traff tragic traumat vitriol volcan specif terrif characterist".split(" ");
let tables$1;
function loadTables$1() {
	const family = new Map();
	for (const row of wordFamilies) {
		const words = row.split(" ");
		for (const word of words) family.set(word, words[0] ?? word);
	}
	tables$1 = {
		family,
		whole: new Set([...whole$1, ...shortfallAdverbs]),
		plainIc: new Set(plainIc)
	};
	return tables$1;
}
function stem(lemma) {
	const { family, whole, plainIc } = tables$1 ?? loadTables$1();
	const head = family.get(lemma);
	if (head !== void 0) return head;
	if (whole.has(lemma) || lemma.includes("_")) return lemma;
	const base = cut(lemma, plainIc);
	return family.get(base) ?? base;
}
function cut(lemma, plainIc) {
	const found = suffixes.find((row) => lemma.endsWith(row.suffix) && lemma.length - row.suffix.length >= row.rest);
	if (found === void 0) return lemma;
	const rest = lemma.slice(0, -found.suffix.length);
	if (found.suffix === "ically" && plainIc.has(rest)) return `${rest}ic`;
	return rest + found.put;
}
// src/lexicon/spelling.ts
const pairs = "grey gray greyer grayer greyish grayish programme program programmes programs defence defense defences defenses defenceless defenseless offence offense offences offenses licence license licences licenses pretence pretense practise practice practised practiced practises practices practising practicing cheque check cheques checks tyre tire tyres tires kerb curb kerbs curbs aluminium aluminum ageing aging judgement judgment judgements judgments acknowledgement acknowledgment acknowledgements acknowledgments plough plow ploughs plows ploughed plowed ploughing plowing sceptic skeptic sceptics skeptics sceptical skeptical scepticism skepticism sceptically skeptically moustache mustache moustaches mustaches pyjamas pajamas storey story storeys stories draught draft draughts drafts jewellery jewelry jeweller jeweler jewellers jewelers manoeuvre maneuver manoeuvres maneuvers manoeuvred maneuvered manoeuvring maneuvering skilful skillful skilfully skillfully fulfil fulfill fulfils fulfills fulfilment fulfillment enrol enroll enrols enrolls enrolment enrollment instalment installment instalments installments instil instill instils instills distil distill distils distills wilful willful wilfully willfully cosy cozy gaol jail gaols jails gaoled jailed whisky whiskey yoghurt yogurt towards toward afterwards afterward upwards upward downwards downward forwards forward backwards backward onwards onward inwards inward outwards outward whilst while amongst among amidst amid learnt learned burnt burned dreamt dreamed spelt spelled spilt spilled spoilt spoiled leapt leaped leant leaned catalogue catalog catalogues catalogs catalogued cataloged analogue analog foetus fetus foetuses fetuses foetal fetal anaemia anemia anaemic anemic anaesthetic anesthetic anaesthesia anesthesia anaesthetist anesthetist paediatric pediatric paediatrician pediatrician paediatricians pediatricians orthopaedic orthopedic encyclopaedia encyclopedia haemorrhage hemorrhage haemorrhages hemorrhages haemoglobin hemoglobin haemophilia hemophilia leukaemia leukemia oestrogen estrogen diarrhoea diarrhea gynaecology gynecology gynaecologist gynecologist paedophile pedophile paedophiles pedophiles paedophilia pedophilia archaeology archeology archaeologist archeologist archaeologists archeologists archaeological archeological palaeontologist paleontologist mediaeval medieval aeroplane airplane aeroplanes airplanes maths math sulphur sulfur artefact artifact artefacts artifacts councillor councilor councillors councilors counsellor counselor counsellors counselors marvellous marvelous marvellously marvelously woollen woolen tranquillity tranquility mum mom mums moms mould mold moulds molds mouldy moldy smoulder smolder smouldered smoldered smouldering smoldering moult molt cypher cipher disc disk discs disks doughnut donut doughnuts donuts furore furor omelette omelet speciality specialty specialities specialties sizeable sizable likeable likable saleable salable liveable livable advisor adviser advisors advisers enquiry inquiry enquiries inquiries enquire inquire enquired inquired enquiring inquiring axe ax worshipped worshiped worshipping worshiping worshipper worshiper worshippers worshipers benefitted benefited benefitting benefiting focussed focused focussing focusing targetted targeted connexion connection carat karat chilli chili chillies chilies sombre somber centre center centres centers centred centered centring centering theatre theater theatres theaters amphitheatre amphitheater metre meter metres meters kilometre kilometer kilometres kilometers centimetre centimeter centimetres centimeters millimetre millimeter millimetres millimeters litre liter litres liters millilitre milliliter millilitres milliliters fibre fiber fibres fibers calibre caliber sabre saber sabres sabers spectre specter spectres specters meagre meager lustre luster ochre ocher mitre miter sceptre scepter reconnoitre reconnoiter titre titer epicentre epicenter epicentres epicenters".split(" ");
const our = "arb ard arm behavi cand clam col demean misdemean endeav enam ferv fav flav glam harb hon hum lab neigh parl ranc rig rum sav savi splend succ tum val vap vig od neighb ferv clang".split(" ");
const doubled = "travel cancel label model level signal fuel quarrel total counsel marvel tunnel channel funnel rival dial initial pedal shovel unravel jewel duel equal grovel barrel bevel chisel devil drivel enamel gravel libel marshal panel parcel pencil revel snivel spiral stencil swivel towel trowel yodel medal metal petal carol pommel pummel shrivel bedevil disembowel dishevel snorkel cudgel apparel imperil empanel remodel mislabel relabel outrival backpedal refuel unequal bejewel".split(" ");
const ise = "advise advertise apprise arise chastise circumcise comprise compromise concise crise demise despise devise disenfranchise disguise enfranchise enterprise excise exercise expertise franchise guise improvise incise merchandise moonrise paradise precise premise promise reprise revise rise sunrise supervise surmise surprise televise treatise uprise vise prise anise valise chemise cerise mortise imprecise irise trellise".split(" ");
let tables;
function loadTables() {
	const exact = new Map();
	for (let at = 0; at + 1 < pairs.length; at += 2) exact.set(pairs[at] ?? "", pairs[at + 1] ?? "");
	tables = {
		exact,
		our,
		doubled: new Set(doubled),
		ise: new Set(ise)
	};
	return tables;
}
function americanSpelling(norm) {
	return norm.includes("-") ? norm.split("-").map(folded).join("-") : folded(norm);
}
function folded(word) {
	const { exact, our, doubled, ise } = tables ?? loadTables();
	const found = exact.get(word);
	if (found !== void 0) return found;
	return withoutU(word, our) ?? singleL(word, doubled) ?? withZ(word, ise) ?? word;
}
const prefixes = [
	"",
	"dis",
	"un",
	"mis",
	"re",
	"multi"
];
function withoutU(norm, our) {
	const at = norm.indexOf("our");
	if (at < 2) return void 0;
	const head = norm.slice(0, at);
	return prefixes.some((prefix) => head.startsWith(prefix) && our.includes(head.slice(prefix.length))) ? `${head}or${norm.slice(at + 3)}` : void 0;
}
const lEndings = [
	"led",
	"ling",
	"ler",
	"lers",
	"lings"
];
function singleL(norm, doubled) {
	const ending = lEndings.find((end) => norm.endsWith(end) && doubled.has(norm.slice(0, -end.length)));
	return ending === void 0 ? void 0 : norm.slice(0, -ending.length) + ending.slice(1);
}
const sEndings = [
	"ise",
	"ised",
	"ises",
	"ising",
	"iser",
	"isers",
	"isation",
	"isations"
];
const yEndings = [
	"yse",
	"ysed",
	"yser",
	"ysers",
	"ysing"
];
function withZ(norm, ise) {
	const ending = sEndings.find((end) => norm.endsWith(end)) ?? yEndings.find((end) => norm.endsWith(end));
	if (ending === void 0) return void 0;
	const head = norm.slice(0, -ending.length);
	return head.length < 3 || /[aouw]$/.test(head) || ending.startsWith("i") && ise.has(`${head}ise`) ? void 0 : head + ending.replace("s", "z");
}
// src/lexicon/synonyms-actions.ts
const actionSynonyms = [
	"say state tell note add remark comment mention",
	"announce declare announcement declaration make_public",
	"reveal disclose divulge make_public revelation disclosure",
	"unveil present introduce launch",
	"explain clarify spell_out explanation clarification",
	"stress emphasize underline underscore highlight emphasis",
	"insist maintain assert",
	"claim allege assert contend",
	"warn caution alert warning",
	"ask request call_for request_for",
	"ask question query inquire",
	"interrogate grill interrogation",
	"find recover discover locate",
	"publish post",
	"repay pay_back refund",
	"answer reply respond response",
	"describe characterize portray depict description",
	"call describe label term dub",
	"name identify",
	"mention refer_to allude_to reference",
	"quote cite",
	"repeat reiterate restate",
	"admit acknowledge concede confess admission acknowledgment confession",
	"deny reject dispute denial",
	"promise pledge vow commitment promise_to",
	"swear vow",
	"talk speak chat converse conversation",
	"talk discussion conversation dialogue",
	"discuss talk_about debate discussion go_over",
	"suggest hint imply indicate",
	"indicate signal suggest",
	"signal sign indication",
	"propose put_forward suggest proposal suggestion",
	"recommend advise recommendation advice",
	"urge call_on appeal_to press exhort",
	"appeal plea call",
	"plead beg implore",
	"order command instruct direct",
	"inform tell notify brief let_know",
	"write pen author",
	"publish release issue put_out",
	"report account story article",
	"article story piece report",
	"letter note message missive",
	"speech address talk remark",
	"address speak_to talk_to",
	"lecture talk",
	"outline set_out lay_out sketch",
	"detail describe set_out",
	"argue contend maintain",
	"argue quarrel row dispute argument",
	"criticize slam blast condemn lambaste denounce rebuke",
	"criticism condemnation denunciation rebuke",
	"praise hail laud applaud commend",
	"thank express_gratitude",
	"apologize say_sorry apology",
	"complain grumble protest complaint",
	"joke quip",
	"shout yell scream cry",
	"whisper murmur",
	"greet welcome",
	"invite ask invitation",
	"congratulate congratulation",
	"boast brag",
	"lie deceive mislead",
	"blame hold_responsible fault",
	"accuse blame",
	"confirm verify corroborate confirmation verification",
	"predict forecast foresee project prediction projection",
	"speculate guess speculation conjecture",
	"estimate reckon put_at estimation",
	"tweet post",
	"think believe feel reckon",
	"consider think_about weigh contemplate mull ponder",
	"consider regard view see deem",
	"expect anticipate expectation",
	"hope wish",
	"want wish desire would_like",
	"want seek",
	"try attempt seek endeavor effort",
	"effort attempt bid try endeavor",
	"aim goal objective target purpose",
	"aim seek intend",
	"intend plan mean intention",
	"plan scheme program project",
	"plan blueprint roadmap",
	"decide choose opt determine decision",
	"choose pick select opt choice selection",
	"prefer preference",
	"like enjoy love",
	"hate loathe detest hatred",
	"fear worry concern anxiety",
	"worried concerned anxious",
	"afraid fearful scared frightened",
	"frighten scare terrify",
	"angry furious irate enraged outraged",
	"anger rage fury outrage",
	"happy glad pleased delighted",
	"delighted thrilled overjoyed",
	"sad unhappy sorrowful",
	"sadness sorrow grief",
	"surprised astonished amazed",
	"shocked stunned",
	"shock stun",
	"surprise astonish amaze",
	"disappointed dismayed",
	"disappointment dismay",
	"proud pride",
	"ashamed embarrassed",
	"regret remorse",
	"know be_aware",
	"understand comprehend grasp",
	"realize recognize",
	"recognize acknowledge",
	"remember recall recollect",
	"forget overlook",
	"ignore disregard overlook",
	"doubt question skepticism",
	"doubtful skeptical",
	"trust confidence faith",
	"confident sure certain convinced",
	"convince persuade",
	"encourage urge",
	"encourage spur",
	"inspire motivate",
	"oppose object_to resist opposition objection",
	"support back endorse advocate favor",
	"support backing endorsement",
	"support help aid assist assistance",
	"agree consent concur",
	"agree accord",
	"agreement deal accord pact",
	"disagree differ disagreement",
	"disagreement difference dispute",
	"opinion view viewpoint belief",
	"opinion_poll poll survey",
	"idea concept notion",
	"imagine envision envisage",
	"learn find_out discover",
	"study examine investigate research",
	"examine inspect scrutinize look_at examination inspection",
	"look_into investigate probe inquire_into",
	"review reassess reexamine",
	"assess evaluate appraise assessment evaluation",
	"analyze examine analysis",
	"compare liken comparison",
	"judge assess",
	"notice spot see observe",
	"see witness observe",
	"watch view observe",
	"look gaze stare",
	"search hunt look_for seek",
	"find discover locate come_across",
	"discovery find finding",
	"hide conceal cover_up",
	"show demonstrate illustrate",
	"show display exhibit",
	"show exhibition exhibit",
	"prove demonstrate",
	"begin start commence kick_off get_under_way beginning",
	"beginning start outset onset",
	"launch start begin initiate",
	"end finish conclude close conclusion",
	"end stop halt cease",
	"stop prevent block thwart",
	"prevent avert head_off forestall",
	"complete finish completion",
	"continue go_on carry_on proceed continuation",
	"last continue go_on",
	"resume restart resumption",
	"remain stay",
	"wait await",
	"delay postpone defer put_off push_back postponement",
	"delay holdup",
	"cancel call_off scrap cancellation",
	"abandon give_up drop scrap",
	"quit resign step_down stand_down resignation",
	"happen occur take_place come_about occurrence",
	"event occurrence incident",
	"incident episode",
	"appear seem",
	"appear emerge surface",
	"disappear vanish disappearance",
	"become turn",
	"change alter modify alteration modification",
	"change shift",
	"change transform transformation",
	"amend revise modify amendment revision",
	"adapt adjust adjustment adaptation",
	"replace substitute replacement",
	"replace succeed take_over_from",
	"swap exchange trade",
	"convert turn_into",
	"improve better enhance improvement",
	"worsen deteriorate deterioration",
	"strengthen bolster reinforce shore_up",
	"weaken undermine erode",
	"develop evolve development",
	"expand extend enlarge broaden expansion",
	"widen broaden",
	"extend prolong extension",
	"shorten cut_short",
	"speed_up accelerate hasten",
	"slow slow_down",
	"rise increase climb grow go_up growth",
	"increase raise boost",
	"raise lift hike",
	"boost bolster",
	"double twofold",
	"fall drop decline decrease go_down",
	"reduce cut lower decrease reduction",
	"plunge plummet tumble nosedive",
	"soar surge skyrocket rocket",
	"ease relax loosen",
	"ease alleviate relieve",
	"tighten toughen",
	"spread proliferate",
	"intensify step_up ramp_up escalate",
	"escalation intensification",
	"restore reinstate bring_back restoration",
	"return come_back go_back",
	"repair fix mend",
	"break shatter smash",
	"damage harm hurt",
	"destroy demolish wreck ruin",
	"collapse cave_in crumble",
	"collapse fall_apart",
	"explode blow_up detonate explosion",
	"explosion blast",
	"burn blaze",
	"fire blaze inferno",
	"crash collide smash",
	"crash collision",
	"hit strike",
	"do perform carry_out execute",
	"carry_out conduct undertake",
	"implement carry_out put_into_effect implementation",
	"enforce implement",
	"make create produce",
	"create establish set_up found form",
	"establishment creation formation",
	"build construct erect construction",
	"construction building",
	"building structure edifice",
	"design devise plan",
	"invent devise invention",
	"prepare get_ready preparation",
	"arrange organize set_up",
	"organize stage hold",
	"host hold",
	"use employ utilize usage",
	"help aid relief",
	"give provide supply",
	"provide supply furnish provision",
	"give donate contribute",
	"donation contribution gift",
	"gift present",
	"grant award",
	"award prize honor",
	"receive get obtain",
	"obtain get acquire gain secure",
	"win secure earn",
	"get become",
	"keep retain maintain",
	"save rescue",
	"save conserve",
	"store stockpile",
	"collect gather amass",
	"gather assemble congregate",
	"gathering assembly meeting",
	"send dispatch",
	"deliver hand_over delivery",
	"hand_over surrender turn_over",
	"transfer move",
	"move relocate",
	"move shift",
	"carry transport convey",
	"bring fetch",
	"take seize grab",
	"seize confiscate impound seizure",
	"remove take_away removal",
	"remove eliminate get_rid_of",
	"eliminate eradicate wipe_out",
	"include comprise contain",
	"include involve",
	"consist comprise",
	"exclude leave_out omit exclusion",
	"join link connect",
	"link tie connection",
	"connection link relationship",
	"relationship relation tie",
	"join sign_up_to enlist",
	"share divide",
	"separate split divide",
	"split division rift",
	"divide division",
	"combine merge unite",
	"unite unify",
	"open inaugurate",
	"open start",
	"open initiate",
	"close shut",
	"shut_down close",
	"closure shutdown",
	"push press pressure",
	"pull drag",
	"throw hurl toss",
	"drop let_fall",
	"touch contact",
	"contact reach get_in_touch",
	"catch capture",
	"follow pursue",
	"chase pursue pursuit",
	"avoid evade dodge",
	"escape flee get_away",
	"allow permit let enable permission permissible",
	"approve authorize approval authorization",
	"ban prohibit outlaw forbid bar prohibition",
	"restrict limit curb restriction",
	"limit cap ceiling",
	"restriction curb limit limitation",
	"curb rein_in limit restrain",
	"require need",
	"need necessity",
	"requirement condition",
	"force compel oblige",
	"lead head",
	"lead guide",
	"manage run oversee",
	"run operate",
	"oversee supervise",
	"monitor track",
	"handle deal_with manage",
	"address tackle deal_with",
	"cope deal manage",
	"solve resolve settle solution resolution",
	"problem issue difficulty trouble",
	"issue matter question",
	"challenge difficulty",
	"obstacle hurdle barrier impediment",
	"succeed manage",
	"success achievement",
	"achieve accomplish attain reach",
	"achievement accomplishment",
	"fail be_unable",
	"mistake error",
	"cause bring_about lead_to result_in trigger",
	"cause reason",
	"reason motive",
	"result outcome consequence",
	"effect impact consequence",
	"affect impact influence",
	"influence sway",
	"provoke trigger spark prompt",
	"prompt spur",
	"respond react response reaction",
	"depend rely",
	"dependence reliance",
	"contain hold",
	"own possess ownership possession",
	"belong be_part_of",
	"live reside dwell",
	"resident inhabitant",
	"home house residence",
	"go travel head",
	"travel journey trip",
	"trip visit",
	"visit travel_to",
	"visit go_to",
	"visitor guest",
	"arrive come reach land arrival",
	"leave depart go departure",
	"depart set_off set_out",
	"enter go_into come_into",
	"exit leave",
	"cross pass",
	"pass go_by",
	"approach near",
	"advance progress",
	"retreat withdraw pull_back",
	"withdraw pull_out withdrawal pullout",
	"fly jet",
	"flight plane",
	"walk stroll",
	"hurry rush",
	"climb ascend",
	"descend go_down",
	"follow come_after",
	"precede come_before",
	"accompany go_with",
	"meet meeting talk session encounter",
	"meeting session talk discussion",
	"meet get_together",
	"tour visit",
	"route path",
	"road street highway",
	"journey voyage",
	"tourist visitor",
	"participate take_part participation",
	"point_out note observe",
	"turn_down reject refuse rebuff decline",
	"refuse reject refusal",
	"rebuff reject spurn snub",
	"give_in yield concede",
	"back_down relent",
	"break_out erupt",
	"break_up split",
	"set_off trigger",
	"crack_down clamp_down crackdown",
	"lash_out hit_out",
	"hand_in submit",
	"draw_up draft",
	"figure_out work_out",
	"go_missing disappear",
	"lose_life die",
	"make_up account_for constitute",
	"stem_from result_from",
	"come_from originate",
	"drop_out withdraw",
	"roll_out launch introduce",
	"scale_back cut_back reduce",
	"phase_out eliminate",
	"pay_tribute honor",
	"speak_out speak_up",
	"look_after care_for take_care_of",
	"put_up erect",
	"put_out extinguish",
	"take_up begin",
	"keep_up maintain",
	"hold_up delay",
	"turn_up appear show_up",
	"work_out solve",
	"rule_out exclude",
	"leave_behind abandon",
	"hang_on wait",
	"carry_off win",
	"turn_to resort_to",
	"catch_up_with overtake",
	"take_on hire",
	"sign_off_on approve",
	"give_rise_to cause",
	"come_up_with devise",
	"bring_up raise",
	"call_up summon",
	"stand_for represent",
	"rely_on depend_on",
	"count_on rely_on",
	"back_up support",
	"die_out disappear",
	"build_up increase",
	"pull_down demolish",
	"tear_down demolish",
	"knock_down demolish",
	"run_away escape",
	"break_free escape",
	"take_refuge shelter",
	"sum_up summarize summary",
	"exceed surpass top outstrip",
	"overtake surpass",
	"ensure guarantee make_sure",
	"guarantee assure",
	"impede hinder hamper",
	"hinder hamper obstruct",
	"obstruct block",
	"expedite speed_up",
	"quicken accelerate",
	"procure obtain",
	"customize tailor",
	"simplify streamline",
	"summon call_in",
	"submit file",
	"file lodge",
	"lodge submit",
	"register enroll sign_up",
	"enroll enlist",
	"originate start",
	"stir provoke",
	"spoil ruin",
	"waste squander",
	"cherish treasure",
	"resemble look_like",
	"vary differ",
	"fluctuate vary",
	"fade wane",
	"wane diminish",
	"diminish decrease lessen",
	"dwindle shrink decrease",
	"shrink contract",
	"lessen reduce",
	"exacerbate worsen aggravate",
	"safeguard protect",
	"uphold maintain",
	"foster encourage promote",
	"nurture foster",
	"forgo give_up",
	"relinquish give_up",
	"waive give_up",
	"forfeit lose",
	"recover regain retrieve",
	"reclaim take_back",
	"reunite bring_together",
	"reassure comfort",
	"console comfort",
	"revere admire",
	"respect admire",
	"resent dislike",
	"yearn long",
	"crave want",
	"cling hold_on",
	"hesitate waver",
	"scramble rush",
	"linger remain",
	"persist continue",
	"endure last",
	"withstand resist",
	"tolerate put_up_with accept",
	"bear tolerate",
	"embrace accept",
	"underestimate underrate",
	"exaggerate overstate",
	"downplay play_down",
	"play_down minimize",
	"minimize reduce",
	"maximize increase",
	"distort misrepresent",
	"falsify fake",
	"forge counterfeit",
	"imitate copy mimic",
	"copy duplicate",
	"derive come_from",
	"attribute ascribe",
	"credit attribute",
	"assign allocate",
	"allocate allot earmark",
	"distribute hand_out give_out distribution",
	"scatter disperse",
	"disperse break_up",
	"mobilize rally",
	"assemble build",
	"dismantle take_apart",
	"disband dissolve",
	"eject throw_out",
	"banish exile",
	"exile expel",
	"isolate quarantine",
	"confine restrict",
	"lock seal",
	"unlock open",
	"unleash release",
	"induce cause",
	"generate produce create",
	"yield produce",
	"render make",
	"convert transform",
	"merge integrate",
	"integrate combine incorporate",
	"incorporate include",
	"attach fasten",
	"detach separate",
	"dig excavate",
	"excavate unearth dig_up",
	"unearth discover",
	"pinpoint locate",
	"trace track",
	"track follow",
	"stalk follow",
	"tail follow",
	"overhear eavesdrop",
	"glimpse see",
	"peer look",
	"glance look",
	"clean wash",
	"decorate adorn",
	"repair refurbish",
	"renovate refurbish restore",
	"refurbish renovate revamp",
	"modernize update",
	"rename retitle",
	"entitle title",
	"classify categorize",
	"rank rate",
	"rate assess",
	"total amount_to",
	"amount_to add_up_to",
	"tally count",
	"count number",
	"outnumber exceed",
	"scenario situation",
	"situation circumstance",
	"circumstance condition",
	"perspective viewpoint standpoint",
	"standpoint position",
	"impression feeling",
	"feeling emotion",
	"mood atmosphere",
	"characteristic feature trait",
	"feature attribute",
	"trait quality",
	"element component",
	"component part",
	"aspect facet",
	"variety range",
	"range array",
	"assortment variety",
	"category class type",
	"type kind sort",
	"example instance",
	"sample example",
	"option alternative choice",
	"advantage benefit",
	"benefit gain",
	"drawback disadvantage",
	"disadvantage downside",
	"shortcoming weakness",
	"upkeep maintenance",
	"oversight supervision",
	"beginner novice",
	"rookie newcomer",
	"newcomer new_arrival",
	"comeback return",
	"resurgence revival",
	"revival comeback",
	"aversion dislike",
	"melody tune",
	"methodology method",
	"overview summary",
	"summary synopsis",
	"purpose intention",
	"ambition aspiration",
	"dream ambition",
	"duty obligation",
	"obligation responsibility",
	"burden load",
	"pressure strain",
	"stress strain",
	"gap difference",
	"discrepancy difference",
	"disparity gap",
	"inequality disparity",
	"chance opportunity",
	"chance possibility",
	"possibility prospect",
	"likelihood probability",
	"probability chance",
	"odds chance",
	"hint clue",
	"clue lead",
	"puzzle mystery",
	"mystery riddle",
	"secret mystery",
	"proof confirmation",
	"gathering event",
	"reception party",
	"turnout attendance",
	"queue line",
	"row line",
	"fringe edge",
	"edge margin",
	"border edge",
	"boundary border limit",
	"core center",
	"center middle",
	"middle midpoint",
	"heart center",
	"origin source",
	"root origin",
	"root cause",
	"foundation base",
	"basis foundation",
	"background history",
	"turmoil upheaval",
	"upheaval disruption",
	"disruption disturbance",
	"mess chaos",
	"confusion chaos",
	"panic alarm",
	"uproar outcry",
	"outcry furor",
	"backlash outcry",
	"fuss controversy",
	"surprise shock",
	"setback blow",
	"misfortune bad_luck",
	"hardship suffering",
	"plight predicament",
	"dilemma quandary",
	"loophole gap",
	"shortcut quick_route",
	"guideline rule",
	"instruction order",
	"directive order",
	"decree edict order",
	"mandate order",
	"permission authorization",
	"consent permission",
	"permit license",
	"pass permit",
	"meet see",
	"meet receive",
	"refuse refusal rebuff",
	"deliberate discuss"
];
// src/lexicon/synonyms-descriptions.ts
const descriptionSynonyms = [
	"person individual",
	"people person",
	"man guy",
	"boy lad",
	"child kid youngster",
	"child minor",
	"teenager teen adolescent",
	"young youthful",
	"old elderly aged",
	"mother mom",
	"father dad",
	"grandmother grandma",
	"grandfather grandpa",
	"wife spouse",
	"husband spouse",
	"married wed",
	"marry wed marriage",
	"wedding marriage",
	"divorce split",
	"couple pair",
	"pair duo",
	"family relative",
	"relative kin",
	"friend pal buddy",
	"colleague coworker",
	"neighbor neighboring",
	"partner companion",
	"baby infant newborn",
	"birth born",
	"bear give_birth",
	"pregnant expecting",
	"die death pass_away perish",
	"dead deceased",
	"kill slay",
	"killing slaying",
	"funeral burial",
	"survive live_through survival",
	"expert specialist",
	"scientist researcher",
	"worker employee staffer",
	"employee staff",
	"staff personnel",
	"boss chief head",
	"chief head leader",
	"crowd throng",
	"group organization",
	"organization body",
	"team side",
	"team squad",
	"participant attendee",
	"spectator viewer",
	"audience viewer",
	"fan supporter",
	"supporter backer",
	"opponent rival adversary",
	"rival competitor",
	"enemy foe adversary",
	"ally partner",
	"citizen national",
	"immigrant migrant",
	"refugee displaced_person",
	"population inhabitant",
	"celebrity star",
	"student pupil",
	"teacher educator",
	"professor academic",
	"academic scholar",
	"doctor physician medic",
	"patient sufferer",
	"lawyer attorney counsel",
	"journalist reporter correspondent",
	"author writer",
	"singer vocalist",
	"actor performer",
	"musician performer",
	"owner proprietor",
	"customer client",
	"buyer purchaser",
	"seller vendor",
	"founder creator",
	"successor replacement",
	"predecessor forerunner",
	"candidate contender",
	"winner victor",
	"huge enormous massive giant",
	"large sizable substantial",
	"substantial considerable significant",
	"significant important major",
	"important key crucial vital",
	"crucial critical vital essential",
	"main chief principal primary",
	"key central",
	"major big",
	"small little",
	"tiny minuscule",
	"tall high",
	"brief short",
	"long lengthy",
	"wide broad",
	"narrow tight",
	"deep profound",
	"fast quick rapid swift",
	"quickly rapidly fast swiftly",
	"slow sluggish",
	"slowly gradually",
	"sudden abrupt",
	"suddenly abruptly",
	"immediate instant",
	"immediately instantly at_once straight_away right_away",
	"soon shortly",
	"recent latest",
	"recently lately",
	"new fresh",
	"latest newest",
	"modern contemporary",
	"ancient old",
	"former ex past",
	"previous earlier prior",
	"previously earlier before",
	"later afterward after subsequently",
	"currently now presently at_present",
	"current present",
	"current existing",
	"now today",
	"today nowadays",
	"future upcoming",
	"upcoming forthcoming coming",
	"next following",
	"next coming",
	"final last",
	"finally eventually at_last",
	"eventually ultimately in_the_end",
	"initial first",
	"initially at_first originally",
	"original initial",
	"original first",
	"often frequently",
	"frequent regular",
	"regularly routinely",
	"rare uncommon",
	"rarely seldom",
	"sometimes occasionally",
	"always constantly",
	"constant continual continuous",
	"again once_more",
	"usually normally generally typically",
	"normal usual ordinary",
	"common widespread",
	"widespread extensive",
	"general overall",
	"entire whole",
	"entirely wholly completely fully totally",
	"complete total full",
	"partly partially in_part",
	"partial part",
	"mainly mostly chiefly primarily largely",
	"especially particularly",
	"particular specific",
	"special particular",
	"exact precise",
	...hedgeSynonyms,
	"only just merely",
	"just simply",
	"very extremely highly",
	"extremely exceptionally",
	"sharply steeply",
	"sharp steep",
	"slightly marginally",
	"slight marginal modest",
	"greatly significantly considerably",
	"significantly considerably substantially",
	"strongly firmly",
	"strong powerful",
	"weak feeble",
	"tough hard",
	"hard difficult",
	"difficult tough challenging",
	"easy simple",
	"simple straightforward",
	"complex complicated",
	"complicated intricate",
	"good fine",
	"excellent superb outstanding",
	"great fantastic terrific",
	"wonderful marvelous",
	"bad poor",
	"terrible awful dreadful horrible",
	"horrific horrifying",
	"severe serious grave",
	"seriously gravely",
	"dangerous hazardous risky perilous",
	"danger risk peril hazard",
	"risk threat danger",
	"threat menace",
	"threaten menace",
	"safe secure",
	"safety security",
	"harmful damaging",
	"fatal deadly lethal",
	"cruel brutal",
	"brutal savage",
	"peaceful nonviolent",
	"calm quiet",
	"quiet silent",
	"loud noisy",
	"angry mad",
	"clear obvious evident",
	"clearly obviously evidently",
	"unclear uncertain",
	"vague unclear",
	"probable likely",
	"probably likely",
	"possible potential",
	"possibly perhaps maybe",
	"apparently seemingly",
	"allegedly purportedly",
	"true accurate correct",
	"correct right",
	"false untrue",
	"wrong incorrect",
	"fake bogus",
	"fake counterfeit",
	"genuine authentic real",
	"real actual",
	"actually really in_fact",
	"indeed in_fact",
	"honest truthful",
	"fair just",
	"unfair unjust",
	"equal same",
	"same identical",
	"similar alike",
	"similarly likewise",
	"different distinct",
	"diverse varied",
	"various several",
	"many numerous",
	"various different",
	"extra additional further",
	"additional more further",
	"another additional",
	"also too as_well in_addition",
	"moreover furthermore in_addition",
	"however but nevertheless nonetheless",
	"despite in_spite_of",
	"because_of due_to owing_to",
	"therefore thus consequently",
	"near close_to next_to",
	"nearby close",
	"beside next_to",
	"abroad overseas",
	"foreign overseas",
	"domestic internal",
	"international global",
	"worldwide global globally",
	"global world",
	"world globe",
	"national nationwide",
	"nationwide countrywide",
	"region area",
	"area zone",
	"area district",
	"zone region",
	"place location site",
	"site spot",
	"position stance",
	"stance attitude",
	"attitude approach",
	"approach method",
	"method technique way",
	"way manner",
	"means method",
	"system structure",
	"process procedure",
	"step measure action",
	"activity action",
	"task job",
	"job role",
	"role part",
	"part portion",
	"part section",
	"portion share",
	"share stake",
	"majority most",
	"total sum",
	"amount sum",
	"amount quantity",
	"number figure",
	"figure statistic",
	"average mean",
	"maximum peak",
	"peak high",
	"record all_time_high",
	"minimum low",
	"top highest",
	"lowest bottom",
	"best top",
	"leading top",
	"famous well_known renowned celebrated",
	"unknown unidentified",
	"unnamed unidentified",
	"anonymous unnamed",
	"popular well_liked",
	"beautiful attractive",
	"clean pure",
	"dirty filthy",
	"empty vacant",
	"full packed",
	"crowded packed",
	"open willing",
	"ready prepared",
	"willing prepared",
	"reluctant unwilling",
	"unable incapable",
	"able capable",
	"ability capability",
	"capacity capability",
	"available accessible",
	"unavailable inaccessible",
	"necessary needed required",
	"unnecessary needless",
	"useful helpful",
	"useless worthless",
	"effective successful",
	"ineffective useless",
	"responsible accountable",
	"responsibility accountability",
	"responsible liable",
	"rich wealthy affluent",
	"wealth fortune",
	"poor impoverished",
	"expensive costly",
	"cheap inexpensive",
	"free at_no_cost",
	"famine starvation",
	"exhausted weary",
	"sick ill unwell",
	"illness disease sickness",
	"healthy fit",
	"strange odd unusual",
	"unusual uncommon",
	"unprecedented never_before",
	"historic landmark momentous",
	"remarkable extraordinary",
	"impressive remarkable",
	"surprising unexpected",
	"unexpected unforeseen",
	"controversial contentious divisive",
	"controversy dispute",
	"sensitive delicate",
	"intense fierce",
	"intensive intense",
	"harsh severe tough",
	"strict tight stringent",
	"stable steady",
	"unstable volatile",
	"stability steadiness",
	"tense strained",
	"tension strain",
	"friendly amicable cordial",
	"hostile unfriendly",
	"hostility animosity",
	"honest candid",
	"frank blunt candid",
	"constructive productive",
	"fruitful productive",
	"secret covert clandestine",
	"secretly covertly",
	"confidential secret",
	"publicly openly",
	"private personal",
	"joint shared",
	"jointly together",
	"mutual reciprocal",
	"alone solo",
	"single one",
	"only sole",
	"unique one_of_a_kind",
	"big large",
	"commonly frequently",
	"commonly usually",
	"annual yearly",
	"annually yearly",
	"daily everyday",
	"ongoing continuing",
	"continuing persistent",
	"persistent continual",
	"lasting enduring",
	"permanent lasting",
	"temporary interim provisional",
	"provisional tentative",
	"tentative preliminary",
	"preliminary initial",
	"comprehensive thorough",
	"thorough detailed",
	"detailed in-depth",
	"relevant pertinent",
	"innovative groundbreaking",
	"pioneering groundbreaking",
	"acceptable satisfactory",
	"adequate sufficient enough",
	"insufficient inadequate",
	"ample plentiful",
	"abundant plentiful",
	"scarce rare",
	"eager keen enthusiastic",
	"enthusiastic excited",
	"reluctant hesitant",
	"hesitant unsure",
	"cautious careful wary",
	"reckless careless",
	"brave courageous",
	"courage bravery",
	"fearless brave",
	"timid shy",
	"stubborn obstinate",
	"determined resolute",
	"determination resolve",
	"loyal faithful",
	"devoted dedicated",
	"dedicated committed",
	"committed devoted",
	"generous charitable",
	"selfish self-centered",
	"polite courteous",
	"rude impolite",
	"arrogant haughty",
	"modest humble",
	"clever smart intelligent bright",
	"stupid foolish",
	"foolish unwise",
	"wise sensible",
	"sensible reasonable",
	"reasonable fair",
	"logical rational",
	"irrational unreasonable",
	"absurd ridiculous",
	"ridiculous ludicrous",
	"funny amusing humorous",
	"boring dull tedious",
	"interesting intriguing",
	"fascinating intriguing",
	"exciting thrilling",
	"attractive appealing",
	"handsome good-looking",
	"pretty attractive",
	"ugly unattractive",
	"elegant stylish",
	"luxurious lavish",
	"luxury luxurious",
	"fragile delicate",
	"sturdy solid",
	"solid firm",
	"firm hard",
	"flexible adaptable",
	"rigid inflexible",
	"vulnerable susceptible",
	"susceptible prone",
	"immune exempt",
	"exempt excused",
	"mandatory compulsory obligatory",
	"voluntary optional",
	"deliberate intentional",
	"intentionally deliberately on_purpose",
	"accidental unintentional",
	"accidentally unintentionally by_accident",
	"random arbitrary",
	"inevitable unavoidable",
	"avoidable preventable",
	"urgent pressing",
	"prompt immediate",
	"promptly immediately",
	"punctual on_time",
	"belated late",
	"delayed late",
	"overdue late",
	"premature early",
	"adjacent neighboring",
	"distant remote far-off",
	"remote isolated",
	"isolated secluded",
	"central middle",
	"upper top",
	"outer external",
	"inner internal",
	"vast huge",
	"immense huge enormous",
	"gigantic enormous",
	"colossal gigantic",
	"considerable sizable",
	"minor small",
	"minimal negligible",
	"negligible insignificant",
	"insignificant unimportant",
	"trivial minor",
	"broad extensive",
	"thick dense",
	"dense heavy",
	"bitter acrimonious",
	"heated angry",
	"furious fierce",
	"bloody violent",
	"gruesome grisly",
	"appalling dreadful shocking",
	"disturbing troubling",
	"troubling worrying",
	"worrying concerning alarming",
	"disappointing discouraging",
	"encouraging promising",
	"promising hopeful",
	"positive favorable",
	"favorable advantageous",
	"negative unfavorable",
	"adverse negative",
	"beneficial helpful",
	"profitable lucrative",
	"worthwhile valuable",
	"valuable precious",
	"priceless invaluable",
	"flawed faulty",
	"faulty defective",
	"defective broken",
	"ideal perfect",
	"perfect flawless",
	"pure unadulterated",
	"mixed varied",
	"conflicting contradictory",
	"consistent steady",
	"inconsistent contradictory",
	"comparable similar",
	"equivalent equal",
	"unequal uneven",
	"separate distinct",
	"respective individual",
	"collective joint",
	"combined joint",
	"united unified",
	"divided split",
	"separately independently",
	"simultaneously at_the_same_time",
	"simultaneous concurrent",
	"meanwhile in_the_meantime",
	"overnight during_the_night",
	"lately of_late",
	"once formerly",
	"formerly previously",
	"forever permanently",
	"briefly for_a_short_time",
	"temporarily for_now",
	"repeatedly again_and_again",
	"repeatedly many_times",
	"twice two_times",
	"solely only exclusively",
	"specifically particularly",
	"notably particularly",
	"virtually almost practically",
	"hardly barely scarcely",
	"somewhat rather",
	"fairly quite",
	"quite rather",
	"absolutely completely",
	"utterly completely",
	"thoroughly completely",
	"hugely enormously",
	"enormously immensely",
	"dramatically drastically",
	"drastically radically",
	"rapidly speedily",
	"steadily consistently",
	"easily effortlessly",
	"badly poorly",
	"severely badly",
	"happily gladly",
	"angrily furiously",
	"sadly regrettably",
	"wrongly mistakenly incorrectly",
	"correctly accurately",
	"properly correctly",
	"fairly justly",
	"legally lawfully",
	"officially formally",
	"formal official",
	"informally unofficially",
	"unofficial informal",
	"anonymously without_name",
	"deliberately knowingly",
	"knowingly consciously",
	"preceding previous prior",
	"subsequent following later",
	"excessive exorbitant",
	"operational functioning"
];
// src/lexicon/synonyms-economy.ts
const economySynonyms = [
	"company firm business corporation",
	"company enterprise",
	"enterprise business",
	"industry sector",
	"corporate business",
	"subsidiary unit",
	"unit division",
	"branch outlet",
	"manufacturer maker producer",
	"manufacture produce make",
	"manufacturing production",
	"producer grower",
	"supplier vendor",
	"provider supplier",
	"retailer store",
	"store shop",
	"shop boutique",
	"supermarket grocery_store",
	"factory plant",
	"plant facility",
	"warehouse depot",
	"headquarters head_office",
	"chief_executive ceo",
	"chief_executive chief_executive_officer",
	"ceo chief_executive_officer",
	"executive manager",
	"manager boss",
	"chairman chair chairperson",
	"chairwoman chair chairperson",
	"director board_member",
	"shareholder stockholder",
	"shareholder investor",
	"startup start-up",
	"entrepreneur businessman businesswoman",
	"businessman business_leader",
	"brand label",
	"product item",
	"item article",
	"buy purchase acquire",
	"acquisition purchase",
	"acquisition takeover",
	"takeover buyout",
	"merger combination",
	"merger tie-up",
	"sale selling",
	"sell_off divest",
	"divestment sale",
	"auction sell_off",
	"contract deal",
	"contract agreement",
	"contract order",
	"sign ink",
	"transaction deal",
	"bid offer",
	"bidder suitor",
	"tender bid",
	"joint_venture partnership",
	"partnership alliance",
	"lease rent",
	"rent rental",
	"tenant renter",
	"landlord property_owner",
	"ship send",
	"shipment consignment",
	"shipment delivery",
	"cargo freight",
	"money cash",
	"money fund",
	"funding financing",
	"fund finance",
	"fund bankroll",
	"finance bankroll",
	"financing backing",
	"invest put_money_into",
	"investment stake",
	"investor backer",
	"spend expend",
	"spending expenditure",
	"expenditure outlay",
	"expense cost",
	"cost price",
	"fee charge",
	"charge bill",
	"pay shell_out",
	"pay settle",
	"payment payout",
	"refund reimburse",
	"reimbursement refund",
	"fine penalty",
	"owe be_in_debt",
	"debt borrowing",
	"debt liability",
	"loan credit",
	"loan lend",
	"lender creditor",
	"borrower debtor",
	"mortgage home_loan",
	"default nonpayment",
	"bankruptcy insolvency",
	"bankrupt insolvent",
	"bailout rescue",
	"bail_out rescue",
	"subsidy grant",
	"subsidize fund",
	"tax levy",
	"tax duty",
	"tariff duty",
	"tariff levy",
	"levy duty",
	"wage pay",
	"salary pay",
	"salary wage",
	"earnings pay",
	"income earnings",
	"revenue sale",
	"turnover revenue",
	"profit earnings",
	"profit net_income",
	"dividend payout",
	"savings nest_egg",
	"pension retirement_fund",
	"donor contributor",
	"fundraising raising_money",
	"afford pay_for",
	"market marketplace",
	"stock share",
	"stock equity",
	"share equity",
	"stock_market stock_exchange",
	"bourse stock_exchange",
	"exchange bourse",
	"bond debt",
	"trader dealer",
	"trader broker",
	"broker dealer",
	"trading dealing",
	"index benchmark",
	"commodity raw_material",
	"crude oil",
	"crude crude_oil",
	"oil petroleum",
	"gasoline petrol",
	"gasoline fuel",
	"gas natural_gas",
	"gain advance",
	"gain rise",
	"gain increase",
	"rise advance",
	"rise uptick",
	"increase uptick",
	"climb advance",
	"edge_up inch_up",
	"edge_down inch_down",
	"slip edge_down",
	"slip dip",
	"fall slip",
	"fall slide",
	"decline slide",
	"drop slip",
	"fall dip",
	"slump plunge",
	"slump tumble",
	"rebound recover bounce_back",
	"recovery rebound",
	"rally gain",
	"surge jump",
	"jump leap",
	"jump spike",
	"surge spike",
	"volatile turbulent",
	"volatility turbulence",
	"steady unchanged",
	"unchanged flat",
	"flat stagnant",
	"stagnate stall",
	"stagnation standstill",
	"peak top_out",
	"bottom_out hit_bottom",
	"trend pattern",
	"outlook forecast",
	"guidance forecast",
	"forecaster analyst",
	"analyst expert",
	"economy gdp",
	"gdp gross_domestic_product",
	"growth expansion",
	"boom upswing",
	"slowdown deceleration",
	"slow cool",
	"cool slow_down",
	"inflation price_rise",
	"inflation consumer_price",
	"interest_rate borrowing_cost",
	"central_bank monetary_authority",
	"deficit shortfall",
	"shortfall gap",
	"shortage scarcity",
	"shortage lack",
	"lack absence",
	"lack shortfall",
	"surplus excess",
	"demand appetite",
	"consumption usage",
	"consumer shopper",
	"consumer customer",
	"output production",
	"export ship",
	"import bring_in",
	"austerity belt-tightening",
	"stimulus stimulus_package",
	"regulator watchdog",
	"competition rivalry",
	"compete vie",
	"crisis emergency",
	"crisis turmoil",
	"hardship difficulty",
	"work labor",
	"worker laborer",
	"workforce staff",
	"workforce labor_force",
	"job position",
	"job post",
	"job employment",
	"post position",
	"vacancy opening",
	"occupation profession",
	"profession career",
	"employ hire",
	"hire recruit",
	"recruit enlist",
	"recruitment hiring",
	"lay_off make_redundant",
	"lay_off let_go",
	"layoff redundancy",
	"layoff job_cut",
	"layoff job_loss",
	"dismissal firing",
	"unemployed jobless",
	"unemployment joblessness",
	"unemployed out_of_work",
	"promote elevate",
	"promotion elevation",
	"union labor_union",
	"union trade_union",
	"walk_out strike",
	"strike industrial_action",
	"picket protest",
	"overtime extra_hours",
	"shift stint",
	"colleague associate",
	"skill ability",
	"skilled experienced",
	"experienced seasoned",
	"experience expertise",
	"expertise know-how",
	"train coach",
	"training instruction",
	"trainee apprentice",
	"qualify be_eligible",
	"qualified eligible",
	"eligible entitled",
	"team_up join_forces",
	"technology tech",
	"software program",
	"app application",
	"computer pc",
	"phone telephone",
	"phone cellphone",
	"cellphone mobile_phone",
	"smartphone mobile_phone",
	"phone call",
	"call ring",
	"internet web",
	"website site",
	"website web_page",
	"email e-mail",
	"social_media social_network",
	"social_network platform",
	"device gadget",
	"equipment gear",
	"tool instrument",
	"data information",
	"information detail",
	"data figure",
	"database registry",
	"upload post",
	"hack breach",
	"outage blackout",
	"outage failure",
	"glitch fault",
	"fault defect",
	"flaw defect",
	"flaw weakness",
	"bug glitch",
	"upgrade update",
	"update revise",
	"artificial_intelligence ai",
	"spacecraft space_probe",
	"chip semiconductor",
	"chip microchip",
	"battery power_cell",
	"electricity power",
	"power energy",
	"power_plant power_station",
	"reactor nuclear_reactor",
	"nuclear_plant nuclear_power_station",
	"renewable green",
	"engine motor",
	"innovate invent",
	"innovation invention",
	"prototype model",
	"version edition",
	"version model",
	"automate mechanize",
	"automated automatic",
	"car vehicle automobile",
	"car auto",
	"automaker carmaker",
	"truck lorry",
	"bus coach",
	"taxi cab",
	"motorcycle motorbike",
	"bicycle bike",
	"motorist driver",
	"cyclist bicyclist",
	"passenger traveler",
	"ride drive",
	"plane aircraft airplane",
	"plane jet",
	"aircraft jet",
	"jetliner airliner",
	"airliner plane",
	"helicopter chopper",
	"airline carrier",
	"airport airfield",
	"pilot aviator",
	"cabin_crew flight_attendant",
	"take_off depart",
	"touch_down land",
	"ship vessel",
	"boat vessel",
	"vessel craft",
	"freighter cargo_ship",
	"port harbor",
	"dock berth",
	"sink go_down",
	"capsize overturn",
	"train rail",
	"railway railroad",
	"railway rail",
	"station terminal",
	"subway metro underground",
	"tram streetcar",
	"derail come_off_the_rails",
	"road route",
	"highway motorway freeway",
	"traffic_jam congestion",
	"speed velocity",
	"speed pace",
	"pace rate",
	"fare ticket_price",
	"ticket pass",
	"collide smash_into",
	"crash_into hit",
	"crash wreck",
	"accident crash",
	"accident mishap",
	"fuel gas"
];
// src/lexicon/synonyms-life.ts
const lifeSynonyms = [
	"disease ailment",
	"ailment complaint",
	"disorder condition",
	"condition illness",
	"infect contaminate",
	"infectious contagious",
	"contagious transmissible",
	"outbreak flare-up",
	"pandemic global_outbreak",
	"spread transmit",
	"spread transmission",
	"symptom sign",
	"treat care_for",
	"treatment therapy",
	"treatment care",
	"therapy care",
	"cure heal",
	"heal recover",
	"recover get_better",
	"recovery recuperation",
	"drug medicine medication",
	"pill tablet",
	"vaccine jab",
	"vaccine shot",
	"vaccination inoculation immunization",
	"vaccinate inoculate immunize",
	"dose shot",
	"injection jab",
	"injection shot",
	"prescribe order",
	"overdose drug_overdose",
	"addiction dependence",
	"addicted hooked",
	"marijuana cannabis",
	"hospital medical_center",
	"hospitalize admit",
	"surgery operation",
	"operate_on perform_surgery_on",
	"paramedic medic",
	"emergency_room emergency_department",
	"intensive_care critical_care",
	"mental psychological",
	"mental_illness mental_disorder",
	"heart_disease cardiovascular_disease",
	"lung pulmonary",
	"kidney renal",
	"stomach abdomen",
	"stomach belly",
	"skin dermal",
	"high_blood_pressure hypertension",
	"eat consume",
	"drink consume",
	"drink beverage",
	"alcohol liquor",
	"drunk intoxicated",
	"drunk inebriated",
	"smoker tobacco_user",
	"smoking tobacco_use",
	"exercise work_out",
	"exercise workout",
	"sleep slumber",
	"pain ache",
	"painful sore",
	"suffer endure",
	"suffer experience",
	"suffer sustain",
	"bleed hemorrhage",
	"bruise contusion",
	"fracture break",
	"broken fractured",
	"disabled handicapped",
	"disability handicap",
	"blind sightless",
	"deaf hearing-impaired",
	"pregnancy gestation",
	"abortion termination",
	"miscarriage pregnancy_loss",
	"birth delivery",
	"birth childbirth",
	"contraception birth_control",
	"life_expectancy lifespan",
	"lifespan life",
	"mortality death_rate",
	"fatality death",
	"death_toll number_of_deaths",
	"toll count",
	"death passing",
	"suicide self-killing",
	"starve go_hungry",
	"malnutrition undernourishment",
	"allergy allergic_reaction",
	"immune resistant",
	"immunity resistance",
	"hygiene cleanliness",
	"healthcare health_care",
	"health well-being",
	"welfare well-being",
	"insurance coverage",
	"insurance cover",
	"senior senior_citizen",
	"pensioner retiree",
	"scientific academic",
	"study report",
	"study paper",
	"experiment test",
	"test trial",
	"test exam",
	"sample specimen",
	"theory hypothesis",
	"measure gauge",
	"measurement reading",
	"calculate compute",
	"calculation computation",
	"observe monitor",
	"laboratory lab",
	"animal creature",
	"animal beast",
	"dog canine",
	"cat feline",
	"horse equine",
	"cow cattle",
	"whale cetacean",
	"insect bug",
	"plant vegetation",
	"forest wood",
	"forest woodland",
	"jungle rainforest",
	"crop harvest",
	"harvest reap",
	"farmer grower",
	"farming agriculture",
	"soil earth",
	"land ground",
	"ground earth",
	"earth planet",
	"planet world",
	"sea ocean",
	"ocean marine",
	"sea marine",
	"coast shore",
	"coast coastline",
	"coastal seaside",
	"beach shore",
	"island isle",
	"river waterway",
	"stream creek",
	"mountain peak",
	"hill slope",
	"cave cavern",
	"rock stone",
	"environment surroundings",
	"environmental ecological",
	"climate_change global_warming",
	"emission discharge",
	"pollute contaminate",
	"pollution contamination",
	"pollutant contaminant",
	"toxic poisonous",
	"poison toxin",
	"waste garbage trash rubbish",
	"waste refuse",
	"recycle reuse",
	"sustainable environmentally_friendly",
	"extinct died_out",
	"extinction dying_out",
	"endangered threatened",
	"habitat natural_environment",
	"wildlife animal",
	"conserve protect",
	"conservation protection",
	"conservation preservation",
	"preserve protect",
	"preserve maintain",
	"orbit circle",
	"astronaut cosmonaut",
	"space outer_space",
	"asteroid space_rock",
	"ancestor forebear",
	"descendant offspring",
	"mate breed",
	"breed reproduce",
	"storm tempest",
	"tornado twister",
	"rain rainfall",
	"downpour heavy_rain",
	"downpour rainstorm",
	"snow snowfall",
	"snowstorm blizzard",
	"flood inundate",
	"flood flooding",
	"flooded inundated",
	"submerged underwater",
	"drought dry_spell",
	"heat_wave hot_spell",
	"cold chilly",
	"freezing icy",
	"windy blustery",
	"fog mist",
	"lightning thunderbolt",
	"earthquake quake",
	"quake temblor",
	"aftershock tremor",
	"tsunami tidal_wave",
	"landslide mudslide",
	"avalanche snowslide",
	"erupt explode",
	"eruption explosion",
	"wildfire forest_fire",
	"wildfire bushfire",
	"wildfire blaze",
	"firefighter fireman",
	"douse put_out",
	"disaster catastrophe",
	"disaster calamity",
	"disastrous catastrophic",
	"tragedy disaster",
	"devastating catastrophic",
	"devastating destructive",
	"devastated ravaged",
	"debris rubble",
	"rubble wreckage",
	"wreckage debris",
	"trapped stuck",
	"stranded stuck",
	"strand maroon",
	"missing unaccounted_for",
	"search look",
	"rescuer rescue_worker",
	"rescuer emergency_worker",
	"rescue pull_out",
	"shelter refuge",
	"drown die_by_drowning",
	"washed_away swept_away",
	"sweep_away wash_away",
	"collapse give_way",
	"leak spill",
	"leak seep",
	"leak escape",
	"evacuate clear",
	"evacuate flee",
	"evacuee displaced_person",
	"alarm alert",
	"game match",
	"game contest",
	"match contest",
	"match fixture",
	"contest competition",
	"competition tournament",
	"tournament championship",
	"championship title",
	"title crown",
	"trophy cup",
	"race contest",
	"win triumph",
	"triumph victory",
	"win beat",
	"beat overcome",
	"thrash rout",
	"thrash trounce",
	"trounce rout",
	"lose be_beaten",
	"draw tie",
	"tie level",
	"level equalize",
	"equalizer leveler",
	"score net",
	"score goal",
	"goal strike",
	"scorer goalscorer",
	"point score",
	"athlete sportsman",
	"athlete sportswoman",
	"footballer soccer_player",
	"coach manager",
	"coach trainer",
	"captain skipper",
	"goalkeeper keeper",
	"goalkeeper goalie",
	"striker forward",
	"teammate colleague",
	"squad roster",
	"club side",
	"club team",
	"club franchise",
	"referee umpire",
	"season campaign",
	"final decider",
	"qualify advance",
	"qualify go_through",
	"knock_out eliminate",
	"elimination exit",
	"penalty spot_kick",
	"foul infringement",
	"red_card sending-off",
	"send_off dismiss",
	"sideline rule_out",
	"debut first_appearance",
	"transfer switch",
	"sign join",
	"sign recruit",
	"stadium arena",
	"stadium ground",
	"pitch field",
	"boxer fighter",
	"boxing prizefighting",
	"fight bout",
	"bout match",
	"lap circuit",
	"world_champion title_holder",
	"champion winner",
	"champion title_holder",
	"holder champion",
	"defending reigning",
	"runner-up second_place",
	"doping drug-taking",
	"fan spectator",
	"crowd audience",
	"crowd spectator",
	"film movie",
	"movie picture",
	"film shoot",
	"filmmaker director",
	"actor actress",
	"actress performer",
	"star play",
	"play portray",
	"play perform",
	"role character",
	"scene sequence",
	"script screenplay",
	"screenwriter scriptwriter",
	"premiere debut",
	"premiere opening",
	"sequel follow-up",
	"series show",
	"show program",
	"program broadcast",
	"broadcast air",
	"air screen",
	"screen show",
	"television tv",
	"television small_screen",
	"network channel",
	"channel station",
	"broadcaster network",
	"host presenter",
	"presenter anchor",
	"anchor newscaster",
	"episode installment",
	"viewer watcher",
	"song track",
	"song tune",
	"album record",
	"record tape",
	"band group",
	"concert gig",
	"concert show",
	"concert performance",
	"performance show",
	"composer songwriter",
	"compose write",
	"theater playhouse",
	"stage theater",
	"art artwork",
	"painting picture",
	"picture image",
	"photo photograph picture",
	"photo image",
	"image photograph",
	"photograph shoot",
	"video clip",
	"video footage",
	"footage clip",
	"footage recording",
	"tape recording",
	"record film",
	"gallery exhibition_space",
	"sculpture statue",
	"monument memorial",
	"memorial tribute",
	"book volume",
	"memoir autobiography",
	"biography life_story",
	"publisher publishing_house",
	"newspaper paper",
	"newspaper daily",
	"journal magazine",
	"press media",
	"media news_outlet",
	"news report",
	"report reporting",
	"headline title",
	"column article",
	"article feature",
	"advertisement ad",
	"advert advertisement",
	"advert ad",
	"commercial advertisement",
	"advertise promote",
	"promote publicize",
	"publicity promotion",
	"clothes clothing",
	"clothing garment",
	"clothes garment",
	"clothing apparel",
	"dress gown",
	"outfit costume",
	"jewelry jewel",
	"celebrate mark",
	"celebrate commemorate",
	"commemorate mark",
	"anniversary commemoration",
	"celebration festivity",
	"ceremony ritual",
	"ceremony service",
	"party celebration",
	"feast banquet",
	"dinner supper",
	"holiday vacation",
	"tradition custom",
	"traditional customary",
	"heritage legacy",
	"legacy inheritance",
	"inherit be_left",
	"history past",
	"historical past",
	"historic historical",
	"era age",
	"era period",
	"period time",
	"date day",
	"noon midday",
	"religious faith",
	"religion faith",
	"church congregation",
	"priest clergyman",
	"priest cleric",
	"cleric clergyman",
	"pastor minister",
	"pope pontiff",
	"bishop prelate",
	"muslim islamic",
	"islam muslim",
	"jewish jew",
	"pray worship",
	"prayer worship",
	"believer worshiper",
	"holy sacred",
	"bible scripture",
	"pilgrimage religious_journey",
	"god deity",
	"college university",
	"class lesson",
	"class course",
	"course program",
	"pupil schoolchild",
	"principal headteacher",
	"teach instruct",
	"education schooling",
	"educate teach",
	"degree diploma",
	"graduate alumnus",
	"examination exam",
	"scholarship grant",
	"tuition school_fee",
	"kindergarten nursery",
	"nursery preschool",
	"apartment flat",
	"skyscraper tower",
	"tower high-rise",
	"hotel inn",
	"restaurant eatery",
	"restaurant diner",
	"cafe coffee_shop",
	"bar pub",
	"room chamber",
	"floor story",
	"roof rooftop",
	"garden yard",
	"square plaza",
	"fence barrier",
	"gate entrance",
	"entrance door",
	"door doorway",
	"neighborhood district",
	"neighborhood area",
	"suburb outskirts",
	"outskirts edge",
	"downtown city_center",
	"city urban",
	"rural countryside",
	"countryside country",
	"town municipality",
	"mayor city_leader",
	"council local_authority",
	"resident local",
	"property real_estate",
	"property possession",
	"estate property",
	"belongings possession",
	"possession belonging",
	"toy plaything",
	"bag sack",
	"luggage baggage",
	"bucket pail",
	"rope cord",
	"wire cable",
	"cook prepare",
	"taste flavor",
	"delicious tasty",
	"hairstyle haircut",
	"face visage",
	"smile grin",
	"laugh chuckle",
	"weep cry",
	"cry sob",
	"sleep nap",
	"dream vision",
	"wake awaken",
	"sit be_seated",
	"hug embrace",
	"handshake shake_hands",
	"wear dress_in",
	"surname last_name",
	"surname family_name",
	"nickname moniker",
	"childhood youth",
	"youth young_person",
	"adult grown-up",
	"gender sex",
	"homosexual gay",
	"transgender trans",
	"race ethnicity",
	"ethnic racial",
	"racism racial_discrimination",
	"prejudice bias",
	"biased partial",
	"equality equal_rights",
	"human_right civil_liberty",
	"freedom liberty",
	"hobby pastime",
	"play game",
	"gamble bet",
	"bet wager",
	"lottery draw",
	"jackpot prize",
	"luck fortune",
	"lucky fortunate",
	"fortunately luckily",
	"unfortunately sadly",
	"unlucky unfortunate"
];
// src/lexicon/synonyms-power.ts
const powerSynonyms = [
	"government administration",
	"government cabinet",
	"leader ruler",
	"president head_of_state",
	"prime_minister premier",
	"minister secretary",
	"official authority",
	"official functionary",
	"politician lawmaker",
	"lawmaker legislator",
	"parliament legislature",
	"congress legislature",
	"ministry department",
	"authority power",
	"policy strategy",
	"rule regulation",
	"rule govern",
	"law legislation statute",
	"law act",
	"bill legislation",
	"legislation act",
	"constitution charter",
	"pass adopt approve",
	"repeal abolish scrap",
	"abolish do_away_with",
	"vote ballot",
	"election poll vote",
	"elect vote_in",
	"campaign drive",
	"campaign run",
	"run_for stand_for",
	"nominate put_forward",
	"nominee candidate",
	"appoint name",
	"appoint designate",
	"dismiss fire sack",
	"oust depose overthrow topple",
	"ouster removal",
	"coup overthrow",
	"inaugurate swear_in",
	"term tenure",
	"rule reign",
	"monarch sovereign",
	"king monarch",
	"queen monarch",
	"dictator autocrat",
	"regime government",
	"opposition opponent",
	"coalition alliance",
	"alliance bloc",
	"reform overhaul",
	"overhaul revamp",
	"reform change",
	"budget spending_plan",
	"corruption graft",
	"bribe payoff",
	"bribery corruption",
	"scandal controversy",
	"protester demonstrator",
	"rally demonstration",
	"march demonstration",
	"unrest turmoil",
	"turmoil chaos",
	"uprising revolt rebellion",
	"strike walkout",
	"activist campaigner",
	"civil_servant bureaucrat",
	"city town",
	"capital capital_city",
	"village hamlet",
	"state country",
	"country nation",
	"nation state",
	"border frontier",
	"territory land",
	"citizenship nationality",
	"immigration migration",
	"deport expel",
	"deportation expulsion",
	"expel kick_out",
	"asylum refuge",
	"diplomat envoy",
	"ambassador envoy",
	"envoy emissary",
	"delegation mission",
	"representative delegate",
	"spokesman spokesperson spokeswoman",
	"aide adviser assistant",
	"adviser counselor",
	"embassy diplomatic_mission",
	"negotiate bargain",
	"negotiation talk",
	"negotiation bargaining",
	"mediate broker",
	"mediator broker",
	"treaty pact accord",
	"treaty agreement",
	"compromise concession",
	"ceasefire truce",
	"ceasefire cease_fire",
	"truce armistice",
	"armistice ceasefire",
	"peace_deal peace_agreement",
	"sanction penalty",
	"embargo ban",
	"bilateral two-way",
	"trilateral three-way",
	"cooperate collaborate",
	"cooperation collaboration",
	"cooperate work_together",
	"collaborate work_together",
	"cooperation partnership",
	"tension friction",
	"dispute conflict",
	"row spat",
	"standoff impasse",
	"deadlock stalemate impasse",
	"thaw warming",
	"rapprochement reconciliation",
	"reconcile make_up",
	"consensus agreement",
	"communique joint_statement",
	"statement declaration",
	"statement announcement",
	"statement comment",
	"host receive",
	"welcome receive",
	"state_visit official_visit",
	"itinerary schedule",
	"recall withdraw",
	"sever cut_off break_off",
	"suspend halt",
	"suspension halt",
	"suspend freeze",
	"communicate contact",
	"communication contact",
	"commit pledge",
	"war conflict",
	"war warfare",
	"fighting combat",
	"fight battle",
	"battle clash",
	"clash confrontation",
	"attack assault strike",
	"attack raid",
	"assault offensive",
	"offensive attack",
	"raid incursion",
	"bomb bombard",
	"bombing bombardment",
	"bombard shell",
	"shelling bombardment",
	"airstrike air_strike air_raid",
	"weapon arm",
	"weaponry weapon",
	"ammunition munition",
	"gun firearm",
	"gunfire shooting",
	"gunman shooter",
	"shoot fire",
	"shoot_down bring_down down shootdown",
	"soldier troop serviceman",
	"troop force",
	"army military",
	"military armed_force",
	"navy naval",
	"warship naval_vessel",
	"fighter militant",
	"militant insurgent",
	"rebel insurgent",
	"rebel fighter",
	"guerrilla insurgent",
	"hostage captive",
	"captive prisoner",
	"casualty victim",
	"wound injure hurt",
	"maim mutilate",
	"deploy send",
	"deploy station",
	"deployment dispatch",
	"capture seize",
	"seize take_over",
	"occupy seize",
	"occupation takeover",
	"surrender give_up",
	"defeat beat",
	"defeat loss",
	"victory win",
	"conquer defeat",
	"defend protect",
	"defense protection",
	"protect guard",
	"shield protect",
	"patrol guard",
	"besiege surround",
	"siege blockade",
	"blockade cut_off",
	"massacre slaughter",
	"massacre mass_killing",
	"drone unmanned_aircraft",
	"spy espionage",
	"spying espionage",
	"spy agent",
	"surveillance monitoring",
	"surveillance spying",
	"intelligence information",
	"nuclear atomic",
	"disarm demilitarize",
	"disarmament arms_reduction",
	"retaliate hit_back",
	"retaliation reprisal",
	"retaliation revenge",
	"revenge vengeance",
	"base facility",
	"headquarters base",
	"veteran ex_soldier",
	"draft conscription",
	"conscript draft",
	"evacuate move_out",
	"flee run_away",
	"displace uproot",
	"ravage devastate",
	"devastate destroy",
	"devastation destruction",
	"crime offense",
	"criminal offender",
	"police officer",
	"policeman police_officer",
	"policeman cop",
	"police cop",
	"arrest detain",
	"arrest take_into_custody",
	"arrest apprehend",
	"detain hold",
	"detention custody",
	"jail imprison",
	"jail prison",
	"imprison lock_up",
	"imprisonment jail",
	"incarcerate imprison",
	"prisoner inmate",
	"free release",
	"release set_free",
	"release let_go",
	"bail bond",
	"charge indict",
	"charge count",
	"indictment charge",
	"accusation allegation",
	"allegation claim",
	"sue take_to_court",
	"lawsuit suit",
	"lawsuit legal_action",
	"case lawsuit",
	"trial court_case",
	"try put_on_trial",
	"prosecute take_to_court",
	"prosecution trial",
	"court tribunal",
	"judge justice",
	"judge magistrate",
	"jury juror",
	"verdict ruling",
	"ruling judgment",
	"ruling decision",
	"rule decide",
	"sentence punishment",
	"punish penalize",
	"punishment penalty",
	"death_penalty capital_punishment",
	"execute put_to_death",
	"execution capital_punishment",
	"convict find_guilty",
	"acquit clear",
	"acquit find_not_guilty",
	"exonerate clear",
	"pardon clemency",
	"pardon amnesty",
	"appeal challenge",
	"overturn reverse",
	"overturn quash",
	"uphold affirm",
	"testify give_evidence",
	"testimony evidence",
	"witness onlooker",
	"suspect alleged_perpetrator",
	"suspicion doubt",
	"suspected alleged",
	"manslaughter unlawful_killing",
	"rob steal",
	"burglary break_in",
	"steal theft",
	"thief robber",
	"theft stealing",
	"loot plunder",
	"kidnap abduct",
	"kidnapping abduction",
	"sexual_assault sexual_abuse",
	"abuse mistreat",
	"abuse mistreatment",
	"torture torment",
	"harass bully",
	"harassment bullying",
	"smuggle traffic",
	"smuggling trafficking",
	"smuggler trafficker",
	"fraud deception",
	"fraud scam",
	"swindle defraud",
	"extort blackmail",
	"vandalize deface",
	"trespass intrude",
	"gang criminal_group",
	"gangster mobster",
	"investigation probe inquiry",
	"investigator detective",
	"search comb",
	"search raid",
	"violate break",
	"violation breach",
	"breach break",
	"break_the_law violate",
	"illegal unlawful",
	"illegally unlawfully",
	"legal lawful",
	"obey comply",
	"comply abide",
	"compliance adherence",
	"plaintiff claimant",
	"defendant accused",
	"guilty culpable",
	"innocent not_guilty",
	"fugitive runaway",
	"autopsy postmortem",
	"corpse body",
	"missing lost",
	"hacker cybercriminal",
	"hack break_into",
	"hacking cyberattack",
	"protest demonstration demonstrate"
];
// src/lexicon/synonyms.ts
const synonymGroups = [
	...actionSynonyms,
	...descriptionSynonyms,
	...powerSynonyms,
	...economySynonyms,
	...lifeSynonyms
];
// src/lexicon/concepts.ts
let groups;
let openers;
let opposites;
const known$4 = new Map();
const KNOWN_LIMIT = 5e4;
function conceptsOf(lemma) {
	const before = known$4.get(lemma);
	if (before !== void 0) return before;
	const keys = keysOf$1(lemma);
	if (known$4.size >= KNOWN_LIMIT) known$4.clear();
	known$4.set(lemma, keys);
	return keys;
}
function opensPhrase(lemma) {
	groups ??= indexGroups();
	openers ??= new Set([...groups.keys()].flatMap((key) => key.includes("_") ? key.split("_")[0] ?? [] : []));
	return openers.has(americanSpelling(lemma));
}
function areAntonyms(a, b) {
	const [first = a, firstRoot = a] = conceptsOf(a);
	const [second = b, secondRoot = b] = conceptsOf(b);
	return opposed(first, second) || opposed(firstRoot.slice(1), secondRoot.slice(1));
}
function hasAntonyms(lemma) {
	opposites ??= indexPairs();
	const [word = lemma, root = lemma] = conceptsOf(lemma);
	return opposites.has(word) || opposites.has(root.slice(1));
}
function keysOf$1(lemma) {
	groups ??= indexGroups();
	const index = groups;
	const word = spelled(lemma);
	const roots = [...new Set([stem(word), ...verbsOf(word, index).map(stem)])];
	const own = [word, ...roots].map((form) => index.get(form)).find((found) => found !== void 0);
	return [
		word,
		...roots.map((root) => `~${root}`),
		...own ?? []
	];
}
function verbsOf(word, index) {
	const ending = [
		"ied",
		"ed",
		"ing"
	].find((end) => word.endsWith(end));
	if (ending === void 0 || word.length < ending.length + 3) return [];
	const rest = word.slice(0, -ending.length);
	if (ending === "ied") return [`${rest}y`].filter((form) => index.has(form));
	const single = rest.at(-1) === rest.at(-2) ? [rest.slice(0, -1)] : [];
	return [
		`${rest}e`,
		rest,
		...single
	].filter((form) => index.has(form)).slice(0, 1);
}
function opposed(a, b) {
	opposites ??= indexPairs();
	return opposites.get(a)?.includes(b) ?? false;
}
function spelled(lemma) {
	return lemma.includes("_") ? lemma.split("_").map(americanSpelling).join("_") : americanSpelling(lemma);
}
function indexGroups() {
	const index = new Map();
	synonymGroups.forEach((group, number) => {
		for (const lemma of group.split(" ")) add(index, lemma, `#${number}`);
	});
	return index;
}
function indexPairs() {
	const index = new Map();
	for (const [one, other] of antonymPairs) {
		add(index, one, other);
		add(index, other, one);
	}
	return index;
}
function add(index, key, value) {
	const values = index.get(key);
	if (values === void 0) index.set(key, [value]);
	else values.push(value);
}
// src/lexicon/function-words.ts
const functionWords = new Set("a an the this that these those and or but nor so yet if than as because although though while whereas whether of in on at by for from with to into onto upon about over under between among amid through during within along across behind beyond near off out up down around toward towards via per like unlike i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs themselves one oneself who whom whose which what when where why how whoever whatever whichever whenever wherever be am is are was were been being do does did done doing according have has had having will would shall should can could may might must ought there here 's 'd 'll 're 've 'm s".split(" "));
const lightWords = new Set("make take get hold give go come put let keep set bring use become seem appear happen occur involve include follow regard say tell speak state note add thing way something anything everything someone anyone everyone somebody anybody everybody people person matter fact case part kind sort type number lot bit place time very also too then however moreover furthermore meanwhile therefore thus hence indeed instead rather quite just only even still already again now once ever well actually really simply especially particularly notably apparently such other another same own each every both either some any all much many more most several certain various further additional overall respectively namely etc else otherwise new recent recently earlier later today previously currently including following concerning regarding without against despite before after until till since unless above below except".split(" "));
// src/text/normalise.ts
const doubleQuotes = "“”„‟«»″＂";
const singleQuotes = "‘’‚‛‹›′`´";
const dashes = "‐‑‒–—―−﹘﹣";
const spaces = "	\v\f\xA0              　﻿";
const plain$1 = new Map([
	...[...doubleQuotes].map((mark) => [mark, "\""]),
	...[...singleQuotes].map((mark) => [mark, "'"]),
	...[...dashes].map((mark) => [mark, "-"]),
	...[...spaces].map((mark) => [mark, " "])
]);
const fullWidthOffset = 65248;
function plainUnit(unit) {
	const known = plain$1.get(unit);
	if (known !== void 0) return known;
	const code = unit.charCodeAt(0);
	return code >= 65281 && code <= 65374 ? String.fromCharCode(code - fullWidthOffset) : unit;
}
function normalise(text) {
	return text.replace(/[\t\v\f`\u0080-\uffff]/g, plainUnit);
}
function lower(text) {
	const all = text.toLowerCase();
	if (all.length === text.length) return all;
	return Array.from({ length: text.length }, (_, at) => lowerUnit(text.charAt(at))).join("");
}
function lowerUnit(unit) {
	const small = unit.toLowerCase();
	return small.length === 1 ? small : unit;
}
// src/compare/words.ts
function synonymKeys(groups) {
	const keys = new Map();
	groups.forEach((group, number) => {
		for (const word of group) keys.set(lower(word), [...keys.get(lower(word)) ?? [], `#own${number}`]);
	});
	return keys;
}
function termsOf({ tokens }, synonyms) {
	return tokens.map((token, at) => {
		if (!isContent(token)) return [];
		const own = synonyms.get(token.lemma) ?? synonyms.get(token.norm) ?? [];
		return [
			...conceptsOf(token.lemma),
			`=${token.norm}`,
			...phraseTerms(tokens, at),
			...own
		];
	});
}
function isContent(token) {
	return /[\p{L}\d]/u.test(token.norm) && contentTags.has(token.tag) && !functionWords.has(token.norm);
}
const contentTags = new Set([
	"NOUN",
	"PROPN",
	"VERB",
	"ADJ",
	"ADV",
	"NUM",
	"X",
	"SYM",
	"INTJ"
]);
function phraseTerms(tokens, at) {
	const head = tokens[at]?.lemma ?? "";
	if (!opensPhrase(head)) return [];
	return tokens.slice(at + 1, at + 5).filter(({ tag }) => tag === "ADP" || tag === "ADV" || tag === "PART" || tag === "NOUN").flatMap(({ lemma }) => conceptsOf(`${head}_${lemma}`).filter((key) => key.startsWith("#")));
}
const tagWeight = {
	PROPN: 1.2,
	NUM: 1.2,
	NOUN: 1,
	VERB: 1,
	ADJ: .8,
	ADV: .5
};
const lightWeight = .3;
function weightOf(token) {
	return lightWords.has(token.lemma) ? lightWeight : tagWeight[token.tag] ?? .3;
}
function likeness(a, b) {
	const [own] = a;
	if (own === void 0 || b.length === 0) return 0;
	if (own === b[0]) return 1;
	let best = 0;
	for (const key of a) if (b.includes(key)) best = Math.max(best, key.startsWith("#") ? synonym : derivation);
	return best;
}
const derivation = .95;
const synonym = .9;
const known$3 = new WeakMap();
function placesOf(terms) {
	const before = known$3.get(terms);
	if (before !== void 0) return before;
	const places = new Map();
	terms.forEach((keys, at) => {
		for (const key of keys) {
			const list = places.get(key);
			if (list === void 0) places.set(key, [at]);
			else if (list.at(-1) !== at) list.push(at);
		}
	});
	known$3.set(terms, places);
	return places;
}
function greatestLikeness(terms, others) {
	const places = placesOf(others);
	let best = 0;
	for (const key of terms) for (const at of places.get(key) ?? []) {
		best = Math.max(best, likeness(terms, others[at] ?? []));
		if (best === 1) return best;
	}
	return best;
}
function range$1(from, to) {
	return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
// src/compare/name-links.ts
function nameLinks({ part, claim, source, sentence }, { claimFacts, sourceFacts, words }) {
	const links = new Map();
	const names = sourceFacts.filter(isName$1);
	const asked = claimFacts.filter(isName$1);
	for (const name of asked) {
		const answer = answerIn(name, {
			names,
			asked,
			claim
		});
		if (answer === void 0 && name.type !== "person" && isVerbatim(name, words, claim)) continue;
		const says = answer === void 0 && isSpeaker(name, source, sentence);
		const inContext = answer === void 0 && isNearby(name, source, sentence) && !hasStranger(name, names, asked);
		const link = answer !== void 0 ? {
			to: headOf$1(answer, sentence),
			strength: 1
		} : { strength: says ? 1 : inContext ? nearbyCredit : 0 };
		for (const at of nameTokens(name, part, claim)) links.set(at, link);
	}
	return links;
}
function isSpeaker(name, { facts }, { index }) {
	return (facts[index] ?? []).filter(isQuotation).some(({ speaker, speakerSentence = index }) => {
		const said = (facts[speakerSentence] ?? []).filter(isName$1);
		return speaker !== void 0 && said.some((other) => other.from < speaker.to && speaker.from < other.to && meet$1(name, other));
	});
}
const nearbyCredit = .8;
function isSpot(name, { document }) {
	const before = (document.sentences[name.sentence]?.tokens ?? []).slice(Math.max(0, name.from - 2), name.from).map(({ norm }) => norm);
	return name.entities.length > 1 && before.some((word) => spotPrepositions.has(word));
}
function isNearby(name, source, sentence) {
	const { nearby } = entitiesOf(source, sentence);
	return name.entities.some((entity) => nearby.has(entity));
}
function hasStranger(name, names, asked) {
	return names.some((other) => other.entities.length > 0 && (other.type === name.type || other.type === "unknown" || name.type === "unknown") && !asked.some((known) => meet$1(known, other)));
}
function isVerbatim(name, words, claim) {
	return (claim.document.sentences[name.sentence]?.tokens ?? []).slice(name.from, name.to).every((token, at) => {
		const link = words.get(name.from + at);
		return !isContent(token) || link?.to !== void 0 && link.strength === 1;
	});
}
function answerIn(name, { names, asked, claim }) {
	const answer = answering(name, names, isSpot(name, claim));
	return answer?.form === "pronoun" && name.form === "name" && !isCompany(answer, asked) && hasStranger(name, names.filter(({ form }) => form === "name"), asked) ? void 0 : answer;
}
function isCompany({ entities }, asked) {
	return entities.length > 1 && entities.every((entity) => asked.some((other) => other.entities.includes(entity)));
}
function answering(name, others, spot) {
	const wanted = spot ? name.entities.slice(0, 1) : name.entities;
	const same = others.filter((other) => wanted.some((entity) => other.entities.includes(entity)));
	return forms.map((form) => same.find((other) => other.form === form)).find((found) => found !== void 0);
}
const forms = [
	"name",
	"role",
	"pronoun"
];
function nameTokens(name, part, claim) {
	const tokens = tokensOf$2({
		claim,
		part
	});
	let from = name.from;
	while (from > 0 && name.role.includes(tokens[from - 1]?.lemma ?? "")) from -= 1;
	return part.tokens.filter((at) => at >= from && at < name.to);
}
function headOf$1(name, sentence) {
	return Math.min(name.to, sentence.tokens.length) - 1;
}
// src/compare/align.ts
const contextSentences = 2;
const contextCredit = .7;
function align({ claim, part, source, sentence }, rarity) {
	const claimFacts = factsOf$1(claim, part);
	const sourceFacts = source.facts[sentence.index] ?? [];
	const sides = {
		claim,
		part,
		source,
		sentence
	};
	const words = wordLinks(sides);
	const links = new Map([...words, ...nameLinks(sides, {
		claimFacts,
		sourceFacts,
		words
	})]);
	return {
		...sides,
		claimFacts,
		sourceFacts,
		links,
		weights: weightsOf(claim, part, rarity)
	};
}
function factsOf$1(claim, part) {
	const inPart = new Set(part.tokens);
	return (claim.facts[part.sentence] ?? []).filter(({ from, to }) => inPart.has(from) && inPart.has(to - 1));
}
function weightsOf(claim, part, rarity) {
	const tokens = tokensOf$2({
		claim,
		part
	});
	const terms = claim.terms[part.sentence] ?? [];
	const measured = (claim.facts[part.sentence] ?? []).some(({ kind }) => kind === "quantity");
	const weights = new Map();
	for (const at of part.tokens) {
		const token = tokens[at];
		if (token === void 0 || !isContent(token)) continue;
		const weight = measured && (measureVerbs.has(token.lemma) || measureAdjectives.has(token.norm)) ? lightWeight : Math.max(weightOf(token), isPhrasal(tokens, at) ? 1 : 0);
		weights.set(at, weight * (1 + rarity(terms[at] ?? [])) / 2);
	}
	return weights;
}
function isPhrasal(tokens, at) {
	return tokens[at]?.tag === "VERB" && particles$1.has(tokens[at + 1]?.norm ?? "");
}
function wordLinks({ claim, part, source, sentence }) {
	const claimTerms = claim.terms[part.sentence] ?? [];
	const sourceTerms = source.terms[sentence.index] ?? [];
	const tokens = tokensOf$2({
		claim,
		part
	});
	const links = new Map();
	let expected = 0;
	for (const at of part.tokens) {
		const terms = claimTerms[at] ?? [];
		const lends = isThing$1(tokens[at]);
		const found = nearest$1(terms, sourceTerms, expected) ?? pronounFor(at, {
			tokens,
			terms
		}, {
			source,
			sentence
		}) ?? (lends ? inContext(terms, source, sentence) : void 0);
		if (found === void 0) continue;
		links.set(at, found);
		if (sentence.tokens[found.to ?? -1]?.norm === "they" && tokens[at - 1]?.norm === "two") links.set(at - 1, found);
		if (found.to !== void 0) expected = found.to + 1;
	}
	return links;
}
function isThing$1(token) {
	return token?.tag === "NOUN" || token?.tag === "PROPN";
}
function nearest$1(terms, others, expected) {
	const places = placesOf(others);
	let best;
	for (const to of new Set(terms.flatMap((key) => places.get(key) ?? []))) {
		const strength = likeness(terms, others[to] ?? []);
		const distance = Math.abs(to - expected);
		if (best === void 0 || strength > best.strength || strength === best.strength && (distance < best.distance || distance === best.distance && to < best.to)) best = {
			to,
			strength,
			distance
		};
	}
	return best && {
		to: best.to,
		strength: best.strength
	};
}
function inContext(terms, source, sentence) {
	if (terms.length === 0) return void 0;
	for (const index of neighbours(source, sentence)) {
		const strength = greatestLikeness(terms, source.terms[index] ?? []);
		if (strength > 0) return { strength: strength * contextCredit };
	}
}
function neighbours({ document }, { index, paragraph }) {
	const before = Array.from({ length: Math.min(index, contextSentences) }, (_, at) => index - 1 - at);
	return document.sentences[index + 1]?.paragraph === paragraph ? [...before, index + 1] : before;
}
function withAnswers(pairing, findings) {
	const links = new Map(pairing.links);
	for (const at of sayingOf(pairing)) if (!links.has(at)) links.set(at, { strength: 1 });
	for (const { effect, claimFact, sourceFact } of findings) {
		if (effect !== "supports" || claimFact === void 0 || sourceFact === void 0) continue;
		const link = sourceFact.sentence === pairing.sentence.index ? {
			to: sourceFact.from,
			strength: 1
		} : { strength: nearbyCredit };
		for (let at = claimFact.from; at < claimFact.to; at += 1) links.set(at, link);
	}
	return {
		...pairing,
		links
	};
}
function sayingOf({ claim, part, claimFacts, sourceFacts }) {
	const ours = claimFacts.filter(isQuotation).map(({ words }) => words.join(" "));
	const theirs = sourceFacts.filter(isQuotation).map(({ words }) => words.join(" "));
	if (!ours.some((words) => theirs.some((other) => other.includes(words)))) return [];
	const tokens = tokensOf$2({
		claim,
		part
	});
	return part.tokens.filter((at) => {
		const lemma = tokens[at]?.lemma ?? "";
		return SAYING.has(lemma) || CHARACTERISING.has(lemma);
	});
}
// src/compare/guards/attachments.ts
const attachments = (pairing) => {
	const tokens = tokensOf$2(pairing);
	return pairing.claimFacts.filter(isName$1).filter(({ entities, form }) => entities.length > 0 && form === "name").flatMap((name) => [...ownedBy(pairing, tokens, name), ...placedAt(pairing, tokens, name)]);
};
function ownedBy(pairing, tokens, name) {
	const noun = nounAfter(tokens, name.to);
	const there = noun === void 0 ? void 0 : pairing.links.get(noun)?.to;
	if (there === void 0) return [];
	return mismatch(pairing, name, names$2(pairing).find(({ to }) => nounAfter(pairing.sentence.tokens, to) === there));
}
function isJoined(pairing, name, rival) {
	return names$2(pairing).some((other) => meet$1(name, other) && other.from >= rival.to && other.from <= rival.to + reach$4);
}
function placedAt(pairing, tokens, name) {
	const host = hostBefore(tokens, name.from);
	if (host === void 0) return [];
	const there = pairing.links.get(host)?.to;
	const rivals = places(pairing).filter(({ from }) => there !== void 0 && hostBefore(pairing.sentence.tokens, from) === there);
	if (rivals.length === 0) return mismatch(pairing, name, otherPlace(pairing, tokens, name));
	return rivals.some((rival) => meet$1(rival, name) || isJoined(pairing, name, rival)) ? [] : mismatch(pairing, name, rivals[0]);
}
function otherPlace(pairing, tokens, name) {
	const word = placeWord(tokens, name.from);
	if (name.type !== "place" || word === void 0 || word === "of") return void 0;
	const placed = places(pairing).filter(({ from, type }) => type === "place" && placeWord(pairing.sentence.tokens, from) !== void 0);
	if (placed.some((other) => meet$1(other, name))) return void 0;
	return placed.find(({ from }) => placeWord(pairing.sentence.tokens, from) === word);
}
function placeWord(tokens, from) {
	const norm = tokens[tokens[from - 1]?.tag === "DET" || tokens[from - 1]?.tag === "ADJ" ? from - 2 : from - 1]?.norm ?? "";
	return placePrepositions.has(norm) ? norm : void 0;
}
function places(pairing) {
	return names$2(pairing).filter(({ to }) => nounAfter(pairing.sentence.tokens, to) === void 0);
}
function names$2({ sourceFacts }) {
	return sourceFacts.filter(isName$1).filter(({ entities, form }) => entities.length > 0 && form === "name");
}
function mismatch({ claim, source }, name, rival) {
	if (rival === void 0 || meet$1(name, rival)) return [];
	const [ours, theirs] = [claim.document.text.slice(name.start, name.end), source.document.text.slice(rival.start, rival.end)];
	return [{
		kind: "attachment",
		relation: "disjoint",
		effect: "blocks",
		claim: ours,
		source: theirs,
		message: `“${theirs}” stands here where the claim has “${ours}”`
	}];
}
const reach$4 = 3;
function nounAfter(tokens, to) {
	let at = tokens[to]?.norm === "'s" || tokens[to]?.norm === "'" ? to + 1 : to;
	let noun;
	for (; at < to + reach$4 + 1; at += 1) {
		const tag = tokens[at]?.tag;
		if (tag === "NOUN") noun = at;
		else if (tag !== "ADJ") break;
	}
	return noun;
}
function hostBefore(tokens, from) {
	let at = from - 1;
	if (tokens[at]?.tag === "DET" || tokens[at]?.tag === "ADJ") at -= 1;
	if (!placePrepositions.has(tokens[at]?.norm ?? "")) return void 0;
	const host = tokens[at - 1];
	return host?.tag === "NOUN" || host?.tag === "VERB" || host?.norm === "down" ? host.norm === "down" ? at - 2 : at - 1 : void 0;
}
// src/compare/guards/guard.ts
function blocked(kind, claim, message) {
	return {
		kind,
		relation: "unrelated",
		effect: "blocks",
		claim,
		message
	};
}
function wordsOf$5(pairing, at) {
	return tokensOf$2(pairing)[at]?.word ?? "";
}
function wordFact({ index, tokens }, at) {
	const { start, end } = tokens[at] ?? {
		start: 0,
		end: 0
	};
	return {
		kind: "word",
		sentence: index,
		from: at,
		to: at + 1,
		start,
		end
	};
}
function wordFacts({ claim, part, sentence }, at, to) {
	const whole = claim.document.sentences[part.sentence];
	return {
		...whole && { claimFact: wordFact(whole, at) },
		sourceFact: wordFact(sentence, to)
	};
}
function answersOf({ links }) {
	return new Set([...links.values()].map(({ to }) => to));
}
function coverageWithout(pairing, at) {
	return coverage(pairing, [{
		kind: "word",
		sentence: 0,
		start: 0,
		end: 0,
		from: at,
		to: at + 1
	}]);
}
function allNamed(pairing) {
	return pairing.claimFacts.every((fact) => !isName$1(fact) || isAnswered(pairing, fact));
}
function isQuoted({ claimFacts }, at) {
	return isInFact(claimFacts, at, "quotation");
}
function isInFact(facts, at, ...wanted) {
	return facts.some(({ kind, from, to }) => from <= at && at < to && wanted.includes(kind));
}
function mayContradict(claim, part, { whole, word, value, named }) {
	return whole >= .5 && claim.clashes.some(({ name }) => name.sentence === part.sentence) || named && (word >= .75 || value >= .6);
}
// src/compare/guards/attributions.ts
const attributions = (pairing) => {
	const sentence = pairing.claim.document.sentences[pairing.part.sentence];
	if (sentence === void 0 || isSpeech(pairing)) return [];
	return sentence.clauses.flatMap((clause, at) => {
		const { verb } = clause;
		if (verb === void 0 || !pairing.part.tokens.includes(verb) || !isSaying$2(pairing, sentence, {
			clause,
			at
		})) return [];
		if ((pairing.links.get(verb)?.strength ?? 0) >= .9) return [];
		return [blocked("attribution", wordsOf$5(pairing, verb), "nobody says this here: the passage tells it by itself")];
	});
};
function isSaying$2(pairing, { tokens, clauses }, { clause: { verb = -1 }, at }) {
	if (!SAYING.has(tokens[verb]?.lemma ?? "")) return false;
	return clauses[at + 1]?.link === "content" || pairing.claimFacts.some(({ kind }) => kind === "quotation") || tokens[verb + 1]?.norm === "that";
}
function isSpeech({ sentence: { tokens }, sourceFacts }) {
	return sourceFacts.some(({ kind }) => kind === "quotation") || tokens.some(({ lemma, norm }, at) => SAYING.has(lemma) || SAYING_IF_NEXT.has(lemma) || norm === "according" && tokens[at + 1]?.norm === "to");
}
const questions = (pairing) => {
	const [asked, told] = [pairing.sentence.tokens, tokensOf$2(pairing)];
	if (!(asked.some(({ norm }) => norm === "?") && asked.at(-1)?.norm !== "\"") || told.some(({ norm }) => norm === "?")) return [];
	return asked.slice(-2).some(({ norm }) => norm === "?") ? [blocked("question", "told", "the passage only asks this")] : [];
};
// src/compare/guards/descriptions.ts
const descriptions = (pairing) => pairing.claimFacts.filter(isName$1).filter((name) => isPerson(name) && name.form === "name").flatMap((name) => {
	const noun = describedAs(pairing, name);
	if (noun === void 0 || isInFact(pairing.claimFacts, noun, "name", "quantity", "date")) return [];
	return isCalled(pairing, name, noun) ? [] : [blocked("role", wordsOf$5(pairing, noun), sayMissing(pairing, noun))];
});
function sayMissing(pairing, noun) {
	return `the passage does not call them “${wordsOf$5(pairing, noun)}”`;
}
function describedAs(pairing, { to }) {
	const tokens = tokensOf$2(pairing);
	if (!(tokens[to]?.norm === "," || beings.has(tokens[to]?.norm ?? "")) || tokens[to + 1]?.tag !== "DET") return void 0;
	let noun;
	for (let at = to + 2; at < tokens.length && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]?.tag ?? ""); at += 1) if (tokens[at]?.tag === "NOUN") noun = at;
	return noun !== void 0 && pairing.part.tokens.includes(noun) ? noun : void 0;
}
const beings = new Set([
	"is",
	"was",
	"became",
	"remains"
]);
function isCalled(pairing, { from, to }, noun) {
	const there = pairing.links.get(noun)?.to;
	const person = Array.from({ length: to - from }, (_, offset) => pairing.links.get(from + offset)?.to).find((at) => at !== void 0);
	if (there === void 0 || person === void 0) return false;
	const [first, last] = there < person ? [there, person] : [person, there];
	return pairing.sentence.tokens.slice(first + 1, last).every(isOfPhrase);
}
function isOfPhrase({ tag, norm }) {
	return tag !== "VERB" && tag !== "CCONJ" && tag !== "SCONJ" || norm === "being" || norm === "named" || norm === "called";
}
// src/lexicon/plain-negators.ts
const plainNegators = new Set("not n't never no none neither nor nobody nothing nowhere without cannot hardly barely".split(" "));
// src/compare/guards/literals.ts
const literals = (pairing) => pairing.part.tokens.flatMap((at) => {
	const token = claimToken(pairing, at);
	const literal = token && literalOf(token);
	if (literal === void 0 || isQuoted(pairing, at) || isStated(pairing, literal)) return [];
	if (isAnaphoric$2(pairing, at) || isConverted(pairing, at, literal)) return [];
	const word = wordsOf$5(pairing, at);
	return [blocked("literal", word, `“${word}” is not in this passage`)];
});
const bareNumbers = (pairing) => pairing.part.tokens.flatMap((at) => {
	const token = claimToken(pairing, at);
	const literal = token && literalOf(token);
	if (literal?.category !== "number" || isQuoted(pairing, at) || isInexact(pairing, at)) return [];
	const { tokens } = pairing.sentence;
	const there = tokens.flatMap((other, to) => literalOf(other)?.value === literal.value ? [to] : []);
	if (there.length === 0 || !there.every((to) => isHedged(tokens[to - 1]))) return [];
	const word = wordsOf$5(pairing, at);
	return [{
		kind: "literal",
		relation: "wider",
		effect: "blocks",
		claim: word,
		message: `the source hedges “${word}”`
	}];
});
function isInexact(pairing, at) {
	const quantity = pairing.claimFacts.filter(isQuantity).find(({ from, to }) => from <= at && at < to);
	return isHedged(claimToken(pairing, at - 1)) || quantity !== void 0 && quantity.hedge !== "exact";
}
function isHedged(before) {
	return before !== void 0 && inexactWords.has(before.norm);
}
const strangeCapitals = (pairing) => pairing.part.tokens.flatMap((at) => {
	const token = claimToken(pairing, at);
	const isStrange = token?.capital === true && at > 0 && pairing.weights.has(at) && !isQuoted(pairing, at);
	const isAnswered = (pairing.links.get(at)?.strength ?? 0) > 0 && !isTaken(pairing, at);
	if (!isStrange || isAnswered) return [];
	return [blocked("literal", token.word, `“${token.word}” is not in this passage`)];
});
const strangeScripts = (pairing) => pairing.part.tokens.flatMap((at) => {
	const token = claimToken(pairing, at);
	if (!(token !== void 0 && /\p{L}/u.test(token.norm) && !/[\p{Script=Latin}\d]/u.test(token.norm)) || isQuoted(pairing, at) || pairing.sentence.tokens.some(({ norm }) => norm === token.norm)) return [];
	return [blocked("literal", token.word, `“${token.word}” is not in this passage`)];
});
function isTaken(pairing, at) {
	const token = claimToken(pairing, at);
	const isTwin = (other) => other?.norm === token?.norm;
	const ours = pairing.part.tokens.filter((index) => isTwin(claimToken(pairing, index)));
	const theirs = pairing.sentence.tokens.filter(isTwin);
	return theirs.length > 0 && theirs.length < ours.length && !theirs.some(({ capital }) => capital);
}
function literalOf({ norm, tag, capital }) {
	const bare = norm.replace(/\.$/, "");
	const month = capital ? months.get(bare) ?? monthAbbreviations.get(bare) : void 0;
	if (month !== void 0) return {
		category: "month",
		value: month
	};
	const weekday = weekdays.get(bare);
	if (weekday !== void 0) return {
		category: "weekday",
		value: weekday
	};
	const value = /^\d[\d,]*(?:\.\d+)?$/.test(bare) ? Number(bare.replaceAll(",", "")) : numberWord(bare, tag);
	if (value === void 0) return void 0;
	return {
		category: /^(?:1[5-9]|20)\d\d$/.test(bare) ? "year" : "number",
		value
	};
}
function numberWord(norm, tag) {
	return norm === "one" || tag !== "NUM" ? void 0 : smallNumbers.get(norm) ?? tens.get(norm);
}
function isStated({ sentence }, { category, value }) {
	return sentence.tokens.some((token) => {
		const other = literalOf({
			...token,
			tag: "NUM"
		});
		return other?.value === value && (other.category === category || other.category === "year" || category === "year");
	});
}
function isAnaphoric$2(pairing, at) {
	const before = claimToken(pairing, at - 1)?.norm ?? "";
	return (literalOf(claimToken(pairing, at) ?? noToken)?.value ?? 0) <= 3 && /^(?:the|these|those|their|both)$/.test(before) && !isInFact(pairing.claimFacts, at, "date") && !/\d/.test(wordsOf$5(pairing, at));
}
function isConverted({ claimFacts, sourceFacts, links, sentence }, at, { category }) {
	const link = links.get(at);
	const inValue = isInFact(claimFacts, at, "quantity", "date");
	if (link !== void 0 && link.to === void 0 && inValue) return link.strength >= nearbyCredit;
	const to = link?.to;
	if (to === void 0) return false;
	if (isInFact(claimFacts, at, "quantity") && isInFact(sourceFacts, to, "quantity")) return true;
	const answer = sourceFacts.find((fact) => fact.kind === "date" && fact.from <= to && to < fact.to);
	if (answer === void 0 || !isInFact(claimFacts, at, "date")) return false;
	return !sentence.tokens.slice(answer.from, answer.to).some((token) => literalOf({
		...token,
		tag: "NUM"
	})?.category === category);
}
function claimToken(pairing, at) {
	return tokensOf$2(pairing)[at];
}
const noToken = {
	start: 0,
	end: 0,
	word: "",
	norm: "",
	lemma: "",
	tag: "X",
	spaced: false,
	capital: false
};
const plainNegations = (pairing) => {
	const ours = pairing.part.tokens.filter((at) => !isQuoted(pairing, at) && plainNegators.has(claimToken(pairing, at)?.norm ?? ""));
	const theirs = pairing.sentence.tokens.filter(({ norm }) => plainNegators.has(norm));
	const [first] = ours;
	const denied = theirs.length > 0 || pairing.sourceFacts.some(({ kind }) => kind === "polarity");
	if (first === void 0 || denied) return [];
	const word = wordsOf$5(pairing, first);
	return [blocked("polarity", word, `nothing here says “${word}”`)];
};
// src/lexicon/mutual-verbs.ts
const mutualVerbs = new Set("meet talk speak confer negotiate discuss converse chat agree disagree marry divorce argue debate clash compete collaborate cooperate merge partner share tie draw".split(" "));
// src/compare/guards/names.ts
const names$1 = (pairing) => pairing.claimFacts.filter(isName$1).flatMap((claimName) => nameFinding(pairing, claimName) ?? []);
function nameFinding(pairing, claimName) {
	const { sourceFacts, claim } = pairing;
	if (claimName.entities.length === 0 || claimName.form === "pronoun") return void 0;
	const answer = answerIn(claimName, {
		names: sourceFacts.filter(isName$1),
		asked: pairing.claimFacts.filter(isName$1),
		claim
	});
	if (answer === void 0) return isAnswered(pairing, claimName) ? void 0 : missing$2(claim, claimName, textOf$1(claim, claimName));
	const strange = strangeWord(pairing, claimName);
	return strange === void 0 ? answered(pairing, claimName, answer) : missing$2(claim, claimName, `“${strange}”`);
}
function missing$2({ document }, claimName, what) {
	return blocked("name", name.say(claimName, document.text), `${what} is not in this passage`);
}
function answered({ claim, source }, claimName, answer) {
	const said = name.say(claimName, claim.document.text);
	const other = name.say(answer, source.document.text);
	const sides = {
		kind: "name",
		claim: said,
		source: other
	};
	if (claimName.of === void 0 || answer.of === void 0 || claimName.of === answer.of) return {
		...sides,
		relation: "same",
		effect: "supports",
		message: `${other} is ${said}`
	};
	const message = `“${textOf$1(source, answer)}” here, “${textOf$1(claim, claimName)}” in the claim`;
	return {
		...sides,
		relation: "disjoint",
		effect: "blocks",
		message
	};
}
function strangeWord({ claim, sentence }, { from, to, of, words = [], role, sentence: at }) {
	if (of !== void 0 && isCountry(of)) return void 0;
	return (claim.document.sentences[at]?.tokens.slice(from, to) ?? []).find(({ capital, norm, lemma }) => capital && ![...words, ...role].some((word) => word === norm || word === lemma) && !Object.hasOwn(honorifics, norm) && !sentence.tokens.some((other) => other.norm === norm))?.word;
}
function textOf$1({ document }, { start, end }) {
	return document.text.slice(start, end);
}
const offices = (pairing) => pairing.claim.clashes.filter(({ name }) => name.sentence === pairing.part.sentence && pairing.part.tokens.includes(name.from)).filter(({ name, rival }) => rival || !saysRole(pairing, name)).map(({ name: name$2, message, rival }) => {
	const answer = answering(name$2, pairing.sourceFacts.filter(isName$1), false);
	const stated = rival && (answer?.role.length ?? 0) > 0 && coverage(pairing) >= .5;
	const claim = name.say(name$2, pairing.claim.document.text);
	return {
		kind: "role",
		relation: "disjoint",
		effect: stated ? "contradicts" : "blocks",
		claim,
		message
	};
});
function saysRole({ sentence }, { role }) {
	return role.every((word) => sentence.tokens.some(({ lemma, norm }) => lemma === word || norm === word));
}
const actors = (pairing) => {
	const sentence = pairing.claim.document.sentences[pairing.part.sentence];
	if (sentence === void 0) return [];
	return sentence.clauses.flatMap((clause) => actorFinding(pairing, sentence, clause) ?? []);
};
function actorFinding(pairing, sentence, clause) {
	const actors = subjectNames(pairing.claim.facts[sentence.index] ?? [], sentence.tokens, clause);
	const [actor] = actors;
	if (clause.verb === void 0 || actor === void 0 || !pairing.part.tokens.includes(clause.verb)) return void 0;
	const agent = agentOf(pairing, pairing.links.get(clause.verb)?.to);
	const other = sourceClause(pairing, clause.verb);
	const rivals = agent ? [agent] : other === void 0 ? [] : subjectNames(pairing.sourceFacts, pairing.sentence.tokens, other);
	if (rivals.length === 0 && !(actor.type === "person" && isThing(pairing, other))) return void 0;
	const isSame = actors.some((name) => rivals.some((rival) => meet$1(name, rival)));
	const verb = sentence.tokens[clause.verb]?.lemma ?? "";
	if (isSame === ((other?.passive ?? false) === clause.passive) || mutualVerbs.has(verb)) return void 0;
	return blocked("role", name.say(actor, pairing.claim.document.text), `it is not ${textOf$1(pairing.claim, actor)} who does this in the passage`);
}
function isThing({ sentence }, clause) {
	return clause?.subject !== void 0 && sentence.tokens[clause.subject.to - 1]?.norm === "it";
}
function sourceClause({ links, sentence }, verb) {
	const target = links.get(verb)?.to;
	return target === void 0 ? void 0 : sentence.clauses.find((clause) => clause.verb === target);
}
function agentOf({ sentence, sourceFacts }, noun) {
	if (noun === void 0 || sentence.tokens[noun]?.tag !== "NOUN") return void 0;
	return sourceFacts.filter(isName$1).find(({ from, to, entities }) => {
		const follows = from > noun && from <= noun + agentReach && opensAgent(sentence.tokens, noun, from);
		const owns = sentence.tokens[to]?.norm === "'s" && to < noun && noun <= to + 3;
		return entities.length > 0 && (follows || owns);
	});
}
const agentReach = 5;
function opensAgent(tokens, noun, from) {
	const at = tokens.findIndex(({ norm }, index) => index > noun && index < from && (norm === "from" || norm === "by"));
	return at > 0 && at <= noun + 2 && tokens.slice(at + 1, from).every(({ tag }) => /^(?:NOUN|PROPN|ADJ|DET)$/.test(tag));
}
function subjectNames(facts, tokens, { subject }) {
	if (subject === void 0) return [];
	return facts.filter(isName$1).filter(({ from, to, entities }) => from >= subject.from && to <= subject.to && entities.length > 0).filter(({ to, form }) => tokens[to]?.norm !== "'s" && !(form === "pronoun" && to < subject.to && tokens[to]?.tag !== "CCONJ"));
}
// src/compare/guards/nominal.ts
const nominalised = (pairing) => {
	return (pairing.claim.document.sentences[pairing.part.sentence]?.clauses ?? []).flatMap((clause) => {
		const { verb } = clause;
		const there = verb === void 0 ? void 0 : pairing.links.get(verb)?.to;
		if (verb === void 0 || there === void 0 || pairing.sentence.tokens[there]?.tag !== "NOUN") return [];
		if (tokensOf$2(pairing)[verb]?.tag !== "VERB" || isQuoted(pairing, verb) || isBeside(pairing, clause, there)) return [];
		return [blocked("event", wordsOf$5(pairing, verb), `“${wordsOf$5(pairing, verb)}” is not said of this here`)];
	});
};
function isBeside(pairing, clause, there) {
	const object = objectOf(pairing, clause);
	const answer = object === void 0 ? void 0 : pairing.links.get(object)?.to;
	if (answer === void 0) return true;
	return Math.abs(answer - there) <= objectReach && clauseAt(pairing.sentence, answer) === clauseAt(pairing.sentence, there);
}
const objectReach = 6;
function objectOf(pairing, { verb = 0, to, passive }) {
	const tokens = tokensOf$2(pairing);
	if (passive) return void 0;
	let object;
	for (let at = verb + 1; at < to; at += 1) {
		const token = tokens[at];
		if (token === void 0 || !/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(token.tag)) break;
		if (token.tag === "NOUN" && isContent(token)) object = at;
	}
	return object;
}
// src/compare/guards/ordinals.ts
const ranks = (pairing) => {
	const tokens = tokensOf$2(pairing);
	return pairing.part.tokens.flatMap((at) => {
		const rank = rankAt(tokens, at);
		const isElse = isQuoted(pairing, at) || isInFact(pairing.claimFacts, at, "date", "quantity");
		return rank === void 0 || isElse ? [] : rankFinding(pairing, {
			...rank,
			at
		}) ?? [];
	});
};
function rankFinding(pairing, { value, noun, at }) {
	const { tokens } = pairing.sentence;
	const ranked = tokens.flatMap((_, to) => {
		const rank = rankAt(tokens, to);
		return rank !== void 0 && rank.noun === pairing.links.get(noun)?.to ? [{
			...rank,
			at: to
		}] : [];
	});
	if (ranked.some((rank) => rank.value === value)) return void 0;
	const word = tokensOf$2(pairing)[at]?.word ?? "";
	const [rival, ...others] = ranked;
	if (rival === void 0) return blocked("rank", word, `nothing here says “${word}”`);
	const source = tokens[rival.at]?.word ?? "";
	const rest = coverageWithout(pairing, at);
	return {
		kind: "rank",
		relation: "disjoint",
		effect: others.length === 0 && rest >= .75 && allNamed(pairing) ? "contradicts" : "blocks",
		claim: word,
		source,
		message: `“${source}” here, “${word}” in the claim`
	};
}
function rankAt(tokens, at) {
	const value = ordinalAt$1(tokens, at);
	if (value === void 0 || value < 2) return void 0;
	const noun = tokens.findIndex(({ tag }, index) => index > at && index <= at + nounReach && tag === "NOUN");
	return noun < 0 ? void 0 : {
		value,
		noun
	};
}
const nounReach = 4;
function ordinalAt$1(tokens, at) {
	const [norm = "", ending = ""] = [tokens[at]?.norm, tokens[at + 1]?.norm];
	const digits = /^(\d{1,6})(st|nd|rd|th)?$/.exec(norm);
	if (digits === null) return ordinals.get(norm);
	return digits[2] !== void 0 || ordinalEndings.has(ending) && tokens[at + 1]?.spaced === false ? Number(digits[1]) : void 0;
}
// src/lexicon/portions.ts
const portions = new Set("group number lot crowd team band pair couple trio handful series set range majority minority half third quarter rest part most dozen hundred thousand million billion score ton kind sort type form piece member majority bulk total percent percentage share proportion all both many some each several one none".split(" "));
const classifiers = new Set("city town village state province region district county island republic kingdom principality municipality borough parish port gulf bay lake strait sea month year day office government".split(" "));
const spokespeople = new Set("official spokesman spokeswoman spokesperson representative source statement".split(" "));
// src/lexicon/restrictions.ts
const restrictions = new Set([...shortfallAdverbs, ..."neither nor hardly barely scarcely few little partly partially narrowly supposedly allegedly reportedly fake false mock former would-be aspiring acting failed attempted alleged suspected presumed potential possible proposed planned unsuccessful".split(" ")]);
const conditions = new Set(["if", "unless"]);
// src/compare/guards/slots.ts
const narrowings = (pairing) => {
	const said = claimNorms(pairing);
	const answered = answersOf(pairing);
	return pairing.sentence.tokens.flatMap(({ norm, word, tag }, at) => {
		if (said.has(norm)) return [];
		return tag !== "VERB" && restrictions.has(norm) && contentAfter$1(pairing.sentence.tokens, at).some((to) => answered.has(to)) || conditions.has(norm) && governsEvent(pairing, at) ? [blocked("restriction", word, `the source narrows it: “${word}”`)] : [];
	});
};
const shares = ({ claimFacts, sourceFacts, sentence, links }) => {
	if (claimFacts.some(isQuantity)) return [];
	const answered = answersOf({ links });
	return sourceFacts.filter(isQuantity).filter(({ dimension, interval, to }) => dimension === "ratio" && interval.high < 1 && sentence.tokens[to]?.norm === "of").filter(({ to }) => contentAfter$1(sentence.tokens, to).some((at) => answered.has(at))).map(({ from, to }) => {
		return blocked("quantity", "all", `the source says it of a part only: “${sentence.tokens.slice(from, to).map(({ word }) => word).join(" ")} of”`);
	});
};
function claimNorms({ claim, part }) {
	const tokens = tokensOf$2({
		claim,
		part
	});
	return new Set(part.tokens.map((at) => tokens[at]?.norm ?? ""));
}
function contentAfter$1(tokens, at) {
	const next = tokens.slice(at + 1, at + 4);
	const mark = next.findIndex(({ tag }) => tag === "PUNCT");
	const noun = next.findIndex(({ tag, capital }, index) => (tag === "NOUN" || capital) && !goesOn(next[index + 1]));
	const end = noun < 0 ? next.length : noun + 1;
	return next.slice(0, mark < 0 ? end : Math.min(mark, end)).flatMap((token, offset) => isContent(token) ? [at + 1 + offset] : []);
}
function goesOn(token) {
	return token?.tag === "NOUN" || token?.tag === "ADJ";
}
function governsEvent({ claim, part, links, sentence: { clauses } }, at) {
	const opened = clauses.findIndex(({ from }) => from === at || from === at - 1);
	const verbs = claim.document.sentences[part.sentence]?.clauses.flatMap(({ verb }) => verb === void 0 ? [] : links.get(verb)?.to ?? []) ?? [];
	const beside = [
		clauses[opened - 1],
		clauses[opened],
		clauses[opened + 1]
	];
	return opened >= 0 && verbs.some((verb) => beside.some((clause) => clause?.verb === verb));
}
const subjects = (pairing) => {
	const sentence = pairing.claim.document.sentences[pairing.part.sentence];
	return (sentence?.clauses ?? []).flatMap((clause) => sentence === void 0 ? [] : subjectFindings(pairing, sentence, clause));
};
function subjectFindings(pairing, sentence, { subject, verb }) {
	if (subject === void 0 || verb === void 0 || !pairing.part.tokens.includes(verb)) return [];
	const head = headOf(sentence.tokens, subject.from, subject.to);
	const there = pairing.sentence.clauses.find((clause) => clause.verb !== void 0 && clause.verb === pairing.links.get(verb)?.to);
	if (head === void 0 || there?.subject === void 0 || isQuoted(pairing, head)) return [];
	const link = pairing.links.get(head);
	const filled = pairing.sentence.tokens[there.subject.to - 1]?.tag === "PRON" ? void 0 : headOf(pairing.sentence.tokens, there.subject.from, there.subject.to);
	const isLent = link?.to === void 0 && filled !== void 0;
	const isOwner = link?.to !== void 0 && !isInFact(pairing.claimFacts, head, "name") && pairing.sentence.tokens[link.to + 1]?.norm === "'s" && sentence.tokens[head + 1]?.norm !== "'s";
	if (!isLent && !isOwner) return [];
	return [blocked("role", wordsOf$5(pairing, head), `it is not “${wordsOf$5(pairing, head)}” of whom the passage says this`)];
}
function headOf(tokens, from, to) {
	let head;
	for (let at = from; at < to; at += 1) if (/^(?:NOUN|PROPN)$/.test(tokens[at]?.tag ?? "")) head = at;
	else if (head !== void 0 && tokens[at]?.norm === "of") break;
	return head;
}
const scores = (pairing) => {
	const tokens = tokensOf$2(pairing);
	const theirs = new Set(pairsOf(pairing.sentence.tokens));
	return pairsOf(tokens).filter((pair) => !theirs.has(pair) && theirs.has(pair.split(" ").reverse().join(" "))).map((pair) => blocked("literal", pair, `the passage has these numbers the other way round`));
};
function pairsOf(tokens) {
	return tokens.flatMap(({ norm, tag }, at) => {
		const [joint, other] = [tokens[at + 1], tokens[at + 2]];
		return tag === "NUM" && other?.tag === "NUM" && (joint?.norm === "to" || joint?.norm === "-") ? [`${norm} ${other.norm}`] : [];
	});
}
// src/compare/guards/participants.ts
const participants = (pairing) => {
	const sentence = pairing.claim.document.sentences[pairing.part.sentence];
	return (sentence?.clauses ?? []).flatMap((clause) => {
		const roles = sentence && rolesOf(pairing, sentence, clause);
		return roles !== void 0 && isTurned$1(pairing, roles) ? [turned(pairing, roles.actor)] : [];
	});
};
function rolesOf(pairing, { tokens }, ours) {
	const { verb, subject } = ours;
	if (verb === void 0 || subject === void 0 || !pairing.part.tokens.includes(verb)) return void 0;
	const there = pairing.links.get(verb)?.to;
	const theirs = pairing.sentence.clauses.find((clause) => clause.verb !== void 0 && clause.verb === there);
	const actor = headOf(tokens, subject.from, subject.to);
	const isShared = tokens.slice(subject.from, subject.to).some(({ tag }) => tag === "CCONJ");
	if (!(subject.from === ours.from || !/^(?:ADP|PUNCT)$/.test(tokens[subject.from - 1]?.tag ?? "")) || theirs?.subject === void 0 || actor === void 0) return void 0;
	if (isShared || isQuoted(pairing, actor)) return void 0;
	return {
		tokens,
		ours,
		theirs,
		actor,
		subject: theirs.subject
	};
}
function isTurned$1(pairing, roles) {
	const answers = answersIn(pairing, roles);
	if (answers.length === 0) return isOutside(pairing, roles);
	const { tokens } = pairing.sentence;
	if (!tokens.slice(roles.subject.from, roles.subject.to).some(({ tag }) => tag === "CCONJ") && answers.every((at) => hangsOn$1(pairing, roles.subject, at))) return true;
	return changesSides(pairing, roles);
}
function answersIn({ claim, part, claimFacts, source, sentence, sourceFacts }, roles) {
	const { actor, subject } = roles;
	const terms = claim.terms[part.sentence]?.[actor] ?? [];
	const words = range$1(subject.from, subject.to).filter((at) => likeness(terms, source.terms[sentence.index]?.[at] ?? []) > 0);
	const asked = claimFacts.filter(isName$1).filter(({ from, to }) => from <= actor && actor < to);
	const names = sourceFacts.filter(isName$1).filter(({ from, to }) => from >= subject.from && to <= subject.to).filter((name) => asked.some((other) => meet$1(other, name)));
	return [...words, ...names.map(({ to }) => to - 1)];
}
function isOutside({ links, sentence }, { actor, theirs, ours, tokens }) {
	const there = links.get(actor)?.to;
	const verb = theirs.verb;
	if (there === void 0 || verb === void 0 || sentence.tokens[verb]?.tag === "AUX") return false;
	if (isPronoun(sentence, theirs)) return false;
	if (ours.passive !== theirs.passive || mutualVerbs.has(tokens[ours.verb ?? -1]?.lemma ?? "")) return false;
	if (there >= theirs.to) return hasOwnSubject(sentence, theirs);
	if (there > verb) return !isInverted(sentence, verb, there);
	return there >= theirs.from ? isBehindPreposition(sentence, theirs, there) : isOfOtherClause$1(sentence, theirs, there);
}
function isPronoun({ tokens }, { subject }) {
	return subject !== void 0 && subject.to === subject.from + 1 && tokens[subject.from]?.tag === "PRON";
}
function hasOwnSubject({ tokens }, { subject, from }) {
	if (subject === void 0 || subject.from < from) return false;
	return headOf(tokens, subject.from, subject.to) !== void 0 && tokens[subject.to - 1]?.tag !== "PRON";
}
function isInverted({ tokens }, verb, there) {
	return there <= verb + inversionReach && SAYING.has(tokens[verb]?.lemma ?? "");
}
const inversionReach = 6;
function isBehindPreposition({ tokens }, { subject, verb = 0 }, there) {
	if (subject === void 0 || there < subject.to) return false;
	const between = tokens.slice(subject.to, there);
	if (between.some(({ tag, norm }) => tag === "PUNCT" || tag === "VERB" || norm === "and")) return false;
	return !(SAYING.has(tokens[verb]?.lemma ?? "") && spokespeople.has(tokens[subject.to - 1]?.lemma ?? "")) && between.some(({ tag }) => tag === "ADP");
}
function isOfOtherClause$1({ tokens }, { subject, from, verb, link }, there) {
	if (subject === void 0 || link !== "relative" || subject.to > from || there >= subject.from) return false;
	return tokens.slice(subject.to, from).every(({ tag }) => tag === "PUNCT") && verb !== void 0 && tokens.slice(there + 1, subject.from).some(({ tag }) => tag === "VERB");
}
function hangsOn$1({ sentence: { tokens }, sourceFacts }, { from, to }, at) {
	const head = headOf(tokens, from, to);
	if (head === void 0 || at === head || isOneOf(tokens[head], portions)) return false;
	const [first, last] = at < head ? [at, head] : [head, at];
	if (sourceFacts.some((fact) => isName$1(fact) && fact.from <= first && last < fact.to)) return false;
	if (at > head) return tokens[head + 1]?.norm === "of" && !isPortion(tokens, from, head);
	return tokens[head]?.tag === "NOUN" && tokens[at]?.tag === "NOUN" && range$1(at, head).every((index) => isNoun$3(tokens[index]));
}
function isPortion(tokens, from, head) {
	return isOneOf(tokens[head], classifiers) || tokens[head]?.tag === "NUM" && from <= head;
}
function isOneOf(token, words) {
	return token !== void 0 && (words.has(token.lemma) || words.has(token.norm.replace(/s$/, "")));
}
function isNoun$3(token) {
	return token?.tag === "NOUN";
}
function changesSides({ sentence }, { tokens, ours, theirs }) {
	if (ours.passive === theirs.passive) return false;
	return ours.passive ? hasObject(sentence.tokens, theirs) : hasObject(tokens, ours);
}
function hasObject(tokens, { verb }) {
	const next = verb === void 0 ? void 0 : tokens[verb + 1];
	return next !== void 0 && /^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(next.tag) && tokens[verb ?? 0]?.tag === "VERB";
}
function turned(pairing, at) {
	const word = wordsOf$5(pairing, at);
	return blocked("participant", word, `it is not “${word}” who does this, or to whom it is done, in the passage`);
}
// src/compare/guards/posts.ts
const posts = (pairing) => {
	const sentence = pairing.claim.document.sentences[pairing.part.sentence];
	const named = pairing.claimFacts.filter(isName$1);
	return named.filter(({ form }) => form === "role").filter((post) => named.some((other) => other !== post && other.form === "name" && meet$1(other, post))).filter((post) => isOthers(pairing, wordOf$1(sentence, post), post)).map((post) => {
		const word = pairing.claim.document.text.slice(post.start, post.end);
		return blocked("role", word, `the passage does not say whose post “${word}” is, or says it is another's`);
	});
};
function isOthers({ sourceFacts, sentence }, word, post) {
	const holders = sourceFacts.filter(isName$1).filter(({ from, to }) => sentence.tokens.slice(from, to).some(({ lemma, norm }) => lemma === word || norm === word));
	return holders.length > 0 && holders.every((other) => other.entities.length > 0 && !meet$1(other, post));
}
function wordOf$1(sentence, { to }) {
	return sentence?.tokens[to - 1]?.lemma ?? "";
}
// src/lexicon/modals.ts
const MODAL_AUXILIARIES = {
	can: "possible",
	could: "possible",
	ca: "possible",
	cannot: "possible",
	may: "possible",
	might: "possible",
	will: "expected",
	"'ll": "expected",
	wo: "expected",
	shall: "expected",
	would: "expected",
	"'d": "expected",
	should: "asked",
	must: "asked",
	ought: "asked"
};
const PERCEPTION = [
	"hear",
	"see",
	"feel",
	"smell",
	"sense",
	"taste",
	"make"
];
const NARRATIVE_ADVERBS = [
	"later",
	"eventually",
	"ultimately",
	"subsequently",
	"often",
	"always",
	"usually",
	"regularly",
	"sometimes",
	"frequently"
];
const MODAL_CUES = {
	possible: [
		["possibly", "predicate"],
		["perhaps", "predicate"],
		["maybe", "predicate"],
		["potentially", "predicate"],
		["probably", "predicate"],
		["possible that", "clause"],
		["possible", "noun"],
		["potential", "noun"],
		[
			"possibility of",
			"gerund",
			"noun"
		],
		["possibility that", "clause"],
		[
			"prospect of",
			"gerund",
			"noun"
		],
		[
			"prospect for",
			"gerund",
			"noun"
		],
		["prospect that", "clause"],
		[
			"chance of",
			"gerund",
			"noun"
		],
		[
			"chance for",
			"gerund",
			"noun"
		],
		["chance", "to"],
		["chance that", "clause"],
		["opportunity", "to"],
		[
			"risk of",
			"gerund",
			"noun"
		],
		["risk that", "clause"],
		["risk", "gerund"],
		[
			"threat of",
			"gerund",
			"noun"
		],
		["threaten", "to"],
		["threat", "to"],
		[
			"danger of",
			"gerund",
			"noun"
		],
		[
			"fear of",
			"gerund",
			"noun"
		],
		["fear that", "clause"],
		["fear", "clause"],
		["worry that", "clause"],
		["concern that", "clause"],
		["consider", "gerund"],
		[
			"mull",
			"gerund",
			"noun"
		],
		["weigh", "gerund"],
		[
			"contemplate",
			"gerund",
			"noun"
		],
		["explore", "gerund"],
		["discuss", "gerund"],
		["suggest", "gerund"],
		[
			"likelihood of",
			"gerund",
			"noun"
		],
		["likelihood that", "clause"],
		[
			"open to",
			"gerund",
			"noun"
		],
		["is able", "to"],
		["are able", "to"],
		["free", "to"],
		["willing", "to"],
		["willingness", "to"],
		["ready", "to"],
		["prepared", "to"],
		["readiness", "to"],
		[
			"pave the way for",
			"gerund",
			"noun"
		]
	],
	planned: [
		[
			"plan",
			"to",
			"object-to"
		],
		["plan on", "gerund"],
		[
			"plan for",
			"gerund",
			"noun"
		],
		["plan", "noun"],
		["planned", "noun"],
		["plan for", "before"],
		[
			"intend",
			"to",
			"gerund"
		],
		["intention", "to"],
		["intention of", "gerund"],
		["intent on", "gerund"],
		["scheduled", "noun"],
		[
			"schedule",
			"to",
			"object-to"
		],
		["scheduled for", "before"],
		["slated", "to"],
		["slated for", "before"],
		["due", "to"],
		["set", "to"],
		["set for", "before"],
		["poised", "to"],
		["about", "to"],
		["agree", "to"],
		["agree on", "gerund"],
		["agreement", "to"],
		["pledge", "to"],
		["pledge", "gerund"],
		["promise", "to"],
		["promise that", "clause"],
		["vow", "to"],
		["vow that", "clause"],
		["commit to", "gerund"],
		["commit", "to"],
		["commitment", "to"],
		["undertake", "to"],
		["decide", "to"],
		["decision", "to"],
		["choose", "to"],
		["opt", "to"],
		["resolve", "to"],
		["determined", "to"],
		["determination", "to"],
		["prepare", "to"],
		[
			"prepare for",
			"gerund",
			"noun"
		],
		["arrange", "to"],
		["on track", "to"],
		["on course", "to"],
		["be", "to"],
		["upcoming", "noun"],
		["forthcoming", "noun"],
		["earmarked for", "noun"],
		["postpone", "gerund"],
		["delay", "gerund"]
	],
	hoped: [
		[
			"hope",
			"to",
			"clause"
		],
		["hope that", "clause"],
		[
			"hope of",
			"gerund",
			"noun"
		],
		[
			"hope for",
			"gerund",
			"noun"
		],
		["hopeful that", "clause"],
		["hopefully", "predicate"],
		["wish", "to"],
		["wish for", "noun"],
		[
			"want",
			"to",
			"object-to"
		],
		["want", "noun"],
		["desire", "to"],
		["desire for", "noun"],
		["aim", "to"],
		[
			"aim at",
			"gerund",
			"noun"
		],
		[
			"aim for",
			"gerund",
			"noun"
		],
		["aim of", "gerund"],
		["seek", "to"],
		["seek", "noun"],
		["strive", "to"],
		["strive for", "noun"],
		["try", "to"],
		["attempt", "to"],
		[
			"attempt at",
			"gerund",
			"noun"
		],
		["effort", "to"],
		["effort at", "gerund"],
		["bid", "to"],
		["bid for", "noun"],
		["struggle", "to"],
		["push", "to"],
		["push for", "noun"],
		["look", "to"],
		["look for", "noun"],
		["work", "to"],
		[
			"work towards",
			"gerund",
			"noun"
		],
		[
			"work toward",
			"gerund",
			"noun"
		],
		["eager", "to"],
		["keen", "to"],
		["ambition", "to"],
		["dream of", "gerund"],
		["would like", "to"],
		["'d like", "to"],
		["favor", "gerund"],
		["favour", "gerund"],
		["in search of", "noun"],
		["designed", "to"],
		["meant", "to"],
		["intended", "to"],
		["in order", "to"],
		["so as", "to"],
		["optimistic that", "clause"]
	],
	expected: [
		[
			"expect",
			"to",
			"object-to",
			"clause"
		],
		["expect", "noun"],
		[
			"expected",
			"to",
			"object-to",
			"noun"
		],
		["expectation that", "clause"],
		[
			"anticipate",
			"gerund",
			"clause",
			"noun"
		],
		["anticipated", "noun"],
		[
			"forecast",
			"to",
			"object-to",
			"clause"
		],
		["forecast", "noun"],
		[
			"predict",
			"clause",
			"to",
			"object-to",
			"noun"
		],
		[
			"project",
			"to",
			"object-to"
		],
		[
			"likely",
			"to",
			"clause"
		],
		["likely", "predicate"],
		[
			"unlikely",
			"to",
			"clause"
		],
		["going", "to"],
		["gon", "to"],
		["gonna", "predicate"],
		["confident that", "clause"],
		["confident", "clause"],
		["bound", "to"],
		["certain", "to"],
		["sure", "to"],
		["tipped", "to"],
		["look set", "to"],
		["supposed", "to"],
		["estimate", "clause"],
		["warn that", "clause"],
		[
			"on the verge of",
			"gerund",
			"noun"
		],
		[
			"on the brink of",
			"gerund",
			"noun"
		]
	],
	asked: [
		[
			"urge",
			"object-to",
			"to",
			"clause"
		],
		["urge", "noun"],
		[
			"demand",
			"to",
			"object-to",
			"clause",
			"noun"
		],
		["demand that", "clause"],
		[
			"ask",
			"object-to",
			"to"
		],
		["ask for", "noun"],
		["ask that", "clause"],
		[
			"request",
			"object-to",
			"to",
			"clause",
			"noun"
		],
		["request for", "noun"],
		["request", "to"],
		["call on", "object-to"],
		["call upon", "object-to"],
		[
			"call for",
			"object-to",
			"noun"
		],
		["appeal to", "object-to"],
		["appeal for", "noun"],
		["plead with", "object-to"],
		["plead for", "noun"],
		["beg", "object-to"],
		["implore", "object-to"],
		["press", "object-to"],
		["press for", "noun"],
		["pressure", "object-to"],
		["lobby", "object-to"],
		["lobby for", "noun"],
		["tell", "object-to"],
		["order", "object-to"],
		["instruct", "object-to"],
		["direct", "object-to"],
		["advise", "object-to"],
		["encourage", "object-to"],
		["warn", "object-to"],
		["remind", "object-to"],
		[
			"invite",
			"object-to",
			"to"
		],
		["invitation", "to"],
		[
			"propose",
			"to",
			"gerund",
			"clause",
			"noun"
		],
		["proposal", "to"],
		["proposal for", "noun"],
		["proposed", "noun"],
		["offer", "to"],
		["offer of", "noun"],
		[
			"recommend",
			"gerund",
			"clause",
			"noun"
		],
		["recommend that", "clause"],
		[
			"insist on",
			"gerund",
			"noun"
		],
		["need", "to"],
		["need for", "noun"],
		[
			"require",
			"object-to",
			"to"
		],
		["seek permission", "to"],
		["apply", "to"],
		["apply for", "noun"],
		["have an obligation", "to"],
		["obliged", "to"],
		[
			"advocate",
			"gerund",
			"noun"
		],
		["petition", "object-to"],
		["persuade", "object-to"],
		["the case for", "noun"]
	],
	alleged: [
		["reportedly", "predicate"],
		["allegedly", "predicate"],
		["purportedly", "predicate"],
		["supposedly", "predicate"],
		["apparently", "predicate"],
		["seemingly", "predicate"],
		["ostensibly", "predicate"],
		["presumably", "predicate"],
		["rumored", "to"],
		["rumoured", "to"],
		["alleged", "to"],
		["alleged", "noun"],
		["allege", "clause"],
		["allege that", "clause"],
		[
			"allegation of",
			"gerund",
			"noun"
		],
		["allegation that", "clause"],
		[
			"accusation of",
			"gerund",
			"noun"
		],
		["accusation that", "clause"],
		[
			"suspected of",
			"gerund",
			"noun"
		],
		["suspected", "noun"],
		[
			"suspect",
			"object-of",
			"clause"
		],
		[
			"suspicion of",
			"gerund",
			"noun"
		],
		["accuse", "object-of"],
		[
			"accused of",
			"gerund",
			"noun"
		],
		["charge", "object-of"],
		[
			"charged with",
			"gerund",
			"noun"
		],
		["claim that", "clause"],
		[
			"claim",
			"clause",
			"to"
		],
		["purport", "to"],
		["believed", "to"],
		[
			"believe",
			"clause",
			"object-to"
		],
		["thought", "to"],
		["think", "clause"],
		["understood", "to"],
		["said", "to"],
		["reported", "to"],
		["appear", "to"],
		["seem", "to"],
		["considered", "to"],
		["deemed", "to"],
		["unclear whether", "clause"],
		["unclear if", "clause"],
		["unconfirmed", "noun"],
		["rumor that", "clause"],
		["rumour that", "clause"]
	],
	conditional: [
		["if", "clause"],
		["unless", "clause"],
		[
			"whether",
			"clause",
			"to"
		],
		["provided that", "clause"],
		["as long as", "clause"],
		["so long as", "clause"],
		["in case", "clause"],
		["assuming that", "clause"],
		["on condition that", "clause"],
		["in the event of", "noun"],
		["in the event that", "clause"],
		["in case of", "noun"],
		["even if", "clause"],
		["only if", "clause"]
	]
};
// src/facts/complements.ts
const OBJECT_LENGTH = 16;
function governed(sentence, cue, takes) {
	for (const complement of takes) {
		const found = FINDERS[complement](sentence, cue);
		if (found !== void 0) return found;
	}
}
const FINDERS = {
	predicate: (sentence, cue) => phraseAfter(sentence, cue) ?? predicateOf(sentence, cue),
	to: (sentence, cue) => infinitive(sentence, skip$1(sentence.tokens, cue.to, isAdverbial)),
	"object-to": objectInfinitive,
	gerund: (sentence, cue) => gerund(sentence, skip$1(sentence.tokens, cue.to, isAdverbial)),
	bare: (sentence, cue) => bareVerb$1(sentence, skip$1(sentence.tokens, cue.to, isAdverbial)),
	"object-from": (sentence, cue) => objectGerund(sentence, cue, FROM),
	"object-of": (sentence, cue) => objectGerund(sentence, cue, OF),
	clause: contentClause,
	noun: (sentence, cue) => isNoun$4(sentence.tokens[cue.to - 1]) ? void 0 : nounPhrase(sentence.tokens, cue.to),
	adjective: (sentence, cue) => adjective(sentence, skip$1(sentence.tokens, cue.to, isAdverbial)),
	before: nounBefore$1
};
const FROM = new Set(["from", "into"]);
const OF = new Set(["of", "with"]);
function predicateOf(sentence, cue) {
	const { tokens } = sentence;
	const at = skip$1(tokens, cue.to, isVerbal);
	const inverted = inversion(tokens, cue);
	if (inverted !== void 0) return {
		head: inverted,
		scope: {
			from: cue.to,
			to: scopeEnd(sentence, inverted)
		}
	};
	const copula = at > cue.to || tokens[cue.from - 1]?.tag === "AUX";
	const head = isVerb$2(tokens[at]) ? at : copula && opensNoun(tokens[at]) ? nounHead(tokens, at) : void 0;
	if (head !== void 0) return {
		head,
		scope: {
			from: cue.to,
			to: scopeEnd(sentence, head)
		}
	};
	const verb = clauseAt(sentence, cue.from)?.verb;
	if (verb === void 0) return void 0;
	const from = Math.min(verb, cue.to);
	return {
		head: meaningOf$1(tokens, verb),
		scope: {
			from,
			to: scopeEnd(sentence, Math.max(verb, cue.to - 1))
		}
	};
}
function inversion(tokens, cue) {
	const auxiliary = tokens[cue.to];
	if (auxiliary?.tag !== "AUX" || /^be/.test(auxiliary.norm) || tokens[cue.from]?.tag === "AUX") return void 0;
	const subject = nounPhrase(tokens, cue.to + 1);
	const verb = subject && skip$1(tokens, subject.scope.to, isVerbal);
	return verb !== void 0 && tokens[verb]?.tag === "VERB" ? verb : void 0;
}
function phraseAfter({ tokens, clauses }, cue) {
	const [before, next] = [tokens[cue.from - 1], tokens[cue.to]];
	const opens = clauses.some(({ from }) => from === cue.from) && before?.norm !== "and" && before?.norm !== "or";
	if (before === void 0 || opens || before.tag === "AUX" || before.tag === "SCONJ") return void 0;
	return nounPhrase(tokens, next?.tag === "ADP" ? cue.to + 1 : cue.to);
}
function infinitive(sentence, at) {
	const { tokens } = sentence;
	if (tokens[at]?.norm !== "to") return void 0;
	const first = skip$1(tokens, at + 1, isAdverbial);
	if (!isInfinitive$1(tokens, first)) return void 0;
	const head = meaningOf$1(tokens, skip$1(tokens, first, isVerbal));
	const perfect = tokens[head]?.norm === "have" ? skip$1(tokens, head + 1, isVerbal) : head;
	const main = tokens[perfect]?.tag === "VERB" ? perfect : head;
	return {
		head: main,
		scope: {
			from: first,
			to: scopeEnd(sentence, main)
		}
	};
}
function isInfinitive$1(tokens, at) {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token === void 0 || token.capital) return false;
	if (token.tag === "VERB" || token.tag === "AUX") return !token.norm.endsWith("ing");
	return (token.tag === "NOUN" || token.tag === "ADJ") && token.norm === token.lemma && (next === void 0 || /^(?:DET|PRON|PROPN|AUX)$/.test(next.tag));
}
function objectInfinitive(sentence, cue) {
	const { tokens } = sentence;
	if (!opensNoun(tokens[skip$1(tokens, cue.to, isAdverbial)])) return void 0;
	for (let at = cue.to + 1; at < Math.min(tokens.length, cue.to + OBJECT_LENGTH); at += 1) {
		const found = infinitive(sentence, at);
		if (found !== void 0) return found;
		if (endsObject(tokens, at)) return void 0;
	}
}
function endsObject(tokens, at) {
	const token = tokens[at];
	return token === void 0 || /^[.;:]$/.test(token.norm) || token.tag === "AUX" || token.tag === "VERB" && !isAttributive$1(tokens, at);
}
function gerund(sentence, at) {
	const { tokens } = sentence;
	if (!isGerund(tokens, at)) return void 0;
	const head = tokens[at]?.tag === "AUX" ? meaningOf$1(tokens, skip$1(tokens, at, isVerbal)) : at;
	return {
		head,
		scope: {
			from: at,
			to: scopeEnd(sentence, head)
		}
	};
}
function bareVerb$1(sentence, at) {
	const token = sentence.tokens[at];
	if (token?.tag !== "VERB" || token.norm !== token.lemma) return void 0;
	return {
		head: at,
		scope: {
			from: at,
			to: scopeEnd(sentence, at)
		}
	};
}
function isGerund(tokens, at) {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token === void 0 || token.norm.length < 5 || !token.norm.endsWith("ing")) return false;
	if (isVerb$2(token)) return true;
	return token.tag === "NOUN" && next?.tag !== "NOUN";
}
function objectGerund(sentence, cue, links) {
	const { tokens } = sentence;
	if (!opensNoun(tokens[cue.to])) return void 0;
	for (let at = cue.to + 1; at < Math.min(tokens.length, cue.to + OBJECT_LENGTH); at += 1) {
		if (links.has(tokens[at]?.norm ?? "")) {
			const found = gerund(sentence, at + 1);
			if (found !== void 0) return found;
		}
		if (endsObject(tokens, at)) return void 0;
	}
}
function contentClause(sentence, cue) {
	const { tokens } = sentence;
	const from = tokens[cue.to]?.norm === "that" ? cue.to + 1 : cue.to;
	const first = tokens[from];
	if (first === void 0 || /^(?:PUNCT|CCONJ|ADP|SCONJ)$/.test(first.tag) || isGerund(tokens, from)) return void 0;
	const clause = clauseAt(sentence, from);
	const verb = clause?.verb;
	if (clause === void 0 || verb === void 0 || verb <= from) return void 0;
	const head = meaningOf$1(tokens, verb);
	return {
		head,
		scope: {
			from,
			to: scopeEnd(sentence, Math.max(head, verb))
		}
	};
}
function adjective(sentence, at) {
	return sentence.tokens[at]?.tag === "ADJ" ? {
		head: at,
		scope: {
			from: at,
			to: scopeEnd(sentence, at)
		}
	} : void 0;
}
function nounBefore$1({ tokens }, cue) {
	let at = cue.from - 1;
	while (at >= 0 && (tokens[at]?.tag === "AUX" || tokens[at]?.tag === "ADV")) at -= 1;
	return isNoun$4(tokens[at]) ? {
		head: at,
		scope: {
			from: at,
			to: at + 1
		}
	} : void 0;
}
// src/facts/modality.ts
const STRENGTHS = [
	"conditional",
	"possible",
	"asked",
	"hoped",
	"alleged",
	"planned",
	"expected"
];
const IMPLIED = {
	conditional: [],
	possible: [],
	asked: [],
	hoped: ["possible"],
	alleged: ["possible"],
	planned: [
		"possible",
		"hoped",
		"expected"
	],
	expected: ["possible"]
};
const CUES$1 = phrases$1(STRENGTHS.flatMap((strength) => MODAL_CUES[strength].map(([cue, ...takes]) => [cue, {
	strength,
	takes
}])));
const modality = {
	kind: "modality",
	find: find$2,
	compare: compare$3,
	say: say$3
};
function isModality(fact) {
	return fact.kind === "modality";
}
function modalityAt(facts, tokenIndex) {
	const governing = facts.filter((fact) => isModality(fact) && governs(fact, tokenIndex));
	return STRENGTHS.map((strength) => governing.find((fact) => fact.strength === strength)).find((fact) => fact !== void 0);
}
function find$2(document) {
	return document.sentences.flatMap((sentence) => sentence.tokens.flatMap((_, at) => factAt$1(sentence, at) ?? []));
}
function factAt$1(sentence, at) {
	for (const cue of phrasesAt(sentence.tokens, at, CUES$1)) {
		const held = governed(sentence, cue, cue.value.takes);
		if (held !== void 0 && !isNarrative(sentence, cue, held)) return factOf$2(sentence, cue, held);
	}
	return auxiliaryAt(sentence, at);
}
function factOf$2(sentence, { from, to, value }, { head, scope }) {
	const start = sentence.tokens[from]?.start ?? sentence.start;
	const end = sentence.tokens[to - 1]?.end ?? start;
	const word = sentence.tokens[head]?.word ?? "";
	return {
		kind: "modality",
		sentence: sentence.index,
		from,
		to,
		start,
		end,
		strength: value.strength,
		scope,
		head,
		word
	};
}
function auxiliaryAt(sentence, at) {
	const strength = auxiliaryStrength(sentence, at);
	if (strength === void 0) return void 0;
	const cue = {
		from: at,
		to: at + 1,
		value: { strength }
	};
	const held = bareVerb(sentence, at + 1) ?? predicateOf(sentence, cue);
	return held === void 0 || isNarrative(sentence, cue, held) ? void 0 : factOf$2(sentence, cue, held);
}
function bareVerb(sentence, from) {
	const head = skip$1(sentence.tokens, from, ({ tag, norm }) => tag === "ADV" || norm === "not" || norm === "n't");
	const token = sentence.tokens[head];
	if (!(token !== void 0 && !token.capital && token.norm === token.lemma) || token.tag !== "NOUN" && token.tag !== "ADJ") return void 0;
	return {
		head,
		scope: {
			from: head,
			to: scopeEnd(sentence, head)
		}
	};
}
function auxiliaryStrength({ tokens }, at) {
	const token = tokens[at];
	if (token === void 0 || !Object.hasOwn(MODAL_AUXILIARIES, token.norm) || !isAuxiliary$1(tokens, at)) return void 0;
	const next = tokens[skip$1(tokens, at + 1, ({ tag, norm }) => tag === "ADV" || norm === "not" || norm === "n't")];
	return (token.norm === "would" || token.norm === "'d") && next?.norm === "have" ? "conditional" : MODAL_AUXILIARIES[token.norm];
}
function isAuxiliary$1(tokens, at) {
	const [before, token, next] = [
		tokens[at - 1],
		tokens[at],
		tokens[at + 1]
	];
	if (token === void 0 || token.capital && at > 0) return false;
	if (token.norm === "'d") return next?.tag === "ADV" || next?.norm === next?.lemma;
	if (token.norm === "ca" || token.norm === "wo") return next?.norm === "n't";
	if (token.norm === "'ll" || token.norm === "cannot") return true;
	return !/^(?:an?|the|his|her|its|their|our|my|your|'s|')$/.test(before?.norm ?? "") && (token.tag === "AUX" || token.tag === "VERB");
}
function isNarrative({ tokens }, { from, to }, { head }) {
	const word = tokens[from]?.norm;
	if (word === "could" || word === "can") return PERCEPTION.some((verb) => is(tokens[head], verb));
	if (word !== "would" && word !== "'d") return false;
	return tokens[to]?.norm === "go" && tokens[to + 1]?.norm === "on" && tokens[to + 2]?.norm === "to" || tokens.slice(to, head).some(({ norm }) => NARRATIVE_ADVERBS.includes(norm));
}
function compare$3(claim, source) {
	if (!isModality(claim) || !isModality(source)) return "unrelated";
	if (claim.strength === source.strength) return "same";
	return IMPLIED[source.strength].includes(claim.strength) ? "within" : "wider";
}
function say$3(fact, text) {
	if (!isModality(fact)) return "actual";
	return `${fact.strength}: ${fact.word ?? text.slice(fact.start, fact.end)}`;
}
// src/lexicon/negators.ts
const NEGATING_ADVERBS = [
	"not",
	"n't",
	"cannot",
	"never",
	"nor",
	"no longer",
	"not any longer",
	"nowhere",
	"at no time",
	"at no point",
	"at no stage",
	"in no way",
	"by no means",
	"on no account",
	"under no circumstances"
];
const PARTIAL_ADVERBS = [
	"hardly",
	"scarcely",
	"barely",
	"rarely",
	"seldom"
];
const UNIVERSALS = new Set("all every everyone everybody everything always entirely fully completely wholly necessarily much many enough exactly quite very especially particularly".split(" "));
const NEGATING_DETERMINERS = ["no", "neither"];
const NEGATING_PRONOUNS = [
	"nobody",
	"no one",
	"none",
	"nothing",
	"neither"
];
const TO = ["to"];
const GERUND = ["gerund"];
const NOUN = ["gerund", "noun"];
const NEGATORS = [
	{
		cue: "fail",
		takes: TO
	},
	{
		cue: "clear",
		takes: ["object-of"]
	},
	{
		cue: "acquit",
		takes: ["object-of"]
	},
	{
		cue: "absolve",
		takes: ["object-of"]
	},
	{
		cue: "failure",
		takes: TO
	},
	{
		cue: "failure of",
		takes: ["object-to"]
	},
	{
		cue: "fail in",
		takes: GERUND
	},
	{
		cue: "refuse",
		takes: TO
	},
	{
		cue: "refusal",
		takes: TO
	},
	{
		cue: "refusal by",
		takes: ["object-to"]
	},
	{
		cue: "decline",
		takes: TO
	},
	{
		cue: "neglect",
		takes: TO
	},
	{
		cue: "forget",
		takes: TO
	},
	{
		cue: "omit",
		takes: TO
	},
	{
		cue: "decide against",
		takes: NOUN
	},
	{
		cue: "vote against",
		takes: GERUND
	},
	{
		cue: "unable",
		takes: TO
	},
	{
		cue: "inability",
		takes: TO
	},
	{
		cue: "unwilling",
		takes: TO
	},
	{
		cue: "unwillingness",
		takes: TO
	},
	{
		cue: "reluctant",
		takes: TO
	},
	{
		cue: "reluctance",
		takes: TO
	},
	{
		cue: "unlikely",
		takes: ["to", "clause"]
	},
	{
		cue: "unprepared",
		takes: TO
	},
	{
		cue: "powerless",
		takes: TO
	},
	{
		cue: "incapable of",
		takes: GERUND
	},
	{
		cue: "yet",
		takes: TO
	},
	{
		cue: "stop short of",
		takes: NOUN
	},
	{
		cue: "fall short of",
		takes: NOUN
	},
	{
		cue: "far from",
		takes: ["gerund", "adjective"]
	},
	{
		cue: "come close to",
		takes: NOUN
	},
	{
		cue: "close to",
		takes: GERUND
	},
	{
		cue: "near to",
		takes: GERUND
	},
	{
		cue: "on the verge of",
		takes: NOUN
	},
	{
		cue: "on the brink of",
		takes: NOUN
	},
	{
		cue: "narrowly miss",
		takes: NOUN
	},
	{
		cue: "miss out on",
		takes: NOUN
	},
	{
		cue: "unlike",
		takes: ["noun"]
	},
	{
		cue: "anything but",
		takes: ["adjective", "noun"]
	},
	{
		cue: "too early",
		takes: TO
	},
	{
		cue: "deny",
		takes: ["gerund", "clause"]
	},
	{
		cue: "denial",
		takes: ["clause"]
	},
	{
		cue: "rule out",
		takes: NOUN
	},
	{
		cue: "stop",
		takes: GERUND
	},
	{
		cue: "cease",
		takes: ["gerund", "to"]
	},
	{
		cue: "quit",
		takes: GERUND
	},
	{
		cue: "halt",
		takes: GERUND
	},
	{
		cue: "avoid",
		takes: GERUND
	},
	{
		cue: "refrain from",
		takes: GERUND
	},
	{
		cue: "abstain from",
		takes: GERUND
	},
	{
		cue: "keep from",
		takes: GERUND
	},
	{
		cue: "bar",
		takes: ["object-from"]
	},
	{
		cue: "bar from",
		takes: GERUND
	},
	{
		cue: "ban",
		takes: ["object-from"]
	},
	{
		cue: "ban from",
		takes: GERUND
	},
	{
		cue: "block",
		takes: ["object-from"]
	},
	{
		cue: "block from",
		takes: GERUND
	},
	{
		cue: "prevent",
		takes: ["object-from"]
	},
	{
		cue: "prevent from",
		takes: GERUND
	},
	{
		cue: "stop",
		takes: ["object-from"]
	},
	{
		cue: "keep",
		takes: ["object-from"]
	},
	{
		cue: "prohibit",
		takes: ["object-from"]
	},
	{
		cue: "prohibit from",
		takes: GERUND
	},
	{
		cue: "instead of",
		takes: NOUN
	},
	{
		cue: "rather than",
		takes: [
			"gerund",
			"bare",
			"noun"
		]
	},
	{
		cue: "without",
		takes: NOUN
	},
	{
		cue: "lack of",
		takes: NOUN
	},
	{
		cue: "cancellation of",
		takes: NOUN
	},
	{
		cue: "postponement of",
		takes: NOUN
	},
	{
		cue: "absence of",
		takes: NOUN
	},
	{
		cue: "in the absence of",
		takes: NOUN
	},
	{
		cue: "zero",
		takes: ["noun"]
	}
];
const NO_NEGATION = [
	"not only",
	"not just",
	"not merely",
	"not simply",
	"not solely",
	"not least",
	"not to mention",
	"not unlike",
	"not without",
	"not more than",
	"not less than",
	"not fewer than",
	"no more than",
	"no less than",
	"no fewer than",
	"no later than",
	"not later than",
	"no sooner",
	"no doubt",
	"no wonder",
	"no matter",
	"no less",
	"no stranger to",
	"no small",
	"no secret",
	"no easy",
	"no contest",
	"no mean feat",
	"no time to lose",
	"no end of",
	"no end to the praise",
	"nothing but",
	"nothing less than",
	"nothing short of",
	"none other than",
	"none the less",
	"never mind",
	"never before",
	"never-ending",
	"never - ending",
	"cannot but",
	"can not but",
	"could not but",
	"can not help",
	"cannot help",
	"could not help",
	"could n't help",
	"ca n't help",
	"could not agree more",
	"could n't agree more",
	"could not be more",
	"could n't be more",
	"could not have been more",
	"whether or not",
	"if not",
	"why not",
	"or not",
	"as well as not",
	"not-for-profit",
	"not - for - profit",
	"not for profit",
	"no - one",
	"no - fly",
	"no - confidence",
	"no - show",
	"no - brainer",
	"no - nonsense",
	"no man's land",
	"no - man",
	"no -",
	"no .",
	"nos .",
	"no-fly",
	"no-confidence",
	"yes or no",
	"say no to",
	"leave nothing to chance"
];
// src/facts/polarity.ts
const CUES = phrases$1([
	...NEGATING_ADVERBS.map((cue) => [cue, {
		form: "adverb",
		takes: []
	}]),
	...PARTIAL_ADVERBS.map((cue) => [cue, {
		form: "adverb",
		takes: [],
		partial: true
	}]),
	...NEGATING_DETERMINERS.map((cue) => [cue, {
		form: "determiner",
		takes: []
	}]),
	...NEGATING_PRONOUNS.map((cue) => [cue, {
		form: "pronoun",
		takes: []
	}]),
	...NEGATORS.map(({ cue, ...row }) => [cue, {
		form: "row",
		...row
	}])
]);
const NONE = phrases$1(NO_NEGATION.map((phrase) => [phrase, true]));
const polarity = {
	kind: "polarity",
	find: find$1,
	compare: compare$2,
	say: say$2
};
function isPolarity(fact) {
	return fact.kind === "polarity";
}
function negated(facts, tokenIndex) {
	return facts.filter((fact) => isPolarity(fact) && fact.partial === void 0 && governs(fact, tokenIndex)).length % 2 === 1;
}
function find$1(document) {
	return document.sentences.flatMap(findInSentence);
}
function findInSentence(sentence) {
	const found = [];
	for (let at = 0; at < sentence.tokens.length;) {
		const fact = factAt(sentence, at, found);
		if (fact !== void 0) found.push(fact);
		at = Math.max(fact?.to ?? 0, ...phrasesAt(sentence.tokens, at, NONE).map(({ to }) => to), at + 1);
	}
	return found;
}
function factAt(sentence, at, before) {
	const { tokens } = sentence;
	if (phrasesAt(tokens, at, NONE).length > 0) return void 0;
	for (const cue of phrasesAt(tokens, at, CUES)) {
		const reversed = reversedBy(sentence, cue, before);
		if (reversed !== void 0) return factOf$1(sentence, cue, reversed);
	}
}
function factOf$1(sentence, { from, to, value }, { head, scope }) {
	const start = sentence.tokens[from]?.start ?? sentence.start;
	const end = sentence.tokens[to - 1]?.end ?? start;
	const partial = value.partial === true || value.form === "adverb" && leavesSomething(sentence, to);
	return {
		kind: "polarity",
		sentence: sentence.index,
		from,
		to,
		start,
		end,
		head,
		scope,
		word: sentence.tokens[head]?.word ?? "",
		...partial && { partial: true }
	};
}
function leavesSomething(sentence, after) {
	const { tokens } = sentence;
	if (UNIVERSALS.has(tokens[after]?.norm ?? "")) return true;
	const clause = clauseAt(sentence, after);
	const end = Math.min(clause?.to ?? tokens.length, after + UNTIL_REACH);
	return tokens.slice(after, end).some(({ norm }) => norm === "until" || norm === "till");
}
const UNTIL_REACH = 20;
function reversedBy(sentence, cue, before) {
	const { form, takes } = cue.value;
	const word = sentence.tokens[cue.from]?.norm;
	if (form === "row") return governed(sentence, cue, takes);
	if (form === "determiner") return emptiedNoun(sentence, cue, before);
	if (form === "pronoun") return emptiedPronoun(sentence, cue, before);
	if (word === "nor") return laterPart(sentence, cue, before);
	if (word === "not") return adverbial(sentence, cue);
	return predicateOf(sentence, cue);
}
function adverbial(sentence, cue) {
	const { tokens } = sentence;
	const infinitive = governed(sentence, cue, ["to"]);
	if (infinitive !== void 0) return infinitive;
	const [before, next] = [tokens[cue.from - 1], tokens[cue.to]];
	const verb = tokens[skip$1(tokens, cue.to, ({ tag }) => tag === "ADV")];
	if (before?.tag === "AUX" || verb?.tag === "VERB" || verb?.tag === "AUX") return predicateOf(sentence, cue);
	const phrase = nounPhrase(tokens, next?.tag === "ADP" ? cue.to + 1 : cue.to);
	if (phrase !== void 0) return phrase;
	return next?.tag === "ADJ" || next?.tag === "ADV" ? {
		head: cue.to,
		scope: {
			from: cue.to,
			to: cue.to + 1
		}
	} : predicateOf(sentence, cue);
}
function laterPart(sentence, cue, before) {
	return before.some(({ scope }) => scope.from <= cue.from && cue.from < scope.to) ? void 0 : predicateOf(sentence, cue);
}
function emptiedNoun(sentence, cue, before) {
	const { tokens } = sentence;
	const noun = nounPhrase(tokens, cue.to);
	if (noun === void 0) return tokens[cue.from]?.norm === "neither" ? emptiedPronoun(sentence, cue, before) : void 0;
	return {
		head: noun.head,
		scope: withVerb(sentence, {
			cue,
			to: noun.scope.to
		}, before)
	};
}
function emptiedPronoun(sentence, cue, before) {
	const { tokens } = sentence;
	const scope = withVerb(sentence, {
		cue,
		to: cue.to
	}, before);
	const verb = clauseAt(sentence, cue.from)?.verb;
	if (verb === void 0 || scope.from === scope.to) return void 0;
	return {
		head: verb < cue.from || isNoun$4(tokens[verb]) ? verb : meaningOf$1(tokens, verb),
		scope
	};
}
function withVerb(sentence, { cue, to }, before) {
	const noun = {
		from: cue.to,
		to
	};
	const { tokens } = sentence;
	const verb = clauseAt(sentence, cue.from)?.verb;
	const afterPreposition = tokens[cue.from - 1]?.tag === "ADP";
	if (verb === void 0 || afterPreposition || before.some((fact) => governs(fact, verb))) return noun;
	if (verb >= cue.to) return {
		from: noun.from,
		to: Math.max(noun.to, scopeEnd(sentence, verb))
	};
	return {
		from: verb,
		to: noun.to
	};
}
function compare$2(claim, source) {
	if (!isPolarity(claim) || !isPolarity(source)) return "unrelated";
	if (claim.partial === source.partial) return "same";
	return claim.partial === true ? "within" : "wider";
}
function say$2(fact, text) {
	if (!isPolarity(fact)) return "asserted";
	return `${fact.partial === true ? "partly " : ""}not: ${fact.word ?? text.slice(fact.start, fact.end)}`;
}
// src/text/noun-phrases.ts
function wordsOf$4(words) {
	return new Set(words.split(" "));
}
const relatives$1 = wordsOf$4("who whom whose which that where");
const participlePrepositions = wordsOf$4("including excluding regarding concerning following according barring");
const objectDeterminers = wordsOf$4("a an the this these those his her its their our my your several some two three");
function isNominal(token) {
	return token !== void 0 && (/^(?:NOUN|PROPN|ADJ|DET|NUM|PRON)$/.test(token.tag) || token.norm === "'s");
}
function isJoint(tokens, at) {
	const token = tokens[at];
	if (token === void 0) return false;
	if (token.norm === "than") return tokens[at + 1]?.tag === "NUM";
	return token.norm === "of" || token.tag === "CCONJ" || token.norm === "-" && !token.spaced;
}
function isNounWord(tokens, at) {
	const token = tokens[at];
	if (token?.tag === "VERB") return tokens[at - 1]?.tag === "DET" && isNominal(tokens[at + 1]);
	return isNominal(token) && (token?.tag === "DET" || !relatives$1.has(token?.norm ?? ""));
}
function nounPhraseEnd(tokens, { from, to: limit }) {
	let to = from;
	while (to < limit) if (isNounWord(tokens, to)) to += 1;
	else if (to > from && isJoint(tokens, to) && to + 1 < limit && isNounWord(tokens, to + 1)) to += 2;
	else break;
	return to;
}
function nounPhraseStart(tokens, { from: least, to }) {
	let start = to;
	while (start > least) if (isNounWord(tokens, start - 1)) start -= 1;
	else if (start < to && isJoint(tokens, start - 1) && start - 1 > least && isNounWord(tokens, start - 2)) start -= 2;
	else break;
	return start;
}
function subjectIn(tokens, range) {
	const phrases = freePhrases(tokens, range);
	const last = phrases.at(-1);
	const before = phrases.at(-2);
	if (last === void 0 || before === void 0) return last;
	return isComma(tokens[last.to]) && last.to + 1 === range.to && isComma(tokens[before.to]) && before.to + 1 === last.from ? before : last;
}
function freePhrases(tokens, { from, to }) {
	const phrases = [];
	for (let at = from; at < to;) {
		const end = nounPhraseEnd(tokens, {
			from: at,
			to
		});
		if (end > at && (at === from || !hangsOn(tokens[at - 1]))) phrases.push({
			from: at,
			to: end
		});
		at = Math.max(end, at + 1);
	}
	return phrases;
}
function hangsOn(before) {
	return before !== void 0 && (/^(?:ADP|SCONJ)$/.test(before.tag) || participlePrepositions.has(before.norm));
}
function isComma(token) {
	return token?.norm === ",";
}
// src/facts/quote-span.ts
function quoteSpan(fact, { document, facts }) {
	const sentence = document.sentences[fact.sentence];
	if (sentence === void 0) return {
		start: fact.start,
		end: fact.end
	};
	if (isQuantity(fact)) return spanOf$1(sentence, {
		from: fact.from,
		to: headBehind(sentence.tokens, fact.to)?.to ?? fact.to
	});
	return fact.kind === "word" ? spanOf$1(sentence, predicate$1(sentence, facts[fact.sentence] ?? [], fact)) : {
		start: fact.start,
		end: fact.end
	};
}
function spanOf$1({ tokens, start, end }, { from, to }) {
	return {
		start: tokens[from]?.start ?? start,
		end: tokens[to - 1]?.end ?? end
	};
}
function predicate$1(sentence, facts, { from: verb, to }) {
	const { tokens } = sentence;
	const clause = clauseAt(sentence, verb) ?? {
		from: verb,
		to
	};
	let from = verb;
	while (from > clause.from && /^(?:AUX|PART|ADV)$/.test(tokens[from - 1]?.tag ?? "")) from -= 1;
	const cues = facts.filter((fact) => fact.kind === polarity.kind && fact.from >= clause.from && fact.to <= from);
	return {
		from: Math.min(from, ...cues.map((cue) => cue.from)),
		to: nounPhraseEnd(tokens, {
			from: to,
			to: Math.min(clause.to, to + longestObject)
		})
	};
}
const longestObject = 8;
// src/compare/guards/predicates.ts
const polarities = (pairing) => {
	if (sameCues(pairing)) return [];
	return [...new Set([...claimHeads(pairing), ...answeredHeads(pairing)])].flatMap((at) => polarityFinding(pairing, at) ?? []);
};
function sameCues({ claim, part, claimFacts, sourceFacts, sentence, links }) {
	const tokens = tokensOf$2({
		claim,
		part
	});
	const [ours, theirs] = [claimFacts.filter(isPolarity), sourceFacts.filter(isPolarity)];
	return ours.length > 0 && ours.length === theirs.length && ours.every((cue, at) => {
		const other = theirs[at];
		if (other === void 0 || tokens[cue.from]?.norm !== sentence.tokens[other.from]?.norm) return false;
		const [next, there] = [contentAfter(tokens, cue.to), contentAfter(sentence.tokens, other.to)];
		return next === void 0 || links.get(next)?.to === there;
	});
}
function contentAfter(tokens, from) {
	const at = tokens.findIndex((token, index) => index >= from && isContent(token));
	return at < 0 ? void 0 : at;
}
const nominalEvents = (pairing) => {
	const { part, claimFacts, sourceFacts, links, sentence } = pairing;
	return part.tokens.flatMap((at) => {
		const to = links.get(at)?.to;
		if (!isEvent(pairing, at) || to === void 0 || sentence.tokens[to]?.tag !== "NOUN") return [];
		if (negated(claimFacts, at) || modalityAt(claimFacts, at) !== void 0) return [];
		const cue = sourceFacts.find((fact) => (isPolarity(fact) || isModality(fact)) && fact.scope.from <= to && to < fact.scope.to);
		if (cue === void 0 || saysCue(pairing, cue)) return [];
		const said = pairing.source.document.text.slice(cue.start, cue.end);
		return [{
			kind: cue.kind,
			relation: "wider",
			effect: "blocks",
			claim: wordsOf$5(pairing, at),
			source: said,
			message: `“${said}” stands over “${sentence.tokens[to]?.word}” here`
		}];
	});
};
function isEvent({ claim, part }, at) {
	const sentence = claim.document.sentences[part.sentence];
	const token = sentence?.tokens[at];
	if (sentence === void 0 || token?.tag === "VERB") return token !== void 0;
	const verb = clauseAt(sentence, at)?.verb;
	if (token?.tag !== "NOUN" || verb === void 0 || sentence.tokens[verb]?.lemma !== "be") return false;
	return at > verb && !sentence.tokens.slice(verb, at).some(({ tag }) => tag === "ADP" || tag === "PUNCT");
}
function claimHeads({ claimFacts, links }) {
	return claimFacts.filter(isPolarity).filter(({ from }) => links.get(from)?.to === void 0).map(({ head }) => head);
}
function answeredHeads({ links, sourceFacts, sentence }) {
	const denied = new Set(sourceFacts.filter(isPolarity).flatMap((cue) => [cue.head, ...emptied(cue, sentence)]));
	return [...links].filter(([, { to }]) => to !== void 0 && denied.has(to)).map(([at]) => at);
}
function emptied({ head, scope }, { tokens }) {
	if (!/^(?:NOUN|PROPN)$/.test(tokens[head]?.tag ?? "")) return [];
	return range$1(Math.max(head, scope.from), scope.to).filter((at) => tokens[at]?.tag === "VERB");
}
function polarityFinding(pairing, at) {
	const { claimFacts, sourceFacts, links } = pairing;
	const to = links.get(at)?.to;
	const claimDenies = negated(claimFacts, at);
	if (to === void 0) return claimDenies ? unanswered$1(wordsOf$5(pairing, at)) : void 0;
	if (claimDenies === negated(sourceFacts, to)) return void 0;
	const [claim, source] = claimDenies ? ["denied", "affirmed"] : ["affirmed", "denied"];
	const facts = wordFacts(pairing, at, to);
	const { start, end } = quoteSpan(facts.sourceFact, pairing.source);
	const words = inQuotes(pairing.source.document.text.slice(start, end));
	return {
		kind: "polarity",
		relation: "disjoint",
		effect: isPredicate(pairing, at, to) && coverage(pairing, claimFacts.filter(isPolarity)) >= .75 && allNamed(pairing) ? "contradicts" : "blocks",
		claim: `${wordsOf$5(pairing, at)}: ${claim}`,
		source: `${pairing.sentence.tokens[to]?.word ?? ""}: ${source}`,
		message: claimDenies ? `the source says this is so (${words}), the claim says it is not` : `the source says this is not so (${words}), the claim says it is`,
		...facts
	};
}
function isPredicate({ claim, part, claimFacts, sentence, sourceFacts }, at, to) {
	const tags = [claim.document.sentences[part.sentence]?.tokens[at]?.tag, sentence.tokens[to]?.tag];
	const [ours, theirs] = [modalityAt(claimFacts, at)?.strength, modalityAt(sourceFacts, to)?.strength];
	return tags.every((tag) => tag === "VERB" || tag === "ADJ") && (theirs === void 0 || theirs === ours) && !hasException(sentence);
}
function hasException({ tokens, clauses }) {
	return tokens.some(({ norm }, at) => norm === "but" && !clauses.some(({ from, verb }) => from === at && verb !== void 0));
}
function unanswered$1(word) {
	return blocked("polarity", `${word}: denied`, `nothing here denies “${word}”`);
}
const attitudes = (pairing) => pairing.claimFacts.filter(isModality).flatMap((claimModality) => {
	const { links, sourceFacts, claim } = pairing;
	const to = links.get(claimModality.head)?.to;
	const there = to === void 0 ? void 0 : modalityAt(sourceFacts, to);
	if (links.get(claimModality.from)?.to !== void 0 || there?.strength === claimModality.strength || !personal.has(claimModality.strength)) return [];
	const said = modality.say(claimModality, claim.document.text);
	return [blocked("modality", said, `nothing here says “${said}”`)];
});
const personal = new Set([
	"hoped",
	"planned",
	"asked"
]);
const modalities = (pairing) => pairing.sourceFacts.filter(isModality).flatMap((sourceModality) => {
	const { claimFacts, links, source } = pairing;
	const at = [...links].find(([index, { to }]) => to === sourceModality.head && !isLight$1(pairing, index))?.[0];
	if (at === void 0 || isInFact(pairing.sourceFacts, sourceModality.head, "name") || saysGovernor(pairing, sourceModality)) return [];
	const claimModality = modalityAt(claimFacts, at);
	const relation = claimModality === void 0 ? "wider" : modality.compare(claimModality, sourceModality);
	if (relation === "same" || relation === "within") return [];
	const said = modality.say(sourceModality, source.document.text);
	return [{
		kind: "modality",
		relation,
		effect: "blocks",
		claim: `${wordsOf$5(pairing, at)}: ${claimModality?.strength ?? "happened"}`,
		source: said,
		message: `the source does not say that it happened (${said})`
	}];
});
function saysGovernor(pairing, cue) {
	if (saysCue(pairing, cue)) return true;
	return pairing.sourceFacts.filter(isModality).filter(({ from }) => pairing.sentence.tokens[from]?.tag === "VERB").filter(({ head, scope }) => head === cue.head || scope.from <= cue.from && cue.to <= scope.to).some(({ from }) => saysCue(pairing, {
		from,
		to: from + 1
	}));
}
function saysCue({ claim, part, sentence }, { from, to }) {
	const tokens = tokensOf$2({
		claim,
		part
	});
	const said = new Set(part.tokens.map((at) => tokens[at]?.lemma));
	return sentence.tokens.slice(from, to).every(({ lemma }) => said.has(lemma));
}
function isLight$1(pairing, at) {
	return measureVerbs.has(tokensOf$2(pairing)[at]?.lemma ?? "");
}
// src/compare/guards/quotations.ts
const quotations = (pairing) => pairing.claimFacts.filter(isQuotation).flatMap((quoted) => finding$1(pairing, quoted) ?? []);
function mayQuote({ claim, part, source, sentence }) {
	const quoted = factsOf$1(claim, part).filter(isQuotation);
	if (quoted.length === 0) return false;
	const spoken = quotationsFrom({
		source,
		sentence
	});
	return quoted.some((quotation) => spoken.some((other) => mayBeAltered(quotation, other)) || findQuoted(quotation, runOn({
		source,
		sentence
	})) !== void 0);
}
function mayBeAltered(quoted, other) {
	const words = quoted.words.filter((word) => word !== "…" && word !== "[]");
	return words.filter((word) => other.words.includes(word)).length * (2 - alike$2) >= alike$2 * words.length;
}
function finding$1(pairing, quoted) {
	const claim = quotation.say(quoted, pairing.claim.document.text);
	const found = findQuoted(quoted, runOn(pairing));
	if (found !== void 0) return spoken$2(pairing, quoted, {
		original: originalOf(pairing, found),
		claim
	});
	const said = quotationsFrom(pairing);
	const whole = said.find((other) => isWithin(quotation.compare(quoted, other)));
	if (whole !== void 0) return spoken$2(pairing, quoted, {
		original: whole,
		claim
	});
	for (const other of said) {
		const altered = alteration(quoted, other.words);
		if (altered === void 0 || altered.similarity < alike$2 || isSpelling(altered.changed) || isPiece(other, quoted)) continue;
		const source = quotation.say(other, pairing.source.document.text);
		return {
			kind: "quotation",
			relation: "disjoint",
			effect: "contradicts",
			claim,
			source,
			claimFact: quoted,
			sourceFact: other,
			message: `the quotation is altered: the source has ${source}`
		};
	}
	return blocked("quotation", claim, `the quotation ${claim} is not in this passage`);
}
function runOn({ source, sentence }) {
	const next = source.document.sentences[sentence.index + 1];
	return next?.paragraph === sentence.paragraph ? [...sentence.tokens, ...next.tokens] : sentence.tokens;
}
function isSpelling(changed) {
	const letters = changed.map((word) => word.replace(/[^\p{L}\d]/gu, ""));
	const half = letters.length / 2;
	return letters.slice(0, half).join("") === letters.slice(half).join("");
}
function isPiece(other, quoted) {
	return ` ${quoted.words.join(" ")} `.includes(` ${other.words.join(" ")} `);
}
const alike$2 = .6;
function originalOf({ source, sentence, sourceFacts }, found) {
	const before = sentence.tokens.length;
	if (found.from < before) return sourceFacts.filter(isQuotation).find(({ from, to }) => from <= found.from && (found.to <= to || to === before));
	return (source.facts[sentence.index + 1] ?? []).filter(isQuotation).find(({ from, to }) => from <= found.from - before && found.to - before <= to);
}
function quotationsFrom({ source, sentence }) {
	const next = source.document.sentences[sentence.index + 1];
	const after = next?.paragraph === sentence.paragraph ? source.facts[next.index] ?? [] : [];
	return joined$2([...source.facts[sentence.index] ?? [], ...after.filter(isQuotation)]).filter((quoted) => quoted.sentence === sentence.index);
}
function isWithin(relation) {
	return relation === "same" || relation === "within";
}
function spoken$2(pairing, quoted, { original, claim }) {
	const [ours, theirs] = [speaker(pairing.claim, quoted), original && speaker(pairing.source, original)];
	const base = {
		kind: "quotation",
		claim,
		source: original === void 0 ? claim : quotation.say(original, pairing.source.document.text),
		claimFact: quoted,
		...original && { sourceFact: original }
	};
	if (original !== void 0 && saysAnother(pairing, quoted, original)) return {
		...base,
		relation: "overlaps",
		effect: "blocks",
		message: `${sayNot(original.speakerWords, quoted.speakerWords)} in the passage`
	};
	if (ours === void 0 || theirs === void 0 || ours.form === "pronoun" || meet$1(ours, theirs)) return {
		...base,
		relation: "same",
		effect: "supports",
		message: "letter for letter"
	};
	const isPresent = pairing.sourceFacts.filter(isName$1).some((other) => meet$1(other, ours));
	return {
		...base,
		relation: isPresent ? "overlaps" : "disjoint",
		effect: isPresent ? "blocks" : "contradicts",
		message: `the quotation is misattributed: ${sayNot(speakerName(pairing.source, theirs), speakerName(pairing.claim, ours))}`
	};
}
function sayNot(theirs = "somebody else", ours) {
	return `${theirs} said it${ours === void 0 ? "" : `, not ${ours}`}`;
}
function speakerName({ document: { text } }, { form, start, end }) {
	return form === "pronoun" ? void 0 : text.slice(start, end);
}
function saysAnother({ claim, source }, quoted, original) {
	if (speaker(claim, quoted) !== void 0 && speaker(source, original) !== void 0) return false;
	const [ours, theirs] = [speakerNoun(claim, quoted), speakerNoun(source, original)];
	return ours !== void 0 && theirs !== void 0 && likeness(ours, theirs) === 0;
}
function speakerNoun(analysis, quoted) {
	const { speaker: range, speakerSentence = quoted.sentence } = quoted;
	const tokens = analysis.document.sentences[speakerSentence]?.tokens ?? [];
	const at = range && headOf(tokens, range.from, range.to);
	if (at === void 0 || tokens[at]?.tag !== "NOUN") return void 0;
	return analysis.terms[speakerSentence]?.[at];
}
function speaker(analysis, { speaker: range, speakerSentence, sentence }) {
	if (range === void 0) return void 0;
	return (analysis.facts[speakerSentence ?? sentence] ?? []).filter(isName$1).findLast(({ from, to, entities }) => from >= range.from && to <= range.to && entities.length > 0);
}
// src/compare/guards/stand-ins.ts
const standIns = (pairing) => {
	const tokens = tokensOf$2(pairing);
	const answered = answersOf(pairing);
	return [...pairing.links].flatMap(([at, { to, strength }]) => {
		if (!(to === void 0 && strength > 0 && pairing.weights.has(at) && isHead(tokens, at)) || isQuoted(pairing, at) || isInFact(pairing.claimFacts, at, "date", "quantity")) return [];
		const rival = rivalOf(pairing, slotOf(tokens, at), answered);
		return rival === void 0 ? [] : [standIn(pairing, at, rival)];
	});
};
function isHead(tokens, at) {
	return isNoun$2(tokens[at]) && !isNoun$2(tokens[at + 1]) && tokens[at + 1]?.norm !== "'s";
}
function slotOf(tokens, at) {
	let from = at - 1;
	while (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[from]?.tag ?? "") || tokens[from]?.norm === "'s") from -= 1;
	return tokens[from]?.tag === "ADP" || tokens[from]?.tag === "VERB" ? from : void 0;
}
function rivalOf(pairing, slot, answered) {
	if (slot === void 0) return void 0;
	const { tokens } = pairing.sentence;
	const governor = tokensOf$2(pairing)[slot];
	const there = governor?.tag === "VERB" ? pairing.links.get(slot)?.to : void 0;
	const rivals = tokens.flatMap((_, at) => {
		if (!isHead(tokens, at) || isInFact(pairing.sourceFacts, at, "date", "quantity")) return [];
		const own = slotOf(tokens, at);
		if (own === void 0) return [];
		return own === there || governor?.tag === "ADP" && tokens[own]?.norm === governor.norm ? [at] : [];
	});
	return rivals.some((at) => answered.has(at)) ? void 0 : rivals[0];
}
function isNoun$2(token) {
	return token?.tag === "NOUN" || token?.tag === "PROPN";
}
function standIn(pairing, at, rival) {
	const [ours, theirs] = [wordsOf$5(pairing, at), pairing.sentence.tokens[rival]?.word ?? ""];
	return blocked("word", ours, `“${theirs}” stands here where the claim has “${ours}”`);
}
function daysOf(value) {
	if (value.first === void 0 && value.last === void 0) return void 0;
	return {
		first: value.first ?? "0000-01-01",
		last: value.last ?? "9999-12-31"
	};
}
function intersection(a, b) {
	const first = laterDay(a.first, b.first);
	const last = earlierDay(a.last, b.last);
	return first <= last ? {
		first,
		last
	} : void 0;
}
function relativeDays(relative, reference) {
	if (relative.window !== void 0) return windowDays(relative, relative.window, reference);
	const whole = unitDays(relative, reference);
	if (relative.edge === "earlier") return {
		first: whole.first,
		last: earlierDay(whole.last, reference)
	};
	if (relative.edge === "later") return {
		first: laterDay(whole.first, reference),
		last: whole.last
	};
	return whole;
}
function windowDays({ unit, offset }, side, reference) {
	const far = offset === void 0 ? void 0 : moved(reference, unit, side * Math.abs(offset));
	return side < 0 ? {
		first: far ?? "0000-01-01",
		last: reference
	} : {
		first: reference,
		last: far ?? "9999-12-31"
	};
}
function moved(day, unit, count) {
	if (unit !== "minute") return shiftDay(day, unit, count);
	const days = count / 1440;
	return addDays(day, days < 0 ? Math.floor(days) : Math.ceil(days));
}
function unitDays({ unit, offset = 0 }, reference) {
	if (unit === "minute") {
		const far = moved(reference, unit, offset);
		return {
			first: earlierDay(far, reference),
			last: laterDay(far, reference)
		};
	}
	if ((unit === "decade" || unit === "century") && offset !== 0) return aroundYear(shiftDay(reference, unit, offset), unit);
	const range = unitRange(shiftDay(reference, unit, offset), unit);
	return unit === "week" && weekdayOf(reference) === 0 ? {
		first: range.first,
		last: addDays(range.last, 7)
	} : range;
}
function aroundYear(day, unit) {
	const reach = unit === "decade" ? 5 : 50;
	const [from, to] = [shiftDay(day, "year", -reach), shiftDay(day, "year", reach)];
	return {
		first: unitRange(from, "year").first,
		last: unitRange(to, "year").last
	};
}
function isVague(relative, reference) {
	if (relative.offset === void 0 || relative.unit === "minute") return true;
	return relative.unit === "week" && relative.window === void 0 && weekdayOf(reference) === 0;
}
function occurrences(fields, window) {
	return (fields.weekday !== void 0 && fields.month === void 0 && fields.day === void 0 ? weekdaysIn(fields.weekday, window) : yearsAround(fields, window).flatMap((year) => inYear(fields, year))).map((range) => lengthened(range, fields)).filter((range) => intersection(range, window) !== void 0);
}
function lengthened(range, { length }) {
	return length === void 0 ? range : {
		first: range.first,
		last: addDays(range.first, length - 1)
	};
}
function weekdaysIn(weekday, { first, last }) {
	const start = dayNumber(first) + (weekday - weekdayOf(first) + 7) % 7;
	const count = Math.min(1e3, Math.floor((dayNumber(last) - start) / 7) + 1);
	return Array.from({ length: Math.max(0, count) }, (_, at) => dayOfNumber(start + 7 * at)).map(oneDay);
}
function oneDay(day) {
	return {
		first: day,
		last: day
	};
}
function yearsAround(fields, window) {
	if (fields.year !== void 0) return [fields.year];
	const from = partsOf$1(window.first).year - 1;
	const count = Math.min(300, partsOf$1(window.last).year + 1 - from + 1);
	return Array.from({ length: count }, (_, at) => from + at);
}
function inYear(fields, year) {
	const { month, day, part } = fields;
	if (month !== void 0) return inMonth(fields, year, month);
	if (day !== void 0) return monthNumbers.flatMap((each) => inMonth(fields, year, each));
	const named = part === void 0 ? void 0 : yearParts.get(part);
	if (named === void 0) return fields.year === void 0 ? [] : [narrowed(monthsRange(year, 1, 12), part)];
	const [fromMonth, fromDay] = named.from;
	const [toMonth, toDay] = named.to;
	return [{
		first: isoDay(year, fromMonth, fromDay),
		last: isoDay(toMonth < fromMonth ? year + 1 : year, toMonth, toDay)
	}];
}
const monthNumbers = [
	1,
	2,
	3,
	4,
	5,
	6,
	7,
	8,
	9,
	10,
	11,
	12
];
function inMonth({ day, weekday, part }, year, month) {
	if (day === void 0) return [narrowed(monthsRange(year, month, 1), part)];
	if (!isDay$2(year, month, day)) return [];
	const found = isoDay(year, month, day);
	return weekday === void 0 || weekdayOf(found) === weekday ? [oneDay(found)] : [];
}
function narrowed(range, part) {
	const share = part === void 0 ? void 0 : shares$1.get(part);
	if (share === void 0) return range;
	const length = daysBetween(range.first, range.last);
	return {
		first: addDays(range.first, Math.floor(length * share[0])),
		last: addDays(range.first, Math.ceil(length * share[1]))
	};
}
function fixedDays(fields) {
	if (fields.year === void 0) return void 0;
	const { year, month, day } = fields;
	return day === void 0 || month === void 0 || day <= daysInMonth(year, month) ? inYear({ ...fields }, year)[0] : void 0;
}
// src/values/date-times.ts
function missing$1(inClaim, inSource) {
	if (inClaim === inSource) return "same";
	return inClaim ? "wider" : "within";
}
function relationOfTimes(claim, source) {
	if (claim.minute !== void 0 && source.minute !== void 0) return relationOfMinutes(claim, source);
	const [left, right] = [timeOf(claim), timeOf(source)];
	if (left === void 0 || right === void 0) return missing$1(left !== void 0, right !== void 0);
	if (claim.part !== void 0 && claim.part === source.part) return "same";
	if (left[1] < right[0] || right[1] < left[0]) return "disjoint";
	if (claim.minute === void 0 && source.minute === void 0) return "overlaps";
	return claim.minute === void 0 ? "within" : "wider";
}
function timeOf(value) {
	if (value.minute !== void 0) return [value.minute, value.minute];
	return value.granularity === "part" && value.part !== void 0 ? dayParts.get(value.part) : void 0;
}
function relationOfMinutes(claim, source) {
	const [a, b] = [claim.minute ?? 0, source.minute ?? 0];
	if (a === b) return "same";
	const near = Math.abs(a - b) < 60;
	const rounded = a % 60 === 0 || b % 60 === 0 || claim.ambiguous || source.ambiguous;
	return near && rounded ? "overlaps" : "disjoint";
}
// src/values/date-relation.ts
const swapped = {
	same: "same",
	within: "wider",
	wider: "within",
	overlaps: "overlaps",
	disjoint: "disjoint",
	unrelated: "unrelated"
};
function relationOfDates(claim, source) {
	if (claim.bound !== void 0 || source.bound !== void 0) return relationOfBounds(claim, source);
	if (isEmpty(claim) || isEmpty(source)) return "unrelated";
	const days = relationOfDays(claim, source);
	const times = relationOfTimes(claim, source);
	if ((days === "within" && times === "wider" || days === "wider" && times === "within") && (!hasDay(claim) || !hasDay(source))) return "unrelated";
	return both(isExtent(claim) && isExtent(source) && days !== "same" && days !== "disjoint" ? weakened(days) : days, times);
}
function isExtent({ granularity, relative, part }) {
	return granularity === "span" && relative === void 0 && part === void 0;
}
function isEmpty(value) {
	return !hasDay(value) && value.minute === void 0 && value.granularity !== "part";
}
function both(a, b) {
	if (a === "disjoint" || b === "disjoint") return "disjoint";
	if (a === "unrelated" || b === "unrelated") return "unrelated";
	if (a === "same" || a === b) return b;
	return b === "same" ? a : "overlaps";
}
function relationOfRanges(claim, source) {
	if (intersection(claim, source) === void 0) return "disjoint";
	if (claim.first === source.first && claim.last === source.last) return "same";
	if (claim.first <= source.first && source.last <= claim.last) return "within";
	if (source.first <= claim.first && claim.last <= source.last) return "wider";
	return "overlaps";
}
function relationOfBounds(claim, source) {
	if (!hasDay(claim) && !hasDay(source) && claim.bound === source.bound) return boundedTimes(claim, source);
	if (!hasDay(claim) || !hasDay(source)) return "unrelated";
	const edges = relationOfDays(claim, source);
	if (claim.bound !== source.bound) return edges === "disjoint" ? "unrelated" : weakened(edges);
	if (edges !== "disjoint" || claim.bound === "since" || claim.bound === "until") return edges;
	const [left, right] = [daysOf(claim), daysOf(source)];
	if (left === void 0 || right === void 0) return "overlaps";
	if (left.last < right.first) return claim.bound === "after" ? "within" : "wider";
	if (right.last < left.first) return claim.bound === "after" ? "wider" : "within";
	return "overlaps";
}
function boundedTimes(claim, source) {
	if (claim.minute === void 0 || source.minute === void 0) return "unrelated";
	return claim.minute === source.minute ? "same" : "overlaps";
}
function weakened(relation) {
	return relation === "unrelated" ? "unrelated" : "overlaps";
}
function hasDay(value) {
	return daysOf(value) !== void 0 || value.relative !== void 0 || hasFields$1(value);
}
function hasFields$1(value) {
	return fieldNames(value).length > 0;
}
function relationOfDays(claim, source) {
	if (!hasDay(claim) || !hasDay(source)) return missing$1(hasDay(claim), hasDay(source));
	const [left, right] = [placed$1(claim, source), placed$1(source, claim)];
	if (sameCount(left, right)) return "same";
	const [leftDays, rightDays] = [daysOf(left), daysOf(right)];
	if (leftDays === void 0 || rightDays === void 0) return relationOfUnplaced(left, right);
	const ranges = relationOfRanges(leftDays, rightDays);
	if (ranges === "disjoint" || !left.ambiguous && !right.ambiguous) return ranges;
	return relationOfAmbiguous(left, right, ranges);
}
function placed$1(value, other) {
	if (daysOf(value) !== void 0 || other.reference === void 0) return value;
	if (value.relative === void 0 || value.relative.from !== "publication") return value;
	const whole = relativeDays(value.relative, other.reference);
	const ambiguous = hasFields$1(value) || isVague(value.relative, other.reference);
	return {
		...value,
		...narrowed(whole, value.granularity === "part" ? void 0 : value.part),
		ambiguous
	};
}
function sameCount({ relative: a, ...left }, { relative: b, ...right }) {
	if (a === void 0 || b === void 0 || hasFields$1(left) || hasFields$1(right)) return false;
	return (left.reference === right.reference || left.reference === void 0 || right.reference === void 0) && sameKind(a, b) && a.offset === b.offset && a.edge === b.edge && left.part === right.part;
}
function sameKind(a, b) {
	return a.unit === b.unit && a.from === b.from && a.window === b.window;
}
function relationOfUnplaced(left, right) {
	if (left.relative !== void 0 && right.relative !== void 0 && !hasFields$1(left) && !hasFields$1(right)) return relationOfCounts(left.relative, right.relative);
	if (!hasFields$1(left) || !hasFields$1(right)) return oneSided(left, right);
	return relationOfFields(left, right);
}
function relationOfCounts(a, b) {
	if (!sameKind(a, b)) return "unrelated";
	if (a.offset !== b.offset) return a.from === "publication" && a.window === void 0 ? "disjoint" : "overlaps";
	if (a.edge === b.edge) return "same";
	if (a.edge !== void 0 && b.edge !== void 0) return "disjoint";
	return a.edge === void 0 ? "within" : "wider";
}
function oneSided(left, right) {
	const [leftDays, rightDays] = [daysOf(left), daysOf(right)];
	if (leftDays === void 0 && rightDays !== void 0 && hasFields$1(left)) return occursIn(left, rightDays);
	if (rightDays === void 0 && leftDays !== void 0 && hasFields$1(right)) return swapped[occursIn(right, leftDays)];
	return "unrelated";
}
function occursIn(fields, days) {
	const found = occurrences(fields, days).map((range) => relationOfRanges(range, days));
	for (const relation of [
		"same",
		"within",
		"wider",
		"overlaps"
	]) if (found.includes(relation)) return relation;
	return "disjoint";
}
function relationOfAmbiguous(left, right, ranges) {
	if (hasFields$1(left) && hasFields$1(right)) {
		const fields = relationOfFields(left, right);
		if (fields !== "overlaps") return fields;
	}
	const [leftDays, rightDays] = [daysOf(left), daysOf(right)];
	if (leftDays !== void 0 && left.ambiguous && !right.ambiguous && rightDays !== void 0 && hasFields$1(left)) return occursIn(left, rightDays);
	if (rightDays !== void 0 && right.ambiguous && !left.ambiguous && leftDays !== void 0 && hasFields$1(right)) return swapped[occursIn(right, leftDays)];
	if (ranges === "within" && !left.ambiguous) return "within";
	if (ranges === "wider" && !right.ambiguous) return "wider";
	return "overlaps";
}
const comparable = [
	"year",
	"month",
	"day",
	"weekday",
	"part"
];
function fieldNames(value) {
	return comparable.filter((name) => value[name] !== void 0 && (name !== "part" || yearParts.has(value.part ?? "")));
}
function relationOfFields(left, right) {
	const [leftDays, rightDays] = [daysOf(left), daysOf(right)];
	if (leftDays === void 0 && rightDays !== void 0 && !right.ambiguous) return occursIn(left, rightDays);
	if (rightDays === void 0 && leftDays !== void 0 && !left.ambiguous) return swapped[occursIn(right, leftDays)];
	const [leftNames, rightNames] = [fieldNames(left), fieldNames(right)];
	const shared = leftNames.filter((name) => rightNames.includes(name));
	if (left.length !== right.length) return "overlaps";
	if (shared.some((name) => name !== "part" && left[name] !== right[name])) return "disjoint";
	return relationOfNames([
		leftNames.length,
		rightNames.length,
		shared.length
	], relationOfParts(left, right));
}
function relationOfNames([left, right, shared], parts) {
	if (shared === 0) return parts === "disjoint" ? "disjoint" : "overlaps";
	if (shared === left && shared === right) return parts;
	if (shared === left) return both("within", parts);
	return shared === right ? both("wider", parts) : both("overlaps", parts);
}
function relationOfParts(left, right) {
	if (left.granularity === "part" || right.granularity === "part" || left.part === right.part) return "same";
	if (left.part === void 0 || right.part === void 0) return missing$1(left.part !== void 0, right.part !== void 0);
	const [a, b] = [yearParts.get(left.part), yearParts.get(right.part)];
	return areApart(left.part, right.part) || a !== void 0 && a.granularity === b?.granularity ? "disjoint" : "overlaps";
}
function areApart(left, right) {
	const [a, b] = [shares$1.get(left), shares$1.get(right)];
	return a !== void 0 && b !== void 0 && (a[1] < b[0] || b[1] < a[0]);
}
// src/facts/date/resolve.ts
const unknown = {
	days: void 0,
	ambiguous: true
};
function resolve$1(meaning, setting) {
	if (meaning.end !== void 0) return resolveRange(meaning, meaning.end, setting);
	if (meaning.other !== void 0) return either(fixedDays(fieldsOf(meaning)), fixedDays(fieldsOf(meaning.other)));
	if (meaning.days !== void 0) return sure(narrowed(meaning.days, meaning.part), meaning);
	if (meaning.relative !== void 0) return resolveRelative(meaning, meaning.relative, setting);
	const fields = fieldsOf(meaning);
	if (meaning.year !== void 0) return resolveYear(meaning, fields);
	if (!hasFields(fields)) return {
		days: void 0,
		ambiguous: meaning.loose ?? false
	};
	if (setting.published === void 0) return unknown;
	const found = resolveFields(meaning, fields, {
		...setting,
		published: setting.published
	});
	return {
		days: found.days,
		ambiguous: found.ambiguous || (meaning.loose ?? false)
	};
}
function sure(days, { loose }) {
	return {
		days,
		ambiguous: days === void 0 || (loose ?? false)
	};
}
function either(a, b) {
	if (a === void 0 || b === void 0) return {
		days: a ?? b,
		ambiguous: a === b
	};
	return {
		days: {
			first: earlierDay(a.first, b.first),
			last: laterDay(a.last, b.last)
		},
		ambiguous: a.first !== b.first || a.last !== b.last
	};
}
function fieldsOf({ year, month, day, weekday, part, granularity }) {
	return {
		...year === void 0 ? {} : { year },
		...month === void 0 ? {} : { month },
		...day === void 0 ? {} : { day },
		...weekday === void 0 ? {} : { weekday },
		...part === void 0 || granularity === "part" || granularity === "minute" ? {} : { part }
	};
}
function hasFields({ month, day, weekday, part }) {
	return [
		month,
		day,
		weekday,
		part
	].some((field) => field !== void 0);
}
function resolveYear(meaning, fields) {
	const days = fixedDays(fields);
	if (fields.part !== "winter" || meaning.month !== void 0 || days === void 0) return sure(days ?? fixedDays(dropWeekday(fields)), meaning);
	return either(fixedDays({
		...fields,
		year: (fields.year ?? 1) - 1
	}), days);
}
function resolveRelative(meaning, relative, setting) {
	const base = meaning.base === void 0 ? baseOf(relative, setting) : resolve$1(meaning.base, setting).days?.first;
	if (base === void 0) return unknown;
	if (meaning.part === "weekend") return weekendOf(meaning, base, setting.tense);
	const whole = meaning.open === true ? upTo(relative, base) : relativeDays(relative, base);
	const vague = isVague(relative, base) || (meaning.loose ?? false);
	const fields = fieldsOf(meaning);
	if (!isInside$1(fields)) return {
		days: narrowed(whole, fields.part),
		ambiguous: vague
	};
	const [first, second] = occurrences(fields, whole).filter((range) => range.first >= whole.first);
	return first === void 0 ? unknown : either(first, second ?? first);
}
function upTo(relative, base) {
	if (!(relative.unit === "decade" || relative.unit === "century") || relative.offset === void 0) return relativeDays(relative, base);
	return relativeDays({
		...relative,
		unit: "year",
		offset: relative.offset * (relative.unit === "decade" ? 10 : 100)
	}, base);
}
function baseOf({ from }, { anchor, published }) {
	return from === "text" ? anchor?.first : published;
}
function isInside$1({ month, day, weekday, part }) {
	return [
		month,
		day,
		weekday
	].some((field) => field !== void 0) || yearParts.has(part ?? "");
}
function weekendOf({ which, relative }, base, tense) {
	const midweek = weekdayOf(base) >= 1 && weekdayOf(base) <= 5;
	const back = midweek && (which ?? 0) === 0 && tense === "past" ? -1 : 0;
	const week = unitRange(addDays(base, 7 * ((relative?.offset ?? 0) + back)), "week");
	return {
		days: {
			first: addDays(week.first, 5),
			last: week.last
		},
		ambiguous: midweek && which === void 0 && tense === "unknown"
	};
}
function resolveFields(meaning, fields, setting) {
	return fields.weekday !== void 0 && fields.month === void 0 && fields.day === void 0 ? resolveWeekday(meaning, fields, setting) : resolveYearly(meaning, fields, setting);
}
function resolveWeekday({ which }, fields, { published, tense }) {
	const within = (from, to) => occurrences(fields, {
		first: addDays(published, from),
		last: addDays(published, to)
	});
	if (which === -1) return outsideWeek(within(-7, -1)[0], -7, published);
	if (which === 1) return outsideWeek(within(1, 7)[0], 7, published);
	const [past, future] = [within(-6, 0)[0], within(0, 6)[0]];
	if (tense === "past") return {
		days: past,
		ambiguous: false
	};
	return tense === "future" || which === 0 ? {
		days: future,
		ambiguous: false
	} : either(past, future);
}
function outsideWeek(days, step, published) {
	if (days === void 0) return unknown;
	const sameWeek = unitRange(published, "week").first === unitRange(days.first, "week").first;
	const farther = {
		first: addDays(days.first, step),
		last: addDays(days.last, step)
	};
	return sameWeek ? either(days, farther) : {
		days,
		ambiguous: false
	};
}
const reach$3 = 24;
const leapReach = 12;
function resolveYearly(meaning, fields, { published, tense }) {
	const months = fields.month === 2 && fields.day === 29 ? leapReach : reach$3;
	const around = {
		first: addMonths(published, -months),
		last: addMonths(published, months)
	};
	const exact = occurrences(fields, around);
	const all = exact.length > 0 || fields.weekday === void 0 ? exact : occurrences(dropWeekday(fields), around);
	const past = all.filter(({ first, last }) => meaning.which === -1 ? last < published : first <= published).at(-1);
	const future = all.find(({ first, last }) => meaning.which === 1 ? first > published : last >= published);
	if (meaning.which === 0) return thisYears(all, published);
	if (meaning.which === -1 || tense === "past" && meaning.which === void 0) return {
		days: past,
		ambiguous: past === void 0
	};
	if (meaning.which === 1 || tense === "future") return {
		days: future,
		ambiguous: future === void 0
	};
	return nearest(past, future, published);
}
function dropWeekday({ weekday: _, ...fields }) {
	return fields;
}
function thisYears(all, published) {
	const days = all.find(({ first }) => first.slice(0, 4) === published.slice(0, 4));
	return {
		days,
		ambiguous: days === void 0
	};
}
function nearest(past, future, published) {
	if (past === void 0 || future === void 0) return either(past, future);
	const [back, ahead] = [Math.max(0, daysBetween(past.last, published)), Math.max(0, daysBetween(published, future.first))];
	if (back * 3 <= ahead * 2) return {
		days: past,
		ambiguous: false
	};
	return ahead * 3 <= back * 2 ? {
		days: future,
		ambiguous: false
	} : either(past, future);
}
function resolveRange(meaning, end, setting) {
	const { end: _, ...plain } = meaning;
	const start = resolve$1({
		...plain,
		year: meaning.year ?? startYear(meaning, end)
	}, setting);
	if (start.days === void 0) return unknown;
	const from = start.ambiguous ? {
		first: start.days.last,
		last: start.days.last
	} : start.days;
	const last = endDays({
		...end,
		year: end.year ?? endYear(meaning, end)
	}, from, setting);
	if (last === void 0 || last.last < start.days.first) return {
		days: start.days,
		ambiguous: true
	};
	return {
		days: {
			first: start.days.first,
			last: last.last
		},
		ambiguous: start.ambiguous
	};
}
function startYear(start, end) {
	if (end.year === void 0) return void 0;
	return (start.month ?? 0) > (end.month ?? 0) ? end.year - 1 : end.year;
}
function endYear(start, end) {
	if (start.year === void 0) return void 0;
	return (end.month ?? 12) < (start.month ?? 0) ? start.year + 1 : start.year;
}
function endDays(end, start, setting) {
	if (end.days !== void 0 || end.relative !== void 0) return resolve$1(end, setting).days;
	const fields = fieldsOf(end);
	if (end.year !== void 0) return fixedDays(fields);
	return occurrences(fields, {
		first: start.first,
		last: addMonths(start.first, 12)
	}).find(({ last }) => last >= start.first);
}
// src/facts/date/words.ts
function isCapital(tokens, at) {
	return tokens[at]?.capital ?? false;
}
function isName(tokens, at) {
	const token = tokens[at];
	return token?.tag === "PROPN" && token.capital && !months.has(token.norm);
}
function skip(tokens, at, ...words) {
	return words.includes(normAt(tokens, at)) ? at + 1 : at;
}
function bare(word) {
	return word.endsWith(".") ? word.slice(0, -1) : word;
}
function digitsAt(tokens, at) {
	const word = normAt(tokens, at);
	return /^\d{1,4}$/.test(word) ? Number(word) : void 0;
}
function monthAt(tokens, at) {
	const word = normAt(tokens, at);
	const value = months.get(word) ?? monthAbbreviations.get(bare(word));
	if (value === void 0) return void 0;
	return {
		value,
		to: normAt(tokens, at + 1) === "." && joined$5(tokens, at + 1) && tokens[at + 2] !== void 0 && /^\d/.test(normAt(tokens, at + 2)) ? at + 2 : at + 1
	};
}
function dayOfMonthAt(tokens, at) {
	const digits = /^\d{1,2}$/.test(normAt(tokens, at)) ? digitsAt(tokens, at) : void 0;
	const read = digits === void 0 ? ordinalAt(tokens, at) : {
		value: digits,
		to: afterOrdinal(tokens, at + 1)
	};
	return read !== void 0 && read.value >= 1 && read.value <= 31 ? read : void 0;
}
function afterOrdinal(tokens, at) {
	return joined$5(tokens, at) && ordinalEndings.has(normAt(tokens, at)) ? at + 1 : at;
}
function ordinalAt(tokens, at) {
	const digits = digitsAt(tokens, at);
	if (digits !== void 0) {
		const to = afterOrdinal(tokens, at + 1);
		return to > at + 1 ? {
			value: digits,
			to
		} : void 0;
	}
	const tens = timeCounts.get(normAt(tokens, at));
	const joint = skip(tokens, at + 1, "-");
	const ones = ordinals.get(normAt(tokens, joint));
	if (tens !== void 0 && tens >= 20 && ones !== void 0 && ones < 10) return {
		value: tens + ones,
		to: joint + 1
	};
	const value = ordinals.get(normAt(tokens, at));
	return value === void 0 ? void 0 : {
		value,
		to: at + 1
	};
}
function yearAt(tokens, at) {
	const word = normAt(tokens, at);
	if (!/^(?:1\d{3}|20\d{2}|21\d{2})$/.test(word)) return void 0;
	return joined$5(tokens, at + 1) && /^[%a-z]/.test(normAt(tokens, at + 1)) && normAt(tokens, at + 1) !== "'s" ? void 0 : {
		value: Number(word),
		to: at + 1
	};
}
function shortYearAt(tokens, at) {
	const mark = skip(tokens, at, "'");
	const word = normAt(tokens, mark);
	const [digits, to] = /^'\d\d$/.test(word) ? [word.slice(1), mark + 1] : [word, mark + 1];
	if (!/^\d\d$/.test(digits) || mark === at && digits === word && Number(digits) < 50) return void 0;
	const value = Number(digits);
	return {
		value: value < 50 ? 2e3 + value : 1900 + value,
		to
	};
}
function countAt$1(tokens, at) {
	const word = normAt(tokens, at);
	const article = skip(tokens, at, "a", "the");
	if (vagueCounts.has(normAt(tokens, article))) return {
		count: void 0,
		to: skip(tokens, article + 1, "of")
	};
	const digits = digitsAt(tokens, at);
	if (digits !== void 0) return {
		count: digits,
		to: at + 1
	};
	if (/^\d{1,3}\.5$/.test(word)) return {
		count: Math.floor(Number(word)),
		to: at + 1
	};
	return wordCountAt(tokens, at);
}
function wordCountAt(tokens, at) {
	const count = timeCounts.get(normAt(tokens, at));
	if (count === void 0) return void 0;
	const joint = skip(tokens, at + 1, "-");
	const ones = count >= 20 ? timeCounts.get(normAt(tokens, joint)) : void 0;
	if (ones !== void 0 && ones < 10) return {
		count: count + ones,
		to: joint + 1
	};
	return normAt(tokens, at + 1) === "dozen" ? {
		count: count * 12,
		to: at + 2
	} : {
		count,
		to: at + 1
	};
}
function unitAt(tokens, at) {
	const value = timeUnits.get(normAt(tokens, at));
	return value === void 0 ? void 0 : {
		value,
		to: at + 1
	};
}
// src/facts/date/weekdays.ts
function weekdayWord(tokens, at) {
	const word = normAt(tokens, at);
	const full = weekdays.get(word);
	if (full !== void 0) return full;
	const short = weekdayAbbreviations.get(bare(word));
	return short !== void 0 && datesFollow(tokens, at + 1) ? short : void 0;
}
function datesFollow(tokens, at) {
	const next = skip(tokens, skip(tokens, at, "."), ",");
	return monthAt(tokens, next) !== void 0 || monthAt(tokens, next + 1) !== void 0;
}
const weekday = (tokens, at) => {
	const { which: said, to: start } = directionAt(tokens, at);
	const value = weekdayWord(tokens, start);
	if (value === void 0) return void 0;
	const which = ["coming", "upcoming"].includes(normAt(tokens, start - 1)) ? 0 : said;
	const to = weekdays.has(normAt(tokens, start)) ? start + 1 : skip(tokens, start + 1, ".");
	return {
		from: at,
		to,
		meaning: weekdayEpithets.has(normAt(tokens, at - 1)) || weekdayTitles.has(normAt(tokens, to)) && isCapital(tokens, to) ? void 0 : {
			granularity: "day",
			weekday: value,
			which
		}
	};
};
function directionAt(tokens, at) {
	const which = directions.get(normAt(tokens, at));
	if (which === void 0) return {
		which: void 0,
		to: at
	};
	const second = which === 0 ? directions.get(normAt(tokens, at + 1)) : void 0;
	return second === void 0 ? {
		which,
		to: at + 1
	} : {
		which: second,
		to: at + 2
	};
}
const namedDay = (tokens, at) => {
	const beyond = beyondAt(tokens, at);
	const start = beyond?.to ?? at;
	const offset = namedDays.get(normAt(tokens, start));
	if (offset === void 0 || isTitle(tokens, start)) return void 0;
	const relative = {
		unit: "day",
		offset: offset + (beyond?.days ?? 0),
		from: "publication"
	};
	if (normAt(tokens, start) === "tonight") return {
		from: at,
		to: start + 1,
		meaning: {
			granularity: "part",
			part: "night",
			relative
		}
	};
	return {
		from: at,
		to: start + 1,
		meaning: {
			granularity: "day",
			relative
		}
	};
};
function isTitle(tokens, at) {
	const before = tokens[at - 1];
	if (!isCapital(tokens, at) || before === void 0) return false;
	return before.tag === "PROPN" || before.tag === "DET" && tokens[at + 1]?.tag === "NOUN";
}
function beyondAt(tokens, at) {
	const start = skip(tokens, at, "the");
	if (normAt(tokens, start) !== "day") return void 0;
	if (normAt(tokens, start + 1) === "before" && normAt(tokens, start + 2) === "yesterday") return {
		days: -1,
		to: start + 2
	};
	return normAt(tokens, start + 1) === "after" && normAt(tokens, start + 2) === "tomorrow" ? {
		days: 1,
		to: start + 2
	} : void 0;
}
const weekend = (tokens, at) => {
	const { which, to } = directionAt(tokens, skip(tokens, at, "the"));
	if (normAt(tokens, to) !== "weekend" || which === void 0 && to === at) return void 0;
	const relative = {
		unit: "week",
		offset: which ?? 0,
		from: "publication"
	};
	return {
		from: at,
		to: to + 1,
		meaning: {
			granularity: "span",
			part: "weekend",
			which,
			relative
		}
	};
};
// src/facts/date/calendar-dates.ts
function dayMatch(from, to, meaning) {
	const { year = 2e3, month = 1, day = 1 } = meaning;
	return {
		from,
		to,
		meaning: isDay$2(year, month, day) ? meaning : void 0
	};
}
function yearAfter(tokens, at) {
	const found = yearAt(tokens, skip(tokens, at, ",", "of")) ?? shortYearAt(tokens, skip(tokens, at, ","));
	return found === void 0 || isAmount(tokens, found.to) ? {
		year: void 0,
		to: at
	} : {
		year: found.value,
		to: found.to
	};
}
function isAmount(tokens, at) {
	return normAt(tokens, at) === ":" && joined$5(tokens, at) && /^\d\d$/.test(normAt(tokens, at + 1));
}
function lastDayAt(tokens, at) {
	if (![
		"-",
		"to",
		"through",
		"and",
		"until",
		"till"
	].includes(normAt(tokens, at))) return void 0;
	const last = dayOfMonthAt(tokens, at + 1);
	if (last === void 0 || monthAt(tokens, skip(tokens, last.to, "of")) !== void 0) return void 0;
	const next = normAt(tokens, last.to);
	if ([
		":",
		".",
		"/",
		"%"
	].includes(next) && joined$5(tokens, last.to) && /^\d/.test(normAt(tokens, last.to + 1))) return void 0;
	return [
		"am",
		"pm",
		"a.m.",
		"p.m."
	].includes(next) || tokens[last.to]?.tag === "NOUN" ? void 0 : last;
}
const monthDay = (tokens, at) => {
	const month = monthAt(tokens, at);
	if (month === void 0) return void 0;
	const day = dayOfMonthAt(tokens, skip(tokens, skip(tokens, month.to, ","), "the"));
	if (day === void 0 || isClock(tokens, day.to)) return void 0;
	const last = lastDayAt(tokens, day.to);
	const { year, to } = yearAfter(tokens, last?.to ?? day.to);
	const meaning = {
		granularity: "day",
		year,
		month: month.value,
		day: day.value
	};
	if (last === void 0 || last.value <= day.value) return dayMatch(at, to, meaning);
	return {
		...dayMatch(at, to, {
			...meaning,
			day: last.value
		}),
		...rangeOf(meaning, last.value, {
			from: at,
			to
		})
	};
};
function rangeOf(meaning, lastDay, { from, to }) {
	const end = dayMatch(from, to, {
		...meaning,
		day: lastDay
	}).meaning;
	return {
		from,
		to,
		meaning: end === void 0 ? void 0 : {
			...meaning,
			end
		}
	};
}
function isClock(tokens, at) {
	return normAt(tokens, at) === ":" && joined$5(tokens, at) || [
		"am",
		"pm",
		"a.m.",
		"p.m."
	].includes(normAt(tokens, at));
}
const dayMonth = (tokens, at) => {
	const day = dayOfMonthAt(tokens, at);
	if (day === void 0 || [
		".",
		",",
		":",
		"/",
		"-",
		"$"
	].includes(normAt(tokens, at - 1) || " ") && joined$5(tokens, at)) return void 0;
	const joint = [
		"-",
		"to",
		"and",
		"through"
	].includes(normAt(tokens, day.to)) ? dayOfMonthAt(tokens, day.to + 1) : void 0;
	const month = monthAt(tokens, skip(tokens, joint?.to ?? day.to, "of", "-"));
	if (month === void 0 || isModalMay(tokens, month.to - 1)) return void 0;
	const { year, to } = yearAfter(tokens, skip(tokens, month.to, "-"));
	const end = year === void 0 ? month.to : to;
	const meaning = {
		granularity: "day",
		year,
		month: month.value,
		day: day.value
	};
	if (joint === void 0 || joint.value <= day.value) return dayMatch(at, end, meaning);
	return rangeOf(meaning, joint.value, {
		from: at,
		to: end
	});
};
function isModalMay(tokens, at) {
	return normAt(tokens, at) === "may" && !isCapital(tokens, at) && [
		"VERB",
		"AUX",
		"ADV"
	].includes(tokens[at + 1]?.tag ?? "");
}
const yearMonthDay = (tokens, at) => {
	const year = yearAt(tokens, at);
	if (year === void 0) return void 0;
	const [mark, joint] = [normAt(tokens, at + 1), skip(tokens, at + 1, "-", "/")];
	const named = monthAt(tokens, joint);
	if (named !== void 0) return namedMonth(tokens, at, named);
	const [month, day] = [digitsAt(tokens, at + 2), digitsAt(tokens, at + 4)];
	if (![
		"-",
		"/",
		"."
	].includes(mark) || normAt(tokens, at + 3) !== mark || month === void 0 || day === void 0) return void 0;
	if ([
		1,
		2,
		3,
		4
	].some((step) => !joined$5(tokens, at + step))) return void 0;
	return dayMatch(at, at + 5, {
		granularity: "day",
		year: year.value,
		month,
		day
	});
};
function namedMonth(tokens, at, month) {
	const year = digitsAt(tokens, at);
	const day = dayOfMonthAt(tokens, skip(tokens, month.to, "-", "/"));
	if (day === void 0) return {
		from: at,
		to: month.to,
		meaning: {
			granularity: "month",
			year,
			month: month.value
		}
	};
	return dayMatch(at, day.to, {
		granularity: "day",
		year,
		month: month.value,
		day: day.value
	});
}
const slashes = (tokens, at) => {
	const [a, mark, b] = [
		digitsAt(tokens, at),
		normAt(tokens, at + 1),
		digitsAt(tokens, at + 2)
	];
	if (a === void 0 || b === void 0 || !["/", "-"].includes(mark) || !joined$5(tokens, at + 1)) return void 0;
	if (!joined$5(tokens, at + 2) || [
		"/",
		"-",
		".",
		":"
	].includes(normAt(tokens, at - 1)) && joined$5(tokens, at)) return void 0;
	if (mark === "/" && a <= 12 && /^(?:19|20)\d\d$/.test(normAt(tokens, at + 2)) && normAt(tokens, at + 3) !== "/") return {
		from: at,
		to: at + 3,
		meaning: {
			granularity: "month",
			year: b,
			month: a
		}
	};
	const year = fullYear(normAt(tokens, at + 4));
	if (normAt(tokens, at + 3) !== mark || year === void 0 || !joined$5(tokens, at + 4)) return void 0;
	return {
		from: at,
		to: at + 5,
		meaning: eitherOrder(a, b, year)
	};
};
const dotted = (tokens, at) => {
	const [word, last] = [normAt(tokens, at), normAt(tokens, at + 2)];
	if (normAt(tokens, at + 1) !== "." || !joined$5(tokens, at + 1) || !joined$5(tokens, at + 2)) return void 0;
	const yearFirst = /^(\d{4})\.(\d{1,2})$/.exec(word);
	if (yearFirst !== null && /^\d{1,2}$/.test(last)) return dayMatch(at, at + 3, threeNumbers(yearFirst[1], yearFirst[2], last));
	const dayFirst = /^(\d{1,2})\.(\d{1,2})$/.exec(word);
	if (dayFirst === null || !/^(?:19|20)\d\d$/.test(last)) return void 0;
	return dayMatch(at, at + 3, threeNumbers(last, dayFirst[2], dayFirst[1]));
};
function threeNumbers(year, month, day) {
	return {
		granularity: "day",
		year: Number(year),
		month: Number(month),
		day: Number(day)
	};
}
function fullYear(word) {
	if (/^(?:1[5-9]|20|21)\d\d$/.test(word)) return Number(word);
	return /^\d\d$/.test(word) ? Number(word) + (Number(word) < 50 ? 2e3 : 1900) : void 0;
}
function eitherOrder(a, b, year) {
	const [first, second] = [[a, b], [b, a]].filter(([month, day]) => isDay$2(year, month, day)).map(([month, day]) => ({
		granularity: "day",
		year,
		month,
		day
	}));
	return first === void 0 || a === b ? first : {
		...first,
		other: second
	};
}
const monthAlone = (tokens, at) => {
	const { which, to: start } = directionAt(tokens, at);
	const month = monthAt(tokens, start);
	if (month === void 0) return void 0;
	const after = yearAfter(tokens, month.to);
	const meaning = {
		granularity: "month",
		year: after.year,
		month: month.value,
		which
	};
	if (after.year !== void 0) return {
		from: at,
		to: after.to,
		meaning
	};
	if (/^\d+$/.test(normAt(tokens, month.to))) return {
		from: at,
		to: month.to + 1,
		meaning: void 0
	};
	return isMonthAlone(tokens, start, month.to) ? {
		from: at,
		to: month.to,
		meaning
	} : void 0;
};
function isMonthAlone(tokens, at, to) {
	const word = normAt(tokens, at);
	const before = normAt(tokens, at - 1);
	const strong = strongPrepositions.has(before) || shareWords.has(before) || before === "-" && normAt(tokens, at - 2) === "mid";
	if ([
		"and",
		"or",
		"to",
		"-"
	].includes(before) && monthAt(tokens, at - 2) !== void 0) return isCapital(tokens, at);
	if (strong && (isCapital(tokens, at) || before !== "in")) return !isName(tokens, to) || !isPossessor(tokens, to);
	if (!isCapital(tokens, at)) return false;
	if (!months.has(word) && monthAbbreviations.has(bare(word)) && !word.endsWith(".")) return false;
	if (!nameLikeMonths.has(bare(word)) || isOfMonth(tokens, to)) return true;
	return !isName(tokens, to) && !isName(tokens, at - 1) && isNounPlace(tokens, at, to);
}
function isOfMonth(tokens, to) {
	return normAt(tokens, to) === "'s" && monthlyNouns.has(tokens[to + 1]?.lemma ?? "");
}
function isPossessor(tokens, at) {
	return normAt(tokens, at + 1) === "'s";
}
function isNounPlace(tokens, at, to) {
	const [word, before, next] = [
		normAt(tokens, at),
		tokens[at - 1],
		tokens[to]
	];
	if (word === "march" && next?.tag === "ADP") return false;
	if (before?.norm === "'s" || before?.tag === "DET") return true;
	if (before?.tag === "ADP") return word !== "may" || next?.tag !== "NOUN";
	return word !== "may" && word !== "march" && next?.tag === "NOUN";
}
// src/facts/date/clock.ts
const halves = new Map([
	["am", "am"],
	["a.m", "am"],
	["pm", "pm"],
	["p.m", "pm"]
]);
const clockMatch = (from, to, minute) => ({
	from,
	to,
	meaning: {
		granularity: "minute",
		minute
	}
});
const digital = (tokens, at) => {
	const read = hourAt(tokens, at);
	if (read === void 0 || joined$5(tokens, at) && [
		":",
		"/",
		".",
		"-",
		"$"
	].includes(normAt(tokens, at - 1)) && normAt(tokens, at - 1) !== "-") return void 0;
	const half = halves.get(bare(normAt(tokens, read.to)));
	const zoned = timeZones.has(normAt(tokens, half === void 0 ? read.to : read.to + 1));
	if (half === void 0 && !read.certain && !zoned) return void 0;
	const minute = minuteOf(read.hour, read.minute, half);
	const to = half === void 0 ? read.to : read.to + 1;
	return minute === void 0 ? {
		from: at,
		to,
		meaning: void 0
	} : clockMatch(at, afterZone(tokens, to), minute);
};
function hourAt(tokens, at) {
	const word = normAt(tokens, at);
	const hour = digitsAt(tokens, at);
	if (hour !== void 0 && normAt(tokens, at + 1) === ":" && joined$5(tokens, at + 1) && joined$5(tokens, at + 2)) return colonAt(tokens, at, hour);
	const point = /^(\d{1,2})\.(\d\d)$/.exec(word);
	if (point !== null) return {
		hour: Number(point[1]),
		minute: Number(point[2]),
		to: at + 1,
		certain: false
	};
	if (/^[0-2]\d[0-5]\d$/.test(word)) return {
		hour: Number(word.slice(0, 2)),
		minute: Number(word.slice(2)),
		to: at + 1,
		certain: false
	};
	return hour !== void 0 && hour <= 24 ? {
		hour,
		minute: 0,
		to: at + 1,
		certain: false
	} : void 0;
}
function colonAt(tokens, at, hour) {
	if (!/^[0-5]\d$/.test(normAt(tokens, at + 2)) || hour > 24) return void 0;
	const seconds = normAt(tokens, at + 3) === ":" && joined$5(tokens, at + 3) && /^[0-5]\d$/.test(normAt(tokens, at + 4));
	return {
		hour,
		minute: Number(normAt(tokens, at + 2)),
		to: seconds ? at + 5 : at + 3,
		certain: true
	};
}
function minuteOf(hour, minute, half) {
	if (minute > 59 || hour > 24 || half !== void 0 && (hour > 12 || hour === 0)) return void 0;
	if (half === void 0) return (hour * 60 + minute) % 1440;
	return (hour % 12 + (half === "pm" ? 12 : 0)) * 60 + minute;
}
function afterZone(tokens, at) {
	if (normAt(tokens, at) === "local" && normAt(tokens, at + 1) === "time") return at + 2;
	if (timeZones.has(normAt(tokens, at))) return skip(tokens, at + 1, "time");
	return normAt(tokens, at) === "(" && timeZones.has(normAt(tokens, at + 1)) && normAt(tokens, at + 2) === ")" ? at + 3 : at;
}
const namedHour = (tokens, at) => {
	const start = skip(tokens, at, "12");
	const word = normAt(tokens, start);
	if (word === "noon" || word === "midday") return clockMatch(at, afterZone(tokens, start + 1), 720);
	return word === "midnight" ? clockMatch(at, afterZone(tokens, start + 1), 0) : void 0;
};
const spoken$1 = (tokens, at) => {
	const past = pastAt(tokens, at);
	const count = countAt$1(tokens, past?.to ?? at);
	if (count?.count === void 0 || count.count > 12 || normAt(tokens, at) === "a" && past === void 0) return void 0;
	const to = clockWordAt(tokens, count.to);
	const { half, to: end } = halfOfDay(tokens, to);
	if (past === void 0 && to === count.to && half === void 0) return void 0;
	const minutes = count.count % 12 * 60 + (past?.minutes ?? 0) + (half === "pm" ? 720 : 0);
	if (half !== void 0) return clockMatch(at, end, (minutes + 1440) % 1440);
	return past === void 0 && to === count.to ? void 0 : clockMatch(at, to, (minutes + 1440) % 1440);
};
function pastAt(tokens, at) {
	const start = skip(tokens, at, "a");
	const size = new Map([["half", 30], ["quarter", 15]]).get(normAt(tokens, start));
	if (size === void 0) return void 0;
	if (normAt(tokens, start + 1) === "past") return {
		minutes: size,
		to: start + 2
	};
	return normAt(tokens, start + 1) === "to" && size === 15 ? {
		minutes: -size,
		to: start + 2
	} : void 0;
}
function clockWordAt(tokens, at) {
	const word = normAt(tokens, at);
	if (word === "o'clock") return at + 1;
	return word === "o" && ["'clock", "clock"].includes(normAt(tokens, at + 1)) ? at + 2 : at;
}
function halfOfDay(tokens, at) {
	const part = normAt(tokens, at) === "at" ? normAt(tokens, at + 1) : normAt(tokens, at + 2);
	if (!(normAt(tokens, at) === "in" && normAt(tokens, at + 1) === "the" || normAt(tokens, at) === "at" && part === "night") || !dayPartWords.has(part)) return {
		half: void 0,
		to: at
	};
	return {
		half: part === "morning" ? "am" : "pm",
		to: normAt(tokens, at) === "at" ? at + 2 : at + 3
	};
}
const dayPart = (tokens, at) => {
	const word = normAt(tokens, at);
	const part = dayPartWords.get(normAt(tokens, at + 1));
	if (part === void 0 || ![
		"this",
		"last",
		"that",
		"the"
	].includes(word)) return void 0;
	if (word === "last" && part !== "night") return void 0;
	if (word === "the" && !["in", "during"].includes(normAt(tokens, at - 1))) return void 0;
	if (word === "the" && ["NOUN", "PROPN"].includes(tokens[at + 2]?.tag ?? "")) return void 0;
	return {
		from: at,
		to: at + 2,
		meaning: partMeaning(word, part)
	};
};
function partMeaning(word, part) {
	return {
		granularity: "part",
		part,
		relative: {
			unit: "day",
			offset: word === "last" ? -1 : 0,
			from: word === "that" || word === "the" ? "text" : "publication"
		}
	};
}
// src/facts/date/hedge.ts
function slackOf({ width }) {
	if (width.low < 1) return { loose: true };
	return width.high > 1 ? { open: true } : void 0;
}
function entriesOf$1(row) {
	const slack = slackOf(row);
	if (slack === void 0) return [];
	return phrasesBefore(row).filter((phrase) => phrase !== "within").map((phrase) => [phrase, slack]);
}
const phrases = new Map(Object.values(hedges).flatMap(entriesOf$1));
const longest$1 = 5;
const firstWords = new Set([...phrases.keys()].map((phrase) => phrase.slice(0, `${phrase} `.indexOf(" "))));
const lastWords = new Set([...phrases.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(" ") + 1)));
function hedgeAt(tokens, at) {
	if (!firstWords.has(normAt(tokens, at))) return { to: at };
	for (let length = longest$1; length > 0; length -= 1) {
		const slack = phrases.get(wordsOf$3(tokens, at, at + length));
		if (slack !== void 0) return {
			...slack,
			to: at + length
		};
	}
	return { to: at };
}
function hedgeBefore(tokens, at) {
	if (!lastWords.has(normAt(tokens, at - 1))) return { to: at };
	for (let length = Math.min(longest$1, at); length > 0; length -= 1) {
		const slack = phrases.get(wordsOf$3(tokens, at - length, at));
		if (slack !== void 0) return {
			...slack,
			to: at - length
		};
	}
	return { to: at };
}
function wordsOf$3(tokens, from, to) {
	return tokens.slice(from, to).map(({ norm }) => norm).join(" ");
}
// src/facts/date/counted.ts
const granularities = {
	minute: "minute",
	day: "day",
	week: "week",
	month: "month",
	quarter: "quarter",
	year: "year",
	decade: "decade",
	century: "span"
};
function relativeMeaning(relative) {
	return {
		granularity: relative.window === void 0 ? granularities[relative.unit] : "span",
		relative
	};
}
const directedUnit = (tokens, at) => {
	const start = skip(tokens, at, "the");
	const found = directedAt(tokens, start);
	if (found === void 0) return void 0;
	const unit = unitAt(tokens, found.to);
	if (unit === void 0 || unit.value.name === "minute" || normAt(tokens, found.to).endsWith("s")) return void 0;
	const definite = start > at;
	const window = windowPrepositions.has(normAt(tokens, at - 1));
	const relative = singleUnit({
		...found,
		definite,
		window
	}, unit.value);
	return {
		from: at,
		to: unit.to,
		meaning: relative === void 0 ? void 0 : relativeMeaning(relative)
	};
};
function directedAt(tokens, at) {
	const word = normAt(tokens, at);
	if (word === "that" || word === "same") return {
		word: "that",
		which: 0,
		to: skip(tokens, at + 1, "same")
	};
	const which = directions.get(word);
	if (which === void 0) return void 0;
	const second = which === 0 ? directions.get(normAt(tokens, at + 1)) : void 0;
	return second === void 0 ? {
		word,
		which,
		to: at + 1
	} : {
		word: normAt(tokens, at + 1),
		which: second,
		to: at + 2
	};
}
function singleUnit({ word, which, definite, window }, { name: unit, count }) {
	const offset = which * count;
	if ([
		"that",
		"previous",
		"preceding",
		"following"
	].includes(word)) return {
		unit,
		offset,
		from: "text"
	};
	if (word === "past") return {
		unit,
		offset,
		from: "publication",
		window: -1
	};
	if (which === 0) return unit === "day" ? void 0 : {
		unit,
		offset,
		from: "publication"
	};
	if (word === "coming" || word === "upcoming") return {
		unit,
		offset,
		from: "publication",
		...definite ? { window: 1 } : {}
	};
	if (definite && window && unit !== "day") return {
		unit,
		offset,
		from: "publication",
		window: which
	};
	if (word === "next") return unit === "day" || definite ? {
		unit,
		offset,
		from: "text"
	} : {
		unit,
		offset,
		from: "publication"
	};
	if (unit === "day") return void 0;
	return {
		unit,
		offset,
		from: "publication",
		...unit === "decade" || unit === "century" ? { window: -1 } : {}
	};
}
const window = (tokens, at) => {
	const first = skip(tokens, skip(tokens, at, "the"), "this");
	const vague = vagueWindow(tokens, at, first);
	if (vague !== void 0) return vague;
	const word = normAt(tokens, first);
	const which = directions.get(word);
	if (which === void 0 || which === 0) return void 0;
	const count = countAt$1(tokens, first + 1);
	const unit = count === void 0 ? void 0 : unitAt(tokens, count.to);
	if (count === void 0 || unit === void 0 || unit.value.name === "minute") return void 0;
	const text = [
		"previous",
		"preceding",
		"following"
	].includes(word);
	return windowMatch({
		from: at,
		to: unit.to
	}, {
		unit: unit.value,
		count: count.count,
		which,
		from: text ? "text" : "publication"
	});
};
function windowMatch(place, { unit, count, which, from }) {
	const length = count === void 0 ? {} : { offset: which * count * unit.count };
	return {
		...place,
		meaning: relativeMeaning({
			unit: unit.name,
			from,
			window: which,
			...length
		})
	};
}
function vagueWindow(tokens, from, at) {
	const word = normAt(tokens, at);
	const before = word === "recent" ? -1 : directions.get(word);
	if (before !== void 0 && before !== 0) {
		const unit = unitAt(tokens, at + 1);
		if (unit === void 0 || !normAt(tokens, at + 1).endsWith("s") || unit.value.name === "minute" || word === "last") return void 0;
		return windowMatch({
			from,
			to: unit.to
		}, {
			unit: unit.value,
			count: void 0,
			which: before,
			from: "publication"
		});
	}
	const unit = unitAt(tokens, at);
	if (unit === void 0 || !word.endsWith("s") || normAt(tokens, unit.to) !== "ahead") return void 0;
	return windowMatch({
		from,
		to: unit.to + 1
	}, {
		unit: unit.value,
		count: void 0,
		which: 1,
		from: "publication"
	});
}
const countedEnds = new Map([
	["ago", {
		side: -1,
		from: "publication"
	}],
	["hence", {
		side: 1,
		from: "publication"
	}],
	["earlier", {
		side: -1,
		from: "text"
	}],
	["previously", {
		side: -1,
		from: "text"
	}],
	["before", {
		side: -1,
		from: "text"
	}],
	["later", {
		side: 1,
		from: "text"
	}],
	["afterward", {
		side: 1,
		from: "text"
	}],
	["afterwards", {
		side: 1,
		from: "text"
	}],
	["after", {
		side: 1,
		from: "text"
	}]
]);
const counted = (tokens, at) => {
	const hedge = hedgeAt(tokens, at);
	const count = amountAt(tokens, hedge.to);
	const unit = unitAt(tokens, count.to);
	if (unit === void 0) return void 0;
	const end = endAt(tokens, unit.to);
	if (end === void 0) return void 0;
	const length = count.count === void 0 ? void 0 : end.side * count.count * unit.value.count;
	if (length === void 0 && !normAt(tokens, count.to).endsWith("s")) return void 0;
	const relative = length === void 0 ? {
		unit: unit.value.name,
		from: end.from,
		window: end.side
	} : {
		unit: unit.value.name,
		from: end.from,
		offset: length
	};
	return {
		from: at,
		to: end.to,
		meaning: {
			...relativeMeaning(relative),
			open: hedge.open,
			loose: hedge.loose,
			pending: end.pending
		}
	};
};
function amountAt(tokens, at) {
	if (normAt(tokens, at) === "the" && [
		"day",
		"week",
		"month",
		"year"
	].includes(normAt(tokens, at + 1))) return {
		count: 1,
		to: at + 1
	};
	return countAt$1(tokens, at) ?? {
		count: void 0,
		to: at
	};
}
function endAt(tokens, at) {
	const word = normAt(tokens, at);
	if (word === "from" && ["now", "today"].includes(normAt(tokens, at + 1))) return {
		side: 1,
		from: "publication",
		to: at + 2
	};
	const found = countedEnds.get(word);
	if (found === void 0) return void 0;
	return ["before", "after"].includes(word) && !endsPhrase(tokens, at + 1) ? {
		...found,
		to: at + 1,
		pending: true
	} : {
		...found,
		to: at + 1
	};
}
function endsPhrase(tokens, at) {
	const token = tokens[at];
	return token === void 0 || token.tag === "PUNCT" || token.tag === "CCONJ";
}
const edged = (tokens, at) => {
	const edge = normAt(tokens, at);
	if (edge !== "earlier" && edge !== "later") return void 0;
	const start = skip(tokens, skip(tokens, at + 1, "in", "on"), "the");
	const found = directedAt(tokens, start) ?? {
		word: "the",
		which: 0,
		to: start
	};
	const unit = unitAt(tokens, found.to);
	if (unit === void 0 || unit.value.name === "minute" || found.to === at + 1) return void 0;
	const from = found.word === "that" || found.word === "the" && unit.value.name === "day" ? "text" : "publication";
	return {
		from: at,
		to: unit.to,
		meaning: relativeMeaning({
			unit: unit.value.name,
			offset: found.which,
			from,
			edge
		})
	};
};
const shared = (tokens, at) => {
	const start = skip(tokens, at, "the");
	const part = shareWords.get(normAt(tokens, start));
	if (part === void 0) return void 0;
	const inside = skip(tokens, skip(tokens, start + 1, "of"), "in");
	const directed = directedUnit(tokens, inside) ?? wholeUnit(tokens, inside);
	if (directed?.meaning === void 0 || directed.meaning.relative?.window !== void 0) return void 0;
	return {
		from: at,
		to: directed.to,
		meaning: {
			...directed.meaning,
			part
		}
	};
};
function wholeUnit(tokens, at) {
	const unit = normAt(tokens, at) === "the" ? unitAt(tokens, at + 1) : void 0;
	if (unit === void 0 || ![
		"week",
		"month",
		"year",
		"decade",
		"century"
	].includes(normAt(tokens, at + 1))) return void 0;
	return {
		from: at,
		to: unit.to,
		meaning: relativeMeaning({
			unit: unit.value.name,
			offset: 0,
			from: "publication"
		})
	};
}
// src/facts/date/extend.ts
const partAfter = (tokens, match) => {
	const part = dayPartWords.get(normAt(tokens, match.to));
	const { granularity, end } = match.meaning;
	if (part === void 0 || granularity !== "day" || end !== void 0 || isCapital(tokens, match.to)) return match;
	return {
		...match,
		to: match.to + 1,
		meaning: {
			...match.meaning,
			granularity: "part",
			part
		}
	};
};
const partOf$2 = (tokens, match) => {
	const part = dayPartWords.get(normAt(tokens, match.from - 2));
	if (part === void 0 || normAt(tokens, match.from - 1) !== "of" || match.meaning.granularity !== "day") return match;
	const from = normAt(tokens, match.from - 3) === "the" ? match.from - 3 : match.from - 2;
	return {
		...match,
		from,
		meaning: {
			...match.meaning,
			granularity: "part",
			part
		}
	};
};
const share$2 = (tokens, match) => {
	const before = overWords(tokens, match.from - 1, [
		"the",
		"of",
		"-",
		"in",
		"on"
	]);
	const word = normAt(tokens, before);
	const part = shareWords.get(word);
	const gap = tokens.slice(before + 1, match.from).map(({ norm }) => norm).join(" ");
	const noun = ![
		"early",
		"mid",
		"late"
	].includes(word);
	if (part === void 0 || match.meaning.part !== void 0 || match.meaning.end !== void 0) return match;
	if (noun !== (gap === "of" || gap === "of the") || match.meaning.relative?.window !== void 0) return match;
	if (match.meaning.granularity === "day" && (noun || part === "mid")) return match;
	const granularity = match.meaning.granularity === "day" ? "part" : match.meaning.granularity;
	const from = noun && normAt(tokens, before - 1) === "the" ? before - 1 : before;
	return {
		...match,
		from,
		meaning: {
			...match.meaning,
			granularity,
			part
		}
	};
};
function overWords(tokens, at, words) {
	const first = words.includes(normAt(tokens, at)) ? at - 1 : at;
	return words.includes(normAt(tokens, first)) && first !== at ? first - 1 : first;
}
const edge = (tokens, match) => {
	const { weekday, month, relative, granularity } = match.meaning;
	const at = ["on", "in"].includes(normAt(tokens, match.from - 1)) ? match.from - 2 : match.from - 1;
	const [word, today] = [normAt(tokens, at), relative?.unit === "day" && relative.offset === 0];
	if (granularity === "part" && (word === "late" || word === "early")) return {
		...match,
		from: at
	};
	return (weekday !== void 0 || month !== void 0 || today) && ["earlier", "later"].includes(word) ? {
		...match,
		from: at
	} : match;
};
const article = (tokens, match) => normAt(tokens, match.from - 1) === "the" && tokens[match.to]?.tag !== "NOUN" && match.meaning.granularity !== "year" ? {
	...match,
	from: match.from - 1
} : match;
const hedge = (tokens, match) => {
	const { from, meaning } = match;
	if (normAt(tokens, from - 1) === "as" && normAt(tokens, from - 2) === "early" && normAt(tokens, from - 3) === "as") return {
		...match,
		from: from - 3
	};
	const { to, open, loose } = hedgeBefore(tokens, from);
	const bounded = bounds$1.has(normAt(tokens, to - 1));
	const counted = meaning.granularity === "minute" || meaning.granularity === "year" || normAt(tokens, to) === "around";
	if (to === from || !(open === true ? bounded : counted && meaning.bound === void 0)) return match;
	return {
		...match,
		from: to,
		meaning: {
			...meaning,
			open,
			loose
		}
	};
};
const preposition = (tokens, match) => {
	const word = normAt(tokens, match.from - 1);
	const bound = bounds$1.get(word);
	if (bound !== void 0 && match.meaning.bound === void 0 && match.meaning.end === void 0) {
		if (isOfNoun(tokens, match)) return match;
		return {
			...match,
			from: match.from - 1,
			meaning: {
				...match.meaning,
				bound
			}
		};
	}
	const ranged = match.meaning.end !== void 0 && (word === "from" || word === "between");
	const particle = word === "over" && match.meaning.granularity !== "span";
	return datePrepositions.has(word) && !particle && !isOfNoun(tokens, match) || ranged ? {
		...match,
		from: match.from - 1
	} : match;
};
function isOfNoun(tokens, { from, to }) {
	const next = tokens[to];
	if (next?.norm === "'s" || next?.norm === "'" && !next.spaced) return true;
	return next?.tag === "NOUN" && (normAt(tokens, from) === "the" || ![
		"since",
		"until",
		"by"
	].includes(normAt(tokens, from - 1)));
}
const extensions = [
	partAfter,
	partOf$2,
	share$2,
	edge,
	article,
	hedge,
	preposition
];
function extended(tokens, match, floor) {
	let current = match;
	for (const extend of extensions) {
		const { from, to, meaning } = current;
		if (meaning === void 0) return current;
		const next = extend(tokens, {
			from,
			to,
			meaning
		});
		if (next.from >= floor) current = next;
	}
	return current;
}
// src/facts/date/holidays.ts
const rows = holidays.map(([words, month, day]) => ({
	words: words.split(" "),
	month,
	day
}));
const holiday = (tokens, at) => {
	const row = isCapital(tokens, at) ? rows.find(({ words }) => stands(tokens, at, words)) : void 0;
	return row && holidayMatch(tokens, at, row);
};
function holidayMatch(tokens, from, { words, month, day }) {
	const end = from + words.length;
	const year = yearAt(tokens, end);
	return {
		from,
		to: year?.to ?? end,
		meaning: {
			granularity: "day",
			month,
			day,
			year: year?.value
		}
	};
}
function stands(tokens, at, words) {
	return words.every((word, offset) => normAt(tokens, at + offset) === word);
}
// src/facts/date/join.ts
const isBareWeekday$1 = ({ weekday, month, day, relative, minute, end }) => weekday !== void 0 && [
	month,
	day,
	relative,
	minute,
	end
].every((field) => field === void 0);
const weekdayWithDate = ({ left, right, between }) => {
	if (!isBareWeekday$1(left) || right.day === void 0 || right.weekday !== void 0) return void 0;
	return [
		"",
		",",
		"the",
		", the",
		"on"
	].includes(between) ? {
		...right,
		weekday: left.weekday
	} : void 0;
};
const isUnit = (meaning, unit) => meaning.relative?.unit === unit && meaning.relative.window === void 0 && meaning.weekday === void 0 && meaning.month === void 0;
const weekdayInWeek = ({ left, right, between }) => {
	const [day, week] = isBareWeekday$1(left) ? [left, right] : [right, left];
	if (!isBareWeekday$1(day) || !isUnit(week, "week") || week.part !== void 0) return void 0;
	return [
		"",
		",",
		"of",
		"on"
	].includes(between) ? {
		...day,
		relative: week.relative
	} : void 0;
};
const dateInYear = ({ left, right, between }) => {
	const [date, year] = isUnit(right, "year") ? [left, right] : [right, left];
	if (!isUnit(year, "year") || date.relative !== void 0 || date.year !== void 0 || date.which !== void 0) return void 0;
	const yearly = date.month !== void 0 || date.granularity === "season" || date.granularity === "quarter";
	const joined = date === left ? [
		"",
		"of",
		",",
		"in"
	] : ["in"];
	return yearly && date.end === void 0 && joined.includes(between) ? {
		...date,
		relative: year.relative
	} : void 0;
};
const isDay = ({ granularity, end, minute }) => (granularity === "day" || granularity === "part") && end === void 0 && minute === void 0;
const dayWithTime = ({ left, right, between }) => {
	const [day, time] = isDay(left) ? [left, right] : [right, left];
	if (!isDay(day) || time.minute === void 0 || time.weekday !== void 0 || time.month !== void 0 || time.relative !== void 0) return void 0;
	return (day === left ? [
		"",
		",",
		"at",
		"by",
		"around",
		"about",
		", at"
	] : [
		"",
		",",
		"on",
		"of",
		", on"
	]).includes(between) ? {
		...day,
		part: void 0,
		granularity: "minute",
		minute: time.minute
	} : void 0;
};
const dayWithPart = ({ left, right, between }) => {
	if (!(right.granularity === "part" && right.relative?.from === "text") || left.granularity !== "day" || left.end !== void 0) return void 0;
	return [
		"",
		",",
		"in",
		"during"
	].includes(between) ? {
		...left,
		granularity: "part",
		part: right.part
	} : void 0;
};
const countFromDate = ({ left, right, between }) => {
	const counts = left.pending === true && left.relative?.offset !== void 0;
	const dated = right.minute === void 0 && right.end === void 0 && right.relative?.from !== "text";
	return counts && dated && ["", "the"].includes(between) ? {
		...left,
		pending: void 0,
		base: right
	} : void 0;
};
const isRangeable = ({ end, minute, relative, open, bound }) => [
	end,
	minute,
	open,
	bound
].every((field) => field === void 0) && relative?.window === void 0;
const range = ({ left, right, between, before }) => {
	if (!isRangeable(left) || !isRangeable(right) || left.granularity !== right.granularity) return void 0;
	return [
		"-",
		"to",
		"through",
		"until",
		"till",
		"up to",
		"to the"
	].includes(between) || between === "and" && before === "between" ? {
		...left,
		end: right
	} : void 0;
};
const joints = [
	weekdayWithDate,
	weekdayInWeek,
	dateInYear,
	dayWithPart,
	dayWithTime,
	countFromDate,
	range
];
function joined$1(tokens, matches) {
	return joints.reduce((list, joint) => joinedBy(tokens, list, joint), matches);
}
function joinedBy(tokens, matches, joint) {
	const list = [];
	for (const right of matches) {
		const left = list.at(-1);
		const meaning = left === void 0 ? void 0 : meet(tokens, [left, right], joint);
		if (left === void 0 || meaning === void 0) list.push(right);
		else list.splice(-1, 1, {
			from: left.from,
			to: right.to,
			meaning
		});
	}
	return list;
}
function meet(tokens, [left, right], joint) {
	if (left.meaning === void 0 || right.meaning === void 0 || right.from - left.to > 3) return void 0;
	if (joint === range && isMoved(tokens, left.from)) return void 0;
	const between = tokens.slice(left.to, right.from).map(({ norm }) => norm).join(" ");
	return joint({
		left: left.meaning,
		right: right.meaning,
		between,
		before: normAt(tokens, left.from - 1)
	});
}
function isMoved(tokens, at) {
	return tokens.slice(Math.max(0, at - 8), at).some(({ lemma }) => movingVerbs.has(lemma));
}
// src/facts/date/tense.ts
const reach$2 = 60;
function tenseNear(tokens, { from, to, end = tokens.length }) {
	const before = tokens.slice(Math.max(0, from - reach$2), from);
	const after = tokens.slice(to, Math.max(to, Math.min(end, to + reach$2)));
	return tenseAt([...before, ...after], before.length);
}
function tenseAt(tokens, at) {
	const before = verbBefore(tokens, at);
	if (before !== void 0) return tenseOfVerb(tokens, before);
	const after = verbAfter(tokens, at);
	return after === void 0 ? "unknown" : tenseOfVerb(tokens, after);
}
function isVerb$1(token) {
	return (token?.tag === "VERB" || token?.tag === "AUX") && token.norm !== "am" && token.norm !== "pm";
}
function verbBefore(tokens, at) {
	for (let index = at - 1; index >= 0; index -= 1) {
		if (isVerb$1(tokens[index]) || isForward(tokens, index)) return index;
		if ([";", ":"].includes(normAt(tokens, index))) return void 0;
	}
}
function verbAfter(tokens, at) {
	for (let index = at; index < tokens.length; index += 1) {
		if (isVerb$1(tokens[index])) return index;
		if ([";", ":"].includes(normAt(tokens, index))) return void 0;
	}
}
function isForward(tokens, at) {
	return [
		"due",
		"scheduled",
		"slated"
	].includes(normAt(tokens, at));
}
function tenseOfVerb(tokens, at) {
	const word = normAt(tokens, at);
	if (isForward(tokens, at)) return isInPast(tokens, at) ? "unknown" : "future";
	const auxiliary = auxiliaryBefore(tokens, at);
	if (auxiliary !== void 0) return tenseOfAuxiliary(tokens, auxiliary);
	if (infinitiveMark(tokens, at) !== void 0) return tenseOfInfinitive(tokens, at);
	if (futureAuxiliaries.has(word)) return "future";
	if (pastAuxiliaries.has(word)) return "past";
	if (word.endsWith("ing")) return tenseOfGerund(tokens, at);
	return isPastForm(tokens[at]) ? "past" : "unknown";
}
function isPastForm(token) {
	if (token === void 0 || token.norm.endsWith("ing")) return false;
	if (token.norm.endsWith("ed") || unchangedPasts.has(token.norm)) return true;
	return token.lemma !== token.norm && !token.norm.endsWith("s") && ![
		"am",
		"are",
		"be"
	].includes(token.norm);
}
function isSkippable(token) {
	return token !== void 0 && (token.tag === "ADV" || [
		"not",
		"n't",
		"also"
	].includes(token.norm));
}
function auxiliaryBefore(tokens, at) {
	let index = at - 1;
	while (isSkippable(tokens[index])) index -= 1;
	const token = tokens[index];
	return futureAuxiliaries.has(token?.norm ?? "") || token?.norm === "would" || token?.tag === "AUX" ? index : void 0;
}
function tenseOfAuxiliary(tokens, at) {
	const word = normAt(tokens, at);
	const outer = auxiliaryBefore(tokens, at);
	if (futureAuxiliaries.has(word)) return isPerfect(tokens, at + 1) ? "unknown" : "future";
	if (outer !== void 0) return tenseOfAuxiliary(tokens, outer);
	if (pastAuxiliaries.has(word)) return "past";
	if (infinitiveMark(tokens, at) !== void 0) return tenseOfInfinitive(tokens, at);
	return normAt(tokens, at + 1).endsWith("ing") && word !== "would" ? "future" : "unknown";
}
function isPerfect(tokens, at) {
	const next = tokens[at + 2]?.tag === "ADV" ? at + 2 : at + 1;
	return normAt(tokens, at) === "have" && tokens[next]?.tag === "VERB" && isPastForm(tokens[next]);
}
function infinitiveMark(tokens, at) {
	const index = isSkippable(tokens[at - 1]) ? at - 2 : at - 1;
	return normAt(tokens, index) === "to" ? index : void 0;
}
function tenseOfInfinitive(tokens, at) {
	const mark = infinitiveMark(tokens, at) ?? at;
	const governor = governorOf(tokens, mark);
	if (governor === void 0) return "future";
	if (tokens[mark - 1]?.tag === "NOUN") return "unknown";
	const token = tokens[governor];
	if (token?.lemma === "have" && governor === mark - 1) return token.norm === "had" ? "unknown" : "future";
	const own = isForward(tokens, governor) ? forwardTense(tokens, governor) : tenseOfVerb(tokens, governor);
	if (token !== void 0 && factiveWords.has(token.lemma)) return own;
	return own === "past" ? "unknown" : "future";
}
function forwardTense(tokens, at) {
	return isInPast(tokens, at) ? "past" : "unknown";
}
function isInPast(tokens, at) {
	const auxiliary = auxiliaryBefore(tokens, at);
	return auxiliary !== void 0 && tenseOfAuxiliary(tokens, auxiliary) === "past";
}
function governorOf(tokens, mark) {
	for (let index = mark - 1; index >= 0; index -= 1) {
		const token = tokens[index];
		if (isVerb$1(token) || isForward(tokens, index)) return index;
		if (token?.norm === ";" || token?.norm === ":") return void 0;
	}
}
function tenseOfGerund(tokens, at) {
	let governor = governorOf(tokens, at);
	while (governor !== void 0 && infinitiveMark(tokens, governor) !== void 0) governor = governorOf(tokens, governor);
	if (governor === void 0) return "unknown";
	const ahead = forwardWords.has(tokens[at]?.lemma ?? "");
	const own = tenseOfVerb(tokens, governor);
	return ahead && own !== "past" ? "future" : own;
}
// src/facts/date/since-count.ts
const inCount = (tokens, at) => {
	const word = normAt(tokens, at);
	if (word !== "in" && word !== "for" && word !== "within") return void 0;
	const hedge = hedgeAt(tokens, at + 1);
	const count = countAt$1(tokens, hedge.to) ?? {
		count: void 0,
		to: hedge.to
	};
	const unit = unitAt(tokens, count.to);
	const plural = normAt(tokens, count.to).endsWith("s");
	if (unit === void 0 || unit.value.name === "minute" || count.count === void 0 && !plural) return void 0;
	if (joined$5(tokens, unit.to) && normAt(tokens, unit.to) === "'") return void 0;
	const length = count.count === void 0 ? void 0 : count.count * unit.value.count;
	const side = word === "in" && looksBack(tokens, at) ? -1 : ahead$1(tokens, at, word);
	if (side === 0) return void 0;
	return {
		from: at,
		to: unit.to,
		meaning: {
			...meaningOf({
				unit: unit.value.name,
				length,
				side
			}, word),
			open: hedge.open,
			loose: hedge.loose
		}
	};
};
function ahead$1(tokens, at, word) {
	if (word === "for") return 0;
	const tense = tenseNear(tokens, {
		from: at,
		to: at
	});
	const wordless = !tokens.slice(Math.max(0, at - 20), at + 20).some(({ tag }) => tag === "VERB" || tag === "AUX");
	return tense === "future" || wordless || word === "within" && tense === "unknown" ? 1 : 0;
}
function meaningOf({ unit, length, side }, word) {
	const offset = length === void 0 ? {} : { offset: side * length };
	const rolling = length === void 0 || word === "within";
	const meaning = relativeMeaning({
		unit,
		from: "publication",
		...offset,
		...rolling ? { window: side } : {}
	});
	return side < 0 ? {
		...meaning,
		bound: "since"
	} : meaning;
}
function looksBack(tokens, at) {
	for (let index = at - 1; index >= 0 && index >= at - 14; index -= 1) {
		const token = tokens[index];
		if (token === void 0 || [";", ":"].includes(token.norm)) return false;
		if (superlatives$1.has(token.norm) || isSuperlative(tokens, index)) return !isComparison(tokens, index, at);
	}
	return false;
}
function isSuperlative(tokens, at) {
	const token = tokens[at];
	if (token === void 0 || !token.norm.endsWith("est") || falseSuperlatives.has(token.norm)) return false;
	return (token.tag === "ADJ" || token.tag === "ADV") && token.norm.length > 5;
}
function isComparison(tokens, at, to) {
	const word = normAt(tokens, at);
	if ((word === "least" || word === "most") && normAt(tokens, at - 1) === "at") return true;
	if (word === "no" && normAt(tokens, at + 1) === "longer") return true;
	return [
		"not",
		"n't",
		"no"
	].includes(word) && tenseNear(tokens, {
		from: to,
		to
	}) === "future";
}
// src/facts/date/years.ts
const year = (tokens, at) => {
	const found = yearAt(tokens, at);
	if (found === void 0) return void 0;
	const range = yearRange(tokens, at, found.value);
	if (!isYear(tokens, at, (range?.to ?? found.to) - 1)) return void 0;
	return range ?? {
		from: at,
		to: found.to,
		meaning: {
			granularity: "year",
			year: found.value
		}
	};
};
function yearRange(tokens, at, first) {
	const end = normAt(tokens, at + 2);
	if (!["-", "/"].includes(normAt(tokens, at + 1)) || !/^(?:\d\d|\d{4})$/.test(end)) return void 0;
	const last = end.length === 2 ? Math.floor(first / 100) * 100 + Number(end) : Number(end);
	if (last <= first || last - first > 200) return {
		from: at,
		to: at + 3,
		meaning: void 0
	};
	const meaning = {
		granularity: "year",
		year: first,
		end: {
			granularity: "year",
			year: last
		}
	};
	return {
		from: at,
		to: at + 3,
		meaning
	};
}
function isYear(tokens, at, last) {
	if (isUnwanted(tokens, at, last)) return false;
	const before = normAt(tokens, at - 1);
	if (yearPrepositions.has(before) || before === "-" && yearPrepositions.has(normAt(tokens, at - 2))) return true;
	if ([
		"and",
		"or",
		"to"
	].includes(before)) return followsYear(tokens, at);
	if (before === "(" || before === ",") return [
		")",
		",",
		";"
	].includes(normAt(tokens, last + 1)) && !isName(tokens, at - 1);
	return modifiesNoun(tokens, at, last);
}
function followsYear(tokens, at) {
	if (yearAt(tokens, at - 2) !== void 0) return isYear(tokens, at - 2, at - 2);
	return normAt(tokens, at - 1) === "to" && toWords.has(normAt(tokens, at - 2));
}
const toWords = new Set([
	"back",
	"up",
	"dating",
	"dates",
	"dated",
	"prior"
]);
function modifiesNoun(tokens, at, last) {
	const before = tokens[at - 1];
	const next = tokens[last + 1];
	if (!/^(?:19|20)/.test(normAt(tokens, at)) || next === void 0) return false;
	return (before === void 0 || before.norm === "'s" || [
		"DET",
		"PRON",
		"ADP",
		"CCONJ"
	].includes(before.tag)) && [
		"NOUN",
		"ADJ",
		"PROPN"
	].includes(next.tag) && (before !== void 0 || next.tag === "NOUN");
}
function isUnwanted(tokens, at, last) {
	const [before, next] = [tokens[at - 1], tokens[last + 1]];
	if (before !== void 0 && (numberedThings.has(before.norm) || "$€£¥#".includes(before.norm))) return true;
	if (before?.norm === "\"" && next?.norm === "\"") return true;
	if (before !== void 0 && before.norm === "-" && !isYearBefore(tokens, at - 2) && joined$5(tokens, at)) return true;
	const noun = next?.tag === "ADJ" || next?.norm === "-" ? tokens[last + 2] : next;
	return isCounted(next) || isCounted(noun) || ["%", "percent"].includes(next?.norm ?? "");
}
function isCounted(token) {
	return token !== void 0 && (countedThings.has(token.lemma) || countedThings.has(token.norm)) && token.tag !== "PROPN";
}
function isYearBefore(tokens, at) {
	return yearAt(tokens, at) !== void 0 || [
		"mid",
		"pre",
		"post"
	].includes(normAt(tokens, at)) || monthAt(tokens, at) !== void 0;
}
const decade = (tokens, at) => {
	const start = skip(tokens, at, "'");
	const word = normAt(tokens, start);
	if (!["s", "'s"].includes(normAt(tokens, start + 1)) || !joined$5(tokens, start + 1)) return void 0;
	const owner = normAt(tokens, start + 1) === "'s" && tokens[start + 2]?.tag === "NOUN";
	if (/^(?:1\d|20)\d0$/.test(word) && !owner) return decadeMatch(start, start + 2, Number(word));
	const short = /^'?([2-9]0)$/.exec(word)?.[1];
	const marked = word.startsWith("'") || start > at;
	return short !== void 0 && marked ? decadeMatch(at, start + 2, 1900 + Number(short)) : void 0;
};
function decadeMatch(from, to, first) {
	return {
		from,
		to,
		meaning: {
			granularity: "decade",
			days: {
				first: isoDay(first, 1, 1),
				last: isoDay(first + 9, 12, 31)
			}
		}
	};
}
const century = (tokens, at) => {
	const count = ordinalAt(tokens, at);
	if (count === void 0 || count.value > 21 || normAt(tokens, skip(tokens, count.to, "-")) !== "century") return void 0;
	const first = (count.value - 1) * 100;
	const days = {
		first: isoDay(first, 1, 1),
		last: isoDay(first + 99, 12, 31)
	};
	return {
		from: at,
		to: skip(tokens, count.to, "-") + 1,
		meaning: {
			granularity: "span",
			days
		}
	};
};
const season = (tokens, at) => {
	const { which, to } = directionAt(tokens, skip(tokens, at, "the"));
	const part = seasons.get(normAt(tokens, to));
	if (part === void 0) return void 0;
	const named = yearAt(tokens, skip(tokens, to + 1, "of", ","));
	const meaning = {
		granularity: "season",
		part,
		which,
		year: named?.value
	};
	if (named !== void 0) return {
		from: at,
		to: named.to,
		meaning
	};
	return isSeason(tokens, at, {
		to,
		directed: which !== void 0
	}) ? {
		from: at,
		to: to + 1,
		meaning
	} : void 0;
};
function isSeason(tokens, at, { to, directed }) {
	const next = tokens[to + 1];
	if (directed) return next?.tag !== "NOUN" || next.norm === "'s";
	const before = normAt(tokens, at - 1);
	if (![
		"in",
		"during",
		"since",
		"until",
		"by",
		"over",
		"of",
		"through",
		"before",
		"after",
		"late",
		"early",
		"mid"
	].includes(before) || next?.tag === "NOUN" || isCapital(tokens, to)) return false;
	const word = normAt(tokens, to);
	if (word !== "fall" && word !== "spring") return to === at || next?.norm !== "of";
	return [
		"in",
		"since",
		"until",
		"by",
		"late",
		"early"
	].includes(before) && to > at && next?.norm !== "of" && next?.norm !== "in";
}
const quarter = (tokens, at) => {
	const named = quarterAt(tokens, at);
	if (named === void 0) return void 0;
	const found = yearAt(tokens, skip(tokens, skip(tokens, named.to, "of", "in", ","), "fiscal"));
	const granularity = named.part.startsWith("q") ? "quarter" : "span";
	const meaning = {
		granularity,
		part: named.part,
		year: found?.value
	};
	if (found !== void 0) return {
		from: at,
		to: found.to,
		meaning
	};
	const ofYear = yearPhrase(tokens, named.to);
	if (granularity === "span" && ofYear === void 0) return void 0;
	return {
		from: at,
		to: ofYear?.to ?? named.to,
		meaning: {
			...meaning,
			relative: ofYear?.relative
		}
	};
};
function quarterAt(tokens, at) {
	const word = normAt(tokens, at);
	if (/^(?:q[1-4]|h[12])$/.test(word)) return {
		part: word,
		to: at + 1
	};
	const start = skip(tokens, at, "the");
	const count = ordinalAt(tokens, start)?.value ?? (normAt(tokens, start) === "final" ? 4 : void 0);
	const unit = normAt(tokens, skip(tokens, start + 1, "-"));
	const to = skip(tokens, start + 1, "-") + 1;
	if (count === void 0 || start > at + 1) return void 0;
	if (unit === "quarter" && count <= 4) return {
		part: `q${count}`,
		to
	};
	return unit === "half" && count <= 2 ? {
		part: `h${count}`,
		to
	} : void 0;
}
function yearPhrase(tokens, at) {
	const start = skip(tokens, at, "of", "in", ",");
	const { which, to } = directionAt(tokens, start);
	const unitAt = which === void 0 ? skip(tokens, start, "the") : to;
	if (timeUnits.get(normAt(tokens, unitAt))?.name !== "year" || unitAt === at) return void 0;
	if (which === void 0 && normAt(tokens, start) !== "the") return void 0;
	return {
		relative: {
			unit: "year",
			offset: which ?? 0,
			from: "publication"
		},
		to: unitAt + 1
	};
}
// src/facts/date/scan.ts
const patterns$1 = [
	yearMonthDay,
	slashes,
	dotted,
	monthDay,
	dayMonth,
	monthAlone,
	holiday,
	weekday,
	namedDay,
	weekend,
	inCount,
	counted,
	window,
	edged,
	shared,
	directedUnit,
	quarter,
	season,
	century,
	decade,
	dayPart,
	namedHour,
	spoken$1,
	digital,
	year
];
function scan(tokens) {
	const matches = joined$1(tokens, longest(tokens));
	let floor = 0;
	return matches.flatMap((match) => {
		const { from, to, meaning } = extended(tokens, match, floor);
		floor = to;
		return meaning === void 0 || meaning.pending === true ? [] : [{
			from,
			to,
			meaning
		}];
	});
}
function longest(tokens) {
	const found = [];
	for (let at = 0; at < tokens.length;) {
		const match = longestAt(tokens, at);
		if (match !== void 0) found.push(match);
		at = match?.to ?? at + 1;
	}
	return found;
}
function longestAt(tokens, at) {
	return patterns$1.flatMap((pattern) => pattern(tokens, at) ?? []).reduce((best, match) => best === void 0 || match.to > best.to ? match : best, void 0);
}
// src/facts/date.ts
function isDate(fact) {
	return fact.kind === "date";
}
function find(document) {
	const facts = [];
	for (const sentence of document.sentences) for (const found of scan(sentence.tokens)) facts.push(factOf(document, {
		sentence,
		found,
		before: facts
	}));
	return facts.filter((fact) => !isSlip(fact, document));
}
function isSlip({ month, day, year, first }, { published }) {
	return published !== void 0 && month === 2 && day === 29 && year === void 0 && first === void 0;
}
function factOf(document, { sentence, found, before }) {
	const { from, to, meaning } = found;
	const anchor = anchorOf(document, {
		sentence,
		found,
		before
	});
	const resolved = resolve$1(meaning, {
		published: document.published,
		tense: tenseOf(sentence, found),
		anchor
	});
	const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]];
	return {
		kind: "date",
		sentence: sentence.index,
		from,
		to,
		start: first?.start ?? sentence.start,
		end: last?.end ?? sentence.end,
		...dateValue(meaning, resolved, document.published)
	};
}
function tenseOf({ tokens, clauses }, { from, to, meaning }) {
	if (normAt(tokens, from) === "earlier" || meaning.bound === "since") return "past";
	const tense = tenseNear(tokens, {
		from,
		to,
		end: clauses.find((each) => each.from <= from && from < each.to)?.to ?? tokens.length
	});
	if (meaning.bound === "until" || meaning.bound === "by") return tense === "past" ? "unknown" : "future";
	return tense === "past" && isGoal(tokens, from) ? "unknown" : tense;
}
function isGoal(tokens, at) {
	return ["to", "for"].some((word) => normAt(tokens, at) === word || normAt(tokens, at - 1) === word);
}
function anchorOf(document, { sentence, found, before }) {
	const relative = found.meaning.relative;
	if (relative?.from !== "text") return void 0;
	const recent = before.slice(-12);
	const here = recent.filter((fact) => fact.sentence === sentence.index);
	const near = recent.filter((fact) => document.sentences[fact.sentence]?.paragraph === sentence.paragraph);
	const days = uniqueDays(here) ?? (here.length === 0 ? uniqueDays(near) : void 0);
	if (days === void 0 || relative.unit === "minute") return days;
	const unit = unitRange(days.first, relative.unit);
	return unit.first <= days.first && days.last <= unit.last ? days : void 0;
}
function uniqueDays(facts) {
	const ranges = facts.filter(({ ambiguous, bound }) => !ambiguous && bound === void 0).flatMap((fact) => daysOf(fact) ?? []);
	const [first] = ranges;
	return ranges.every((range) => range.first === first?.first && range.last === first.last) ? first : void 0;
}
function dateValue(meaning, { days, ambiguous }, reference) {
	const { minute, part, relative, bound, end, base } = meaning;
	return {
		granularity: end === void 0 ? meaning.granularity : "span",
		...fixedFields(meaning, days),
		...days === void 0 ? {} : spanOf(days, meaning.open ?? false),
		...minute === void 0 ? {} : { minute },
		...part === void 0 || end !== void 0 ? {} : { part },
		...relative === void 0 || base !== void 0 ? {} : { relative },
		...bound === void 0 ? {} : { bound },
		...reference === void 0 ? {} : { reference },
		ambiguous
	};
}
function fixedFields(meaning, days) {
	if (meaning.open === true || meaning.other !== void 0) return {};
	const { part: _, ...fields } = fieldsOf(meaning);
	if (meaning.end === void 0) return fields;
	const length = days === void 0 ? lengthOf(meaning) : void 0;
	return length === void 0 ? {} : {
		...fields,
		length
	};
}
function lengthOf(meaning) {
	const { days } = resolve$1(meaning, {
		published: "2023-01-01",
		tense: "future",
		anchor: void 0
	});
	return days === void 0 ? void 0 : daysBetween(days.first, days.last) + 1;
}
function spanOf({ first, last }, open) {
	return {
		...open || first === "0000-01-01" ? {} : { first },
		...last === "9999-12-31" ? {} : { last }
	};
}
function compare$1(claim, source) {
	return isDate(claim) && isDate(source) ? relationOfDates(claim, source) : "unrelated";
}
function say$1(fact, text) {
	const words = text.slice(fact.start, fact.end).replaceAll(/\s+/g, " ");
	const days = isDate(fact) ? sayDays(fact) : void 0;
	return days === void 0 ? words : `${words} [${days}]`;
}
function sayDays(fact) {
	if (fact.first === void 0 && fact.last === void 0) return void 0;
	if (fact.first === void 0) return `until ${fact.last}`;
	if (fact.last === void 0) return `from ${fact.first}`;
	return sayRange$1({
		first: fact.first,
		last: fact.last
	});
}
function sayRange$1({ first, last }) {
	if (first === last) return first;
	const { year, month } = partsOf$1(first);
	const length = daysBetween(first, last);
	if (unitRange(first, "year").last === last && month === 1 && length > 360) return String(year);
	return unitRange(first, "month").last === last && first.endsWith("-01") ? first.slice(0, 7) : `${first} to ${last}`;
}
const date = {
	kind: "date",
	find,
	compare: compare$1,
	say: say$1
};
// src/compare/guards/dated.ts
function isDatedElsewhere(pairing, claimFact, fact) {
	const { claimFacts, sourceFacts, sentence } = pairing;
	if (claimFact.kind !== fact.kind || claimFact.kind === date.kind) return false;
	const asked = dateAfter(claimFacts, claimFact, tokensOf$2(pairing).length) ?? onlyDate(claimFacts, claimFact);
	if (asked === void 0 || sourceFacts.filter(({ kind }) => kind === fact.kind).length < 2) return false;
	const own = dateAfter(sourceFacts, fact, sentence.tokens.length);
	return own === void 0 ? isOnlyOthers(pairing, asked, fact) : date.compare(asked, own) === "disjoint" && sourceFacts.some((other) => isDate(other) && other !== own);
}
function onlyDate(facts, { kind }) {
	const [first, ...others] = facts.filter(isDate);
	return others.length === 0 && facts.filter((fact) => fact.kind === kind).length === 1 ? first : void 0;
}
function dateAfter(facts, fact, length) {
	const next = facts.find(({ kind, from }) => kind === fact.kind && from >= fact.to)?.from ?? length;
	return facts.find((other) => isDate(other) && other.from >= fact.to && other.from < Math.min(next, fact.to + reach$1));
}
function isOnlyOthers({ sourceFacts, sentence }, asked, fact) {
	const answers = sourceFacts.filter((other) => isDate(other) && date.compare(asked, other) !== "disjoint");
	const [answer] = answers;
	if (answers.length !== 1 || answer === void 0) return false;
	return sourceFacts.some((other) => other !== fact && other.kind === fact.kind && dateAfter(sourceFacts, other, sentence.tokens.length) === answer);
}
const reach$1 = 6;
// src/compare/guards/belonging.ts
function belongsElsewhere(pairing, claimFact, fact) {
	return [
		isOfOtherClause,
		isWholeOfPortion,
		isPlacedElsewhere,
		isDatedElsewhere,
		isOfOtherNoun
	].some((belongs) => belongs(pairing, claimFact, fact));
}
function isOfOtherClause({ claim, part, links, sentence, sourceFacts }, claimFact, fact) {
	const whole = claim.document.sentences[part.sentence];
	const verb = whole && clauseAt(whole, claimFact.from)?.verb;
	const there = verb === void 0 ? void 0 : links.get(verb)?.to;
	if (there === void 0) return false;
	const [ours, theirs] = [clauseAt(sentence, there), clauseAt(sentence, fact.from)];
	if (ours === void 0 || ours === theirs || ours.verb !== there || theirs?.verb === void 0) return false;
	return sourceFacts.some((other) => other.kind === fact.kind && other.from >= ours.from && other.from < ours.to);
}
function isWholeOfPortion({ claim, part, sentence, sourceFacts }, claimFact, fact) {
	const tokens = tokensOf$2({
		claim,
		part
	});
	return sentence.tokens.slice(Math.max(0, fact.from - 2), fact.from).map(({ norm }) => norm).includes("of") && sourceFacts.some((other) => isQuantity(other) && other.to >= fact.from - 2 && other.to <= fact.from) && !tokens.slice(Math.max(0, claimFact.from - 2), claimFact.from).some(({ norm }) => norm === "of");
}
function isOfOtherNoun({ claim, part, links, sentence, sourceFacts }, claimFact, fact) {
	const noun = tokensOf$2({
		claim,
		part
	})[claimFact.from - 1]?.norm === "of" ? links.get(claimFact.from - 2)?.to : void 0;
	if (noun === void 0 || sentence.tokens[noun + 1]?.norm !== "of") return false;
	const own = sourceFacts.find(({ kind, from }) => kind === fact.kind && from === noun + 2);
	return own !== void 0 && own !== fact;
}
function isPlacedElsewhere({ claim, part, claimFacts, sentence, sourceFacts }, claimFact, fact) {
	const whole = claim.document.sentences[part.sentence];
	const ours = whole && placeAfter(claimFacts, whole, claimFact);
	const theirs = placeAfter(sourceFacts, sentence, fact);
	return ours !== void 0 && theirs !== void 0 && !meet$1(ours, theirs);
}
function placeAfter(facts, { tokens }, fact) {
	const next = facts.find(({ kind, from }) => kind === fact.kind && from >= fact.to)?.from ?? tokens.length;
	const end = Math.min(next, fact.to + reach);
	return facts.filter(isName$1).find(({ from, entities }) => from > fact.to && from < end && entities.length > 0 && placePrepositions.has(tokens[from - 1]?.norm ?? ""));
}
const reach = 5;
// src/compare/guards/measures.ts
function isCommensurate(claim, source) {
	if (!isQuantity(claim) || !isQuantity(source) || claim.dimension !== "duration") return true;
	const [small, large] = [claim.interval.high, source.interval.high].sort((a, b) => a - b);
	return small !== void 0 && large !== void 0 && large <= small * farApart$1;
}
const farApart$1 = 10;
function dropsHedge(claim, source) {
	if (!isQuantity(claim) || !isQuantity(source) || claim.hedge !== "exact" || source.hedge === "exact") return false;
	return source.hedge !== "range" && claim.amount * claim.scale === source.amount * source.scale;
}
function isImplied(claim, source) {
	if (!isQuantity(claim) || !isQuantity(source)) return false;
	const [ours, theirs] = [claim.amount * claim.scale, source.amount * source.scale];
	if (upward.has(claim.hedge) && upward.has(source.hedge)) return ours < theirs;
	return downward.has(claim.hedge) && downward.has(source.hedge) && ours > theirs;
}
const upward = new Set(["more-than", "at-least"]);
const downward = new Set(["less-than", "up-to"]);
// src/compare/guards/values.ts
const quantities = (pairing) => findings$1(pairing, quantity);
const dates = (pairing) => findings$1(pairing, date);
function findings$1(pairing, kind) {
	const around = pairing.claimFacts.filter((fact) => isQuotation(fact) || kind === quantity && isDate(fact));
	return ofKind(pairing.claimFacts, kind).filter((fact) => !around.some(({ from, to }) => from <= fact.from && fact.to <= to)).flatMap((fact) => finding(pairing, kind, fact) ?? []);
}
function ofKind(facts, { kind }) {
	return facts.filter((fact) => fact.kind === kind);
}
const order$1 = [
	"same",
	"within",
	"wider",
	"overlaps",
	"disjoint",
	"unrelated"
];
function finding(pairing, kind, claimFact) {
	const taken = takenBy(pairing, kind, claimFact);
	const answers = ofKind(pairing.sourceFacts, kind).filter((fact) => !taken.has(fact)).map((fact) => answerOf(pairing, claimFact, {
		fact,
		relation: kind.compare(claimFact, fact)
	})).filter(({ relation }) => relation !== "unrelated").sort(byFitness);
	const [best] = answers;
	const claim = kind.say(claimFact, pairing.claim.document.text);
	if (best === void 0) return fromContext(pairing, {
		kind,
		claimFact
	}) ?? (isAnaphoric$1(pairing, claimFact) ? void 0 : blocked(kind.kind, claim, `nothing here says ${inQuotes(spoken$4(kind.kind, claim))}`));
	const source = kind.say(best.fact, pairing.source.document.text);
	const effect = effectOf(pairing, {
		kind,
		claimFact
	}, answers);
	return {
		kind: kind.kind,
		relation: best.relation,
		effect,
		claim,
		source,
		message: messageOf$1(dropsHedge(claimFact, best.fact) ? "wider" : best.relation, effect, {
			claim: spoken$4(kind.kind, claim),
			source: spoken$4(kind.kind, source)
		}),
		claimFact,
		sourceFact: best.fact,
		sameEvent: best.sameEvent
	};
}
function byFitness(a, b) {
	const same = Number(isAnswer(b.relation)) - Number(isAnswer(a.relation));
	const vague = Number(isBareWeekday(a.fact)) - Number(isBareWeekday(b.fact));
	return same || vague || Number(b.sameEvent) - Number(a.sameEvent) || order$1.indexOf(a.relation) - order$1.indexOf(b.relation);
}
function isBareWeekday(fact) {
	return isDate(fact) && fact.weekday !== void 0 && fact.day === void 0;
}
function takenBy({ claimFacts, sourceFacts }, kind, claimFact) {
	const others = ofKind(claimFacts, kind).filter((other) => other !== claimFact);
	return new Set(ofKind(sourceFacts, kind).filter((fact) => !isAnswer(kind.compare(claimFact, fact)) && others.some((other) => isAnswer(kind.compare(other, fact)))));
}
function isAnswer(relation) {
	return relation === "same" || relation === "within";
}
function isElsewhere(pairing, kind, claimFact) {
	const { source, sentence } = pairing;
	return source.facts.some((facts, index) => index !== sentence.index && ofKind(facts, kind).some((fact) => isAnswer(kind.compare(claimFact, fact)) && !isOfOthers(pairing, fact)));
}
function isOfOthers({ claimFacts, source }, fact) {
	const sentence = source.document.sentences[fact.sentence];
	if (sentence === void 0) return true;
	const persons = claimFacts.filter(isName$1).filter(isPerson);
	const present = participants$1(source, sentence, fact.from).filter(isPerson);
	return present.length > 0 && persons.some((name) => !present.some((other) => meet$1(name, other)));
}
function answerOf(pairing, claimFact, answer) {
	const sameEvent = isCommensurate(claimFact, answer.fact) && isSameEvent(pairing, claimFact, answer.fact) && !isOfOtherClause(pairing, claimFact, answer.fact) && !isOnlyPlanned(pairing, claimFact, answer.fact) && isAboutSame(pairing, answer.fact);
	return {
		...answer,
		sameEvent
	};
}
function isOnlyPlanned({ claimFacts, sourceFacts }, claimFact, fact) {
	const governing = (facts, { from }) => facts.filter(isModality).filter(({ scope }) => scope.from <= from && from < scope.to);
	const ours = new Set(governing(claimFacts, claimFact).map(({ strength }) => strength));
	const theirs = governing(sourceFacts, fact).map(({ strength }) => strength);
	const denied = (facts, { from }) => facts.filter(isPolarity).some(({ scope }) => scope.from <= from && from <= scope.to + 1);
	const isPlan = theirs.some((strength) => ahead.has(strength) && !ours.has(strength));
	return isDate(fact) && (isPlan || denied(sourceFacts, fact) && !denied(claimFacts, claimFact));
}
const ahead = new Set([
	"planned",
	"hoped",
	"expected"
]);
function isAboutSame({ links, sentence }, fact) {
	const verb = clauseAt(sentence, fact.from)?.verb;
	const answered = answersOf({ links });
	return [verb, ...[...range$1(fact.from - besideReach, fact.from), ...range$1(fact.to, fact.to + besideReach)]].some((at) => at !== void 0 && answered.has(at));
}
const besideReach = 3;
function effectOf(pairing, { kind, claimFact }, answers) {
	const [best] = answers;
	if (best === void 0) return "blocks";
	if (isAnswer(best.relation)) {
		const isForeign = missingParticipants(pairing, claimFact, best.fact).length > 0;
		const isOthers = belongsElsewhere(pairing, claimFact, best.fact);
		return isForeign || isOthers ? "blocks" : "supports";
	}
	if (dropsHedge(claimFact, best.fact) || isImplied(claimFact, best.fact) || isAnaphoric$1(pairing, claimFact)) return "blocks";
	if (!(best.relation === "disjoint" && best.sameEvent && answers.filter(({ sameEvent }) => sameEvent).length === 1)) return "blocks";
	return (kind === date ? coverage(pairing, [claimFact]) < .75 : isElsewhere(pairing, kind, claimFact)) ? "blocks" : "contradicts";
}
function fromContext(pairing, { kind, claimFact }) {
	const { source, sentence, claim } = pairing;
	if (ofKind(pairing.sourceFacts, kind).length > 0) return void 0;
	const sourceFact = neighbours(source, sentence).flatMap((index) => ofKind(source.facts[index] ?? [], kind)).find((fact) => isAnswer(kind.compare(claimFact, fact)) && !isOfOthers(pairing, fact));
	if (sourceFact === void 0) return void 0;
	const [ours, theirs] = [kind.say(claimFact, claim.document.text), kind.say(sourceFact, source.document.text)];
	const relation = kind.compare(claimFact, sourceFact);
	return {
		kind: kind.kind,
		relation,
		effect: "supports",
		claim: ours,
		source: theirs,
		message: `${spoken$4(kind.kind, theirs)} answers ${spoken$4(kind.kind, ours)}`,
		claimFact,
		sourceFact
	};
}
function isAnaphoric$1(pairing, fact) {
	const before = tokensOf$2(pairing)[fact.from - 1]?.norm ?? "";
	return isQuantity(fact) && fact.dimension === "count" && fact.amount <= anaphoricCount$1 && definite$1.has(before);
}
const anaphoricCount$1 = 3;
const definite$1 = new Set([
	"the",
	"other",
	"these",
	"those",
	"their",
	"his",
	"her",
	"its",
	"our",
	"'s"
]);
function messageOf$1(relation, effect, { claim, source }) {
	if (effect === "supports") return `${source} answers ${claim}`;
	if (relation === "disjoint") return effect === "contradicts" ? `${source}, not ${claim}` : `${source} may speak of something else than ${claim}`;
	if (relation === "wider" || relation === "overlaps") return `the claim is more precise: ${claim} against ${source}`;
	return `${source} is said of something or somebody else here`;
}
// src/lexicon/absolutes.ts
const absolutes = new Set("first second third last latest only sole solely alone entire entirely whole all every always never ever most least more less fewer best worst largest biggest greatest highest lowest longest shortest oldest youngest smallest earliest top unprecedented record unique unanimous unanimously".split(" "));
// src/lexicon/connectives.ts
const connectives = new Map(Object.entries({
	before: "before ahead prior until preceded precedes",
	after: "after following since once when followed follows upon",
	because: "because since as due over after owing cause caused causes reason why so result blame blamed blaming therefore for",
	therefore: "because therefore so thus hence result consequently"
}).map(([word, ties]) => [word, new Set(ties.split(" "))]));
// src/compare/guards/wordings.ts
const antonyms = (pairing) => {
	const { claim, part, links, weights, sentence } = pairing;
	const tokens = tokensOf$2({
		claim,
		part
	});
	const taken = answersOf(pairing);
	return [...weights.keys()].flatMap((at) => {
		const lemma = tokens[at]?.lemma;
		if (lemma === void 0 || links.get(at)?.to !== void 0 || !hasAntonyms(lemma)) return [];
		const opposite = sentence.tokens.findIndex((token, to) => !taken.has(to) && areAntonyms(lemma, token.lemma));
		return opposite < 0 ? [] : [antonymFinding(pairing, at, opposite)];
	});
};
function antonymFinding(pairing, at, opposite) {
	const [claim, source] = [wordsOf$5(pairing, at), pairing.sentence.tokens[opposite]?.word ?? ""];
	const rest = coverageWithout(pairing, at);
	return {
		kind: "antonym",
		relation: "disjoint",
		effect: isSameSlot(pairing, at, opposite) && isSameSubject(pairing, at, opposite) && rest >= .75 && allNamed(pairing) ? "contradicts" : "blocks",
		claim,
		source,
		message: `“${source}” here, “${claim}” in the claim`,
		...wordFacts(pairing, at, opposite)
	};
}
function isSameSlot({ claim, part, sentence }, at, to) {
	const tag = claim.document.sentences[part.sentence]?.tokens[at]?.tag;
	return tag === sentence.tokens[to]?.tag && (tag === "VERB" || tag === "ADJ");
}
function isSameSubject({ claim, part, links, sentence }, at, to) {
	const ours = claim.document.sentences[part.sentence]?.clauses.find(({ verb }) => verb === at)?.subject;
	const theirs = sentence.clauses.find(({ verb }) => verb === to)?.subject;
	if (ours === void 0 || theirs === void 0) return true;
	return [...links].some(([index, link]) => {
		const there = link.to ?? -1;
		return index >= ours.from && index < ours.to && there >= theirs.from && there < theirs.to;
	});
}
const superlatives = (pairing) => {
	const tokens = tokensOf$2(pairing);
	return pairing.part.tokens.flatMap((at) => {
		const token = tokens[at];
		if (token === void 0 || !isAbsolute$1(token) || isQuoted(pairing, at) || isMeasured(pairing, at)) return [];
		const here = pairing.sentence.tokens.flatMap(({ norm }, to) => norm === token.norm ? [to] : []);
		const linked = (pairing.links.get(at)?.strength ?? 0) >= .9 && !isRankInRole(pairing, at, token);
		if (here.length > 0 ? here.some((to) => isOfSame(pairing, tokens, {
			at,
			to
		})) : linked) return [];
		return [blocked("superlative", token.word, `nothing here says “${token.word}”`)];
	});
};
function isRankInRole({ claimFacts }, at, { norm }) {
	return isInFact(claimFacts, at, "name") && !seniority.has(norm);
}
const seniority = new Set([
	"top",
	"most",
	"highest"
]);
function isOfSame({ claim, part, source, sentence }, tokens, { at, to }) {
	const [ours, theirs] = [nounFrom(tokens, at + 1), nounFrom(sentence.tokens, to + 1)];
	if (ours !== void 0 && sentence.tokens[to + 1]?.tag === "VERB") return false;
	if (ours === void 0 || theirs === void 0) return true;
	return likeness(claim.terms[part.sentence]?.[ours] ?? [], source.terms[sentence.index]?.[theirs] ?? []) > 0;
}
function nounFrom(tokens, from) {
	if (tokens[from]?.tag === "VERB") return void 0;
	const at = tokens.findIndex(({ tag }, index) => index >= from && tag === "NOUN");
	return at < 0 || at > from + 4 ? void 0 : at;
}
function isAbsolute$1({ norm, lemma, tag }) {
	return absolutes.has(norm) || tag === "ADJ" && norm.endsWith("est") && lemma !== norm;
}
const events = (pairing) => {
	const { claim, part, links, weights } = pairing;
	const tokens = tokensOf$2({
		claim,
		part
	});
	const quoting = new Set(sayingOf(pairing));
	return part.tokens.flatMap((at) => {
		const token = tokens[at];
		if (token?.tag !== "VERB" || isQuoted(pairing, at) || (weights.get(at) ?? 0) <= .3) return [];
		if (links.get(at)?.to !== void 0 || isCue(pairing, at) || isInFact(pairing.claimFacts, at, "name")) return [];
		if (quoting.has(at)) return [];
		return [blocked("event", token.word, `nothing here says “${token.word}”`)];
	});
};
function isCue({ claimFacts }, at) {
	return isInFact(claimFacts, at, "modality", "polarity");
}
const ties = (pairing) => {
	const tokens = tokensOf$2(pairing);
	return pairing.part.tokens.flatMap((at) => {
		const token = tokens[at];
		const wanted = connectives.get(token?.norm ?? "");
		if (token === void 0 || wanted === void 0 || isQuoted(pairing, at) || isMeasured(pairing, at)) return [];
		if (pairing.sentence.tokens.some(({ norm }) => wanted.has(norm)) && !isTurned(pairing, at, token.norm)) return [];
		return [blocked("connective", token.word, `nothing here ties the events by “${token.word}”`)];
	});
};
function isMeasured({ claimFacts }, at) {
	return isInFact(claimFacts, at, "date", "quantity") || claimFacts.some(({ kind, from }) => kind === "quantity" && from === at + 1);
}
function isTurned({ claim, part, links, sentence }, at, word) {
	const to = sentence.tokens.findIndex(({ norm }) => norm === word);
	const [ours, theirs] = [claim.document.sentences[part.sentence], clauseAt(sentence, to + 1)];
	if (to < 0 || ours === void 0 || theirs === void 0) return false;
	const end = clauseAt(ours, at + 1)?.to ?? ours.tokens.length;
	const answers = part.tokens.filter((index) => index > at && index < end).flatMap((index) => links.get(index)?.to ?? []);
	return answers.filter((answer) => answer < to || answer >= theirs.to).length * 2 > answers.length;
}
// src/compare/guards/index.ts
const valueGuards = [quantities, dates];
const guards = [
	quotations,
	names$1,
	offices,
	polarities,
	modalities,
	attitudes,
	nominalEvents,
	nominalised,
	antonyms,
	superlatives,
	ranks,
	events,
	ties,
	actors,
	attachments,
	literals,
	bareNumbers,
	strangeCapitals,
	plainNegations,
	narrowings,
	shares,
	descriptions,
	strangeScripts,
	subjects,
	scores,
	participants,
	standIns,
	attributions,
	questions,
	posts
];
// src/compare/wording.ts
const entails = (pairing) => coverage(pairing);
// src/compare/compare.ts
const supportScore = .85;
function compare(sides, passage, rarity) {
	const aligned = align(sides, rarity);
	const values = valueGuards.flatMap((guard) => guard(aligned));
	const pairing = withAnswers(aligned, values);
	const findings = [...values, ...guards.flatMap((guard) => guard(pairing))];
	const score = entails(pairing);
	return {
		part: sides.part,
		passage,
		outcome: outcomeOf(findings, score),
		score,
		findings,
		pairing,
		missing: missing(pairing),
		marks: marks$1(pairing)
	};
}
function outcomeOf(findings, score) {
	if (findings.some(({ effect }) => effect === "contradicts")) return "contradicts";
	return score >= .85 && findings.every(({ effect }) => effect === "supports") ? "supports" : "near";
}
function missing({ claim, part, weights, links }) {
	const tokens = tokensOf$2({
		claim,
		part
	});
	return [...weights.keys()].flatMap((at) => {
		const token = tokens[at];
		return token === void 0 || (links.get(at)?.strength ?? 0) > 0 ? [] : [{
			start: token.start,
			end: token.end
		}];
	});
}
function marks$1({ links, sentence, weights }) {
	const answered = new Set([...links].filter(([at]) => weights.has(at)).map(([, { to }]) => to));
	return sentence.tokens.flatMap(({ start, end }, at) => answered.has(at) ? [{
		start,
		end
	}] : []);
}
// src/compare/gapping.ts
function gappedHalves(sentence, clause, facts) {
	const { verb, subject, to } = clause;
	if (verb === void 0 || subject === void 0 || subject.to > verb + 1) return [];
	const and = sentence.tokens.findIndex(({ norm }, at) => norm === "and" && at > verb && at < to && isParallel(facts, {
		from: verb + 1,
		at,
		to
	}));
	if (and < 0) return [];
	const shared = [...range$1(subject.from, subject.to), ...range$1(Math.max(subject.to, clause.from), verb + 1)];
	return [range$1(verb + 1, and), range$1(and + 1, to)].map((half) => [...new Set([...shared, ...half])]);
}
function isParallel(facts, { from, at, to }) {
	const [left, right] = [inside(facts, from, at), inside(facts, at + 1, to)];
	return ["date", "quantity"].some((kind) => [left, right].every((half) => half.some(isName$1) && half.some((fact) => fact.kind === kind)));
}
function inside(facts, from, to) {
	return facts.filter((fact) => fact.from >= from && fact.to <= to);
}
// src/compare/parts.ts
function wholeParts(claim) {
	return claim.document.sentences.map((sentence) => partOf$1(sentence, range$1(0, sentence.tokens.length)));
}
function clauseParts(sentence, facts) {
	const halves = sentence.clauses.flatMap((clause) => sentence.clauses.length === 1 ? gappedHalves(sentence, clause, facts) : []);
	return halves.length > 0 ? halves.map((tokens) => partOf$1(sentence, tokens)) : separateClauses(sentence);
}
function separateClauses(sentence) {
	const starts = [0, ...sentence.clauses.filter((_, at) => isSeparable(sentence, at)).map(({ from }) => from)];
	const parts = starts.map((from, at) => partFrom(sentence, from, starts[at + 1] ?? sentence.tokens.length));
	return parts.every((part) => isFull(sentence, part) && !leansOnOther(sentence, part)) ? parts : [partOf$1(sentence, range$1(0, sentence.tokens.length))];
}
function isSeparable({ clauses, tokens }, at) {
	const clause = clauses[at];
	if (clause === void 0 || at === 0 || clause.verb === void 0 || insideQuotation(tokens, clause.from)) return false;
	const opener = tokens.slice(clause.from, clause.from + 2).find(({ tag }) => tag !== "PUNCT")?.norm ?? "";
	if (clause.link === "relative") return tokens[clause.from - 1]?.norm === "," && (opener === "who" || opener === "which");
	if (clause.link === "subordinate") return contrasts.has(opener);
	if (clause.link === "participle") return tokens[clause.from - 1]?.norm === "," && sayingParticiples.has(opener);
	if (clause.link !== "coordinate" || !coordinators.has(opener) || isBareInfinitive(tokens, clause)) return false;
	return opener === "but" || !clauses.slice(0, at).some(isReported);
}
function isBareInfinitive(tokens, { from, verb, subject }) {
	const token = verb === void 0 ? void 0 : tokens[verb];
	const hasOwnSubject = subject !== void 0 && subject.from >= from;
	return token !== void 0 && !hasOwnSubject && token.norm === token.lemma && tokens.slice(0, from).some(({ norm }) => norm === "to");
}
const sayingParticiples = new Set([
	"adding",
	"saying",
	"noting",
	"telling"
]);
const contrasts = new Set([
	"while",
	"whereas",
	"although",
	"though"
]);
const coordinators = new Set([
	"and",
	"but",
	"or",
	"yet"
]);
function isReported({ link }) {
	return link === "content";
}
function insideQuotation(tokens, before) {
	return tokens.slice(0, before).filter(({ norm }) => norm === "\"").length % 2 === 1;
}
function partFrom(sentence, from, to) {
	const subject = sentence.clauses.find((candidate) => candidate.from === from)?.subject;
	return partOf$1(sentence, [...subject !== void 0 && subject.to <= from ? range$1(subject.from, subject.to) : [], ...range$1(from, to)]);
}
function partOf$1(sentence, tokens) {
	const from = contiguousStart(tokens);
	const start = sentence.tokens[from]?.start ?? sentence.start;
	const end = sentence.tokens[tokens.at(-1) ?? 0]?.end ?? sentence.end;
	return {
		sentence: sentence.index,
		tokens,
		start,
		end
	};
}
function contiguousStart(tokens) {
	let at = tokens.length - 1;
	while (at > 0 && tokens[at - 1] === (tokens[at] ?? 0) - 1) at -= 1;
	return tokens[at] ?? 0;
}
function isFull(sentence, part) {
	return part.tokens.filter((at) => sentence.tokens[at] !== void 0 && isContent(sentence.tokens[at])).length >= 2;
}
function leansOnOther({ tokens }, part) {
	return part.tokens.some((at) => objectPronouns.has(tokens[at]?.norm ?? ""));
}
const objectPronouns = new Set([
	"it",
	"them",
	"this",
	"these",
	"those",
	"one",
	"ones",
	"so"
]);
// src/compare/reach.ts
function questionOf(claim, part, weights) {
	const tokens = tokensOf$2({
		claim,
		part
	});
	const facts = factsOf$1(claim, part);
	const named = facts.filter(isName$1).map((name) => ({
		name,
		tokens: nameTokens(name, part, claim)
	}));
	const values = facts.filter(isValue);
	const words = [...weights].map(([at, weight]) => ({
		weight,
		terms: claim.terms[part.sentence]?.[at] ?? [],
		isThing: isThing$1(tokens[at]),
		pronounIn: (sides) => pronounFor(at, {
			tokens,
			terms: claim.terms[part.sentence]?.[at] ?? []
		}, sides),
		isSigned: hasAntonyms(tokens[at]?.lemma ?? "") || ordinals.has(tokens[at]?.norm ?? ""),
		names: named.filter((each) => each.tokens.includes(at)).map(({ name }) => name),
		isNamed: named.some(({ name }) => name.form !== "pronoun" && name.from <= at && at < name.to),
		values: values.filter(({ from, to }) => from <= at && at < to)
	}));
	return {
		words,
		values,
		weight: total(words.map(({ weight }) => weight))
	};
}
function isValue({ kind }) {
	return kind === "quantity" || kind === "date";
}
function reachOf({ words, values, weight: all }, sides) {
	const { source, sentence } = sides;
	const place = {
		...sides,
		entities: entitiesOf(source, sentence),
		kinds: kindsAround(source, sentence)
	};
	const carried = words.map((word) => word.weight * strengthOf(word, place));
	const sum = total(carried);
	const present = new Set((source.facts[sentence.index] ?? []).map(({ kind }) => kind));
	const rivalled = values.filter(({ kind }) => present.has(kind));
	return {
		whole: share$1(sum, all),
		word: Math.max(share$1(sum, all), ...words.map(({ weight, isSigned }, at) => isSigned ? share$1(sum - (carried[at] ?? 0), all - weight) : 0)),
		value: Math.max(0, ...rivalled.map((fact) => withoutValue(words, carried, fact))),
		named: words.every(({ isNamed }, at) => !isNamed || (carried[at] ?? 0) > 0)
	};
}
function withoutValue(words, carried, fact) {
	const left = words.flatMap(({ values, weight }, at) => values.includes(fact) ? [] : [{
		weight,
		carried: carried[at] ?? 0
	}]);
	return share$1(total(left.map((word) => word.carried)), total(left.map(({ weight }) => weight)));
}
const rounding = 1e-9;
function share$1(carried, all) {
	return all <= rounding ? 1 : carried / all + rounding;
}
function total(numbers) {
	return numbers.reduce((sum, number) => sum + number, 0);
}
const kinds$2 = new WeakMap();
function kindsAround(source, sentence) {
	const ofText = kinds$2.get(source.facts) ?? new Map();
	kinds$2.set(source.facts, ofText);
	const before = ofText.get(sentence.index);
	if (before !== void 0) return before;
	const sentences = [sentence.index, ...neighbours(source, sentence)];
	const found = new Set(sentences.flatMap((index) => (source.facts[index] ?? []).map(({ kind }) => kind)));
	ofText.set(sentence.index, found);
	return found;
}
function strengthOf(word, place) {
	const { source, sentence, entities, kinds } = place;
	const leadsTo = (known) => word.names.some((name) => name.entities.some((entity) => known.has(entity)));
	if (word.values.some(({ kind }) => kinds.has(kind)) || leadsTo(entities.here)) return 1;
	const own = greatestLikeness(word.terms, source.terms[sentence.index] ?? []);
	if (own >= .8) return own;
	const lent = word.isThing ? inContext(word.terms, source, sentence)?.strength ?? 0 : 0;
	return Math.max(own, lent, word.pronounIn(place)?.strength ?? 0, leadsTo(entities.nearby) ? nearbyCredit : 0);
}
// src/compare/library.ts
const passages = {
	perSource: 8,
	most: 80
};
function openLibrary(readings, config) {
	const people = buildPeople(readings, config.aliases);
	const synonyms = synonymKeys(config.synonyms);
	const analyses = readings.map((reading) => analysisOf(link(reading, people), [], synonyms));
	const index = buildIndex(analyses.flatMap((analysis) => entriesOf(analysis)));
	return {
		people,
		synonyms,
		analyses: new Map(analyses.map((analysis) => [analysis.document.id, analysis])),
		index
	};
}
function analyseClaim(reading, { people, synonyms }) {
	const linked = link(reading, people);
	return analysisOf(linked, linked.facts.flat().filter(isName$1).flatMap((name) => {
		const clash = roleClash(name, people);
		const message = clash ?? unknownRole(name, people);
		return message === void 0 ? [] : [{
			name,
			message,
			rival: clash !== void 0
		}];
	}), synonyms);
}
const terms = new WeakMap();
function analysisOf(reading, clashes, synonyms) {
	const known = terms.get(reading.document) ?? reading.document.sentences.map((sentence) => termsOf(sentence, synonyms));
	terms.set(reading.document, known);
	return {
		...reading,
		terms: known,
		clashes
	};
}
function entriesOf(analysis) {
	const source = analysis.document.id;
	return analysis.terms.map((_, sentence) => ({
		source,
		sentence,
		terms: searchTerms(analysis, sentence).flat()
	}));
}
function searchTerms({ terms, facts }, sentence) {
	const entities = (facts[sentence] ?? []).filter(isName$1).filter(({ form }) => form !== "pronoun").flatMap((name) => name.entities.map((entity) => [`@${entity}`]));
	return [...terms[sentence] ?? [], ...entities];
}
function compareClaim(claim, library) {
	return wholeParts(claim).flatMap((whole) => {
		const sentence = claim.document.sentences[whole.sentence];
		const parts = sentence === void 0 ? [] : clauseParts(sentence, claim.facts[whole.sentence] ?? []);
		if (parts.length < 2) return [{
			part: whole,
			comparisons: comparePart(claim, whole, library)
		}];
		const supporting = supportersOf(claim, whole, library);
		return parts.map((part) => ({
			part,
			comparisons: [...supporting, ...comparePart(claim, part, library)]
		}));
	});
}
function compareEvery(claim, part, library) {
	return candidatesOf$1(claim, part, library).map((candidate) => comparisonOf(candidate, library));
}
function comparePart(claim, part, library) {
	const candidates = candidatesOf$1(claim, part, library);
	const telling = candidates.filter(({ sides, reach }) => {
		return reach.whole >= .85 || mayContradict(claim, part, reach) || mayQuote(sides);
	});
	const compared = new Map(telling.map((candidate) => [candidate, comparisonOf(candidate, library)]));
	const others = isSupported([...compared.values()]) ? [] : candidates.filter((candidate) => !compared.has(candidate));
	let nearest = Math.max(0, ...[...compared.values()].map(({ outcome, score }) => outcome === "near" ? score : 0));
	for (const candidate of others.sort((a, b) => b.reach.whole - a.reach.whole)) {
		if (candidate.reach.whole < nearest) break;
		const comparison = comparisonOf(candidate, library);
		compared.set(candidate, comparison);
		nearest = Math.max(nearest, comparison.score);
	}
	return candidates.flatMap((candidate) => compared.get(candidate) ?? []);
}
function comparisonOf({ sides, passage }, { index }) {
	return compare(sides, passage, index.rarity);
}
function isSupported(comparisons) {
	return comparisons.some(({ outcome }) => outcome === "supports");
}
function supportersOf(claim, part, library) {
	return candidatesOf$1(claim, part, library).filter(({ reach }) => reach.whole >= supportScore).map((candidate) => comparisonOf(candidate, library)).filter(({ outcome }) => outcome === "supports");
}
function candidatesOf$1(claim, part, { analyses, index }) {
	const question = questionOf(claim, part, weightsOf(claim, part, index.rarity));
	return index.search(queryOf(claim, part), passages.perSource).slice(0, passages.most).flatMap((passage) => {
		const source = analyses.get(passage.source);
		const sentence = source?.document.sentences[passage.sentence];
		if (source === void 0 || sentence === void 0) return [];
		const sides = {
			claim,
			part,
			source,
			sentence
		};
		return [{
			sides,
			passage,
			reach: reachOf(question, sides)
		}];
	});
}
function queryOf(claim, part) {
	const inPart = new Set(part.tokens);
	const words = (claim.terms[part.sentence] ?? []).filter((_, at) => inPart.has(at));
	const names = (claim.facts[part.sentence] ?? []).filter(isName$1).filter(({ from }) => inPart.has(from));
	return [...words, ...names.map(({ entities }) => entities.map((entity) => `@${entity}`))].filter((word) => word.length > 0);
}
// src/facts/kinds.ts
const kinds$1 = [
	quantity,
	date,
	name,
	quotation,
	polarity,
	modality
];
function readFacts(document, config) {
	const facts = document.sentences.map(() => []);
	for (const kind of kinds$1) for (const fact of kind.find(document, config)) facts[fact.sentence]?.push(fact);
	for (const list of facts) list.sort((a, b) => a.start - b.start || a.end - b.end);
	return {
		document,
		facts
	};
}
// src/facts/quantity/apart.ts
function sayApart(one, other) {
	const [a, b] = [written(one), written({
		...other,
		scale: one.scale,
		...one.unit && { unit: one.unit }
	})];
	const unit = symbolOf(one);
	if (isPoint(a) && isPoint(b)) return `${figure(a.low)}${unit} is not ${figure(b.low)}${unit}`;
	if (isPoint(b)) return `${figure(b.low)}${unit} lies outside ${sayRange(a)}${unit}`;
	return `${sayRange(a)}${unit} lies outside ${sayRange(b)}${unit}`;
}
function isPoint({ low, high }) {
	return low === high;
}
function sayRange({ low, high, lowOpen, highOpen }) {
	const [from, to] = [`${lowOpen ? "over " : ""}${figure(low)}`, `${highOpen ? "under " : ""}${figure(high)}`];
	if (low === high) return figure(low);
	if (high === Number.POSITIVE_INFINITY) return lowOpen ? from : `${from} or more`;
	return low === Number.NEGATIVE_INFINITY ? highOpen ? to : `${to} or less` : `${from} to ${to}`;
}
// src/facts/apart.ts
function sayWhyApart(kind, one, other) {
	if (kind === "polarity") return "one says that it is so, the other that it is not";
	if (kind === "antonym") return `${sayStated(one)} and ${sayStated(other)} are opposites`;
	if (isQuantity(one.fact) && isQuantity(other.fact)) return sayApart(other.fact, one.fact);
	if (isDate(one.fact) && isDate(other.fact)) return sayDatesApart([one.fact, one.text], [other.fact, other.text]);
	if (isQuotation(one.fact) && isQuotation(other.fact)) return sayQuotationsApart({
		quotation: one.fact,
		where: one.where ?? "here"
	}, {
		quotation: other.fact,
		where: other.where ?? "there"
	});
	return `${sayStated(one)} is not ${sayStated(other)}`;
}
function sayQuotationsApart(one, other) {
	const { lost = [], added = [] } = alteration(one.quotation, other.quotation.words) ?? {};
	const [here, there] = [lost, added].map((words) => quoted$1(words.join(" ")));
	if (lost.length > 0 && added.length > 0) return `${here} ${one.where}, ${there} ${other.where}`;
	if (lost.length + added.length > 0) return lost.length > 0 ? `${here} only ${one.where}` : `${there} only ${other.where}`;
	const [ours, theirs] = [one.quotation.speakerWords, other.quotation.speakerWords];
	return ours === void 0 || theirs === void 0 ? "somebody else says it" : `${ours} says it ${one.where}, ${theirs} ${other.where}`;
}
function sayDatesApart(...dates) {
	const days = dates.map(([fact]) => sayDays(fact));
	const words = dates.map(([{ start, end }, text]) => quoted$1(text.slice(start, end)));
	return (days.includes(void 0) ? words : days).join(" is not ");
}
function sayStated({ fact, text }) {
	const kind = kinds$1.find((each) => each.kind === fact.kind);
	return kind === void 0 ? quoted$1(text.slice(fact.start, fact.end)) : kind.say(fact, text);
}
const quoted$1 = (words) => `“${words}”`;
// src/lexicon/notices.ts
const noticeOpenings = [
	"this browser does not support",
	"load more",
	"share:",
	"share this article",
	"share this story",
	"sign up for our",
	"sign up to our",
	"subscribe to our",
	"click here",
	"follow us on",
	"updated with",
	"copyright 1",
	"copyright 2",
	"copyright ©",
	"copyright (c)",
	"©",
	"all rights reserved",
	"this material may not be published",
	"loading...",
	"skip to content",
	"your browser does not",
	"please enable javascript"
];
const noticeLabels = [
	"advertisement",
	"copyright",
	"share this",
	"sign up for",
	"subscribe to",
	"follow us"
];
const teaserOpenings = [
	"read more:",
	"read also:",
	"also read:",
	"see also:",
	"more:",
	"related:",
	"related stories",
	"watch:",
	"recommended:",
	"you may also like"
];
const teaserLabels = [
	"read more",
	"more in ",
	"more on ",
	"more from ",
	"most read",
	"trending",
	"in other news"
];
const tailLabels = [
	"more in ",
	"more from ",
	"related stories",
	"you may also like",
	"most read",
	"trending now"
];
const captionOpenings = ["file - ", "file photo"];
const creditWords = [
	"(photo by",
	"photo: ",
	"photograph: ",
	"photo credit",
	"/getty images",
	"(getty images",
	"via getty images",
	"| getty images",
	"file photo",
	"(ap photo",
	"(reuters/",
	"afp via"
];
// src/text/roles.ts
function isStory(role) {
	return role === "story" || role === "caption";
}
function paragraphRoles(normal, paragraphs, boilerplate) {
	let inTail = false;
	return paragraphs.map((paragraph) => {
		const words = lower(normal.slice(paragraph.start, paragraph.end));
		inTail ||= opens(words, tailLabels) && words.length < tailHeading && isLabel(words);
		const role = roleOf(words);
		if (!isStory(role)) return role;
		if (inTail || boilerplate.some((span) => span.start < paragraph.end && paragraph.start < span.end)) return "teaser";
		return role;
	});
}
const tailHeading = 40;
function roleOf(words) {
	const label = isLabel(words);
	if (opens(words, noticeOpenings) || label && opens(words, noticeLabels)) return "notice";
	if (opens(words, teaserOpenings) || label && opens(words, teaserLabels)) return "teaser";
	return opens(words, captionOpenings) || creditWords.some((credit) => words.includes(credit)) ? "caption" : "story";
}
function isLabel(words) {
	return !/[.!?]["')\]]{0,3}$/.test(words.slice(-4));
}
function opens(words, openings) {
	return openings.some((opening) => words.startsWith(opening));
}
// src/values/partition.ts
function partition(count, pairs) {
	const parents = Array.from({ length: count }, (_, at) => at);
	for (const [a, b] of pairs) {
		const [one, other] = [rootOf(parents, a), rootOf(parents, b)];
		parents[Math.max(one, other)] = Math.min(one, other);
	}
	const numbers = new Map();
	return parents.map((_, at) => {
		const root = rootOf(parents, at);
		const number = numbers.get(root) ?? numbers.size;
		numbers.set(root, number);
		return number;
	});
}
function rootOf(parents, from) {
	let at = from;
	for (let up = parents[at] ?? at; up !== at; up = parents[at] ?? at) {
		parents[at] = parents[up] ?? up;
		at = parents[at] ?? at;
	}
	return at;
}
// src/lexicon/agencies.ts
const agencies = [
	[
		"AP",
		"associated press",
		"the associated press"
	],
	["Reuters", "thomson reuters"],
	["AFP", "agence france presse"],
	[
		"PA",
		"pa media",
		"press association",
		"the press association",
		"pa news agency"
	],
	["UPI", "united press international"],
	["dpa", "deutsche presse agentur"],
	["EFE", "agencia efe"],
	["ANSA", "agenzia ansa"],
	["Canadian Press", "the canadian press"],
	["AAP", "australian associated press"],
	["Kyodo", "kyodo news"],
	["Jiji Press"],
	["Xinhua", "xinhua news agency"],
	["TASS", "itar tass"],
	["Interfax"],
	["RIA Novosti"],
	["Yonhap", "yonhap news agency"],
	["PTI", "press trust of india"],
	["Asian News International"],
	["IANS", "indo asian news service"],
	["Anadolu", "anadolu agency"],
	["Austria Presse Agentur"],
	["Keystone-SDA", "keystone ats"],
	["NTB", "norsk telegrambyrå"],
	["Ritzau"],
	["STT-Lehtikuva"],
	["ANP", "algemeen nederlands persbureau"],
	["Belga"],
	["Polska Agencja Prasowa"],
	["ČTK"],
	["Agência Lusa", "agencia lusa"],
	["Bernama"],
	["Bloomberg", "bloomberg news"],
	["Ukrinform"],
	["Dow Jones", "dow jones newswires"]
];
const creditOpenings = [
	"by ",
	"source ",
	"copyright ",
	"with files from ",
	"with reporting by ",
	"with reporting from ",
	"additional reporting by ",
	"additional reporting from ",
	"reporting by "
];
const creditPhrases = [
	"contributed to this report",
	"contributed to this story",
	"contributed to this article",
	"contributed reporting",
	"all rights reserved"
];
const pictureWords = [
	"photo",
	"photos",
	"photograph",
	"picture",
	"pictures",
	"image",
	"images",
	"video",
	"graphic",
	"illustration",
	"file"
];
// src/judge/voices/bylines.ts
const edgeLines = 4;
const longestCredit = 200;
const names = new Map(agencies.flatMap(([shown = "", ...others]) => [shown, ...others].map((name) => [fold(name), shown])));
function agencyNamed(name) {
	const folded = fold(name);
	return names.get(folded) ?? folded;
}
function agenciesNamed(...names) {
	return names.flatMap((name) => name === void 0 ? [] : agencyNamed(name));
}
function creditedAgencies(text) {
	const lines = edges(text).map((line) => normalise(line));
	return [...new Set(lines.flatMap((line) => [...inDateline(line), ...inCredit(line)]))].sort();
}
function edges(text) {
	const lines = text.split(/[\r\n\u2028\u2029]+/).filter((line) => line.trim() !== "");
	return lines.length <= 8 ? lines : [...lines.slice(0, edgeLines), ...lines.slice(-4)];
}
function inDateline(line) {
	const [, name] = /^[^()]{0,80}\(([^()]{1,40})\)[ ]{0,3}(?:-|$)/.exec(line.trim()) ?? [];
	return name === void 0 ? [] : known$2(fold(name));
}
function inCredit(line) {
	if (line.length > longestCredit) return [];
	const words = ` ${fold(line)} `;
	if (pictureWords.some((word) => words.includes(` ${word} `))) return [];
	if (!isCredit(words)) return known$2(words.trim());
	return namesIn$2(words);
}
function namesIn$2(words) {
	let rest = words;
	return longestFirst.flatMap(([name, shown]) => {
		if (!rest.includes(` ${name} `)) return [];
		rest = rest.replaceAll(` ${name} `, "  ");
		return [shown];
	});
}
const longestFirst = [...names].sort(([a], [b]) => b.length - a.length);
function isCredit(words) {
	return creditOpenings.some((opening) => words.startsWith(` ${opening}`)) || creditPhrases.some((phrase) => words.includes(` ${phrase} `));
}
function known$2(name) {
	const shown = names.get(name);
	return shown === void 0 ? [] : [shown];
}
function fold(name) {
	return name.toLowerCase().replaceAll(".", "").replace(/[^\p{L}\d]+/gu, " ").trim();
}
// src/lexicon/stock-phrases.ts
const stockPhrases = [
	"did not immediately respond to a request for comment",
	"did not immediately respond to requests for comment",
	"did not immediately respond to messages seeking comment",
	"did not immediately respond to a message seeking comment",
	"did not immediately return a request for comment",
	"did not immediately reply to a request for comment",
	"did not respond to a request for comment",
	"did not respond to requests for comment",
	"declined to comment on the matter",
	"could not immediately be reached for comment",
	"could not be immediately reached for comment",
	"was not immediately available for comment",
	"were not immediately available for comment",
	"it was not immediately clear how many people were",
	"spoke on condition of anonymity because they were not authorized to speak publicly",
	"spoke on the condition of anonymity because they were not authorized to speak publicly",
	"speaking on condition of anonymity because he was not authorized to speak to the media",
	"speaking on condition of anonymity because she was not authorized to speak to the media",
	"who spoke on condition of anonymity because they were not authorized to discuss the matter publicly",
	"was not authorized to speak to the media",
	"were not authorized to discuss the matter publicly",
	"according to people familiar with the matter",
	"this is a breaking news story and will be updated"
];
const courtesyTitles = new Set([
	"mr",
	"mrs",
	"ms",
	"miss",
	"mx",
	"sir",
	"dame"
]);
// src/judge/voices/copy.ts
const shingleLength = 4;
const leastWords$2 = 10;
const leastShared$2 = 6;
const leastContained = .5;
const known$1 = new WeakMap();
function shinglesIn(document) {
	const before = known$1.get(document);
	if (before !== void 0) return before;
	const found = ownWords$1(document).map((runs) => {
		const length = runs.reduce((sum, run) => sum + run.length, 0);
		return new Set(length < leastWords$2 ? [] : runs.flatMap(shingles).filter((shingle) => !stock.has(shingle)));
	});
	known$1.set(document, found);
	return found;
}
function shingles(words) {
	const last = words.length - shingleLength;
	return last < 0 ? [] : Array.from({ length: last + 1 }, (_, at) => words.slice(at, at + shingleLength).join(" "));
}
const stock = new Set(stockPhrases.flatMap((phrase) => shingles(phrase.split(" "))));
function isSameCopy(a, b) {
	const [shorter, longer] = a.size < b.size ? [a, b] : [b, a];
	let shared = 0;
	for (const shingle of shorter) if (longer.has(shingle)) shared += 1;
	return isEnough(shared, shorter.size);
}
function isEnough(shared, shorter) {
	return shared >= leastShared$2 && shared >= leastContained * shorter;
}
function ownWords$1(document) {
	const runs = document.sentences.map(() => [[]]);
	for (const paragraph of paragraphs(document)) {
		const quoted = new Set(markedIn(paragraph).flatMap(({ from, to }) => between$1(from, to)));
		paragraph.forEach(({ token, sentence }, at) => {
			const own = runs[sentence.index];
			if (quoted.has(at)) own?.push([]);
			else if (isWord$2(token.norm)) own?.at(-1)?.push(plain(token.norm));
		});
	}
	return runs;
}
function between$1(from, to) {
	return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
function isWord$2(norm) {
	return /[\p{L}\d]/u.test(norm) && !courtesyTitles.has(withoutStops(norm));
}
function plain(norm) {
	return americanSpelling(withoutStops(norm));
}
function withoutStops(norm) {
	return norm.replaceAll(".", "");
}
// src/judge/voices/shared-copy.ts
const mostHolders = 64;
function sharedCopy(documents) {
	const tellings = documents.flatMap(tellingsOf);
	const holders = new Map();
	const pairs = new Map();
	tellings.forEach(({ text, shingles }, at) => {
		const copies = copiesOf(shingles, tellings, holders);
		if (copies.some((copy) => tellings[copy]?.text === text)) return;
		for (const copy of copies) note(pairs, [tellings[copy]?.text ?? text, text], [copy, at]);
		for (const shingle of shingles) enter(holders, shingle, at);
	});
	return [...pairs.values()].map(({ texts, sides }) => ({
		texts,
		sentences: Math.min(sides[0].size, sides[1].size)
	}));
}
function tellingsOf(document, text) {
	const all = shinglesIn(document);
	return document.sentences.flatMap(({ role, index }) => {
		const shingles = all[index];
		return role === "story" && shingles !== void 0 && shingles.size > 0 ? [{
			text,
			shingles
		}] : [];
	});
}
function copiesOf(shingles, tellings, holders) {
	const counts = new Map();
	for (const shingle of shingles) for (const holder of holders.get(shingle) ?? []) counts.set(holder, (counts.get(holder) ?? 0) + 1);
	return [...counts].flatMap(([holder, shared]) => {
		return isEnough(shared, Math.min(shingles.size, tellings[holder]?.shingles.size ?? 0)) ? [holder] : [];
	});
}
function note(pairs, texts, sentences) {
	const key = texts.join(" ");
	const pair = pairs.get(key) ?? {
		texts,
		sides: [new Set(), new Set()]
	};
	pairs.set(key, pair);
	pair.sides[0].add(sentences[0]);
	pair.sides[1].add(sentences[1]);
}
function enter(holders, shingle, at) {
	const list = holders.get(shingle);
	if (list === void 0) holders.set(shingle, [at]);
	else if (list.length < mostHolders) list.push(at);
}
// src/judge/voices/origins.ts
const leastShared$1 = 2;
const leastOfOneAgency = 1;
function originsOf(documents, descents = []) {
	const sorted = documents.toSorted((a, b) => byCodeUnits(a.id, b.id));
	const byId = new Map(descents.map((descent) => [descent.id, descent]));
	const texts = sorted.map(({ id, text }) => ({
		...byId.get(id) ?? { id },
		credited: creditedAgencies(text)
	}));
	const numbers = partition(sorted.length, [...syndicated(texts), ...copied$1(sorted, texts.map(agenciesOf))]);
	return new Map(sorted.map(({ id }, at) => [id, (numbers[at] ?? at) + 1]));
}
function agenciesOf({ agency, syndicatedFrom, credited }) {
	return new Set([...agenciesNamed(agency, syndicatedFrom), ...credited]);
}
function syndicated(texts) {
	const places = new Map(texts.map(({ id }, at) => [id, at]));
	const sources = texts.flatMap(({ syndicatedFrom = "" }, at) => {
		const parent = places.get(syndicatedFrom);
		return parent === void 0 ? [] : [[parent, at]];
	});
	const named = texts.flatMap(({ syndicatedFrom: name }) => name === void 0 || places.has(name) ? [] : name);
	return [...sources, ...ofAgencies(texts, new Set(named.map(agencyNamed)))];
}
function ofAgencies(texts, wanted) {
	const firsts = new Map();
	return texts.flatMap(({ agency, publisher, syndicatedFrom }, at) => {
		return agenciesNamed(agency, publisher, syndicatedFrom).filter((name) => wanted.has(name)).map((name) => {
			const first = firsts.get(name) ?? at;
			firsts.set(name, first);
			return [first, at];
		});
	});
}
function copied$1(documents, agencies) {
	return sharedCopy(documents).flatMap(({ texts, sentences }) => {
		const [one, other] = texts.map((at) => agencies[at] ?? new Set());
		return sentences >= ([...one ?? []].some((agency) => other?.has(agency)) ? leastOfOneAgency : leastShared$1) ? [texts] : [];
	});
}
// src/judge/evidence.ts
function shelve(sources, analyses, origins = originsOf([...analyses.values()].map(({ document }) => document), sources)) {
	return new Map(sources.flatMap((source) => {
		const analysis = analyses.get(source.id);
		if (analysis === void 0) return [];
		return [[source.id, {
			source,
			analysis,
			lines: lineStarts(source.text),
			origin: origins.get(source.id) ?? 0
		}]];
	}));
}
function isSamePassage({ passage: a }, { passage: b }) {
	return a.source === b.source && a.sentence === b.sentence;
}
function cite({ source, lines }, { start, end }) {
	const quote = source.text.slice(start, end);
	return {
		source: source.id,
		file: source.file,
		quote,
		start,
		end,
		...positionAt(lines, start)
	};
}
function evidenceOf(comparison, shelved, stance) {
	const sentence = shelved.analysis.document.sentences[comparison.passage.sentence];
	return {
		...cite(shelved, sentence ?? {
			start: 0,
			end: 0
		}),
		stance,
		...!isStory(sentence?.role) && { boilerplate: true },
		...comparison.pinned === true && { pinned: true },
		marks: comparison.marks,
		facts: factsOf(comparison, stance)
	};
}
function factsOf({ findings }, stance) {
	return findings.filter(({ source, effect }) => source !== void 0 && (stance !== "contradicts" || effect !== "supports")).map(({ kind, claim, source, relation, effect }) => ({
		kind,
		claim,
		source: source ?? "",
		relation,
		effect
	}));
}
// src/facts/quantity/near.ts
function isSameNumber(a, b) {
	const [one, other] = [a.amount * a.scale, b.amount * b.scale];
	return one === other || isRounding(one, other) || isRounding(other, one);
}
const leastRounded = 1e3;
function isRounding(round, exact) {
	if (round < leastRounded) return false;
	const digits = String(round).replace(/0+$/, "").replace(".", "").length;
	return digits <= mostDigits && Number(exact.toPrecision(digits)) === round;
}
const mostDigits = 2;
// src/judge/conflict/rivals.ts
function opposing({ outcome, findings }, supporting) {
	return outcome === "contradicts" ? findings.filter(({ effect }) => effect === "contradicts") : findings.filter((finding) => isRival(finding, supporting));
}
function isRival(rival, supporting) {
	if (rival.kind !== quantity.kind || rival.sameEvent !== true) return false;
	return supporting.some(({ findings }) => findings.some((finding) => isSameFact(finding, rival) && areDisjoint(finding, rival) && !isHedgeOnly(finding, rival)));
}
function isHedgeOnly({ sourceFact: a }, { sourceFact: b }) {
	return a !== void 0 && b !== void 0 && isQuantity(a) && isQuantity(b) && isSameNumber(a, b);
}
function isSameFact(a, b) {
	return a.kind === b.kind && a.claim === b.claim;
}
function areDisjoint({ kind, sourceFact: a }, { sourceFact: b }) {
	const found = kinds$1.find((each) => each.kind === kind);
	return a !== void 0 && b !== void 0 && found?.compare(a, b) === "disjoint";
}
// src/judge/conflict/conflict.ts
function conflictRows(parts, shelf) {
	return parts.filter(({ contradicting }) => contradicting.length > 0).flatMap(({ supporting, contradicting }) => {
		const against = contradicting.flatMap((comparison) => valuesAgainst(comparison, supporting));
		const support = supporting.flatMap((comparison) => valuesFor(comparison, against));
		return [...support, ...against].flatMap((value) => rowOf$1(value, support, shelf));
	}).toSorted(inOrder).filter((row, at, all) => all.findIndex((other) => isSame$2(row, other)) === at);
}
function valuesAgainst(comparison, supporting) {
	return opposing(comparison, supporting).map((finding) => ({
		comparison,
		stance: "contradicts",
		finding
	}));
}
function valuesFor(comparison, against) {
	return against.flatMap(({ finding: rival }) => {
		const finding = comparison.findings.find((each) => isSameFact(each, rival)) ?? answer(comparison, rival);
		return finding === void 0 ? [] : [{
			comparison,
			stance: "supports",
			finding
		}];
	});
}
function answer({ pairing }, { claimFact, kind, claim }) {
	const from = claimFact && pairing?.links.get(claimFact.from)?.to;
	if (pairing === void 0 || claimFact === void 0 || from === void 0) return void 0;
	const sourceFact = wordFact(pairing.sentence, from);
	return {
		kind,
		relation: "same",
		effect: "supports",
		claim,
		source: pairing.source.document.text.slice(sourceFact.start, sourceFact.end),
		message: "",
		claimFact,
		sourceFact
	};
}
function rowOf$1({ comparison, stance, finding }, support, shelf) {
	const shelved = shelf.get(comparison.passage.source);
	const { sourceFact: fact, kind } = finding;
	if (shelved === void 0 || fact === void 0) return [];
	const { source, analysis } = shelved;
	const why = stance === "supports" ? void 0 : whyApart(finding, comparison, support);
	return [{
		...cite(shelved, quoteSpan(fact, analysis)),
		...source.published !== void 0 && { published: source.published },
		stance,
		kind,
		value: finding.source ?? source.text.slice(fact.start, fact.end),
		...why !== void 0 && { why }
	}];
}
function whyApart(finding, { pairing }, support) {
	const rivals = support.filter((value) => isSameFact(value.finding, finding));
	const rival = rivals.find((value) => areDisjoint(value.finding, finding)) ?? rivals[0];
	const here = stated(finding.sourceFact, pairing?.source);
	const there = rival === void 0 ? stated(finding.claimFact, pairing?.claim, "in the claim") : stated(rival.finding.sourceFact, rival.comparison.pairing?.source);
	return here && there && sayWhyApart(finding.kind, here, there);
}
function stated(fact, analysis, where) {
	if (fact === void 0 || analysis === void 0) return void 0;
	return {
		fact,
		text: analysis.document.text,
		where: where ?? `in ${analysis.document.id}`
	};
}
function isSame$2(a, b) {
	return a.source === b.source && a.kind === b.kind && a.value === b.value && a.stance === b.stance;
}
function inOrder(a, b) {
	return Number(a.stance === "contradicts") - Number(b.stance === "contradicts") || byCodeUnits(a.source, b.source) || byPlace(a, b);
}
// src/judge/decisive.ts
function decisive(parts, verdict) {
	return parts.find((part) => part.verdict === verdict);
}
function worstFinding({ findings }) {
	return findings.find(({ effect }) => effect === "contradicts") ?? findings.find(({ effect, sameEvent }) => effect === "blocks" && sameEvent === true);
}
function firstBlock({ findings }) {
	return findings.find(({ effect }) => effect === "blocks");
}
function ruleOf(parts, verdict) {
	if (verdict === "supported") return void 0;
	const part = decisive(parts, verdict);
	if (verdict === "unsupported") return part === void 0 ? "min-origins" : whyUnsupported(part);
	const [against] = verdict === "contradicted" ? part?.contradicting ?? [] : [];
	return (against && worstFinding(against)?.kind) ?? verdict;
}
function whyUnsupported({ near: [nearest] }) {
	return nearest === void 0 ? "unsupported" : firstBlock(nearest)?.kind ?? "wording";
}
// src/lexicon/abbreviations.ts
const abbreviations = new Set("mr mrs ms mx messrs dr prof rev fr hon st gen lt col maj capt cmdr sgt cpl pvt adm brig gov sen rep reps sens pres supt det insp jr sr esq phd md jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat inc corp co ltd llc plc bros assn dept univ est vs v cf al approx fig figs vol pp eds ed ca no nos art sec ch ft mt ave blvd rd sq ariz calif colo conn fla ill kan mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis".split(" "));
const closingAbbreviations = new Set("jr sr inc corp co ltd llc plc bros etc al calif ariz fla mass mich tenn tex wash conn".split(" "));
const wordLikeAbbreviations = new Set("no nos art sec ch ed eds sat sun mon wed mar jun dec est fig figs al ca co miss mass ill ore pa wash mo st fr gen col maj rep reps det hon pres md ms ft mt rd sq".split(" "));
const sentenceOpeners = new Set("the a an this that these those he she it they we you i his her its their our my there here in on at by for from with after before since during while when where who what why how as if although though but and or so yet nor however meanwhile also still then now some many most few several all both each such no not only one two three another other more according under over last next despite because once until unlike instead even just is are was were has have had".split(" "));
const afterTimeOfDay = new Set("monday tuesday wednesday thursday friday saturday sunday mon mon. tue tue. tues tues. wed wed. thu thu. thur thur. thurs thurs. fri fri. sat sat. sun sun. january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. eastern central mountain pacific atlantic greenwich coordinated universal gmt utc est edt et ct cst cdt mt mst mdt pt pst pdt bst ist jst cet cest eet aest aedt hkt kst sgt msk e.t. e.s.t. e.d.t. p.t. g.m.t.".split(" "));
// src/text/tokens.ts
const plainWord = /[a-z]+(?=[ ,])/iy;
const patterns = [
	/(?:https?:\/\/|www\.)[^\s"<>]*[^\s"<>.,;:!?')\]]/y,
	/\p{L}[\p{L}\d]{0,40}(?:\.[\p{L}\d]{1,40}){1,6}\/(?:[^\s"<>]*[^\s"<>.,;:!?')\]])?/uy,
	/[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,6}/uy,
	/[@#][\p{L}\d_]+/uy,
	/\d{1,3}(?:,\d{3}){1,9}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y,
	/\.\d+/y,
	/(?:\p{L}\.){2,8}(?!\p{L})|\p{L}\.\p{L}(?![\p{L}\d])\.?/uy,
	/\p{Lu}\p{Ll}\.\p{Lu}\.(?!\p{L})/uy,
	/\p{Lu}+&\p{Lu}+/uy,
	/\p{L}[\p{L}\p{M}\d\u00ad\u200b-\u200d]*(?:'\p{L}[\p{L}\p{M}]*)*/uy,
	/\.{2,}/y
];
const clitic = /(?:n't|'(?:s|re|ve|ll|d|m))$/i;
const isInitial = /^\p{Lu}$/u;
const numbered = new Set([
	"no",
	"nos",
	"art",
	"sec",
	"ch",
	"fig",
	"figs"
]);
const space = /\s/;
const blank = 32;
function tokenSpans(normal, { start, end }) {
	const line = normal.slice(start, end);
	const spans = [];
	for (let at = 0; at < line.length;) if (isSpace(line, at)) at += 1;
	else for (const piece of piecesAt(line, at)) {
		spans.push({
			start: start + at,
			end: start + at + piece
		});
		at += piece;
	}
	return spans;
}
function isSpace(line, at) {
	return line.charCodeAt(at) === blank || space.test(line.charAt(at));
}
function piecesAt(line, at) {
	plainWord.lastIndex = at;
	if (plainWord.test(line)) return [plainWord.lastIndex - at];
	return splitClitic(line.slice(at, at + tokenLength(line, at)));
}
function tokenLength(line, at) {
	for (const pattern of patterns) {
		pattern.lastIndex = at;
		const found = pattern.exec(line)?.[0];
		if (found !== void 0 && allowed(found, line, at)) return found.length + stopAfter(found, line, at + found.length);
	}
	return (line.codePointAt(at) ?? 0) > 65535 ? 2 : 1;
}
function allowed(found, line, at) {
	return !/^\.\d/.test(found) || at === 0 || !/[\p{L}\d]/u.test(line.charAt(at - 1));
}
function stopAfter(word, line, after) {
	if (line.charAt(after) !== ".") return 0;
	return keepsStop(word, /^\s+(\S)/.exec(line.slice(after + 1, after + 8))?.[1] ?? "") ? 1 : 0;
}
function keepsStop(word, next) {
	const beforeName = /[\p{Lu}\d]/u.test(next);
	if (isInitial.test(word)) return beforeName && word !== "I";
	const small = word.toLowerCase();
	if (!abbreviations.has(small)) return false;
	if (!wordLikeAbbreviations.has(small)) return true;
	if (numbered.has(small)) return /\d/.test(next);
	return beforeName && /^\p{Lu}/u.test(word);
}
function splitClitic(word) {
	if (!word.includes("'")) return [word.length];
	const found = clitic.exec(word);
	if (found === null || found.index === 0) return [word.length];
	return [found.index, word.length - found.index];
}
// src/compare/pins.ts
function sentencesOf(document, quote) {
	const wanted = quoteWords(quote);
	const { words, places } = wordsOf$2(document);
	const from = (places.get(wanted[0]?.norm ?? "") ?? []).find((at) => wanted.every(({ norm }, offset) => words[at + offset]?.norm === norm));
	return from === void 0 ? [] : [...new Set(words.slice(from, from + wanted.length).map(({ sentence }) => sentence))];
}
const known = new WeakMap();
function wordsOf$2(document) {
	const before = known.get(document);
	if (before !== void 0) return before;
	const words = document.sentences.flatMap((sentence) => sentenceWords(sentence));
	const places = new Map();
	words.forEach(({ norm }, at) => {
		const list = places.get(norm);
		if (list === void 0) places.set(norm, [at]);
		else list.push(at);
	});
	known.set(document, {
		words,
		places
	});
	return {
		words,
		places
	};
}
function quoteWords(quote) {
	const normal = normalise(quote).replace(/\s/g, " ");
	return tokenSpans(normal, {
		start: 0,
		end: normal.length
	}).map(({ start, end }) => ({
		norm: normal.slice(start, end).toLowerCase(),
		start,
		end
	})).filter(isWord$1);
}
function sentenceWords({ tokens, index }) {
	return tokens.filter(isWord$1).map(({ norm, start, end }) => ({
		norm,
		start,
		end,
		sentence: index
	}));
}
function isWord$1({ norm }) {
	return /[\p{L}\d]/u.test(norm);
}
const essential = new Set([
	"quantity",
	"date",
	"name",
	"role",
	"quotation",
	"polarity",
	"literal"
]);
function comparePins(claim, pins, { analyses, index }) {
	return wholeParts(claim).map((part) => {
		return {
			part,
			comparisons: settled(pins.flatMap((pin) => {
				const source = analyses.get(pin.source);
				if (source === void 0) return [];
				return sentencesOf(source.document, pin.quote).flatMap((at) => {
					const sentence = source.document.sentences[at];
					const passage = {
						source: pin.source,
						sentence: at,
						score: 0
					};
					return sentence === void 0 ? [] : [compare({
						claim,
						part,
						source,
						sentence
					}, passage, index.rarity)];
				});
			}))
		};
	});
}
function settled(comparisons) {
	const isOpen = comparisons.some(({ outcome }) => outcome === "contradicts") || unanswered(comparisons).length > 0;
	return comparisons.map((comparison) => isOpen ? comparison : {
		...comparison,
		outcome: "supports",
		pinned: true
	});
}
function unanswered(comparisons) {
	const [first] = comparisons;
	return (first?.findings ?? []).filter((finding) => blocks$1(finding) && comparisons.every(({ findings }) => findings.some((other) => blocks$1(other) && isSame$1(finding, other))));
}
function blocks$1({ effect, kind }) {
	return effect === "blocks" && essential.has(kind);
}
function isSame$1(a, b) {
	return a.kind === b.kind && a.claim === b.claim;
}
// src/text/steering.ts
const steering = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;
function isPlainlyReadable(words) {
	return !steering.test(words);
}
// src/judge/grounds.ts
const longSentence = 160;
const fewestWords = 5;
function groundsOf(parts, shelf) {
	const choices = parts.map(({ supporting }) => supporting.filter((one) => isQuotable(one, shelf)));
	if (choices.some((supporting) => supporting.length === 0)) return [];
	const chosen = [];
	for (const supporting of choices) {
		if (supporting.some((one) => chosen.some((other) => isSamePassage(one, other)))) continue;
		const best = mostShared(supporting, choices);
		if (best) chosen.push(best);
	}
	return chosen.flatMap((one) => groundOf(one, shelf) ?? []);
}
function mostShared(supporting, choices) {
	const shares = supporting.map((one) => choices.filter((choice) => choice.some((other) => isSamePassage(one, other))).length);
	return supporting[shares.indexOf(Math.max(...shares))];
}
function isQuotable(comparison, shelf) {
	return groundOf(comparison, shelf) !== void 0;
}
function groundOf(comparison, shelf) {
	const { source, sentence: at } = comparison.passage;
	const shelved = shelf.get(source);
	const sentence = shelved?.analysis.document.sentences[at];
	if (shelved === void 0 || sentence === void 0 || !isStory(sentence.role)) return void 0;
	const quote = quotes(comparison, sentence, shelved).find((words) => isPlainlyReadable(words) && isThere(words, shelved.analysis.document));
	return quote === void 0 ? void 0 : {
		source,
		quote
	};
}
function isThere(quote, document) {
	const found = sentencesOf(document, quote);
	return found.length === 1 && found.every((at) => document.sentences.slice(at, at + 1).every(({ role }) => isStory(role)));
}
function quotes({ marks }, sentence, { source, analysis }) {
	const words = ({ start, end }) => source.text.slice(start, end).replace(/\s+/g, " ").trim();
	const whole = words(sentence);
	if (whole.length <= longSentence || marks.length === 0) return [whole];
	const stretch = words(withWholeFacts(around(marks), analysis.facts[sentence.index] ?? []));
	return stretch.split(" ").length < fewestWords ? [whole] : [stretch, whole];
}
function around(marks) {
	return {
		start: Math.min(...marks.map(({ start }) => start)),
		end: Math.max(...marks.map(({ end }) => end))
	};
}
function withWholeFacts({ start, end }, facts) {
	return around([{
		start,
		end
	}, ...facts.filter((fact) => fact.start < end && fact.end > start)]);
}
// src/judge/message.ts
function messageOf(outcome) {
	return unbroken(say[outcome.verdict](outcome));
}
const say = {
	supported: ({ parts, origins }) => `supported by ${listed$1(sourcesOf(parts, "supporting"))} (${sayVoices(parts, origins)})`,
	conflicted: ({ parts }) => sayConflict(decisive(parts, "conflicted")),
	contradicted: ({ parts }) => sayContradiction(decisive(parts, "contradicted")),
	unsupported: sayUnsupported,
	unchecked: ({ claim: { sources = [] } }) => sources.length === 0 ? "not checked: no source text was found" : `not checked: not all of its sources are there (${listed$1(sources)})`
};
function sayConflict(part) {
	const [support, rival] = [part?.supporting[0], part?.contradicting[0]];
	if (support === void 0 || rival === void 0) return "sources disagree";
	const finding = worstFinding(rival);
	const ours = support.findings.find(({ kind, claim }) => kind === finding?.kind && claim === finding.claim);
	const kind = finding?.kind ?? "";
	const [here, there] = [ours?.source ?? finding?.claim ?? "it", finding?.source ?? "otherwise"].map((said) => spoken$4(kind, said));
	const { source } = support.passage;
	if (source === rival.passage.source) return `${source} contradicts itself: it has ${here} and ${there}`;
	return `sources disagree: ${source} has ${here}, ${rival.passage.source} has ${there}`;
}
function sayContradiction(part) {
	const against = part?.contradicting[0];
	const finding = against && worstFinding(against);
	return against === void 0 || finding === void 0 ? "contradicted" : `${against.passage.source}: ${finding.message}`;
}
function sayVoices(parts, origins) {
	const sources = sourcesOf(parts, "supporting").length;
	const voices = counted$2(origins, "independent voice");
	if (sources < 2) return voices;
	return `${sources} sources, ${parts.length > 1 ? `each part by at least ${voices}` : voices}`;
}
function sayTooFew({ claim, parts, origins, media }) {
	const least = claim.minOrigins ?? 1;
	const asked = media?.least === least ? `the claim speaks of “${media.words}”` : `${least} independent voices are required`;
	const few = origins === 1 ? "only one independent voice carries" : `only ${origins} independent voices carry`;
	if (parts.length > 1) return `${asked}, but ${few} one of its parts`;
	const sources = sourcesOf(parts, "supporting");
	const which = origins === 1 ? "which" : "some of which";
	return `${asked}, but ${few} it: ${listed$1(sources)}${origins < sources.length ? `, ${which} share their copy` : ""}`;
}
function sayUnsupported(outcome) {
	const { claim, parts, verdict } = outcome;
	const part = decisive(parts, verdict);
	if (part === void 0) return sayTooFew(outcome);
	const subject = parts.length > 1 ? `no source supports “${claim.text.slice(part.part.start, part.part.end)}”` : "no source supports it";
	const [nearest] = part.near;
	if (nearest === void 0) return `${subject}; nothing like it was found`;
	const reason = reasonOf(nearest, claim.text);
	return `${subject}; nearest is ${nearest.passage.source}${reason === "" ? "" : `: ${reason}`}`;
}
function reasonOf(nearest, text) {
	const block = firstBlock(nearest);
	if (block !== void 0) return block.message;
	const words = nearest.missing.map(({ start, end }) => text.slice(start, end));
	return words.length === 0 ? "" : `it does not say ${listed$1(words.map((word) => `“${word}”`))}`;
}
function sourcesOf(parts, side) {
	return [...new Set(parts.flatMap((part) => part[side].map(({ passage }) => passage.source)))];
}
// src/judge/verdict.ts
const worst = [
	"unchecked",
	"contradicted",
	"unsupported",
	"conflicted",
	"supported"
];
function worstOf(verdicts) {
	return worst.find((verdict) => verdicts.includes(verdict)) ?? "unsupported";
}
// src/judge/voices/voices.ts
function countVoices(parts, shelf) {
	return parts.length === 0 ? 0 : Math.min(...parts.map(({ supporting }) => voicesIn(supporting, shelf)));
}
function voicesIn(supporting, shelf) {
	const witnesses = supporting.flatMap((comparison) => witnessOf(comparison, shelf));
	const same = witnesses.flatMap((one, at) => witnesses.slice(0, at).flatMap((other, before) => isOneVoice(one, other) ? [[before, at]] : []));
	return new Set(partition(witnesses.length, same)).size;
}
function witnessOf({ passage }, shelf) {
	const shelved = shelf.get(passage.source);
	if (shelved === void 0) return [];
	const shingles = shinglesIn(shelved.analysis.document)[passage.sentence] ?? new Set();
	return [{
		source: passage.source,
		origin: shelved.origin,
		shingles
	}];
}
function isOneVoice(a, b) {
	return a.source === b.source || a.origin === b.origin || isSameCopy(a.shingles, b.shingles);
}
// src/judge/claim.ts
function judgeClaim(claim, parts, { shelf, config, media }) {
	const stances = stancesOf(parts, shelf);
	const origins = countVoices(parts, shelf);
	const voices = voicesNeeded(claim, config, media);
	const found = worstOf(parts.map(({ verdict }) => verdict));
	const verdict = found === "supported" && origins < voices ? "unsupported" : found;
	const message = messageOf({
		claim: {
			...claim,
			minOrigins: voices
		},
		verdict,
		parts,
		origins,
		...media && { media }
	});
	const nearest = nearestOf(verdict, parts);
	const conflict = conflictRows(parts, shelf);
	return {
		...head(claim, verdict, config.severity[verdict]),
		message,
		...ruled(parts, verdict),
		origins,
		parts: parts.map(({ part, verdict: own }) => ({
			text: claim.text.slice(part.start, part.end),
			verdict: own
		})),
		stances,
		...nearest && nearestReport(nearest, claim, shelf),
		...conflict.length > 0 && { conflict },
		...verdict === "supported" && { grounds: groundsOf(parts, shelf) }
	};
}
function ruled(parts, verdict) {
	const rule = ruleOf(parts, verdict);
	return rule === void 0 ? {} : { rule };
}
function voicesNeeded({ minOrigins }, config, media) {
	return Math.max(minOrigins ?? config.minOrigins, media?.least ?? 1);
}
function uncheckedClaim(claim) {
	const message = messageOf({
		claim,
		verdict: "unchecked",
		parts: [],
		origins: 0
	});
	return {
		...head(claim, "unchecked", "fatal"),
		message,
		rule: "unchecked",
		origins: 0,
		parts: [],
		stances: []
	};
}
function head(claim, verdict, severity) {
	return {
		id: claim.id,
		claim: claim.text,
		...claim.place,
		verdict,
		severity
	};
}
function stancesOf(parts, shelf) {
	const against = gather(parts, "contradicting");
	const supporting = gather(parts, "supporting");
	return [...new Set([...supporting.keys(), ...against.keys()])].map((source) => {
		const stance = against.has(source) ? "contradicts" : "supports";
		const shelved = shelf.get(source);
		const report = (comparison, side) => shelved === void 0 ? [] : [evidenceOf(comparison, shelved, side)];
		return {
			source,
			stance,
			evidence: [...(against.get(source) ?? []).flatMap((comparison) => report(comparison, "contradicts")), ...(supporting.get(source) ?? []).flatMap((comparison) => report(comparison, "supports"))]
		};
	}).sort((a, b) => Number(a.stance === "contradicts") - Number(b.stance === "contradicts"));
}
function gather(parts, side) {
	const bySource = new Map();
	for (const part of parts) {
		const seen = new Set();
		for (const comparison of part[side]) {
			const { source, sentence } = comparison.passage;
			if (seen.has(source)) continue;
			seen.add(source);
			const list = bySource.get(source) ?? [];
			bySource.set(source, list);
			if (!list.some(({ passage }) => passage.sentence === sentence)) list.push(comparison);
		}
	}
	return bySource;
}
function nearestOf(verdict, parts) {
	return verdict === "unsupported" ? parts.find((part) => part.verdict === "unsupported")?.near[0] : void 0;
}
function nearestReport(nearest, claim, shelf) {
	const shelved = shelf.get(nearest.passage.source);
	const missing = nearest.missing.map(({ start, end }) => claim.text.slice(start, end));
	return {
		...shelved && { nearest: evidenceOf(nearest, shelved, "silent") },
		missing
	};
}
// src/compare/statements/statement.ts
function factsIn$1({ analysis, sentence }) {
	return analysis.facts[sentence.index] ?? [];
}
function isInside(fact, { from, to }) {
	return fact.from >= from && fact.to <= to;
}
// src/compare/statements/clause.ts
function clauseStatement(place, fact, coreOf) {
	const clause = clauseAt(place.sentence, fact.from);
	if (clause?.verb === void 0) return [];
	const [core, stands] = [coreOf(clause), standing(place, clause.verb)];
	if (core.length === 0 || stands === "open") return [];
	const { subject } = clause;
	const tokens = [...new Set([...subject ? range$1(subject.from, subject.to) : [], ...range$1(clause.from, clause.to)])].sort((a, b) => a - b);
	const ahead = stands === "ahead" && { ahead: true };
	return [{
		...place,
		fact,
		form: "clause",
		core,
		tokens,
		names: namesAround(place, fact),
		...ahead
	}];
}
function namesAround(place, { from }) {
	const clause = clauseAt(place.sentence, from);
	return namesIn$1(place, clause === void 0 ? [] : [clause, ...clause.subject ? [clause.subject] : []]);
}
function namesIn$1(place, ranges) {
	return factsIn$1(place).filter(isName$1).filter((name) => name.entities.length > 0 && ranges.some((each) => isInside(name, each)));
}
function standing(place, verb) {
	const governing = factsIn$1(place).filter(isModality).filter(({ scope }) => scope.from <= verb && verb < scope.to);
	if (governing.length === 0) return "happened";
	return governing.every(({ strength }) => strength === "planned" || strength === "expected") ? "ahead" : "open";
}
function isDenied(place, verb) {
	return factsIn$1(place).some((fact) => isPolarity(fact) && fact.scope.from <= verb && verb < fact.scope.to);
}
function isQuotedThere(place, fact) {
	return factsIn$1(place).some((other) => isQuotation(other) && isInside(fact, other));
}
// src/compare/statements/dated.ts
function dated(place) {
	return factsIn$1(place).filter(isDate).filter((fact) => isDayOfEvent(place, fact) && !isQuotedThere(place, fact)).flatMap((fact) => clauseStatement(place, fact, ({ verb }) => verb === void 0 ? [] : [verb]));
}
function isDayOfEvent(place, { from, bound }) {
	const verb = clauseAt(place.sentence, from)?.verb;
	const token = verb === void 0 ? void 0 : place.sentence.tokens[verb];
	if (verb === void 0 || token === void 0 || bound !== void 0) return false;
	return !says(token, true) && !measureVerbs.has(token.lemma) && !isDenied(place, verb);
}
// src/compare/statements/measured.ts
function measured(place) {
	const facts = factsIn$1(place);
	const dates = facts.filter(isDate);
	return facts.filter(isQuantity).filter((fact) => !dates.some((date) => isInside(fact, date)) && !isQuotedThere(place, fact)).flatMap((fact) => statementOf(place, fact));
}
function statementOf(place, fact) {
	const head = headBehind(place.sentence.tokens, fact.to);
	if (head !== void 0 && describes(place, fact)) return phraseStatement(place, fact, head.to);
	if (fact.dimension === "age") return ageStatement(place, fact);
	if (fact.dimension === "duration" && !isLength(place, fact)) return [];
	if (isAnaphoric(place, fact) || isAdded(place, fact) || hasRival(place, fact) || fact.dimension === "count" && head === void 0) return [];
	const noun = head === void 0 ? [] : [head.to - 1];
	return clauseStatement(place, fact, (clause) => [...noun, ...predicate(place, clause)]).filter(({ core }) => core.length > noun.length);
}
function hasRival(place, fact) {
	const clause = clauseAt(place.sentence, fact.from);
	return factsIn$1(place).filter(isQuantity).some((other) => other !== fact && other.dimension === fact.dimension && clause !== void 0 && isInside(other, clause));
}
function ageStatement(place, fact) {
	const name = factsIn$1(place).filter(isName$1).find(({ to }) => to === fact.from - 1 && place.sentence.tokens[to]?.norm === ",");
	if (name === void 0 || !isPerson(name)) return [];
	return [{
		...place,
		fact,
		form: "phrase",
		core: [name.to - 1],
		tokens: range$1(name.from, name.to),
		names: [name]
	}];
}
function describes({ sentence }, { dimension, to }) {
	if (dimension === "count" || dimension === "ratio" || dimension === "multiple") return false;
	return dimension === "duration" || sentence.tokens[to]?.norm !== "of";
}
function phraseStatement(place, fact, to) {
	const { tokens } = place.sentence;
	const from = nounPhraseStart(tokens, {
		from: 0,
		to: fact.from
	});
	const own = namesIn$1(place, [{
		from,
		to: companyEnd(place, to)
	}]);
	const around = namesAround(place, fact).filter((name) => isPerson(name) && !own.includes(name));
	const names = own.some(isPerson) ? own : [...own, ...around];
	if (names.length === 0) return clauseStatement(place, fact, () => [to - 1]);
	return [{
		...place,
		fact,
		form: "phrase",
		core: [to - 1],
		tokens: range$1(from, to),
		names
	}];
}
function companyEnd({ sentence: { tokens } }, to) {
	if (!company.has(tokens[to]?.norm ?? "")) return to;
	const end = tokens.findIndex(({ tag, norm }, at) => at > to && (tag === "VERB" || norm === ","));
	return end < 0 ? tokens.length : end;
}
const company = new Set(["with", "between"]);
function isLength({ sentence: { tokens } }, { from }) {
	const before = tokens[from - 1];
	return before?.norm === "for" || before?.tag === "VERB" && measureVerbs.has(before.lemma);
}
function predicate(place, { verb, subject }) {
	const { tokens } = place.sentence;
	const token = verb === void 0 ? void 0 : tokens[verb];
	if (verb === void 0 || token === void 0 || says(token, true) || isDenied(place, verb)) return [];
	if (!measureVerbs.has(token.lemma)) return [verb];
	const noun = tokens.findLastIndex(({ tag }, at) => isNoun$1(tag) && subject !== void 0 && at >= subject.from && at < subject.to);
	return noun < 0 ? [] : [noun];
}
function isNoun$1(tag) {
	return tag === "NOUN" || tag === "PROPN";
}
function isAnaphoric({ sentence: { tokens } }, { from, amount, dimension }) {
	const before = tokens[from - 1]?.norm ?? "";
	return dimension === "count" && amount <= anaphoricCount && (definite.has(before) || before === "'s");
}
function isAdded({ sentence: { tokens } }, { from, to }) {
	return [tokens[from - 1], tokens[to]].some((token) => adding.has(token?.norm ?? ""));
}
const anaphoricCount = 3;
const adding = new Set([
	"another",
	"other",
	"others",
	"more",
	"further",
	"additional"
]);
const definite = new Set([
	"the",
	"these",
	"those",
	"their",
	"his",
	"her",
	"its",
	"our",
	"both"
]);
// src/compare/statements/copied.ts
const leastTokens = 8;
function copied(place) {
	const { tokens } = place.sentence;
	if (tokens.length < leastTokens) return [];
	return factsIn$1(place).filter((fact) => isQuantity(fact) && !isAdded(place, fact) || isDate(fact) && isDayOfEvent(place, fact)).filter((fact) => !isQuotedThere(place, fact)).map((fact) => ({
		...place,
		fact,
		form: "copy",
		core: [],
		tokens: range$1(0, tokens.length),
		names: []
	}));
}
function sidesOf({ sentence: { tokens }, fact }) {
	const [before, after] = [tokens.slice(Math.max(0, fact.from - beside$1), fact.from), tokens.slice(fact.to, fact.to + beside$1)];
	return [`${wordsOf$1(before).join(" ")} #`, `# ${wordsOf$1(after).join(" ")}`];
}
const beside$1 = 3;
const alike$1 = .85;
function isCopy(a, b) {
	if (a.analysis === b.analysis || !sidesOf(a).some((side) => sidesOf(b).includes(side))) return false;
	const [ours, theirs] = [rest(a), rest(b)];
	const left = new Map();
	for (const word of theirs) left.set(word, (left.get(word) ?? 0) + 1);
	return 2 * ours.filter((word) => {
		const count = left.get(word) ?? 0;
		left.set(word, count - 1);
		return count > 0;
	}).length / (ours.length + theirs.length) >= alike$1;
}
function rest({ sentence: { tokens }, fact }) {
	return wordsOf$1(tokens.filter((_, at) => at < fact.from || at >= fact.to));
}
function wordsOf$1(tokens) {
	return tokens.map(({ norm }) => norm).filter((norm) => /[\p{L}\d]/u.test(norm));
}
// src/compare/statements/happened.ts
function happened(place) {
	const { sentence } = place;
	return sentence.clauses.flatMap(({ verb }) => {
		const token = verb === void 0 ? void 0 : sentence.tokens[verb];
		if (verb === void 0 || token?.tag !== "VERB" || token.capital || says(token, true) || isLight(token)) return [];
		const fact = wordFact(sentence, verb);
		return isQuotedThere(place, fact) ? [] : clauseStatement(place, fact, () => [verb]).filter(({ names }) => names.length > 0);
	});
}
function isLight({ lemma }) {
	return measureVerbs.has(lemma) || lightWords.has(lemma);
}
// src/compare/statements/spoken.ts
const leastWords$1 = 6;
function spoken(place) {
	return factsIn$1(place).filter(isQuotation).filter(({ words, scare }) => words.length >= leastWords$1 && !scare).flatMap((fact) => {
		const who = speaker(place.analysis, fact);
		const tokens = range$1(fact.from, fact.to);
		return who === void 0 ? [] : [{
			...place,
			fact,
			form: "words",
			core: [],
			tokens,
			names: [who]
		}];
	});
}
// src/compare/statements/index.ts
const findings = [
	measured,
	dated,
	spoken,
	happened,
	copied
];
function statementsOf(analysis) {
	return analysis.document.sentences.flatMap((sentence) => statementsIn({
		analysis,
		sentence
	}));
}
function statementsIn(place) {
	return isStory(place.sentence.role) ? findings.flatMap((find) => find(place)) : [];
}
// src/compare/statements/agree.ts
function isOneEvent(a, b, measure) {
	return sharesNames(a, b) && sharesWords(a, b, measure);
}
function sharesCore(a, b) {
	const [longer, shorter] = a.core.length >= b.core.length ? [a, b] : [b, a];
	return shorter.core.length > 0 && shorter.core.every((at) => longer.core.some((other) => areAlike([shorter, at], [longer, other])));
}
function areAlike([a, at], [b, other]) {
	return likeness(a.analysis.terms[a.sentence.index]?.[at] ?? [], b.analysis.terms[b.sentence.index]?.[other] ?? []) >= synonym;
}
function sharesNames(a, b) {
	if (!areKnown(a.names, namesNear(b)) || !areKnown(b.names, namesNear(a))) return false;
	const [ours, theirs] = [anchors(a.names), anchors(b.names)];
	return ours.length === 0 && theirs.length === 0 ? true : ours.some((name) => theirs.some((other) => meet$1(name, other)));
}
function areKnown(names, others) {
	return names.every((name) => others.some((other) => meet$1(name, other)));
}
function anchors(names) {
	return names.some(isPerson) ? names.filter(isPerson) : names;
}
function namesNear({ analysis, sentence: { index } }) {
	return [...analysis.facts[index - 1] ?? [], ...analysis.facts[index] ?? []].filter(isName$1);
}
const leastShares = {
	phrase: [.5, .5],
	clause: [.7, .5],
	strict: [.9, .75]
};
function sharesWords(a, b, { rarity, strict }) {
	const shares = [share(a, b, rarity), share(b, a, rarity)];
	const [high, low] = leastShares[strict ? "strict" : formOf$1(a, b)];
	return Math.max(...shares) >= high && Math.min(...shares) >= low;
}
function formOf$1(a, b) {
	if (a.form === "phrase" || b.form === "phrase") return "phrase";
	return a.names.length === 0 || a.analysis === b.analysis ? "strict" : "clause";
}
function share(a, { analysis, sentence }, rarity) {
	return coverage(align({
		claim: a.analysis,
		part: partOf(a),
		source: analysis,
		sentence
	}, rarity), [a.fact]);
}
function partOf({ sentence, tokens }) {
	const [first, last] = [sentence.tokens[tokens[0] ?? 0], sentence.tokens[tokens.at(-1) ?? 0]];
	return {
		sentence: sentence.index,
		tokens,
		start: first?.start ?? sentence.start,
		end: last?.end ?? sentence.end
	};
}
// src/compare/statements/misquoted.ts
const alike = .8;
function isMisquoted(a, b) {
	if (a.statement.analysis === b.statement.analysis) return false;
	const [short, long] = a.quotation.words.length <= b.quotation.words.length ? [a, b] : [b, a];
	const found = alteration(short.quotation, long.quotation.words);
	if (found === void 0 || found.similarity < alike) return false;
	const changed = found.changed.filter((word) => word !== "…" && word !== "[]");
	const [ours, theirs] = [a.statement.names[0], b.statement.names[0]];
	if (ours === void 0 || theirs === void 0) return false;
	return meet$1(ours, theirs) ? changed.length > 0 && !isSpelling(found.changed) : changed.length === 0 && areStrangers(ours, theirs);
}
function areStrangers(...speakers) {
	return speakers.every((name) => isPerson(name) && name.form === "name");
}
// src/compare/statements/contradiction.ts
function contradiction(a, b, rarity) {
	if (a.fact.kind !== b.fact.kind || a.sentence === b.sentence || a.ahead !== b.ahead || isCopied(a) !== isCopied(b)) return void 0;
	if (isQuotation(a.fact) && isQuotation(b.fact)) return isMisquoted({
		statement: a,
		quotation: a.fact
	}, {
		statement: b,
		quotation: b.fact
	}) ? quotation.kind : void 0;
	const kind = differing(a, b);
	if (kind === void 0 || differOtherwise(a, b)) return void 0;
	if (isCopied(a)) return isCopy(a, b) ? kind : void 0;
	if (kind === "antonym") return a.analysis !== b.analysis && isOneEvent(a, b, {
		rarity,
		strict: true
	}) ? kind : void 0;
	return sharesCore(a, b) && isOneEvent(a, b, { rarity }) ? kind : void 0;
}
function differing(a, b) {
	if (isQuantity(a.fact) && isQuantity(b.fact)) return areDifferent(a.fact, b.fact) ? quantity.kind : void 0;
	if (a.fact.kind === date.kind) return date.compare(a.fact, b.fact) === "disjoint" ? date.kind : void 0;
	if (isDenied(a, a.fact.from) !== isDenied(b, b.fact.from)) return "polarity";
	const [one, other] = [a, b].map(({ sentence, fact }) => sentence.tokens[fact.from]?.lemma ?? "");
	return one !== void 0 && other !== void 0 && areAntonyms(one, other) ? "antonym" : void 0;
}
function differOtherwise(a, b) {
	return kinds.some((kind) => beside(a, kind).some((fact) => {
		const others = beside(b, kind);
		return others.length > 0 && others.every((other) => kind.compare(fact, other) === "disjoint");
	}));
}
const kinds = [quantity, date];
function beside({ form, fact, ...place }, { kind }) {
	const clause = form === "copy" ? void 0 : clauseAt(place.sentence, fact.from);
	return factsIn$1(place).filter((other) => other !== fact && other.kind === kind && (clause === void 0 || isInside(other, clause)));
}
function isCopied({ form }) {
	return form === "copy";
}
function areDifferent(a, b) {
	if (quantity.compare(a, b) !== "disjoint" || isSameNumber(a, b)) return false;
	const [small, large] = [a.interval.high, b.interval.high].sort((one, other) => one - other);
	return small !== void 0 && large !== void 0 && large <= small * farApart;
}
const farApart = 10;
// src/compare/statements/pairs.ts
function clashes(statements, rarity) {
	const byKey = new Map();
	const found = [];
	const told = new Set();
	statements.forEach((statement, at) => {
		const sentence = sentenceKey$1(statement);
		if (told.has(sentence)) return;
		told.add(sentence);
		const keys = keysOf(statement);
		const others = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
		for (const other of [...others].sort((a, b) => a - b)) {
			const earlier = statements[other];
			const kind = earlier && contradiction(earlier, statement, rarity);
			if (earlier !== void 0 && kind !== void 0) found.push({
				kind,
				sides: [earlier, statement]
			});
		}
		for (const key of keys) register(byKey, key, at);
	});
	return found;
}
function sentenceKey$1({ analysis, sentence, fact, form }) {
	const words = sentence.tokens.map(({ norm }) => norm).join(" ");
	return `${analysis.document.id} ${form} ${fact.kind} ${fact.from} ${words}`;
}
const mostAlike = 60;
function register(byKey, key, at) {
	const known = byKey.get(key);
	if (known === void 0) byKey.set(key, [at]);
	else if (known.length < mostAlike) known.push(at);
}
function keysOf(statement) {
	const { fact, form } = statement;
	const keys = isQuotation(fact) ? trigrams(fact.words) : form === "copy" ? sidesOf(statement) : eventKeys(statement);
	return [...new Set(keys.map((key) => `${form === "copy" ? form : ""} ${fact.kind} ${key}`))];
}
function trigrams(words) {
	return words.slice(2).map((_, at) => words.slice(at, at + 3).join(" "));
}
function eventKeys({ analysis, sentence, fact, core, names }) {
	const terms = core.flatMap((at) => analysis.terms[sentence.index]?.[at] ?? []);
	const isSigned = fact.kind === "word" && hasAntonyms(sentence.tokens[fact.from]?.lemma ?? "");
	const entities = names.length === 0 ? [""] : names.flatMap((name) => name.entities);
	return [...terms, ...isSigned ? ["±"] : []].flatMap((term) => entities.map((entity) => `${term} ${entity}`));
}
// src/judge/conflict/stated.ts
function statedIn({ analysis, fact }) {
	return {
		fact,
		text: analysis.document.text
	};
}
// src/judge/conflict/claims-against-claims.ts
function claimsAgainstClaims(claims, read, open) {
	const ordered = claims.toSorted((a, b) => byPlace(a.place, b.place));
	const duplicates = duplicatesIn(ordered);
	const repeated = new Set(duplicates.map(({ later }) => later));
	const single = ordered.filter((claim) => !repeated.has(claim) && claim.waive === void 0);
	if (single.length < 2) return duplicates.map(duplicateProblem);
	const library = open();
	const owners = new Map();
	const found = firstOfEachPair(clashes(single.flatMap((claim) => {
		const analysis = analyseClaim(read(claim), library);
		owners.set(analysis, claim);
		return statementsOf(analysis);
	}), library.index.rarity));
	return [...duplicates.map(duplicateProblem), ...found.flatMap((clash) => contradictions(clash, owners))];
}
function duplicatesIn(claims) {
	const known = new Map();
	return claims.flatMap((later) => {
		const key = sentenceKey(later);
		const first = known.get(key);
		if (first === void 0) known.set(key, later);
		return first === void 0 ? [] : [{
			first,
			later
		}];
	});
}
function sentenceKey({ text, sources = [] }) {
	return sources.toSorted().join("\n") + normalise(text).toLowerCase().replace(/\s+/g, " ").trim().replace(/[.!]$/, "");
}
function duplicateProblem({ first, later }) {
	return {
		...later.place,
		rule: "duplicate-claim",
		severity: "warning",
		message: `the same claim stands in ${placeOf$1(first)}`,
		hint: "remove one of them"
	};
}
function firstOfEachPair(found) {
	const pairs = new Set();
	return found.filter(({ sides }) => {
		const pair = sides.map(({ analysis }) => analysis.document.id).toSorted().join("\n");
		const isFirst = !pairs.has(pair);
		pairs.add(pair);
		return isFirst;
	});
}
function contradictions({ kind, sides: [a, b] }, owners) {
	const [one, other] = [owners.get(a.analysis), owners.get(b.analysis)];
	if (one === void 0 || other === void 0 || one === other) return [];
	const severity = one.sources === void 0 && other.sources === void 0 ? "error" : "warning";
	const problem = (here, there, why) => ({
		...here.place,
		rule: "contradicting-claims",
		severity,
		message: unbroken(`this cannot be true beside ${sayClaim(there)} — ${why}`),
		hint: "correct one of them, or remove it"
	});
	return [problem(one, other, sayWhyApart(kind, statedIn(a), statedIn(b))), problem(other, one, sayWhyApart(kind, statedIn(b), statedIn(a)))];
}
function sayClaim(claim) {
	return `“${claim.id}” (${placeOf$1(claim)}): ${inQuotes(claim.text.trim())}`;
}
function placeOf$1({ place: { file, line } }) {
	return `${file}:${line}`;
}
// src/compare/pin-nearest.ts
const mostWords = 600;
const leastShared = .3;
function nearestTo(document, quote) {
	const wanted = quoteWords(quote).slice(0, mostWords);
	const norms = new Set(wanted.map(({ norm }) => norm));
	const shares = document.sentences.map((sentence) => shareOf(norms, sentenceWords(sentence)));
	const best = shares.reduce((nearest, share, at) => share > (shares[nearest] ?? 0) ? at : nearest, 0);
	const sentence = document.sentences[best];
	if (sentence === void 0 || (shares[best] ?? 0) < leastShared) return void 0;
	const run = document.sentences.slice(Math.max(0, best - 1), best + 2).flatMap((one) => sentenceWords(one));
	return altered({
		quote,
		wanted
	}, {
		text: document.text,
		run: run.slice(0, mostWords)
	}) ?? sentence;
}
function shareOf(wanted, words) {
	const common = new Set(words.map(({ norm }) => norm).filter((norm) => wanted.has(norm)));
	return wanted.size === 0 ? 0 : common.size / wanted.size;
}
function altered({ quote, wanted }, { text, run }) {
	const norms = (words) => words.map(({ norm }) => norm);
	const pairs = alignWords(norms(wanted), norms(run));
	const [first, last] = [pairs[0], pairs.at(-1)];
	if (first === void 0 || last === void 0) return void 0;
	const from = Math.max(0, first[1] - first[0]);
	const to = Math.min(run.length, last[1] + wanted.length - last[0]);
	const [start, end] = [run[from]?.start, run[to - 1]?.end];
	const similarity = 2 * pairs.length / (wanted.length + to - from);
	if (start === void 0 || end === void 0 || similarity < .6) return void 0;
	return {
		start,
		end,
		changes: gapsBetween([
			[-1, from - 1],
			...pairs,
			[wanted.length, to]
		]).map(({ lost, added }) => ({
			was: words$1(quote, wanted, lost),
			now: words$1(text, run, added)
		}))
	};
}
function gapsBetween(pairs) {
	return pairs.flatMap((pair, at) => {
		const before = pairs[at - 1];
		if (before === void 0) return [];
		const [lost, added] = [{
			from: before[0] + 1,
			to: pair[0]
		}, {
			from: before[1] + 1,
			to: pair[1]
		}];
		return lost.from < lost.to || added.from < added.to ? [{
			lost,
			added
		}] : [];
	});
}
function words$1(text, list, { from, to }) {
	const [first, last] = [list[from], list[to - 1]];
	return first === void 0 || last === void 0 || from >= to ? "" : text.slice(first.start, last.end).replace(/\s+/g, " ");
}
// src/judge/pins.ts
function pinProblems({ id, evidence = [] }, shelf) {
	return evidence.flatMap((pin) => {
		const shelved = shelf.get(pin.source);
		if (shelved === void 0 || sentencesOf(shelved.analysis.document, pin.quote).length > 0) return [];
		return [pinProblem(id, pin, shelved)];
	});
}
function pinProblem(id, { place, quote, source }, shelved) {
	const nearest = nearestTo(shelved.analysis.document, quote);
	const changes = nearest?.changes ?? [];
	const says = changes.length === 0 ? "" : `: ${sayChanges(changes)}`;
	return {
		...place,
		rule: changes.length === 0 ? "pin-not-found" : "pin-altered",
		severity: "error",
		message: unbroken(`claim ${id}: the words of this pin are not in ${source}${says}`),
		hint: unbroken(nearest ? sayNearest(nearest, shelved) : `copy them again from ${shelved.source.file}, or remove the pin`)
	};
}
const mostChanges = 3;
function sayChanges(changes) {
	const said = changes.slice(0, mostChanges).map(sayChange);
	const rest = changes.length - said.length;
	return [...said, ...rest > 0 ? [`${rest} more`] : []].join(", ");
}
function sayChange({ was, now }) {
	if (was === "") return `“${now}” is there in addition`;
	return now === "" ? `“${was}” is not there` : `“${was}” is “${now}” there`;
}
const longestShown = 200;
function sayNearest({ start, end }, { source, lines }) {
	const words = source.text.slice(start, end).replace(/\s+/g, " ");
	const shown = words.length <= longestShown ? words : `${words.slice(0, longestShown).replace(/\S*$/, "")}…`;
	const { line } = positionAt(lines, start);
	return `nearest: “${shown}” (${source.file}:${line}); if the claim still holds, copy these words, else remove the pin`;
}
// src/judge/sources/resting.ts
function restingClaims(reports, claims) {
	const tied = new Map(claims.map((claim) => [claim.id, tiesOf(claim)]));
	const resting = new Map();
	for (const report of reports) for (const source of new Set([...supporters(report), ...tied.get(report.id) ?? []])) {
		const ids = resting.get(source);
		if (ids === void 0) resting.set(source, [report.id]);
		else ids.push(report.id);
	}
	return resting;
}
function supporters({ stances }) {
	return stances.filter(({ evidence }) => evidence.some(({ stance }) => stance === "supports")).map(({ source }) => source);
}
function tiesOf({ evidence = [], resolution, sources = [] }) {
	const preferred = resolution ? [resolution.prefer] : [];
	return [
		...evidence.map(({ source }) => source),
		...preferred,
		...sources.length === 1 ? sources : []
	];
}
const mostListed = 5;
function sayResting(ids) {
	if (ids.length === 0) return "no claim rests on it";
	const rest = ids.length - mostListed;
	const listed = ids.slice(0, mostListed).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
	return `${ids.length} ${ids.length === 1 ? "claim rests" : "claims rest"} on it: ${listed}`;
}
// src/judge/sources/changed.ts
function namingClaims(problems, resting) {
	return problems.map((problem) => {
		if (problem.rule !== "changed-source" || problem.source === void 0) return problem;
		const said = sayResting(resting.get(problem.source) ?? []);
		return {
			...problem,
			message: `${problem.message.replace(/\.$/, "")}; ${said}.`
		};
	});
}
// src/judge/sources/reports.ts
function sourceReports(sources, origins) {
	return sources.map((source) => reportOne(source, origins.get(source.id) ?? 0)).toSorted((a, b) => byCodeUnits(a.id, b.id));
}
function reportOne(source, origin) {
	const { id, file, text, title, publisher, agency, published, url, sha256 } = source;
	return {
		id,
		file,
		...title !== void 0 && { title },
		...publisher !== void 0 && { publisher },
		...agency !== void 0 && { agency },
		...published !== void 0 && { published },
		...url !== void 0 && { url },
		origin,
		...sha256 !== void 0 && { sha256 },
		text
	};
}
// src/facts/date/reword.ts
function rewordDate(claim, source) {
	if (claim.fact.granularity !== source.fact.granularity || source.fact.ambiguous) return void 0;
	const [opening, own] = split(claim.text);
	const [other, theirs] = split(source.text);
	if (source.fact.relative?.from === "text") return void 0;
	const said = source.fact.relative !== void 0 && claim.fact.relative === void 0 || isUnlike(claim.fact, source.fact) ? calendarWords(claim.fact, source.fact, own) : theirs;
	if (said === void 0) return void 0;
	const before = claim.fact.bound !== source.fact.bound ? other : opening;
	return before === "" || /^\p{Ll}/u.test(said) ? said : `${before} ${said}`;
}
function split(text) {
	const [first = "", ...rest] = text.split(/\s+/);
	return datePrepositions.has(first.toLowerCase()) || bounds$1.has(first.toLowerCase()) ? [first, rest.join(" ")] : ["", [first, ...rest].join(" ")];
}
function isUnlike(claim, source) {
	return claim.weekday === void 0 !== (source.weekday === void 0) || claim.day === void 0 !== (source.day === void 0);
}
const monthNames = [...months.keys()].map((name) => name.charAt(0).toUpperCase() + name.slice(1));
function calendarWords(claim, { first, last }, own) {
	const [year = "", month = "", day = ""] = first?.split("-") ?? [];
	const name = monthNames[Number(month) - 1];
	if (first === void 0 || last === void 0 || name === void 0) return void 0;
	const tail = claim.year === void 0 ? "" : year;
	if (claim.granularity === "year") return claim.year === void 0 ? void 0 : year;
	if (claim.granularity === "month") return joined(name, tail, " ");
	if (claim.granularity !== "day" || claim.day === void 0 || first !== last) return void 0;
	return /^\d/.test(own) ? joined(`${Number(day)} ${name}`, tail, " ") : joined(`${name} ${Number(day)}`, tail, ", ");
}
function joined(words, tail, link) {
	return tail === "" ? words : `${words}${link}${tail}`;
}
// src/facts/quantity/reword.ts
function rewordQuantity(claim, source) {
	const [ours, theirs] = [anatomyOf(claim), anatomyOf(source)];
	if (theirs.unit === void 0 || ours.unit === void 0) return words(source, source.fact.from, source.fact.to);
	const behind = words(source, theirs.unit.to, source.fact.to);
	if (claim.fact.amount === source.fact.amount && claim.fact.unit === source.fact.unit) return spaced(words(source, source.fact.from, theirs.number), words(claim, ours.number, ours.unit.to), ours.compound ? "" : hedging(behind));
	const number = words(source, source.fact.from, theirs.compound ? theirs.unit.from - 1 : theirs.unit.from);
	if (ours.compound && behind !== "" && !theirs.compound) return void 0;
	const isShared = claim.fact.unit === source.fact.unit;
	const unit = inflected(isShared ? unitWords(claim, ours) : unitWords(source, theirs), source.fact, !ours.compound && !/(?:^|\W)(?:an?|one|1)$/i.test(number));
	const link = ours.compound ? "-" : isShared ? linkOf$1(claim, ours) : " ";
	return spaced(`${number}${link}${unit}`, ours.compound ? "" : hedging(behind));
}
function linkOf$1({ tokens }, { unit }) {
	return unit && tokens[unit.from]?.spaced === false ? "" : " ";
}
function anatomyOf({ fact, tokens }) {
	let number = fact.from;
	for (let hedge = hedgeBefore$1(tokens, number); hedge && hedge.to < fact.to; hedge = hedgeBefore$1(tokens, number)) number = hedge.to;
	for (let at = number; at < fact.to; at += 1) {
		const unit = at > number ? unitWord(tokens, at) : void 0;
		if (unit && unit.to <= fact.to) return {
			number,
			unit: {
				from: at,
				to: unit.to
			},
			compound: isHyphen(tokens, at - 1)
		};
	}
	return {
		number,
		compound: false
	};
}
function hedging(behind) {
	return behind.startsWith("-") ? "" : behind;
}
function unitWords(worded, { unit }) {
	return unit === void 0 ? "" : words(worded, unit.from, unit.to);
}
function inflected(written, { unit: name = "", dimension }, plural) {
	const many = pluralOf(name);
	if (dimension === "ratio" || ![name, many].includes(written.toLowerCase())) return written;
	return plural ? many : name;
}
function pluralOf(name) {
	const forms = new Set(unitSpellings.filter(({ unit }) => unit.name === name).map((row) => row.words.join(" ")));
	return [
		`${name}es`,
		name.replace(/y$/, "ies"),
		name.replace(/foot$/, "feet")
	].filter((form) => form !== name).find((form) => forms.has(form)) ?? `${name}s`;
}
function words({ tokens }, from, to) {
	return tokens.slice(from, to).map(({ word, spaced: apart }) => apart ? ` ${word}` : word).join("").trim();
}
const spaced = (...pieces) => pieces.filter((piece) => piece !== "").join(" ");
// src/facts/quotation-reword.ts
function wordsFor(claim, run) {
	const claimed = claim.words.filter((word) => word !== "…" && word !== "[]");
	const words = quotedWords(run);
	const pairs = alignWords(claimed, words.map(({ word }) => word));
	const [first, last] = [pairs[0], pairs.at(-1)];
	if (first === void 0 || last === void 0 || claimed.length < claim.words.length) return void 0;
	const from = words[Math.max(0, first[1] - first[0])];
	const to = words[Math.min(words.length, last[1] + claimed.length - last[0]) - 1];
	return from && to && {
		from: from.from,
		to: to.to
	};
}
// src/facts/reword.ts
function reword(claim, source) {
	const rewording = quoted(claim, source) ?? restated(claim, source);
	if (rewording === void 0 || rewording.instead === "") return void 0;
	return rewording.instead === textOf(claim, rewording) ? void 0 : rewording;
}
function restated(claim, source) {
	const words = valueWords(claim, source);
	if (words === void 0) return void 0;
	const { fact } = claim;
	const instead = cased(words, {
		claim,
		source
	});
	const article = tokensOf$1(claim)[fact.from - 1];
	const agreed = article && articleFor(article.word, instead);
	if (article === void 0 || agreed === void 0) return {
		start: fact.start,
		end: fact.end,
		instead
	};
	return {
		start: article.start,
		end: fact.end,
		instead: `${agreed} ${instead}`
	};
}
function valueWords({ fact: ours, ...claim }, { fact: theirs, ...source }) {
	if (isQuantity(ours) && isQuantity(theirs)) return rewordQuantity({
		fact: ours,
		tokens: tokensOf$1({
			fact: ours,
			...claim
		})
	}, {
		fact: theirs,
		tokens: tokensOf$1({
			fact: theirs,
			...source
		})
	});
	if (isDate(ours) && isDate(theirs)) return rewordDate({
		fact: ours,
		text: textOf(claim, ours)
	}, {
		fact: theirs,
		text: textOf(source, theirs)
	});
}
function quoted(claim, source) {
	if (!isQuotation(claim.fact) || !isQuotation(source.fact)) return void 0;
	const run = quotedIn(source);
	const found = wordsFor(claim.fact, run);
	const [first, last] = found ? [run[found.from], run[found.to - 1]] : [];
	const inside = between(tokensOf$1(claim), claim.fact);
	if (first === void 0 || last === void 0 || inside === void 0) return void 0;
	return {
		...inside,
		instead: textOf(source, {
			start: first.start,
			end: last.end
		})
	};
}
function quotedIn({ fact, analysis }) {
	return analysis.document.sentences.slice(fact.sentence).flatMap((sentence) => sentence.tokens).filter(({ start, end }) => start >= fact.start && end <= fact.end);
}
function between(tokens, { from, to }) {
	const inside = tokens.slice(from + 1, to);
	const first = inside.find(isWord);
	const last = inside.findLast(isWord);
	return first && last && {
		start: first.start,
		end: last.end
	};
}
function isWord({ norm }) {
	return /[\p{L}\p{N}%&$€£¥]/u.test(norm);
}
function tokensOf$1({ fact, analysis }) {
	return analysis.document.sentences[fact.sentence]?.tokens ?? [];
}
function textOf({ analysis }, { start, end }) {
	return analysis.document.text.slice(start, end).replace(/\s+/g, " ");
}
function cased(words, { claim, source }) {
	const first = words.charAt(0);
	if (claim.fact.from === 0) return first.toUpperCase() + words.slice(1);
	return source.fact.from === 0 && isQuantity(source.fact) ? first.toLowerCase() + words.slice(1) : words;
}
function articleFor(article, words) {
	if (!/^an?$/i.test(article)) return void 0;
	const wanted = vowelSound.test(words) ? "an" : "a";
	if (wanted === article.toLowerCase()) return void 0;
	return article.charAt(0) + wanted.slice(1);
}
const vowelSound = /^(?:[aeio](?!ne\b|nce\b|uro)|8|1[18](?!\d)|hour)/i;
// src/judge/suggest/renamings.ts
function renamings({ part, passage }, claim, source) {
	const ours = namesIn(claim, part.sentence).filter(({ name: { from } }) => part.tokens.includes(from));
	const theirs = namesIn(source, passage.sentence);
	const stranger = onlyOne(ours.filter((one) => one.name.form === "name" && !isAmong(one, theirs)));
	if (stranger === void 0 || stranger.name.type === "unknown") return [];
	const answer = onlyOne(theirs.filter((one) => one.name.form === "name" && one.name.type === stranger.name.type).filter((one) => !isAmong(one, ours) && placeOf(one) === placeOf(stranger)));
	if (answer === void 0 || sharesWord(stranger, answer)) return [];
	const [old, fresh] = [ownWords(stranger), ownWords(answer)];
	return old && fresh ? [{
		start: old.start,
		end: old.end,
		instead: fresh.text,
		fact: answer.name
	}] : [];
}
function namesIn({ facts, document }, at) {
	const sentence = document.sentences[at];
	const names = (facts[at] ?? []).filter(isName$1).filter(({ entities }) => entities.length > 0);
	return sentence === void 0 ? [] : names.map((name) => ({
		name,
		sentence,
		text: document.text
	}));
}
function isAmong({ name }, others) {
	return others.some((other) => other.name.entities.some((entity) => name.entities.includes(entity)));
}
function onlyOne(list) {
	return list.length === 1 ? list[0] : void 0;
}
function placeOf({ name: { from, to }, sentence: { tokens, clauses } }) {
	if (clauses.some(({ subject }) => subject && subject.from <= from && to <= subject.to)) return "subject";
	const before = tokens[from - 1];
	return before?.tag === "ADP" ? before.norm : before?.tag ?? "";
}
function sharesWord(a, b) {
	const words = a.name.words ?? [];
	return (b.name.words ?? []).some((word) => words.includes(word));
}
function wordsOf({ name, sentence }) {
	return sentence.tokens.slice(name.from, name.to);
}
function ownWords(named) {
	const [first = ""] = named.name.words ?? [];
	const opening = wordsOf(named).find(({ norm }) => norm === first) ?? wordsOf(named)[0];
	if (opening === void 0) return void 0;
	const { start, end } = {
		start: opening.start,
		end: named.name.end
	};
	return {
		start,
		end,
		text: named.text.slice(start, end).replace(/\s+/g, " ")
	};
}
// src/judge/suggest/suggest.ts
const mostTried = 3;
const mostNear = 4;
function withSuggestions(report, basis, holds) {
	if (report.verdict !== "contradicted" && report.verdict !== "unsupported") return report;
	const tried = candidatesOf(basis, report.claim).slice(0, mostTried).map(({ firm, ...one }) => ({
		firm,
		suggestion: {
			...one,
			safe: holds(withWording(report.claim, one))
		}
	})).filter(({ firm, suggestion }) => firm || suggestion.safe).map(({ suggestion }) => suggestion).sort((a, b) => Number(b.safe) - Number(a.safe));
	const [best] = tried;
	if (best === void 0) return report;
	if (!best.safe) return {
		...report,
		suggestions: tried
	};
	const says = `the sources would support “${best.instead}” (${best.source}:${best.line})`;
	return {
		...report,
		message: unbroken(`${report.message}; ${says}`),
		suggestions: tried
	};
}
function withWording(claim, { start, end, instead }) {
	return claim.slice(0, start) + instead + claim.slice(end);
}
function candidatesOf({ analysis: claim, parts, shelf }, text) {
	const found = parts.filter(({ verdict }) => verdict === "contradicted" || verdict === "unsupported").flatMap(({ contradicting, near }) => [...contradicting, ...near.slice(0, mostNear)]).flatMap((comparison) => fromComparison({
		comparison,
		claim,
		shelf
	}, text)).filter(({ instead }) => isPlainlyReadable(instead));
	const best = [...found.filter(({ firm }) => firm), ...found.filter(({ firm }) => !firm)];
	return best.filter((one, at) => best.findIndex((other) => isSame(one, other)) === at);
}
function isSame(a, b) {
	return a.start === b.start && a.end === b.end && a.instead === b.instead;
}
function fromComparison({ comparison, claim, shelf }, text) {
	const shelved = shelf.get(comparison.passage.source);
	if (shelved === void 0) return [];
	const stated = (fact, analysis) => ({
		fact,
		analysis
	});
	const values = comparison.findings.filter(isOfSameEvent).flatMap(({ claimFact, sourceFact, kind }) => {
		if (claimFact === void 0 || sourceFact === void 0) return [];
		const rewording = reword(stated(claimFact, claim), stated(sourceFact, shelved.analysis));
		return rewording ? [{
			...rewording,
			kind,
			fact: sourceFact,
			firm: true
		}] : [];
	});
	const names = renamings(comparison, claim, shelved.analysis).map((one) => ({
		...one,
		kind: "name",
		firm: false
	}));
	return [...values, ...names].map(({ fact, ...one }) => ({
		...one,
		was: text.slice(one.start, one.end),
		source: shelved.source.id,
		file: shelved.source.file,
		line: positionAt(shelved.lines, fact.start).line
	}));
}
function isOfSameEvent({ effect, relation, sameEvent }) {
	return relation !== "same" && relation !== "within" && relation !== "unrelated" && (effect === "contradicts" || effect === "blocks" && sameEvent === true);
}
// src/text/recase.ts
function capitalisedWords(documents) {
	const counts = new Map();
	for (const { tokens } of documents.flatMap(({ sentences }) => sentences)) for (const { norm, word, capital } of tokens.slice(1)) {
		const count = counts.get(norm) ?? {
			capital: 0,
			small: 0,
			word
		};
		counts.set(norm, capital ? {
			...count,
			capital: count.capital + 1,
			word
		} : {
			...count,
			small: count.small + 1
		});
	}
	const capitalised = [...counts].filter(([norm, { capital, small, word }]) => capital > small && word.length === norm.length);
	return new Map(capitalised.map(([norm, { word }]) => [norm, word]));
}
function recase(text, spellings) {
	if (!isUncapitalised(text)) return text;
	let recased = text;
	for (const { start, end } of tokenSpans(text, {
		start: 0,
		end: text.length
	})) {
		const word = spellings.get(text.slice(start, end));
		if (word !== void 0) recased = recased.slice(0, start) + word + recased.slice(end);
	}
	return recased;
}
function isUncapitalised(text) {
	return !/\p{Lu}/u.test(text);
}
// src/judge/conflict/inside-source.ts
function contradictsItself(support, other, against) {
	const wanted = against.flatMap(({ sourceFact }) => sourceFact ?? []);
	return statementsAt(other).filter(({ fact }) => wanted.some(({ kind, from }) => kind === fact.kind && from === fact.from)).some((rival) => statementsAt(support).some((statement) => contradiction(statement, rival, evenly) !== void 0));
}
function statementsAt({ pairing }) {
	return pairing === void 0 ? [] : statementsIn({
		analysis: pairing.source,
		sentence: pairing.sentence
	});
}
const evenly = () => 1;
// src/judge/part.ts
const rivalScore = .6;
function judgeParts(parts, pinned) {
	return parts.map(({ part, comparisons }) => {
		return judgePart(part, [...pinned.filter((whole) => whole.part.sentence === part.sentence).flatMap((whole) => whole.comparisons), ...comparisons]);
	});
}
function judgePart(part, comparisons) {
	const byScore = comparisons.toSorted((a, b) => b.score - a.score);
	const supporting = byScore.filter(({ outcome }) => outcome === "supports");
	const verbatim = quotedVerbatim(comparisons);
	const against = byScore.filter((comparison) => !isOnlyAltered(comparison, verbatim)).filter((comparison) => opposes(comparison, supporting));
	const contradicting = [...against.filter(isDirect), ...against.filter((comparison) => !isDirect(comparison))];
	const near = byScore.filter(({ outcome }) => outcome === "near");
	return {
		part,
		verdict: verdictOf(supporting.length > 0, contradicting.length > 0),
		supporting,
		contradicting,
		near
	};
}
function isDirect({ outcome }) {
	return outcome === "contradicts";
}
function opposes(comparison, supporting) {
	if (supporting.length === 0) return isDirect(comparison);
	const findings = comparison.outcome === "supports" ? [] : opposing(comparison, supporting);
	if (!findings.some((finding) => !isDirect(comparison) || speaksOfIt(comparison, finding))) return false;
	const own = supporting.filter(({ passage }) => passage.source === comparison.passage.source);
	return own.length === 0 || own.some((support) => contradictsItself(support, comparison, findings));
}
function speaksOfIt({ score, pairing }, { kind, claimFact }) {
	if (score >= rivalScore || pairing === void 0 || claimFact === void 0) return score >= rivalScore;
	return (kind === quantity.kind || kind === date.kind) && coverage(pairing, [claimFact]) >= .75;
}
function quotedVerbatim(comparisons) {
	const found = comparisons.flatMap(({ findings }) => findings).filter(({ kind }) => kind === "quotation");
	return new Set(found.filter(({ relation }) => relation === "same" || relation === "overlaps").map(({ claim }) => claim));
}
function isOnlyAltered({ findings }, verbatim) {
	const against = findings.filter(({ effect }) => effect === "contradicts");
	return against.length > 0 && against.every(({ kind, claim }) => kind === "quotation" && verbatim.has(claim));
}
function verdictOf(supported, contradicted) {
	if (supported) return contradicted ? "conflicted" : "supported";
	return contradicted ? "contradicted" : "unsupported";
}
// src/lexicon/media.ts
const mediaNouns = new Set("media outlets newspapers broadcasters publications newsrooms tabloids dailies".split(" "));
const looseMediaNouns = new Set("reports sources agencies organizations organisations sites websites services channels stations".split(" "));
const bareMediaNouns = new Set("reports sources".split(" "));
const mediaModifiers = new Set("news media press wire television tv radio newspaper local national international foreign domestic independent separate different other unconfirmed initial early recent multiple several".split(" "));
const oneVoiceModifiers = new Set("state state-run state-owned state-controlled government official social mass own its his her their".split(" "));
const mediaCounts = [
	["several", 2],
	["multiple", 2],
	["many", 2],
	["numerous", 2],
	["various", 2],
	["some", 2],
	["most", 2],
	["all", 2],
	["both", 2],
	["a few", 2],
	["a number of", 2],
	["a couple of", 2],
	["a handful of", 2],
	["more than one", 2],
	["a dozen", 12],
	["dozens of", 24]
];
const leastWords = new Map([
	["at least", 0],
	["no fewer than", 0],
	["more than", 1],
	["over", 1]
]);
const reportingVerbs = new Set("report reports reported confirm confirmed claim claimed write wrote state stated indicate indicated".split(" "));
const sayingVerbs = new Set("say said suggest suggested".split(" "));
const mediaAuxiliaries = new Set("have had also now since all earlier later already both are were".split(" "));
// src/judge/voices/media-phrase.ts
const mostModifiers = 3;
function mediaPhraseIn({ sentences, text }) {
	for (const sentence of sentences) {
		const found = phraseIn(sentence, text);
		if (found !== void 0) return found;
	}
}
function phraseIn({ tokens }, text) {
	for (let at = 0; at < tokens.length; at += 1) {
		const found = leading(tokens, at) ?? trailing(tokens, at) ?? accordingTo(tokens, at);
		const [first, last] = [tokens[found?.span.from ?? -1], tokens[(found?.span.to ?? 0) - 1]];
		if (found === void 0 || first === void 0 || last === void 0) continue;
		const [open, close] = [tokens[found.media.from], tokens[found.media.to - 1]];
		const words = text.slice(open?.start ?? first.start, close?.end ?? last.end);
		return {
			start: first.start,
			end: last.end,
			words,
			least: found.media.least
		};
	}
}
function leading(tokens, at) {
	if (at !== 0) return void 0;
	const media = mediaAt(tokens, at);
	const verb = media && verbAt(tokens, media.to);
	if (media === void 0 || verb === void 0) return void 0;
	const opener = /^(?:that|:|,)$/.test(tokens[verb + 1]?.norm ?? "");
	if (!opener && !sayingVerbs.has(tokens[verb]?.norm ?? "")) return void 0;
	return {
		media,
		span: {
			from: at,
			to: verb + (opener ? 2 : 1)
		}
	};
}
function trailing(tokens, at) {
	if (at === 0 || tokens[at]?.norm !== ",") return void 0;
	const media = mediaAt(tokens, at + 1);
	const verb = media && verbAt(tokens, media.to);
	if (media === void 0 || verb === void 0 || !endsAt(tokens, verb + 1)) return void 0;
	return {
		media,
		span: {
			from: at,
			to: verb + 1
		}
	};
}
function accordingTo(tokens, at) {
	const comma = tokens[at]?.norm === "," ? 1 : 0;
	if (tokens[at + comma]?.norm !== "according" || tokens[at + comma + 1]?.norm !== "to") return void 0;
	const media = mediaAt(tokens, at + comma + 2);
	if (media === void 0) return void 0;
	const next = tokens[media.to]?.norm;
	if (next !== "," && !endsAt(tokens, media.to)) return void 0;
	return {
		media,
		span: {
			from: at,
			to: media.to + (next === "," ? 1 : 0)
		}
	};
}
function endsAt(tokens, at) {
	return tokens.slice(at).every(({ norm }) => /^[.!?]$/.test(norm));
}
function verbAt(tokens, from) {
	let at = from;
	while (at < from + 3 && mediaAuxiliaries.has(tokens[at]?.norm ?? "")) at += 1;
	const norm = tokens[at]?.norm ?? "";
	return reportingVerbs.has(norm) || sayingVerbs.has(norm) ? at : void 0;
}
function mediaAt(tokens, from) {
	const count = countAt(tokens, from);
	const first = count?.to ?? from;
	for (let at = first; at <= first + mostModifiers; at += 1) {
		if (nounAt(tokens, first, at)) return {
			from,
			to: at + 1,
			least: count?.least ?? 2
		};
		if (!isModifier(tokens[at])) return void 0;
	}
}
function nounAt(tokens, first, at) {
	const norm = tokens[at]?.norm ?? "";
	const before = tokens.slice(first, at).map((token) => token.norm);
	if (before.some((word) => oneVoiceModifiers.has(word)) || nounFollows(tokens, at)) return false;
	if (mediaNouns.has(norm)) return true;
	if (!looseMediaNouns.has(norm)) return false;
	return before.length === 0 ? bareMediaNouns.has(norm) : before.every((word) => mediaModifiers.has(word) || word === "-");
}
function nounFollows(tokens, at) {
	return looseMediaNouns.has(tokens[at + 1]?.norm ?? "") || mediaNouns.has(tokens[at + 1]?.norm ?? "");
}
function isModifier(token) {
	return token !== void 0 && (/^(?:ADJ|NOUN|PROPN|X)$/.test(token.tag) || mediaModifiers.has(token.norm));
}
function countAt(tokens, from) {
	for (const [phrase, least] of mediaCounts) {
		const to = after(tokens, from, phrase);
		if (to !== void 0) return {
			least,
			to
		};
	}
	for (const [phrase, more] of leastWords) {
		const to = after(tokens, from, phrase);
		const count = to === void 0 ? void 0 : numberAt(tokens, to);
		if (count !== void 0) return {
			...count,
			least: count.least + more
		};
	}
	return numberAt(tokens, from);
}
function numberAt(tokens, at) {
	const norm = tokens[at]?.norm ?? "";
	const number = smallNumbers.get(norm) ?? (/^\d{1,3}$/.test(norm) ? Number(norm) : 0);
	return number >= 2 ? {
		least: number,
		to: at + 1
	} : void 0;
}
function after(tokens, from, phrase) {
	const words = phrase.split(" ");
	return words.every((word, offset) => tokens[from + offset]?.norm === word) ? from + words.length : void 0;
}
// src/judge/voices/media.ts
function judgeMedia(written, judge, shelf) {
	const media = mediaPhraseIn(written.analysis.document);
	if (media === void 0 || isSaid(written.parts, shelf)) return written;
	const rest = judge(blanked(written.analysis.document.text, media));
	return rest.parts.length === 0 ? written : {
		...rest,
		media
	};
}
function isSaid(parts, shelf) {
	const verdict = worstOf(parts.map((part) => part.verdict));
	if (verdict !== "supported" && verdict !== "conflicted") return false;
	return parts.some(({ supporting }) => supporting.some(({ passage }) => {
		const document = shelf.get(passage.source)?.analysis.document;
		const sentence = document?.sentences[passage.sentence];
		return sentence !== void 0 && mediaPhraseIn({
			text: document?.text ?? "",
			sentences: [sentence]
		}) !== void 0;
	}));
}
function blanked(text, { start, end }) {
	return text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
}
// src/judge/wording.ts
function judgeWording({ id, text, evidence = [] }, { library, shelf, read, spellings }) {
	const judge = (words) => {
		const analysis = analyseClaim(read({
			id,
			text: words
		}), library);
		const pinned = comparePins(analysis, evidence, library);
		return {
			analysis,
			parts: judgeParts(compareClaim(analysis, library), pinned)
		};
	};
	return judgeMedia(judge(onOneLine(recase(text, spellings))), judge, shelf);
}
// src/text/clause-openers.ts
const subordinators = wordsOf$4("after although as because before if once since so than though unless until when whenever whereas while whether");
const marks = wordsOf$4(", ; : - ( ) \" .");
const bareSaying = wordsOf$4("say tell add think believe know claim report announce hope fear insist argue warn confirm");
function openingIn(tokens, { from, to }) {
	let mark;
	for (let at = to; at >= from; at -= 1) {
		if (at < to && opensClause(tokens, at, {
			from,
			to
		})) return {
			word: at,
			...mark !== void 0 && { mark }
		};
		if (at > from && mark === void 0 && isMark(tokens, at - 1)) mark = at;
	}
	return mark === void 0 ? {} : { mark };
}
function isMark(tokens, at) {
	const token = tokens[at];
	return token !== void 0 && marks.has(token.norm) && !(token.norm === "-" && tokens[at + 1]?.spaced === false);
}
function opensClause(tokens, at, { from, to }) {
	const token = tokens[at];
	if (token === void 0) return false;
	if (token.tag === "CCONJ") return from > 0 && !joinsSubject(tokens, at, {
		from,
		to
	});
	if (token.norm === "that") return token.tag !== "DET" || isNoun(tokens[at - 1]) || isPronounNext(tokens[at + 1]);
	if (relatives$1.has(token.norm)) return true;
	if (token.norm === "than" && tokens[at + 1]?.tag === "NUM") return false;
	return subordinators.has(token.norm) && /^(?:SCONJ|ADV|ADP)$/.test(token.tag);
}
function isNoun(token) {
	return token !== void 0 && /^(?:NOUN|PROPN|PRON|NUM)$/.test(token.tag);
}
function isPronounNext(token) {
	return token?.tag === "PRON" || token?.tag === "AUX";
}
function joinsSubject(tokens, at, { from, to }) {
	const start = nounPhraseStart(tokens, {
		from,
		to
	});
	if (start >= at) return false;
	const before = tokens[start - 1];
	return before !== void 0 && (saysBarely(before) || subordinates(before) || relatives$1.has(before.norm) || isMark(tokens, start - 1));
}
function subordinates(token) {
	return token !== void 0 && subordinators.has(token.norm);
}
function saysBarely(token) {
	return token?.tag === "VERB" && bareSaying.has(token.lemma);
}
function isSaying$1(token) {
	return token?.tag === "VERB" && SAYING.has(token.lemma);
}
function isRelative(tokens, at) {
	const token = tokens[at];
	if (token === void 0 || !relatives$1.has(token.norm)) return false;
	if (token.norm === "that") return isNoun(tokens[at - 1]);
	const before = isMark(tokens, at - 1) ? tokens[at - 2] : tokens[at - 1];
	return isNoun(before) || before?.tag === "ADP";
}
// src/text/verb-groups.ts
const bePassive = wordsOf$4("be get");
const nounLikePasts = wordsOf$4("shot cut hit set put split spread shut cast struck");
const particles = wordsOf$4("down up off out over back");
const gerundLinks = wordsOf$4("before after while without by since upon when");
const past = wordsOf$4("held made led built found sent brought bought caught sold paid lost struck fought won shot hit cut kept hung bound sung");
function verbGroups(tokens) {
	const groups = [];
	for (let at = 0; at < tokens.length;) {
		const group = verbGroupAt(tokens, at);
		if (group !== void 0 && !isInfinitive(tokens, at)) groups.push(group);
		at = group?.to ?? at + 1;
	}
	return groups;
}
function verbGroupAt(tokens, from) {
	if (isNominalGerund(tokens, from) || isHiddenVerb$1(tokens, from)) return {
		from,
		to: from + 1,
		verb: from,
		passive: false,
		auxiliary: false
	};
	if (!isVerb(tokens[from]) || isNoVerb(tokens, from)) return void 0;
	let [verb, to, passive] = [
		from,
		from + 1,
		false
	];
	for (let at = from + 1; isAuxiliary(tokens[verb]); at += 1) {
		const [token, main] = [tokens[at], tokens[verb]];
		if (token === void 0 || main === void 0) break;
		if (isVerb(token)) {
			passive = bePassive.has(main.lemma) && token.tag === "VERB" && !token.norm.endsWith("ing");
			[verb, to] = [at, at + 1];
		} else if (token.tag !== "ADV" && token.lemma !== "not") break;
	}
	return {
		from,
		to,
		verb,
		passive,
		auxiliary: to > from + 1
	};
}
function isAuxiliary(token) {
	return token?.tag === "AUX" || token?.norm === "being";
}
function isVerb(token) {
	return token?.tag === "VERB" || token?.tag === "AUX";
}
function looksPastParticiple({ norm, tag }) {
	return tag !== "AUX" && (/(?:ed|en|wn)$/.test(norm) || past.has(norm));
}
function isNoVerb(tokens, at) {
	return isAttributive(tokens, at) || isDeterminedNoun(tokens, at) || participlePrepositions.has(tokens[at]?.norm ?? "");
}
function isNominalGerund(tokens, at) {
	const token = tokens[at];
	if (token?.tag !== "NOUN" || !token.norm.endsWith("ing") || !gerundLinks.has(tokens[at - 1]?.norm ?? "")) return false;
	return /^(?:ADP|DET|PROPN|PRON|NUM)$/.test(tokens[at + 1]?.tag ?? "");
}
function isHiddenVerb$1(tokens, at) {
	const [before, token, after] = [
		tokens[at - 1],
		tokens[at],
		tokens[at + 1]
	];
	if (token === void 0 || token.capital || !/^(?:NOUN|ADJ)$/.test(token.tag)) return false;
	if (!/^(?:NOUN|PROPN|PRON|VERB)$/.test(before?.tag ?? "")) return false;
	if (nounLikePasts.has(token.norm)) return isObjectStart(after) || particles.has(after?.norm ?? "") && isObjectStart(tokens[at + 2]);
	return token.norm.endsWith("ed") && (after?.tag === "PRON" || after?.tag === "DET");
}
function isObjectStart(token) {
	return token !== void 0 && (objectDeterminers.has(token.norm) || /^(?:NUM|PROPN)$/.test(token.tag));
}
function isInfinitive(tokens, at) {
	return (tokens[at - 1]?.tag === "ADV" ? tokens[at - 2] : tokens[at - 1])?.norm === "to";
}
function isAttributive(tokens, at) {
	const [token, after] = [tokens[at], tokens[at + 1]];
	if (token?.tag !== "VERB" || !/(?:ed|en|ing)$/.test(token.norm)) return false;
	const isDegree = tokens[at - 1]?.tag === "ADV" && /^(?:ADP|PART|DET)$/.test(tokens[at - 2]?.tag ?? "");
	const before = isDegree ? tokens[at - 2] : tokens[at - 1];
	const opens = before === void 0 || /^(?:DET|ADJ|ADP|PRON)$/.test(before.tag) || before.norm === "'s" || before.norm === "-";
	const pronoun = before?.tag === "PRON" && !/^(?:his|her|their|its|our|my|your)$/.test(before.norm);
	const adverbial = isDegree || before?.norm === "to";
	return (opens || adverbial) && !pronoun && /^(?:NOUN|ADJ)$/.test(after?.tag ?? "") && before?.lemma !== "by";
}
function isDeterminedNoun(tokens, at) {
	if (tokens[at]?.tag !== "VERB" || isNominal(tokens[at + 1])) return false;
	const before = tokens[at - 1]?.tag === "ADJ" ? tokens[at - 2] : tokens[at - 1];
	return before !== void 0 && /^(?:a|an|the|his|their|its|our|my|your)$/.test(before.norm);
}
// src/text/verb-forms.ts
const nominatives = wordsOf$4("i he she it we they you who which");
function formOf(tokens, around) {
	const { from, verb } = around.group;
	const [before, token] = [tokens[from - 1], tokens[from]];
	if (token?.norm.endsWith("ing") && (token.tag !== "AUX" || verb > from || from === 0)) return before?.tag === "ADP" || before?.tag === "SCONJ" ? "gerund" : "participle";
	if (token === void 0 || !looksPastParticiple(token)) return "finite";
	return isReduced(tokens, around) || isInserted(tokens, around) ? "past" : "finite";
}
function isReduced(tokens, { group, previous, next, opening, due }) {
	const before = tokens[group.from - 1];
	if (!(isNominal(before) || before?.tag === "VERB" && (previous?.to ?? 0) < group.from) || nominatives.has(before?.norm ?? "")) return false;
	const agent = tokens[group.to]?.norm === "by" && tokens[group.to + 1]?.tag !== "NUM";
	if (previous !== void 0 && opening.word === void 0 && opening.mark === void 0 && !saysBarely(tokens[previous.verb]) && (agent || !due)) return true;
	if (saysBarely(tokens[group.verb]) || tokens[group.to]?.tag !== "ADP" && !agent) return false;
	return next !== void 0 && ownsNoSubject(tokens, group, next);
}
function ownsNoSubject(tokens, group, next) {
	const { word, mark } = openingIn(tokens, {
		from: group.to,
		to: next.from
	});
	if (word !== void 0 || mark !== void 0 || tokens[next.from]?.norm.endsWith("ing")) return false;
	return !nominatives.has(tokens[next.from - 1]?.norm ?? "");
}
function isInserted(tokens, { group, previous, next, opening }) {
	if (next === void 0 || tokens[group.from - 1]?.norm !== ",") return false;
	if (previous !== void 0 && opening.word === void 0) return false;
	const start = opening.word ?? 0;
	const commas = tokens.slice(start, group.from).filter(({ norm }) => norm === ",").length;
	const noun = isNominal(tokens[group.from - 2]) && !/^(?:ADP)$/.test(tokens[start]?.tag ?? "");
	return commas === 1 && noun && isMark(tokens, next.from - 1);
}
// src/text/clauses.ts
function clausesOf(tokens) {
	const groups = verbGroups(tokens);
	if (groups.length === 0) return [{
		from: 0,
		to: tokens.length,
		passive: false,
		link: "main"
	}];
	const clauses = [];
	let waiting;
	groups.forEach((group, at) => {
		const [previous, next] = [groups[at - 1], groups[at + 1]];
		const opening = openingIn(tokens, {
			from: previous?.to ?? 0,
			to: group.from
		});
		const predicate = {
			tokens,
			group,
			previous,
			opening,
			form: formOf(tokens, {
				group,
				previous,
				next,
				opening,
				due: waiting !== void 0 || clauses.at(-1)?.link === "subordinate"
			}),
			clauses,
			waiting
		};
		const clause = clauseOf(predicate);
		waiting = waitingAfter(predicate, clause);
		clauses.push(clause);
	});
	return clauses.map((clause, at) => ({
		...clause,
		to: clauses[at + 1]?.from ?? tokens.length
	}));
}
function clauseOf(predicate) {
	const { group, clauses, tokens } = predicate;
	const link = linkOf(predicate);
	const own = ownSubject(predicate, link);
	const subject = own ?? (takesWaiting(predicate, link) ? predicate.waiting : void 0) ?? inherited(clauses);
	const from = startOf(predicate, own);
	const passive = isPassive(predicate, own);
	return {
		from,
		to: tokens.length,
		verb: group.verb,
		passive,
		link,
		...subject && { subject }
	};
}
function linkOf(predicate) {
	const { tokens, group, previous, opening, form, clauses } = predicate;
	const { word } = opening;
	if (form !== "finite") return "participle";
	if (word === void 0) {
		if (isBareContent(predicate)) return "content";
		return clauses.some(({ link }) => link === "main") ? "coordinate" : "main";
	}
	if (tokens[word]?.tag === "CCONJ") return "coordinate";
	const bare = group.from === word + 1;
	if (tokens[word]?.norm === "that" && !bare && isSaying$1(tokens[previous?.verb ?? -1])) return "content";
	if (isRelative(tokens, word)) return "relative";
	return subordinates(tokens[word]) ? "subordinate" : "content";
}
function isBareContent({ tokens, group, previous, opening }) {
	if (previous === void 0 || opening.word !== void 0 || !saysBarely(tokens[previous.verb])) return false;
	return subjectIn(tokens, {
		from: previous.to,
		to: group.from
	}) !== void 0;
}
function ownSubject(predicate, link) {
	const { tokens, group, opening, previous, waiting } = predicate;
	const { word, mark } = opening;
	if (link === "participle") return hangsOnNoun(predicate) ? nounBefore(predicate, group.from) : void 0;
	if (link === "relative" && word !== void 0) return subjectIn(tokens, {
		from: word + 1,
		to: group.from
	}) ?? nounBefore(predicate, word);
	const to = group.from;
	const near = mark === void 0 ? void 0 : subjectIn(tokens, {
		from: Math.max(mark, (word ?? -1) + 1),
		to
	});
	if (word !== void 0) return whole(predicate, word + 1) ?? near;
	if (previous === void 0) return whole(predicate, 0) ?? near;
	if (link === "content") return subjectIn(tokens, {
		from: previous.to,
		to
	});
	if (mark !== void 0) return near;
	return waiting === void 0 ? subjectIn(tokens, {
		from: previous.to,
		to
	}) : void 0;
}
function hangsOnNoun({ tokens, group, previous, form }) {
	return form !== "gerund" && (previous === void 0 || form === "past" || !isSaying$1(tokens[group.verb]));
}
function whole({ tokens, group }, from) {
	return subjectIn(tokens, {
		from,
		to: group.from
	});
}
function nounBefore({ tokens, previous, form }, at) {
	const least = previous?.to ?? 0;
	let to = at;
	while (to > least && (tokens[to - 1]?.tag === "PUNCT" || form === "finite" && tokens[to - 1]?.tag === "ADP")) to -= 1;
	if (form !== "finite" && to < at && previous !== void 0) return void 0;
	const from = nounPhraseStart(tokens, {
		from: least,
		to
	});
	return from < to ? {
		from,
		to
	} : void 0;
}
function inherited(clauses) {
	return clauses.findLast(({ subject }) => subject !== void 0)?.subject;
}
function takesWaiting({ opening }, link) {
	return opening.word === void 0 && (link === "main" || link === "coordinate");
}
function waitingAfter(predicate, clause) {
	const { tokens, waiting, form } = predicate;
	if (clause.link === "relative" || clause.link === "participle" && form !== "gerund") return waiting ?? newlyWaiting(predicate, clause);
	if (clause.subject === waiting) return void 0;
	if (clause.link === "main" && !saysBarely(tokens[clause.verb ?? -1])) return void 0;
	return waiting;
}
function newlyWaiting({ tokens, previous, opening }, clause) {
	const end = clause.link === "relative" && opening.word !== void 0 ? opening.word : clause.subject?.to ?? 0;
	if (end === void 0) return void 0;
	if (previous === void 0) return headIn(tokens, {
		from: 0,
		to: end
	});
	if (saysBarely(tokens[previous.verb])) return headIn(tokens, {
		from: previous.to,
		to: end
	});
	const { word } = openingIn(tokens, {
		from: previous.to,
		to: end
	});
	return word === void 0 ? void 0 : headIn(tokens, {
		from: word + 1,
		to: end
	});
}
function headIn(tokens, { from, to }) {
	let end = to;
	while (end > from && (tokens[end - 1]?.tag === "PUNCT" || tokens[end - 1]?.tag === "ADP")) end -= 1;
	return subjectIn(tokens, {
		from,
		to: end
	});
}
function startOf({ tokens, group, previous, opening, form, waiting }, own) {
	if (previous === void 0) return 0;
	const start = opening.word ?? opening.mark;
	if (start !== void 0) return start;
	const before = tokens[group.from - 1];
	const linked = group.from > previous.to && (before?.tag === "ADP" || before?.tag === "SCONJ");
	if (form === "gerund") return linked ? group.from - 1 : group.from;
	if (form !== "finite" || own === void 0 || waiting === own) return group.from;
	return Math.max(previous.to, own.from);
}
function isPassive({ tokens, group, clauses, opening, form, waiting }, own) {
	if (group.passive || form === "past") return true;
	const token = tokens[group.verb];
	if (token === void 0 || group.auxiliary || !looksPastParticiple(token) || form !== "finite") return false;
	const before = clauses.at(-1);
	if (own !== void 0 || waiting !== void 0 || before?.passive !== true || before.link === "participle") return false;
	return opening.word === void 0 || tokens[opening.word]?.tag === "CCONJ";
}
// src/text/paragraphs.ts
const wrapped = {
	least: 50,
	most: 100
};
function splitParagraphs(text) {
	return blocks(text).flatMap((lines) => {
		const [first, last] = [lines[0], lines.at(-1)];
		if (first === void 0 || last === void 0) return [];
		return isWrapped(text, lines) ? [{
			start: first.start,
			end: last.end
		}] : lines;
	});
}
function isWrapped(text, lines) {
	if (lines.length < 2) return false;
	return lines.slice(0, -1).every((line, at) => {
		const length = line.end - line.start;
		const endsSentence = /[.!?:"']/.test(text.charAt(line.end - 1));
		const next = lines[at + 1];
		const runsOn = next !== void 0 && (!endsSentence || /\p{L}/u.test(text.charAt(next.start)));
		return length >= wrapped.least && length <= wrapped.most && runsOn;
	});
}
function blocks(text) {
	const found = [[]];
	for (const line of trimmedLines(text)) if (line.start === line.end) found.push([]);
	else found.at(-1)?.push(line);
	return found;
}
function trimmedLines(text) {
	const lines = [];
	for (let start = 0; start <= text.length;) {
		const rest = /\r\n|[\r\n\u2028\u2029]/g;
		rest.lastIndex = start;
		const stop = rest.exec(text);
		const end = stop?.index ?? text.length;
		lines.push(trim(text, {
			start,
			end
		}));
		start = stop === null ? text.length + 1 : rest.lastIndex;
	}
	return lines;
}
function trim(text, span) {
	let { start, end } = span;
	while (start < end && /\s/.test(text.charAt(start))) start += 1;
	while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
	return {
		start,
		end
	};
}
// src/text/retag.ts
function retag(tokens) {
	return tokens.map((token, at) => {
		if (isHiddenName(tokens, at)) return {
			...token,
			tag: "PROPN",
			lemma: token.norm
		};
		return isHiddenVerb(tokens, at) ? {
			...token,
			tag: "VERB",
			lemma: verbLemma(token)
		} : token;
	});
}
function isHiddenName(tokens, at) {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token?.tag !== "VERB" || !token.capital || token.norm !== token.lemma) return false;
	if (next?.norm === "'s" && next.tag === "PART") return true;
	return at === 0 && next?.tag === "VERB" && !next.capital && next.norm !== next.lemma && !next.norm.endsWith("ing");
}
const mistaken = new Set(["ADJ", "NOUN"]);
const auxiliaries = wordsOf$4("do does did will would shall should can could may might must ca wo");
const modals = wordsOf$4("will would shall should can could may might must");
const relatives = wordsOf$4("who which");
const beforeGerund = wordsOf$4("deny denied denies denying admit admitted admits avoid avoided avoids recall recalled");
function isHiddenVerb(tokens, at) {
	const token = tokens[at];
	if (token === void 0 || token.capital || !mistaken.has(token.tag)) return false;
	return [
		isNegatedInfinitive,
		isModalInfinitive,
		isRelativePast,
		isDeniedGerund,
		isOnlyVerb
	].some((is) => is(tokens, at));
}
function isNegatedInfinitive(tokens, at) {
	const [auxiliary, negator, token] = [
		tokens[at - 2],
		tokens[at - 1],
		tokens[at]
	];
	if (!(negator?.norm === "not" || negator?.norm === "n't") || !auxiliaries.has(auxiliary?.norm ?? "") || token?.tag !== "ADJ") return false;
	return token.norm === token.lemma;
}
function isModalInfinitive(tokens, at) {
	const [auxiliary, token, next] = [
		tokens[at - 1],
		tokens[at],
		tokens[at + 1]
	];
	if (token?.tag !== "ADJ" || token.norm !== token.lemma || !modals.has(auxiliary?.norm ?? "")) return false;
	return next === void 0 || /^(?:PUNCT|ADP|SCONJ|DET|CCONJ)$/.test(next.tag);
}
function isRelativePast(tokens, at) {
	const [before, token, after] = [
		tokens[at - 1],
		tokens[at],
		tokens[at + 1]
	];
	if (!relatives.has(before?.norm ?? "") || before?.tag === "DET" || !token?.norm.endsWith("ed")) return false;
	return after !== void 0 && /^(?:ADP|DET|PRON|PROPN|NUM|PUNCT|ADV|PART|SCONJ)$/.test(after.tag);
}
function isOnlyVerb(tokens, at) {
	const [before, token, after] = [
		tokens[at - 1],
		tokens[at],
		tokens[at + 1]
	];
	if (token?.tag !== "ADJ" || !token.norm.endsWith("ed") || !/^(?:PROPN|NOUN|PRON)$/.test(before?.tag ?? "")) return false;
	return (after === void 0 || /^(?:ADP|DET|PUNCT|ADV)$/.test(after.tag)) && !tokens.some(({ tag }) => tag === "VERB" || tag === "AUX");
}
function isDeniedGerund(tokens, at) {
	const [before, token] = [tokens[at - 1], tokens[at]];
	return beforeGerund.has(before?.norm ?? "") && token?.norm.endsWith("ing") === true && token.norm.length > 4;
}
function verbLemma({ norm, lemma }) {
	const stem = norm === lemma ? /^(.{2,})(?:ed|ing)$/.exec(norm)?.[1] : void 0;
	if (stem === void 0) return lemma;
	if (/^.y$/.test(stem)) return `${stem.slice(0, -1)}ie`;
	if (stem.at(-1) === stem.at(-2) && !/[lsz]$/.test(stem)) return stem.slice(0, -1);
	return losesE.test(stem) && !keepsForm.test(stem) ? `${stem}e` : stem;
}
const losesE = /(?:[^aeiou][aeiou][^aeiouwxy]|[cgsvz]|ir|ur|[bdfgkptz]l)$/;
const keepsForm = /(?:en|er|it|op|on|ss|sh|ch)$/;
function splitSentences(normal, paragraph) {
	const tokens = tokenSpans(normal, paragraph);
	const sentences = [];
	for (let from = 0; from < tokens.length;) {
		const to = sentenceEnd(normal, tokens, from);
		sentences.push(tokens.slice(from, to));
		from = to;
	}
	return sentences;
}
function sentenceEnd(normal, tokens, from) {
	const most = Math.min(tokens.length, from + 400);
	for (let at = from; at < most; at += 1) {
		const end = isListMark(normal, tokens, at) ? void 0 : breakAfter(normal, tokens, at);
		if (end !== void 0) return Math.min(end, most);
	}
	return most;
}
function isListMark(normal, tokens, at) {
	const [number, stop] = [tokens[0], tokens[1]];
	return at === 1 && number?.end === stop?.start && /^\d{1,3}$/.test(wordOf(normal, number));
}
function wordOf(normal, token) {
	return token === void 0 ? "" : normal.slice(token.start, token.end);
}
const closers = new Set([
	"\"",
	"'",
	")",
	"]"
]);
const terminals = new Set([
	".",
	"!",
	"?",
	"..",
	"...",
	"....",
	"…"
]);
const saying = new Set([
	"said",
	"says",
	"asked",
	"asks",
	"added",
	"told",
	"wrote",
	"replied",
	"shouted"
]);
function breakAfter(normal, tokens, at) {
	const word = wordOf(normal, tokens[at]);
	const stopped = isStopped(word);
	if (!stopped && !terminals.has(word)) return void 0;
	const next = afterClosers(normal, tokens, at + 1);
	const following = tokens[next];
	if (following === void 0) return next;
	if (tokens[next - 1]?.end === following.start) return isGluedBreak(normal, tokens[at], following) ? next : void 0;
	const opener = wordOf(normal, following);
	if (!startsSentence(opener)) return void 0;
	if (stopped) return endsWithAbbreviation(word, opener) ? next : void 0;
	return next > at + 1 && word !== "." && isSaying(normal, tokens, next + 1) ? void 0 : next;
}
function isStopped(word) {
	return word.length > 1 && word.endsWith(".") && /\p{L}/u.test(word);
}
function afterClosers(normal, tokens, from) {
	let at = from;
	for (let length = closerLength(normal, tokens, at); length > 0; length = closerLength(normal, tokens, at)) at += length;
	return at;
}
function closerLength(normal, tokens, at) {
	const token = tokens[at];
	if (token === void 0 || tokens[at - 1]?.end !== token.start) return 0;
	const word = wordOf(normal, token);
	if (closers.has(word) || /^\p{No}$/u.test(word)) return 1;
	return word === "[" && /^\d{1,3}$/.test(wordOf(normal, tokens[at + 1])) && wordOf(normal, tokens[at + 2]) === "]" ? 3 : 0;
}
function isSaying(normal, tokens, at) {
	return tokens.slice(at, at + 3).some((token) => saying.has(wordOf(normal, token)));
}
function startsSentence(word) {
	return /^(?:\p{Ll}?\p{Lu}|\p{Lo}|[\d"'([\-•*@#$£€¥])/u.test(word);
}
function endsWithAbbreviation(word, opener) {
	const bare = lower(word.slice(0, -1));
	const next = lower(opener);
	if (bare === "a.m" || bare === "p.m") return /^\p{L}/u.test(opener) && !afterTimeOfDay.has(next);
	return (bare.includes(".") || bare.length === 1 || closingAbbreviations.has(bare)) && sentenceOpeners.has(next);
}
function isGluedBreak(normal, stop, following) {
	return stop !== void 0 && /^\p{Ll}{2}$/u.test(normal.slice(Math.max(0, stop.start - 2), stop.start)) && /^\p{Lu}\p{Ll}/u.test(normal.slice(following.start, following.start + 2));
}
// src/text/tagger.ts
const tagNames = new Map([
	"ADJ",
	"ADP",
	"ADV",
	"AUX",
	"CCONJ",
	"DET",
	"INTJ",
	"NOUN",
	"NUM",
	"PART",
	"PRON",
	"PROPN",
	"PUNCT",
	"SCONJ",
	"SYM",
	"VERB",
	"X"
].map((tag) => [tag, tag]));
const endless = /(\S{120})\S/g;
const isTokenMapper = (mapper) => typeof mapper === "function";
let tagger;
function loadTagger() {
	tagger ??= newTagger();
	return tagger;
}
async function newTagger() {
	const [{ default: winkNLP }, { default: model }] = await Promise.all([import("./packages.mjs").then((n) => __toESM(n.t(), 1)), import("./model.mjs").then((n) => __toESM(n.t(), 1))]);
	const nlp = winkNLP(model, ["sbd", "pos"]);
	const { its } = nlp;
	const lemma = its.lemma;
	if (!isTokenMapper(lemma)) throw new Error("wink-nlp: no lemmas");
	return (original) => {
		const sentence = onOneLine(original).replace(endless, "$1 ");
		const tokens = nlp.readDoc(sentence).tokens();
		const words = tokens.out();
		const found = tokens.out(its.pos);
		const lemmas = tokens.out(lemma);
		let at = 0;
		return words.flatMap((word, index) => {
			const start = sentence.indexOf(word, at);
			if (start < 0) return [];
			at = start + word.length;
			return [{
				start,
				end: at,
				tag: tagNames.get(found[index] ?? "") ?? "X",
				lemma: lemmas[index] ?? word
			}];
		});
	};
}
// src/text/document.ts
async function loadReader() {
	const tagger = await loadTagger();
	return (readable) => readDocument(readable, tagger);
}
function readDocument({ id, text, published, boilerplate = [] }, tagger) {
	const normal = normalise(text);
	const paragraphs = splitParagraphs(normal);
	const roles = paragraphRoles(normal, paragraphs, boilerplate);
	const sentences = [];
	paragraphs.forEach((paragraph, number) => {
		for (const raw of splitSentences(normal, paragraph)) {
			const tokens = tokensOf({
				text,
				normal
			}, raw, tagger);
			sentences.push(sentenceOf(tokens, {
				index: sentences.length,
				paragraph: number,
				role: roles[number] ?? "story"
			}));
		}
	});
	return {
		id,
		text,
		normal,
		sentences,
		...published !== void 0 && { published }
	};
}
function sentenceOf(tokens, place) {
	const start = tokens[0]?.start ?? 0;
	const end = tokens.at(-1)?.end ?? start;
	return {
		...place,
		start,
		end,
		tokens,
		clauses: clausesOf(tokens)
	};
}
function tokensOf({ text, normal }, raw, tagger) {
	const start = raw[0]?.start ?? 0;
	const end = raw.at(-1)?.end ?? start;
	const tagged = tagger(normal.slice(start, end));
	let at = 0;
	let previousEnd = start;
	return retag(raw.map((span) => {
		while ((tagged[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start - start) at += 1;
		while ((tagged[at + 1]?.start ?? Number.POSITIVE_INFINITY) < span.end - start) at += 1;
		const spaced = previousEnd < span.start;
		previousEnd = span.end;
		const plain = normal.slice(span.start, span.end);
		return tokenOf({
			word: text.slice(span.start, span.end),
			plain,
			spaced
		}, span, tagged[at]);
	}));
}
const letter = /\p{L}/u;
const digit = /\d/;
const capitalFirst = /^\p{Lu}/u;
function tokenOf({ word, plain, spaced }, { start, end }, tagged) {
	const norm = lower(plain);
	return {
		start,
		end,
		word,
		norm,
		lemma: tagged !== void 0 && tagged.end - tagged.start === plain.length ? lower(tagged.lemma) : norm,
		tag: letter.test(plain) ? tagged?.tag ?? "X" : tagOfMark(plain, tagged),
		spaced,
		capital: capitalFirst.test(plain)
	};
}
function tagOfMark(plain, tagged) {
	if (digit.test(plain)) return "NUM";
	return tagged?.tag === "SYM" ? "SYM" : "PUNCT";
}
// src/check.ts
var check_exports = __exportAll({ check: () => check });
async function check(project, memory = openMemory()) {
	const { claims, sources, config, problems, today } = project;
	if (claims.length === 0) return reportOf([], problems);
	const reader = await loadReader();
	const settings = JSON.stringify([config, today]);
	const { readings: recall, settlements, between } = memory.open(settings + JSON.stringify(sources));
	const read = (readable) => recall(settings + JSON.stringify(readable), () => readFacts(reader(readable), config));
	const readings = new Map(sources.map((source) => [source.id, read(source)]));
	const documents = [...readings.values()].map(({ document }) => document);
	const libraryOf = librariesOf(readings, config);
	const run = {
		project,
		read,
		readings,
		libraryOf,
		origins: originsOf(documents, sources),
		settlements
	};
	const checked = bySources(claims, sources.map(({ id }) => id)).flatMap((group) => checkGroup(group, run));
	const reports = checked.map(({ report }) => report);
	return reportOf(reports, [
		...namingClaims(problems, restingClaims(reports, claims)),
		...checked.flatMap((one) => one.problems),
		...between(JSON.stringify(claims), () => claimsAgainstClaims(claims, ({ id, text }) => read({
			id,
			text: onOneLine(text)
		}), () => libraryOf(sources.map(({ id }) => id))))
	], sourceReports(sources, run.origins));
}
function librariesOf(readings, config) {
	const libraries = new Map();
	return (ids) => {
		const key = ids.join("\n");
		const known = libraries.get(key);
		if (known !== void 0) return known;
		const library = openLibrary(ids.flatMap((id) => readings.get(id) ?? []), config);
		libraries.set(key, library);
		return library;
	};
}
function checkGroup({ wanted, asked }, run) {
	const sources = run.project.sources.filter(({ id }) => wanted.includes(id));
	if (sources.length === 0 || wanted.some((id) => !run.readings.has(id))) return asked.map((claim) => ({
		report: uncheckedClaim(claim),
		problems: []
	}));
	let judge;
	return asked.map((claim) => run.settlements(JSON.stringify(claim), () => {
		judge ??= judgeWith(sources, asked, run);
		return judge(claim);
	}));
}
function judgeWith(sources, asked, { project, read, libraryOf, origins }) {
	const { config, today } = project;
	const library = libraryOf(sources.map(({ id }) => id));
	const shelf = shelve(sources, library.analyses, origins);
	const documents = [...library.analyses.values()].map(({ document }) => document);
	const spellings = capitalisedWords(asked.some(({ text }) => isUncapitalised(text)) ? documents : []);
	const weigh = (claim) => {
		const judged = judgeWording(claim, {
			library,
			shelf,
			read,
			spellings
		});
		return {
			...judged,
			report: judgeClaim(claim, judged.parts, {
				shelf,
				config,
				media: judged.media
			})
		};
	};
	return (claim) => {
		const { analysis, media, parts, report: plain } = weigh(claim);
		const holds = (text) => weigh({
			...claim,
			text
		}).report.verdict === "supported";
		const settled = settle({
			claim,
			report: withSuggestions(plain, {
				analysis,
				parts,
				shelf
			}, holds),
			parts,
			sources,
			voices: voicesNeeded(claim, config, media),
			today
		});
		return {
			report: settled.report,
			problems: [...pinProblems(claim, shelf), ...settled.problems]
		};
	};
}
function bySources(claims, all) {
	const groups = new Map();
	for (const claim of claims) {
		const wanted = claim.sources?.toSorted() ?? all;
		const key = wanted.join("\n");
		const group = groups.get(key) ?? {
			wanted,
			asked: []
		};
		group.asked.push(claim);
		groups.set(key, group);
	}
	return [...groups.values()];
}
// src/judge/conflict/disagreements.ts
const order = [
	"quantity",
	"date",
	"polarity",
	"antonym",
	"quotation"
];
function disagreements(clashes, shelf) {
	return groupsOf(clashes).map((group) => disagreementOf(group, shelf)).filter(({ rows }) => rows.length > 1).toSorted(byWeight);
}
function groupsOf(clashes) {
	const groups = [];
	for (const clash of clashes) {
		const keys = clash.sides.map((side) => voiceKey(clash.kind, side));
		const joined = groups.filter(({ voices }) => keys.some((key) => voices.has(key)));
		const voices = new Map(joined.flatMap((group) => [...group.voices]));
		clash.sides.forEach((side, at) => {
			const key = keys[at] ?? "";
			voices.set(key, [...voices.get(key) ?? [], side]);
		});
		const kept = groups.filter((group) => !joined.includes(group));
		groups.splice(0, groups.length, ...kept, {
			clashes: [...joined.flatMap((group) => group.clashes), clash],
			voices
		});
	}
	return groups;
}
function voiceKey(kind, { sentence, fact }) {
	return `${kind} ${fact.from} ${fact.to} ${sentence.tokens.map(({ norm }) => norm).join(" ")}`;
}
function disagreementOf({ clashes, voices }, shelf) {
	const rows = [...voices.values()].flatMap((statements) => rowOf(clashes[0]?.kind ?? "", statements, shelf));
	const [first] = clashes;
	const why = first === void 0 ? "" : sayWhyApart(first.kind, placed(first.sides[0]), placed(first.sides[1]));
	return {
		kind: first?.kind ?? "",
		why,
		rows: rows.toSorted(byPlace)
	};
}
function placed(statement) {
	return {
		...statedIn(statement),
		where: `in ${statement.analysis.document.id}`
	};
}
function rowOf(kind, statements, shelf) {
	const [first] = statements;
	const shelved = first && shelf.get(first.analysis.document.id);
	if (first === void 0 || shelved === void 0) return [];
	const { source, analysis } = shelved;
	const also = new Set(statements.map((one) => one.analysis.document.id));
	also.delete(source.id);
	return [{
		...cite(shelved, quoteSpan(first.fact, analysis)),
		...source.published !== void 0 && { published: source.published },
		kind,
		value: sayStated(statedIn(first)),
		sentence: source.text.slice(first.sentence.start, first.sentence.end),
		sentenceStart: first.sentence.start,
		also: [...also]
	}];
}
function byWeight(a, b) {
	return order.indexOf(a.kind) - order.indexOf(b.kind) || sourcesIn(b) - sourcesIn(a) || byFirst(a, b);
}
function sourcesIn({ rows }) {
	return rows.reduce((sum, { also }) => sum + 1 + also.length, 0);
}
function byFirst({ rows: [a] }, { rows: [b] }) {
	return a === void 0 || b === void 0 ? 0 : byPlace(a, b);
}
// src/conflicts.ts
var conflicts_exports = __exportAll({ conflicts: () => conflicts });
async function conflicts({ sources, config }) {
	const read = await loadReader();
	const library = openLibrary(sources.map((source) => readFacts(read(source), config)), config);
	return disagreements(clashes([...library.analyses.values()].flatMap(statementsOf), library.index.rarity), shelve(sources, library.analyses));
}
// src/judge/explanation.ts
function explainPart(considered, text, { shelf, perSource }) {
	const { judged, comparisons, words, facts } = considered;
	const { start, end } = judged.part;
	const best = bestOf(comparisons.map((comparison) => ({
		...comparison,
		outcome: outcomeIn(judged, comparison)
	})), perSource);
	return {
		text: text.slice(start, end),
		start,
		end,
		verdict: judged.verdict,
		because: becauseOf(judged),
		facts: facts.map((fact) => sayFact(fact, text)),
		considered: comparisons.length,
		passages: best.flatMap(({ comparison, rank }) => {
			const shelved = shelf.get(comparison.passage.source);
			return shelved === void 0 ? [] : [explainPassage({
				comparison,
				rank
			}, shelved, {
				text,
				words
			})];
		})
	};
}
function outcomeIn({ supporting, contradicting }, comparison) {
	if (contradicting.includes(comparison)) return "contradicts";
	return supporting.includes(comparison) ? "supports" : "near";
}
const weight = {
	supports: 2,
	contradicts: 1,
	near: 0
};
function bestOf(comparisons, perSource) {
	const bySource = new Map();
	for (const comparison of comparisons) bySource.set(comparison.passage.source, [...bySource.get(comparison.passage.source) ?? [], comparison]);
	return [...bySource.values()].flatMap((own) => ranked(own).sort(bySaying).slice(0, perSource)).sort(bySaying);
}
function ranked(comparisons) {
	return comparisons.toSorted((a, b) => b.passage.score - a.passage.score || a.passage.sentence - b.passage.sentence).map((comparison, at) => ({
		comparison,
		rank: at + 1
	}));
}
function bySaying({ comparison: a, rank }, { comparison: b, rank: other }) {
	return weight[b.outcome] - weight[a.outcome] || b.score - a.score || rank - other;
}
function explainPassage({ comparison, rank }, shelved, { text, words }) {
	const { analysis } = shelved;
	const sentence = analysis.document.sentences[comparison.passage.sentence];
	const isMissing = (word) => comparison.missing.some((span) => span.start === word.start);
	return {
		...cite(shelved, sentence ?? {
			start: 0,
			end: 0
		}),
		rank,
		outcome: comparison.outcome,
		score: comparison.score,
		needed: supportScore,
		pinned: comparison.pinned === true,
		boilerplate: !isStory(sentence?.role),
		facts: factsIn(analysis, comparison.passage.sentence),
		answered: words.filter((word) => !isMissing(word)).map((word) => text.slice(word.start, word.end)),
		missing: words.filter(isMissing).map((word) => text.slice(word.start, word.end)),
		marks: comparison.marks,
		findings: comparison.findings
	};
}
function becauseOf({ verdict, supporting, contradicting, near }) {
	const [pro, contra] = [supporting, contradicting].map(({ length }) => counted$2(length, "passage"));
	if (verdict === "supported") return `${pro} ${supporting.length === 1 ? "says" : "say"} it, none contradicts it`;
	if (verdict === "conflicted") return `${pro} for it, ${contra} against it`;
	if (verdict === "contradicted") return `no passage says it, ${contra} against it`;
	const [nearest] = near;
	return nearest === void 0 ? "nothing like it was found" : `no passage says it; ${shortOf(nearest)}`;
}
function shortOf({ score, findings }) {
	const blocking = findings.filter(({ effect }) => effect === "blocks").length;
	const wording = `the nearest carries ${percent(score)} of the wording (${percent(supportScore)} is needed)`;
	return blocking === 0 ? wording : `${wording} and differs in ${counted$2(blocking, "point")}`;
}
function percent(share) {
	return `${Math.floor(share * 100 + 1e-9)} %`;
}
function factsIn({ document, facts }, sentence) {
	return (facts[sentence] ?? []).map((fact) => sayFact(fact, document.text));
}
function sayFact(fact, text) {
	const { kind, start, end } = fact;
	const words = text.slice(start, end);
	return {
		kind,
		start,
		end,
		words,
		value: kinds$1.find((one) => one.kind === kind)?.say(fact, text) ?? words
	};
}
// src/explain.ts
var explain_exports = __exportAll({ explain: () => explain });
async function explain(project, claim, perSource = 1) {
	const { config } = project;
	const { claims } = await check({
		...project,
		claims: [claim],
		problems: []
	});
	const report = claims[0] ?? uncheckedClaim(claim);
	if (report.verdict === "unchecked") return {
		report,
		parts: []
	};
	const sources = project.sources.filter(({ id }) => claim.sources?.includes(id) ?? true);
	const read = await loadReader();
	const readings = sources.map((source) => readFacts(read(source), config));
	const spellings = capitalisedWords(isUncapitalised(claim.text) ? readings.map(({ document }) => document) : []);
	const library = openLibrary(readings, config);
	const shelf = shelve(sources, library.analyses);
	const { analysis, parts } = judgeWording(claim, {
		library,
		shelf,
		spellings,
		read: (readable) => readFacts(read(readable), config)
	});
	const desk = {
		shelf,
		perSource
	};
	return {
		report,
		parts: parts.map((part) => explainPart(considered(analysis, part, library), claim.text, desk))
	};
}
function considered(claim, judged, library) {
	const { part, supporting, contradicting, near } = judged;
	const own = [...new Set([
		...supporting,
		...contradicting,
		...near
	])];
	const others = compareEvery(claim, part, library).filter((other) => !own.some((known) => isSamePassage(known, other)));
	const tokens = claim.document.sentences[part.sentence]?.tokens ?? [];
	const words = [...weightsOf(claim, part, library.index.rarity).keys()].flatMap((at) => tokens[at] ?? []);
	return {
		judged,
		comparisons: [...own, ...others],
		words,
		facts: factsOf$1(claim, part)
	};
}
export {};
