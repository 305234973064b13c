/** Asked for, promised or feared: it may come about or not. Lemmas in American spelling. */
const wished = "demand fear pledge predict promise propose request seek suggest threaten urge want";

const talk = `consider contemplate debate mull offer weigh ${wished}`;

export const talkedOf: ReadonlySet<string> = new Set(talk.split(" "));

/** Verbs whose object does not come about, or not yet. A particle is joined by `_`. */
const forestalled =
	"avert avoid block call_off cancel defer delay forbid foil forgo head_off postpone preclude prevent prohibit put_off rule_out " +
	"scrap shelve stave_off thwart";

/** Whoever postpones a decision has not decided; but a plan that is rejected was planned. */
export const forestallingVerbs: ReadonlySet<string> = new Set(`${forestalled} ${wished}`.split(" "));

/**
 * These, and verbs whose object does not last, goes away or is not accepted: whoever cancels a strike has not gone on strike, and
 * whoever lays off workers has not taken them on.
 */
export const undoingVerbs: ReadonlySet<string> = new Set(
	(
		"abandon abolish abort adjourn ban bar boycott break_off cease curb decline deny deter disallow disband discard discharge discontinue " +
		"dismiss disrupt end expel fire fight_off give_up halt hamper hinder impede lay_off lose miss obstruct oppose outlaw pause refuse " +
		"reject relinquish remove renounce repeal resist revoke sack scupper sell skip spurn stall stop suspend terminate turn_down veto " +
		`vote_down withdraw write_off drop defeat bury freeze give_back hand_back send_back ${forestalled} ${talk}`
	).split(" "),
);
