/** Nouns for a business by which a text takes up the one that it has named: "the company". Lemmas. */
export const businesses: ReadonlySet<string> = new Set("company firm business group corporation".split(" "));

/** Nouns that are a name's last word, or begin like it: "the railway" for Ovel Railways, "the glassworks" for Vesta Glass. */
export const namedBodies: ReadonlySet<string> = new Set(
	(
		"railway shipyard brewery glassworks steelworks ironworks dairy mill mine museum association society foundation federation " +
		"union club bank hospital university college school theatre orchestra choir brigade council committee institute agency airline " +
		"ferry shipping bakery brickworks factory fund trust zoo hotel league party ministry paper station observatory"
	).split(" "),
);

/** Headings that name their sender: "**Statement** by Ovel Railways". */
export const messages: ReadonlySet<string> = new Set(
	"statement message letter notice announcement release update bulletin apology reply".split(" "),
);

/** "Between the two **towns**": places that a text names in pairs. */
export const pairedPlaces: ReadonlySet<string> = new Set(
	"towns cities villages stations ports harbours islands airports capitals districts".split(" "),
);
