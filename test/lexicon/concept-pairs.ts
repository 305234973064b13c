/** Say the same in news. */
export const same: readonly string[] = (
	"meet meeting, meet talk, meeting session, talk discussion, shoot_down shootdown, shoot_down bring_down, " +
	"call_on urge, look_into investigate, say state, tell inform, kill slay, buy purchase, buy acquire, " +
	"acquisition purchase, free release, rise increase, rise climb, increase growth, fall drop, fall decline, " +
	"decrease reduce, car automobile, firm company, company business, curb limit, curb restrain, " +
	"begin start, begin commence, end finish, end conclude, travel journey, trip visit, agreement deal, " +
	"accord pact, ceasefire truce, spokesman spokesperson, " +
	"lawmaker legislator, postpone delay, postponement delay, cancel call_off, resign quit, " +
	"resignation step_down, oust topple, dismiss fire, fire blaze, hire recruit, lay_off make_redundant, " +
	"factory plant, profit earnings, revenue turnover, share stock, bourse stock_exchange, petrol gasoline, " +
	"lorry truck, underground subway, aeroplane plane, harbour port, match game, beat defeat, " +
	"goalkeeper goalie, film movie, tv television, photo picture, holiday vacation, doctor physician, " +
	"vaccine jab, vaccinate immunise, earthquake quake, wildfire forest_fire, " +
	"firefighter fireman, rubbish garbage, jail prison, jail imprison, lawyer attorney, lawsuit legal_action, " +
	"kidnap abduct, probe investigation, investigate investigation, arrest detain, denounce condemn, " +
	"condemn condemnation, praise hail, confirm confirmation, reveal disclose, explain clarification, " +
	"promise pledge, vow pledge, warn warning, predict forecast, worry concern, angry furious, big large, " +
	"significant important, key crucial, main principal, quick rapid, quickly swiftly, recently lately, " +
	"currently now, previously earlier, often frequently, nearly almost, nearly close_to, more_than over, " +
	"especially particularly, difficult hard, easy simple, dangerous hazardous, deadly fatal, illegal unlawful, " +
	"organise arrange, realise recognise, labour work, defence protection, favour support, behaviour behave, " +
	"nationwide countrywide, annual yearly, strike walkout, demonstrator protester, participate take_part, " +
	"exceed surpass, result outcome, chance possibility, refusal rebuff, child kid, colleague coworker, " +
	"abandon ditch, board climb_aboard, bury lay_rest, cause give_rise, conspire plot, discharge release, explode go_off, " +
	"imprison put_bar, injure injury, interrupt cut_short, kill claim_life, launch_probe open_probe, gain_control seize_control, " +
	"drop_charge withdraw_charge, deny_bail refuse_bail, come_out release, hang dangle, grow_up raise, faint pass_out, " +
	"marry wed, funeral burial, die pass_away, death die, survive survival, shop store, jail jailhouse, toddler tot, " +
	"coffin casket, backpack rucksack, cinema movie_theater, modest limited, deep serious, yearly annual, scary frightening, " +
	"unhurt unscathed, inaugural first, significantly markedly, northern north, injury injure, electricity electrical, " +
	"marry tie_knot, mock ridicule, mourn grieve, nab arrest, oust force_out, overturn strike_down, persuade talk_into, " +
	"quell put_down, reach_deal strike_agreement, rectify put_right, recapture win_back, rescind revoke, " +
	"resign hand_notice, stave_off ward_off, sue file_lawsuit, surrender turn_in, swear_in take_oath, " +
	"take_effect enter_force, throw_away discard, unite band_together, vote cast_ballot, withhold hold_back"
).split(", ");

