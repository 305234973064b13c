import { adjuncts } from "../../../src/compare/guards/bonds/adjuncts.ts";
import { carriers } from "../../../src/compare/guards/bonds/carriers.ts";
import { complements } from "../../../src/compare/guards/bonds/complements.ts";
import { manners } from "../../../src/compare/guards/bonds/manners.ts";
import { mixed } from "../../../src/compare/guards/bonds/mixed.ts";
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
		{
			text: "The coach refused to blame the umpire but left without speaking to his bowlers. Berg, who had brought a ladder, had handed in his keys late. The levy on diesel rose, that on cider fell.",
			supported: [
				"The coach left without speaking to his bowlers.",
				"Berg had handed in his keys late.",
				"The levy on diesel rose.",
			],
			refused: [
				"The coach left without speaking to the umpire.",
				"Berg had handed in a ladder late.",
				"The levy on cider rose.",
			],
		},
		{
			text:
				"Tests on rats were halted in May; tests on mice have yet to be approved. Lena Moe met Omar Falk at Alpina, a hostel in Bern. The film will start on Canal Nord on Ascension Day. " +
				"The bill bans hunting in the reserves and halves it in the crown forests. The council spent 2 million on repairs to the pier and 1 million on a road in Varde.",
			supported: [
				"Tests on mice have not been approved yet.",
				"Lena Moe met Omar Falk at a Bern hostel.",
				"The film will start on Ascension Day.",
				"The bill bans hunting in the reserves.",
			],
			refused: ["The bill bans hunting in the crown forests."],
			undecided: [
				"Tests on mice were halted in May.",
				"The council spent 2 million on a road in Varde.",
				"The council spent 1 million on the pier.",
			],
		},
	],
};

export const subjectCorpus: Corpus = {
	guard: bonds,
	stories: [
		{
			text: "Ada Moe's flute dates from 1890. She sold it without asking her brother, who lives above the shop. It took the crew nine hours to close the bridge.",
			supported: ["Ada Moe sold the flute without asking her brother."],
			refused: ["Ada Moe's brother sold the flute without asking her."],
		},
		{
			text: "The jury believed him that he had borrowed the van. The theft came out when a client's nephew, himself a banker, noticed that cheques had been signed while she was abroad. He told the panel that he had warned the brokers twice. The state will pay, but only where tenants are insured. Two guests were scalded before a shop in Trent alerted the firm.",
			supported: [
				"The jury believed him.",
				"A client's nephew noticed that cheques had been signed.",
				"A shop in Trent alerted the firm.",
				"Tenants are insured.",
			],
			refused: [
				"The jury believed her that she had borrowed the van.",
				"The brokers told the panel that they had been warned twice.",
				"The state will insure tenants.",
				"A guest alerted the firm.",
			],
		},
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
			text:
				"The defence, led by Ida Moe, argued that the clerk had been ill; the prosecution called a chauffeur. Two trawlers took off the guests while the stokers stayed below. " +
				"Varde will meet the winners of the tie between Torvik and Lund. The jeweller had valued the ring, but the heiress, Ada Berg, turned down the offer.",
			supported: [
				"The defence argued that the clerk had been ill.",
				"Two trawlers took off the guests.",
				"The guests were taken off by two trawlers.",
				"Ada Berg turned down the offer.",
			],
			refused: [
				"The prosecution argued that the clerk had been ill.",
				"The stokers were taken off by two trawlers.",
				"The jeweller turned down the offer.",
				"Torvik will meet the winners.",
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
			text: "The greenhouse stands behind the school. It is lit by power from a mill across the road. Dahl said that Corvex had lost 12 million kroner, while two rivals had been solvent since May.",
			supported: [
				"The greenhouse is lit by power from a mill.",
				"Two rivals had been solvent since May, according to Dahl.",
			],
			refused: ["Corvex had been solvent since May, according to Dahl."],
		},
		{
			text: "Shares in Varna fell 6 percent, while the wider index gained slightly. The treasurer will be followed by Vera Stam, now with the rowing club. Cheques were signed while she was abroad, a nephew said. Lena Moe, who had opposed the last fee, said this one was fair.",
			supported: ["Shares in Varna fell 6 percent.", "The treasurer will be followed by Vera Stam."],
			refused: [
				"Shares in Varna fell 6 percent, as did the wider index.",
				"The treasurer is now with the rowing club.",
				"The last fee was fair.",
			],
		},
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
		{
			text: "Pupils queued at the hall in Skagen, where a nurse gave injections, while the hall in Ribe was shut.",
			supported: ["A nurse gave injections in Skagen."],
			undecided: ["A nurse gave injections in Ribe."],
		},
	],
};

