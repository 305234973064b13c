/**
 * British and American spelling folded into the American one. Words that no rule gives stand in a table; the rules
 * (-our, -re, -ise, -yse, doubled l) touch only words that are listed or cannot be anything else.
 */

/** British form, American form. */
const pairs = (
	"grey gray greyer grayer greyish grayish programme program programmes programs defence defense defences defenses " +
	"defenceless defenseless offence offense offences offenses licence license licences licenses pretence pretense " +
	"practise practice practised practiced practises practices practising practicing cheque check cheques checks tyre tire " +
	"tyres tires kerb curb kerbs curbs aluminium aluminum ageing aging judgement judgment judgements judgments " +
	"acknowledgement acknowledgment acknowledgements acknowledgments plough plow ploughs plows ploughed plowed ploughing " +
	"plowing sceptic skeptic sceptics skeptics sceptical skeptical scepticism skepticism sceptically skeptically moustache " +
	"mustache moustaches mustaches pyjamas pajamas storey story storeys stories draught draft draughts drafts jewellery " +
	"jewelry jeweller jeweler jewellers jewelers manoeuvre maneuver manoeuvres maneuvers manoeuvred maneuvered manoeuvring " +
	"maneuvering skilful skillful skilfully skillfully fulfil fulfill fulfils fulfills fulfilment fulfillment enrol enroll " +
	"enrols enrolls enrolment enrollment instalment installment instalments installments instil instill instils instills " +
	"distil distill distils distills wilful willful wilfully willfully cosy cozy gaol jail gaols jails gaoled jailed whisky " +
	"whiskey yoghurt yogurt towards toward afterwards afterward upwards upward downwards downward forwards forward " +
	"backwards backward onwards onward inwards inward outwards outward whilst while amongst among amidst amid learnt " +
	"learned burnt burned dreamt dreamed spelt spelled spilt spilled spoilt spoiled leapt leaped leant leaned catalogue " +
	"catalog catalogues catalogs catalogued cataloged analogue analog foetus fetus foetuses fetuses foetal fetal anaemia " +
	"anemia anaemic anemic anaesthetic anesthetic anaesthesia anesthesia anaesthetist anesthetist paediatric pediatric " +
	"paediatrician pediatrician paediatricians pediatricians orthopaedic orthopedic encyclopaedia encyclopedia haemorrhage " +
	"hemorrhage haemorrhages hemorrhages haemoglobin hemoglobin haemophilia hemophilia leukaemia leukemia oestrogen estrogen " +
	"diarrhoea diarrhea gynaecology gynecology gynaecologist gynecologist paedophile pedophile paedophiles pedophiles " +
	"paedophilia pedophilia archaeology archeology archaeologist archeologist archaeologists archeologists archaeological " +
	"archeological palaeontologist paleontologist mediaeval medieval aeroplane airplane aeroplanes airplanes maths math " +
	"sulphur sulfur artefact artifact artefacts artifacts councillor councilor councillors councilors counsellor counselor " +
	"counsellors counselors marvellous marvelous marvellously marvelously woollen woolen tranquillity tranquility mum mom " +
	"mums moms mould mold moulds molds mouldy moldy smoulder smolder smouldered smoldered smouldering smoldering moult molt " +
	"cypher cipher disc disk discs disks doughnut donut doughnuts donuts furore furor omelette omelet speciality specialty " +
	"specialities specialties sizeable sizable likeable likable saleable salable liveable livable advisor adviser advisors " +
	"advisers enquiry inquiry enquiries inquiries enquire inquire enquired inquired enquiring inquiring axe ax " +
	"worshipped worshiped worshipping worshiping worshipper worshiper worshippers worshipers " +
	"benefitted benefited benefitting benefiting focussed focused focussing focusing targetted targeted connexion connection " +
	"carat karat chilli chili chillies chilies sombre somber centre center centres centers centred centered centring " +
	"centering theatre theater theatres theaters amphitheatre amphitheater metre meter metres meters kilometre kilometer " +
	"kilometres kilometers centimetre centimeter centimetres centimeters millimetre millimeter millimetres millimeters " +
	"litre liter litres liters millilitre milliliter millilitres milliliters fibre fiber fibres fibers calibre caliber sabre " +
	"saber sabres sabers spectre specter spectres specters meagre meager lustre luster ochre ocher mitre miter sceptre " +
	"scepter reconnoitre reconnoiter titre titer epicentre epicenter epicentres epicenters"
).split(" ");

