/**
 * Constructions that say the same with other words in other places: "Corvex employs 900 people", "900 people work at Corvex".
 * Templates are parted by ` | `; words are lemmas, or forms of their own ("cutting"):
 *
 * - `*employ` the anchor, a verb; `*be+own` one in the passive; `*staff:n` a noun. What stands before and behind it is held
 *   against the words around it;
 * - `A`, `B` whoever or whatever, `N` how many, `D` a deadly event stand there; `A's` as the owner of what follows, also "its"; `A…` all up to the
 *   end of the clause;
 * - `a/b` either word; `a?` may be missing; `.` no object.
 *
 * Articles, auxiliaries and adverbs may stand between. ` > ` parts what says more, before it, from what it entails. A row
 * stands here when it holds in any affirmed sentence, with everyone in the place of their letter.
 */

interface Constructions {
	readonly rows: readonly string[];
	/** They tell how things are: what was so then need not be so now. */
	readonly state: boolean;
	/** Kinds of facts that are part of what they tell: the denial and the plan in "has yet to approve". */
	readonly settles: readonly string[];
}

const states: readonly string[] = [
	// Work
	"A *employ N | N *work at/for A | N be+*employ by/at A | A *have staff/workforce/payroll of N | A *have N employee/worker/staff | " +
		"A's *staff:n of N | A's staff/workforce *number/total/be N | N be+*employ at A | N be on A's *payroll:n",
	"A with *staff/workforce:n of N | A , *employer:n of N > A *employ N | A *have staff/workforce of N | N *work at/for A | A *have N employee/worker/staff",
	"A *employ B | B be+*employ by/at A | B *be employee of A | B *be A's employee | B *work for A",
	"B *coach/train/manage/head A > B *be in charge of A",
	// Members, students, inhabitants
	"A *have N member | N *be member of A | A's membership *be/number/total N | A *count N member | N *belong to A | A *have membership of N",
	"A *have N student/pupil | N student/pupil *attend A | N child *attend A | N student/pupil *study at A | N student/pupil be+*enrol/enroll at/in A",
	"A *have N inhabitant/resident | N *live in A | A *be home to N | A's population *be N | population of A *be N | A *have population of N | A *count N inhabitant/resident",
	// Rooms
	"A *hold/seat/accommodate N | A *have capacity of N | A *have room/space for N | A *have N seat | A's capacity *be N | capacity of A *be N | N *fit in/into A | A *offer room/space/seat for N",
	"A *contain/have N room | there *be N room in A",
	// Measures
	"A *weigh N | A's weight *be N | weight of A *be N | A *have weight of N | A *tip scale at N",
	"A *be N long | A *measure N in length | A's length *be N | length of A *be N | A *have length of N",
	"A *be N tall/high | A *stand N tall/high | A's height *be N | height of A *be N | A *rise to N | A *have height of N",
	"A *be N wide/across | A *measure N across | A's width *be N | width of A *be N",
	"A *be N deep | A's depth *be N | depth of A *be N | A *have depth of N",
	"A *cover/span N | A *be N in size | A's area *be N | area of A *be N | A *have area of N | A *extend over N",
	"A *be N old | A's age *be N | age of A *be N",
	"A *cost N | price/cost/cost of A *be N | A's price/cost *be N | A be+*price at N | A *come at price of N | A *retail at/for N | A *sell for N | A be+*sell for N",
	"rent of/for A *be N | A's rent *be N | A be+*rent for N",
	"limit on A *be N | A's limit *be N | A be+*limit to N",
	// Pay
	"A's salary/pay/wage/wages/income *be/total N | A's salary/pay/wage/wages *come/amount to N | A *earn N | A *make/draw/take_home N | A be+*pay N | A *receive/draw salary/wage of N | A *earn salary/wage of N",
	"strike pay *be/amount N | strike pay *amount/come to N | striker/strikers *receive/get N | striker be+*pay N | striker *receive/get N in strike pay",
	"strike pay *be/amount N | strike pay *amount/come to N | striker *receive/get strike pay of N",
	"sick pay *be/amount N | sick pay *amount/come to N | sick worker/employee *receive/get N",
	"pension *be/amount N | pension *amount/come to N | pensioner *receive/get N",
	// Owning and leading
	"A be+*own by B | A *belong to B | B *own A | B *be owner/proprietor of A | owner/proprietor of A *be B | A's owner *be B | B *be A's owner | A *be property of B | A *be B's property | A *be in hand of B",
	"B , *owner/proprietor:n of A | *owner/proprietor:n of A , B | A's *owner:n , B | A's *owner:n B > A be+*own by B | A *belong to B | B *own A | B *be owner of A | owner of A *be B | B *be A's owner",
	"B *lead/head A | B *be leader/head/chief of A | B *be A's leader/head/chief | A be+*lead/head by B | leader/head of A *be B | A's leader/head *be B | A *be under leadership of B | B *be in charge of A | B *be at head/helm of A",
	"B *chair A | B *be chair/chairman/chairwoman/chairperson/president of A | B *be A's chair/chairman/chairwoman | A be+*chair by B | chair/chairman/chairwoman of A *be B",
	"B *run/manage A | B *be manager of A | B *be A's manager | A be+*run/manage by B | manager of A *be B | B *be in charge of A",
	"B *coach A | B *be coach of A | B *be A's coach | A be+*coach by B | coach of A *be B",
	"B *captain/skipper A | B *be captain/skipper of A | B *be A's captain/skipper | A be+*captain/skipper by B | captain of A *be B",
	"B *host/present A | B *be host/presenter of A | A be+*host/present by B | host/presenter of A *be B",
	"A *sponsor B | A *be sponsor of B | B be+*sponsor by A | sponsor of B *be A | B's sponsor *be A",
	// Kinship and rivalry
	"A be+*marry to B | A *be B's wife/husband/spouse | A *be wife/husband/spouse of B | B *be A's wife/husband/spouse | B *be wife/husband/spouse of A | B be+*marry to A | A and B be+*marry",
	"A *border/adjoin B | B *border/adjoin A | A *share border with B | B *share border with A | A *lie/be next to B | B *lie/be next to A",
	"A *resemble B | A *look like B | A *be similar to B | B *be similar to A | A *look similar to B",
	"A *differ from B | B *differ from A | A *be different from B | B *be different from A",
	// Having and lacking
	"A *suffer from B | A *have B > A *suffer from B",
	"A *be able to B | A *can B",
	"A *be responsible for B | B *be A's responsibility | B *be responsibility of A | responsibility for B *lie with A | A *bear responsibility for B | A *have responsibility for B",
	"A *depend/rely on B | A *be dependent/reliant on B",
	"A *support/back/favor/favour B | A *be in favor/favour of B | A *be supporter of B | A *be for B",
	"A *oppose B | A *be against B | A *be opposed to B | A *be opponent of B | A *be opposed B",
	"A *know B | A *be aware of B | A *have knowledge of B",
	"A *need/require B | B be+*need/require by A | A *be in need of B",
	"A *lack B | A *be without B | A *have no B",
	"A *consist of B… | A be+*make up of B… | A *comprise B… | A be+*compose of B…",
	"A *be part of B | A *belong to B | A *form part of B | B *include A",
	"A *speak N language | A *be fluent in N language",
	"A *contain B | there *be B in A | B be+*contain in A",
	"A be+*situate/locate in B | A *lie/stand in B | A *be in B",
];

