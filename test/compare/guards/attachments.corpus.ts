import { attachments } from "../../../src/compare/guards/who/attachments.ts";
import type { Corpus } from "./story.ts";

export const attachmentCorpus: Corpus = {
	guard: attachments,
	stories: [
		{
			text: "Sandor, on for the tired Blake, scored twice. Pupils at the Norrby school will get tablets in August, two years after those in Lida. The race was won by Ida Lund; the Blues saw their own runner disqualified.",
			supported: ["Pupils at the Norrby school will get tablets in August."],
			refused: ["Blake came on for the tired Sandor.", "Pupils in Lida will get tablets in August."],
		},
		{
			text: "A Norwegian trawler sank after a collision with a Danish freighter in the Kattegat. Sweden's coast guard rescued the crew.",
			supported: [
				"A Norwegian trawler sank after a collision with a Danish freighter.",
				"Sweden's coast guard rescued the crew.",
				"The Swedish coast guard rescued the crew.",
				"The coast guard of Sweden rescued the crew.",
			],
			refused: [
				"A Danish trawler sank after a collision with a Norwegian freighter.",
				"Denmark's coast guard rescued the crew.",
			],
		},
		{
			text: "The strike in Portugal spread to France's railways. Spanish unions called off a protest in Madrid.",
			supported: [
				"The strike in Portugal spread to France's railways.",
				"Spanish unions called off a protest in Madrid.",
			],
			refused: [
				"The strike in France spread to Portugal's railways.",
				"French unions called off a protest in Madrid.",
				"Spanish unions called off a protest in Portugal.",
			],
		},
		{
			text: "Google's lawyers questioned a former Apple engineer in court. The fire at Apple's factory in Cork destroyed an Intel laboratory.",
			supported: [
				"Google's lawyers questioned a former Apple engineer.",
				"The fire at Apple's factory destroyed an Intel laboratory.",
				"The fire at Apple's factory in Cork destroyed a laboratory.",
			],
			refused: [
				"Apple's lawyers questioned a former Google engineer.",
				"The fire at Intel's factory destroyed an Apple laboratory.",
			],
		},
	],
};
