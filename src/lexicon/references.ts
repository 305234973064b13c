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

/** Nouns that stand right before a thing's name, each line one kind: first those by which any of the kind may be taken up. */
const kinds = [
	["ship vessel", "boat tanker freighter ferry trawler yacht liner barge tug frigate schooner steamer cutter"],
	["company firm business group", "chain retailer manufacturer start-up airline"],
	["aircraft plane", "airliner jet helicopter"],
	["drug medicine", "vaccine"],
	["film", "documentary thriller musical"],
	["app", "game"],
];

/** A noun → the nouns with which the text may have introduced what it takes up: "the **vessel**" the tanker Ostra Star. */
export const takenUpAs: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	kinds.flatMap(([general = "", special = ""]) => {
		const all = new Set(`${general} ${special}`.split(" "));
		return [
			...general.split(" ").map((noun): [string, ReadonlySet<string>] => [noun, all]),
			...special.split(" ").map((noun): [string, ReadonlySet<string>] => [noun, new Set([noun])]),
		];
	}),
);

/** A noun → all nouns of its kind. */
export const kindOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	kinds.flatMap((lines) => {
		const all = new Set(lines.join(" ").split(" "));
		return [...all].map((noun): [string, ReadonlySet<string>] => [noun, all]);
	}),
);
