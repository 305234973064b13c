import { standIns } from "../../../src/compare/guards/who/stand-ins.ts";
import type { Corpus } from "./story.ts";

export const standInCorpus: Corpus = {
	guard: standIns,
	stories: [
		{
			text: "A fire broke out at the mill in Aske. A crew from Vell fought the flames all night.",
			supported: ["A crew from Vell fought the fire all night."],
		},
		{
			text: "Parents had asked the mayor for a bus. Ole Berg promised to look into it.",
			supported: ["Ole Berg promised to look into it."],
			refused: ["Ole Berg promised parents a bus."],
		},
		{
			text: "The drug reduced pain in mice. The researchers said it may not work in humans.",
			supported: ["The drug reduced pain in mice.", "The drug reduced pain."],
			refused: ["The drug reduced pain in humans."],
		},
		{
			text: "The vaccine protected monkeys against the virus. Trials in children begin next year.",
			supported: ["The vaccine protected monkeys against the virus.", "The vaccine protected monkeys."],
			refused: ["The vaccine protected children against the virus.", "The vaccine protected children."],
		},
		{
			text: "The council sold the school to a developer. Parents had hoped to keep the library.",
			supported: ["The council sold the school to a developer.", "The council sold the school."],
			refused: ["The council sold the library to a developer.", "The council sold the school to parents."],
		},
		{
			text: "The storm damaged the harbour. The lighthouse is closed. The wall was built from stone.",
			supported: ["The storm damaged the harbour.", "The lighthouse is closed."],
			refused: ["The storm damaged the lighthouse.", "The wall was built from storm."],
		},
	],
};
