import { denials } from "../../../src/compare/guards/happened/denials.ts";
import { modalities, scheduled } from "../../../src/compare/guards/happened/modalities.ts";
import { nominalEvents, polarities } from "../../../src/compare/guards/happened/predicates.ts";
import type { Corpus } from "./story.ts";

export const polarityCorpus: Corpus = {
	guard: polarities,
	stories: [
		{
			text: "The dentist advised against pulling the tooth. The lawyer counselled the family against selling the farm.",
			supported: [
				"The dentist advised her not to pull the tooth.",
				"The lawyer counselled the family not to sell the farm.",
			],
			refused: ["The dentist advised her to pull the tooth.", "The lawyer counselled the family to sell the farm."],
		},
		{
			text: "The bank declined to confirm or deny that it was in talks.",
			supported: ["The bank declined to deny that it was in talks."],
			refused: ["The bank denied that it was in talks."],
		},
		{
			text: "The ministry recommended against using the vaccine for children.",
			supported: ["The ministry recommended against using the vaccine for children."],
			refused: ["The ministry recommended using the vaccine for children."],
		},
		{
			text: "The owner made no move to repair the roof. The guards took no steps to close the gate. The minister made no serious effort to meet the families.",
			supported: ["The owner did not repair the roof.", "The owner made no move to repair the roof."],
			refused: ["The owner repaired the roof.", "The guards closed the gate.", "The minister met the families."],
		},
		{
			text: "The airline refused last month to refund the tickets. The union declined this week to call off the strike. The bank failed Monday to pay its staff.",
			supported: ["The airline refused to refund the tickets last month."],
			refused: [
				"The airline refunded the tickets last month.",
				"The union called off the strike this week.",
				"The bank paid its staff on Monday.",
			],
		},
		{
			text: "They wanted the fair held before, rather than together with, the harvest. The ferry sailed early rather than late.",
			supported: ["The ferry sailed early."],
			refused: ["They wanted the fair held together with the harvest."],
		},
		{
			text: "The family sold the farm.",
			undecided: ["The lawyer advised the family against selling the farm."],
		},
		{
			text: "The council did not approve the stadium on Monday. Residents welcomed the decision. The club never paid its share.",
			published: "2023-04-05",
			supported: [
				"The council did not approve the stadium.",
				"The council didn't approve the stadium on Monday.",
				"Residents welcomed the decision.",
				"The club never paid its share.",
			],
			contradicted: ["The council approved the stadium on Monday.", "The club paid its share."],
		},
		{
			text: "The airline failed to inform passengers about the delay. No flights left the airport on Sunday. The pilot landed the plane without any injuries.",
			published: "2022-07-19",
			supported: [
				"The airline failed to inform passengers about the delay.",
				"The airline did not inform passengers about the delay.",
				"No flights left the airport on Sunday.",
				"The pilot landed the plane without injuries.",
			],
			refused: [
				"The airline informed passengers about the delay.",
				"Two flights left the airport on Sunday.",
				"The pilot did not land the plane.",
				"The airline did not fail to inform passengers about the delay.",
			],
		},
		{
			text: "The witness refused to answer the prosecutor. The judge dismissed the case.",
			supported: ["The witness refused to answer the prosecutor.", "The judge dismissed the case."],
			refused: ["The witness answered the prosecutor.", "The judge did not dismiss the case."],
		},
		{
			text: "The bank avoided paying the fine. The strike prevented the airline from flying to Rome. Police stopped the fans from entering the stadium. The minister denied lying to parliament.",
			supported: [
				"The bank avoided paying the fine.",
				"The strike prevented the airline from flying to Rome.",
				"The minister denied lying to parliament.",
			],
			contradicted: [
				"The bank paid the fine.",
				"The airline flew to Rome.",
				"The fans entered the stadium.",
				"The minister lied to parliament.",
			],
		},
		{
			text: "None of the 30 bakeries has raised its prices, and four have closed. The clinic has offered 4 percent and no bonus. Ann did not publish her first novel until she was fifty.",
			supported: [
				"The clinic has offered 4 percent and no bonus.",
				"Ann did not publish her first novel before she was fifty.",
			],
			contradicted: [
				"Four bakeries have raised their prices.",
				"The clinic has not offered 4 percent.",
				"Ann did not publish her first novel.",
			],
		},
	],
};

