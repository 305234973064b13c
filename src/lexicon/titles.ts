/** Titles, offices and roles: the words that stand before or instead of a person's name. Lemmas, lower case. */

/** Courtesy titles. They belong to the person, tell no office, and some tell the pronoun. */
export const honorifics: Readonly<Record<string, "he" | "she" | "">> = {
	mr: "he",
	"mr.": "he",
	mister: "he",
	mrs: "she",
	"mrs.": "she",
	ms: "she",
	"ms.": "she",
	miss: "she",
	madame: "she",
	dr: "",
	"dr.": "",
	doctor: "",
	prof: "",
	"prof.": "",
	professor: "",
	sir: "he",
	dame: "she",
	lord: "he",
	lady: "she",
	baroness: "she",
	rev: "",
	"rev.": "",
	reverend: "",
	hon: "",
	"hon.": "",
};

/** Short forms of offices before a name: "Sen. X", "Gov. Y", "Rep. Z". */
export const abbreviatedTitles: Readonly<Record<string, string>> = {
	"sen.": "senator",
	"rep.": "representative",
	"gov.": "governor",
	"gen.": "general",
	"col.": "colonel",
	"lt.": "lieutenant",
	"capt.": "captain",
	"cpl.": "corporal",
	"sgt.": "sergeant",
	"maj.": "major",
	"adm.": "admiral",
	"pres.": "president",
	"det.": "detective",
	"supt.": "superintendent",
	"insp.": "inspector",
	"amb.": "ambassador",
	"fr.": "father",
	vp: "vice president",
	pm: "prime minister",
	mp: "member of parliament",
};

/** Nouns that name a person by what he or she does: the last word of a role, or the one before "of". */
export const roleHeads: ReadonlySet<string> = new Set(
	(
		"president minister premier chancellor secretary undersecretary king queen prince princess emperor pope emir sultan sheikh " +
		"crown ayatollah imam bishop archbishop cardinal rabbi priest pastor vicar nun monk governor mayor senator congressman " +
		"congresswoman representative lawmaker legislator speaker whip deputy commissioner councillor councilor councilman alderman " +
		"ambassador envoy diplomat consul attache negotiator mediator adviser advisor aide counsel counselor leader chief head boss " +
		"director chairman chairwoman chairperson chair ceo cfo coo officer executive founder cofounder owner partner principal dean " +
		"provost rector professor lecturer teacher scientist researcher economist analyst expert historian author writer novelist poet " +
		"journalist reporter correspondent editor columnist broadcaster presenter anchor host photographer blogger spokesman " +
		"spokeswoman spokesperson judge justice magistrate prosecutor attorney lawyer solicitor barrister sheriff constable inspector " +
		"detective superintendent sergeant lieutenant captain major colonel general brigadier admiral commander marshal corporal " +
		"commandant warden coroner pathologist doctor surgeon physician nurse paramedic firefighter pilot astronaut engineer architect " +
		"coach manager trainer captain striker goalkeeper keeper midfielder defender winger forward quarterback pitcher batsman bowler " +
		"wicketkeeper skipper golfer boxer swimmer sprinter cyclist jockey referee umpire champion driver rider actor actress singer " +
		"rapper musician composer conductor pianist guitarist comedian filmmaker producer screenwriter playwright artist painter " +
		"sculptor designer model chef farmer activist campaigner dissident whistleblower billionaire tycoon entrepreneur investor " +
		"banker trader treasurer accountant auditor controller regulator ombudsman chairman candidate nominee successor predecessor " +
		"counterpart suspect defendant gunman attacker victim widow monarch ruler dictator official"
	).split(" "),
);

/** Words that may stand before a role's head and belong to it: "foreign minister", "top diplomat". */
export const roleModifiers: ReadonlySet<string> = new Set(
	(
		"prime foreign defence defense finance interior home vice deputy former ex acting interim chief top senior main national " +
		"security trade commerce treasury justice health education energy agriculture transport transportation environment labour labor " +
		"housing culture sport sports press general executive managing assistant associate head first then co supreme attorney solicitor " +
		"district high crown state police fire intelligence military political opposition party majority minority house senate human " +
		"rights climate special permanent economic economy science technology communications information policy legal medical financial " +
		"operating marketing campaign team club national bank central parliament parliamentary presidential vice-presidential lead " +
		"veteran lieutenant major rear wing squadron staff field detective shadow junior chief intelligence navy army air force grand " +
		"spiritual religious supreme outgoing incoming newly re-elected long-time longtime personal private public world " +
		"number-one highest-ranking foreign-policy lord affairs external internal community development international cabinet council " +
		"county city town village village assembly league ministry department"
	).split(" "),
);

