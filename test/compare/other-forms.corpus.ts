/** Numbers and dates that stand in another form than in the claim; the stories are invented. */
export interface Story {
	readonly text: string;
	readonly supported: readonly string[];
	readonly refused: readonly string[];
}

export const stories: readonly Story[] = [
	{
		text: "The refinery offered a bonus of 400 euros. The works council was demanding 900. Talks go on next week.",
		supported: ["The works council was demanding 900 euros.", "The works council demanded a bonus of 900 euros."],
		refused: [
			"The works council was demanding a bonus of 400 euros.",
			"The works council was demanding 1,200 euros.",
			"The refinery offered 900 euros.",
		],
	},
	{
		text: "The van was doing more than 70 kilometres an hour when it hit the wall. The limit on that road is 30.",
		supported: [
			"The limit on the road is 30 kilometres an hour.",
			"The speed limit on that road is 30 kilometres an hour.",
		],
		refused: [
			"The limit on the road is 50 kilometres an hour.",
			"The limit on the road is 70 kilometres an hour.",
			"The van was doing 30 kilometres an hour.",
		],
	},
	{
		text: "The repairs to the lock had been planned for two weeks, but lasted nine because spare parts were missing.",
		supported: ["The repairs to the lock lasted nine weeks."],
		refused: [
			"The repairs to the lock lasted two weeks.",
			"The repairs to the lock lasted six weeks.",
			"The repairs had been planned for nine weeks.",
		],
	},
	{
		text: "Harbour police checked 58 sailors after the brawl, nine of them women. Two were taken to hospital.",
		supported: [
			"Nine of the 58 sailors were women.",
			"Nine of the sailors were women.",
			"Nine of the sailors who were checked were women.",
			"Two of the sailors were taken to hospital.",
		],
		refused: [
			"Nine sailors were taken to hospital.",
			"Twelve of the sailors were women.",
			"Nine of the sailors were men.",
		],
	},
	{
		text: "The contractor must pay 20,000 pounds for every day of delay. The ferry runs every half hour in summer and every two hours in winter.",
		supported: [
			"The contractor must pay 20,000 pounds a day.",
			"The contractor must pay 20,000 pounds per day of delay.",
			"The ferry runs every 30 minutes in summer.",
		],
		refused: [
			"The contractor must pay 20,000 pounds a week.",
			"The contractor must pay 30,000 pounds a day.",
			"The ferry runs every 30 minutes in winter.",
			"The ferry runs every 20 minutes in summer.",
		],
	},
	{
		text: "Goalkeeper Anna Feld has signed a two-year deal with Brunn. The 27-year-old came from Trier. She played 110 matches for Trier.",
		supported: [
			"Anna Feld signed a contract for two years.",
			"Anna Feld has signed a two-year contract with Brunn.",
			"Anna Feld signed a deal with Brunn for two years.",
			"Feld played 110 times for Trier.",
			"Feld appeared in 110 matches for Trier.",
		],
		refused: [
			"Anna Feld signed a contract for three years.",
			"Anna Feld is 28 years old.",
			"Anna Feld is 27 months old.",
			"Feld played 120 times for Trier.",
			"Feld scored 110 goals for Trier.",
		],
	},
	{
		text: "Zoologists freed a six-metre python from a drainpipe in Lund on Monday. It weighed 70 kilos.",
		supported: ["The python was six metres long.", "The snake weighed 70 kilograms."],
		refused: [
			"The python was seven metres long.",
			"The python was 70 metres long.",
			"The drainpipe was six metres long.",
		],
	},
	{
		text: "Police reported 23 arrests after the match. There were three complaints about the stewards.",
		supported: ["Twenty-three people were arrested after the match.", "Police arrested 23 people."],
		refused: [
			"Twenty people were arrested after the match.",
			"Police arrested 23 stewards.",
			"Three people were arrested after the match.",
		],
	},
	{
		text: "It was the first walkout at the dairy since 2016, when drivers stayed away for six days.",
		supported: ["In 2016 drivers stayed away for six days."],
		refused: [
			"The walkout in 2016 lasted nine days.",
			"The last walkout at the dairy was in 2015.",
			"The current walkout lasted six days.",
			"Drivers have stayed away since 2016.",
		],
	},
	{
		text: "The Hawks finished seventh last season. Coach Bo Lind wants a place in the top four.",
		supported: [
			"The Hawks finished in seventh place last season.",
			"The Hawks ended last season in seventh place.",
			"The Hawks came seventh last season.",
		],
		refused: [
			"The Hawks finished in third place last season.",
			"The Hawks finished fourth last season.",
			"The Hawks finished last season in the top four.",
		],
	},
	{
		text: "Five of the injured were children. Eight of the passengers spoke no English.",
		supported: [
			"Five of the injured were children.",
			"Five of those hurt were children.",
			"Five children were among the injured.",
		],
		refused: [
			"Seven of the injured were children.",
			"Eight of the injured were children.",
			"Nine of the injured were schoolchildren.",
		],
	},
	{
		text: "The opening of the new pool, planned for Tuesday, has been put back to Friday.",
		supported: ["The opening has been postponed to Friday."],
		refused: [
			"The opening has been brought forward to Friday.",
			"The opening has been postponed to Thursday.",
			"The opening has been postponed to Tuesday.",
		],
	},
	{
		text: "The brewery earned 3.1 million euros last year, against 2.4 million in the year before. Sales came to 40 million, down from 44 million.",
		supported: [
			"The brewery earned more last year than the year before.",
			"The brewery earned more than in the year before.",
			"The brewery earned 2.4 million euros the year before.",
			"Sales fell to 40 million.",
			"Sales fell from 44 million to 40 million.",
		],
		refused: [
			"The brewery earned less last year than the year before.",
			"Sales rose to 40 million.",
			"The brewery earned 2.4 million euros last year.",
			"The brewery earned 3.1 million euros the year before.",
		],
	},
	{
		text: "The mill sells 80 percent of its flour abroad. About a third of its workers are women.",
		supported: [
			"The mill sells most of its flour abroad.",
			"The mill sells more than half of its flour abroad.",
			"The mill sells four fifths of its flour abroad.",
			"The majority of its flour is sold abroad.",
		],
		refused: [
			"The mill sells most of its flour on the home market.",
			"The mill sells less than half of its flour abroad.",
			"More than half of its workers are women.",
			"Most of its workers are women.",
		],
	},
	{
		text: "The board cut the dividend from 30 to 25 cents. The chief executive's salary was raised to 2 million crowns from 1.5 million.",
		supported: ["The dividend was cut to 25 cents.", "The dividend had been 30 cents."],
		refused: [
			"The dividend was cut to 30 cents.",
			"The dividend was raised to 25 cents.",
			"The previous dividend was 25 cents.",
		],
	},
	{
		text: "The firm raised its dividend to 22 pence, three pence more than a year earlier.",
		supported: ["The dividend was raised by three pence."],
		refused: ["The dividend was raised to 25 pence.", "The dividend was raised to three pence."],
	},
	{
		text: "The heat alarm rang in 46 of the 50 rooms, compared with only 12 in the spring test.",
		supported: ["The alarm rang in only 12 rooms in the spring test."],
		refused: ["The alarm rang in 12 of the 50 rooms.", "In the spring test the alarm rang in 46 rooms."],
	},
	{
		text: "Lumo sold 5,200 boats in 2024, compared with 4,700 in 2023. Its Danish rival Nord sold 6,100.",
		supported: ["In 2023 Lumo sold 4,700 boats."],
		refused: [
			"Lumo sold fewer boats in 2024 than in 2023.",
			"Lumo sold more boats than Nord.",
			"Lumo sold more boats in 2023 than in 2024.",
			"In 2023 Lumo sold 5,200 boats.",
		],
	},
	{
		text: "Turnover reached 90 million crowns, up from 81 million. Profit came to 7 million, down from 9 million in 2022.",
		supported: [
			"Turnover rose to 90 million crowns.",
			"Turnover increased from 81 million to 90 million crowns.",
			"Profit fell to 7 million crowns.",
			"Profit was lower than in 2022.",
		],
		refused: [
			"Profit rose to 9 million crowns.",
			"Turnover fell to 81 million crowns.",
			"Turnover fell to 90 million crowns.",
			"Profit was higher than in 2022.",
			"Turnover rose to 81 million crowns.",
			"Profit fell to 9 million crowns.",
		],
	},
	{
		text: "Of the 120 flats 65 percent are empty. Seventy percent of the pupils come by bus, a fifth on foot.",
		supported: [
			"Most of the pupils come by bus.",
			"The majority of the pupils come by bus.",
			"More than half of the pupils come by bus.",
		],
		refused: [
			"Most of the pupils come on foot.",
			"Less than half of the pupils come by bus.",
			"Most of the pupils come by car.",
			"All of the pupils come by bus.",
		],
	},
	{
		text: "Sixty percent of the members voted for the plan and 40 percent against it.",
		supported: ["Most of the members voted for the plan.", "The majority of the members voted for the plan."],
		refused: ["Most of the members voted against the plan."],
	},
	{
		text: "The council wants to build 30 homes. The county had asked for 80, but there is room for only 50.",
		supported: ["The county had asked for 80 homes.", "The council wants to build 30 homes."],
		refused: [
			"The council wants to build 80 homes.",
			"The county had asked for 30 homes.",
			"The county had asked for 100 homes.",
		],
	},
	{
		text: "The bus company raised fares by 6 percent. It had wanted 9. The council had offered only 4.",
		supported: ["The bus company had wanted 9 percent."],
		refused: [
			"The council had offered 9 percent.",
			"The bus company had wanted 4 percent.",
			"The bus company raised fares by 9 percent.",
		],
	},
	{
		text: "Rescue teams needed eleven hours to reach the hut. The guide had expected four.",
		supported: ["The guide had expected four hours."],
		refused: ["The guide had expected eleven hours.", "Rescue teams needed four hours to reach the hut."],
	},
	{
		text: "The mayor, Paul Reeve, 61, beat Lea Stark in the run-off. The bridge, 80 metres long, links Ober with Nieder.",
		supported: ["Paul Reeve is 61 years old.", "The mayor is 61 years old.", "The bridge is 80 metres long."],
		refused: ["Lea Stark is 61 years old.", "Nieder is 80 metres long."],
	},
	{
		text: "Striker Eva Holm was replaced at half-time by Berg. The 19-year-old scored twice.",
		supported: ["Eva Holm was replaced at half-time."],
		refused: ["Eva Holm is 19 years old."],
	},
	{
		text: "Midfielder Ole Brandt has moved from Zwolle to Hasselt. The 22-year-old passed his medical on Monday.",
		supported: ["Ole Brandt is 22 years old.", "Brandt passed his medical on Monday."],
		refused: ["Ole Brandt is 23 years old."],
	},
	{
		text: "Lumo sold 5,200 kayaks in 2024, compared with 4,700 in 2023. Its rival Nord sold 6,100.",
		supported: ["Lumo sold more kayaks in 2024 than in 2023.", "In 2023 Lumo sold 4,700 kayaks."],
		refused: [
			"Lumo sold fewer kayaks in 2024 than in 2023.",
			"Lumo sold more kayaks than Nord.",
			"In 2023 Lumo sold 5,200 kayaks.",
		],
	},
	{
		text: "Members had rejected a rise of 4.5 percent by 820 votes to 210.",
		supported: ["Members had rejected a rise of 4.5 percent by 820 votes to 210."],
		refused: ["Members had rejected a rise of 4.5 percent by 620 votes to 210."],
	},
];
