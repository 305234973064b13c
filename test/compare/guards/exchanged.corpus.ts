import { exchanged } from "../../../src/compare/guards/words/exchanged.ts";
import type { Corpus } from "./story.ts";

/** Every exchanged word stands somewhere else in the story, so that a neighbour could lend it. */
export const exchangedCorpus: Corpus = {
	guard: exchanged,
	stories: [
		{
			text: "Acerta is expected to ask the ministry in Lisbon for a loan of 90 million euros. The mine will be shut for good in May. Divers will search the hull once the tide has turned.",
			supported: [
				"Acerta is likely to ask the ministry in Lisbon for a loan of 90 million euros.",
				"The mine is to be closed for ever in May.",
				"Divers will search the hull when the tide has turned.",
			],
			undecided: [
				"Acerta is unwilling to ask the ministry in Lisbon for a loan of 90 million euros.",
				"The mine is to be closed for now in May.",
				"Divers will search the hull before the tide has turned.",
			],
		},
		{
			text: "Before the vote the mayor emphasised the importance of the harbour for the jobs of hundreds of families in the old town. Her departure for the conference was delayed. The harbour had not announced any major changes to its plan for the terminal.",
			supported: [
				"Before the vote the mayor emphasised the importance of the harbour for the jobs of hundreds of families in the old town.",
				"Before the vote the mayor stressed the importance of the harbour for the jobs of hundreds of families in the old town.",
				"The harbour had not announced any major changes to its plan for the terminal.",
				"The harbour had not announced any big changes to its plan for the terminal.",
			],
			refused: [
				"Before the vote the mayor emphasised the departure of the harbour for the jobs of hundreds of families in the old town.",
				"Before the vote the mayor emphasised the importance of the terminal for the jobs of hundreds of families in the old town.",
				"Before the vote the mayor emphasised the importance of the harbour for the changes of hundreds of families in the old town.",
				"The harbour had not announced any major conference to its plan for the terminal.",
			],
		},
		{
			text: "The hospital in Varde said the patients were recovering from a severe infection after a long and difficult operation on Monday. Doctors there use a recent treatment. Visitors were asked to wait until the other guests had left the rare garden.",
			published: "2022-05-03",
			supported: [
				"The hospital in Varde said the patients were recovering from a severe infection after a long and difficult operation on Monday.",
				"The hospital said the patients were recovering from a severe infection after a difficult operation on Monday.",
				"Visitors were asked to wait until the other guests had left the garden.",
			],
			refused: [
				"The hospital in Varde said the patients were recovering from a rare infection after a long and difficult operation on Monday.",
				"The hospital in Varde said the patients were recovering from a severe infection after a long and difficult treatment on Monday.",
				"The hospital in Varde said the visitors were recovering from a severe infection after a long and difficult operation on Monday.",
				"The hospital in Varde said the patients were recovering from a severe infection after a recent and difficult operation on Monday.",
			],
		},
		{
			text: "The mayor was able, during a nearly six-hour meeting, to secure a visit to Oslo. A worker opened the doors. She was to begin two days of talks with senior officials in the afternoon. The details are not known. A fire in Lund killed six workers.",
			supported: [
				"The mayor was able, during a nearly six-hour meeting, to secure a visit to Oslo.",
				"A fire in Lund killed six people.",
			],
			refused: [
				"The mayor was able, during a nearly six-hour worker, to secure a visit to Oslo.",
				"The mayor was to begin two days of details with senior officials in the afternoon.",
			],
		},
	],
};
