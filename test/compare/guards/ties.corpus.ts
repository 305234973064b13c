import { defied } from "../../../src/compare/guards/happened/defied.ts";
import { ties } from "../../../src/compare/guards/happened/ties.ts";
import { beginnings } from "../../../src/compare/guards/happened/until.ts";
import type { Corpus } from "./story.ts";

export const causeCorpus: Corpus = {
	guard: ties,
	stories: [
		{
			text: "The cable car in Brenz stood still on Sunday because a bearing had overheated. The restaurant on the summit closed early too, as no guests were coming up.",
			supported: [
				"The cable car stood still on Sunday because a bearing had overheated.",
				"Because a bearing had overheated, the cable car in Brenz stood still.",
				"As a bearing had overheated, the cable car in Brenz stood still on Sunday.",
				"A bearing had overheated, so the cable car in Brenz stood still.",
				"The restaurant closed early because no guests were coming up.",
				"The restaurant closed early since no guests were coming up.",
			],
			refused: [
				"A bearing had overheated because the cable car stood still on Sunday.",
				"The cable car stood still on Sunday although a bearing had overheated.",
				"The cable car stood still on Sunday, so a bearing had overheated.",
				"No guests were coming up because the restaurant on the summit closed early.",
				"The restaurant on the summit closed early although no guests were coming up.",
				"The restaurant on the summit closed early unless no guests were coming up.",
			],
		},
		{
			text: "Greta Holm had wanted to sell the farm owing to her debts, but her son talked her out of it. He bought a tractor in order to plough the upper field, which nobody had tilled for years. Thanks to a mild spring, the barley came up early.",
			supported: [
				"Greta Holm had wanted to sell the farm because of her debts.",
				"Owing to her debts, Greta Holm had wanted to sell the farm.",
				"Her son bought a tractor to plough the upper field.",
				"The barley came up early because of a mild spring.",
			],
			refused: [
				"Her son talked her out of it because of her debts.",
				"Her son ploughed the upper field in order to buy a tractor.",
				"Her son bought a tractor because of the upper field.",
				"The barley came up early despite a mild spring.",
			],
		},
		{
			text: "The singer Ida Korb lost her voice after she had smoked for a week. She was due to sing in Bonn. Her father was thrown out of the hall when he whistled.",
			supported: [
				"Ida Korb lost her voice after she had smoked for a week.",
				"Ida Korb was due to sing in Bonn.",
				"Her father was thrown out of the hall after he whistled.",
			],
			refused: [
				"Ida Korb had smoked for a week because she lost her voice.",
				"Her father whistled when he was thrown out of the hall.",
				"Her father whistled after he was thrown out of the hall.",
			],
		},
		{
			text: "A burst pipe forced the evacuation of the library in Halm. The keeper was sent off for a foul on the winger. The quake left 400 families without water. Half of the fires were caused by lightning; a third were put down to campers.",
			supported: [
				"The library in Halm was evacuated after a pipe burst.",
				"The keeper was sent off after a foul on the winger.",
				"400 families had no water after the quake.",
				"Half of the fires were due to lightning.",
			],
			undecided: [
				"The library was evacuated before a pipe burst.",
				"The winger was sent off after a foul.",
				"Half of the fires were due to campers.",
			],
		},
		{
			text: "The bank closed early because of the holiday. Trains were cancelled because of fears of a landslide. The match was moved because of a storm expected on Friday. The strike forced the airline to cancel 40 flights. The scandal, which broke in May, led to the arrest of a banker.",
			supported: ["A banker was arrested after the scandal."],
			refused: [
				"The bank closed after the holiday.",
				"Trains were cancelled after a landslide.",
				"The match was moved after a storm.",
				"The airline cancelled 40 flights after the strike.",
			],
		},
		{
			text: "Storm Ida hit the coast on Monday, cutting power to 800 homes and forcing 300 people to leave. Mayor Ann Fell, who was once a miner, called the vote a farce. He worked as a baker before an editor, whom he had met at a fair, brought him to the paper.",
			supported: [
				"300 people had to leave because of Storm Ida.",
				"Ann Fell, who was once a miner, called the vote a farce.",
				"He worked as a baker before he came to the paper.",
			],
			refused: [
				"He worked as a baker after an editor brought him to the paper.",
				"He worked as a baker before he met an editor at a fair.",
			],
		},
	],
};

