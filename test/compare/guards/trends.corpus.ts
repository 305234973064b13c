import { trends } from "../../../src/compare/guards/opposites/trends.ts";
import { bygone } from "../../../src/compare/guards/who/bygone.ts";
import type { Corpus } from "./story.ts";

/** Which way something went, said by a small word. */
export const trendCorpus: Corpus = {
	guard: trends,
	stories: [
		{
			text: "The grocer's sales increased by 8% in June. Exports of wool fell by 12% in May. Ticket prices are 3% higher than last year.",
			supported: [
				"The grocer's sales were up 8% in June.",
				"The grocer's sales were up by 8% in June.",
				"Exports of wool were down 12% in May.",
				"Exports of wool were down by 12% in May.",
			],
			refused: [
				"The grocer's sales were down 8% in June.",
				"The grocer's sales were down by 8% in June.",
				"Exports of wool were up 12% in May.",
				"Exports of wool were up by 12% in May.",
			],
		},
		{
			text: "The number of visitors was down by a fifth on last year. Rents are up 4% since January.",
			supported: ["The number of visitors was down by a fifth on last year.", "Rents are up 4% since January."],
			refused: ["The number of visitors was up by a fifth on last year.", "Rents are down 4% since January."],
		},
	],
};

/** What was so once, and is said to be no more. */
export const bygoneCorpus: Corpus = {
	guard: bygone,
	stories: [
		{
			text: "Ida Storm remains the largest owner of the dairy. Peat still accounts for half of the town's heating. Ola Varg teaches at the school in Lund.",
			supported: [
				"Ida Storm remains the largest owner of the dairy.",
				"Peat still accounts for half of the town's heating.",
				"Ola Varg teaches at the school in Lund.",
			],
			refused: [
				"Ida Storm was once the largest owner of the dairy.",
				"Ida Storm was formerly the largest owner of the dairy.",
				"Peat once accounted for half of the town's heating.",
				"Peat used to account for half of the town's heating.",
				"Ola Varg once taught at the school in Lund.",
				"Ola Varg used to teach at the school in Lund.",
			],
		},
		{
			text: "Ann Mor was once a nurse at the clinic. The mill used to belong to the abbey. The seals are fed once a day.",
			supported: [
				"Ann Mor was once a nurse at the clinic.",
				"The mill once belonged to the abbey.",
				"The seals are fed once a day.",
			],
		},
		{
			text: "The Harrow mill, once owned by Erik Lind, employs ninety people. The hotel, previously managed by Sten Dahl, reopens in May. The orchard once belonging to the abbey was felled. The firm, which used to be based in Oslo, makes boats. The house where Ola Berg lived until 2019 has been sold.",
			supported: [
				"The Harrow mill employs ninety people.",
				"The Harrow mill was once owned by Erik Lind.",
				"Erik Lind owned the Harrow mill.",
				"The hotel was previously managed by Sten Dahl.",
				"The orchard once belonged to the abbey.",
				"The firm makes boats.",
			],
			refused: [
				"Erik Lind owns the Harrow mill.",
				"The Harrow mill is owned by Erik Lind.",
				"The hotel is managed by Sten Dahl.",
				"The orchard belongs to the abbey.",
				"The firm is based in Oslo.",
				"Ola Berg lives in the house.",
			],
		},
		{
			text: "Its director, until recently employed by the city, spoke. The ferry, formerly run by the county, is safe. The previously unknown letter is kept in Oslo. The ship sails once a week. The rule applies until 2030. The mill was founded by the Falk family and is still owned by it. Police have seized 40 rifles.",
			supported: [
				"The letter is kept in Oslo.",
				"The ship sails once a week.",
				"The rule applies until 2030.",
				"The mill is owned by the Falk family.",
				"40 rifles have been seized.",
			],
			refused: ["The director is employed by the city.", "The ferry is run by the county."],
		},
	],
};
