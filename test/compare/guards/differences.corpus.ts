import { quantities } from "../../../src/compare/guards/values/values.ts";
import type { Corpus } from "./story.ts";

export const differenceCorpus: Corpus = {
	guard: quantities,
	stories: [
		{
			text: "Nine of the 12 jurors voted to convict. Twenty ships sank, all of them during the night.",
			supported: [
				"Nine of the 12 jurors voted to convict.",
				"Nine jurors voted to convict.",
				"Twenty ships sank during the night.",
			],
			refused: ["Twelve jurors voted to convict.", "All 12 jurors voted to convict."],
		},
		{
			text: "A fine of up to 45 million euros could be imposed on Lumo, the regulator said.",
			supported: ["A fine of up to 45 million euros could be imposed on Lumo."],
			refused: ["Lumo was fined 45 million euros.", "A fine of 45 million euros was imposed on Lumo."],
			undecided: [
				"Lumo was fined up to 45 million euros.",
				"The regulator imposed a fine of up to 45 million euros on Lumo.",
			],
		},
		{
			text: "The coalition, three seats short of a majority, lost the vote.",
			supported: ["The coalition is three seats short of a majority.", "The coalition lost the vote."],
			refused: [
				"The coalition has a majority of three seats.",
				"The coalition, with a majority of three seats, lost the vote.",
			],
		},
		{
			text: "The party, with a majority of four seats, won the vote. The goal was 30 seconds short of full time.",
			supported: ["The party has a majority of four seats."],
			refused: ["The party is four seats short of a majority."],
		},
		{
			text: "Two goals by Sund gave Marl their fourth win in six matches; they have won four of their last seven.",
			supported: ["Marl have won four of their last seven.", "Two goals by Sund gave Marl their fourth win."],
			refused: ["Marl have won six of their last seven."],
			undecided: ["Four goals by Sund gave Marl their win.", "Marl have won seven of their last four."],
		},
		{
			text: "Eggs cost 2.80 euros a dozen, 4.5 percent more than a year ago. Flats were 7 percent cheaper than in May.",
			supported: ["Eggs cost 4.5 percent more than a year ago.", "Flats were 7 percent cheaper than in May."],
			refused: [
				"Eggs cost 4.5 percent less than a year ago.",
				"Eggs cost 2.80 euros a dozen, 4.5 percent less than a year ago.",
				"Flats were 7 percent dearer than in May.",
				"Flats were 7 percent more expensive than in May.",
				"Eggs were 4.5 percent cheaper than a year ago.",
			],
		},
		{
			text: "A ticket costs 3.20 euros, 6 percent less than last year. Rents were 2 percent higher than in March.",
			supported: ["A ticket costs 6 percent less than last year.", "Rents were 2 percent higher than in March."],
			refused: ["A ticket costs 6 percent more than last year.", "Rents were 2 percent lower than in March."],
		},
		{
			text: "Profit fell to 310 million euros from 355 million a year earlier.",
			supported: [
				"A year earlier profit was 355 million euros.",
				"Profit was 355 million euros a year earlier.",
				"Profit fell to 310 million euros.",
			],
			refused: ["Profit fell to 355 million euros.", "A year earlier profit was 310 million euros."],
		},
		{
			text: "Stocks stood at 90 tonnes at the end of May, down from 130 tonnes in January.",
			supported: ["Stocks were 90 tonnes at the end of May."],
			refused: ["Stocks were 40 tonnes higher in May than in January."],
			undecided: ["Stocks were 40 tonnes lower in May than in January."],
		},
		{
			text: "Water had been restored to all but 2,000 of 31,000 households by Sunday night.",
			refused: ["By Sunday night 2,000 households had water again."],
			undecided: ["By Sunday night 29,000 of the households had water again."],
		},
		{
			text: "The probe has used 40 kilograms of gas; 65 kilograms remain.",
			undecided: [
				"The probe has 65 kilograms of gas left.",
				"65 kilograms of gas are left.",
				"The probe has 40 kilograms of gas left.",
			],
		},
		{
			text: "Norfield are two points behind leaders Castle with three games left. They have lost three of their last eight games.",
			supported: ["Norfield are two points behind Castle.", "They have lost three of their last eight games."],
			refused: [
				"Norfield have two points.",
				"They have lost eight of their last three games.",
				"They have won three of their last eight games.",
			],
		},
		{
			text: "The vote passed with nine of the twelve members in favour. Seven out of ten drivers support the toll.",
			supported: ["Nine of the twelve members were in favour.", "Seven out of ten drivers support the toll."],
			refused: ["Ten out of seven drivers support the toll.", "Twelve of the nine members were in favour."],
		},
		{
			text: "The bridge is 12 metres longer than the old one. The lake was 40 centimetres higher than in July. The toll rose by 2 euros to 9 euros.",
			supported: [
				"The bridge is 12 metres longer than the old one.",
				"The lake was 40 centimetres higher than in July.",
			],
			refused: [
				"The bridge is 12 metres shorter than the old one.",
				"The lake was 40 centimetres lower than in July.",
				"The toll rose to 2 euros.",
				"The toll rose by 9 euros.",
			],
		},
		{
			text: "The hospital cut its debt from 90 million crowns to 72 million. Turnover climbed to 5.2 billion dollars, compared with 4.9 billion in 2019.",
			supported: [
				"The hospital cut its debt to 72 million crowns.",
				"Turnover was 4.9 billion dollars in 2019.",
				"Turnover climbed to 5.2 billion dollars.",
			],
			refused: [
				"Turnover was 5.2 billion dollars in 2019.",
				"The hospital cut its debt to 90 million crowns.",
				"Turnover climbed to 4.9 billion dollars.",
			],
			undecided: [
				"The hospital cut its debt by 18 million crowns.",
				"Turnover was 300 million dollars higher than in 2019.",
			],
		},
		{
			text: "Of the 44 schools, 41 reopened on Monday. The train was all but empty.",
			undecided: ["Three schools stayed closed on Monday."],
		},
		{
			text: "Six of the first ten ships have sailed. Three out of four pupils passed the test. The jury split eight to four.",
			supported: ["Six of the first ten ships have sailed.", "Three out of four pupils passed the test."],
			refused: ["Ten of the first six ships have sailed.", "Four out of three pupils passed the test."],
		},
	],
};
