const words = (text: string): readonly string[] => text.split(" ");

/** Nouns that say no more of a person than the pronoun does: "the man" is "he". */
export const genericPersons: ReadonlyMap<string, string> = new Map([
	...words("man boy guy gentleman").map((noun): [string, string] => [noun, "he"]),
	...words("woman girl lady").map((noun): [string, string] => [noun, "she"]),
	...words("men boys women girls people persons pair duo trio").map((noun): [string, string] => [noun, "they"]),
]);

/** Relatives and others whose noun tells which pronoun they take. */
export const nounGenders: ReadonlyMap<string, "he" | "she"> = new Map([
	...words(
		"man boy gentleman father brother son uncle nephew grandfather grandson husband widower groom boyfriend king prince " +
			"duke spokesman chairman businessman policeman fireman salesman sportsman congressman landlord stepfather stepson",
	).map((noun): [string, "he"] => [noun, "he"]),
	...words(
		"woman girl lady mother sister daughter aunt niece grandmother granddaughter wife widow bride girlfriend queen " +
			"princess duchess spokeswoman chairwoman businesswoman policewoman saleswoman sportswoman congresswoman actress waitress nun landlady stepmother stepdaughter",
	).map((noun): [string, "she"] => [noun, "she"]),
]);

/** Nouns for somebody by what they do: a pronoun may mean them where the text calls them so. */
export const roleNouns: ReadonlySet<string> = new Set(
	words(
		"worker employee player driver officer suspect victim patient student pupil teacher singer actor actress teenager child " +
			"man woman boy girl couple family passenger pilot soldier resident witness customer author artist owner candidate " +
			"lawmaker politician official scientist researcher athlete footballer striker goalkeeper coach manager boss defendant",
	),
);
