import type { News } from "./news.corpus.ts";

/** "The company", "we", "the two towns": whom they mean where the text has named only one, and where it has named more. */
export const bodyNews: readonly News[] = [
	{
		text: "The container ship Ostra Star ran aground off Lorn early on Thursday with 23 crew on board.\n\nTwo sailors were hurt; the rest stayed on the ship.\n\nThe vessel had been sailing from Genoa to Odesa with 1,140 containers.",
		supported: ["The Ostra Star had been sailing from Genoa to Odesa."],
		contradicted: [],
		unsupported: [
			"The Ostra Star had been sailing from Odesa to Genoa.",
			"The Ostra Moon had been sailing from Genoa to Odesa.",
		],
	},
	{
		text: "The tanker Ostra Star collided with the Belle Rive on Monday.\n\nThe vessel sank within an hour.",
		supported: [],
		contradicted: [],
		unsupported: ["The Ostra Star sank within an hour.", "The Belle Rive sank within an hour."],
	},
	{
		text: "The tanker Ostra Star was hit by a trawler on Monday.\n\nThe vessel sank within an hour.",
		supported: [],
		contradicted: [],
		unsupported: ["The Ostra Star sank within an hour."],
	},
	{
		text: "The ferry Belle Rive was late on Monday.\n\nIts sister ship was repaired in Oslo.\n\nThe ship has 400 seats.",
		supported: [],
		contradicted: [],
		unsupported: ["The Belle Rive has 400 seats."],
	},
	{
		text: "The bakery chain Marlo will close 40 shops.\n\nThe chain employs 1,200 people.",
		supported: ["Marlo employs 1,200 people."],
		contradicted: [],
		unsupported: ["Marlow employs 1,200 people."],
	},
	{
		text: "The retailer Marlo bought Tessel Ltd in May.\n\nThe company employs 1,200 people.",
		supported: [],
		contradicted: [],
		unsupported: ["Marlo employs 1,200 people.", "Tessel employs 1,200 people."],
	},
	{
		text: "Harbour operator Sellafjord Shipping to cut jobs\n\nSellafjord Shipping will close its yard in Rana in June, the company said on Tuesday.\n\nThe firm employs 340 people in the north. The company lost 12 million crowns last year.\n\nThe union called the decision a scandal. It has asked for talks.\n\nIts rival Borg Lines has 500 employees.",
		supported: [
			"Sellafjord Shipping employs 340 people in the north.",
			"Sellafjord Shipping lost 12 million crowns last year.",
			"The company employs 340 people in the north.",
			"The firm will close its yard in Rana in June.",
		],
		contradicted: [],
		unsupported: [
			"Borg Lines employs 340 people in the north.",
			"Borg Lines lost 12 million crowns last year.",
			"The union employs 340 people in the north.",
			"The company has 500 employees.",
		],
	},
	{
		text: "Rail link shut for a week\n\nThe line between Marsten and Great Ovel will be closed for a week, Ovel Railways said on Monday.\n\nBuses will run every hour between the two towns. The railway expects 4,000 passengers a day.\n\nA second line links Hull and Tarn.",
		supported: [
			"Buses will run every hour between Marsten and Great Ovel.",
			"Ovel Railways expects 4,000 passengers a day.",
		],
		contradicted: [],
		unsupported: [
			"Buses will run every hour between Hull and Tarn.",
			"Buses will run every hour between Marsten and Tarn.",
		],
	},
	{
		text: "Statement by Lund Dairies\n\nWe are sorry for the delay. We have recalled 4,000 bottles of milk from shops in the south.\n\nOur drivers collected the bottles on Sunday. Our dairy in Elm will reopen on Friday.\n\nWe thank the food office for its help.",
		supported: [
			"Lund Dairies has recalled 4,000 bottles of milk from shops in the south.",
			"Lund Dairies recalled 4,000 bottles of milk.",
			"The dairy in Elm will reopen on Friday.",
			"Lund Dairies' dairy in Elm will reopen on Friday.",
		],
		contradicted: [],
		unsupported: [
			"The food office has recalled 4,000 bottles of milk.",
			"Lund Dairies thanked its drivers.",
			"Customers are sorry for the delay.",
		],
	},
	{
		text: "Three clubs fined\n\nThe league fined Ard United, Tove Rovers and Lim Athletic on Monday.\n\nThe club must pay 40,000 pounds. Its chairman resigned.",
		supported: [],
		contradicted: [],
		unsupported: [
			"Ard United must pay 40,000 pounds.",
			"Tove Rovers must pay 40,000 pounds.",
			"Lim Athletic must pay 40,000 pounds.",
		],
	},
	{
		text: "Vesta Glass fined over spill\n\nA court fined Vesta Glass 90,000 euros on Friday for a chemical spill. The court heard four experts.\n\nThe glassworks had ignored two warnings. The company will appeal, said its lawyer, Ian Moe.\n\nThe Ravn brewery next door was not involved. The brewery paid for new filters.",
		supported: ["Vesta Glass had ignored two warnings.", "Vesta Glass will appeal."],
		contradicted: [],
		unsupported: [
			"The brewery was fined 90,000 euros for a chemical spill.",
			"Vesta Glass paid for new filters.",
			"The company paid for new filters.",
			"The Ravn brewery had ignored two warnings.",
			"The Ravn brewery will appeal.",
			"The company heard four experts.",
		],
	},
	{
		text: 'Statement by Ovel Railways on the closure\n\nWe closed the bridge on Monday after cracks were found. We have hired Tarn Steel to repair it.\n\nOur inspectors found the cracks. The mayor told us that buses are full.\n\nTarn Steel will begin work in May. "We have forty welders," its manager said.',
		supported: [
			"Ovel Railways closed the bridge on Monday.",
			"Ovel Railways has hired Tarn Steel to repair the bridge.",
			"Ovel Railways' inspectors found the cracks.",
		],
		contradicted: [],
		unsupported: [
			"Tarn Steel closed the bridge on Monday.",
			"Ovel Railways has forty welders.",
			"Ovel Railways found the cracks.",
			"Tarn Steel has hired Ovel Railways to repair it.",
			"Tarn Steel's inspectors found the cracks.",
			"Ovel Railways will begin work in May.",
		],
	},
	{
		text: "Letter from the mayor\n\nLund Dairies has closed its plant. We regret the decision. We offered a loan.",
		supported: [],
		contradicted: [],
		unsupported: ["Lund Dairies regrets the decision.", "Lund Dairies offered a loan."],
	},
	{
		text: "Borg Lines buys Sella Ferries\n\nBorg Lines has bought Sella Ferries for 40 million euros, the companies said.\n\nThe company has 12 ships. The firm was founded in 1920.\n\nThe ferry operator lost money last year.",
		supported: [],
		contradicted: [],
		unsupported: [
			"Borg Lines has 12 ships.",
			"Sella Ferries has 12 ships.",
			"Borg Lines was founded in 1920.",
			"Sella Ferries was founded in 1920.",
		],
	},
	{
		text: "Marn Brewery recalls beer\n\nMarn Brewery has recalled 9,000 bottles of beer, the food office said.\n\nA Danish company supplied the bottles. The company has apologised.\n\nThe brewery expects a loss of 20,000 euros.\n\nThe brewery's owner, Karl Moe, resigned.",
		supported: ["Marn Brewery expects a loss of 20,000 euros."],
		contradicted: [],
		unsupported: ["Marn Brewery has apologised.", "Marn Brewery resigned.", "Marn Brewery supplied the bottles."],
	},
	{
		text: "Hospital merger\n\nSaint Olav Hospital will merge with Elm Hospital in June.\n\nThe hospital has 300 beds. The union of nurses is against it.",
		supported: [],
		contradicted: [],
		unsupported: ["Saint Olav Hospital has 300 beds.", "Elm Hospital has 300 beds."],
	},
	{
		text: "Bridge plan\n\nThe road between Hull and Tarn was flooded on Monday. The road from Lund to Elm was closed.\n\nA bus runs between the two towns.\n\nResidents of the two villages were told to boil water.",
		supported: ["A bus runs between Lund and Elm."],
		contradicted: [],
		unsupported: ["A bus runs between Hull and Tarn.", "A bus runs between Lund and Tarn."],
	},
	{
		text: "Vesta Glass strike\n\nWorkers at Vesta Glass walked out on Monday. The union Norglas has 800 members.\n\nThe company offered 3 percent. The union wants 6 percent.",
		supported: [],
		contradicted: [],
		unsupported: ["Vesta Glass wants 6 percent.", "Norglas offered 3 percent."],
	},
	{
		text: "Krona Bank chief quits\n\nKrona Bank chief Eva Lind resigned on Tuesday, the bank said.\n\nThe bank lost 3 billion crowns. Its rival, Ostbank, made a profit.\n\nThe central bank said it was watching. The bank raised rates in May.",
		supported: ["Krona Bank lost 3 billion crowns."],
		contradicted: [],
		unsupported: ["Krona Bank made a profit.", "Krona Bank raised rates in May.", "Ostbank lost 3 billion crowns."],
	},
	{
		text: "Norrvik Sailing Club marks centenary\n\nThe Norrvik Sailing Club will mark its centenary on Saturday with a race to Skarv.\n\nThe club has 240 members. The club's treasurer, Ove Sand, has baked a cake.\n\nThe Skarv Rowing Club will join in. The club has 90 members.",
		supported: [],
		contradicted: [],
		unsupported: ["The Norrvik Sailing Club has 90 members.", "The Norrvik Sailing Club has baked a cake."],
	},
];
