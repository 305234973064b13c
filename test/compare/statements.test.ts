import { describe, expect, it } from "vitest";
import { statementsOf } from "../../src/compare/statements/index.ts";
import { clashes } from "../../src/compare/statements/pairs.ts";
import { libraryOf } from "./pairings.ts";
import { sourceOf } from "./projects.ts";

/** What texts named a, b, c disagree about: `kind: words | words`, each once. */
function disagreements(...texts: readonly string[]): readonly string[] {
	const library = libraryOf(...texts.map((text, at) => sourceOf("abc".charAt(at), text, "2024-03-05")));
	const statements = [...library.analyses.values()].flatMap(statementsOf);
	const found = clashes(statements, library.index.rarity).map(({ kind, sides }) => {
		const words = sides.map(({ analysis, fact }) => analysis.document.text.slice(fact.start, fact.end));
		return `${kind}: ${words.join(" | ")}`;
	});
	return [...new Set(found)];
}

describe("texts disagree", () => {
	it.each([
		[
			"phrase against phrase",
			"During the 35-minute session with Ana Ruiz, Jon Berg smiled.",
			"Jon Berg said his roughly 20-minute meeting with Ana Ruiz was friendly.",
			"quantity: 35-minute | roughly 20-minute",
		],
		[
			"phrase against clause",
			"Jon Berg met Ana Ruiz for about five hours.",
			"Jon Berg left after a two-hour meeting with Ana Ruiz.",
			"quantity: about five hours | two-hour",
		],
		[
			"a measure that a verb only carries",
			"The talks between Jon Berg and Ana Ruiz lasted three hours.",
			"The talks between Jon Berg and Ana Ruiz lasted five hours.",
			"quantity: three hours | five hours",
		],
		[
			"counts",
			"The gale damaged 120 homes in Kerrow on Sunday night, the town council said.",
			"Sunday night's gale damaged 210 homes in Kerrow, according to insurers.",
			"quantity: 120 | 210",
		],
		[
			"money",
			"The town of Ossel will pay $3.2 million for the new ferry terminal.",
			"Ossel will pay nearly $5 million for the new ferry terminal, documents show.",
			"quantity: $3.2 million | nearly $5 million",
		],
		[
			"ages",
			"The pilot, Lea Holm, 46, was unhurt.",
			"Firefighters helped Lea Holm, 52, out of the plane.",
			"quantity: 46 | 52",
		],
		[
			"days",
			"The museum in Kerrow opened its new wing on Monday.",
			"The museum in Kerrow opened its new wing on Saturday.",
			"date: on Monday | on Saturday",
		],
		[
			"happened against not happened",
			"The Lindholm council approved the budget.",
			"The Lindholm council did not approve the budget, a spokesman said.",
			"polarity: approved | approve",
		],
		[
			"the wording of a quotation",
			"“We will never sell the old harbour to strangers,” Mayor Ana Ruiz said.",
			"“We will gladly sell the old harbour to strangers,” Mayor Ana Ruiz said.",
			"quotation: “We will never sell the old harbour to strangers,” | “We will gladly sell the old harbour to strangers,”",
		],
		[
			"where it happened",
			"Ana Ruiz opened a factory in Kerrow on Monday. Ossel Steel built it.",
			"Ana Ruiz opened a factory in Tamber on Monday. Ossel Steel built it.",
			"place: Kerrow | Tamber",
		],
		[
			"the damage, in other words",
			"The gale in Kerrow caused damage of $3 million, Ana Ruiz said.",
			"Ana Ruiz walked through Kerrow. Insurers put the damage at $7 million.",
			"quantity: $3 million | $7 million",
		],
		[
			"jobs",
			"The closure will cost 1,200 jobs. Ana Ruiz owns the mill in Kerrow.",
			"At the mill in Kerrow, 1,450 people will lose their jobs, Ana Ruiz said.",
			"quantity: 1,200 | 1,450",
		],
		[
			"none against some",
			"Two villagers died in the gale. Ana Ruiz came to Kerrow.",
			"Nobody died in Kerrow, Ana Ruiz said.",
			"polarity: Two | Nobody died",
		],
		[
			"refused",
			"Ana Ruiz has resigned as head of the Kerrow bank.",
			"Ana Ruiz has refused to resign as head of the Kerrow bank.",
			"polarity: resigned | resign",
		],
		[
			"who said it",
			"“We will never sell the old harbour to strangers,” Ana Ruiz said.",
			"“We will never sell the old harbour to strangers,” Jon Berg said.",
			"quotation: “We will never sell the old harbour to strangers,” | “We will never sell the old harbour to strangers,”",
		],
		[
			"a bound and a number on its other side",
			"The gale damaged at least 120 homes in Kerrow on Sunday night, the council said.",
			"Sunday night's gale damaged 90 homes in Kerrow, according to insurers.",
			"quantity: at least 120 | 90",
		],
		[
			"a bound that is near and a number far beyond it",
			"Collectors gave just over 1,000 photos to the museum in Kerrow.",
			"Collectors gave 1,500 photos to the museum in Kerrow.",
			"quantity: just over 1,000 | 1,500",
		],
		[
			"a copy with another number, whatever it says",
			"Under the plan, according to which nobody may fish here, a fine of up to 300 euros has been proposed for each offence.",
			"Under the plan, according to which nobody may fish here, a fine of up to 900 euros has been proposed for each offence.",
			"quantity: up to 300 euros | up to 900 euros",
		],
	])("on %s", (_, one, other, expected) => {
		expect(disagreements(one, other)).toEqual([expected]);
		expect(disagreements(other, one)).toHaveLength(1);
	});

	it("inside one text", () => {
		const text =
			"Jon Berg met Ana Ruiz for three hours on Monday. It rained. Jon Berg met Ana Ruiz for five hours, aides said.";
		expect(disagreements(text)).toEqual(["quantity: three hours | five hours"]);
	});
});

