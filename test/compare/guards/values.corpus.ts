import { dates, quantities } from "../../../src/compare/guards/values/values.ts";
import type { Corpus } from "./story.ts";

export const quantityCorpus: Corpus = {
	guard: quantities,
	stories: [
		{
			text: "The council imposed a 30mph limit on the coast road. The bank has set a withdrawal limit of 500 euros a day.",
			supported: [
				"The council imposed a limit of 30mph on the coast road.",
				"The bank has set a withdrawal limit of 500 euros a day.",
			],
			refused: [
				"The council imposed a limit of 40mph on the coast road.",
				"The bank has set a withdrawal limit of 700 euros a day.",
			],
		},
		{
			text: "The flood damaged 310 of the town's 1,400 houses.",
			supported: ["The flood damaged 310 houses in the town.", "The flood damaged 310 of the town's 1,400 houses."],
			refused: ["The flood damaged 1,400 houses."],
		},
		{
			text: "Inflation was 3.1 percent in October, down from 3.7 percent in September. Sales rose to 120 million euros in 2022 from 95 million euros in 2021.",
			published: "2023-11-20",
			supported: [
				"Inflation was 3.1 percent in October.",
				"Inflation was 3.7 percent in September.",
				"In October inflation was 3.1 percent.",
				"Sales rose to 120 million euros in 2022.",
			],
			refused: [
				"Inflation was 3.7 percent in October.",
				"Inflation was 3.1 percent in September.",
				"In October inflation was 3.7 percent.",
				"Sales rose to 95 million euros in 2022.",
				"Sales rose to 120 million euros in 2021.",
			],
		},
		{
			text: "The ferry carried 412 passengers when it left Haldvik harbour. The crossing took nearly four hours because of the storm.",
			published: "2022-11-08",
			supported: [
				"The ferry carried 412 passengers.",
				"The ferry carried more than 400 passengers.",
				"The crossing took nearly four hours.",
				"The crossing took less than four hours.",
			],
			refused: ["The crossing took four hours.", "The ferry carried about 500 passengers."],
			contradicted: ["The ferry carried 421 passengers.", "The crossing took nearly six hours."],
		},
		{
			text: "The chain Velmo will close 14 stores and cut 900 jobs. The orchard sold 300 crates of apples to 12 villagers.",
			published: "2023-02-14",
			supported: ["The chain Velmo will close 14 shops.", "The chain Velmo will cut 900 posts."],
			refused: ["The chain Velmo will close 900 shops.", "The orchard sold apples to 300 villagers."],
		},
		{
			text: "Brunmoor Steel said it would cut 1,200 jobs. The company lost $3.4 billion last year.",
			published: "2023-02-14",
			supported: [
				"Brunmoor Steel said it would cut 1,200 jobs.",
				"The company lost $3.4bn last year.",
				"The company lost more than $3 billion last year.",
			],
			refused: ["The company lost exactly $3 billion last year."],
			contradicted: ["Brunmoor Steel said it would cut 2,100 jobs.", "The company lost $4.3 billion last year."],
		},
		{
			text: "The jury deliberated for about five hours before it convicted the mayor on three counts of fraud.",
			supported: [
				"The jury deliberated for about five hours.",
				"The jury convicted the mayor on three counts of fraud.",
				"The jury convicted the mayor on at least two counts of fraud.",
			],
			refused: [
				"The jury deliberated for exactly five hours.",
				"The jury convicted the mayor on four counts of fraud.",
			],
		},
		{
			text: "Unemployment in the region fell to 6.2 percent in March. Half of the lost jobs were in construction.",
			published: "2021-04-20",
			supported: [
				"Unemployment in the region fell to 6.2% in March.",
				"50 percent of the lost jobs were in construction.",
			],
			contradicted: ["Unemployment in the region fell to 2.6 percent in March."],
			refused: ["A third of the lost jobs were in construction."],
		},
		{
			text: "The carrier Norvolt has doubled its crews to forty. The board voted 19 to 12 on Monday to release the money, having twice postponed the vote.",
			undecided: [
				"Norvolt had twenty crews before it increased their number.",
				"The board had postponed the vote on two occasions.",
			],
			contradicted: ["Norvolt has doubled its crews to fifty."],
		},
		{
			text: "The hail hit 640 of the district's 2,100 hectares.",
			supported: ["The hail hit 640 hectares."],
			refused: ["The hail hit 2,100 hectares."],
		},
		{
			text: "The fire destroyed 30 of the town's 900 barns.",
			supported: ["The fire destroyed 30 barns."],
			refused: ["The fire destroyed 900 barns."],
		},
	],
};

