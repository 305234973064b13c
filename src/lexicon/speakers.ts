/** Who speaks in a transcript, where its labels name no person, and what stands before a colon at the start of a line and is nobody. */

/** Labels that tell what somebody is there, not what they are called: "HOST:", "Customer:", "Sales Agent:". */
export const speakerRoles: ReadonlySet<string> = new Set(
	(
		"host cohost presenter anchor interviewer interviewee guest moderator panellist panelist speaker audience reporter journalist " +
		"correspondent commentator narrator caller customer client buyer seller agent operator officer resident citizen tenant landlord " +
		"dispatcher representative rep advisor adviser consultant assistant secretary clerk cashier waiter waitress shopkeeper receptionist " +
		"chair chairman chairwoman chairperson president minister spokesman spokeswoman spokesperson mayor senator judge court witness " +
		"counsel prosecutor defendant lawyer attorney prosecution defence defense bailiff doctor physician nurse patient therapist " +
		"teacher student pupil professor headteacher trainer coach captain pilot driver conductor manager marketing designer engineer " +
		"developer director producer editor author expert analyst investigator inspector detective sergeant constable interpreter " +
		"translator mother father son daughter boy girl man woman neighbour neighbor visitor participant user admin salesperson"
	).split(" "),
);

/** Labels that say whether it is asked or answered, and nothing of who does it. */
export const askerLabels: ReadonlySet<string> = new Set(["q", "a", "question", "answer"]);

/** Words of labels that head a note, a field or a point of a list: whoever reads them hears nobody speak. */
export const noSpeakers: ReadonlySet<string> = new Set(
	(
		"note notes update updates correction corrections clarification source sources photo photos picture image video audio caption " +
		"credit summary background conclusion abstract overview introduction warning caution attention reminder tip tips hint example " +
		"examples reason reasons result results verdict fact facts myth truth claim rating pros cons advantage advantages goal goals " +
		"score scores lineup lineups referee attendance date dates time times place venue location address phone email mail website web " +
		"url link links price prices cost costs fee total subject re from to cc bcc sent attachment attachments agenda item items topic " +
		"step steps point points part parts chapter section table figure rule rules option options phase stage day week month year " +
		"scene act setting cast characters present apologies absent duration language country city name age occupation born died " +
		"ingredients method serves nutrition equipment materials requirements features specifications model size weight colour color " +
		"also however therefore moreover finally first second third next then yes no and but so read related more see watch listen " +
		"ps p.s nb n.b faq disclaimer edit spoiler task assessment measures consequences recommendation recommendations decision " +
		"decisions action actions outcome status priority deadline remark remarks comment comments message signed monday tuesday " +
		"wednesday thursday friday saturday sunday january february march april may june july august september october november december"
	).split(" "),
);
