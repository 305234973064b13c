import { antonyms } from "./antonyms.ts";
import { attachments } from "./attachments.ts";
import { attributions, hearers, questions } from "./attributions.ts";
import { adjuncts } from "./bonds/adjuncts.ts";
import { complements } from "./bonds/complements.ts";
import { bonds } from "./bonds/subjects.ts";
import { carriers } from "./carriers.ts";
import { contrasts } from "./contrasts.ts";
import { crossed } from "./crossed.ts";
import { converses, deeds, labile } from "./deeds.ts";
import { denials } from "./denials.ts";
import { descriptions } from "./descriptions.ts";
import { directions } from "./directions.ts";
import { doers } from "./doers.ts";
import { embedded } from "./embedded.ts";
import { exceptions } from "./exceptions.ts";
import { exchanged } from "./exchanged.ts";
import { exclusives } from "./exclusives.ts";
import { onlyExpected } from "./expected-values.ts";
import { falsehoods } from "./falsehoods.ts";
import { generalities } from "./generalities.ts";
import type { Guard } from "./guard.ts";
import { idioms } from "./idioms.ts";
import { bareNumbers, literals, plainNegations, strangeCapitals, strangeScripts } from "./literals.ts";
import { mirrored } from "./mirrored.ts";
import { actors, names, offices } from "./names.ts";
import { nominalised } from "./nominal.ts";
import { lowerRanks, ranks } from "./ordinals.ts";
import { participants } from "./participants.ts";
import { bygone, persons } from "./persons.ts";
import { poles } from "./poles.ts";
import { posts } from "./posts.ts";
import { attitudes, modalities, nominalEvents, polarities } from "./predicates.ts";
import { qualifiedPosts } from "./qualified-posts.ts";
import { quantifiers, singles } from "./quantifiers.ts";
import { quotations } from "./quotations.ts";
import { scores } from "./scores.ts";
import { partsOfWholes } from "./shared.ts";
import { narrowings, shares, subjects } from "./slots.ts";
import { speeches } from "./speeches.ts";
import { standIns } from "./stand-ins.ts";
import { states } from "./states.ts";
import { swapped } from "./swapped.ts";
import { meanwhile, ties } from "./ties.ts";
import { undone } from "./undone.ts";
import { unsaid } from "./unsaid.ts";
import { dates, quantities } from "./values.ts";
import { events, superlatives } from "./wordings.ts";

/** Numbers and dates come first: what they answer, the wording need not. */
export const valueGuards: readonly Guard[] = [quantities, dates];

/** Every other difference that is looked for, in the order in which explanations list them. */
export const guards: readonly Guard[] = [
	quotations,
	names,
	offices,
	polarities,
	denials,
	states,
	quantifiers,
	singles,
	contrasts,
	exceptions,
	modalities,
	attitudes,
	nominalEvents,
	nominalised,
	antonyms,
	poles,
	crossed,
	superlatives,
	ranks,
	exclusives,
	lowerRanks,
	events,
	unsaid,
	exchanged,
	undone,
	directions,
	embedded,
	doers,
	carriers,
	bonds,
	complements,
	adjuncts,
	idioms,
	generalities,
	ties,
	meanwhile,
	falsehoods,
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
	descriptions,
	strangeScripts,
	subjects,
	scores,
	participants,
	deeds,
	converses,
	labile,
	standIns,
	attributions,
	hearers,
	questions,
	posts,
	qualifiedPosts,
	swapped,
	mirrored,
	persons,
	bygone,
	speeches,
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
];
