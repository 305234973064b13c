import { beforeAll, describe, expect, it } from "vitest";
import { attachmentCorpus } from "./attachments.corpus.ts";
import { attributionCorpus, questionCorpus } from "./attributions.corpus.ts";
import { type Audit, audit } from "./audit.ts";
import { bodyCorpus } from "./bodies.corpus.ts";
import {
	adjunctCorpus,
	carrierCorpus,
	complementCorpus,
	mannerCorpus,
	mixedCorpus,
	sharedSubjectCorpus,
	subjectCorpus,
} from "./bonds.corpus.ts";
import { brinkCorpus, gradeCorpus, habitCorpus, ownerCorpus, tellerCorpus, unborneCorpus } from "./borne.corpus.ts";
import { companyCorpus, frontedCorpus, standardCorpus, turnCorpus } from "./company.corpus.ts";
import { deedCorpus } from "./deeds.corpus.ts";
import { differenceCorpus } from "./differences.corpus.ts";
import { directionCorpus } from "./directions.corpus.ts";
import { doerCorpus, embeddedCorpus } from "./embedded.corpus.ts";
import { exchangedCorpus } from "./exchanged.corpus.ts";
import { expectedValueCorpus } from "./expected-values.corpus.ts";
import { capitalCorpus, literalCorpus, plainNegationCorpus } from "./literals.corpus.ts";
import { exampleCorpus, exceptionCorpus, mirroredCorpus, narrowingCorpus } from "./mirrored.corpus.ts";
import { actorCorpus, nameCorpus, officeCorpus } from "./names.corpus.ts";
import { ownSubjectCorpus, participantCorpus, postCorpus } from "./participants.corpus.ts";
import { crossedCorpus, exclusiveCorpus, poleCorpus } from "./poles.corpus.ts";
import {
	apartCorpus,
	denialCorpus,
	modalityCorpus,
	nominalCorpus,
	polarityCorpus,
	scheduledCorpus,
} from "./predicates.corpus.ts";
import { qualifiedPostCorpus } from "./qualified-posts.corpus.ts";
import { quotationCorpus } from "./quotations.corpus.ts";
import { nominalisedCorpus, rankCorpus } from "./ranks.corpus.ts";
import { bearerCorpus, reckonedCorpus } from "./reckoned.corpus.ts";
import { reconciledCorpus } from "./reconciled.corpus.ts";
import { oppositeCorpus, rivalCorpus } from "./rivals.corpus.ts";
import { scoreCorpus } from "./scores.corpus.ts";
import { hollowCorpus, seatedCorpus, toldCorpus } from "./seated.corpus.ts";
import { settingCorpus } from "./settings.corpus.ts";
import { shareCorpus } from "./shared.corpus.ts";
import { standInCorpus } from "./stand-ins.corpus.ts";
import type { Corpus } from "./story.ts";
import { beginningCorpus, causeCorpus, conditionCorpus, defiedCorpus } from "./ties.corpus.ts";
import { bygoneCorpus, trendCorpus } from "./trends.corpus.ts";
import { undoneCorpus } from "./undone.corpus.ts";
import {
	droppedCorpus,
	emphasisCorpus,
	othersWordsCorpus,
	rumourCorpus,
	stanceCorpus,
	thirdPersonCorpus,
	unrealStateCorpus,
} from "./unreal.corpus.ts";
import { unsureCorpus } from "./unsure.corpus.ts";
import { lentPostCorpus, linkingCorpus, tocomeCorpus, unnamedDoerCorpus } from "./untold.corpus.ts";
import { dateCorpus, quantityCorpus } from "./values.corpus.ts";
import {
	antonymCorpus,
	eventCorpus,
	generalityCorpus,
	superlativeCorpus,
	tieCorpus,
	unsaidCorpus,
} from "./wordings.corpus.ts";

