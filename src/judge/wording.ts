import { analyseClaim, compareClaim, type Library } from "../compare/library.ts";
import { comparePins } from "../compare/pins/pins.ts";
import type { Readable } from "../text/document.ts";
import { onOneLine } from "../text/lines.ts";
import { recase } from "../text/recase.ts";
import type { Claim, Reading } from "../types.ts";
import { withBacking } from "./conflict/backing.ts";
import { withDispute } from "./conflict/disputed.ts";
import { withRivals } from "./conflict/elsewhere.ts";
import type { Shelf } from "./evidence.ts";
import { judgeParts } from "./part.ts";
import { type Judged, judgeMedia } from "./voices/media.ts";

/** What a claim is held against. */
export interface Desk {
	readonly library: Library;
	readonly shelf: Shelf;
	readonly read: (readable: Readable) => Reading;
	/** How the sources write their words with capitals, for claims that have none. */
	readonly spellings: Parameters<typeof recase>[1];
}

/** A claim's sentence against the passages of its sources, part by part. */
export function judgeWording({ id, text, evidence = [] }: Claim, { library, shelf, read, spellings }: Desk): Judged {
	const judge = (words: string): Judged => {
		const analysis = analyseClaim(read({ id, text: words }), library);
		const pinned = comparePins(analysis, evidence, library);
		const parts = judgeParts(compareClaim(analysis, library), pinned);
		const weighed = parts.map((part) => withBacking(withRivals(part, library), analysis, library));
		return { analysis, parts: weighed.map((part) => withDispute(part, analysis, library)) };
	};
	const line = onOneLine(recase(text, spellings));
	return judgeMedia(judge(line), judge, shelf);
}
