import { settings } from "../../../src/compare/guards/words/settings.ts";
import type { Corpus } from "./story.ts";

/** The event that the text is about, and others of which it tells besides. */
export const settingCorpus: Corpus = {
	guard: settings,
	stories: [
		{
			text: "Choir and orchestra share prize\n\nThe jury of the Vessel music festival gave its first prize to two ensembles on Sunday.\n\nThe director said she was delighted. The director of the city orchestra, Per Lind, was absent.\n\nEleven concerts were sold out. A violinist fainted on stage on Saturday.\n\nAt the winter festival in January two concerts were cancelled. A pianist broke his wrist.",
			supported: ["A violinist fainted on stage during the festival."],
			refused: [
				"The director of the festival said she was delighted.",
				"A pianist broke his wrist at the festival.",
				"Two concerts were cancelled at the festival.",
				"Two concerts were cancelled during the festival.",
			],
		},
		{
			text: "Murder trial ends in acquittal\n\nThe district court in Halden on Tuesday acquitted a baker of murdering his partner. The trial lasted nine days.\n\nThe baker, Odd Frisk, wept. Eighteen witnesses were heard. The prosecutor, Liv Aune, collapsed on the third day and was taken to hospital.\n\nAt an earlier trial in 2019 the baker was sentenced to ten years. Six witnesses were heard.\n\nAune was born in Bergen and studied law.",
			supported: [],
			refused: ["Six witnesses were heard during the trial.", "Aune was born in Bergen during the trial."],
		},
		{
			text: "Ferry runs aground off Skarv\n\nThe ferry Nordlys ran aground off Skarv on Monday in thick fog. All 84 passengers were taken off by lifeboats.\n\nNobody was injured. The captain was breathalysed and had not been drinking.\n\nTwo ferries collided in the same strait in 2008; nine people died.",
			supported: ["Nobody was injured in the accident.", "Nobody was injured in the incident."],
			refused: ["Nine people died in the accident."],
		},
		{
			text: "Teachers strike enters third week\n\nSchools in Lorne stayed shut on Monday as a teachers' strike entered its third week.\n\nThe union has 4,000 members. It pays 30 pounds a day in strike money.\n\nAbout 60 parents protested outside the town hall on Friday. The strike of 2009 lasted a month, and 200 parents protested outside the town hall.\n\nEducation secretary Ann Moss met the union on Thursday. She visited Denmark with her husband.",
			supported: ["About 60 parents protested outside the town hall during the strike."],
			refused: ["Ann Moss visited Denmark during the strike."],
		},
		{
			text: "Museum reopens after flood\n\nThe Lunde maritime museum reopened on Saturday, five weeks after a burst pipe flooded its cellars.\n\nThe flood damaged forty paintings and a ship model. Nobody was hurt.\n\nThe museum's director, Tor Vik, thanked the volunteers. The members of the board resigned on Monday.\n\nThe insurer paid 200,000 crowns.\n\nIn 1998 a flood destroyed the archive, and two guards were injured.",
			supported: [
				"Nobody was hurt in the flood.",
				"Forty paintings were damaged in the flood.",
				"The members of the board of the museum resigned on Monday.",
			],
			refused: ["Two guards were injured in the flood."],
		},
		{
			text: "Blaze guts warehouse\n\nA fire destroyed a warehouse in Port Ede on Tuesday night. Two firefighters were treated for smoke.\n\nPolice arrested a man of 34 on Wednesday.\n\nThe owner, Ina Toft, was on holiday in Spain.\n\nThe same street saw a fire in May. A child died.\n\nSix people live in the house next door. They were led to safety.",
			supported: ["Two firefighters were treated for smoke during the fire."],
			refused: ["A child died in the fire.", "Police arrested a man of 34 during the fire."],
		},
		{
			text: "Two convicted over bank raid\n\nTwo brothers were convicted on Friday of robbing the Hove savings bank.\n\nThe robbery took four minutes. A teller was wounded in the leg.\n\nThe brothers fled on a moped. The money was never found.\n\nThe older brother had robbed a petrol station in 2019; a cashier was beaten.",
			supported: ["A teller was wounded in the robbery.", "The brothers fled on a moped in the robbery."],
			refused: ["A cashier was beaten in the robbery."],
		},
		{
			text: "Quake shakes Olmo\n\nAn earthquake of magnitude 5.8 shook the Olmo valley early on Monday, killing 14 people.\n\nDozens of houses collapsed. Most of the dead were found in the village of Serra.\n\nA school bus was buried by rocks, and the driver died.\n\nThe valley lost 300 people in the quake of 1962. A church tower fell.",
			supported: ["Dozens of houses collapsed in the earthquake."],
			refused: ["A church tower fell in the earthquake."],
		},
		{
			text: "Plane makes emergency landing\n\nA Norsk Air plane landed safely in Bodo on Friday after an engine caught fire.\n\nThree passengers fainted on board. The flight had left Oslo at noon.\n\nThe pilot, Kim Dahl, was praised. She won a medal in a rowing race.\n\nAnother plane lost a wheel on Thursday; a mechanic was hurt.",
			supported: ["Three passengers fainted during the flight."],
			refused: ["Kim Dahl won a medal during the flight."],
		},
		{
			text: "Election in Marn\n\nVoters in Marn went to the polls on Sunday. Turnout in the election was 61 percent.\n\nThe mayor's party won 14 of 31 seats.\n\nTwo ballot boxes were stolen at dawn. Officials found them in a river.\n\nAt the last election the party won 19 seats. A candidate was shot.",
			supported: [
				"The mayor's party won 14 seats in the election.",
				"Two ballot boxes were stolen during the election.",
			],
			refused: ["The mayor's party won 19 seats in the election.", "A candidate was shot during the election."],
		},
	],
};
