/**
 * News agencies: the name that reports show, and others under which their copy is credited, in lower case with hyphens as blanks.
 * Abbreviations that are also first names are left out. Source: the members of the European Alliance of News Agencies and of
 * MINDS International.
 */
export const agencies: readonly (readonly string[])[] = [
	["AP", "associated press", "the associated press"],
	["Reuters", "thomson reuters"],
	["AFP", "agence france presse"],
	["PA", "pa media", "press association", "the press association", "pa news agency"],
	["UPI", "united press international"],
	["dpa", "deutsche presse agentur"],
	["EFE", "agencia efe"],
	["ANSA", "agenzia ansa"],
	["Canadian Press", "the canadian press"],
	["AAP", "australian associated press"],
	["Kyodo", "kyodo news"],
	["Jiji Press"],
	["Xinhua", "xinhua news agency"],
	["TASS", "itar tass"],
	["Interfax"],
	["RIA Novosti"],
	["Yonhap", "yonhap news agency"],
	["PTI", "press trust of india"],
	["Asian News International"],
	["IANS", "indo asian news service"],
	["Anadolu", "anadolu agency"],
	["Austria Presse Agentur"],
	["Keystone-SDA", "keystone ats"],
	["NTB", "norsk telegrambyrå"],
	["Ritzau"],
	["STT-Lehtikuva"],
	["ANP", "algemeen nederlands persbureau"],
	["Belga"],
	["Polska Agencja Prasowa"],
	["ČTK"],
	["Agência Lusa", "agencia lusa"],
	["Bernama"],
	["Bloomberg", "bloomberg news"],
	["Ukrinform"],
	["Dow Jones", "dow jones newswires"],
];

/** How lines begin that say who wrote a text. */
export const creditOpenings: readonly string[] = [
	"by ",
	"source ",
	"copyright ",
	"with files from ",
	"with reporting by ",
	"with reporting from ",
	"additional reporting by ",
	"additional reporting from ",
	"reporting by ",
];

/** What such lines say elsewhere. */
export const creditPhrases: readonly string[] = [
	"contributed to this report",
	"contributed to this story",
	"contributed to this article",
	"contributed reporting",
	"all rights reserved",
];

/** Credits of pictures say nothing about the words. */
export const pictureWords: readonly string[] = [
	"photo",
	"photos",
	"photograph",
	"picture",
	"pictures",
	"image",
	"images",
	"video",
	"graphic",
	"illustration",
	"file",
];
