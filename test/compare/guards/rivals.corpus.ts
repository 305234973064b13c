import { antonyms } from "../../../src/compare/guards/opposites/antonyms.ts";
import { quantities } from "../../../src/compare/guards/values/values.ts";
import type { Corpus } from "./story.ts";

/** Another number of the same event contradicts; another number of something else does not. */
export const rivalCorpus: Corpus = {
	guard: quantities,
	stories: [
		{
			text: "Ana Ruiz and Ida Lind met on Friday for talks that went on two hours longer than planned. A ferry with tourists ran onto rocks off Lund on Friday, injuring 14 people.",
			published: "2023-06-18",
			supported: ["A ferry ran onto rocks off Lund on Friday, injuring 14 people."],
			contradicted: ["A ferry ran onto rocks off Lund on Friday, injuring 40 people."],
			undecided: [
				"The talks between Ana Ruiz and Ida Lind on Friday took six hours.",
				"On the ferry that ran onto rocks off Lund on Friday were 218 people.",
			],
		},
		{
			text: "Ana Ruiz's trip follows her postponement of plans to visit Varde in February after the flood.",
			published: "2023-06-18",
			undecided: ["Ana Ruiz will visit Varde from June 18 to June 19."],
		},
		{
			text: "A fire at a paint factory in Lorvik killed six workers and injured 14 others on Tuesday night, the mayor said. Firefighters needed more than nine hours to put out the blaze. The factory, which employs 320 people, opened in 1987.",
			supported: ["A fire at a paint factory in Lorvik killed six people."],
			contradicted: [
				"A fire at a paint factory in Lorvik killed nine workers.",
				"Firefighters put out the blaze in less than five hours.",
				"The paint factory employs fewer than 200 people.",
			],
			undecided: ["The factory has more than 300 employees.", "Seven people live near the paint factory in Lorvik."],
		},
		{
			text: "The city council voted 9 to 4 on Monday to close three libraries and cut the museum budget by $2.5 million.",
			supported: ["The council voted to close three libraries."],
			contradicted: [
				"The council voted to close eight libraries.",
				"The council voted on Monday to close eight libraries.",
			],
			undecided: ["The council voted to close 12 schools."],
		},
		{
			text: "Novelist Karin Dahl, a 63-year-old former teacher, won the prize for a book about her childhood. She wrote 27 novels, of which four were made into films.",
			supported: ["Karin Dahl is 63.", "Four of her novels were made into films."],
			contradicted: ["Karin Dahl is 73.", "Karin Dahl wrote 37 novels."],
		},
		{
			text: "Goalkeeper Ivo Brandt, a 28-year-old, 1.95-metre Austrian, missed the match against Tarnow.",
			supported: ["Ivo Brandt is 28.", "Ivo Brandt is 28 years old."],
			contradicted: ["Ivo Brandt is 38.", "Ivo Brandt is 1.85 metres tall."],
			undecided: ["Ivo Brandt missed three matches.", "Ivo Brandt has kept goal for 19 years."],
		},
		{
			text: "Rents for flats are expected to rise between 2.5% and 3.5%, and those for offices between 2% and 3%, the bank said.",
			contradicted: ["Rents for flats are expected to rise between 6% and 8%."],
		},
		{
			text: "The storm killed three adults and two children in Haldvik. Of the ten fishermen on the trawler, three were rescued.",
			supported: ["The storm killed three adults in Haldvik."],
			undecided: [
				"The storm killed five people in Haldvik.",
				"Seven of the fishermen on the trawler were not rescued.",
			],
		},
		{
			text: "A pair of gunmen attacked the bank in Orsova. The shop next door sells a pair of trousers for 20 euros.",
			supported: ["Two gunmen attacked the bank in Orsova."],
			contradicted: ["Three gunmen attacked the bank in Orsova."],
			undecided: ["The shop sells two pairs of shoes."],
		},
		{
			text: "More than 40,000 residents have left the valley since the dam broke. Slightly more than half of the houses are dry.",
			supported: ["Over 40,000 residents have left the valley.", "More than half of the houses are dry."],
			contradicted: [
				"Fewer than 40,000 residents have left the valley.",
				"Fewer than half of the houses are dry.",
				"Less than a third of the houses are dry.",
			],
		},
		{
			text: "The company said profit fell 15 percent to 340 million euros last year.",
			supported: ["Profit fell by 15 percent last year.", "Profit fell to 340 million euros last year."],
			contradicted: ["Profit fell by 25 percent last year.", "Profit fell to 240 million euros last year."],
		},
	],
};

/** The opposite in the same place contradicts, whatever part of speech it is; elsewhere it may speak of something else. */
export const oppositeCorpus: Corpus = {
	guard: antonyms,
	stories: [
		{
			text: "The reform follows years of loud criticism and lawsuits by parents. The minister will be blamed for running a weak campaign, however good her plan is.",
			supported: [
				"The reform follows years of loud criticism by parents.",
				"The minister will be blamed for running a weak campaign.",
			],
			contradicted: [
				"The reform follows years of loud praise and lawsuits by parents.",
				"The minister will be praised for running a weak campaign, however good her plan is.",
			],
		},
		{
			text: "Teachers called the boy's mother but eventually reached an aunt. The singer struggled publicly with debts during her career.",
			supported: ["Teachers eventually reached an aunt.", "The singer struggled publicly with debts."],
			contradicted: [
				"Teachers called the boy's mother but eventually reached an uncle.",
				"The singer struggled secretly with debts during her career.",
			],
		},
		{
			text: "By Friday the rebels said their men were inside the refinery and held several halls, but army officers denied that claim and said all was quiet.",
			contradicted: ["Army officers confirmed the claim that the rebels held several halls."],
			supported: ["Army officers denied the claim."],
		},
		{
			text: "School was hard for Emil for years, but a chess club made things easier for him. He received a grant and thanked his sister, whose brother he is.",
			supported: ["School was hard for Emil for years.", "Emil received a grant."],
			undecided: ["He was given a bicycle.", "Emil thanked his brother."],
		},
		{
			text: "The guests, most of them parents with young children, left early. Critics praised the old theatre and the new roof.",
			contradicted: ["Critics condemned the old theatre and the new roof."],
		},
	],
};
