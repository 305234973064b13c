import type { Told } from "./told.ts";

/** Who somebody is by what they do: "a teacher at" and "teaches at". */
export const personStories: readonly Told[] = [
	{
		text: "Mara Lind, a teacher at Northgate, posted photos of the choir on Friday. Paul Berg, a former teacher at Northgate, sang along. Ida Holm was not a teacher.",
		supported: [
			"Mara Lind teaches at Northgate.",
			"Mara Lind, who teaches at Northgate, posted photos of the choir on Friday.",
			"Paul Berg used to teach at Northgate.",
			"Paul Berg, who used to teach at Northgate, sang along.",
			"Paul Berg taught at Northgate.",
		],
		refused: [
			"Paul Berg teaches at Northgate.",
			"Paul Berg, who teaches at Northgate, sang along.",
			"Ida Holm teaches at Northgate.",
			"Mara Lind used to teach at Northgate.",
			"Mara Lind teaches the choir.",
			"Mara Lind does not teach at Northgate.",
		],
	},
	{
		text: "Oskar Dahl, the owner of the Blue Mill, rejected the offer. Nina Ek, a deputy director of the clinic, resigned. The founder of Corvex, Ivar Moe, spoke in Lund. The brother of the owner of the Red Mill, Tim Falk, is a lawyer.",
		supported: [
			"Oskar Dahl owns the Blue Mill.",
			"Oskar Dahl, who owns the Blue Mill, rejected the offer.",
			"Ivar Moe founded Corvex.",
			"Ivar Moe, who founded Corvex, spoke in Lund.",
			"Corvex was founded by Ivar Moe.",
		],
		refused: [
			"Nina Ek directs the clinic.",
			"Oskar Dahl used to own the Blue Mill.",
			"The Blue Mill owns Oskar Dahl.",
			"Tim Falk owns the Red Mill.",
			"Oskar Dahl founded the Blue Mill.",
			"Corvex founded Ivar Moe.",
			"Ivar Moe owns Corvex.",
		],
	},
	{
		text: "Rita Vang, a nurse from Bergen and a member of the Green League, won the race. Police spoke to Jon Bakke, an employee of Lofty Foods and a resident of Varde. Peter Bakke, a graduate of Tern College, is a student at Hill University.",
		supported: [
			"Rita Vang belongs to the Green League.",
			"Jon Bakke works for Lofty Foods.",
			"Jon Bakke lives in Varde.",
			"Peter Bakke graduated from Tern College.",
			"Peter Bakke studies at Hill University.",
		],
		refused: [
			"Rita Vang leads the Green League.",
			"Jon Bakke works for the police.",
			"Jon Bakke comes from Varde.",
			"Peter Bakke studies at Tern College.",
			"Peter Bakke graduated from Hill University.",
			"Jon Bakke owns Lofty Foods.",
		],
	},
	{
		text: "Lena Storm teaches at Eastfield. Carl Brun owns the Grand Hotel. Maja Lind used to coach the Falcons. Olav Rud, who leads the Harbor Party, spoke on Monday. Eva Dal works for Northwind. Tor Nes lived in Varde until 2003. Sven Ask wants to teach at Eastfield.",
		supported: [
			"Lena Storm is a teacher at Eastfield.",
			"Carl Brun is the owner of the Grand Hotel.",
			"Maja Lind is a former coach of the Falcons.",
			"Olav Rud is the leader of the Harbor Party.",
			"Eva Dal is an employee of Northwind.",
		],
		refused: [
			"Maja Lind is the coach of the Falcons.",
			"Lena Storm is the owner of the Grand Hotel.",
			"Carl Brun is a teacher at Eastfield.",
			"Tor Nes is a resident of Varde.",
			"Sven Ask is a teacher at Eastfield.",
			"Carl Brun is the founder of the Grand Hotel.",
			"Lena Storm is a former teacher at Eastfield.",
		],
	},
	{
		text: "Aino Rask, the longtime manager of the singer Ilo Venn, said the tour would start in May. The former Harrow Mills owner Paul Dent died on Friday, his widow Ines said. Eva Stark, the longtime rival of Corvex, objected.",
		supported: [
			"Rask managed the singer Ilo Venn.",
			"Rask manages the singer Ilo Venn.",
			"Dent once owned Harrow Mills.",
			"Dent, who once owned Harrow Mills, died on Friday.",
		],
		refused: [
			"Venn managed the singer Aino Rask.",
			"Rask managed the tour.",
			"Ines once owned Harrow Mills.",
			"Dent owns Harrow Mills.",
			"Eva Stark managed Corvex.",
		],
	},
	{
		text: "Mia Orr, a lawyer for the family, said the appeal would be heard in May. Jon Berg, the club's trainer, resigned. Ivo Falk, the curator of the exhibition, thanked Lena Rost, a subscriber to the magazine. Ada Moe, a candidate for mayor, was not present. Sten Ek, the recipient of the Halden Prize, thanked the jury.",
		supported: [
			"Orr represents the family.",
			"Jon Berg trains the club.",
			"Ivo Falk curates the exhibition.",
			"Lena Rost subscribes to the magazine.",
			"Ada Moe is running for mayor.",
			"Sten Ek received the Halden Prize.",
		],
		refused: [
			"Mia Orr represents the club.",
			"The family represents Mia Orr.",
			"Jon Berg used to train the club.",
			"Lena Rost curates the exhibition.",
			"Ada Moe was elected mayor.",
			"Jon Berg received the Halden Prize.",
		],
	},
];
