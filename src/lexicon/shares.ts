/** Words for some of a number of people or things, where a text goes on to tell what holds of these alone. */
export const someOfThem: ReadonlySet<string> = new Set(
	"one some many most several few half third quarter two-thirds majority minority part dozens scores hundreds thousands percent".split(
		" ",
	),
);

/** Behind "of": those of whom the text has just told. */
export const ofThem: ReadonlySet<string> = new Set(["which", "whom", "them", "these", "those"]);

/** They pick out some of those just told of. */
export const pickingOut: readonly string[] = [
	"including",
	"among them",
	"amongst them",
	"among whom",
	"amongst whom",
	"among which",
	"among those",
];

/** A claim with one of these tells of a share itself. */
export const shareWords: ReadonlySet<string> = new Set([
	...someOfThem,
	..."including include includes included among amongst partly partially mostly mainly largely part other others rest".split(
		" ",
	),
]);

/** Before "of the" and a number: what is said holds of some of so many, of most, or of none. */
export const partitives: ReadonlySet<string> = new Set([
	...someOfThem,
	..."none neither each part bulk rest remainder handful couple number fifth tenth thirds quarters".split(" "),
]);
