/**
 * What holds as well, only more generally: whoever fled, left. `general: specific specific …`, lemmas, the words of a
 * phrase joined by `_`. Read one way only: a claim may say the general word where a source says a specific one, never
 * the other way round. An entry stands here when the step holds in any affirmed sentence, with the same doer and the
 * same thing done to: "abduct: kidnap" yes, "sell: own" no.
 */
import { entailedThings } from "./entailments/things.ts";
import { entailedVerbsAToL } from "./entailments/verbs-a-l.ts";
import { entailedVerbsMToZ } from "./entailments/verbs-m-z.ts";

export const entailments: readonly string[] = [...entailedThings, ...entailedVerbsAToL, ...entailedVerbsMToZ];
