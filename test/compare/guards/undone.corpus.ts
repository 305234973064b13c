import { undone } from "../../../src/compare/guards/happened/undone.ts";
import type { Corpus } from "./story.ts";

export const undoneCorpus: Corpus = {
	guard: undone,
	stories: [
		{
			text: "The lighthouse, 31 metres high, was sold to a brewer. The pamphlet, 16 pages long, was rejected by the printer. The parade on Sunday was cancelled.",
			supported: ["The lighthouse is 31 metres high.", "The pamphlet is 16 pages long."],
			refused: ["The parade was on Sunday."],
		},
		{
			text: "The union called off a strike on Monday. Calder Foods laid off 200 workers in May. The mayor of Varde cancelled a visit to the harbour. The speech was postponed by the minister.",
			published: "2022-06-03",
			supported: [
				"The union called off a strike on Monday.",
				"Calder Foods laid off 200 workers in May.",
				"The mayor of Varde cancelled a visit to the harbour.",
			],
			refused: [
				"The union went on strike on Monday.",
				"Calder Foods took on 200 workers in May.",
				"Calder Foods had 200 workers in May.",
				"The mayor of Varde made a visit to the harbour.",
			],
		},
		{
			text: "Ada Berg delivered a speech in Turku. Divers carried out a search on Friday. The firm averted a strike in Lund. Lawmakers demanded an inquiry into the fire. Jon Lund won a prize in Oslo.",
			published: "2022-06-03",
			supported: [
				"Ada Berg gave a speech in Turku.",
				"Divers made a search on Friday.",
				"Jon Lund got a prize in Oslo.",
			],
			refused: ["The firm had a strike in Lund.", "Lawmakers had an inquiry into the fire."],
		},
		{
			text: "Nina Holm was offered protection but refused it. The witness had been promised immunity. The club had planned a parade for Sunday but called it off. Eva Lind was given a medal.",
			supported: ["Nina Holm was offered protection.", "The witness was promised immunity.", "Eva Lind got a medal."],
			refused: [
				"Nina Holm was given protection.",
				"The witness was given immunity.",
				"The club had a parade on Sunday.",
			],
		},
	],
};
