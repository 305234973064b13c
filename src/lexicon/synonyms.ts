/**
 * Words that say the same in news: in any of these groups, putting one for another normally keeps a statement true.
 * Lemmas, separated by spaces; the words of a phrase are joined by `_`. A word may be in several groups, and groups do
 * not add up: what shares no group is not the same. Words that differ in degree, sign or legal standing stay apart
 * (kill and injure, rise and soar, accuse and charge).
 */
import { actionSynonyms } from "./synonyms/actions.ts";
import { deedSynonymsAToL } from "./synonyms/deeds-a-l.ts";
import { descriptionSynonyms } from "./synonyms/descriptions.ts";
import { economySynonyms } from "./synonyms/economy.ts";
import { lifeSynonyms } from "./synonyms/life.ts";
import { powerSynonyms } from "./synonyms/power.ts";
import { qualitySynonyms } from "./synonyms/qualities.ts";
import { thingSynonyms } from "./synonyms/things.ts";
import { verbSynonymsAToL } from "./synonyms/verbs-a-l.ts";
import { verbSynonymsMToZ } from "./synonyms/verbs-m-z.ts";

export const synonymGroups: readonly string[] = [
	...actionSynonyms,
	...descriptionSynonyms,
	...powerSynonyms,
	...economySynonyms,
	...lifeSynonyms,
	...thingSynonyms,
	...qualitySynonyms,
	...verbSynonymsAToL,
	...deedSynonymsAToL,
	...verbSynonymsMToZ,
];
