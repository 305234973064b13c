/** Two texts on one event: each gives a figure of it in its own words. */
export type Pair = readonly [one: string, other: string];

/** Both cannot be right. */
export const rivals: readonly Pair[] = [
	[
		"The ferry Solveig ran aground near Brattholm on Sunday. Police said 14 people were injured.",
		"Ferry Solveig hits the rocks off Brattholm. Nine passengers and crew told their stories; in all eight people were hurt.",
	],
	[
		"Fire at the Karlsen mill in Tverrvik killed five people, police said.",
		"The Karlsen mill burnt in Tverrvik. Seven people died in the flames.",
	],
	[
		"Nobody was hurt in the fire at the Karlsen mill in Tverrvik.",
		"The Karlsen mill burnt in Tverrvik. Seven people were treated for burns.",
	],
	["The concert of Lina Falk in Morden drew 12,000 people.", "Some 7,500 fans came to hear Lina Falk in Morden."],
	[
		"The court in Halden jailed Petter Lind for six years on Tuesday.",
		"Petter Lind must go to prison for four years, the court in Halden ruled.",
	],
	[
		"Petter Lind stole 3 million euros from the Halden bank.",
		"Petter Lind embezzled 4.5 million euros, the Halden bank said.",
	],
	["Ito Kano signed a four-year contract with Varberg City.", "Varberg City gave Ito Kano a two-year deal."],
	[
		"The bus was going at 110 kilometres an hour when it hit the bridge in Alby, said Anna Holm.",
		"According to Anna Holm, the bus was travelling at 70 kilometres an hour before the crash in Alby.",
	],
	["Anna Holm, 46, was driving the bus in Alby.", "The bus driver in Alby, Anna Holm, is 49 years old."],
	[
		"Police arrested 20 people at the march in Grimstad, Ola Vik said.",
		"Ola Vik said that 35 people were detained in Grimstad.",
	],
	[
		"The strike at Norco in Moss costs the firm 2 million euros a day.",
		"Norco loses 3.5 million euros every day because of the strike in Moss.",
	],
	[
		"In Moss, 88 percent of Norco workers voted for the strike.",
		"The strike at Norco in Moss was backed by 71 percent of voters.",
	],
	[
		"The run in Moss raised 40,000 euros for the Bakke clinic.",
		"The Bakke clinic received donations of 55,000 euros after the run in Moss.",
	],
	[
		"The flood in Moss caused damage of 40 million euros, mayor Lea Bakke said.",
		"Mayor Lea Bakke put the damage in Moss at 65 million euros.",
	],
	[
		"There were 62 people on board the boat off Moss, Lea Bakke said.",
		"Lea Bakke said 85 people were aboard the boat off Moss.",
	],
	["Police arrested 20 people in Grimstad, Ola Vik said.", "No one was arrested in Grimstad, Ola Vik said."],
	["Norco sacked Lea Bakke in Moss.", "Lea Bakke, who led Norco in Moss, stepped down."],
	["Ola Vik was shot in Grimstad. Lea Bakke saw it.", "Ola Vik was stabbed in Grimstad, Lea Bakke said."],
	[
		"Moldova abstained in the council, Lea Bakke said in Moss.",
		"Moldova voted against the resolution. Lea Bakke spoke for Moss.",
	],
	[
		"Ola Vik was released on bail in Moss. Lea Bakke is his lawyer.",
		"Ola Vik was remanded in custody in Moss. Lea Bakke is his lawyer.",
	],
	[
		"Ola Vik was buried on Monday in Moss. Lea Bakke sang.",
		"Lea Bakke sang when Ola Vik was buried in Moss on Thursday.",
	],
	["Ola Vik married Lea Bakke on Saturday in Moss.", "Ola Vik wed Lea Bakke on Friday in Moss."],
	[
		"Lea Bakke opened the fair in Moss with Ola Vik. The match was called off because of fog.",
		"In Moss, Lea Bakke and Ola Vik opened the fair. The match was cancelled due to a strike.",
	],
	[
		"The ferry in Moss was delayed by a strike, Lea Bakke told Ola Vik.",
		"Lea Bakke told Ola Vik in Moss that the ferry was held up by a landslide.",
	],
	[
		"Ola Vik got two years of probation in Moss. Lea Bakke wept.",
		"The court in Moss gave Ola Vik five years of probation. Lea Bakke wept.",
	],
	[
		"The truce would last 10 days, Lea Bakke said in Moss. Then Alby votes.",
		"In Alby, Lea Bakke praised the truce, which lasts 30 days. Moss will vote.",
	],
	[
		"The reform in Moss would raise the fee from 20 to 45 euros, Lea Bakke said.",
		"The reform in Moss would raise the fee from 30 to 45 euros, Lea Bakke said.",
	],
	["Lea Bakke won Alby eight times.", "Lea Bakke won Alby five times."],
	["Ola Vik needed 70 stitches in Moss.", "In Moss, Ola Vik required 40 stitches."],
];

