/** Places below and above countries that news names without saying what they are. Capitals stand in `countries.ts`. */

/** Cities, states and provinces, split by `|`. */
export const regions: ReadonlySet<string> = new Set(
	[
		"New York|New York City|Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|Austin|San Francisco",
		"Seattle|Denver|Boston|Detroit|Nashville|Portland|Las Vegas|Memphis|Louisville|Baltimore|Milwaukee|Atlanta|Miami|Oakland",
		"Minneapolis|New Orleans|Cleveland|Tampa|Honolulu|Pittsburgh|Cincinnati|St. Louis|Orlando|Salt Lake City|Kansas City|Charlotte",
		"Manhattan|Brooklyn|Queens|Bronx|Hollywood|Silicon Valley|Wall Street|Capitol Hill|Long Island",
		"Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas",
		"Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada",
		"New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island",
		"South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming",
		"Toronto|Montreal|Vancouver|Calgary|Quebec|Ontario|Alberta|British Columbia|Nova Scotia|Manitoba",
		"Birmingham|Manchester|Liverpool|Leeds|Sheffield|Bristol|Newcastle|Nottingham|Glasgow|Aberdeen|Dundee|Oxford|Cambridge|York",
		"Brighton|Southampton|Portsmouth|Plymouth|Leicester|Coventry|Bradford|Hull|Swansea|Yorkshire|Kent|Essex|Cornwall|Devon",
		"Shanghai|Guangzhou|Shenzhen|Wuhan|Chongqing|Tianjin|Chengdu|Nanjing|Hangzhou|Xinjiang|Tibet|Osaka|Kyoto|Hiroshima|Nagasaki",
		"Fukushima|Okinawa|Busan|Mumbai|Kolkata|Chennai|Bangalore|Bengaluru|Hyderabad|Kashmir|Karachi|Lahore|Peshawar|Kandahar",
		"Dubai|Istanbul|Izmir|Aleppo|Homs|Idlib|Mosul|Basra|Gaza|Gaza City|Gaza Strip|West Bank|Rafah|Tel Aviv|Haifa|Jeddah|Mecca",
		"Marseille|Lyon|Nice|Toulouse|Bordeaux|Strasbourg|Lille|Munich|Hamburg|Frankfurt|Cologne|Stuttgart|Dresden|Leipzig|Bavaria",
		"Milan|Naples|Turin|Florence|Venice|Genoa|Bologna|Palermo|Sicily|Sardinia|Barcelona|Valencia|Seville|Bilbao|Catalonia|Porto",
		"Rotterdam|Antwerp|Zurich|Geneva|Basel|Davos|Salzburg|Gothenburg|Malmo|Bergen|Krakow|Gdansk|St. Petersburg|Saint Petersburg",
		"Kharkiv|Odesa|Odessa|Lviv|Mariupol|Kherson|Zaporizhzhia|Donetsk|Luhansk|Donbas|Crimea|Bakhmut|Chechnya|Siberia",
		"Sydney|Melbourne|Brisbane|Perth|Adelaide|Queensland|Victoria|New South Wales|Tasmania|Auckland|Christchurch",
		"Rio de Janeiro|Sao Paulo|São Paulo|Salvador|Recife|Medellin|Medellín|Cali|Guayaquil|Cusco|Valparaiso|Rosario|Cordoba",
		"Johannesburg|Durban|Lagos|Kano|Mombasa|Casablanca|Marrakesh|Alexandria|Benghazi|Darfur|Tigray|Timbuktu|Goma",
		"Tijuana|Guadalajara|Monterrey|Acapulco|Cancun|Cancún|Bali|Java|Sumatra|Aceh|Phuket|Chiang Mai|Mindanao|Cebu|Ho Chi Minh City",
		"Africa|Asia|Europe|North America|South America|Latin America|Central America|Antarctica|Oceania|Middle East|Far East",
		"East Asia|South Asia|Southeast Asia|Central Asia|Eastern Europe|Western Europe|West Africa|East Africa|Caribbean|Balkans",
		"Scandinavia|Arctic|Atlantic|Pacific|Mediterranean|Baltic|Indo-Pacific|Asia-Pacific|Western Hemisphere|Sahara|Sahel",
		"Andalusia|Tuscany|Provence|Corsica|Alsace|Flanders|Wallonia|Silesia|Tyrol",
		"Amazon|Nile|Danube|Rhine|Thames|Mississippi River|Himalayas|Alps|Andes|Everest|Mount Everest|Mars|Venus|Jupiter|Moon",
	].flatMap((line) => line.split("|")),
);

