import type { News } from "./news.corpus.ts";

/** Texts about one event, and claims that name it where the sentence leaves it out: it is that event, or another one. */
export const settingNews: readonly News[] = [
	{
		text: "Bus drivers end walkout in Melby\n\nMELBY, May 4 - Bus drivers in Melby returned to work on Thursday after a six-day strike over shift hours, the union said.\n\nTwo stewards were detained on Monday for blocking the depot gate.\n\nWindows at the garage were smashed on Tuesday night.\n\nThe company hired forty replacement drivers.\n\nThe drivers' spokesman, Karl Enge, said the deal was fair. In 2011 three drivers were dismissed.\n\nThe transit firm was founded by Nils Borg.",
		supported: [
			"Two stewards were detained during the strike.",
			"Windows at the garage were smashed during the strike.",
		],
		contradicted: [],
		unsupported: [
			"Three drivers were dismissed during the strike.",
			"Four stewards were detained during the strike.",
			"The transit firm was founded by Nils Borg during the strike.",
			"Two stewards were hurt during the strike.",
			"Two stewards were detained during the riot.",
			"Two stewards were detained during the football match.",
		],
	},
	{
		text: "Three hurt as tram hits lorry\n\nA tram collided with a lorry in central Oster on Friday, police said. The crash closed the ring road for five hours.\n\nThe lorry driver was unhurt. Three passengers were taken to hospital with minor injuries.\n\nThe tram driver, who was injured in 2015, is on leave.\n\nA cyclist was killed at the same junction last year.\n\nFour people were hurt on Sunday when a roof fell in at the market.",
		supported: ["The lorry driver was unhurt in the crash.", "The lorry driver was unhurt in the accident."],
		contradicted: [],
		unsupported: [
			"A cyclist was killed in the crash.",
			"The tram driver was injured in the crash.",
			"The lorry driver was killed in the crash.",
			"Four people were hurt in the crash.",
			"The lorry driver was hurt in the crash.",
			"Four people were hurt in the collision.",
		],
	},
	{
		text: "Harvest festival draws record crowd\n\nThe Dunmore harvest festival drew 22,000 visitors, the organisers said on Monday.\n\nPolice made nine arrests. A stall selling fried fish caught fire on Saturday, and two cooks were treated for burns.\n\nThe prize for the largest pumpkin went to Ida Falk.\n\nTwo men were fined at the station for travelling without a ticket.\n\nLast year a horse bolted and injured a child.\n\nThe organisers thanked the volunteers. The mayor opened a new library on Sunday.",
		supported: [
			"Police made nine arrests during the festival.",
			"Police made nine arrests at the festival.",
			"Police made nine arrests at the harvest festival.",
			"Two cooks were treated for burns at the festival.",
			"The organisers of the festival thanked the volunteers.",
		],
		contradicted: ["Police made nineteen arrests at the festival."],
		unsupported: [
			"Two men were fined at the festival for travelling without a ticket.",
			"Two men were fined at the festival.",
			"A horse bolted and injured a child at the festival.",
			"A child was injured at the festival.",

			"Police made nine arrests at the book festival.",
			"Police made nine arrests at the concert.",
			"The mayor opened a new library at the festival.",
			"The organisers of the concert thanked the volunteers.",
			"The volunteers of the festival thanked the organisers.",
		],
	},
	{
		text: "Choir and orchestra share prize\n\nThe jury of the Vessel music festival gave its first prize to two ensembles on Sunday.\n\nThe director said she was delighted. The director of the city orchestra, Per Lind, was absent.\n\nEleven concerts were sold out. A violinist fainted on stage on Saturday.\n\nAt the winter festival in January two concerts were cancelled. A pianist broke his wrist.",
		supported: ["A violinist fainted on stage during the festival."],
		contradicted: [],
		unsupported: [
			"The director of the festival said she was delighted.",
			"A pianist broke his wrist at the festival.",
			"Two concerts were cancelled at the festival.",
			"Two concerts were cancelled during the festival.",
		],
	},
	{
		text: "Murder trial ends in acquittal\n\nThe district court in Halden on Tuesday acquitted a baker of murdering his partner. The trial lasted nine days.\n\nThe baker, Odd Frisk, wept. Eighteen witnesses were heard. The prosecutor, Liv Aune, collapsed on the third day and was taken to hospital.\n\nAt an earlier trial in 2019 the baker was sentenced to ten years. Six witnesses were heard.\n\nAune was born in Bergen and studied law.",
		supported: [],
		contradicted: ["Twelve witnesses were heard during the trial."],
		unsupported: [
			"Six witnesses were heard during the trial.",
			"The baker was sentenced to ten years at the trial.",
			"Aune studied law during the trial.",
			"Aune was born in Bergen during the trial.",
		],
	},
	{
		text: "Ferry runs aground off Skarv\n\nThe ferry Nordlys ran aground off Skarv on Monday in thick fog. All 84 passengers were taken off by lifeboats.\n\nNobody was injured. The captain was breathalysed and had not been drinking.\n\nTwo ferries collided in the same strait in 2008; nine people died.",
		supported: ["Nobody was injured in the accident.", "Nobody was injured in the incident."],
		contradicted: [],
		unsupported: ["Nine people died in the accident.", "Several passengers were injured in the accident."],
	},
	{
		text: "Teachers strike enters third week\n\nSchools in Lorne stayed shut on Monday as a teachers' strike entered its third week.\n\nThe union has 4,000 members. It pays 30 pounds a day in strike money.\n\nAbout 60 parents protested outside the town hall on Friday. The strike of 2009 lasted a month, and 200 parents protested outside the town hall.\n\nEducation secretary Ann Moss met the union on Thursday. She visited Denmark with her husband.",
		supported: ["About 60 parents protested outside the town hall during the strike."],
		contradicted: [],
		unsupported: [
			"About 200 parents protested outside the town hall during the strike.",
			"Ann Moss visited Denmark during the strike.",
			"Sixty teachers protested outside the town hall during the strike.",
		],
	},
	{
		text: "Museum reopens after flood\n\nThe Lunde maritime museum reopened on Saturday, five weeks after a burst pipe flooded its cellars.\n\nThe flood damaged forty paintings and a ship model. Nobody was hurt.\n\nThe museum's director, Tor Vik, thanked the volunteers. The members of the board resigned on Monday.\n\nThe insurer paid 200,000 crowns.\n\nIn 1998 a flood destroyed the archive, and two guards were injured.",
		supported: [
			"Nobody was hurt in the flood.",
			"Forty paintings were damaged in the flood.",
			"The members of the board of the museum resigned on Monday.",
		],
		contradicted: [],
		unsupported: [
			"Two guards were injured in the flood.",
			"The director of the museum resigned on Monday.",
			"Nobody was hurt in the fire.",
		],
	},
	{
		text: "Four held after derby\n\nFour men were arrested at the Varden derby on Sunday as Tolle beat Grim 2-1, police said.\n\nA steward was struck by a bottle. The referee stopped the match for ten minutes.\n\nCaptain Ole Sand scored twice. He was booked for dissent.\n\nSand, who joined Tolle in March, scored twice against Luro last month.",
		supported: ["A steward was struck by a bottle during the match.", "Captain Ole Sand scored twice in the match."],
		contradicted: [],
		unsupported: ["Ole Sand joined Tolle during the match.", "A referee was struck by a bottle during the match."],
	},
	{
		text: "Blaze guts warehouse\n\nA fire destroyed a warehouse in Port Ede on Tuesday night. Two firefighters were treated for smoke.\n\nPolice arrested a man of 34 on Wednesday.\n\nThe owner, Ina Toft, was on holiday in Spain.\n\nThe same street saw a fire in May. A child died.\n\nSix people live in the house next door. They were led to safety.",
		supported: ["Two firefighters were treated for smoke during the fire."],
		contradicted: [],
		unsupported: [
			"A child died in the fire.",
			"Police arrested a man of 34 during the fire.",
			"Ina Toft was on holiday during the strike.",
		],
	},
	{
		text: "Two convicted over bank raid\n\nTwo brothers were convicted on Friday of robbing the Hove savings bank.\n\nThe robbery took four minutes. A teller was wounded in the leg.\n\nThe brothers fled on a moped. The money was never found.\n\nThe older brother had robbed a petrol station in 2019; a cashier was beaten.",
		supported: ["A teller was wounded in the robbery.", "The brothers fled on a moped in the robbery."],
		contradicted: [],
		unsupported: ["A cashier was beaten in the robbery.", "A teller was killed in the robbery."],
	},
	{
		text: "Conference agrees fish quotas\n\nThe Baltic fisheries conference in Riga ended on Thursday with a deal on herring.\n\nDelegates from nine states took part. The Polish minister, Jan Wolny, walked out on Tuesday.\n\nWolny was elected in 2021. He owns a trawler.\n\nPolice detained three demonstrators outside the port on Wednesday.",
		supported: [
			"The Polish minister walked out of the conference on Tuesday.",
			"Jan Wolny walked out during the conference.",
			"Police detained three demonstrators during the conference.",
		],
		contradicted: [],
		unsupported: [
			"Jan Wolny was elected during the conference.",
			"Jan Wolny was elected at the conference.",
			"Police detained three demonstrators at the conference.",
		],
	},
	{
		text: "Quake shakes Olmo\n\nAn earthquake of magnitude 5.8 shook the Olmo valley early on Monday, killing 14 people.\n\nDozens of houses collapsed. Most of the dead were found in the village of Serra.\n\nA school bus was buried by rocks, and the driver died.\n\nThe valley lost 300 people in the quake of 1962. A church tower fell.",
		supported: ["Dozens of houses collapsed in the earthquake."],
		contradicted: [],
		unsupported: ["A church tower fell in the earthquake.", "Dozens of people died in the earthquake."],
	},
	{
		text: "Dam strike ends\n\nWorkers at the Korr dam ended their strike on Sunday.\n\nThe strike began on 2 March. Output fell by half.\n\nEngineer Liv Rand was dismissed for talking to reporters.\n\nRand worked at the dam for twelve years and wrote two books.\n\nThe minister will visit the dam on Friday.",
		supported: ["Output fell by half during the strike."],
		contradicted: [],
		unsupported: [
			"Rand wrote two books during the strike.",
			"Rand worked at the dam during the strike.",
			"The minister will visit the dam during the strike.",
			"The minister visited the dam during the strike.",
		],
	},
	{
		text: "Plane makes emergency landing\n\nA Norsk Air plane landed safely in Bodo on Friday after an engine caught fire.\n\nThree passengers fainted on board. The flight had left Oslo at noon.\n\nThe pilot, Kim Dahl, was praised. She won a medal in a rowing race.\n\nAnother plane lost a wheel on Thursday; a mechanic was hurt.",
		supported: ["Three passengers fainted during the flight."],
		contradicted: [],
		unsupported: ["Kim Dahl won a medal during the flight.", "A mechanic was hurt during the flight."],
	},
	{
		text: "Election in Marn\n\nVoters in Marn went to the polls on Sunday. Turnout in the election was 61 percent.\n\nThe mayor's party won 14 of 31 seats.\n\nTwo ballot boxes were stolen at dawn. Officials found them in a river.\n\nAt the last election the party won 19 seats. A candidate was shot.",
		supported: ["The mayor's party won 14 seats in the election.", "Two ballot boxes were stolen during the election."],
		contradicted: ["Three ballot boxes were stolen during the election."],
		unsupported: ["The mayor's party won 19 seats in the election.", "A candidate was shot during the election."],
	},
];
