import { qualifiedPosts } from "../../../src/compare/guards/who/qualified-posts.ts";
import type { Corpus } from "./story.ts";

export const qualifiedPostCorpus: Corpus = {
	guard: qualifiedPosts,
	stories: [
		{
			text: "Harbour Trust deputy chairman Milo Brandt said the pier would be rebuilt by spring.",
			supported: [
				"Harbour Trust deputy chairman Milo Brandt said the pier would be rebuilt by spring.",
				"Milo Brandt is the deputy chairman of the Harbour Trust.",
				"Milo Brandt said the pier would be rebuilt by spring.",
			],
			refused: [
				"Milo Brandt is the chairman of the Harbour Trust.",
				"Milo Brandt is chairman of the Harbour Trust.",
				"Harbour Trust chairman Milo Brandt said the pier would be rebuilt by spring.",
				"The chairman of the Harbour Trust, Milo Brandt, said the pier would be rebuilt by spring.",
			],
		},
		{
			text: '"The roof was never checked," said Osterby\'s deputy mayor Lena Thorn.',
			supported: [
				'"The roof was never checked," said deputy mayor Lena Thorn.',
				'"The roof was never checked," said Lena Thorn.',
				"Lena Thorn is the deputy mayor of Osterby.",
			],
			refused: [
				'"The roof was never checked," said Osterby\'s mayor Lena Thorn.',
				'"The roof was never checked," said mayor Lena Thorn.',
				"Mayor Lena Thorn said the roof was never checked.",
				"Lena Thorn is the mayor of Osterby.",
				'"The roof was never checked," said former deputy mayor Lena Thorn.',
			],
		},
		{
			text: "The acting headteacher, Owen Rask, closed the school on Friday after the boiler failed.",
			supported: [
				"The acting headteacher, Owen Rask, closed the school on Friday.",
				"Owen Rask closed the school on Friday.",
				"Acting headteacher Owen Rask closed the school on Friday.",
			],
			refused: [
				"The headteacher, Owen Rask, closed the school on Friday.",
				"Headteacher Owen Rask closed the school on Friday.",
				"Owen Rask, the headteacher, closed the school on Friday.",
				"Owen Rask is the headteacher.",
				"The headteacher closed the school on Friday.",
			],
		},
		{
			text: "Deputy governor Ines Falk opposed the loan, and interim treasurer Jon Aske supported it.",
			supported: ["Deputy governor Ines Falk opposed the loan."],
			refused: [
				"Governor Ines Falk opposed the loan.",
				"The governor, Ines Falk, opposed the loan.",
				"Treasurer Jon Aske supported the loan.",
				"Jon Aske, the treasurer, supported the loan.",
			],
			undecided: ["Deputy governor Jon Aske supported the loan."],
		},
		{
			text: "The former mayor of Lindau, Karl Ebner, opened the new bathhouse on Sunday.",
			supported: [
				"Karl Ebner opened the new bathhouse on Sunday.",
				"The former mayor of Lindau, Karl Ebner, opened the new bathhouse.",
				"Former Lindau mayor Karl Ebner opened the new bathhouse.",
			],
			refused: [
				"The mayor of Lindau, Karl Ebner, opened the new bathhouse on Sunday.",
				"Karl Ebner is the mayor of Lindau.",
				"Lindau mayor Karl Ebner opened the new bathhouse.",
			],
			undecided: ["The mayor of Lindau opened the new bathhouse on Sunday."],
		},
		{
			text: "Former mayor Tilda Oren praised the plan. Shadow health minister Pia Dorn rejected it.",
			supported: ["Former mayor Tilda Oren praised the plan.", "Shadow health minister Pia Dorn rejected the plan."],
			refused: [
				"Mayor Tilda Oren praised the plan.",
				"The mayor, Tilda Oren, praised the plan.",
				"Health minister Pia Dorn rejected the plan.",
				"The health minister, Pia Dorn, rejected the plan.",
				"Pia Dorn is the health minister.",
			],
		},
		{
			text: "Mayor Hedda Voss welcomed the verdict. The club's chairman, Ivo Lantz, was absent.",
			supported: [
				"Mayor Hedda Voss welcomed the verdict.",
				"The mayor, Hedda Voss, welcomed the verdict.",
				"The club's chairman, Ivo Lantz, was absent.",
				"Ivo Lantz, the chairman of the club, was absent.",
			],
			refused: [
				"Former mayor Hedda Voss welcomed the verdict.",
				"Deputy mayor Hedda Voss welcomed the verdict.",
				"The former mayor, Hedda Voss, welcomed the verdict.",
				"Hedda Voss, the deputy mayor, welcomed the verdict.",
				"The club's vice-chairman, Ivo Lantz, was absent.",
				"The club's former chairman, Ivo Lantz, was absent.",
				"The club's honorary chairman, Ivo Lantz, was absent.",
				"Acting mayor Hedda Voss welcomed the verdict.",
			],
		},
		{
			text: "Outgoing president Rosa Marin thanked the volunteers. President-elect Tom Avel spoke next.",
			supported: [
				"Outgoing president Rosa Marin thanked the volunteers.",
				"President Rosa Marin thanked the volunteers.",
				"Rosa Marin thanked the volunteers.",
				"President-elect Tom Avel spoke next.",
			],
			refused: [
				"President Tom Avel spoke next.",
				"Former president Rosa Marin thanked the volunteers.",
				"The president, Tom Avel, spoke next.",
				"Tom Avel is the president.",
			],
		},
		{
			text: "Ada Brook, who is deputy director of the museum, found the letters. Late editor Paul Finn wrote most of them.",
			supported: [
				"Ada Brook, deputy director of the museum, found the letters.",
				"The museum's deputy director, Ada Brook, found the letters.",
				"Ada Brook is the deputy director of the museum.",
			],
			refused: [
				"Ada Brook, director of the museum, found the letters.",
				"Ada Brook, the museum's director, found the letters.",
				"Ada Brook is the director of the museum.",
			],
			undecided: [
				"The director of the museum, Ada Brook, found the letters.",
				"The director of the museum found the letters.",
			],
		},
		{
			text: "Assistant coach Remi Calle took the training. The self-styled prince Egon Falk watched, with ex-captain Bo Lind and would-be senator Amy Dunn.",
			supported: [
				"Assistant coach Remi Calle took the training.",
				"The assistant coach, Remi Calle, took the training.",
			],
			refused: [
				"Coach Remi Calle took the training.",
				"The coach, Remi Calle, took the training.",
				"Prince Egon Falk watched.",
			],
			undecided: ["The coach took the training."],
		},
		{
			text: "The president, Vera Kohl, and the vice president, Otto Brun, signed the letter. Associate professor Dina Frey and honorary consul Max Tarr wrote it.",
			supported: ["Vice president Otto Brun signed the letter."],
			refused: [
				"President Otto Brun signed the letter.",
				"Vice president Vera Kohl signed the letter.",
				"The president, Otto Brun, signed the letter.",
				"Professor Dina Frey wrote the letter.",
				"Consul Max Tarr wrote the letter.",
			],
		},
		{
			text: "The company's one-time chief executive Lars Hohl sued the bank. Vice-chair Emma Pohl declined to comment.",
			supported: ["Lars Hohl sued the bank."],
			refused: [
				"The company's chief executive Lars Hohl sued the bank.",
				"Chair Emma Pohl declined to comment.",
				"Emma Pohl, the chair, declined to comment.",
			],
		},
		{
			text: "Of the shop's 90 staff, 30 lost their jobs. The manager, Leo Fell, who was deputy manager until May, apologised.",
			supported: ["The manager, Leo Fell, apologised.", "Manager Leo Fell apologised."],
			refused: ["The deputy manager, Leo Fell, apologised."],
		},
		{
			text: "Liv Aker, the deputy mayor of Sundby, told reporters on Monday that the bridge was unsafe. Aker said the repairs would take two years.",
			supported: [
				"Aker said the repairs would take two years.",
				"Deputy mayor Liv Aker said the repairs would take two years.",
			],
			refused: ["Mayor Liv Aker said the repairs would take two years."],
			undecided: ["The mayor said the repairs would take two years.", "Sundby's mayor said the bridge was unsafe."],
		},
		{
			text: "The deputy mayor, Liv Aker, met the mayor, Carl Friis, on Monday. Aker said the talks went well.",
			supported: ["The deputy mayor, Liv Aker, met the mayor on Monday.", "Mayor Carl Friis met Liv Aker on Monday."],
			refused: ["The mayor, Liv Aker, met Carl Friis on Monday.", "Mayor Liv Aker said the talks went well."],
		},
		{
			text: "Ousted chief executive Dana Holt will receive 4 million dollars. Holt's deputy, Rex Moor, becomes interim chief executive.",
			supported: ["Rex Moor becomes interim chief executive.", "Dana Holt will receive 4 million dollars."],
			refused: ["Rex Moor becomes chief executive."],
		},
		{
			text: "Vice-president Ona Reyes opened the fair with trade minister Tim Bolt.",
			supported: ["Vice president Ona Reyes opened the fair."],
			refused: [
				"President Ona Reyes opened the fair.",
				"The president, Ona Reyes, opened the fair.",
				"Deputy trade minister Tim Bolt opened the fair.",
			],
		},
		{
			text: "The company's finance chief, Jutta Weil, became acting head of the board in May after chairman Ole Brix resigned.",
			supported: ["Jutta Weil became acting head of the board in May.", "Chairman Ole Brix resigned."],
			refused: ["Jutta Weil became head of the board in May."],
		},
		{
			text: "Co-founder Sam Petri sold his shares. Junior doctor Mia Wahl joined the strike, as did trainee nurse Tom Rix.",
			supported: ["Co-founder Sam Petri sold his shares.", "Junior doctor Mia Wahl joined the strike."],
			refused: ["Founder Sam Petri sold his shares."],
		},
		{
			text: "The former Arsenal and England captain, Joe Tull, opened the ground. The former president and the current chairman spoke.",
			supported: [
				"The former England captain, Joe Tull, opened the ground.",
				"The current chairman spoke.",
				"The former president spoke.",
			],
			refused: ["The England captain, Joe Tull, opened the ground."],
			undecided: ["The president spoke."],
		},
		{
			text: "Ministers and former officials criticised the general. Former teacher Eva Lind, now mayor of Holm, won the seat.",
			supported: ["Ministers criticised the general."],
			refused: ["Teacher Eva Lind won the seat."],
			undecided: ["Officials criticised the general."],
		},
		{
			text: "Karl Ebner, once the mayor of Lindau, opened the bathhouse. The then chancellor Ute Brand signed the treaty in 1998.",
			supported: ["Chancellor Ute Brand signed the treaty in 1998."],
			refused: ["The mayor of Lindau opened the bathhouse.", "Lindau mayor Karl Ebner opened the bathhouse."],
		},
		{
			text: "Ella Mohr, deputy head of the agency until last year, wrote the report. Ravi Sen, director designate of the gallery, was there. The ex-captain Bo Lind watched.",
			refused: [
				"Ella Mohr, head of the agency, wrote the report.",
				"Ravi Sen, director of the gallery, was there.",
				"Captain Bo Lind watched.",
			],
			undecided: ["The captain watched."],
		},
	],
};
