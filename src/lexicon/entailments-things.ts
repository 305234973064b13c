/** People and things that are others as well, said more generally. */
export const entailedThings: readonly string[] = [
	"child: toddler schoolchild",
	"vehicle: lorry van bus motorcycle",
	"animal: dog cat horse",
];
