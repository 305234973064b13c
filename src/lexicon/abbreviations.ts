/** Words that keep their full stop: the stop belongs to the word and, before a capital, does not end the sentence. */
export const abbreviations: ReadonlySet<string> = new Set(
	(
		"mr mrs ms mx messrs dr prof rev fr hon st gen lt col maj capt cmdr sgt cpl pvt adm brig gov sen rep reps sens pres supt det insp " +
		"jr sr esq phd md " +
		"jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat " +
		"inc corp co ltd llc plc bros assn dept univ est vs v cf al approx fig figs vol pp eds ed ca no nos art sec ch " +
		"ft mt ave blvd rd sq ariz calif colo conn fla ill kan mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis"
	).split(" "),
);

/** Abbreviations that often end a sentence as well: only a word that opens sentences after them breaks it. */
export const closingAbbreviations: ReadonlySet<string> = new Set(
	"jr sr inc corp co ltd llc plc bros etc al calif ariz fla mass mich tenn tex wash conn".split(" "),
);

/** Abbreviations that are words too (`no`, `art`, `sat`, `mar`): they keep the stop only before a digit or a capital. */
export const wordLikeAbbreviations: ReadonlySet<string> = new Set(
	"no nos art sec ch ed eds sat sun mon wed mar jun dec est fig figs al ca co miss mass ill ore pa wash mo st fr gen col maj rep reps det hon pres md ms ft mt rd sq".split(
		" ",
	),
);

/** Words that begin a sentence when capitalised after "U.S." or "p.m.". */
export const sentenceOpeners: ReadonlySet<string> = new Set(
	(
		"the a an this that these those he she it they we you i his her its their our my there here in on at by for from with after before " +
		"since during while when where who what why how as if although though but and or so yet nor however meanwhile also still then now " +
		"some many most few several all both each such no not only one two three another other more according under over last next " +
		"despite because once until unlike instead even just is are was were has have had"
	).split(" "),
);

/** Words that go on after "5 p.m.": days and time zones. Any other capital begins a sentence there. */
export const afterTimeOfDay: ReadonlySet<string> = new Set(
	(
		"monday tuesday wednesday thursday friday saturday sunday mon mon. tue tue. tues tues. wed wed. thu thu. thur thur. thurs thurs. fri fri. " +
		"sat sat. sun sun. january february march april may june july august september october november december " +
		"jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. " +
		"eastern central mountain pacific atlantic greenwich coordinated universal gmt utc est edt et ct cst cdt mt mst mdt pt pst pdt bst ist jst " +
		"cet cest eet aest aedt hkt kst sgt msk e.t. e.s.t. e.d.t. p.t. g.m.t."
	).split(" "),
);