const deeds: readonly string[] = [
	// Crowds
	"A *draw/attract/pull_in N | N *attend A | A be+*attend by N | N *come/flock to A | A *draw/attract crowd/audience of N | crowd/audience of N *attend A | A be+*attend by crowd of N | " +
		"A *have N visitor/spectator | N visitor/spectator *come to A | A *have attendance of N | N *turn out/up for A | N *turn up at A | attendance at A *be N | A be+*visit by N | N *visit A | A *see N visitor | A *welcome N visitor",
	"N *take part in A | A *have N participant/entrant | N *participate/compete in A | N *enter A | there *be N participant in A | N participant *take part in A | A *draw/attract N participant",
	"N *be at A | N *attend A | A be+*attend by N",
	"A *play to crowd/audience of N | N *watch/see A | A *perform in_front of N | A be+*watch/see by N | A be+*watch by crowd/audience of N",
	"A *carry N | N *travel on/by A | A *have N aboard | A *have N on board | N *be on board A | N *be aboard A | there *be N on board A | there *be N aboard A",
	"N *sign A | A be+*sign by N | A *gather/collect N signature | A *attract/draw N signature",
	"N *watch A on television/tv | A *have television audience of N | A *draw television audience of N",
	// Hurt and killed
	"D *kill V | V *die in D | V be+*kill in D | D *claim V life | D *cost V life | D *claim/cost life of V | V *lose life in D | death toll from/in/of D *be V | D *leave V dead | death toll from/in/of D *stand at V",
	"D *injure/hurt/wound V | V be+*injure/hurt/wound in D | V *suffer injury in D | D *leave V injured/hurt/wounded | V *sustain injury in D",
	"*dead:n be A… | dead *be A… | dead *include A… | victim *be A… > A be+*kill | A *die . | A *lose life",
	"A *destroy B | B be+*destroy in/by A | B be+*wreck by A | A *lay waste to B | B be+*ruin by A",
	"A *make V homeless | V *lose home in A | A *leave V homeless | V be+*make homeless by A | V be+*leave homeless by A",
	// Winning and scoring
	"*winner:n , A | winner *be A | A , *winner:n , | A *be winner . | A *come/finish first . | A *emerge as winner > A *win . | A *be winner .",
	"*winner:n of B , A | winner of B *be A | A *be winner of B | A , *winner:n of B | B be+*win by A | A *win B | A *take B title | A *finish/come first in B | victory in B *go to A | B's *winner:n , A | A *be B's winner | A *claim victory in B",
	"*runner-up:n , A | runner-up *be A | A *finish/come second | A *take second place",
	"*loser:n , A | loser *be A > A *lose .",
	"A *finish/come last | A *be last to finish | A *take last place | A *bring up rear",
	"A *score N goal | A's N *goal:n | A *net/hit N time | N goal *come from A",
	"A *be champion of B | A *win B title | A *hold B title > A *be champion of B",
	// Coming instead of somebody
	"A's place be+*take by B | B *take A's place | B *take place of A | B *stand in for A | B *fill in for A | B *deputise/deputize for A | B *step in for A | B *replace A | A be+*replace by B | " +
		"B *cover for A | B *come on for A | B *substitute for A | place of A be+*take by B",
	"A *succeed B | A be+*appoint B's successor | A *take over from B | B be+*succeed by A | A *be B's successor | B's *successor:n , A | A *be successor to/of B | B be+*replace by A | A *replace B",
	"A *be predecessor of B | A *be B's predecessor | B *be A's successor | A *precede B | B *succeed A | A be+*succeed by B",
	// Dismissals and jobs
	"N job be+*lose/cut/axe/ax/shed at A | A *cut/axe/ax/shed N job | A *lose N job | N *lose job at A | A *lay off N | N be+*lay off by/at A | A *make N redundant | N be+*make redundant at/by A | A *dismiss N",
	"A *create N job | N job be+*create at/by A | A *add N job | A *hire/recruit N | A *take on N | N be+*hire/recruit/take_on by A",
	// Selling and deceiving
	"A *pass off B as C | B be+*pass off as C by A | A *sell B as C | B be+*sell as C by A | A *pass B off as C",
	"A be+*sell for N | A *fetch N | A *go for N | A *change hand for N | N be+*pay for A | A *bring N | A *go under hammer for N | price of A *be N | A be+*buy for N | A be+*sell at N | A *go to B for N",
	"A *buy B from C | C *sell B to A | B be+*sell to A by C | B be+*buy from C by A | B be+*sell by C to A | A *acquire/purchase B from C | B *go from C to A",
	"A *pay N for B | A *buy B for N | B *cost A N | A *spend N on B | B be+*buy by A for N | A *acquire/purchase B for N | A *fork out N for B | A *shell out N for B | A's *purchase:n of B for N",
	"A *give B to C | C *receive/get B from A | B be+*give to C by A | C be+*give B by A",
	"B be+*give to C | C be+*give B | C *receive/get B | B be+*administer to C",
	"C be+*award B | B be+*award to C | C *receive B | B be+*present to C | C be+*present with B",
	"C *reject/dismiss/deny A's appeal | A's appeal be+*reject/dismiss/deny | A's appeal *fail | C *throw_out A's appeal | A's appeal be+*throw_out > A *lose appeal | A's appeal *fail | A's appeal be+*reject/dismiss",
	"A *lend B to C | C *borrow B from A | B be+*lend to C by A | B *be on loan to/at C from A | C *have B on loan from A",
	"A *rent/let B to C | C *rent B from A | B be+*rent/let to C by A | A *be C's landlord",
	"A *owe B N | A *have debt of N to B | A *be in debt to B",
	// Missing and reaching
	"A *miss target by N | A *come/land/touch down N off target | A *land N off target | A *fall N from target | A *land N from target | A *come down N from target | A *be N off target | A *land N away from target | A *come down N away from target",
	"A *miss B by N | A *fall N short of B | A *be N short of B",
	"A *exceed/beat/top B by N | A *be N above B | A *be N over B",
	"B *delay A by N | B *hold up A by N > A be+*delay by N | A *arrive/be/come N late | A *be N behind schedule",
	"A *arrive/be/come N late | A *be N behind schedule | A *be delayed by N | A *have delay of N | A be+*delay by N",
	// Taking time
	"A *last N | A *go on for N | A *take N | A *continue for N | A be+*over after N | duration of A *be N | A's duration *be N | A *run for N | A *drag on for N",
	"A *take N to B | A *need N to B | A *spend N to B | it *take A N to B | A *spend N B",
	// Tests and treatment
	"B *put A through C | A *undergo C | A *go through C | A *have C > A *undergo C | A *have C | A *go through C",
	"A *pass C | A *come through C",
	"A be+*treat for B | A *receive/get treatment for B | A *undergo treatment for B",
	"A be+*take to hospital | A *end up in hospital | A be+*hospitalize/hospitalise | A be+*rush to hospital | A be+*admit to hospital > A be+*take to hospital | A be+*hospitalize/hospitalise | A *go to hospital",
	"A *operate on B | B be+*operate on by A | A *perform operation on B | B *undergo operation by A",
	// Posts
	"A *serve/act as B of C | A *be B of C | A *hold post/office/position of B of C | A *be C's B",
	"A be+*elect B | A *win election as B | A *become B . > A *become B",
	"A be+*appoint/name/make B | A *become B > A *become B",
	"A be+*appoint/name/make B by C | C *appoint/name/make A B",
	"A *step down as B | A *resign as B | A *quit as B | A *resign from post as B | A *give up post as B | A *leave post as B | A *stand down as B | A *relinquish post as B",
	// Signings of a club
	"A's *signing:n | player/man/woman A *sign | player *sign by A | *signing:n by A | A's *signing:n of player",
	"A's *purchase:n | player A *buy | player *buy by A | *purchase:n by A | thing A *buy",
	// Making
	"A *write B | B be+*write by A | A *be author/writer of B | author/writer of B *be A | B *be work of A | B *be by A",
	"A *found/establish/start/set_up B | B be+*found/establish/start/set_up by A | A *be founder of B | founder of B *be A | B's founder *be A",
	"A *invent B | B be+*invent by A | A *be inventor of B | inventor of B *be A",
	"A *design B | B be+*design by A | A *be designer/architect of B | designer/architect of B *be A | B *be design of A",
	"A *discover/find B | B be+*discover/find by A | A *make discovery of B | discovery of B be+*make by A | A *come across B",
	"A *develop B | B be+*develop by A | A *be developer of B | developer of B *be A",
	"A *direct B | B be+*direct by A | A *be director of B | director of B *be A",
	"A *organize/organise B | B be+*organize/organise by A | A *be organizer/organiser of B | organizer/organiser of B *be A",
	"A *build/construct B | B be+*build/construct by A | A *be builder of B | builder of B *be A",
	"A *drive B | A *be driver of B | driver of B *be A | A *be at wheel of B | A *be behind wheel of B | B be+*drive by A",
	"A *fly B | A *be pilot of B | pilot of B *be A | A *be at control of B | B be+*fly by A",
	"A *play B in C | A *take/have role/part of B in C | role/part of B in C be+*play/take by A | A *star as B in C | role/part of B in C *go to A | A *appear as B in C",
	"A *play B | A *take/have role/part of B | role/part of B be+*play/take by A | A *star/appear as B | role/part of B *go to A",
	// Causes
	"A *cause B | B be+*cause by A | A *lead to B | B *result from A | B *be result of A | A *result in B | cause of B *be A | A *be cause of B | B *be due to A | A *be reason for B | A *trigger B | B be+*trigger by A | A *be to blame for B | B be+*put down to A | B be+*blame on A",
	"A *force B | A *make B necessary | B be+*force by A",
	"A *require/necessitate B | A *make B necessary | B be+*necessitate by A",
	"A *prevent B | B be+*prevent by A | A *stop B | B be+*stop by A",
	"A *delay B | B be+*delay by A | A *hold up B | B be+*hold up by A",
	// Meeting and talking
	"A *meet B | A *have/hold meeting with B | A *meet with B | B *meet A | B *meet with A | A *hold talk with B | B *have/hold meeting with A",
	"A *call/phone/telephone/ring B | A *have phone/telephone call with B | A *give B call | B *get/receive call from A | A *speak to B by/on phone/telephone | A *make phone/telephone call to B | B be+*call/phone/telephone/ring by A | A *ring up B | A *ring B up > A *speak to B",
	"A *call/phone/telephone/ring B | A *give B call | B *get/receive call from A | A *make phone/telephone call to B | B be+*call/phone/telephone/ring by A | A *ring up B",
	"A *write to B | B *get/receive letter from A | A *send letter to B | A *send B letter",
	"A *sue B | A *file lawsuit/suit against B | A *take B to court | B be+*sue by A | B be+*take to court by A | A *bring case/lawsuit against B | A *go to court against B",
	"A *visit B | A *pay visit to B | B be+*visit by A | B *have/receive visit from A | A *go to B to visit",
	"A *agree with B | B *agree with A | A and B *agree | A *reach agreement with B | A *come to agreement with B",
	"A *quarrel/argue with B | A *have quarrel/argument with B | B *have quarrel/argument with A | A *be in dispute with B | B *be in dispute with A",
	"A *marry B | B *marry A | A be+*marry to B | A *tie knot with B | A *become wife/husband of B | A *become B's wife/husband",
	"A *collide with B | B *collide with A | A and B *collide | *collision:n between A and B | A *crash into B | A *run into B | A *hit B",
	"A *play against B | B *play against A | A *play B | A *face B | B *face A | A *take on B | B *take on A | *match/game:n between A and B",
	"A *accompany B | B be+*accompany by A | A *go with B | B *be in company of A | A *be with B",
	"A *inspire B | B be+*inspire by A | B *draw inspiration from A",
	"A *surprise B | A *come as surprise to B | B be+*surprise by A | A *take B by surprise",
	"A *please/delight B | B be+*please/delight with/by/at A | B be *happy with/about A",
	"A *shock B | A *come as shock to B | B be+*shock by A",
	"A *anger B | B be+*anger by A | A *make B angry | B *be angry about/at/over A | A *cause anger among B",
	"A *disappoint B | B be+*disappoint by/with A | A *be disappointment to/for B",
	"A *interest B | A *be of interest to B | B be+*interest in A",
	"A *benefit B | B *benefit from A | A *be of benefit to B | A *be good for B | B *profit from A",
	"A *harm/damage B | A *do harm/damage to B | B be+*harm/damage by A | A *be harmful to B | A *be bad for B",
	"A *help B | B be+*help by A | A *be of help to B | A *be help to B | B *have help from A | A *come to aid of B",
	"A *convince/persuade B | B be+*convince/persuade by A | A *talk B round | A *win B over",
	"A *remind B of C | B be+*remind of C by A | C *come to B's mind",
	"A *attract B's attention | B *notice A | A *catch B's eye",
];

