import type { Told } from "./told.ts";

/** What somebody says, told by a noun, or by a verb of saying without a colour of its own. */
export const speechStories: readonly Told[] = [
	{
		text: "Dagny Moe said the bridge was closed because of rust. Karl Lund warned that the dam could break. Vera Holm argued that the tax was unfair. The mayor's office called the talks “fruitful”. Ivar Ness promised that the pool would reopen.",
		supported: [
			"Dagny Moe's explanation was that the bridge was closed because of rust.",
			"Dagny Moe's message was that the bridge was closed because of rust.",
			"Dagny Moe explained that the bridge was closed because of rust.",
			"Dagny Moe noted that the bridge was closed because of rust.",
			"Dagny Moe stated that the bridge was closed because of rust.",
			"Dagny Moe told reporters that the bridge was closed because of rust.",
			"Dagny Moe made the point that the bridge was closed because of rust.",
			"According to Dagny Moe, the bridge was closed because of rust.",
			"Karl Lund's warning was that the dam could break.",
			"Vera Holm's argument was that the tax was unfair.",
			"Vera Holm's view is that the tax was unfair.",
			"In Vera Holm's view, the tax was unfair.",
			"Vera Holm took the position that the tax was unfair.",
			"“Fruitful” was the mayor's office's word for the talks.",
			"Ivar Ness's promise was that the pool would reopen.",
		],
		refused: [
			"Vera Holm's explanation was that the bridge was closed because of rust.",
			"Dagny Moe admitted that the bridge was closed because of rust.",
			"Dagny Moe denied that the bridge was closed because of rust.",
			"Dagny Moe confirmed that the bridge was closed because of rust.",
			"Dagny Moe insisted that the bridge was closed because of rust.",
			"Dagny Moe's warning was that the bridge was closed because of rust.",
			"Dagny Moe's admission was that the bridge was closed because of rust.",
			"Dagny Moe promised that the bridge was closed because of rust.",
			"Karl Lund's promise was that the dam could break.",
			"Karl Lund's warning was that the dam would break.",
			"In Karl Lund's view, the tax was unfair.",
			"Dagny Moe noted that the tax was unfair.",
			"“Fruitful” was the mayor's office's word for the tax.",
			"“Useless” was the mayor's office's word for the talks.",
			"“Fruitful” was Karl Lund's word for the talks.",
			"The mayor's office told reporters that the dam could break.",
		],
	},
	{
		text: "Anna Ek told the court that she had seen the van. In a letter to his son, Rolf Dahl said that the farm was sold. Gerd Aune told the newspaper Fjordbladet that the school needed a roof. Gerd Aune denied that the school was sold.",
		supported: ["Gerd Aune noted that the school needed a roof.", "Rolf Dahl explained that the farm was sold."],
		refused: [
			"Anna Ek told reporters that she had seen the van.",
			"Rolf Dahl told reporters that the farm was sold.",
			"Gerd Aune explained that the school was sold.",
			"Gerd Aune stated that the school was sold.",
			"Gerd Aune's message was that the school was sold.",
		],
	},
];
