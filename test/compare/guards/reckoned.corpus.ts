import { quantities } from "../../../src/compare/guards/values/values.ts";
import type { Corpus } from "./story.ts";

/** A figure that the numbers of the text come to is not contradicted by them; one that they do not come to is. */
export const reckonedCorpus: Corpus = {
	guard: quantities,
	stories: [
		{
			text: "The Greens hold 14 seats on the council. The Liberals hold 17 seats on it and walked out as well.",
			undecided: ["The Greens and the Liberals hold 31 seats on the council."],
			supported: ["The Greens hold 14 seats on the council."],
			contradicted: ["The Liberals hold 23 seats on the council."],
		},
		{
			text: "Norway is to build 40 towers, Sweden 50 and Finland, which joined last, the rest. The three will build a chain of some 200 towers.",
			undecided: ["Finland is to build about 110 towers.", "Norway and Sweden are to build 90 towers."],
			supported: ["Norway is to build 40 towers."],
			contradicted: ["Norway is to build 70 towers."],
		},
		{
			text: "The proposal to close the pool was rejected by 27 votes to 19.",
			undecided: ["The proposal to close the pool was rejected by eight votes."],
		},
		{
			text: "Last year the farm earned 840,000 euros, a quarter of it from cheese.",
			undecided: ["The farm earned 210,000 euros last year from cheese."],
			supported: ["The farm earned 840,000 euros last year."],
			contradicted: ["The farm earned 520,000 euros last year."],
		},
		{
			text: "The clinic spent 5.2 million euros on drugs in the first half of the year, 700,000 more than planned.",
			undecided: ["The budget for drugs in the first half of the year was 4.5 million euros."],
			supported: ["The clinic spent 5.2 million euros on drugs in the first half of the year."],
			contradicted: ["The clinic spent 3.1 million euros on drugs in the first half of the year."],
		},
		{
			text: "Hedda Brun left just 90,000 crowns to her six nephews and the rest to a theatre.",
			undecided: ["Hedda Brun left 15,000 crowns to each of her six nephews."],
			supported: ["Hedda Brun left 90,000 crowns to her six nephews."],
			contradicted: ["Hedda Brun left 40,000 crowns to her six nephews."],
		},
		{
			text: "The club's 1,200 members gave about 50 euros each for the new boathouse.",
			undecided: ["The club's members gave about 60,000 euros for the new boathouse."],
			contradicted: ["The club's members gave about 90 euros each for the new boathouse."],
		},
		{
			text: "The port has hired the dredger for 30 days at 4,000 euros a day.",
			undecided: ["The port has hired the dredger for 120,000 euros."],
			contradicted: ["The port has hired the dredger at 9,000 euros a day."],
		},
		{
			text: "Three of the eleven judges of the court, among them Vera Ahlin, voted for a retrial.",
			undecided: ["Eight judges of the court did not vote for a retrial."],
		},
		{
			text: "There will be two ferries a day, one from each harbour.",
			undecided: ["There will be one ferry a day from each harbour."],
			supported: ["There will be two ferries a day."],
			contradicted: ["There will be five ferries a day."],
		},
		{
			text: "Only three of 90 pilots had been trained to fly the new helicopter. The ministry promised to double the figure by March.",
			undecided: ["By March six pilots should be trained to fly the new helicopter."],
		},
		{
			text: "The orchard sold 90 tonnes of pears in May after its harvest had risen by a fifth to 120 tonnes.",
			undecided: ["The harvest of the orchard had been 100 tonnes."],
			contradicted: ["The orchard sold 50 tonnes of pears in May."],
		},
		{
			text: "Often two families shared one barn, with three sisters running two inns.",
			contradicted: ["Three families shared one barn.", "Three sisters ran four inns."],
		},
	],
};

/** A value is held against another only of the same thing, time and world. */
export const bearerCorpus: Corpus = {
	guard: quantities,
	stories: [
		{
			text: "Turnout in Ossel was four points higher than in 2019, officials said. The lake is two metres lower than last year.",
			supported: [
				"Turnout in Ossel was four points higher than in 2019.",
				"The lake is two metres lower than last year.",
			],
			undecided: ["Prices were seven points higher than in 2019.", "The river is three metres lower than last year."],
			contradicted: ["The lake is three metres lower than last year."],
		},
		{
			text: "The stray was found by apprentice Tilda Rask, 17, on the way to the yard at Ostby.",
			supported: ["Tilda Rask is 17."],
			contradicted: ["Tilda Rask is 27.", "Apprentice Tilda Rask is 71."],
			undecided: ["Tilda Rask has ridden the ponies at Ostby since she was six."],
		},
		{
			text: "The bakery, which has 45 ovens, delivers to hotels in Marvik.",
			supported: ["The bakery has 45 ovens."],
			contradicted: ["The bakery in Marvik has 30 ovens."],
			undecided: ["The bakery delivered to hotels in Marvik when it had 12 ovens."],
		},
		{
			text: "The mayor had shortened the licence from nine years to four in the hope of winning over Lena Dahl.",
			undecided: ["Lena Dahl would have voted for a licence of two years."],
		},
		{
			text: "The bill would reserve a third of seats on company boards for women.",
			supported: ["The bill would reserve a third of seats on company boards for women."],
			undecided: ["Women now hold less than a sixth of seats on company boards."],
			contradicted: ["The bill would reserve a tenth of seats on company boards for women."],
		},
		{
			text: "Unemployment in the Republic of Orland fell to 8.1 percent in spring.",
			supported: ["Unemployment in Orland fell to 8.1 percent in spring."],
			contradicted: ["Unemployment in Orland fell to 5.2 percent in spring."],
			undecided: ["Unemployment in the harbours of Orland fell to 5.2 percent."],
		},
		{
			text: "The union blames the damage on a rival club in Torvald. The union, which has 3,100 members, has not given up its protest.",
			supported: ["The union has 3,100 members."],
			contradicted: ["The union has 1,200 members."],
			undecided: ["The rival club in Torvald has about 400 members."],
		},
		{
			text: "Their job is to look after some 700 Peruvians who worked on ships in Callao.",
			undecided: ["Forty Peruvians who worked on ships in Callao have been deported."],
		},
		{
			text: "The sailors were held in the port of Dorn for nine weeks.",
			supported: ["The sailors were held in the port of Dorn for nine weeks."],
			contradicted: ["The sailors were held in the port of Dorn for less than a month."],
			undecided: [
				"The sailors were held in the port of Dorn for more than a month.",
				"The sailors were held in the port of Dorn for at least three weeks.",
			],
		},
	],
};
