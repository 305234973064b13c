import { participants } from "../../../src/compare/guards/who/participants.ts";
import { posts } from "../../../src/compare/guards/who/posts.ts";
import { subjects } from "../../../src/compare/guards/who/subjects.ts";
import type { Corpus } from "./story.ts";

export const participantCorpus: Corpus = {
	guard: participants,
	stories: [
		{
			text: "The Lions thrashed the Tigers in the final. The judge sentenced the banker on Friday. Prosecutors accused the surgeon of fraud.",
			supported: [
				"The Lions thrashed the Tigers.",
				"The Tigers were thrashed by the Lions in the final.",
				"The judge sentenced the banker.",
				"The banker was sentenced by the judge.",
				"The surgeon was accused of fraud by prosecutors.",
				"The surgeon was accused of fraud.",
			],
			refused: [
				"The Tigers thrashed the Lions in the final.",
				"The Lions were thrashed by the Tigers in the final.",
				"The banker sentenced the judge on Friday.",
				"Prosecutors were accused of fraud.",
				"The judge was sentenced on Friday.",
			],
		},
		{
			text: "Mira Dahl finished ahead of Tina Brandt in the marathon. The old ferry replaced the bridge, which collapsed in May.",
			supported: [
				"Mira Dahl finished ahead of Tina Brandt.",
				"The old ferry replaced the bridge.",
				"The bridge collapsed in May.",
			],
			refused: ["Tina Brandt finished ahead of Mira Dahl in the marathon.", "The old ferry collapsed in May."],
		},
		{
			text: "Karin Holm replaced Paul Berg, who retired in May. The new director replaced the manager, who resigned in June.",
			published: "2022-07-08",
			supported: [
				"Karin Holm replaced Paul Berg.",
				"Paul Berg was replaced by Karin Holm.",
				"Paul Berg retired in May.",
				"The manager resigned in June.",
			],
			refused: ["Karin Holm retired in May.", "Karin Holm retired.", "The new director resigned in June."],
		},
		{
			text: "The son of the mayor was arrested on Monday. The lawyer for the airline declined to comment. A group of farmers blocked the road. Hundreds of students marched through the city. The city of Velm closed the pools.",
			published: "2023-03-07",
			supported: [
				"The son of the mayor was arrested on Monday.",
				"The mayor's son was arrested.",
				"The lawyer for the airline declined to comment.",
				"Farmers blocked the road.",
				"Students marched through the city.",
				"Velm closed the pools.",
			],
			refused: ["The mayor was arrested on Monday.", "The airline declined to comment."],
		},
		{
			text: "Ada Berg went to Lund. Her sister, a welder, resigned in May. She stood in for a sick drummer.",
			published: "2023-07-08",
			supported: ["Berg's sister resigned in May."],
			refused: ["Ada Berg resigned in May.", "A drummer stood in for her."],
		},
		{
			text: "The captain said the pilot was asleep.",
			supported: ["The captain said the pilot was asleep."],
			refused: ["The pilot said the captain was asleep.", "The pilot said he was asleep."],
		},
		{
			text: "The shop opened on Monday. The gate was closed during the storm. “The road is safe,” said the engineer.",
			published: "2023-03-07",
			supported: [
				"The shop was opened on Monday.",
				"The gate closed during the storm.",
				"The engineer said: “The road is safe.”",
			],
		},
		{
			text: "The clerk was sentenced to two years in prison on Friday.",
			supported: ["A court sentenced the clerk to two years in prison on Friday."],
		},
		{
			text: "Two men were arrested near the port.",
			supported: ["Police arrested two men near the port."],
		},
		{
			text: "The council voted by 23 to 19 to close the baths.",
			supported: ["The council voted to close the baths."],
		},
		{
			text: "The hotel unit increased sales by 9 percent.",
			supported: ["Sales at the hotel unit grew by 9 percent."],
			undecided: ["Sales at the hotel unit fell by 9 percent."],
		},
	],
};

export const postCorpus: Corpus = {
	guard: posts,
	stories: [
		{
			text: "Anna Weiss will succeed Peter Lund as mayor in May. Judge Tom Brandt questioned the banker Karin Holm.",
			supported: [
				"Anna Weiss will succeed Peter Lund as mayor.",
				"Tom Brandt questioned Karin Holm.",
				"Judge Tom Brandt questioned the banker.",
			],
			refused: ["Anna Weiss is the mayor.", "Anna Weiss, the mayor, will succeed Peter Lund.", "Anna Weiss was mayor."],
		},
		{
			text: "The minister, Lena Ortiz, met the ambassador, Paul Berg, in Velm. The talks were short.",
			supported: [
				"Lena Ortiz is the minister.",
				"Paul Berg is the ambassador.",
				"The minister met the ambassador in Velm.",
			],
			refused: [
				"Lena Ortiz is the ambassador.",
				"Paul Berg is the minister.",
				"Paul Berg, the minister, met Lena Ortiz.",
			],
		},
		{
			text: "The chief executive will come from the smaller bank, while Ivar Moe is to lead the board for two years. Ada Berg, the director, opened the museum.",
			supported: ["Ada Berg is the director.", "Ivar Moe is to lead the board for two years."],
			refused: ["Ivar Moe is the chief executive."],
		},
	],
};

export const ownSubjectCorpus: Corpus = {
	guard: subjects,
	stories: [
		{
			text: "Trade unions announced a march in Gdansk. Employers' federations applauded the veto.",
			supported: ["Trade unions announced a march in Gdansk."],
			refused: ["Employers' federations announced a march in Gdansk."],
		},
		{
			text: "The researchers found a new moth in the forest. The team works in Lima.",
			supported: ["The team found a new moth in the forest."],
		},
		{
			text: "The number of foxes rose from 12 to 19. Storks fell from 40 to 33 in the same years. Cars fell in price by 3 percent. “We never saw the plans,” said the builder's spokeswoman, Iva Marin. The pills may not be given to children.",
			supported: [
				"The number of storks fell from 40 to 33.",
				"The builder said it had never seen the plans.",
				"Children may not be given the pills.",
			],
			refused: ["The number of cars fell by 3 percent."],
		},
		{
			text: "The mayor's son sold the mill. Her research won a prize. The club's owner praised the keeper. A baker's widow opened the fair.",
			supported: ["The mayor's son sold the mill.", "Her research won a prize."],
			refused: ["The mayor sold the mill.", "The club praised the keeper.", "A baker opened the fair."],
		},
		{
			text: "Corvex opened a plant in Lund on Monday. The company hired 300 people there.",
			supported: ["Corvex hired 300 people there."],
		},
		{
			text: "Corvex bought its rival Hafgren on Monday. The company makes kettles and employs 300 people in Rana.",
			supported: ["The company employs 300 people in Rana."],
			refused: ["Corvex employs 300 people in Rana.", "Hafgren employs 300 people in Rana."],
		},
	],
};
