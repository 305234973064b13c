import { directions } from "../../../src/compare/guards/directions.ts";
import type { Corpus } from "./story.ts";

export const directionCorpus: Corpus = {
	guard: directions,
	stories: [
		{
			text: "Ada Berg flew from Oslo on Monday. Three hikers were discharged from hospital in Varde. The painting was moved to the town hall from the museum in May. The firm took the money from the fund.",
			published: "2022-06-03",
			supported: [
				"Ada Berg flew from Oslo on Monday.",
				"Three hikers were discharged from hospital.",
				"The painting was moved from the museum to the town hall in May.",
			],
			refused: [
				"Ada Berg flew to Oslo on Monday.",
				"Three hikers were taken to hospital in Varde.",
				"The painting was moved from the town hall to the museum in May.",
				"The firm took the money to the fund.",
			],
		},
		{
			text: "The number of visitors rose from 40 to 60. The road from Lund to Varde was closed. Jon Lund returned to Bergen after a week at sea. Refugees walked into the camp.",
			supported: [
				"The number of visitors rose from 40 to 60.",
				"The road from Lund to Varde was closed.",
				"Refugees walked into the camp.",
			],
			refused: ["Jon Lund returned from Bergen after a week at sea.", "Refugees walked from the camp."],
		},
	],
};
