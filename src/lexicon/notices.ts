/**
 * How lines begin that a web page puts between the paragraphs of a story. Lower case, plain typography. Openings say enough
 * by themselves; labels only where the line does not end like a sentence: "Most read" is one, "Most read it in school." is not.
 */
export const noticeOpenings: readonly string[] = [
	"this browser does not support",
	"load more",
	"share:",
	"share this article",
	"share this story",
	"sign up for our",
	"sign up to our",
	"subscribe to our",
	"click here",
	"follow us on",
	"updated with",
	"copyright 1",
	"copyright 2",
	"copyright ©",
	"copyright (c)",
	"©",
	"all rights reserved",
	"this material may not be published",
	"loading...",
	"skip to content",
	"your browser does not",
	"please enable javascript",
];

/** Words beside the day of publication at the head of a text. A day of change is none: "Monday" was written before it. */
export const datelineWords: ReadonlySet<string> = new Set(
	"published posted date dated issued first on by at am pm a.m. p.m. o'clock local time".split(" "),
);

export const noticeLabels: readonly string[] = [
	"advertisement",
	"copyright",
	"share this",
	"sign up for",
	"subscribe to",
	"follow us",
];

/** How links to other stories begin. */
export const teaserOpenings: readonly string[] = [
	"read more:",
	"read also:",
	"also read:",
	"see also:",
	"more:",
	"related:",
	"related stories",
	"watch:",
	"recommended:",
	"you may also like",
];

export const teaserLabels: readonly string[] = [
	"read more",
	"more in ",
	"more on ",
	"more from ",
	"most read",
	"trending",
	"in other news",
];

/** After such a label, the rest of the page belongs to other stories. */
export const tailLabels: readonly string[] = [
	"more in ",
	"more from ",
	"related stories",
	"you may also like",
	"most read",
	"trending now",
];

/** How captions begin. */
export const captionOpenings: readonly string[] = ["file - ", "file photo"];

/** Words of a photograph's credit. */
export const creditWords: readonly string[] = [
	"(photo by",
	"photo: ",
	"photograph: ",
	"photo credit",
	"/getty images",
	"(getty images",
	"via getty images",
	"| getty images",
	"file photo",
	"(ap photo",
	"(reuters/",
	"afp via",
];
