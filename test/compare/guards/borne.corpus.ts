import { owners } from "../../../src/compare/guards/bonds/owners.ts";
import { modalities } from "../../../src/compare/guards/happened/modalities.ts";
import { polarities } from "../../../src/compare/guards/happened/predicates.ts";
import { habits } from "../../../src/compare/guards/happened/surer.ts";
import { unborne } from "../../../src/compare/guards/happened/unborne.ts";
import { tellers } from "../../../src/compare/guards/said/tellers.ts";
import type { Corpus } from "./story.ts";

export const unborneCorpus: Corpus = {
	guard: unborne,
	stories: [
		{
			text: "Holm crossed the line in 44 minutes, two seconds short of the national record. The guide had missed the last bus and walked. The council lost the licence in May. The money came from a fund for the new pier.",
			supported: ["The guide had missed the last bus.", "The council lost the licence in May."],
			refused: ["Holm set a national record.", "The guide had taken the last bus."],
		},
		{
			text: "The minister held talks with the union on Monday. The team gave a concert at the hall and took part in the march. The band made a record in Lund.",
			supported: [
				"The minister held talks with the union on Monday.",
				"The team gave a concert at the hall.",
				"The team took part in the march.",
				"The band made a record in Lund.",
			],
		},
		{
			text: "The nurse ran from the old bus to the station. Berg apologised for the long letter to the pope. The twins sold the violin in Graz. The crew asked for the big sails.",
			supported: ["The twins sold the violin in Graz.", "The crew asked for the big sails."],
			refused: [
				"The twins kept the violin in Graz.",
				"The crew set the big sails.",
				"The twins got the violin in Graz.",
				"Berg gave the long letter to the pope.",
			],
		},
	],
};

export const tellerCorpus: Corpus = {
	guard: tellers,
	stories: [
		{
			text: "The tenants claimed that the stairs had been rotten since 2019, but gave way when an engineer found that a beam had been cut.",
			supported: [
				"The tenants claimed that the stairs had been rotten since 2019.",
				"An engineer found that a beam had been cut.",
			],
		},
		{
			text: "Moe wrote that the ship was lost, and her editor believed that the crew had been saved.",
			supported: ["Moe wrote that the ship was lost.", "Her editor believed that the crew had been saved."],
		},
		{
			text: "The owners warned that the mill would close, while the mayor promised that the hall would be rebuilt.",
			supported: ["The owners warned that the mill would close.", "The mayor promised that the hall would be rebuilt."],
			refused: ["The mayor promised that the mill would close."],
		},
		{
			text: "Lund said that he was sure that the bridge would reopen.",
			supported: ["Lund said that he was sure that the bridge would reopen."],
		},
		{
			text: "The guide said that the tower was safe until a builder discovered that the roof leaked. A tenant complained that the lift was slow, and the owner replied that the rent was low. The pupils thought that the bell had rung, although the porter knew that the clock had stopped.",
			supported: ["The guide said that the tower was safe."],
			refused: [
				"A builder discovered that the tower was safe.",
				"The owner replied that the lift was slow.",
				"The porter knew that the bell had rung.",
				"A tenant complained that the rent was low.",
				"The pupils thought that the clock had stopped.",
			],
		},
	],
};

export const ownerCorpus: Corpus = {
	guard: owners,
	stories: [
		{
			text: "The opera is based on the diaries of a sailor's daughter. The bust was modelled on the mayor's cousin. Moe worked for the minister's rival.",
			supported: ["The opera is based on the diaries of a sailor's daughter.", "Moe worked for the minister's rival."],
			refused: [
				"The opera is based on the diaries of a sailor.",
				"The bust was modelled on the mayor.",
				"Moe worked for the minister.",
			],
		},
		{
			text: "The firm sold its share in the mill, and the mill's owner is looking for a partner. The club's chairman, Bo Lund, offered to send coaches.",
			supported: [
				"The firm sold its share in the mill.",
				"Bo Lund, the chairman of the club, offered to send coaches.",
			],
		},
		{
			text: "The prize was handed to the painter's widow. The letter was sent to the captain's lawyer. The tourists stayed with the farmer's parents. Holm talked to the union.",
			supported: [
				"The prize was handed to the painter's widow.",
				"The letter was sent to the captain's lawyer.",
				"Holm talked to the union.",
			],
			refused: [
				"The prize was handed to the painter.",
				"The letter was sent to the captain.",
				"The tourists stayed with the farmer.",
			],
		},
	],
};

