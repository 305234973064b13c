#!/usr/bin/env node
import module from "node:module";
import { optimiseLater } from "./optimise-later.ts";

// A reader that leaves early, such as `head`, is no mistake of anyone; a full disk is one.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code === "EPIPE") return;
	process.stderr.write(`factlint: cannot write to standard output: ${error.message}\n`);
	process.exitCode = 2;
});
process.stderr.on("error", () => undefined);

optimiseLater();

// Node 22.1 and later keep compiled code for the next run.
if ("enableCompileCache" in module && typeof module.enableCompileCache === "function") module.enableCompileCache();

const { onStop } = await import("./stop.ts");
const { run } = await import("./run.ts");
const status = await run(process.argv.slice(2), {
	cwd: process.cwd(),
	env: process.env,
	stdout: process.stdout,
	stderr: process.stderr,
	onStop,
});
// The status is set, not forced: everything written reaches its reader first.
process.exitCode = Math.max(status, Number(process.exitCode ?? 0));