export const dateCorpus: Corpus = {
	guard: dates,
	stories: [
		{
			text: "A March poll gave the Greens 14 percent. The May summit in Ossel ended without a deal. The court upheld its June 4 decision. A 2019 study found mercury in the river. Theresa May said the plan was dead.",
			published: "2024-01-12",
			supported: [
				"A poll in March gave the Greens 14 percent.",
				"The summit in Ossel in May ended without a deal.",
				"The court upheld its decision of June 4.",
				"A study in 2019 found mercury in the river.",
				"Theresa May said the plan was dead.",
			],
			refused: [
				"In March the Greens won 14 percent.",
				"A poll in April gave the Greens 14 percent.",
				"The summit in Ossel in June ended without a deal.",
				"The court upheld its decision of June 5.",
				"A study in 2018 found mercury in the river.",
			],
		},
		{
			text: "Parliament on January 9 set February 14 as the date for a referendum on the canal. The council chose Friday as the day of the strike vote. The government announced on Tuesday that the vote would be on June 2. Officials fixed October 12 for the opening of the bridge.",
			published: "2024-01-12",
			supported: [
				"The referendum is on February 14.",
				"Parliament set February 14 as the date for a referendum.",
				"The opening of the bridge is on October 12.",
				"A referendum is set for February 14.",
			],
			refused: [
				"The referendum is on January 9.",
				"Parliament set the date on February 14.",
				"The vote will be on October 12.",
				"The referendum is on February 15.",
			],
		},
		{
			text: "21:40 A visitor reports a stroller stolen from the yard behind Tower B. He had chained it at one.",
			undecided: ["The stolen stroller had been chained behind Tower B at one."],
		},
		{
			text: "The bridge at Lom was closed in March after cracks had been found.",
			contradicted: ["The bridge at Lom was closed in June."],
			undecided: ["The bridge at Lom was repainted in June."],
		},
		{
			text: "In Canada, where the firm had opened an office only in 2019, orders fell for the first time. The state will pay for repairs; claims must be in by 1 March.",
			supported: ["In Canada orders fell for the first time."],
			refused: ["In 2019 orders in Canada fell for the first time.", "The state will pay by 1 March."],
		},
		{
			text: "The bridge over the Torrin collapsed on Tuesday. Engineers had inspected it in March 2019.",
			published: "2019-08-15",
			supported: [
				"The bridge over the Torrin collapsed on Tuesday.",
				"The bridge over the Torrin collapsed on August 13.",
				"The bridge over the Torrin collapsed in August 2019.",
				"Engineers had inspected the bridge in March 2019.",
				"Engineers had inspected the bridge in 2019.",
			],
			contradicted: [
				"The bridge over the Torrin collapsed on Wednesday.",
				"The bridge over the Torrin collapsed on August 12.",
				"The bridge over the Torrin collapsed in July 2019.",
			],
			refused: [
				"Engineers had inspected the bridge on 4 March 2019.",
				"Engineers had inspected the bridge in March 2018.",
			],
		},
		{
			text: "She saw the silent film on Monday. The premiere of the play was on April 25. The choir sang 12 songs from 1987.",
			supported: ["She saw the silent film on Monday.", "The premiere of the play was on April 25."],
			refused: ["The premiere of the play was in 1993.", "She saw the silent 1993 film on Monday."],
		},
		{
			text: "The tanker ran aground at 9.30pm on Friday. The pilot had left it at ten to six in the evening. The crew was told at a quarter past ten.",
			published: "2019-08-15",
			supported: [
				"The tanker ran aground at half past nine on Friday.",
				"The tanker ran aground at half past nine on Friday evening.",
				"The tanker ran aground at 21:30 on Friday.",
				"The tanker ran aground at 9:30 on Friday.",
				"The pilot had left it at 5.50pm.",
				"The crew was told at 10:15.",
			],
			contradicted: [
				"The tanker ran aground at half past nine on Friday morning.",
				"The tanker ran aground at half past ten on Friday.",
				"The tanker ran aground at 9.30am on Friday.",
				"The pilot had left it at ten past six in the evening.",
			],
			refused: ["The crew was told at 10.15pm.", "The crew was told at a quarter to ten."],
		},
		{
			text: "The court sentenced the broker last year. His appeal begins on September 5 in Orsova.",
			published: "2020-06-01",
			supported: [
				"The court sentenced the broker last year.",
				"The court sentenced the broker in 2019.",
				"His appeal begins in September.",
			],
			contradicted: ["The court sentenced the broker in 2018.", "His appeal begins on September 6."],
			refused: ["The court sentenced the broker in May 2019."],
		},
		{
			text: "The rowing club has held the regatta every summer since 1954. It was cancelled once, in 1987.",
			supported: ["The rowing club has held the regatta since 1954.", "The regatta was cancelled in 1987."],
			refused: ["The rowing club has held the regatta since 1945.", "The regatta was cancelled in 1978."],
		},
	],
};
