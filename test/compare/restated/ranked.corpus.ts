/** Stories in which one is ranked or somebody denied, what they say just as well, what they do not, and what they deny. */
export const rankedStories: readonly {
	readonly text: string;
	readonly supported: readonly string[];
	readonly refused: readonly string[];
	readonly contradicted: readonly string[];
}[] = [
	{
		text: "Anna Lindqvist is the highest-ranking official to visit Varda since 2015.",
		supported: [
			"No official of higher rank has visited Varda since 2015.",
			"No higher-ranking official has visited Varda since 2015.",
			"No more senior official has visited Varda since 2015.",
			"No official more senior has visited Varda since 2015.",
		],
		refused: [
			"No official has visited Varda since 2015.",
			"No official of higher rank has visited Varda.",
			"No official of higher rank has visited Varda since 2010.",
			"No diplomat of higher rank has visited Varda since 2015.",
			"No official of higher rank has left Varda since 2015.",
			"No older official has visited Varda since 2015.",
			"A more senior official visited Varda in 2012.",
			"A more senior official had visited Varda in 2012.",
			"No official of higher rank has visited Norland since 2015.",
		],
		contradicted: [
			"A more senior official had already visited Varda in 2017.",
			"A higher-ranking official had visited Varda in 2018.",
		],
	},
	{
		text: "Lindqvist was the first finance minister to visit the port of Varda since 2015, her office said.",
		supported: [
			"No finance minister had visited the port of Varda since 2015.",
			"The port of Varda had not been visited by a finance minister since 2015.",
		],
		refused: [
			"No minister had visited the port of Varda since 2015.",
			"No finance minister had visited Varda.",
			"No finance minister had visited the port of Varda.",
			"No finance minister had visited the port of Varda since 2009.",
			"No finance minister had visited the port of Varda in 2015.",
			"No finance minister had opened the port of Varda since 2015.",
			"No finance minister has visited the port of Varda since Lindqvist.",
			"A finance minister had already visited the port of Varda.",
			"A finance minister had visited the port of Varda in 2011.",
		],
		contradicted: ["A finance minister had already visited the port of Varda in 2018."],
	},
	{
		text: "On Monday Ada Moe became the first woman to lead the Varda council.",
		supported: [
			"No woman had led the Varda council before.",
			"No woman had ever led the Varda council before Ada Moe.",
			"A woman had never led the Varda council before.",
			"The Varda council had never been led by a woman before.",
		],
		refused: [
			"No woman had led a council before.",
			"No one had led the Varda council before.",
			"No woman had joined the Varda council before.",
			"No woman has led the Varda council.",
			"No woman has led the Varda council since.",
			"No woman led the Varda council again.",
			"The Varda council had never led a woman before.",
			"A woman had already led the Norland council.",
		],
		contradicted: [
			"A woman had already led the Varda council.",
			"Another woman had led the Varda council before Ada Moe.",
			"Ada Moe became the second woman to lead the Varda council.",
			"Ada Moe is the third woman to lead the Varda council.",
		],
	},
	{
		text: "Bo Ek, 44, was one of the first men to cross the strait on skis, and among the oldest to try.",
		supported: [],
		refused: [
			"No man had crossed the strait on skis before.",
			"No man had crossed the strait on skis before Bo Ek.",
			"No older man had tried.",
		],
		contradicted: [],
	},
	{
		text: "Councillor Rolf Dahl was the only member to oppose the plan, the clerk said on Tuesday.",
		supported: ["No other member opposed the plan."],
		refused: [
			"No member opposed the plan on Tuesday.",
			"No other member supported the plan on Tuesday.",
			"No other councillor left the meeting.",
			"No one opposed the plan.",
			"Nobody else spoke on the plan.",
		],
		contradicted: [
			"Several members opposed the plan.",
			"Another member opposed the plan as well.",
			"Rolf Dahl was one of several members to oppose the plan.",
			"Two members opposed the plan.",
		],
	},
	{
		text: "Ulla Berg was the only swimmer to reach the island on Sunday.",
		supported: ["No other swimmer reached the island on Sunday."],
		refused: [
			"No other swimmer reached the island.",
			"No other swimmer reached the island on Saturday.",
			"Several swimmers reached the island.",
			"Several swimmers reached the island on Saturday.",
		],
		contradicted: ["Several swimmers reached the island on Sunday."],
	},
	{
		text: "The storm was the biggest ever recorded in Norland, forecasters said.",
		supported: [
			"No bigger storm has ever been recorded in Norland.",
			"A bigger storm has never been recorded in Norland.",
		],
		refused: [
			"No storm has ever been recorded in Norland.",
			"No bigger storm has ever been recorded in Europe.",
			"No longer storm has ever been recorded in Norland.",
			"No bigger fire has ever been recorded in Norland.",
		],
		contradicted: ["A bigger storm had been recorded in Norland in 1987."],
	},
	{
		text: "It is among the largest ships to dock in Varda, the harbour master said.",
		supported: [],
		refused: ["No larger ship has docked in Varda.", "No larger ship has ever docked in Varda."],
		contradicted: [],
	},
	{
		text: "The Aurora is the largest ship to dock in Varda.",
		supported: ["No larger ship has docked in Varda.", "No larger ship has ever docked in Varda."],
		refused: [
			"No ship has docked in Varda.",
			"No faster ship has ever docked in Varda.",
			"No larger ship has ever been built in Varda.",
			"No larger ship has ever sailed.",
		],
		contradicted: ["A larger ship had already docked in Varda."],
	},
	{
		text: "It was the first time a president had addressed the assembly in 20 years.",
		supported: [
			"No president had addressed the assembly in 20 years.",
			"No president had addressed the assembly for 20 years.",
		],
		refused: [
			"No president had addressed the assembly in 40 years.",
			"No minister had addressed the assembly in 20 years.",
			"No president had addressed the assembly.",
		],
		contradicted: [],
	},
	{
		text: "The trip was the first visit by a Norland minister to the island since 2015.",
		supported: ["No Norland minister had visited the island since 2015."],
		refused: ["No minister had visited the island since 2015.", "No Norland minister had visited the island."],
		contradicted: [],
	},
	{
		text: "Kaya will be the first astronaut from Varda to walk on the moon.",
		supported: [
			"No astronaut from Varda has walked on the moon.",
			"No astronaut from Varda has walked on the moon before.",
		],
		refused: [
			"No astronaut has walked on the moon.",
			"No astronaut from Varda will walk on the moon.",
			"No one has walked on the moon.",
		],
		contradicted: [],
	},
	{
		text: "The flood was the worst in Norland in 30 years, killing nine people.",
		supported: [],
		refused: [
			"There has been no worse flood in Norland in 50 years.",
			"There has been no worse flood in Europe in 30 years.",
			"There has been no flood in Norland in 30 years.",
		],
		contradicted: [],
	},
	{
		text: "Dahl may be the first referee to retire because of the rule.",
		supported: [],
		refused: ["No referee had retired because of the rule before."],
		contradicted: [],
	},
	{
		text: "Moe is the second woman to run the bank.",
		supported: [],
		refused: ["No woman had run the bank before.", "Moe is the first woman to run a bank."],
		contradicted: ["Moe is the first woman to run the bank."],
	},
	{
		text: "Moe, whose mother was the first woman to run the bank, took over in May.",
		supported: ["No woman had run the bank before."],
		refused: ["Moe is the second woman to run the bank."],
		contradicted: [],
	},
	{
		text: "A woman had already run Norland Bank in 1998.",
		supported: [],
		refused: [
			"Moe is the first woman to run Norland Bank since 2005.",
			"Moe is the first woman to run the fund.",
			"Moe is the first black woman to run Norland Bank.",
		],
		contradicted: ["Moe is the first woman to run Norland Bank."],
	},
	{
		text: "Many residents opposed the road last year.",
		supported: [],
		refused: [
			"Ada Moe is the only resident to oppose the road this year.",
			"Ada Moe is the only resident of Varda to oppose the road.",
		],
		contradicted: [],
	},
	{
		text: "Ulla and Jan Berg were the only drivers to finish at Kestrel Field.",
		supported: ["No other driver finished at Kestrel Field."],
		refused: ["No driver finished at Kestrel Field.", "No other driver finished."],
		contradicted: ["Another driver finished at Kestrel Field."],
	},
	{
		text: "In 2012 the Aurora was the largest ship to dock in Varda.",
		supported: ["No larger ship had docked in Varda."],
		refused: ["No larger ship has docked in Varda.", "No larger ship will dock in Varda."],
		contradicted: [],
	},
	{
		text: "She is the first woman in Norland to lead the orchestra.",
		supported: ["No woman in Norland had led the orchestra before."],
		refused: [
			"No woman had led an orchestra before.",
			"No woman in Norland had led an orchestra before.",
			"A woman had already led an orchestra in Norland.",
		],
		contradicted: ["A woman in Norland had already led the orchestra."],
	},
	{
		text: "Reporters said the mayor was the first to swim the lake, which others denied.",
		supported: [],
		refused: ["No one had swum the lake before.", "Nobody had swum the lake."],
		contradicted: [],
	},
	{
		text: "Rosa Lind hopes to be the first driver to finish the race in a bus.",
		supported: [],
		refused: ["No driver had finished the race before.", "No driver has finished the race."],
		contradicted: [],
	},
	{
		text: "The mill is the oldest building to survive in the valley, and the only one to have a wheel.",
		supported: ["No older building has survived in the valley."],
		refused: [
			"No building has survived in the valley.",
			"No older building has survived.",
			"No older building has a wheel.",
		],
		contradicted: [],
	},
	{
		text: "Moe was the first minister to visit Varda and Lund since the war ended.",
		supported: ["No minister had visited Varda and Lund since the war ended."],
		refused: [
			"No minister had visited Varda since the war ended.",
			"No minister had visited Varda and Lund before the war ended.",
			"No minister had visited Varda and Lund.",
		],
		contradicted: [],
	},
	{
		text: "Moe is the first Black woman to win the prize.",
		supported: ["No Black woman had won the prize before."],
		refused: ["No woman had won the prize before.", "A woman had already won the prize."],
		contradicted: [],
	},
	{
		text: "Lund is the only town in the region to reject the merger after the court ruling.",
		supported: ["No other town in the region rejected the merger after the court ruling."],
		refused: [
			"No other town rejected the merger.",
			"Several towns rejected the merger.",
			"No other town in the region rejected the merger before the court ruling.",
		],
		contradicted: [],
	},
	{
		text: "The company became the first carmaker in Europe to sell more than a million electric vans in a year.",
		supported: ["No carmaker in Europe had sold more than a million electric vans in a year before."],
		refused: [
			"No carmaker had sold more than a million electric vans in a year.",
			"No carmaker in Europe had sold electric vans before.",
		],
		contradicted: [],
	},
	{
		text: "A minister had visited the camp in 2016 and another came in 2019.",
		supported: [],
		refused: ["Moe is the first minister to visit the camp since 2017."],
		contradicted: [],
	},
	{
		text: "Ole Ek, the first man to win the race, handed the cup to Berg, the second man to win it.",
		supported: ["No man had won the race before."],
		refused: ["No man had won the cup before."],
		contradicted: [],
	},
];