/** Words in -our- that lose the u, whatever follows: colour, coloured, colourful, discolour. */
const our = (
	"arb ard arm behavi cand clam col demean misdemean endeav enam ferv fav flav glam harb hon hum lab neigh parl ranc rig " +
	"rum sav savi splend succ tum val vap vig od neighb ferv clang"
).split(" ");

/** Verbs in unstressed -el, -al, -il, -ol that Britons double before -ed, -ing and -er. */
const doubled = (
	"travel cancel label model level signal fuel quarrel total counsel marvel tunnel channel funnel rival dial initial pedal " +
	"shovel unravel jewel duel equal grovel barrel bevel chisel devil drivel enamel gravel libel marshal panel parcel pencil " +
	"revel snivel spiral stencil swivel towel trowel yodel medal metal petal carol pommel pummel shrivel bedevil disembowel " +
	"dishevel snorkel cudgel apparel imperil empanel remodel mislabel relabel outrival backpedal refuel unequal bejewel"
).split(" ");

/** Words in -ise that are no -ize. Those in -aise, -oise and -uise need no entry. */
const ise = (
	"advise advertise apprise arise chastise circumcise comprise compromise concise crise demise despise devise disenfranchise " +
	"disguise enfranchise enterprise excise exercise expertise franchise guise improvise incise merchandise moonrise " +
	"paradise precise premise promise reprise revise rise sunrise supervise surmise surprise televise treatise " +
	"uprise vise prise anise valise chemise cerise " +
	"mortise imprecise irise trellise"
).split(" ");

interface Tables {
	readonly exact: ReadonlyMap<string, string>;
	readonly our: readonly string[];
	readonly doubled: ReadonlySet<string>;
	readonly ise: ReadonlySet<string>;
}

let tables: Tables | undefined;

function loadTables(): Tables {
	const exact = new Map<string, string>();
	for (let at = 0; at + 1 < pairs.length; at += 2) exact.set(pairs[at] ?? "", pairs[at + 1] ?? "");
	tables = { exact, our, doubled: new Set(doubled), ise: new Set(ise) };
	return tables;
}

/** The American spelling of a word in lower case; the word itself where it has no other. Hyphenated words part by part. */
export function americanSpelling(norm: string): string {
	return norm.includes("-") ? norm.split("-").map(folded).join("-") : folded(norm);
}

function folded(word: string): string {
	const { exact, our, doubled, ise } = tables ?? loadTables();
	const found = exact.get(word);
	if (found !== undefined || !mayChange.test(word)) return found ?? word;
	return withoutU(word, our) ?? singleL(word, doubled) ?? withZ(word, ise) ?? word;
}

/** Most words have nothing that a rule changes. */
const mayChange = /our|l(?:ed|ings?|ers?)$|[iy]s(?:e[ds]?|ers?|ing|ations?)$/;

const prefixes: readonly string[] = ["", "dis", "un", "mis", "re", "multi"];

function withoutU(norm: string, our: readonly string[]): string | undefined {
	const at = norm.indexOf("our");
	if (at < 2) return undefined;
	const head = norm.slice(0, at);
	const listed = prefixes.some((prefix) => head.startsWith(prefix) && our.includes(head.slice(prefix.length)));
	return listed ? `${head}or${norm.slice(at + 3)}` : undefined;
}

const lEndings: readonly string[] = ["led", "ling", "ler", "lers", "lings"];

function singleL(norm: string, doubled: ReadonlySet<string>): string | undefined {
	const ending = lEndings.find((end) => norm.endsWith(end) && doubled.has(norm.slice(0, -end.length)));
	return ending === undefined ? undefined : norm.slice(0, -ending.length) + ending.slice(1);
}

const sEndings: readonly string[] = ["ise", "ised", "ises", "ising", "iser", "isers", "isation", "isations"];
const yEndings: readonly string[] = ["yse", "ysed", "yser", "ysers", "ysing"];

function withZ(norm: string, ise: ReadonlySet<string>): string | undefined {
	const ending = sEndings.find((end) => norm.endsWith(end)) ?? yEndings.find((end) => norm.endsWith(end));
	if (ending === undefined) return undefined;
	const head = norm.slice(0, -ending.length);
	const fixed = head.length < 3 || /[aouw]$/.test(head) || (ending.startsWith("i") && ise.has(`${head}ise`));
	return fixed ? undefined : head + ending.replace("s", "z");
}

/** The same for each word of a phrase joined by `_`. */
export function americanPhrase(lemma: string): string {
	return lemma.includes("_") ? lemma.split("_").map(americanSpelling).join("_") : americanSpelling(lemma);
}
