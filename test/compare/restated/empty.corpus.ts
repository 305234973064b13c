import type { Told } from "./told.ts";

/** Words of a frame that add nothing to what is told in it. */
export const emptyStories: readonly Told[] = [
	{
		text: "Greta Holm won the sprint on Sunday. The firm rebuilt the pier in 2019. Divers found the anchor near Lund. The crew hoped to reach the island. Five hundred tents were sold. Oda Vik plans to sell the farm. The council refused to repair the road.",
		supported: [
			"Greta Holm went on to win the sprint on Sunday.",
			"Greta Holm managed to win the sprint on Sunday.",
			"Greta Holm ended up winning the sprint on Sunday.",
			"It was Greta Holm who won the sprint on Sunday.",
			"It was the firm that rebuilt the pier in 2019.",
			"The firm took the step of rebuilding the pier in 2019.",
			"Divers happened to find the anchor near Lund.",
			"Divers succeeded in finding the anchor near Lund.",
			"The firm proceeded to rebuild the pier in 2019.",
		],
		refused: [
			"The crew managed to reach the island.",
			"The crew went on to reach the island.",
			"It was the crew that reached the island.",
			"It was the firm who won the sprint on Sunday.",
			"Greta Holm failed to win the sprint on Sunday.",
			"Greta Holm hoped to win the sprint on Sunday.",
			"Greta Holm did not go on to win the sprint on Sunday.",
			"Oda Vik ended up selling the farm.",
			"Oda Vik took the step of selling the farm.",
			"The council managed to repair the road.",
			"The council succeeded in repairing the road.",
			"A total of 600 tents were sold.",
			"A step of the firm won the sprint on Sunday.",
			"Greta Holm took the step of rebuilding the pier in 2019.",
		],
	},
	{
		text: "The airline is cutting 300 jobs. Corvex is among the firms that pay no tax. The tower leans because the ground is soft. Hanna Rud cannot walk. The reason for the delay is unclear. The list was not complete.",
		supported: [
			"The airline is in the process of cutting 300 jobs.",
			"Corvex is one of the firms that pay no tax.",
			"The tower leans because of the fact that the ground is soft.",
			"Hanna Rud is unable to walk.",
			"The reason for the delay is not clear.",
			"The list was incomplete.",
		],
		refused: [
			"Corvex is one of the firms that pay tax.",
			"The airline was in the process of cutting 400 jobs.",
			"Hanna Rud is able to walk.",
			"The reason for the delay is clear.",
			"The list was complete.",
			"The reason for the list is not clear.",
		],
	},
	{
		text: "The crew refused to leave the ship. The jury was unmoved. The band's manager, Tove Lind, sued the label. The public was asked to stay away. The silver was stolen on Sunday. Three climbers were rescued by a helicopter.",
		supported: [
			"Members of the crew refused to leave the ship.",
			"Crew members refused to leave the ship.",
			"Members of the public were asked to stay away.",
			"Thieves stole the silver on Sunday.",
		],
		refused: [
			"Two members of the crew refused to leave the ship.",
			"Some members of the crew refused to leave the ship.",
			"Members of the jury refused to leave the ship.",
			"Members of the band sued the label.",
			"A guard stole the silver on Sunday.",
			"Thieves stole the climbers.",
		],
	},
];
