/**
 * Values of one kind of which a thing has one: one colour, one part of the body that was hit, one floor. Of two words of a
 * row only one can stand in one place of what is told of one event; a text may well have both elsewhere. Forms as written,
 * lower case.
 */
export const exclusiveRows: readonly string[] = [
	// Colours of a light, a flag, a car
	"red blue green yellow orange purple pink brown black white gray grey turquoise violet",
	"gold silver bronze",
	"blond blonde brunette redheaded gray-haired",
	// Parts of the body
	"head neck chest back stomach abdomen arm leg shoulder hand foot thigh knee ankle wrist elbow hip groin face jaw throat",
	"heart lung liver kidney stomach pancreas bladder spleen",
	"ear eye nose mouth tongue",
	"thumb forefinger toe",
	// Levels
	"ground basement attic",
	"ground first second third fourth fifth sixth seventh eighth ninth tenth top",
	"freshman sophomore junior senior",
	"undergraduate graduate postgraduate doctoral",
	"kindergarten elementary primary middle secondary high",
	"kindergartner schoolboy undergraduate",
	"private corporal sergeant lieutenant captain major colonel general",
	"constable sergeant inspector superintendent",
	"lightweight middleweight heavyweight featherweight welterweight bantamweight",
	"bachelor master doctorate",
	"underpass overpass",
	// Directions
	"north south east west northeast northwest southeast southwest",
	"northern southern eastern western northeastern northwestern southeastern southwestern central",
	"northward southward eastward westward",
	"northbound southbound eastbound westbound",
	"front rear",
	"window aisle middle",
	"left right",
	// Times of the day and year, as descriptions
	"morning afternoon evening night",
	"spring summer autumn winter",
	"breakfast lunch dinner supper",
	"daily weekly monthly quarterly yearly annual",
	// Families
	"father mother brother sister son daughter uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter husband wife",
	"stepfather stepmother stepson stepdaughter stepbrother stepsister",
	"fiance fiancee",
	"boy girl",
	"man woman",
	"boyfriend girlfriend",
	"bride groom",
	// Sorts
	"solo duet trio quartet quintet",
	"singles doubles",
	"quarterfinal semifinal final",
	"quarterfinals semifinals final",
	"gas electric diesel",
	"gasoline diesel kerosene",
	"cotton wool silk linen nylon",
	"wooden metal plastic stone concrete",
	"gold silver copper iron aluminum",
	"oil gas coal",
	"beef pork lamb chicken",
	"tea coffee",
	"wine beer whiskey vodka",
	"breast lung prostate skin colon brain bone cervical pancreatic",
	"pistol rifle shotgun",
	"knife gun",
	"helicopter airplane plane",
	"bus train ferry",
	"car truck motorcycle bicycle",
	"christian muslim jewish hindu buddhist",
	"sunni shiite",
	"catholic protestant orthodox",
	"democrat republican",
	"bassist drummer guitarist pianist violinist",
	"goalkeeper defender midfielder striker",
	"pitcher catcher shortstop",
	"bass drums guitar piano violin cello trumpet",
	"elliptical spiral",
	"manslaughter murder",
	"burglary robbery",
	"misdemeanor felony",
	"earthquake hurricane tornado tsunami",
	"square round triangular rectangular oval",
	"mammal reptile bird fish insect",
	"dog cat horse",
];

let index: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The other values of a word's sets. */
export function alternativesOf(word: string): ReadonlySet<string> | undefined {
	index ??= build();
	return index.get(word);
}

function build(): ReadonlyMap<string, ReadonlySet<string>> {
	const sets = new Map<string, Set<string>>();
	for (const row of exclusiveRows) {
		const words = row.split(" ");
		for (const word of words) {
			const others = sets.get(word) ?? new Set<string>();
			sets.set(word, others);
			for (const other of words) if (other !== word) others.add(other);
		}
	}
	return sets;
}
