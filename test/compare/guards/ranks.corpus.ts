import { nominalised } from "../../../src/compare/guards/happened/nominal.ts";
import { ranks } from "../../../src/compare/guards/values/ordinals.ts";
import type { Corpus } from "./story.ts";

export const rankCorpus: Corpus = {
	guard: ranks,
	stories: [
		{
			text: "Every third house in Morden was damaged by the flood. The second bus from Lund was late.",
			supported: ["Every third house in Morden was damaged by the flood.", "The second bus from Lund was late."],
			refused: ["The third house in Morden was damaged by the flood.", "The third bus from Lund was late."],
		},
		{
			text: "Visa applications fell by a fifth last year. Ida Brok came fifth in the final.",
			supported: ["Applications for visas fell by a fifth last year.", "Ida Brok came fifth in the final."],
			undecided: ["Visa applications fell by a third last year.", "Visa applications fell by a sixth last year."],
		},
		{
			text:
				"The goalkeeper is in his ninth season with the club. Helena Brandt won her third term as mayor in May. " +
				"The museum marked its 150th anniversary on Friday. The second reading of the bill took place in March. " +
				"The tower's fifth floor was damaged. It was the twelfth earthquake in the region.",
			published: "2021-06-20",
			supported: [
				"The goalkeeper is in his ninth season with the club.",
				"Helena Brandt won her third term in May.",
				"The museum marked its 150th anniversary.",
				"The second reading of the bill took place in March.",
				"The tower's fifth floor was damaged.",
				"It was the twelfth earthquake in the region.",
			],
			refused: ["The second anniversary of the museum was marked on Friday.", "The third floor was damaged."],
			contradicted: [
				"The goalkeeper is in his seventh season with the club.",
				"Helena Brandt won her fourth term as mayor in May.",
				"The museum marked its 125th anniversary on Friday.",
				"The third reading of the bill took place in March.",
			],
		},
	],
};

export const nominalisedCorpus: Corpus = {
	guard: nominalised,
	stories: [
		{
			text: "The quarrel over the pier ended with the board postponing a decision. The dispute was settled by cancelling the sale of the ferry. The city answered the protests by delaying the launch of the tram.",
			supported: ["The quarrel over the pier ended.", "The dispute was settled."],
			refused: ["The board decided over the pier.", "The ferry was sold.", "The city launched the tram."],
		},
		{
			text: "The two unions reacted by calling off a strike at the mill. A court rejected an appeal by the miller.",
			supported: ["The miller appealed."],
			refused: ["The two unions struck at the mill."],
		},
		{
			text:
				"The minister's visit to the dam was short. Rovers kept their title hopes alive, and the win pleased the coach. " +
				"The approval of the budget came at night. The council's sale of the harbour drew protests. " +
				"The announcement by the bank hit shares, and traders watched the dividend. The treaty is old, but its renewal of trade rules matters.",
			supported: [
				"The minister visited the dam.",
				"The council sold the harbour.",
				"The budget was approved at night.",
				"The sale of the harbour drew protests.",
				"The minister's visit was short.",
				"The win pleased the coach.",
			],
			refused: [
				"Rovers won the title.",
				"The coach won the title.",
				"The bank announced a dividend.",
				"The bank announced the dividend.",
				"Traders announced the dividend.",
				"The bank announced a large dividend.",
			],
		},
		{
			text: "A ban on trawling, as called for by the Norwegian government, would do little good. An export of wine by Corvex could follow.",
			refused: ["The Norwegian government has banned trawling.", "Corvex exported wine."],
		},
	],
};
