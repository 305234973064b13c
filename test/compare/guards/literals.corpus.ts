import { literals, plainNegations, strangeCapitals } from "../../../src/compare/guards/words/literals.ts";
import type { Corpus } from "./story.ts";

export const literalCorpus: Corpus = {
	guard: literals,
	stories: [
		{
			text: "Flight 417 from Porto landed in Dublin at dawn. Its crew counted 96 passengers and two dogs on board.",
			supported: [
				"Flight 417 from Porto landed in Dublin.",
				"Its crew counted 96 passengers on board.",
				"Its crew counted ninety-six passengers on board.",
				"Its crew counted two dogs on board.",
			],
			refused: ["Flight 471 from Porto landed in Dublin.", "Its crew counted 96 passengers and three dogs on board."],
		},
		{
			text: "The orchestra will play on Friday, 12 May. The hall in Room 9 of the museum seats half a million visitors a year.",
			published: "2023-05-02",
			supported: ["The orchestra will play on Friday.", "The orchestra will play on May 12."],
			refused: [
				"The orchestra will play on Saturday, 12 May.",
				"The orchestra will play on 21 May.",
				"The orchestra will play on 12 June.",
				"The hall in Room 6 of the museum seats half a million visitors a year.",
			],
		},
	],
};

export const capitalCorpus: Corpus = {
	guard: strangeCapitals,
	stories: [
		{
			text: "The singer Mira Dahl says police caused her injury in May. Mark Holm left his mark on the club.",
			supported: ["The singer Mira Dahl says police caused her injury.", "Mark Holm left his mark on the club."],
			refused: ["The singer Police says police caused her injury in May."],
		},
		{
			text: "The research vessel Polaris left Tromso with a crew of scientists. The Arctic Institute paid for the voyage.",
			supported: [
				"The research vessel Polaris left Tromso.",
				"The Arctic Institute paid for the voyage.",
				"The vessel left Tromso with a crew of scientists.",
			],
			refused: [
				"The research vessel Aurora left Tromso with a crew of scientists.",
				"The research vessel Polaris left Tromso with a crew of Belgian scientists.",
				"The Baltic Institute paid for the voyage.",
			],
		},
		{
			text: "Parliament passed the Clean Rivers Act after a long debate. The law bans the dumping of waste.",
			supported: [
				"Parliament passed the Clean Rivers Act.",
				"Parliament passed the Clean Rivers Act after a debate.",
				"The law bans the dumping of waste.",
			],
			refused: [
				"Parliament passed the Clean Forests Act.",
				"Parliament passed the Clean Rivers Act after a long debate with Greens.",
				"The law bans the dumping of Kirov waste.",
			],
		},
	],
};

export const plainNegationCorpus: Corpus = {
	guard: plainNegations,
	stories: [
		{
			text: "The hospital admitted 40 patients after the crash. Doctors treated the driver for burns.",
			supported: ["The hospital admitted 40 patients after the crash.", "Doctors treated the driver for burns."],
			refused: [
				"The hospital did not admit 40 patients after the crash.",
				"Doctors never treated the driver for burns.",
				"Nobody treated the driver for burns.",
				"Doctors hardly treated the driver for burns.",
			],
		},
		{
			text: "Customers cannot return the shoes without a receipt. None of the shops opened on Sunday.",
			supported: ["Customers cannot return the shoes without a receipt.", "None of the shops opened on Sunday."],
		},
		{
			text: "The village lost power for two nights. The mayor opened the school to families.",
			supported: ["The village lost power for two nights.", "The mayor opened the school to families."],
			refused: [
				"The village never lost power for two nights.",
				"The mayor opened the school to families without power.",
				"The mayor has not opened the school to families.",
			],
		},
	],
};
