import type { Name } from "../../types.ts";
import { isCountry } from "../name/places.ts";
import { sameOwner } from "./resolve.ts";
import { isVague, jobOf, roleFit, splitRoles } from "./role.ts";
import type { Holding, People } from "./table.ts";

/** Why the office that a claim gives someone cannot stand beside what the sources say; `undefined` when it can. */
export function roleClash(claimName: Name, people: People): string | undefined {
	const [entity] = claimName.entities;
	if (
		claimName.form === "pronoun" ||
		claimName.words === undefined ||
		claimName.entities.length !== 1 ||
		entity === undefined
	)
		return undefined;
	const { of } = claimName;
	for (const role of splitRoles(claimName.role)) {
		const clash = role.length > 0 ? clashOf({ entity, role, ...(of !== undefined && { of }) }, people) : undefined;
		if (clash !== undefined) return clash;
	}
	return undefined;
}

/** Why nothing in the sources bears out the role that a claim gives someone they know; `undefined` where something does. */
export function unknownRole(claimName: Name, { holdings }: People): string | undefined {
	const [entity] = claimName.entities;
	if (claimName.form === "pronoun" || claimName.entities.length !== 1 || entity === undefined) return undefined;
	const own = holdings.filter((held) => held.entity === entity);
	if (own.length === 0 && claimName.form === "role" && claimName.words === undefined) return undefined;
	const unheard = splitRoles(claimName.role).find(
		(role) => role.length > 0 && !isVague(role) && !own.some((held) => roleFit(role, held.role) > 0),
	);
	return unheard === undefined ? undefined : `no source calls ${sayEntity(entity)} ${unheard.join(" ")}`;
}

function clashOf(claimed: Holding, { holdings }: People): string | undefined {
	if (isVague(claimed.role) && claimed.of === undefined) return undefined;
	const own = holdings.filter(({ entity }) => entity === claimed.entity);
	if (own.some((held) => agrees(claimed, held))) return undefined;
	const rival = own.find((held) => rivals(claimed, held)) ?? own.find((held) => elsewhere(claimed, held));
	if (rival !== undefined) return `the sources call ${sayEntity(claimed.entity)} ${say(rival)}, not ${say(claimed)}`;
	const holder = holdings.find((held) => held.entity !== claimed.entity && holds(claimed, held));
	return holder === undefined ? undefined : `in the sources it is ${sayEntity(holder.entity)} who is ${say(holder)}`;
}

function agrees(claimed: Holding, held: Holding): boolean {
	return sameOwner(claimed.of, held) && (roleFit(claimed.role, held.role) > 0 || roleFit(held.role, claimed.role) > 0);
}

/** Two jobs that one person does not hold at a time. */
function rivals(claimed: Holding, held: Holding): boolean {
	const [one, other] = [jobOf(claimed.role), jobOf(held.role)];
	return one !== undefined && other !== undefined && one !== other;
}

/** The same office of another country. */
function elsewhere(claimed: Holding, held: Holding): boolean {
	if (claimed.of === undefined || held.of === undefined) return false;
	return isCountry(claimed.of) && isCountry(held.of) && claimed.of !== held.of;
}

/** Someone else is said to hold just this office, and there is only one of it. */
function holds(claimed: Holding, held: Holding): boolean {
	const job = jobOf(claimed.role);
	return (
		job !== undefined &&
		job === jobOf(held.role) &&
		claimed.of !== undefined &&
		claimed.of === held.of &&
		roleFit(claimed.role, held.role) >= 3
	);
}

function say({ role, of }: Holding): string {
	return of === undefined ? role.join(" ") : `${role.join(" ")} of ${sayEntity(of)}`;
}

/** Entities are kept in small letters; a name is shown with its capitals. */
function sayEntity(entity: string): string {
	return entity.replace(/(?:^|[\s-])\p{L}/gu, (start) => start.toUpperCase());
}
