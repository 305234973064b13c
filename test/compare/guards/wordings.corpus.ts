import { ties } from "../../../src/compare/guards/happened/ties.ts";
import { antonyms } from "../../../src/compare/guards/opposites/antonyms.ts";
import { events } from "../../../src/compare/guards/words/events.ts";
import { generalities } from "../../../src/compare/guards/words/generalities.ts";
import { unsaid } from "../../../src/compare/guards/words/unsaid.ts";
import { superlatives } from "../../../src/compare/guards/words/wordings.ts";
import type { Corpus } from "./story.ts";

export const antonymCorpus: Corpus = {
	guard: antonyms,
	stories: [
		{
			text: "The bakery wants to sell its oven to a hotel. Pia Rohde asked the chapel to lend her a bench.",
			undecided: ["The bakery wants a hotel to buy its oven.", "Pia Rohde asked to borrow a bench from the chapel."],
			contradicted: ["The bakery wants to buy its oven."],
		},
		{
			text: "The warden, Ines Falk, bought the radios after the flood of 2016.",
			supported: ["The warden bought the radios after an earlier flood in 2016."],
			refused: ["The warden bought the radios earlier than the flood of 2016."],
		},
		{
			text: "Dora Fell has struggled with arithmetic since primary school, but a club in Varde made learning easier for her.",
			supported: ["Dora Fell has struggled with arithmetic since primary school."],
			refused: [
				"Arithmetic has been hard for Dora Fell since primary school.",
				"A club in Varde made learning harder for her.",
			],
		},
		{
			text: "Shares in Calder Foods rose sharply on Wednesday. The company accepted the offer of a rival. Exports increased in the third quarter.",
			published: "2021-10-28",
			supported: [
				"Shares in Calder Foods rose on Wednesday.",
				"Shares in Calder Foods climbed on Wednesday.",
				"The company accepted the offer of a rival.",
				"Exports increased in the third quarter.",
				"Exports grew in the third quarter.",
			],
			contradicted: [
				"Shares in Calder Foods fell sharply on Wednesday.",
				"The company rejected the offer of a rival.",
				"Exports decreased in the third quarter.",
			],
		},
		{
			text: "The home team won the final before a large crowd. The referee opened an inquiry into the loud protests.",
			supported: ["The home team won the final.", "The referee opened an inquiry into the protests."],
			contradicted: ["The home team lost the final."],
			refused: [
				"The home team won the final before a small crowd.",
				"The referee closed an inquiry into the protests.",
				"The referee opened an inquiry into the quiet protests.",
			],
		},
	],
};

export const superlativeCorpus: Corpus = {
	guard: superlatives,
	stories: [
		{
			text: "All 41 people aboard the airship survived. All passengers aboard the tram were hurt. The trustees voted unanimously to lease the quarry. Copper rose to 9,000 dollars a tonne, the highest since March.",
			supported: [
				"Everyone aboard the airship survived.",
				"The trustees were unanimous in voting to lease the quarry.",
				"Copper rose to 9,000 dollars a tonne, the highest level since March.",
			],
			refused: ["Everyone aboard the tram was hurt.", "Copper rose to 9,000 dollars a tonne, the highest level ever."],
		},
		{
			text: "Vera is the youngest member of the crew. Asta is the youngest captain in the league. The brewery uses only hops from local farms. The bakery sells only rye bread on Mondays, and cakes on other days. The dairy made a profit of 3 million crowns.",
			supported: ["Vera is the youngest in the crew.", "The brewery only uses hops from local farms."],
			refused: [
				"Asta is the youngest in the league.",
				"The bakery only sells cakes.",
				"The dairy made a record profit of 3 million crowns.",
			],
		},
		{
			text: "Most of the six million people in Denmark needed help. The court convicted him on all 30 counts. The league moved up its first televised game.",
			supported: [
				"Most people in Denmark needed help.",
				"The court convicted him on every one of the 30 counts.",
				"The league moved up its first game.",
			],
			refused: ["Most courts needed help.", "The first league moved up its game."],
		},
		{
			text: "Mira Dahl was the first woman to climb the north face of Skarn. The climb took two days. It was the highest peak in the range.",
			supported: [
				"Mira Dahl was the first woman to climb the north face of Skarn.",
				"It was the highest peak in the range.",
				"Mira Dahl climbed the north face of Skarn.",
				"Mira Dahl was the first woman to climb Skarn.",
			],
			refused: [
				"Mira Dahl was the only woman to climb the north face of Skarn.",
				"Mira Dahl was the last woman to climb the north face of Skarn.",
				"It was the lowest peak in the range.",
			],
		},
		{
			text: "The quake damaged houses in Velmar. It was one of the strongest quakes in years, and the mayor visited the villages.",
			supported: ["The quake damaged houses in Velmar.", "The mayor visited the villages."],
			refused: [
				"The quake damaged all houses in Velmar.",
				"The quake damaged only houses in Velmar.",
				"The mayor visited every village.",
			],
		},
	],
};

