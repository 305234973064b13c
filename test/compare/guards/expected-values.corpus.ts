import { onlyExpected } from "../../../src/compare/guards/values/expected-values.ts";
import type { Corpus } from "./story.ts";

export const expectedValueCorpus: Corpus = {
	guard: onlyExpected,
	stories: [
		{
			text: "The hall seats 300 out of a planned 800.",
			supported: ["The hall seats 300."],
			refused: ["The hall seats 800."],
		},
		{
			text: "The army has 40 tanks, well short of the promised 120.",
			refused: ["The army has 120 tanks."],
		},
		{
			text: "The festival drew an estimated 5,000 visitors.",
			supported: ["The festival drew about 5,000 visitors."],
		},
		{
			text: "Arden Rail kept its forecast of a full-year profit of 210 million euros.",
			supported: [
				"Arden Rail forecast a full-year profit of 210 million euros.",
				"Arden Rail kept its forecast of a full-year profit of 210 million euros.",
			],
			refused: [
				"Arden Rail made a full-year profit of 210 million euros.",
				"Arden Rail made a profit of 210 million euros.",
				"Arden Rail's full-year profit was 210 million euros.",
			],
		},
		{
			text: "If the permit is granted, the ticket could cost £25. The ministry had forecast growth of 2 percent.",
			supported: [
				"The ticket could cost £25 if the permit is granted.",
				"The ministry had forecast growth of 2 percent.",
			],
			refused: [
				"Growth was 2 percent.",
				"The ministry reported growth of 2 percent.",
				"Growth was 2 percent, the ministry said.",
			],
			undecided: ["The ticket costs £25.", "The ticket will cost £25."],
		},
		{
			text: "The nurses demanded a rise of 7 percent; the clinics offered 4 percent. Veldt Group budgeted 90 million crowns for the tunnel.",
			supported: [
				"The nurses demanded a rise of 7 percent.",
				"The clinics offered the nurses 4 percent.",
				"Veldt Group budgeted 90 million crowns for the tunnel.",
			],
			refused: [
				"The nurses got a rise of 7 percent.",
				"The nurses received 4 percent.",
				"The tunnel cost 90 million crowns.",
				"Veldt Group spent 90 million crowns on the tunnel.",
			],
			undecided: ["The clinics offered 7 percent."],
		},
		{
			text: "Analysts had expected revenue of 3.1 billion euros. Revenue was 2.9 billion euros.",
			supported: ["Revenue was 2.9 billion euros.", "Analysts had expected revenue of 3.1 billion euros."],
			refused: ["Revenue was 3.1 billion euros.", "Revenue reached 3.1 billion euros."],
		},
		{
			text: "The town estimates that repairs will cost 5 million euros. A proposed levy of 12 cents a bag was rejected. The city proposed a fee of 9 euros.",
			supported: ["Repairs will cost 5 million euros, the town estimates.", "The city proposed a fee of 9 euros."],
			refused: ["The city introduced a fee of 9 euros.", "The city charges a fee of 9 euros."],
			undecided: ["Repairs cost 5 million euros.", "A levy of 12 cents a bag was introduced."],
		},
		{
			text: "The port expects a loss of 40 million euros this year. The firm is seeking 200 million pounds in damages from Holt Ltd.",
			supported: [
				"The port expects a loss of 40 million euros this year.",
				"The firm seeks 200 million pounds in damages from Holt Ltd.",
			],
			refused: [
				"The port made a loss of 40 million euros this year.",
				"The firm received 200 million pounds in damages from Holt Ltd.",
				"The firm got 200 million pounds in damages.",
			],
		},
		{
			text: "The museum had hoped for 90,000 visitors; 62,000 came. The board has set a target of 500 new members. An estimated 3,000 people marched. The damage was estimated at 8 million euros.",
			supported: [
				"An estimated 3,000 people marched.",
				"The board set a target of 500 new members.",
				"The damage was estimated at 8 million euros.",
			],
			refused: ["The museum had 90,000 visitors.", "The board has 500 new members."],
			undecided: ["The damage was 8 million euros."],
		},
		{
			text: "The builder promised 150 flats by June and planned a budget of 30 million crowns. The city plans to spend 30 million crowns on it. The dam holds 9 million litres.",
			supported: ["The builder promised 150 flats by June.", "The dam holds 9 million litres."],
			refused: [
				"The builder delivered 150 flats by June.",
				"The city spent 30 million crowns on it.",
				"The city has 150 flats.",
			],
		},
		{
			text: "Kvist scored a goal of 30 metres. The shop offers 300 kinds of tea and expects 2,000 guests on Sunday.",
			supported: ["The shop offers 300 kinds of tea.", "The shop expects 2,000 guests on Sunday."],
			refused: ["The shop had 2,000 guests on Sunday."],
		},
		{
			text: "If no deal is reached, the union intends to ballot its 640 members on a strike.",
			supported: ["The union has 640 members."],
		},
		{
			text: "The mayor wants to close the town's two pools.",
			supported: ["The town has two pools."],
		},
		{
			text: "The ferry firm plans to hire 50 stewards.",
			refused: ["The ferry firm has 50 stewards."],
		},
	],
};
