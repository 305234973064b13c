/** A text and all its names: the words, the type (or form: role, pronoun), the entities. */
export interface NameCase {
	readonly text: string;
	readonly names: readonly string[];
}

/** Persons, places and organisations of news of all kinds; all invented but for public bodies and places. */
export const names: readonly NameCase[] = [
	{
		text: "Maria Lopez won the race in Lisbon.",
		names: ["Maria Lopez | person | maria lopez", "Lisbon | place | lisbon"],
	},
	{
		text: "The striker Jamal Okoye scored twice for Northbridge United.",
		names: ["striker Jamal Okoye | person | jamal okoye", "Northbridge United | organisation | northbridge united"],
	},
	{
		text: "Mr Hale told the court he had never met the victim.",
		names: ["Mr Hale | person | hale", "he | pronoun | hale"],
	},
	{
		text: "Judge Ellen Marsh sentenced Peter Crane to nine years in prison.",
		names: ["Judge Ellen Marsh | person | ellen marsh", "Peter Crane | person | peter crane"],
	},
	{
		text: "Dr. Anita Rao of Kingsmere University led the study.",
		names: ["Dr. Anita Rao | person | anita rao", "Kingsmere University | organisation | kingsmere university"],
	},
	{
		text: "Sen. Carla Voss and Rep. Tom Weller sponsored the bill.",
		names: ["Sen. Carla Voss | person | carla voss", "Rep. Tom Weller | person | tom weller"],
	},
	{
		text: "Former president Daniel Moreno died on Friday at the age of 84.",
		names: ["Former president Daniel Moreno | person | daniel moreno"],
	},
	{
		text: "The mayor of Riverton, Susan Blake, resigned on Monday.",
		names: ["mayor | role | susan blake", "Riverton | unknown | riverton", "Susan Blake | person | susan blake"],
	},
	{
		text: "Susan Blake, the mayor of Riverton, resigned on Monday.",
		names: ["Susan Blake | person | susan blake", "mayor | role | susan blake", "Riverton | unknown | riverton"],
	},
	{
		text: "Police said the driver, 34-year-old Kevin Stroud, was arrested near Oakham.",
		names: ["driver | role | the driver", "Kevin Stroud | person | kevin stroud", "Oakham | place | oakham"],
	},
	{
		text: "French President Luc Moreau met German Chancellor Anna Weiss in Berlin.",
		names: [
			"French President Luc Moreau | person | luc moreau",
			"German Chancellor Anna Weiss | person | anna weiss",
			"Berlin | place | berlin",
		],
	},
	{
		text: "Berlin and Paris agreed to share the cost.",
		names: ["Berlin | place | berlin / germany", "Paris | place | paris / france"],
	},
	{
		text: "The talks between Tokyo and Seoul collapsed.",
		names: ["Tokyo | place | tokyo / japan", "Seoul | place | seoul / south korea"],
	},
	{ text: "The Kremlin denied the report.", names: ["Kremlin | place | kremlin / russia"] },
	{ text: "The White House declined to comment.", names: ["White House | place | white house / united states"] },
	{
		text: "Downing Street said the prime minister would travel to Ottawa.",
		names: [
			"Downing Street | place | downing street / united kingdom",
			"prime minister | role | the prime minister",
			"Ottawa | place | ottawa",
		],
	},
	{ text: "Turkish rescue teams reached the village before dawn.", names: ["Turkish | place | turkey"] },
	{
		text: "Two Americans and a Briton were among the dead.",
		names: ["Americans | place | united states", "Briton | place | united kingdom"],
	},
	{ text: "The Dutch won gold in the relay.", names: ["Dutch | place | netherlands"] },
	{
		text: "Ukraine's defence minister asked NATO for more ammunition.",
		names: ["Ukraine's defence minister | role | ukraine's defence minister", "NATO | organisation | nato"],
	},
	{
		text: "The Nigerian finance minister, Ngozi Adeyemi, presented the budget.",
		names: ["Nigerian finance minister | role | ngozi adeyemi", "Ngozi Adeyemi | person | ngozi adeyemi"],
	},
	{
		text: "Ngozi Adeyemi, who heads the Central Bank of Nigeria, raised rates.",
		names: [
			"Ngozi Adeyemi | person | ngozi adeyemi",
			"Central Bank of Nigeria | organisation | central bank of nigeria",
		],
	},
	{
		text: "The World Health Organization (WHO) declared an emergency.",
		names: ["World Health Organization | organisation | who", "WHO | organisation | who"],
	},
	{
		text: "The Coastal Rescue Initiative (CRI) said its boats were ready. CRI has three boats.",
		names: [
			"Coastal Rescue Initiative | organisation | coastal rescue initiative",
			"CRI | organisation | coastal rescue initiative",
			"CRI | organisation | coastal rescue initiative",
		],
	},
	{ text: "The FBI searched the house in Ohio.", names: ["FBI | organisation | fbi", "Ohio | place | ohio"] },
	{
		text: "Apple and Samsung settled the case in California.",
		names: ["Apple | organisation | apple", "Samsung | organisation | samsung", "California | place | california"],
	},
	{
		text: "Toyota Motor Corp. recalled 40,000 cars in Thailand.",
		names: ["Toyota Motor Corp. | organisation | toyota motor", "Thailand | place | thailand"],
	},
	{ text: "The Bank of England kept rates unchanged.", names: ["Bank of England | organisation | bank of england"] },
	{ text: "The Supreme Court heard the appeal on Tuesday.", names: ["Supreme Court | organisation | supreme court"] },
	{
		text: "The US Supreme Court heard the appeal on Tuesday.",
		names: ["US | place | united states", "Supreme Court | organisation | supreme court"],
	},
	{
		text: "The University of Oxford published the findings.",
		names: ["University of Oxford | organisation | university of oxford"],
	},
	{
		text: "The Department of Energy approved the loan.",
		names: ["Department of Energy | organisation | energy department"],
	},
	{
		text: "The Ministry of Health and Welfare in Athens confirmed the cases.",
		names: ["Ministry of Health and Welfare | organisation | health and welfare ministry", "Athens | place | athens"],
	},
	{
		text: "Ships crossed the Gulf of Aden and the Strait of Hormuz.",
		names: ["Gulf of Aden | place | gulf of aden", "Strait of Hormuz | place | strait of hormuz"],
	},
	{
		text: "Protesters gathered at Taksim Square and marched to the Grand Bazaar.",
		names: ["Taksim Square | place | taksim square", "Grand Bazaar | unknown | grand bazaar"],
	},
	{
		text: "Heavy snow closed Denver International Airport.",
		names: ["Denver International Airport | place | denver international airport"],
	},
	{
		text: "The Black Sea port of Odesa was shelled again.",
		names: ["Black Sea | place | black sea", "Odesa | place | odesa"],
	},
	{
		text: "Ursula von der Brandt spoke in Brussels.",
		names: ["Ursula von der Brandt | person | ursula von der brandt", "Brussels | place | brussels"],
	},
	{
		text: "Charles de Vries signed for Ajax.",
		names: ["Charles de Vries | person | charles de vries", "Ajax | unknown | ajax"],
	},
	{
		text: "Prince Omar bin Khalid arrived in Doha.",
		names: ["Prince Omar bin Khalid | person | omar bin khalid", "Doha | place | doha"],
	},
	{
		text: "Luis da Costa and Miguel del Toro shared the prize.",
		names: ["Luis da Costa | person | luis da costa", "Miguel del Toro | person | miguel del toro"],
	},
	{
		text: "Jean-Pierre Laurent drew with Marie-Claire Dubois.",
		names: ["Jean-Pierre Laurent | person | jean-pierre laurent", "Marie-Claire Dubois | person | marie-claire dubois"],
	},
	{
		text: "Samir al-Hadid fled Damascus in 2012.",
		names: ["Samir al-Hadid | person | samir al-hadid", "Damascus | place | damascus / syria"],
	},
	{
		text: "John F. Carter Jr. was named chief executive of Holloway Inc.",
		names: [
			"John F. Carter Jr. | person | john f. carter jr.",
			"chief executive | role | john f. carter jr.",
			"Holloway Inc. | organisation | holloway",
		],
	},
	{ text: "J. Martinez scored in the 90th minute.", names: ["J. Martinez | person | j. martinez"] },
	{
		text: "Sarah O'Neill beat Yuki Tanaka in straight sets.",
		names: ["Sarah O'Neill | person | sarah o'neill", "Yuki Tanaka | unknown | yuki tanaka"],
	},
	{
		text: "Chief executive Hannah Brandt said profits would fall.",
		names: ["Chief executive Hannah Brandt | person | hannah brandt"],
	},
	{
		text: "Tesla CEO Mark Reeve sold shares worth $2bn.",
		names: ["Tesla | organisation | tesla", "CEO Mark Reeve | person | mark reeve"],
	},
	{
		text: "Holloway co-founder Priya Nair left the company in May.",
		names: ["Holloway | unknown | holloway", "co-founder Priya Nair | person | priya nair"],
	},
	{
		text: "The company's chairwoman, Ruth Adler, thanked the staff.",
		names: ["chairwoman | role | ruth adler", "Ruth Adler | person | ruth adler"],
	},
	{
		text: "The coach praised goalkeeper Ilse Brandt.",
		names: ["coach | role | the coach", "goalkeeper Ilse Brandt | person | ilse brandt"],
	},
	{
		text: "Attorney General Paul Dean announced the charges.",
		names: ["Attorney General Paul Dean | person | paul dean"],
	},
	{
		text: "Secretary-General Amina Sow called for a ceasefire.",
		names: ["Secretary-General Amina Sow | person | amina sow"],
	},
	{ text: "Lt. Gen. Robert Pike commanded the operation.", names: ["Lt. Gen. Robert Pike | person | robert pike"] },
	{
		text: "The United Nations Security Council met in New York.",
		names: [
			"United Nations Security Council | organisation | united nations security council",
			"New York | place | new york",
		],
	},
	{ text: "China and Russia vetoed the resolution.", names: ["China | place | china", "Russia | place | russia"] },
	{ text: "Sino-Japanese trade grew by 4%.", names: ["Sino | place | china", "Japanese | place | japan"] },
	{
		text: "Anglo-French relations are improving.",
		names: ["Anglo | place | united kingdom", "French | place | france"],
	},
	{ text: "The EU fined the bank 40 million euros.", names: ["EU | place | european union"] },
	{ text: "Brussels fined the bank 40 million euros.", names: ["Brussels | place | brussels / belgium"] },
	{
		text: "South Korea and North Korea reopened the hotline.",
		names: ["South Korea | place | south korea", "North Korea | place | north korea"],
	},
	{
		text: "The prime minister of New Zealand visited Fiji.",
		names: [
			"prime minister | role | new zealand's prime minister",
			"New Zealand | place | new zealand",
			"Fiji | place | fiji",
		],
	},
	{
		text: "Israel's prime minister met the Jordanian king.",
		names: ["Israel's prime minister | role | israel's prime minister", "Jordanian king | role | jordan's king"],
	},
	{ text: "Michael Jordan retired twice.", names: ["Michael Jordan | person | michael jordan"] },
	{ text: "Jordan signed the treaty in Amman.", names: ["Jordan | place | jordan", "Amman | place | amman"] },
	{
		text: "Georgia Hill won the vote in Georgia.",
		names: ["Georgia Hill | unknown | georgia hill", "Georgia | place | georgia"],
	},
	{ text: "Chad Turner lives in Chad.", names: ["Chad Turner | unknown | chad turner", "Chad | place | chad"] },
	{
		text: "Paris Bennett performed in Paris.",
		names: ["Paris Bennett | unknown | paris bennett", "Paris | place | paris"],
	},
	{ text: "Theresa May resigned in May.", names: ["Theresa May | person | theresa may"] },
	{ text: "Billie Jean King won the title in 1973.", names: ["Billie Jean King | unknown | billie jean king"] },
	{ text: "The Duke of Cornwall opened the hospital.", names: ["Duke of Cornwall | person | duke of cornwall"] },
	{
		text: "King Harald visited Oslo University Hospital.",
		names: ["King Harald | person | harald", "Oslo University Hospital | organisation | oslo university hospital"],
	},
	{
		text: "Pope Leo celebrated Mass in St. Peter's Basilica.",
		names: ["Pope Leo | person | leo", "Mass | unknown | mass", "St. Peter's Basilica | place | st. peter's basilica"],
	},
	{
		text: "The archbishop of Canterbury led the service.",
		names: ["archbishop | role | canterbury's archbishop", "Canterbury | unknown | canterbury"],
	},
	{
		text: "Manchester City manager Pep Ferrer praised the fans.",
		names: ["Manchester City | place | manchester city", "manager Pep Ferrer | person | pep ferrer"],
	},
	{
		text: "The Los Angeles Lakers beat the Boston Celtics.",
		names: ["Los Angeles Lakers | unknown | los angeles lakers", "Boston Celtics | unknown | boston celtics"],
	},
	{
		text: "The New York Times reported the merger on Sunday.",
		names: ["New York Times | organisation | new york times"],
	},
	{
		text: "According to Reuters, the minister has resigned.",
		names: ["Reuters | organisation | reuters", "minister | role | the minister"],
	},
	{
		text: "BBC correspondent Jane Fox reported from Kabul.",
		names: ["BBC | organisation | bbc", "correspondent Jane Fox | person | jane fox", "Kabul | place | kabul"],
	},
	{ text: "Flooding in Sindh province killed 40 people.", names: ["Sindh | place | sindh"] },
	{
		text: "Hurricane Delia struck the coast of Florida.",
		names: ["Hurricane Delia | unknown | hurricane delia", "Florida | place | florida"],
	},
	{ text: "A quake shook central Italy on Wednesday.", names: ["Italy | place | italy"] },
	{
		text: "The Red Cross sent aid to Haiti.",
		names: ["Red Cross | organisation | red cross", "Haiti | place | haiti"],
	},
	{
		text: "Amnesty International criticised Myanmar.",
		names: ["Amnesty International | organisation | amnesty international", "Myanmar | place | myanmar"],
	},
	{ text: "Residents of Springfield returned home.", names: ["Springfield | unknown | springfield"] },
	{ text: "The Chinese capital was quiet on Sunday.", names: ["Chinese | place | china"] },
	{ text: "Chinese officials said the deal was close.", names: ["Chinese | place | china"] },
	{
		text: "U.S. and South Korean forces began exercises.",
		names: ["U.S. | place | united states", "South Korean | place | south korea"],
	},
	{
		text: "Indian Prime Minister Arjun Mehta will visit Washington.",
		names: ["Indian Prime Minister Arjun Mehta | person | arjun mehta", "Washington | place | washington"],
	},
	{ text: "The visit to Washington was cancelled.", names: ["Washington | place | washington"] },
	{ text: "Washington said it would respond.", names: ["Washington | place | washington / united states"] },
	{
		text: "Nurses at St Mary's Hospital walked out.",
		names: ["St Mary's Hospital | organisation | st mary's hospital"],
	},
	{
		text: "The Prime Minister's Office confirmed the visit.",
		names: ["Prime Minister's Office | organisation | prime minister's office"],
	},
	{
		text: "The foreign ministers of France and Italy met on Monday.",
		names: ["France | place | france", "Italy | place | italy"],
	},
	{
		text: "Canadian Defence Minister Joan Fraser inspected the troops.",
		names: ["Canadian Defence Minister Joan Fraser | person | joan fraser"],
	},
	{
		text: "Canada's defense minister inspected the troops.",
		names: ["Canada's defense minister | role | canada's defence minister"],
	},
	{
		text: "Former U.S. Secretary of State Helen Ward died.",
		names: ["Former U.S. Secretary of State Helen Ward | person | helen ward"],
	},
	{
		text: "The former secretary of state died.",
		names: ["former secretary of state | role | the former secretary of state"],
	},
	{ text: "The vice president cast the deciding vote.", names: ["vice president | role | the vice president"] },
	{
		text: "UK Chancellor of the Exchequer Neil Ford cut taxes.",
		names: ["UK Chancellor of the Exchequer Neil Ford | person | neil ford"],
	},
	{ text: "Home Secretary Rita Malik rejected the plan.", names: ["Home Secretary Rita Malik | person | rita malik"] },
	{
		text: "National security adviser Owen Clarke flew to Riyadh.",
		names: ["National security adviser Owen Clarke | person | owen clarke", "Riyadh | place | riyadh"],
	},
	{ text: "Lawyer Dana Scott represents the family.", names: ["Lawyer Dana Scott | person | dana scott"] },
	{
		text: "The family's lawyer, Dana Scott, said they would appeal.",
		names: ["lawyer | role | dana scott", "Dana Scott | person | dana scott"],
	},
	{
		text: "Dana Scott, a lawyer for the family, said they would appeal.",
		names: ["Dana Scott | person | dana scott", "lawyer | role | dana scott"],
	},
	{
		text: "The suspect was named as Igor Petrov.",
		names: ["suspect | role | the suspect", "Igor Petrov | person | igor petrov"],
	},
	{
		text: "Igor Petrov, 41, of Leeds, was charged with fraud.",
		names: ["Igor Petrov | person | igor petrov", "Leeds | place | leeds"],
	},
	{
		text: "Elena Petrova and her husband, Igor, moved to Spain.",
		names: [
			"Elena Petrova | person | elena petrova",
			"her | pronoun | elena petrova",
			"Igor | person | igor",
			"Spain | place | spain",
		],
	},
	{
		text: "Xinjiang and Tibet are autonomous regions.",
		names: ["Xinjiang | place | xinjiang", "Tibet | place | tibet"],
	},
	{
		text: "Le Thi Hoa farms rice in Vietnam.",
		names: ["Le Thi Hoa | unknown | le thi hoa", "Vietnam | place | vietnam"],
	},
	{
		text: "Kim Min-jun was elected president of South Korea.",
		names: [
			"Kim Min-jun | person | kim min-jun",
			"president | role | kim min-jun",
			"South Korea | place | south korea",
		],
	},
	{
		text: "President-elect Kim Min-jun thanked his supporters.",
		names: ["President-elect Kim Min-jun | person | kim min-jun"],
	},
	{
		text: "The European Commission opened an inquiry.",
		names: ["European Commission | place | european commission / european union"],
	},
	{
		text: "The International Monetary Fund lowered its forecast for Britain.",
		names: ["International Monetary Fund | organisation | imf", "Britain | place | united kingdom"],
	},
	{ text: "The G20 summit will be held in Brazil.", names: ["G20 | organisation | g20", "Brazil | place | brazil"] },
	{
		text: "The U.N. warned of famine in Yemen.",
		names: ["U.N. | organisation | united nations", "Yemen | place | yemen"],
	},
	{
		text: "The Democratic Republic of the Congo declared a truce.",
		names: ["Democratic Republic of the Congo | place | democratic republic of the congo"],
	},
	{
		text: "Bosnia and Herzegovina applied in 2016.",
		names: ["Bosnia and Herzegovina | place | bosnia and herzegovina"],
	},
	{
		text: "Trinidad and Tobago beat Costa Rica.",
		names: ["Trinidad and Tobago | place | trinidad and tobago", "Costa Rica | place | costa rica"],
	},
	{
		text: "Zhang Wei, a professor at Fudan University, disagreed.",
		names: [
			"Zhang Wei | person | zhang wei",
			"professor | role | zhang wei",
			"Fudan University | organisation | fudan university",
		],
	},
	{ text: "Professor Zhang Wei disagreed.", names: ["Professor Zhang Wei | person | zhang wei"] },
	{ text: '"We are ready," said Captain Laura Stern.', names: ["Captain Laura Stern | person | laura stern"] },
	{
		text: "“He is a liar,” Petrov said of the minister.",
		names: ["Petrov | person | petrov", "minister | role | the minister"],
	},
	{ text: "The Taliban seized Kunduz.", names: ["Taliban | organisation | taliban", "Kunduz | unknown | kunduz"] },
	{ text: "The Great Barrier Reef is bleaching.", names: ["Great Barrier Reef | unknown | great barrier reef"] },
	{
		text: "The strike at Volkswagen spread to Wolfsburg.",
		names: ["Volkswagen | organisation | volkswagen", "Wolfsburg | unknown | wolfsburg"],
	},
	{
		text: "Detective Inspector Rob Lane appealed for witnesses.",
		names: ["Detective Inspector Rob Lane | person | rob lane"],
	},
	{
		text: "Officers from the Metropolitan Police searched the flat.",
		names: ["Metropolitan Police | organisation | metropolitan police"],
	},
	{
		text: "The Conservative Party lost the seat to Labour.",
		names: ["Conservative Party | organisation | conservative party", "Labour | organisation | labour"],
	},
	{
		text: "Democrats and Republicans clashed in the Senate.",
		names: [
			"Democrats | organisation | democrats",
			"Republicans | organisation | republicans",
			"Senate | organisation | senate",
		],
	},
	{ text: "Lee said Park had lied.", names: ["Lee | person | lee", "Park | unknown | park"] },
	{ text: "Ms. Okafor thanked Mrs Bell.", names: ["Ms. Okafor | person | okafor", "Mrs Bell | person | bell"] },
	{
		text: "The pianist Clara Wood played Chopin.",
		names: ["pianist Clara Wood | person | clara wood", "Chopin | unknown | chopin"],
	},
	{
		text: "Kofi Mensah, Ghana's sports minister, opened the stadium.",
		names: ["Kofi Mensah | person | kofi mensah", "Ghana's sports minister | role | kofi mensah"],
	},
	{
		text: "Ghana's sports minister, Kofi Mensah, opened the stadium.",
		names: ["Ghana's sports minister | role | kofi mensah", "Kofi Mensah | person | kofi mensah"],
	},
	{
		text: "Sweden's ambassador to France was recalled.",
		names: ["Sweden's ambassador | role | sweden's ambassador to france", "France | place | france"],
	},
];

