import type { News } from "./news.corpus.ts";

/** Stories that say "he", "the sheriff's office" or "the show" where a claim gives the name: who is meant, and who is not. */
export const references: readonly News[] = [
	{
		text:
			"Robert Balsam was charged with manslaughter on Monday. He surrendered on Tuesday, accompanied by his attorney, Clark Brewer, " +
			"and immediately posted bail of $25,000. His attorney said he was ill.",
		supported: ["Balsam posted bail of $25,000.", "Robert Balsam surrendered on Tuesday."],
		contradicted: [],
		unsupported: [
			"Brewer posted bail of $25,000.",
			"Clark Brewer surrendered on Tuesday.",
			"Balsam said his attorney was ill.",
			"Balsam said he was ill.",
		],
	},
	{
		text: "Robert Balsam was charged with manslaughter on Monday. He surrendered on Tuesday with his attorney, Clark Brewer, who posted bail of $25,000.",
		supported: [],
		contradicted: [],
		unsupported: ["Balsam posted bail of $25,000."],
	},
	{
		text:
			"Dr. Ines Karlsson wanted to provide some insight. She has been studying sleep for the last couple of years. Her research has resulted " +
			"in three Nordvision documentaries, culminating with a film by Petra Lund. Her husband, Jon Berg, won a prize.",
		supported: ["Ines Karlsson's research has resulted in three Nordvision documentaries."],
		contradicted: [],
		unsupported: [
			"Ines Karlsson won a prize.",
			"Petra Lund's research has resulted in three Nordvision documentaries.",
			"Ines Karlsson has resulted in three Nordvision documentaries.",
		],
	},
	{
		text: "Robert Balsam met Peter Holm on Monday. He resigned on Tuesday, Karl Brewer said.",
		supported: [],
		contradicted: [],
		unsupported: ["Peter Holm resigned on Tuesday.", "Robert Balsam resigned on Tuesday."],
	},
	{
		text: "Robert Balsam called a driver on Monday. He resigned on Tuesday, Karl Brewer said.",
		supported: [],
		contradicted: [],
		unsupported: ["Robert Balsam resigned on Tuesday."],
	},
	{
		text: "Robert Balsam was fined on Monday. A police officer was injured. He was taken to hospital in Oslo, Karl Brewer said.",
		supported: [],
		contradicted: [],
		unsupported: ["Robert Balsam was taken to hospital in Oslo."],
	},
	{
		text: "Robert Balsam arrived in Oslo on Monday. Anna Holm arrived too. He signed the treaty, Karl Brewer said.",
		supported: ["Robert Balsam signed the treaty."],
		contradicted: [],
		unsupported: ["Anna Holm signed the treaty.", "Karl Brewer signed the treaty."],
	},
	{
		text: "Robert Balsam's wife sued the club on Monday. The mayor's son was arrested. The wife of Karl Brewer left him.",
		supported: [
			"Robert Balsam's wife sued the club.",
			"The mayor's son was arrested.",
			"The wife of Karl Brewer left him.",
		],
		contradicted: [],
		unsupported: [
			"Robert Balsam sued the club on Monday.",
			"Balsam sued the club.",
			"The mayor was arrested.",
			"Karl Brewer left him.",
			"Karl Brewer's wife sued the club.",
			"The minister's son was arrested.",
		],
	},
];
