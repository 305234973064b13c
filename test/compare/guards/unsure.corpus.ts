import { polarities } from "../../../src/compare/guards/happened/predicates.ts";
import type { Corpus } from "./story.ts";

/** Denials of another word, of a part or of what was never told as done: they only block, and the plain ones contradict. */
export const unsureCorpus: Corpus = {
	guard: polarities,
	stories: [
		{
			text: "The bank paid Karl Voss half of the damage in May. The brakes were last checked in June. Ada Holm was charged with theft. The mayor quit on Friday. The council raised the rent of the mill in May.",
			undecided: [
				"Karl Voss was not paid in full.",
				"The brakes were not checked as often as the rules ask.",
				"The brakes were not checked often.",
				"Ada Holm was not charged with murder.",
			],
			contradicted: [
				"Ada Holm was not charged.",
				"The brakes were not checked in June.",
				"The mayor did not resign on Friday.",
				"The council refused to raise the rent of the mill in May.",
				"The bank refused to pay Karl Voss half of the damage.",
			],
		},
		{
			text: "The widow raised 900 euros to pay the baker. The king gave the council until May to hold the first vote in a decade. The strike forced the mayor to resign.",
			supported: ["The mayor was forced to resign."],
			undecided: ["The widow did not pay the baker.", "The council has not held a vote for a decade."],
			contradicted: ["The mayor did not resign."],
		},
		{
			text: "The town has not opened the new pool. Ada Holm does not eat fish now. The shop was not sold. Karl Voss did not stand for the seat.",
			undecided: [
				"The town will open the new pool.",
				"Ada Holm will eat fish on Friday.",
				"The shop will be sold.",
				"Karl Voss will stand for the seat.",
			],
			supported: ["The shop has not been sold.", "The town's new pool has not been opened."],
			contradicted: ["The shop was sold.", "The town has opened the new pool.", "Karl Voss stood for the seat."],
		},
		{
			text: "Her brother accused the coach Ulf Sand of taking bribes, which Sand denied. The guard was accused by his aunt of lying to the court. Eight members voted in favour of the plan. The town was hit by floods everywhere except in the harbour.",
			undecided: [
				"The guard rejected the claim that he had lied to the court.",
				"Nobody voted against the plan.",
				"The harbour was not hit by floods.",
			],
			supported: ["The coach rejected the allegation that he had taken bribes."],
			contradicted: ["The eight members did not vote in favour of the plan."],
		},
		{
			text: "The chair, Lena Moe, said that two mills had closed.",
			undecided: ["Lena Moe did not disclose which mills had closed."],
			supported: ["Lena Moe said that two mills had closed."],
		},
		{
			text: "Owners of boats that lie idle for longer than nine months would be charged. Shops with more than 10 workers must pay the fee. Doctors warned the crew against drinking the water.",
			undecided: [
				"Owners of boats that lie idle for less than nine months would not be charged.",
				"Shops with fewer than 10 workers need not pay the fee.",
				"The crew drank the water.",
			],
			contradicted: ["Owners of boats that lie idle for longer than nine months would not be charged."],
		},
		{
			text: "Eleven boats sailed from Lom on Monday, none of them with a doctor on board. Three judges, none of them from Lom, had asked for a retrial. The Senate passed the first reading in June, the lower house none. The minister had nothing to say about the strike.",
			supported: [
				"Eleven boats sailed from Lom on Monday.",
				"Three judges had asked for a retrial.",
				"The Senate passed the first reading in June.",
				"The minister had nothing to say about the strike.",
				"None of the boats had a doctor on board.",
			],
			refused: [
				"Three judges from Lom had asked for a retrial.",
				"The lower house passed the first reading in June.",
				"The boats had a doctor on board.",
			],
			contradicted: ["The minister said something about the strike."],
		},
	],
};
