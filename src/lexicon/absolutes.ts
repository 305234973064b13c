/** Words that claim to be the only, the first or the utmost: they hold only where the text says so itself. */
export const absolutes: ReadonlySet<string> = new Set(
	(
		"first second third last latest only sole solely alone entire entirely whole all every always never ever most least more less fewer best worst " +
		"largest biggest greatest highest lowest longest shortest oldest youngest smallest earliest top unprecedented record unique unanimous unanimously"
	).split(" "),
);
