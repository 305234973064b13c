/** Why something happened: each line is one cause, and two of them exclude one another where two reports name one each. */
const lines: readonly string[] = [
	"short_circuit wiring",
	"leak",
	"cigarette",
	"candle",
	"lightning",
	"arson arsonist",
	"weather fog mist snow snowstorm blizzard ice rain downpour wind gale storm thunderstorm hurricane typhoon flood flooding",
	"strike walkout stoppage",
	"bird goose gull",
	"deer elk moose cow",
	"software",
	"bomb",
	"cancer tumor tumour leukemia leukaemia",
	"heart_attack",
	"stroke",
	"pneumonia flu influenza",
	"overdose",
	"protest demonstration",
	"landslide rockfall avalanche",
];

/** Noun → its line. `heart_attack` is two words in a row. */
export const causes: ReadonlyMap<string, string> = new Map(
	lines.flatMap((line) => line.split(" ").map((noun) => [noun, line] as const)),
);

/** What is caused: by the verb of a clause, or by its subject beside a verb that only says that it was caused. */
export const effects: readonly { readonly name: string; readonly verbs: ReadonlySet<string>; readonly of?: string }[] =
	[
		{ name: "delay", verbs: new Set("postpone delay defer cancel call_off put_off hold_up".split(" ")) },
		{ name: "death", verbs: new Set(["die"]), of: "of from" },
		{ name: "cause", verbs: new Set("cause start spark ignite trigger set_off bring_about".split(" ")) },
	];

/** Words before a cause: "because of", "due to", "by", and behind "die" "of". Norms. */
export const becauseWords: ReadonlySet<string> = new Set(["because_of", "due_to", "owing_to", "by"]);
