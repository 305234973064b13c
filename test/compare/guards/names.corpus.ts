import { actors, names, offices } from "../../../src/compare/guards/who/names.ts";
import type { Corpus } from "./story.ts";

export const nameCorpus: Corpus = {
	guard: names,
	stories: [
		{
			text: "Finance minister Klara Jensson visited Oslo on Monday. Jensson met the chief executive of Nordbank, Peder Holt, at the bank's headquarters.",
			published: "2023-01-11",
			supported: [
				"Klara Jensson visited Oslo.",
				"Jensson visited Oslo on Monday.",
				"The finance minister visited Oslo.",
				"Jensson met Peder Holt.",
				"Klara Jensson met the chief executive of Nordbank.",
				"Jensson met Holt at the bank's headquarters.",
			],
			refused: [
				"Klara Jensson visited Bergen.",
				"Marta Lindqvist visited Oslo.",
				"Jensson met Anders Holt.",
				"Jensson met the chief executive of Fjordbank.",
			],
		},
		{
			text: "The United States beat Canada in the final in Turin. American captain Dana Whitlock scored twice.",
			supported: [
				"The U.S. beat Canada in the final.",
				"American captain Dana Whitlock scored twice.",
				"Whitlock scored twice.",
			],
			refused: [
				"Sweden beat Canada in the final.",
				"The United States beat Mexico in the final.",
				"Joan Perrin scored twice.",
			],
		},
	],
};

export const officeCorpus: Corpus = {
	guard: offices,
	stories: [
		{
			text: "Vice-chair Olga Rand resigned on Monday. Harbour board deputy chairman Milo Fess said the quay would be rebuilt.",
			supported: [
				"Deputy chair Olga Rand resigned on Monday.",
				"The quay would be rebuilt, said harbour board vice-chairman Milo Fess.",
			],
			undecided: ["Chair Olga Rand resigned on Monday."],
		},
		{
			text: "Defence minister Arno Pell resigned on Thursday. Justice minister Lidia Brandt praised his work. Prime minister Jon Skaar accepted the resignation.",
			published: "2021-05-07",
			supported: [
				"Defence minister Arno Pell resigned.",
				"Arno Pell, the defence minister, resigned on Thursday.",
				"The defense minister resigned on Thursday.",
				"Justice minister Lidia Brandt praised his work.",
				"Prime minister Jon Skaar accepted the resignation.",
				"Skaar, the prime minister, accepted the resignation.",
			],
			contradicted: [
				"Justice minister Arno Pell resigned on Thursday.",
				"Finance minister Arno Pell resigned on Thursday.",
				"Defence minister Jon Skaar accepted the resignation.",
			],
			refused: [
				"President Jon Skaar accepted the resignation.",
				"Interior minister Lidia Brandt praised his work.",
				"Lidia Brandt, the prime minister, praised his work.",
			],
		},
	],
};

export const actorCorpus: Corpus = {
	guard: actors,
	stories: [
		{
			text: "Karl Lind and his wife, Eva Lind, run the Morden bakery. Mrs Lind keeps the books. Mr Lind, a baker, was born in Lund. Fritz-Gerald Dorvil led the strike at the Tavel dockyard. Dorvil was arrested on Monday.",
			supported: [
				"Eva Lind keeps the books.",
				"Karl Lind was born in Lund.",
				"Fritz-Gerald Dorvil was arrested on Monday.",
				"Dorvil led the strike at the Tavel dockyard.",
			],
			refused: ["Karl Lind keeps the books.", "Eva Lind was born in Lund."],
		},
		{
			text: "Nils Ohm was quoted in the Varde Post as saying that rents would rise. Ole Rud was mentioned in Lund.",
			supported: ["The Varde Post quoted Nils Ohm."],
			refused: ["Lund mentioned Ole Rud."],
		},
		{
			text: "Rosa Tilling sued Martin Quade in a London court on Monday. Quade accused Tilling of lying to the judge.",
			published: "2022-03-02",
			supported: [
				"Rosa Tilling sued Martin Quade.",
				"Martin Quade was sued by Rosa Tilling.",
				"Quade accused Tilling of lying to the judge.",
			],
			refused: [
				"Martin Quade sued Rosa Tilling.",
				"Rosa Tilling was sued by Martin Quade.",
				"Tilling accused Quade of lying to the judge.",
			],
		},
		{
			text: "Germany defeated Austria 2-1 on Saturday. The winning goal was scored by Luis Amado.",
			published: "2022-10-17",
			supported: [
				"Germany defeated Austria.",
				"Luis Amado scored the winning goal.",
				"The winning goal was scored by Luis Amado.",
			],
			refused: ["Austria defeated Germany.", "Germany was defeated by Austria."],
		},
		{
			text: "Ines Carrol met Paul Straub in Geneva. Straub later invited Carrol to Vienna.",
			supported: ["Paul Straub met Ines Carrol in Geneva.", "Straub later invited Carrol to Vienna."],
			refused: ["Carrol later invited Straub to Vienna."],
		},
	],
};