/** Denials that stand apart from what they deny, or half. */
export const apartCorpus: Corpus = {
	guard: polarities,
	stories: [
		{
			text: "The club refused, however, to raise the fee. A court has forbidden the singer to play in Varde. Ada Berg denied having seen the letter. Nobody need leave the hall. Too little rain, rather than too much wind, ruined the crop. The mayor would not exclude tax rises.",
			supported: [
				"The club refused to raise the fee.",
				"A court has forbidden the singer to play in Varde.",
				"Ada Berg denied having seen the letter.",
				"Ada Berg says she did not see the letter.",
				"Nobody need leave the hall.",
				"The mayor would not exclude tax rises.",
			],
			refused: [
				"The club will raise the fee.",
				"The club raised the fee.",
				"The singer will play in Varde.",
				"The singer played in Varde.",
				"Ada Berg saw the letter.",
				"Too much wind ruined the crop.",
				"The mayor said there would be no tax rises.",
			],
		},
	],
};

export const modalityCorpus: Corpus = {
	guard: modalities,
	stories: [
		{
			text: "Schools in Lund were to close on Friday, but the order was lifted. Ada Berg had been due to meet the envoy in Oslo on Sunday. The witness, who was supposed to testify on Monday, stayed away. The bank had hoped to sell the mill. Ivar Moe said the ferry was to be moved to Turku.",
			supported: [
				"Schools in Lund were to close on Friday.",
				"Ada Berg was due to meet the envoy in Oslo on Sunday.",
				"The bank had hoped to sell the mill.",
				"Ivar Moe said the ferry is to be moved to Turku.",
			],
			refused: [
				"Schools in Lund will close on Friday.",
				"Ada Berg will meet the envoy in Oslo on Sunday.",
				"The witness will testify on Monday.",
				"The bank hopes to sell the mill.",
			],
		},
		{
			text: "The hospice sent a request that the wine be given to its kitchen. Nina Holm suggested that the farmers be paid for hedges. The judge insisted that he leave the room. Jon Lund tried to have the final moved to June, but the league refused.",
			supported: [
				"The league refused to move the final to June.",
				"Nina Holm suggested that the farmers be paid for hedges.",
			],
			refused: [
				"The wine was given to its kitchen.",
				"The farmers were paid for hedges.",
				"The final was moved to June.",
				"The farmers will be paid for hedges.",
			],
		},
		{
			text: "Ada Berg is tipped to win the prize in Lund. A fund in Basel has agreed in principle to buy the ferry. Nina Holm wanted the law passed before the summer. Ivar Moe would sooner sell the farm. The town estimates that the wall will cost 4 million euros.",
			supported: [
				"Ada Berg is tipped to win the prize in Lund.",
				"A fund in Basel has agreed in principle to buy the ferry.",
				"Nina Holm wanted the law passed before the summer.",
				"The wall will cost 4 million euros, the town estimates.",
			],
			refused: [
				"Ada Berg will win the prize in Lund.",
				"A fund in Basel has bought the ferry.",
				"The law was passed before the summer.",
				"Ivar Moe will sell the farm.",
			],
		},
		{
			text: "The agreement on wages at the plant in Varde still has to be approved by members, who vote on Friday. The bridge in Lund is to be closed in May. The treaty with Norland requires approval by parliament. The plan for the harbour awaits confirmation by the council. The sale of the mill is subject to permission from the regulator. The family had to leave the house in Turku.",
			published: "2022-04-05",
			supported: [
				"The agreement on wages at the plant in Varde has to be approved by members.",
				"The agreement on wages at the plant in Varde must be approved by members.",
				"The bridge in Lund is to be closed in May.",
				"The family had to leave the house in Turku.",
			],
			refused: [
				"The agreement on wages at the plant in Varde was approved by members.",
				"Members approved the agreement on wages at the plant in Varde.",
				"The bridge in Lund was closed in May.",
				"Parliament approved the treaty with Norland.",
				"The council confirmed the plan for the harbour.",
				"The regulator permitted the sale of the mill.",
			],
		},
		{
			text: "The bank and the state have an obligation and responsibility to pay the farmers. The envoys must either be released or charged.",
			supported: [
				"The bank and the state had an obligation to pay the farmers.",
				"The envoys must be either released or charged.",
			],
			refused: ["The envoys were released."],
		},
		{
			text: "The company plans to open a plant in Debrecen next year. Analysts expect the project to create 900 jobs. The mayor signed the contract on Friday.",
			published: "2022-02-20",
			supported: [
				"The company plans to open a plant in Debrecen.",
				"The company intends to open a plant in Debrecen next year.",
				"Analysts expect the project to create 900 jobs.",
				"The mayor signed the contract on Friday.",
			],
			refused: ["The company opened a plant in Debrecen.", "The project created 900 jobs."],
		},
		{
			text: "Scientists hope to launch the probe in 2026. The instrument could detect water under the ice. An earlier probe reached the moon in 2014.",
			published: "2023-03-01",
			supported: [
				"Scientists hope to launch the probe in 2026.",
				"The instrument could detect water under the ice.",
				"An earlier probe reached the moon in 2014.",
			],
			refused: [
				"Scientists launched the probe.",
				"The instrument detected water under the ice.",
				"The instrument detects water under the ice.",
			],
		},
		{
			text: "The striker allegedly threatened a steward after the match. The league asked the club to apologise.",
			supported: [
				"The striker allegedly threatened a steward after the match.",
				"The league asked the club to apologise.",
			],
			refused: ["The striker threatened a steward after the match.", "The club apologised."],
		},
		{
			text: "The mayor considered closing the school. The union threatened to block the port. The army offered to withdraw its troops. Vasko claimed that the vote was rigged.",
			supported: ["The mayor considered closing the school.", "The union threatened to block the port."],
			refused: [
				"The mayor closed the school.",
				"The union blocked the port.",
				"The army withdrew its troops.",
				"The vote was rigged.",
			],
		},
		{
			text: "The drivers' union is demanding a rise of 8 percent over two years.",
			supported: ["The drivers' union wants a rise of 8 percent over two years."],
			refused: ["There was a rise of 8 percent over two years."],
		},
		{
			text: "His lawyer, Jan Seidel, said he would appeal.",
			supported: ["His lawyer announced an appeal."],
			refused: ["His lawyer appealed."],
		},
		{
			text: "The bridge will cost 40 million euros.",
			supported: ["The cost of the bridge is put at 40 million euros."],
			refused: ["The bridge cost 40 million euros."],
		},
		{
			text: "The keys of the vault were nowhere to be found.",
			supported: ["The keys of the vault were not found."],
		},
		{
			text: "The city hopes to save money by closing the pool.",
			undecided: ["The city closed the pool."],
		},
		{
			text: "The union leader, Mara Voss, warned that the offer was too low to end the dispute. The curator had considered selling the globe. The treaty demands that both armies leave the valley. A baker, Tom Reed, claims to have seen the wolf in May. It was unclear whether the two skippers will be charged.",
			supported: [
				"Voss cautioned that the offer was too low to end the dispute.",
				"The curator had thought about selling the globe.",
				"The treaty requires that both armies leave the valley.",
				"Tom Reed says he saw the wolf in May.",
				"It was uncertain whether the two skippers will be charged.",
			],
			refused: [
				"The offer was too low to end the dispute.",
				"The curator sold the globe.",
				"Both armies left the valley.",
				"Tom Reed saw the wolf in May.",
				"Tom Reed confirmed that he saw the wolf in May.",
				"The two skippers will be charged.",
			],
		},
		{
			text: "Fishermen called for permission to catch herring near the reefs. The sheriff appealed for witnesses, in particular a man seen near the mill. The vicar asked for the bells to be mended.",
			supported: [
				"Fishermen asked for permission to catch herring near the reefs.",
				"Fishermen want permission to catch herring near the reefs.",
				"The sheriff asked witnesses to come forward.",
				"The vicar called for the bells to be mended.",
			],
			refused: ["Fishermen caught herring near the reefs.", "The bells were mended."],
		},
		{
			text: "The bill now goes to the council, where amendments are likely. The king is expected to ask Sand to form a cabinet.",
			supported: [
				"The council will probably make amendments to the bill.",
				"The king is expected to ask Sand to form a cabinet.",
			],
			refused: ["The council will make amendments to the bill.", "The king has asked Sand to form a cabinet."],
		},
		{
			text: "Police in Lund are looking for a woman in a red coat who stole a violin from a bus on Monday. The choir is looking for a tenor who can read music.",
			supported: ["A woman in a red coat stole a violin from a bus on Monday."],
			refused: ["The choir has a tenor who can read music."],
		},
		{
			text: "The festival had hoped for 9,000 guests; 6,200 came.",
			supported: ["6,200 guests came."],
			undecided: ["9,000 guests came."],
		},
		{
			text: "The city was asked for three buses, but could spare only two.",
			supported: ["The city could spare only two buses."],
			undecided: ["The city could spare three buses."],
		},
		{
			text: "The festival expects 300 guests; 120 seats were sold.",
			refused: ["120 guests were sold."],
		},
		{
			text: "A ferry of the line Norvik, which was due to dock at Vik on Monday, was sent to Moss instead. A barge was sent to Lom and is due to dock at Ask on Friday.",
			supported: ["A Norvik ferry was sent to Moss instead of docking at Vik."],
			refused: ["A Norvik ferry docked at Vik.", "A barge was sent to Lom instead of docking at Ask."],
		},
		{
			text: "The board said on Friday it would not close the school at Brae, turning down a request from the county. The firm said it would not sell the mill unless the price rose.",
			supported: ["The board refuses to close the school at Brae."],
			refused: ["The firm refuses to sell the mill."],
		},
		{
			text: "The ministry is considering whether to withdraw the permit. The dean was considering whether to resign last year.",
			supported: [
				"The ministry may withdraw the permit.",
				"The ministry is thinking about withdrawing the permit.",
				"The dean was considering whether to resign last year.",
			],
			refused: ["The ministry has withdrawn the permit.", "The dean may resign."],
		},
		{
			text: "Ferries may sail to Ask in May, which the board is to decide. He had offered to cut two songs, but Lena turned that down. If Roe chooses not to appeal, he will be moved to Leeds in May.",
			supported: [
				"The board will decide whether the ferries sail to Ask in May.",
				"Lena rejected the offer to cut two songs.",
				"Roe will be moved to Leeds in May if he does not appeal.",
			],
			refused: ["Ferries sailed to Ask in May.", "He will cut two songs."],
		},
		{
			text: "Hall, who has agreed to fight Tom Kim in Rome in May, thanked his coach.",
			refused: ["The fight between Hall and Kim took place in Rome in May."],
		},
	],
};

