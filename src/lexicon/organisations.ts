/** Words by which a capitalised name shows itself as an organisation, and news bodies that everybody calls by one word. */

/** Key words: one of them among a name's words makes it an organisation. */
export const organisationWords: ReadonlySet<string> = new Set(
	(
		"university college school institute institution academy department ministry office bureau agency authority administration " +
		"commission committee council board panel tribunal court parliament congress senate assembly legislature cabinet government " +
		"party union association federation confederation league alliance coalition organisation organization foundation trust fund " +
		"society club group holdings corp corporation inc incorporated ltd limited llc plc company co bank bancorp insurance airlines " +
		"airways motors industries systems technologies pharmaceuticals laboratories partners capital ventures press news times post " +
		"journal herald tribune gazette television broadcasting radio network media studios entertainment records police army navy " +
		"guard corps command forces force marines fbi cia brigade regiment division battalion hospital clinic center centre initiative " +
		"project program programme campaign movement front brotherhood treasury exchequer reserve exchange nations pentagon service " +
		"services united international rovers wanderers athletic fc afc rangers celtic"
	).split(" "),
);

/** Organisations known by one word or two, as written. */
export const organisationNames: ReadonlySet<string> = new Set(
	[
		"Pentagon|Congress|Senate|Parliament|Treasury|Kremlin|Nato|NATO|Interpol|Europol|Unicef|UNICEF|Unesco|UNESCO|Opec|OPEC",
		"Reuters|Bloomberg|Associated Press|AP|AFP|BBC|CNN|Fox News|NBC|ABC|CBS|PBS|NPR|Xinhua|Tass|TASS|Al Jazeera|ITV|Sky News",
		"Google|Microsoft|Apple|Amazon|Facebook|Meta|Twitter|Tesla|Netflix|Samsung|Sony|Toyota|Honda|Nissan|Volkswagen|Boeing|Airbus",
		"Hamas|Hezbollah|Taliban|Al-Qaeda|al-Qaeda|Islamic State|Boko Haram|Greenpeace|Oxfam|Red Cross|Red Crescent|Amnesty",
		"United Nations|UN|U.N.|EU|IMF|WHO|WTO|FBI|CIA|NASA|Nasa|NHS|MI5|MI6|FIFA|Fifa|UEFA|Uefa|NBA|NFL|MLB|NHL|IOC|G7|G8|G20",
		"House of Commons|House of Lords|House of Representatives|Scotland Yard|Getty Images|Getty|Buzzfeed|BuzzFeed|YouTube|Instagram",
		"Republicans|Republican|Democrats|Democrat|Tories|Tory|Labour|Conservatives|Lib Dems|Liberal Democrats|Reform UK|SNP|Congress",
	].flatMap((line) => line.split("|")),
);

/** Two ways of saying one body: read the first as the second. Whole names, lower case, without "the" and country. */
export const organisationSynonyms: Readonly<Record<string, string>> = {
	pentagon: "defence department",
	"ministry of foreign affairs": "foreign ministry",
	"foreign affairs ministry": "foreign ministry",
	un: "united nations",
	"u.n.": "united nations",
	"associated press": "ap",
	"the fed": "federal reserve",
	fed: "federal reserve",
	"world health organisation": "who",
	"international monetary fund": "imf",
	"central intelligence agency": "cia",
	"federal bureau of investigation": "fbi",
	"north atlantic treaty organisation": "nato",
	"group of 20": "g20",
	"group of seven": "g7",
	"european union": "european union",
};

/** Last words without which a body is called in the same text: "Nordsky Network" is Nordsky. "News" and "Foundation" make another one. */
export const looseTails: ReadonlySet<string> = new Set(
	"network group holdings corporation corp inc company co airlines airways motors university".split(" "),
);

/** What an official's body is called by its owner: "the sheriff's office". */
export const officeTails: ReadonlySet<string> = new Set(["office", "department"]);

/** Bodies that every country has: their name keeps the country outside. */
export const commonBodies: ReadonlySet<string> = new Set(
	"court congress senate parliament ministry department army navy government embassy treasury military police cabinet administration".split(
		" ",
	),
);

/** Capitalised before a title they are a name of their own: "State Department spokesman". */
export const bodyWords: ReadonlySet<string> = new Set(
	"department ministry council house senate bank parliament assembly league city county town club united police army navy".split(
		" ",
	),
);

/** Nouns by which a text takes up a body that it has named: "the company". */
export const generalBodies: ReadonlySet<string> = new Set(
	(
		"company firm group club team side bank party union agency airline carrier school university college hospital museum council " +
		"town city village country state island continent region district province nation court band charity ministry department organisation organization institute institution " +
		"business corporation manufacturer maker retailer chain broadcaster newspaper magazine publisher developer operator"
	).split(" "),
);

/** Whatever "the company" may mean, besides these bodies. Lemmas. */
export const firmNouns: ReadonlySet<string> = new Set([
	...generalBodies,
	...(
		"shipyard brewery bakery dairy winery startup start-up rival competitor supplier producer subsidiary partner venture " +
		"investor lender insurer dealer builder contractor consortium"
	).split(" "),
]);

/** Heads whose name goes on with "of" and "and": "Ministry of Health and Welfare". */
export const openOrganisations: ReadonlySet<string> = new Set([
	"ministry",
	"department",
	"office",
	"bureau",
	"center",
	"centre",
	"institute",
	"committee",
	"initiative",
	"agency",
	"secretariat",
	"school",
	"college",
]);

/** Last words that say in what form a body is incorporated, and nothing of which it is. */
export const legalForms: ReadonlySet<string> = new Set([
	"corp",
	"corp.",
	"inc",
	"inc.",
	"ltd",
	"ltd.",
	"plc",
	"co",
	"co.",
	"llc",
	"holdings",
	"group",
	"fc",
	"afc",
]);