/** Differ in degree, sign, stage, legal standing or kind. */
export const different: readonly string[] = (
	"kill injure, kill wound, kill murder, murder manslaughter, die injure, dead injured, dead wounded, " +
	"dead missing, million billion, dozen hundred, win lose, win draw, propose approve, propose adopt, " +
	"arrest convict, arrest charge, charge convict, indict convict, suspect convict, accuse charge, " +
	"accuse convict, allege prove, claim prove, suggest prove, say deny, say claim, say warn, say insist, " +
	"say suggest, admit deny, rise soar, rise surge, fall plunge, fall plummet, rise fall, increase decrease, " +
	"damage destroy, curb ban, limit ban, restrict ban, cut abolish, reduce eliminate, suspend cancel, " +
	"delay cancel, suspend dismiss, threaten attack, plan attack, threaten invade, offer give, " +
	"offer accept, ask receive, request receive, want get, try succeed, attempt achieve, hope expect, hope plan, " +
	"negotiate agree, talk agree, discuss agree, discuss decide, invite visit, nominate appoint, nominate elect, " +
	"candidate winner, bid win, apply receive, sign ratify, pass enact, draft pass, bill law, deputy chief, " +
	"minister president, minister prime_minister, vice_president president, ambassador minister, " +
	"senator representative, mayor governor, king president, soldier civilian, police army, navy army, " +
	"troop civilian, rocket bomb, ceasefire peace, ceasefire surrender, strike ceasefire, riot protest, " +
	"coup election, revenue profit, profit loss, loan gift, bond stock, buy rent, merge compete, hire fire, " +
	"wage price, tax subsidy, import export, oil gas, coal oil, recession inflation, interest profit, " +
	"virus bacteria, epidemic pandemic, infection death, cold flu, cancer tumor, surgery vaccine, doctor nurse, " +
	"hospital school, flood drought, storm flood, hurricane tornado, earthquake tsunami, rain snow, " +
	"match season, goal penalty, silver gold, semifinal final, champion runner-up, actor director, singer actor, " +
	"book film, son daughter, brother sister, father grandfather, wife daughter, mother sister, friend brother, " +
	"morning evening, night evening, day night, week month, month year, north south, city country, " +
	"village country, road bridge, car truck, car bus, train bus, ship plane, dog cat, house apartment, " +
	"ban allow, support oppose, ally enemy, early late, first last, more less, all some, some none, " +
	"always often, often sometimes, sometimes never, possible certain, likely certain, may will, alleged proven, " +
	"hot warm, huge large, terrible bad, public private, legal illegal, robbery murder, theft fraud, " +
	"rape murder, assault murder, assassinate injure, fine jail, acquit convict, appeal overturn, retire resign, " +
	"retire die, injure hospitalize, marry divorce, engage marry, pregnant born, study teach, student teacher, " +
	"buyer seller, owner tenant, employer employee, winner finalist, question interrogate, search find, " +
	"seek find, missing dead, criticize attack, criticize sue, blame sue, recognize legalize, plane helicopter, " +
	"arrive land, charge indict, flee evacuate, divorce split, like love, frighten terrify, hunt catch, ask demand, " +
	"cut slash, damage gut, die commit_suicide, enter invade, fire lay_off, grow double, hospitalize injure, free parole, " +
	"launch cancel, lower abolish, claim confirm, gain_control lose_control, give lend, block delay, " +
	"gun knife, stab shoot, poison stab, hostage killer, coach manager, city town, state country, plane aircraft, " +
	"car vehicle, treaty agreement, ambassador envoy, election poll, nominee candidate, wildfire blaze, revenue sale, " +
	"revenue income, drug medicine, celebrity member, old elderly, wife spouse, refugee asylum_seeker, frequent regular, " +
	"final last, private confidential, famine starvation, champion winner, pardon amnesty, late dead, resident local, " +
	"oppose veto, oust resign, plot carry_out, postpone cancel, pull_out pull_off, put_off put_out, " +
	"raze damage, reach_deal talk, rebuke praise, reject veto, respect revere, retire dismiss, revoke suspend, rise leap, " +
	"seek get, sue indict, survive suffer, take_off take_over, take_part win, threaten carry_out, tour visit, " +
	"urge order, walk march, welcome cheer, withdraw surrender"
).split(", ");
