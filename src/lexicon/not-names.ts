/** Capitalised words that are never (part of) a person's, place's or organisation's name on their own. Lower case. */
export const notNames: ReadonlySet<string> = new Set(
	(
		"monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays " +
		"mon tue tues wed thu thur thurs fri sat january february march april may june july august september october november december " +
		"jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan eid hanukkah diwali thanksgiving halloween " +
		"i i'm i've i'll me my mine we us our you your he him his she her hers it its they them their theirs who whom whose what which " +
		"the a an this that these those some any all both each every either neither no none another other such same many much more most " +
		"few several and or but nor so yet for if because although though while when where after before until since once unless whether " +
		"as at by in on of to from with without within into onto over under above below between among against about around across " +
		"through during despite toward towards upon per via plus amid following according given including regarding concerning " +
		"however moreover meanwhile instead thus therefore hence still also then now today tomorrow yesterday tonight here there " +
		"later earlier soon recently finally first second third last next again even only just not never ever always often sometimes " +
		"perhaps maybe yes ok okay how why is are was were be been being am do does did has have had can could will would shall should " +
		"must might let's one two three four five six seven eight nine ten eleven twelve hundreds thousands millions dozens " +
		"speaking asked underscoring describing instead despite read see watch photo video image file updated share subscribe advertisement " +
		"mr mrs ms miss dr sir covid covid-19 internet tv bc ad am pm gmt utc est edt pst bst gdp ceo pdf dna ai ok faq q&a " +
		"english-language god hi hello thanks please dear sorry hopefully"
	).split(" "),
);
