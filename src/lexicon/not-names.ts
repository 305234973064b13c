/** Capitalised words that are never (part of) a person's, place's or organisation's name on their own. Lower case. */
export const notNames: ReadonlySet<string> = new Set(
	(
		"monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays " +
		"mon tue tues wed thu thur thurs fri sat january february march april may june july august september october november december " +
		"jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan eid hanukkah diwali thanksgiving halloween " +
		"i i'm i've i'll me my mine we us our you your he him his she her hers it its they them their theirs who whom whose what which " +
		"the a an this that these those some any all both each every either neither no none another other such same many much more most " +
		"few fewer less several and or but nor so yet for if because although though while when where after before until since once unless whether " +
		"as at by in on of to from with without within into onto over under above below between among against about around across " +
		"through during despite toward towards upon per via plus amid following according given including regarding concerning " +
		"however moreover meanwhile instead thus therefore hence still also then now today tomorrow yesterday tonight here there " +
		"later earlier soon recently finally first second third last next again even only just not never ever always often sometimes " +
		"perhaps maybe yes ok okay how why is are was were be been being am do does did has have had can could will would shall should " +
		"must might let's one two three four five six seven eight nine ten eleven twelve hundreds thousands millions dozens " +
		"speaking asked underscoring describing instead despite read see watch photo video image file updated share subscribe advertisement " +
		"mr mrs ms miss dr sir covid covid-19 internet tv bc ad am pm gmt utc est edt pst bst gdp ceo pdf dna ai ok faq q&a " +
		"euro euros dollar dollars pound pounds yen tvs q1 q2 q3 q4 h1 h2 " +
		"english-language god hi hello thanks please dear sorry hopefully"
	).split(" "),
);

/** Common words that often open a sentence of news, where their capital says nothing. Lower case. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
	(
		"aid aircraft aides air airlines ambulances anger animals authorities banks bids bodies bombs boys bread buses business cars " +
		"cases cash chances children cities climate clashes coal companies construction control costs countries couples courts crews critics crops crowds " +
		"damage data deaths debris demand details diplomacy diplomats dogs doubt drones efforts emergency employees energy evidence exports " +
		"families fans fears film fire fires fish flames flights floods food former fuel funds gas girls glass goals gold grain growth guards guests " +
		"guns heat heavy help high homes hospitals hostages hours houses housing images imports income inflation inquiries interest jobs judges " +
		"kids landslides large laws lawyers left legal life light lines local long losses low markets masked media medical migrants military mines " +
		"missiles money more music national negotiations new news nobody nurses oil old online opposition orders output parents parts passengers " +
		"patients pay peace people pilots plans planes power prices prison profits progress property protests public pupils quakes questions rain " +
		"rains rates records refugees relations relatives rents repairs reports rescue research results revenue rising roads safety sales " +
		"schools science search sea senior shares ships shops shots sirens smoke snow soldiers sources space staff stocks storms strong students " +
		"supplies support surgery talks tanks taxes teams tear temperatures tensions tickets time tourism towns trade traffic trains travel trees " +
		"troops trucks unemployment union unions unrest users videos villages violence voting wages water waves weapons weather winds witnesses " +
		"women wood work world young youths turnout tributes volunteers victims " +
		"advertising agriculture air attendance beef borrowing broadband butter capacity cargo cement cheese clothing coffee compensation competition congestion " +
		"consumption copper corn corruption cotton credit crime debt demolition drought education electricity equipment " +
		"farming fishing flooding fog footage fraud freight frost furniture gasoline graffiti guidance housing ice industry investment iron jewellery jewelry lending lightning " +
		"litter livestock logging lumber luggage machinery manufacturing meat medicine membership mercury milk mining mud noise overtime packaging paper parking " +
		"payment petrol plastic poaching police pollution postage poultry poverty production productivity profitability radiation recycling research rice rubber " +
		"rubbish salt sand security sewage shipping silver smog spending steel stone sugar timber tobacco transport trading treatment tuition " +
		"vaccination vandalism waste wealth wheat wildlife wine wool"
	).split(" "),
);

/** Surnames that look like plural nouns. Lower case. */
export const surnamesInS: ReadonlySet<string> = new Set(
	(
		"myers rogers sanders peters anders chambers saunders waters withers bowers ayers byers meyers powers rivers summers winters " +
		"masters walters salters carruthers siders sellers hammers childers landers flanders evers clements laurents " +
		"coleman freeman newman norman goodman chapman bowman friedman hoffman hartman sherman truman zimmerman hillman"
	).split(" "),
);

/** Plural nouns that are surnames, clubs, parties or peoples as well: at the start of a sentence only the text can tell. Lower case. */
export const namesLikePlurals: ReadonlySet<string> = new Set(
	(
		"banks woods rivers brooks fields parks mills wells stones waters hills marks bells shields lanes reeves cooks birds " +
		"hands sands wills grounds combs meadows falls flowers moors bonds sparks hawks tombs towers stacks hooks gates sales pounds " +
		"potts burns keys weeks jobs lords commons poles finns scots times states brothers grooms lyons stokes parsons masters " +
		"democrats republicans conservatives liberals greens tories nationals socialists communists independents " +
		"rovers rangers wanderers kings queens reds blues whites royals giants saints spurs wolves foxes lions tigers bears eagles bulls " +
		"bucks pirates cowboys warriors rockets jets hornets magpies rams gunners hammers blades owls terriers seagulls swans bees " +
		"cardinals patriots ravens panthers falcons vikings packers chiefs dolphins titans raiders chargers steelers sharks ducks " +
		"wings devils islanders senators capitals penguins predators braves cubs angels padres mariners athletics rays twins guardians " +
		"stars flames hearts crusaders hurricanes brumbies sharks bulldogs roosters storm suns heat magic thunder sun mail guardian observer"
	).split(" "),
);
