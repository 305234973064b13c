import { regions } from "../../lexicon/cities.ts";
import { countries } from "../../lexicon/countries.ts";
import { citySpellings, placeHolders } from "../../lexicon/place-holders.ts";
import { widePlaces } from "../../lexicon/wide-places.ts";

/** Two places of which everybody knows that neither lies in the other: two cities, two states, a city and another country. */
export function areKnownApart(a: string, b: string): boolean {
	const [one, other] = [keyOf(a), keyOf(b)];
	if (one === undefined || other === undefined || sharesWord(one, other)) return false;
	const [over, overOther] = [holdersOf(one), holdersOf(other)];
	if (over.has(other) || overOther.has(one)) return false;
	return (isCity(one) && isCity(other)) || [one, other].every((key) => isCountry(key) || holdersOf(key).size > 0);
}

/** One spelling for all names of a place that the tables have; nothing for a name that several places bear. */
function keyOf(words: string): string | undefined {
	const plain = words.toLowerCase().replace(/^the /u, "");
	const known = countryOf.get(plain) ?? (places.has(plain) ? plain : undefined);
	return known === undefined || shared.has(known) ? undefined : (citySpellings.get(known) ?? known);
}

/** A country and a state of that name, and so on. */
const shared: ReadonlySet<string> = new Set(["georgia", "victoria", "jordan", "chad", "santiago", "georgetown"]);

/** "Santa Ossel" and "Ossel" may be one place. */
function sharesWord(one: string, other: string): boolean {
	const words = other.split(" ");
	return one.split(" ").some((word) => words.includes(word) && !particles.has(word));
}

const particles: ReadonlySet<string> = new Set(["north", "south", "east", "west", "new", "san", "los", "las"]);

/** All that hold a place, by way of what holds those. */
function holdersOf(key: string): ReadonlySet<string> {
	const own = [...(placeHolders.get(key) ?? []), ...(capitalsOf.get(key) ?? [])];
	return new Set([...own, ...own.flatMap((holder) => [...(placeHolders.get(holder) ?? [])])]);
}

function isCity(key: string): boolean {
	return cities.has(key);
}

function isCountry(key: string): boolean {
	return lands.has(key);
}

const lands: ReadonlySet<string> = new Set(countries.map(({ entity }) => entity));
const countryOf: ReadonlyMap<string, string> = new Map(
	countries.flatMap(({ entity, names }) => names.map((name) => [name.toLowerCase(), entity] as const)),
);
const places: ReadonlySet<string> = new Set(
	[...regions, ...countries.flatMap(({ capitals }) => capitals)].map((name) => name.toLowerCase()),
);
const capitalsOf: ReadonlyMap<string, readonly string[]> = new Map(
	countries.flatMap(({ entity, capitals }) => capitals.map((name) => [name.toLowerCase(), [entity]] as const)),
);
const wide: ReadonlySet<string> = new Set([...widePlaces].map((name) => name.toLowerCase()));
const cities: ReadonlySet<string> = new Set([...places].filter((name) => !wide.has(name) && !lands.has(name)));
