/** A news story of one or more sources, with what each claim is found to be. */
export interface Story {
	readonly sources: readonly string[];
	readonly contradicted?: readonly string[];
	readonly unsupported?: readonly string[];
	readonly supported?: readonly string[];
}

/** Another place where the claim has its own. */
export const places: readonly Story[] = [
	{
		sources: [
			"Ann Moe spoke at a reconstruction conference in London on Monday. The hall was full. On Tuesday she flew to Oslo for talks with the central bank.",
		],
		contradicted: [
			"Ann Moe spoke at a reconstruction conference in Paris.",
			"Ann Moe spoke at a reconstruction conference in France.",
		],
		unsupported: [
			"Ann Moe spoke at a reconstruction conference in Kent.",
			"Ann Moe spoke at a reconstruction conference in Westminster.",
			"Ann Moe spoke at a women's conference in Paris.",
			"Carl Berg spoke at a reconstruction conference in Paris.",
		],
		supported: ["Ann Moe spoke at a reconstruction conference in London."],
	},
	{
		sources: ["Ann Moe flew to Oslo on Monday. The weather was bad, and the flight was an hour late."],
		contradicted: ["Ann Moe flew to Bergen on Monday.", "Ann Moe flew to Madrid."],
		unsupported: ["Ann Moe flew from Bergen on Monday.", "Ann Moe flew to Kerrow on Monday."],
		supported: ["Ann Moe flew to Oslo."],
	},
	{
		sources: ["A Dallas judge ordered Carl Berg to return the paintings. Mr Berg said he would appeal."],
		contradicted: ["A Boston judge ordered Carl Berg to return the paintings."],
		unsupported: ["A Texas judge ordered Carl Berg to return the paintings."],
	},
	{
		sources: ["Ann Moe visited Kenya in March. Carl Berg was arrested in Kerrow, Ohio, after the vote."],
		contradicted: ["Ann Moe visited Brazil in March.", "Carl Berg was arrested in Kerrow, Texas, after the vote."],
		unsupported: ["Ann Moe left Brazil in March."],
		supported: ["Ann Moe visited Kenya.", "Carl Berg was arrested in Kerrow, Ohio."],
	},
	{
		// A part of the place, the place under another name, a whole of which nobody knows what lies in it.
		sources: ["Mira Holm opened a gallery in Munich last year. Paul Dahl taught for ten years in Odesa."],
		unsupported: [
			"Mira Holm opened a gallery in Bavaria last year.",
			"Paul Dahl taught for ten years in Odessa.",
			"Mira Holm opened a gallery in the Alps last year.",
		],
	},
	{
		// One is on the way to many places, and the sources name them.
		sources: [
			"Ann Moe flew to London on Monday. She opened a school and spoke to teachers. A dinner was held. Music was played. The choir sang for an hour. On Friday Ann Moe was seen in Paris, where it rained.",
			"The minister was in Rome on Tuesday. Ann Moe sang there.",
		],
		unsupported: ["Ann Moe flew to Paris.", "Ann Moe flew to Rome."],
	},
	{
		// Nobody is named: there are many such men.
		sources: ["A man was arrested in Hull on Monday after a fire at a school."],
		unsupported: ["A man was arrested in Leeds on Monday after a fire at a school."],
	},
	{
		sources: ["Ann Moe plans to fly to Oslo on Monday. Carl Berg did not speak in Vienna on Friday."],
		unsupported: ["Ann Moe flew to Bergen on Monday.", "Carl Berg spoke in Rome on Friday."],
	},
	{
		// Another source bears the place out.
		sources: ["Ann Moe flew to Oslo on Monday.", "On Tuesday, Ann Moe flew to Bergen."],
		supported: ["Ann Moe flew to Bergen.", "Ann Moe flew to Oslo."],
	},
];

/** Another person where the claim says that it was this one. */
export const holders: readonly Story[] = [
	{
		sources: ["The minister met on Friday with Acme co-founder Ann Smith. Talks went on for an hour."],
		contradicted: ["The co-founder of Acme who met the minister on Friday was Paul Jones."],
		supported: ["The minister met Ann Smith on Friday."],
	},
	{
		sources: ["Ann Smith scored the winning goal in the final. Her coach praised the team."],
		contradicted: ["It was Paul Jones who scored the winning goal in the final."],
		unsupported: ["Paul Jones scored the winning goal in the final."],
	},
	{
		sources: ["Ann Smith, the architect who designed the bridge, spoke on Monday. It will open in May."],
		contradicted: ["Paul Jones is the architect who designed the bridge."],
		unsupported: ["Paul Jones is an architect.", "Paul Jones is not the architect who designed the bridge."],
	},
	{
		sources: ["Peter Smith found the child in a barn on Friday. Paul Jones, a neighbour, helped him with the search."],
		unsupported: ["The man who found the child in a barn was Paul Jones."],
	},
	{
		// The name leads elsewhere in the sources to the same deed.
		sources: [
			"Peter Smith found the child in a barn on Friday. The boy was cold and hungry. Nurses took him in. The news spread fast. The town held a feast. A priest sang. It was Paul Jones who found a bicycle.",
		],
		unsupported: ["The man who found the child in a barn was Paul Jones."],
	},
];

/** Two who have changed places. */
export const swaps: readonly Story[] = [
	{
		sources: ["Carl Berg rebuffed a request from Ann Moe for a meeting. Talks between the two had ended in May."],
		contradicted: [
			"Ann Moe rebuffed a request from Carl Berg for a meeting.",
			"Ann Moe rebuffed a request from Carl Berg.",
		],
		supported: ["Carl Berg rebuffed a request from Ann Moe."],
	},
	{
		sources: ["On Friday Carl Berg rebuffed a request from Ann Moe."],
		contradicted: ["Ann Moe rebuffed a request from Carl Berg."],
	},
	{
		sources: ["France accused Germany of breaking the pact. Ann Moe was sued by Carl Berg in March."],
		contradicted: [
			"Germany accused France of breaking the pact.",
			"France was accused by Germany of breaking the pact.",
			"Carl Berg was sued by Ann Moe.",
			"Ann Moe sued Carl Berg.",
		],
		supported: ["Carl Berg sued Ann Moe.", "France accused Germany of breaking the pact."],
	},
	{
		// What both do together or to one another.
		sources: [
			"Carl Berg worked with Ann Moe. Ann Moe met Carl Berg. Norway borders Sweden. Paul Dahl called Mira Holm.",
		],
		supported: ["Carl Berg met Ann Moe."],
		unsupported: ["Mira Holm called Paul Dahl."],
	},
	{
		// Possible, or said of somebody who belongs to them.
		sources: [
			"Paul Dahl may sue Mira Holm. Karin Lund's brother hit Tom Vik. Peter Smith criticised Eva Strand's plan.",
		],
		unsupported: ["Mira Holm sued Paul Dahl.", "Tom Vik hit Karin Lund.", "Eva Strand criticised Peter Smith."],
	},
	{
		// One source tells of one suit, the other of another.
		sources: ["Carl Berg sued Ann Moe in March.", "In May, Ann Moe sued Carl Berg."],
		supported: ["Carl Berg sued Ann Moe.", "Ann Moe sued Carl Berg."],
	},
];
