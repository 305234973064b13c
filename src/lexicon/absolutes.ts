/** Words that claim to be the only, the first or the utmost: they hold only where the text says so itself. */
export const absolutes: ReadonlySet<string> = new Set(
	(
		"first second third last latest only sole solely alone entire entirely whole all every everyone everybody everything always never ever most least more less fewer best worst " +
		"largest biggest greatest highest lowest longest shortest oldest youngest smallest earliest top unprecedented record unique unanimous unanimously"
	).split(" "),
);

/** Of these nothing else is so: what holds of a specific thing or deed alone need not hold of a more general one alone. */
export const exclusives: ReadonlySet<string> = new Set("only sole solely alone first last never ever".split(" "));

/** Absolutes that say the same of a noun. */
export const equallyAbsolute: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	[
		"all every each everyone everybody everything",
		"only sole solely alone",
		"largest biggest greatest",
		"smallest littlest",
		"whole entire",
		"unanimous unanimously",
	].flatMap((row) => {
		const words = new Set(row.split(" "));
		return [...words].map((word) => [word, words] as const);
	}),
);