export const eventCorpus: Corpus = {
	guard: events,
	stories: [
		{
			text: "Police arrested two men outside the stadium in Lyon. Officers found knives in their car.",
			supported: [
				"Police arrested two men outside the stadium.",
				"Police detained two men outside the stadium.",
				"Officers found knives in their car.",
				"Two men were arrested outside the stadium in Lyon.",
			],
			refused: [
				"Police fined two men outside the stadium.",
				"Police photographed two men outside the stadium in Lyon.",
				"Officers planted knives in their car.",
			],
		},
		{
			text: "The parliament in Riga debated the new tax law on Tuesday. The finance committee drafted the bill in spring.",
			published: "2023-06-08",
			supported: [
				"The parliament in Riga debated the new tax law.",
				"The finance committee drafted the bill in spring.",
			],
			refused: [
				"The parliament in Riga adopted the new tax law on Tuesday.",
				"The parliament in Riga repealed the new tax law on Tuesday.",
				"The finance committee withdrew the bill in spring.",
			],
		},
	],
};

export const tieCorpus: Corpus = {
	guard: ties,
	stories: [
		{
			text: "Ann Moe met Carl Berg following her talks with Ida Lind on Friday. The following day the police searched the boat.",
			published: "2022-06-06",
			supported: [
				"Ann Moe met Carl Berg following her talks with Ida Lind on Friday.",
				"Ann Moe met Carl Berg after her talks with Ida Lind on Friday.",
			],
			refused: ["Ann Moe talked with Ida Lind following her meeting with Carl Berg on Friday."],
		},
		{
			text: "The plant closed after the river flooded the valley. The workers left because the owners stopped paying wages.",
			supported: [
				"The plant closed after the river flooded the valley.",
				"The workers left because the owners stopped paying wages.",
			],
			refused: [
				"The plant closed before the river flooded the valley.",
				"The workers left before the owners stopped paying wages.",
			],
		},
		{
			text: "Before meeting Anna Weiss, the ambassador spoke to reporters in Bern. The train was late. Snow fell on the pass.",
			supported: ["The ambassador spoke to reporters in Bern before meeting Anna Weiss.", "The train was late."],
			refused: [
				"The ambassador spoke to reporters in Bern after meeting Anna Weiss.",
				"The train was late because of snow on the pass.",
			],
		},
		{
			text: "The minister travelled to Lisbon and the premier flew to Rome. The vote was cancelled due to a power failure.",
			supported: [
				"The minister travelled to Lisbon and the premier flew to Rome.",
				"The vote was cancelled because of a power failure.",
			],
			refused: [
				"The minister travelled to Lisbon because the premier flew to Rome.",
				"The minister travelled to Lisbon before the premier flew to Rome.",
			],
		},
		{
			text: "Rhea Lund joined the orchestra in Turku and later founded a music school. The bridge was repaired before the road reopened.",
			supported: [
				"After joining the orchestra in Turku, Rhea Lund founded a music school.",
				"Rhea Lund joined the orchestra in Turku before she founded a music school.",
				"The road reopened after the bridge was repaired.",
			],
			refused: [
				"Before joining the orchestra in Turku, Rhea Lund founded a music school.",
				"Rhea Lund joined the orchestra in Turku after she founded a music school.",
				"The road reopened before the bridge was repaired.",
			],
		},
	],
};