/** Modifiers that say how someone holds an office, not which office: they do not make two roles differ. */
export const looseModifiers: ReadonlySet<string> = new Set(
	"top main senior chief head veteran first highest-ranking long-time longtime national personal outgoing current the newly elected re-elected".split(
		" ",
	),
);

/** Modifiers that say someone does not hold the office itself. */
export const awayModifiers: ReadonlySet<string> = new Set(
	"former ex vice deputy assistant associate acting interim shadow then incoming undersecretary under".split(" "),
);

/** What may follow a head and belong to the role: "secretary of state", "secretary-general", "commander-in-chief". */
export const roleTails: readonly (readonly string[])[] = [
	["of", "state"],
	["of", "staff"],
	["of", "defence"],
	["of", "defense"],
	["of", "the", "exchequer"],
	["of", "the", "interior"],
	["of", "the", "treasury"],
	["of", "parliament"],
	["of", "foreign", "affairs"],
	["for", "foreign", "affairs"],
	["of", "homeland", "security"],
	["of", "health"],
	["of", "education"],
	["of", "commerce"],
	["of", "police"],
	["-", "general"],
	["general"],
	["-", "elect"],
	["-", "in", "-", "chief"],
	["in", "chief"],
];

/** Spellings and sexes of one word: read the first as the second. */
export const roleSpellings: Readonly<Record<string, string>> = {
	defense: "defence",
	labor: "labour",
	councilor: "councillor",
	advisor: "adviser",
	counselor: "adviser",
	chairwoman: "chairman",
	chairperson: "chairman",
	chair: "chairman",
	spokeswoman: "spokesman",
	spokesperson: "spokesman",
	congresswoman: "representative",
	congressman: "representative",
	actress: "actor",
	boss: "chief",
	head: "chief",
	cofounder: "founder",
	premier: "prime minister",
	skipper: "captain",
	attorney: "lawyer",
};

/**
 * Offices that are one office under different names from country to country.
 * A person holds one of these at a time in one country, so two of them for one person clash.
 */
export const offices: Readonly<Record<string, string>> = {
	"foreign minister": "foreign",
	"secretary of state": "foreign",
	"foreign secretary": "foreign",
	"minister of foreign affairs": "foreign",
	"minister for foreign affairs": "foreign",
	"external affairs minister": "foreign",
	"foreign affairs minister": "foreign",
	"defence minister": "defence",
	"defence secretary": "defence",
	"secretary of defence": "defence",
	"minister of defence": "defence",
	"finance minister": "finance",
	"treasury secretary": "finance",
	"secretary of the treasury": "finance",
	"chancellor of the exchequer": "finance",
	"interior minister": "interior",
	"home secretary": "interior",
	"minister of the interior": "interior",
	"commerce minister": "commerce",
	"commerce secretary": "commerce",
	"secretary of commerce": "commerce",
	"trade minister": "trade",
	"trade secretary": "trade",
	"health minister": "health",
	"health secretary": "health",
	"secretary of health": "health",
	"education minister": "education",
	"education secretary": "education",
	"justice minister": "justice",
	"justice secretary": "justice",
	"attorney general": "justice",
	"energy minister": "energy",
	"energy secretary": "energy",
	"environment minister": "environment",
	"environment secretary": "environment",
	"transport minister": "transport",
	"transport secretary": "transport",
	"transportation secretary": "transport",
	"agriculture minister": "agriculture",
	"agriculture secretary": "agriculture",
	"labour minister": "labour",
	"labour secretary": "labour",
	president: "president",
	"prime minister": "prime minister",
	chancellor: "prime minister",
	"vice president": "vice president",
	"deputy prime minister": "deputy prime minister",
	king: "monarch",
	queen: "monarch",
	"national security adviser": "security adviser",
};

/** What a minister or secretary may be in charge of. */
const portfolios: readonly string[] = [
	"foreign",
	"defence",
	"finance",
	"interior",
	"commerce",
	"trade",
	"health",
	"education",
	"justice",
	"energy",
];

