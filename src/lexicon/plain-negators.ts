/** Words that can hardly stand in a statement without turning it round. */
export const plainNegators: ReadonlySet<string> = new Set(
	"not n't never no none neither nor nobody nothing nowhere without cannot hardly barely".split(" "),
);
