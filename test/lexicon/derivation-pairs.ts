/** Words of one root and one meaning. */
export const joined: readonly string[] = (
	"agree agreement, refuse refusal, negotiate negotiation, invade invasion, announce announcement, " +
	"postpone postponement, inform information, decide decision, die death, choose choice, sell sale, " +
	"succeed success, fail failure, prove proof, strong strength, lose loss, able ability, arrive arrival, " +
	"approve approval, deny denial, propose proposal, survive survival, withdraw withdrawal, dismiss dismissal, " +
	"renew renewal, remove removal, accuse accusation, apply application, cancel cancellation, " +
	"condemn condemnation, confirm confirmation, confront confrontation, consider consideration, " +
	"consult consultation, declare declaration, deport deportation, detain detention, expect expectation, " +
	"explain explanation, explore exploration, exploit exploitation, implement implementation, " +
	"invite invitation, nominate nomination, observe observation, occupy occupation, prepare preparation, " +
	"present presentation, preserve preservation, privatize privatization, provoke provocation, " +
	"recommend recommendation, register registration, represent representation, resign resignation, " +
	"restore restoration, reveal revelation, transform transformation, divide division, collide collision, " +
	"conclude conclusion, include inclusion, exclude exclusion, explode explosion, expand expansion, " +
	"extend extension, persuade persuasion, revise revision, suspend suspension, convert conversion, " +
	"admit admission, permit permission, submit submission, intervene intervention, prevent prevention, " +
	"produce production, reduce reduction, introduce introduction, destroy destruction, describe description, " +
	"receive reception, perceive perception, solve solution, compete competition, oppose opposition, " +
	"expose exposure, close closure, disclose disclosure, seize seizure, depart departure, add addition, " +
	"recognize recognition, abolish abolition, acquire acquisition, require requirement, discover discovery, " +
	"recover recovery, deliver delivery, accept acceptance, appear appearance, disappear disappearance, " +
	"resist resistance, assist assistance, perform performance, rely reliance, insure insurance, " +
	"occur occurrence, exist existence, differ difference, refer reference, insist insistence, emerge emergence, " +
	"depend dependence, important importance, violent violence, silent silence, confident confidence, " +
	"independent independence, transparent transparency, accurate accuracy, angry anger, hungry hunger, " +
	"poor poverty, safe safety, certain certainty, secure security, active activity, popular popularity, " +
	"diverse diversity, similar similarity, dangerous danger, criticize criticism, analyze analysis, " +
	"bomb bombing, shoot shooting, kill killing, meet meeting, train training, improve improvement, " +
	"retire retirement, treat treatment, enforce enforcement, amend amendment, deploy deployment, " +
	"develop development, invest investment, assess assessment, endorse endorsement, punish punishment, " +
	"replace replacement, appoint appointment, move movement, pay payment, ship shipment, judge judgment, " +
	"acknowledge acknowledgment, manage management, argue argument, elect election, protect protection, " +
	"react reaction, reject rejection, inspect inspection, restrict restriction, infect infection, " +
	"construct construction, adopt adoption, disrupt disruption, erupt eruption, prohibit prohibition, " +
	"exhibit exhibition, discuss discussion, express expression, suppress suppression, confess confession, " +
	"contribute contribution, distribute distribution, execute execution, prosecute prosecution, " +
	"complete completion, delete deletion, vaccinate vaccination, evacuate evacuation, violate violation, " +
	"cooperate cooperation, legalize legalization, normalize normalization, modernize modernization, " +
	"modify modification, verify verification, clarify clarification, weak weakness, ready readiness, " +
	"happy happiness, aware awareness, rapid rapidly, quick quickly, political politically, public publicly, " +
	"possible possibly, happy happily, heavy heavily, formal formally, economic economically, " +
	"automatic automatically, dramatic dramatically, final finally, stable stability, probable probability, " +
	"possible possibility, capable capability, responsible responsibility, legal legality, brutal brutality, " +
	"productive productivity, creative creativity, allege allegation, promote promotion, extradite extradition, " +
	"inherit inheritance, innocent innocence, testify testimony, complain complaint, pursue pursuit, " +
	"relieve relief, extort extortion, distort distortion, suggest suggestion, secede secession, " +
	"restrain restraint, rebel rebellion, religion religious, elect electoral"
).split(", ");