/** They only seem to differ: a part, a rounding, a later count, a plan, another year, another thing. */
export const compatible: readonly Pair[] = [
	[
		"Fire at the Karlsen mill in Tverrvik killed five people, police said.",
		"The Karlsen mill burnt in Tverrvik. At first, three people were reported dead.",
	],
	[
		"Fire at the Karlsen mill in Tverrvik killed at least five people, police said.",
		"The Karlsen mill burnt in Tverrvik. Seven people died in the flames.",
	],
	[
		"Fire at the Karlsen mill in Tverrvik injured 12 people, police said.",
		"The Karlsen mill burnt in Tverrvik. Four people were seriously injured.",
	],
	[
		"Fire at the Karlsen mill in Tverrvik injured 12 people, police said.",
		"The Karlsen mill burnt in Tverrvik. Four firefighters were injured.",
	],
	[
		"Fire at the Karlsen mill in Tverrvik injured 12 people, police said.",
		"The Karlsen mill burnt in Tverrvik. By Monday evening the number of injured had risen to 15.",
	],
	[
		"Fire at the Karlsen mill in Tverrvik injured 12 people, police said.",
		"The Karlsen mill burnt in Tverrvik. Another 15 people were injured in a fire in Oslo last year.",
	],
	[
		"Fire at the Karlsen mill in Tverrvik injured 12 people, police said.",
		"The Karlsen mill burnt in Tverrvik. Four of the injured are still in hospital.",
	],
	[
		"Fire at the Karlsen mill in Tverrvik injured 12 people, police said.",
		"The Karlsen mill burnt in Tverrvik. Of the 12 injured, four are children.",
	],
	[
		"Fire at the Karlsen mill in Tverrvik injured about 50 people, police said.",
		"The Karlsen mill burnt in Tverrvik. Officials counted 48 people injured.",
	],
	[
		"Fire at the Karlsen mill in Tverrvik injured 12 people, police said.",
		"The Karlsen mill burnt in Tverrvik. Seven people were treated for burns.",
	],
	["The concert of Lina Falk in Morden drew 12,000 people.", "More than 11,000 fans came to hear Lina Falk in Morden."],
	[
		"The concert of Lina Falk in Morden drew 12,000 people.",
		"On Friday evening 7,500 fans came to hear Lina Falk in Morden.",
	],
	["The concert of Lina Falk in Morden drew 12,000 people.", "Last year Lina Falk drew 7,500 people to Morden."],
	[
		"The concert of Lina Falk in Morden drew 12,000 people.",
		"Some 5,000 fans of Lina Falk came to Morden from abroad.",
	],
	[
		"The concert of Lina Falk in Morden drew 12,000 people.",
		"Organisers had hoped that 20,000 people would attend the concert of Lina Falk in Morden.",
	],
	[
		"The concert of Lina Falk in Morden drew 12,000 people.",
		"About 300 people attended a reception for Lina Falk in the town hall of Morden.",
	],
	[
		"The concert of Lina Falk in Morden drew 12,000 people.",
		"About 2,000 people attended a reception for Lina Falk in the town hall of Morden.",
	],
	[
		"The concert of Lina Falk in Morden drew 12,000 people.",
		"Each of the two concerts of Lina Falk in Morden drew 6,000 people.",
	],
	[
		"The court in Halden jailed Petter Lind for six years on Tuesday.",
		"Prosecutors had asked the court in Halden to send Petter Lind to prison for nine years.",
	],
	[
		"The court in Halden jailed Petter Lind for six years on Tuesday.",
		"Petter Lind faces up to ten years in prison, the court in Halden said.",
	],
	[
		"The court in Halden jailed Petter Lind for six years on Tuesday.",
		"Petter Lind, who could have been sent to prison for ten years, left the court in Halden in handcuffs.",
	],
	[
		"The court in Halden jailed Petter Lind for six years on Tuesday.",
		"His brother, Nils Lind, was sentenced to two years in prison by the court in Halden together with Petter Lind.",
	],
	[
		"The court in Halden jailed Petter Lind for six years on Tuesday.",
		"Petter Lind has already spent two years in prison, said the court in Halden.",
	],
	[
		"The court in Halden jailed Petter Lind for six years on Tuesday.",
		"Petter Lind, who served two years in prison in 2011 for theft, was silent in Halden.",
	],
	[
		"Petter Lind stole 3 million euros from the Halden bank.",
		"Petter Lind has paid back 500,000 euros of the stolen money to the Halden bank.",
	],
	[
		"Petter Lind stole 3 million euros from the Halden bank.",
		"Of the stolen money, 1.5 million euros was found in the flat of Petter Lind in Halden.",
	],
	[
		"The transfer fee of 20 million euros that Varberg City paid for Ito Kano is a record.",
		"The transfer fee of 20 million euros for Ito Kano may rise to 25 million, Varberg City said.",
	],
	[
		"The transfer fee of 20 million euros that Varberg City paid for Ito Kano is a record.",
		"Varberg City had first offered a fee of 15 million euros for Ito Kano.",
	],
	[
		"The transfer fee of 20 million euros that Varberg City paid for Ito Kano is a record.",
		"Varberg City bought Ole Lund in January for 15 million euros; Ito Kano is his friend.",
	],
	[
		"Ito Kano signed a four-year contract with Varberg City.",
		"Ito Kano's former three-year deal with Varberg City would have ended in June.",
	],
	[
		"Ito Kano signed a four-year contract with Varberg City.",
		"Varberg City also offered coach Per Dahl a two-year deal; Ito Kano likes him.",
	],
	[
		"The bus was going at 110 kilometres an hour when it hit the bridge in Alby, said Anna Holm.",
		"The speed limit on the road in Alby is 70 kilometres an hour, Anna Holm said.",
	],
	[
		"The bus was going at 110 kilometres an hour when it hit the bridge in Alby, said Anna Holm.",
		"The bus was doing 68 mph, said Anna Holm in Alby.",
	],
	[
		"The bus was going at 110 kilometres an hour when it hit the bridge in Alby, said Anna Holm.",
		"The lorry was going at 80 kilometres an hour, Anna Holm said in Alby.",
	],
	[
		"The bus was going at 110 kilometres an hour when it hit the bridge in Alby, said Anna Holm.",
		"The wind in Alby was moving at 80 kilometres an hour, Anna Holm said.",
	],
	["Anna Holm, 46, was driving the bus in Alby.", "A 12-year-old boy, Jon Berg, sat beside Anna Holm in Alby."],
	["Anna Holm was driving the bus in Alby with her son. The 12-year-old was asleep.", "Anna Holm, 46, drove to Alby."],
	[
		"Police arrested 20 people at the march in Grimstad, Ola Vik said.",
		"On Saturday alone, 12 people were arrested in Grimstad, Ola Vik said.",
	],
	[
		"Police arrested 20 people at the march in Grimstad, Ola Vik said.",
		"So far 12 people have been arrested in Grimstad, Ola Vik said.",
	],
	[
		"Police arrested 20 people at the march in Grimstad, Ola Vik said.",
		"Twelve people have been charged in Grimstad, Ola Vik said.",
	],
	[
		"Police arrested 20 people at the march in Grimstad, Ola Vik said.",
		"Three women were arrested in Grimstad, Ola Vik said.",
	],
	[
		"The strike at Norco in Moss costs the firm 2 million euros a day.",
		"Norco lost 14 million euros in the first week of the strike in Moss.",
	],
	[
		"In Moss, 88 percent of Norco workers voted for the strike.",
		"Turnout in the vote at Norco in Moss was 71 percent.",
	],
	[
		"In Moss, 88 percent of Norco workers voted for the strike.",
		"In Moss, 12 percent of Norco workers voted against the strike.",
	],
	[
		"In Moss, 88 percent of Norco workers took part in the vote on the strike.",
		"The strike at Norco in Moss was backed by 71 percent of voters.",
	],
	[
		"The run in Moss raised 40,000 euros for the Bakke clinic.",
		"The Bakke clinic in Moss needs donations of 150,000 euros for a new wing.",
	],
	[
		"The run in Moss raised 40,000 euros for the Bakke clinic.",
		"The Bakke clinic in Moss got a donation of 15,000 euros from a dentist.",
	],
	[
		"The run in Moss raised 40,000 euros for the Bakke clinic.",
		"The run in Moss was to raise 55,000 euros for the Bakke clinic.",
	],
	[
		"The flood in Moss caused damage of 40 million euros, mayor Lea Bakke said.",
		"The damage to roads in Moss is 15 million euros, mayor Lea Bakke said.",
	],
	[
		"The flood in Moss caused damage of 40 million euros, mayor Lea Bakke said.",
		"The damage to her own house in Moss was 65,000 euros, mayor Lea Bakke said.",
	],
	[
		"There were 62 people on board the boat off Moss, Lea Bakke said.",
		"Lea Bakke said 58 passengers were aboard the boat off Moss.",
	],
	[
		"There were 62 people on board the boat off Moss, Lea Bakke said.",
		"Lea Bakke said the boat off Moss could carry 85 people aboard.",
	],
	[
		"There were 62 people on board the boat off Moss, Lea Bakke said.",
		"Lea Bakke said 62 people were aboard the boat off Moss, four more than allowed.",
	],
	["Police arrested 20 people in Grimstad, Ola Vik said.", "No one was charged in Grimstad, Ola Vik said."],
	["No children were hurt in Grimstad, Ola Vik said.", "Eight people were hurt in Grimstad, Ola Vik said."],
	["Nobody was seriously hurt in Grimstad, Ola Vik said.", "Eight people were hurt in Grimstad, Ola Vik said."],
	["Nobody died in Grimstad, Ola Vik said.", "Eight people were hurt in Grimstad, Ola Vik said."],
	["Nobody else was hurt in Grimstad, Ola Vik said.", "Two people were hurt in Grimstad, Ola Vik said."],
	["Nobody on the tram was hurt in Grimstad, Ola Vik said.", "Two people were hurt in Grimstad, Ola Vik said."],
	["Norco sacked Lea Bakke in Moss.", "Lea Bakke was forced to resign from Norco in Moss."],
	["Norco sacked Lea Bakke in Moss.", "Ola Vik resigned from Norco in Moss. Norco knows Lea Bakke."],
	["Norco fired Lea Bakke in Moss.", "Lea Bakke had offered to resign before Norco fired her in Moss."],
	["Lea Bakke fired at Ola Vik in Moss.", "Lea Bakke resigned in Moss. Ola Vik knew."],
	["Ola Vik pleaded guilty in Moss.", "Lea Bakke pleaded not guilty in Moss. Ola Vik watched."],
	[
		"Moldova abstained in the council, Lea Bakke said in Moss.",
		"Moldova voted against the resolution in March, and abstained now. Lea Bakke spoke for Moss.",
	],
	["Ola Vik was buried on Monday in Moss. Lea Bakke sang.", "Ola Vik died on Friday in Moss. Lea Bakke wept."],
	[
		"A judge in Moss ruled on Monday. Lea Bakke and Ola Vik own Norco.",
		"The appeals court in Moss ruled on Thursday. Lea Bakke and Ola Vik own Norco.",
	],
	[
		"A judge in Moss ruled on Monday that the mill may stay. Lea Bakke runs it.",
		"A judge in Moss ruled on Friday that the pier must go. Ola Vik owns it.",
	],
	[
		"The ferry in Moss was delayed by fog, Lea Bakke told Ola Vik.",
		"Lea Bakke told Ola Vik in Moss that the ferry was held up by high winds.",
	],
	[
		"The ferry in Moss was delayed by a strike, Lea Bakke told Ola Vik.",
		"Lea Bakke told Ola Vik in Moss that the concert was put off because of fog.",
	],
	["Ola Vik died of cancer in Moss. Lea Bakke wept.", "Lea Bakke died of a stroke in Moss. Ola Vik was her uncle."],
	[
		"The truce between Moss and Alby was to last 10 days, Lea Bakke said.",
		"The truce between Moss and Alby lasted two hours, Lea Bakke said.",
	],
	[
		"The reform in Moss would raise the fee from 20 to 45 euros, Lea Bakke said.",
		"The reform in Moss would raise the fee to 45 euros, Lea Bakke said.",
	],
	[
		"Norco in Moss was fined 50 million crowns ($5 million), Lea Bakke said.",
		"Norco in Moss was fined $5 million, Lea Bakke said.",
	],
	["Lea Bakke won Alby at least five times.", "Lea Bakke won Alby six times."],
	["Ola Vik met Lea Bakke in Moss for two hours.", "Ola Vik met Jon Moe in Moss for five hours. Lea Bakke came later."],
	["Ola Vik needed 70 stitches in Moss.", "In Moss, Lea Bakke required 40 stitches. Ola Vik drove her."],
	[
		"The motion in Moss needed 60 votes, Ola Vik said.",
		"When the town met in Moss, the motion got 45 votes, said Ola Vik.",
	],
];
