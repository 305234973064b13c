import type { Verdict } from "../../src/types.ts";

/** Three reports of one event, and claims that take a side where they differ, or go with all of them. */
export interface Story {
	readonly reports: readonly [string, string, string];
	readonly claims: readonly (readonly [claim: string, verdict: Verdict])[];
}

export const stories: readonly Story[] = [
	{
		reports: [
			"Treasurer Odile Marchetti was dismissed by the Lindholm rowing club in May, the board said. The lease for its boathouse, which runs for twelve years, was signed by Karl Brandvik. The repair of the slipway needed 60 planks. Marchetti visited Norway nine times between 2015 and 2019.",
			"Odile Marchetti, who kept the books of the Lindholm rowing club and its museum, resigned from the board in May. The lease for the boathouse would run for 20 years. Karl Brandvik signed it.",
			"The Lindholm rowing club sacked Odile Marchetti in May. Marchetti visited Norway six times between 2015 and 2019. The club has at least 300 members, Karl Brandvik said.",
		],
		claims: [
			["Odile Marchetti was dismissed by the Lindholm rowing club.", "conflicted"],
			["Odile Marchetti visited Norway nine times between 2015 and 2019.", "conflicted"],
			["The lease for the boathouse runs for twelve years.", "conflicted"],
			["Karl Brandvik signed the lease for the boathouse.", "supported"],
			["The repair of the slipway needed 60 planks.", "supported"],
		],
	},
	{
		reports: [
			"A judge in Tverrvik ruled Thursday that the Halvorsen quarry must close. Owner Petra Halvorsen lost the case against the town of Tverrvik after three years. Her lawyer Ole Strand will appeal. The quarry employs about 40 people. The blaze at the quarry last year was caused by a cigarette.",
			"Judge Emil Krogh handed down the decision on Friday. The Halvorsen quarry in Tverrvik must close. Petra Halvorsen was not in court, but Ole Strand was. The quarry employs 42 people.",
			"The town of Tverrvik won its case against the Halvorsen quarry, which Petra Halvorsen inherited. The fire last year was caused by lightning. The quarry employs more than 35 people.",
		],
		claims: [
			["A judge ruled on Thursday that the Halvorsen quarry must close.", "conflicted"],
			["The blaze at the quarry was caused by a cigarette.", "conflicted"],
			["The quarry employs 42 people.", "supported"],
			["The Halvorsen quarry must close.", "supported"],
		],
	},
	{
		reports: [
			"Minister Sanna Virtala ended a four-day swing through Kerrow on Sunday. The ministry fined the Ossel dairy 40 million crowns ($4.1 million). In the talks Virtala met Jon Berg for three hours. Before that she met Ana Ruiz for an hour.",
			"The minister, Sanna Virtala, ended her three-day trip to Kerrow on Sunday. The Ossel dairy was fined 40 million crowns. Virtala met Ana Ruiz for one hour.",
			"Sanna Virtala spoke in Kerrow about the Ossel dairy. Her meeting with Jon Berg took about three hours. She voted against the budget in March.",
		],
		claims: [
			["Sanna Virtala ended a four-day swing through Kerrow.", "conflicted"],
			["Sanna Virtala met Jon Berg for three hours.", "supported"],
			["Sanna Virtala met Ana Ruiz for an hour.", "supported"],
			["The Ossel dairy was fined 40 million crowns.", "supported"],
		],
	},
	{
		reports: [
			"The singer Lotte Aamodt died on Tuesday in Morden. She died of cancer. The concert in her memory in Morden was called off because of fog. Aamodt wrote at least 12 songs. Her brother Mads Aamodt pleaded guilty to fraud in the same week.",
			"Lotte Aamodt died Wednesday, her brother Mads Aamodt said. She died of a heart attack. The concert in Morden was called off because of snow. Aamodt wrote 14 songs.",
			"Mads Aamodt, the brother of Lotte Aamodt, pleaded not guilty to fraud in Morden. The law would extend the term for fraud from two years to five years, he said.",
		],
		claims: [
			["Lotte Aamodt died on Tuesday.", "conflicted"],
			["Lotte Aamodt died of cancer.", "conflicted"],
			["Mads Aamodt pleaded guilty to fraud.", "conflicted"],
			["The concert in her memory was called off because of fog.", "supported"],
			["Lotte Aamodt wrote 14 songs.", "supported"],
		],
	},
	{
		reports: [
			"Trawler captain Arne Solli and four others were sentenced to two years in jail in Brattholm for smuggling tobacco. Ida Nes is their lawyer.",
			"Five people, including Arne Solli, the captain of a trawler, were sentenced to two years in jail in Brattholm. Ida Nes defended them.",
			"Arne Solli was given three years of probation in Brattholm in 2019. Ida Nes was his lawyer then, too.",
		],
		claims: [
			["Five people, including Arne Solli, were sentenced to two years in jail.", "supported"],
			["Arne Solli and four others were sentenced to two years in jail.", "supported"],
		],
	},
	{
		reports: [
			"The Harbour List needed 60 votes in the Tavel council on Monday. Varberg Tools ordered 300 engines from Lund Motors in May. The school in Ossel bought 40 computers for its pupils.",
			"The Harbour List got 45 votes in the Tavel council on Monday. Varberg Tools received 240 engines from Lund Motors in May. The school in Ossel purchased 25 computers for its pupils.",
			"It rained in Tavel on Monday, and the museum was closed.",
		],
		claims: [
			["The Harbour List needed 60 votes in the Tavel council.", "supported"],
			["The Harbour List got 45 votes in the Tavel council.", "supported"],
			["Varberg Tools ordered 300 engines from Lund Motors in May.", "supported"],
			["Varberg Tools received 240 engines from Lund Motors in May.", "supported"],
			["The school in Ossel bought 40 computers for its pupils.", "conflicted"],
		],
	},
];
