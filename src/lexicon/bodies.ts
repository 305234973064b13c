/** Who leads and who belongs where. Lemmas, or forms for bodies. */

function words(text: string): ReadonlySet<string> {
	return new Set(text.split(" "));
}

export const leadingVerbs = words("lead head");

/** Those who are led: "a team under X"; an `own` one by whomever it is named after: "X's group". */
export const teams: ReadonlyMap<string, "own" | "led"> = new Map([
	...[..."group laboratory lab cabinet government".split(" ")].map((word) => [word, "own"] as const),
	..."team crew delegation expedition researcher scientist committee commission squad unit"
		.split(" ")
		.map((word) => [word, "led"] as const),
]);

/** Of these one is a member; of a town one is not. */
export const memberBodies = words(
	"party union club league association society alliance movement front greens liberals democrats conservatives " +
		"socialists republicans social-democrats nationalists centrists band choir orchestra",
);