/**
 * Words for the people and things of regions and cities: "a **Californian** start-up" is one from California. Those of continents
 * begin the names of too many bodies.
 */
export const regionDemonyms: ReadonlyMap<string, string> = new Map(
	(
		"California:Californian|Texas:Texan|Florida:Floridian|Alaska:Alaskan|Hawaii:Hawaiian|Virginia:Virginian|Boston:Bostonian|" +
		"Chicago:Chicagoan|Philadelphia:Philadelphian|Seattle:Seattleite|New York:New Yorker|Quebec:Quebecois|Toronto:Torontonian|" +
		"Bavaria:Bavarian|Catalonia:Catalan|Andalusia:Andalusian|" +
		"Sicily:Sicilian|Sardinia:Sardinian|Milan:Milanese|Naples:Neapolitan|Venice:Venetian|Florence:Florentine|Genoa:Genoese|" +
		"Tuscany:Tuscan|Provence:Provencal|Corsica:Corsican|" +
		"Alsace:Alsatian|Flanders:Flemish|Wallonia:Walloon|Silesia:Silesian|Tyrol:Tyrolean|" +
		"Cornwall:Cornish|Manchester:Mancunian|Liverpool:Liverpudlian|Glasgow:Glaswegian|Aberdeen:Aberdonian|" +
		"Siberia:Siberian|Chechnya:Chechen|Crimea:Crimean|Tibet:Tibetan|Kashmir:Kashmiri|Tasmania:Tasmanian|Queensland:Queenslander|" +
		"Sydney:Sydneysider|Melbourne:Melburnian|Bali:Balinese|Java:Javanese|Sumatra:Sumatran|" +
		"Paris:Parisian|London:Londoner|Vienna:Viennese|Berlin:Berliner|Moscow:Muscovite|Athens:Athenian|Warsaw:Varsovian|" +
		"Prague:Praguer|Dublin:Dubliner|Copenhagen:Copenhagener|Cairo:Cairene|Gaza:Gazan|Shanghai:Shanghainese"
	)
		.split("|")
		.map((row) => row.split(":"))
		.map(([region = "", demonym = ""]) => [demonym, region] as const),
);

/** Place words that are surnames too: "Arsenio Hall", "Mungo Park". */
export const placeSurnames: ReadonlySet<string> = new Set(
	"hall house park lane street church castle north south east west forest bridge tower towers bay lake rivers beach temple church prison mount gardens banks".split(
		" ",
	),
);

/** Last words of place names: "South China Sea", "Albert Hall", "Fifth Avenue". */
export const placeWords: ReadonlySet<string> = new Set(
	(
		"sea ocean strait straits gulf bay river lake island islands isle isles mountain mountains mount valley desert coast " +
		"peninsula canal channel cape bridge tunnel street road avenue boulevard lane square plaza park gardens forest beach " +
		"airport station port harbour harbor terminal palace castle tower towers hall house guesthouse hotel stadium arena " +
		"cathedral basilica mosque temple church abbey museum gallery county province district prefecture region territory " +
		"city town village north south east west hemisphere border centre pier cemetery prison jail dam volcano glacier"
	).split(" "),
);

/** Lemmas before a capital that make it the city, not the government. */
export const locatives: ReadonlySet<string> = new Set([
	"in",
	"at",
	"near",
	"outside",
	"to",
	"from",
	"across",
	"around",
	"into",
	"leave",
	"reach",
	"visit",
	"capital",
]);
