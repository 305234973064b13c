/** Talked of, asked for or feared: it may come about or not. Lemmas in American spelling. */
const talk =
	"consider contemplate debate demand fear mull offer pledge predict promise propose request seek suggest threaten urge want weigh";

export const talkedOf: ReadonlySet<string> = new Set(talk.split(" "));

/**
 * Verbs whose object does not come about, does not last, or goes away: whoever cancels a strike has not gone on strike, and
 * whoever lays off workers has not taken them on. Lemmas in American spelling; a particle is joined by `_`.
 */
export const undoingVerbs: ReadonlySet<string> = new Set(
	(
		"abandon abolish abort adjourn avert avoid ban bar block boycott break_off call_off cancel cease curb defer delay deny " +
		"deter disallow disband discard discharge discontinue dismiss disrupt end expel fire foil forbid forgo fight_off give_up halt " +
		"hamper head_off hinder impede lay_off lose miss obstruct oppose outlaw pause postpone preclude prevent prohibit put_off " +
		"reject refuse relinquish remove renounce repeal resist revoke rule_out sack scrap scupper sell shelve skip spurn stall " +
		"stave_off stop suspend terminate thwart turn_down veto withdraw write_off drop defeat bury freeze vote_down decline give_back hand_back send_back " +
		talk
	).split(" "),
);
