import {
	anyRole,
	awayModifiers,
	looseModifiers,
	offices,
	roleFamilies,
	roleSpellings,
	vagueRoles,
} from "../../lexicon/titles.ts";

const spellings = new Map(Object.entries(roleSpellings));

/** How well a description fits an office someone holds. Higher is better; 0 is not at all. */
export type Fit = 0 | 1 | 2 | 3 | 4;

/** One spelling for all: "Defense Secretary" and "defence secretary" are one. */
function roleWords(role: readonly string[]): readonly string[] {
	return role.flatMap((word) => (spellings.get(word) ?? word).split(" ")).filter((word) => word !== "the");
}

/** The office without words that only say how it is held: "top diplomat" is a diplomat. */
function officeOf(role: readonly string[]): string {
	const words = roleWords(role);
	const whole = words.join(" ");
	if (Object.hasOwn(offices, whole)) return whole;
	return words.filter((word, at) => at === words.length - 1 || !looseModifiers.has(word)).join(" ");
}

/** The job an office is, whatever a country calls it: "secretary of state" and "foreign minister" are `foreign`. */
export function jobOf(role: readonly string[]): string | undefined {
	const office = officeOf(role);
	return Object.hasOwn(offices, office) ? offices[office] : undefined;
}

const fits = new WeakMap<readonly string[], Map<string, Fit>>();

/** How well a description fits an office. Remembered: every "spokesman" of a text is asked of everyone who holds one. */
export function roleFit(description: readonly string[], held: readonly string[]): Fit {
	const known = fits.get(held) ?? new Map<string, Fit>();
	fits.set(held, known);
	const key = description.join("\n");
	const fit = known.get(key) ?? fitOf(description, held);
	known.set(key, fit);
	return fit;
}

function fitOf(description: readonly string[], held: readonly string[]): Fit {
	if (roleWords(description).join(" ") === roleWords(held).join(" ")) return 4;
	const [said, office] = [officeOf(description), officeOf(held)];
	if (said === office) return 3;
	if (description.length === 1 && said === headOf(office) && away(said) === away(office)) return 1;
	if (away(said) !== away(office) || restricted(office) !== restricted(said)) return 0;
	const job = jobOf(held);
	if (job !== undefined && job === jobOf(description)) return 2;
	if (job !== undefined && Object.hasOwn(vagueRoles, said) && vagueRoles[said]?.includes(job) === true) return 2;
	if (rankedAlike(said) === rankedAlike(office) || shortened(said, office)) return 2;
	return kindred(said, office) ? 1 : 0;
}

/** "former president" is not "president", "vice" neither. */
function away(office: string): string {
	return office
		.split(" ")
		.flatMap((word) => (awayModifiers.has(word) ? [awayAlike.get(word) ?? word] : []))
		.join(" ");
}

/** "vice chair" is "deputy chair". */
const awayAlike: ReadonlyMap<string, string> = new Map([
	["vice", "deputy"],
	["ex", "former"],
]);

function rankedAlike(office: string): string {
	return office
		.split(" ")
		.map((word) => awayAlike.get(word) ?? word)
		.join(" ");
}

/** "diplomat for east asia": one of several. */
function restricted(office: string): boolean {
	return / (for|to) /.test(office);
}

/** "secretary" for "commerce secretary", "minister" for "foreign minister". */
function shortened(said: string, office: string): boolean {
	const words = office.split(" ");
	const short = said.split(" ");
	return short.length < words.length && short.every((word) => words.includes(word)) && !clashing(said, office);
}

function clashing(said: string, office: string): boolean {
	return Object.hasOwn(offices, said) && Object.hasOwn(offices, office) && offices[said] !== offices[office];
}

function kindred(said: string, office: string): boolean {
	if (isOtherBranch(said, office)) return false;
	const [a, b] = [headOf(said), headOf(office)];
	return roleFamilies.some(
		(family) => (family.includes(said) || family.includes(a)) && (family.includes(office) || family.includes(b)),
	);
}

/** "police chief" and "fire chief": one head, and nothing else in common. */
function isOtherBranch(said: string, office: string): boolean {
	const [a, b] = [said, office].map((words) => words.split(" ").filter((word) => word !== headOf(words)));
	const isPlain = headOf(said) === headOf(office) && !/ of | for | to /.test(`${said} ${office}`);
	return isPlain && (a?.length ?? 0) > 0 && (b?.length ?? 0) > 0 && a?.every((word) => !b?.includes(word)) === true;
}

function headOf(office: string): string {
	const words = office.split(" ");
	const of = words.findIndex((word) => word === "of" || word === "for" || word === "to");
	return (of > 0 ? words[of - 1] : words.at(-1)) ?? office;
}

/** A role so vague that it never speaks against another. */
export function isVague(role: readonly string[]): boolean {
	return anyRole.has(headOf(officeOf(role)));
}

/** Several roles of one title: "state councillor and foreign minister". */
export function splitRoles(role: readonly string[]): readonly (readonly string[])[] {
	const and = role.indexOf("and");
	return and < 0 ? [role] : [role.slice(0, and), ...splitRoles(role.slice(and + 1))];
}
