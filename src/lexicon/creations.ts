/** Works, and the verbs of those who make them: "a novel **by** Ada Moe" is one that she wrote. Lemmas. */
const rows: readonly string[] = [
	"write: report book novel letter article study essay poem play column memoir review biography story paper thriller libretto lyric manual",
	"paint: painting portrait mural fresco watercolor",
	"compose: symphony opera song concerto sonata piece score",
	"direct: film movie documentary series play production",
	"design: building bridge tower house stadium logo poster dress",
	"build: building bridge tower house engine capsule ship boat plane robot",
	"take: photo photograph picture",
	"make: film movie documentary sculpture statue report study announcement offer proposal complaint discovery",
	"produce: film album series report study",
	"develop: app software drug vaccine program system",
	"score: goal try equalizer",
	"publish: report study survey",
];

const makers: ReadonlySet<string> = new Set(
	rows.flatMap((row) => {
		const [verb = "", nouns = ""] = row.split(": ");
		return nouns.split(" ").map((noun) => `${verb} ${noun}`);
	}),
);

/** Verbs with which somebody does whatever deed a noun names: "carried out a spacewalk". */
const performing: ReadonlySet<string> = new Set("carry_out conduct undertake perform".split(" "));

/** Whether whoever stands behind the "by" of a noun does to it what the verb says. */
export function isMaking(verb: string, noun: string): boolean {
	return performing.has(verb) || makers.has(`${verb} ${noun}`);
}
