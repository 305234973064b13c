import type { News } from "./news.corpus.ts";

/** Stories that say "he", "the sheriff's office" or "the show" where a claim gives the name: who is meant, and who is not. */
export const references: readonly News[] = [
	{
		text:
			"Tove Orme, who ran the ferry for her late husband Arv, sold the boat in June. He had bought it in 1970. " +
			"She moved to Bergen.",
		supported: ["Tove Orme moved to Bergen."],
		contradicted: [],
		unsupported: ["Arv moved to Bergen.", "Tove Orme had bought the boat in 1970."],
	},
	{
		text:
			"Tesca is suing Ravel, its former supplier. Ravel's owner, Astrid Skov, said she would appeal. In 2016 she had nearly " +
			"sold the company to a Dutch group. The Brewers' Guild demanded that she name the culprits.",
		supported: ["In 2016 Astrid Skov had nearly sold the company to a Dutch group."],
		contradicted: [],
		unsupported: [
			"In 2016 Tesca had nearly sold the company to a Dutch group.",
			"Astrid Skov sold the company in 2016.",
		],
	},
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
	{
		text:
			"The Hill County Sheriff's Office says a sting operation caught Harlow illegally selling a gun. The mayor's office declined to comment. " +
			"Sheriff Don Glade praised his deputies.",
		supported: [
			"The sheriff's office says Harlow was caught illegally selling a gun.",
			"The Hill County Sheriff's Office says a sting operation caught Harlow.",
			"The mayor's office declined to comment.",
		],
		contradicted: [],
		unsupported: [
			"The sheriff declined to comment.",
			"The mayor declined to comment.",
			"The sheriff says a sting operation caught Harlow.",
			"Don Glade says a sting operation caught Harlow.",
			"The sheriff's office praised his deputies.",
		],
	},
	{
		text: "The Hill County Sheriff's Office fired two deputies. The Lake County Sheriff's Office praised them.",
		supported: ["The Hill County Sheriff's Office fired two deputies."],
		contradicted: [],
		unsupported: [
			"The Lake County Sheriff's Office fired two deputies.",
			"The Hill County Sheriff's Office praised them.",
		],
	},
	{
		text: "Nordsky Network released a statement on Friday saying it was “saddened” by Lund's decision. Petra Lund leads Fjord Steel.",
		supported: ["Nordsky said it was “saddened” by Lund's decision.", "Nordsky released a statement on Friday."],
		contradicted: ["Fjord said it was “saddened” by Lund's decision."],
		unsupported: ["Petra Lund said it was “saddened” by Lund's decision.", "Fjord released a statement on Friday."],
	},
	{
		text: "Norland Bank cut jobs. Norland City won the cup. Anna Ford leads the Ford Company. The Ford Company sued a rival.",
		supported: ["The Ford Company sued a rival."],
		contradicted: [],
		unsupported: [
			"Norland won the cup.",
			"Norland Bank won the cup.",
			"Norland City cut jobs.",
			"Norland cut jobs.",
			"Anna Ford sued a rival.",
		],
	},
	{
		text: "Football star LeRon Jansen called her the “true definition of strength, courage, power and leadership.”",
		supported: ["Jansen called her the “true definition of strength, courage, power and leadership.”"],
		contradicted: ["Peter Holm called her the “true definition of strength, courage, power and leadership.”"],
		unsupported: [],
	},
	{
		text:
			"Last month Wu Renlin was taken into custody on International Women's Day for planning to protest. " +
			"Since then, the authorities have formally detained her and four other activists for “creating disturbances.”",
		supported: ["The authorities have formally detained Wu Renlin and four other activists."],
		contradicted: [],
		unsupported: ["Wu Renlin has formally detained four other activists."],
	},
	{
		text:
			"As news of her death spread, messages honored Lauren Holm. Anna Berg praised her in Oslo on Friday. Lynch has confirmed that he will no longer sing. " +
			"Tickets were sold at the door.",
		supported: ["Anna Berg praised Lauren Holm in Oslo.", "Lynch will no longer sing."],
		contradicted: [],
		unsupported: ["Lauren Holm praised Anna Berg in Oslo.", "Anna Berg will no longer sing."],
	},
	{
		text: "Aaron Hernlund was sentenced on Friday. The 25-year-old won three more prizes, Karl Brewer said.",
		supported: ["Aaron Hernlund won three more prizes.", "Hernlund won three more prizes."],
		contradicted: [],
		unsupported: ["Karl Brewer won three more prizes.", "Karl Brewer was sentenced on Friday."],
	},
	{
		text: "Aaron Hernlund, 30, was sentenced on Friday. The 25-year-old won three more prizes.",
		supported: [],
		contradicted: [],
		unsupported: ["Aaron Hernlund won three more prizes."],
	},
	{
		text: "Aaron Hernlund met Peter Holm on Friday. The 25-year-old won three more prizes.",
		supported: [],
		contradicted: [],
		unsupported: ["Aaron Hernlund won three more prizes.", "Peter Holm won three more prizes."],
	},
	{
		text: "Aaron Hernlund hit a man on Friday. The 25-year-old won three more prizes.",
		supported: [],
		contradicted: [],
		unsupported: ["Aaron Hernlund won three more prizes."],
	},
	{
		text: "I am often surprised by how little people know about Holy Week. “I am never surprised,” Anna Berg said.",
		supported: ["The author is often surprised by how little people know about Holy Week."],
		contradicted: ["The author is never surprised."],
		unsupported: ["Anna Berg is often surprised by how little people know about Holy Week."],
	},
	{
		text: "The new film's trailer was shown on Friday. It began at 3:16 p.m., when the band began playing in the park.",
		supported: ["The trailer began at 3:16 p.m."],
		contradicted: [],
		unsupported: ["The band began at 3:16 p.m."],
	},
	{
		text: "A lunar eclipse will be seen in Norland this morning. It started at 3:16 a.m., when the moon began moving into the shadow.",
		supported: ["The eclipse started at 3:16 a.m.", "The eclipse began at 3:16 a.m."],
		contradicted: [],
		unsupported: [
			"The moon started at 3:16 a.m.",
			"The moon began at 3:16 a.m.",
			"Norland started at 3:16 a.m.",
			"Norland began at 3:16 a.m.",
		],
	},
	{
		text: "The museum was built in May. A cafe was added in June. It closed in 2019. When it rained, the hall was full.",
		supported: ["The hall was full."],
		contradicted: [],
		unsupported: ["The museum closed in 2019."],
	},
	{
		text: "Anna Berg began work in May. Jon Falk started work in June, when Berg began to teach.",
		supported: ["Jon Falk began work in June."],
		contradicted: ["Anna Berg started work in June."],
		unsupported: ["Jon Falk began to teach."],
	},
];