/** Several sentences: surnames, acronyms, roles and pronouns lead back to whoever was named. */
export const discourses: readonly NameCase[] = [
	{
		text: "Mayor Susan Blake opened the bridge on Monday. Blake said it had cost $4m. She thanked the builders.",
		names: ["Mayor Susan Blake | person | susan blake", "Blake | person | susan blake", "She | pronoun | susan blake"],
	},
	{
		text: "Bao Ling flew to Berlin. Bao met reporters on arrival.",
		names: ["Bao Ling | unknown | bao ling", "Berlin | place | berlin", "Bao | unknown | bao ling"],
	},
	{
		text: "Emily Song reported from Beijing. Song Mei spoke to Emily Song. Song Mei smiled.",
		names: [
			"Emily Song | person | emily song",
			"Beijing | place | beijing",
			"Song Mei | person | song mei",
			"Emily Song | person | emily song",
			"Song Mei | person | song mei",
		],
	},
	{
		text: "John Carter and Lucy Carter run the farm. Carter said the harvest was poor.",
		names: [
			"John Carter | person | john carter",
			"Lucy Carter | person | lucy carter",
			"Carter | person | john carter / lucy carter",
		],
	},
	{
		text: "Coach Ilse Brandt picked Clara Wood. The coach said she was ready.",
		names: [
			"Coach Ilse Brandt | person | ilse brandt",
			"Clara Wood | person | clara wood",
			"coach | role | ilse brandt",
			"she | pronoun | ilse brandt",
		],
	},
	{
		text: "Peter Crane met Tom Weller in Leeds. The two men shook hands.",
		names: [
			"Peter Crane | person | peter crane",
			"Tom Weller | person | tom weller",
			"Leeds | place | leeds",
			"The two men | role | peter crane / tom weller",
		],
	},
	{
		text: "France and Germany signed the pact. The two countries had argued for years. Their dispute began in 2015.",
		names: ["France | place | france", "Germany | place | germany", "The two countries | role | france / germany"],
	},
	{
		text: "Kenya and Uganda said they would reopen the border.",
		names: ["Kenya | place | kenya", "Uganda | place | uganda", "they | pronoun | kenya / uganda"],
	},
	{
		text: "In his speech, Peter Crane thanked the voters.",
		names: ["his | pronoun | peter crane", "Peter Crane | person | peter crane"],
	},
	{
		text: "Ms Hale sued the council. Her lawyer, Tom Weller, said she would win.",
		names: [
			"Ms Hale | person | hale",
			"Her | pronoun | hale",
			"lawyer | role | tom weller",
			"Tom Weller | person | tom weller",
			"she | pronoun | hale",
		],
	},
	{
		text: "Peter Crane told Tom Weller that he was late.",
		names: ["Peter Crane | person | peter crane", "Tom Weller | person | tom weller", "he | pronoun | peter crane"],
	},
	{
		text: "The Harbour Rescue Society (HRS) owns two boats. HRS was founded in 1950.",
		names: [
			"Harbour Rescue Society | organisation | harbour rescue society",
			"HRS | organisation | harbour rescue society",
			"HRS | organisation | harbour rescue society",
		],
	},
	{
		text: "Central Bank governor Ngozi Adeyemi raised rates. The governor said inflation was high.",
		names: [
			"Central Bank | organisation | central bank",
			"governor Ngozi Adeyemi | person | ngozi adeyemi",
			"governor | role | ngozi adeyemi",
		],
	},
	{
		text: 'Daniel Moreno, 61, was arrested. "I did nothing," he said. His wife wept.',
		names: ["Daniel Moreno | person | daniel moreno", "he | pronoun | daniel moreno", "His | pronoun | daniel moreno"],
	},
	{
		text: "Kim Min-jun won. Kim thanked voters.",
		names: ["Kim Min-jun | person | kim min-jun", "Kim | person | kim min-jun"],
	},
	{
		text: "Nadia Haddad, the French ambassador to Kenya, left Nairobi. The ambassador gave no reason.",
		names: [
			"Nadia Haddad | person | nadia haddad",
			"French ambassador | role | nadia haddad",
			"Kenya | place | kenya",
			"Nairobi | place | nairobi",
			"ambassador | role | nadia haddad",
		],
	},
	{ text: "Ministers resigned. They gave no reason.", names: [] },
	{ text: "Storms hit Spain. They killed two.", names: ["Spain | place | spain"] },
	{ text: "Officials met Peter Crane. They said the talks went well.", names: ["Peter Crane | person | peter crane"] },
	{
		text: "Clara Wood beat Ilse Brandt. The two have met six times.",
		names: [
			"Clara Wood | person | clara wood",
			"Ilse Brandt | person | ilse brandt",
			"The two | role | clara wood / ilse brandt",
		],
	},
	{ text: "Before leaving, he praised the staff.", names: [] },
];