/** Words that look alike, or whose meanings have parted; agents and what they do. */
export const apart: readonly string[] = (
	"general generate, nation nature, import important, state station, state statement, custom customer, " +
	"universe university, organ organize, organ organization, apart apartment, depart department, " +
	"comment commence, commit committee, commit commitment, govern government, compliment complement, " +
	"moment momentum, pass passion, miss mission, commission commit, profess profession, process procession, " +
	"success succession, recess recession, press pressure, press impression, sect section, fact faction, " +
	"fact factory, tract traction, contract contraction, affect affection, object objective, subject subjection, " +
	"constitute constitution, institute institution, revolve revolution, opt option, adopt adapt, except accept, " +
	"cap caption, capture caption, reception recipe, plant plantation, vacate vacation, vocal vocation, " +
	"rate ration, relate relative, form formula, form former, format formation, inform informal, " +
	"inform informant, found foundation, corporate corporation, operate opera, medicate medication, " +
	"occasion occupation, cause caution, auction action, person personality, hospital hospitality, " +
	"vital vitality, capture captivity, nation nationality, national nationality, fatal fatality, " +
	"quality quantity, equal equip, special specialty, special specialist, reality realty, active actor, " +
	"relative relativity, real realize, real really, hard hardly, late lately, near nearly, short shortly, " +
	"short shortage, high highly, high highness, large largely, bare barely, fair fairly, just justly, " +
	"most mostly, name namely, present presently, present presence, part partly, part party, part particle, " +
	"report reportedly, hope hopefully, practical practically, virtual virtually, chief chiefly, " +
	"effective effectively, relative relatively, family familiar, on only, ear early, dead deadly, day daily, " +
	"week weekly, time timely, cost costly, like likely, like likeness, likely unlikely, busy business, " +
	"wit witness, govern governess, negotiate negotiator, kill killer, win winner, lead leader, employ employer, " +
	"employ employee, teach teacher, murder murderer, invest investor, invest investigate, act actor, " +
	"act active, report reporter, interview interviewer, produce producer, produce product, defend defendant, " +
	"attend attendant, account accountant, consult consultant, assist assistant, reside resident, " +
	"preside president, confer conference, sent sentence, patient patience, intelligent intelligence, " +
	"incident incidence, correspondent correspondence, audit audience, instant instance, fin finance, " +
	"romance roman, science conscience, minister ministry, minor minority, major majority, author authority, " +
	"commune community, community commune, commun communicate, common communist, human humanity, human humane, " +
	"moral morale, mortal morale, local locality, city cite, charity chart, unit unity, unite unity, " +
	"identity identify, capable cape, liable lie, table tablet, stable stab, notable note, viable via, " +
	"plane plan, planet plane, plant plan, care car, fire fir, wine win, hope hop, bare bar, rate rat, note not, " +
	"cut cute, mat mate, past paste, cloth clothe, human humble, critic critical, critic critique, " +
	"medical medicine, music muse, politics polite, police policy, police politics, policy politics, " +
	"economic economical, historic hysteric, magic magician, topic tropical, classic class, logic logistics, " +
	"ethnic ethics, public publication, public publicity, publish public, republic public, consume consumer, " +
	"convict convince, conduct conductor, direct director, direct directly, execute executive, " +
	"legislate legislature, secret secretary, second secondary, mission missionary, arm army, arm armor, " +
	"arm alarm, port portion, export expert, transport transfer, post poster, post posture, postpone post, " +
	"mine minister, mine mineral, miner minor, bank bankrupt, bank banker, free freeze, offense fence, " +
	"tense tension, pension tension, pens pension, mansion man, extent extend, intend tend, intense intend, " +
	"intent tent, content contend, content contest, test testify, protest protestant, testament test, " +
	"basement base, cement cell, element elect, document docile, parliament parlor, instrument instruct, " +
	"supplement supply, settle settler, settlement settler, ornament ornate, experiment experience, " +
	"torment storm, tournament tour, fragment fragile, segment seg, regiment regime, sentiment sentence, " +
	"government governor, engine engineer, mount mountain, fount fountain, captain caption, cabin cabinet, " +
	"king kingdom, prince principal, principal principle, council counsel, desert dessert, loose lose, " +
	"lose closure, raise rise, affect effect, adverse adverb, personal personnel, moral mortal, casual casualty, " +
	"causal casual, emigrate immigrate, migrate immigrate, assure insure, insure ensure, prescribe proscribe, " +
	"precede proceed, respect respective, respect inspect, expect inspect, aspect expect, suspect expect, " +
	"object reject, inject reject, deduce reduce, induce reduce, refuse refuge, refuge refugee, refer referee, " +
	"refer referendum, confer infer, prefer refer, deter detain, determine deter, exist exit, resist consist, " +
	"insist consist, persist insist, assist insist, attack attach, attain contain, sustain obtain, " +
	"retain contain, compose oppose, propose purpose, suppose oppose, impose expose, depose deposit, " +
	"compare compete, repeat compete, complete compete, remember member, dismember member, remark mark, " +
	"market mark, remove move, prove improve, approve improve, approve prove, disapprove approve, " +
	"agree disagree, legal illegal, able unable, secure insecure, safe unsafe, active activist, race racist, " +
	"terror terrorist, science scientist, art artist, art article, journal journalist, economy economist, " +
	"edit edition, audit audition, posit position, recite receipt, exceed except, sue suit, might mighty, " +
	"compose component, invent inventory, elect electric"
).split(", ");
