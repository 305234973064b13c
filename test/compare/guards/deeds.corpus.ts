import { deeds } from "../../../src/compare/guards/who/deeds.ts";
import type { Corpus } from "./story.ts";

export const deedCorpus: Corpus = {
	guard: deeds,
	stories: [
		{
			text: "The regulator warned Northgate Bank in March. Police searched the warehouse on Tuesday. The committee praised the nurse.",
			published: "2020-07-08",
			supported: [
				"The regulator issued a warning to Northgate Bank in March.",
				"Northgate Bank received a warning from the regulator in March.",
				"Northgate Bank was given a warning by the regulator in March.",
				"Police carried out a search of the warehouse on Tuesday.",
				"The nurse drew praise from the committee.",
			],
			refused: [
				"Northgate Bank issued a warning in March.",
				"The regulator received a warning in March.",
				"Northgate Bank gave the regulator a warning in March.",
				"The warehouse carried out a search of police on Tuesday.",
				"The committee drew praise from the nurse.",
			],
		},
		{
			text: "Northgate Bank received a warning from the regulator in March. Police carried out a search of the warehouse on Tuesday.",
			published: "2020-07-08",
			supported: [
				"The regulator warned Northgate Bank in March.",
				"Northgate Bank was warned by the regulator in March.",
				"Police searched the warehouse on Tuesday.",
			],
			refused: [
				"Northgate Bank warned the regulator in March.",
				"The regulator was warned by Northgate Bank in March.",
				"The warehouse searched police on Tuesday.",
			],
		},
		{
			text: "Marta Holm was arrested and charged with theft. The club apologised to the fans on Sunday. The governor visited Oslo in May.",
			published: "2020-07-08",
			supported: ["The club issued an apology to the fans on Sunday.", "The governor paid a visit to Oslo in May."],
			refused: [
				"Marta Holm made an arrest.",
				"The fans made an apology to the club on Sunday.",
				"Oslo paid a visit to the governor in May.",
			],
		},
		{
			text: "The foundation gave the school a grant in May. Moe's defeat by Lind ended her season. Ida Berg's arrest of the thief shocked the town.",
			published: "2020-07-08",
			supported: [
				"The school received a grant from the foundation in May.",
				"Lind defeated Moe.",
				"Ida Berg arrested the thief.",
			],
			refused: [
				"The foundation received a grant from the school in May.",
				"Moe defeated Lind.",
				"The thief arrested Ida Berg.",
			],
		},
	],
};
