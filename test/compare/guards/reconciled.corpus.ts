import { polarities } from "../../../src/compare/guards/happened/predicates.ts";
import type { Corpus } from "./story.ts";

/** Denials that seem to stand against what the other side says: where both may be right, nothing is contradicted. */
export const reconciledCorpus: Corpus = {
	guard: polarities,
	stories: [
		{
			text: "The skipper Otto Rask lost neither a sail nor an oar in the storm. He nearly drowned off Skagen. His mate hardly spoke.",
			supported: [
				"The skipper Otto Rask nearly drowned off Skagen.",
				"The skipper Otto Rask came close to drowning off Skagen.",
				"Otto Rask did not lose a sail in the storm.",
				"His mate barely spoke.",
			],
			contradicted: ["Otto Rask lost a sail in the storm."],
			refused: ["Otto Rask lost an oar in the storm."],
			undecided: ["Otto Rask drowned off Skagen.", "Otto Rask did not drown off Skagen."],
		},
		{
			text: "The porter lost neither his keys nor, as he says, his nerve. None of the locals has signed. Four of the nine judges voted for a retrial. The witnesses were neither tired nor easy to confuse.",
			supported: ["The porter did not lose his keys.", "No local has signed."],
			undecided: [
				"Five of the nine judges did not vote for a retrial.",
				"According to Moe, the witnesses were neither tired nor easy to confuse.",
			],
			refused: ["The porter lost his nerve."],
		},
		{
			text: "The brewery did not make a profit in May. The roof is improperly fixed. The owner does not expect the loss to exceed 9 million crowns.",
			undecided: ["The brewery made a loss in May.", "The owner expects the loss to stay below 9 million crowns."],
			contradicted: ["The brewery made a profit in May."],
		},
		{
			text: "The harbour master, not the pilot, had signed the log. The pilot blamed the fog rather than the current. The fog was thick.",
			supported: ["The harbour master had signed the log.", "The pilot blamed the fog."],
			undecided: ["The pilot had not signed the log.", "The pilot did not blame the current."],
			contradicted: ["The harbour master had not signed the log.", "The pilot did not blame the fog."],
		},
		{
			text: "The runner Ada Holm won her first medal on ice in Oslo. Her rival Tove Lind did not attend; her sister Siv was there.",
			supported: ["Ada Holm won her first medal on ice in Oslo.", "Tove Lind did not attend."],
			undecided: ["Ada Holm had never won a medal on ice before."],
			contradicted: ["Ada Holm did not win a medal on ice in Oslo.", "Tove Lind attended."],
		},
		{
			text: "Not all of the 40 seats were sold. The mill did not deny that the grain was wet. The lift will run on Monday, though not before noon.",
			supported: ["Some of the 40 seats were not sold."],
			undecided: ["The lift will not run before noon on Monday.", "The grain was wet."],
			refused: ["The lift will not run on Monday."],
		},
		{
			text: "The plumber Karl Voss was not paid by the town; his cousin, the painter Max Ried, was. Not a single neighbour came. Local people are less than pleased.",
			supported: ["No neighbour came.", "Local people are not pleased."],
			undecided: ["Max Ried was paid by the town."],
			contradicted: ["Karl Voss was paid by the town.", "Local people are pleased."],
		},
		{
			text: "Boats did not run on Friday. No visitors were let in. Two trains to Lom did not run.",
			supported: ["No boats ran on Friday.", "Boats did not run on Friday."],
			refused: ["Boats ran on Friday.", "No trains ran."],
		},
		{
			text: "The scooters have been allowed back on the streets of Lyon, though not yet in the old port. The talks ended without a deal. Not all of the 90 concerts were sold out.",
			supported: [
				"The scooters are not yet allowed in the old port.",
				"The talks did not end with a deal.",
				"Some of the 90 concerts were not sold out.",
			],
			refused: [
				"The scooters are allowed in the old port.",
				"The scooters are not yet allowed on the streets of Lyon.",
				"The talks ended with a deal.",
				"None of the 90 concerts were sold out.",
			],
		},
		{
			text: "The fraud came to light not through the accountants, who had checked the books every year, but through a cook. The maker neither confirmed nor denied that it had known of the fault.",
			supported: [
				"The accountants had checked the books every year.",
				"The maker would not confirm that it had known of the fault.",
			],
			refused: ["The fraud came to light through the accountants.", "The maker had known of the fault."],
		},
		{
			text: "The paper did not say who told the drivers to hide the log.",
			supported: ["The paper did not say who told the drivers to hide the log."],
			refused: ["The paper did not say who did not tell the drivers to hide the log."],
		},
		{
			text: "The zoo has not raised its fees in six years and does not intend to do so.",
			supported: ["The zoo has no plans to raise its fees."],
			undecided: ["The zoo plans to raise its fees."],
		},
		{
			text: "The spa has not raised its fees in six years.",
			undecided: ["The spa has no plans to raise its fees."],
		},
	],
};
