/** What a source says and what a claim says with a word or two changed. */
export type Reworded = readonly [source: string, claim: string];

/** A word that denies another one, and a "not" before that one. */
const denied: readonly Reworded[] = [
	["The tumor was inoperable, the surgeon said.", "The tumor could not be operated on, the surgeon said."],
	["The tumor could not be operated on, the surgeon said.", "The tumor was inoperable, the surgeon said."],
	["The lost letters are irreplaceable.", "The lost letters cannot be replaced."],
	["The lost letters cannot be replaced.", "The lost letters are irreplaceable."],
	["The bodies were unrecognizable.", "The bodies could not be recognized."],
	["The losses are unavoidable, the baker said.", "The losses cannot be avoided, the baker said."],
	["The damage was irreversible.", "The damage could not be reversed."],
	["The bill was never paid.", "The bill went unpaid."],
	["The murder has never been solved.", "The murder remains unsolved."],
	["The funding is insufficient, the school said.", "The funding is not enough, the school said."],
	["The funding is not enough, the school said.", "The funding is insufficient, the school said."],
	["The mayor did not like the new logo.", "The mayor disliked the new logo."],
	["The mayor disliked the new logo.", "The mayor did not like the new logo."],
	["The coach did not agree with the referee.", "The coach disagreed with the referee."],
	["Residents with dogs were not included in the survey.", "Residents with dogs were left out of the survey."],
	["Residents with dogs were left out of the survey.", "Residents with dogs were not included in the survey."],
	["Residents with dogs were excluded from the survey.", "Residents with dogs were not included in the survey."],
	["The striker did not attend training on Monday.", "The striker missed training on Monday."],
	["The striker missed training on Monday.", "The striker did not attend training on Monday."],
	["The singer did not catch the train.", "The singer missed the train."],
	["The driver did not remember the crash.", "The driver forgot the crash."],
	["The company ignored the warnings.", "The company did not heed the warnings."],
	["The driver did not obey the order.", "The driver disobeyed the order."],
	["The village lacks a doctor.", "The village does not have a doctor."],
	["The board rejected the offer.", "The board did not accept the offer."],
	["The talks did not produce a deal.", "The talks failed to produce a deal."],
	["The argument wasn't enough to sway the jury.", "The argument failed to sway the jury."],
	["The argument wasn't enough to sway the jury.", "The argument did not sway the jury."],
	["Rescuers could not reach the village.", "Rescuers were not able to reach the village."],
	["Rescuers can now reach the village.", "Rescuers are now able to reach the village."],
	["The strike is not over.", "The strike has not ended."],
];

/** How sure, how much, and what for. */
const hedged: readonly Reworded[] = [
	["The bridge will be closed on Friday, the council said.", "The bridge is to be closed on Friday."],
	["The minister will visit Oslo in May.", "The minister is to visit Oslo in May."],
	["The museum is expected to open in June.", "The museum is anticipated to open in June."],
	[
		"Sales are expected to be between 3 and 4 million euros.",
		"Sales are foreseen to be between 3 and 4 million euros.",
	],
	["The guards lit fires to warn the village.", "The guards lit fires in order to warn the village."],
	["The council sold the site to pay its debts.", "The council sold the site so as to pay its debts."],
	["The letter may have 140 words or less.", "The letter may have no more than 140 words."],
	["At least 12 people died in the fire.", "No fewer than 12 people died in the fire."],
	["Prices should rise by 6% at most.", "Prices should rise by no more than 6%."],
	[
		"The city is expected to nearly double its trams by 2030.",
		"The city is expected to almost double its trams by 2030.",
	],
	["The hall was nearly empty.", "The hall was almost empty."],
];

/** Who died of what, and what killed them; who agreed with whom. */
const turned: readonly Reworded[] = [
	["She died from alcohol poisoning in July.", "Alcohol poisoning killed her in July."],
	["The painter died of cancer in July.", "Cancer killed the painter in July."],
	["Cancer killed the painter in July.", "The painter died of cancer in July."],
	["Three people died in the crash on Monday.", "The crash on Monday killed three people."],
	["The crash on Monday killed three people.", "Three people died in the crash on Monday."],
	["Three people died when the bus crashed.", "Three people were killed when the bus crashed."],
	["Three people were killed when the bus crashed.", "Three people died when the bus crashed."],
	["Two nurses were among those killed in the raid.", "Two nurses were among the dead in the raid."],
	[
		"A ceasefire agreement was reached between rebels and the government in 1996.",
		"Rebels and the government reached a ceasefire agreement in 1996.",
	],
];

