import { dropped } from "../../../src/compare/guards/happened/undone.ts";
import { unrealStates } from "../../../src/compare/guards/happened/unreal-states.ts";
import { rumours } from "../../../src/compare/guards/said/falsehoods.ts";
import { emphases, othersWords, thirdPersons } from "../../../src/compare/guards/said/selves.ts";
import { stances } from "../../../src/compare/guards/words/stances.ts";
import type { Corpus } from "./story.ts";

export const unrealStateCorpus: Corpus = {
	guard: unrealStates,
	stories: [
		{
			text: "Ada Berg was offered a job as head coach by Varde. Her brother believes she is in Oslo. Jon Lund wanted to be a dentist. Ivar Moe turned down the post of director. Nina Holm applied for the job of principal.",
			supported: [
				"Ada Berg was offered a job as head coach by Varde.",
				"Her brother believes Ada Berg is in Oslo.",
				"Jon Lund wanted to be a dentist.",
				"Nina Holm applied for the job of principal.",
			],
			refused: [
				"Ada Berg is head coach at Varde.",
				"Ada Berg is in Oslo.",
				"Ivar Moe became director.",
				"Nina Holm is the principal.",
			],
		},
		{
			text: "The merger would create the largest dairy in the north. Calder Foods could become the largest dairy in Norway. Eva Lind, the mayor of Varde, is ill. Paul Berg was appointed director of the museum in May.",
			supported: [
				"Eva Lind is the mayor of Varde.",
				"Eva Lind is ill.",
				"Paul Berg became director of the museum in May.",
			],
			refused: ["Calder Foods is the largest dairy in Norway.", "Calder Foods became the largest dairy in Norway."],
		},
		{
			text: "The chief executive will come from the smaller bank, while Ivar Moe is to lead the board for two years.",
			refused: ["Ivar Moe will be chief executive for two years."],
		},
		{
			text: "The board proposes a rise of 3 percent; members will vote on 4 May. The firm shut its plant in Graz. The lake is threatened by algae.",
			supported: [
				"Members are to vote on the rise on 4 May.",
				"The plant in Graz was shut by the firm.",
				"Algae are a threat to the lake.",
			],
			undecided: ["The firm was shut by the plant in Graz.", "The lake is a threat to algae."],
		},
	],
};

export const droppedCorpus: Corpus = {
	guard: dropped,
	stories: [
		{
			text: "The harbour board has dropped its plan to join the union after members threatened to vote it down.",
			supported: ["The harbour board has dropped its plan to join the union."],
			refused: ["The harbour board will join the union."],
		},
		{
			text: "The council has withdrawn a plan to close the baths. The ministry scrapped a proposal to tax bicycles. Calder Foods abandoned its plan to build a dairy in Lund. The league rejected a request to move the final. Parliament voted down a proposal to ban fireworks.",
			supported: [
				"The council has withdrawn a plan to close the baths.",
				"The ministry scrapped a proposal to tax bicycles.",
				"Calder Foods abandoned its plan to build a dairy in Lund.",
				"The league rejected a request to move the final.",
			],
			refused: [
				"The council plans to close the baths.",
				"The baths are to be closed.",
				"The ministry is to tax bicycles.",
				"Calder Foods will build a dairy in Lund.",
				"The final will be moved.",
			],
		},
		{
			text: "The council presented its plan to open a library. The bank announced a plan to cut 300 jobs. A plan to widen the road was shelved.",
			supported: ["The council plans to open a library.", "The bank announced a plan to cut 300 jobs."],
			refused: ["The road will be widened."],
		},
	],
};

export const rumourCorpus: Corpus = {
	guard: rumours,
	stories: [
		{
			text: "The club called reports of secret talks with Varde false. Ada Berg dismissed rumours of a wedding in Oslo. The bank denied reports that it had sold the mill. Contrary to reports that the bridge had collapsed, it was open on Monday.",
			supported: [
				"The club called reports of secret talks with Varde false.",
				"Ada Berg dismissed rumours of a wedding in Oslo.",
				"The bank denied reports that it had sold the mill.",
			],
			refused: [
				"The club had secret talks with Varde.",
				"There were secret talks with Varde.",
				"The bank sold the mill.",
				"The bank has sold the mill.",
				"The bridge had collapsed.",
				"The bridge collapsed.",
			],
		},
		{
			text: "Reports of a fire in the harbour reached the police at nine. The mayor confirmed reports that the ferry had been sold. The paper published a report about the dam.",
			supported: [
				"The mayor confirmed reports that the ferry had been sold.",
				"Reports of a fire in the harbour reached the police at nine.",
				"The paper published a report about the dam.",
			],
		},
	],
};

