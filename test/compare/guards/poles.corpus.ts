import { crossed } from "../../../src/compare/guards/happened/crossed.ts";
import { exclusives } from "../../../src/compare/guards/opposites/exclusives.ts";
import { poles } from "../../../src/compare/guards/opposites/poles.ts";
import type { Corpus } from "./story.ts";

export const poleCorpus: Corpus = {
	guard: poles,
	stories: [
		{
			text:
				"The ferry company said it was saddened by the captain's decision. Rovers kept up their good form with a 2-0 victory over Ashby. " +
				"Camping on the dunes is forbidden in summer. Filing a complaint has become rather simple for most tenants. " +
				"The council voted in favor of the tram line on Tuesday. The old bridge at Lund is still intact. " +
				"The charity's accounts are confidential. The museum's board supports the loan. The villagers were thrilled with the new well.",
			supported: [
				"The ferry company said it was saddened by the captain's decision.",
				"Rovers won a 2-0 victory over Ashby.",
				"Camping on the dunes is forbidden in summer.",
				"Filing a complaint has become simple for most tenants.",
				"The council voted in favor of the tram line on Tuesday.",
				"The old bridge at Lund is still intact.",
			],
			contradicted: [
				"The ferry company said it was delighted by the captain's decision.",
				"Rovers lost 2-0 to Ashby.",
				"The museum's board is against the loan.",
				"Filing a complaint has become more complicated for most tenants.",
				"The council voted against the tram line on Tuesday.",
				"The old bridge at Lund is destroyed.",
				"The villagers were disappointed with the new well.",
			],
		},
		{
			text:
				"The coach was delighted with the draw at first, but later he was dismayed by it. Torvik Oil was pleased with the ruling, while the anglers of Torvik were upset about it. " +
				"The minister said the vaccine was safe. The inquiry could clear the surgeon. The tunnel was closed in March and is open now. " +
				"The mayor may approve the plan. The clerk was less pleased with the seats. Ashby lost to Rovers in May and beat them in June.",
			undecided: [
				"The inquiry convicted the surgeon.",
				"The mayor rejected the plan.",
				"The clerk was upset with the seats.",
				"The mayor turned down the plan.",
				"The nurse said the vaccine was dangerous.",
			],
		},
		{
			text:
				"The union was thrilled with the offer at first. Members were later dismayed by the small print. Some doctors praised the drug; others condemned it. " +
				"Hansen denied that the bridge was dangerous. The board refused to say whether the sale was legal. If the test succeeds, the plant will reopen. " +
				"The film was neither praised nor condemned. The party promised to cut taxes. Residents say the river is clean.",
			undecided: [
				"The union was disappointed with the offer.",
				"Doctors criticized the drug.",
				"The sale was illegal.",
				"The plant will close.",
				"The film was hailed.",
				"The party raised taxes.",
				"Fishermen say the river is polluted.",
			],
		},
	],
};

export const crossedCorpus: Corpus = {
	guard: crossed,
	stories: [
		{
			text: "The conductor, Inga Holm, had thought of leaving; in the end she was persuaded by the players to stay. Rents fell sharply in the centre, while in the suburb of Aske they rose by 2 percent.",
			supported: ["The players persuaded Inga Holm to stay.", "In Aske rents rose by 2 percent."],
			refused: ["Rents rose by 2 percent in the centre."],
		},
		{
			text: "The ministry raised its wheat estimate for this year, but lowered that for next year. Its shares fell 4 percent while those of rival Lumo gained 3 percent.",
			supported: ["Lumo's shares gained 3 percent."],
			undecided: ["The ministry lowered its wheat estimate for this year."],
		},
		{
			text:
				"Torvik Oil was pleased with the ruling, while the anglers of Torvik were upset about it. Ada Berg backed the tunnel and opposed the bridge. " +
				"Prices of rice increased, but those of wheat dropped. The spray is safe for adults but dangerous for children. " +
				"The mill lost its roof in the storm and the barn kept its own. Boats from Lund arrived early, although those from Varde were late. " +
				"In Lund, rents fell but wages rose. The boxer, raised in Varde, left her brothers behind when she arrived in Lund.",
			supported: [
				"Torvik Oil was pleased with the ruling.",
				"Ada Berg championed the tunnel.",
				"Prices of rice rose.",
				"The spray is dangerous for children.",
				"Wages in Lund rose.",
				"The boxer, raised in Varde, arrived in Lund.",
			],
			refused: [
				"The anglers of Torvik were pleased with the ruling.",
				"Ada Berg backed the bridge.",
				"Ada Berg opposed the tunnel.",
				"Wheat prices climbed.",
				"The spray is dangerous for adults.",
				"Boats from Varde arrived early.",
			],
		},
		{
			text: "The broker had proposed a merger, which the smaller bank accepted but the larger bank rejected.",
			supported: ["The larger bank rejected the merger.", "The smaller bank accepted the merger."],
			undecided: ["The smaller bank rejected the merger."],
		},
		{
			text: "The anglers backed the dam of engineer Ida Kolb; the farmers and two hotels opposed it.",
			supported: ["The farmers and two hotels opposed the dam.", "The anglers backed the dam."],
			refused: ["The anglers opposed the dam."],
		},
		{
			text: "One suspect, a butcher aged 40, has admitted stealing the van but denies burning it.",
			supported: ["The butcher denies burning the van.", "The butcher has admitted stealing the van."],
			refused: ["The butcher denies stealing the van."],
		},
		{
			text: "Wexley have won four of their last five games, after losing six in a row in the spring.",
			supported: ["Wexley lost six games in a row in the spring."],
			refused: ["Wexley lost four of their last five games."],
		},
	],
};

export const exclusiveCorpus: Corpus = {
	guard: exclusives,
	stories: [
		{
			text:
				"The pilot saw a green light above the runway. The guard was hit in the shoulder with a bottle. Nora Falk lives on the third floor of the tower. " +
				"The team took the bronze medal in the relay. Ivo Brandt and his brother, Per, run the bakery. The storm damaged the northern wing of the museum. " +
				"The band's drummer, Lise Holm, wrote the song.",
			supported: [
				"The pilot saw a green light above the runway.",
				"The guard was hit in the shoulder.",
				"Nora Falk lives on the third floor of the tower.",
				"The team took the bronze medal in the relay.",
				"The storm damaged the northern wing of the museum.",
				"The band's drummer, Lise Holm, wrote the song.",
			],
			contradicted: [
				"The pilot saw a red light above the runway.",
				"The guard was hit in the knee with a bottle.",
				"Nora Falk lives on the ground floor of the tower.",
				"The team took the silver medal in the relay.",
				"The storm damaged the southern wing of the museum.",
				"Ivo Brandt and his son, Per, run the bakery.",
			],
		},
		{
			text:
				"The flag is red and blue. The guard was hit in the shoulder and the back. A red car and a blue van were parked outside the school. " +
				"The boat has a green hull. The team took the bronze medal in the relay and the silver medal in the sprint.",
			undecided: [
				"The flag is green.",
				"A green car was parked outside the school.",
				"The guard was hit in the knee.",
				"The boat has a white sail.",
			],
		},
	],
};
