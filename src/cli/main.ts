#!/usr/bin/env node
import module from "node:module";

// A reader that leaves early, such as `head`, is no mistake of anyone.
process.stdout.on("error", (error) => {
	if (!("code" in error) || error.code !== "EPIPE") throw error;
});

// Node 22.1 and later keep compiled code for the next run.
if ("enableCompileCache" in module && typeof module.enableCompileCache === "function") module.enableCompileCache();

const { run } = await import("./run.ts");
// The status is set, not forced: everything written reaches its reader first.
process.exitCode = await run(process.argv.slice(2), {
	cwd: process.cwd(),
	env: process.env,
	stdout: process.stdout,
	stderr: process.stderr,
});