export const conditionCorpus: Corpus = {
	guard: ties,
	stories: [
		{
			text: "The owners of the Linde brewery will build a second hall provided that the bank lends them the money. They would move to Trier unless the town lowered its tax. Should the well run dry, they will buy water from Wels.",
			supported: [
				"The owners will build a second hall if the bank lends them the money.",
				"They will build a second hall provided that the bank lends them the money.",
				"They would move to Trier unless the town lowered its tax.",
				"They will buy water from Wels if the well runs dry.",
			],
			refused: [
				"The owners will build a second hall unless the bank lends them the money.",
				"The owners will build a second hall because the bank lends them the money.",
				"The owners will build a second hall although the bank lends them the money.",
				"They would move to Trier if the town lowered its tax.",
				"They would move to Trier because the town lowered its tax.",
				"They will buy water from Wels unless the well runs dry.",
			],
		},
		{
			text: "The barge will be raised in March, weather permitting.",
			supported: ["The barge will be raised in March if the weather permits."],
			undecided: ["The barge will be raised in March unless the weather permits."],
		},
		{
			text: "Pupils may leave at noon once the bell has rung. The strike at the mill went on until the owner raised wages. Although the pay was poor, few workers left.",
			supported: [
				"Pupils may leave at noon once the bell has rung.",
				"The strike at the mill went on until the owner raised wages.",
				"Few workers left although the pay was poor.",
			],
			refused: [
				"Pupils may leave at noon unless the bell has rung.",
				"Pupils may leave at noon before the bell has rung.",
				"The owner raised wages until the strike at the mill went on.",
				"The strike at the mill went on because the owner raised wages.",
				"Few workers left because the pay was poor.",
			],
		},
	],
};

export const beginningCorpus: Corpus = {
	guard: beginnings,
	stories: [
		{
			text: "The opera was not performed in Lemberg until 1957. The bridge was open until 1961. Her letters were never read until her niece found them.",
			supported: ["The opera was not performed in Lemberg until 1957.", "The bridge was open until 1961."],
			refused: [
				"The opera was performed in Lemberg until 1957.",
				"The opera was performed until 1957.",
				"Her letters were read until her niece found them.",
			],
		},
		{
			text: "The tram did not run to Ostheim until May. The bakery sold rye bread until Easter. The guards did not open the gate until the mayor arrived.",
			supported: [
				"The tram did not run to Ostheim until May.",
				"The bakery sold rye bread until Easter.",
				"The guards did not open the gate until the mayor arrived.",
				"The bakery sold rye bread.",
			],
			refused: [
				"The tram ran to Ostheim until May.",
				"The bakery did not sell rye bread until Easter.",
				"The guards opened the gate until the mayor arrived.",
			],
		},
	],
};

export const defiedCorpus: Corpus = {
	guard: defied,
	stories: [
		{
			text: "Jon Rask became a baker, as his mother wished. He sold the van against the advice of his brother. The council cut the oaks despite protests from the school.",
			supported: [
				"Jon Rask became a baker, as his mother wished.",
				"He sold the van against the advice of his brother.",
				"The council cut the oaks despite protests from the school.",
			],
			refused: [
				"Jon Rask became a baker against the wish of his mother.",
				"Jon Rask became a baker despite his mother's wish.",
				"He sold the van on the advice of his brother.",
				"The council cut the oaks after protests from the school.",
			],
		},
		{
			text: "The captain sailed on the orders of the owner. The nurse stayed in defiance of the doctor's orders. The mayor protested against the ban.",
			supported: [
				"The captain sailed on the orders of the owner.",
				"The nurse stayed in defiance of the doctor's orders.",
				"The mayor protested against the ban.",
			],
			refused: [
				"The captain sailed against the orders of the owner.",
				"The captain sailed despite the orders of the owner.",
			],
		},
	],
};
