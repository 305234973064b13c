import { directions } from "../../../src/compare/guards/words/directions.ts";
import type { Corpus } from "./story.ts";

export const directionCorpus: Corpus = {
	guard: directions,
	stories: [
		{
			text: "Water in the Lund dam stood 12 metres above the danger mark on Friday. The new tramline in Varde opened three months behind schedule. A chapel was built over the spring, and a cave lies beneath the abbey.",
			supported: [
				"Water in the Lund dam stood above the danger mark on Friday.",
				"The new tramline in Varde opened three months behind schedule.",
				"A chapel was built above the spring.",
				"A cave lies under the abbey.",
			],
			refused: [
				"Water in the Lund dam stood below the danger mark on Friday.",
				"The new tramline in Varde opened three months ahead of schedule.",
				"A chapel was built under the spring.",
				"A cave lies above the abbey.",
			],
		},
		{
			text: "A shell exploded 300 metres from the hospital on Monday. The plane came down two miles from the village. The thieves dug nine metres from a disused bakery.",
			supported: [
				"A shell exploded near the hospital on Monday.",
				"A shell exploded 300 metres from the hospital.",
				"The plane came down near the village.",
			],
			refused: [
				"A shell exploded inside the hospital on Monday.",
				"The plane came down in the village.",
				"The thieves dug into the disused bakery.",
			],
		},
		{
			text: "Petra Lund, who took over the bakery from her uncle in 2009, wants to open a second shop next year, provided she finds staff.",
			supported: ["Petra Lund took over the bakery from her uncle in 2009."],
			refused: ["Petra Lund handed the bakery over to her uncle in 2009."],
		},
		{
			text: "The firm built a depot near Aalborg. A ship bound for Gdansk ran aground. The farm lies ten kilometres north of Esbjerg. Protesters gathered in front of the parliament. The inn lies in the north of Fredericia. A sailor from Riga was found in Bergen.",
			supported: [
				"The firm built a depot near Aalborg.",
				"A ship bound for Gdansk ran aground.",
				"Protesters gathered in front of the parliament.",
				"The inn lies in Fredericia.",
				"A sailor from Riga was found.",
			],
			refused: [
				"The firm built a depot in Aalborg.",
				"A ship from Gdansk ran aground.",
				"A ship ran aground in Gdansk.",
				"The farm lies in Esbjerg.",
				"The farm lies in the north of Esbjerg.",
				"Protesters gathered in the parliament.",
				"Protesters gathered behind the parliament.",
				"A sailor was found in Riga.",
			],
		},
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
		{
			text: "The crew of the Orca walked back from the pump room, where they had been called because of a leak. South of Ribe, a barn burned down.",
			supported: ["The crew of the Orca had been called to the pump room.", "A barn burned down to the south of Ribe."],
			refused: ["A barn burned down in the south of Ribe."],
			undecided: ["The crew of the Orca walked to the pump room."],
		},
	],
};
