import { bodies } from "../../../src/compare/guards/who/bodies.ts";
import type { Corpus } from "./story.ts";

/** "The company" and "we" of texts that speak of several. */
export const bodyCorpus: Corpus = {
	guard: bodies,
	stories: [
		{
			text: "Harbour operator Sellafjord Shipping to cut jobs\n\nSellafjord Shipping will close its yard in Rana in June, the company said on Tuesday.\n\nThe firm employs 340 people in the north. The company lost 12 million crowns last year.\n\nThe union called the decision a scandal. It has asked for talks.\n\nIts rival Borg Lines has 500 employees.",
			supported: [
				"Sellafjord Shipping employs 340 people in the north.",
				"Sellafjord Shipping lost 12 million crowns last year.",
				"The company employs 340 people in the north.",
				"The firm will close its yard in Rana in June.",
			],
			refused: [],
		},
		{
			text: "Rail link shut for a week\n\nThe line between Marsten and Great Ovel will be closed for a week, Ovel Railways said on Monday.\n\nBuses will run every hour between the two towns. The railway expects 4,000 passengers a day.\n\nA second line links Hull and Tarn.",
			supported: [
				"Buses will run every hour between Marsten and Great Ovel.",
				"Ovel Railways expects 4,000 passengers a day.",
			],
			refused: [],
		},
		{
			text: "Statement by Lund Dairies\n\nWe are sorry for the delay. We have recalled 4,000 bottles of milk from shops in the south.\n\nOur drivers collected the bottles on Sunday. Our dairy in Elm will reopen on Friday.\n\nWe thank the food office for its help.",
			supported: [
				"Lund Dairies has recalled 4,000 bottles of milk from shops in the south.",
				"Lund Dairies recalled 4,000 bottles of milk.",
				"The dairy in Elm will reopen on Friday.",
				"Lund Dairies' dairy in Elm will reopen on Friday.",
			],
			refused: [],
		},
		{
			text: "Vesta Glass fined over spill\n\nA court fined Vesta Glass 90,000 euros on Friday for a chemical spill. The court heard four experts.\n\nThe glassworks had ignored two warnings. The company will appeal, said its lawyer, Ian Moe.\n\nThe Ravn brewery next door was not involved. The brewery paid for new filters.",
			supported: ["Vesta Glass had ignored two warnings.", "Vesta Glass will appeal."],
			refused: [],
		},
		{
			text: 'Statement by Ovel Railways on the closure\n\nWe closed the bridge on Monday after cracks were found. We have hired Tarn Steel to repair it.\n\nOur inspectors found the cracks. The mayor told us that buses are full.\n\nTarn Steel will begin work in May. "We have forty welders," its manager said.',
			supported: [
				"Ovel Railways closed the bridge on Monday.",
				"Ovel Railways has hired Tarn Steel to repair the bridge.",
				"Ovel Railways' inspectors found the cracks.",
			],
			refused: ["Tarn Steel's inspectors found the cracks."],
		},
		{
			text: "Borg Lines buys Sella Ferries\n\nBorg Lines has bought Sella Ferries for 40 million euros, the companies said.\n\nThe company has 12 ships. The firm was founded in 1920.\n\nThe ferry operator lost money last year.",
			supported: [],
			refused: ["Borg Lines has 12 ships.", "Sella Ferries has 12 ships."],
		},
		{
			text: "Marn Brewery recalls beer\n\nMarn Brewery has recalled 9,000 bottles of beer, the food office said.\n\nA Danish company supplied the bottles. The company has apologised.\n\nThe brewery expects a loss of 20,000 euros.\n\nThe brewery's owner, Karl Moe, resigned.",
			supported: ["Marn Brewery expects a loss of 20,000 euros."],
			refused: [],
		},
		{
			text: "Hospital merger\n\nSaint Olav Hospital will merge with Elm Hospital in June.\n\nThe hospital has 300 beds. The union of nurses is against it.",
			supported: [],
			refused: ["Saint Olav Hospital has 300 beds.", "Elm Hospital has 300 beds."],
		},
		{
			text: "Bridge plan\n\nThe road between Hull and Tarn was flooded on Monday. The road from Lund to Elm was closed.\n\nA bus runs between the two towns.\n\nResidents of the two villages were told to boil water.",
			supported: ["A bus runs between Lund and Elm."],
			refused: ["A bus runs between Hull and Tarn."],
		},
		{
			text: "Krona Bank chief quits\n\nKrona Bank chief Eva Lind resigned on Tuesday, the bank said.\n\nThe bank lost 3 billion crowns. Its rival, Ostbank, made a profit.\n\nThe central bank said it was watching. The bank raised rates in May.",
			supported: ["Krona Bank lost 3 billion crowns."],
			refused: [],
		},
		{
			text: "Norrvik Sailing Club marks centenary\n\nThe Norrvik Sailing Club will mark its centenary on Saturday with a race to Skarv.\n\nThe club has 240 members. The club's treasurer, Ove Sand, has baked a cake.\n\nThe Skarv Rowing Club will join in. The club has 90 members.",
			supported: [],
			refused: ["The Norrvik Sailing Club has 90 members."],
		},
	],
};
