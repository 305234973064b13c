import { adjuncts } from "../../../src/compare/guards/bonds/adjuncts.ts";
import { carriers } from "../../../src/compare/guards/bonds/carriers.ts";
import { complements } from "../../../src/compare/guards/bonds/complements.ts";
import { bonds } from "../../../src/compare/guards/bonds/subjects.ts";
import type { Corpus } from "./story.ts";

export const complementCorpus: Corpus = {
	guard: complements,
	stories: [
		{
			text:
				"The council voted to shut the skating rink and to spend 2 million on repairs to the town museum. Outlays on schools would grow, and the budget for roads stay the same. " +
				"The bill would cut property tax for families but raise pensions for nurses. Elsa Brink joined from Torvik in March. The club sold 412 season tickets this year, up from 268 a year ago. " +
				"Sales of the retail arm dropped. The centre drew praise from a local paper, a weekly in Varde. Thousands have left Torvik across the sound into Lund.",
			supported: [
				"The council voted to shut the skating rink.",
				"Outlays on schools would grow.",
				"The bill would raise pensions for nurses.",
				"The bill would cut property tax.",
				"Elsa Brink joined from Torvik.",
				"Sales of the retail arm dropped.",
				"Thousands have left Torvik.",
			],
			refused: [
				"The council voted to shut the town museum.",
				"Outlays on roads would grow.",
				"Elsa Brink has joined Torvik.",
				"The bill would raise property tax.",
				"Elsa Brink joined Torvik in March.",
				"Thousands have left Lund.",
			],
		},
	],
};

export const subjectCorpus: Corpus = {
	guard: bonds,
	stories: [
		{
			text:
				"The tram driver and a cyclist died; the van driver got off with light injuries. A shell hit the depot on Sunday. Militiamen retook the harbour on Monday. The smugglers, who had held it since May, said nothing. " +
				"The dealers' association welcomed the levy, whereas the growers' association called it a mistake. The barge, built by a Danish yard, carried a small crane made by a Finnish firm.",
			supported: [
				"The van driver got off with light injuries.",
				"Militiamen retook the harbour.",
				"The dealers' association welcomed the levy.",
				"The barge carried a small crane.",
				"A Finnish firm made the crane.",
				"A Danish yard built the barge.",
			],
			refused: [
				"The tram driver got off with light injuries.",
				"The smugglers retook the harbour.",
				"The growers' association welcomed the levy.",
				"A Finnish firm built the barge.",
				"A Danish yard made the crane.",
				"The growers' association welcomed the levy on Monday.",
			],
		},
		{
			text: "The Aurora, said a diver, struck a sandbank. The owner has a broken rib and chest pains, will undergo surgery and will miss the regatta.",
			supported: ["The Aurora struck a sandbank.", "The owner will miss the regatta."],
		},
	],
};

export const carrierCorpus: Corpus = {
	guard: carriers,
	stories: [
		{
			text: "Mayor Ida Holm opened the pier on Friday. The architect had a heart attack during the ceremony. Two children had ice cream. A dog was on the pier. Her broken arm was in a sling.",
			supported: [
				"The architect had a heart attack.",
				"Two children had ice cream.",
				"A dog was on the pier.",
				"An architect had a heart attack during the ceremony.",
			],
			refused: ["Holm had ice cream.", "Holm had two children.", "Ida Holm had ice cream on Friday."],
		},
		{
			text: "Torvik Shipping said profits rose. Its rival Norda, which made a loss last year, has a new chief executive. Customers had problems with the app. The company has 300 workers.",
			supported: ["Norda has a new chief executive.", "Customers had problems with the app."],
			refused: [
				"Torvik Shipping had problems with the app.",
				"Torvik Shipping had problems.",
				"Norda had problems with the app.",
			],
		},
	],
};

export const adjunctCorpus: Corpus = {
	guard: adjuncts,
	stories: [
		{
			text: "Orders fell by 3 percent in spring, as demand in Germany weakened. In Lund, rents fell but wages rose. Prices dropped in Varde, while they went up in Ribe. The mine in Chile reopened after prices in Peru soared. Nurses marched on Monday because a clinic in Ghent closed.",
			supported: [
				"Orders fell by 3 percent in spring.",
				"Demand in Germany weakened.",
				"Wages in Lund rose.",
				"Rents fell in Lund.",
				"Prices dropped in Varde.",
				"The mine in Chile reopened.",
			],
			refused: [
				"Orders fell by 3 percent in Germany.",
				"Prices dropped in Ribe.",
				"The mine reopened in Peru.",
				"Nurses marched in Ghent.",
				"Nurses marched in Ghent on Monday.",
				"Orders fell in Germany.",
			],
		},
	],
};