export const nominalCorpus: Corpus = {
	guard: nominalEvents,
	stories: [
		{
			text: "The talks ended on Friday without an agreement. Union leaders spoke of hopes for a meeting with the owners next week.",
			published: "2022-06-12",
			supported: ["The talks ended without an agreement.", "The talks ended on Friday without an agreement."],
			refused: ["The talks ended on Friday and both sides agreed.", "Union leaders met the owners."],
		},
		{
			text: "The minister ruled out any investigation into the explosion. There was no announcement of a new design from the museum. The museum held an inspection of the roof.",
			supported: [
				"There was no announcement of a new design from the museum.",
				"The museum held an inspection of the roof.",
				"The museum inspected the roof.",
				"The minister ruled out any investigation into the explosion.",
			],
			refused: ["The minister investigated the explosion.", "The museum announced a new design."],
		},
		{
			text: "The board gave no explanation for the dismissal of the director. The opera announced the appointment of a new conductor.",
			supported: [
				"The board gave no explanation for the dismissal of the director.",
				"The opera announced the appointment of a new conductor.",
			],
			refused: [
				"The board explained the dismissal of the director.",
				"The board explained why the director was dismissed.",
			],
		},
		{
			text: "The clerk was released for lack of evidence. The library will open again in June after a year of repairs. The pupils required lunch to meet their needs. The firm will build a hall at a cost of 3 million crowns.",
			supported: [
				"The clerk was released because there was not enough evidence.",
				"The library is to be opened again in June after being repaired for a year.",
				"The pupils needed lunch.",
				"The firm is to build a hall costing 3 million crowns.",
			],
			undecided: [
				"The clerk was released although there was evidence.",
				"The library was repaired for a year.",
				"The firm built a hall costing 3 million crowns.",
			],
		},
		{
			text: "The mayor will speak on the closure of the pool. The dockers' union spoke of plans for a strike at the port.",
			undecided: ["The mayor will say that the city closed the pool.", "The dockers' union struck at the port."],
		},
	],
};

