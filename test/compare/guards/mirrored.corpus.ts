import { examples, exceptions } from "../../../src/compare/guards/happened/exceptions.ts";
import { mirrored } from "../../../src/compare/guards/who/mirrored.ts";
import { narrowings } from "../../../src/compare/guards/words/slots.ts";
import type { Corpus } from "./story.ts";

export const mirroredCorpus: Corpus = {
	guard: mirrored,
	stories: [
		{
			text: "Corvex supports the shorter route and opposes the toll on lorries, which it calls a burden. Eva Lund met the bishop on Monday and talked to the union on Tuesday.",
			supported: [
				"Corvex supports the shorter route and opposes the toll on lorries.",
				"The bishop met Eva Lund on Monday.",
			],
			refused: ["Corvex opposes the shorter route and supports the toll on lorries."],
		},
		{
			text: "The sale of the brewery to Brandt Foods by the Hale family was completed in March. The nurse's complaint about the doctor was upheld by the board. The lake is deeper than the fjord. Lund is smaller than Varde but older.",
			supported: [
				"The sale of the brewery to Brandt Foods was completed in March.",
				"The Hale family sold the brewery to Brandt Foods.",
				"The nurse complained about the doctor.",
				"The lake is deeper than the fjord.",
				"Lund is smaller than Varde.",
				"Lund is older than Varde.",
			],
			refused: [
				"The sale of the brewery to the Hale family by Brandt Foods was completed in March.",
				"Brandt Foods sold the brewery to the Hale family.",
				"The doctor's complaint about the nurse was upheld by the board.",
				"The fjord is deeper than the lake.",
				"Varde is smaller than Lund.",
				"Varde is older than Lund.",
			],
		},
		{
			text: "The club fired its coach after he criticised the owner. The writer studied in Leipzig and worked in Prague. The gardener pushed the guard off the ladder.",
			supported: [
				"The club fired its coach.",
				"The writer worked in Prague.",
				"The guard was pushed off the ladder by the gardener.",
			],
			refused: [
				"The club fired its owner after he criticised the coach.",
				"The owner criticised the coach.",
				"The writer worked in Leipzig.",
				"The guard pushed the gardener off the ladder.",
			],
		},
	],
};

export const exceptionCorpus: Corpus = {
	guard: exceptions,
	stories: [
		{
			text: "The firm has repaid all the clients but three, who want damages as well.",
			supported: ["The firm has repaid all the clients but three."],
			refused: [
				"The firm has repaid all the clients.",
				"The firm has repaid every client.",
				"The firm has repaid three clients.",
			],
		},
		{
			text: "All ministers but Rita Solberg signed the treaty. Apart from Denmark, every country in the region cut taxes. Every club except Varde paid the fee. Other than bread, the shop sold nothing.",
			supported: [
				"All ministers but Rita Solberg signed the treaty.",
				"Apart from Denmark, every country in the region cut taxes.",
				"Every club except Varde paid the fee.",
			],
			refused: [
				"Rita Solberg signed the treaty.",
				"All ministers signed the treaty.",
				"Denmark cut taxes.",
				"Every country in the region cut taxes.",
				"Every club paid the fee.",
				"The shop sold nothing.",
			],
			undecided: ["Rita Solberg did not sign the treaty."],
		},
		{
			text: "The theatre sold tickets to members rather than to tourists. The firm chose Oslo instead of Bergen for its office. Unlike Sweden, Finland raised the tax on diesel.",
			supported: [
				"The theatre sold tickets to members.",
				"The theatre sold tickets to members rather than to tourists.",
				"The firm chose Oslo for its office.",
				"Finland raised the tax on diesel.",
			],
			refused: [
				"The theatre sold tickets to tourists.",
				"The theatre sold tickets to tourists rather than to members.",
				"The firm chose Bergen for its office.",
				"Sweden raised the tax on diesel.",
			],
		},
	],
};

export const narrowingCorpus: Corpus = {
	guard: narrowings,
	stories: [
		{
			text: "The senate voted narrowly to close the canal. The fire was partly due to a faulty lamp.",
			supported: ["The senate voted to close the canal."],
			refused: ["The fire was due to a faulty lamp."],
		},
		{
			text: "A would-be buyer of the castle visited it in June. The self-styled prince of Estria was arrested in Lund. Former mayor Lena Quist opened the bridge on Sunday. The judge-elect spoke to reporters. The team seldom trains on Sundays.",
			supported: [
				"A would-be buyer of the castle visited it in June.",
				"The self-styled prince of Estria was arrested.",
				"Former mayor Lena Quist opened the bridge.",
				"Lena Quist opened the bridge on Sunday.",
				"The judge-elect spoke to reporters.",
				"The team seldom trains on Sundays.",
			],
			refused: [
				"A buyer of the castle visited it in June.",
				"The prince of Estria was arrested in Lund.",
				"Mayor Lena Quist opened the bridge on Sunday.",
				"The judge spoke to reporters.",
				"The team trains on Sundays.",
			],
		},
		{
			text: "Either the baker or the butcher will get the shop. The choir will tour Japan as long as the state pays. If the dam breaks, the valley will be flooded. The union will end the strike provided that pay rises. The report contains little evidence of fraud. A few trees fell.",
			supported: [
				"Either the baker or the butcher will get the shop.",
				"If the dam breaks, the valley will be flooded.",
				"The report contains little evidence of fraud.",
				"A few trees fell.",
			],
			refused: [
				"The baker will get the shop.",
				"The butcher will get the shop.",
				"The choir will tour Japan.",
				"The dam breaks.",
				"The union will end the strike.",
				"The report contains a little evidence of fraud.",
			],
		},
	],
};

export const exampleCorpus: Corpus = {
	guard: examples,
	stories: [
		{
			text: "Imports, above all from Chile and Peru, make up 38 percent of trade. The chain owns nine hotels, including three in Lund. Sales, particularly in Oslo, rose by 4 percent. The fund lent 90 million euros to farms, mostly in the north.",
			supported: [
				"Imports make up 38 percent of trade.",
				"The chain owns nine hotels, including three in Lund.",
				"The chain owns nine hotels.",
				"Sales rose by 4 percent.",
				"The fund lent 90 million euros to farms.",
				"The fund lent 90 million euros.",
			],
			refused: [
				"Imports from Chile and Peru make up 38 percent of trade.",
				"Imports from Chile make up 38 percent of trade.",
				"Imports from Peru make up 38 percent of trade.",
				"The chain owns nine hotels in Lund.",
				"Sales in Oslo rose by 4 percent.",
				"Sales in Oslo rose 4 percent.",
			],
		},
	],
};
