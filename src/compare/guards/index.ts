import { adjuncts } from "./bonds/adjuncts.ts";
import { carriers } from "./bonds/carriers.ts";
import { complements } from "./bonds/complements.ts";
import { manners } from "./bonds/manners.ts";
import { mixed } from "./bonds/mixed.ts";
import { owners } from "./bonds/owners.ts";
import { seated } from "./bonds/seated.ts";
import { bonds } from "./bonds/subjects.ts";
import type { Guard } from "./guard.ts";
import { contrasts } from "./happened/contrasts.ts";
import { crossed } from "./happened/crossed.ts";
import { defied } from "./happened/defied.ts";
import { denials } from "./happened/denials.ts";
import { embedded } from "./happened/embedded.ts";
import { examples, exceptions } from "./happened/exceptions.ts";
import { attitudes, modalities, scheduled } from "./happened/modalities.ts";
import { nominalised } from "./happened/nominal.ts";
import { nominalEvents, polarities } from "./happened/predicates.ts";
import { states } from "./happened/states.ts";
import { habits, surer, tocome } from "./happened/surer.ts";
import { meanwhile, ties } from "./happened/ties.ts";
import { unborne } from "./happened/unborne.ts";
import { dropped, undone } from "./happened/undone.ts";
import { unrealStates } from "./happened/unreal-states.ts";
import { beginnings } from "./happened/until.ts";
import { antonyms } from "./opposites/antonyms.ts";
import { exclusives } from "./opposites/exclusives.ts";
import { poles } from "./opposites/poles.ts";
import { trends } from "./opposites/trends.ts";
import { attributions, hearers, questions } from "./said/attributions.ts";
import { falsehoods, rumours } from "./said/falsehoods.ts";
import { quotations } from "./said/quotations.ts";
import { emphases, othersWords, reportedSelves, thirdPersons } from "./said/selves.ts";
import { speeches } from "./said/speeches.ts";
import { tellers } from "./said/tellers.ts";
import { comparisons } from "./values/comparisons.ts";
import { onlyExpected } from "./values/expected-values.ts";
import { fronted } from "./values/fronted.ts";
import { lowerRanks, ranks } from "./values/ordinals.ts";
import { quantifiers, singles } from "./values/quantifiers.ts";
import { scores } from "./values/scores.ts";
import { partsOfWholes } from "./values/shared.ts";
import { standards } from "./values/standards.ts";
import { turns } from "./values/turns.ts";
import { dates, quantities } from "./values/values.ts";
import { attachments } from "./who/attachments.ts";
import { bodies } from "./who/bodies.ts";
import { bygone } from "./who/bygone.ts";
import { converses, deeds, labile, ownedDeeds } from "./who/deeds.ts";
import { descriptions } from "./who/descriptions.ts";
import { doers, unnamedDoers } from "./who/doers.ts";
import { mirrored } from "./who/mirrored.ts";
import { actors, names, offices } from "./who/names.ts";
import { participants } from "./who/participants.ts";
import { persons } from "./who/persons.ts";
import { lentPosts, posts } from "./who/posts.ts";
import { qualifiedPosts } from "./who/qualified-posts.ts";
import { standIns } from "./who/stand-ins.ts";
import { subjects } from "./who/subjects.ts";
import { swapped } from "./who/swapped.ts";
import { directions } from "./words/directions.ts";
import { events } from "./words/events.ts";
import { exchanged } from "./words/exchanged.ts";
import { generalities } from "./words/generalities.ts";
import { hollow } from "./words/hollow.ts";
import { idioms } from "./words/idioms.ts";
import { linking } from "./words/linking.ts";
import { bareNumbers, literals, plainNegations, strangeCapitals, strangeScripts } from "./words/literals.ts";
import { settings } from "./words/settings.ts";
import { narrowings, shares } from "./words/slots.ts";
import { stances } from "./words/stances.ts";
import { unsaid } from "./words/unsaid.ts";
import { superlatives } from "./words/wordings.ts";

/** Numbers and dates come first: what they answer, the wording need not. */
export const valueGuards: readonly Guard[] = [quantities, dates];

/** Every other difference that is looked for, in the order in which explanations list them. */
export const guards: readonly Guard[] = [
	quotations,
	names,
	bodies,
	offices,
	polarities,
	denials,
	states,
	quantifiers,
	singles,
	contrasts,
	exceptions,
	examples,
	modalities,
	scheduled,
	attitudes,
	nominalEvents,
	nominalised,
	antonyms,
	poles,
	trends,
	crossed,
	superlatives,
	ranks,
	exclusives,
	lowerRanks,
	events,
	unsaid,
	settings,
	exchanged,
	linking,
	undone,
	dropped,
	unborne,
	unrealStates,
	surer,
	habits,
	tocome,
	directions,
	stances,
	embedded,
	doers,
	unnamedDoers,
	carriers,
	bonds,
	seated,
	complements,
	adjuncts,
	manners,
	mixed,
	owners,
	idioms,
	generalities,
	hollow,
	ties,
	meanwhile,
	beginnings,
	defied,
	falsehoods,
	rumours,
	onlyExpected,
	actors,
	attachments,
	literals,
	bareNumbers,
	strangeCapitals,
	plainNegations,
	narrowings,
	shares,
	partsOfWholes,
	standards,
	comparisons,
	turns,
	fronted,
	descriptions,
	strangeScripts,
	subjects,
	scores,
	participants,
	deeds,
	ownedDeeds,
	converses,
	labile,
	standIns,
	attributions,
	hearers,
	tellers,
	questions,
	posts,
	lentPosts,
	qualifiedPosts,
	swapped,
	mirrored,
	persons,
	bygone,
	speeches,
	thirdPersons,
	reportedSelves,
	othersWords,
	emphases,
];

/** Those that may find a contradiction; what the others find only keeps a passage from supporting. */
export const contradicting: readonly Guard[] = [
	quotations,
	offices,
	polarities,
	states,
	quantifiers,
	contrasts,
	antonyms,
	poles,
	ranks,
	exclusives,
	swapped,
	comparisons,
];