export const denialCorpus: Corpus = {
	guard: denials,
	stories: [
		{
			text: "The owner would not say that he was selling the mill. The bishop does not believe that the bell cracked. The guard did not know that the gate was open. The clerk has not said no, only that he will move in June.",
			supported: ["The gate was open.", "The clerk will move in June."],
			refused: ["The owner was selling the mill.", "The bell cracked."],
		},
		{
			text: "The maker neither confirmed nor denied that it had known of the fault. The singer did not deny that she had signed the letter. The envoy refused to confirm that he had met the rebels. The shop never denied knowing of the mice. The guard did not confirm the theft of the keys. The bank declined to confirm or deny that it was in talks.",
			supported: [
				"The singer did not deny that she had signed the letter.",
				"The envoy refused to confirm that he had met the rebels.",
			],
			refused: [
				"The maker had not known of the fault.",
				"The maker had known of the fault.",
				"The singer had not signed the letter.",
				"The singer had signed the letter.",
				"The envoy met the rebels.",
				"The shop did not know of the mice.",
				"The keys were not stolen.",
			],
			undecided: ["The bank was in talks.", "The bank was not in talks."],
		},
		{
			text: "The set was not meant to represent the old mill of Korsvik, the director said. Hardly anybody who visited the tower remembered its name. The guards do not have a key: a locksmith of the town opens the vault on Fridays.",
			supported: [
				"The set was not meant to represent the old mill of Korsvik.",
				"A locksmith of the town opens the vault on Fridays.",
				"The guards do not have a key.",
			],
			refused: [
				"The director said the set was the old mill of Korsvik.",
				"The old mill of Korsvik was on the set, the director said.",
				"The set is in the old mill of Korsvik, the director said.",
			],
		},
		{
			text: "The actor will not return for the second season of the series. The company chose to rent the hall rather than buy it. The mayor opened the bridge on Monday, and no one was hurt.",
			supported: [
				"The actor will not return for the second season of the series.",
				"The company chose to rent the hall.",
				"The mayor opened the bridge on Monday.",
			],
			refused: [
				"The series is in its second season.",
				"The actor was in the second season of the series.",
				"The actor is in the second season of the series.",
			],
		},
		{
			text: "Councillor Ann Rook wanted to know why nobody had answered a letter sent in 2015 by the teacher Paul Gant.",
			supported: ["The teacher Paul Gant sent a letter in 2015."],
		},
		{
			text: "Nobody was badly hurt, although a man of 60 was taken to hospital in Wick.",
			supported: ["A man of 60 was taken to hospital in Wick."],
		},
		{
			text: "The gates had not closed, according to the rail agency, which has opened an inquiry.",
			supported: ["The rail agency has opened an inquiry."],
		},
		{
			text: "The searchers did not find a note written by the pilot.",
			refused: ["The pilot wrote a note."],
		},
		{
			text: "None of the 30 bakeries has raised its prices, and four have closed. The clinic has offered 4 percent and no bonus.",
			supported: ["Four bakeries have closed.", "The clinic offered 4 percent."],
			undecided: ["The clinic offered a bonus."],
		},
		{
			text: "Ann did not publish her first novel until she was fifty.",
			supported: ["Ann was fifty when her first novel came out.", "Ann published her first novel when she was fifty."],
			undecided: [
				"Ann was forty when her first novel came out.",
				"Ann published her first novel before she was fifty.",
			],
		},
	],
};

export const scheduledCorpus: Corpus = {
	guard: scheduled,
	stories: [
		{
			text: "The exhibition, which opens on Thursday with a talk by Nils Aro, shows 60 prints. Anna Pesch takes office on 1 July. In Lund 1,200 flats are being built. The bridge opened on Monday. The ferry returns on 3 May. The clinic closes on Friday. The tax starts next month.",
			supported: [
				"The exhibition opens on Thursday.",
				"Anna Pesch takes office on 1 July.",
				"In Lund 1,200 flats are being built.",
				"The bridge opened on Monday.",
				"The ferry returns on 3 May.",
				"The clinic closes on Friday.",
			],
			refused: [
				"The exhibition has opened with a talk by Nils Aro.",
				"Anna Pesch took office on 1 July.",
				"In Lund 1,200 flats have been built.",
				"Anna Pesch has taken office.",
				"The clinic closed on Friday.",
				"The clinic has closed.",
			],
		},
	],
};