export const mixedCorpus: Corpus = {
	guard: mixed,
	stories: [
		{
			text: "Sandor scored in the 70th minute and was booked four minutes later. Ostra recalled 14,000 of the 60,000 kettles it sold in winter. Jens Riis had joined the line from a competitor only in March. Prices fell in the capital but rose elsewhere. The council backed the plan put forward by Bo Lind.",
			supported: [
				"Sandor scored in the 70th minute.",
				"Ostra recalled 14,000 kettles.",
				"Jens Riis joined the line from a competitor.",
				"Prices rose elsewhere.",
				"The council backed the plan.",
			],
			refused: [
				"Sandor was booked in the 70th minute.",
				"Jens Riis joined a competitor in March.",
				"Prices fell elsewhere.",
			],
		},
		{
			text:
				"The duty on diesel would go up by 8 percent; wine sold in farm shops would be exempt from it. The sexton prayed in the crypt while the bell ringers quarrelled. The nuns wept while the bishop argued in the kitchen. The abbot fell ill as his guests danced. " +
				"A red alert is in force on the islands; in the fjords, rangers lowered it to yellow. The choir sang in the church, where the pastor had hung a lamp. The miller slept while the thieves crept across the roof.",
			supported: [
				"The duty on diesel would go up by 8 percent.",
				"The sexton prayed in the crypt.",
				"The bell ringers quarrelled.",
				"The abbot fell ill.",
				"A red alert is in force on the islands.",
				"The pastor had hung a lamp in the church.",
			],
			refused: [
				"The bell ringers quarrelled in the crypt.",
				"A red alert is in force in the fjords.",
				"The duty on diesel would go up in farm shops.",
				"The miller slept on the roof.",
				"The miller slept across the roof.",
				"The nuns wept in the kitchen.",
			],
		},
		{
			text: "The banker was arrested at the airport by a man seen in the video. In Torvik, rents fell but wages rose. He moved to Varde (known for its herring) and opened a shop.",
			supported: ["The banker was arrested by a man in the video.", "Wages rose in Torvik.", "He moved to Varde."],
		},
		{
			text:
				"United, unbeaten in seven, climb to fourth because Torvik lost, with three matches to go. Of the 90 nurses who replied, 40 had considered another post and 12 had already applied for one. " +
				"Ida Berg left Varde in 1921 with her brother Jens, a baker. The fee is a record for Rangers, whose dearest player had been Falk, bought in 2020. Lund sold nine barges and bought two; the mayor of Ribe applied for a grant and refused one to the choir.",
			supported: [
				"United are unbeaten in seven matches.",
				"Of the nurses who replied, 12 had already applied for another post.",
				"Ida Berg's brother Jens was a baker.",
				"Falk had been Rangers' dearest player.",
			],
			undecided: ["Ida Berg was a baker.", "Lund sold two barges.", "The mayor of Ribe refused Falk."],
		},
	],
};

/** Who else names a subject or shares its verb, and what "the company" takes up. */
export const sharedSubjectCorpus: Corpus = {
	guard: bonds,
	stories: [
		{
			text:
				"Lindahl Foods, the Malmo bakery chain, shut 14 shops in April. A third man, her brother, was freed for lack of proof. The librarian, Ida Falk, and the porter, Per Holm, resigned in June. " +
				"Parliament adopted the fishing law by 88 votes to 61. Their keeper, Ole Berg, hopes to stay after the cup and has been offered a post as coach by Torvik. " +
				"Anna Lund, the wife of the mayor, left the school board on Monday. Forty drivers were fined, including two mayors.",
			supported: [
				"The chain shut 14 shops in April.",
				"Her brother was freed for lack of proof.",
				"Ida Falk resigned in June.",
				"The librarian resigned in June.",
				"The fishing law was adopted by 88 votes to 61.",
				"Torvik has offered Ole Berg a post as coach.",
				"Two mayors were fined.",
			],
			refused: [
				"The mayor left the school board on Monday.",
				"The bakery chain was freed for lack of proof.",
				"The librarian has been offered a post as coach by Torvik.",
				"Torvik hopes to stay after the cup.",
			],
		},
		{
			text: "Shares in Corvex, the maker of pumps, fell on Thursday after the group cut its dividend. The bank Nordea sold its stake in a shipyard in Odense after the company dismissed 300 welders. Brixton Bank sued the builder, and the group paid a fine of 2 million.",
			supported: ["Corvex cut its dividend."],
			refused: ["Nordea dismissed 300 welders.", "Brixton Bank paid a fine of 2 million."],
		},
	],
};

/** How a thing is done, where another one is done so. */
export const mannerCorpus: Corpus = {
	guard: manners,
	stories: [
		{
			text: "The council unanimously backed the lease and rejected the sale. The judge partly upheld the appeal and cut the fine. The army secretly bought the rifles and trained the recruits. The crew landed safely and repaired the mast.",
			supported: [
				"The council unanimously backed the lease.",
				"The council rejected the sale.",
				"The judge cut the fine.",
				"The army secretly bought the rifles.",
				"The crew landed safely.",
				"The crew repaired the mast.",
			],
			refused: [
				"The council unanimously rejected the sale.",
				"The judge partly cut the fine.",
				"The army secretly trained the recruits.",
				"The crew safely repaired the mast.",
			],
		},
		{
			text: "The board unanimously approved and signed the lease. The nurses patiently waited for an answer and then quietly left the hall. Quickly, the crew lowered the boats and saved the children. The town officially opened the bridge on Monday.",
			supported: [
				"The board unanimously signed the lease.",
				"The nurses quietly left the hall.",
				"The crew quickly saved the children.",
				"The bridge was officially opened on Monday.",
			],
			refused: ["The nurses patiently left the hall.", "The nurses quietly waited for an answer."],
		},
	],
};