export const thirdPersonCorpus: Corpus = {
	guard: thirdPersons,
	stories: [
		{
			text: "“She will leave Varde in May,” said Ada Berg. “He sold the boat,” Jon Lund said. “When he retires, the mill closes,” said Ivar Moe.",
			supported: ["“He sold the boat,” Jon Lund said.", "“She will leave Varde in May,” said Ada Berg."],
			refused: [
				"Ada Berg said she would leave Varde in May.",
				"Ada Berg will leave Varde in May.",
				"Jon Lund sold the boat.",
				"Jon Lund said that he sold the boat.",
				"Ivar Moe retires.",
				"Ivar Moe said that he retires.",
			],
		},
		{
			text: "“I sold the farm,” Eva Lind said. Paul Berg said he would leave Turku in June. Nina Holm said she owned the house. “They sold the ferry,” said Nina Holm.",
			supported: [
				"Eva Lind sold the farm.",
				"Paul Berg said he would leave Turku in June.",
				"Nina Holm said she owned the house.",
				"“They sold the ferry,” said Nina Holm.",
			],
		},
	],
};

/** What others say of whoever speaks. */
export const othersWordsCorpus: Corpus = {
	guard: othersWords,
	stories: [
		{
			text: "“My critics say I ruined the club,” Marta Holm said on Monday. “The papers wrote that I sold the ground,” said Jon Lund. “People say I stole the bell,” Paul Berg told the jury. “I know I failed the exam,” said Ivar Moe. “I say I paid the fine,” Eva Lind said.",
			supported: [
				"Marta Holm said her critics say she ruined the club.",
				"Ivar Moe failed the exam.",
				"Ivar Moe said he failed the exam.",
				"Eva Lind paid the fine.",
				"Eva Lind said she paid the fine.",
				"“My critics say I ruined the club,” Marta Holm said.",
			],
			refused: [
				"Marta Holm ruined the club.",
				"Marta Holm said she had ruined the club.",
				"Jon Lund sold the ground.",
				"Jon Lund said that he sold the ground.",
				"Paul Berg stole the bell.",
				"Paul Berg told the jury that he stole the bell.",
			],
		},
	],
};

export const emphasisCorpus: Corpus = {
	guard: emphases,
	stories: [
		{
			text: "Ada Berg runs the bakery. Some families talk of leaving Varde. Jon Lund owns the mill. A few workers slept in the hall. Ivar Moe chairs the club. Two members swept the yard.",
			refused: [
				"Ada Berg herself talks of leaving Varde.",
				"Ada Berg herself slept in the hall.",
				"Jon Lund himself slept in the hall.",
				"Jon Lund himself swept the yard.",
				"Ivar Moe himself swept the yard.",
				"Ivar Moe himself slept in the hall.",
			],
		},
		{
			text: "Eva Lind herself drove the van. Paul Berg painted the hall himself. The mayor, Nina Holm, opened the gate herself. He himself would stay, Paul Berg said.",
			supported: [
				"Eva Lind herself drove the van.",
				"Paul Berg himself painted the hall.",
				"Nina Holm herself opened the gate.",
				"Eva Lind drove the van herself.",
				"Paul Berg painted the hall himself.",
				"Nina Holm opened the gate herself.",
			],
		},
	],
};

export const stanceCorpus: Corpus = {
	guard: stances,
	stories: [
		{
			text: "Ada Berg argued against the merger from the start. Ivar Moe voted for the bridge. Nina Holm cast a vote for the budget. Jon Lund spoke against the tax. Eva Lind opposed the tunnel. Paul Berg voted in favour of the dam.",
			supported: [
				"Ada Berg argued against the merger.",
				"Ivar Moe voted for the bridge.",
				"Jon Lund spoke against the tax.",
				"Paul Berg voted for the dam.",
				"Paul Berg voted in favour of the dam.",
				"Eva Lind opposed the tunnel.",
			],
			refused: [
				"Ada Berg argued for the merger.",
				"Ivar Moe voted against the bridge.",
				"Nina Holm voted against the budget.",
				"Jon Lund spoke in favour of the tax.",
				"Jon Lund spoke for the tax.",
				"Paul Berg voted against the dam.",
			],
		},
	],
};