const corpora: readonly (readonly [string, Corpus])[] = [
	["quantities", quantityCorpus],
	["dates", dateCorpus],
	["rival values", rivalCorpus],
	["figures that the text's numbers come to", reckonedCorpus],
	["values of another thing, time or world", bearerCorpus],
	["by how much and how much", differenceCorpus],
	["values and their company", companyCorpus],
	["what a value is compared with", standardCorpus],
	["stretches side by side", frontedCorpus],
	["first and again", turnCorpus],
	["numbers that are only thought", expectedValueCorpus],
	["one number of another", scoreCorpus],
	["shares of a whole", shareCorpus],
	["opposites in one place", oppositeCorpus],
	["quotations", quotationCorpus],
	["names", nameCorpus],
	["bodies", bodyCorpus],
	["offices", officeCorpus],
	["actors", actorCorpus],
	["attachments", attachmentCorpus],
	["polarities", polarityCorpus],
	["denials that may agree", reconciledCorpus],
	["denials of less or of more", unsureCorpus],
	["denials of another verb", denialCorpus],
	["denials at a distance", apartCorpus],
	["modalities", modalityCorpus],
	["timetables", scheduledCorpus],
	["nominal events", nominalCorpus],
	["what goes with a word", complementCorpus],
	["of whom a deed is said", subjectCorpus],
	["who shares a subject", sharedSubjectCorpus],
	["who stands by the verb", seatedCorpus],
	["who only tells of it", toldCorpus],
	["what is said of nobody", hollowCorpus],
	["of whom a state is said", carrierCorpus],
	["where it happens", adjunctCorpus],
	["what goes with another verb", mixedCorpus],
	["how it is done", mannerCorpus],
	["antonyms", antonymCorpus],
	["opposite poles", poleCorpus],
	["up and down", trendCorpus],
	["what is no longer so", bygoneCorpus],
	["the opposite said of it", crossedCorpus],
	["values of which one holds", exclusiveCorpus],
	["superlatives", superlativeCorpus],
	["ranks", rankCorpus],
	["general words", generalityCorpus],
	["words that nothing says", unsaidCorpus],
	["settings of another time", settingCorpus],
	["words exchanged for others", exchangedCorpus],
	["what is undone", undoneCorpus],
	["plans that are dropped", droppedCorpus],
	["light verbs that nothing bears out", unborneCorpus],
	["who tells what", tellerCorpus],
	["somebody's somebody", ownerCorpus],
	["what is done as a rule", habitCorpus],
	["no better", gradeCorpus],
	["short of it, and planned", brinkCorpus],
	["what somebody is only thought to be", unrealStateCorpus],
	["reports that are denied", rumourCorpus],
	["he and she in a quotation", thirdPersonCorpus],
	["she herself", emphasisCorpus],
	["what others say of oneself", othersWordsCorpus],
	["for and against", stanceCorpus],
	["directions", directionCorpus],
	["changed places", mirroredCorpus],
	["what is set apart", exceptionCorpus],
	["examples", exampleCorpus],
	["what is narrowed", narrowingCorpus],
	["deeds that hang on a word", embeddedCorpus],
	["who does it", doerCorpus],
	["whose subject it is", ownSubjectCorpus],
	["doers whom nobody names", unnamedDoerCorpus],
	["verbs with an adjective", linkingCorpus],
	["what is to come", tocomeCorpus],
	["posts that neighbours lend", lentPostCorpus],
	["deeds named by nouns", nominalisedCorpus],
	["events", eventCorpus],
	["ties", tieCorpus],
	["causes", causeCorpus],
	["conditions", conditionCorpus],
	["beginnings and ends", beginningCorpus],
	["wishes", defiedCorpus],
	["literals", literalCorpus],
	["strange capitals", capitalCorpus],
	["plain negations", plainNegationCorpus],
	["participants", participantCorpus],
	["deeds", deedCorpus],
	["posts", postCorpus],
	["how a post is held", qualifiedPostCorpus],
	["stand-ins", standInCorpus],
	["attributions", attributionCorpus],
	["questions", questionCorpus],
];

const claimsOf = ({ stories }: Corpus, side: "supported" | "refused" | "contradicted" | "undecided") =>
	stories.flatMap((story) => story[side] ?? []);

let audits: Audit;

beforeAll(async () => {
	audits = await audit(corpora.map(([, corpus]) => corpus));
	// All corpora are checked here at once: some seconds, on a busy machine more.
}, 120_000);

describe.each(corpora)("%s", (_, corpus) => {
	it("has six claims that stay and six that fall", () => {
		expect(claimsOf(corpus, "supported").length).toBeGreaterThanOrEqual(6);
		expect(claimsOf(corpus, "refused").length + claimsOf(corpus, "contradicted").length).toBeGreaterThanOrEqual(6);
	});

	it.each(claimsOf(corpus, "supported"))("lets pass: %s", (claim) => {
		expect(audits.verdict(corpus, claim)).toMatch(/^supported: /);
	});

	it.each(claimsOf(corpus, "refused"))("refuses: %s", (claim) => {
		expect(audits.verdict(corpus, claim)).toMatch(/^(?:unsupported|contradicted): /);
		expect(audits.fires(corpus, claim)).toBe(true);
	});

	it.each(claimsOf(corpus, "undecided"))("does not decide: %s", (claim) => {
		expect(audits.verdict(corpus, claim)).toMatch(/^unsupported: /);
	});

	it.each(claimsOf(corpus, "contradicted"))("contradicts: %s", (claim) => {
		expect(audits.verdict(corpus, claim)).toMatch(/^contradicted: /);
		expect(audits.fires(corpus, claim)).toBe(true);
	});
});
