import { openLibrary } from "./compare/library.ts";
import { statementsOf } from "./compare/statements/index.ts";
import { clashes } from "./compare/statements/pairs.ts";
import { readFacts } from "./facts/kinds.ts";
import { type Disagreement, disagreements } from "./judge/conflict/disagreements.ts";
import { shelve } from "./judge/evidence.ts";
import { loadReader } from "./text/document.ts";
import type { Project } from "./types.ts";

/** What the sources of a project disagree about, whatever its claims; best first. */
export async function conflicts({ sources, config }: Project): Promise<readonly Disagreement[]> {
	const read = await loadReader();
	const library = openLibrary(
		sources.map((source) => readFacts(read(source), config)),
		config,
	);
	const statements = [...library.analyses.values()].flatMap(statementsOf);
	return disagreements(clashes(statements, library.index.rarity), shelve(sources, library.analyses));
}
