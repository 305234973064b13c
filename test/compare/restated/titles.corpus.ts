import type { Told } from "./told.ts";

/** Frames around an office that say nothing of their own. */
export const titleStories: readonly Told[] = [
	{
		text: "State Councillor and Foreign Minister Bo Wen met the envoys on Tuesday. Former mayor Ada Moe opened the fair. Deputy Finance Minister Erik Strand declined to comment.",
		supported: [
			"Bo Wen holds the title of state councillor.",
			"Bo Wen serves as foreign minister.",
			"As well as being foreign minister, Bo Wen holds the title of state councillor.",
			"Bo Wen is also state councillor.",
			"Bo Wen holds the post of foreign minister.",
			"Erik Strand serves as deputy finance minister.",
			"Erik Strand holds the office of deputy finance minister.",
		],
		refused: [
			"Bo Wen holds the title of finance minister.",
			"Ada Moe serves as mayor.",
			"Ada Moe holds the post of mayor.",
			"Erik Strand serves as finance minister.",
			"Erik Strand holds the post of foreign minister.",
			"Bo Wen used to be foreign minister.",
			"Bo Wen declined the post of foreign minister.",
			"Bo Wen lost the title of state councillor.",
			"Bo Wen hopes to hold the title of state councillor.",
		],
	},
	{
		text: "Marit Sund, a driver for the city, found the purse. Henrik Aas, director of the museum, thanked her. Berta Kvam will become director of the theatre in May.",
		supported: [
			"Marit Sund works as a driver for the city.",
			"Marit Sund is employed as a driver by the city.",
			"Henrik Aas holds the post of director of the museum.",
			"Henrik Aas serves as director of the museum.",
		],
		refused: [
			"Henrik Aas works as a driver.",
			"Marit Sund serves as director of the museum.",
			"Marit Sund works as a nurse for the city.",
			"Berta Kvam serves as director of the theatre.",
			"Berta Kvam serves as director of the museum.",
			"Henrik Aas served as director of the theatre.",
		],
	},
];
