/** Words beside a number that make it a name, an address, a date or a time, not a quantity. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** "Article 5", "flight 370": the number after them is a label. */
export const labelNouns: ReadonlySet<string> = list(
	`article section chapter page pages number no no. nos nos. figure fig table paragraph clause room flight route highway
	interstate channel phase step stage type version grade category cat tier part episode season volume vol vol. round lap
	gate zone district ward platform apartment apt suite box building bus train line size act title rule question class
	group level unit exhibit count counts item appendix annex amendment proposition resolution bill model psalm verse line
	form file case formula area terminal pier dock runway exit junction mile marker track game set hole race heat match
	quarter division brigade regiment battalion squadron fleet wing corps catch studio extension ext call dial channel top
	day week year windows covid sars phone tel fax zip code protocol schedule notice order`,
);

/** "10 Downing Street". */
export const streets: ReadonlySet<string> = list(
	"street st st. road rd rd. avenue ave ave. lane drive boulevard blvd square place court terrace way crescent row gardens park plaza",
);

/** Capitalised words after which a number is still a number: "On Monday 35 people died". */
export const calendarWords: ReadonlySet<string> = list(
	"monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan thanksgiving today yesterday tomorrow tonight",
);

/** After a number: a time of day. */
export const clockMarks: ReadonlySet<string> = list(
	"am pm a.m. p.m. a.m p.m o'clock oclock gmt utc bst est edt pst pdt cet cest ist hours' noon midnight",
);

/** "4 in the morning". */
export const partsOfDay: ReadonlySet<string> = list("morning afternoon evening");

/** Verbs and nouns of change: "rose from 5 to 7" names two values, not a range. */
export const changeLemmas: ReadonlySet<string> = list(
	`rise fall grow increase decrease drop climb jump surge soar plunge slump slip slide fell cut reduce raise lower move
	change go come shrink decline dip edge tumble boost lift improve widen narrow expand upgrade downgrade double reduction
	growth swing shift turn bring slash push extend`,
);

/** Words before a number of years of life. */
export const ageWords: ReadonlySet<string> = list("aged age ages");
