import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lazyEngine } from "../../src/cli/engine.ts";
import { run } from "../../src/cli/run.ts";
import type { Environment } from "../../src/cli/streams.ts";
import type { Files } from "../input/project-folder.ts";

/** What a run said and left behind. */
export interface Run {
	readonly status: number;
	readonly out: string;
	readonly err: string;
}

/** The command line in this process, with the real engine, on a folder. */
export async function runIn(cwd: string, argv: readonly string[], env: Environment = {}): Promise<Run> {
	const [out, err]: [string[], string[]] = [[], []];
	const stdout = { write: (text: string) => out.push(text) };
	const stderr = { write: (text: string) => err.push(text) };
	const status = await run(argv, { cwd, env, stdout, stderr }, lazyEngine);
	return { status, out: out.join(""), err: err.join("") };
}

export const readIn = (cwd: string, path: string): string => readFileSync(join(cwd, path), "utf8");

/** A story on which the claims of these tests rest. */
export const story: Files = {
	"seeds/gazette.txt": [
		"The harbour council met for nearly six hours on Tuesday and approved the new ferry line.",
		"Council leader Maria Holm opened the 35-minute session with the engineers at the old customs house.",
		"The line will cost about $12 million, and the first boat sailed in March 2021.",
		"“We owe this town a quick and quiet crossing,” Holm told reporters after the vote.",
		"",
	].join("\n\n"),
	"seeds/radio.txt": "Nobody at the tram depot has heard of a strike.\n",
	"seeds/sources.yaml": "sources:\n  - id: gazette\n    file: gazette.txt\n    published: 2023-05-10\n",
};
