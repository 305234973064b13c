import { seated } from "../../../src/compare/guards/bonds/seated.ts";
import { bonds } from "../../../src/compare/guards/bonds/subjects.ts";
import { hollow } from "../../../src/compare/guards/words/hollow.ts";
import type { Corpus } from "./story.ts";

/** Who does it and to whom it is done: not whoever else the sentence names. */
export const seatedCorpus: Corpus = {
	guard: seated,
	stories: [
		{
			text: "The gate was opened too late by the duty engineer, in the presence of two inspectors from the ministry.",
			supported: ["The gate was opened too late by the duty engineer."],
			refused: ["The gate was opened too late by inspectors."],
		},
		{
			text: "After leaving court, Nils Barren was arrested and charged with theft, said Detective Anna Markow, a police spokeswoman.",
			supported: ["Nils Barren was arrested."],
			refused: ["Nils Barren was arrested by Detective Anna Markow.", "Detective Anna Markow arrested Nils Barren."],
		},
		{
			text: "Prosecutors said the marriages were part of a scam. When she lands in Varde, the mother will stand trial for fraud, a Varde police spokeswoman said.",
			supported: ["The mother will stand trial for fraud.", "The marriages were part of a scam, prosecutors said."],
			refused: ["Prosecutors were part of a scam.", "A Varde police spokeswoman will stand trial for fraud."],
		},
		{
			text: "One group received a warm drink after the test; the other group, which sat the same test, did not. The committee will examine the pumps used to cool the hall.",
			supported: ["One group received a warm drink after the test.", "The committee will examine the pumps."],
			refused: ["The committee used the pumps."],
		},
		{
			text: "Workers had warned the company twice, the union says. Moe met Berg, whose aide took notes.",
			supported: ["Workers had warned the company twice.", "Moe met Berg."],
			refused: ["Workers had warned the union twice."],
		},
		{
			text: "The petition against the mast, organised by a baker, upset residents. The coach wrote that the board had lied.",
			supported: [
				"The petition against the mast was organised by a baker.",
				"The coach wrote that the board had lied.",
			],
			refused: ["The petition against the mast was organised by residents."],
		},
		{
			text: "A neighbour, a nurse, was pulled from her car. A clerk from Lund, who had lent the thief a coat, was questioned. A plan to move the school was defeated by two votes.",
			supported: [
				"A nurse was pulled from her car.",
				"A clerk was questioned.",
				"A plan to move the school was defeated by two votes.",
			],
		},
	],
};

/** Who only tells of it has not done it, and a pronoun means nobody whom the text does not call so. */
export const toldCorpus: Corpus = {
	guard: bonds,
	stories: [
		{
			text: "Police said ten people were killed when the bridge in Torvik collapsed on Monday.",
			supported: ["Ten people were killed when the bridge in Torvik collapsed."],
			refused: ["Police killed ten people.", "Ten people were killed by police."],
		},
		{
			text: "The ministry said that 14 protesters were wounded. Neighbours say the house was burgled twice.",
			supported: ["The ministry said that 14 protesters were wounded.", "The house was burgled twice, neighbours say."],
			refused: ["The ministry wounded 14 protesters.", "Neighbours burgled the house twice."],
		},
		{
			text: "Mayor Anna Berg blamed the contractor. She refused to resign. Workers had warned the company twice.",
			supported: [
				"Anna Berg refused to resign.",
				"The mayor refused to resign.",
				"Workers had warned the company twice.",
			],
			refused: ["The company refused to resign.", "The contractor refused to resign."],
		},
	],
};

/** Nothing but where, when or that somebody spoke, and of nobody knows whom. */
export const hollowCorpus: Corpus = {
	guard: hollow,
	stories: [
		{
			text: "Police said the bridge in Torvik was shut on Monday. Anna Berg, 43, resigned; she lives in Lund. The board told the tenants to leave by June.",
			supported: [
				"Anna Berg lives in Lund.",
				"She resigned.",
				"She lives in Lund.",
				"The bridge in Torvik was shut on Monday.",
				"It was shut on Monday.",
				"The board told the tenants to leave.",
			],
			refused: [
				"She was in Torvik on Monday.",
				"It was Monday.",
				"He did it in Torvik.",
				"She said that he told them.",
				"They said so.",
				"She was there by June.",
			],
		},
	],
};
