import { tocome } from "../../../src/compare/guards/happened/surer.ts";
import { unnamedDoers } from "../../../src/compare/guards/who/doers.ts";
import { lentPosts } from "../../../src/compare/guards/who/posts.ts";
import { linking } from "../../../src/compare/guards/words/linking.ts";
import type { Corpus } from "./story.ts";

/** A participle before a noun does not say who did it. */
export const unnamedDoerCorpus: Corpus = {
	guard: unnamedDoers,
	stories: [
		{
			text: "The clerk was sacked over a leaked memo on Monday.",
			refused: ["The clerk leaked the memo."],
			supported: ["The clerk was sacked on Monday."],
		},
		{
			text: "The singer was arrested in a stolen car in Hull.",
			refused: ["The singer stole the car."],
			supported: ["The singer was arrested in Hull.", "The car was stolen."],
		},
		{ text: "The dean resigned over a forged degree.", refused: ["The dean forged the degree."] },
		{
			text: "The minister visited the damaged school in May.",
			refused: ["The minister damaged the school."],
			supported: ["The minister visited the school in May."],
		},
		{ text: "The board praised the newly elected mayor.", refused: ["The board elected the mayor."] },
		{ text: "The skipper slept beside the wrecked barge.", refused: ["The skipper wrecked the barge."] },
		{ text: "Police found an escaped tiger in the park.", supported: ["The tiger escaped."] },
		{
			text: "The author spoke about her recently published memoir.",
			supported: ["The author published a memoir recently."],
		},
		{ text: "The author spoke about a novel that she had published.", supported: ["The author published a novel."] },
	],
};

/** With an adjective behind it a verb is another one. */
export const linkingCorpus: Corpus = {
	guard: linking,
	stories: [
		{
			text: "Lab tests on the water proved inconclusive in March.",
			refused: ["Lab tests in March proved that the water was clean."],
			supported: ["Lab tests on the water proved inconclusive."],
		},
		{
			text: "The farmer grew tired of his roses in the valley.",
			refused: ["The farmer grew roses in the valley."],
			supported: ["The farmer grew tired of his roses."],
		},
		{
			text: "The actress fell ill on the stage in Leeds.",
			refused: ["The actress fell on the stage in Leeds."],
			supported: ["The actress fell ill in Leeds."],
		},
		{ text: "Two hikers went missing on the ridge in May.", refused: ["Two hikers went on the ridge in May."] },
		{ text: "The crowd outside the mill turned violent.", refused: ["The crowd turned outside the mill."] },
		{ text: "The well in the square ran dry in June.", refused: ["The well ran in the square in June."] },
		{ text: "The mayor went straight to the station in Tarn.", supported: ["The mayor went to the station in Tarn."] },
		{ text: "The shares fell sharply in Oslo on Monday.", supported: ["The shares fell in Oslo on Monday."] },
		{ text: "The gardener grew red roses in Lund.", supported: ["The gardener grew roses in Lund."] },
	],
};

/** What was done says nothing of what is to come. */
export const tocomeCorpus: Corpus = {
	guard: tocome,
	stories: [
		{
			text: "The sawmill closed in May, and the canteen opened early.",
			supported: ["The sawmill closed in May."],
			refused: ["The sawmill will close next May.", "The sawmill will close in May.", "The canteen will open early."],
		},
		{
			text: "Peru has turned down similar offers before.",
			refused: ["Peru will turn down the offer."],
			supported: ["Peru has turned down offers."],
		},
		{ text: "The bank closed three branches last year.", refused: ["The bank will close three branches."] },
		{
			text: "The council sold the mill in May.",
			refused: ["The council will sell the mill."],
			supported: ["The council sold the mill."],
		},
		{
			text: "The factory was built in 1990 and will be torn down next year.",
			refused: ["The factory will be built next year."],
			supported: ["The factory will be torn down next year."],
		},
		{ text: "The orchestra has played the hymn in Bergen.", refused: ["The orchestra will play the hymn in Bergen."] },
		{ text: "The ferries had been repaired in Gdynia.", refused: ["The ferries will be repaired in Gdynia."] },
		{ text: "The mill, closed since May, will reopen in June.", supported: ["The mill will reopen in June."] },
		{ text: "The board plans to sell the crane.", supported: ["The board will sell the crane."] },
		{ text: "The library is to close in June.", supported: ["The library will close in June."] },
	],
};

/** Somebody of one sentence and a post of another are not the same for that. */
export const lentPostCorpus: Corpus = {
	guard: lentPosts,
	stories: [
		{
			text: "Jan Berg, a lawyer, spoke first. The conservative Union, which had sued, welcomed the ruling. Its leader stayed away.",
			refused: ["Jan Berg is the leader of the conservative Union."],
			supported: ["The conservative Union welcomed the ruling.", "Jan Berg is a lawyer."],
		},
		{
			text: "Ada Moe, a nurse, met the chairman. The rowing club of Tarn lost its boathouse in the flood.",
			refused: ["Ada Moe is the chairman of the rowing club of Tarn."],
			supported: ["Ada Moe met the chairman."],
		},
		{
			text: "Ivar Holm spoke to the owner on Monday. The paper mill in Vik burned down.",
			refused: ["Ivar Holm was the owner of the paper mill in Vik."],
			supported: ["Ivar Holm spoke to the owner on Monday."],
		},
		{
			text: "Nils Aker thanked the director. The opera house in Brenn reopened on Sunday.",
			refused: ["Nils Aker is the director of the opera house in Brenn."],
			supported: ["The opera house in Brenn reopened on Sunday."],
		},
		{
			text: "Rita Falk called the captain. The ferry to Lund ran aground.",
			refused: ["Rita Falk was the captain of the ferry to Lund."],
		},
		{
			text: "Paul Dahl wrote to the editor. The weekly newspaper of Orsa closed in May.",
			refused: ["Paul Dahl is the editor of the weekly newspaper of Orsa."],
		},
		{
			text: "Jan Berg has run the tennis club since May. He is its president.",
			supported: ["Jan Berg has run the tennis club since May."],
		},
	],
};
