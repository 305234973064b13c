import type { News } from "./news.corpus.ts";

/** Sentences in which it is easy to misread who does what, and claims that give the same deed to somebody else. */
export const places: readonly News[] = [
	{
		text:
			"Ada Moe, a retired pilot from Varde, will lead the inquiry. Two clerks who failed in the attempt to bribe Bo Lund have been dismissed. " +
			"Two divers in Ribe, Denmark, were rescued. In May, the harbour master, Carl Berg, resigned.",
		published: "2022-03-04",
		supported: [
			"Ada Moe will lead the inquiry.",
			"Two clerks have been dismissed.",
			"Two divers in Ribe were rescued.",
			"Carl Berg resigned.",
			"The harbour master resigned.",
		],
		contradicted: [],
		unsupported: [
			"Varde will lead the inquiry.",
			"Bo Lund has been dismissed.",
			"Ada Moe has been dismissed.",
			"Denmark resigned.",
		],
	},
	{
		text:
			"Karin Holm will keep her lawyer after being convicted of fraud by the court in Velm. A Danish law upheld by the Supreme Court prohibits most fireworks. " +
			"Before the vote, the council praised the mayor. After the mayor fined the bank, the council resigned.",
		published: "2022-03-04",
		supported: [
			"Karin Holm has been convicted of fraud.",
			"The Danish law prohibits most fireworks.",
			"The council praised the mayor before the vote.",
			"The mayor fined the bank.",
		],
		contradicted: [],
		unsupported: [
			"Karin Holm convicted the court of fraud.",
			"The Supreme Court prohibits most fireworks.",
			"The mayor praised the council before the vote.",
			"The council fined the bank.",
			"The vote praised the mayor.",
		],
	},
	{
		text:
			"Clerk Ida Berg was charged with theft on Monday. The Bears' running back Bo Lund will be honoured by the league. " +
			"Holm accused Lund of theft in May. The Bears were beaten by the Wolves.",
		published: "2022-03-04",
		supported: ["Clerk Ida Berg charged with theft.", "Bo Lund will be honoured by the league."],
		contradicted: [],
		unsupported: [
			"Holm accused of theft in May.",
			"The league will be honoured by Bo Lund.",
			"Bo Lund charged with theft.",
		],
	},
	{
		text:
			"The museum moved the painting to a vault, ostensibly to protect it. The guard was dismissed, allegedly for sleeping on duty. " +
			"The director allegedly sold a vase.",
		published: "2022-03-04",
		supported: ["The museum moved the painting to a vault.", "The guard was dismissed."],
		contradicted: [],
		unsupported: [
			"The museum moved the painting to a vault to protect it.",
			"The guard slept on duty.",
			"The guard was dismissed for sleeping on duty.",
			"The director sold a vase.",
		],
	},
	{
		text:
			"Danish officials claim to have seized more than 500 rifles. Norwegian customs officers dispute it. " +
			"They raided a youth club that opposed the curfew, and praised the police.",
		published: "2022-03-04",
		supported: [
			"More than 500 rifles have been seized, according to Danish officials.",
			"A youth club that opposed the curfew was raided.",
		],
		contradicted: [],
		unsupported: [
			"More than 500 rifles have been seized.",
			"More than 500 rifles have been seized, according to Norwegian officials.",
			"A youth club raided the police.",
			"The police were raided.",
			"The curfew was raided.",
		],
	},
	{
		text:
			"The mayor thanked everyone who worked on the bridge. Most of the nine million people in Norland needed aid. " +
			"Holm opened the National Centre for Harbours in 1984. The choir will sing at the 50th Festival of Northern Choirs on Sunday. " +
			"The film will be shown at 9 p.m. ET/PT Sunday.",
		published: "2022-03-04",
		supported: [
			"The mayor thanked all those who worked on the bridge.",
			"The choir will sing at the 50th Festival of Northern Choirs.",
			"The film will be shown on Sunday at 9 p.m.",
		],
		contradicted: ["The choir will sing at the 40th Festival of Northern Choirs."],
		unsupported: ["All people in Norland needed aid."],
	},
	{
		text:
			"Police in the Danish city of Velm, in the northern state of Holmia, are counting goats. The mill stands in Norland's Varde valley. " +
			"The mayor of Velm was fined. Often two families shared one barn, with three brothers running two mills.",
		published: "2022-03-04",
		supported: [
			"Velm is a city.",
			"Velm is a city in the Danish state of Holmia.",
			"The mill stands in the Varde valley.",
			"Three brothers ran two mills.",
		],
		contradicted: ["Two brothers ran three mills.", "Three families shared one barn."],
		unsupported: ["Velm is a mayor.", "Velm is a state.", "The mill stands in the Danish Varde valley."],
	},
	{
		text:
			"(CNN)The builder's yard sold two boats to the bank on Monday, angering a crew that had fixed them. " +
			"The son of the mayor sold the mill to a bank in Velm. Police said the boat owner had fled.",
		published: "2022-03-04",
		supported: ["The builder's yard sold two boats to the bank on Monday.", "The son of the mayor sold the mill."],
		contradicted: [],
		unsupported: [
			"The bank sold two boats to the yard on Monday.",
			"The mayor sold the mill.",
			"Police said the boat had fled.",
		],
	},
];
