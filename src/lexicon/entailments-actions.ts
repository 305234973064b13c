/** Verbs (and the nouns made of them) that say what others say, more generally. */
export const entailedActions: readonly string[] = [
	"leave: flee evacuate storm_out walk_out",
	"kill: murder assassinate behead strangle gun_down shoot_dead",
];
