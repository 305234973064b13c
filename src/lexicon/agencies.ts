/**
 * News agencies and the names under which their copy is credited, lower case, hyphens as blanks. Abbreviations that
 * are also first names are left out. Source: the members of the European Alliance of News Agencies and of MINDS International.
 */
export const agencies: readonly (readonly string[])[] = [
	["ap", "associated press", "the associated press"],
	["reuters", "thomson reuters"],
	["afp", "agence france presse"],
	["pa", "pa media", "press association", "the press association", "pa news agency"],
	["upi", "united press international"],
	["dpa", "deutsche presse agentur"],
	["efe", "agencia efe"],
	["ansa", "agenzia ansa"],
	["canadian press", "the canadian press"],
	["aap", "australian associated press"],
	["kyodo", "kyodo news"],
	["jiji press"],
	["xinhua", "xinhua news agency"],
	["tass", "itar tass"],
	["interfax"],
	["ria novosti"],
	["yonhap", "yonhap news agency"],
	["pti", "press trust of india"],
	["asian news international"],
	["ians", "indo asian news service"],
	["anadolu", "anadolu agency"],
	["austria presse agentur"],
	["keystone sda", "keystone ats"],
	["ntb", "norsk telegrambyrå"],
	["ritzau"],
	["stt lehtikuva"],
	["anp", "algemeen nederlands persbureau"],
	["belga"],
	["polska agencja prasowa"],
	["čtk"],
	["agencia lusa", "agência lusa"],
	["bernama"],
	["bloomberg", "bloomberg news"],
	["ukrinform"],
	["dow jones", "dow jones newswires"],
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
