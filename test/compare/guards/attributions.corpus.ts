import { attributions, questions } from "../../../src/compare/guards/said/attributions.ts";
import type { Corpus } from "./story.ts";

export const attributionCorpus: Corpus = {
	guard: attributions,
	stories: [
		{
			text: "“The pumps failed at noon,” said warden Ivo Lind. “We are cold,” Ada Moe told Ines Falk.",
			supported: ["The pumps failed at noon, according to warden Ivo Lind."],
			undecided: ["They are cold, according to Ines Falk."],
		},
		{
			text: "The mayor, Anna Weiss, opened the dam on Monday. The dam holds three million litres of water. The engineer said the wall was safe. “The old pumps are worn out,” said Paul Berg. According to the owner, the mill will stay.",
			published: "2021-06-08",
			supported: [
				"The dam holds three million litres of water.",
				"The engineer said the wall was safe.",
				"The engineer says that the wall was safe.",
				"Paul Berg said the old pumps are worn out.",
				"Paul Berg said: “The old pumps are worn out.”",
				"According to the owner, the mill will stay.",
			],
			refused: [
				"Anna Weiss says the dam holds three million litres of water.",
				"The mayor says that the dam holds three million litres of water.",
				"She says the dam holds three million litres of water.",
				"Anna Weiss says that the mayor opened the dam on Monday.",
				"He says the dam holds three million litres of water.",
				"Anna Weiss warned that the dam holds three million litres of water.",
			],
		},
	],
};

export const questionCorpus: Corpus = {
	guard: questions,
	stories: [
		{
			text: "The roof of the chapel is leaking every winter, but who will pay for a new one? The ferry was late again, so should the operator be fined? Will the inn close, and is its cellar unsafe?",
			supported: ["The roof of the chapel is leaking every winter.", "The ferry was late again."],
			refused: ["The operator should be fined.", "The inn will close.", "The cellar is unsafe."],
		},
		{
			text: "Can the club sue the league for damages? Did the mayor visit the flooded villages? The league fined the club. The rain stopped in the night.",
			supported: ["The league fined the club.", "The rain stopped in the night.", "The club was fined by the league."],
			refused: [
				"The club can sue the league for damages.",
				"The club sued the league for damages.",
				"The mayor visited the flooded villages.",
				"The mayor did visit the flooded villages.",
			],
		},
		{
			text: "Will the old theatre close? Has the owner sold the building? “Who closed the gate?” asked the farmer. The theatre sold 300 tickets in May.",
			supported: [
				"The theatre sold 300 tickets in May.",
				"The farmer asked: “Who closed the gate?”",
				"“Who closed the gate?” asked the farmer.",
			],
			refused: ["The old theatre will close.", "The owner sold the building.", "The owner has sold the building."],
		},
	],
};
