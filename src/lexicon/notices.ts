/** How lines begin that a web page puts between the paragraphs of a story. Lower case, plain typography. */
export const noticeOpenings: readonly string[] = [
	"this browser does not support",
	"load more",
	"share:",
	"share this",
	"sign up for",
	"subscribe to",
	"advertisement",
	"click here",
	"follow us",
	"updated with",
	"copyright",
	"all rights reserved",
	"this material may not be published",
	"loading...",
	"skip to content",
	"your browser does not",
	"please enable javascript",
];

/** How links to other stories begin. */
export const teaserOpenings: readonly string[] = [
	"read more:",
	"read more",
	"read also:",
	"also read:",
	"see also:",
	"more:",
	"related:",
	"related stories",
	"watch:",
	"more in ",
	"more on ",
	"more from ",
	"recommended:",
	"most read",
	"trending",
	"you may also like",
	"in other news",
];

/** After such a line, the rest of the page belongs to other stories. */
export const tailOpenings: readonly string[] = [
	"more in ",
	"more from ",
	"related stories",
	"you may also like",
	"most read",
	"trending now",
];

/** Words of a photograph's credit. */
export const creditWords: readonly string[] = [
	"(photo by",
	"(photo:",
	"photo credit",
	"getty images",
	"file photo",
	"(ap photo",
	"(reuters/",
	"afp via",
];
