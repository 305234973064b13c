/** Common given names of news in English, by the pronoun they usually take. A name not listed is nobody's loss: the text decides. */

export const maleNames: ReadonlySet<string> = new Set(
	(
		"aaron adam ahmed alan albert alejandro alex alexander alfred ali andre andrew andy angelo anthony antonio antony arthur " +
		"barack ben benjamin bernard bill billy bob boris brad brandon brian bruce carl carlos charles charlie chris christian " +
		"christopher craig damian dan daniel dave david dean dennis derek diego dmitry dominic don donald douglas dylan edward emmanuel " +
		"enrique eric erik ethan eugene fernando francis francisco frank fred frederick gareth gary gavin george gerald gerard giovanni " +
		"glenn gordon graham grant greg gregory hans harold harry hassan henry howard hugh hugo ian ibrahim igor ivan jack jacob jake " +
		"jamal james jason javier jean jeff jeffrey jeremy jerry jim jimmy joe joel john johnny jon jonathan jorge jose joseph josh joshua " +
		"juan julian justin karl keith ken kenneth kevin khalid kurt kyle larry lars lawrence lee leo leon leonard lewis liam lloyd " +
		"louis luca lucas luis luke malcolm manuel marc marco marcus mario mark martin mathew matt matthew maurice max michael miguel " +
		"mike mikhail mohamed mohammed mohammad muhammad nathan neil nicholas nick nigel noah oliver omar oscar owen pablo patrick paul " +
		"pavel pedro peter phil philip pierre rafael ralph ramon ravi ray raymond ricardo richard rick rob robert roberto roger roland " +
		"ron ronald rory roy russell ryan sam samuel scott sean sebastian sergei sergio simon stefan stephen steve steven stuart ted " +
		"terry theo thomas tim timothy todd tom tony travis trevor viktor victor vincent vladimir walter warren wayne william yusuf zachary " +
		"aidan alasdair alistair anders bjorn björn callum carsten ciaran clive colm conor cormac declan dermot desmond donal " +
		"eamon edgar edwin ernest evan fergus finn gabor gerry giulio giuseppe gregor gunnar gustav gábor hamish harald " +
		"hector heinrich henri henrik hiroshi ignacio istvan ivar ivo ivor jens joao jonas jorgen jürgen kieran kofi kwame laszlo " +
		"leopold lorenzo luigi magnus mateusz matteo mehmet miroslav mustafa niall niels olaf oleg oswald " +
		"paolo pawel piotr ralf rasmus raul reginald rodney rolf ruben rubén rui rupert sanjay seamus sidney " +
		"soren stanislav sven tariq thorsten tobias toby tomas tomasz ulrich vikram wilfred wilhelm wolfgang " +
		"yannick yuri zoltan"
	).split(" "),
);

export const femaleNames: ReadonlySet<string> = new Set(
	(
		"abigail adriana agnes alexandra alexandria alice alicia alison amanda amelia amina amy ana andrea angela anita ann anna anne " +
		"annie aisha ashley audrey barbara beatrice beth betty brenda brittany camilla carla carmen carol caroline catherine cecilia " +
		"charlotte chelsea chloe christina christine claire clara claudia cynthia dana daniela deborah debra denise diana diane donna " +
		"dorothy eileen elaine eleanor elena elizabeth ella ellen emily emma erika esther eva evelyn fatima fiona frances gabriela " +
		"gina giorgia gloria grace greta hannah harriet heather helen hillary holly ingrid irene isabel isabella jacqueline jane janet jasmine jean " +
		"jennifer jessica jill joan joanna jodie josephine joy joyce judith judy julia julie kamala karen kate katherine kathleen kathryn " +
		"katie kelly kim kimberly laura lauren layla leah leila liz linda lisa louise lucia lucy lydia madeleine maggie margaret maria " +
		"mariam marie marina marta martha mary maya megan melanie melissa mia michelle miriam molly monica nadia nancy naomi natalia " +
		"natalie nicola nicole nina nora olga olivia paula patricia penelope pamela priya rachel rebecca rita rosa rose ruth samantha sandra " +
		"sara sarah sharon sheila shirley simone sofia sonia sophia sophie stephanie susan suzanne svetlana sylvia tamara tania teresa " +
		"theresa tina ursula valentina valerie vanessa vera veronica victoria virginia wendy yasmin yvonne zara zoe " +
		"adele aino anneliese annette antonia astrid beata berta bianca birgit brigitte bronwyn camille chiara cristina " +
		"daphne delia dolores doreen doris edith eliza elke elsa elsbeth enid esme eugenia fatou francesca " +
		"freya frieda gemma georgina gerda gertrud gillian giulia gudrun gunilla gwen hedda hedwig heidi helena helga hilda hilde ilse " +
		"ines inga inge irina isla jana joana johanna jutta karin katarina katja katrin kirsten kirsty lidia liesl lina lorna " +
		"lotte mabel maeve magda magdalena malin mareike margit margot marguerite mariana marianne marit marlene maureen " +
		"mette mira mirjam morag muriel nadine nerea nuria oona petra phoebe pia ragnhild raquel renata renate rhona " +
		"rosalind rowena sabine saskia selma sigrid silvia sinead siobhan solveig sybil tatiana tessa thea tilda trudy ulla " +
		"ulrike uta vilma wanda wilma winifred yolanda ysabel zuzana"
	).split(" "),
);
