/** What kills: whoever died in one of these, or when one of these happened, was killed. Lemmas. */

/** Events behind "died in". Places, illnesses and operations are none. */
export const deadlyEvents: ReadonlySet<string> = new Set(
	(
		"accident air_strike airstrike ambush arson assault attack avalanche battle blast blaze bombardment bombing brawl bushfire " +
		"cave-in clash collapse collision crash crossfire crush cyclone derailment disaster drone_strike duel earthquake explosion " +
		"fighting fire firefight flood flooding gunfight gunfire hurricane inferno landslide massacre mudslide pileup pile-up " +
		"pogrom quake raid rampage rockfall shelling shipwreck shooting shootout shoot-out siege skirmish smash stabbing stampede " +
		"storm tornado tsunami twister typhoon war wildfire wreck"
	).split(" "),
);

/** Verbs of what happens to somebody or something: "died **when** the bus **crashed**". */
export const deadlyVerbs: ReadonlySet<string> = new Set(
	(
		"ambush attack bomb blow_up capsize cave_in collapse collide crash crush derail detonate explode fall hit open_fire " +
		"overturn plunge ram run_over shell sink slam smash stab strike topple"
	).split(" "),
);
