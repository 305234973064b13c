import { fronted } from "../../../src/compare/guards/values/fronted.ts";
import { standards } from "../../../src/compare/guards/values/standards.ts";
import { turns } from "../../../src/compare/guards/values/turns.ts";
import { quantities } from "../../../src/compare/guards/values/values.ts";
import type { Corpus } from "./story.ts";

export const companyCorpus: Corpus = {
	guard: quantities,
	stories: [
		{
			text: "The grove had 900 oaks and 100 elms; 200 died. The shelter in Morden houses 60 dogs and 45 cats, and 12 were adopted in May. The farm keeps 300 sheep and 40 goats. Wolves killed 25 in the spring.",
			supported: [
				"The grove had 100 elms.",
				"200 trees died.",
				"The farm keeps 40 goats.",
				"Wolves killed 25 in the spring.",
			],
			refused: [
				"200 elms died.",
				"200 oaks died.",
				"12 cats were adopted in May.",
				"12 dogs were adopted in May.",
				"Wolves killed 25 goats in the spring.",
				"Wolves killed 25 sheep in the spring.",
			],
		},
		{
			text: "The school has 20 teachers. Five resigned. The clinic treated 500 adults and 220 children; 30 of them had measles, and eight of the children had mumps.",
			supported: ["Five teachers resigned.", "The clinic treated 220 children."],
			refused: ["30 children had measles.", "30 adults had measles."],
		},
		{
			text: "One in twenty-five pupils in Tavel failed the reading test. Every third house in Morden was damaged by the flood. Every second bus was late.",
			supported: [
				"One in 25 pupils in Tavel failed the reading test.",
				"Four percent of pupils in Tavel failed the reading test.",
				"One in three houses in Morden was damaged by the flood.",
				"A third of the houses in Morden were damaged by the flood.",
				"Half of the buses were late.",
			],
			refused: [
				"25 pupils in Tavel failed the reading test.",
				"One in twenty pupils in Tavel failed the reading test.",
				"One in four houses in Morden was damaged by the flood.",
				"Three houses in Morden were damaged by the flood.",
				"Two buses were late.",
			],
		},
		{
			text: "The brewery employs 640 workers, 180 in Halden and the others in Moss. The pilots spent nine weeks at the school and two days flying.",
			supported: ["The brewery employs 640 workers.", "The pilots spent nine weeks at the school."],
			refused: ["The brewery employs 640 workers in Moss.", "The pilots spent nine weeks flying."],
		},
		{
			text: "Most of the 900 pupils were vaccinated in the gym. Of the 4,100 voters about 300 were sent home. The team lost five of its last nine matches.",
			supported: [
				"Most of the 900 pupils were vaccinated in the gym.",
				"About 300 voters were sent home.",
				"The team lost five of its last nine matches.",
			],
			refused: [
				"All 900 pupils were vaccinated in the gym.",
				"All 4,100 voters were sent home.",
				"The team lost its last five matches.",
				"The team lost its last nine matches.",
			],
		},
		{
			text: "The drive takes 80 minutes, 25 minutes longer than the flight. The mayor promised to cut the fee of 12 crowns.",
			supported: ["The drive takes 80 minutes."],
			refused: ["The drive takes 80 minutes longer than the flight.", "The fee will be cut to 12 crowns."],
		},
		{
			text: "The first ferry leaves at 5.20 a.m., the last at 10.45 p.m. In Lund 40 of 70 shops were looted.",
			supported: ["The first ferry leaves at 5.20 a.m.", "In Lund 40 of 70 shops were looted."],
			refused: ["All 70 shops in Lund were looted."],
		},
		{
			text: "The region bought 36 buses, up 20 percent on a year earlier, of which 14 were electric.",
			supported: ["The region bought 36 buses."],
		},
	],
};

export const standardCorpus: Corpus = {
	guard: standards,
	stories: [
		{
			text: "In Malmo, as in Turku, the crop is larger than last year. Rents in Lund rose faster than wages but slower than in Ribe.",
			supported: ["The crop in Malmo is larger than last year.", "Rents in Lund rose faster than wages."],
			refused: [
				"The crop in Turku is larger than in Malmo.",
				"Rents in Lund rose faster than in Ribe.",
				"Rents in Lund rose slower than wages.",
			],
		},
		{
			text: "Hull now have 52 points, seven more than Derby. The new pier is 310 metres long, three times as long as the old one.",
			supported: [
				"Hull now have 52 points.",
				"The new pier is 310 metres long.",
				"Hull have seven more points than Derby.",
			],
			refused: [
				"Derby have 52 points.",
				"The old pier is 310 metres long.",
				"The old pier is three times as long as the new one.",
				"Derby have seven more points than Hull.",
			],
		},
		{
			text: "A ticket now costs 14 euros, against 11 euros three years ago. The drug failed in 4 percent of patients, compared with 9 percent in older ones.",
			supported: [
				"A ticket now costs 14 euros.",
				"A ticket costs 14 euros, against 11 euros three years ago.",
				"The drug failed in 4 percent of patients.",
			],
			refused: ["A ticket cost 14 euros three years ago.", "The drug failed in 4 percent of older patients."],
		},
		{
			text: "The bridge cost 90 million euros, 30 million more than in the plan.",
			supported: ["The bridge cost 90 million euros."],
			refused: ["The bridge cost 90 million euros in the plan."],
		},
		{
			text: "The port of Skagen handled 3 million tons, 4 percent more than in the previous year. Those on the diet lost a fifth less weight than those given oats.",
			supported: [
				"The port of Skagen handled 3 million tons, up 4 percent on the year before.",
				"Those on the diet lost a fifth less weight than those who were given oats.",
			],
			undecided: [
				"The port of Skagen handled 3 million tons in the previous year.",
				"The port of Skagen handled 3 million tons, down 4 percent on the year before.",
			],
		},
	],
};

export const frontedCorpus: Corpus = {
	guard: fronted,
	stories: [
		{
			text: "In Lund 40 of 70 shops were looted, in Malmo all but two. On the way north four climbers lost their ropes; on the way back only one did.",
			supported: ["In Lund 40 of 70 shops were looted.", "On the way north four climbers lost their ropes."],
			refused: [
				"In Malmo 40 of 70 shops were looted.",
				"In Lund all but two of the shops were looted.",
				"On the way back four climbers lost their ropes.",
			],
		},
		{
			text: "At the front the soil was dry, at the back it was flooded. With adults the drug worked within an hour, with children after three days.",
			supported: [
				"At the front the soil was dry.",
				"At the back it was flooded.",
				"With adults the drug worked within an hour.",
				"With children the drug worked after three days.",
			],
			refused: [
				"The soil at the back was dry.",
				"With children the drug worked within an hour.",
				"With adults the drug worked after three days.",
			],
		},
	],
};

export const turnCorpus: Corpus = {
	guard: turns,
	stories: [
		{
			text: "The bank was fined twice: first in May by the Dutch regulator, again in July by the German watchdog. She was married twice, the second time happily.",
			supported: [
				"The bank was fined twice.",
				"The bank was fined again in July by the German watchdog.",
				"She was married twice.",
				"The second time she was happily married.",
			],
			refused: [
				"The bank was first fined by the German watchdog.",
				"The bank was fined first in July.",
				"The bank was fined again by the Dutch regulator.",
				"She was happily married twice.",
			],
		},
		{
			text: "The dam broke twice, the first time in the spring. The crew tried three times, first from the harbour, then from a helicopter.",
			supported: ["The dam broke twice.", "The dam first broke in the spring."],
			refused: ["The dam broke twice in the spring.", "The crew first tried from a helicopter."],
		},
	],
};