export const habitCorpus: Corpus = {
	guard: habits,
	stories: [
		{
			text: "He normally opens the shop at eight. The ferry usually arrives in Tarn at noon. A cleaner typically earns 9 pounds an hour in Vik.",
			supported: ["He opens the shop at eight.", "The ferry arrives in Tarn at noon."],
			refused: [
				"He opened the shop at eight.",
				"The ferry arrived in Tarn at noon.",
				"A cleaner earned 9 pounds an hour in Vik.",
			],
		},
		{
			text: "She normally walks to work, but on Monday she took the bus.",
			supported: ["She took the bus on Monday."],
		},
		{
			text: "The office usually answers letters within ten days. Insurers sometimes pay the fee at once. Trains are normally cleaned in Lund.",
			supported: ["The office usually answers letters within ten days.", "Trains are normally cleaned in Lund."],
			refused: ["The office answered letters within ten days.", "Insurers paid the fee at once."],
		},
		{
			text: "The court normally publishes its rulings on Fridays. It published the ruling on the dam on Tuesday. The firm usually paid in cash.",
			supported: [
				"The court published the ruling on the dam on Tuesday.",
				"The court normally publishes its rulings on Fridays.",
			],
		},
		{
			text: "Guests generally leave the inn before noon. The museum often lends its maps to schools. The ferry typically carries forty lorries.",
			supported: ["Guests generally leave the inn before noon.", "The museum often lends its maps to schools."],
			refused: [
				"Guests left the inn before noon.",
				"The museum lent its maps to schools.",
				"The ferry carried forty lorries.",
				"The museum has lent its maps to schools.",
			],
		},
	],
};

export const gradeCorpus: Corpus = {
	guard: polarities,
	stories: [
		{
			text: "The second harvest at Holm farm was no better than the first, and the wine is no sweeter. The new ferry to Skagen is no faster than the old one, although it costs more.",
			supported: [
				"The second harvest was no better than the first.",
				"The new ferry is no faster than the old one.",
				"The new ferry costs more.",
			],
			refused: [
				"The second harvest was better than the first.",
				"The wine is sweeter.",
				"The new ferry is faster than the old one.",
			],
		},
		{
			text: "The fee is no higher than 5 percent. No other town has such a bridge. The mill is no longer open.",
			supported: ["The fee is no higher than 5 percent.", "The mill is no longer open."],
		},
		{
			text: "Bread in Varde is no dearer than in Lund. Winters there are no colder than they were, and the mill is no larger than a barn.",
			supported: ["Bread in Varde is no dearer than in Lund."],
			refused: [
				"Bread in Varde is dearer than in Lund.",
				"Winters there are colder than they were.",
				"The mill is larger than a barn.",
			],
		},
	],
};

export const brinkCorpus: Corpus = {
	guard: modalities,
	stories: [
		{
			text: "The climbers turned back before reaching the summit. The lorry stopped just before hitting the wall. Berg died before finishing the opera.",
			supported: ["The climbers turned back before reaching the summit."],
			refused: ["The climbers reached the summit.", "The lorry hit the wall.", "Berg finished the opera."],
		},
		{
			text: "The actress met the king before flying to Oslo. She sang before leaving the hall.",
			supported: ["The actress flew to Oslo."],
		},
		{
			text: "The launch of the probe is planned for May 2031, as part of a mission led by Japan. Demolition of the tower was planned for June.",
			supported: ["The launch of the probe is planned for May 2031."],
			refused: ["The probe was launched in May 2031.", "The tower was demolished in June."],
		},
		{
			text: "The city planned for 500 guests, and 900 came. The repairs were planned for two weeks.",
			supported: ["The city planned for 500 guests.", "The repairs were planned for two weeks."],
		},
		{
			text: "The exhibition of the masks is planned for March. The divers gave up before finding the wreck.",
			supported: ["The exhibition of the masks is planned for March.", "The divers gave up before finding the wreck."],
			refused: ["The divers found the wreck.", "The masks were exhibited in March."],
		},
	],
};