describe("texts do not disagree", () => {
	it.each([
		["hedges that share a value", "The final lasted about three hours.", "The final lasted more than three hours."],
		[
			"what was wanted and what came",
			"The Greens needed 60 votes in the Kerrow council on Monday.",
			"The Greens got 45 votes in the Kerrow council on Monday.",
		],
		[
			"two deeds with one thing",
			"Lina Falk lost 12 games in the Morden league.",
			"Lina Falk played 20 games in the Morden league.",
		],
		["one number, hedged or not", "The final lasted six hours.", "The final lasted nearly six hours."],
		["a rounded number", "The fair in Kerrow drew 5,300 visitors.", "The fair in Kerrow drew 5,000 visitors."],
		["other people", "Jon Berg met Ana Ruiz for three hours.", "Jon Berg met Lea Holm for five hours."],
		["other places", "The gale damaged 120 homes in Kerrow.", "The gale damaged 210 homes in Ossel."],
		[
			"other days",
			"Jon Berg met Ana Ruiz for three hours on Monday.",
			"Jon Berg met Ana Ruiz for five hours on Tuesday.",
		],
		["plans", "Jon Berg met Ana Ruiz for three hours.", "Jon Berg hoped to meet Ana Ruiz for five hours."],
		[
			"the day of what the subject is known for",
			"The man accused of robbing Ana Ruiz in Kerrow last month is charged with theft.",
			"The man accused of robbing Ana Ruiz was charged with theft in Kerrow on Monday.",
		],
		["how long ago", "Jon Berg met Ana Ruiz three hours ago.", "Jon Berg met Ana Ruiz for five hours."],
		["what is added", "The gale damaged 120 homes in Kerrow.", "The gale damaged another 30 homes in Kerrow."],
		["two numbers of one clause", "Jon Berg cut the price from $5 to $3.", "Jon Berg cut the price to $3."],
		[
			"words that people quoted say",
			"“Jon Berg met Ana Ruiz for three hours,” Lea Holm said.",
			"Jon Berg met Ana Ruiz for five hours.",
		],
		[
			"what is said on two days",
			"Ana Ruiz said on Monday that the wall held.",
			"Ana Ruiz said on Saturday that the wall held.",
		],
		[
			"spelling",
			"“The colour of the old harbour wall will be grey,” Ana Ruiz said.",
			"“The colour of the old harbour wall will be grey”, Ana Ruiz said.",
		],
		[
			"a city and its country",
			"Ana Ruiz opened a factory in Porto. Ossel Steel built it.",
			"Ana Ruiz opened a factory in Portugal. Ossel Steel built it.",
		],
		[
			"a city and a state",
			"Ana Ruiz opened a factory in Munich. Ossel Steel built it.",
			"Ana Ruiz opened a factory in Bavaria. Ossel Steel built it.",
		],
		["both ends of a way", "Ana Ruiz flew to Lille with Ossel Steel.", "Ana Ruiz flew from Hamburg with Ossel Steel."],
		[
			"a place that the other text knows, too",
			"Ana Ruiz opened a factory in Kerrow. Ossel Steel built it in Tamber.",
			"Ana Ruiz opened a factory in Tamber. Ossel Steel built it.",
		],
		[
			"damage of two storms, told in one text",
			"The gale in Kerrow caused damage of $3 million, Ana Ruiz said. The flood caused damage of $7 million.",
			"Ana Ruiz walked through Kerrow. Insurers put the damage at $7 million.",
		],
		[
			"some of the people and all of them",
			"Two villagers died in the gale. Ana Ruiz came to Kerrow.",
			"Three people died in Kerrow, Ana Ruiz said.",
		],
		[
			"animals and people",
			"Twelve cows died in the gale. Ana Ruiz came to Kerrow.",
			"Nobody died in Kerrow, Ana Ruiz said.",
		],
		[
			"the damage of another year",
			"The gale in Kerrow caused damage of $3 million, Ana Ruiz said.",
			"In 2011 a gale in Kerrow caused damage of $7 million, Ana Ruiz recalled.",
		],
		[
			"a speaker and the body for which she speaks",
			"“We will never sell the old harbour to strangers,” Ana Ruiz said. She heads Ossel Steel.",
			"“We will never sell the old harbour to strangers,” Ossel Steel said.",
		],
		[
			"two things that one text says",
			"“We will never sell the old harbour to strangers,” Ana Ruiz said. “We will gladly sell the old harbour to strangers,” Ana Ruiz said later.",
			"Nothing else.",
		],
	])("on %s", (_, one, other) => {
		expect(disagreements(one, other)).toEqual([]);
		expect(disagreements(other, one)).toEqual([]);
	});

	it("on teasers", () => {
		expect(
			disagreements("READ MORE: The gale damaged 120 homes in Kerrow", "The gale damaged 210 homes in Kerrow."),
		).toEqual([]);
	});
});