/** Capitals, roles and pronouns that name nobody. */
export const noNames: readonly NameCase[] = [
	{ text: "The train was late again on Monday.", names: [] },
	{ text: "In January, prices rose sharply.", names: [] },
	{ text: "Both sides said the talks were useful.", names: [] },
	{ text: "After the storm, thousands were without power.", names: [] },
	{ text: "I think we should go home.", names: [] },
	{ text: "He said nothing.", names: [] },
	{ text: "Despite the rain, crowds came.", names: [] },
	{ text: "However, the plan failed.", names: [] },
	{ text: "Meanwhile, shares fell.", names: [] },
	{ text: "Scientists found a new species of frog.", names: [] },
	{ text: "Fires burned through the night.", names: [] },
	{ text: "Yet nobody came.", names: [] },
	{ text: "Three people died and two were hurt.", names: [] },
	{ text: "On Christmas Day the shops were shut.", names: [] },
	{ text: "Police arrested four men.", names: [] },
	{ text: "Workers left the factory in March.", names: [] },
	{ text: "May was the warmest month on record.", names: [] },
	{ text: "Progress is hard.", names: [] },
	{ text: "A polish of the floor took an hour.", names: [] },
	{ text: "They told us to wait.", names: [] },
	{ text: "It costs five dollars.", names: [] },
	{ text: "The ministers agreed on a plan.", names: [] },
	{ text: "A spokesman declined to comment.", names: [] },
	{ text: "Nearly half of the voters stayed at home.", names: [] },
	{ text: "Speaking on Friday, officials warned of delays.", names: [] },
	{ text: "No one was injured.", names: [] },
	{ text: "The chief reason is money.", names: [] },
	{ text: "Officials played down the risk.", names: [] },
	{ text: "Who will pay is unclear.", names: [] },
	{ text: "Rescuers dug through the rubble all night.", names: [] },
	{ text: "Some head teachers objected.", names: [] },
	{ text: '"We will not stop," they said.', names: [] },
	{ text: "Read more about the storm.", names: [] },
	{ text: "When asked, the lawyers said nothing.", names: [] },
	{ text: "Last year sales doubled.", names: [] },
	{ text: "Share prices fell on Tuesday and Wednesday.", names: [] },
	{ text: "Thousands marched through the rain.", names: [] },
	{ text: "Its owners plan to sell.", names: [] },
	{ text: "As for the cost, nobody knows.", names: [] },
	{ text: "On Sunday morning it snowed.", names: [] },
	{ text: "Voters go to the polls in June.", names: [] },
	{ text: "Detectives are looking for a white van.", names: [] },
	{ text: "Firefighters worked until dawn.", names: [] },
	{ text: "Heavy rain is expected on Thursday.", names: [] },
	{ text: "Two of the four crew members survived.", names: [] },
	{ text: "Once the dust settled, work resumed.", names: [] },
];
