import { scores } from "../../../src/compare/guards/values/scores.ts";
import type { Corpus } from "./story.ts";

export const scoreCorpus: Corpus = {
	guard: scores,
	stories: [
		{
			text: "Two goals by Sund gave Marl their fourth win in six matches; they have won four of their last seven.",
			supported: ["Marl have won four of their last seven.", "Two goals by Sund gave Marl their fourth win."],
			refused: ["Marl have won seven of their last four."],
			undecided: ["Marl have won six of their last seven.", "Four goals by Sund gave Marl their win."],
		},
		{
			text: "Veldt won seven of their last nine games. The pupils answered 18 of the 25 questions.",
			supported: ["Veldt won seven of their last nine games.", "The pupils answered 18 of the 25 questions."],
			refused: ["Veldt won nine of their last seven games.", "The pupils answered 25 of the 18 questions."],
		},
		{
			text: "Six of the first ten ships have sailed. Three out of four drivers passed the test.",
			supported: ["Six of the first ten ships have sailed.", "Three out of four drivers passed the test."],
			refused: ["Ten of the first six ships have sailed."],
		},
		{
			text: "The panel voted 7 to 4 to close the mill. Arden beat Holm 3-1 on Sunday.",
			supported: ["The panel voted 7 to 4 to close the mill.", "Arden beat Holm 3-1 on Sunday."],
			refused: ["The panel voted 4 to 7 to close the mill.", "Arden beat Holm 1-3 on Sunday."],
		},
	],
};