export const generalityCorpus: Corpus = {
	guard: generalities,
	stories: [
		{
			text: "The brewery insists that it never sold the land. A hospital spokesman would only confirm that two men had been treated for burns. Nobody was stabbed at the fair in Lund. Toller is the first poodle to win the Elmstad cup.",
			supported: [
				"The brewery says that it never sold the land.",
				"A hospital representative would only confirm that two men had been treated for burns.",
			],
			refused: ["Nobody was attacked at the fair in Lund.", "Toller is the first dog to win the Elmstad cup."],
		},
		{
			text: "Two ministers fled the capital on Friday. The mayor did not flee. A toddler was hurt when a lorry hit a fence. All the toddlers of the village were vaccinated.",
			supported: [
				"Two ministers left the capital on Friday.",
				"A child was hurt when a vehicle hit a fence.",
				"The mayor did not flee.",
			],
			contradicted: ["Two ministers did not leave the capital on Friday."],
			refused: [
				"The mayor left.",
				"The mayor did not leave.",
				"The first child was hurt when a lorry hit a fence.",
				"All the children of the village were vaccinated.",
			],
		},
		{
			text: "More than 40 ministers fled the capital. Only the mayor murdered a guard. All the pilots recuperated at home.",
			supported: ["More than 40 ministers left the capital.", "All the pilots recovered at home."],
			refused: ["Only the mayor killed a guard."],
		},
		{
			text: "A banker was murdered in his flat in May. The guards did not murder him. The patient recuperated at home. Her first toddler was born in Lund.",
			supported: [
				"A banker was killed in his flat in May.",
				"The patient recovered at home.",
				"Her first toddler was born in Lund.",
			],
			refused: ["The guards did not kill him.", "Nobody killed the banker.", "Her first child was born in Lund."],
		},
	],
};

export const unsaidCorpus: Corpus = {
	guard: unsaid,
	stories: [
		{
			text: "Pavel Dorn died in a Linz hospital on Friday. Guards seized a knife and two letters from a sailor at the north gate in Aske on Monday.",
			supported: ["Pavel Dorn passed away in a Linz hospital on Friday."],
			refused: ["Guards seized a hammer and two letters from a sailor at the north gate in Aske on Monday."],
		},
		{
			text: "Divers found the wrecks of two boats and lifted a bell during a search of the bay in Varde. A retired sailor from Turku was fined for two cases of smuggling and for theft from a chapel in Varde. The council praised the careful, quiet work of the volunteers at the shelter for dogs in Varde.",
			supported: [
				"Divers lifted a bell during a search of the bay in Varde.",
				"A retired sailor from Turku was fined for two cases of smuggling.",
				"The council praised the quiet work of the volunteers.",
			],
			refused: [
				"Divers found the wrecks of two boats and lifted an anchor during a search of the bay in Varde.",
				"A retired teacher from Turku was fined for two cases of smuggling and for theft from a chapel in Varde.",
				"The council praised the costly, quiet work of the volunteers at the shelter for dogs in Varde.",
			],
		},
		{
			text: "Rosa Lind studies river otters. Her early research led to three films in Norway. The ship carried tea, silver and old furniture from the port of Hamar to the islands in the north. Four hundred people came to the final. Guests from Turku watched it in the town hall.",
			supported: [
				"Rosa Lind's early research led to three films in Norway.",
				"The ship carried tea from the port of Hamar to the islands.",
				"Guests from Turku watched the final in the town hall.",
			],
			refused: [
				"The ship carried coffee, silver and old furniture from the port of Hamar to the islands in the north.",
				"The ship slowly carried tea, silver and old furniture from the port of Hamar to the islands in the north.",
				"The ship carried tea, silver and old furniture from the port of Hamar to the mainland in the north.",
			],
		},
	],
};
