import { quotations } from "../../../src/compare/guards/said/quotations.ts";
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
		{
			text: "“We built the dam in a year,” said Mira Dahl. “It will stand for a hundred.” “The pumps are new,” the engineer said, “and they have never failed.”",
			supported: [
				"“We built the dam in a year. It will stand for a hundred,” said Mira Dahl.",
				"“The pumps are new and they have never failed,” the engineer said.",
				"The engineer said: “The pumps are new and they have never failed.”",
			],
			contradicted: [
				"“We built the dam in a year. It will stand for a thousand,” said Mira Dahl.",
				"“The pumps are new and they have often failed,” the engineer said.",
			],
		},
		{
			text: "“The roof is safe,” the minister said. “The roof will fall,” the union said. The contractor called the bridge “a disgrace”. The engineer called it “a wonder”. The company called the delay “a mistake”.",
			supported: [
				"“The roof is safe,” the minister said.",
				"“The roof will fall,” the union said.",
				"The contractor called the bridge “a disgrace”.",
				"The firm called the delay “a mistake”.",
			],
			refused: [
				"“The roof is safe,” the union said.",
				"“The roof will fall,” the minister said.",
				"The contractor called it “a wonder”.",
				"The union called the delay “a mistake”.",
			],
		},
	],
};
