/** They set somebody or something apart from all the others of whom a thing is said. */
export const excepting: ReadonlySet<string> = new Set([
	"except",
	"except for",
	"apart from",
	"aside from",
	"other than",
	"save for",
	"excluding",
	"barring",
	"with the exception of",
]);

/** They set one thing against another, of which the opposite is said. */
export const contrasting: ReadonlySet<string> = new Set([
	"instead of",
	"rather than",
	"in place of",
	"as opposed to",
	"in contrast to",
	"unlike",
	"and not",
	"but not",
]);

/** They name some out of all of whom a thing is said. */
export const exemplifying: ReadonlySet<string> = new Set([
	"above all",
	"especially",
	"particularly",
	"in particular",
	"notably",
	"mainly",
	"mostly",
	"chiefly",
	"primarily",
	"including",
	"such as",
	"among them",
	"not least",
	"for example",
	"for instance",
]);
