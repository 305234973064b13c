/** Sentences and their clauses, `link: subject > verb`, with `*` where the subject undergoes the action. */
interface Case {
	readonly text: string;
	readonly clauses: readonly string[];
}

/** One line `text` followed by one line for each clause. */
const cases = `
The mayor resigned.
main: The mayor > resigned

The mayor, Ann Lee, resigned on Monday.
main: The mayor > resigned

Smith, 45, was found dead.
main: Smith > found*

On Monday, the governor signed the law.
main: the governor > signed

Karin Holm retired in May.
main: Karin Holm > retired

Doctors infected three patients.
main: Doctors > infected

The trial will last four weeks.
main: The trial > last

The office will close early on Friday.
main: The office > close

The gate will soon open again.
main: The gate > open

Norland Shipping will close its yard.
main: Norland Shipping > close

The gate will be open.
main: The gate > be

Karin Holm replaced Paul Berg, who retired in May.
main: Karin Holm > replaced
relative: Paul Berg > retired

The harbour did not close during the storm.
main: The harbour > close

The head of state and his wife visited Paris.
main: The head of state and his wife > visited

Talks between France and Germany collapsed.
main: Talks > collapsed

The first talks in five years ended without agreement.
main: The first talks > ended

The climbers tried other routes, leaving their ropes behind.
main: The climbers > tried
participle: The climbers > leaving

The storm moved north, damaging the school.
main: The storm > moved
participle: The storm > damaging

The guard chased the thief and startled the dogs.
main: The guard > chased
coordinate: The guard > startled

A rock that infuriated the villagers was removed.
relative: A rock > infuriated
main: A rock > removed*

The players were tired and frustrated the next day.
main: The players > were

The farmers chained their tractors to the gate.
main: The farmers > chained

Bo Lund once owned the mill.
main: Bo Lund > owned

Bo Lund, who once owned the mill, resigned.
relative: Bo Lund > owned
main: Bo Lund > resigned

Police named Ada Moe, 54, who drove the bus.
main: Police > named
relative: Ada Moe > drove

Bo Lund trains the club.
main: Bo Lund > trains

Neither France nor Germany signed.
main: Neither France nor Germany > signed

No talks were held.
main: No talks > held*

He has never been convicted of a crime.
main: He > convicted*

The suspect was arrested by the police on Monday.
main: The suspect > arrested*

He is expected to be charged.
main: He > expected*

He hopes to return to the city.
main: He > hopes

The army has been accused of killing civilians.
main: The army > accused*

The company bought the mine and sold its ships.
main: The company > bought
coordinate: The company > sold

The two sides met, talked and left.
main: The two sides > met
coordinate: The two sides > talked
coordinate: The two sides > left

The children were rescued, treated and released.
main: The children > rescued*
coordinate: The children > treated*
coordinate: The children > released*

He was fined $500 and jailed for a year.
main: He > fined*
coordinate: He > jailed*

Five people were killed and ten were injured.
main: Five people > killed*
coordinate: ten > injured*

France and Germany agreed to share the cost, but Italy refused.
main: France and Germany > agreed
coordinate: Italy > refused

The talks failed; both sides blamed each other.
main: The talks > failed
coordinate: both sides > blamed

The players wanted to win and trained hard.
main: The players > wanted
coordinate: The players > trained

The man who led the revolt was arrested.
relative: The man > led
main: The man > arrested*

The pilot, who had 20 years of experience, was praised.
relative: The pilot > had
main: The pilot > praised*

The team that won the cup was welcomed home.
relative: The team > won
main: The team > welcomed*

The school, where he taught for years, closed.
relative: he > taught
main: The school > closed

She wrote the book that won the prize.
main: She > wrote
relative: the book > won

It was Smith who said the deal was dead.
main: It > was
relative: Smith > said
content: the deal > was

She is the judge whose ruling ended the strike.
main: She > is
relative: ruling > ended

The spokesman, who asked not to be named, said the man who fled was armed.
relative: The spokesman > asked
main: The spokesman > said
relative: the man > fled
coordinate: the man > was

The bill, passed in May, would cost billions.
participle: The bill > passed*
main: The bill > cost

The drug, approved by regulators last year, has been withdrawn.
participle: The drug > approved*
main: The drug > withdrawn*

A statement released by the ministry said the talks were candid.
participle: A statement > released*
main: A statement > said
content: the talks > were

The building destroyed by the fire had stood for centuries.
participle: The building > destroyed*
main: The building > stood

The man arrested on Monday has been released.
participle: The man > arrested*
main: The man > released*

He left Beijing with his biggest ask rebuffed.
main: He > left
participle: He > rebuffed*

The minister, speaking in Rome, rejected the plan.
participle: The minister > speaking
main: The minister > rejected

The number of people living in poverty fell.
participle: The number of people > living
main: The number of people > fell

The ship carrying 500 cars sank off Japan.
participle: The ship > carrying
main: The ship > sank

The governor vetoed the bill, saying it went too far.
main: The governor > vetoed
participle: The governor > saying
content: it > went

Before meeting with the king, she met the minister.
participle: - > meeting
main: she > met

After losing the vote, the prime minister resigned.
participle: - > losing
main: the prime minister > resigned

He left without saying a word.
main: He > left
participle: He > saying

Relations deteriorated after the U.S. shot down a balloon.
main: Relations > deteriorated
subordinate: the U.S. > shot

Although it rained, the match went ahead.
subordinate: it > rained
main: the match > went

When the storm hit, thousands fled.
subordinate: the storm > hit
main: thousands > fled

The trial was delayed because a juror fell ill.
main: The trial > delayed*
subordinate: a juror > fell

He will resign if the vote fails.
main: He > resign
subordinate: the vote > fails

The president did not say whether he would run.
main: The president > say
subordinate: he > run

The mayor said that the council had voted to close the school.
main: The mayor > said
content: the council > voted

Police said they had arrested five men.
main: Police > said
content: they > arrested

He said Smith and Jones had met.
main: He > said
content: Smith and Jones > met

Officials said that France and Germany would sign the pact.
main: Officials > said
content: France and Germany > sign

The minister told reporters that France would send tanks.
main: The minister > told
content: France > send

The judge ruled that the law was invalid and ordered a new trial.
main: The judge > ruled
content: the law > was
coordinate: the law > ordered

The bank did not comment, but a lawyer said it would appeal.
main: The bank > comment
coordinate: a lawyer > said
content: it > appeal

The plan was rejected by voters, the commission said.
main: The plan > rejected*
coordinate: the commission > said

“We will win,” the coach said.
main: We > win
coordinate: the coach > said

Smith and Jones pronounced themselves satisfied.
main: Smith and Jones > pronounced
participle: themselves > satisfied*

Several officials, including the minister, resigned.
main: Several officials > resigned

He returned to badly deteriorated ties.
main: He > returned

The growing influence of the group was felt.
main: The growing influence of the group > felt*

More than 100 people were hurt.
main: More than 100 people > hurt*

The detained citizens were freed.
main: The detained citizens > freed*

Man arrested by police in Ohio
main: Man > arrested*

The choir, with 40 singers before the merger and 90 today, will tour in May.
main: The choir > tour

Her cousin Ida Falk, the holder until Friday, withdrew.
main: Her cousin Ida Falk > withdrew

The goalkeeper, a plumber by day, then saved a penalty.
main: The goalkeeper > saved

Ida Falk wrote the song; her husband, Bo Ness, recorded it.
main: Ida Falk > wrote
coordinate: her husband > recorded

The ferry sank, he wrote, yet the captain, a strong swimmer, survived.
main: The ferry > sank
coordinate: he > wrote
coordinate: the captain > survived

The gallery bought it from the collector Bo Ness, a vet from Lund, who had found it.
main: The gallery > bought
relative: the collector Bo Ness , a vet > found

The idea came from Ida Falk, a retired postmistress who knew the valley.
main: The idea > came
relative: Ida Falk , a retired postmistress > knew

The prize went to a teacher from Lund who had never played before.
main: The prize > went
relative: a teacher > played

The firm sent a letter to Bo Ness, who replied.
main: The firm > sent
relative: Bo Ness > replied

In Lund, a woman who owned a boat sold it.
relative: a woman > owned
main: a woman > sold

She nursed Bo Ness, the widower of a dancer who sang.
main: She > nursed
relative: the widower of a dancer > sang

The shop made a profit in the first quarter, which paid for a van.
main: The shop > made
relative: a profit > paid

Her husband, the poet Bo Ness, who had been ill, was buried on Monday.
relative: the poet Bo Ness > been
main: Her husband , the poet Bo Ness > buried*

Last week, the man who led the choir was fired.
relative: the man > led
main: the man > fired*

A quiet weekend in Ohio
main: - > -

The mayor and the council
main: - > -

Berg won 54 percent; Holm, weakened by a quarrel, lost two seats.
main: Berg > won
participle: Holm > weakened*
coordinate: Holm > lost

The captain said a bolt had broken; the owner, Fjordline, blamed a tug.
main: The captain > said
content: a bolt > broken
coordinate: the owner > blamed

Holm, who had brought a ladder, a lamp and his dog, was fined.
relative: Holm > brought
main: Holm > fined*

Two sailors who had set out before the storm lost their mast.
relative: Two sailors > set
main: Two sailors > lost

Jana Holm, the leader until Friday, gave up.
main: Jana Holm > gave

A retired teacher drowned in his cellar when he tried to save his stamps.
main: A retired teacher > drowned
subordinate: he > tried

The operator, Ada Moe, points to a fire.
main: The operator > points

The ferry broke its bow.
main: The ferry > broke

The aunt, who lives abroad, was not asked.
relative: The aunt > lives
main: The aunt > asked*

The firm, which supplies schools and prisons, raised its prices.
relative: The firm > supplies
main: The firm > raised

The chair, whose casting vote settled it after a long debate, told the Gazette.
relative: vote > settled
main: The chair > told

Some 300 neighbours signed a letter about the noise, organised by a baker.
main: Some 300 neighbours > signed
participle: a letter > organised*

The coach left the field, jeered by the crowd.
main: The coach > left
participle: The coach > jeered*

A firm called Nordlux built the pier.
participle: A firm > called*
main: A firm called Nordlux > built

A gang calling itself Blue Fist claimed the theft.
participle: A gang > calling
main: A gang calling itself Blue Fist > claimed

He left the party, and managers and union leaders signed a letter.
main: He > left
coordinate: managers and union leaders > signed

Talks between the union and the firm collapsed on Friday.
main: Talks > collapsed

The Greens backed the plan put forward by the mayor.
main: The Greens > backed
participle: the plan > put*

“The road is bad,” said the mayor.
main: The road > is
coordinate: the mayor > said

Most of the farm she sold in 2011.
main: she > sold

Ada Moe, head of the Oslo-based Nordlux Group, resigned.
main: Ada Moe > resigned

Mayor Ola Quist had himself learned to swim there.
main: Mayor Ola Quist > learned

Mayor Ola Quist had himself photographed with the king.
main: Mayor Ola Quist > had
participle: himself > photographed*

Divers have for the first time reached the wreck.
main: Divers > reached

The driver is said to have considered leaving town.
main: The driver > said*
participle: The driver > leaving

Unions were pleased: the guild, headed by Nils Ohm, called the ruling fair.
main: Unions > were
participle: the guild > headed*
coordinate: the guild > called

She faces six years in prison if found guilty.
main: She > faces
subordinate: She > found*

Left out of the deal are the fishermen.
main: the fishermen > Left*

Also arrested was the mayor's brother.
main: the mayor 's brother > arrested*

Sitting beside the minister was the Danish envoy.
main: the Danish envoy > Sitting

Backing the bill are the Greens.
main: the Greens > Backing

Missing from the list was the name of a nurse.
main: the name of a nurse > Missing

Hidden fees are a burden.
main: fees > are

Erik Lind is opposed to the plan.
main: Erik Lind > opposed

The bishop is prepared to resign.
main: The bishop > prepared

The shed is used to store apples.
main: The shed > used*

Two brothers were committed to prison.
main: Two brothers > committed*

The house where he lived until 2019 has been sold.
relative: he > lived
main: The house > sold*

It never sold a farm, for its statutes forbid it.
main: It > sold
coordinate: its statutes > forbid
`;

export const clauseCases: readonly Case[] = cases
	.trim()
	.split("\n\n")
	.map((block) => block.split("\n"))
	.map(([text = "", ...clauses]) => ({ text, clauses }));
