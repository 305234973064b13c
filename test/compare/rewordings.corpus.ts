import type { News } from "./news.corpus.ts";

/** Near to the words of the text, as an editor notes them down: another order, apposition for clause, a name for a pronoun. */
export const rewordings: readonly News[] = [
	{
		text:
			"The museum has bought the drawings from the collector Bo Ness, a vet from Lund, who found them in an attic. The idea came from Ida Falk, a retired postmistress who had seen something similar in Oslo. " +
			"The choir, with 40 singers before the merger and 90 today, will decide in June whether to tour. Jan Pohl wrote the catalogue; his sister, Eva Pohl, designed the poster and sent it to the printer.",
		supported: [
			"Bo Ness found the drawings in an attic.",
			"Bo Ness, who is a vet from Lund, found the drawings in an attic.",
			"Ida Falk had seen something similar in Oslo.",
			"The choir will decide in June whether to tour.",
			"Eva Pohl designed the poster.",
			"Eva Pohl sent the poster to the printer.",
		],
		contradicted: [],
		unsupported: [
			"The museum found the drawings in an attic.",
			"Bo Ness had seen something similar in Oslo.",
			"Jan Pohl designed the poster.",
			"The merger will decide in June whether to tour.",
		],
	},
	{
		text:
			"Her husband, the poet Otto Kern, whom she had met in Graz, was killed in the war. The bank's chairman, Lars Berg, apologised to customers but refused to resign. " +
			"Mayor Siri Lunde, a former miller herself, opened the hall. Police arrested Ivo Marek, 47, a former guard, on Friday. His sister Jana was released.",
		supported: [
			"Otto Kern was killed in the war.",
			"Lars Berg apologised to customers but refused to step down.",
			"Siri Lunde, who used to be a miller, opened the hall.",
			"Ivo Marek used to be a guard.",
			"Marek's sister Jana was released.",
		],
		contradicted: [],
		unsupported: ["Ivo Marek was released.", "Lars Berg used to be a miller.", "Customers refused to resign."],
	},
	{
		text:
			"The painter Ada Moe died in March. Her husband Nils, a bus driver, inherited the house. The keepers had hidden the geese, most of them old, in a barn. " +
			"Tarvik will close its mill in Lund, its oldest, in May. Side effects were mild; the most common was a dry mouth. Two patients gave up because of headaches. " +
			"The League, which had drafted the plan, left the room. Eleven people were treated for burns, none of them seriously ill.",
		supported: [
			"Most of the geese were old.",
			"Tarvik will close its oldest mill in May.",
			"The most common side effect was a dry mouth.",
			"The League had drafted the plan.",
			"None of the eleven people treated for burns was seriously ill.",
			"Moe's husband inherited the house.",
		],
		contradicted: [],
		unsupported: [
			"Ada Moe inherited the house.",
			"The most common side effect was headaches.",
			"The League had drafted the room.",
		],
	},
	{
		text:
			"Of the 60 cows tested, nearly all came from two farms near Lund. The barns, most of them old, burned. The farmers, 12 in all, blamed a fox. " +
			"Rents fell in Oslo while those of Bergen rose. Analysts put the fall down partly to new flats. Former finance chief Tone Lie, who left in April, has joined rival Halden. " +
			"The thief stole a ring in the museum, which opened in 1902.",
		supported: [
			"Nearly all of the tested cows came from two farms near Lund.",
			"Most of the barns were old.",
			"The farmers, 12 in all, blamed a fox.",
			"Rents in Oslo fell while those of Bergen rose.",
			"Analysts put the fall down in part to new flats.",
			"Tone Lie has joined rival Halden.",
		],
		contradicted: [],
		unsupported: [
			"All of the cows came from two farms near Lund.",
			"Most of the farmers were old.",
			"Analysts put the fall down to new flats.",
			"Rents in Bergen fell.",
			"The ring opened in 1902.",
		],
	},
	{
		text:
			"Researchers in Bergen have tested a new dye. The researchers, led by the chemist Eva Lind, followed 90 weavers for a year. Lind's lawyer, Bo Ekman, said she would appeal. " +
			"Coast guard spokesman Arne Vik said no oil had leaked. The owner of the mill spoke to reporters.",
		supported: [
			"The team followed 90 weavers for a year.",
			"Lind's lawyer said she would appeal.",
			"No oil had leaked, said Arne Vik, a spokesman for the coast guard.",
		],
		contradicted: [],
		unsupported: ["No oil had leaked, said Eva Lind.", "The weavers followed the team for a year."],
	},
	{
		text:
			"The ferry line has postponed all planned crossings to Orm until Monday because of the gale. Water rates in Orm have almost doubled since 2020. " +
			"Detectives are looking for a woman in a green coat. The two sisters deny all charges. A suspected forger left the island.",
		supported: [
			"The ferry line has put off all scheduled crossings to Orm until Monday because of the gale.",
			"Water rates in Orm have nearly doubled since 2020.",
			"Detectives are searching for a woman in a green coat.",
			"The two sisters reject all the accusations.",
		],
		contradicted: [],
		unsupported: [
			"The ferry line has put off all crossings to Orm until Monday because of the gale.",
			"Water rates in Orm have doubled since 2020.",
			"Detectives have found a woman in a green coat.",
			"A forger left the island.",
		],
	},
];
