import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { americanSpelling } from "../../src/lexicon/spelling.ts";

const folded = (
	"colour color, colours colors, coloured colored, colourful colorful, favourite favorite, favourably favorably, " +
	"honour honor, honourable honorable, dishonoured dishonored, labour labor, labourer laborer, neighbour neighbor, " +
	"neighbouring neighboring, neighbourhood neighborhood, behaviour behavior, harbour harbor, humour humor, rumoured rumored, " +
	"endeavour endeavor, armoured armored, tumour tumor, odour odor, savoury savory, " +
	"centre center, centres centers, theatre theater, metre meter, kilometres kilometers, litre liter, fibre fiber, " +
	"realise realize, realised realized, organises organizes, organising organizing, organisation organization, " +
	"organisations organizations, organiser organizer, recognise recognize, criticise criticize, apologised apologized, " +
	"emphasising emphasizing, privatisation privatization, legalise legalize, summarise summarize, authorised authorized, " +
	"analyse analyze, analysed analyzed, analysing analyzing, paralysed paralyzed, " +
	"travelled traveled, travelling traveling, traveller traveler, cancelled canceled, cancelling canceling, labelled labeled, " +
	"modelling modeling, signalled signaled, fuelled fueled, levelled leveled, counselling counseling, marshalled marshaled, " +
	"defence defense, offence offense, licence license, practise practice, grey gray, programme program, cheque check, " +
	"tyre tire, aluminium aluminum, ageing aging, judgement judgment, sceptical skeptical, jewellery jewelry, manoeuvre maneuver, " +
	"fulfil fulfill, enrol enroll, towards toward, whilst while, learnt learned, catalogue catalog, paediatric pediatric, " +
	"aeroplane airplane, mould mold, councillor councilor, enquiry inquiry, advisor adviser, well-organised well-organized"
).split(", ");

const kept = (
	"advise advised advising advertise rise rising arise comprise compromise demise despise devise disguise enterprise exercise " +
	"exercised expertise franchise improvise improvisation merchandise praise praised premise premises promise promised " +
	"promising raise raised revise revised rising supervise surprise surprised surprising televise otherwise likewise wise " +
	"wiser noise cruise cruiser bruise precise concise paradise sunrise uprising riser miser crises oasis basis " +
	"four hour tour our pour source course court journey journal flour sour courage tourist your devour contour resource " +
	"glamorous honorary vigorous humorous controlled controlling compelled excelled expelled called killed filled pulled " +
	"selling spelling dwelling thriller caller seller fillings feelings more here there genre acre massacre mediocre " +
	"dialogue league colleague analyses emphasis emphases high-rise"
).split(" ");

describe("American spelling", () => {
	it("folds British forms", () => {
		const pairs = folded.map((pair) => pair.split(" "));
		expect(pairs.map(([british = ""]) => americanSpelling(british))).toEqual(pairs.map(([, american]) => american));
	});

	it("leaves American forms as they are", () => {
		const forms = folded.map((pair) => pair.split(" ")[1] ?? "");
		expect(forms.map(americanSpelling)).toEqual(forms);
	});

	it("leaves words alone that only look British", () => {
		expect(kept.map(americanSpelling)).toEqual(kept);
	});

	it("folds once: what is folded stays", () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...folded.map((pair) => pair.split(" ")[0] ?? ""), ...kept),
				fc.string(),
				(word, tail) => {
					const once = americanSpelling(word + tail);
					expect(americanSpelling(once)).toBe(once);
				},
			),
		);
	});
});
