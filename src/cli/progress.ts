import { counted } from "../judge/phrasing.ts";
import type { Project } from "../types.ts";
import type { Output } from "./streams.ts";

/** Claims, or milliseconds, from which a person at a terminal starts to wonder. */
const manyClaims = 200;
const longRun = 1000;

/** Runs the work; at a terminal it says what is going on when that takes its time, and in the end how long it took. */
export async function withProgress<T>(project: Project, stderr: Output, work: () => Promise<T>): Promise<T> {
	if (stderr.isTTY !== true) return work();
	const started = performance.now();
	const stop = tell(project, stderr);
	try {
		return await work();
	} finally {
		stop();
		const spent = performance.now() - started;
		if (spent > longRun)
			stderr.write(`Checked ${counted(project.claims.length, "claim")} in ${(spent / 1000).toFixed(1)} s\n`);
	}
}

/** At once where there is much to do, else after a while; what it gives back wipes the line out again. */
function tell({ claims, sources }: Project, stderr: Output): () => void {
	let told = false;
	const say = (): void => {
		told = true;
		stderr.write(`Checking ${counted(claims.length, "claim")} against ${counted(sources.length, "source")} …`);
	};
	if (claims.length > manyClaims) say();
	const timer = setTimeout(() => told || say(), longRun);
	return () => {
		clearTimeout(timer);
		if (told) stderr.write("\r\u001b[2K");
	};
}