/** Vague roles and the offices they may stand for. */
export const vagueRoles: Readonly<Record<string, readonly string[]>> = {
	leader: ["president", "prime minister", "monarch"],
	ruler: ["president", "prime minister", "monarch"],
	monarch: ["monarch"],
	minister: portfolios,
	secretary: portfolios,
	diplomat: ["foreign"],
	envoy: ["foreign"],
	"foreign policy adviser": ["foreign"],
	"foreign policy chief": ["foreign"],
	"defence chief": ["defence"],
	official: [
		"foreign",
		"defence",
		"finance",
		"interior",
		"commerce",
		"trade",
		"health",
		"justice",
		"security adviser",
		"vice president",
	],
};

/** Vague words that fit any role. */
export const anyRole: ReadonlySet<string> = new Set(["official", "counterpart", "politician", "veteran", "leader"]);

/** Roles of one family: any of them may be called by another. */
export const roleFamilies: readonly (readonly string[])[] = [
	[
		"chief",
		"director",
		"chairman",
		"ceo",
		"chief executive",
		"chief executive officer",
		"president",
		"commissioner",
		"leader",
		"manager",
	],
	["coach", "manager", "trainer"],
	["spokesman", "press secretary"],
	["lawyer", "barrister", "solicitor", "counsel"],
	["prosecutor", "district lawyer"],
	["diplomat", "ambassador", "envoy", "consul", "negotiator"],
	["reporter", "journalist", "writer", "correspondent", "columnist"],
	["expert", "analyst", "professor", "researcher", "scientist", "economist"],
	["representative", "lawmaker", "legislator", "politician", "member of parliament", "senator"],
	["policeman", "officer", "detective", "constable", "sergeant", "inspector"],
	["king", "queen", "monarch", "ruler"],
];

/** Title words that are surnames too: after a given name they are part of the name. */
export const titleSurnames: ReadonlySet<string> = new Set(
	"king bishop pope prince dean baron major judge marshal duke coach general cardinal abbott priest constable justice chef driver".split(
		" ",
	),
);

/** Roles by which a person stands for the pronoun. */
export const roleGenders: Readonly<Record<string, "he" | "she">> = {
	king: "he",
	prince: "he",
	pope: "he",
	spokesman: "he",
	congressman: "he",
	chairman: "he",
	queen: "she",
	princess: "she",
	spokeswoman: "she",
	congresswoman: "she",
	chairwoman: "she",
	actress: "she",
};

/** Plural words that mean the two persons, or the two countries, last spoken of. */
export const pairNouns: Readonly<Record<string, "person" | "place" | "either">> = {
	man: "person",
	woman: "person",
	leader: "person",
	president: "person",
	minister: "person",
	diplomat: "person",
	politician: "person",
	player: "person",
	friend: "person",
	rival: "person",
	country: "place",
	nation: "place",
	government: "place",
	side: "either",
	power: "place",
	state: "place",
	capital: "place",
};

/** Words that join a name's parts without a capital. */
export const nameParticles: ReadonlySet<string> = new Set(
	"de da do dos das di du del della des der den la le el al bin bint ibn ben van von zu ter ten y e".split(" "),
);

/** Verbs whose subject is a person or a body that speaks for one. Lemmas. */
export const sayingVerbs: ReadonlySet<string> = new Set(
	(
		"say tell add explain argue insist note reply respond ask write tweet recall admit deny claim warn urge joke concede laugh smile " +
		"believe think feel know hope want wear marry die born"
	).split(" "),
);

/** Last parts of a person's name. */
export const nameSuffixes: ReadonlySet<string> = new Set(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]);

/** Roles that name nobody by themselves: "the official" may be any. */
export const neverAlone: ReadonlySet<string> = new Set(
	"official counterpart partner forward model keeper crown whip counsel victim deputy author owner winger".split(" "),
);

/** After "who" they say what somebody is the head of. */
export const headingVerbs: ReadonlySet<string> = new Set([
	"heads",
	"leads",
	"runs",
	"chairs",
	"headed",
	"led",
	"chaired",
]);

/** Verbs by which somebody comes to an office. */
export const appointingVerbs: ReadonlySet<string> = new Set([
	"elected",
	"named",
	"appointed",
	"re-elected",
	"crowned",
	"made",
]);
