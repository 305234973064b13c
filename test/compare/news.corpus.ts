import { bodyNews } from "./bodies.corpus.ts";
import { dialogues } from "./dialogues.corpus.ts";
import { places } from "./places.corpus.ts";
import { references } from "./references.corpus.ts";
import { rewordings } from "./rewordings.corpus.ts";
import { settingNews } from "./settings.corpus.ts";

/** A story, and what an editor might say of it. Each claim has the verdict under which it stands. */
export interface News {
	readonly text: string;
	/** ISO day. */
	readonly published?: string;
	readonly supported: readonly string[];
	readonly contradicted: readonly string[];
	readonly unsupported: readonly string[];
}

export const news: readonly News[] = [
	{
		text:
			"The port is one of the largest in Europe. Ivan Petrak is the second-largest owner of the club. The law not only helps farmers but also fishermen. " +
			"For the first time since 1990 the choir sang in Bergen. Workers began to build the tunnel in March. The mill has until May to sell the wood. " +
			"Ria Lund used to teach in Ghent. Tove Berg praised herself after the race. One of the two pilots survived the crash.",
		published: "2022-03-04",
		supported: [
			"The port is one of the largest in Europe.",
			"The law helps farmers.",
			"Workers began to build the tunnel in March.",
			"Ria Lund taught in Ghent.",
			"One pilot survived the crash.",
		],
		contradicted: [],
		unsupported: [
			"The port is the largest in Europe.",
			"Ivan Petrak is the largest owner of the club.",
			"The law only helps farmers.",
			"The choir sang in Bergen for the first time.",
			"Workers built the tunnel in March.",
			"The mill sold the wood.",
			"Ria Lund teaches in Ghent.",
			"Tove Berg praised her after the race.",
			"Both pilots survived the crash.",
			"The pilots survived the crash.",
		],
	},
	{
		text:
			"Ann accused Carl of theft. Carl never accused Ann. The factory no longer makes tyres. The coach wishes he had picked Omar Bakr. " +
			"A member of the city council was convicted of bribery. The judge said that Jon Aas had lied to the jury. The library lacks heating. " +
			"It has never had a lift. The captain was absent from the match. It is not true that the mayor never visited the school.",
		published: "2022-03-04",
		supported: ["Ann accused Carl of theft.", "A city council member was convicted of bribery."],
		contradicted: ["The mayor never visited the school."],
		unsupported: [
			"The coach picked Omar Bakr.",
			"The coach did not pick Omar Bakr.",
			"The factory used to make tyres.",
			"The city council was convicted of bribery.",
			"The members of the city council were convicted of bribery.",
			"The library has heating.",
			"The library has a lift.",
			"The captain was at the match.",
		],
	},
	{
		text:
			"Marta Lindqvist, the ferry's captain, turned back after hearing noise from the hold. A stowaway had fallen asleep there. " +
			"He was taken to a clinic as a precaution. He passed a medical test and was released. The ferry was also only at sea for 14 minutes. " +
			"The man told officers he was from Norway. “I speak Spanish,” he added.",
		published: "2022-03-04",
		supported: ["The man passed a medical test.", "The ferry was at sea for 14 minutes."],
		contradicted: ["The ferry was at sea for 40 minutes.", "The man failed a medical test."],
		unsupported: [
			"The man is from Spain.",
			"Marta Lindqvist, the ferry's doctor, turned back.",
			"Marta Lindqvist was the first female captain to turn back.",
			"The woman passed a medical test.",
		],
	},
	{
		text:
			"Commissioner Ada Burke fined the club $2.5 million. The captain and his teammate were not involved in the brawl, but they were charged with a misdemeanor. " +
			"The striker averaged 5.3 points per game this season. A room rents between $50 and $120 per night. " +
			"The U.S. Department of Justice has opened an investigation. The agency said it was working to restore the service.",
		published: "2022-03-04",
		supported: [
			"Ada Burke fined the club $2.5 million.",
			"The two men were charged with a misdemeanor.",
			"The striker averaged 5.3 points a game this season.",
			"The Justice Department has opened an investigation.",
		],
		contradicted: [
			"Ada Burke fined the club $3.5 million.",
			"The captain and his teammate were involved in the brawl.",
			"A room rents between $50 and $220 per night.",
			"A room rents between $20 and $300 per night.",
		],
		unsupported: ["The agency has restored the service."],
	},
	{
		text:
			"A jury will decide about the man charged in the killing of the boy, Piotr Nowak. He confessed to police three years ago. " +
			"Police interrogated Nowak for 7½ hours. The family's lawyer, Ingrid Solberg of Bergen, declined to comment. " +
			"The boy's parents, Jan and Ewa Maj, sued the school in 2001. The trial was scheduled for May 28, but a clerk said Wednesday it had been postponed. " +
			"“It is a victory for the whole family,” Solberg said.",
		published: "2012-05-18",
		supported: [
			"Police interrogated Nowak for seven and a half hours.",
			"The lawyer, Ingrid Solberg, declined to comment.",
			"According to Solberg, “it is a victory for the whole family”.",
		],
		contradicted: ["The Majs sued the school in 2011."],
		unsupported: ["Jan Maj is a lawyer."],
	},
	{
		text:
			"Three sons of the family will share the house. The government promised that everyone would have a home. " +
			"The film lasts two hours and is 110 metres long. Tom Reyes is one of the judges. The presenter, 56, later apologized. " +
			"Burning waste is still permissible.",
		supported: ["The government promised everyone a home.", "Burning waste is still allowed."],
		contradicted: ["The presenter refused to apologize."],
		unsupported: ["Everyone shared the house."],
	},
	{
		text:
			"The clinic will close if the bank fails. The kiosk will close in May. The fire destroyed half of the main hall, the fire chief, Dana Ortega, said. " +
			"The alarm rang shortly after 6 a.m. and the flames were out after nearly four hours. More than 60 firefighters came. " +
			"Voltane lost $86 million last year, compared with a profit of $12 million in 2019. The island cannot be reached by car. " +
			"The state gave Voltane a $40 million grant. A spokeswoman, Mira Holm, thanked the crews.",
		published: "2022-03-04",
		supported: [
			"Voltane received a $40 million grant from the state.",

			"The kiosk will close.",
			"The fire chief is Dana Ortega.",
			"The alarm rang shortly after 6 a.m.",
			"The flames were out after nearly four hours.",
		],
		contradicted: ["The island can be reached by car."],
		unsupported: [
			"The clinic will close.",
			"The fire destroyed the main hall.",
			"The fire chief is Mira Holm.",
			"Dana Ortega is the police chief.",
			"The police chief said the fire destroyed half of the main hall.",
			"Mira Holm, the hospital director, thanked the crews.",
			"More than 10 firefighters came.",
			"Voltane made a profit of $86 million last year.",
			"Владимир thanked the crews.",
		],
	},
	{
		text:
			"The series was created by Ida Kern and Mark Moss. Kern broke the news on Sunday in a series of posts, telling fans of her departure. " +
			"Laura Hill was played by Ann Lee and the agent by Kyle Dorn.",
		published: "2022-03-04",
		supported: ["Ida Kern broke the news in a series of posts."],
		contradicted: [],
		unsupported: ["Mark Moss broke the news in a series of posts.", "Laura Hill was the agent."],
	},
	...places,
	...references,
	...settingNews,
	...bodyNews,
	...dialogues,
	...rewordings,
];
