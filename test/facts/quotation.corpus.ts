/** A text and its quotations: the words between the marks and who says them (absent: nobody); `scare` where marked. */
export interface QuotationCase {
	readonly text: string;
	readonly quotes: readonly (readonly [words: string, speaker?: string | undefined, scare?: "scare"])[];
}

export const quotationCases: readonly QuotationCase[] = [
	// Speaker after, verb last.
	{ text: "“We will rebuild the school,” the mayor said.", quotes: [["we will rebuild the school", "the mayor"]] },
	{ text: "“The bridge is safe,” Torres told reporters.", quotes: [["the bridge is safe", "Torres"]] },
	{ text: '"Nobody warned us," she said.', quotes: [["nobody warned us", "she"]] },
	{ text: '"Prices will fall by spring," Lindqvist predicted.', quotes: [["prices will fall by spring", "Lindqvist"]] },
	{
		text: "“It was the coldest night of my life,” he recalled.",
		quotes: [["it was the coldest night of my life", "he"]],
	},
	{
		text: "“We have run out of water,” the fire chief added.",
		quotes: [["we have run out of water", "the fire chief"]],
	},
	{
		text: "“The ferry left without us,” passengers complained.",
		quotes: [["the ferry left without us", "passengers"]],
	},
	{ text: "“This law is unjust,” the bishops wrote on Tuesday.", quotes: [["this law is unjust", "the bishops"]] },
	{ text: "“I did not take the money,” Okafor insisted.", quotes: [["i did not take the money", "Okafor"]] },
	{ text: "“The vaccine works,” researchers at the institute said.", quotes: [["the vaccine works", "researchers"]] },
	{ text: "“Our members are exhausted,” the union also said.", quotes: [["our members are exhausted", "the union"]] },
	{ text: "“We lost everything,” Maria Lopez, a farmer, said.", quotes: [["we lost everything", "Maria Lopez"]] },
	{
		text: "“The deal is dead,” Anna Berg, who led the talks, said.",
		quotes: [["the deal is dead", "Anna Berg"]],
	},
	{ text: "“Can we trust them?” the senator asked.", quotes: [["can we trust them", "the senator"]] },
	{ text: "“What a match!” the coach shouted.", quotes: [["what a match", "the coach"]] },
	{ text: "“It is over”, the captain said.", quotes: [["it is over", "the captain"]] },
	{ text: "“The dam will hold,” engineers said Friday.", quotes: [["the dam will hold", "engineers"]] },
	{
		text: "“We must act,” Prime Minister Erna Dahl said in a statement.",
		quotes: [["we must act", "Prime Minister Erna Dahl"]],
	},
	// Speaker after, verb first.
	{ text: "“The harvest failed,” said Peter Adeyemi.", quotes: [["the harvest failed", "Peter Adeyemi"]] },
	{
		text: "“The harvest failed,” said Peter Adeyemi, who farms near Kano.",
		quotes: [["the harvest failed", "Peter Adeyemi"]],
	},
	{ text: "“I want justice,” said the victim's sister.", quotes: [["i want justice", "the victim's sister"]] },
	{ text: "“Never again,” said he.", quotes: [["never again", "he"]] },
	{
		text: "“Tickets sold out in an hour,” said a spokeswoman for the festival.",
		quotes: [["tickets sold out in an hour", "a spokeswoman"]],
	},
	{ text: "“The lake is dying,” warned Professor Ito.", quotes: [["the lake is dying", "Professor Ito"]] },
	{ text: '"The court has spoken," added Judge Reyes.', quotes: [["the court has spoken", "Judge Reyes"]] },
	{ text: "“We saw smoke,” recalled one witness.", quotes: [["we saw smoke", "one witness"]] },
	{ text: "“Sales doubled,” reported the company.", quotes: [["sales doubled", "the company"]] },
	// Speaker before.
	{ text: "The minister said, “The border stays open.”", quotes: [["the border stays open", "The minister"]] },
	{ text: "Haddad said: “We are not afraid.”", quotes: [["we are not afraid", "Haddad"]] },
	{ text: "Haddad told parliament: “We are not afraid.”", quotes: [["we are not afraid", "Haddad"]] },
	{
		text: "The bank said in a statement that “no customer data were lost.”",
		quotes: [["no customer data were lost", "The bank"]],
	},
	{
		text: "She wrote that “the glacier has lost half its ice”.",
		quotes: [["the glacier has lost half its ice", "She"]],
	},
	{
		text: "“The ring is in great shape,” said Orlen Director for Accelerators and Technology, Ida Moreau.",
		quotes: [["the ring is in great shape", "Orlen Director for Accelerators and Technology, Ida Moreau"]],
	},
	{
		text: "“We sold it,” said the head of the yard, Ann Lee.",
		quotes: [["we sold it", "the head of the yard, Ann Lee"]],
	},
	{ text: "“We sold it,” said the mayor, Oslo.", quotes: [["we sold it", "the mayor"]] },
	{ text: "“We sold it,” said the mayor, who met Ann Lee.", quotes: [["we sold it", "the mayor"]] },
	{ text: "“We sold it,” said Ann Lee, Bo Ray and the mayor.", quotes: [["we sold it", "Ann Lee"]] },
	{ text: "“We sold it,” said the mayor, Ann Lee said.", quotes: [["we sold it", "the mayor"]] },
	{ text: "Police said the driver “showed no remorse”.", quotes: [["showed no remorse", "Police"]] },
	{ text: "Chief Walker said officers had acted “within the law”.", quotes: [["within the law", "Chief Walker"]] },
	{
		text: "The airline apologised for what it called “an unacceptable delay”.",
		quotes: [["an unacceptable delay", "it"]],
	},
	{ text: "Critics called the plan “reckless.”", quotes: [["reckless", "Critics"]] },
	{ text: "The novelist described her childhood as “one long winter”.", quotes: [["one long winter", "The novelist"]] },
	{ text: "The opposition denounced the vote as “a farce”.", quotes: [["a farce", "The opposition"]] },
	{ text: "Doctors hailed the trial as “a breakthrough”.", quotes: [["a breakthrough", "Doctors"]] },
	{ text: "Union leaders condemned the “shameful” offer.", quotes: [["shameful", undefined, "scare"]] },
	{ text: "The report was dismissed by the ministry as “pure fiction”.", quotes: [["pure fiction", "the ministry"]] },
	{ text: "The singer thanked fans for “forty wonderful years”.", quotes: [["forty wonderful years", "The singer"]] },
	{ text: "Moreau accused rivals of “playing with fire”.", quotes: [["playing with fire", "Moreau"]] },
	{
		text: "The central bank promised to do “whatever it takes” to save the currency.",
		quotes: [["whatever it takes", "The central bank"]],
	},
	{
		text: "The general, speaking on state radio, said “the ceasefire holds”.",
		quotes: [["the ceasefire holds", "The general"]],
	},
	{
		text: "Kim Dahl, the head of the clinic in Oslo, said “the wards are full”.",
		quotes: [["the wards are full", "Kim Dahl"]],
	},
	{ text: "In Geneva, Omar Farouk, the envoy, said “time is short”.", quotes: [["time is short", "Omar Farouk"]] },
	{ text: "The judge made clear that “nobody is above the law”.", quotes: [["nobody is above the law", "The judge"]] },
	{
		text: "The goalkeeper admitted that he had “never been so nervous”.",
		quotes: [["never been so nervous", "The goalkeeper"]],
	},
	{ text: "It was, the surgeon said, “a small miracle”.", quotes: [["a small miracle", "the surgeon"]] },
	{ text: "Asked about the leak, the director replied: “No comment.”", quotes: [["no comment", "the director"]] },
	{
		text: "The minister said taxes would rise, but the treasury was “surprised by the timing”.",
		quotes: [["surprised by the timing", undefined, "scare"]],
	},
	{
		text: "The chairman, who resigned in May, told shareholders that the firm was “sound”.",
		quotes: [["sound", "The chairman"]],
	},
	// According to.
	{
		text: "The storm was “the worst in a century”, according to the weather service.",
		quotes: [["the worst in a century", "the weather service"]],
	},
	{ text: "According to the coroner, the wounds were “not survivable”.", quotes: [["not survivable", "the coroner"]] },
	{ text: "In the words of the referee, it was “a clear foul”.", quotes: [["a clear foul", "the referee"]] },
	{ text: "A statement from the palace spoke of “a private matter”.", quotes: [["a private matter", "the palace"]] },
	{
		text: "The company's statement promised “a full inquiry”.",
		quotes: [["a full inquiry", "The company"]],
	},
	// Later in the sentence.
	{
		text: "The launch was “a turning point” for the agency, analysts said.",
		quotes: [["a turning point", "analysts"]],
	},
	{
		text: "The town feels “like a ghost story” at night, residents told the paper.",
		quotes: [["like a ghost story", "residents"]],
	},
	{ text: "The film is “far too long” for children, said the critic.", quotes: [["far too long", "the critic"]] },
	// Split and continued.
	{
		text: "“The road,” Nakamura said, “was never finished.”",
		quotes: [
			["the road", "Nakamura"],
			["was never finished", "Nakamura"],
		],
	},
	{
		text: "“The road is closed,” Nakamura said. “It will open in June.”",
		quotes: [
			["the road is closed", "Nakamura"],
			["it will open in june", "Nakamura"],
		],
	},
	{
		text: "“I was there,” said Ruth Meyer, a nurse. “I saw the fire.”",
		quotes: [
			["i was there", "Ruth Meyer"],
			["i saw the fire", "Ruth Meyer"],
		],
	},
	{
		text: "“It was dark. We heard shots,” the driver said.",
		quotes: [["it was dark we heard shots", "the driver"]],
	},
	{
		text: "The driver said: “It was dark. We heard shots. Then nothing.”",
		quotes: [["it was dark we heard shots then nothing", "The driver"]],
	},
	{
		text: "“We tried everything,” the vet said.\n\n“The horse could not be saved.”",
		quotes: [
			["we tried everything", "the vet"],
			["the horse could not be saved", "the vet"],
		],
	},
	{
		text: "“We tried everything,” the vet said.\n\n“The horse was old,” its owner said.",
		quotes: [
			["we tried everything", "the vet"],
			["the horse was old", "its owner"],
		],
	},
	{
		text: "The pilot said: “We lost one engine.\n\n“Then we lost the other.”",
		quotes: [
			["we lost one engine", "The pilot"],
			["then we lost the other", "The pilot"],
		],
	},
	{
		text: "The first witness told the court:\n“He ran.”",
		quotes: [["he ran", "The first witness"]],
	},
	{
		text: "“Yes,” said the groom. “No,” said the bride.",
		quotes: [
			["yes", "the groom"],
			["no", "the bride"],
		],
	},
	{
		text: "The mayor called it “a disgrace” and the council “a mistake”.",
		quotes: [
			["a disgrace", "The mayor"],
			["a mistake", "The mayor"],
		],
	},
	{
		text: "The party said it “will not yield” and “will not tire”.",
		quotes: [
			["will not yield", "The party"],
			["will not tire", "The party"],
		],
	},
	// Marks: mixed, straight, nested, single, unbalanced.
	{ text: '“The river rose fast," the ranger said.', quotes: [["the river rose fast", "the ranger"]] },
	{ text: '"The river rose fast,” the ranger said.', quotes: [["the river rose fast", "the ranger"]] },
	{ text: "«The river rose fast,» the ranger said.", quotes: [["the river rose fast", "the ranger"]] },
	{ text: "'The river rose fast,' the ranger said.", quotes: [["the river rose fast", "the ranger"]] },
	{ text: "‘The river rose fast,’ the ranger said.", quotes: [["the river rose fast", "the ranger"]] },
	{
		text: "“He told me ‘go home’ and left,” the clerk said.",
		quotes: [
			["he told me go home and left", "the clerk"],
			["go home", "He"],
		],
	},
	{
		text: "‘He told me “go home” and left,’ the clerk said.",
		quotes: [
			["he told me go home and left", "the clerk"],
			["go home", "He"],
		],
	},
	{
		text: "“They call it ‘the wall’,” the climber said.",
		quotes: [
			["they call it the wall", "the climber"],
			["the wall", "They"],
		],
	},
	{ text: "'It is the voters' choice,' the candidate said.", quotes: [["it is the voters choice", "the candidate"]] },
	{ text: "“It’s the ’90s again,” the designer said.", quotes: [["it 's the 90 s again", "the designer"]] },
	{ text: "'They don't listen,' the tenant said.", quotes: [["they do n't listen", "the tenant"]] },
	{
		text: "'Rock 'n' roll is here to stay,' the singer said.",
		quotes: [["rock n roll is here to stay", "the singer"]],
	},
	{ text: 'The plank is 6" wide and the board said “no”.', quotes: [["no", "the board"]] },
	{ text: '“The plank is too short,” he said. It was 6" long.', quotes: [["the plank is too short", "he"]] },
	{ text: "The tenant said “they never listen.", quotes: [["they never listen", "The tenant"]] },
	{
		text: "The tenant said “they never listen. The landlord said “we do.”",
		quotes: [
			["they never listen", "The tenant"],
			["we do", "The landlord"],
		],
	},
	// Ellipses and insertions.
	{ text: "“We will … never sell,” the owner said.", quotes: [["we will … never sell", "the owner"]] },
	{ text: "“We will ... never sell,” the owner said.", quotes: [["we will … never sell", "the owner"]] },
	{ text: "“We will . . . never sell,” the owner said.", quotes: [["we will … never sell", "the owner"]] },
	{ text: "“We will [...] never sell,” the owner said.", quotes: [["we will … never sell", "the owner"]] },
	{ text: "“[The plan] will never work,” the owner said.", quotes: [["[] will never work", "the owner"]] },
	{ text: "“[T]he plan will never work,” the owner said.", quotes: [["the plan will never work", "the owner"]] },
	{ text: "“She [the aunt] raised me,” the boxer said.", quotes: [["she [] raised me", "the boxer"]] },
	{ text: "“The 35-minute wait cost $12,” the boxer said.", quotes: [["the 35 minute wait cost $ 12", "the boxer"]] },
	// Scare quotes, titles, labels: nobody speaks.
	{ text: "The “smart” meters were wrong again.", quotes: [["smart", undefined, "scare"]] },
	{ text: "The so-called “peace tax” took effect in March.", quotes: [["peace tax", undefined, "scare"]] },
	{ text: "The film “The Long Road Home” won three prizes.", quotes: [["the long road home", undefined, "scare"]] },
	{ text: "Her second novel, “Salt and Iron”, sold badly.", quotes: [["salt and iron", undefined, "scare"]] },
	{
		text: "A dish known as “poor man's lobster” is back in fashion.",
		quotes: [["poor man 's lobster", undefined, "scare"]],
	},
	{
		text: "The band released an album titled “Nothing Left to Say About It Now”.",
		quotes: [["nothing left to say about it now", undefined, "scare"]],
	},
	{
		text: "The state has long followed a policy of “quiet diplomacy”.",
		quotes: [["quiet diplomacy", undefined, "scare"]],
	},
	{ text: "Officials said the “two child” policy would end.", quotes: [["two child", undefined, "scare"]] },
	{ text: "A group nicknamed “the Night Owls” meets here.", quotes: [["the night owls", undefined, "scare"]] },
	{ text: "The “winner takes all” rule was scrapped.", quotes: [["winner takes all", undefined, "scare"]] },
	{ text: "He won the “golden boot” award.", quotes: [["golden boot", undefined, "scare"]] },
	{ text: "The shop sells 'vintage' radios.", quotes: [["vintage", undefined, "scare"]] },
	{
		text: "The suspect, also known as “the Fox” and “the Ghost”, told police he was sorry.",
		quotes: [
			["the fox", undefined, "scare"],
			["the ghost", undefined, "scare"],
		],
	},
	{ text: "The director confirmed a sequel to “Winter Harbour”.", quotes: [["winter harbour", undefined, "scare"]] },
	{ text: "“It will take years,” Dahl pointed out.", quotes: [["it will take years", "Dahl"]] },
	{ text: "“I know that,” the defendant fired back.", quotes: [["i know that", "the defendant"]] },
	{ text: "The network released a statement saying it was “saddened”.", quotes: [["saddened", "The network"]] },
	{ text: "The bill, which Senator Cole called “timid”, passed.", quotes: [["timid", "Senator Cole"]] },
	// More of what papers print.
	{
		text: "“The tunnel floods every winter,” a resident told the council.",
		quotes: [["the tunnel floods every winter", "a resident"]],
	},
	{ text: "“We are hiring again,” announced the shipyard.", quotes: [["we are hiring again", "the shipyard"]] },
	{ text: "“I forgive him,” the widow whispered.", quotes: [["i forgive him", "the widow"]] },
	{
		text: "“That goal was offside,” argued coach Petra Novak.",
		quotes: [["that goal was offside", "coach Petra Novak"]],
	},
	{ text: "“Every drop counts,” the governor later tweeted.", quotes: [["every drop counts", "the governor"]] },
	{ text: "“The orchestra is broke,” Hansen conceded.", quotes: [["the orchestra is broke", "Hansen"]] },
	{ text: "Hansen conceded that the orchestra was “nearly broke”.", quotes: [["nearly broke", "Hansen"]] },
	{
		text: "The prosecutor argued that the accountant “knew every figure”.",
		quotes: [["knew every figure", "The prosecutor"]],
	},
	{ text: "Scientists warn that the reef is “beyond repair”.", quotes: [["beyond repair", "Scientists"]] },
	{ text: "Beekeepers say the winter was “a catastrophe”.", quotes: [["a catastrophe", "Beekeepers"]] },
	{ text: "The envoy stressed that the truce “must hold”.", quotes: [["must hold", "The envoy"]] },
	{ text: "Novak denied that she had “lost the dressing room”.", quotes: [["lost the dressing room", "Novak"]] },
	{ text: "Brewers in Gdansk have called the tax “absurd”.", quotes: [["absurd", "Brewers"]] },
	{
		text: "The archbishop praised the firefighters as “heroes of the night”.",
		quotes: [["heroes of the night", "The archbishop"]],
	},
	{
		text: "A juror told the BBC it was “the hardest decision” of her life.",
		quotes: [["the hardest decision", "A juror"]],
	},
	{ text: "The astronaut replied, “Not today.”", quotes: [["not today", "The astronaut"]] },
	{
		text: "“Not today,” replied the astronaut. “Perhaps tomorrow.”",
		quotes: [
			["not today", "the astronaut"],
			["perhaps tomorrow", "the astronaut"],
		],
	},
	// No quotation at all.
	{ text: "The players' union met the owners' council.", quotes: [] },
	{ text: "It's the '60s all over again, and the critics' favourite is back.", quotes: [] },
	{ text: "The board is 6' 2\" long.", quotes: [] },
	{ text: "The minister said the border would stay open.", quotes: [] },
	{ text: "Don't ask 'em who won, the coach's answer won't change.", quotes: [] },
	{ text: "O'Brien and D'Souza didn't agree.", quotes: [] },
	{ text: "The Joneses' dog and the Smiths' cat fought.", quotes: [] },
	{ text: "Nothing was said.", quotes: [] },
	{ text: "Ain't no one 'round here, the boys' mother said.", quotes: [] },
	{ text: "At 5 o'clock the workers' shift ended.", quotes: [] },
	{ text: "The 1990s' bands and the '80s' fans met in Rotterdam.", quotes: [] },
	{ text: "The farmers' co-operative bought the brewers' old mill.", quotes: [] },
	{ text: "Rock 'n' roll came to the town in '57.", quotes: [] },
	{ text: 'The pipe is 5\' 11" long and 2" wide.', quotes: [] },
	{ text: "The spokesman said nothing about the strike.", quotes: [] },
	{ text: "The court's ruling, the lawyers' fees and the clients' losses were discussed.", quotes: [] },
	{ text: "He asked whether the dam would hold.", quotes: [] },
	{ text: "She told reporters that the harvest had failed.", quotes: [] },
	{ text: "According to the owner, the ferry was late.", quotes: [] },
	{ text: "The players weren't paid, and the club's owners didn't care.", quotes: [] },
	{ text: "Y'all can't park 'cause the road's closed, a sign read.", quotes: [] },
	{ text: "The ship left at 6 o'clock, and the passengers' bags were lost.", quotes: [] },
	{ text: 'The recipe needs a 9" tin and two 12" trays.', quotes: [] },
	{ text: "The 'til-then quiet village woke up.", quotes: [] },
	{ text: "The band's drummer, Pete O'Hara, isn't leaving.", quotes: [] },
	{ text: "The princess's dress and the boss's car were sold.", quotes: [] },
	{ text: "The Hawai'i ferry won't sail.", quotes: [] },
	{ text: "The mayor promised to rebuild the school.", quotes: [] },
	// Labels and titles: nobody speaks.
	{ text: "The “smart” meters failed in the cold.", quotes: [["smart", undefined, "scare"]] },
	{ text: "The so-called “ghost ship” was towed to Malta.", quotes: [["ghost ship", undefined, "scare"]] },
	{ text: "The town is known as the “Venice of the North”.", quotes: [["venice of the north", undefined, "scare"]] },
	{ text: "The film “The Long Way Home” won two prizes.", quotes: [["the long way home", undefined, "scare"]] },
	{ text: "A “zero tolerance” policy was introduced.", quotes: [["zero tolerance", undefined, "scare"]] },
	{ text: "The “fresh” fish was three weeks old.", quotes: [["fresh", undefined, "scare"]] },
	{ text: "The ship, nicknamed “Old Bess”, sank in 1911.", quotes: [["old bess", undefined, "scare"]] },
	{ text: "The operation was codenamed “Red Kite”.", quotes: [["red kite", undefined, "scare"]] },
	{ text: "The word “tariff” appears 40 times in the treaty.", quotes: [["tariff", undefined, "scare"]] },
	{ text: "Customers bought “premium” tickets for the match.", quotes: [["premium", undefined, "scare"]] },
	// Split around their speaker, and quoted in part.
	{
		text: "“The bridge,” the engineer wrote, “was never tested.”",
		quotes: [
			["the bridge", "the engineer"],
			["was never tested", "the engineer"],
		],
	},
	{
		text: "“We sang all night,” the conductor told the paper, “and nobody left.”",
		quotes: [
			["we sang all night", "the conductor"],
			["and nobody left", "the conductor"],
		],
	},
	{
		text: "“The mine is flooded,” a miner shouted. “Get out!”",
		quotes: [
			["the mine is flooded", "a miner"],
			["get out", "a miner"],
		],
	},
	{ text: "The baker described the oven as “older than my father”.", quotes: [["older than my father", "The baker"]] },
	{
		text: "“I will not sell,” the farmer vowed, pointing at the orchard.",
		quotes: [["i will not sell", "the farmer"]],
	},
	{ text: "“Nothing,” the goalkeeper answered when asked what had changed.", quotes: [["nothing", "the goalkeeper"]] },
	{
		text: "The judge, Lena Ortiz, ruled that the fence was “a danger to children”.",
		quotes: [["a danger to children", "The judge"]],
	},
	{
		text: "“The tide came in,” the pilot explained, “and we were stuck.”",
		quotes: [
			["the tide came in", "the pilot"],
			["and we were stuck", "the pilot"],
		],
	},
];
