import type { News } from "./news.corpus.ts";

/** Stories that date their events sentence by sentence, and claims that put those events in order. */
export const timelines: readonly News[] = [
	{
		text:
			"Trade minister Ana Ferro met Lord Mayor Piet Hanlon in Kelmouth on Monday. On Tuesday she met union leader Rosa Quill for two hours. " +
			"The dockers' strike began on May 12. Harbour director Jon Barr resigned on May 14, the port said on Wednesday. " +
			"His deputy, Lena Moss, was arrested on Thursday, police said.\n\n" +
			"Before meeting with Quill, Ferro met with the bishop of Kelmouth, Max Orle.\n\n" +
			"Ferro is to meet shipowner Tom Agar on Friday. She had planned to meet Judge Ida Penn on Sunday, but the judge fell ill. " +
			"Ferro criticised Saturday's ruling by Judge Penn. Hanlon spoke with the ambassador Carl Voss in March and again in April.\n\n" +
			"Quill announced a march on May 25. Voss signed the fishing treaty on Wednesday morning; Hanlon opened the new quay on " +
			"Wednesday afternoon. The quay's designer, Eva Holm, died on May 3.",
		published: "2022-05-20",
		supported: [
			"The dockers' strike began two days before Jon Barr resigned.",
			"Two days before Barr resigned, the dockers began their strike.",
			"Jon Barr resigned on 14 May, two days after the dockers' strike began.",
			"Lena Moss was arrested five days after Barr resigned.",
			"Lena Moss was arrested a week after the strike began.",
			"Lena Moss's arrest came five days after Barr's resignation.",
			"Barr resigned ahead of Moss's arrest.",
			"Ferro's meeting with the mayor came a day before her meeting with Quill.",
			"Ferro met Quill the day after her talks with Hanlon.",
			"On the eve of her meeting with Quill, Ferro met the mayor.",
			"Ferro met the mayor a day before meeting Quill.",
			"After meeting the mayor, Ferro met Quill.",
			"Ferro met the mayor, and a day later she met Quill.",
			"Ferro met Hanlon on Monday, a day before she met Quill.",
			"Voss signed the fishing treaty before Hanlon opened the new quay.",
			"Voss signed the fishing treaty on the same day as Hanlon opened the new quay.",
			"Eva Holm died two weeks before Hanlon opened the new quay.",
		],
		contradicted: [
			"The dockers' strike began three days before Jon Barr resigned.",
			"The dockers' strike began after Jon Barr resigned.",
			"The dockers' strike began a week before Jon Barr resigned.",
			"The dockers' strike began on the same day as Barr's resignation.",
			"Lena Moss was arrested a day after the strike began.",
			"Ferro met Quill before she met Hanlon.",
			"Ferro met Quill before she met the bishop.",
			"Ferro met the bishop after her meeting with Quill.",
			"After meeting Quill, Ferro met the mayor.",
			"Having met Quill, Ferro met the mayor.",
			"Ferro met Quill and later met Hanlon.",
			"Ferro met the mayor, and two days later she met Quill.",
			"Ferro met Hanlon on Monday, two days before she met Quill.",
			"Hanlon opened the new quay before Voss signed the fishing treaty.",
		],
		unsupported: [
			// Nobody says how near.
			"The dockers' strike began shortly before Jon Barr resigned.",
			"The dockers' strike began nearly two days before Jon Barr resigned.",
			"Ferro met Hanlon hours before she met Quill.",
			"Eva Holm died a month before Hanlon opened the new quay.",
			// Planned, or told of somebody else.
			"Ferro met Agar three days after her meeting with Quill.",
			"Ferro met Judge Penn before she met Hanlon.",
			"Barr's arrest came two days after the strike began.",
			"Moss resigned before she was arrested.",
			"Hanlon met Ferro before he met Quill.",
			"Ferro met Hanlon before Agar met Penn.",
			// Hoped or ahead in the claim.
			"Ferro hoped to meet Hanlon before she met Quill.",
			"Ferro will meet Hanlon before she meets Quill.",
			// Two days of one event, or the day of something else.
			"Hanlon spoke with Voss before Ferro met Hanlon.",
			"The march came nine days after Ferro met Hanlon.",
			// Not before in time, and no event.
			"Ferro met Hanlon before the court.",
			"Barr resigned before Ferro's visit.",
		],
	},
	{
		text:
			"The town of Orvane held its breath. President Lea Marsh flew to Orvane on Sunday, her office said. A spokesman for Governor Tim Kessler said on Monday that the dam had burst. " +
			"Kessler's aide met Marsh on Monday. Kessler met engineer Hugo Brandt on Tuesday and met him again on Thursday. " +
			"Brandt presented the report of Monday's inspection. " +
			"The reservoir froze. Lawyer Nina Roth reportedly met Brandt on Saturday. The mill owner Axel Stone sued Kessler on Tuesday.",
		published: "2023-02-17",
		supported: ["Stone sued Kessler two days after Marsh flew to Orvane."],
		contradicted: ["Stone sued Kessler a day after Marsh flew to Orvane."],
		unsupported: [
			"Kessler met Marsh the day after she flew to Orvane.",
			"Kessler met Brandt two days after Marsh flew to Orvane.",
			"Kessler met Brandt four days after Marsh flew to Orvane.",
			"The dam burst a day after Marsh flew to Orvane.",
			"Brandt presented the report a day after Marsh flew to Orvane.",
			"Roth met Brandt a day before Marsh flew to Orvane.",
			"Kessler sued Stone two days after Marsh flew to Orvane.",
			"Stone sued Kessler on the same day as Kessler met Brandt.",
		],
	},
];
