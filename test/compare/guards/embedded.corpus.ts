import { embedded } from "../../../src/compare/guards/happened/embedded.ts";
import { doers } from "../../../src/compare/guards/who/doers.ts";
import type { Corpus, Story } from "./story.ts";

/** What does not say that the mill was sold, or not by the mayor. */
const open = [
	"was cleared of selling",
	"was bribed to sell",
	"was admitted to sell",
	"would have used his time to sell",
	"was elected to sell",
	"was licensed to sell",
	"was stopped from selling",
	"almost sold",
	"plotted to sell",
	"pretended to sell",
	"talked about selling",
	"is against selling",
	"opposed selling",
	"voted to sell",
	"was in talks to sell",
	"has the right to sell",
	"was allowed to sell",
	"got permission to sell",
	"let the council sell",
	"made the council sell",
	"saw the council sell",
	"criticised the council for selling",
	"sued the council for selling",
	"hesitated to sell",
	"signed a deal to sell",
	"was hired to sell",
	"put off selling",
	"is under pressure to sell",
	"needs a licence to sell",
	"had the option to sell",
];

/** What does. */
const done = [
	"managed to sell",
	"was fined for selling",
	"went on to sell",
	"was forced to sell",
	"was the first to sell",
	"resigned after selling",
	"raised money by selling",
	"was spotted selling",
	"continued to sell",
];

/** Each in a year of its own: a corpus knows its claims by their words. */
const told = (deed: string, at: number): string => `The mayor of Varde ${deed} the mill in Lund in ${1950 + at}.`;
const sold = (at: number): string => told("sold", at);

export const embeddedCorpus: Corpus = {
	guard: embedded,
	stories: [
		...open.map((deed, at): Story => ({ text: told(deed, at), supported: [told(deed, at)], refused: [sold(at)] })),
		...done.map((deed, at): Story => ({ text: told(deed, at + 50), supported: [sold(at + 50)] })),
		{
			text: "A court in Bern sentenced the dentist Karl Amsler to three years in prison for defrauding 30 patients.",
			supported: ["Karl Amsler defrauded 30 patients."],
		},
		{
			text: "Pia Renz was fined 2,000 euros for insulting a policeman.",
			supported: ["Pia Renz insulted a policeman."],
		},
		{
			text: "Two clerks were held for planning to rob the mint.",
			undecided: ["Two clerks robbed the mint."],
		},
		{
			text: "The row prompted the minister to resign. The jury voted to reject the plan. The committee voted on Monday to refuse the owner a permit. Children hung up nesting boxes made by inmates.",
			supported: [
				"The minister resigned.",
				"The plan was rejected by the jury.",
				"The committee refused the owner a permit.",
				"The nesting boxes were made by inmates.",
			],
		},
		{
			text: "The council voted to build a bridge. Two members of the board voted to reject the merger. He led efforts to sell the inn. The council may vote to adopt the charter.",
			refused: ["The council built a bridge.", "The merger was rejected."],
			undecided: ["He sold the inn.", "The council adopted the charter."],
		},
	],
};

const others = [
	"married the woman who sold",
	"arrested the man who sold",
	"is the brother of the man who sold",
	"thanked the widow who sold",
	"hired the lawyer who had sold",
	"met the baker who sold",
];

export const doerCorpus: Corpus = {
	guard: doers,
	stories: [
		...others.map(
			(deed, at): Story => ({
				text: told(deed, at),
				supported: [told(deed, at)],
				refused: [`The mill in Lund was sold in ${1950 + at} by the mayor of Varde.`],
			}),
		),
		{ text: "The Aurora, said a diver, struck a sandbank.", supported: ["The Aurora struck a sandbank."] },
		{
			text: "Varde Shipping will close a yard. The firm employs 340 people in the north.",
			supported: ["The company employs 340 people in the north."],
		},
	],
};
