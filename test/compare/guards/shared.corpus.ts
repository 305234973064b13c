import { partsOfWholes } from "../../../src/compare/guards/values/shared.ts";
import type { Corpus } from "./story.ts";

export const shareCorpus: Corpus = {
	guard: partsOfWholes,
	stories: [
		{
			text: "Rents at Holm Park will rise by 9 percent, with 2 percent at once and the rest over three years. The chain sold 40,000 bicycles last year, with 6,000 sold abroad. It has 300 workers, with three shops in Lund.",
			supported: [
				"Rents at Holm Park will rise by 9 percent.",
				"Rents at Holm Park will rise by 2 percent at once.",
				"The chain sold 40,000 bicycles last year.",
				"The chain has 300 workers.",
			],
			refused: [
				"Rents at Holm Park will rise by 9 percent at once.",
				"The chain sold 40,000 bicycles abroad last year.",
			],
		},
		{
			text: "The council approved 260 new flats in Westmoor, of which 80 must be let at low rents.",
			supported: ["The council approved 260 new flats in Westmoor."],
			refused: [
				"All 260 new flats must be let at low rents.",
				"260 new flats must be let at low rents.",
				"The council approved 260 new flats to be let at low rents.",
				"The 260 new flats in Westmoor must be let at low rents.",
			],
		},
		{
			text: "Eleven drivers dropped out of the rally, eight of them because of engine trouble.",
			supported: [
				"Eleven drivers dropped out of the rally.",
				"Eight drivers dropped out of the rally because of engine trouble.",
				"Eight of the eleven drivers dropped out because of engine trouble.",
			],
			refused: [
				"Eleven drivers dropped out of the rally because of engine trouble.",
				"All eleven drivers dropped out because of engine trouble.",
			],
		},
		{
			text: "The landslide killed 58 people, including 21 children. Two hundred were injured, among them three firefighters.",
			supported: [
				"The landslide killed 58 people, including 21 children.",
				"The landslide killed 58 people.",
				"The landslide killed 21 children.",
				"21 children were killed.",
			],
			refused: ["The landslide killed 58 children.", "Two hundred firefighters were injured."],
			undecided: ["The landslide killed 79 people."],
		},
		{
			text: "The relief group counted 33 dead, including 12 women, after the storm.",
			supported: ["The relief group counted 33 dead after the storm."],
			refused: ["The relief group counted 33 dead women after the storm.", "The relief group counted 33 dead women."],
		},
		{
			text: "Police arrested 14 men, three of whom carried knives. The firm has 400 lorries, most of which run on gas.",
			supported: ["Police arrested 14 men."],
			refused: [
				"14 men carried knives.",
				"Police arrested 14 men who carried knives.",
				"The 14 men carried knives.",
				"All 400 lorries run on gas.",
				"The firm has 400 lorries that run on gas.",
			],
		},
		{
			text: "The charity bought 600 tents, half of them for the northern camps. It hired 25 cooks, some of them refugees.",
			supported: ["The charity bought 600 tents.", "The charity hired 25 cooks."],
			refused: ["The charity bought 600 tents for the northern camps.", "The charity hired 25 refugees."],
		},
		{
			text: "The 31 ships, four of them from Norden, left port. About 400 people, most of them students, marched through the town on Friday.",
			supported: [
				"The 31 ships left port.",
				"About 400 people marched through the town on Friday.",
				"Four of the ships were from Norden.",
			],
			refused: [
				"31 ships from Norden left port.",
				"The 31 ships from Norden left port.",
				"About 400 students marched through the town on Friday.",
			],
		},
		{
			text: "The clinic treated 90 patients, all of whom recovered. The firm owns 12 hotels, including three in Lund. It employs 80 people, among them 15 apprentices.",
			supported: [
				"The clinic treated 90 patients, all of whom recovered.",
				"All 90 patients recovered.",
				"The firm owns 12 hotels.",
				"The firm owns three hotels in Lund.",
				"It employs 80 people, including 15 apprentices.",
			],
			refused: ["The firm owns 12 hotels in Lund.", "It employs 80 apprentices."],
		},
		{
			text: "Voters elected 60 members, a third of whom are women. The storm felled 300 trees, many of which were more than a century old.",
			supported: ["Voters elected 60 members.", "A third of the 60 members are women.", "The storm felled 300 trees."],
			refused: ["Voters elected 60 women.", "The 60 members are women.", "The 300 trees were more than a century old."],
		},
	],
};