/** Where it was written. */
const posted: readonly Reworded[] = [
	["The actor announced his departure in a series of tweets.", "The actor announced his departure on Twitter."],
	["The actor tweeted that he was leaving the show.", "The actor said on Twitter that he was leaving the show."],
	["The actor said on Twitter that he was leaving the show.", "The actor tweeted that he was leaving the show."],
	["The actor announced his departure on Facebook.", "The actor announced his departure in a Facebook post."],
];

/** Measures, empty words and what somebody used to be. */
const plain: readonly Reworded[] = [
	["Hail stones the size of tennis balls fell on Varde.", "Hail as big as tennis balls fell on Varde."],
	["She had never seen a wave that big.", "She had never seen a wave of that size."],
	["The mayor discussed the budget with the unions.", "The mayor discussed the issue of the budget with the unions."],
	["The police said they would investigate.", "The police said they would look into the matter."],
	["She told her parents by text on Sunday.", "She told her parents by text message on Sunday."],
	["Ana Ruiz, a former teacher, now runs a bakery.", "Ana Ruiz used to be a teacher."],
	["The painter found it hard to make friends.", "The painter struggled to make friends."],
	[
		"The banker faces a maximum of 10 years in prison if found guilty of fraud.",
		"The banker could spend up to 10 years behind bars if found guilty of fraud.",
	],
];

export const reworded: readonly Reworded[] = [...denied, ...hedged, ...turned, ...posted, ...plain];

/** What only looks like it. */
export const misread: readonly Reworded[] = [
	["The mayor did not like the new logo.", "The new logo disliked the mayor."],
	["The club has not accepted the offer.", "The club rejected the offer."],
	["The council has not approved the plan.", "The council rejected the plan."],
	["The council may not like the plan.", "The council dislikes the plan."],
	["The striker did not win the race.", "The striker lost the race."],
	["The village lacks a doctor but has a nurse.", "The village does not have a nurse."],
	["The striker missed training on Monday and did not speak to the press.", "The striker missed the press on Monday."],
	["The striker did not miss training on Monday.", "The striker did not attend training on Monday."],
	["The tumor was inoperable.", "The tumor could be operated on."],
	["The tumor could be operated on.", "The tumor was inoperable."],
	["The letters were not replaced.", "The letters are irreplaceable."],
	["The letters might not be replaced.", "The letters are irreplaceable."],
	["The road could not be crossed by trucks.", "The road was impassable."],
	["The union does not trust the director.", "The director distrusts the union."],
	["The director did not always trust the union.", "The director distrusted the union."],
	["The board may not include Ana Ruiz.", "The board excluded Ana Ruiz."],
	["The hall was not full.", "The hall was empty."],
	["The bill was not paid on time.", "The bill went unpaid."],
	["The bill was not paid by the tenant but by his brother.", "The bill went unpaid."],
	["The murder remained unsolved until 2003.", "The murder has not been solved."],
	["The guard did not remember to lock the door.", "The guard forgot the door."],
	["He hardly liked the logo.", "He disliked the logo."],
	["The argument was enough to sway the jury.", "The argument failed to sway the jury."],
	["Rescuers could not reach the village.", "Rescuers were able to reach the village."],
	["Rescuers could reach the village.", "Rescuers were not able to reach the village."],
	["The museum is expected to open in June.", "The museum is to open in June."],
	["The museum could open in June.", "The museum is to open in June."],
	["The guards asked him to warn the village.", "The guards asked him in order to warn the village."],
	["At least 12 people died in the fire.", "No more than 12 people died in the fire."],
	["He nearly drowned and lost almost all his money.", "He drowned and lost almost all his money."],
	["The painter died in a hospital in Lund.", "A hospital in Lund killed the painter."],
	["The painter died in July.", "The painter was killed in July."],
	["The painter died in hospital after the crash.", "The painter was killed in hospital."],
	["The painter died when her son was young.", "The painter was killed when her son was young."],
	["The painter died of cancer.", "The painter was killed."],
	["The painter's son died of cancer.", "Cancer killed the painter."],
	["Three people died in the crash.", "The driver killed three people in the crash."],
	["The actor tweeted that he was leaving.", "The actor said on Facebook that he was leaving."],
	["The actor announced his departure and his wife tweeted a photo.", "The actor announced his departure on Twitter."],
	["The actor said that his wife had left a note on Twitter.", "The actor tweeted that his wife had left."],
	["The actor joined Twitter in May.", "The actor tweeted in May."],
	["Ana Ruiz, a former teacher, now runs a bakery with Leo Marsh.", "Leo Marsh used to be a teacher."],
	["Ana Ruiz, a teacher, now runs a bakery.", "Ana Ruiz used to be a teacher."],
];
