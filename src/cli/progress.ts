import type { Project } from "../types.ts";
import type { Output } from "./streams.ts";

/** Claims from which a person at a terminal starts to wonder, and milliseconds from which the time is told. */
const manyClaims = 200;
const longRun = 1000;

/** Runs the work; at a terminal it says what is going on when there is much to do, and how long it took. */
export async function withProgress<T>(project: Project, stderr: Output, work: () => Promise<T>): Promise<T> {
	if (stderr.isTTY !== true) return work();
	const started = performance.now();
	const told = project.claims.length > manyClaims;
	if (told) stderr.write(`Checking ${project.claims.length} claims against ${project.sources.length} sources …`);
	try {
		return await work();
	} finally {
		if (told) stderr.write("\r\u001b[2K");
		const spent = performance.now() - started;
		if (spent > longRun) stderr.write(`Checked ${project.claims.length} claims in ${(spent / 1000).toFixed(1)} s\n`);
	}
}
