import { quotations } from "../../../src/compare/guards/quotations.ts";
import type { Corpus } from "./story.ts";

export const quotationCorpus: Corpus = {
	guard: quotations,
	stories: [
		{
			text: "“We will rebuild every house on this street,” said mayor Elin Vasko on Friday. The fire chief, Boris Lamm, called the blaze “the worst in a generation”.",
			published: "2022-09-03",
			supported: [
				"“We will rebuild every house on this street,” said mayor Elin Vasko.",
				'Elin Vasko said: "We will rebuild every house on this street."',
				"Vasko said: “We will rebuild every house”.",
				"The fire chief called the blaze “the worst in a generation”.",
				"Boris Lamm called the blaze “the worst in a generation”.",
			],
			contradicted: [
				"“We will rebuild every home on this street,” said mayor Elin Vasko.",
				"“We will not rebuild every house on this street,” said mayor Elin Vasko.",
				"Boris Lamm called the blaze “the worst in a century”.",
				"“We will rebuild every house on this street,” said Boris Lamm.",
			],
			refused: ["Elin Vasko said: “Nobody has to leave”.", "Elin Vasko called the blaze “the worst in a generation”."],
		},
		{
			text: "The goalkeeper, Tomas Ferrand, said the team “never gave up”. His coach said the second half had been “a lesson in patience and courage”.",
			supported: [
				"Tomas Ferrand said the team “never gave up”.",
				'Ferrand said the team "never gave up".',
				"His coach said the second half had been “a lesson in patience”.",
			],
			contradicted: ["His coach said the second half had been “a lesson in patience and luck”."],
			refused: [
				"Tomas Ferrand said the team “nearly gave up”.",
				"Tomas Ferrand said the second half had been “a disgrace”.",
			],
		},
	],
};