const plans: readonly string[] = [
	"A be *cutting/axing/shedding N job | N job be+*being cut at A | N job *go at A | A *announce loss of N job | N job will be+*lose at A | N job will be+*cut at A | *loss:n of N job at A | A plan *cut:n of N job | N job will *go at A | " +
		"A to *cut N job | N job to *go at A | N job be to *go at A | A will *cut/axe/ax/shed N job | A *announce cut of N job | A *plan/intend to cut/axe/shed N job",
];

/** Deeds that are still to be done, with the nouns that name them. */
const pending: readonly (readonly [verb: string, noun: string])[] = [
	["approve", "approval"],
	["ratify", "ratification"],
	["authorise/authorize", "authorisation/authorization"],
	["consent_to", "consent"],
	["confirm", "confirmation"],
	["endorse", "endorsement"],
	["agree_to", "agreement"],
	["sign", "signature"],
	["review", "review"],
	["clear", "clearance"],
	["accept", "acceptance"],
	["sanction", "sanction"],
	["permit", "permission"],
	["bless", "blessing"],
];

/** `V` is the verb, `to` its preposition if it has one, `D` the noun. */
const pendingTemplates =
	"A must still *V B | A still have to *V B | A still must *V B | A have still to *V B | A have yet to *V B | A have not yet *V B | A have not *V B yet | A still? need to *V B | " +
	"B must still be+*V by A | B still have to be+*V by A | B have yet to be+*V by A | B have not yet be+*V by A | B have not be+*V by A yet | B still? need to be+*V by A | B be still? to be+*V by A | " +
	"B still? *need/require A's D | B still? *need/require D of/from/by A | B be still? *subject:n to D of/by/from A | B be still? *subject:n to A's D | " +
	"B still? *await A's D | B still? *await D of/from/by A | B be still? *awaiting D of/from/by A | B be still? *awaiting A's D | " +
	"A's D be still? *outstanding:n | D of A be still? *outstanding:n | B still? *lack A's D | B still? *lack D of A";

const opens: readonly string[] = pending.map(([verb, noun]) => {
	const [plain = "", preposition] = verb.split("_");
	const said = preposition === undefined ? plain : `${plain} ${preposition}`;
	return pendingTemplates.replaceAll("V", said).replaceAll("D", noun);
});

export const constructionRows: readonly Constructions[] = [
	{ rows: states, state: true, settles: [] },
	{ rows: deeds, state: false, settles: [] },
	{ rows: plans, state: false, settles: ["modality"] },
	{ rows: opens, state: false, settles: ["polarity", "modality"] },
];
